"""What those who act for a party are told of its places in meetings, in words. It is told while it is so, or not at
all."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Language, MeetingStatus, MessageKind, PlaceEnd, PlaceState
from models.message import Message
from services.adapters.letters import place_end_words, spoken
from services.adapters.wording import instant_in_words
from services.modalities import Modalities
from services.queries.grants import accounts_of
from services.queries.messages import recipient
from services.queries.places import ToldPlace, place_to_tell_of
from services.queries.publications import published_meeting
from services.rules.access import TAKING_PART
from services.rules.places import ALIVE
from services.rules.text import pick

OF_PLACES = frozenset({MessageKind.PLACE_OFFERED, MessageKind.PLACE_LAPSED, MessageKind.PLACE_CANCELLED})


async def place_in_words(
    db: AsyncSession, *, message: Message, language: Language, public_url: str, now: datetime
) -> dict[str, str] | None:
    """What fills the gaps; None where it is not true any more, the person's name was withheld, the meeting is not
    published, or its reader no longer acts for the party. The draft's title and hours are nobody's to read here."""
    found = await place_to_tell_of(db, UUID(message.details["place_id"]))
    name = None if found is None else found.view.person.name
    if found is None or name is None or not _is_so(message.kind, found, now):
        return None
    view, forum = found.view, found.forum
    acting = await accounts_of(db, [view.party.id], roles=TAKING_PART, forum_id=forum.id, now=now)
    acts = message.account_id in acting.get(view.party.id, ())
    if not acts and not await _is_of_person(db, message, view.person.id):
        return None
    meeting = await published_meeting(db, forum_id=forum.id, meeting_id=view.meeting.id)
    cause = message.details.get("cause")
    if meeting is None or (cause == PlaceEnd.MEETING and meeting.status is not MeetingStatus.CANCELLED):
        return None
    own, zone, due_at = spoken(language), meeting.timezone, view.row.due_at
    contact = Modalities.model_validate(forum.modalities).deadlines.contact.value
    return {
        "person": name,
        "party": pick(view.party.names, own)[0],
        "meeting": pick(meeting.title, own)[0],
        "forum": pick(forum.title, own)[0],
        "starts": instant_in_words(meeting.starts_at, zone, language),
        "until": instant_in_words(due_at, zone, language) if due_at is not None else "",
        "cause": place_end_words(PlaceEnd(cause), language) if cause is not None else "",
        "reason": view.row.reason or "",
        "contact": pick(contact, own)[0],
        # The person alone may not be able to read it.
        "link": f"{public_url}/v1/forums/{forum.slug}/places/{view.row.id}" if acts else "",
    }


async def _is_of_person(db: AsyncSession, message: Message, person_id: UUID) -> bool:
    """Whether it goes to the account of the person whose place it was, who is told of its end alone."""
    account, _ = await recipient(db, message)
    return message.kind is MessageKind.PLACE_CANCELLED and account is not None and account.person_id == person_id


def _is_so(kind: MessageKind, found: ToldPlace, now: datetime) -> bool:
    row, meeting = found.view.row, found.view.meeting
    if found.forum.closed_at is not None:
        return False
    if kind is MessageKind.PLACE_CANCELLED:
        return row.state not in ALIVE and not found.is_alive
    if kind is MessageKind.PLACE_LAPSED:
        return row.state is PlaceState.EXPIRED and not found.is_alive
    ahead = meeting.status is not MeetingStatus.CANCELLED and now < meeting.ends_at
    return ahead and row.due_at is not None and now < row.due_at
