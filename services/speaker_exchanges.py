"""Two parties exchange their slots: the one proposes it, and it counts once the other agrees. Nobody else decides."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import InscriptionAct, MessageKind, Permission
from models.party import Party
from models.speakers import Inscription, SlotExchange
from services.acts import Act, demand, record
from services.errors import Conflict, InvalidInput, NotFound, NotPermitted
from services.exchange_notices import tell_of_ended
from services.inscriptions import Place, arrive, note, place_of, tell_party
from services.queries.speakers import (
    ExchangeView,
    exchange_waits,
    exchanges_of,
    load_exchange,
    load_inscription,
    slots_of_exchange,
)
from services.queries.writing import flush
from services.rules.access import Actor
from services.speakers import list_to_read


async def read_exchanges(db: AsyncSession, *, actor: Actor, slug: str, list_id: UUID) -> list[ExchangeView]:
    """Those of the caller's parties, for who keeps the list all. Raises NotFound, NotPermitted."""
    forum, view = await list_to_read(db, actor=actor, slug=slug, list_id=list_id)
    if not view.manages:
        demand(actor, Permission.SPEAKER_INSCRIBE, forum.id)
    return await exchanges_of(db, list_id=list_id, own=None if view.manages else view.own)


async def propose_exchange(
    db: AsyncSession, *, act: Act, slug: str, list_id: UUID, own_id: UUID, other_id: UUID
) -> ExchangeView:
    """Proposes to exchange an own slot with another one; all who act for the other party are told.

    Both are of one class, whatever their levels. Raises NotFound, NotPermitted, InvalidInput (other), Conflict
    (`not_drawn`, `spoken`, `other_class`, `proposed`, `forum_closed`).
    """
    place = await place_of(db, act=act, slug=slug, list_id=list_id)
    if place.found.row.revealed_at is None:
        raise Conflict("not_drawn", "Slots are exchanged once the lots of the first window are drawn.")
    if own_id == other_id:
        raise InvalidInput("other", "same_slot", "expected the inscription of another slot")
    found = await _both(db, list_id=list_id, ids=(own_id, other_id))
    _demand_party(place, found[own_id][1])
    _demand_unspoken(found)
    (one, own), (two, other) = found[own_id], found[other_id]
    if own.id == other.id:
        raise InvalidInput("other", "own_slot", "expected the inscription of another party")
    if one.class_ != two.class_:
        raise Conflict("other_class", "Slots are exchanged within one class of speakers; these are of two.")
    if await exchange_waits(db, first_id=other_id, second_id=own_id):  # both agreed to would be exchanged twice
        raise Conflict("proposed", "The other party proposes this exchange already; confirm theirs.")
    row = SlotExchange(
        id=act.new_id(),
        list_id=list_id,
        first_id=own_id,
        second_id=other_id,
        proposed_by=act.actor.account_id,
        proposed_at=act.now,
    )
    db.add(row)
    record(db, act=act, name="speaker_exchange.propose", subject_id=row.id, forum_id=place.forum.id)
    await flush(db)
    await tell_party(
        db,
        act=act,
        place=place,
        who=found[other_id][1],
        row_id=other_id,
        kind=MessageKind.EXCHANGE_PROPOSED,
        exchange_id=str(row.id),
    )
    return ExchangeView(row, found[own_id][1], found[other_id][1])


async def confirm_exchange(
    db: AsyncSession, *, act: Act, slug: str, list_id: UUID, exchange_id: UUID
) -> ExchangeView:
    """The other party agrees: from now on each has the other's slot. The one that proposed it is told.

    Raises NotFound, NotPermitted, Conflict (`confirmed`, `spoken`, `forum_closed`).
    """
    await place_of(db, act=act, slug=slug, list_id=list_id)
    ids = await slots_of_exchange(db, list_id=list_id, exchange_id=exchange_id)
    found = await _both(db, list_id=list_id, ids=ids)  # before the exchange, as who withdraws or moves does
    place, view = await _concerned(db, act=act, slug=slug, list_id=list_id, exchange_id=exchange_id)
    _demand_party(place, view.second)
    _demand_unspoken(found)
    row = view.row
    arrival = await arrive(db, act=act, list_id=list_id)
    row.confirmed_by, row.confirmed_at, row.confirmed_arrival = act.actor.account_id, act.now, arrival.number
    record(db, act=act, name="speaker_exchange.confirm", subject_id=row.id, forum_id=place.forum.id)
    await flush(db)
    first = found[row.first_id][0]
    what = InscriptionAct.EXCHANGE
    await note(db, act=act, row=first, number=arrival.number, what=what, other=str(row.second_id))
    await tell_party(
        db,
        act=act,
        place=place,
        who=view.first,
        row_id=row.first_id,
        kind=MessageKind.EXCHANGE_CONFIRMED,
        exchange_id=str(row.id),
    )
    return view


async def end_exchange(db: AsyncSession, *, act: Act, slug: str, list_id: UUID, exchange_id: UUID) -> None:
    """Declined by the other party, or taken back by the one that proposed it, before it is confirmed; the other one
    is told.

    Raises NotFound, NotPermitted, Conflict (`confirmed`, `forum_closed`).
    """
    place, view = await _concerned(db, act=act, slug=slug, list_id=list_id, exchange_id=exchange_id)
    view.row.ended_at = act.now
    record(db, act=act, name="speaker_exchange.end", subject_id=exchange_id, forum_id=place.forum.id)
    await flush(db)
    await tell_of_ended(db, act=act, forum_id=place.forum.id, ended=[view.row])


async def _concerned(
    db: AsyncSession, *, act: Act, slug: str, list_id: UUID, exchange_id: UUID
) -> tuple[Place, ExchangeView]:
    """An exchange that waits, of the caller's parties; of others nobody learns here that there is one."""
    place = await place_of(db, act=act, slug=slug, list_id=list_id)
    view = await load_exchange(db, list_id=list_id, exchange_id=exchange_id)
    if not place.own & {view.first.id, view.second.id}:
        raise NotFound("exchange of slots that waits")
    if view.row.confirmed_at is not None:
        raise Conflict("confirmed", "Both have agreed on this exchange already.")
    return place, view


async def _both(db: AsyncSession, *, list_id: UUID, ids: tuple[UUID, UUID]) -> dict[UUID, tuple[Inscription, Party]]:
    """Both inscriptions, locked in the order of their ids. Raises NotFound."""
    return {key: await load_inscription(db, list_id=list_id, inscription_id=key) for key in sorted(ids)}


def _demand_unspoken(found: dict[UUID, tuple[Inscription, Party]]) -> None:
    if any(row.spoke_from is not None for row, _ in found.values()):
        raise Conflict("spoken", "One of the two has spoken, or is speaking.")


def _demand_party(place: Place, party: Party) -> None:
    if party.id not in place.own:
        raise NotPermitted("not_yours", "Slots are exchanged by the parties whose they are, and by nobody else.")
