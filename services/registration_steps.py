"""One step of a registration from state to state, whoever takes it: told to its party; and what a party loses
with its accreditation."""

from collections.abc import Mapping
from itertools import groupby
from types import MappingProxyType
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import MessageKind, RegistrationAct
from models.registration import Registration
from services.acts import Act, record
from services.errors import Conflict
from services.messages import tell_parties
from services.places import free_places_of
from services.queries.registrations import end_what_waits, hold_party, live_of_party, standing_of
from services.queries.writing import flush
from services.rules.registrations import (
    ENDED,
    OF_PARTY,
    OF_SECRETARIAT,
    next_state,
    possible_acts,
    why_not_entitled,
)
from services.speaking_steps import silence_unentitled, unname_speaker

# Who acts for a party that registers persons.
# What they are told of a step.
TOLD: Mapping[RegistrationAct, MessageKind] = MappingProxyType(
    {
        RegistrationAct.CONFIRM: MessageKind.REGISTRATION_CONFIRMED,
        RegistrationAct.APPROVE: MessageKind.REGISTRATION_APPROVED,
        RegistrationAct.DECLINE: MessageKind.REGISTRATION_DECLINED,
        RegistrationAct.REVOKE: MessageKind.REGISTRATION_REVOKED,
    }
)


async def take_registration_step(
    db: AsyncSession, row: Registration, *, act: Act, kinds: tuple[RegistrationAct, ...], reason: str | None = None
) -> None:
    """Moves a registration, which the caller has locked, by one act or several at once; of the last one its party is
    told. The audit entry is the caller's. Raises Conflict `illegal_step`."""
    for kind in kinds:
        after = next_state(row.state, kind)
        if after is None:
            able = ", ".join(possible_acts(row.state, OF_PARTY | OF_SECRETARIAT)) or "nothing"
            words = f"This registration is {row.state.value}: nobody can {kind.value} it now; possible: {able}."
            raise Conflict("illegal_step", words)
        row.state = after
        if kind is RegistrationAct.CONFIRM:
            row.confirmed_at = act.now
        else:
            row.decided_at = act.now
    row.since = row.updated_at = act.now
    row.reason = reason
    row.version += 1
    await flush(db)
    if row.state in ENDED:
        await end_what_waits(db, row.id, now=act.now)
        await free_places_of(db, act=act, registrations=[row.id])
        names = {"forum_id": row.forum_id, "party_id": row.party_id, "person_id": row.person_id}
        await unname_speaker(db, act=act, **names)
    if (told := TOLD.get(kinds[-1])) is not None:
        await tell_party(db, row, act=act, kind=told)


async def tell_party(db: AsyncSession, row: Registration, *, act: Act, kind: MessageKind, **more: str) -> None:
    """A message to all who act for the party of a registration."""
    about = [(row.party_id, {"registration_id": str(row.id), **more})]
    await tell_parties(db, act=act, kind=kind, forum_id=row.forum_id, about=about)


async def revoke_unentitled(db: AsyncSession, *, act: Act, party_id: UUID) -> None:
    """Revokes the registrations of a party in each forum where it may register nobody any more, and ends its requests
    to speak. To be called once what changed that is written, in the same transaction; people are told, and
    each is on record."""
    await flush(db)
    await hold_party(db, party_id)
    lost: list[tuple[Registration, str]] = []
    for forum_id, found in groupby(await live_of_party(db, party_id=party_id), key=lambda row: row.forum_id):
        if why := why_not_entitled(await standing_of(db, forum_id=forum_id, party_id=party_id)):
            lost += [(row, why) for row in found]
    # First all places, then all requests: each step locks both, and so does whoever takes one step alone.
    await free_places_of(db, act=act, registrations=[row.id for row, _ in lost])
    await silence_unentitled(db, act=act, party_id=party_id)
    for row, why in lost:
        await take_registration_step(db, row, act=act, kinds=(RegistrationAct.REVOKE,), reason=why)
        record(db, act=act, name="registration.lose", subject_id=row.id, forum_id=row.forum_id)
    await flush(db)
