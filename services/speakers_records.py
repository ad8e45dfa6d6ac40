"""All that the order of a list follows from, so that anybody computes it again: docs/speakers_order.py does."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Level
from models.speakers import Inscription
from services.rules.access import Actor
from services.speakers import Asked, SpeakersView, list_to_read, load_asked


@dataclass(frozen=True, slots=True)
class SpeakersRecord:
    """A list, what was asked of it, and the order that follows."""

    view: SpeakersView
    asked: Asked
    order: tuple[UUID, ...]

    @property
    def classes(self) -> tuple[str, ...]:
        """In the order in which they speak."""
        return tuple(one.key for one in self.asked.rules.classes.value)

    @property
    def tiers(self) -> dict[Level, int]:
        """By level; 1 is the highest."""
        return dict(self.asked.modalities.levels.tiers.value)

    @property
    def inscriptions(self) -> list[dict[str, Any]]:
        """By arrival, withdrawn ones too: their parties drew lots."""
        return [{"party": party.code, **_columns(row)} for row, party in self.asked.inscriptions]


_RECORDED = (
    "id",
    "speaking",
    "level",
    "state",
    "received_at",
    "placed_at",
    "placed_arrival",
    "absent_at",
    "spoke_from",
    "spoke_until",
)


def _columns(row: Inscription) -> dict[str, Any]:
    return {"speaker_class": row.class_, **{name: getattr(row, name) for name in _RECORDED}}


async def read_record(db: AsyncSession, *, actor: Actor, slug: str, list_id: UUID) -> SpeakersRecord:
    """Of a list that the caller reads. The seed is in it once it is revealed. Raises NotFound."""
    forum, view = await list_to_read(db, actor=actor, slug=slug, list_id=list_id)
    asked = await load_asked(db, forum=forum, found=view.found)
    return SpeakersRecord(view, asked, tuple(one.id for one in asked.in_order()))
