"""What those who act for a party are told of a registration, in words. It is told while it is so, or not at all."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Language, MessageKind, RegistrationState
from models.message import Message
from services.adapters.letters import spoken
from services.modalities import Modalities
from services.queries.grants import accounts_of
from services.queries.registrations import registration_in_words
from services.registration_steps import REGISTERING
from services.rules.text import pick

# While a registration is in this state, what the message says is true.
REGISTRATION_TRUE_WHILE = {
    MessageKind.REGISTRATION_CONFIRMED: RegistrationState.CONFIRMED,
    MessageKind.REGISTRATION_APPROVED: RegistrationState.APPROVED,
    MessageKind.REGISTRATION_DECLINED: RegistrationState.DECLINED,
    MessageKind.REGISTRATION_REVOKED: RegistrationState.REVOKED,
}


async def registration_values(
    db: AsyncSession, *, message: Message, language: Language, public_url: str, now: datetime
) -> dict[str, str] | None:
    """What fills the gaps of a message about a registration; None where it is not true any more, the person's name
    was withheld, or its reader no longer acts for the party."""
    found = await registration_in_words(db, UUID(message.details["registration_id"]))
    if found is None or found.row.state is not REGISTRATION_TRUE_WHILE[message.kind] or found.person.name is None:
        return None
    party, forum, own = found.party, found.forum, spoken(language)
    parties = [party.id] if found.merged_into is None else [party.id, found.merged_into]
    acting = await accounts_of(db, parties, roles=REGISTERING, forum_id=forum.id, now=now)
    if not any(message.account_id in accounts for accounts in acting.values()):
        return None
    contact = Modalities.model_validate(forum.modalities).deadlines.contact.value
    return {
        "person": found.person.name,
        "party": pick(party.names, own)[0],
        "forum": pick(forum.title, own)[0],
        "reason": found.row.reason or "",
        "contact": pick(contact, own)[0],
        "link": f"{public_url}/v1/forums/{forum.slug}/registrations/{found.row.id}",
    }
