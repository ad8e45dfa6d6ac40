"""What is asked of the search for co-chairs: which seats to fill, which to keep, and whom to leave out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import SeatRole
from services.errors import InvalidInput
from services.queries.slates import load_states
from services.rules.access import Actor
from services.rules.balance_facts import Bench, Holder
from services.rules.co_chairs import Reason
from services.rules.findings import blocking_codes
from services.rules.proposals import BARRING, EFFORT, Task
from services.rules.slates import Place
from services.slates import HolderNames, SeatChoice, Slate, choose, names_of, read_slate

MOST_SEATS = 24  # of one search: those of twelve round tables


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A search as it is asked for.

    `seats`: those to be filled, even if they are held now; None: all vacant ones. `keep`: who holds another seat now
    keeps it. `locked`: who is to have a seat in any case. `without_states`, `without`: who is not to have one.
    `only`: these nominations or none of their States. `relaxed`: binding checks that only cost points this time.
    """

    seats: Sequence[tuple[int, int]] | None = None
    keep: bool = True
    locked: Sequence[SeatChoice] = ()
    without_states: Sequence[str] = ()
    without: Sequence[UUID] = ()
    only: Sequence[UUID] = ()
    relaxed: Sequence[Reason] = ()
    limit: int = 10
    effort: int = EFFORT


@dataclass(frozen=True, slots=True)
class Search:
    """A task for the search, with what is needed to show what comes of it."""

    slate: Slate
    task: Task
    names: HolderNames


async def prepare_search(db: AsyncSession, *, actor: Actor, slug: str, asked: Asked) -> Search:
    """Reads all that the search needs, so that it holds no connection.

    Raises NotFound, NotPermitted, InvalidInput (seats, locked, without_states, without, only), Conflict
    `tables_not_numbered`.
    """
    slate = await read_slate(db, actor=actor, slug=slug)
    _demand_known(slate, asked)
    codes = {choice.state for choice in asked.locked if choice.state is not None}
    states = await load_states(db, codes=codes, development=slate.setting.development)
    locked = choose(slate, asked.locked, states, at="locked")
    blocking = blocking_codes(slate.setting.modalities.checks)
    for index, choice in enumerate(asked.locked):
        if choice.state is not None and not states[choice.state].state and "not_a_member_state" in blocking:
            words = "expected the code of a Member State, since co-chairs are representatives of Member States"
            raise InvalidInput(f"locked.{index}.state", "not_a_member_state", words)
    known = {nominee.party.code for nominee in slate.nominees.values()}
    for index, code in enumerate(asked.without_states):
        if code not in known:
            words = "expected the code of a State that is nominated, such as EGY"
            raise InvalidInput(f"without_states.{index}", "not_nominated", words)
    kept, wanted = _seats(slate, asked, locked)
    planned = slate.with_seats(kept)
    task = Task(
        facts=slate.setting.facts(SeatRole.CO_CHAIR, planned.benches),
        wanted=frozenset(_indexes(planned.benches, place) for place in wanted),
        candidates=tuple(_candidates(slate, kept)),
        binding=frozenset(planned.setting.modalities.co_chairs.binding.value) - set(asked.relaxed),
        excluded=frozenset({*asked.without_states, *map(str, asked.without)}),
        only=frozenset(asked.only),
        barring=BARRING & blocking,
        limit=asked.limit,
        effort=asked.effort,
    )
    shown = [*(nominee.holder for nominee in slate.nominees.values()), *kept.values()]
    return Search(planned, task, await names_of(db, shown))


def _demand_known(slate: Slate, asked: Asked) -> None:
    for name, ids in (("without", asked.without), ("only", asked.only)):
        for index, key in enumerate(ids):
            if key not in slate.nominees:
                words = "expected the id of a nomination of this forum that is not withdrawn"
                raise InvalidInput(f"{name}.{index}", "unknown_nomination", words)


def _seats(
    slate: Slate, asked: Asked, locked: Mapping[Place, Holder | None]
) -> tuple[dict[Place, Holder | None], list[Place]]:
    """The seats with those who keep theirs, and which are to be filled. Raises InvalidInput."""
    taken = {holder.nomination_id for holder in locked.values() if holder is not None} - {None}
    kept: dict[Place, Holder | None] = {}
    for place, holder in slate.holders().items():
        stays = asked.keep and holder is not None and holder.nomination_id not in taken
        kept[place] = holder if stays else None
    kept |= locked
    named = None
    if asked.seats is not None:
        choices = [SeatChoice(table, position) for table, position in asked.seats]
        named = list(choose(slate, choices, {}))
        for index, place in enumerate(named):
            if place in locked:
                raise InvalidInput(f"seats.{index}", "locked", "expected a seat that is not locked")
        kept |= dict.fromkeys(named)
    wanted = [place for place, holder in kept.items() if holder is None] if named is None else named
    if not wanted:
        words = "expected a seat to fill: all are held; name those to be filled anew, or send keep: false"
        raise InvalidInput("seats", "nothing_vacant", words if kept else "expected a round table; there is none")
    if len(wanted) > MOST_SEATS:
        words = f"expected {MOST_SEATS} seats at most to fill at once; name some of them, or lock others"
        raise InvalidInput("seats", "too_many", words)
    return kept, wanted


def _candidates(slate: Slate, kept: Mapping[Place, Holder | None]) -> tuple[Holder, ...]:
    """All nominees who do not keep a seat."""
    seated = {holder.nomination_id for holder in kept.values() if holder is not None}
    return tuple(nominee.holder for key, nominee in slate.nominees.items() if key not in seated)


def _indexes(benches: Sequence[Bench], place: Place) -> tuple[int, int]:
    index = next(index for index, bench in enumerate(benches) if bench.meeting_id == place.meeting_id)
    return index, place.position - 1
