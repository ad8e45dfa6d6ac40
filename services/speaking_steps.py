"""Decisions on requests to speak as they are written, put on record and told; and what a party loses that takes part
no more: its requests and replies, or the names of its speakers."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Designation, InscriptionAct, InscriptionState, MessageKind, SpeakersListKind
from models.meeting import Meeting
from models.speakers import Inscription, InscriptionEvent, RightOfReply
from services.acts import Act, correct, record
from services.messages import tell_parties
from services.queries.meetings import lock_meeting
from services.queries.registrations import standing_of
from services.queries.speakers import end_exchanges, load_list
from services.queries.speaking_requests import (
    open_requests_of,
    take_arrivals,
    unmade_replies_of,
    unspoken_naming,
)
from services.queries.writing import flush
from services.rules.registrations import why_not_entitled
from services.rules.speaking_requests import next_state

# What those who act for a party are told of a decision.
TOLD: Mapping[InscriptionState, MessageKind] = MappingProxyType(
    {
        InscriptionState.SELECTED: MessageKind.SPEAKING_SELECTED,
        InscriptionState.WAITLISTED: MessageKind.SPEAKING_WAITLISTED,
        InscriptionState.DECLINED: MessageKind.SPEAKING_DECLINED,
        InscriptionState.WITHDRAWN: MessageKind.SPEAKER_REMOVED,  # off an ordered list, by no act of its own
    }
)
Happened = tuple[Inscription, InscriptionAct, dict[str, Any]]


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
    before = {one.row.id: one.row.granted_id for one in settled}
    for one in settled:
        changes = {"state": next_state(one.row.state, one.act), "granted_id": one.granted, "reason": one.reason}
        correct(one.row, act=act, version=one.row.version, changes=changes)
    await flush(db)
    for one in settled:
        await follow_in_seats(db, act=act, forum_id=forum_id, row=one.row, before=before[one.row.id])
    await _tell(db, act=act, forum_id=forum_id, rows=[one.row for one in settled])
    await _note(db, act=act, settled=settled, overrides=overrides)


async def follow_in_seats(
    db: AsyncSession, *, act: Act, forum_id: UUID, row: Inscription, before: UUID | None
) -> None:
    """Who is selected for a seat that the mandate gives to its community has it in the draft of the programme, with
    the person who speaks; who was, `before`, for a list has it no more. A seat on which the organizers put somebody
    else stays theirs."""
    if row.class_ not in set(Designation):
        return
    for list_id in sorted({before, row.granted_id} - {None}, key=str):
        assert list_id is not None  # noqa: S101  (taken out above)
        found = await load_list(db, forum_id=forum_id, list_id=list_id, kind=SpeakersListKind.SELECTED)
        meeting = await lock_meeting(db, forum_id=forum_id, meeting_id=found.row.meeting_id)
        if _seated(meeting, row, selected=list_id == row.granted_id):
            correct(meeting, act=act, version=meeting.version, changes={})
    await flush(db)


def _seated(meeting: Meeting, row: Inscription, *, selected: bool) -> bool:
    """Whether a seat of the meeting changed hands."""
    seats = [seat for seat in meeting.seats if seat.designation == row.class_]
    own = [seat for seat in seats if seat.party_id == row.party_id]
    empty = sorted((s for s in seats if s.party_id is None and s.person_id is None), key=lambda s: s.position)
    wanted = (row.party_id, row.person_id) if selected else (None, None)
    changed = False
    for seat in (own or empty)[:1] if selected else own:
        changed = changed or (seat.party_id, seat.person_id) != wanted
        seat.party_id, seat.person_id = wanted
    return changed


async def silence_unentitled(db: AsyncSession, *, act: Act, party_id: UUID) -> None:
    """In each forum where a party may take part no more, declines its requests to be selected, takes it off the
    ordered lists and withdraws its rights of reply that are not begun: with the reason, in the transaction of what
    changed that, which is written."""
    asked = await open_requests_of(db, party_id=party_id)
    replies = await unmade_replies_of(db, party_id=party_id)
    for forum_id in sorted({*(found[0] for found in asked), *(found[0] for found in replies)}):
        why = why_not_entitled(await standing_of(db, forum_id=forum_id, party_id=party_id))
        if why is None:
            continue
        requests: dict[SpeakersListKind, list[Inscription]] = {kind: [] for kind in SpeakersListKind}
        for own_forum, kind, row in asked:
            if own_forum == forum_id:
                requests[kind].append(row)
                record(db, act=act, name="speaking.lose", subject_id=row.id, forum_id=forum_id)
        settled = [Settled(row, InscriptionAct.DECLINE, reason=why) for row in requests[SpeakersListKind.SELECTED]]
        await settle_requests(db, act=act, forum_id=forum_id, settled=settled)
        await _take_off(db, act=act, forum_id=forum_id, rows=requests[SpeakersListKind.ORDERED], reason=why)
        rows = [row for own_forum, row in replies if own_forum == forum_id]
        await _withdraw_replies(db, act=act, forum_id=forum_id, rows=rows)


async def unname_speaker(db: AsyncSession, *, act: Act, forum_id: UUID, party_id: UUID, person_id: UUID) -> None:
    """A person who takes part no more for a party is not named as its speaker any more, on lists of any kind; the
    place stays the party's, which may name another."""
    rows = await unspoken_naming(db, forum_id=forum_id, party_id=party_id, person_id=person_id)
    for row in rows:
        correct(row, act=act, version=row.version, changes={"person_id": None})
        record(db, act=act, name="speaking.unname", subject_id=row.id, forum_id=forum_id)
    await flush(db)
    for row in rows:
        await follow_in_seats(db, act=act, forum_id=forum_id, row=row, before=row.granted_id)
    details = {"person_id": str(person_id)}
    await _write_events(db, act=act, happened=[(row, InscriptionAct.CHANGE, details) for row in rows])


async def _take_off(db: AsyncSession, *, act: Act, forum_id: UUID, rows: Sequence[Inscription], reason: str) -> None:
    """Of ordered lists, as if the party had withdrawn, but it is told: its exchanges end."""
    for row in rows:
        correct(row, act=act, version=row.version, changes={"state": InscriptionState.WITHDRAWN, "reason": reason})
        await end_exchanges(db, inscription_id=row.id, now=act.now)
    await flush(db)
    await _tell(db, act=act, forum_id=forum_id, rows=rows)
    await _note(db, act=act, settled=[Settled(row, InscriptionAct.WITHDRAW, reason=reason) for row in rows])


async def _withdraw_replies(db: AsyncSession, *, act: Act, forum_id: UUID, rows: Sequence[RightOfReply]) -> None:
    """As if the party had. The lists' numbers of arrival go on, by which those who follow them see that."""
    for row in rows:
        row.withdrawn_at = act.now
        record(db, act=act, name="reply.lose", subject_id=row.id, forum_id=forum_id)
    await flush(db)
    await take_arrivals(db, Counter(row.list_id for row in rows))


async def _tell(db: AsyncSession, *, act: Act, forum_id: UUID, rows: Sequence[Inscription]) -> None:
    for state, kind in TOLD.items():
        about = [(row.party_id, {"inscription_id": str(row.id)}) for row in rows if row.state is state]
        await tell_parties(db, act=act, kind=kind, forum_id=forum_id, about=about)


async def _note(
    db: AsyncSession, *, act: Act, settled: Sequence[Settled], overrides: Sequence[Mapping[str, str]] = ()
) -> None:
    """What was decided, with the overrides of a selection."""
    happened = []
    for one in settled:
        details: dict[str, Any] = {"reason": one.reason, "granted": str(one.granted) if one.granted else None}
        if one.granted is not None and overrides:
            details["overrides"] = [*overrides]
        happened.append((one.row, one.act, details))
    await _write_events(db, act=act, happened=happened)


async def _write_events(db: AsyncSession, *, act: Act, happened: Sequence[Happened]) -> None:
    """What happened to requests, for good, under numbers of arrival of the lists of the first choices."""
    arrivals = await take_arrivals(db, Counter(row.list_id for row, _, _ in happened))
    numbers = {list_id: iter(taken) for list_id, taken in arrivals.items()}
    for row, what, details in happened:
        db.add(event_of(row, act=act, number=next(numbers[row.list_id]), what=what, details=details))
    await flush(db)


def event_of(
    row: Inscription, *, act: Act, number: int, what: InscriptionAct, details: Mapping[str, Any]
) -> InscriptionEvent:
    """What happened to a request, under its number of arrival."""
    return InscriptionEvent(
        list_id=row.list_id,
        number=number,
        inscription_id=row.id,
        act=what,
        details=details,
        actor_id=act.actor.account_id,
        at=act.now,
    )
