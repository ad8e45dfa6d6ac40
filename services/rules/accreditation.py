"""Who comes to a forum on which way, and what a mandate lets vary in accreditation and in the lists of names.

Authority: 73/326 for registration alone, special accreditation and national human rights institutions; practice for
media, parliamentarians and local authorities.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from models.enums import Authority, Claim, CompactCategory, ContestedOutcome, PartyKind, Way
from services.rules.modalities import Value

MOST_DAYS = 60


@dataclass(frozen=True, slots=True)
class AccreditationModalities:
    """What a mandate lets vary. All days are calendar days, to the hour at which closings are.

    `return_days`: for correcting a returned application. `notice_days`: from announcing that a list becomes final
    until it does. `contested`: what becomes of a name to which a Member State objects. `objectors`: who may object.
    `general_basis`: whether a Member State may ask for the general basis of objections; `basis_days`: for answering.
    """

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the modalities' validation)

    return_days: Value[int] = field(default=Value(7, Authority.DEFAULT))
    notice_days: Value[int] = field(default=Value(3, Authority.DEFAULT))
    contested: Value[ContestedOutcome] = field(default=Value(ContestedOutcome.LEFT_OFF, Authority.PRACTICE))
    objectors: Value[tuple[PartyKind, ...]] = field(default=Value((PartyKind.MEMBER_STATE,), Authority.PRACTICE))
    general_basis: Value[bool] = field(default=Value(True, Authority.DEFAULT))
    basis_days: Value[int] = field(default=Value(7, Authority.DEFAULT))

    def __post_init__(self) -> None:
        """Raises ValueError, naming the value and what was expected."""
        for name, least in (("return_days", 1), ("notice_days", 1), ("basis_days", 1)):
            if getattr(self, name).value not in range(least, MOST_DAYS + 1):
                raise ValueError(f"expected {name} from {least} to {MOST_DAYS}")
        if set(self.objectors.value) - {PartyKind.MEMBER_STATE, PartyKind.OBSERVER_STATE}:
            raise ValueError("expected objectors to be of member_state, observer_state")


@dataclass(frozen=True, slots=True)
class Facts:
    """What the way depends on: the kind of party, the Compact's category, what is claimed, confirmed and refused."""

    kind: PartyKind = PartyKind.ORGANIZATION
    compact_category: CompactCategory = CompactCategory.OTHER
    claims: frozenset[Claim] = frozenset()
    confirmed: frozenset[Claim] = frozenset()
    refused: frozenset[Claim] = frozenset()


@dataclass(frozen=True, slots=True)
class Guidance:
    """The way, the claim that it rests on (None: on none), and whether that claim is still to be confirmed."""

    way: Way
    claim: Claim | None = None
    to_confirm: bool = False


_OTHER_PARTIES = {
    PartyKind.MEMBER_STATE: Way.STATE,
    PartyKind.OBSERVER_STATE: Way.STATE,
    PartyKind.INTERGOVERNMENTAL: Way.OBSERVER,
    PartyKind.OTHER_ENTITY: Way.OBSERVER,
    PartyKind.UN_ENTITY: Way.OBSERVER,
    PartyKind.REGIONAL_PROCESS: Way.REGIONAL_PROCESS,
    PartyKind.REGIONAL_GROUP: Way.STATE,  # as its members
}
WAY_AUTHORITIES: Mapping[Way, Authority] = MappingProxyType(
    {
        Way.REGISTRATION_ONLY: Authority.RESOLUTION_73_326,
        Way.SPECIAL_ACCREDITATION: Authority.RESOLUTION_73_326,
        Way.NHRI: Authority.RESOLUTION_73_326,
        Way.MEDIA: Authority.PRACTICE,
        Way.IN_A_DELEGATION: Authority.PRACTICE,
        Way.OBSERVER: Authority.RESOLUTION_73_326,
        Way.REGIONAL_PROCESS: Authority.RESOLUTION_73_326,
        Way.STATE: Authority.RESOLUTION_73_326,
    }
)
_BY_CLAIM = {
    Claim.ECOSOC: Way.REGISTRATION_ONLY,
    Claim.EARLIER_ACCREDITATION: Way.REGISTRATION_ONLY,
    Claim.NHRI: Way.NHRI,
}
_BY_CATEGORY = {
    CompactCategory.MEDIA: Way.MEDIA,
    CompactCategory.PARLIAMENTARIANS: Way.IN_A_DELEGATION,
    CompactCategory.LOCAL_AUTHORITIES: Way.IN_A_DELEGATION,
}


def compute_way(facts: Facts) -> Guidance:
    """The way of somebody who wants to attend. What is confirmed counts before what is only claimed; what was refused
    does not count.

    Authority: 73/326. NGOs in consultative status with ECOSOC and stakeholders accredited to the Compact's
    preparatory process or the Marrakech conference register alone; national human rights institutions too, once
    their status is confirmed [practice]; media are accredited separately, parliamentarians and local authorities come
    in delegations or through an observer [practice]; all others need special accreditation.
    """
    if facts.kind in _OTHER_PARTIES:
        return Guidance(_OTHER_PARTIES[facts.kind])
    claims = [claim for claim in Claim if claim in facts.claims - facts.refused]
    claims.sort(key=lambda claim: claim not in facts.confirmed)
    if claims:
        return Guidance(_BY_CLAIM[claims[0]], claims[0], to_confirm=claims[0] not in facts.confirmed)
    return Guidance(_BY_CATEGORY.get(facts.compact_category, Way.SPECIAL_ACCREDITATION))


def needs_application(guidance: Guidance) -> bool:
    """Whether the way is special accreditation, for which one applies."""
    return guidance.way is Way.SPECIAL_ACCREDITATION
