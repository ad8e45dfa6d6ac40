"""Invitations, in words for those who sent them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Row, Select, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Account
from models.forum import Forum
from models.invitation import Invitation
from models.link import Link
from models.party import Party
from services.queries.grants import among
from services.queries.paging import Page, PageRequest, fetch_page
from services.rules.access import Post

InvitationRow = Row[Invitation, Link, str | None, str | None]


def _in_words() -> Select[Invitation, Link, str | None, str | None]:
    """(invitation, its link, forum's slug or None, party's code or None)."""
    return (
        select(Invitation, Link, Forum.slug, Party.code)
        .join(Link, Link.id == Invitation.link_id)
        .outerjoin(Forum, Forum.id == Invitation.forum_id)
        .outerjoin(Party, Party.id == Invitation.party_id)
    )


async def list_invitations(db: AsyncSession, page: PageRequest, *, posts: Collection[Post] | None) -> Page:
    """One page, oldest first; None for `posts`: whatever they are for."""
    statement = _in_words()
    if posts is not None:
        statement = statement.where(among(posts, Invitation.role, Invitation.forum_id, Invitation.party_id))
    return await fetch_page(db, statement, (Invitation.created_at, Invitation.id), page)


async def load_invitation(db: AsyncSession, invitation_id: UUID, *, lock: bool = False) -> InvitationRow | None:
    """One row as in the list, or None; at choice its link and itself locked, in the order of accepting it."""
    if lock:
        link_id = select(Invitation.link_id).where(Invitation.id == invitation_id).scalar_subquery()
        await db.execute(select(Link.id).where(Link.id == link_id).with_for_update())
    statement = _in_words().where(Invitation.id == invitation_id).execution_options(populate_existing=lock)
    return (await db.execute(statement)).one_or_none()


async def take_back_pending(db: AsyncSession, *, email: str, post: Post, now: datetime) -> None:
    """Takes back what an address was offered for this post and did not accept: the newest offer counts."""
    pending = (
        select(Link.id)
        .join(Invitation, Invitation.link_id == Link.id)
        .where(
            func.lower(Link.email) == func.lower(email),
            Link.used_at.is_(None),
            Invitation.role == post.role,
            Invitation.forum_id.is_not_distinct_from(post.forum_id),
            Invitation.party_id.is_not_distinct_from(post.party_id),
        )
    )
    await _take_back(db, pending, now)


async def take_back_all_of(db: AsyncSession, *, party_id: UUID, now: datetime) -> None:
    """Takes back whatever was offered for a party and not accepted."""
    open_ones = select(Link.id).join(Invitation, Invitation.link_id == Link.id)
    await _take_back(db, open_ones.where(Link.used_at.is_(None), Invitation.party_id == party_id), now)


async def _take_back(db: AsyncSession, pending: Select[UUID], now: datetime) -> None:
    links = (
        await db.execute(update(Link).where(Link.id.in_(pending)).values(used_at=now).returning(Link.id))
    ).scalars()
    await db.execute(update(Invitation).where(Invitation.link_id.in_(list(links))).values(revoked_at=now))


async def invitation_of_link(db: AsyncSession, link_id: UUID) -> Invitation:
    """The invitation that a link accepts."""
    return (await db.execute(select(Invitation).where(Invitation.link_id == link_id))).scalar_one()


@dataclass(frozen=True, slots=True)
class Offer:
    """What a link invites to; `has_account`: the address has an account, so no password is asked for."""

    invitation: Invitation
    forum: Forum | None
    party: Party | None
    has_account: bool


async def offer_of_link(db: AsyncSession, link: Link) -> Offer:
    """The invitation that a link accepts, with whom it is for."""
    statement = (
        select(Invitation, Forum, Party, exists().where(func.lower(Account.email) == func.lower(link.email)))
        .outerjoin(Forum, Forum.id == Invitation.forum_id)
        .outerjoin(Party, Party.id == Invitation.party_id)
    )
    row = (await db.execute(statement.where(Invitation.link_id == link.id))).one()
    return Offer(*row)
