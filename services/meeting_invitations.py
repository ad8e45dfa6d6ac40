"""Inviting those who have a seat in a meeting, for their own calendars, as it is published and as seats and rights
change hands afterwards. A publication does it in its own transaction; the worker looks each minute."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import product
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Account
from models.enums import InvitationMethod, Language, MeetingAccess, MeetingStatus
from models.forum import Forum
from models.meeting_invitation import MeetingInvitation
from models.message import Message
from models.party import Party
from models.person import Person
from services.acts import Act, record
from services.adapters.database import Sessions
from services.adapters.invitations import Attendee, Organizer, part_in_words, place_in_words, render_invitation
from services.adapters.letters import Letter, Sender, spoken
from services.adapters.wording import instant_in_words
from services.modalities import quiet_minutes
from services.queries.meeting_invitations import (
    KINDS,
    Kept,
    Told,
    ToldMeeting,
    drop_held,
    forums_to_look_at,
    invitations_of,
    invited_now,
    load_invitation,
    lock_unless_busy,
    told_meeting,
    told_now,
    write_invitations,
)
from services.queries.messages import Batch, insert_messages
from services.queries.writing import flush
from services.reference.labels import titled
from services.rules.access import OPERATOR
from services.rules.changes import compute_due, is_urgent
from services.rules.meeting_invitations import Change, Invited, compute_changes
from services.rules.participation import roles_in
from services.rules.preferences import TOPIC_OF
from services.rules.publications import PublishedMeeting
from services.rules.text import pick

log = logging.getLogger("imrf.worker")

OF_INVITATIONS = frozenset(KINDS.values())


async def invite(
    db: AsyncSession, *, act: Act, forum_id: UUID, told: Told, former: Told | None = None, held: bool = False
) -> int:
    """Sends what changed to the calendars concerned after a quiet window, at once of what is near, or holds it until
    the Office has it go; to how many. `former`: what was told before. The forum is locked by the caller, so that no
    two do it at once."""
    changes, standing = await _changes(db, forum_id=forum_id, told=told, now=act.now)
    if not changes:
        return 0
    before = {(one.meeting_id, one.account_id): one for one in standing}
    kept = [
        _kept(act, change, change.invited or before[change.meeting_id, change.account_id], before)
        for change in changes
    ]
    await write_invitations(db, kept, forum_id=forum_id, publication=told.number, now=act.now)
    # What is held stays so, whatever comes after it.
    waiting = await drop_held(db, forum_id=forum_id, ids=[one.id for one in kept], now=act.now)
    due_at = _due(told, former or told, act.now)
    for (method, kind), holds in product(KINDS.items(), (False, True)):
        rows = [
            (act.new_id(), one.account_id, _details(one, told), due_at[one.meeting_id])
            for one in kept
            if one.method is method and (held or one.id in waiting) is holds
        ]
        batch, accounts = Batch(kind, TOPIC_OF.get(kind), forum_id, act.now), {row[1] for row in rows}
        await insert_messages(db, rows, batch=batch, held=accounts if holds else ())
    return len(kept)


def _details(one: Kept, told: Told) -> dict[str, Any]:
    return {"invitation_id": str(one.id), "sequence": str(one.sequence), "number": told.number}


def _due(told: Told, former: Told, now: datetime) -> dict[UUID, datetime]:
    """By meeting: whatever comes within the window takes the place of what waits, so that a slip that is mended at
    once is in nobody's calendar."""
    quiet = timedelta(minutes=quiet_minutes(told.document.modalities))
    return {
        key: compute_due(now, now, quiet, urgent=is_urgent([key], former.meetings, told.meetings, now))
        for key in told.meetings
    }


async def _changes(
    db: AsyncSession, *, forum_id: UUID, told: Told, now: datetime
) -> tuple[tuple[Change, ...], Sequence[Kept]]:
    standing = await invitations_of(db, forum_id=forum_id)
    invited = await invited_now(db, told.meetings.values(), forum_id=forum_id, now=now)
    return compute_changes(told.meetings, invited, standing, now), standing


def _kept(act: Act, change: Change, seat: Invited | Kept, standing: Mapping[tuple[UUID, UUID], Kept]) -> Kept:
    """What to put on record. `seat`: the one of which it tells, or, of a cancellation, the one that it had."""
    before = standing.get((change.meeting_id, change.account_id))
    return Kept(
        id=act.new_id() if before is None else before.id,
        meeting_id=change.meeting_id,
        account_id=change.account_id,
        role=seat.role,
        party_id=seat.party_id,
        person_id=seat.person_id,
        method=change.method,
        sequence=change.sequence,
        since=change.sequence if change.moved or before is None else before.since,
        shown=change.shown,
    )


async def invite_due(
    sessions: Sessions,
    *,
    now: datetime,
    new_id: Callable[[], UUID],
    ending: Callable[[], bool] = lambda: False,
) -> int:
    """Invites who came by a seat, an account or the right to act for a party since their programme was published, and
    tells who lost it, each forum in a transaction of its own; to how many. To be called again and again."""
    act = Act(OPERATOR, now, new_id)
    async with sessions() as db, db.begin():
        found = await forums_to_look_at(db)
    sent = 0
    for forum_id in found:
        if ending():
            break
        try:
            sent += await _renew(sessions, act, forum_id)
        except Exception as error:
            log.warning("nobody of forum %s is invited now: %s", forum_id, type(error).__name__)
    return sent


async def _renew(sessions: Sessions, act: Act, forum_id: UUID) -> int:
    """Looks first, and locks the forum only where something is to be done."""
    async with sessions() as db, db.begin():
        told = await told_now(db, forum_id=forum_id)
        if told is None or not (await _changes(db, forum_id=forum_id, told=told, now=act.now))[0]:
            return 0
    async with sessions() as db, db.begin():
        forum = await lock_unless_busy(db, forum_id)
        told = None if forum is None or forum.closed_at is not None else await told_now(db, forum_id=forum_id)
        if told is None:
            return 0
        count = await invite(db, act=act, forum_id=forum_id, told=told)
        record(db, act=act, name="meeting.invite", subject_id=forum_id, forum_id=forum_id, count=count)
        await flush(db)
        return count


@dataclass(frozen=True, slots=True)
class _Sent:
    row: MeetingInvitation
    forum: Forum
    person: Person | None
    party: Party | None


async def invitation_letter(
    db: AsyncSession, *, message: Message, account: Account, sender: Sender, now: datetime
) -> Letter | None:
    """The message with its calendar; None where something newer is on its way, the seat is not theirs any more, or
    a calendar would be told that something is off of which it was never told."""
    found = await load_invitation(db, UUID(message.details["invitation_id"]))
    if found is None:
        return None
    sent = _Sent(*found)
    row = sent.row
    if row.sequence != int(message.details["sequence"]):
        return None
    told = await told_meeting(db, forum_id=row.forum_id, meeting_id=row.meeting_id)
    if told is None:
        return None
    invited = await invited_now(db, [told.meeting], forum_id=row.forum_id, now=now)
    words = _words_of(row, told.meeting, holds=(row.meeting_id, account.id) in invited)
    if words is None:
        return None
    row.handed_over = row.sequence
    await flush(db)
    return _letter(message, account, sender, sent, told, words)


def _words_of(row: MeetingInvitation, meeting: PublishedMeeting, *, holds: bool) -> str | None:
    """Which words of messages.toml tell it; tried again, the same. None: it is not to be told."""
    if row.method is InvitationMethod.CANCEL:
        if row.handed_over is None or holds:
            return None
        off = meeting.status is MeetingStatus.CANCELLED
        return "meeting_invitation_cancelled" if off else "meeting_invitation_ended"
    if not holds:
        return None
    tried = row.handed_over == row.sequence
    again = row.changed_at > row.created_at if tried else row.handed_over is not None
    return "meeting_invitation_changed" if again else "meeting_invitation"


def _letter(
    message: Message,
    account: Account,
    sender: Sender,
    sent: _Sent,
    told: ToldMeeting,
    words: str,
) -> Letter:
    row, language, own, meeting = sent.row, account.language, spoken(account.language), told.meeting
    off = row.method is InvitationMethod.CANCEL
    hidden = off and meeting.access is not MeetingAccess.OPEN
    if hidden:
        # Who has no seat in it any more reads no more of it than everybody does.
        titles = {each: titled(meeting.kind, meeting.number, each) for each in Language}
        meeting = replace(meeting, title=titles, room=None, objectives=(), interpretation=(), webcast_url=None)
    roles = roles_in(meeting, person_id=row.person_id, party_ids=_only(row.party_id)) or (row.role,)
    party = sent.party.names if sent.party is not None else {}
    calendar = render_invitation(
        replace(meeting, sequence=row.sequence, last_modified=row.changed_at),
        method=row.method,
        language=language,
        part=part_in_words(roles, party, language, labelled=True),
        organizer=Organizer(sender.replies_to or sender.address, sender.address, pick(told.title, language)[0]),
        attendee=Attendee(account.email, sent.person.name if sent.person else None, row.partstat),
        bare=hidden,
    )
    values = {
        "meeting": pick(meeting.title, own)[0],
        "forum": pick(told.title, own)[0],
        "starts": "" if hidden else instant_in_words(meeting.starts_at, account.timezone or meeting.timezone, own),
        "place": "" if hidden else place_in_words(meeting, own),
        "part": part_in_words(roles, party, own),
        "contact": pick(told.contact, own)[0],
        "link": f"{sender.public_url}/v1/forums/{sent.forum.slug}/programme",
    }
    return Letter(message.id, message.created_at, account.email, language, words, values, calendar=calendar)


def _only(party_id: UUID | None) -> frozenset[UUID]:
    return frozenset() if party_id is None else frozenset({party_id})
