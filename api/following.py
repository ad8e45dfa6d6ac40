"""How a request becomes a listener: who it is, and whether it may still read."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Header, Request, Response
from pydantic import StringConstraints, WithJsonSchema
from sqlalchemy.exc import TimeoutError as PoolTimeout

from api.live import Listening
from api.problems import Unauthenticated
from api.schemas.forms import EVENT_ID
from api.security import actor_now
from services.adapters.reading import NotRead
from services.queries.speakers import ListOfMeeting
from services.rules.access import Actor
from services.rules.limits import network_of
from services.speakers import view_of

# What the contract says of an answer that lasts: of each of its events, by their fields.
_EVENT = {
    "type": "object",
    "description": "One event; `data` is the list as JSON",
    "properties": {
        "data": {"type": "string"},
        "event": {"type": "string"},
        "id": {"type": "string"},
        "retry": {"type": "integer"},
    },
}
_EXAMPLE = {"data": '{"slots": []}', "id": '"3-0f3c5a8e1b2d4c6f7a9e0b1c2d3e4f5a"', "retry": 3000}
EVENTS: dict[int | str, dict[str, Any]] = {
    200: {"content": {"text/event-stream": {"schema": _EVENT, "example": _EXAMPLE}}}
}
LastEventId = Annotated[
    Annotated[str, StringConstraints(pattern=r'^"[1-9]\d{0,8}-[0-9a-f]{32}"$'), WithJsonSchema(EVENT_ID)] | None,
    Header(description="The id of the last event that one got"),
]


def follow(request: Request, list_id: UUID, actor: Actor, *, had: str | None) -> Response:
    """The answer that lasts, to whoever may read the list now."""

    async def may_read(found: ListOfMeeting) -> bool:
        if found.public:
            return True
        try:
            return view_of(found, await actor_now(request), found.row.forum_id) is not None
        except (Unauthenticated, NotRead, PoolTimeout):  # of whom it is not known whether they may, come again
            return False

    address = request.client.host if request.client else ""
    client = network_of(address) if actor.account_id is None else str(actor.account_id)
    return Listening(request.app.state.live, list_id, client=client, had=had, may_read=may_read)
