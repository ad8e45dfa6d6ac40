"""Merging two records of one organization: people and applications go along, and the one that is left points on."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import MessageKind, Permission
from models.organization import OrganizationMerge
from services.acts import Act, correct, demand_standing, record
from services.errors import Conflict, InvalidInput, NotFound, NotPermitted
from services.grants import fill_post
from services.messages import enqueue
from services.queries.invitations import take_back_all_of
from services.queries.organizations import (
    MergeView,
    OrganizationView,
    end_grants,
    held_grants,
    load_organization,
    lock_applications,
    lock_organizations,
    merged,
    merges_of,
    move_to,
    people_of,
    point_to,
)
from services.queries.persons import party_by_id
from services.queries.writing import flush
from services.registration_steps import revoke_unentitled
from services.rules.access import Actor
from services.rules.organizations import may_read_merges, moves_of


async def read_merges(db: AsyncSession, *, actor: Actor, organization_id: UUID) -> list[MergeView]:
    """What was merged into an organization, and it into which: for its people and for those who review.
    Raises NotFound, NotPermitted."""
    view = await load_organization(db, organization_id, actor=actor)
    if not may_read_merges(actor, organization_id, view.row.merged_into):
        raise NotPermitted("not_permitted", "Only its own people and the Secretariat read what was merged.")
    return await merges_of(db, organization_id)


async def merge_organizations(
    db: AsyncSession, *, act: Act, organization_id: UUID, into: UUID, reason: str
) -> MergeView:
    """Merges one organization into another for good. Its grants and applications become the other's, what it offered
    by invitations is taken back, and the people of both are told. Persons whom it registered lose that: the other one
    registers within its own quota.

    Raises NotPermitted, NotFound, InvalidInput (into), Conflict (`merged`, `both_applied`,
    `undecided`).
    """
    demand_standing(act.actor, Permission.ORGANIZATION_REVIEW)
    source, target = await _both(db, act=act, source_id=organization_id, target_id=into)
    correct(source.row, act=act, version=source.row.version, changes={"merged_into": into, "merged_at": act.now})
    await revoke_unentitled(db, act=act, party_id=organization_id)  # its people are told while it has them
    people = await people_of(db, [organization_id, into], now=act.now)
    applications = await _move_applications(db, act=act, source_id=organization_id, target_id=into)
    grants = await _move_grants(db, act=act, source_id=organization_id, target_id=into)
    await take_back_all_of(db, party_id=organization_id, now=act.now)
    await point_to(db, organization_id, target_id=into, now=act.now)
    row = OrganizationMerge(
        id=act.new_id(),
        source_id=organization_id,
        target_id=into,
        reason=reason,
        moved={"grants": grants, "applications": applications},
        merged_by=act.actor.account_id,
        merged_at=act.now,
    )
    db.add(row)
    for account_id in people:
        enqueue(
            db,
            act=act,
            kind=MessageKind.ORGANIZATION_MERGED,
            account_id=account_id,
            source_id=str(organization_id),
            target_id=str(into),
        )
    record(db, act=act, name="organization.merge", subject_id=organization_id, into=str(into), merge=str(row.id))
    await flush(db)
    return MergeView(row, source.party, target.party)


async def _both(
    db: AsyncSession, *, act: Act, source_id: UUID, target_id: UUID
) -> tuple[OrganizationView, OrganizationView]:
    """Both, locked: of two who merge the same, one waits, and then finds it merged."""
    if source_id == target_id:
        raise InvalidInput("into", "same_organization", "expected the id of another organization")
    await lock_organizations(db, [source_id, target_id])
    source = await load_organization(db, source_id, actor=act.actor)
    try:
        target = await load_organization(db, target_id, actor=act.actor)
    except NotFound:
        raise InvalidInput("into", "unknown_organization", "expected the id of an organization") from None
    for row in (source.row, target.row):
        if row.merged_into is not None:
            raise merged(await party_by_id(db, row.merged_into))
    return source, target


async def _move_applications(db: AsyncSession, *, act: Act, source_id: UUID, target_id: UUID) -> list[str]:
    """The ids of those that went along, withdrawn ones too. Raises Conflict (`both_applied`, `undecided`)."""
    found = await lock_applications(db, [source_id, target_id])
    of_source, of_target = (
        {applied.forum for applied in found if applied.live and applied.party_id == party_id}
        for party_id in (source_id, target_id)
    )
    if both := sorted(of_source & of_target):
        words = (
            f"Both organizations have an application in {', '.join(both)}: one of the two is to be withdrawn there"
            " before they are merged."
        )
        raise Conflict("both_applied", words, forums=both)
    if undecided := sorted({applied.forum for applied in found if applied.undecided}):
        words = (
            "The name of one of these organizations is on a list that circulates, or before the General Assembly, in"
            f" {', '.join(undecided)}: merge them once that is decided."
        )
        raise Conflict("undecided", words, forums=undecided)
    ids = [applied.id for applied in found if applied.party_id == source_id]
    await move_to(db, ids, party_id=target_id, now=act.now)
    return [str(id_) for id_ in ids]


async def _move_grants(
    db: AsyncSession, *, act: Act, source_id: UUID, target_id: UUID
) -> list[dict[str, str | None]]:
    """Old and new ids; no new one of somebody who has the same in the other organization already."""
    held = await held_grants(db, [source_id, target_id], now=act.now)
    moves = moves_of(held[source_id], held[target_id])
    await end_grants(db, moves.revoked, now=act.now)
    anew = {}
    for one in moves.granted:
        grant = await fill_post(
            db,
            act=act,
            account_id=one.account_id,
            post=one.post_with(target_id),
            focal_point=one.focal_point,
            granted_by=act.actor.account_id,
            valid_from=max(one.valid_from, act.now),
            valid_until=one.valid_until,
        )
        anew[one.id] = str(grant.id)
    return [{"from": str(id_), "to": anew.get(id_)} for id_ in moves.revoked]
