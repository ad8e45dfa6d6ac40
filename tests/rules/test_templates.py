"""From a template and an opening day to a draft: the mandate's structure, to the minute."""

from collections import Counter
from datetime import date, time
from itertools import combinations, pairwise

import pytest

from models.enums import (
    Authority,
    Designation,
    ForumTemplate,
    Language,
    MeetingKind,
    MeetingStatus,
    SeatRole,
    Severity,
)
from services.modalities import TEMPLATES, load_template
from services.reference.parties import party_rows
from services.rules.programme import DatesFact
from services.rules.templates import (
    PlannedMeeting,
    TemplateMeeting,
    TemplateSeat,
    TemplateTime,
    compute_dates,
    compute_meetings,
)
from tests.rules.builders import IMRF, NEW_YORK, OPENING, wall

MODALITIES = IMRF.modalities.programme
PRESIDENT = Designation.PRESIDENT_OF_THE_GENERAL_ASSEMBLY


def planned(kind: MeetingKind, opens_on: date = OPENING) -> list[PlannedMeeting]:
    """The template's meetings of a kind, in its order."""
    return [
        m for m in compute_meetings(IMRF.meetings, IMRF.titles, opens_on, IMRF.modalities.programme) if m.kind is kind
    ]


def when(kind: MeetingKind) -> list[str]:
    return [f"{m.local_start:%m-%d %H:%M}–{m.local_end:%H:%M}" for m in planned(kind)]


def overlap(a: PlannedMeeting, b: PlannedMeeting) -> bool:
    return a.local_start < b.local_end and b.local_start < a.local_end


# Days.


@pytest.mark.parametrize(
    ("opens_on", "hearing_on", "closes_on"),
    [
        (date(2022, 5, 10), date(2022, 5, 9), date(2022, 5, 13)),  # as first announced
        (date(2022, 5, 17), date(2022, 5, 16), date(2022, 5, 20)),  # as held
        (date(2026, 5, 5), date(2026, 5, 4), date(2026, 5, 8)),
        (date(2030, 1, 1), date(2029, 12, 31), date(2030, 1, 4)),
        (date(2028, 2, 28), date(2028, 2, 27), date(2028, 3, 2)),
    ],
)
def test_a_forum_lasts_four_days_with_the_hearing_the_day_before(
    opens_on: date, hearing_on: date, closes_on: date
) -> None:
    assert compute_dates(opens_on, "Africa/Cairo", MODALITIES) == DatesFact(
        opens_on=opens_on, closes_on=closes_on, hearing_on=hearing_on, timezone="Africa/Cairo"
    )


@pytest.mark.parametrize("opens_on", [date.min, date.max, date(9999, 12, 29)])
def test_beyond_the_calendars_ends_there_is_no_forum(opens_on: date) -> None:
    with pytest.raises(OverflowError):
        compute_dates(opens_on, NEW_YORK, MODALITIES)


# The template of the global forum.


def test_every_template_loads() -> None:
    assert {path.stem for path in TEMPLATES.iterdir()} == set(ForumTemplate)
    assert {name: len(load_template(name).meetings) for name in ForumTemplate} == {
        "imrf": 10,
        "regional": 8,
    }


def test_the_parts_of_the_forum() -> None:
    meetings = compute_meetings(IMRF.meetings, IMRF.titles, OPENING, IMRF.modalities.programme)
    assert Counter(m.kind for m in meetings) == {
        "hearing": 2,
        "round_table": 4,
        "policy_debate": 1,
        "plenary_opening": 1,
        "general_debate": 4,
        "plenary_closing": 1,
        "side_event": 20,
    }
    assert {m.kind for m in meetings if m.status is not MeetingStatus.CONFIRMED} == {MeetingKind.SIDE_EVENT}


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (MeetingKind.HEARING, ["05-04 10:00–13:00", "05-04 15:00–18:00"]),
        (
            MeetingKind.ROUND_TABLE,
            ["05-05 10:00–13:00", "05-05 15:00–18:00", "05-06 10:00–13:00", "05-06 10:00–13:00"],
        ),
        (MeetingKind.POLICY_DEBATE, ["05-06 15:00–18:00"]),
        (MeetingKind.PLENARY_OPENING, ["05-07 10:00–11:30"]),
        (
            MeetingKind.GENERAL_DEBATE,
            ["05-07 11:30–13:00", "05-07 15:00–18:00", "05-08 10:00–13:00", "05-08 15:00–17:00"],
        ),
        (MeetingKind.PLENARY_CLOSING, ["05-08 17:00–18:00"]),
    ],
)
def test_the_hours_of_2026(kind: MeetingKind, expected: list[str]) -> None:
    assert when(kind) == expected


def test_side_events_have_twenty_slots_none_in_parallel_and_all_outside_official_hours() -> None:
    events = sorted(planned(MeetingKind.SIDE_EVENT), key=lambda m: m.local_start)
    assert Counter(m.local_start.day for m in events) == {4: 4, 5: 4, 6: 4, 7: 4, 8: 4}
    assert all(earlier.local_end <= later.local_start for earlier, later in pairwise(events))
    for event in events:
        start, end = event.local_start.time(), event.local_end.time()
        assert end <= time(10) or time(13) <= start < end <= time(15) or time(18) <= start < end
    assert {event.status for event in events} == {MeetingStatus.TENTATIVE}


def test_only_the_third_and_fourth_table_are_in_parallel() -> None:
    meetings = compute_meetings(IMRF.meetings, IMRF.titles, OPENING, IMRF.modalities.programme)
    parallel = [(a.title["en"], b.title["en"]) for a, b in combinations(meetings, 2) if overlap(a, b)]
    assert parallel == [("Round table 3", "Round table 4")]


def test_the_clusters_of_the_round_tables() -> None:
    assert {m.number: m.objectives for m in planned(MeetingKind.ROUND_TABLE)} == {
        1: (2, 5, 6, 12, 18),
        2: (4, 8, 9, 10, 11, 13, 21),
        3: (14, 15, 16, 19, 20, 22),
        4: (1, 3, 7, 17, 23),
    }


def test_the_clusters_cover_the_23_objectives_once_each() -> None:
    covered = sorted(n for m in planned(MeetingKind.ROUND_TABLE) for n in m.objectives)
    assert covered == list(range(1, 24)) == sorted(MODALITIES.objectives.value)


def test_each_round_table_has_two_seats_for_co_chairs_still_open() -> None:
    open_seats = (TemplateSeat(SeatRole.CO_CHAIR, 1), TemplateSeat(SeatRole.CO_CHAIR, 2))
    assert [m.seats for m in planned(MeetingKind.ROUND_TABLE)] == [open_seats] * 4


def test_the_five_speakers_of_the_opening_segment() -> None:
    (opening,) = planned(MeetingKind.PLENARY_OPENING)
    speakers = [(s.position, s.designation, s.party) for s in opening.seats if s.role is SeatRole.SPEAKER]
    assert speakers == [
        (1, "president_of_the_general_assembly", None),
        (2, "secretary_general", None),
        (3, "iom_director_general", "ORG_IOM"),
        (4, "migrant_community", None),
        (5, "civil_society", None),
    ]


@pytest.mark.parametrize(
    ("kind", "seat"),
    [
        (MeetingKind.HEARING, TemplateSeat(SeatRole.PRESIDING, 1, PRESIDENT)),
        (
            MeetingKind.POLICY_DEBATE,
            TemplateSeat(SeatRole.FACILITATOR, 1, Designation.IOM_DIRECTOR_GENERAL, "ORG_IOM"),
        ),
        (MeetingKind.PLENARY_OPENING, TemplateSeat(SeatRole.PRESIDING, 1, PRESIDENT)),
        (MeetingKind.GENERAL_DEBATE, TemplateSeat(SeatRole.PRESIDING, 1, PRESIDENT)),
        (MeetingKind.PLENARY_CLOSING, TemplateSeat(SeatRole.PRESIDING, 1, PRESIDENT)),
    ],
)
def test_who_presides_and_who_facilitates(kind: MeetingKind, seat: TemplateSeat) -> None:
    assert {m.seats[0] for m in planned(kind)} == {seat}


def test_every_party_of_a_seat_is_known() -> None:
    codes = {seat.party for meeting in IMRF.meetings for seat in meeting.seats} - {None}
    assert codes == {"ORG_IOM"}
    assert codes <= {row["code"] for row in party_rows()}


def test_every_role_and_position_of_a_meeting_is_given_once() -> None:
    for meeting in IMRF.meetings:
        places = [(seat.role, seat.position) for seat in meeting.seats]
        assert len(places) == len(set(places))


# Authorities, as docs/mandate.md marks them.


def test_where_the_structure_comes_from() -> None:
    values = {name: getattr(MODALITIES, name).authority for name in MODALITIES.__dataclass_fields__}
    assert values == {
        "days": "73/326",
        "hearing_days_before": "73/326",
        "round_tables": "73/326",
        "round_table_slots": "73/326",
        "policy_debate_slots": "73/326",
        "plenary_days": "73/326",
        "objectives": "73/326",
        "official_hours": "practice",
        "languages": "practice",
    }


def test_where_the_meetings_come_from() -> None:
    marks = {(entry.kind.value, entry.number): entry.authority.value for entry in IMRF.meetings}
    assert {key: mark for key, mark in marks.items() if mark != Authority.RESOLUTION_73_326} == {
        ("round_table", 3): "inferred",
        ("round_table", 4): "inferred",
        ("side_event", 1): "2022",
    }


def _codes(template: ForumTemplate, severity: Severity, *, overridable: bool = False) -> set[str]:
    weights = load_template(template).modalities.checks
    return {code for code, w in weights.items() if (w.severity, w.overridable) == (severity, overridable)}


def test_what_the_resolution_says_blocks_and_what_only_an_error_breaks_cannot_be_overridden() -> None:
    weights = IMRF.modalities.checks
    advisory = _codes(ForumTemplate.IMRF, Severity.ADVISORY)
    assert {code for code in advisory if weights[code].authority == "73/326"} == {
        "gender_over_all",
        "group_missing",
        "one_gender",
        "one_group",
        "opening_speakers",
        "policy_debate_facilitator",
        "seat_vacant",
    }
    assert _codes(ForumTemplate.IMRF, Severity.BLOCKING) == {
        "co_chairs_per_table",
        "not_a_member_state",
        "plenary_order",
        "policy_debate_order",
        "room_overlap",
        "round_table_numbers",
    }


def test_a_regional_forum_may_deviate_in_all_that_the_concept_leaves_open() -> None:
    assert _codes(ForumTemplate.REGIONAL, Severity.BLOCKING) == {"room_overlap", "round_table_numbers"}
    assert {
        weight.authority.value for weight in load_template(ForumTemplate.REGIONAL).modalities.checks.values()
    } == {
        "practice",
        "inferred",
        "default",
    }
    assert {"round_table_count", "objective_missing", "objective_repeated", "policy_debate_order"} <= _codes(
        ForumTemplate.REGIONAL, Severity.ADVISORY
    )


# Titles.


@pytest.mark.parametrize("template", list(ForumTemplate))
def test_titles_are_in_the_six_languages_for_every_kind_of_a_template(template: ForumTemplate) -> None:
    source = load_template(template)
    assert set(source.titles) == {meeting.kind for meeting in source.meetings}
    for titles in source.titles.values():
        assert set(titles) == set(Language)
        assert all(text == text.strip() != "" for text in titles.values())


@pytest.mark.parametrize("entry", IMRF.meetings, ids=lambda entry: f"{entry.kind}-{entry.number}")
def test_the_title_of_a_numbered_meeting_has_its_number_in_every_language(entry: TemplateMeeting) -> None:
    counts = {language: text.count("{number}") for language, text in IMRF.titles[entry.kind].items()}
    assert counts == dict.fromkeys(Language, 0 if entry.number is None else 1)


def test_no_two_meetings_have_the_same_title() -> None:
    meetings = compute_meetings(IMRF.meetings, IMRF.titles, OPENING, IMRF.modalities.programme)
    for language in Language:
        assert len({m.title[language] for m in meetings}) == len(meetings) == 33


def test_titles_are_put_with_their_numbers() -> None:
    assert [m.title[Language.EN] for m in planned(MeetingKind.HEARING)] == [
        "Multi-stakeholder hearing, part 1",
        "Multi-stakeholder hearing, part 2",
    ]
    assert planned(MeetingKind.ROUND_TABLE)[3].title == {
        Language.EN: "Round table 4",
        Language.AR: "المائدة المستديرة 4",
        Language.ZH: "圆桌会议4",
        Language.FR: "Table ronde 4",
        Language.RU: "Круглый стол 4",
        Language.ES: "Mesa redonda 4",
    }
    assert planned(MeetingKind.PLENARY_CLOSING)[0].title[Language.EN] == "Plenary: closing segment"


# Any template.


def test_an_entry_gives_a_meeting_a_time_numbered_from_its_number_on() -> None:
    seats = (TemplateSeat(SeatRole.MODERATOR, 1),)
    at = (TemplateTime(0, time(9), time(9, 30)), TemplateTime(31, time(23), time(23, 59)))
    entry = TemplateMeeting(
        MeetingKind.SIDE_EVENT, Authority.DEFAULT, at, 5, MeetingStatus.TENTATIVE, objectives=(7,), seats=seats
    )
    titles = {MeetingKind.SIDE_EVENT: {Language.EN: "Event {number}"}}
    first, second = compute_meetings((entry,), titles, date(2028, 2, 1), IMRF.modalities.programme)
    assert first == PlannedMeeting(
        kind=MeetingKind.SIDE_EVENT,
        number=5,
        title={Language.EN: "Event 5"},
        local_start=wall("2028-01-31 09:00"),
        local_end=wall("2028-01-31 09:30"),
        status=MeetingStatus.TENTATIVE,
        objectives=(7,),
        interpretation=(),
        seats=seats,
    )
    assert (second.number, second.title, second.local_start, second.local_end) == (
        6,
        {Language.EN: "Event 6"},
        wall("2028-03-02 23:00"),
        wall("2028-03-02 23:59"),
    )


def test_an_entry_without_a_number_gives_meetings_without_one() -> None:
    entry = TemplateMeeting(MeetingKind.HEARING, Authority.DEFAULT, (TemplateTime(1, time(9), time(10)),) * 2)
    meetings = compute_meetings(
        (entry,), {MeetingKind.HEARING: {Language.EN: "Hearing"}}, OPENING, IMRF.modalities.programme
    )
    assert [(m.number, m.title) for m in meetings] == [(None, {Language.EN: "Hearing"})] * 2


def test_no_entries_no_meetings() -> None:
    assert compute_meetings((), {}, OPENING, IMRF.modalities.programme) == ()


def test_wall_times_carry_no_zone() -> None:
    meetings = compute_meetings(IMRF.meetings, IMRF.titles, OPENING, IMRF.modalities.programme)
    assert {time.tzinfo for m in meetings for time in (m.local_start, m.local_end)} == {None}
