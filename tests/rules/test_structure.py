"""The mandate's rules for a programme: the template keeps them all; a breach of one gives its finding alone."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, time

import pytest

from models.enums import Designation, HalfDay, MeetingKind, MeetingStatus, SeatRole, Severity
from services.rules.checks import check_dates, check_programme, code
from services.rules.findings import Finding
from services.rules.modalities import Value
from services.rules.programme import Hours, ProgrammeFacts, SeatFact
from services.rules.remarks import Rule
from services.rules.structure import DATES_RULES, STRUCTURE_RULES
from tests.rules.builders import (
    IMRF,
    NEW_YORK,
    a_meeting,
    add,
    change,
    change_dates,
    drop,
    meeting_id,
    template_programme,
    times,
    utc,
)

RULES = (*DATES_RULES, *STRUCTURE_RULES)
WEIGHTS = {code(rule): IMRF.modalities.checks[code(rule)] for rule in RULES}
HEARING, DEBATE = MeetingKind.HEARING, MeetingKind.POLICY_DEBATE
TABLE, PLENARY_DEBATE = MeetingKind.ROUND_TABLE, MeetingKind.GENERAL_DEBATE
OPENING, CLOSING = MeetingKind.PLENARY_OPENING, MeetingKind.PLENARY_CLOSING
FACILITATED = (SeatFact(SeatRole.FACILITATOR, 1, Designation.IOM_DIRECTOR_GENERAL),)
TABLE_SLOTS = "day 1 morning, day 1 afternoon, day 2 morning"


def uid(kind: MeetingKind, number: int | None = None) -> str:
    return str(meeting_id(kind, number))


def findings(facts: ProgrammeFacts) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(found.code, found.message, found.concerns) for found in check_programme(facts, WEIGHTS)]


def codes(facts: ProgrammeFacts) -> list[str]:
    return [found.code for found in check_programme(facts, WEIGHTS)]


# The template's own programme.


@pytest.mark.parametrize(
    ("opens_on", "timezone"),
    [
        (date(2022, 5, 17), NEW_YORK),  # the first forum
        (date(2026, 5, 5), NEW_YORK),
        (date(2026, 5, 5), "Africa/Cairo"),
        (date(2024, 7, 3), "Africa/Cairo"),
        (date(2026, 4, 22), "Africa/Cairo"),  # clocks go forward at the midnight before day 3
        (date(2026, 10, 27), "Africa/Cairo"),  # clocks go back at the midnight that ends day 3
        (date(2026, 3, 6), NEW_YORK),  # clocks go forward on day 3
        (date(2026, 10, 30), NEW_YORK),  # clocks go back on day 3
        (date(2026, 9, 18), "Africa/Casablanca"),
        (date(2026, 3, 27), "Asia/Beirut"),
        (date(2026, 10, 2), "Australia/Lord_Howe"),
        (date(2026, 5, 4), "Pacific/Kiritimati"),
        (date(2026, 5, 4), "Pacific/Pago_Pago"),
        (date(2026, 5, 4), "Asia/Kathmandu"),
        (date(2028, 2, 28), "Europe/Zurich"),  # over a leap day
        (date(2029, 12, 30), "Asia/Bangkok"),  # over the turn of the year
        (date(2030, 5, 1), "UTC"),
    ],
)
def test_the_template_keeps_every_rule(opens_on: date, timezone: str) -> None:
    assert findings(template_programme(opens_on, timezone)) == []


@pytest.mark.parametrize("day", range(1, 8))
def test_the_template_keeps_every_rule_whatever_the_weekday(day: int) -> None:
    assert findings(template_programme(date(2030, 5, day))) == []


def test_the_template_of_2022_opens_its_first_round_table_at_14_utc() -> None:
    (table,) = (m for m in template_programme(date(2022, 5, 17)).meetings if m.id == meeting_id(TABLE, 1))
    assert (table.starts_at, table.ends_at) == (utc("2022-05-17 14:00"), utc("2022-05-17 17:00"))


# One programme a rule that breaks this rule alone.


@dataclass(frozen=True)
class Breach:
    code: str
    facts: Callable[[ProgrammeFacts], ProgrammeFacts]
    message: str
    concerns: tuple[str, ...] = ()


def _three_tables(facts: ProgrammeFacts) -> ProgrammeFacts:
    """RT4 is gone, RT3 has its objectives."""
    both = (14, 15, 16, 19, 20, 22, 1, 3, 7, 17, 23)
    left = replace(facts, meetings=tuple(m for m in facts.meetings if m.id != meeting_id(TABLE, 4)))
    return change(left, TABLE, 3, objectives=both)


def _overlapping_hours(facts: ProgrammeFacts) -> ProgrammeFacts:
    """A mandate whose half-days overlap: the one way to break the order and keep the half-days."""
    hours = {HalfDay.MORNING: Hours(time(10), time(16)), HalfDay.AFTERNOON: Hours(time(15), time(18))}
    authority = facts.modalities.official_hours.authority
    return replace(facts, modalities=replace(facts.modalities, official_hours=Value(hours, authority)))


def _late_table(facts: ProgrammeFacts) -> ProgrammeFacts:
    return change(_overlapping_hours(facts), TABLE, 4, **times("2026-05-06 10:00", "2026-05-06 15:30"))


def _seats(facts: ProgrammeFacts) -> tuple[SeatFact, ...]:
    (opening,) = facts.of_kind(OPENING)
    return opening.people


def _speakers_but(facts: ProgrammeFacts, designation: Designation) -> tuple[SeatFact, ...]:
    return tuple(seat for seat in _seats(facts) if seat.designation is not designation)


def _moderating(facts: ProgrammeFacts, designation: Designation) -> tuple[SeatFact, ...]:
    """A seat for another purpose does not count."""
    return tuple(
        replace(seat, role=SeatRole.MODERATOR) if seat.designation is designation else seat for seat in _seats(facts)
    )


BREACHES = (
    Breach(
        "forum_days",
        lambda facts: change_dates(facts, closes_on=date(2026, 5, 9)),
        "The forum lasts 5 days; the mandate says 4.",
    ),
    Breach(
        "hearing_day",
        lambda facts: change_dates(facts, hearing_on=date(2026, 5, 3)),
        "The hearing is on 2026-05-03; the mandate says 2026-05-04.",
    ),
    Breach(
        "hearing_day",
        lambda facts: change(facts, HEARING, 2, **times("2026-05-05 15:00", "2026-05-05 18:00")),
        "“Multi-stakeholder hearing, part 2” is on 2026-05-05; the mandate says 2026-05-04.",
        (uid(HEARING, 2),),
    ),
    Breach(
        "hearing_missing",
        lambda facts: drop(facts, HEARING),
        "The programme has no multi-stakeholder hearing.",
    ),
    Breach(
        "round_table_count",
        _three_tables,
        "The programme has 3 round tables; the mandate says 4.",
        (uid(TABLE, 1), uid(TABLE, 2), uid(TABLE, 3)),
    ),
    Breach(
        "round_table_count",
        lambda facts: add(facts, a_meeting(TABLE, 5, "2026-05-05 15:00", "2026-05-05 18:00")),
        "The programme has 5 round tables; the mandate says 4.",
        (uid(TABLE, 1), uid(TABLE, 2), uid(TABLE, 5), uid(TABLE, 3), uid(TABLE, 4)),
    ),
    Breach(
        "round_table_numbers",
        lambda facts: change(facts, TABLE, 4, number=3),
        "Round tables are numbered from 1, each number once; found: 1, 2, 3, 3.",
        (uid(TABLE, 1), uid(TABLE, 2), uid(TABLE, 3), uid(TABLE, 4)),
    ),
    Breach(
        "round_table_numbers",
        lambda facts: change(facts, TABLE, 4, number=5),
        "Round tables are numbered from 1, each number once; found: 1, 2, 3, 5.",
        (uid(TABLE, 1), uid(TABLE, 2), uid(TABLE, 3), uid(TABLE, 4)),
    ),
    Breach(
        "round_table_numbers",
        lambda facts: change(facts, TABLE, 4, number=None),
        "Round tables are numbered from 1, each number once; found: none, 1, 2, 3.",
        (uid(TABLE, 1), uid(TABLE, 2), uid(TABLE, 4), uid(TABLE, 3)),
    ),
    Breach(
        "round_table_half_day",
        lambda facts: change(facts, TABLE, 1, **times("2026-05-05 13:00", "2026-05-05 15:00")),
        f"“Round table 1” lies outside the half-days for it ({TABLE_SLOTS}).",
        (uid(TABLE, 1),),
    ),
    Breach(
        "objective_missing",
        lambda facts: change(facts, TABLE, 1, objectives=(2, 5, 6, 12)),
        "No round table covers objective 18.",
        ("objective:18",),
    ),
    Breach(
        "objective_repeated",
        lambda facts: change(facts, TABLE, 3, objectives=(14, 15, 16, 18, 19, 20, 22)),
        "Objective 18 is covered by “Round table 1” and “Round table 3”.",
        ("objective:18", uid(TABLE, 1), uid(TABLE, 3)),
    ),
    Breach(
        "policy_debate_missing",
        lambda facts: drop(facts, DEBATE),
        "The programme has 0 policy debates; the mandate says 1.",
    ),
    Breach(
        "policy_debate_missing",
        lambda facts: add(facts, a_meeting(DEBATE, 2, "2026-05-06 16:30", "2026-05-06 18:00", people=FACILITATED)),
        "The programme has 2 policy debates; the mandate says 1.",
        (uid(DEBATE), uid(DEBATE, 2)),
    ),
    Breach(
        "policy_debate_half_day",
        lambda facts: change(facts, DEBATE, **times("2026-05-06 16:00", "2026-05-06 18:30")),
        "“Policy debate” lies outside the half-day for it (day 2 afternoon).",
        (uid(DEBATE),),
    ),
    Breach(
        "policy_debate_order",
        _late_table,
        "“Policy debate” begins before “Round table 4” has ended.",
        (uid(DEBATE), uid(TABLE, 4)),
    ),
    Breach(
        "plenary_missing",
        lambda facts: drop(facts, OPENING),
        "The plenary lacks its part “plenary_opening”.",
    ),
    Breach(
        "plenary_missing",
        lambda facts: drop(facts, PLENARY_DEBATE),
        "The plenary lacks its part “general_debate”.",
    ),
    Breach(
        "plenary_missing",
        lambda facts: drop(facts, CLOSING),
        "The plenary lacks its part “plenary_closing”.",
    ),
    Breach(
        "plenary_days",
        lambda facts: change(facts, OPENING, **times("2026-05-06 18:00", "2026-05-06 19:00")),
        "“Plenary: opening segment” is on 2026-05-06, not on 2026-05-07, 2026-05-08.",
        (uid(OPENING),),
    ),
    Breach(
        "plenary_days",
        lambda facts: change(facts, CLOSING, **times("2026-05-09 10:00", "2026-05-09 11:00")),
        "“Plenary: closing segment” is on 2026-05-09, not on 2026-05-07, 2026-05-08.",
        (uid(CLOSING),),
    ),
    Breach(
        "plenary_order",
        lambda facts: change(facts, PLENARY_DEBATE, 1, **times("2026-05-07 11:00", "2026-05-07 13:00")),
        "“Plenary: general debate, part 1” begins before “Plenary: opening segment” has ended.",
        (uid(OPENING), uid(PLENARY_DEBATE, 1)),
    ),
    Breach(
        "plenary_order",
        lambda facts: change(facts, CLOSING, **times("2026-05-08 16:00", "2026-05-08 18:00")),
        "“Plenary: closing segment” begins before “Plenary: general debate, part 4” has ended.",
        (uid(PLENARY_DEBATE, 4), uid(CLOSING)),
    ),
    Breach(
        "policy_debate_facilitator",
        lambda facts: change(facts, DEBATE, people=()),
        "“Policy debate” has no seat for its facilitator, the Director General of IOM.",
        (uid(DEBATE),),
    ),
    Breach(
        "opening_seats",
        lambda facts: change(facts, OPENING, people=_speakers_but(facts, Designation.CIVIL_SOCIETY)),
        "The opening segment has no seat for its speaker, civil society.",
        (uid(OPENING),),
    ),
    Breach(
        "opening_seats",
        lambda facts: change(facts, OPENING, people=_moderating(facts, Designation.SECRETARY_GENERAL)),
        "The opening segment has no seat for its speaker, secretary general.",
        (uid(OPENING),),
    ),
    Breach(
        "opening_speakers",
        lambda facts: change(facts, OPENING, people=(*_seats(facts), SeatFact(SeatRole.SPEAKER, 6))),
        "The opening segment has 1 speaker beyond the five of the mandate.",
        (uid(OPENING),),
    ),
)


@pytest.mark.parametrize("breach", BREACHES, ids=lambda breach: breach.code)
def test_a_breach_of_one_rule_gives_this_finding_and_no_other(breach: Breach) -> None:
    facts = breach.facts(template_programme())
    assert findings(facts) == [(breach.code, breach.message, breach.concerns)]


def test_every_rule_is_broken_above() -> None:
    assert {breach.code for breach in BREACHES} == {code(rule) for rule in RULES}


@pytest.mark.parametrize("rule", RULES, ids=code)
def test_a_rule_tells_the_authority_with_which_the_template_weighs_it(rule: Rule) -> None:
    assert (rule.__doc__ or "").endswith(f" Authority: {WEIGHTS[code(rule)].authority}.")


def test_an_empty_programme_lacks_every_part() -> None:
    facts = replace(template_programme(), meetings=())
    missing = [f"No round table covers objective {number}." for number in range(1, 24)]
    assert [message for _, message, _ in findings(facts)] == [
        "The programme has no multi-stakeholder hearing.",
        "The programme has 0 round tables; the mandate says 4.",
        *missing,
        "The programme has 0 policy debates; the mandate says 1.",
        "The plenary lacks its part “plenary_opening”.",
        "The plenary lacks its part “general_debate”.",
        "The plenary lacks its part “plenary_closing”.",
    ]


def test_a_policy_debate_in_the_morning_breaks_its_half_day_and_the_order() -> None:
    facts = change(template_programme(), DEBATE, **times("2026-05-06 10:00", "2026-05-06 13:00"))
    debate = (uid(DEBATE),)
    assert findings(facts) == [
        ("policy_debate_half_day", "“Policy debate” lies outside the half-day for it (day 2 afternoon).", debate),
        ("policy_debate_order", "“Policy debate” begins before “Round table 3” has ended.", (*debate, uid(TABLE, 3))),
        ("policy_debate_order", "“Policy debate” begins before “Round table 4” has ended.", (*debate, uid(TABLE, 4))),
    ]


def test_closing_before_everything_is_told_for_each_part_of_the_plenary() -> None:
    facts = change(template_programme(), CLOSING, **times("2026-05-07 08:00", "2026-05-07 09:00"))
    earlier = [(OPENING, None), *((PLENARY_DEBATE, number) for number in (1, 2, 3, 4))]
    assert [concerns for _, _, concerns in findings(facts)] == [(uid(*part), uid(CLOSING)) for part in earlier]


def test_an_objective_of_three_tables_is_one_finding_that_names_them_all() -> None:
    facts = template_programme()
    for number, objectives in ((2, (4, 5, 8, 9, 10, 11, 13, 21)), (4, (1, 3, 5, 7, 17, 23))):
        facts = change(facts, TABLE, number, objectives=objectives)
    assert findings(facts) == [
        (
            "objective_repeated",
            "Objective 5 is covered by “Round table 1” and “Round table 2” and “Round table 4”.",
            ("objective:5", uid(TABLE, 1), uid(TABLE, 2), uid(TABLE, 4)),
        )
    ]


def test_objectives_of_other_meetings_neither_cover_nor_repeat() -> None:
    facts = change(template_programme(), TABLE, 1, objectives=(2, 5, 6, 12))
    facts = change(facts, DEBATE, objectives=(2, 18))
    assert findings(facts) == [("objective_missing", "No round table covers objective 18.", ("objective:18",))]


# To the minute.


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        ("10:00", "13:00", []),
        ("11:00", "11:30", []),
        ("09:59", "13:00", ["round_table_half_day"]),
        ("10:00", "13:01", ["round_table_half_day"]),
        ("10:00", "18:00", ["round_table_half_day"]),
    ],
)
def test_a_table_lies_wholly_within_the_official_hours(start: str, end: str, found: list[str]) -> None:
    facts = change(template_programme(), TABLE, 1, **times(f"2026-05-05 {start}", f"2026-05-05 {end}"))
    assert codes(facts) == found


@pytest.mark.parametrize(("start", "found"), [("15:30", []), ("15:29", ["policy_debate_order"])])
def test_the_policy_debate_may_begin_when_the_last_table_ends(start: str, found: list[str]) -> None:
    facts = _late_table(template_programme())
    facts = change(facts, DEBATE, **times(f"2026-05-06 {start}", "2026-05-06 18:00"))
    assert codes(facts) == found


@pytest.mark.parametrize(
    ("day", "start", "end"),
    [("2026-05-05", "15:00", "18:00"), ("2026-05-06", "10:00", "11:30"), ("2026-05-06", "11:30", "13:00")],
)
def test_tables_may_be_held_in_parallel_or_one_after_the_other(day: str, start: str, end: str) -> None:
    facts = change(template_programme(), TABLE, 4, **times(f"{day} {start}", f"{day} {end}"))
    assert findings(facts) == []


def test_tables_on_days_of_the_plenary_lie_outside_their_half_days() -> None:
    facts = change(template_programme(), TABLE, 4, **times("2026-05-07 10:00", "2026-05-07 13:00"))
    assert codes(facts) == ["round_table_half_day", "policy_debate_order"]


# Cancelled meetings.


CANCELLED = MeetingStatus.CANCELLED


@pytest.mark.parametrize(
    ("kind", "start", "end", "objectives", "found"),
    [
        (HEARING, "01 10:00", "01 13:00", (), ["hearing_day"]),
        (
            TABLE,
            "06 13:30",
            "06 14:30",
            (1, 2),
            ["round_table_count", "round_table_numbers", "round_table_half_day", *["objective_repeated"] * 2],
        ),
        (DEBATE, "06 18:00", "06 19:00", (), ["policy_debate_missing", "policy_debate_half_day"]),
        (OPENING, "06 10:00", "06 13:00", (), ["plenary_days"]),
        (PLENARY_DEBATE, "08 17:00", "08 18:00", (), ["plenary_order"]),
        (CLOSING, "09 10:00", "09 13:00", (), ["plenary_days"]),
    ],
)
def test_a_cancelled_meeting_breaks_no_rule(
    kind: MeetingKind, start: str, end: str, objectives: tuple[int, ...], found: list[str]
) -> None:
    people = FACILITATED if kind is DEBATE else ()
    meeting = a_meeting(kind, 9, f"2026-05-{start}", f"2026-05-{end}", objectives=objectives, people=people)
    assert codes(add(template_programme(), meeting)) == found
    assert codes(add(template_programme(), replace(meeting, status=CANCELLED))) == []


@pytest.mark.parametrize(
    ("kind", "number", "expected"),
    [
        (TABLE, 1, ["round_table_count"] + ["objective_missing"] * 5),
        (TABLE, 4, ["round_table_count"] + ["objective_missing"] * 5),
        (DEBATE, None, ["policy_debate_missing"]),
        (OPENING, None, ["plenary_missing"]),
        (CLOSING, None, ["plenary_missing"]),
        (HEARING, 1, []),  # its other part remains
        (PLENARY_DEBATE, 2, []),
        (MeetingKind.SIDE_EVENT, 1, []),
    ],
)
def test_a_cancelled_part_is_missing(kind: MeetingKind, number: int | None, expected: list[str]) -> None:
    assert codes(change(template_programme(), kind, number, status=CANCELLED)) == expected


def test_a_tentative_part_counts() -> None:
    facts = template_programme()
    facts = replace(facts, meetings=tuple(replace(m, status=MeetingStatus.TENTATIVE) for m in facts.meetings))
    assert findings(facts) == []


# Other zones: what counts are the days and hours of the forum's own.


@pytest.mark.parametrize(
    ("kind", "number", "start", "end", "timezone"),
    [
        (TABLE, 1, "2026-05-05 23:00", "2026-05-06 02:00", "Asia/Tokyo"),  # 10:00 in New York
        (TABLE, 2, "2026-05-05 21:00", "2026-05-06 00:00", "Europe/Zurich"),  # 15:00
        (HEARING, 1, "2026-05-05 00:30", "2026-05-05 02:00", "Asia/Tokyo"),  # 4 May 11:30
        (DEBATE, None, "2026-05-07 08:00", "2026-05-07 11:00", "Pacific/Tongatapu"),  # 6 May 15:00
        (CLOSING, None, "2026-05-09 07:00", "2026-05-09 08:00", "Asia/Tokyo"),  # 8 May 18:00
    ],
)
def test_a_meeting_elsewhere_is_on_the_day_it_is_in_the_forums_zone(
    kind: MeetingKind, number: int | None, start: str, end: str, timezone: str
) -> None:
    assert findings(change(template_programme(), kind, number, **times(start, end, timezone))) == []


@pytest.mark.parametrize(
    ("kind", "number", "start", "end", "message"),
    [
        (
            TABLE,
            1,
            "05-05 10:00",
            "05-05 13:00",
            f"“Round table 1” lies outside the half-days for it ({TABLE_SLOTS}).",
        ),
        (
            HEARING,
            1,
            "05-04 10:00",
            "05-04 12:00",
            "“Multi-stakeholder hearing, part 1” is on 2026-05-03; the mandate says 2026-05-04.",
        ),
        (
            OPENING,
            None,
            "05-07 10:00",
            "05-07 11:30",
            "“Plenary: opening segment” is on 2026-05-06, not on 2026-05-07, 2026-05-08.",
        ),
    ],
)
def test_right_hours_elsewhere_are_wrong_hours_here(
    kind: MeetingKind, number: int | None, start: str, end: str, message: str
) -> None:
    facts = change(template_programme(), kind, number, **times(f"2026-{start}", f"2026-{end}", "Asia/Tokyo"))
    assert [message_ for _, message_, _ in findings(facts)] == [message]


# Days alone, and weights.


def test_days_are_checked_without_a_programme() -> None:
    facts = change_dates(template_programme(), closes_on=date(2026, 5, 5), hearing_on=date(2026, 5, 5))
    assert [(f.code, f.message) for f in check_dates(facts.dates, facts.modalities, WEIGHTS)] == [
        ("forum_days", "The forum lasts 1 day; the mandate says 4."),
        ("hearing_day", "The hearing is on 2026-05-05; the mandate says 2026-05-04."),
    ]


def test_the_templates_days_alone_give_no_finding() -> None:
    facts = template_programme()
    assert check_dates(facts.dates, facts.modalities, WEIGHTS) == ()
    assert [code(rule) for rule in DATES_RULES] == ["forum_days", "hearing_day"]


def test_what_a_finding_weighs_is_the_modalities_to_say() -> None:
    facts = drop(change(template_programme(), TABLE, 4, number=5), DEBATE)
    advisory = replace(WEIGHTS["round_table_numbers"], severity=Severity.ADVISORY)
    tables = tuple(uid(TABLE, n) for n in (1, 2, 3, 4))
    assert check_programme(facts, {**WEIGHTS, "round_table_numbers": advisory}) == (
        Finding(
            "policy_debate_missing",
            Severity.BLOCKING,
            "The programme has 0 policy debates; the mandate says 1.",
            WEIGHTS["policy_debate_missing"].authority,
            overridable=True,
        ),
        Finding(
            "round_table_numbers",
            Severity.ADVISORY,
            "Round tables are numbered from 1, each number once; found: 1, 2, 3, 5.",
            advisory.authority,
            tables,
        ),
    )


def test_a_mandate_for_three_tables_wants_three() -> None:
    facts = _three_tables(template_programme())
    three = replace(facts.modalities, round_tables=replace(facts.modalities.round_tables, value=3))
    assert findings(replace(facts, modalities=three)) == []
