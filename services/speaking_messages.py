"""What those who act for a party are told of its request to speak, in words: while it is so, or not at all."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import InscriptionState, Language, MessageKind
from models.message import Message
from models.speakers import Inscription
from services.adapters.letters import spoken
from services.adapters.wording import instant_in_words
from services.modalities import Modalities
from services.queries.grants import accounts_of
from services.queries.speaking_requests import ToldMeeting, request_in_words
from services.reference.labels import titled
from services.rules.access import TAKING_PART
from services.rules.text import pick

# What is received stays so until it is withdrawn; a decision is told as long as it stands.
SPEAKING_TRUE_WHILE = {
    MessageKind.SPEAKING_REQUESTED: frozenset(InscriptionState) - {InscriptionState.WITHDRAWN},
    MessageKind.SPEAKING_SELECTED: frozenset({InscriptionState.SELECTED}),
    MessageKind.SPEAKING_WAITLISTED: frozenset({InscriptionState.WAITLISTED}),
    MessageKind.SPEAKING_DECLINED: frozenset({InscriptionState.DECLINED}),
    MessageKind.SPEAKER_REMOVED: frozenset({InscriptionState.WITHDRAWN}),
}


async def speaking_in_words(
    db: AsyncSession, *, message: Message, language: Language, public_url: str, now: datetime
) -> dict[str, str] | None:
    """What fills the gaps; None where it is not true any more, or its reader no longer acts for the party."""
    found = await request_in_words(db, UUID(message.details["inscription_id"]))
    if found is None or found.row.state not in SPEAKING_TRUE_WHILE[message.kind]:
        return None
    if message.kind is MessageKind.SPEAKING_SELECTED and (found.granted is None or not found.granted.is_held):
        return None
    row, party, forum, own = found.row, found.party, found.forum, spoken(language)
    acting = await accounts_of(db, [party.id], roles=TAKING_PART, forum_id=forum.id, now=now)
    if message.account_id not in acting.get(party.id, ()):
        return None

    contact = Modalities.model_validate(forum.modalities).deadlines.contact.value
    return {
        "party": pick(party.names, own)[0],
        "forum": pick(forum.title, own)[0],
        "first": _title(found.first, own),
        "second": _title(found.second, own),
        "granted": _title(found.granted, own),
        "starts": _hour(
            found.first if message.kind is MessageKind.SPEAKER_REMOVED else found.granted, forum.timezone, language
        ),
        "speaker": (found.person and found.person.name) or "",
        "received": instant_in_words(row.received_at, forum.timezone, language),
        "reason": row.reason or "",
        "contact": pick(contact, own)[0],
        "link": f"{public_url}/v1/forums/{forum.slug}/{_shown_at(message.kind, row)}",
    }


def _title(meeting: ToldMeeting | None, own: Language) -> str:
    """As published, else by kind and number: what is drafted is nobody's to read here."""
    if meeting is None:
        return ""
    if meeting.published is None:
        return titled(meeting.kind, meeting.number, own)
    return pick({Language(key): words for key, words in meeting.published["title"].items()}, own)[0]


def _hour(meeting: ToldMeeting | None, zone: str, language: Language) -> str:
    if meeting is None or meeting.published is None:
        return ""
    return instant_in_words(datetime.fromisoformat(meeting.published["starts_at"]), zone, language)


def _shown_at(kind: MessageKind, row: Inscription) -> str:
    if kind is MessageKind.SPEAKER_REMOVED:
        return f"speakers-lists/{row.list_id}"
    return f"speaking-requests/{row.id}"
