"""Organizations of stakeholders: registered and edited by their own people; the Secretariat corrects and confirms.

One that was merged into another takes no more edits.
"""

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Any, TypedDict
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import (
    Claim,
    CompactCategory,
    EcosocStatus,
    Gender,
    Language,
    NhriStatus,
    PartyKind,
    Permission,
    Role,
    StakeholderCategory,
)
from models.organization import Organization
from models.party import Party
from services.acts import Act, correct, demand_anywhere, demand_standing, record
from services.errors import Conflict, InvalidInput
from services.grants import fill_post
from services.queries.accounts import lock_account
from services.queries.organizations import (
    OrganizationView,
    count_registered,
    load_organization,
    merged,
    states_of_applications,
)
from services.queries.persons import find_party, party_by_id
from services.queries.writing import flush
from services.registration_steps import revoke_unentitled
from services.rules.access import Post
from services.rules.organizations import (
    MOST_REGISTERED,
    claims_of,
    code_of,
    confirmed_field,
    kept_from,
    may_edit,
    may_review,
    sort_key,
    unconfirmed,
)

COUNTRIES = frozenset({PartyKind.MEMBER_STATE, PartyKind.OBSERVER_STATE})
_ELSEWHERE = ("names", "country")  # columns of the party; found by its code

_Details = Mapping[str, Any]


class OrganizationChanges(TypedDict, total=False):
    """What may be sent of an organization; what is not there stays. `country` is a code."""

    names: dict[Language, str]
    own_name: str | None
    acronym: str | None
    country: str
    category: StakeholderCategory
    compact_category: CompactCategory
    ecosoc_status: EcosocStatus | None
    ecosoc_number: str | None
    earlier_accreditations: list[str]
    nhri_status: NhriStatus | None
    website: str | None
    head_name: str | None
    head_title: str | None
    head_gender: Gender
    contact_name: str | None
    contact_email: str | None
    contact_phone: str | None


# What is not sent with a new one.
EMPTY: _Details = MappingProxyType({"earlier_accreditations": [], "head_gender": Gender.PENDING})


async def register_organization(db: AsyncSession, *, act: Act, changes: OrganizationChanges) -> OrganizationView:
    """A new one, whose focal point the caller is: they invite their colleagues. `changes` names all that is required.

    An account registers five at most, of which none counts that was merged into another since.
    Raises NotPermitted, InvalidInput (country, ecosoc_number), Conflict `too_many_organizations`.
    """
    demand_anywhere(act.actor, Permission.ORGANIZATION_REGISTER)
    account_id = act.actor.account_id
    assert account_id is not None  # noqa: S101  (whoever has a grant has an account)
    await lock_account(db, account_id)
    if await count_registered(db, account_id) >= MOST_REGISTERED:
        words = f"You have registered {MOST_REGISTERED} organizations; for more, write to the Secretariat."
        raise Conflict("too_many_organizations", words)
    country = await _country(db, changes["country"])
    names = changes["names"]
    party = Party(id=(party_id := act.new_id()), kind=PartyKind.ORGANIZATION, code=code_of(party_id), names=names)
    party.sort_key = sort_key(names[Language.EN])
    given = {name: value for name, value in changes.items() if name not in _ELSEWHERE}
    row = Organization(
        party_id=party_id,
        country_id=country.id,
        registered_by=account_id,
        version=1,
        created_at=act.now,
        updated_at=act.now,
        **{**EMPTY, **given},
    )
    _demand_status(row.ecosoc_status, row.ecosoc_number)
    db.add(party)
    await flush(db)
    db.add(row)
    record(db, act=act, name="organization.register", subject_id=party_id)
    await flush(db)
    await fill_post(
        db,
        act=act,
        account_id=account_id,
        post=Post(Role.STAKEHOLDER, None, party_id),
        focal_point=True,
        granted_by=None,
        valid_from=None,
        valid_until=None,
    )
    return OrganizationView(row, party, country)


async def organization_to_change(db: AsyncSession, *, act: Act, organization_id: UUID) -> OrganizationView:
    """One that the caller sees and that was not merged, locked until the end of the transaction. What they may do
    with it is asked next. Raises NotFound, Conflict `merged`."""
    view = await load_organization(db, organization_id, actor=act.actor, lock=True)
    if view.row.merged_into is not None:
        raise merged(await party_by_id(db, view.row.merged_into))
    return view


async def update_organization(
    db: AsyncSession, *, act: Act, organization_id: UUID, version: int, changes: OrganizationChanges
) -> OrganizationView:
    """Edits one that is still at `version`: its own people, or the Secretariat. A claim that is changed is confirmed
    no more; without a status there is no number.

    Raises NotFound, NotPermitted, Stale, InvalidInput (country, ecosoc_number), Conflict (`merged`, `under_review`).
    """
    view = await organization_to_change(db, act=act, organization_id=organization_id)
    if not may_edit(act.actor, organization_id):
        demand_standing(act.actor, Permission.ORGANIZATION_REVIEW)
    if "ecosoc_status" in changes and changes["ecosoc_status"] is None:
        changes = {"ecosoc_number": None, **changes}
    present = view.values
    sent: _Details = changes
    changed = {name: value for name, value in sent.items() if value != present[name]}
    await _demand_free(db, organization_id, changed, reviewing=may_review(act.actor))
    _demand_status(*({**present, **changed}[name] for name in ("ecosoc_status", "ecosoc_number")))
    country = await _country(db, changed["country"]) if "country" in changed else view.country
    own = {name: value for name, value in changed.items() if name not in _ELSEWHERE}
    correct(view.row, act=act, version=version, changes={**own, **unconfirmed(changed), "country_id": country.id})
    if "names" in changed:
        view.party.names = changed["names"]
        view.party.sort_key = sort_key(changed["names"][Language.EN])
    record(db, act=act, name="organization.update", subject_id=organization_id, changed=sorted(changed))
    await revoke_unentitled(db, act=act, party_id=organization_id)
    return OrganizationView(view.row, view.party, country)


async def confirm_claims(
    db: AsyncSession,
    *,
    act: Act,
    organization_id: UUID,
    version: int,
    found: Mapping[Claim, bool | None],
    source: str,
    reason: str | None,
) -> OrganizationView:
    """What the Secretariat found of each claim: true, false, or nothing (None, also of those not named). `source`:
    where it was looked up. The Global Alliance accredits national human rights institutions, and the Office of the
    High Commissioner confirms it [practice]. Persons registered by what is confirmed no more lose that.

    Raises NotFound, NotPermitted, Stale, InvalidInput (ecosoc, earlier_accreditation, nhri, reason), Conflict
    `merged`.
    """
    view = await organization_to_change(db, act=act, organization_id=organization_id)
    demand_standing(act.actor, Permission.ORGANIZATION_REVIEW)
    claimed = claims_of(view.row)
    for claim in Claim:
        if found.get(claim) is not None and claim not in claimed:
            raise InvalidInput(claim.value, "not_claimed", "expected null: the organization does not claim this")
    if reason is None and any(found.get(claim) is False for claim in Claim):
        raise InvalidInput("reason", "reason_needed", "expected a reason, since a claim is found not to be so")
    changes = {confirmed_field(claim): found.get(claim) for claim in Claim}
    correct(view.row, act=act, version=version, changes=changes)
    record(
        db,
        act=act,
        name="organization.confirm",
        subject_id=organization_id,
        found={claim.value: found.get(claim) for claim in Claim},
        source=source,
        reason=reason,
    )
    await revoke_unentitled(db, act=act, party_id=organization_id)
    return view


async def mark_logo(
    db: AsyncSession, *, act: Act, organization_id: UUID, version: int, logo_id: UUID
) -> OrganizationView:
    """Notes that an organization has another logo, which its own people or the Secretariat send; the picture itself
    is written next, under its own id.

    Raises NotFound, NotPermitted, Stale, Conflict `merged`.
    """
    view = await organization_to_change(db, act=act, organization_id=organization_id)
    if not may_edit(act.actor, organization_id):
        demand_standing(act.actor, Permission.ORGANIZATION_REVIEW)
    correct(view.row, act=act, version=version, changes={"logo_id": logo_id})
    record(db, act=act, name="organization.logo", subject_id=organization_id)
    await flush(db)
    return view


async def _country(db: AsyncSession, code: str) -> Party:
    country = await find_party(db, code)
    if country is None or country.kind not in COUNTRIES:
        words = "expected the code of a Member State or an observer State, such as EGY, in capitals"
        raise InvalidInput("country", "unknown_country", words)
    return country


def _demand_status(status: EcosocStatus | None, number: str | None) -> None:
    if number is not None and status is None:
        words = "expected none without ecosoc_status: general, special or roster"
        raise InvalidInput("ecosoc_number", "no_status", words)


async def _demand_free(db: AsyncSession, organization_id: UUID, changed: Collection[str], *, reviewing: bool) -> None:
    """Raises Conflict `under_review`."""
    kept = kept_from(changed, await states_of_applications(db, organization_id), reviewing=reviewing)
    if not kept:
        return
    named = ", ".join(kept)
    if reviewing:
        words = (
            f"This organization is on a list that is before Member States: {named} stay as they circulated"
            " until it is final."
        )
    else:
        words = (
            f"An application of this organization is under review, or on a list: {named} cannot be changed now."
            " Ask the Secretariat to correct it."
        )
    raise Conflict("under_review", words, fields=list(kept))
