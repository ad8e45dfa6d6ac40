"""What those who act for a party are told of its request to speak, in words: while it is so, or not at all."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import InscriptionState, Language, MeetingKind, MessageKind
from models.message import Message
from services.adapters.letters import spoken
from services.adapters.wording import instant_in_words
from services.modalities import Modalities
from services.queries.grants import accounts_of
from services.queries.speaking_requests import request_in_words
from services.reference.labels import titled
from services.rules.text import pick
from services.speaking_steps import ASKING

# What is received stays so until it is withdrawn; a decision is told as long as it stands.
SPEAKING_TRUE_WHILE = {
    MessageKind.SPEAKING_REQUESTED: frozenset(InscriptionState) - {InscriptionState.WITHDRAWN},
    MessageKind.SPEAKING_SELECTED: frozenset({InscriptionState.SELECTED}),
    MessageKind.SPEAKING_WAITLISTED: frozenset({InscriptionState.WAITLISTED}),
    MessageKind.SPEAKING_DECLINED: frozenset({InscriptionState.DECLINED}),
}


async def speaking_in_words(
    db: AsyncSession, *, message: Message, language: Language, public_url: str, now: datetime
) -> dict[str, str] | None:
    """What fills the gaps; None where it is not true any more, or its reader no longer acts for the party."""
    found = await request_in_words(db, UUID(message.details["inscription_id"]))
    if found is None or found.row.state not in SPEAKING_TRUE_WHILE[message.kind]:
        return None
    row, party, forum, own = found.row, found.party, found.forum, spoken(language)
    acting = await accounts_of(db, [party.id], roles=ASKING, forum_id=forum.id, now=now)
    if message.account_id not in acting.get(party.id, ()):
        return None

    def words(meeting: tuple[MeetingKind, int | None] | None) -> str:
        return "" if meeting is None else titled(*meeting, own)

    contact = Modalities.model_validate(forum.modalities).deadlines.contact.value
    return {
        "party": pick(party.names, own)[0],
        "forum": pick(forum.title, own)[0],
        "first": words(found.first),
        "second": words(found.second),
        "granted": words(found.granted),
        "received": instant_in_words(row.received_at, forum.timezone, language),
        "reason": row.reason or "",
        "contact": pick(contact, own)[0],
        "link": f"{public_url}/v1/forums/{forum.slug}/speaking-requests/{row.id}",
    }
