"""Rights of reply at a list's meeting: asked for, withdrawn, begun and ended, so many as the modalities say.

Authority: rule 73 of the General Assembly and decision 34/401.
"""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import InscriptionAct, Permission, Speaking
from models.speakers import RightOfReply
from services.acts import Act, demand, record
from services.errors import Conflict, NotPermitted
from services.inscriptions import Place, arrive, party_of, place_of
from services.modalities import speakers_rules
from services.queries.speakers import Reply, is_speaking, load_reply, replies_asked
from services.queries.writing import flush
from services.rules.speakers import class_of, replies_of
from services.speakers import ReplySlot, reply_slot


async def ask_reply(db: AsyncSession, *, act: Act, slug: str, list_id: UUID, party: str | None) -> ReplySlot:
    """The next right of reply of a party, from the beginning of the meeting on.

    Raises NotFound, NotPermitted, InvalidInput (party), Conflict (`not_begun`, `no_reply`, `replies_used`,
    `asked_meanwhile`, `forum_closed`).
    """
    place = await place_of(db, act=act, slug=slug, list_id=list_id)
    who = await party_of(db, place, party)
    if act.now < place.found.starts_at:
        raise Conflict("not_begun", "A right of reply is asked for once the meeting has begun.")
    rules = speakers_rules(place.forum.modalities)
    own_class = class_of(rules.classes.value, who.kind, who.code, Speaking.NATIONAL)
    most = replies_of(rules, own_class.key if own_class is not None else "", who.code)
    if most == 0:
        raise Conflict("no_reply", "This party has no right of reply here; Member States and some observers have.")
    arrival = await arrive(db, act=act, list_id=list_id)  # of two who ask at once for one party both are counted
    used = {row.number for row, _ in await replies_asked(db, list_id=list_id) if row.party_id == who.id}
    number = next((one for one in range(1, most + 1) if one not in used), None)
    if number is None:
        raise Conflict("replies_used", f"This party has used its {most} right{'s' * (most > 1)} of reply here.")
    row = RightOfReply(
        id=act.new_id(),
        list_id=list_id,
        party_id=who.id,
        number=number,
        arrival=arrival.number,
        requested_at=act.now,
        requested_by=act.actor.account_id,
    )
    db.add(row)
    _record(db, act, place, row, "ask")
    await flush(db)
    return reply_slot(rules, (row, who))


async def withdraw_reply(db: AsyncSession, *, act: Act, slug: str, list_id: UUID, reply_id: UUID) -> None:
    """By the party, or who keeps the list, before it is made; it does not count then.

    Raises NotFound, NotPermitted, Conflict (`spoken`, `forum_closed`).
    """
    place = await place_of(db, act=act, slug=slug, list_id=list_id)
    row, party = await load_reply(db, list_id=list_id, reply_id=reply_id)
    if not place.manages and party.id not in place.own:
        raise NotPermitted("not_yours", "Only the party itself and who keeps the list withdraw its right of reply.")
    _demand_unspoken(row)
    row.withdrawn_at = act.now
    await arrive(db, act=act, list_id=list_id)
    _record(db, act, place, row, "withdraw")
    await flush(db)


async def call_reply(
    db: AsyncSession, *, act: Act, slug: str, list_id: UUID, reply_id: UUID, what: InscriptionAct
) -> ReplySlot:
    """A reply is begun (BEGIN) or ended (END).

    Raises NotFound, NotPermitted, Conflict (`spoken`, `speaking`, `not_speaking`, `forum_closed`).
    """
    place = await place_of(db, act=act, slug=slug, list_id=list_id)
    demand(act.actor, Permission.SPEAKER_MANAGE, place.forum.id)
    reply: Reply = await load_reply(db, list_id=list_id, reply_id=reply_id)
    row = reply[0]
    await arrive(db, act=act, list_id=list_id)
    if what is InscriptionAct.BEGIN:
        _demand_unspoken(row)
        if await is_speaking(db, list_id=list_id):
            raise Conflict("speaking", "Somebody else on this list is speaking; end that statement first.")
        row.spoke_from = act.now
    else:
        if row.spoke_from is None or row.spoke_until is not None:
            raise Conflict("not_speaking", "This reply is not being made.")
        row.spoke_until = act.now
    _record(db, act, place, row, what.value)
    await flush(db)
    return reply_slot(speakers_rules(place.forum.modalities), reply)


async def undo_reply(
    db: AsyncSession, *, act: Act, slug: str, list_id: UUID, reply_id: UUID, what: InscriptionAct
) -> ReplySlot:
    """Takes back what was noted by mistake of a reply, if it is the last: BEGIN or END.

    Raises NotFound, NotPermitted, Conflict (`not_the_last`, `speaking`, `forum_closed`).
    """
    place = await place_of(db, act=act, slug=slug, list_id=list_id)
    demand(act.actor, Permission.SPEAKER_MANAGE, place.forum.id)
    reply: Reply = await load_reply(db, list_id=list_id, reply_id=reply_id)
    row = reply[0]
    await arrive(db, act=act, list_id=list_id)
    noted = InscriptionAct.BEGIN if row.spoke_until is None else InscriptionAct.END
    if row.spoke_from is None or noted is not what:
        raise Conflict("not_the_last", "This is not what was noted last of this reply; look at the list again.")
    if what is InscriptionAct.END:
        if await is_speaking(db, list_id=list_id):
            raise Conflict("speaking", "Somebody else on this list is speaking since; end that statement first.")
        row.spoke_until = None
    else:
        row.spoke_from = None
    _record(db, act, place, row, "undo", undone=what.value)
    await flush(db)
    return reply_slot(speakers_rules(place.forum.modalities), reply)


def _demand_unspoken(row: RightOfReply) -> None:
    if row.spoke_from is not None:
        raise Conflict("spoken", "This reply was made, or is being made.")


def _record(db: AsyncSession, act: Act, place: Place, row: RightOfReply, what: str, **more: str) -> None:
    name, forum_id = f"reply.{what}", place.forum.id
    record(db, act=act, name=name, subject_id=row.id, forum_id=forum_id, number=row.number, **more)
