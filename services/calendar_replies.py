"""Answers to invitations, as calendars send them: entered by the Office, or by the gateway that receives mail."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Permission
from models.forum import Forum
from models.meeting_invitation import MeetingInvitation
from services.acts import Act, demand, record
from services.errors import Conflict, InvalidInput, NotFound
from services.queries.forums import load_forum
from services.queries.meeting_invitations import InvitedRow, invitation_replied, list_invited
from services.queries.paging import PageRequest
from services.queries.places import meeting_of
from services.queries.writing import flush
from services.rules.access import Actor, may
from services.rules.meeting_invitations import LATEST, Reply, refuse_reply


@dataclass(frozen=True, slots=True)
class Entered:
    """An invitation with the answer that counts now."""

    row: MeetingInvitation
    forum: Forum


async def enter_reply(
    db: AsyncSession, *, act: Act, reply: Reply, gateway: bool, sender: str | None = None
) -> Entered:
    """Puts an answer on record; the same one sent again changes nothing. `gateway`: no account enters it, the gateway
    of mail does. `sender`: of the mail that it came in, who must be the attendee.

    Raises NotFound for an invitation that there is not, or not in a forum of the caller's; InvalidInput (From,
    DTSTAMP); Conflict (`invitation_cancelled`, `unknown_version`, `outdated_reply`, `older_reply`).
    """
    if sender is not None and sender.lower() != reply.attendee.lower():
        raise InvalidInput("From", "another_sender", "expected a mail from the attendee who answers")
    if reply.stamp > act.now + LATEST:
        raise InvalidInput("DTSTAMP", "to_come", "expected an instant that is past")
    found = await invitation_replied(db, meeting_id=reply.uid, email=reply.attendee)
    if found is None or not (gateway or may(act.actor, Permission.INVITEE_MANAGE, found[1].id)):
        raise NotFound("invitation")
    row, forum = found
    last = None
    if row.reply_sequence is not None and row.reply_stamp is not None:
        last = row.reply_sequence, row.reply_stamp
    refusal = refuse_reply(reply, method=row.method, since=row.since, sequence=row.sequence, last=last)
    if refusal is not None:
        raise Conflict(*refusal)
    if last == (reply.sequence, reply.stamp) and row.partstat is reply.partstat:
        return Entered(row, forum)
    row.partstat, row.replied_at = reply.partstat, act.now
    row.reply_sequence, row.reply_stamp = reply.sequence, reply.stamp
    details = {"partstat": reply.partstat.value, "sequence": reply.sequence}
    record(db, act=act, name="meeting_invitation.reply", subject_id=row.id, forum_id=forum.id, **details)
    await flush(db)
    return Entered(row, forum)


async def read_invited(
    db: AsyncSession, *, actor: Actor, slug: str, meeting_id: UUID, page: PageRequest
) -> tuple[list[InvitedRow], str | None]:
    """One page of who is invited to a meeting, and what they replied. Raises NotFound, NotPermitted."""
    forum = await load_forum(db, slug=slug, actor=actor)
    demand(actor, Permission.INVITEE_MANAGE, forum.id)
    meeting = await meeting_of(db, forum_id=forum.id, meeting_id=meeting_id)
    return await list_invited(db, forum_id=forum.id, meeting_id=meeting.id, page=page)
