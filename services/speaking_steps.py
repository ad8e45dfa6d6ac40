"""Decisions on requests to speak as they are written, put on record and told; and what a party loses that takes part
no more."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import InscriptionAct, InscriptionState, MessageKind, Role, SpeakersListKind
from models.speakers import Inscription, InscriptionEvent
from services.acts import Act, correct, record
from services.messages import enqueue_each
from services.queries.grants import accounts_of
from services.queries.registrations import standing_of
from services.queries.speakers import end_exchanges
from services.queries.speaking_requests import open_requests_of, take_arrivals
from services.queries.writing import flush
from services.rules.registrations import why_not_entitled
from services.rules.speaking_requests import next_state

# Who acts for a party that asks to speak, and what they are told of a decision.
ASKING = (Role.DELEGATION, Role.STAKEHOLDER)
TOLD: Mapping[InscriptionState, MessageKind] = MappingProxyType(
    {
        InscriptionState.SELECTED: MessageKind.SPEAKING_SELECTED,
        InscriptionState.WAITLISTED: MessageKind.SPEAKING_WAITLISTED,
        InscriptionState.DECLINED: MessageKind.SPEAKING_DECLINED,
    }
)


@dataclass(frozen=True, slots=True)
class Settled:
    """What is decided on a request, which is locked; `granted`: the list for which it is selected."""

    row: Inscription
    act: InscriptionAct
    granted: UUID | None = None
    reason: str | None = None


async def settle_requests(
    db: AsyncSession,
    *,
    act: Act,
    forum_id: UUID,
    settled: Sequence[Settled],
    overrides: Sequence[Mapping[str, str]] = (),
) -> None:
    """Writes decisions that are possible, tells their parties, and puts them on record with the overrides of the
    selections. The audit entry is the caller's."""
    for one in settled:
        changes = {"state": next_state(one.row.state, one.act), "granted_id": one.granted, "reason": one.reason}
        correct(one.row, act=act, version=one.row.version, changes=changes)
    await flush(db)
    await _tell(db, act=act, forum_id=forum_id, rows=[one.row for one in settled])
    await _note(db, act=act, settled=settled, overrides=overrides)


async def silence_unentitled(db: AsyncSession, *, act: Act, party_id: UUID) -> None:
    """In each forum where a party may take part no more, declines its requests to be selected and takes it off the
    ordered lists: with the reason, in the transaction of what changed that, which is written."""
    for forum_id, found in groupby(await open_requests_of(db, party_id=party_id), key=lambda found: found[0]):
        why = why_not_entitled(await standing_of(db, forum_id=forum_id, party_id=party_id))
        if why is None:
            continue
        requests: dict[SpeakersListKind, list[Inscription]] = {kind: [] for kind in SpeakersListKind}
        for _, kind, row in found:
            requests[kind].append(row)
            record(db, act=act, name="speaking.lose", subject_id=row.id, forum_id=forum_id)
        settled = [Settled(row, InscriptionAct.DECLINE, reason=why) for row in requests[SpeakersListKind.SELECTED]]
        await settle_requests(db, act=act, forum_id=forum_id, settled=settled)
        await _take_off(db, act=act, rows=requests[SpeakersListKind.ORDERED], reason=why)


async def _take_off(db: AsyncSession, *, act: Act, rows: Sequence[Inscription], reason: str) -> None:
    """Of ordered lists, as if the party had withdrawn: its exchanges end."""
    for row in rows:
        correct(row, act=act, version=row.version, changes={"state": InscriptionState.WITHDRAWN, "reason": reason})
        await end_exchanges(db, inscription_id=row.id, now=act.now)
    await flush(db)
    await _note(db, act=act, settled=[Settled(row, InscriptionAct.WITHDRAW, reason=reason) for row in rows])


async def _tell(db: AsyncSession, *, act: Act, forum_id: UUID, rows: Sequence[Inscription]) -> None:
    parties = {row.party_id for row in rows}
    acting = await accounts_of(db, parties, roles=ASKING, forum_id=forum_id, now=act.now)
    for state, kind in TOLD.items():
        recipients = [
            (account_id, {"inscription_id": str(row.id)})
            for row in rows
            if row.state is state
            for account_id in acting.get(row.party_id, ())
        ]
        await enqueue_each(db, act=act, kind=kind, recipients=recipients)


async def _note(
    db: AsyncSession, *, act: Act, settled: Sequence[Settled], overrides: Sequence[Mapping[str, str]] = ()
) -> None:
    """What was decided, for good, under numbers of arrival of the lists of the first choices."""
    arrivals = await take_arrivals(db, Counter(one.row.list_id for one in settled))
    numbers = {list_id: iter(taken) for list_id, taken in arrivals.items()}
    for one in settled:
        details: dict[str, Any] = {"reason": one.reason, "granted": str(one.granted) if one.granted else None}
        if one.granted is not None and overrides:
            details["overrides"] = [*overrides]
        db.add(
            InscriptionEvent(
                list_id=one.row.list_id,
                number=next(numbers[one.row.list_id]),
                inscription_id=one.row.id,
                act=one.act,
                details=details,
                actor_id=act.actor.account_id,
                at=act.now,
            )
        )
    await flush(db)
