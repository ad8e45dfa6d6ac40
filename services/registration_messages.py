"""What those who act for a party are told of a registration, in words. It is told while it is so, or not at all."""

from collections.abc import Collection, Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Language, MessageKind, RegistrationState, TravelSupport
from models.message import Message
from models.registration import Registration
from services.adapters.letters import spoken
from services.modalities import Modalities
from services.queries.grants import accounts_of
from services.queries.registrations import ToldRegistration, registration_in_words
from services.rules.access import TAKING_PART
from services.rules.registrations import ENDED
from services.rules.text import pick

# While a registration is in this state, or support for travelling is so decided, what the message says is true. What
# was decided of a change stays so, and is told of those that have not ended.
REGISTRATION_TRUE_WHILE: Mapping[MessageKind, Collection[RegistrationState | TravelSupport]] = {
    MessageKind.REGISTRATION_CONFIRMED: {RegistrationState.CONFIRMED},
    MessageKind.REGISTRATION_APPROVED: {RegistrationState.APPROVED},
    MessageKind.REGISTRATION_DECLINED: {RegistrationState.DECLINED},
    MessageKind.REGISTRATION_REVOKED: {RegistrationState.REVOKED},
    MessageKind.REGISTRATION_CHANGE_APPROVED: frozenset(RegistrationState) - ENDED,
    MessageKind.REGISTRATION_CHANGE_DECLINED: frozenset(RegistrationState) - ENDED,
    MessageKind.TRAVEL_SUPPORT_GRANTED: {TravelSupport.GRANTED},
    MessageKind.TRAVEL_SUPPORT_REFUSED: {TravelSupport.REFUSED},
}
_OF_TRAVEL = (MessageKind.TRAVEL_SUPPORT_GRANTED, MessageKind.TRAVEL_SUPPORT_REFUSED)
_OF_CHANGES = (MessageKind.REGISTRATION_CHANGE_APPROVED, MessageKind.REGISTRATION_CHANGE_DECLINED)


async def registration_values(
    db: AsyncSession, *, message: Message, language: Language, public_url: str, now: datetime
) -> dict[str, str] | None:
    """What fills the gaps of a message about a registration; None where it is not true any more, the person's name
    was withheld, or its reader no longer acts for the party."""
    change_id = message.details.get("change_id")
    found = await registration_in_words(
        db, UUID(message.details["registration_id"]), None if change_id is None else UUID(change_id)
    )
    if found is None or found.person.name is None or not _true(message.kind, found.row):
        return None
    party, forum, own = found.party, found.forum, spoken(language)
    parties = [party.id] if found.merged_into is None else [party.id, found.merged_into]
    acting = await accounts_of(db, parties, roles=TAKING_PART, forum_id=forum.id, now=now)
    if not any(message.account_id in accounts for accounts in acting.values()):
        return None
    contact = Modalities.model_validate(forum.modalities).deadlines.contact.value
    return {
        "person": found.person.name,
        "party": pick(party.names, own)[0],
        "forum": pick(forum.title, own)[0],
        "reason": _reason(message.kind, found),
        "contact": pick(contact, own)[0],
        "link": f"{public_url}/v1/forums/{forum.slug}/registrations/{found.row.id}",
    }


def _true(kind: MessageKind, row: Registration) -> bool:
    """Support for travelling is no matter any more of a registration that has ended."""
    if kind in _OF_TRAVEL:
        return row.travel_support in REGISTRATION_TRUE_WHILE[kind] and row.state not in ENDED
    return row.state in REGISTRATION_TRUE_WHILE[kind]


def _reason(kind: MessageKind, found: ToldRegistration) -> str:
    if kind in _OF_TRAVEL:
        return found.row.travel_reason or ""
    return (found.change_reason if kind in _OF_CHANGES else found.row.reason) or ""
