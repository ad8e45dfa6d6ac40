"""Whom a meeting concerns: those whom it names, by themselves or by the party for which they act."""

from uuid import UUID

from models.enums import SeatRole
from services.rules.programme import MeetingFact
from services.rules.publications import PublishedMeeting


def roles_in(
    meeting: MeetingFact | PublishedMeeting, *, person_id: UUID | None, party_ids: frozenset[UUID]
) -> tuple[SeatRole, ...]:
    """The roles in which a meeting names a person or one of these parties, each once; none: it is not theirs."""
    return tuple(
        dict.fromkeys(
            seat.role
            for seat in meeting.people
            if (person_id is not None and seat.person_id == person_id) or seat.party_id in party_ids
        )
    )
