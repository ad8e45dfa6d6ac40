"""Registrations of persons with a forum: from which state they come to which, how many a party may make, who may make
them, and who may ask for support for travelling.

Authority: registration is with the Secretariat, by the mandate's own classes of participants [73/326]; quotas, two
steps and approval by class are practice.
"""

import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from models.enums import (
    Attendance,
    Authority,
    CompactCategory,
    DevelopmentCategory,
    ForumTemplate,
    Gender,
    Language,
    Origin,
    ParticipantClass,
    PartyKind,
    Permission,
    RegionalGroup,
    RegistrationAct,
    RegistrationState,
    TravelSupport,
    Way,
)
from services.rules.access import Actor, may
from services.rules.accreditation import Guidance
from services.rules.modalities import Value

_S, _A, _C = RegistrationState, RegistrationAct, ParticipantClass
MOST_QUOTA = 5000  # persons of one party
MOST_DAYS = 365
ERASE_DAYS, ATTENDANCE_DAYS = 30, 180

# (state, act) -> state; whatever is not here is no way.
TRANSITIONS: Mapping[tuple[RegistrationState, RegistrationAct], RegistrationState] = MappingProxyType(
    {
        (_S.NOMINATED, _A.CONFIRM): _S.CONFIRMED,
        (_S.NOMINATED, _A.DECLINE): _S.DECLINED,
        (_S.NOMINATED, _A.WITHDRAW): _S.WITHDRAWN,
        (_S.NOMINATED, _A.REVOKE): _S.REVOKED,
        (_S.CONFIRMED, _A.APPROVE): _S.APPROVED,
        (_S.CONFIRMED, _A.DECLINE): _S.DECLINED,
        (_S.CONFIRMED, _A.WITHDRAW): _S.WITHDRAWN,
        (_S.CONFIRMED, _A.REVOKE): _S.REVOKED,
        (_S.APPROVED, _A.WITHDRAW): _S.WITHDRAWN,
        (_S.APPROVED, _A.REVOKE): _S.REVOKED,
    }
)
ENDED = frozenset({_S.DECLINED, _S.WITHDRAWN, _S.REVOKED})
OF_PARTY = frozenset({_A.CONFIRM, _A.WITHDRAW})
OF_SECRETARIAT = frozenset({_A.APPROVE, _A.DECLINE, _A.REVOKE})
WITH_REASON = frozenset({_A.DECLINE, _A.REVOKE})  # nothing without one, which the party reads


@dataclass(frozen=True, slots=True)
class RegistrationsModalities:
    """What a mandate lets vary in registrations.

    `approval`: the classes whose registrations the Secretariat approves one by one; of the others they are approved
    once confirmed. `quotas`: how many persons a party of a class registers; of a class that is not named, as many as
    it likes. `travel_apart`: regional groups whose States ask for no support, but those on a list of
    development.
    `erase_days`: after the forum's last day, until what persons need in order to take part is erased;
    `attendance_days`: until it is forgotten who went through which door.
    """

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the modalities' validation)

    approval: Value[tuple[ParticipantClass, ...]] = field(
        default=Value((_C.LOCAL_AUTHORITY, _C.STAKEHOLDER), Authority.DEFAULT)
    )
    quotas: Value[dict[ParticipantClass, int]] = field(
        default_factory=lambda: Value({_C.STAKEHOLDER: 2}, Authority.PRACTICE)
    )
    travel_apart: Value[tuple[RegionalGroup, ...]] = field(
        default=Value((RegionalGroup.EASTERN_EUROPEAN, RegionalGroup.WEOG), Authority.DEFAULT)
    )
    erase_days: Value[int] = field(default=Value(ERASE_DAYS, Authority.DEFAULT))
    attendance_days: Value[int] = field(default=Value(ATTENDANCE_DAYS, Authority.DEFAULT))

    def __post_init__(self) -> None:
        """Raises ValueError, naming the value and what was expected."""
        if any(quota not in range(MOST_QUOTA + 1) for quota in self.quotas.value.values()):
            raise ValueError(f"expected quotas from 0 to {MOST_QUOTA}")
        for name in ("erase_days", "attendance_days"):
            if getattr(self, name).value not in range(MOST_DAYS + 1):
                raise ValueError(f"expected {name} from 0 to {MOST_DAYS}")


def next_state(state: RegistrationState, act: RegistrationAct) -> RegistrationState | None:
    """The state after an act; None: it is not possible now."""
    return TRANSITIONS.get((state, act))


def possible_acts(state: RegistrationState, acts: Collection[RegistrationAct]) -> tuple[RegistrationAct, ...]:
    """Those of `acts` that lead on from a state."""
    return tuple(act for act in RegistrationAct if act in acts and (state, act) in TRANSITIONS)


_CLASSES = {
    PartyKind.MEMBER_STATE: _C.MEMBER_STATE,
    PartyKind.UN_ENTITY: _C.UN_SYSTEM,
    PartyKind.REGIONAL_PROCESS: _C.REGIONAL_PROCESS,
    PartyKind.ORGANIZATION: _C.STAKEHOLDER,
}


def participant_class(kind: PartyKind, compact_category: CompactCategory | None = None) -> ParticipantClass:
    """The class of a party; of organizations those of local authorities are one of their own.

    Authority: 73/326, which names States, observers, the UN system, regional processes, local authorities and
    stakeholders one by one.
    """
    if compact_category is CompactCategory.LOCAL_AUTHORITIES:
        return _C.LOCAL_AUTHORITY
    return _CLASSES.get(kind, _C.OBSERVER)


def has_origin(class_: ParticipantClass) -> bool:
    """Whether one asks where in government and society a person comes from: of members of delegations. Authority:
    73/326 encourages delegations of the whole of government and society."""
    return class_ in (_C.MEMBER_STATE, _C.OBSERVER)


@dataclass(frozen=True, slots=True)
class Standing:
    """What it depends on whether a party registers persons in a forum: as what it is listed there (`invited`), by
    which way an organization comes (None: it is none, or was merged), and whether its application is final. With its
    category of the Compact."""

    party_id: UUID
    kind: PartyKind
    class_: ParticipantClass
    invited: bool
    guidance: Guidance | None
    accredited: bool
    merged: bool = False
    category: CompactCategory | None = None


def why_not_entitled(standing: Standing) -> str | None:
    """Why a party registers nobody in a forum, in words; None: it may.

    Authority: 73/326. Those invited; organizations that come by registration alone and national human rights
    institutions once that is confirmed, and those whose special accreditation is final.
    """
    if standing.merged:
        return "This organization was merged into another one, which registers for it now."
    if standing.invited or standing.accredited:
        return None
    guidance = standing.guidance
    if guidance is None:
        return "This party is not on the list of those invited to this forum. Ask its organizers."
    if guidance.way in (Way.REGISTRATION_ONLY, Way.NHRI):
        if not guidance.to_confirm:
            return None
        return "The Secretariat has not confirmed yet on what this organization comes; it can register persons then."
    if guidance.way is Way.SPECIAL_ACCREDITATION:
        return "This organization needs special accreditation; it can register persons once that is final."
    return "Persons of this organization are accredited separately, or come in a delegation: see its way."


def compute_quota(class_: ParticipantClass, quotas: Mapping[ParticipantClass, int], own: int | None) -> int | None:
    """How many persons a party may register, by what was set for it alone or else by its class; None: no limit."""
    return own if own is not None else quotas.get(class_)


def state_confirmed(class_: ParticipantClass, approval: Collection[ParticipantClass]) -> tuple[RegistrationAct, ...]:
    """What happens when a party confirms: that alone, where the Secretariat approves its class."""
    return (_A.CONFIRM,) if class_ in approval else (_A.CONFIRM, _A.APPROVE)


@dataclass(frozen=True, slots=True)
class Country:
    """Of a State, or of the one where an organization is: its kind, regional group and lists of development."""

    kind: PartyKind
    group: RegionalGroup | None
    lists: frozenset[DevelopmentCategory]


def why_no_travel(country: Country, template: ForumTemplate, apart: Collection[RegionalGroup]) -> str | None:
    """Why nobody of a country asks for support for travelling, in words; None: they may. Whether it is granted is the
    Secretariat's to decide.

    Authority: practice. Developing countries; at regional forums least developed ones. No list of the United Nations
    names developing countries: States are asked by their regional group, unless they are on a list.
    """
    if country.kind not in (PartyKind.MEMBER_STATE, PartyKind.OBSERVER_STATE):
        return "Support for travelling is for persons of developing countries."
    if template is ForumTemplate.REGIONAL:
        if DevelopmentCategory.LDC in country.lists:
            return None
        return "At regional forums support for travelling is for persons of least developed countries."
    if country.lists or country.group not in apart:
        return None
    return "Support for travelling is for persons of developing countries."


def is_latin(name: str) -> bool:
    """Whether a name can be read on a badge by everybody: it has a Latin letter and none of another script."""
    letters = [unicodedata.name(one, "") for one in name if one.isalpha()]
    return bool(letters) and all(one.startswith(("LATIN", "MODIFIER LETTER")) for one in letters)


def travel_open(travel: TravelSupport) -> bool:
    """Whether support for travelling may still be asked for or given up: until it is decided on."""
    return travel in (TravelSupport.NOT_ASKED, TravelSupport.ASKED)


PERSON_FIELDS = ("name", "own_name", "title", "gender")
ROW_FIELDS = ("function", "language", "attendance", "origin", "travel_support")
FIELDS = (*PERSON_FIELDS, *ROW_FIELDS)


# How the fields of a change are stored; others are texts as they are.
_VOCABULARY: Mapping[str, type[StrEnum]] = MappingProxyType(
    {
        "gender": Gender,
        "language": Language,
        "attendance": Attendance,
        "origin": Origin,
        "travel_support": TravelSupport,
    }
)
Changes = Mapping[str, tuple[str | None, str | None]]  # name -> before, after


def change_to_store(changes: Changes) -> dict[str, list[str | None]]:
    """A proposed change as JSON."""
    return {name: [None if value is None else str(value) for value in pair] for name, pair in changes.items()}


def stored_change(stored: Mapping[str, Sequence[str | None]]) -> dict[str, tuple[str | None, str | None]]:
    """The other way round, in words of our vocabulary again."""
    return {name: (_in_words(name, before), _in_words(name, after)) for name, (before, after) in stored.items()}


def _in_words(name: str, value: str | None) -> str | None:
    return value if value is None or name not in _VOCABULARY else _VOCABULARY[name](value)


def changed_since(changes: Changes, present: Mapping[str, object]) -> tuple[str, ...]:
    """The fields of a proposed change that somebody else has changed meanwhile, to what is not proposed."""
    return tuple(name for name, (before, after) in changes.items() if present[name] not in (before, after))


@dataclass(frozen=True, slots=True)
class Reader:
    """As what somebody reads registrations: the Office and the Secretariat (`staff`) all, of whom some `decides`;
    others those of the parties, by id, for which they act."""

    staff: bool
    decides: bool
    parties: frozenset[UUID]

    def acts_on(self, party_id: UUID) -> frozenset[RegistrationAct]:
        """What the reader may do with a registration of a party."""
        own = OF_PARTY if party_id in self.parties else frozenset()
        return own | OF_SECRETARIAT if self.decides else own


def reader_of(actor: Actor, forum_id: UUID) -> Reader:
    """By the grants in force."""
    return Reader(
        staff=may(actor, Permission.REGISTRATION_READ, forum_id),
        decides=may(actor, Permission.REGISTRATION_DECIDE, forum_id),
        parties=actor.parties_with(Permission.REGISTRATION_MAKE, forum_id),
    )
