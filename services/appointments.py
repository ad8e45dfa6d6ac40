"""Appointing co-chairs: all seats or one, with what was found and who was consulted; lapses; changes of person.

Authority: 73/326: two co-chairs for each round table, appointed by the President of the General Assembly in
consultation with the regional groups. Each change is a numbered record.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import NominationState, PartyKind, Permission, SeatRole, SlateChange
from models.forum import Forum
from models.meeting import Meeting, Seat
from models.nomination import Nomination
from models.slate import SlateRecord
from services.acts import Act, forum_to_change, record
from services.balance import by_position
from services.errors import Conflict, InvalidInput, Stale
from services.overrides import accept_overrides
from services.queries.meetings import lock_meetings
from services.queries.persons import party_ids
from services.queries.slates import (
    Nominee,
    appointed,
    clear_seats,
    lock_slate,
    reseat,
)
from services.queries.writing import flush
from services.rules.balance_facts import Holder
from services.rules.findings import Override
from services.rules.local_time import load_zone
from services.rules.slates import Place
from services.slates import SeatChoice, Slate, choose, load_slate

# Whom the President consults.
CONSULTED = (PartyKind.REGIONAL_GROUP, PartyKind.MEMBER_STATE, PartyKind.OBSERVER_STATE)


@dataclass(frozen=True, slots=True)
class Decision:
    """What comes with an appointment: why, who was consulted on which day, and findings that are overridden."""

    reason: str | None = None
    consulted: Sequence[tuple[str, date]] = ()
    overrides: Sequence[Override] = ()


async def appoint(
    db: AsyncSession, *, act: Act, slug: str, version: int, choices: Sequence[SeatChoice], decision: Decision
) -> Slate:
    """Appoints all co-chairs at once; a seat that is not named is vacant from now on. Who loses a seat by it does so
    for a reason.

    Raises NotFound, NotPermitted, Stale, InvalidInput (seats, reason, consulted, overrides), RuleViolated, Conflict
    (`nothing_changed`, `tables_not_numbered`, `forum_closed`).
    """
    slate = await _slate_to_change(db, act=act, slug=slug, version=version)
    chosen = choose(slate, choices, {})
    seats = {**dict.fromkeys(slate.holders()), **chosen}
    _demand_once(choices)
    return await _decide(db, act=act, slate=slate, seats=seats, decision=decision, change=SlateChange.APPOINTED)


async def fill_seat(
    db: AsyncSession, *, act: Act, slug: str, version: int, choice: SeatChoice, decision: Decision
) -> Slate:
    """Appoints one co-chair and leaves the others; without a nomination the appointment lapses.

    Raises as `appoint`, and Conflict `appointed_elsewhere` for a nominee who has another seat.
    """
    slate = await _slate_to_change(db, act=act, slug=slug, version=version)
    seats = choose(slate, [choice], {}, at="")
    if choice.nomination_id is None:
        return await _decide(db, act=act, slate=slate, seats=seats, decision=decision, change=SlateChange.LAPSED)
    for bench in slate.benches:
        for position, holder in enumerate(bench.seats, start=1):
            other = Place(bench.meeting_id, position) not in seats
            if other and holder is not None and holder.nomination_id == choice.nomination_id:
                words = f"{holder.name} has a seat at “{bench.title}”; to move it, appoint all seats at once."
                raise Conflict("appointed_elsewhere", words)
    return await _decide(db, act=act, slate=slate, seats=seats, decision=decision, change=SlateChange.APPOINTED)


async def follow(db: AsyncSession, *, act: Act, forum: Forum, nomination: Nomination, change: SlateChange) -> None:
    """What becomes of the seat of an appointed nomination: its State named another person (already in the row), or
    withdraws, so that the seat is vacant."""
    await lock_slate(db, forum_id=forum.id)
    await flush(db)
    slate = await load_slate(db, forum)
    place = next(
        (
            Place(table.meeting_id, seat.position)
            for table in slate.tables
            for seat in table.seats
            if seat.nomination_id == nomination.id
        ),
        None,
    )
    changed = change is SlateChange.PERSON_CHANGED
    nominee = slate.nominees.get(nomination.id) if changed else None
    seats = {} if place is None else {place: None if nominee is None else nominee.holder}
    if place is None and nomination.seat_id is not None:  # at a table that is cancelled, and may come back
        if changed:
            await reseat(db, nomination.seat_id, party_id=nomination.party_id, person_id=nomination.person_id)
        else:
            await clear_seats(db, [nomination.seat_id])
            _unseat(nomination)
    reason = "The State named another person." if changed else "The nomination was withdrawn."
    await _write(db, act=act, slate=slate, seats=seats, decision=Decision(reason), change=change, overrides=[])


async def _slate_to_change(db: AsyncSession, *, act: Act, slug: str, version: int) -> Slate:
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.CO_CHAIR_APPOINT, lock="update")
    slate = await load_slate(db, forum)
    if is_stale(slate, version):
        raise Stale
    return slate


def is_stale(slate: Slate, version: int) -> bool:
    """Whether somebody changed the co-chairs after they were read."""
    return slate.version != version


def _demand_once(choices: Sequence[SeatChoice]) -> None:
    given: set[UUID] = set()
    for index, choice in enumerate(choices):
        if choice.nomination_id in given:
            words = "expected each nomination once: a nomination is for one seat"
            raise InvalidInput(f"seats.{index}.nomination", "nomination_repeated", words)
        given |= {choice.nomination_id} if choice.nomination_id is not None else set()


async def _decide(
    db: AsyncSession,
    *,
    act: Act,
    slate: Slate,
    seats: Mapping[Place, Holder | None],
    decision: Decision,
    change: SlateChange,
) -> Slate:
    before = slate.holders()
    seats = {place: holder for place, holder in seats.items() if before.get(place) != holder}
    if not seats and not decision.consulted:
        raise Conflict("nothing_changed", "These seats are held like this already.")
    after = {**before, **seats}
    _demand_reason(before.values(), after.values(), decision)
    planned, known = slate.with_seats(after), set(slate.findings)
    # What has lapsed has lapsed; and what was so before, whoever caused it, stops nobody else's appointment.
    found = tuple(finding for finding in planned.findings if finding not in known)
    lapse = change is SlateChange.LAPSED
    words = "The co-chairs cannot be appointed like this."
    accepted = accept_overrides(words, () if lapse else found, decision.overrides)
    change = change if seats else SlateChange.CONSULTED
    return await _write(db, act=act, slate=slate, seats=seats, decision=decision, change=change, overrides=accepted)


def _demand_reason(before: Iterable[Holder | None], after: Iterable[Holder | None], decision: Decision) -> None:
    """Raises InvalidInput where somebody loses a seat and nobody says why."""
    stay = {holder.nomination_id or holder for holder in after if holder is not None}
    lost = [holder.name for holder in before if holder is not None and (holder.nomination_id or holder) not in stay]
    if lost and decision.reason is None:
        words = f"expected why the appointment lapses: {', '.join(lost)}"
        raise InvalidInput("reason", "reason_required", words)


async def _write(
    db: AsyncSession,
    *,
    act: Act,
    slate: Slate,
    seats: Mapping[Place, Holder | None],
    decision: Decision,
    change: SlateChange,
    overrides: list[dict[str, str]],
) -> Slate:
    forum = slate.forum
    consulted = await _consulted(db, act=act, forum=forum, consulted=decision.consulted)
    await _seat(db, act=act, slate=slate, seats=seats)
    after = await load_slate(db, forum, slate.setting)
    findings = after.findings
    row = SlateRecord(
        id=act.new_id(),
        forum_id=forum.id,
        number=slate.version,
        change=change,
        seats=_stored(after),
        findings=[asdict(finding) for finding in findings],
        overrides=overrides,
        consulted=consulted,
        reason=decision.reason,
        decided_by=act.actor.account_id,
        decided_at=act.now,
    )
    db.add(row)
    record(
        db,
        act=act,
        name=f"co_chairs.{change.value}",
        subject_id=row.id,
        forum_id=forum.id,
        number=row.number,
        findings=sorted({finding.code for finding in findings}),
        overrides=[override["code"] for override in overrides],
    )
    await flush(db)
    return replace(after, last=row)


async def _consulted(
    db: AsyncSession, *, act: Act, forum: Forum, consulted: Sequence[tuple[str, date]]
) -> list[dict[str, str]]:
    known = await party_ids(db, (code for code, _ in consulted), kinds=CONSULTED)
    today = act.now.astimezone(load_zone(forum.timezone)).date()
    stored = []
    for index, (code, on) in enumerate(consulted):
        if code not in known:
            words = "expected the code of a regional group such as GROUP_AFRICAN, or of a State"
            raise InvalidInput(f"consulted.{index}.party", "unknown_party", words)
        if on > today:
            raise InvalidInput(f"consulted.{index}.on", "not_yet", f"expected a day until {today}")
        stored.append({"party_id": str(known[code]), "on": on.isoformat()})
    return stored


async def _seat(db: AsyncSession, *, act: Act, slate: Slate, seats: Mapping[Place, Holder | None]) -> None:
    """Writes these seats and what follows for the nominations. Those who leave a seat go first: a seat has one
    holder at every moment."""
    ids = sorted({place.meeting_id for place in seats})
    meetings = await lock_meetings(db, forum_id=slate.forum.id, ids=ids)
    rows = {place: _row(act, meetings[place.meeting_id], place) for place in seats}
    await _leave(db, slate=slate, taking={rows[place].id: holder for place, holder in seats.items()})
    for place, holder in seats.items():
        _take(rows[place], _nominee(slate, holder))
    for meeting in meetings.values():
        meeting.version, meeting.updated_at = meeting.version + 1, act.now
    await flush(db)


async def _leave(db: AsyncSession, *, slate: Slate, taking: Mapping[UUID, Holder | None]) -> None:
    """Unseats those whose seat is given to another or to nobody, and those who get another one; `taking` by seat."""
    chosen = {holder.nomination_id for holder in taking.values() if holder is not None}
    elsewhere = []  # at tables that are cancelled
    for seat_id, nomination in (await appointed(db, forum_id=slate.forum.id)).items():
        holder = taking.get(seat_id)
        stays = holder is not None and holder.nomination_id == nomination.id
        if not stays and (seat_id in taking or nomination.id in chosen):
            _unseat(nomination)
            elsewhere += [] if seat_id in taking else [seat_id]
    await clear_seats(db, elsewhere)
    await flush(db)


def _take(row: Seat, nominee: Nominee | None) -> None:
    """The nomination's version stays, or those who may not know yet could tell by it that they are appointed."""
    row.party_id = None if nominee is None else nominee.row.party_id
    row.person_id = None if nominee is None else nominee.row.person_id
    if nominee is not None and nominee.row.seat_id != row.id:
        nominee.row.state, nominee.row.seat_id = NominationState.APPOINTED, row.id


def _nominee(slate: Slate, holder: Holder | None) -> Nominee | None:
    return None if holder is None or holder.nomination_id is None else slate.nominees[holder.nomination_id]


def _row(act: Act, meeting: Meeting, place: Place) -> Seat:
    for seat in meeting.seats:
        if seat.role is SeatRole.CO_CHAIR and seat.position == place.position:
            return seat
    seat = Seat(id=act.new_id(), role=SeatRole.CO_CHAIR, position=place.position)
    meeting.seats.append(seat)
    return seat


def _unseat(nomination: Nomination) -> None:
    endorsed = nomination.endorsed_at is not None
    nomination.state = NominationState.ENDORSED if endorsed else NominationState.SUBMITTED
    nomination.seat_id = None


def _stored(slate: Slate) -> list[dict[str, Any]]:
    """All seats by ids, vacant ones too."""
    stored = []
    least = slate.setting.modalities.co_chairs.per_table.value
    for table in slate.tables:
        for position, seat in enumerate(by_position(table.seats, least), start=1):
            holder = None if seat is None else seat.holder
            stored.append(
                {
                    "meeting_id": str(table.meeting_id),
                    "table": table.number,
                    "position": position,
                    "nomination_id": _text(None if seat is None else seat.nomination_id),
                    "party_id": _text(None if seat is None else seat.party_id),
                    "person_id": _text(None if seat is None else seat.person_id),
                    "level": None if holder is None or holder.level is None else holder.level.value,
                }
            )
    return stored


def _text(key: UUID | None) -> str | None:
    return None if key is None else str(key)
