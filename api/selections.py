"""What a query may ask of a published programme: the same for its JSON and for its calendar."""

from typing import Annotated

from fastapi import Depends, Query
from pydantic import Field

from api.schemas.common import Day, Words
from models.enums import MeetingKind
from services.errors import InvalidInput
from services.rules.selections import Selection


async def get_selection(
    kind: Annotated[list[MeetingKind], Query(default_factory=list, description="Only of this kind; repeatable")],
    objective: Annotated[
        list[Annotated[int, Field(ge=1, le=23)]],
        Query(default_factory=list, description="Only with this objective of the Compact; repeatable"),
    ],
    first: Annotated[
        Day | None, Query(alias="from", description="From this day on, in the forum's zone, included")
    ] = None,
    last: Annotated[
        Day | None, Query(alias="until", description="Until this day, in the forum's zone, included")
    ] = None,
    q: Annotated[Words, Query(description="Words, each in a title, a place or a name, in any language")] = "",
) -> Selection:
    """Which meetings are asked for. Raises InvalidInput."""
    if first is not None and last is not None and last < first:
        raise InvalidInput("until", "window_without_days", "expected a day that is not before `from`")
    return Selection(frozenset(kind), frozenset(objective), first, last, tuple(q.split()))


Selected = Annotated[Selection, Depends(get_selection)]
