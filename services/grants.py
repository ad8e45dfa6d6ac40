"""Granting and revoking roles. A grant counts from the next request on, its end likewise."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Grant
from models.enums import MessageKind, Permission, Role
from services.acts import Act, demand_standing, record
from services.errors import Conflict, InvalidInput, NotFound
from services.messages import enqueue, tell_focal_points
from services.queries.accounts import account_by_email
from services.queries.forums import find_forum_id, find_visible_forum_id
from services.queries.grants import GrantRow, load_grant
from services.queries.persons import find_party
from services.queries.writing import flush
from services.rules.access import PARTY_REQUIRED, ROLE_PARTIES, Actor, Post, may_empty, may_standing


def posts_seen(actor: Actor) -> Collection[Post] | None:
    """The posts whose holders the caller sees; None: all. Raises NotPermitted where there are none."""
    if may_standing(actor, Permission.GRANT_READ):
        return None
    posts = actor.posts_of_colleagues()
    if not posts:
        demand_standing(actor, Permission.GRANT_READ)
    return posts


async def grant_seen(db: AsyncSession, *, actor: Actor, grant_id: UUID, lock: bool = False) -> GrantRow:
    """A grant of any account for administrators, of a colleague for focal points. Raises NotPermitted, NotFound."""
    posts_seen(actor)
    row = await load_grant(db, grant_id, lock=lock)
    if row is None or not may_empty(actor, post_of(row[0])):
        raise NotFound("grant")
    return row


def post_of(grant: Grant) -> Post:
    """What a grant is for."""
    return Post(grant.role, grant.forum_id, grant.party_id)


async def grant_role(
    db: AsyncSession,
    *,
    act: Act,
    email: str,
    role: Role,
    forum: str | None,
    party: str | None,
    focal_point: bool,
    valid_from: datetime | None,
    valid_until: datetime | None,
) -> Grant:
    """Gives an account a role, for one forum or standing, for a party or none; from now on unless said otherwise.

    Raises NotPermitted, InvalidInput.
    """
    demand_standing(act.actor, Permission.GRANT_EDIT)
    account = await account_by_email(db, email)
    if account is None:
        raise InvalidInput("email", "unknown_account", "expected the address of an account")
    post = await find_post(db, actor=act.actor, role=role, forum=forum, party=party)
    demand_period(act, valid_from, valid_until)
    return await fill_post(
        db,
        act=act,
        account_id=account.id,
        post=post,
        focal_point=focal_point,
        granted_by=act.actor.account_id,
        valid_from=valid_from,
        valid_until=valid_until,
    )


async def fill_post(
    db: AsyncSession,
    *,
    act: Act,
    account_id: UUID,
    post: Post,
    focal_point: bool,
    granted_by: UUID | None,
    valid_from: datetime | None,
    valid_until: datetime | None,
) -> Grant:
    """The grant itself; the party's focal points are told. Whoever calls has asked whether it may be."""
    grant = Grant(
        id=act.new_id(),
        account_id=account_id,
        role=post.role,
        focal_point=focal_point,
        forum_id=post.forum_id,
        party_id=post.party_id,
        granted_by=granted_by,
        valid_from=valid_from or act.now,
        valid_until=valid_until,
    )
    await tell_focal_points(
        db, act=act, kind=MessageKind.COLLEAGUE_JOINED, post=post, but=account_id, grant_id=str(grant.id)
    )
    db.add(grant)
    record(db, act=act, name="grant.create", subject_id=grant.id, forum_id=grant.forum_id, role=grant.role.value)
    await flush(db)
    return grant


async def revoke_grant(db: AsyncSession, *, act: Act, grant_id: UUID) -> None:
    """Ends a grant at once; the row stays as the record. Who held it and the party's focal points are told.

    Raises NotPermitted, NotFound, Conflict `revoked`.
    """
    grant: Grant = (await grant_seen(db, actor=act.actor, grant_id=grant_id, lock=True))[0]
    if grant.revoked_at is not None:
        raise Conflict("revoked", "This grant was revoked before.")
    grant.revoked_at = act.now
    removed = MessageKind.COLLEAGUE_REMOVED
    if grant.party_id is not None:
        enqueue(db, act=act, kind=removed, account_id=grant.account_id, grant_id=str(grant.id))
    await tell_focal_points(
        db, act=act, kind=removed, post=post_of(grant), but=grant.account_id, grant_id=str(grant.id)
    )
    record(db, act=act, name="grant.revoke", subject_id=grant.id, forum_id=grant.forum_id)
    await flush(db)


def demand_period(act: Act, valid_from: datetime | None, valid_until: datetime | None) -> None:
    """Raises InvalidInput for a period that ends before it begins."""
    if valid_until is not None and valid_until <= (valid_from or act.now):
        raise InvalidInput("valid_until", "ends_before_start", "expected an instant after valid_from")


async def find_post(db: AsyncSession, *, actor: Actor, role: Role, forum: str | None, party: str | None) -> Post:
    """What a role, a forum's slug and a party's code name. Raises InvalidInput, also for a forum that is hidden."""
    return Post(role, await _forum_id(db, actor, forum), await _party_id(db, role=role, code=party))


async def _party_id(db: AsyncSession, *, role: Role, code: str | None) -> UUID | None:
    if code is None:
        if role in PARTY_REQUIRED:
            raise InvalidInput("party", "party_missing", f"expected a party's code: {role.value} acts for one")
        return None
    party = await find_party(db, code)
    if party is None:
        raise InvalidInput("party", "unknown_party", "expected a party's code such as EGY")
    if party.kind not in ROLE_PARTIES.get(role, frozenset()):
        raise InvalidInput("party", "wrong_party", f"{role.value} does not act for a {party.kind.value}")
    return party.id


async def _forum_id(db: AsyncSession, actor: Actor, slug: str | None) -> UUID | None:
    if slug is None:
        return None
    if may_standing(actor, Permission.GRANT_EDIT):
        forum_id = await find_forum_id(db, slug)
    else:
        own = [post.forum_id for post in actor.posts_of_colleagues() if post.forum_id is not None]
        forum_id = await find_visible_forum_id(db, slug, actor=actor, own=own)
    if forum_id is None:
        raise InvalidInput("forum", "unknown_forum", "expected the slug of a forum")
    return forum_id
