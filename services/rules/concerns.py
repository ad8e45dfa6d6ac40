"""What of a forum concerns somebody: the meetings in which a person, or a party for which they act, has a part.

A part makes no entry of its own in a calendar: it makes its meeting theirs, and is told with it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol
from uuid import UUID

from models.enums import (
    InscriptionState,
    MeetingKind,
    MeetingPart,
    PlaceState,
    Role,
    SpeakersListKind,
)
from services.rules.access import TAKING_PART, GrantFact
from services.rules.programme import MeetingFact, SeatFact
from services.rules.publications import PublishedMeeting

# In which a meeting that names the party concerns whoever acts for it. What their party asked for, such as places, is
# the business of TAKING_PART alone.
SEATED = (*TAKING_PART, Role.CO_CHAIR)


@dataclass(frozen=True, slots=True)
class Part:
    """One reason for which a meeting concerns somebody. `number`: of places; `until` (UTC): the end of an offer.

    By a party, a person, or a person for a party.
    """

    kind: MeetingPart
    party_id: UUID | None = None
    person_id: UUID | None = None
    number: int = 1
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """As whom somebody is concerned: the person that they are, and the parties for which they act in the forum.

    `seated`: those of whose seats they learn; `parties` of them those of whose speakers and places too.
    """

    person_id: UUID | None = None
    parties: frozenset[UUID] = frozenset()
    seated: frozenset[UUID] = frozenset()


def as_concerned(person_id: UUID | None, grants: Iterable[GrantFact]) -> Standing:
    """As whom the holder of these grants, in force in the forum, is concerned."""
    held = [grant for grant in grants if grant.party_id is not None and grant.role in SEATED]
    return Standing(
        person_id,
        frozenset(grant.party_id for grant in held if grant.party_id and grant.role in TAKING_PART),
        frozenset(grant.party_id for grant in held if grant.party_id),
    )


class Seated(Protocol):
    """A meeting with those whom it names: of a draft, or published."""

    @property
    def id(self) -> UUID: ...
    @property
    def kind(self) -> MeetingKind: ...
    @property
    def starts_at(self) -> datetime: ...
    @property
    def people(self) -> tuple[SeatFact, ...]: ...


@dataclass(frozen=True, slots=True)
class Asking:
    """A request to speak that stands, or somebody's place, with the meeting that it is for."""

    meeting_id: UUID
    part: MeetingPart
    party_id: UUID
    person_id: UUID | None
    until: datetime | None = None


def part_of_request(kind: SpeakersListKind, state: InscriptionState) -> MeetingPart | None:
    """What a request to speak makes of its meeting for those who made it; None: nothing any more."""
    if kind is SpeakersListKind.ORDERED:
        return MeetingPart.SPEAKING_SLOT if state is InscriptionState.REQUESTED else None
    return {
        InscriptionState.REQUESTED: MeetingPart.REQUESTED,
        InscriptionState.SELECTED: MeetingPart.SELECTED,
        InscriptionState.WAITLISTED: MeetingPart.WAITLISTED,
    }.get(state)


PARTS_OF_PLACES: Mapping[PlaceState, MeetingPart] = {
    PlaceState.HELD: MeetingPart.PLACE,
    PlaceState.OFFERED: MeetingPart.PLACE_OFFERED,
    PlaceState.WAITING: MeetingPart.PLACE_WAITING,
}


def with_people(published: Iterable[PublishedMeeting], draft: Iterable[MeetingFact]) -> tuple[Seated, ...]:
    """The published meetings with those whom they name, which of a closed one `draft` alone tells: the meetings as
    their organizers had them at the same publication."""
    named = {meeting.id: meeting for meeting in draft}
    # One that was removed from the draft stays in the document, cancelled, with whom it named last.
    return tuple(named.get(meeting.id, meeting) for meeting in published)


def sittings(meeting_id: UUID, meetings: Iterable[Seated]) -> tuple[UUID, ...]:
    """The meetings of which a list of speakers is that of `meeting_id`: itself, and of the general debate its later
    parts, for they are one debate."""
    held = {meeting.id: meeting for meeting in meetings}
    own = held.get(meeting_id)
    if own is None:
        return ()
    if own.kind is not MeetingKind.GENERAL_DEBATE:
        return (own.id,)
    later = sorted(
        (one.starts_at, one.id) for one in held.values() if one.kind is own.kind and one.starts_at > own.starts_at
    )
    return (own.id, *(one for _, one in later))


@dataclass(frozen=True, slots=True)
class Concerns:
    """A forum's published meetings with all that was asked of them, as far as it is asked about here."""

    meetings: tuple[Seated, ...]
    asking: tuple[Asking, ...] = ()
    _sittings: dict[UUID, tuple[UUID, ...]] = field(default_factory=dict)

    def parts_of(self, standing: Standing) -> dict[UUID, tuple[Part, ...]]:
        """meeting -> the parts that somebody has in it, seats first, each once; without one it is not named."""
        found: dict[UUID, list[Part]] = {}
        for meeting in self.meetings:
            for seat in meeting.people:
                if _is_theirs(seat.party_id, seat.person_id, standing.seated, standing.person_id):
                    part = Part(MeetingPart(seat.role.value), seat.party_id, seat.person_id)
                    found.setdefault(meeting.id, []).append(part)
        for one in self.asking:
            if _is_theirs(one.party_id, one.person_id, standing.parties, standing.person_id):
                for meeting_id in self.meetings_of(one):
                    found.setdefault(meeting_id, []).append(Part(one.part, one.party_id, one.person_id, 1, one.until))
        return {meeting_id: _summed(parts, standing) for meeting_id, parts in found.items()}

    def meetings_of(self, asking: Asking) -> tuple[UUID, ...]:
        """The published meetings for which something was asked."""
        if asking.meeting_id not in self._sittings:
            debate = asking.part is MeetingPart.SPEAKING_SLOT
            own = sittings(asking.meeting_id, self.meetings)
            self._sittings[asking.meeting_id] = own if debate else own[:1]
        return self._sittings[asking.meeting_id]


def _is_theirs(party_id: UUID | None, person_id: UUID | None, parties: frozenset[UUID], own_id: UUID | None) -> bool:
    return party_id in parties or (own_id is not None and person_id == own_id)


_PLACES = frozenset(PARTS_OF_PLACES.values())


def _summed(parts: Iterable[Part], standing: Standing) -> tuple[Part, ...]:
    """Places of one's party as a number, the earliest end of its offers with them; of oneself by themselves."""
    summed: dict[tuple[MeetingPart, UUID | None, UUID | None], Part] = {}
    for part in parts:
        own = part.person_id is not None and part.person_id == standing.person_id
        of_party = part.kind in _PLACES and not own
        key = (part.kind, part.party_id, None if of_party else part.person_id)
        before = summed.get(key)
        if before is None:
            summed[key] = Part(*key, part.number, part.until)
        elif of_party:
            ends = [end for end in (before.until, part.until) if end is not None]
            summed[key] = Part(*key, before.number + part.number, min(ends, default=None))
    return tuple(summed.values())
