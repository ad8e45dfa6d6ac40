"""Who is invited to a meeting for their calendar, and what of a new publication is sent to whom.

Invited are those with a seat as co-chair, speaker or panellist of a meeting to come: the account of the seat's
person, or, as long as no account is theirs, the accounts that act for the seat's party. SEQUENCE rises with whatever
is sent to one calendar and is never below that of the published meeting, so that a calendar that has the feed too is
never told something older (RFC 5546, 2.1.4 and 3.2).
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any, Protocol
from uuid import UUID

from models.enums import InvitationMethod, MeetingAccess, MeetingStatus, PartStat, SeatRole
from services.rules.programme import MeetingFact, SeatFact
from services.rules.publications import Document, PublishedMeeting

INVITED = (SeatRole.CO_CHAIR, SeatRole.KEYNOTE_SPEAKER, SeatRole.SPEAKER, SeatRole.PANELLIST)


@dataclass(frozen=True, slots=True)
class Invited:
    """An account with a seat in a meeting: its first role there, and how it comes by it."""

    meeting_id: UUID
    account_id: UUID
    role: SeatRole
    party_id: UUID | None
    person_id: UUID | None


class Standing(Protocol):
    """What was last sent to one calendar of one meeting."""

    @property
    def meeting_id(self) -> UUID: ...
    @property
    def account_id(self) -> UUID: ...
    @property
    def method(self) -> InvitationMethod: ...
    @property
    def sequence(self) -> int: ...
    @property
    def shown(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Change:
    """What one calendar is to be sent. `invited` None: it was invited, and is no more. `moved`: earlier answers say
    nothing about it."""

    meeting_id: UUID
    account_id: UUID
    method: InvitationMethod
    sequence: int
    shown: str
    moved: bool
    invited: Invited | None


_OWN = ("sequence", "last_modified")
_PUBLIC = tuple(field.name for field in fields(PublishedMeeting) if field.name not in _OWN)


def as_told(document: Document, draft: Sequence[MeetingFact] | None, at: datetime) -> dict[UUID, PublishedMeeting]:
    """The meetings of a publication as those whom they name read them: a closed or unlisted one whole, too.

    One that the public has not been told of has the sequence 0; it counts on with each invitation alone.
    """
    published = {m.id: m for m in document.programme.meetings} if document.programme else {}
    found = dict(published)
    for fact in draft or ():
        found[fact.id] = as_one_told(published.get(fact.id), fact, at)
    return found


def as_one_told(published: PublishedMeeting | None, fact: MeetingFact, at: datetime) -> PublishedMeeting:
    """The same of one meeting, by what the public knows of it, if anything."""
    if published is not None and fact.access is MeetingAccess.OPEN:
        return published
    own: dict[str, Any] = {name: getattr(fact, name) for name in _PUBLIC}
    own |= {"sequence": published.sequence, "last_modified": published.last_modified} if published else {}
    return PublishedMeeting(**{"sequence": 0, "last_modified": at, **own})


def seats_invited(meetings: Iterable[PublishedMeeting], now: datetime) -> Iterator[tuple[PublishedMeeting, SeatFact]]:
    """The seats whose holders are invited, of the meetings that are to come or go on."""
    for meeting in meetings:
        if meeting.status is not MeetingStatus.CANCELLED and meeting.ends_at > now:
            seats = (seat for seat in meeting.people if seat.role in INVITED)
            yield from ((meeting, seat) for seat in sorted(seats, key=_rank))


def _rank(seat: SeatFact) -> tuple[int, int]:
    return INVITED.index(seat.role), seat.position


def compute_invited(
    seats: Iterable[tuple[PublishedMeeting, SeatFact]],
    *,
    by_person: Mapping[UUID, UUID],
    by_party: Mapping[UUID, Sequence[UUID]],
) -> dict[tuple[UUID, UUID], Invited]:
    """(meeting, account) -> as what. `by_person`: the account of a person; `by_party`: those that act for it."""
    found: dict[tuple[UUID, UUID], Invited] = {}
    for meeting, seat in seats:
        own = by_person.get(seat.person_id) if seat.person_id else None
        for_party = () if own or seat.party_id is None else by_party.get(seat.party_id, ())
        for account_id in (own,) if own else for_party:
            person_id = seat.person_id if own else None
            one = Invited(meeting.id, account_id, seat.role, seat.party_id, person_id)
            found.setdefault((meeting.id, account_id), one)
    return found


def shown_of(meeting: PublishedMeeting, role: SeatRole) -> str:
    """Two hashes of what an invitation says: of time and place, and of all else. Others' names it does not say: a
    calendar is not told anew when another seat is filled."""
    held = {
        "local": [meeting.local_start.isoformat(), meeting.local_end.isoformat()],
        "instants": [meeting.starts_at.isoformat(), meeting.ends_at.isoformat()],
        "timezone": meeting.timezone,
        "room": None if meeting.room is None else str(meeting.room.id),
        "format": meeting.format,
    }
    said = {
        "title": {str(language): title for language, title in meeting.title.items()},
        "status": meeting.status,
        "objectives": list(meeting.objectives),
        "interpretation": list(meeting.interpretation),
        "webcast": meeting.webcast_url,
        "role": role,
    }
    return f"{_hash(held)}{_BETWEEN}{_hash(said)}"


_BETWEEN = "-"


def _hash(what: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(what, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def _is_moved(before: str, now: str) -> bool:
    return before.partition(_BETWEEN)[0] != now.partition(_BETWEEN)[0]


def compute_changes(
    meetings: Mapping[UUID, PublishedMeeting],
    invited: Mapping[tuple[UUID, UUID], Invited],
    standing: Iterable[Standing],
    now: datetime,
) -> tuple[Change, ...]:
    """What is to be sent: requests to who is newly invited or would see something else than before, cancellations to
    who is not any more. Of a meeting that is over nothing is."""
    before = {(one.meeting_id, one.account_id): one for one in standing}
    seats = {(one.meeting_id, one.role) for one in invited.values()}
    shown = {(meeting_id, role): shown_of(meetings[meeting_id], role) for meeting_id, role in seats}
    asked = (
        _asked(meetings[one.meeting_id], one, before.get(key), shown[one.meeting_id, one.role])
        for key, one in invited.items()
    )
    gone = (
        _called_off(meetings[one.meeting_id], one)
        for key, one in before.items()
        if key not in invited and one.method is InvitationMethod.REQUEST and one.meeting_id in meetings
        # Called off counts also after its hours; but nobody is let out of what has taken place.
        if meetings[one.meeting_id].ends_at > now
    )
    return tuple(change for change in (*asked, *gone) if change is not None)


def _asked(meeting: PublishedMeeting, one: Invited, before: Standing | None, shown: str) -> Change | None:
    moved, sequence = True, meeting.sequence
    if before is not None:
        again = before.method is InvitationMethod.CANCEL
        if not again and before.shown == shown:
            return None
        moved = again or _is_moved(before.shown, shown)
        sequence = max(sequence, before.sequence + 1)
    method = InvitationMethod.REQUEST
    return Change(one.meeting_id, one.account_id, method, sequence, shown, moved, one)


def _called_off(meeting: PublishedMeeting, before: Standing) -> Change:
    sequence, method = max(meeting.sequence, before.sequence + 1), InvitationMethod.CANCEL
    return Change(before.meeting_id, before.account_id, method, sequence, before.shown, True, None)


@dataclass(frozen=True, slots=True)
class Reply:
    """All that is read of an answer from a calendar: whose, of which meeting and version, what, and since when."""

    uid: UUID
    attendee: str
    partstat: PartStat
    sequence: int
    stamp: datetime


LATEST = timedelta(days=1)  # by how much a calendar's clock may be ahead


def refuse_reply(
    reply: Reply, *, method: InvitationMethod, since: int, sequence: int, last: tuple[int, datetime] | None
) -> tuple[str, str] | None:
    """Why an answer does not count, as a code and in words; None: it does. `last`: sequence and instant of the answer
    that is on record."""
    if method is InvitationMethod.CANCEL:
        return "invitation_cancelled", "This invitation was taken back; an answer to it says nothing any more."
    if reply.sequence > sequence:
        return "unknown_version", f"There is no such version of this invitation; its newest SEQUENCE is {sequence}."
    if reply.sequence < since:
        return "outdated_reply", "The meeting was moved after this answer; it has to be given once more."
    if last is not None and (reply.sequence, reply.stamp) < last:
        return "older_reply", "A later answer to this invitation is on record already."
    return None
