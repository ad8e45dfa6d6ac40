"""Requests to speak where speakers are selected: how many places there are, who asks as what, what becomes of one.

Authority: round tables take expressions of interest, up to 25 States each, first come first served with regard to
level and equitable geography [practice]; adequate space is kept for stakeholders, local authorities and regional
processes; two speakers of the opening segment represent the migrant community and civil society [73/326].
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from models.enums import (
    Authority,
    CompactCategory,
    Designation,
    InscriptionAct,
    InscriptionState,
    MeetingKind,
    ParticipantClass,
    RegionalGroup,
    Step,
)
from services.rules.balance_facts import Membership
from services.rules.modalities import Value

MOST_PLACES = 1000
_S, _A, _C, _K = InscriptionState, InscriptionAct, ParticipantClass, CompactCategory


@dataclass(frozen=True, slots=True)
class Allotment:
    """How many speakers are selected for one meeting.

    `most`: in all; `classes`: of each class, and no others ask; `kept`: of those in all so many are for this class
    alone. A class is one of participants, or one of its own whose organizations are of these `categories` of the
    Compact. `groups`: the most Member States of a regional group; None: the group's part of the forum's membership,
    of the places of Member States, rounded up; a group that is not named has no limit.
    """

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the modalities' validation)

    most: Value[int]
    classes: Value[dict[str, int]]
    kept: Value[dict[str, int]]
    groups: Value[dict[RegionalGroup, int] | None]
    categories: Value[dict[str, tuple[CompactCategory, ...]]]

    def __post_init__(self) -> None:
        """Raises ValueError, naming the value and what was expected."""
        classes, kept = self.classes.value, self.kept.value
        numbers = (self.most.value, *classes.values(), *kept.values(), *(self.groups.value or {}).values())
        if any(number not in range(MOST_PLACES + 1) for number in numbers):
            raise ValueError(f"expected numbers of places from 0 to {MOST_PLACES}")
        known = {*(one.value for one in ParticipantClass), *self.categories.value}
        if unknown := sorted(classes.keys() - known):
            words = "expected a class of participants, or one that categories names"
            raise ValueError(f"classes: {words}, not {', '.join(unknown)}")
        if any(number > classes.get(key, 0) for key, number in kept.items()) or sum(kept.values()) > self.most.value:
            raise ValueError("kept: expected no more than the most of each class, and together no more than the most")
        if self.categories.value.keys() - classes.keys():
            raise ValueError("categories: expected classes that are named in classes")


ROUND_TABLE = Allotment(
    most=Value(40, Authority.DEFAULT),
    classes=Value(
        {
            _C.MEMBER_STATE.value: 25,
            _C.OBSERVER.value: 5,
            _C.UN_SYSTEM.value: 5,
            _C.REGIONAL_PROCESS.value: 5,
            _C.LOCAL_AUTHORITY.value: 5,
            _C.STAKEHOLDER.value: 10,
        },
        Authority.PRACTICE,
    ),
    kept=Value(
        {_C.REGIONAL_PROCESS.value: 3, _C.LOCAL_AUTHORITY.value: 2, _C.STAKEHOLDER.value: 5}, Authority.DEFAULT
    ),
    groups=Value(None, Authority.PRACTICE),
    categories=Value({}, Authority.DEFAULT),
)
HEARING = Allotment(
    most=Value(30, Authority.DEFAULT),
    classes=Value(
        {
            _C.STAKEHOLDER.value: 25,
            _C.LOCAL_AUTHORITY.value: 5,
            _C.REGIONAL_PROCESS.value: 3,
            _C.MEMBER_STATE.value: 5,
            _C.OBSERVER.value: 3,
            _C.UN_SYSTEM.value: 3,
        },
        Authority.DEFAULT,
    ),
    kept=Value({_C.STAKEHOLDER.value: 15, _C.LOCAL_AUTHORITY.value: 2}, Authority.DEFAULT),
    groups=Value({}, Authority.DEFAULT),
    categories=Value({}, Authority.DEFAULT),
)
_OF_MIGRANTS = (_K.MIGRANTS, _K.MIGRANT_AND_DIASPORA)
OPENING = Allotment(
    most=Value(2, Authority.RESOLUTION_73_326),
    classes=Value(
        {Designation.MIGRANT_COMMUNITY.value: 1, Designation.CIVIL_SOCIETY.value: 1}, Authority.RESOLUTION_73_326
    ),
    kept=Value({}, Authority.DEFAULT),
    groups=Value({}, Authority.DEFAULT),
    categories=Value(
        {
            Designation.MIGRANT_COMMUNITY.value: _OF_MIGRANTS,
            Designation.CIVIL_SOCIETY.value: (
                *(_K.CIVIL_SOCIETY, *_OF_MIGRANTS, _K.FAITH_BASED, _K.TRADE_UNIONS, _K.ACADEMIA, _K.OTHER),
            ),
        },
        Authority.DEFAULT,
    ),
)


@dataclass(frozen=True, slots=True)
class SelectionsModalities:
    """What a mandate lets vary where speakers are selected: what is allotted at one meeting of each kind."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the modalities' validation)

    round_table: Allotment = field(default=ROUND_TABLE)
    hearing: Allotment = field(default=HEARING)
    plenary_opening: Allotment = field(default=OPENING)

    def of(self, kind: MeetingKind) -> Allotment:
        """Of a kind that STEPS has."""
        return {
            MeetingKind.ROUND_TABLE: self.round_table,
            MeetingKind.HEARING: self.hearing,
            MeetingKind.PLENARY_OPENING: self.plenary_opening,
        }[kind]


# The kinds of meetings for which speakers are selected: which deadlines open and close the requests.
STEPS: Mapping[MeetingKind, Step] = MappingProxyType(
    {
        MeetingKind.ROUND_TABLE: Step.EXPRESSIONS_OF_INTEREST,
        MeetingKind.HEARING: Step.HEARING_REQUESTS,
        MeetingKind.PLENARY_OPENING: Step.HEARING_REQUESTS,
    }
)


def classes_for(allotment: Allotment, class_: ParticipantClass, category: CompactCategory | None) -> tuple[str, ...]:
    """The classes in which a party may ask: several where it is for the party to say; none: it does not ask here."""
    own = allotment.categories.value
    able = (key for key in allotment.classes.value if (category in own[key] if key in own else key == class_.value))
    return tuple(sorted(able))


def group_limits(allotment: Allotment, membership: Membership) -> Mapping[RegionalGroup, int]:
    """The most Member States of each regional group at one meeting; of a group that is not named, as many as come.

    Authority: practice: equitable geography. Where the forum has invited no Member State there is no limit.
    """
    if allotment.groups.value is not None:
        return allotment.groups.value
    places = allotment.classes.value.get(ParticipantClass.MEMBER_STATE.value, 0)
    return {group: membership.share(group, places) for group in membership.groups} if membership.total else {}


# (state, act) -> state; whatever is not here is no way. One who is selected may be selected for the other choice.
TRANSITIONS: Mapping[tuple[InscriptionState, InscriptionAct], InscriptionState] = MappingProxyType(
    {
        (_S.REQUESTED, _A.SELECT): _S.SELECTED,
        (_S.REQUESTED, _A.WAITLIST): _S.WAITLISTED,
        (_S.REQUESTED, _A.DECLINE): _S.DECLINED,
        (_S.REQUESTED, _A.WITHDRAW): _S.WITHDRAWN,
        (_S.WAITLISTED, _A.SELECT): _S.SELECTED,
        (_S.WAITLISTED, _A.DECLINE): _S.DECLINED,
        (_S.WAITLISTED, _A.WITHDRAW): _S.WITHDRAWN,
        (_S.SELECTED, _A.SELECT): _S.SELECTED,
        (_S.SELECTED, _A.WAITLIST): _S.WAITLISTED,
        (_S.SELECTED, _A.DECLINE): _S.DECLINED,
        (_S.SELECTED, _A.WITHDRAW): _S.WITHDRAWN,
        (_S.DECLINED, _A.SELECT): _S.SELECTED,
        (_S.DECLINED, _A.WAITLIST): _S.WAITLISTED,
    }
)
DECISIONS = frozenset({_A.SELECT, _A.WAITLIST, _A.DECLINE})
WAITING = frozenset({_S.REQUESTED, _S.WAITLISTED})  # of which there is still something to decide


def next_state(state: InscriptionState, act: InscriptionAct) -> InscriptionState | None:
    """The state after an act; None: it is not possible now."""
    return TRANSITIONS.get((state, act))


def possible_acts(state: InscriptionState, acts: Collection[InscriptionAct]) -> tuple[InscriptionAct, ...]:
    """Those of `acts` that lead on from a state."""
    return tuple(act for act in InscriptionAct if act in acts and (state, act) in TRANSITIONS)


def needs_reason(state: InscriptionState, act: InscriptionAct) -> bool:
    """Whether a decision takes a reason, which the party reads: to decline, and to take a place away."""
    return act is InscriptionAct.DECLINE or (state is InscriptionState.SELECTED and act is not InscriptionAct.SELECT)
