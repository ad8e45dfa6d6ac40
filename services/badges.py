"""Badges: issued for approved registrations, shown, revoked; and the keys that sign them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.badge import Badge, BadgeKey
from models.enums import Attendance, Language, Permission, RegistrationState
from models.forum import Forum
from models.registration import Registration
from services.acts import Act, demand, forum_to_change, record
from services.adapters.badge_pages import BadgePage
from services.adapters.badges import new_pair, sign
from services.adapters.sealing import Seal
from services.errors import Conflict, InvalidInput
from services.queries.badges import (
    BadgeView,
    all_keys_of,
    every_key,
    has_badge,
    hold_keys,
    list_badges,
    live_badge,
    load_badge,
    registration_to_badge,
    revoked_badges,
    signing_key,
    without_badge,
)
from services.queries.forums import dates_of, load_forum
from services.queries.paging import PageRequest
from services.queries.persons import find_party
from services.queries.writing import flush
from services.reference.labels import CLASSES
from services.rules.access import Actor
from services.rules.badges import Face, days_of_forum, unsigned, with_signature
from services.rules.text import pick

MOST = 500  # badges issued at once
SHOWN_ON_BADGES = frozenset({"name", "own_name", "attendance"})  # of a registration, or who has one depends on it


@dataclass(frozen=True, slots=True)
class SignedBadge:
    """A badge with what its code says. `code`: None for one that does not count any more."""

    view: BadgeView
    code: str | None


async def issue_badge(
    db: AsyncSession, *, act: Act, seal: Seal, slug: str, registration_id: UUID, days: Collection[date] | None
) -> SignedBadge:
    """For a registration that is approved, of somebody who comes in person; `days` None: all of the forum.

    Raises NotFound, NotPermitted, InvalidInput (days), Conflict `forum_closed`, `not_approved`, `online`,
    `name_withheld`, `badge_issued`.
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.BADGE_ISSUE)
    registration, person, party = await registration_to_badge(db, forum_id=forum.id, registration_id=registration_id)
    if registration.state is not RegistrationState.APPROVED:
        raise Conflict("not_approved", "Only a registration that is approved has a badge.")
    if registration.attendance is not Attendance.IN_PERSON:
        raise Conflict("online", "Whoever takes part online needs no badge; have the registration amended first.")
    if person.name is None:
        raise Conflict("name_withheld", "The name of this person is withheld; no badge can show it.")
    if await has_badge(db, registration.id):
        raise Conflict("badge_issued", "There is a badge for this registration; revoke it before another is issued.")
    _demand_days(forum, days)
    badge = _new_badge(registration, act=act, days=days)
    db.add(badge)
    record(
        db,
        act=act,
        name="badge.issue",
        subject_id=badge.id,
        forum_id=forum.id,
        registration=str(registration.id),
    )
    await flush(db)
    await _have_key(db, act=act, seal=seal, forum_id=forum.id)
    return await _signed(db, seal, BadgeView(badge, registration, person, forum, party))


async def issue_badges(db: AsyncSession, *, act: Act, seal: Seal, slug: str, party: str | None) -> tuple[int, int]:
    """For all registrations, or those of a party, that can have a badge and have none, at most MOST at once: for how
    many, and how many are left for the next time. For all days of the forum.

    Raises NotFound, NotPermitted, InvalidInput (party), Conflict `forum_closed`, `badge_issued` (somebody issued one
    of them meanwhile).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.BADGE_ISSUE)
    if party is not None and await find_party(db, party) is None:
        raise InvalidInput("party", "unknown_party", "expected the code of a party such as EGY")
    registrations, all_of_them = await without_badge(db, forum_id=forum.id, party=party, most=MOST)
    db.add_all(_new_badge(registration, act=act, days=None) for registration in registrations)
    if registrations:
        ids = [str(registration.id) for registration in registrations]
        details = {"party": party, "issued": len(ids), "registrations": ids}
        record(db, act=act, name="badge.issue_all", subject_id=None, forum_id=forum.id, **details)
        await flush(db)
        await _have_key(db, act=act, seal=seal, forum_id=forum.id)
    return len(registrations), all_of_them - len(registrations)


def _new_badge(registration: Registration, *, act: Act, days: Collection[date] | None) -> Badge:
    return Badge(
        id=act.new_id(),
        forum_id=registration.forum_id,
        registration_id=registration.id,
        days=sorted(days) if days is not None else None,
        issued_at=act.now,
        issued_by=act.actor.account_id,
    )


async def _have_key(db: AsyncSession, *, act: Act, seal: Seal, forum_id: UUID) -> None:
    await hold_keys(db, forum_id)  # of two first badges at once the second finds the first one's key
    if await signing_key(db, forum_id) is None:
        await _add_key(db, act=act, seal=seal, forum_id=forum_id, number=1)


def _demand_days(forum: Forum, days: Collection[date] | None) -> None:
    known = days_of_forum(dates_of(forum))
    if days is not None and not set(days) <= set(known):
        words = f"expected days of the forum: {', '.join(day.isoformat() for day in known)}"
        raise InvalidInput("days", "not_of_the_forum", words)


async def show_badge(db: AsyncSession, *, actor: Actor, seal: Seal, slug: str, badge_id: UUID) -> SignedBadge:
    """A badge with its code, signed with the newest key. Raises NotFound, NotPermitted."""
    forum = await load_forum(db, slug=slug, actor=actor)
    demand(actor, Permission.BADGE_ISSUE, forum.id)
    return await _signed(db, seal, await load_badge(db, forum_id=forum.id, badge_id=badge_id))


async def badge_to_print(db: AsyncSession, *, actor: Actor, seal: Seal, slug: str, badge_id: UUID) -> SignedBadge:
    """As above; one that counts. Raises also Conflict `badge_revoked`."""
    found = await show_badge(db, actor=actor, seal=seal, slug=slug, badge_id=badge_id)
    if found.code is None:
        raise Conflict("badge_revoked", "This badge does not count any more; it cannot be printed.")
    return found


async def badges_to_print(
    db: AsyncSession, *, actor: Actor, seal: Seal, slug: str, party: str | None, page: PageRequest
) -> tuple[list[SignedBadge], str | None]:
    """One page of those that count. Raises NotFound, NotPermitted, Conflict `no_badges`."""
    forum = await load_forum(db, slug=slug, actor=actor)
    demand(actor, Permission.BADGE_ISSUE, forum.id)
    views, cursor = await list_badges(db, forum_id=forum.id, party=party, page=page, counting=True)
    key = await signing_key(db, forum.id)
    if not views or key is None:
        raise Conflict("no_badges", "There is no badge that counts; issue badges first.")
    return [_sign(view, key, seal) for view in views], cursor


def page_of(badge: SignedBadge) -> BadgePage:
    """What is printed of a badge that counts, in English; the names as they are."""
    view = badge.view
    return BadgePage(
        forum=view.forum.title[Language.EN],
        name=view.person.name or "",
        own_name=view.person.own_name,
        party=pick(view.party.names, Language.EN)[0],
        class_=CLASSES[view.registration.class_][Language.EN],
        days=view.fact.days,
        code=badge.code or "",
        made_at=view.badge.issued_at,
    )


async def read_badges(
    db: AsyncSession, *, actor: Actor, slug: str, party: str | None, page: PageRequest
) -> tuple[list[BadgeView], str | None]:
    """One page of who has a badge, of all or of one party. Raises NotFound, NotPermitted."""
    forum = await load_forum(db, slug=slug, actor=actor)
    demand(actor, Permission.REGISTRATION_READ, forum.id)
    return await list_badges(db, forum_id=forum.id, party=party, page=page)


async def revoke_badge(db: AsyncSession, *, act: Act, slug: str, badge_id: UUID, reason: str) -> BadgeView:
    """From this instant on it counts no more; a lost one is replaced by issuing another.

    Raises NotFound, NotPermitted, Conflict `forum_closed`, `badge_revoked`.
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.BADGE_ISSUE)
    view = await load_badge(db, forum_id=forum.id, badge_id=badge_id, lock=True)
    if view.badge.revoked_at is not None:
        raise Conflict("badge_revoked", "This badge was revoked already.")
    view.badge.revoked_at, view.badge.revoked_by = act.now, act.actor.account_id
    view.badge.reason = reason
    record(db, act=act, name="badge.revoke", subject_id=badge_id, forum_id=forum.id)
    await flush(db)
    return view


async def end_badge_of(db: AsyncSession, *, act: Act, registration: Registration) -> None:
    """Of a registration that was changed: a badge that says what is so no more counts no more."""
    badge = await live_badge(db, registration.id)
    if badge is not None:
        badge.revoked_at, badge.revoked_by = act.now, act.actor.account_id
        badge.reason = "The registration was changed; a new badge is needed"
        record(db, act=act, name="badge.revoke", subject_id=badge.id, forum_id=registration.forum_id)


async def read_keys(db: AsyncSession, *, actor: Actor, slug: str) -> tuple[list[BadgeKey], datetime]:
    """The keys in force, and when they changed last. Raises NotFound."""
    forum = await load_forum(db, slug=slug, actor=actor)
    keys = await all_keys_of(db, forum.id)
    changes = [at for key in keys for at in (key.created_at, key.withdrawn_at) if at is not None]
    return [key for key in keys if key.withdrawn_at is None], max(changes, default=forum.created_at)


async def read_revoked(db: AsyncSession, *, actor: Actor, slug: str) -> tuple[list[UUID], datetime]:
    """The ids of the badges that do not count any more, and when this changed last. Raises NotFound."""
    forum = await load_forum(db, slug=slug, actor=actor)
    ids, changed_at = await revoked_badges(db, forum.id)
    return ids, changed_at or forum.created_at


async def renew_key(db: AsyncSession, *, act: Act, seal: Seal, slug: str, withdraw_former: bool) -> BadgeKey:
    """A new key signs from now on. Badges that were signed before go on to count, unless the former keys are
    withdrawn: then each badge has to be printed anew. Raises NotFound, NotPermitted, Conflict `forum_closed`."""
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.BADGE_ISSUE)
    await hold_keys(db, forum.id)
    former = await all_keys_of(db, forum.id)
    for key in former:
        if withdraw_former and key.withdrawn_at is None:
            key.withdrawn_at = act.now
            record(db, act=act, name="badge_key.withdraw", subject_id=key.id, forum_id=forum.id)
    return await _add_key(db, act=act, seal=seal, forum_id=forum.id, number=len(former) + 1)


async def seal_badge_keys_anew(db: AsyncSession, *, act: Act, seal: Seal) -> int:
    """Encrypts all private keys with the first of the server's keys, so that the others can go; how many.
    Raises Unreadable."""
    keys = await every_key(db)
    for key in keys:
        key.private_key = seal.close(seal.open(key.private_key), act.now)
    record(db, act=act, name="badge_key.seal_anew", subject_id=None)
    await flush(db)
    return len(keys)


async def _add_key(db: AsyncSession, *, act: Act, seal: Seal, forum_id: UUID, number: int) -> BadgeKey:
    private, public = new_pair()
    key = BadgeKey(
        id=act.new_id(),
        forum_id=forum_id,
        number=number,
        public_key=public,
        private_key=seal.close(private, act.now),
        created_at=act.now,
    )
    db.add(key)
    record(db, act=act, name="badge_key.make", subject_id=key.id, forum_id=forum_id, number=number)
    await flush(db)
    return key


async def _signed(db: AsyncSession, seal: Seal, view: BadgeView) -> SignedBadge:
    return _sign(view, await signing_key(db, view.forum.id), seal)


def _sign(view: BadgeView, key: BadgeKey | None, seal: Seal) -> SignedBadge:
    name = view.person.name
    if view.fact.ended_at is not None or name is None or key is None:
        return SignedBadge(view, None)
    face = Face(
        badge_id=view.badge.id,
        class_=view.registration.class_,
        days=view.fact.days,
        forum=view.forum.slug,
        key=key.number,
        name=name,
        zone=view.forum.timezone,
    )
    signed = unsigned(face)
    return SignedBadge(view, with_signature(signed, sign(seal.open(key.private_key), signed)))
