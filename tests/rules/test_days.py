"""The days on which a forum takes place: each rule broken alone, and what it lets pass."""

from dataclasses import replace
from datetime import date

import pytest

from models.enums import Authority, Basis, DutyStation, MeetingKind, MeetingStatus, Severity
from services.modalities import Modalities
from services.reference.days_off import calendars
from services.rules.checks import check_dates, check_programme, code
from services.rules.days import DAYS_RULES
from services.rules.days_off import DayOff, WorkingCalendar
from services.rules.findings import Weight
from services.rules.programme import NO_DAYS_OFF, ProgrammeFacts
from tests.rules.builders import IMRF, a_meeting, add, change, drop, meeting_id, template_programme, times

WEIGHTS = {code(rule): IMRF.modalities.checks[code(rule)] for rule in DAYS_RULES}
EVENT, HEARING, TABLE = MeetingKind.SIDE_EVENT, MeetingKind.HEARING, MeetingKind.ROUND_TABLE
BRIEFING = MeetingKind.BRIEFING


def off(day: str, name: str, basis: Basis = Basis.ANNOUNCED) -> DayOff:
    return DayOff(date.fromisoformat(day), name, basis, "a source")


def calendar(*days: DayOff, significant: tuple[DayOff, ...] = ()) -> WorkingCalendar:
    return WorkingCalendar(
        DutyStation.NEW_YORK, days={day.day: day for day in days}, significant={day.day: day for day in significant}
    )


def with_days(facts: ProgrammeFacts, *days: DayOff, significant: tuple[DayOff, ...] = ()) -> ProgrammeFacts:
    return replace(facts, calendar=calendar(*days, significant=significant))


def findings(facts: ProgrammeFacts) -> list[tuple[str, str]]:
    return [(found.code, found.message) for found in check_programme(facts, WEIGHTS)]


def test_a_working_week_has_no_findings() -> None:
    facts = template_programme()  # Tuesday to Friday, the hearing on Monday
    assert facts.calendar is NO_DAYS_OFF
    assert findings(facts) == []


def test_one_finding_a_day_with_all_that_is_on_it() -> None:
    facts = with_days(template_programme(), off("2026-05-04", "Bank Holiday"))
    (found,) = check_programme(facts, WEIGHTS)
    assert (found.code, found.severity, found.authority) == ("day_off", Severity.ADVISORY, Authority.PRACTICE)
    assert found.message == (
        "2026-05-04 (“Multi-stakeholder hearing, part 1”, “Multi-stakeholder hearing, part 2”,"
        " “Side event, slot 1” and 3 more) is a day off: Bank Holiday."
    )
    assert found.concerns[:2] == (str(meeting_id(HEARING, 1)), str(meeting_id(HEARING, 2)))
    assert len(found.concerns) == 6


def test_weekends_are_those_of_the_duty_station() -> None:
    facts = template_programme(date(2026, 5, 6))  # Wednesday to Saturday
    assert [message.split(" ")[-1] for _, message in findings(facts)] == ["Saturday."]
    cairo = replace(facts, calendar=replace(NO_DAYS_OFF, weekend=frozenset({4, 5})))
    assert [message.split(" ")[-1] for _, message in findings(cairo)] == ["Friday.", "Saturday."]


def test_what_is_computed_is_another_finding_and_none_on_a_weekend() -> None:
    computed = off("2026-05-08", "Founders' Day", Basis.COMPUTED)
    facts = with_days(template_programme(), computed)
    ((found, message),) = findings(facts)
    assert found == "day_off_computed"
    assert message.endswith(" is a day that may be off: Founders' Day (computed: a source).")
    saturday = off("2026-05-09", "Founders' Day", Basis.COMPUTED)
    late = with_days(template_programme(date(2026, 5, 6)), saturday)
    assert [message.split(" is ")[1] for _, message in findings(late)] == ["a day off: Saturday."]


@pytest.mark.parametrize("name", ["Eid al-Fitr", "Eid al-Adha (observed)"])
def test_an_announced_eid_blocks_and_is_found_once(name: str) -> None:
    (found,) = check_programme(with_days(template_programme(), off("2026-05-05", name)), WEIGHTS)
    assert (found.code, found.severity, found.overridable) == ("eid", Severity.BLOCKING, True)
    assert found.message.endswith(f" is {name}, on which no official meetings are held.")
    on_a_weekend = with_days(template_programme(date(2026, 5, 6)), off("2026-05-09", name))
    assert [found for found, _ in findings(on_a_weekend)] == ["eid"]


def test_a_computed_eid_only_advises() -> None:
    facts = with_days(template_programme(), off("2026-05-05", "Eid al-Fitr", Basis.COMPUTED))
    (found,) = check_programme(facts, WEIGHTS)
    assert (found.code, found.severity) == ("day_off_computed", Severity.ADVISORY)


@pytest.mark.parametrize("basis", list(Basis))
def test_a_significant_day_is_a_remark_announced_or_not(basis: Basis) -> None:
    facts = with_days(template_programme(), significant=(off("2026-05-05", "Day of Vesak", basis),))
    (found,) = check_programme(facts, WEIGHTS)
    assert (found.code, found.severity) == ("significant_day", Severity.ADVISORY)


def test_days_are_those_of_the_forums_zone() -> None:
    facts = add(
        with_days(drop(template_programme(), EVENT), off("2026-05-09", "Day After")),
        a_meeting(EVENT, 1, "2026-05-09 00:30", "2026-05-09 01:30", "Europe/Zurich"),
    )
    assert findings(facts) == []  # 8 May, 18:30 in New York


def test_meetings_of_the_forum_and_side_events_are_asked_others_and_cancelled_ones_are_not() -> None:
    day = off("2026-05-11", "Late Day")
    late = times("2026-05-11 10:00", "2026-05-11 11:00")
    assert [found for found, _ in findings(with_days(change(template_programme(), EVENT, 1, **late), day))] == [
        "day_off"
    ]
    cancelled = change(template_programme(), EVENT, 1, **late, status=MeetingStatus.CANCELLED)
    assert findings(with_days(cancelled, day)) == []
    briefing = add(template_programme(), a_meeting(BRIEFING, 1, "2026-05-11 10:00", "2026-05-11 11:00"))
    assert findings(with_days(briefing, day)) == []


def test_the_days_alone_are_asked_before_they_are_announced() -> None:
    facts = template_programme()
    holy = calendar(off("2026-05-06", "Eid al-Fitr"), significant=(off("2026-05-04", "Day of Vesak"),))
    assert [(f.code, f.message) for f in check_dates(facts.dates, facts.modalities, WEIGHTS, holy)] == [
        ("eid", "2026-05-06 is Eid al-Fitr, on which no official meetings are held."),
        ("significant_day", "2026-05-04 is a significant day: Day of Vesak."),
    ]
    assert check_dates(facts.dates, facts.modalities, WEIGHTS) == ()


def test_the_forum_of_2022_had_its_hearing_on_vesak_and_nothing_else() -> None:
    new_york = calendars()[DutyStation.NEW_YORK]
    facts = replace(template_programme(date(2022, 5, 17)), calendar=new_york)
    assert [found for found, _ in findings(facts)] == ["significant_day"]
    first_announced = replace(template_programme(date(2022, 5, 10)), calendar=new_york)
    assert findings(first_announced) == []


def test_modalities_stored_before_have_the_default_and_are_not_asked() -> None:
    stored = IMRF.modalities.model_dump(mode="json")
    del stored["days_off"]
    for rule in DAYS_RULES:
        del stored["checks"][code(rule)]
    old = Modalities.model_validate(stored)
    assert old.days_off.duty_station.value is None
    facts = with_days(template_programme(), off("2026-05-05", "Eid al-Fitr"))
    assert not {code(rule) for rule in DAYS_RULES} & {f.code for f in check_programme(facts, old.checks)}


def test_a_weight_is_the_modalities_own() -> None:
    facts = with_days(template_programme(), off("2026-05-05", "Bank Holiday"))
    (found,) = check_programme(facts, {"day_off": Weight(Severity.BLOCKING, Authority.DEFAULT)})
    assert found.severity is Severity.BLOCKING
