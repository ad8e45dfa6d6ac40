"""Freezing a draft into a publication: what is carried forward, what counts as a change.

A meeting once published stays in every later document, with the same id. SEQUENCE rises exactly when its time,
place or status changes; LAST-MODIFIED moves with any change (RFC 5545, 3.8.7). Both follow from the previous
document alone. A document holds ids of persons and parties, never their names; of a closed meeting it holds that it
takes place, of an unlisted one nothing.
"""

import hashlib
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from models.enums import (
    ForumTemplate,
    Language,
    MeetingAccess,
    MeetingFormat,
    MeetingKind,
    MeetingStatus,
    ReviewRegion,
)
from services.rules.frozen_deadlines import PublishedDeadline, rederive_deadlines
from services.rules.local_time import TZ_VERSION, LocalTimeError, resolve
from services.rules.programme import DatesFact, MeetingFact, RoomFact, SeatFact

FORMAT = 3

Texts = Mapping[Language, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedMeeting:
    """A meeting of a publication. `last_modified` is the instant of the publication that last changed it.

    Its fields are listed here one by one: what is added to a draft's meeting is not public unless somebody says so.
    Those with a default came with format 2.
    """

    id: UUID
    kind: MeetingKind
    number: int | None
    title: Texts
    local_start: datetime
    local_end: datetime
    start_fold: int
    end_fold: int
    timezone: str
    starts_at: datetime
    ends_at: datetime
    room: RoomFact | None
    objectives: tuple[int, ...]
    status: MeetingStatus
    format: MeetingFormat = MeetingFormat.IN_PERSON
    access: MeetingAccess = MeetingAccess.OPEN
    interpretation: tuple[Language, ...] = ()
    webcast_url: str | None = None
    people: tuple[SeatFact, ...]
    sequence: int
    last_modified: datetime


_OWN = ("sequence", "last_modified")
_PUBLIC = tuple(field.name for field in fields(PublishedMeeting) if field.name not in _OWN)


@dataclass(frozen=True, slots=True)
class Programme:
    """The programme, with number and instant of the publication that brought it into this form.

    `tz_version` is the release of the tz data that the program then had.
    """

    version: int
    published_at: datetime
    tz_version: str
    meetings: tuple[PublishedMeeting, ...]


@dataclass(frozen=True, slots=True)
class PublishedForum:
    """What the public knows of a forum before any programme. Co-organizers are ids of parties, in their order."""

    slug: str
    template: ForumTemplate
    title: Texts
    region: ReviewRegion | None = None
    co_organizers: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """The whole of a publication; `programme` is None until one was first included.

    `modalities` are the forum's own as they were at this publication, as JSON; of its deadlines, and of their rules,
    those that are for everybody.
    """

    format: int
    forum: PublishedForum
    dates: DatesFact
    modalities: Mapping[str, Any]
    programme: Programme | None
    deadlines: tuple[PublishedDeadline, ...] = ()


def announce(
    previous: Document | None,
    *,
    forum: PublishedForum,
    dates: DatesFact,
    modalities: Mapping[str, Any],
    deadlines: tuple[PublishedDeadline, ...] = (),
) -> Document:
    """A document with these dates; a programme published before is carried forward as it is."""
    return Document(FORMAT, forum, dates, modalities, previous.programme if previous else None, deadlines)


def publish(
    previous: Document | None,
    *,
    forum: PublishedForum,
    dates: DatesFact,
    modalities: Mapping[str, Any],
    meetings: tuple[MeetingFact, ...],
    closed_title: Texts,
    number: int,
    at: datetime,
    deadlines: tuple[PublishedDeadline, ...] = (),
) -> Document:
    """A document with these dates and this programme, publication `number` of the forum at instant `at`.

    A cancelled meeting that was never published leaves no trace, nor does an unlisted one. One that was published and
    is not among `meetings` any more, or unlisted now, stays, cancelled. `closed_title` stands for that of a closed
    one. `at` must not be before the previous publication's.
    """
    before = {m.id: m for m in _meetings(previous)}
    listed = [
        meeting
        for meeting in meetings
        if meeting.access is not MeetingAccess.UNLISTED
        and (meeting.id in before or meeting.status is not MeetingStatus.CANCELLED)
    ]
    frozen = [_freeze(_redacted(meeting, closed_title), before.get(meeting.id), at) for meeting in listed]
    for uid in before.keys() - {meeting.id for meeting in listed}:
        gone = _public(before[uid]) | {"status": MeetingStatus.CANCELLED}
        frozen.append(_freeze(gone, before[uid], at))
    ordered = tuple(sorted(frozen, key=_order))
    programme = Programme(number, at, TZ_VERSION, ordered)
    if previous and previous.programme and previous.programme.meetings == ordered:
        programme = previous.programme
    return Document(FORMAT, forum, dates, modalities, programme, deadlines)


def withhold(document: Document, *, person_id: UUID, number: int, at: datetime) -> Document:
    """The document with the name of a person withheld wherever a meeting names them; the same where none does."""
    if document.programme is None:
        return document
    meetings = tuple(_without_name(meeting, person_id, at) for meeting in document.programme.meetings)
    if meetings == document.programme.meetings:
        return document
    programme = replace(document.programme, version=number, published_at=at, meetings=meetings)
    return replace(document, format=FORMAT, programme=programme)


def _without_name(meeting: PublishedMeeting, person_id: UUID, at: datetime) -> PublishedMeeting:
    people = tuple(replace(s, withheld=True) if s.person_id == person_id else s for s in meeting.people)
    return meeting if people == meeting.people else replace(meeting, people=people, last_modified=at)


def rederive(document: Document, *, number: int, at: datetime, retold: Collection[str] = ()) -> Document:
    """The document with the instants that present tz data give for meetings and deadlines to come; the same where
    none moves.

    Their clock times are the truth and stay. One whose clock time no longer exists stays as it was published.
    `retold`: keys of deadlines of which an extension for everyone moves.
    """
    deadlines = rederive_deadlines(document.deadlines, at, retold)
    if deadlines != document.deadlines:
        document = replace(document, format=FORMAT, deadlines=deadlines)
    if document.programme is None:
        return document
    meetings = tuple(_moved(meeting, at) for meeting in document.programme.meetings)
    if meetings == document.programme.meetings:
        return document
    programme = Programme(number, at, TZ_VERSION, tuple(sorted(meetings, key=_order)))
    return replace(document, format=FORMAT, programme=programme)


def _moved(meeting: PublishedMeeting, at: datetime) -> PublishedMeeting:
    instants = None if meeting.status is MeetingStatus.CANCELLED else moved_instants(meeting, at)
    if instants is None:
        return meeting
    starts, ends = instants
    return replace(meeting, starts_at=starts, ends_at=ends, sequence=meeting.sequence + 1, last_modified=at)


def derive_instants(meeting: MeetingFact | PublishedMeeting) -> tuple[datetime, datetime]:
    """Start and end of a meeting by present tz data. Raises LocalTimeError where its clock times give none."""
    starts = resolve(meeting.local_start, meeting.timezone, meeting.start_fold).instant
    ends = resolve(meeting.local_end, meeting.timezone, meeting.end_fold).instant
    if ends <= starts:
        raise LocalTimeError("ends_before_start", "it would end before it begins")
    return starts, ends


def moved_instants(meeting: MeetingFact | PublishedMeeting, now: datetime) -> tuple[datetime, datetime] | None:
    """What `derive_instants` gives where it differs from what the meeting has.

    None also for one that is over, or whose clock times give no instants any more.
    """
    if meeting.ends_at <= now:
        return None
    try:
        instants = derive_instants(meeting)
    except LocalTimeError:
        return None
    return None if instants == (meeting.starts_at, meeting.ends_at) else instants


def _order(meeting: PublishedMeeting) -> tuple[Any, ...]:
    return (meeting.starts_at, meeting.kind, meeting.number or 0, meeting.id)


def changed(before: Document | None, now: Document) -> tuple[bool, bool]:
    """Whether the dates (with title and modalities), and whether the programme differ from the document before.

    Not the format: a new release of the program changes nothing for anybody.
    """
    if before is None:
        return True, now.programme is not None
    dates = replace(before, format=FORMAT, programme=None) != replace(now, format=FORMAT, programme=None)
    return dates, before.programme != now.programme


def digest(document_json: Mapping[str, Any]) -> str:
    """SHA-256 (hex) of a document's JSON with sorted keys, no spaces, UTF-8: a stranger can recompute it."""
    canonical = json.dumps(document_json, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()


def _meetings(document: Document | None) -> tuple[PublishedMeeting, ...]:
    return document.programme.meetings if document and document.programme else ()


def _public(meeting: MeetingFact | PublishedMeeting) -> dict[str, Any]:
    """The public fields, with people in an order that no database's collation decides."""
    public = {name: getattr(meeting, name) for name in _PUBLIC}
    return public | {"people": tuple(sorted(meeting.people, key=lambda seat: (seat.role.value, seat.position)))}


def _redacted(meeting: MeetingFact, closed_title: Texts) -> dict[str, Any]:
    """The public fields; of a closed meeting that it takes place: kind, time, room and status."""
    public = _public(meeting)
    if meeting.access is MeetingAccess.CLOSED:
        public |= {"title": closed_title, "objectives": (), "people": (), "interpretation": (), "webcast_url": None}
    return public


def _freeze(public: dict[str, Any], before: PublishedMeeting | None, at: datetime) -> PublishedMeeting:
    if before is None:
        return PublishedMeeting(**public, sequence=0, last_modified=at)
    if _public(before) == public:
        return before
    now = PublishedMeeting(**public, sequence=before.sequence, last_modified=at)
    moved = _time_place_status(before) != _time_place_status(now)
    return replace(now, sequence=before.sequence + moved)


def _time_place_status(meeting: PublishedMeeting) -> tuple[Any, ...]:
    """A room is the same place when its name is spelt anew or translated; online alone is one place, room or not."""
    online = meeting.format is MeetingFormat.VIRTUAL
    place = "online" if online else meeting.room and meeting.room.id
    return (meeting.starts_at, meeting.ends_at, meeting.timezone, place, meeting.status)
