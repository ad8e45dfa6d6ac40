"""What those who act for a party are told of its places in meetings, in words. It is told while it is so, or not at
all."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Language, MeetingStatus, MessageKind, PlaceState
from models.message import Message
from services.adapters.letters import spoken
from services.adapters.wording import instant_in_words
from services.modalities import Modalities
from services.queries.grants import accounts_of
from services.queries.places import ToldPlace, place_to_tell_of
from services.queries.publications import published_meeting
from services.rules.access import TAKING_PART
from services.rules.text import pick

OF_PLACES = frozenset({MessageKind.PLACE_OFFERED, MessageKind.PLACE_LAPSED})


async def place_in_words(
    db: AsyncSession, *, message: Message, language: Language, public_url: str, now: datetime
) -> dict[str, str] | None:
    """What fills the gaps; None where it is not true any more, the person's name was withheld, the meeting is not
    published, or its reader no longer acts for the party. The draft's title and hours are nobody's to read here."""
    found = await place_to_tell_of(db, UUID(message.details["place_id"]))
    if found is None or not _is_so(message.kind, found, now):
        return None
    view, forum = found.view, found.forum
    acting = await accounts_of(db, [view.party.id], roles=TAKING_PART, forum_id=forum.id, now=now)
    if view.person.name is None or message.account_id not in acting.get(view.party.id, ()):
        return None
    meeting = await published_meeting(db, forum_id=forum.id, meeting_id=view.meeting.id)
    if meeting is None:
        return None
    own, zone, due_at = spoken(language), meeting.timezone, view.row.due_at
    contact = Modalities.model_validate(forum.modalities).deadlines.contact.value
    return {
        "person": view.person.name,
        "party": pick(view.party.names, own)[0],
        "meeting": pick(meeting.title, own)[0],
        "forum": pick(forum.title, own)[0],
        "starts": instant_in_words(meeting.starts_at, zone, language),
        "until": instant_in_words(due_at, zone, language) if due_at is not None else "",
        "contact": pick(contact, own)[0],
        "link": f"{public_url}/v1/forums/{forum.slug}/places/{view.row.id}",
    }


def _is_so(kind: MessageKind, found: ToldPlace, now: datetime) -> bool:
    row, meeting = found.view.row, found.view.meeting
    if found.forum.closed_at is not None:
        return False
    if kind is MessageKind.PLACE_LAPSED:
        return row.state is PlaceState.EXPIRED and not found.is_alive
    ahead = meeting.status is not MeetingStatus.CANCELLED and now < meeting.ends_at
    return ahead and row.due_at is not None and now < row.due_at
