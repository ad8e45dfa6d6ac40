"""The published programme."""

from datetime import date, datetime
from typing import Self

from api.schemas.common import Schema
from api.schemas.meetings import MeetingRead
from api.schemas.reading import SlugRead, TextsRead, ZoneRead
from services.rules.names import Names
from services.rules.publications import Document, Programme, PublishedMeeting


class PublishedMeetingRead(MeetingRead):
    """A meeting as published. `sequence` rises when time, place or status change."""

    sequence: int
    last_modified: datetime

    @classmethod
    def of_published(cls, meeting: PublishedMeeting, names: Names) -> Self:
        """The meeting with the names behind its ids."""
        return cls.of(meeting, names, sequence=meeting.sequence, last_modified=meeting.last_modified)


class ProgrammeRead(Schema):
    """The published programme; `version` is the number of the publication that brought it into this form."""

    forum: SlugRead
    title: TextsRead
    opens_on: date
    closes_on: date
    hearing_on: date | None
    timezone: ZoneRead
    version: int
    published_at: datetime
    meetings: list[PublishedMeetingRead]

    @classmethod
    def of(
        cls, document: Document, programme: Programme, meetings: tuple[PublishedMeeting, ...], names: Names
    ) -> Self:
        """The programme with these of its meetings and the names behind their ids."""
        return cls(
            forum=document.forum.slug,
            title=dict(document.forum.title),
            opens_on=document.dates.opens_on,
            closes_on=document.dates.closes_on,
            hearing_on=document.dates.hearing_on,
            timezone=document.dates.timezone,
            version=programme.version,
            published_at=programme.published_at,
            meetings=[PublishedMeetingRead.of_published(meeting, names) for meeting in meetings],
        )
