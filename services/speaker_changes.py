"""What becomes of a place on a list: another level or person, a withdrawal; its turn, missed, begun or ended."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import InscriptionAct, InscriptionState, Permission
from models.party import Party
from models.speakers import Inscription
from services.acts import Act, correct, demand, record
from services.errors import Conflict, NotPermitted
from services.exchange_notices import end_exchanges_of
from services.inscriptions import Place, arrive, note, own_person, place_of
from services.queries.speakers import is_speaking, load_inscription, sittings_of
from services.queries.writing import flush

Found = tuple[Inscription, Party]

# What is noted of a speaker who is called, one after the other, and the column that has its instant.
_CALLED = {
    InscriptionAct.ABSENT: "absent_at",
    InscriptionAct.BEGIN: "spoke_from",
    InscriptionAct.END: "spoke_until",
}


async def change_inscription(
    db: AsyncSession,
    *,
    act: Act,
    slug: str,
    list_id: UUID,
    inscription_id: UUID,
    version: int,
    changes: Mapping[str, Any],
) -> Found:
    """Another `level` moves a speaker to its next available slot, and its exchanges end; another person, by
    `registration_id`, or none leaves it where it is. Also after the list has closed.

    Raises NotFound, NotPermitted, Stale, InvalidInput (registration_id), Conflict (`spoken`, `same_level`,
    `drawn_meanwhile`, `forum_closed`).
    """
    place, (row, party) = await _own(db, act=act, slug=slug, list_id=list_id, inscription_id=inscription_id)
    before, level = row.level, changes.get("level", row.level)
    person = {}
    if "registration_id" in changes:
        person = {
            "person_id": await own_person(
                db, forum=place.forum, who=party, registration_id=changes["registration_id"]
            )
        }
    moves = {"level": level, "placed_at": act.now} if "level" in changes else {}
    correct(row, act=act, version=version, changes={**person, **moves})
    if moves and level is before:
        raise Conflict("same_level", "This speaker is inscribed at this level already.")
    if moves:
        await end_exchanges_of(db, act=act, forum_id=place.forum.id, inscription_id=row.id)
        arrival = await arrive(db, act=act, list_id=list_id)
        row.placed_arrival = arrival.number
        details = {"before": before.value, "level": level.value}
        await _done(db, act, place, row, arrival.number, InscriptionAct.CHANGE_LEVEL, **details)
    if person:
        arrival = await arrive(db, act=act, list_id=list_id)
        named = str(row.person_id) if row.person_id is not None else None
        await _done(db, act, place, row, arrival.number, InscriptionAct.CHANGE, person_id=named)
    return row, party


async def withdraw_inscription(
    db: AsyncSession, *, act: Act, slug: str, list_id: UUID, inscription_id: UUID, version: int
) -> Found:
    """Takes a speaker off the list for good; it stays on record, and its exchanges end.

    Raises NotFound, NotPermitted, Stale, Conflict (`spoken`, `forum_closed`).
    """
    place, (row, party) = await _own(db, act=act, slug=slug, list_id=list_id, inscription_id=inscription_id)
    correct(row, act=act, version=version, changes={"state": InscriptionState.WITHDRAWN})
    await end_exchanges_of(db, act=act, forum_id=place.forum.id, inscription_id=row.id)
    arrival = await arrive(db, act=act, list_id=list_id)
    await _done(db, act, place, row, arrival.number, InscriptionAct.WITHDRAW)
    return row, party


async def call_speaker(
    db: AsyncSession, *, act: Act, slug: str, list_id: UUID, inscription_id: UUID, what: InscriptionAct
) -> Found:
    """What happens when a speaker is called: ABSENT, who is called again at the end; BEGIN; END.

    Raises NotFound, NotPermitted, Conflict (`not_begun`, `spoken`, `absent`, `speaking`, `not_speaking`,
    `forum_closed`).
    """
    place = await place_of(db, act=act, slug=slug, list_id=list_id)
    demand(act.actor, Permission.SPEAKER_MANAGE, place.forum.id)
    row, party = await load_inscription(db, list_id=list_id, inscription_id=inscription_id)
    arrival = await arrive(db, act=act, list_id=list_id)  # first: of two who are called at once one begins
    if what is InscriptionAct.END:
        if row.spoke_from is None or row.spoke_until is not None:
            raise Conflict("not_speaking", "This speaker is not speaking.")
    else:
        sittings = await sittings_of(db, place.found)
        if sittings and act.now < sittings[0][0]:
            raise Conflict("not_begun", "Speakers are called once the meeting has begun.")
        _demand_unspoken(row)
        if what is InscriptionAct.BEGIN:
            if await is_speaking(db, list_id=list_id):
                raise Conflict("speaking", "Somebody else on this list is speaking; end that statement first.")
        elif row.absent_at is not None:
            raise Conflict("absent", "This speaker was called and absent already.")
    correct(row, act=act, version=row.version, changes={_CALLED[what]: act.now})
    await _done(db, act, place, row, arrival.number, what)
    return row, party


async def undo_call(
    db: AsyncSession, *, act: Act, slug: str, list_id: UUID, inscription_id: UUID, what: InscriptionAct
) -> Found:
    """Takes back what was noted by mistake of a speaker who was called, if it is the last: ABSENT, BEGIN or END. So
    of two who take back the same one does.

    Raises NotFound, NotPermitted, Conflict (`not_the_last`, `speaking`, `forum_closed`).
    """
    place = await place_of(db, act=act, slug=slug, list_id=list_id)
    demand(act.actor, Permission.SPEAKER_MANAGE, place.forum.id)
    row, party = await load_inscription(db, list_id=list_id, inscription_id=inscription_id)
    arrival = await arrive(db, act=act, list_id=list_id)
    noted = next((one for one in reversed(_CALLED) if getattr(row, _CALLED[one]) is not None), None)
    if noted is not what:
        raise Conflict("not_the_last", "This is not what was noted last of this speaker; look at the list again.")
    if what is InscriptionAct.END and await is_speaking(db, list_id=list_id):
        raise Conflict("speaking", "Somebody else on this list is speaking since; end that statement first.")
    correct(row, act=act, version=row.version, changes={_CALLED[what]: None})
    await _done(db, act, place, row, arrival.number, InscriptionAct.UNDO, undone=what.value)
    return row, party


async def _own(db: AsyncSession, *, act: Act, slug: str, list_id: UUID, inscription_id: UUID) -> tuple[Place, Found]:
    """An inscription that waits for its turn, of the caller's party, or any for who keeps the list."""
    place = await place_of(db, act=act, slug=slug, list_id=list_id)
    row, party = await load_inscription(db, list_id=list_id, inscription_id=inscription_id)
    if not place.manages and party.id not in place.own:
        raise NotPermitted("not_yours", "Only the party itself and who keeps the list change its inscription.")
    _demand_unspoken(row)
    return place, (row, party)


def _demand_unspoken(row: Inscription) -> None:
    if row.spoke_from is not None:
        raise Conflict("spoken", "This speaker has spoken, or is speaking.")


async def _done(
    db: AsyncSession,
    act: Act,
    place: Place,
    row: Inscription,
    number: int,
    what: InscriptionAct,
    **details: str | None,
) -> None:
    record(db, act=act, name=f"speaker.{what.value}", subject_id=row.id, forum_id=place.forum.id, **details)
    await flush(db)
    await note(db, act=act, row=row, number=number, what=what, **details)
