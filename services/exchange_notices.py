"""Whom to tell that an exchange of slots has ended: declined, taken back, or void since one of the two moved or
withdrew."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import MessageKind
from models.speakers import SlotExchange
from services.acts import Act
from services.messages import tell_parties
from services.queries.speakers import end_exchanges, parties_of_slots
from services.queries.writing import flush


async def end_exchanges_of(db: AsyncSession, *, act: Act, forum_id: UUID, inscription_id: UUID) -> None:
    """Ends all exchanges of a slot, agreed or only proposed, and tells the parties whose act it is not."""
    await flush(db)
    ended = await end_exchanges(db, inscription_id=inscription_id, now=act.now)
    await tell_of_ended(db, act=act, forum_id=forum_id, ended=ended)


async def tell_of_ended(db: AsyncSession, *, act: Act, forum_id: UUID, ended: Sequence[SlotExchange]) -> None:
    """All who act for the parties of exchanges that ended, but for those whose own act it is; who is on the list no
    more is told of that instead."""
    if not ended:
        return
    parties = await parties_of_slots(db, [slot for one in ended for slot in (one.first_id, one.second_id)])
    own = act.actor.parties_in(forum_id)
    about = [
        (parties[slot], {"inscription_id": str(slot), "exchange_id": str(one.id)})
        for one in ended
        for slot in (one.first_id, one.second_id)
        if slot in parties and parties[slot] not in own
    ]
    await tell_parties(db, act=act, kind=MessageKind.EXCHANGE_ENDED, forum_id=forum_id, about=about)
