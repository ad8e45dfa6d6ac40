"""One's own meetings."""

from typing import Self

from api.schemas.common import Schema
from api.schemas.meetings import MeetingRead
from api.schemas.reading import SlugRead
from models.enums import SeatRole
from services.queries.participation import OwnMeeting
from services.rules.names import Names


class OwnMeetingRead(MeetingRead):
    """A published meeting that names the caller: `roles` are those of the caller or their party."""

    forum: SlugRead
    roles: list[SeatRole]
    join_url: str | None

    @classmethod
    def of_own(cls, own: OwnMeeting, names: Names) -> Self:
        """The meeting with the names behind its ids."""
        return cls.of(own.meeting, names, forum=own.forum, roles=list(own.roles), join_url=own.meeting.join_url)


class OwnMeetingList(Schema):
    """All of them, by start."""

    items: list[OwnMeetingRead]
    next_cursor: None = None
