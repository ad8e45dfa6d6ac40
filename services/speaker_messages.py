"""What those who act for a party are told of its places on lists of speakers, in words."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import InscriptionState, Language, MessageKind
from models.forum import Forum
from models.message import Message
from models.speakers import SlotExchange
from services.adapters.letters import spoken
from services.adapters.wording import instant_in_words, seconds_in_words
from services.modalities import Modalities
from services.queries.grants import accounts_of
from services.queries.messages import exchange_in_words, inscription_in_words
from services.queries.publications import published_meeting
from services.queries.speakers import ListOfMeeting, load_list
from services.reference.labels import titled
from services.rules.access import TAKING_PART
from services.rules.text import pick
from services.speakers import SpeakersView, with_slots

OF_SPEAKERS = frozenset(
    {
        MessageKind.SPEAKER_INSCRIBED,
        MessageKind.EXCHANGE_PROPOSED,
        MessageKind.EXCHANGE_CONFIRMED,
        MessageKind.EXCHANGE_ENDED,
    }
)


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
    of_list = await load_list(db, forum_id=forum.id, list_id=own_list.id)
    values = {
        "party": pick(party.names, own)[0],
        "forum": pick(forum.title, own)[0],
        "contact": pick(contact, own)[0],
        **await _meeting(db, forum=forum, found=of_list, language=language),
        **await _slot(db, forum=forum, found=of_list, inscription_id=row.id, language=language),
    }
    link = f"{public_url}/v1/forums/{forum.slug}/speakers-lists/{own_list.id}"
    if message.kind is not MessageKind.SPEAKER_INSCRIBED:
        exchange = await exchange_in_words(db, UUID(message.details["exchange_id"]))
        if exchange is None or not _is_so(message.kind, exchange[0]):
            return None
        first, second = exchange[1:]
        other = second if first.id == party.id else first
        told = f"{link}/exchanges" if message.kind is MessageKind.EXCHANGE_PROPOSED else link
        return {**values, "proposer": pick(first.names, own)[0], "other": pick(other.names, own)[0], "link": told}
    return {
        **values,
        "group": row.group_name or "",
        "received": instant_in_words(row.received_at, forum.timezone, language),
        "arrival": str(row.arrival),
        "window": seconds_in_words(own_list.window_seconds, own) if own_list.window_seconds else "",
        "link": link,
    }


def _is_so(kind: MessageKind, exchange: SlotExchange) -> bool:
    if kind is MessageKind.EXCHANGE_ENDED:
        return exchange.ended_at is not None
    confirmed = kind is MessageKind.EXCHANGE_CONFIRMED
    return exchange.ended_at is None and (exchange.confirmed_at is not None) is confirmed


async def _meeting(db: AsyncSession, *, forum: Forum, found: ListOfMeeting, language: Language) -> dict[str, str]:
    """Title and hour as published; else kind and number alone: the draft is nobody's to read here."""
    meeting = await published_meeting(db, forum_id=forum.id, meeting_id=found.row.meeting_id)
    if meeting is None:
        return {"meeting": titled(found.kind, found.number, spoken(language)), "starts": ""}
    title = pick(meeting.title, spoken(language))[0]
    return {"meeting": title, "starts": instant_in_words(meeting.starts_at, meeting.timezone, language)}


async def _slot(
    db: AsyncSession, *, forum: Forum, found: ListOfMeeting, inscription_id: UUID, language: Language
) -> dict[str, str]:
    """Its number in the order as it stands, and when to expect it; nothing before its lot is drawn."""
    view = SpeakersView(found, manages=False, own=frozenset(), opens_at=found.row.window_from)
    slots = (await with_slots(db, forum=forum, view=view)).slots
    slot = next((one for one in slots if one.row.id == inscription_id), None)
    if slot is None or slot.number is None:
        return {"slot": "", "expected": ""}
    expected = instant_in_words(slot.expected_at, forum.timezone, language) if slot.expected_at is not None else ""
    return {"slot": str(slot.number), "expected": expected}
