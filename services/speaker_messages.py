"""What those who act for a party are told of its places on lists of speakers, in words."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import InscriptionState, Language, MessageKind
from models.message import Message
from services.adapters.letters import spoken
from services.adapters.wording import instant_in_words
from services.modalities import Modalities
from services.queries.grants import accounts_of
from services.queries.messages import exchange_in_words, inscription_in_words
from services.rules.access import TAKING_PART
from services.rules.text import pick

OF_SPEAKERS = frozenset({MessageKind.SPEAKER_INSCRIBED, MessageKind.EXCHANGE_PROPOSED})


async def speaker_in_words(
    db: AsyncSession, *, message: Message, language: Language, public_url: str, now: datetime
) -> dict[str, str] | None:
    """What fills the gaps; None where it is not true any more, or its reader no longer acts for the party."""
    found = await inscription_in_words(db, UUID(message.details["inscription_id"]))
    if found is None or found[0].state is InscriptionState.WITHDRAWN:
        return None
    row, party, own_list, forum = found
    acting = await accounts_of(db, [party.id], roles=TAKING_PART, forum_id=forum.id, now=now)
    if message.account_id not in acting.get(party.id, ()):
        return None
    own = spoken(language)
    contact = Modalities.model_validate(forum.modalities).deadlines.contact.value
    link = f"{public_url}/v1/forums/{forum.slug}/speakers-lists/{own_list.id}"
    values = {
        "party": pick(party.names, own)[0],
        "forum": pick(forum.title, own)[0],
        "contact": pick(contact, own)[0],
    }
    if message.kind is MessageKind.EXCHANGE_PROPOSED:
        proposed = await exchange_in_words(db, UUID(message.details["exchange_id"]))
        if proposed is None:
            return None
        return {**values, "proposer": pick(proposed[1].names, own)[0], "link": f"{link}/exchanges"}
    return {
        **values,
        "group": row.group_name or "",
        "received": instant_in_words(row.received_at, forum.timezone, language),
        "arrival": str(row.arrival),
        "link": link,
    }
