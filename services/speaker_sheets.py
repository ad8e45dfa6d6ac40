"""A list of speakers as a file: its slots in their order, in words."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Language
from services.adapters.sheets import Rows
from services.reference.labels import LEVELS, SPEAKER_CLASSES
from services.rules.access import Actor
from services.rules.text import pick
from services.speakers import read_list

COLUMNS = (
    *("number", "code", "party", "person", "style", "speaker_class", "level", "group_name", "minutes"),
    *("expected_at", "absent_at", "spoke_from", "spoke_until"),
)


def class_in_words(key: str, language: Language) -> str:
    """A class of speakers: as modalities name it, it may be one of a forum's own, which has no other word."""
    return SPEAKER_CLASSES[key][language] if key in SPEAKER_CLASSES else key


async def export_speakers(db: AsyncSession, *, actor: Actor, slug: str, list_id: UUID, language: Language) -> Rows:
    """The same slots as `read_list` has, with a cell for each of COLUMNS. Raises NotFound."""
    view = await read_list(db, actor=actor, slug=slug, list_id=list_id)
    for slot in view.slots:
        row, speaker = slot.row, slot.speaker
        yield (
            slot.number,
            slot.party.code,
            pick(slot.party.names, language)[0],
            speaker.name if speaker else None,
            speaker.title if speaker else None,
            class_in_words(row.class_, language),
            LEVELS[row.level][language],
            row.group_name,
            slot.minutes,
            slot.expected_at,
            row.absent_at,
            row.spoke_from,
            row.spoke_until,
        )
