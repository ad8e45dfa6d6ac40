"""Forums, their announcements and the checks on a draft."""

from datetime import date, datetime
from typing import Annotated, Any, Self

from pydantic import ConfigDict, Field, StrictBool

from api.schemas.common import (
    UNSENT,
    Code,
    Day,
    FindingRead,
    Integer,
    Note,
    PartyName,
    Reason,
    RuleCode,
    Schema,
    Slug,
    Texts,
    Timezone,
    Update,
)
from api.schemas.reading import Digest, NoteRead, ReasonRead, RuleRead, SlugRead, TextsRead, ZoneRead
from models.enums import ForumState, ForumTemplate, ReviewRegion
from services.errors import NotFound
from services.queries.forums import ForumView
from services.rules.findings import Override

CoOrganizers = Annotated[list[Code], Field(max_length=20, examples=[["ORG_ESCWA", "ORG_IOM"]])]


class ForumCreate(Schema):
    """A forum to make from its mandate's template: the answer is a complete draft."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "template": "imrf",
                    "slug": "imrf-2030",
                    "title": {"en": "International Migration Review Forum 2030"},
                    "opens_on": "2030-05-07",
                    "timezone": "America/New_York",
                }
            ]
        }
    )

    template: ForumTemplate
    slug: Slug
    title: Texts
    opens_on: Day
    timezone: Timezone
    region: Annotated[ReviewRegion | None, Field(description="The review region of a regional forum")] = None
    days: Annotated[
        Integer | None, Field(ge=1, le=4, description="How long a regional forum lasts; two days by default")
    ] = None
    co_organizers: Annotated[CoOrganizers, Field(description="Of a regional forum, in their order")] = Field([])


class ForumUpdate(Update):
    """What to change of the draft; fields not sent stay. `modalities` is a JSON merge patch (RFC 7396).

    `closed`: the forum is over; everybody sees its state, and from then on only the Office, or a regional forum's
    co-organizers, may still correct and publish.
    """

    title: Texts = UNSENT
    closes_on: Day = UNSENT
    hearing_on: Day | None = None
    co_organizers: CoOrganizers = UNSENT
    modalities: dict[str, Any] = UNSENT
    closed: Annotated[StrictBool, Field(examples=[False])] = UNSENT


class ForumDates(Schema):
    """Title and days, in the forum's zone."""

    title: TextsRead
    opens_on: date
    closes_on: date
    hearing_on: date | None
    timezone: ZoneRead


class CalendarLinks(Schema):
    """The address of a forum's calendar, and the same in the form that opens a calendar program."""

    url: Annotated[str, Field(examples=["https://imrf.example/v1/forums/imrf-2026/calendar.ics"])]
    webcal: Annotated[str, Field(examples=["webcal://imrf.example/v1/forums/imrf-2026/calendar.ics"])]

    @classmethod
    def of(cls, slug: str, public_url: str) -> Self:
        """The links below the configured address."""
        url = f"{public_url}/v1/forums/{slug}/calendar.ics"
        return cls(url=url, webcal=f"webcal://{url.partition('://')[2]}")


class ForumRead(ForumDates):
    """A forum as everybody sees it: by its newest publication.

    `programme_version` and `calendar` null: days alone are announced.
    """

    slug: SlugRead
    template: ForumTemplate
    region: ReviewRegion | None
    co_organizers: list[PartyName]
    state: ForumState
    published_at: datetime
    publication: int
    programme_version: int | None
    calendar: CalendarLinks | None


class ForumDraftRead(ForumDates):
    """A forum as its organizers see it: the draft, and beside it what is published. Its ETag is `version`."""

    slug: SlugRead
    template: ForumTemplate
    region: ReviewRegion | None
    co_organizers: list[PartyName]
    state: ForumState
    version: int
    modalities: dict[str, Any]
    published: ForumRead | None


class ForumList(Schema):
    """One page of forums by slug."""

    items: list[ForumRead | ForumDraftRead]
    next_cursor: str | None


def read_published(view: ForumView, public_url: str) -> ForumRead | None:
    """What is published of a forum, if anything."""
    if view.published is None or view.number is None or view.published_at is None:
        return None
    return ForumRead(
        **{name: view.published[name] for name in ForumDates.model_fields},
        slug=view.forum.slug,
        template=view.forum.template,
        region=view.published["region"],
        co_organizers=[PartyName.of(party) for party in view.published_co_organizers],
        state=view.state,
        published_at=view.published_at,
        publication=view.number,
        programme_version=view.programme_version,
        calendar=None if view.programme_version is None else CalendarLinks.of(view.forum.slug, public_url),
    )


def read_forum(view: ForumView, *, draft: bool, public_url: str) -> ForumRead | ForumDraftRead:
    """The forum for an organizer (`draft`) or for everybody; who sees only what is published sees just that."""
    published = read_published(view, public_url)
    if not draft:
        if published is None:
            raise NotFound("forum")
        return published
    forum = view.forum
    return ForumDraftRead(
        **{name: getattr(forum, name) for name in ForumDates.model_fields},
        slug=forum.slug,
        template=forum.template,
        region=forum.region,
        co_organizers=[PartyName.of(party) for party in view.co_organizers],
        state=view.state,
        version=forum.version,
        modalities=forum.modalities,
        published=published,
    )


class OverrideSent(Schema):
    """A blocking finding that the Office accepts, by its code, with the reason."""

    code: RuleCode
    reason: Annotated[Reason, Field(examples=["Round table 4 was moved after the room had to be left"])]

    def accepted(self) -> Override:
        """As rules take it."""
        return Override(self.code, self.reason)


class Publish(Schema):
    """To publish: a note for the record, and the overrides of blocking findings; both are shown with the version.
    `review_messages`: what those concerned are told of it, and what goes to their calendars, is held until it is
    released."""

    note: Note = None
    overrides: Annotated[list[OverrideSent], Field(max_length=50)] = Field([])
    review_messages: StrictBool = False


class OverrideRead(Schema):
    """A rule that the Office overrode, and why."""

    code: RuleRead
    reason: ReasonRead


class PublicationRead(Schema):
    """A publication: its number, when, its note, what was overridden, and the SHA-256 of its document."""

    number: int
    at: datetime
    note: NoteRead | None
    overrides: list[OverrideRead]
    sha256: Digest


class PublicationList(Schema):
    """One page of publications, oldest first."""

    items: list[PublicationRead]
    next_cursor: str | None


class PublicationMade(PublicationRead):
    """A publication just made, with the findings that did not stop it: advisory ones, and those overridden."""

    findings: list[FindingRead]


class PublicationDocument(PublicationRead):
    """A publication with its document, exactly as hashed (sorted keys, no spaces, UTF-8). People are ids in it."""

    document: dict[str, Any]


class Checks(Schema):
    """What would be found if the draft were published now; with a blocking finding it cannot be."""

    findings: list[FindingRead]
