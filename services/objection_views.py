"""Objections as they are read: by the States on a letter, and by the few who are named to see what is contested."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import BasisOutcome, ConfidentialAct, Stance
from models.forum import Forum
from models.objection import BasisRequest, LateObjection, Objection
from services.acts import Act
from services.errors import NotFound
from services.objectors import Reader, note, reader_in
from services.queries.objections import (
    Stated,
    as_objections,
    late_in,
    letters_of,
    objections_in,
    requests_in,
    supplied_for,
)
from services.queries.objectors import CirculatedName, circulated_names
from services.queries.persons import party_names
from services.rules.names import PartyName
from services.rules.objections import basis_outcome


@dataclass(frozen=True, slots=True)
class Question:
    """That a general basis is asked of an objection: until when, and what came of it. Never by whom."""

    request_id: UUID
    due_at: datetime
    outcome: BasisOutcome


@dataclass(frozen=True, slots=True)
class OwnObjection:
    """How one's own State stands to a name, and what it is asked about that."""

    name: CirculatedName
    state: PartyName
    stance: Stance
    answered_at: datetime | None
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class OwnLetter:
    """A letter as a State on it sees it: which one lodged it, its own part, and whom it named if it lodged it itself.
    How the others stand it is not told."""

    id: UUID
    number: int
    lodged_at: datetime
    lodged_by: PartyName
    with_states: tuple[PartyName, ...]
    objections: tuple[OwnObjection, ...]


@dataclass(frozen=True, slots=True)
class ContestedName:
    """A name for which some State is on a letter, with how many there are of each stance; which ones, for those named
    to identify them."""

    name: CirculatedName
    counts: Mapping[Stance, int]
    states: tuple[tuple[PartyName, Stance], ...] | None


@dataclass(frozen=True, slots=True)
class LateView:
    """An objection that came late and was refused; whose, for those named to identify States, and the deadline, since
    an extension for one State alone would tell which."""

    names: tuple[CirculatedName, ...]
    received_at: datetime
    deadline_at: datetime | None
    state: PartyName | None


@dataclass(frozen=True, slots=True)
class ObjectionsView:
    """The objections in a forum as somebody reads them: None: not theirs to read."""

    letters: list[OwnLetter] | None
    contested: list[ContestedName] | None
    late: list[LateView] | None


async def read_objections(db: AsyncSession, *, act: Act, slug: str) -> ObjectionsView:
    """One's own letters; for those named to see, what is contested. It is recorded. Raises NotFound, NotPermitted."""
    reader = await reader_in(db, actor=act.actor, slug=slug)
    forum_id = reader.forum.id
    async with as_objections(db):
        read = {"own": bool(reader.states), "contested": reader.sees, "identified": reader.identifies}
        note(db, act=act, kind=ConfidentialAct.READ, forum_id=forum_id, subject_id=None, **read)
        rows = await objections_in(db, forum_id=forum_id) if reader.sees else []
        late = await late_in(db, forum_id=forum_id) if reader.sees else []
    letters = await own_letters(db, act=act, forum=reader.forum, states=reader.states) if reader.states else None
    if not reader.sees:
        return ObjectionsView(letters, None, None)
    return ObjectionsView(letters, await _contested(db, reader, rows), await _late(db, reader, late))


async def read_letter(db: AsyncSession, *, act: Act, slug: str, letter_id: UUID) -> OwnLetter:
    """A letter on which one's own State is, which is recorded. Raises NotFound, NotPermitted."""
    reader = await reader_in(db, actor=act.actor, slug=slug)
    found = await own_letter(db, act=act, forum=reader.forum, states=reader.states, letter_id=letter_id)
    async with as_objections(db):
        note(db, act=act, kind=ConfidentialAct.READ, forum_id=reader.forum.id, subject_id=letter_id)
    return found


async def own_letter(
    db: AsyncSession, *, act: Act, forum: Forum, states: dict[str, UUID], letter_id: UUID
) -> OwnLetter:
    """One of them. Raises NotFound."""
    found = await own_letters(db, act=act, forum=forum, states=states, letter_id=letter_id)
    if not found:
        raise NotFound("letter of objection")
    return found[0]


async def own_letters(
    db: AsyncSession, *, act: Act, forum: Forum, states: dict[str, UUID], letter_id: UUID | None = None
) -> list[OwnLetter]:
    """The letters of a forum on which one of these States is, or one of them; oldest first."""
    own = frozenset(states.values())
    async with as_objections(db):
        found = await letters_of(db, forum_id=forum.id, states=own, letter_id=letter_id)
        part = [one for rows in found for one in rows.objections]
        standing = {one.application_id for one in part if one.stance is Stance.STANDING}
        requests = await requests_in(db, forum_id=forum.id, applications=standing)
        supplied = await supplied_for(db, [request.id for request in requests])
    names = await names_of(db, forum, {one.application_id for one in part})
    on_letters = {key for rows in found for key in (rows.letter.state_id, *rows.beside)}
    parties = await party_names(db, on_letters | {one.state_id for one in part})
    answered = {(one.request_id, one.objection_id) for one in supplied}

    def shown(one: Objection) -> OwnObjection:
        questions = _questions(one, requests, answered, act.now)
        return OwnObjection(names[one.application_id], parties[one.state_id], one.stance, one.answered_at, questions)

    letters = []
    for rows in found:
        letter, objections = rows.letter, tuple(shown(one) for one in rows.objections)
        letters.append(
            OwnLetter(
                letter.id,
                objections[0].name.number,
                letter.lodged_at,
                parties[letter.state_id],
                tuple(sorted((parties[key] for key in rows.beside), key=lambda party: party.code)),
                objections,
            )
        )
    return letters


def _questions(
    one: Objection, requests: Sequence[BasisRequest], answered: Collection[tuple[UUID, UUID]], now: datetime
) -> tuple[Question, ...]:
    """What is asked about an objection that stands."""
    if one.stance is not Stance.STANDING:
        return ()
    return tuple(
        Question(
            request.id,
            request.due_at,
            basis_outcome(request.due_at, now, supplied=(request.id, one.id) in answered),
        )
        for request in requests
        if request.application_id == one.application_id
    )


async def names_of(db: AsyncSession, forum: Forum, ids: Collection[UUID]) -> dict[UUID, CirculatedName]:
    """By their applications' ids."""
    found = await circulated_names(db, forum_id=forum.id, ids=ids) if ids else []
    return {name.application_id: name for name in found}


async def _contested(db: AsyncSession, reader: Reader, rows: Sequence[Stated]) -> list[ContestedName]:
    """By the organizations' sort keys, States by code."""
    of_name: dict[UUID, list[Stated]] = defaultdict(list)
    for one in rows:
        of_name[one.application_id].append(one)
    names = await names_of(db, reader.forum, of_name)
    parties = await party_names(db, {one.state_id for one in rows}) if reader.identifies else {}
    found = []
    for key, name in names.items():
        own, states = of_name[key], None
        if reader.identifies:
            named = ((parties[one.state_id], one.stance) for one in own)
            states = tuple(sorted(named, key=lambda named: (named[0].code, named[1].value)))
        counts = Counter(one.stance for one in own)
        found.append(ContestedName(name, {stance: counts[stance] for stance in Stance}, states))
    return found


async def _late(db: AsyncSession, reader: Reader, rows: Sequence[LateObjection]) -> list[LateView]:
    names = await names_of(db, reader.forum, {key for row in rows for key in row.application_ids})
    parties = await party_names(db, {row.state_id for row in rows}) if reader.identifies else {}
    return [
        LateView(
            tuple(names[key] for key in row.application_ids),
            row.received_at,
            row.deadline_at if reader.identifies else None,
            parties.get(row.state_id),
        )
        for row in rows
    ]
