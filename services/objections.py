"""Objections by Member States to names on a list that circulates: lodged alone or jointly, confirmed, declined,
withdrawn.

All of it is in the schema that one role reaches, with a record of its own: no entry of the audit, no message, no
version and no state of anything else tells of it. While an objection is lodged its list cannot become final, and the
other way round: by that list's row.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import ConfidentialAct, StanceAct
from models.forum import Forum
from models.name_list import NameList
from models.objection import Letter, Objection
from services.acts import Act
from services.deadlines import demand_in_time
from services.errors import Conflict, InvalidInput, NotFound, OutOfTime, ReceivedLate, TooLate
from services.objection_views import OwnLetter, own_letter
from services.objectors import chosen_state, note, objector_in, other_states
from services.queries.name_lists import load_list
from services.queries.objections import add_objections, as_objections, letters_of, lock_part, standing_among
from services.queries.objectors import CirculatedName, circulated_names
from services.queries.writing import ALREADY_OBJECTED
from services.rules.name_lists import CLOSED_STEP
from services.rules.objections import OBJECTED_TO, RECORDED, next_stance

_UNKNOWN = "expected the id or reference of an application that is proposed on the list, all on the same one"


@dataclass(frozen=True, slots=True)
class LetterSent:
    """A letter: applications by id or reference, the States beside one's own by code, and the own one's."""

    applications: Sequence[str]
    with_states: Sequence[str] = ()
    as_party: str | None = None


async def lodge_letter(db: AsyncSession, *, act: Act, slug: str, sent: LetterSent) -> OwnLetter:
    """Objects to names on one list. It counts at once for the State that lodges it; the others that it names are
    asked.

    Raises NotFound, NotPermitted, InvalidInput (applications, with_states, as_party), OutOfTime, TooLate, Conflict
    (`already_objected`, `forum_closed`).
    """
    forum, states = await objector_in(db, act=act, slug=slug)
    state_id = chosen_state(states, sent.as_party)
    others = await other_states(db, forum=forum, codes=sent.with_states, own=state_id)
    ids = await _named(db, forum=forum, keys=sent.applications)
    first = next(iter(ids.values()))
    row = await load_list(db, forum_id=forum.id, number=first.number, lock="share")
    await _demand_taken(db, act=act, row=row, state_id=state_id, ids=list(ids), late=True)
    await _demand_proposed(db, forum=forum, keys=sent.applications, ids=list(ids))
    letter_id = act.new_id()
    async with as_objections(db):
        if await standing_among(db, state_id=state_id, ids=ids):
            raise Conflict(*ALREADY_OBJECTED)
        letter = Letter(
            id=letter_id,
            forum_id=forum.id,
            list_id=row.id,
            state_id=state_id,
            lodged_by=act.actor.account_id,
            lodged_at=act.now,
        )
        db.add(letter)
        await add_objections(db, letter, ids, others)
        on_letter = {"applications": [str(one) for one in ids], "states": [str(one) for one in (state_id, *others)]}
        note(db, act=act, kind=ConfidentialAct.LODGED, forum_id=forum.id, subject_id=letter_id, **on_letter)
    return await own_letter(db, act=act, forum=forum, states=states, letter_id=letter_id)


async def answer_letter(
    db: AsyncSession,
    *,
    act: Act,
    slug: str,
    letter_id: UUID,
    kind: StanceAct,
    applications: Sequence[str] | None = None,
    as_party: str | None = None,
) -> OwnLetter:
    """A State confirms, declines or withdraws its part of a letter, for all its names or for some. The others' parts
    stay as they are. To confirm one must be in time; to decline or withdraw, before the list is final.

    Raises NotFound, NotPermitted, InvalidInput (applications, as_party), OutOfTime, TooLate, Conflict
    (`illegal_step`, `already_objected`, `list_final`, `forum_closed`).
    """
    forum, states = await objector_in(db, act=act, slug=slug, lodged=kind is not StanceAct.CONFIRM)
    part, state_id = await _own_part(db, forum=forum, states=states, letter_id=letter_id, as_party=as_party)
    able = [one.application_id for one in part if next_stance(one.stance, kind) is not None]
    ids = able
    if applications is not None:
        ids = list(await _named(db, forum=forum, keys=applications, among=[one.application_id for one in part]))
    (name, *_) = await circulated_names(db, forum_id=forum.id, ids=[part[0].application_id])
    row = await load_list(db, forum_id=forum.id, number=name.number, lock="share")
    if kind is StanceAct.CONFIRM:
        await _demand_taken(db, act=act, row=row, state_id=state_id, ids=ids, late=bool(ids))
    elif row.state not in OBJECTED_TO:
        words = "This list is final: an objection to it is neither declined nor withdrawn any more."
        raise Conflict("list_final", words)
    async with as_objections(db):
        await _move(db, act=act, letter_id=letter_id, state_id=state_id, ids=ids, kind=kind)
        done = {"applications": [str(one) for one in ids], "state": str(state_id)}
        note(db, act=act, kind=RECORDED[kind], forum_id=forum.id, subject_id=letter_id, **done)
    return await own_letter(db, act=act, forum=forum, states=states, letter_id=letter_id)


async def _move(
    db: AsyncSession, *, act: Act, letter_id: UUID, state_id: UUID, ids: Collection[UUID], kind: StanceAct
) -> None:
    rows = [one for one in await lock_part(db, letter_id=letter_id, state_id=state_id) if one.application_id in ids]
    after = [next_stance(row.stance, kind) for row in rows]
    if not rows or None in after:
        able = "stands" if kind is StanceAct.WITHDRAW else "was asked of your State and not answered"
        words = f"To {kind.value} is possible for an objection that {able}; read the letter."
        raise Conflict("illegal_step", words)
    if kind is StanceAct.CONFIRM and await standing_among(db, state_id=state_id, ids=ids):
        raise Conflict(*ALREADY_OBJECTED)
    for row, stance in zip(rows, after, strict=True):
        if stance is not None:
            row.stance, row.answered_by, row.answered_at = stance, act.actor.account_id, act.now


# What is named, and when.


async def _named(
    db: AsyncSession, *, forum: Forum, keys: Sequence[str], among: Collection[UUID] | None = None
) -> dict[UUID, CirculatedName]:
    """The names of one list that are meant, by id. Whatever is wrong with one is refused in the same words."""
    by_id = {key: _as_id(key) for key in keys}
    ids = [found for found in by_id.values() if found is not None]
    found = await circulated_names(db, forum_id=forum.id, ids=ids, references=keys)
    known: dict[UUID | str, CirculatedName] = {name.application_id: name for name in found}
    known |= {name.reference: name for name in found}
    named: dict[UUID, CirculatedName] = {}
    for index, key in enumerate(keys):
        name = known.get(by_id[key] or key)
        other = name is not None and bool(named) and name.list_id != next(iter(named.values())).list_id
        if name is None or other or (among is not None and name.application_id not in among):
            raise InvalidInput(f"applications.{index}", "no_such_name", _UNKNOWN)
        if name.application_id in named:
            raise InvalidInput(f"applications.{index}", "named_twice", "expected each application once")
        named[name.application_id] = name
    return named


def _as_id(key: str) -> UUID | None:
    try:
        return UUID(key)
    except ValueError:
        return None


async def _demand_proposed(db: AsyncSession, *, forum: Forum, keys: Sequence[str], ids: Sequence[UUID]) -> None:
    found = {name.application_id: name for name in await circulated_names(db, forum_id=forum.id, ids=ids)}
    for index, (_, key) in enumerate(zip(keys, ids, strict=True)):
        if not found[key].proposed:
            raise InvalidInput(f"applications.{index}", "no_such_name", _UNKNOWN)


async def _demand_taken(
    db: AsyncSession, *, act: Act, row: NameList, state_id: UUID, ids: Sequence[UUID], late: bool
) -> None:
    """Raises OutOfTime; TooLate where what comes `late` is put on record."""
    step, forum_id, own = CLOSED_STEP[row.number], row.forum_id, frozenset({state_id})
    try:
        await demand_in_time(db, act=act, forum_id=forum_id, step=step, parties=own)
        if row.state not in OBJECTED_TO:
            words = "This list is final: objections to it are not taken any more; nothing was done."
            raise OutOfTime("deadline_passed", words)
    except OutOfTime as refusal:
        if not late or refusal.code != "deadline_passed":
            raise
        at = (refusal.extra.get("deadline") or {}).get("at")
        deadline_at = None if at is None else datetime.fromisoformat(at)
        raise TooLate(refusal, ReceivedLate(forum_id, row.id, tuple(ids), state_id, deadline_at)) from None


async def _own_part(
    db: AsyncSession, *, forum: Forum, states: dict[str, UUID], letter_id: UUID, as_party: str | None
) -> tuple[list[Objection], UUID]:
    """One State's part of a letter, and that State. Raises NotFound, InvalidInput (as_party)."""
    async with as_objections(db):
        found = await letters_of(db, forum_id=forum.id, states=states.values(), letter_id=letter_id)
    if not found:
        raise NotFound("letter of objection")
    on_letter = {one.state_id for one in found[0].objections}
    state_id = chosen_state({code: key for code, key in states.items() if key in on_letter}, as_party)
    return [one for one in found[0].objections if one.state_id == state_id], state_id
