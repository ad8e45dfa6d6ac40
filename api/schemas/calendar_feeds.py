"""Private calendars."""

from datetime import datetime
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import Field, StrictBool

from api.schemas.common import EACH_ONCE, UNSENT, Schema, Slug, TitleLine
from models.enums import FeedScope, Language, MeetingKind, MeetingPart
from services.calendar_feeds import FeedWish
from services.queries.calendar_feeds import FeedView, selection_from_json
from services.rules.feeds import FeedOptions, FeedSelection

Tz = Literal["local", "utc"]
Cancelled = Literal["status", "marked"]
Objective = Annotated[int, Field(ge=1, le=23)]
Kinds = Annotated[list[MeetingKind], EACH_ONCE]
Objectives = Annotated[list[Objective], EACH_ONCE]
Parts = Annotated[list[MeetingPart], EACH_ONCE]
_LABEL = Field(examples=["Delegation of Egypt, round tables"], description="What you call it")
_SCOPE = Field(description="concerns_me: in which you or your delegation have a part; forum: all that is published")
_TZ = Field(description="utc for programs that mistake local times with zones")
_CANCELLED = Field(description="marked: by the title alone, for programs that drop what is cancelled")


class FeedCreate(Schema):
    """A calendar of your own. Of kinds, objectives and parts any one will do; none named: whichever."""

    forum: Slug
    label: Annotated[TitleLine, _LABEL]
    language: Language | None = None
    scope: Annotated[FeedScope, _SCOPE] = FeedScope.CONCERNS_ME
    kinds: Kinds = Field(default_factory=list)
    objectives: Objectives = Field(default_factory=list)
    parts: Parts = Field(default_factory=list)
    deadlines: Annotated[StrictBool, Field(description="With the deadlines that bind you")] = True
    tz: Annotated[Tz, _TZ] = "local"
    cancelled: Annotated[Cancelled, _CANCELLED] = "status"

    def wish(self, language: Language) -> FeedWish:
        """As the use case takes it; in `language` where it does not say."""
        options = FeedOptions(self.language or language, self.tz == "utc", self.cancelled == "marked")
        chosen = FeedSelection(
            self.scope, frozenset(self.kinds), frozenset(self.objectives), frozenset(self.parts), self.deadlines
        )
        return FeedWish(self.label, options, chosen)


class FeedUpdate(Schema):
    """What is to change."""

    label: Annotated[TitleLine, _LABEL] = UNSENT
    language: Language = UNSENT
    scope: Annotated[FeedScope, _SCOPE] = UNSENT
    kinds: Kinds = UNSENT
    objectives: Objectives = UNSENT
    parts: Parts = UNSENT
    deadlines: StrictBool = UNSENT
    tz: Annotated[Tz, _TZ] = UNSENT
    cancelled: Annotated[Cancelled, _CANCELLED] = UNSENT

    def changes(self) -> dict[str, object]:
        """As the use case takes them."""
        sent = {name: getattr(self, name) for name in self.model_fields_set}
        if "tz" in sent:
            sent["utc"] = sent.pop("tz") == "utc"
        if "cancelled" in sent:
            sent["marked"] = sent.pop("cancelled") == "marked"
        for name in ("kinds", "objectives", "parts"):
            if name in sent:
                sent[name] = frozenset(sent[name])
        return sent


class FeedRead(Schema):
    """A calendar of your own; never its address. `last_client`: the program that last asked for it, at
    `last_used_at`, as of a minute ago. `empty_since`: since when you have no role in its forum."""

    id: UUID
    forum: Slug
    label: Annotated[str, _LABEL]
    language: Language
    scope: FeedScope
    kinds: list[MeetingKind]
    objectives: Annotated[list[int], Field(examples=[[8, 21]])]
    parts: list[MeetingPart]
    deadlines: bool
    tz: Tz
    cancelled: Cancelled
    created_at: datetime
    last_used_at: datetime | None
    last_client: Annotated[str | None, Field(examples=["Thunderbird"])]
    empty_since: datetime | None
    revoked_at: datetime | None

    @classmethod
    def of(cls, view: FeedView) -> Self:
        """From a calendar."""
        row, chosen = view.row, selection_from_json(view.row.selection)
        return cls(
            id=row.id,
            forum=view.forum,
            label=row.label,
            language=row.language,
            scope=chosen.scope,
            kinds=sorted(chosen.kinds),
            objectives=sorted(chosen.objectives),
            parts=sorted(chosen.parts),
            deadlines=chosen.deadlines,
            tz="utc" if row.utc else "local",
            cancelled="marked" if row.marked else "status",
            created_at=row.created_at,
            last_used_at=row.used_at,
            last_client=row.client,
            empty_since=row.ended_at,
            revoked_at=row.revoked_at,
        )


_ADDRESS = "https://imrf.example/v1/feeds/wq3mXk1kC0m0Vb8pJt2c7cY5R9dHq4uZs6eTn1aLfGg.ics"


class FeedAdded(FeedRead):
    """With its address, told this once: whoever has it reads the calendar. `webcal_url` is the same for programs that
    subscribe to such a link."""

    url: Annotated[str, Field(examples=[_ADDRESS])]
    webcal_url: Annotated[str, Field(examples=[_ADDRESS.replace("https", "webcal")])]

    @classmethod
    def with_address(cls, view: FeedView, token: str, public_url: str) -> Self:
        """From a calendar and its token."""
        url = f"{public_url}/v1/feeds/{token}.ics"
        read = FeedRead.of(view)
        return cls(**read.model_dump(), url=url, webcal_url=f"webcal://{url.partition('://')[2]}")


class FeedList(Schema):
    """One page of your calendars, revoked ones too, oldest first."""

    items: list[FeedRead]
    next_cursor: str | None
