"""An inscription put on its list: number of arrival, row and event in one statement.

The list's row is locked from it to the end of the transaction, and who waits for it waits for all before. So it is
one round trip, to be asked last of all.
"""

from sqlalchemy import Table, bindparam, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import InscriptionAct
from models.speakers import Inscription, InscriptionEvent, SpeakersList
from services.errors import NotFound
from services.queries.locks import PATIENCE
from services.queries.speakers import Arrival
from services.queries.writing import refusals

_ROW: Table = Inscription.__table__  # type: ignore[assignment]
_EVENT: Table = InscriptionEvent.__table__  # type: ignore[assignment]
_LIST: Table = SpeakersList.__table__  # type: ignore[assignment]

# Made once: hundreds ask it in one second.
_NUMBERS = (_ROW.c.arrival, _ROW.c.placed_arrival)
_GIVEN = [column for column in _ROW.columns if column not in set(_NUMBERS)]
_SENT = {column.name: bindparam(f"sent_{column.name}", type_=column.type) for column in _GIVEN}
_ARRIVED = (
    update(_LIST)
    .where(PATIENCE, _LIST.c.id == _SENT["list_id"])
    .values(arrivals=_LIST.c.arrivals + 1)
    .returning(_LIST.c.arrivals, _LIST.c.window_from, _LIST.c.window_seconds)
    .cte("arrived")
)
_PLACED = (
    insert(_ROW)
    .from_select(
        [*_GIVEN, *_NUMBERS],
        select(*_SENT.values(), _ARRIVED.c.arrivals, _ARRIVED.c.arrivals),
        include_defaults=False,
    )
    .returning(_ROW.c.arrival)
    .cte("placed")
)
_OF_EVENT = {
    _EVENT.c.number: _PLACED.c.arrival,
    _EVENT.c.list_id: _SENT["list_id"],
    _EVENT.c.inscription_id: _SENT["id"],
    _EVENT.c.act: literal(InscriptionAct.INSCRIBE, _EVENT.c.act.type),
    _EVENT.c.details: bindparam("details", type_=_EVENT.c.details.type),
    _EVENT.c.actor_id: _SENT["requested_by"],
    _EVENT.c.at: _SENT["received_at"],
}
_NOTED = insert(_EVENT).from_select([*_OF_EVENT], select(*_OF_EVENT.values()), include_defaults=False)
_PLACE = select(*_ARRIVED.c).add_cte(_NOTED.cte("noted"))


async def place_inscription(db: AsyncSession, row: Inscription) -> Arrival:
    """Writes a row that is in no session, with the next number as `arrival` and `placed_arrival`, and that it was
    asked for. Raises NotFound, Conflict (`inscribed`)."""
    names = {column.name: "class_" if column.name == "class" else column.name for column in _GIVEN}
    sent = {f"sent_{name}": getattr(row, key) for name, key in names.items()}
    with refusals():
        found = await db.execute(_PLACE, {**sent, "details": {"level": row.level.value}})
        arrived = found.one_or_none()
    if arrived is None:
        raise NotFound("list of speakers")  # deleted meanwhile
    arrival = Arrival(*arrived)
    row.arrival = row.placed_arrival = arrival.number
    return arrival
