"""A selection of speakers, proposed in one pass: by level, then as the requests came, as long as there is room.

Authority: practice: first come first served with regard to level and equitable geography. Nothing is stored; the
Secretariat decides.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from uuid import UUID

from models.enums import Authority, Gender, InscriptionState, ParticipantClass, RegionalGroup
from services.rules.balance_rules import GROUP_WORDS
from services.rules.remarks import counted
from services.rules.speaking_requests import WAITING, Allotment

CLASS_WORDS: Mapping[str, str] = {
    "member_state": "Member States",
    "observer": "observers",
    "un_system": "the United Nations system",
    "regional_process": "regional processes",
    "local_authority": "local authorities",
    "stakeholder": "stakeholders",
    "migrant_community": "the migrant community",
    "civil_society": "civil society",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A meeting for which speakers are selected. `title` is English; `co_chairs`: codes of parties."""

    id: UUID
    title: str
    co_chairs: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakingRequest:
    """One that is not withdrawn. `group` is a Member State's; `gender` of the person who would speak, None: nobody is
    named. `granted`: the list for which it is selected.
    `barred`: why its party takes part no more, in words. Of two of one tier and instant the arrival decides, then the
    code."""

    id: UUID
    version: int
    code: str
    class_: str
    group: RegionalGroup | None
    tier: int
    gender: Gender | None = None
    placed_at: datetime
    placed_arrival: int
    first: UUID
    second: UUID | None
    state: InscriptionState
    granted: UUID | None = None
    barred: str | None = None

    @property
    def choices(self) -> tuple[UUID, ...]:
        """The first, then the second if there is one."""
        return (self.first,) if self.second is None else (self.first, self.second)

    @property
    def turn(self) -> tuple[int, datetime, int, str]:
        """By what requests are ranked."""
        return (self.tier, self.placed_at, self.placed_arrival, self.code)


@dataclass(frozen=True, slots=True)
class Skip:
    """Why somebody is not selected for a list; None: for any."""

    list_id: UUID | None
    code: str
    message: str
    authority: Authority


@dataclass(frozen=True, slots=True)
class Proposed:
    """What is proposed for a request: to select it for a list, or (None) to let it wait; with each skip."""

    request: SpeakingRequest
    list_id: UUID | None
    skips: tuple[Skip, ...]
    remarks: tuple[str, ...]


class Places:
    """The places of tables as they are taken one by one."""

    def __init__(self, allotment: Allotment, groups: Mapping[RegionalGroup, int], tables: Sequence[Table]) -> None:
        self._allotment, self._groups = allotment, groups
        self._titles = {table.id: table.title for table in tables}
        self._of_class: Counter[tuple[UUID, str]] = Counter()
        self._of_group: Counter[tuple[UUID, RegionalGroup]] = Counter()
        self._taken: Counter[UUID] = Counter()

    def take(self, one: SpeakingRequest, table: UUID) -> None:
        """One place, whether there is room or not."""
        self._of_class[table, one.class_] += 1
        self._taken[table] += 1
        if one.group is not None and one.class_ == ParticipantClass.MEMBER_STATE:
            self._of_group[table, one.group] += 1

    def taken(self, table: UUID, class_: str | None = None) -> int:
        """By all, or by a class."""
        return self._taken[table] if class_ is None else self._of_class[table, class_]

    def why_not(self, one: SpeakingRequest, table: UUID) -> tuple[Skip, ...]:
        """Each limit that one more would pass. Places only ever fill: who is kept out now stays so."""
        if table not in self._titles:
            return (Skip(table, "not_held", "This meeting is not held any more.", Authority.DEFAULT),)
        allotment, title, skips = self._allotment, self._titles[table], list[Skip]()
        words, most = CLASS_WORDS.get(one.class_, one.class_), allotment.classes.value.get(one.class_, 0)
        if self._of_class[table, one.class_] >= most:
            full = f"{title}: the {counted(most, 'place')} for {words} {'is' if most == 1 else 'are'} taken."
            skips.append(Skip(table, "class_full", full, allotment.classes.authority))
        if one.group is not None and one.class_ == ParticipantClass.MEMBER_STATE:
            limit = self._groups.get(one.group)
            if limit is not None and self._of_group[table, one.group] >= limit:
                full = f"{title}: States of {GROUP_WORDS[one.group]} have their {counted(limit, 'place')} already."
                skips.append(Skip(table, "group_full", full, allotment.groups.authority))
        left, kept = allotment.most.value - self._taken[table], self._kept_from(one.class_, table)
        if left <= 0:
            full = f"{title}: all {counted(allotment.most.value, 'place')} are taken."
            skips.append(Skip(table, "table_full", full, allotment.most.authority))
        elif left <= sum(kept.values()):
            others = ", ".join(f"{number} for {CLASS_WORDS.get(key, key)}" for key, number in kept.items())
            full = f"{title}: the places that are left are kept: {others}."
            skips.append(Skip(table, "kept_for_others", full, allotment.kept.authority))
        return tuple(skips)

    def _kept_from(self, class_: str, table: UUID) -> dict[str, int]:
        """Class -> the places that are kept for it and not taken yet."""
        kept = sorted(self._allotment.kept.value.items())
        waits = {key: number - self._of_class[table, key] for key, number in kept if key != class_}
        return {key: number for key, number in waits.items() if number > 0}


def propose_selection(
    requests: Sequence[SpeakingRequest],
    tables: Sequence[Table],
    allotment: Allotment,
    groups: Mapping[RegionalGroup, int],
) -> tuple[Proposed, ...]:
    """What to do with each request that waits, each once, in the order of the pass, whatever order they are given in.

    Who is selected already keeps the place. Then by tier of level, and as they came: the first choice if there is
    room, else the second, else the request waits. Nobody gets a place at a table where somebody of the same class and
    regional group, who asked for it and comes before, has none.
    """
    places = Places(allotment, groups, tables)
    for one in requests:
        if one.granted is not None:
            places.take(one, one.granted)
    waiting = sorted((one for one in requests if one.state in WAITING), key=lambda one: one.turn)
    return tuple(_proposed(one, places, tables) for one in waiting)


def _proposed(one: SpeakingRequest, places: Places, tables: Sequence[Table]) -> Proposed:
    remarks = tuple(f"Co-chairs {table.title}." for table in tables if one.code in table.co_chairs)
    if one.barred is not None:
        barred = Skip(None, "not_entitled", one.barred, Authority.RESOLUTION_73_326)
        return Proposed(one, None, (barred,), remarks)
    skips: tuple[Skip, ...] = ()
    for table in one.choices:
        if not (why := places.why_not(one, table)):
            places.take(one, table)
            return Proposed(one, table, skips, remarks)
        skips += why
    return Proposed(one, None, skips, remarks)


def digest_of(
    requests: Sequence[SpeakingRequest],
    tables: Sequence[Table],
    allotment: Allotment,
    groups: Mapping[RegionalGroup, int],
) -> str:
    """The SHA-256 of what a proposal follows from, and shows of requests and tables: of what was read."""
    facts = {
        "requests": [asdict(one) for one in sorted(requests, key=lambda one: str(one.id))],
        "tables": sorted((str(table.id), table.title, sorted(table.co_chairs)) for table in tables),
        "allotment": asdict(allotment),
        "groups": {group.value: most for group, most in groups.items()},
    }
    return hashlib.sha256(json.dumps(facts, sort_keys=True, default=str).encode()).hexdigest()
