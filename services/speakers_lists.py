"""Lists of speakers made, announced and opened: the seed of the lots is committed to, kept secret, and revealed."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import MeetingAccess, Permission, SpeakersListKind, Step
from models.forum import Forum
from models.speakers import SpeakersList
from services.acts import Act, correct, forum_to_change, record
from services.errors import Conflict, InvalidInput
from services.modalities import Modalities
from services.queries.speakers import ListOfMeeting, first_meeting, load_list
from services.queries.writing import flush
from services.rules.lots import commitment
from services.speakers import SpeakersView, view_of, window_begins, with_slots

# After the first window, until what was received in it is surely on record: longer than a request can wait.
GRACE = timedelta(seconds=30)


async def make_list(
    db: AsyncSession, *, act: Act, slug: str, meeting_id: UUID | None, public: bool, window_seconds: int | None
) -> SpeakersView:
    """The ordered list of a meeting, by default of the general debate; nobody else sees it before it is announced.

    Raises NotFound, NotPermitted, InvalidInput (meeting_id, public), Conflict (`listed`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.SPEAKER_MANAGE)
    meeting = await first_meeting(db, forum_id=forum.id, meeting_id=meeting_id)
    if meeting is None:
        raise InvalidInput("meeting_id", "unknown_meeting", "expected a meeting of this forum that is not cancelled")
    if public and meeting[1] is not MeetingAccess.OPEN:
        raise InvalidInput("public", "not_open", "expected false, since the meeting is not open to everybody")
    modalities = Modalities.model_validate(forum.modalities)
    row = SpeakersList(
        id=act.new_id(),
        forum_id=forum.id,
        meeting_id=meeting[0],
        kind=SpeakersListKind.ORDERED,
        step=Step.SPEAKERS_LIST,
        public=public,
        window_seconds=modalities.speakers.window_seconds.value if window_seconds is None else window_seconds,
        arrivals=0,
        version=1,
        created_at=act.now,
        updated_at=act.now,
    )
    db.add(row)
    record(db, act=act, name="speakers_list.make", subject_id=row.id, forum_id=forum.id, meeting=str(meeting[0]))
    await flush(db)
    return await _seen(db, act=act, forum=forum, list_id=row.id)


async def announce_list(db: AsyncSession, *, act: Act, slug: str, list_id: UUID, seed: str) -> SpeakersView:
    """Lets everybody concerned see the list, and commits to the `seed` of its lots, which nobody reads from now on.

    Raises NotFound, NotPermitted, Conflict (`announced`, `forum_closed`).
    """
    forum, found = await _to_change(db, act=act, slug=slug, list_id=list_id)
    if found.row.announced_at is not None:
        raise Conflict("announced", "This list is announced already.")
    digest = commitment(seed)
    changes = {"announced_at": act.now, "seed": seed, "seed_sha256": digest}
    correct(found.row, act=act, version=found.row.version, changes=changes)
    record(db, act=act, name="speakers_list.announce", subject_id=list_id, forum_id=forum.id, seed_sha256=digest)
    await flush(db)
    return await _seen(db, act=act, forum=forum, list_id=list_id)


async def draw_lots(db: AsyncSession, *, act: Act, slug: str, list_id: UUID) -> SpeakersView:
    """Reveals the seed once the first window is over: from now on its requests have their order, for good.

    Raises NotFound, NotPermitted, Conflict (`not_announced`, `window_runs`, `drawn`, `forum_closed`).
    """
    forum, found = await _to_change(db, act=act, slug=slug, list_id=list_id)
    if found.row.announced_at is None:
        raise Conflict("not_announced", "This list is not announced yet.")
    if found.row.revealed_at is not None:
        raise Conflict("drawn", "The lots of this list are drawn already.")
    begins = await window_begins(db, found=found)
    if begins is None or act.now < begins + timedelta(seconds=found.row.window_seconds) + GRACE:
        words = "The lots are drawn 30 seconds after the first window has ended, when all its requests are on record."
        raise Conflict("window_runs", words)
    changes = {"revealed_at": act.now, "window_from": begins}
    correct(found.row, act=act, version=found.row.version, changes=changes)
    record(db, act=act, name="speakers_list.draw", subject_id=list_id, forum_id=forum.id)
    await flush(db)
    return await _seen(db, act=act, forum=forum, list_id=list_id)


async def _to_change(db: AsyncSession, *, act: Act, slug: str, list_id: UUID) -> tuple[Forum, ListOfMeeting]:
    """The forum, and the list, whose row is locked: no arrival is given meanwhile."""
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.SPEAKER_MANAGE)
    return forum, await load_list(db, forum_id=forum.id, list_id=list_id, lock=True)


async def _seen(db: AsyncSession, *, act: Act, forum: Forum, list_id: UUID) -> SpeakersView:
    view = view_of(await load_list(db, forum_id=forum.id, list_id=list_id), act.actor, forum.id)
    assert view is not None  # noqa: S101  (who keeps lists sees them)
    return await with_slots(db, forum=forum, view=view)
