"""Deadlines computed: the figures of real forums, calendar arithmetic, zones, cycles."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.enums import (
    Authority,
    DeadlineAnchor,
    ForumAct,
    ForumTemplate,
    Language,
    MeetingKind,
    Roll,
    Step,
)
from services.modalities import load_template
from services.rules.days_off import WorkingCalendar
from services.rules.deadline_rules import Anchor, DeadlineRule, DeadlineRuleError, Offset, dependents, ordered
from services.rules.deadlines import DeadlineFacts, add_months, compute_deadlines, due_after, existing
from services.rules.programme import DatesFact

IMRF = load_template(ForumTemplate.IMRF).modalities.deadlines.rules
WEEKDAYS = WorkingCalendar()


def imrf(opens_on: date, **more) -> dict:
    dates = DatesFact(opens_on, opens_on + timedelta(days=3), opens_on - timedelta(days=1), "America/New_York")
    return compute_deadlines(DeadlineFacts(dates=dates, rules=IMRF, calendar=WEEKDAYS, **more))


def rule(**values) -> DeadlineRule:
    defaults = {
        "title": {Language.EN: "A rule"},
        "anchor": Anchor(DeadlineAnchor.OPENING),
        "authority": Authority.DEFAULT,
    }
    return DeadlineRule(**{**defaults, **values})


def one(rule_: DeadlineRule, opens_on: date = date(2022, 5, 17), zone: str = "America/New_York", **more):
    dates = DatesFact(opens_on, opens_on + timedelta(days=3), None, zone)
    facts = {"calendar": WEEKDAYS, **more}
    return compute_deadlines(DeadlineFacts(dates=dates, rules={"it": rule_}, **facts))["it"]


LAST = time(23, 59, 59, 999999)
# What the mandate's figures give (domain: A/RES/73/326, the first forum, practice), for three opening days.
TABLE = {
    "list_to_member_states": (LAST, date(2022, 2, 10), date(2022, 2, 17), date(2026, 2, 5)),
    "secretary_general_report": (LAST, date(2022, 2, 15), date(2022, 2, 22), date(2026, 2, 10)),
    "accreditation_closes": (time(17), date(2022, 1, 26), date(2022, 2, 2), date(2026, 1, 21)),
    "pledging_opens": (time(10), date(2021, 12, 3), date(2021, 12, 10), date(2025, 11, 28)),
    "side_event_results": (LAST, date(2022, 4, 10), date(2022, 4, 17), date(2026, 4, 5)),
    "speakers_list_opens": (time(10), date(2022, 3, 29), date(2022, 4, 5), date(2026, 3, 24)),
    "declaration_final_draft": (LAST, date(2022, 5, 5), date(2022, 5, 12), date(2026, 4, 30)),
    "declaration_endorsed": (LAST, date(2022, 5, 31), date(2022, 6, 7), date(2026, 5, 26)),
}
OPENINGS = (date(2022, 5, 10), date(2022, 5, 17), date(2026, 5, 5))


@pytest.mark.parametrize("column", range(3))
def test_the_figures_of_the_mandate_come_out(column):
    found = imrf(OPENINGS[column])
    wall = {key: found[key].wall for key in TABLE}
    assert wall == {key: datetime.combine(days[column], clock) for key, (clock, *days) in TABLE.items()}


@pytest.mark.parametrize(
    ("opens_on", "before", "after"),
    [
        (date(2022, 5, 10), date(2022, 4, 24), date(2022, 4, 22)),
        (date(2022, 5, 17), date(2022, 5, 1), date(2022, 4, 29)),
        (date(2026, 5, 5), date(2026, 4, 19), date(2026, 4, 17)),
    ],
)
def test_the_list_of_speakers_closes_on_a_sunday_before_rolling_and_on_the_friday_after(opens_on, before, after):
    closes = imrf(opens_on)["speakers_list_closes"]
    assert before.weekday() == 6
    assert (closes.rolled_from, closes.wall) == (before, datetime.combine(after, time(17)))


def test_the_instants_are_right_in_winter_and_summer():
    found = imrf(date(2022, 5, 10))
    assert found["accreditation_closes"].at == datetime(2022, 1, 26, 22, tzinfo=UTC)
    assert found["speakers_list_opens"].at == datetime(2022, 3, 29, 14, tzinfo=UTC)
    assert found["list_to_member_states"].at == datetime(2022, 2, 11, 4, 59, 59, 999999, tzinfo=UTC)


def test_the_hearing_is_the_day_before():
    heard = rule(anchor=Anchor(DeadlineAnchor.HEARING), hour=time(9))
    dates = DatesFact(date(2022, 5, 10), date(2022, 5, 13), date(2022, 5, 9), "America/New_York")
    found = compute_deadlines(DeadlineFacts(dates=dates, rules={"it": heard}, calendar=WEEKDAYS))
    assert found["it"].wall == datetime.fromisoformat("2022-05-09T09:00")


def test_what_hangs_on_an_act_is_not_known_before_it():
    assert imrf(date(2022, 5, 17))["non_objection_ends"] is None
    circulated = datetime(2022, 2, 16, 20, 30, tzinfo=UTC)
    found = imrf(date(2022, 5, 17), acts={ForumAct.LIST_CIRCULATED: circulated})["non_objection_ends"]
    assert (found.wall, found.at) == (
        datetime.fromisoformat("2022-03-02T17:00"),
        datetime(2022, 3, 2, 22, tzinfo=UTC),
    )


def test_what_hangs_on_a_deadline_follows_it():
    assert imrf(date(2022, 5, 17))["accreditation_opens"].wall == datetime.fromisoformat("2021-12-04T10:00")
    settled = {"accreditation_closes": datetime(2022, 1, 26, 22, tzinfo=UTC)}
    assert imrf(date(2022, 5, 17), settled=settled)["accreditation_opens"].wall == datetime.fromisoformat(
        "2021-11-27T10:00"
    )


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2022, 5, 17), -3, date(2022, 2, 17)),
        (date(2022, 5, 31), -3, date(2022, 2, 28)),
        (date(2024, 5, 31), -3, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2022, 1, 31), 1, date(2022, 2, 28)),
        (date(2022, 12, 31), 2, date(2023, 2, 28)),
        (date(2022, 1, 15), -1, date(2021, 12, 15)),
        (date(2022, 1, 15), 0, date(2022, 1, 15)),
    ],
)
def test_months_are_calendar_months(day, months, expected):
    assert add_months(day, months) == expected


@given(
    st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    st.integers(-60, 60),
)
def test_a_month_later_is_in_that_month_and_on_that_day_or_its_last(day, months):
    moved = add_months(day, months)
    assert (moved.year - day.year) * 12 + moved.month - day.month == months
    assert moved.day == day.day or (moved.day < day.day and (moved + timedelta(days=1)).day == 1)


def test_without_an_hour_openings_closings_and_days_have_their_own():
    assert one(rule(opens=Step.PLEDGES)).wall.time() == time(10)
    assert one(rule(closes=Step.PLEDGES)).wall.time() == time(17)
    assert one(rule()).wall.time() == LAST
    assert one(rule(closes=Step.PLEDGES, end_of_day=True)).wall.time() == LAST


def test_a_rule_may_have_a_zone_of_its_own():
    assert one(rule(hour=time(17), timezone="Asia/Bangkok")).at == datetime(2022, 5, 17, 10, tzinfo=UTC)


def test_working_days_leave_out_the_weekend_and_hours_are_elapsed_ones():
    assert one(rule(offset=Offset(working_days=-3), hour=time(17))).wall == datetime.fromisoformat("2022-05-12T17:00")
    # 12 March 2022, 17:00 New York plus 24 hours: clocks were put forward in between.
    found = one(
        rule(anchor=Anchor(DeadlineAnchor.DAY, day=date(2022, 3, 12)), hour=time(17), offset=Offset(hours=24))
    )
    assert (found.wall, found.at) == (
        datetime.fromisoformat("2022-03-13T18:00"),
        datetime(2022, 3, 13, 22, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("zone", "day", "hour", "instant", "adjusted"),
    [
        # Clocks put forward: New York 2:00 on 13 March 2022, Cairo 0:00 on 28 April 2023, Casablanca's Ramadan 2026.
        ("America/New_York", date(2022, 3, 13), time(2, 30), datetime(2022, 3, 13, 7, 30, tzinfo=UTC), True),
        ("Africa/Cairo", date(2023, 4, 28), time(0, 15), datetime(2023, 4, 27, 22, 15, tzinfo=UTC), True),
        ("Africa/Cairo", date(2023, 4, 27), time(10), datetime(2023, 4, 27, 8, tzinfo=UTC), False),
        ("Africa/Cairo", date(2023, 4, 29), time(10), datetime(2023, 4, 29, 7, tzinfo=UTC), False),
        ("Africa/Casablanca", date(2026, 2, 14), time(10), datetime(2026, 2, 14, 9, tzinfo=UTC), False),
        ("Africa/Casablanca", date(2026, 2, 16), time(10), datetime(2026, 2, 16, 10, tzinfo=UTC), False),
    ],
)
def test_an_hour_that_clocks_skip_is_as_much_later(zone, day, hour, instant, adjusted):
    found = one(rule(hour=hour), opens_on=day, zone=zone)
    assert (found.at, found.adjusted) == (instant, adjusted)


def test_of_an_hour_that_occurs_twice_an_opening_is_the_first_and_a_closing_the_second():
    autumn = date(2022, 11, 6)  # New York, 1:30 twice
    assert one(rule(opens=Step.PLEDGES, hour=time(1, 30)), autumn).at == datetime(2022, 11, 6, 5, 30, tzinfo=UTC)
    closes = one(rule(closes=Step.PLEDGES, hour=time(1, 30)), autumn)
    assert (closes.at, closes.fold) == (datetime(2022, 11, 6, 6, 30, tzinfo=UTC), 1)


def test_an_instant_that_is_not_moved_stays_the_same_to_the_microsecond():
    at = datetime(2022, 11, 6, 6, 30, 0, 5, tzinfo=UTC)
    found = one(
        rule(anchor=Anchor(DeadlineAnchor.ACT, act=ForumAct.LIST_CIRCULATED)), acts={ForumAct.LIST_CIRCULATED: at}
    )
    assert (found.at, found.fold) == (at, 1)


def test_a_time_that_exists_is_not_adjusted():
    time_, adjusted = existing(datetime.fromisoformat("2022-05-17T10:00"), "America/New_York", fold=0)
    assert (time_.instant, adjusted) == (datetime(2022, 5, 17, 14, tzinfo=UTC), False)


def test_it_rolls_to_the_next_working_day_too():
    found = one(rule(roll=Roll.NEXT, offset=Offset(days=-2)))
    assert (found.rolled_from, found.wall.date()) == (date(2022, 5, 15), date(2022, 5, 16))


def counted_from(key: str) -> DeadlineRule:
    return rule(anchor=Anchor(DeadlineAnchor.DEADLINE, deadline=key))


def test_a_cycle_is_refused_with_its_path():
    rules = {"a": counted_from("b"), "b": counted_from("c"), "c": counted_from("a"), "d": rule()}
    with pytest.raises(DeadlineRuleError) as refused:
        ordered(rules)
    assert refused.value.code == "cycle"
    keys = refused.value.message.removeprefix("expected no circle: ").split(" → ")
    assert keys[0] == keys[-1] == refused.value.key
    assert all(rules[follower].anchor.deadline == anchor for anchor, follower in zip(keys[1:], keys, strict=False))
    assert set(keys) == {"a", "b", "c"}


def test_an_unknown_anchor_is_refused_by_the_name_of_the_rule():
    with pytest.raises(DeadlineRuleError) as refused:
        ordered({"a": counted_from("nothing")})
    assert (refused.value.key, refused.value.at, refused.value.code) == ("a", "anchor.deadline", "unknown_deadline")


@pytest.mark.parametrize(
    "offset",
    [
        Offset(months=10**30),
        Offset(weeks=10**12),
        Offset(days=-(10**9)),
        Offset(days=400_000),
        Offset(hours=10**30),
        Offset(hours=24 * 365 * 400),
    ],
)
def test_an_offset_that_overflows_is_refused_by_the_name_of_the_rule(offset):
    with pytest.raises(DeadlineRuleError) as refused:
        one(rule(offset=offset))
    assert (refused.value.key, refused.value.at, refused.value.code) == ("it", "offset", "offset_overflow")


def test_an_offset_that_overflows_is_refused_before_what_it_counts_from_is_known():
    with pytest.raises(DeadlineRuleError) as refused:
        one(rule(anchor=Anchor(DeadlineAnchor.ACT, act=ForumAct.LIST_CIRCULATED), offset=Offset(hours=10**9)))
    assert (refused.value.key, refused.value.at, refused.value.code) == ("it", "offset", "offset_overflow")


@pytest.mark.parametrize("opens_on", [date(1990, 1, 1), date(2199, 12, 28)])
def test_the_first_and_the_last_forum_that_can_be_made_have_their_deadlines(opens_on):
    assert imrf(opens_on)["nominations_open"].wall.date() == add_months(opens_on, -6)
    regional = load_template(ForumTemplate.REGIONAL).modalities.deadlines.rules
    dates = DatesFact(opens_on, opens_on + timedelta(days=3), None, "Africa/Cairo")
    found = compute_deadlines(DeadlineFacts(dates=dates, rules=regional, calendar=WEEKDAYS))
    assert found["regional_report"].wall.date() == add_months(dates.closes_on, 2)


def test_dependents_are_found_over_several_steps():
    rules = {"a": rule(), "b": counted_from("a"), "c": counted_from("b"), "d": rule()}
    assert dependents(rules, "a") == ("b", "c")
    assert dependents(rules, "d") == ()


@pytest.mark.parametrize(
    "wrong",
    [
        {"anchor": {"event": DeadlineAnchor.DEADLINE}},
        {"anchor": {"event": DeadlineAnchor.OPENING, "act": ForumAct.LIST_CIRCULATED}},
        {"anchor": {"event": DeadlineAnchor.OPENING, "number": 2}},
        {"anchor": {"event": DeadlineAnchor.MEETING_END, "day": date(2022, 5, 17), "meeting": MeetingKind.HEARING}},
        {"opens": Step.PLEDGES, "closes": Step.CREDENTIALS},
        {"hard": True},
        {"timezone": "Mars/Olympus"},
        {"hour": time(17, tzinfo=UTC)},
        {"hour": time(17), "end_of_day": True},
    ],
)
def test_what_no_rule_can_be_is_refused(wrong):
    with pytest.raises(ValueError, match="expected"):
        rule(**{**wrong, **({"anchor": Anchor(**wrong["anchor"])} if "anchor" in wrong else {})})


def test_every_rule_of_the_templates_is_worded_in_all_languages_and_gives_a_deadline():
    for template in ForumTemplate:
        rules = load_template(template).modalities.deadlines.rules
        assert all(set(rule.title) == set(Language) for rule in rules.values())
        assert set(ordered(rules)) == set(rules)


@pytest.mark.parametrize(
    ("zone", "due"),
    [
        ("America/New_York", datetime(2026, 1, 22, 22, tzinfo=UTC)),  # still the 15th there
        ("Asia/Bangkok", datetime(2026, 1, 23, 10, tzinfo=UTC)),
    ],
)
def test_days_for_a_single_record_are_counted_where_the_forum_is_held(zone, due):
    assert due_after(datetime(2026, 1, 16, 3, tzinfo=UTC), 7, zone) == due
