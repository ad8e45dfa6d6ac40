"""Granting and revoking roles. A grant counts from the next request on, its end likewise."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Grant
from models.enums import MessageKind, Permission, Role
from services.acts import Act, demand_standing, record
from services.errors import Conflict, InvalidInput, NotFound, NotPermitted
from services.messages import enqueue, tell_focal_points
from services.queries.accounts import account_by_email, lock_account
from services.queries.forums import find_forum_id, find_visible_forum_id
from services.queries.grants import GrantRow, holds, load_grant, others_with
from services.queries.organizations import hold_unmerged
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
    Its holder is told.

    Raises NotPermitted, InvalidInput, Conflict (`already_granted`, `merged`).
    """
    demand_standing(act.actor, Permission.GRANT_EDIT)
    account = await account_by_email(db, email)
    if account is None:
        raise InvalidInput("email", "unknown_account", "expected the address of an account")
    post = await find_post(db, actor=act.actor, role=role, forum=forum, party=party)
    demand_period(act, valid_from, valid_until)
    demand_sense(post, focal_point)
    grant = await fill_post(
        db,
        act=act,
        account_id=account.id,
        post=post,
        focal_point=focal_point,
        granted_by=act.actor.account_id,
        valid_from=valid_from,
        valid_until=valid_until,
    )
    if act.actor.account_id is not None:  # whoever runs the server gives it in person
        enqueue(db, act=act, kind=MessageKind.ROLE_GRANTED, account_id=account.id, grant_id=str(grant.id))
        await flush(db)
    return grant


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
    """The grant itself; the party's focal points are told. Whoever calls has asked whether it may be.

    Nobody has the same post twice: taking it from them once must be enough. Raises Conflict (`already_granted`,
    `merged`).
    """
    if post.party_id is not None:
        await hold_unmerged(db, post.party_id)
    await lock_account(db, account_id)
    if await holds(db, account_id, post, act.now):
        raise Conflict("already_granted", "This account has this role already; revoke that grant first to change it.")
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

    The last standing administrator stays, since nobody could make another; and a party's last focal point, unless an
    administrator says so. Raises NotPermitted, NotFound, Conflict (`revoked`, `last_one`).
    """
    grant: Grant = (await grant_seen(db, actor=act.actor, grant_id=grant_id, lock=True))[0]
    own = grant.account_id == act.actor.account_id
    if grant.focal_point and not own and not may_standing(act.actor, Permission.GRANT_EDIT):
        raise NotPermitted("focal_point", "Only administrators take this role from a focal point.")
    if grant.revoked_at is not None:
        raise Conflict("revoked", "This grant was revoked before.")
    if grant.focal_point and may_standing(act.actor, Permission.GRANT_EDIT):
        await demand_administrator(db, grant, now=act.now)
    else:
        await demand_another(db, grant, now=act.now)
    await end_grant(db, grant, act=act)
    enqueue(db, act=act, kind=MessageKind.COLLEAGUE_REMOVED, account_id=grant.account_id, grant_id=str(grant.id))
    await flush(db)


async def end_grant(db: AsyncSession, grant: Grant, *, act: Act) -> None:
    """The end itself; the party's focal points are told. Whoever calls has locked it, and asked whether it may be."""
    grant.revoked_at = act.now
    await tell_focal_points(
        db,
        act=act,
        kind=MessageKind.COLLEAGUE_REMOVED,
        post=post_of(grant),
        but=grant.account_id,
        grant_id=str(grant.id),
    )
    record(db, act=act, name="grant.revoke", subject_id=grant.id, forum_id=grant.forum_id)
    await flush(db)


async def demand_administrator(db: AsyncSession, grant: Grant, *, now: datetime) -> None:
    """Raises Conflict `last_one` for the grant of the last standing administrator."""
    post = post_of(grant)
    if post.role is not Role.ADMINISTRATOR or post.forum_id is not None:
        return
    if not await others_with(db, post, but=grant.account_id, focal_point=None, now=now):
        raise Conflict("last_one", "This is the last standing administrator; make another one first.")


async def demand_another(db: AsyncSession, grant: Grant, *, now: datetime) -> None:
    """Raises Conflict `last_one` for the last standing administrator's, or that of a party's last focal point."""
    await demand_administrator(db, grant, now=now)
    if not grant.focal_point:
        return
    if not await others_with(db, post_of(grant), but=grant.account_id, focal_point=True, now=now):
        words = "This is the party's last focal point; ask an administrator to make another one first."
        raise Conflict("last_one", words)


def demand_sense(post: Post, focal_point: bool) -> None:
    """Raises InvalidInput for what would give no right that its words promise."""
    if focal_point and post.party_id is None:
        raise InvalidInput("focal_point", "party_missing", "expected false: a focal point is one of a party")
    if post.role is Role.ADMINISTRATOR and post.forum_id is not None:
        raise InvalidInput("forum", "standing_role", "expected none: an administrator is one for all forums")


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
        raise InvalidInput(
            "party", "unknown_party", "there is no such party; expected a code such as EGY, in capitals"
        )
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
