"""Lists of meetings for which speakers are selected: made by who keeps lists, and open to requests from then on."""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import MeetingAccess, Permission, SpeakersListKind
from models.party import Party
from models.speakers import Inscription, SpeakersList
from services.acts import Act, correct, forum_to_change, record
from services.errors import Conflict, InvalidInput, NotFound
from services.queries.forums import load_forum
from services.queries.speakers import ListOfMeeting, lists_of, load_list
from services.queries.speaking_requests import hold_list, is_asked, kind_and_access, selected_parties, unlisted_lists
from services.queries.writing import flush
from services.rules.access import Actor, may
from services.rules.speaking_requests import STEPS


@dataclass(frozen=True, slots=True)
class SelectedListView:
    """A list as somebody reads it. `selected`: by the alphabet; None: not for this reader, or not asked for."""

    found: ListOfMeeting
    selected: tuple[tuple[Inscription, Party], ...] | None = None


async def make_selected_list(
    db: AsyncSession, *, act: Act, slug: str, meeting_id: UUID, public: bool
) -> SelectedListView:
    """The list of a round table, the hearing or the opening segment. From now on those who may speak ask there,
    within the deadlines of its step. `public`: whether everybody reads who is selected.

    Raises NotFound, NotPermitted, InvalidInput (meeting_id, public), Conflict (`listed`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.SPEAKER_MANAGE)
    meeting = await kind_and_access(db, forum_id=forum.id, meeting_id=meeting_id)
    if meeting is None or meeting[0] not in STEPS:
        words = "expected a round table, the hearing or the opening segment of this forum that is not cancelled"
        raise InvalidInput("meeting_id", "unknown_meeting", words)
    if public:
        _demand_open(meeting[1] is MeetingAccess.OPEN)
    row = SpeakersList(
        id=act.new_id(),
        forum_id=forum.id,
        meeting_id=meeting_id,
        kind=SpeakersListKind.SELECTED,
        step=STEPS[meeting[0]],
        public=public,
        window_seconds=0,
        announced_at=act.now,
        arrivals=0,
        version=1,
        created_at=act.now,
        updated_at=act.now,
    )
    db.add(row)
    record(db, act=act, name="speakers_list.make", subject_id=row.id, forum_id=forum.id, meeting=str(meeting_id))
    await flush(db)
    return SelectedListView(
        await load_list(db, forum_id=forum.id, list_id=row.id, kind=SpeakersListKind.SELECTED), ()
    )


async def read_selected_lists(db: AsyncSession, *, actor: Actor, slug: str) -> list[SelectedListView]:
    """The lists of a forum that the caller may see, without who is selected: who keeps lists all, those who may speak
    all but of meetings that are not listed, others those that are public. Raises NotFound."""
    forum = await load_forum(db, slug=slug, actor=actor)
    found = await lists_of(db, forum_id=forum.id, kind=SpeakersListKind.SELECTED)
    hidden = await unlisted_lists(db, forum_id=forum.id)
    return [SelectedListView(one) for one in found if _sees(actor, one, hidden)]


async def read_selected_list(db: AsyncSession, *, actor: Actor, slug: str, list_id: UUID) -> SelectedListView:
    """One of them; with those who are selected where it is public, and for who keeps lists. Raises NotFound."""
    forum = await load_forum(db, slug=slug, actor=actor)
    found = await load_list(db, forum_id=forum.id, list_id=list_id, kind=SpeakersListKind.SELECTED)
    if not _sees(actor, found, await unlisted_lists(db, forum_id=forum.id)):
        raise NotFound("list of speakers")
    if not found.public and not may(actor, Permission.SPEAKER_MANAGE, forum.id):
        return SelectedListView(found)
    return SelectedListView(found, tuple(await selected_parties(db, list_id=list_id)))


async def change_selected_list(
    db: AsyncSession, *, act: Act, slug: str, list_id: UUID, version: int, public: bool
) -> SelectedListView:
    """Says whether everybody reads who is selected. Raises NotFound, NotPermitted, Stale, InvalidInput (public),
    Conflict (`forum_closed`)."""
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.SPEAKER_MANAGE)
    kind = SpeakersListKind.SELECTED
    found = await load_list(db, forum_id=forum.id, list_id=list_id, kind=kind, lock=True)
    correct(found.row, act=act, version=version, changes={"public": public})
    if public:
        _demand_open(found.is_open)
    record(db, act=act, name="speakers_list.update", subject_id=list_id, forum_id=forum.id, public=public)
    await flush(db)
    return SelectedListView(found, tuple(await selected_parties(db, list_id=list_id)))


async def remove_selected_list(db: AsyncSession, *, act: Act, slug: str, list_id: UUID, version: int) -> None:
    """Of a list that was made by mistake. Raises NotFound, NotPermitted, Stale, Conflict (`asked`: somebody has asked
    to speak there, `forum_closed`)."""
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.SPEAKER_MANAGE)
    await hold_list(db, list_id=list_id)
    found = await load_list(db, forum_id=forum.id, list_id=list_id, kind=SpeakersListKind.SELECTED)
    correct(found.row, act=act, version=version, changes={})
    if await is_asked(db, list_id=list_id):
        raise Conflict("asked", "Somebody has asked to speak there: that stays on record, and so does the list.")
    meeting = str(found.row.meeting_id)
    record(db, act=act, name="speakers_list.remove", subject_id=list_id, forum_id=forum.id, meeting=meeting)
    await db.delete(found.row)
    await flush(db)


def _demand_open(is_open: bool) -> None:
    if not is_open:
        raise InvalidInput("public", "not_open", "expected false, since the meeting is not open to everybody")


def _sees(actor: Actor, found: ListOfMeeting, hidden: Collection[UUID]) -> bool:
    forum_id = found.row.forum_id
    if may(actor, Permission.SPEAKER_MANAGE, forum_id):
        return True
    asks = may(actor, Permission.SPEAKER_INSCRIBE, forum_id) and found.row.id not in hidden
    return found.public or asks
