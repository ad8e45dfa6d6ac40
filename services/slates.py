"""The co-chairs of a forum's draft as a slate: read, and checked as it is or as it might be.

The version of a slate is that of its record: one more than the changes on it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Permission, SeatRole
from models.forum import Forum
from models.slate import SlateRecord
from services.acts import demand
from services.balance import Setting, bench_of, by_position, load_role, load_setting, with_engagements
from services.errors import Conflict, InvalidInput
from services.queries.accounts import addresses
from services.queries.forums import load_forum
from services.queries.paging import PageRequest
from services.queries.persons import parties_named, party_names, persons_named
from services.queries.slates import (
    Nominee,
    SeatedMeeting,
    list_records,
    load_nominees,
    load_states,
    newest_record,
)
from services.rules.access import Actor
from services.rules.balance import Checked, check_balance, findings_of
from services.rules.balance_facts import Bench, Holder
from services.rules.findings import Finding
from services.rules.names import PartyName, PersonName
from services.rules.slates import Place, numbered


@dataclass(frozen=True, slots=True)
class SeatChoice:
    """A seat as sent, by number of table and position: the nomination that is to have it, or a State as if it were
    nominated, or nobody."""

    table: int
    position: int
    nomination_id: UUID | None = None
    state: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Slate:
    """The co-chairs' seats of a forum with their holders, and what the checks say of them.

    `last`: the newest record; None where nobody was appointed yet. `nominees`: of all nominations not withdrawn.
    """

    forum: Forum
    setting: Setting
    last: SlateRecord | None
    tables: tuple[SeatedMeeting, ...]
    nominees: Mapping[UUID, Nominee]
    benches: tuple[Bench, ...]

    @property
    def version(self) -> int:
        """For If-Match."""
        return 1 if self.last is None else self.last.number + 1

    @property
    def complete(self) -> bool:
        """Whether every seat is appointed, at one table at least."""
        holders = self.holders().values()
        return bool(holders) and all(holder is not None and holder.nomination_id is not None for holder in holders)

    @property
    def checked(self) -> tuple[Checked, ...]:
        """Each rule with its outcome."""
        facts = self.setting.facts(SeatRole.CO_CHAIR, self.benches)
        return check_balance(facts, self.setting.modalities.checks)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Of all rules, blocking ones first."""
        return findings_of(self.checked)

    def holders(self) -> dict[Place, Holder | None]:
        """The seats by place."""
        return {
            Place(bench.meeting_id, position): holder
            for bench in self.benches
            for position, holder in enumerate(bench.seats, start=1)
        }

    def with_seats(self, seats: Mapping[Place, Holder | None]) -> "Slate":
        """The same with other holders; a place that is not named is vacant."""
        benches = []
        for bench in self.benches:
            named = [place.position for place in seats if place.meeting_id == bench.meeting_id]
            positions = range(1, max([len(bench.seats), *named]) + 1)
            held = tuple(seats.get(Place(bench.meeting_id, position)) for position in positions)
            benches.append(replace(bench, seats=held))
        return replace(self, benches=tuple(benches))


@dataclass(frozen=True, slots=True)
class HolderNames:
    """States by code and persons by id, as they are shown."""

    states: Mapping[str, PartyName]
    persons: Mapping[UUID, PersonName]


async def names_of(db: AsyncSession, holders: Iterable[Holder | None]) -> HolderNames:
    """The names of those who hold seats: two queries, however many."""
    known = [holder for holder in holders if holder is not None]
    states = await parties_named(db, (holder.party for holder in known if holder.party is not None))
    persons = await persons_named(db, (holder.person_id for holder in known if holder.person_id is not None))
    return HolderNames(states, persons)


async def load_slate(db: AsyncSession, forum: Forum, setting: Setting | None = None) -> Slate:
    """The slate of the draft; `setting`, if it is at hand."""
    # Before the seats: read without a lock, the version may be older than they are, never newer. Else somebody could
    # write over an appointment that they have not seen.
    last = await newest_record(db, forum_id=forum.id)
    setting = setting or await load_setting(db, forum)
    tables = await load_role(db, setting, SeatRole.CO_CHAIR)
    nominees = await load_nominees(db, forum_id=forum.id, development=setting.development)
    holders = {key: nominee.holder for key, nominee in nominees.items()}
    engaged = await with_engagements(db, holders, forum_id=forum.id)
    nominees = {key: replace(nominee, holder=engaged[key]) for key, nominee in nominees.items()}
    least = setting.modalities.co_chairs.per_table.value
    benches = []
    for table in tables:
        seats = by_position(table.seats, least)
        held = [None if seat is None else seat.holder for seat in seats]
        benches.append(bench_of(table, [_engaged(holder, engaged) for holder in held]))
    return Slate(forum=forum, setting=setting, last=last, tables=tables, nominees=nominees, benches=tuple(benches))


def _engaged(holder: Holder | None, engaged: Mapping[UUID, Holder]) -> Holder | None:
    known = None if holder is None or holder.nomination_id is None else engaged.get(holder.nomination_id)
    return known or holder


async def read_slate(db: AsyncSession, *, actor: Actor, slug: str) -> Slate:
    """For those who appoint. Raises NotFound, NotPermitted."""
    forum = await load_forum(db, slug=slug, actor=actor)
    demand(actor, Permission.CO_CHAIR_APPOINT, forum.id)
    return await load_slate(db, forum)


async def check_slate(db: AsyncSession, *, actor: Actor, slug: str, choices: Sequence[SeatChoice]) -> Slate:
    """An allocation as if it were made; seats that are not named are vacant. Raises NotFound, NotPermitted,
    InvalidInput (seats), Conflict `tables_not_numbered`."""
    slate = await read_slate(db, actor=actor, slug=slug)
    codes = {choice.state for choice in choices if choice.state is not None}
    states = await load_states(db, codes=codes, development=slate.setting.development)
    return slate.with_seats(choose(slate, choices, states))


def choose(
    slate: Slate, choices: Sequence[SeatChoice], states: Mapping[str, Holder], *, at: str = "seats"
) -> dict[Place, Holder | None]:
    """The seats as sent, each once and at a table that there is; `states` are those that need no nomination.
    `at`: the field that has them, nothing for one alone.

    Raises InvalidInput, Conflict `tables_not_numbered`.
    """
    numbers = {bench.number: bench.meeting_id for bench in slate.benches}
    if not numbered([bench.number for bench in slate.benches]):
        words = "Round tables are numbered from 1, each number once; number them in the draft first."
        raise Conflict("tables_not_numbered", words)
    chosen: dict[Place, Holder | None] = {}
    for index, choice in enumerate(choices):
        path = f"{at}.{index}." if at else ""
        if choice.table not in numbers:
            there = ", ".join(str(number) for number in numbers) or "there is none"
            raise InvalidInput(
                f"{path}table", "unknown_table", f"expected the number of a round table of this forum: {there}"
            )
        place = Place(numbers[choice.table], choice.position)
        most = slate.setting.modalities.co_chairs.per_table.value
        emptied = choice.nomination_id is None and choice.state is None
        if choice.position > most and not (emptied and slate.holders().get(place)):
            words = f"expected a position from 1 to {most}: a round table has {most} co-chairs"
            raise InvalidInput(f"{path}position", "unknown_position", words)
        if place in chosen:
            raise InvalidInput(f"{at}.{index}", "seat_repeated", "expected each table and position once")
        chosen[place] = _chosen_holder(slate, choice, states, path)
    return chosen


def _chosen_holder(slate: Slate, choice: SeatChoice, states: Mapping[str, Holder], path: str) -> Holder | None:
    if choice.state is not None:
        if choice.state not in states:
            raise InvalidInput(f"{path}state", "unknown_party", "expected the code of a Member State such as EGY")
        return states[choice.state]
    if choice.nomination_id is None:
        return None
    if choice.nomination_id not in slate.nominees:
        words = "expected the id of a nomination of this forum that is not withdrawn"
        raise InvalidInput(f"{path}nomination", "unknown_nomination", words)
    return slate.nominees[choice.nomination_id].holder


async def read_record(
    db: AsyncSession, *, actor: Actor, slug: str, page: PageRequest
) -> tuple[list[SlateRecord], Mapping[UUID, PartyName], dict[UUID, str], str | None]:
    """One page of the changes on record, with the names of the parties in them and the addresses of those who made
    them. Raises NotFound, NotPermitted."""
    forum = await load_forum(db, slug=slug, actor=actor)
    demand(actor, Permission.CO_CHAIR_APPOINT, forum.id)
    rows, cursor = await list_records(db, forum_id=forum.id, page=page)
    seated = {seat["party_id"] for row in rows for seat in row.seats if seat["party_id"] is not None}
    consulted = {one["party_id"] for row in rows for one in row.consulted}
    names = await party_names(db, {UUID(key) for key in seated | consulted})
    accounts = await addresses(db, {row.decided_by for row in rows if row.decided_by is not None})
    return rows, names, accounts, cursor
