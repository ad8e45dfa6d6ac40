"""The frame of every use case: who acts and when, what they may, and the one audit entry of the act."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.audit import AuditEntry
from models.deadline import Extension
from models.enums import Permission
from models.forum import Forum
from services.errors import Conflict, NotPermitted, Stale
from services.queries.forums import Lock, load_forum
from services.queries.writes import Writes
from services.rules.access import Actor, lacks_second_factor, may, may_anywhere, may_standing


@dataclass(frozen=True, slots=True)
class Act:
    """Who acts, the instant at which the request was received, and where new ids come from."""

    actor: Actor
    now: datetime
    new_id: Callable[[], UUID]


def _refusal(actor: Actor, *permissions: Permission) -> NotPermitted:
    if lacks_second_factor(actor, permissions):
        return NotPermitted(
            "second_factor_required",
            "Your roles count only in a session with a second factor. To set one up, send your password to"
            " POST /v1/auth/totp and a code of your app to POST /v1/auth/totp/confirm.",
        )
    named = " or ".join(f"“{permission.value}”" for permission in permissions)
    return NotPermitted("not_permitted", f"Your roles do not include the permission {named}.")


def demand(actor: Actor, permission: Permission, forum_id: UUID) -> None:
    """Raises NotPermitted unless the caller has the permission in this forum."""
    if not may(actor, permission, forum_id):
        raise _refusal(actor, permission)


def demand_anywhere(actor: Actor, *permissions: Permission) -> None:
    """Raises NotPermitted unless the caller has one of the permissions in some forum, or standing."""
    if not any(may_anywhere(actor, permission) for permission in permissions):
        raise _refusal(actor, *permissions)


def demand_standing(actor: Actor, permission: Permission) -> None:
    """Raises NotPermitted unless the caller has the permission for all forums."""
    if may_standing(actor, permission):
        return
    if may_anywhere(actor, permission):
        words = f"This takes the permission “{permission.value}” for all forums; you have it for single ones."
        raise NotPermitted("not_permitted", words)
    raise _refusal(actor, permission)


def demand_for_all(actor: Actor, permission: Permission, forums: Iterable[UUID]) -> None:
    """Raises NotPermitted unless the caller has the permission for all forums, or at least for each of these.

    For what stands above forums: a correction shows in every forum that uses it.
    """
    if not may_standing(actor, permission) and not all(may(actor, permission, forum) for forum in forums):
        raise NotPermitted(
            "used_elsewhere", "A forum that you do not organize uses this too: ask the Office to correct it."
        )


class Closing(Protocol):
    """A forum, or what of it tells whether it is closed."""

    @property
    def id(self) -> UUID: ...
    @property
    def closed_at(self) -> datetime | None: ...


def demand_open(forum: Closing, actor: Actor) -> None:
    """Raises Conflict for a closed forum, but for corrections by the Office."""
    if forum.closed_at is not None and not may(actor, Permission.FORUM_CORRECT, forum.id):
        raise Conflict("forum_closed", "This forum is closed; only the Office may still correct its record.")


async def forum_to_read(db: AsyncSession, *, actor: Actor, slug: str) -> Forum:
    """A forum whose draft the caller reads. Raises NotFound, NotPermitted."""
    forum = await load_forum(db, slug=slug, actor=actor)
    demand(actor, Permission.FORUM_READ_DRAFT, forum.id)
    return forum


async def forum_to_change(
    db: AsyncSession, *, act: Act, slug: str, permission: Permission, lock: Lock = "share"
) -> Forum:
    """A forum in which the caller acts, locked until the end of the transaction.

    "share": no publication freezes half of the act; "update": no other act goes on meanwhile.
    Raises NotFound, NotPermitted, Conflict `forum_closed`.
    """
    forum = await load_forum(db, slug=slug, actor=act.actor, lock=lock)
    demand(act.actor, permission, forum.id)
    demand_open(forum, act.actor)
    return forum


class Versioned(Protocol):
    """A shared record: its version counts edits, for If-Match."""

    version: int
    updated_at: datetime


def correct(row: Versioned, *, act: Act, version: int, changes: Mapping[str, Any]) -> None:
    """Sets the columns in `changes` on a locked row that is still at `version`. Raises Stale."""
    if row.version != version:
        raise Stale
    for name, value in changes.items():
        setattr(row, name, value)
    row.version += 1
    row.updated_at = act.now


def record(
    db: AsyncSession,
    *,
    act: Act,
    name: str,
    subject_id: UUID | None,
    forum_id: UUID | None = None,
    **details: Any,
) -> None:
    """The audit entry of an act such as `meeting.update`. `details` are ids, codes and figures, never names."""
    db.add(
        AuditEntry(
            id=act.new_id(),
            at=act.now,
            actor_id=act.actor.account_id,
            on_behalf_of=None,
            act=name,
            forum_id=forum_id,
            subject_id=subject_id,
            details=details,
        )
    )


_RECORD = """
    INSERT INTO audit_entry (id, at, actor_id, act, forum_id, subject_id, details) VALUES ($1, $2, $3, $4, $5, $6, $7)
"""


async def record_at_once(
    writes: Writes, *, act: Act, name: str, subject_id: UUID, forum_id: UUID, **details: Any
) -> None:
    """The same, for an act that hundreds do in one second: written now, by the driver alone."""
    values = (act.new_id(), act.now, act.actor.account_id, name, forum_id, subject_id, json.dumps(details))
    await writes.row(_RECORD, *values)


def record_extension(db: AsyncSession, *, act: Act, extension: Extension) -> None:
    """The audit entry of a deadline extended, by itself or along with its forum."""
    record(
        db,
        act=act,
        name="deadline.extend",
        subject_id=extension.id,
        forum_id=extension.forum_id,
        key=extension.key,
        party=None if extension.party_id is None else str(extension.party_id),
        until=extension.until.isoformat(),
    )
