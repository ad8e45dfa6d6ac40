"""One step of applications from state to state, whoever takes it: on record, and told to the applicants."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.application import Application
from models.enums import ApplicationAct, MessageKind, Role
from services.acts import Act
from services.errors import Conflict
from services.messages import tell_parties
from services.queries.applications import Moving, move_applications
from services.queries.writing import flush
from services.rules.applications import OF_APPLICANTS, OF_SECRETARIAT, next_state, possible_acts

# What applicants are told of a step.
TOLD: Mapping[ApplicationAct, MessageKind] = MappingProxyType(
    {
        ApplicationAct.SUBMIT: MessageKind.APPLICATION_SUBMITTED,
        ApplicationAct.RETURN: MessageKind.APPLICATION_RETURNED,
        ApplicationAct.SCREEN_IN: MessageKind.APPLICATION_SCREENED_IN,
        ApplicationAct.SCREEN_OUT: MessageKind.APPLICATION_SCREENED_OUT,
        ApplicationAct.PROPOSE: MessageKind.APPLICATION_PROPOSED,
        ApplicationAct.FINALIZE: MessageKind.APPLICATION_FINAL,
        ApplicationAct.LEAVE_OFF: MessageKind.APPLICATION_NOT_FINAL,
        ApplicationAct.ADMIT: MessageKind.APPLICATION_FINAL,
        ApplicationAct.WITHDRAW: MessageKind.APPLICATION_WITHDRAWN,
    }
)


async def take_step(
    db: AsyncSession,
    applications: Sequence[Application | Moving],
    *,
    act: Act,
    kind: ApplicationAct,
    reason: str | None = None,
    details: Mapping[str, Any] = MappingProxyType({}),
    values: Mapping[str, Any] = MappingProxyType({}),
    told: MessageKind | None = None,
) -> None:
    """Moves applications of one forum and one state, which the caller has locked; their accounts are told (`told`
    instead of what the step tells). `values`: columns that are set with it. The audit entry of the act is the
    caller's; rows that it has loaded are stale.

    Raises Conflict `illegal_step` where there is no way from the state that they are in.
    """
    if not applications:
        return
    (before,) = {application.state for application in applications}
    after = next_state(before, kind)
    if after is None:
        own = OF_APPLICANTS if kind in OF_APPLICANTS else OF_SECRETARIAT
        able = ", ".join(possible_acts(before, own)) or "nothing"
        words = f"This application is {before.value}: it cannot {kind.value.replace('_', ' ')} now; possible: {able}."
        raise Conflict("illegal_step", words)
    parties = {application.id: application.party_id for application in applications}
    forum_id = applications[0].forum_id
    await flush(db)
    await move_applications(
        db,
        parties,
        kind=kind,
        before=before,
        after=after,
        actor_id=act.actor.account_id,
        reason=reason,
        details=details,
        values=values,
        now=act.now,
    )
    await tell_applicants(db, parties, act=act, kind=told or TOLD[kind], forum_id=forum_id)


async def tell_applicants(
    db: AsyncSession, parties: Mapping[UUID, UUID], *, act: Act, kind: MessageKind, forum_id: UUID
) -> None:
    """One message to each account that acts for the organization of one of these applications."""
    about = [(party_id, {"application_id": str(application_id)}) for application_id, party_id in parties.items()]
    roles = [Role.STAKEHOLDER]
    await tell_parties(db, act=act, kind=kind, forum_id=forum_id, about=about, roles=roles)
