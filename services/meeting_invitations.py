"""Inviting those who have a seat in a meeting, for their own calendars, as it is published and as seats and rights
change hands afterwards. A publication does it in its own transaction; the worker looks each minute."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import product
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Account
from models.enums import InvitationMethod, Language, MeetingAccess, MeetingStatus, PartStat
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
from services.messages import enqueue_each
from services.queries.meeting_invitations import (
    KINDS,
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
)
from services.queries.writing import flush
from services.reference.labels import titled
from services.rules.access import OPERATOR
from services.rules.meeting_invitations import Change, compute_changes
from services.rules.participation import roles_in
from services.rules.publications import PublishedMeeting
from services.rules.text import pick

log = logging.getLogger("imrf.worker")

OF_INVITATIONS = frozenset(KINDS.values())


async def invite(db: AsyncSession, *, act: Act, forum_id: UUID, told: Told, held: bool = False) -> int:
    """Sends what changed to the calendars concerned, or holds it until the Office has it go; to how many. The forum
    is locked by the caller, so that no two do it at once."""
    changes, standing = await _changes(db, forum_id=forum_id, told=told, now=act.now)
    before = {(one.meeting_id, one.account_id): one for one in standing}
    written = [
        _written(db, act, forum_id, told, change, before.get((change.meeting_id, change.account_id)))
        for change in changes
    ]
    if not written:
        return 0
    await flush(db)
    # What is held stays so, whatever comes after it.
    waiting = await drop_held(db, forum_id=forum_id, ids=[one.id for one in written], now=act.now)
    for (method, kind), holds in product(KINDS.items(), (False, True)):
        sent = [
            (one.account_id, {"invitation_id": str(one.id), "sequence": str(one.sequence), "number": told.number})
            for one in written
            if one.method is method and (held or one.id in waiting) is holds
        ]
        await enqueue_each(db, act=act, kind=kind, recipients=sent, forum_id=forum_id, held=holds)
    return len(written)


async def _changes(
    db: AsyncSession, *, forum_id: UUID, told: Told, now: datetime
) -> tuple[tuple[Change, ...], Sequence[MeetingInvitation]]:
    standing = await invitations_of(db, forum_id=forum_id)
    invited = await invited_now(db, told.meetings.values(), forum_id=forum_id, now=now)
    return compute_changes(told.meetings, invited, standing, now), standing


def _written(
    db: AsyncSession, act: Act, forum_id: UUID, told: Told, change: Change, row: MeetingInvitation | None
) -> MeetingInvitation:
    if row is None:
        row = MeetingInvitation(
            id=act.new_id(),
            forum_id=forum_id,
            meeting_id=change.meeting_id,
            account_id=change.account_id,
            partstat=PartStat.NEEDS_ACTION,
            since=change.sequence,
            created_at=act.now,
        )
        db.add(row)
    row.method, row.sequence, row.shown = change.method, change.sequence, change.shown
    row.publication = told.number
    # Never before what was sent earlier, which may have been received later but been faster to the lock.
    row.changed_at = max(act.now, row.changed_at or act.now)
    if change.invited is not None:
        row.role = change.invited.role
        row.party_id, row.person_id = change.invited.party_id, change.invited.person_id
    if change.moved:
        row.since = change.sequence
        row.partstat, row.reply_sequence, row.reply_stamp, row.replied_at = PartStat.NEEDS_ACTION, None, None, None
    return row


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
    if row.method is InvitationMethod.REQUEST:
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
