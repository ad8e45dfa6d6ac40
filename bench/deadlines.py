"""Deadlines: deriving them and moving meetings in the rule layer; the dry run of a move over HTTP."""

import time
from datetime import date, datetime, timedelta
from statistics import median
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from bench.report import Row
from bench.servers import Api
from models.enums import ForumTemplate, Language, MeetingAccess, MeetingFormat, MeetingKind, MeetingStatus
from services.modalities import Modalities, load_template, merge
from services.reference.days_off import calendar_for
from services.rules.deadline_plans import DeadlineRecord, plan_deadlines
from services.rules.deadlines import DeadlineFacts
from services.rules.local_time import resolve
from services.rules.programme import MeetingFact
from services.rules.reschedules import compute_meetings_moved
from services.rules.templates import compute_dates

RULES, MEETINGS, TIMES = 60, 500, 31
OPENS_ON = date(2030, 5, 7)
ZONE = "America/New_York"
EARLY = datetime.fromisoformat("2028-01-01T00:00+00:00")
FORUM = "/forums/meetings-500"


def more_rules() -> dict[str, Any]:
    """As many as are missing to the number measured: some in a chain, some rolled, of every kind of anchor."""
    there = len(load_template(ForumTemplate.IMRF).modalities.deadlines.rules)
    anchors = (
        {"event": "opening"},
        {"event": "closing"},
        {"event": "hearing"},
        {"event": "meeting_start", "meeting": "side_event"},
        {"event": "meeting_end", "meeting": "general_debate"},
    )
    rules = {}
    for number in range(RULES - there):
        chained = {"event": "deadline", "deadline": f"extra_{number - 1}"}
        rules[f"extra_{number}"] = {
            "title": {"en": f"Extra {number}", "ar": f"إضافي {number}"},
            "anchor": chained if number % 3 == 1 else anchors[number % len(anchors)],
            "offset": {"months": -(number % 5), "working_days": -(number % 11)},
            "hour": "17:00",
            "roll": "previous" if number % 2 else "none",
            "authority": "default",
        }
    return rules


def _meeting(number: int) -> MeetingFact:
    start = datetime.combine(OPENS_ON, datetime.min.time()) + timedelta(days=number % 4, hours=8 + number % 10)
    first, last = resolve(start, ZONE, 0), resolve(start + timedelta(hours=1), ZONE, 0)
    return MeetingFact(
        id=uuid5(NAMESPACE_URL, str(number)),
        kind=MeetingKind.SIDE_EVENT,
        number=number,
        title={Language.EN: f"Side event {number}"},
        local_start=first.wall,
        local_end=last.wall,
        start_fold=0,
        end_fold=0,
        timezone=ZONE,
        starts_at=first.instant,
        ends_at=last.instant,
        room=None,
        objectives=(),
        status=MeetingStatus.CONFIRMED,
        format=MeetingFormat.IN_PERSON,
        access=MeetingAccess.OPEN,
        interpretation=(),
        capacity=None,
        room_capacity=None,
        webcast_url=None,
        join_url=None,
        people=(),
    )


def derive() -> Row:
    """In this process, without a database: all deadlines of the moved forum, and all meetings."""
    document = load_template(ForumTemplate.IMRF).modalities.model_dump(mode="json")
    modalities = Modalities.model_validate(merge(document, {"deadlines": {"rules": more_rules()}}))
    rules = modalities.deadlines.rules
    calendar = calendar_for(modalities.days_off)
    meetings = [_meeting(number) for number in range(MEETINGS)]
    dates = compute_dates(OPENS_ON, ZONE, modalities.programme)
    record = DeadlineRecord(uuid5(NAMESPACE_URL, "forum"))
    taken = []
    for _ in range(TIMES):
        begin = time.perf_counter()
        moved = compute_meetings_moved(meetings, timedelta(days=7), EARLY, preparatory=False)
        facts = DeadlineFacts(dates=dates, rules=rules, calendar=calendar, meetings=moved.after)
        planned = plan_deadlines(record, facts, at=EARLY)
        taken.append((time.perf_counter() - begin) * 1000)
        if len(planned) != RULES or len(moved.moved) != MEETINGS:
            raise RuntimeError("Not what was to be measured.")
    measured = f"{median(taken):.1f} ms ({min(taken):.1f} to {max(taken):.1f})"
    return Row(
        f"derive {MEETINGS} meetings and {RULES} deadlines, rules alone", "≤ 20 ms", measured, median(taken) <= 20
    )


def dry_run(office: Api) -> Row:
    """Of a published forum of so many meetings and rules."""
    tag = f'"{office.demand("GET", FORUM)["version"]}"'
    changed = office.demand("PATCH", f"{FORUM}/deadline-rules", {"rules": more_rules()}, If_Match=tag)
    if len(changed["items"]) != RULES:
        raise RuntimeError("Not as many rules as were to be measured.")
    office.demand("POST", f"{FORUM}/programme/versions", {})
    opens_on = date.fromisoformat(office.demand("GET", FORUM)["opens_on"])
    asked = {"opens_on": (opens_on + timedelta(days=7)).isoformat(), "reason": "As measured here", "dry_run": True}
    taken = []
    for _ in range(15):
        begin = time.perf_counter()
        plan = office.demand("POST", f"{FORUM}/reschedule", asked)
        taken.append((time.perf_counter() - begin) * 1000)
        if len(plan["meetings"]) + len(plan["staying_meetings"]) != MEETINGS:
            raise RuntimeError("Not as many meetings as were to be measured.")
    measured = f"{median(taken):.0f} ms ({min(taken):.0f} to {max(taken):.0f})"
    what = f"dry run of a move: {MEETINGS} meetings, {RULES} rules"
    return Row(what, "≤ 500 ms", measured, median(taken) <= 500)
