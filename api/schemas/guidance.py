"""Who needs what to attend a forum."""

from datetime import datetime
from typing import Annotated, Self

from pydantic import Field

from api.schemas.common import Schema
from api.schemas.reading import TextsRead
from models.enums import Authority, Claim, DeadlineState, Way
from services.guidance import Window
from services.reference.ways import way_words
from services.rules.accreditation import WAY_AUTHORITIES, Guidance

WHY = Annotated[TextsRead, Field(examples=[{"en": "Stakeholders need special accreditation."}])]
NEXT = Annotated[TextsRead, Field(examples=[{"en": "Register your organization here and apply."}])]
CONFIRMATION = Annotated[TextsRead, Field(examples=[{"en": "The Secretariat first confirms your status."}])]


class WindowRead(Schema):
    """When one applies for special accreditation: in time is what is received before `closes_at`. Null where the
    forum has no such deadline, or its instant is not known yet."""

    opens_at: datetime | None
    closes_at: datetime | None
    state: DeadlineState | None


class WayRead(Schema):
    """The way on which somebody comes to a forum, why, and what to do next.

    `claim`: the status on which it rests. `to_confirm`: whether the Secretariat confirms that first; `confirmation`
    says so in words.
    """

    way: Way
    claim: Claim | None
    to_confirm: bool
    why: WHY
    next: NEXT
    confirmation: CONFIRMATION | None
    authority: Authority

    @classmethod
    def of(cls, guidance: Guidance) -> Self:
        """With its words."""
        words = way_words(guidance)
        return cls(
            way=guidance.way,
            claim=guidance.claim,
            to_confirm=guidance.to_confirm,
            why=dict(words.why),
            next=dict(words.next),
            confirmation=words.to_confirm and dict(words.to_confirm),
            authority=WAY_AUTHORITIES[guidance.way],
        )


class GuidanceRead(WayRead):
    """The way on which somebody comes to a forum; and the `window` of special accreditation, whichever the way is."""

    window: WindowRead

    @classmethod
    def within(cls, guidance: Guidance, window: Window) -> Self:
        """With its words."""
        return cls(**dict(WayRead.of(guidance)), window=WindowRead.model_validate(window))
