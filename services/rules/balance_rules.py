"""The rules of balance, of co-chairs first of all.

One function a rule; its name is the code of its findings, its docstring what `make docs` prints. What cannot be
decided, since a gender is pending or not stated, a State or a set of data is missing, or vacant seats may still make
up for it, is Unknown: never passed, never failed, never counted against anybody. No rule guesses.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from models.enums import DevelopmentCategory, Gender, RegionalGroup
from services.rules.balance_facts import BalanceFacts, Bench, Holder
from services.rules.remarks import counted

GROUP_WORDS: dict[RegionalGroup, str] = {
    RegionalGroup.AFRICAN: "the African Group",
    RegionalGroup.ASIA_PACIFIC: "the Asia-Pacific Group",
    RegionalGroup.EASTERN_EUROPEAN: "the Eastern European Group",
    RegionalGroup.GRULAC: "the Latin American and Caribbean Group",
    RegionalGroup.WEOG: "the Western European and other States Group",
}
CATEGORY_WORDS: dict[DevelopmentCategory, str] = {
    DevelopmentCategory.LDC: "least developed countries",
    DevelopmentCategory.LLDC: "landlocked developing countries",
    DevelopmentCategory.SIDS: "small island developing States",
}
GENDER_WORDS: dict[Gender, str] = {Gender.F: "women", Gender.M: "men"}
UNDECIDED = frozenset({Gender.PENDING, Gender.NOT_STATED})


@dataclass(frozen=True, slots=True)
class Breach:
    """That a rule is not kept. `times`: as often as it counts in a score."""

    message: str
    concerns: tuple[str, ...] = ()
    times: int = 1


@dataclass(frozen=True, slots=True)
class Unknown:
    """That it cannot be decided whether a rule is kept, and why."""

    message: str
    concerns: tuple[str, ...] = ()


Verdicts = Iterator[Breach | Unknown]
BalanceRule = Callable[[BalanceFacts], Verdicts]


def concern(holder: Holder) -> str:
    """What a finding names: a nomination, else a party, else a person."""
    if holder.nomination_id is not None:
        return f"nomination:{holder.nomination_id}"
    return f"party:{holder.party}" if holder.party is not None else f"person:{holder.person_id}"


def _concerned(bench: Bench, holders: Sequence[Holder] | None = None) -> tuple[str, ...]:
    return (str(bench.meeting_id), *map(concern, bench.holders if holders is None else holders))


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def co_chairs_per_table(facts: BalanceFacts) -> Verdicts:
    """A round table has two co-chairs, not more. Authority: 73/326."""
    most = facts.modalities.per_table.value
    for bench in facts.benches:
        if len(bench.holders) > most:
            words = f"“{bench.title}” has {counted(len(bench.holders), 'co-chair')}; the mandate says {most}."
            yield Breach(words, _concerned(bench))


def seat_vacant(facts: BalanceFacts) -> Verdicts:
    """Every round table has both of its co-chairs. Authority: 73/326."""
    wanted = facts.modalities.per_table.value
    for bench in facts.benches:
        if len(bench.holders) < wanted:
            missing = counted(wanted - len(bench.holders), "co-chair")
            yield Breach(f"“{bench.title}” lacks {missing}.", (str(bench.meeting_id),), wanted - len(bench.holders))


def not_a_member_state(facts: BalanceFacts) -> Verdicts:
    """Co-chairs are representatives of Member States. Authority: 73/326."""
    for bench in facts.benches:
        for holder in bench.holders:
            if holder.party is None:
                words = f"No State is named at “{bench.title}” for {holder.name}."
                yield Unknown(words, _concerned(bench, [holder]))
            elif not holder.state:
                yield Breach(f"{holder.name}, at “{bench.title}”, is no Member State.", _concerned(bench, [holder]))


def state_twice(facts: BalanceFacts) -> Verdicts:
    """No State has two seats. Authority: inferred."""
    held: dict[str, list[tuple[Bench, Holder]]] = {}
    for bench in facts.benches:
        for holder in bench.holders:
            if holder.party is not None:
                held.setdefault(holder.party, []).append((bench, holder))
    for places in held.values():
        if len(places) > 1:
            where = _listed(list(dict.fromkeys(f"“{bench.title}”" for bench, _ in places)))
            concerns = tuple(dict.fromkeys(str(bench.meeting_id) for bench, _ in places))
            named = tuple(dict.fromkeys(concern(holder) for _, holder in places))
            words = f"{places[0][1].name} has {len(places)} seats: {where}."
            yield Breach(words, (*concerns, *named), len(places) - 1)


def unavailable(facts: BalanceFacts) -> Verdicts:
    """Nobody is given a seat at a time at which they said that they cannot. Authority: default."""
    for bench in facts.benches:
        for holder in bench.holders:
            if any(bench.overlaps(start, end) for start, end in holder.unavailable):
                words = f"{holder.name} has said that it is not available at the time of “{bench.title}”."
                yield Breach(words, _concerned(bench, [holder]))


def person_overlap(facts: BalanceFacts) -> Verdicts:
    """Nobody has a seat in two meetings at once. Authority: default."""
    for index, bench in enumerate(facts.benches):
        elsewhere = [
            (other, holder)
            for other in facts.benches[index + 1 :]
            if bench.overlaps(other.starts_at, other.ends_at)
            for holder in other.holders
        ]
        for holder in bench.holders:
            meetings = [title for start, end, title in holder.busy if bench.overlaps(start, end)]
            same = [
                other for other, one in elsewhere if one.person_id is not None and one.person_id == holder.person_id
            ]
            for title in (*meetings, *(f"“{other.title}”" for other in same)):
                words = f"Who sits for {holder.name} at “{bench.title}” has a seat in {title} at the same time."
                yield Breach(words, _concerned(bench, [holder]))


def ruled_out(facts: BalanceFacts) -> Verdicts:
    """Nobody is given a round table that their nomination rules out. Authority: default."""
    for bench in facts.benches:
        for holder in bench.holders:
            if bench.number in holder.ruled_out:
                yield Breach(f"{holder.name} has ruled out “{bench.title}”.", _concerned(bench, [holder]))


def one_group(facts: BalanceFacts) -> Verdicts:
    """Those who share a meeting's seats come from different regional groups. Authority: 73/326."""
    for bench in facts.benches:
        holders = [holder for holder in bench.holders if holder.group is not None or holder.party is None]
        groups = {holder.group for holder in holders}
        unknown = [holder for holder in holders if holder.party is None]
        if len(holders) < 2 or len(groups - {None}) > 1:
            continue
        if unknown:
            words = f"No State is named at “{bench.title}” for {_names(unknown)}."
            yield Unknown(words, _concerned(bench, unknown))
        else:
            words = f"All at “{bench.title}” are of {_group(holders[0].group)}: {_names(holders)}."
            yield Breach(words, _concerned(bench, holders))
    yield from _unshared(facts)


def one_gender(facts: BalanceFacts) -> Verdicts:
    """Those who share a meeting's seats are neither all women nor all men. Authority: 73/326."""
    for bench in facts.benches:
        stated = {holder.gender for holder in bench.holders} - UNDECIDED
        undecided = [holder for holder in bench.holders if holder.gender in UNDECIDED]
        if len(bench.holders) < 2 or len(stated) > 1 or Gender.OTHER in stated:
            continue
        if undecided:
            words = f"The gender is pending or not stated at “{bench.title}”: {_names(undecided)}."
            yield Unknown(words, _concerned(bench, undecided))
        else:
            gender = GENDER_WORDS[next(iter(stated))]
            yield Breach(f"All at “{bench.title}” are {gender}: {_names(bench.holders)}.", _concerned(bench))
    yield from _unshared(facts)


def gender_over_all(facts: BalanceFacts) -> Verdicts:
    """Women, and men, hold at least a set part of all seats, by default 40 per cent. Authority: 73/326."""
    need = facts.modalities.least_of_gender(facts.seats)
    count = Counter(holder.gender for holder in facts.holders)
    undecided = facts.vacant + sum(count[gender] for gender in UNDECIDED)
    for gender in (Gender.F, Gender.M):
        held, words = count[gender], GENDER_WORDS[gender]
        if held + undecided < need:
            message = f"Of {counted(facts.seats, 'seat')} {held} are held by {words}; at least {need} are to be."
            yield Breach(message, (), need - held - undecided)
        elif held < need:
            message = (
                f"Of {counted(facts.seats, 'seat')} {held} are held by {words}, {undecided} are vacant or of a gender"
                f" pending or not stated; at least {need} are to be held by {words}."
            )
            yield Unknown(message)


def group_missing(facts: BalanceFacts) -> Verdicts:
    """Every regional group holds a seat, where there are seats enough. Authority: 73/326."""
    present = {holder.group for holder in facts.holders}
    groups = [group for group in RegionalGroup if facts.membership.groups.get(group)]
    missing = [group for group in groups if group not in present]
    if facts.seats < len(groups) or not missing:
        return
    names = _listed([_group(group) for group in missing])
    if len(missing) > facts.open:
        yield Breach(f"Without a seat: {names}.", _groups(missing), len(missing) - facts.open)
    else:
        yield Unknown(f"Without a seat so far: {names}; seats still open: {facts.open}.", _groups(missing))


def group_over_share(facts: BalanceFacts) -> Verdicts:
    """No regional group holds more than its part of the membership, rounded up. Authority: inferred."""
    held = Counter(holder.group for holder in facts.holders)
    nameless, at_stake = _nameless(facts), []
    for group in RegionalGroup:
        share = facts.membership.share(group, facts.seats)
        if held[group] > share:
            words = (
                f"Of {counted(facts.seats, 'seat')} {held[group]} are held by {_group(group)}; its share is {share}."
            )
            yield Breach(words, _groups([group]), held[group] - share)
        elif held[group] + len(nameless) > share:
            at_stake.append(group)
    if nameless and at_stake:
        names = f"No State is named for {_names(nameless)}."
        yield Unknown(names, (*_groups(at_stake), *map(concern, nameless)))


def development_status(facts: BalanceFacts) -> Verdicts:
    """LDCs, LLDCs and SIDS hold their part of the seats, rounded down. Authority: default."""
    if facts.membership.development is None:
        yield Unknown("There are no data on the development status of States.")
        return
    for category in DevelopmentCategory:
        need = facts.membership.least(category, facts.seats)
        held = sum(category in holder.development for holder in facts.holders)
        if held >= need:
            continue
        words = (
            f"Of {counted(facts.seats, 'seat')} {held} are held by {CATEGORY_WORDS[category]}; by their part of the"
            f" membership it is to be {need}."
        )
        if held + facts.open < need:
            yield Breach(words, (f"development:{category.value}",), need - held - facts.open)
        else:
            yield Unknown(f"{words} Seats still open: {facts.open}.", (f"development:{category.value}",))


def level_gap(facts: BalanceFacts) -> Verdicts:
    """The levels of a table's co-chairs lie no more than two tiers apart. Authority: default."""
    tiers, most = facts.levels.tiers.value, facts.modalities.level_gap_most.value
    for bench in facts.benches:
        known = [tiers[holder.level] for holder in bench.holders if holder.level is not None]
        unknown = [holder for holder in bench.holders if holder.level is None]
        if known and max(known) - min(known) > most:
            gap = max(known) - min(known)
            yield Breach(f"The levels at “{bench.title}” lie {gap} tiers apart; at most {most}.", _concerned(bench))
        elif unknown and len(bench.holders) > 1:
            words = f"The level is not known at “{bench.title}”: {_names(unknown)}."
            yield Unknown(words, _concerned(bench, unknown))
    yield from _unshared(facts)


def state_of_last_forum(facts: BalanceFacts) -> Verdicts:
    """The seats pass to other States than at the last forum. Authority: default."""
    if facts.last is None:
        yield Unknown("The co-chairs of the last forum are not known.")
        return
    if not facts.holders:
        yield Unknown("No seat is filled yet.")
    elif nameless := _nameless(facts):
        yield Unknown(f"No State is named for {_names(nameless)}.", tuple(map(concern, nameless)))
    again = [holder for holder in facts.holders if holder.party in facts.last.states]
    for holder in again:
        yield Breach(f"{holder.name} co-chaired a round table of {facts.last.name} too.", (concern(holder),))
    if not facts.last.complete and len(again) < len(facts.holders):
        yield Unknown(f"Not all co-chairs of {facts.last.name} are known.")


def _unshared(facts: BalanceFacts) -> Verdicts:
    """Of rules on those who share a meeting's seats: that nobody does yet."""
    shared = [bench for bench in facts.benches if len(bench.seats) > 1]
    if shared and not any(len(bench.holders) > 1 for bench in shared):
        yield Unknown("No meeting has two of its seats filled yet.", tuple(str(bench.meeting_id) for bench in shared))


def _nameless(facts: BalanceFacts) -> tuple[Holder, ...]:
    """Those of whom no State or other party is known."""
    return tuple(holder for holder in facts.holders if holder.party is None)


def _group(group: RegionalGroup | None) -> str:
    return "no regional group" if group is None else GROUP_WORDS[group]


def _groups(groups: Sequence[RegionalGroup]) -> tuple[str, ...]:
    return tuple(f"group:{group.value}" for group in groups)


def _names(holders: Sequence[Holder]) -> str:
    return _listed(list(dict.fromkeys(holder.name for holder in holders)))


# Of any role; the others are of those who must be representatives of States.
SHARED_RULES: tuple[BalanceRule, ...] = (
    one_group,
    one_gender,
    gender_over_all,
    group_missing,
    group_over_share,
    development_status,
)
BALANCE_RULES: tuple[BalanceRule, ...] = (
    co_chairs_per_table,
    seat_vacant,
    not_a_member_state,
    state_twice,
    person_overlap,
    unavailable,
    ruled_out,
    *SHARED_RULES,
    level_gap,
    state_of_last_forum,
)


def sentence(rule: BalanceRule) -> str:
    """What a rule asks, as its docstring says it."""
    return " ".join((rule.__doc__ or "").split()).split(" Authority:")[0]


def times_breached(rule: BalanceRule, facts: BalanceFacts) -> int:
    """How often a rule is not kept, as scores count it: what is undetermined counts nothing."""
    return sum(verdict.times for verdict in rule(facts) if isinstance(verdict, Breach))
