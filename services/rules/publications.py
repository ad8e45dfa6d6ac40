"""Freezing a draft into a publication: what is carried forward, what counts as a change.

A meeting once published stays in every later document, with the same id. SEQUENCE rises exactly when its time,
place or status changes; LAST-MODIFIED moves with any change (RFC 5545, 3.8.7). Both follow from the previous
document alone. A document holds ids of persons and parties, never their names.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from models.enums import ForumTemplate, Language, MeetingStatus
from services.rules.programme import DatesFact, MeetingFact

FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedMeeting(MeetingFact):
    """A meeting of a publication. `last_modified` is the instant of the publication that last changed it."""

    sequence: int
    last_modified: datetime


@dataclass(frozen=True, slots=True)
class Programme:
    """The programme, with number and instant of the publication that brought it into this form."""

    version: int
    published_at: datetime
    meetings: tuple[PublishedMeeting, ...]


@dataclass(frozen=True, slots=True)
class PublishedForum:
    """What the public knows of a forum before any programme."""

    slug: str
    template: ForumTemplate
    title: Mapping[Language, str]


@dataclass(frozen=True, slots=True)
class Document:
    """The whole of a publication; `programme` is None until one was first included."""

    format: int
    forum: PublishedForum
    dates: DatesFact
    programme: Programme | None


def announce(previous: Document | None, *, forum: PublishedForum, dates: DatesFact) -> Document:
    """A document with these dates; a programme published before is carried forward as it is."""
    return Document(FORMAT, forum, dates, previous.programme if previous else None)


def publish(
    previous: Document | None,
    *,
    forum: PublishedForum,
    dates: DatesFact,
    meetings: tuple[MeetingFact, ...],
    number: int,
    now: datetime,
) -> Document:
    """A document with these dates and this programme, publication `number` of the forum at instant `now`.

    A cancelled meeting that was never published leaves no trace. One that was published and is not among
    `meetings` any more stays, cancelled.
    """
    before = {m.id: m for m in _meetings(previous)}
    frozen = [
        _freeze(meeting, before.get(meeting.id), now)
        for meeting in meetings
        if meeting.id in before or meeting.status is not MeetingStatus.CANCELLED
    ]
    gone = before.keys() - {meeting.id for meeting in meetings}
    frozen += [_freeze(replace(before[uid], status=MeetingStatus.CANCELLED), before[uid], now) for uid in gone]
    ordered = tuple(sorted(frozen, key=lambda m: (m.starts_at, m.kind, m.number or 0, m.id)))
    programme = Programme(number, now, ordered)
    if previous and previous.programme and previous.programme.meetings == ordered:
        programme = previous.programme
    return Document(FORMAT, forum, dates, programme)


def digest(document_json: Mapping[str, Any]) -> str:
    """SHA-256 (hex) of a document's JSON with sorted keys, no spaces, UTF-8: a stranger can recompute it."""
    canonical = json.dumps(document_json, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()


def _meetings(document: Document | None) -> tuple[PublishedMeeting, ...]:
    return document.programme.meetings if document and document.programme else ()


def _facts(meeting: MeetingFact) -> dict[str, Any]:
    return {field.name: getattr(meeting, field.name) for field in fields(MeetingFact)}


def _freeze(meeting: MeetingFact, before: PublishedMeeting | None, now: datetime) -> PublishedMeeting:
    facts = _facts(meeting)
    if before is None:
        return PublishedMeeting(**facts, sequence=0, last_modified=now)
    if _facts(before) == facts:
        return before
    moved = _time_place_status(before) != _time_place_status(meeting)
    return PublishedMeeting(**facts, sequence=before.sequence + moved, last_modified=now)


def _time_place_status(meeting: MeetingFact) -> tuple[Any, ...]:
    return (meeting.starts_at, meeting.ends_at, meeting.timezone, meeting.room, meeting.status)
