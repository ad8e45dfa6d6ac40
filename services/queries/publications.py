"""Publications: read as frozen documents."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any, Literal
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, Row, Text, bindparam, cast, false, func, literal_column, not_, or_, select
from sqlalchemy.dialects.postgresql import JSONB, JSONPATH
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import defer

from models.deadline import Extension
from models.enums import Language
from models.forum import Forum
from models.name_list import ListVersion
from models.organization import Organization
from models.person import Person
from models.publication import Publication
from services.errors import NotFound
from services.queries.paging import PageRequest, fetch_page
from services.queries.reads import Reads
from services.rules.accreditation import AccreditationModalities
from services.rules.deadline_rules import DeadlineRule, DeadlinesModalities
from services.rules.frozen_deadlines import PublishedDeadline
from services.rules.names import Names
from services.rules.places import PlacesModalities
from services.rules.programme import MeetingFact
from services.rules.publications import Document, Programme, PublishedMeeting
from services.rules.registrations import RegistrationsModalities
from services.rules.selections import Selection, select_meetings

_DOCUMENT: TypeAdapter[Document] = TypeAdapter(Document)


def to_json(document: Document) -> dict[str, Any]:
    """The document as it is stored and hashed."""
    stored: dict[str, Any] = _DOCUMENT.dump_python(document, mode="json")
    return stored


_DRAFT: TypeAdapter[tuple[MeetingFact, ...]] = TypeAdapter(tuple[MeetingFact, ...])


def draft_to_json(meetings: tuple[MeetingFact, ...]) -> list[dict[str, Any]]:
    """A draft's meetings as they are kept beside the document."""
    stored: list[dict[str, Any]] = _DRAFT.dump_python(meetings, mode="json")
    return stored


def draft_from_json(stored: list[dict[str, Any]]) -> tuple[MeetingFact, ...]:
    """The meetings as rules read them."""
    return _DRAFT.validate_python(stored, strict=False)


def from_json(stored: dict[str, Any]) -> Document:
    """The document as rules read it."""
    return _DOCUMENT.validate_python(stored, strict=False)


@dataclass(frozen=True, slots=True)
class Restricted:
    """The deadlines that are not for everybody, with their rules."""

    rules: dict[str, DeadlineRule]
    deadlines: tuple[PublishedDeadline, ...]


_RESTRICTED: TypeAdapter[Restricted] = TypeAdapter(Restricted)


def restricted_to_json(restricted: Restricted) -> dict[str, Any] | None:
    """As it is kept beside the document; None of nothing."""
    if not restricted.rules and not restricted.deadlines:
        return None
    stored: dict[str, Any] = _RESTRICTED.dump_python(restricted, mode="json")
    return stored


def restricted_from_json(stored: dict[str, Any] | None) -> Restricted:
    """As rules read it."""
    return Restricted({}, ()) if stored is None else _RESTRICTED.validate_python(stored, strict=False)


# One that changed nothing but what few may see (an unlisted meeting, a link to join) is none for everybody else.
FOR_EVERYBODY = or_(Publication.dates_changed, Publication.programme_changed)


@dataclass(frozen=True, slots=True)
class Newest:
    """A forum's newest publication, with the meetings as their organizers had them."""

    number: int
    at: datetime
    document: Document
    draft: list[dict[str, Any]] | None
    restricted: dict[str, Any] | None

    @property
    def deadlines(self) -> tuple[PublishedDeadline, ...]:
        """All of them, those for everybody first."""
        return self.document.deadlines + restricted_from_json(self.restricted).deadlines

    @property
    def told(self) -> set[UUID]:
        """The ids of all meetings of which somebody has been told."""
        programme = self.document.programme
        listed = {meeting.id for meeting in programme.meetings} if programme else set()
        return listed | {UUID(meeting["id"]) for meeting in self.draft or ()}


async def newest(db: AsyncSession, *, forum_id: UUID) -> Newest | None:
    """The newest publication of a forum, or None."""
    found = await db.execute(
        select(Publication.number, Publication.at, Publication.document, Publication.draft, Publication.restricted)
        .where(Publication.forum_id == forum_id)
        .order_by(Publication.number.desc())
        .limit(1)
    )
    row = found.one_or_none()
    if row is None:
        return None
    return Newest(row.number, row.at, from_json(row.document), row.draft, row.restricted)


_NO_RULES = DeadlinesModalities()


@dataclass(frozen=True, slots=True)
class Terms:
    """The deadlines of a forum's newest publication, or (`number` None) of its draft; whom to ask about them.

    `number` is that of the newest one which everybody knows of. `reminders`: how many days ahead those concerned
    are reminded.
    """

    number: int | None
    timezone: str
    deadlines: tuple[PublishedDeadline, ...]
    contact: Mapping[Language, str]
    closing_soon: timedelta
    notice: timedelta
    reminders: tuple[int, ...] = _NO_RULES.reminders.value


def contact_of(document: Document) -> Mapping[Language, str]:
    """Whom to ask about the deadlines of a publication; of one that does not say, the default."""
    told = document.modalities.get("deadlines", {}).get("contact", {}).get("value")
    return {Language(key): text for key, text in (told or _NO_RULES.contact.value).items()}


_DEADLINES: TypeAdapter[tuple[PublishedDeadline, ...]] = TypeAdapter(tuple[PublishedDeadline, ...])


@lru_cache(maxsize=64)
def _deadlines(told: str) -> tuple[PublishedDeadline, ...]:
    """Of a publication, which never changes: read once of each by those who ask in the last minute."""
    return _DEADLINES.validate_json(told)


# Every step asks it: made once, and of the deadlines alone.
_TOLD = select(func.max(Publication.number)).where(Publication.forum_id == bindparam("forum_id"), FOR_EVERYBODY)
_OF_DEADLINES = Publication.document["modalities"]["deadlines"]
_TERMS = (
    select(
        _TOLD.correlate(None).scalar_subquery(),
        Publication.document["dates"]["timezone"].as_string(),
        cast(Publication.document["deadlines"], Text),
        _OF_DEADLINES["contact"]["value"],
        _OF_DEADLINES["closing_soon_days"]["value"],
        _OF_DEADLINES["notice_days"]["value"],
        _OF_DEADLINES["reminders"]["value"],
        Publication.restricted,
    )
    .where(Publication.forum_id == bindparam("forum_id"))
    .order_by(Publication.number.desc())
    .limit(1)
)


async def published_terms(db: AsyncSession, *, forum_id: UUID) -> Terms | None:
    """What is in force of a forum, extensions apart."""
    row = (await db.execute(_TERMS, {"forum_id": forum_id})).one_or_none()
    if row is None:
        return None
    number, timezone, deadlines, contact, soon, notice, reminders, restricted = row
    return Terms(
        number,
        timezone,
        _deadlines(deadlines or "[]") + restricted_from_json(restricted).deadlines,
        {Language(key): text for key, text in (contact or _NO_RULES.contact.value).items()},
        timedelta(days=_NO_RULES.closing_soon_days.value if soon is None else soon),
        timedelta(days=_NO_RULES.notice_days.value if notice is None else notice),
        # None at all may be meant; documents from before there were deadlines say nothing.
        _NO_RULES.reminders.value if reminders is None else tuple(reminders),
    )


_ACCREDITATION: TypeAdapter[AccreditationModalities] = TypeAdapter(AccreditationModalities)
_REGISTRATIONS: TypeAdapter[RegistrationsModalities] = TypeAdapter(RegistrationsModalities)
_PLACES: TypeAdapter[PlacesModalities] = TypeAdapter(PlacesModalities)


async def accreditation_in_force(db: AsyncSession, *, forum_id: UUID) -> AccreditationModalities:
    """What the mandate lets vary in accreditation, as it was last published: an edit that nobody was told of changes
    nothing for those on a list, nor for those who may object. Defaults before anything was."""
    stored = await _section_in_force(db, forum_id, "accreditation")
    return AccreditationModalities() if stored is None else _ACCREDITATION.validate_python(stored, strict=False)


async def registrations_in_force(db: AsyncSession, *, forum_id: UUID) -> RegistrationsModalities:
    """What the mandate lets vary in registrations, as it was last published. Defaults before anything was."""
    stored = await _section_in_force(db, forum_id, "registrations")
    return RegistrationsModalities() if stored is None else _REGISTRATIONS.validate_python(stored, strict=False)


async def places_in_force(db: AsyncSession, *, forum_id: UUID) -> PlacesModalities:
    """What the mandate lets vary in places in meetings, as it was last published. Defaults before anything was."""
    stored = await _section_in_force(db, forum_id, "places")
    return PlacesModalities() if stored is None else _PLACES.validate_python(stored, strict=False)


async def _section_in_force(db: AsyncSession, forum_id: UUID, name: str) -> Any:
    statement = (
        select(Publication.document["modalities"][name])
        .where(Publication.forum_id == forum_id)
        .order_by(Publication.number.desc())
        .limit(1)
    )
    return (await db.execute(statement)).scalar_one_or_none()


@dataclass(frozen=True, slots=True)
class PublishedOnce:
    """A former publication of a forum, with all its deadlines."""

    number: int
    meetings: tuple[PublishedMeeting, ...]
    deadlines: tuple[PublishedDeadline, ...]


async def published_for(db: AsyncSession, *, forum_id: UUID, opens_on: date) -> PublishedOnce | None:
    """The newest publication in which a forum opened on this day, if there is one."""
    found = await db.execute(
        select(Publication.number, Publication.document, Publication.restricted)
        .where(
            Publication.forum_id == forum_id,
            Publication.document["dates"]["opens_on"].as_string() == opens_on.isoformat(),
        )
        .order_by(Publication.number.desc())
        .limit(1)
    )
    row = found.one_or_none()
    if row is None:
        return None
    document = from_json(row.document)
    meetings = document.programme.meetings if document.programme else ()
    return PublishedOnce(row.number, meetings, document.deadlines + restricted_from_json(row.restricted).deadlines)


_MEETING: TypeAdapter[PublishedMeeting] = TypeAdapter(PublishedMeeting)
_ONE_MEETING = cast("$.programme.meetings[*] ? (@.id == $id)", JSONPATH)


async def published_meeting(db: AsyncSession, *, forum_id: UUID, meeting_id: UUID) -> PublishedMeeting | None:
    """A meeting as it was last published; None of one that is in the draft alone, or unlisted."""
    asked = func.jsonb_build_object("id", str(meeting_id))
    statement = (
        select(func.jsonb_path_query_first(Publication.document, _ONE_MEETING, asked, type_=JSONB))
        .where(Publication.forum_id == forum_id)
        .order_by(Publication.number.desc())
        .limit(1)
    )
    stored = (await db.execute(statement)).scalar_one_or_none()
    return None if stored is None else _MEETING.validate_python(stored, strict=False)


# No parameters: with them an index is found less often.
_NONE: ColumnElement[int] = literal_column("0")
_AS_MADE: ColumnElement[int] = literal_column("1")
_PERSONS = select(func.coalesce(func.sum(Person.version), _NONE)).where(Person.version > _AS_MADE).scalar_subquery()
_ORGANIZATIONS = select(func.coalesce(func.sum(Organization.version), _NONE)).where(Organization.version > _AS_MADE)
_PUBLISHED = select(func.count()).select_from(Publication).scalar_subquery()
_LISTS = select(func.count()).select_from(ListVersion).scalar_subquery()
_MARKS = select(
    (_PUBLISHED + _LISTS).label("published"),
    (_PERSONS + _ORGANIZATIONS.scalar_subquery()).label("corrected"),
    select(func.count()).select_from(Extension).scalar_subquery().label("extended"),
)


async def change_marks(db: AsyncSession) -> tuple[int, int, int]:
    """Three numbers of which one moves with whatever changes what is published as it is shown; for caches.

    Publications, versions of lists and extensions are only ever added, so their counts move with every one. Names are
    put in when something is shown, and a correction of one adds to its version. The instants of corrections would not
    do: of two requests the one received first may commit last. Persons never corrected are left out, so that an index
    can hold the others, and organizations alike; a new one is shown by a publication alone. Other parties and labels
    change with a release of the program.
    """
    published, corrected, extended = (await db.execute(_MARKS)).one()
    return published, corrected, extended


async def read_marks(reads: Reads) -> object:
    """The same in one round trip, to be compared alone. Raises NotRead."""
    (found,) = await reads.rows(_MARKS, {})
    return found


@dataclass(frozen=True, slots=True)
class PublishedProgramme:
    """What everybody sees: the newest document with its programme, and the instant of its publication."""

    document: Document
    programme: Programme
    at: datetime

    def last_modified(self, names: Names) -> datetime:
        """Of what is shown of it with these names, which are corrected without a publication."""
        return names.last_modified(self.at)

    def meeting(self, meeting_id: UUID) -> PublishedMeeting:
        """One of its meetings. Raises NotFound, alike for what is missing and for what is not published."""
        for meeting in self.programme.meetings:
            if meeting.id == meeting_id:
                return meeting
        raise NotFound("published meeting")

    def select(self, selection: Selection, names: Names) -> tuple[PublishedMeeting, ...]:
        """Those of its meetings that are asked for."""
        return select_meetings(self.programme.meetings, selection, self.document.dates.timezone, names)


@dataclass(frozen=True, slots=True)
class PublicState:
    """The newest document that everybody sees of a forum, and the instant of its publication."""

    forum_id: UUID
    document: Document
    at: datetime


async def newest_public(db: AsyncSession, *, slug: str) -> PublicState | None:
    """What everybody sees of a forum; None where nothing was published, or there is none."""
    found = await db.execute(
        select(Publication.forum_id, Publication.document, Publication.at)
        .join(Forum, Forum.id == Publication.forum_id)
        .where(Forum.slug == slug, FOR_EVERYBODY)
        .order_by(Publication.number.desc())
        .limit(1)
    )
    row = found.one_or_none()
    return None if row is None else PublicState(row.forum_id, from_json(row.document), row.at)


async def newest_programme(db: AsyncSession, *, slug: str) -> PublishedProgramme:
    """For everybody. Raises NotFound where no programme was published."""
    state = await newest_public(db, slug=slug)
    if state is None or state.document.programme is None:
        raise NotFound("published programme")
    return PublishedProgramme(state.document, state.document.programme, state.at)


@dataclass(frozen=True, slots=True)
class VersionedProgramme:
    """A programme as one publication has it."""

    number: int
    at: datetime
    programme: Programme


async def load_programmes(
    db: AsyncSession, *, slug: str, former: int | None, number: int
) -> tuple[VersionedProgramme, VersionedProgramme]:
    """The programmes of two versions; `former` None: the version before `number`. Raises NotFound."""
    versions = (
        select(Publication.number, Publication.at, Publication.document)
        .join(Forum, Forum.id == Publication.forum_id)
        .where(Forum.slug == slug, Publication.programme_changed)
    )
    wanted = Publication.number < number if former is None else Publication.number == former
    old = (await db.execute(versions.where(wanted).order_by(Publication.number.desc()).limit(1))).one_or_none()
    new = (await db.execute(versions.where(Publication.number == number))).one_or_none()
    return _versioned(old), _versioned(new)


def _versioned(row: Row[int, datetime, dict[str, Any]] | None) -> VersionedProgramme:
    programme = from_json(row.document).programme if row else None
    if row is None or programme is None:
        raise NotFound("version of a programme to compare")
    return VersionedProgramme(row.number, row.at, programme)


Part = Literal["dates", "programme"]
_CHANGED = {"dates": Publication.dates_changed, "programme": Publication.programme_changed}


def _told_of(part: Part, organizer: bool) -> ColumnElement[bool]:
    """Organizers are told of a version in which only what few may see has changed, as one of the programme."""
    of_few = not_(FOR_EVERYBODY) if organizer and part == "programme" else false()
    return or_(_CHANGED[part], of_few)


async def list_changing(
    db: AsyncSession, part: Part, *, slug: str, page: PageRequest, organizer: bool
) -> tuple[list[Publication], str | None]:
    """One page of the publications that changed `part`, oldest first, without their documents and drafts.

    Raises NotFound where there is none at all.
    """
    statement = (
        select(Publication)
        .options(
            defer(Publication.document, raiseload=True),
            defer(Publication.draft, raiseload=True),
            defer(Publication.restricted, raiseload=True),
        )
        .join(Forum, Forum.id == Publication.forum_id)
        .where(Forum.slug == slug, _told_of(part, organizer))
    )
    found = await fetch_page(db, statement, (Publication.number, Publication.id), page)
    if not found.rows and page.cursor is None:
        raise NotFound("published programme" if part == "programme" else "announcement")
    return [row[0] for row in found.rows], found.next_cursor


async def load_changing(db: AsyncSession, part: Part, *, slug: str, number: int, organizer: bool) -> Publication:
    """One of `list_changing`, with its document. Raises NotFound."""
    found = await db.execute(
        select(Publication)
        .join(Forum, Forum.id == Publication.forum_id)
        .where(Forum.slug == slug, Publication.number == number, _told_of(part, organizer))
    )
    publication = found.scalar_one_or_none()
    if publication is None:
        raise NotFound("publication")
    return publication
