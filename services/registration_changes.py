"""Changes of registrations that were approved: proposed by the party, decided on by the Secretariat, who approves the
proposed fields and no others."""

from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import ChangeState, MessageKind, Permission, RegistrationState
from models.registration import RegistrationChange
from services.acts import Act, demand, record
from services.errors import Conflict, InvalidInput, NotFound
from services.queries.registrations import RegistrationView
from services.queries.writing import flush
from services.registration_steps import tell_party
from services.registrations import (
    RegistrationValues,
    demand_named,
    demand_possible,
    own_registration,
    read_again,
    registration_to_change,
    set_values,
)
from services.rules.registrations import change_to_store, changed_since, stored_change


async def propose_change(
    db: AsyncSession, *, act: Act, slug: str, registration_id: UUID, values: RegistrationValues
) -> RegistrationView:
    """Proposes other values of some fields of a registration that is approved; nothing is changed until the
    Secretariat has approved them.

    Raises NotFound, NotPermitted, InvalidInput (values, origin, travel_support), Conflict (`not_approved`,
    `change_waits`, `travel_decided`, `forum_closed`).
    """
    forum, view = await own_registration(db, act=act, slug=slug, registration_id=registration_id)
    if view.row.state is not RegistrationState.APPROVED:
        words = f"This registration is {view.row.state.value}; changes are proposed of what is approved."
        raise Conflict("not_approved", words)
    demand_named(view)
    changes = {name: (view.values[name], value) for name, value in values.items() if value != view.values[name]}
    if not changes:
        raise InvalidInput("values", "nothing_new", "expected another value than the present one of some field")
    await demand_possible(db, act=act, forum=forum, row=view.row, changes=values)
    row = RegistrationChange(
        id=act.new_id(),
        registration_id=registration_id,
        changes=change_to_store(changes),
        state=ChangeState.PROPOSED,
        proposed_by=act.actor.account_id,
        proposed_at=act.now,
    )
    db.add(row)
    of: dict[str, Any] = {"subject_id": registration_id, "forum_id": forum.id, "change": str(row.id)}
    record(db, act=act, name="registration.propose_change", **of, changed=sorted(changes))
    return await read_again(db, act=act, forum=forum, registration_id=registration_id)


async def withdraw_change(db: AsyncSession, *, act: Act, slug: str, registration_id: UUID) -> RegistrationView:
    """The party takes back the change that waits. Raises NotFound, NotPermitted, Conflict `forum_closed`."""
    forum, view = await own_registration(db, act=act, slug=slug, registration_id=registration_id)
    change = _waiting(view)
    _settle(change, act=act, state=ChangeState.WITHDRAWN, reason=None)
    of: dict[str, Any] = {"subject_id": registration_id, "forum_id": forum.id, "change": str(change.id)}
    record(db, act=act, name="registration.withdraw_change", **of)
    return await read_again(db, act=act, forum=forum, registration_id=registration_id)


async def decide_change(
    db: AsyncSession, *, act: Act, slug: str, registration_id: UUID, approved: bool, reason: str | None
) -> RegistrationView:
    """The Secretariat approves the change that waits, or declines it with a reason. Approved, the proposed fields are
    set and no others.

    Raises NotFound, NotPermitted, InvalidInput (reason), Conflict (`changed_since`: by name the fields that were set
    to something else meanwhile; `person_registered`, `travel_decided`, `ended`, `forum_closed`).
    """
    forum, view = await registration_to_change(db, act=act, slug=slug, registration_id=registration_id)
    demand(act.actor, Permission.REGISTRATION_DECIDE, forum.id)
    change = _waiting(view)
    if not approved and reason is None:
        raise InvalidInput("reason", "reason_needed", "expected a reason, which the party reads")
    changes = stored_change(change.changes)
    if approved:
        if fields := changed_since(changes, view.values):
            named = ", ".join(fields)
            words = (
                f"Changed since this was proposed: {named}. Nothing was done; decline it, or correct these by PATCH."
            )
            raise Conflict("changed_since", words, fields=list(fields))
        values = {name: after for name, (_, after) in changes.items()}
        await set_values(db, act=act, forum=forum, view=view, values=values)
    _settle(change, act=act, state=ChangeState.APPROVED if approved else ChangeState.DECLINED, reason=reason)
    of: dict[str, Any] = {"subject_id": registration_id, "forum_id": forum.id, "change": str(change.id)}
    name = "approve_change" if approved else "decline_change"
    record(db, act=act, name=f"registration.{name}", **of, changed=sorted(changes))
    await flush(db)
    kind = MessageKind.REGISTRATION_CHANGE_APPROVED if approved else MessageKind.REGISTRATION_CHANGE_DECLINED
    await tell_party(db, view.row, act=act, kind=kind, change_id=str(change.id))
    return await read_again(db, act=act, forum=forum, registration_id=registration_id)


def _waiting(view: RegistrationView) -> RegistrationChange:
    if view.change is None:
        raise NotFound("change that waits")
    return view.change


def _settle(change: RegistrationChange, *, act: Act, state: ChangeState, reason: str | None) -> None:
    change.state, change.reason = state, reason
    change.decided_by, change.decided_at = act.actor.account_id, act.now
