"""Builders of facts for the tests of the rules: the template's own programme, to be changed in one place."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

from models.enums import ForumTemplate, Language, MeetingAccess, MeetingFormat, MeetingKind, MeetingStatus
from services.modalities import Template, load_template
from services.reference.parties import party_id
from services.rules.local_time import resolve
from services.rules.programme import MeetingFact, ProgrammeFacts, RoomFact, SeatFact
from services.rules.templates import PlannedMeeting, compute_dates, compute_meetings

NEW_YORK = "America/New_York"
OPENING = date(2026, 5, 5)
IMRF: Template = load_template(ForumTemplate.IMRF)


def wall(text: str) -> datetime:
    """A wall time, as in `wall("2026-05-05 10:00")`."""
    return datetime.fromisoformat(text)


def utc(text: str) -> datetime:
    """An instant, as in `utc("2026-05-05 14:00")`."""
    return wall(text).replace(tzinfo=UTC)


def an_id(name: str) -> UUID:
    """An id that is the same in every run."""
    return uuid5(NAMESPACE_OID, name)


def meeting_id(kind: MeetingKind, number: int | None = None) -> UUID:
    """The id of the meeting of this kind and number in `template_programme`."""
    return an_id(f"{kind}-{number}")


def a_room(name: str = "Room A") -> RoomFact:
    return RoomFact(an_id(name), {Language.EN: name}, {Language.EN: "Test Centre"}, "Example City")


def times(start: str, end: str, timezone: str = NEW_YORK) -> dict[str, Any]:
    """The fields of a meeting that tell its time, for the wall times `start` and `end`."""
    first, last = resolve(wall(start), timezone, 0), resolve(wall(end), timezone, 0)
    return {
        "local_start": first.wall,
        "local_end": last.wall,
        "start_fold": first.fold,
        "end_fold": last.fold,
        "timezone": timezone,
        "starts_at": first.instant,
        "ends_at": last.instant,
    }


def a_meeting(
    kind: MeetingKind, number: int | None, start: str, end: str, timezone: str = NEW_YORK, **more: Any
) -> MeetingFact:
    """A confirmed meeting without room, objectives and seats, unless `more` tells otherwise."""
    fields: dict[str, Any] = {
        "id": meeting_id(kind, number),
        "kind": kind,
        "number": number,
        "title": {Language.EN: f"{kind} {number}"},
        "room": None,
        "objectives": (),
        "status": MeetingStatus.CONFIRMED,
        "format": MeetingFormat.IN_PERSON,
        "access": MeetingAccess.OPEN,
        "interpretation": (),
        "capacity": None,
        "room_capacity": None,
        "webcast_url": None,
        "join_url": None,
        "people": (),
        **times(start, end, timezone),
    }
    return MeetingFact(**{**fields, **more})


def _from_plan(plan: PlannedMeeting, timezone: str) -> MeetingFact:
    return a_meeting(
        plan.kind,
        plan.number,
        str(plan.local_start),
        str(plan.local_end),
        timezone,
        title=plan.title,
        objectives=plan.objectives,
        status=plan.status,
        room=a_room(f"Room of {plan.kind} {plan.number}"),
        interpretation=plan.interpretation,
        people=tuple(
            SeatFact(seat.role, seat.position, seat.designation, party_id(seat.party) if seat.party else None)
            for seat in plan.seats
        ),
    )


def template_programme(opens_on: date = OPENING, timezone: str = NEW_YORK) -> ProgrammeFacts:
    """The programme that the template gives for an opening day, with a room of its own for each meeting."""
    modalities = IMRF.modalities.programme
    plans = compute_meetings(IMRF.meetings, IMRF.titles, opens_on, modalities)
    meetings = tuple(_from_plan(plan, timezone) for plan in plans)
    return ProgrammeFacts(compute_dates(opens_on, timezone, modalities), meetings, modalities)


def change(facts: ProgrammeFacts, kind: MeetingKind, number: int | None = None, /, **fields: Any) -> ProgrammeFacts:
    """The programme with fields of one meeting replaced."""
    wanted = meeting_id(kind, number)
    meetings = tuple(replace(m, **fields) if m.id == wanted else m for m in facts.meetings)
    assert any(m.id == wanted for m in meetings), f"there is no {kind} {number}"
    return replace(facts, meetings=meetings)


def change_dates(facts: ProgrammeFacts, **fields: Any) -> ProgrammeFacts:
    return replace(facts, dates=replace(facts.dates, **fields))


def add(facts: ProgrammeFacts, *meetings: MeetingFact) -> ProgrammeFacts:
    return replace(facts, meetings=(*facts.meetings, *meetings))


def drop(facts: ProgrammeFacts, *kinds: MeetingKind) -> ProgrammeFacts:
    """The programme without its meetings of these kinds."""
    return replace(facts, meetings=tuple(m for m in facts.meetings if m.kind not in kinds))
