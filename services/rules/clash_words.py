"""The sentences of a clash: what each rule asks and the facts that make it bite, and what a way out would mean."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from models.enums import DevelopmentCategory, Gender, RegionalGroup
from services.rules.allocation_model import EXCLUDED, ONLY, STATE_TWICE, Model, Table
from services.rules.balance_facts import Holder
from services.rules.balance_rules import CATEGORY_WORDS, GENDER_WORDS, GROUP_WORDS
from services.rules.proposals import Proposal
from services.rules.remarks import counted

NAMED = 4
MAY = (" may be without a seat", " may be seated")  # said of several at once
ORDINALS = ("a", "a second", "a third", "a fourth", "a fifth")


class Left:
    """Who is left for the seats to be filled, where only the rules that clash are kept."""

    def __init__(self, model: Model, rules: Sequence[str]) -> None:
        self.model, self.facts, self.task = model, model.facts, model.table.task
        self.rules = rules  # those that are spoken of together
        self.by_place = [[model.candidates[c] for c in eligible] for eligible in model.eligible]
        anywhere = sorted({c for eligible in model.eligible for c in eligible})
        self.holders = [model.candidates[c] for c in anywhere]
        self.wanted = sum(len(seats) for _, seats in model.places)

    def title(self, place: int) -> str:
        """Of a bench that has seats to fill."""
        return f"“{self.facts.benches[self.model.places[place][0]].title}”"

    def benches(self) -> Iterator[tuple[str, list[Holder], int]]:
        """Those of two seats held or free, or more: the title; all who hold a seat or might; how many are free."""
        at = {b: place for place, (b, _) in enumerate(self.model.places)}
        for b, bench in enumerate(self.facts.benches):
            free = len(self.model.places[at[b]][1]) if b in at else 0
            if len(bench.holders) + free > 1:
                yield f"“{bench.title}”", [*bench.holders, *(self.by_place[at[b]] if b in at else ())], free


def too_few(table: Table) -> str:
    """That there are fewer candidates than seats, whatever the rules."""
    seats = len(table.task.wanted)
    are = "is" if seats == 1 else "are"
    return f"{counted(seats, 'seat')} {are} to be filled; {_number(len(table.task.candidates), 'nominee')}."


def too_few_left(model: Model) -> str | None:
    """That there are too few for the seats where rules leave so many out; None where it is not for these."""
    left = Left(model, ())
    states = {holder.party for holder in left.holders}
    enough = len(left.holders if STATE_TWICE in model.dropped else states) >= left.wanted
    if enough or len(left.holders) == len(left.task.candidates):
        return None
    are = "is" if left.wanted == 1 else "are"
    nominees = _nominees(left.task.candidates)
    return f"{counted(left.wanted, 'seat')} {are} to be filled; of {nominees} {_people(left.holders)}."


def words(model: Model, rules: Sequence[str]) -> Iterator[str]:
    """What each rule asks, and the facts that make it bite; `model` keeps the rules that clash."""
    left = Left(model, rules)
    for key in rules:
        name, _, argument = key.partition(":")
        yield _WORDS[name](left, argument)


def way_out(table: Table, rules: Sequence[str], proposal: Proposal | None) -> str:
    """What it takes, and the best allocation then."""
    left = Left(Model(table, frozenset(), soft=False), rules)
    means: dict[str, None] = {}
    shared: dict[str, dict[str, None]] = {}
    for key in rules:
        name, _, argument = key.partition(":")
        said = _FREELY[name] if name in _FREELY else _MEANS[name](left, argument)
        may = next((may for may in MAY if said.endswith(may)), None)
        if may is None:
            means[said] = None
        else:
            shared.setdefault(may, {})[said.removesuffix(may)] = None
    means.update(dict.fromkeys(f"{_listed(list(those))}{may}" for may, those in shared.items()))
    said = f"The seats can be filled {_listed([f'if {one}' for one in means])}."
    return said if proposal is None else f"{said} The best allocation then scores {_points(proposal.score.total)}."


def _points(total: int) -> str:
    return counted(total, "point") if total >= 0 else f"{total} points"


def _number(number: int, noun: str) -> str:
    return f"there are {counted(number, noun)}" if number != 1 else f"there is {counted(number, noun)}"


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _people(holders: Sequence[Holder]) -> str:
    if not holders:
        return "nobody is left"
    return f"{_nominees(holders)} {'is' if len(holders) == 1 else 'are'} left"


def _nominees(holders: Sequence[Holder]) -> str:
    states = len({holder.party for holder in holders})
    return f"{counted(len(holders), 'nominee')} of {counted(states, 'State')}"


def _one_gender(left: Left, _: str) -> str:
    for title, holders, free in left.benches():
        genders = {holder.gender for holder in holders}
        if len(genders) == 1 and genders <= GENDER_WORDS.keys():
            only = GENDER_WORDS[next(iter(genders))]
            there = f"only {only} are left for it" if free else f"{only} keep them"
            return f"Women and men are to share the seats of {title}; {there}."
    parts = [
        f"of {GENDER_WORDS[gender]} {_people([one for one in left.holders if one.gender is gender])}"
        for gender in (Gender.F, Gender.M)
    ]
    return f"Women and men are to share the seats of every round table; {_listed(parts)}."


def _one_group(left: Left, _: str) -> str:
    for title, holders, free in left.benches():
        groups = {holder.group for holder in holders}
        if len(groups) == 1:
            group = _group(next(iter(groups)))
            seats = "its free seat" if free == 1 else "its free seats"
            there = f"for {seats} only States of {group} are left" if free else f"States of {group} keep its seats"
            return f"Those who share {title} are to be from different regional groups; {there}."
    groups = {holder.group for holder in left.holders}
    there = _listed([_group(group) for group in RegionalGroup if group in groups] or ["no group"])
    return f"Those who share a round table are to be from different regional groups; States are left of {there}."


def _group(group: RegionalGroup | None) -> str:
    return "no regional group" if group is None else GROUP_WORDS[group]


def _gender_over_all(left: Left, argument: str) -> str:
    gender, seats = Gender(argument), left.facts.seats
    need = left.facts.modalities.least_of_gender(seats)
    held = sum(holder.gender is gender for holder in left.facts.holders)
    people = _people([one for one in left.holders if one.gender is gender])
    noun = GENDER_WORDS[gender]
    return (
        f"At least {need} of {counted(seats, 'seat')} are to be held by {noun}; {held} are, and of {noun} {people}."
    )


def _group_missing(left: Left, argument: str) -> str:
    group = RegionalGroup(argument)
    asked = "Each regional group is to hold a seat"
    if not any(one.group is group for one in left.task.candidates):
        return f"{asked}; of {GROUP_WORDS[group]} nobody is nominated."
    return f"{asked}; of {GROUP_WORDS[group]} {_people([one for one in left.holders if one.group is group])}."


def _group_over_share(left: Left, argument: str) -> str:
    group, seats = RegionalGroup(argument), left.facts.seats
    share = left.facts.membership.share(group, seats)
    held = sum(holder.group is group for holder in left.facts.holders)
    others = _people([one for one in left.holders if one.group is not group])
    return (
        f"{_upper(GROUP_WORDS[group])} is to hold no more than {share} of {counted(seats, 'seat')}; it holds {held},"
        f" {left.wanted} are to be filled, and of the other groups {others}."
    )


def _development_status(left: Left, argument: str) -> str:
    category, seats = DevelopmentCategory(argument), left.facts.seats
    need = left.facts.membership.least(category, seats)
    held = sum(category in holder.development for holder in left.facts.holders)
    people = _people([one for one in left.holders if category in one.development])
    noun = CATEGORY_WORDS[category]
    return (
        f"{_upper(noun)} are to hold at least {need} of {counted(seats, 'seat')}; they hold {held}, and of them"
        f" {people}."
    )


def _level_gap(left: Left, _: str) -> str:
    most, tiers = left.facts.modalities.level_gap_most.value, left.facts.levels.tiers.value
    known = sorted({tiers[one.level] for one in (*left.holders, *left.facts.holders) if one.level is not None})
    there = _listed([str(tier) for tier in known] or ["none"])
    return f"The levels at a round table are to lie no more than {most} tiers apart; those held or left: {there}."


def _state_of_last_forum(left: Left, _: str) -> str:
    last = left.facts.last
    name, states = (last.name, last.states) if last is not None else ("the last forum", frozenset())
    if seated := [holder for holder in left.facts.holders if holder.party in states]:
        return f"No State is to follow itself as co-chair; {_names(seated)} co-chaired at {name}."
    people = _people([one for one in left.holders if one.party not in states])
    return f"No State that co-chaired at {name} is to do so again; of other States {people}."


def _names(holders: Sequence[Holder]) -> str:
    return _some(list(dict.fromkeys(holder.name for holder in holders)))


def _some(names: Sequence[str]) -> str:
    return _listed(names[:NAMED] if len(names) <= NAMED else [*names[:NAMED], f"{len(names) - NAMED} more"])


def _state_twice(left: Left, _: str) -> str:
    seats = Counter(holder.party or str(holder.person_id) for holder in left.facts.holders)
    if twice := [one for one in left.facts.holders if seats[str(one.party)] > 1]:
        return f"No State has two seats; {_names(twice)} is to keep more."
    return f"No State has two seats; for {counted(left.wanted, 'seat')} to be filled {_people(left.holders)}."


def _seat(left: Left, argument: str) -> tuple[str, Holder | None]:
    """A seat that is kept, and by whom."""
    table = left.model.table
    b, s = table.locks[f"locked:{argument}"]
    bench = left.task.facts.benches[b]
    return f"seat {s + 1} of “{bench.title}”", bench.seats[s]


def _locked(left: Left, argument: str) -> str:
    seat, holder = _seat(left, argument)
    if holder is None:
        return f"{_upper(seat)} is kept."
    group = "" if holder.group is None else f", of {GROUP_WORDS[holder.group]}"
    return f"{_upper(seat)} is kept by {holder.name}{group}."


def _whose(left: Left, argument: str) -> tuple[str, bool]:
    """The name of the State that a code or nomination is of; whether it is a nomination."""
    for one in (*left.task.candidates, *left.task.facts.holders):
        if one.party == argument:
            return one.name, False
        if str(one.nomination_id) == argument:
            return one.name, True
    return argument, False


def _fellows(left: Left, rule: str, argument: str) -> list[str]:
    """Those of the nominations that rules of the same kind name, of the same State, in their order."""
    named = [key.removeprefix(f"{rule}:") for key in left.rules if key.startswith(f"{rule}:")]
    return [one for one in named if _whose(left, one) == _whose(left, argument)]


def _excluded(left: Left, argument: str) -> str:
    if not argument:
        those = [
            one
            for one in left.task.candidates
            if not left.task.excluded.isdisjoint((one.party, str(one.nomination_id)))
        ]
        nominees = counted(len(left.task.candidates), "nominee")
        return f"{len(those)} of {nominees} are left out; they are of {_names(those)}."
    name, nomination = _whose(left, argument)
    if not nomination:
        return f"{name} is left out."
    which = ORDINALS[_fellows(left, EXCLUDED, argument).index(argument)]
    return f"{_upper(which)} nominee of {name} is left out."


def _may_be_seated(left: Left, argument: str) -> str:
    """Without a rule that leaves somebody out; of all such nominees of a State at once."""
    if not argument:
        return "those who are left out may be seated"
    name, nomination = _whose(left, argument)
    if not nomination:
        return f"{name} may be seated"
    several = len(_fellows(left, EXCLUDED, argument))
    return f"{'a nominee' if several == 1 else f'{several} nominees'} of {name} may be seated"


def _only(left: Left, argument: str) -> str:
    if not argument:
        states = _states_of_only(left)
        are = f"Of {counted(len(states), 'State')} one nominee each may be seated and no other"
        return f"{are}; they are {_some(states)}."
    which = ORDINALS[_fellows(left, ONLY, argument).index(argument)]
    one = "one" if which == ORDINALS[0] else which
    return f"Of {_whose(left, argument)[0]} {one} nominee may be seated and no other."


def _states_of_only(left: Left) -> list[str]:
    parties = set(left.model.table.parties_of_only.values())
    return list(dict.fromkeys(one.name for one in left.model.candidates if one.party in parties))


def _barring(key: str, said: str) -> Callable[[Left, str], str]:
    """A sentence with how many a rule keeps from the seats to be filled, bench by bench."""

    def sentence(left: Left, _: str) -> str:
        table, parts = left.model.table, []
        for place, (b, _seats) in enumerate(left.model.places):
            barred = sum(key in bars for bars in table.bars[b])
            if barred:
                parts.append(f"{barred} of {counted(len(left.task.candidates), 'nominee')} for {left.title(place)}")
        if len(parts) > NAMED:
            parts[NAMED:] = [f"more for {counted(len(parts) - NAMED, 'other table')}"]
        return f"{said}: {_listed(parts)}." if parts else f"{said}."

    return sentence


def _not_a_member_state(left: Left, _: str) -> str:
    others = sum(not one.state for one in left.task.candidates)
    nominees = counted(len(left.task.candidates), "nominee")
    return f"Co-chairs are representatives of Member States; {others} of {nominees} are of none."


_WORDS: dict[str, Callable[[Left, str], str]] = {
    "one_gender": _one_gender,
    "one_group": _one_group,
    "gender_over_all": _gender_over_all,
    "group_missing": _group_missing,
    "group_over_share": _group_over_share,
    "development_status": _development_status,
    "level_gap": _level_gap,
    "state_of_last_forum": _state_of_last_forum,
    "state_twice": _state_twice,
    "locked": _locked,
    "excluded": _excluded,
    "only": _only,
    "unavailable": _barring("unavailable", "Nobody is seated at a time at which they said that they cannot"),
    "ruled_out": _barring("ruled_out", "Nobody is given a round table that their nomination rules out"),
    "busy": _barring("busy", "Nobody is seated at the time of another meeting in which they have a seat"),
    "not_a_member_state": _not_a_member_state,
}
# What it means that a rule need not be kept.
_FREELY: dict[str, str] = {
    "one_gender": "those who share a round table may be all women or all men",
    "one_group": "those who share a round table may be of one regional group",
    "level_gap": "the levels at a round table may lie further apart",
    "state_of_last_forum": "States that co-chaired at the last forum may do so again",
    "state_twice": "a State may have more than one seat",
    "unavailable": "nominees may be seated at times at which they said that they cannot",
    "ruled_out": "nominees may be given round tables that they ruled out",
    "busy": "nominees give up seats in other meetings at the same time",
    "not_a_member_state": "co-chairs may be of others than Member States",
}
_MEANS: dict[str, Callable[[Left, str], str]] = {
    "gender_over_all": lambda _, argument: f"{GENDER_WORDS[Gender(argument)]} may hold a smaller part of the seats",
    "group_missing": lambda _, argument: f"{GROUP_WORDS[RegionalGroup(argument)]} may be without a seat",
    "group_over_share": lambda _, argument: f"{GROUP_WORDS[RegionalGroup(argument)]} may hold more than its share",
    "development_status": lambda _, argument: (
        f"{CATEGORY_WORDS[DevelopmentCategory(argument)]} may hold less than their part of the seats"
    ),
    "locked": lambda left, argument: f"{_seat(left, argument)[0]} may go to another",
    "excluded": _may_be_seated,
    "only": lambda left, argument: (
        f"another nominee of {_whose(left, argument)[0]} may be seated"
        if argument
        else f"other nominees of {counted(len(_states_of_only(left)), 'State')} may be seated"
    ),
}
