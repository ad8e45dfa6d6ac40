"""Organizations of stakeholders: whose they are, what of them may be edited when, and what merging two moves."""

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from models.enums import ApplicationState, Claim, CompactCategory, EntryOutcome, Permission, Role
from services.rules.access import Actor, Post, may_anywhere, may_standing
from services.rules.accreditation import Facts
from services.rules.codes import eight_letters

MOST_REGISTERED = 5  # by one account

# While an application is in one of these, the organization's name is before the Secretariat or on a list.
UNDER_REVIEW = frozenset(
    {
        ApplicationState.SUBMITTED,
        ApplicationState.RETURNED,
        ApplicationState.SCREENED_IN,
        ApplicationState.PROPOSED,
        ApplicationState.FINAL,
    }
)
BEFORE_STATES = frozenset({ApplicationState.PROPOSED})
# What lists show, and by what applications are weighed.
LISTED = ("names", "own_name", "acronym", "country", "category", "compact_category")

CLAIM_FIELDS: Mapping[Claim, tuple[str, ...]] = MappingProxyType(
    {
        Claim.ECOSOC: ("ecosoc_status", "ecosoc_number"),
        Claim.EARLIER_ACCREDITATION: ("earlier_accreditations",),
        Claim.NHRI: ("nhri_status",),
    }
)


def confirmed_field(claim: Claim) -> str:
    """Where it is kept what the Secretariat found: `ecosoc_confirmed`."""
    return f"{claim.value}_confirmed"


def own_organizations(actor: Actor) -> frozenset[UUID]:
    """The organizations whose people the caller is one of, for all forums or some."""
    own = (g for g in actor.grants if Permission.ORGANIZATION_EDIT in g.permissions)
    return frozenset(g.party_id for g in own if g.party_id is not None)


def may_review(actor: Actor) -> bool:
    """Whether the caller corrects organizations, confirms what they claim, and merges them: in no single forum, for
    an organization stands above them."""
    return may_standing(actor, Permission.ORGANIZATION_REVIEW)


def may_edit(actor: Actor, organization_id: UUID) -> bool:
    """Whether the caller is one of its people, or reviews organizations."""
    return organization_id in own_organizations(actor) or may_review(actor)


def may_read_merges(actor: Actor, organization_id: UUID, merged_into: UUID | None) -> bool:
    """Of one that the caller sees: its people, those of the one into which it was merged, and those who review
    organizations, of whatever forum."""
    own = own_organizations(actor)
    return bool(own & {organization_id, merged_into}) or may_anywhere(actor, Permission.ORGANIZATION_REVIEW)


def kept_from(changed: Collection[str], states: Collection[ApplicationState], *, reviewing: bool) -> tuple[str, ...]:
    """Which of the changed fields may not be changed now, its applications being in these states: by its own people
    while one is under review, by nobody while its name is before Member States."""
    frozen = BEFORE_STATES if reviewing else UNDER_REVIEW
    return tuple(name for name in LISTED if name in changed) if frozen.intersection(states) else ()


def is_undecided(state: ApplicationState, outcome: EntryOutcome | None) -> bool:
    """Whether the name of an application is before Member States or before the Assembly: what they decide on is not
    made another's meanwhile. Without an `outcome` it has just become not final, and it is not known why."""
    awaited = state is ApplicationState.NOT_FINAL and outcome in (None, EntryOutcome.REFERRED)
    return state is ApplicationState.PROPOSED or awaited


def unconfirmed(changed: Collection[str]) -> dict[str, None]:
    """What was found of claims that are changed is so no more."""
    return {confirmed_field(claim): None for claim, fields in CLAIM_FIELDS.items() if set(fields) & set(changed)}


def claims_of(organization: Any) -> frozenset[Claim]:
    """What is claimed, by the first of a claim's fields."""
    return frozenset(claim for claim, fields in CLAIM_FIELDS.items() if getattr(organization, fields[0]))


def facts_of(organization: Any) -> Facts:
    """What its way depends on."""
    claims = claims_of(organization)
    found = {claim: getattr(organization, confirmed_field(claim)) for claim in claims}
    return Facts(
        compact_category=CompactCategory(organization.compact_category),
        claims=claims,
        confirmed=frozenset(claim for claim in claims if found[claim] is True),
        refused=frozenset(claim for claim in claims if found[claim] is False),
    )


def host_of(website: str | None) -> str | None:
    """The host of a website as it is kept."""
    return None if website is None else re.split("[/?#]", website.partition("//")[2], maxsplit=1)[0]


def code_of(party_id: UUID) -> str:
    """The code of an organization, of the last 40 bits of its id, which are random: `NGO_7ZZ0M4KD`."""
    return f"NGO_{eight_letters(party_id.int)}"


def sort_key(name: str) -> str:
    """The English name without marks, in small letters."""
    apart = unicodedata.normalize("NFKD", name)
    return "".join(char for char in apart if not unicodedata.combining(char)).lower()


_LATIN = ("LATIN", "MODIFIER LETTER", "FEMININE ORDINAL", "MASCULINE ORDINAL")  # the second: ʻ of Hawaiian and Uzbek


def in_latin(text: str) -> bool:
    """Whether all letters of a text are Latin ones, and there is one."""
    letters = [char for char in text if unicodedata.category(char)[0] == "L"]
    return bool(letters) and all(unicodedata.name(char, "").startswith(_LATIN) for char in letters)


# Merging.


@dataclass(frozen=True, slots=True)
class Held:
    """A grant of one of two organizations that is in force, or will be."""

    id: UUID
    account_id: UUID
    role: Role
    forum_id: UUID | None
    focal_point: bool
    valid_from: datetime
    valid_until: datetime | None

    def post_with(self, party_id: UUID) -> Post:
        """The same post for another organization."""
        return Post(self.role, self.forum_id, party_id)

    def same_post(self, other: "Held") -> bool:
        """Whether the same account has the same post, in whichever of the two organizations."""
        mine = (self.account_id, self.role, self.forum_id)
        return mine == (other.account_id, other.role, other.forum_id)


@dataclass(frozen=True, slots=True)
class Moves:
    """`revoked` end; `granted` are given anew for the organization that stays, each instead of itself."""

    revoked: tuple[UUID, ...]
    granted: tuple[Held, ...]


def moves_of(source: Sequence[Held], target: Sequence[Held]) -> Moves:
    """What becomes of the grants of an organization that is merged into another. Whoever has both keeps one: that of
    the organization that stays, unless they are focal point of the other alone."""
    revoked, granted = [held.id for held in source], []
    for held in source:
        both = [other for other in target if held.same_post(other)]
        if both and (not held.focal_point or any(other.focal_point for other in both)):
            continue
        revoked += [other.id for other in both]
        granted.append(held)
    return Moves(tuple(revoked), tuple(granted))
