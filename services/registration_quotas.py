"""How many persons a party registers in a forum, set by the Secretariat for it alone."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Permission
from models.party import Party
from models.registration import RegistrationQuota
from services.acts import Act, demand, forum_to_change, record
from services.errors import InvalidInput
from services.queries.forums import load_forum
from services.queries.paging import PageRequest
from services.queries.persons import find_party
from services.queries.registrations import find_quota, hold_party, list_quotas
from services.queries.writing import flush
from services.rules.access import Actor

QuotaView = tuple[RegistrationQuota, Party]


async def read_quotas(
    db: AsyncSession, *, actor: Actor, slug: str, page: PageRequest
) -> tuple[list[QuotaView], str | None]:
    """One page of what was set for single parties. Raises NotFound, NotPermitted."""
    forum = await load_forum(db, slug=slug, actor=actor)
    demand(actor, Permission.REGISTRATION_READ, forum.id)
    return await list_quotas(db, forum_id=forum.id, page=page)


async def set_quota(db: AsyncSession, *, act: Act, slug: str, party: str, quota: int, reason: str) -> QuotaView:
    """Sets it, or sets it anew. Those registered already stay, also where they are more.

    Raises NotFound, NotPermitted, InvalidInput (party), Conflict `forum_closed`.
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.REGISTRATION_DECIDE)
    found = await find_party(db, party)
    if found is None:
        raise InvalidInput("party", "unknown_party", "expected the code of a party such as EGY")
    await hold_party(db, found.id)
    row = await _row(db, forum_id=forum.id, party_id=found.id)
    row.quota, row.reason, row.set_by, row.updated_at = quota, reason, act.actor.account_id, act.now
    record(db, act=act, name="registration.quota", subject_id=found.id, forum_id=forum.id, quota=quota)
    await flush(db)
    return row, found


async def _row(db: AsyncSession, *, forum_id: UUID, party_id: UUID) -> RegistrationQuota:
    """Of the party, whose registrations the caller holds; a new one where there is none."""
    row = await find_quota(db, forum_id=forum_id, party_id=party_id)
    if row is None:
        row = RegistrationQuota(forum_id=forum_id, party_id=party_id)
        db.add(row)
    return row
