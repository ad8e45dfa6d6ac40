"""Who takes part in objections to a forum's lists: the States for which a caller objects, and what those read who are
named to do so; and the record of all that is done and read, apart from the general audit."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import ConfidentialAct, Permission
from models.forum import Forum
from models.objection import Entry
from services.acts import Act, demand, demand_open
from services.errors import InvalidInput, NotPermitted
from services.queries.forums import load_forum
from services.queries.objections import as_objections, states_on_letters
from services.queries.objectors import invited_parties
from services.queries.persons import party_names
from services.queries.publications import accreditation_in_force
from services.rules.access import Actor, is_staff, may
from services.rules.objections import may_object

_NO_OBJECTOR = (
    "Objections are a matter of States that may make them and are invited to this forum as participants;"
    " you act for none of them here, or are of the staff, who never do."
)


@dataclass(frozen=True, slots=True)
class Reader:
    """As what somebody reads the objections in a forum: for States of theirs (code -> id); named to see that a name
    is contested, or to see also by which States."""

    forum: Forum
    states: dict[str, UUID]
    sees: bool
    identifies: bool


async def reader_in(db: AsyncSession, *, actor: Actor, slug: str) -> Reader:
    """Raises NotFound, NotPermitted."""
    forum = await load_forum(db, slug=slug, actor=actor)
    sees = may(actor, Permission.OBJECTION_SEE, forum.id)
    states = await _own_states(db, actor=actor, forum=forum, lodged=True)
    if not (sees or states):
        demand(actor, Permission.OBJECTION_MAKE, forum.id)
        raise NotPermitted("not_permitted", _NO_OBJECTOR)
    return Reader(forum, states, sees, sees and may(actor, Permission.OBJECTION_IDENTIFY, forum.id))


async def office_in(db: AsyncSession, *, actor: Actor, slug: str) -> Reader:
    """One who is named to see what is contested. Raises NotFound, NotPermitted."""
    forum = await load_forum(db, slug=slug, actor=actor)
    demand(actor, Permission.OBJECTION_SEE, forum.id)
    return Reader(forum, {}, sees=True, identifies=may(actor, Permission.OBJECTION_IDENTIFY, forum.id))


async def objector_in(
    db: AsyncSession, *, act: Act, slug: str, lodged: bool = False
) -> tuple[Forum, dict[str, UUID]]:
    """The States for which the caller acts on objections in a forum: code -> id, one at least. `lodged`: those too
    that may not object any more, but are on a letter.

    The forum's row is not locked: what objections exclude is the end of a list, by that one's row.
    Raises NotFound, NotPermitted, Conflict `forum_closed`.
    """
    forum = await load_forum(db, slug=slug, actor=act.actor)
    demand(act.actor, Permission.OBJECTION_MAKE, forum.id)
    states = await _own_states(db, actor=act.actor, forum=forum, lodged=lodged)
    if not states:
        raise NotPermitted("not_permitted", _NO_OBJECTOR)
    demand_open(forum, act.actor)
    return forum, states


def chosen_state(states: dict[str, UUID], as_party: str | None) -> UUID:
    """The one that is meant. Raises InvalidInput (as_party)."""
    if as_party is None and len(states) == 1:
        return next(iter(states.values()))
    if as_party is None:
        raise InvalidInput("as_party", "not_clear", "expected the code of the State for which you do this")
    if as_party not in states:
        raise InvalidInput("as_party", "not_yours", "expected the code of a State for which you object here")
    return states[as_party]


async def other_states(db: AsyncSession, *, forum: Forum, codes: Sequence[str], own: UUID) -> list[UUID]:
    """The States that a joint letter names beside the one that lodges it. Raises InvalidInput (with_states)."""
    if not codes:
        return []
    invited = {party.code: party for party in await invited_parties(db, forum_id=forum.id, codes=codes)}
    kinds = (await accreditation_in_force(db, forum_id=forum.id)).objectors.value
    for index, code in enumerate(codes):
        party = invited.get(code)
        if party is None or party.id == own or not may_object(party.kind, party.invited_as, kinds):
            words = "expected the code of another State that may object and is invited to this forum"
            raise InvalidInput(f"with_states.{index}", "no_other_objector", words)
    return [invited[code].id for code in codes]


async def _own_states(db: AsyncSession, *, actor: Actor, forum: Forum, lodged: bool) -> dict[str, UUID]:
    """None of whoever is of the staff, whatever they have granted themselves. `lodged`: as of `objector_in`."""
    if is_staff(actor):
        return {}
    ids = actor.parties_with(Permission.OBJECTION_MAKE, forum.id)
    kinds = (await accreditation_in_force(db, forum_id=forum.id)).objectors.value
    invited = await invited_parties(db, forum_id=forum.id, ids=ids) if ids else []
    able = {party.code: party.id for party in invited if may_object(party.kind, party.invited_as, kinds)}
    if not (lodged and ids):
        return able
    async with as_objections(db):
        on_letters = await states_on_letters(db, forum_id=forum.id, ids=ids)
    return able | {party.code: key for key, party in (await party_names(db, set(on_letters))).items()}


def note(
    db: AsyncSession, *, act: Act, kind: ConfidentialAct, forum_id: UUID, subject_id: UUID | None, **details: Any
) -> None:
    """The entry of an act or a reading, of ids and codes alone; to be added in the role that may. What cannot be
    recorded is not done, and not read."""
    assert act.actor.account_id is not None  # noqa: S101  (every route asks for somebody who is signed in)
    db.add(
        Entry(
            id=act.new_id(),
            at=act.now,
            actor_id=act.actor.account_id,
            act=kind,
            forum_id=forum_id,
            subject_id=subject_id,
            details=details,
        )
    )
