"""Lists of speakers made, changed and announced."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import MeetingAccess, MeetingKind, Permission, SpeakersListKind, Step, WebhookEvent
from models.forum import Forum
from models.speakers import SpeakersList
from services.acts import Act, correct, forum_to_change, record
from services.adapters.sealing import Seal
from services.errors import Conflict, InvalidInput, Stale
from services.modalities import Modalities
from services.queries.locks import hold
from services.queries.speakers import ListOfMeeting, first_meeting, lists_of, load_list
from services.queries.writing import flush
from services.rules.lots import commitment
from services.rules.speaking_requests import STEPS
from services.speakers import SpeakersView, view_of, with_slots
from services.webhook_events import tell_webhooks


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
    if meeting[2] in STEPS:
        words = "expected a meeting whose speakers are not selected; for this one make a list under selected-lists"
        raise InvalidInput("meeting_id", "speakers_selected", words)
    if public:
        _demand_open(meeting[1] is MeetingAccess.OPEN)
    if meeting[2] is MeetingKind.GENERAL_DEBATE:
        await _demand_first_of_debate(db, forum_id=forum.id)
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
    return await list_as_changed(db, act=act, forum=forum, list_id=row.id)


async def _demand_first_of_debate(db: AsyncSession, *, forum_id: UUID) -> None:
    """The debate's list goes on through its later parts; of two that are made at once one is refused."""
    await hold(db, f"speakers-list:{forum_id}")
    others = await lists_of(db, forum_id=forum_id)
    if any(one.kind is MeetingKind.GENERAL_DEBATE and one.is_held for one in others):
        raise Conflict("listed", "The general debate has its list already; it goes on through all later parts.")


async def delete_list(db: AsyncSession, *, act: Act, slug: str, list_id: UUID, version: int) -> None:
    """Deletes a list, announced or not, of which nobody has asked anything yet.

    Raises NotFound, NotPermitted, Stale, Conflict (`asked`, `forum_closed`).
    """
    forum, found = await list_to_change(db, act=act, slug=slug, list_id=list_id)
    if found.row.version != version:
        raise Stale
    if found.row.arrivals:
        raise Conflict("asked", "Parties have asked for places on this list; it stays on record.")
    meeting = str(found.row.meeting_id)
    await db.delete(found.row)
    record(db, act=act, name="speakers_list.delete", subject_id=list_id, forum_id=forum.id, meeting=meeting)
    await flush(db)


async def update_list(
    db: AsyncSession, *, act: Act, slug: str, list_id: UUID, version: int, changes: Mapping[str, Any]
) -> SpeakersView:
    """Changes whether everybody reads the list (`public`) and, before it is announced, its `window_seconds`.

    Raises NotFound, NotPermitted, Stale, InvalidInput (public), Conflict (`announced`, `forum_closed`).
    """
    forum, found = await list_to_change(db, act=act, slug=slug, list_id=list_id)
    correct(found.row, act=act, version=version, changes=changes)
    if changes.get("public"):
        _demand_open(found.is_open)
    if "window_seconds" in changes and found.row.announced_at is not None:
        raise Conflict("announced", "This list is announced; its first window stays as it was announced.")
    record(db, act=act, name="speakers_list.update", subject_id=list_id, forum_id=forum.id, **changes)
    await flush(db)
    return await list_as_changed(db, act=act, forum=forum, list_id=list_id)


async def announce_list(
    db: AsyncSession, *, act: Act, seal: Seal, slug: str, list_id: UUID, seed: str
) -> SpeakersView:
    """Lets everybody concerned see the list, and commits to the `seed` of its lots, which nobody reads from now on.

    Raises NotFound, NotPermitted, Conflict (`announced`, `forum_closed`).
    """
    forum, found = await list_to_change(db, act=act, slug=slug, list_id=list_id)
    if found.row.announced_at is not None:
        raise Conflict("announced", "This list is announced already.")
    digest = commitment(seed)
    changes = {"announced_at": act.now, "seed_sealed": seal.close(seed, act.now), "seed_sha256": digest}
    correct(found.row, act=act, version=found.row.version, changes=changes)
    record(db, act=act, name="speakers_list.announce", subject_id=list_id, forum_id=forum.id, seed_sha256=digest)
    await flush(db)
    if found.is_open:
        about = {"forum": forum.slug, "list_id": str(list_id), "meeting_id": str(found.row.meeting_id)}
        event = WebhookEvent.SPEAKERS_LIST_PUBLISHED
        await tell_webhooks(db, act=act, event=event, forum_id=forum.id, object_id=list_id, **about)
    return await list_as_changed(db, act=act, forum=forum, list_id=list_id)


def _demand_open(is_open: bool) -> None:
    if not is_open:
        raise InvalidInput("public", "not_open", "expected false, since the meeting is not open to everybody")


async def list_to_change(db: AsyncSession, *, act: Act, slug: str, list_id: UUID) -> tuple[Forum, ListOfMeeting]:
    """The forum, and the list, whose row is locked: no arrival is given meanwhile."""
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.SPEAKER_MANAGE)
    return forum, await load_list(db, forum_id=forum.id, list_id=list_id, lock=True)


async def list_as_changed(db: AsyncSession, *, act: Act, forum: Forum, list_id: UUID) -> SpeakersView:
    """The list as who keeps it reads it now."""
    view = view_of(await load_list(db, forum_id=forum.id, list_id=list_id), act.actor, forum.id)
    assert view is not None  # noqa: S101  (who keeps lists sees them)
    return await with_slots(db, forum=forum, view=view)
