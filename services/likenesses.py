"""Organizations that may be one, or be taken for one another: told to those who review them, and in nobody's way."""

from uuid import UUID

from anyio import to_thread
from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Permission
from services.acts import demand_anywhere
from services.adapters.likeness import Organization, Resemblance, resemblances
from services.queries.organizations import (
    Compared,
    OrganizationView,
    load_organization,
    load_views,
    organizations_compared,
)
from services.rules.access import Actor
from services.rules.organizations import host_of

MOST = 50


async def read_likenesses(
    db: AsyncSession, *, actor: Actor, organization_id: UUID
) -> list[tuple[OrganizationView, Resemblance]]:
    """Those like an organization among all that the caller sees, 50 at most, the strongest first.
    Raises NotFound, NotPermitted."""
    demand_anywhere(actor, Permission.ORGANIZATION_REVIEW)
    row = (one := await load_organization(db, organization_id, actor=actor)).row
    own = Compared(
        organization_id,
        one.party.names,
        row.own_name,
        row.acronym,
        row.website,
        row.country_id,
        row.ecosoc_number,
    )
    others = [_as_compared(other) for other in await organizations_compared(db, actor=actor)]
    found = (await to_thread.run_sync(resemblances, _as_compared(own), others))[:MOST]
    views = await load_views(db, [resemblance.id for resemblance in found], actor=actor)
    return [(views[resemblance.id], resemblance) for resemblance in found]


def _as_compared(one: Compared) -> Organization:
    names = [*one.names.values(), one.own_name]
    return Organization(
        id=one.id,
        names=tuple(name for name in names if name is not None),
        acronym=one.acronym,
        website_host=host_of(one.website),
        country=str(one.country_id),
        ecosoc_number=one.ecosoc_number,
    )
