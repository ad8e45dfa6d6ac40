"""Hours, places, people and languages: each rule broken alone, and what it lets pass."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Any

import pytest

from models.enums import HalfDay, Language, MeetingAccess, MeetingFormat, MeetingKind, MeetingStatus, SeatRole
from services.rules.checks import check_programme, code
from services.rules.conduct import CONDUCT_RULES
from services.rules.programme import Hours, MeetingFact, ProgrammeFacts, SeatFact
from tests.rules.builders import (
    IMRF,
    a_meeting,
    a_room,
    add,
    an_id,
    change,
    change_dates,
    meeting_id,
    template_programme,
    times,
)

WEIGHTS = {code(rule): IMRF.modalities.checks[code(rule)] for rule in CONDUCT_RULES}
TABLE, DEBATE, EVENT = MeetingKind.ROUND_TABLE, MeetingKind.POLICY_DEBATE, MeetingKind.SIDE_EVENT
HEARING, PLENARY = MeetingKind.HEARING, MeetingKind.GENERAL_DEBATE
BRIEFING = MeetingKind.BRIEFING
VIRTUAL, HYBRID = MeetingFormat.VIRTUAL, MeetingFormat.HYBRID
LINK = "https://webcast.example/1"
SIX = dict.fromkeys(Language, "Title")


def uid(kind: MeetingKind, number: int | None = None) -> str:
    return str(meeting_id(kind, number))


def person(name: str) -> str:
    return f"person:{an_id(name)}"


def seated(*names: str) -> tuple[SeatFact, ...]:
    return tuple(SeatFact(SeatRole.PANELLIST, n, person_id=an_id(name)) for n, name in enumerate(names, start=1))


def meeting(kind: MeetingKind, number: int, start: str, end: str, **more: Any) -> MeetingFact:
    """With a room of its own and titles in all languages."""
    fields: dict[str, Any] = {
        "room": a_room(f"Own {kind} {number}"),
        "title": SIX | {Language.EN: f"{kind} {number}"},
    }
    return a_meeting(kind, number, f"2026-{start}", f"2026-{end}", **{**fields, **more})


def findings(facts: ProgrammeFacts) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(found.code, found.message, found.concerns) for found in check_programme(facts, WEIGHTS)]


def codes(facts: ProgrammeFacts) -> list[str]:
    return [found[0] for found in findings(facts)]


def test_the_template_with_its_rooms_keeps_every_rule() -> None:
    assert findings(template_programme()) == []


@dataclass(frozen=True)
class Breach:
    code: str
    facts: Callable[[ProgrammeFacts], ProgrammeFacts]
    message: str
    concerns: tuple[str, ...]


BREACHES = (
    Breach(
        "part_not_open",
        lambda facts: change(facts, TABLE, 4, access=MeetingAccess.UNLISTED),
        "“Round table 4” is unlisted; the parts of a forum are open.",
        (uid(TABLE, 4),),
    ),
    Breach(
        "part_not_open",
        lambda facts: change(facts, TABLE, 4, access=MeetingAccess.CLOSED),
        "“Round table 4” is closed; the parts of a forum are open.",
        (uid(TABLE, 4),),
    ),
    Breach(
        "outside_days",
        lambda facts: change(facts, PLENARY, 1, **times("2026-05-09 10:00", "2026-05-09 13:00")),
        "“Plenary: general debate, part 1” is on 2026-05-09, outside the forum's days (2026-05-05 to 2026-05-08).",
        (uid(PLENARY, 1),),
    ),
    Breach(
        "outside_days",
        lambda facts: change(facts, EVENT, 1, **times("2026-05-03 08:00", "2026-05-03 09:00")),
        "“Side event, slot 1” is on 2026-05-03, outside the forum's days (2026-05-05 to 2026-05-08).",
        (uid(EVENT, 1),),
    ),
    Breach(
        "day_without_part",
        lambda facts: change_dates(facts, closes_on=date(2026, 5, 9)),
        "Nothing of the forum takes place on 2026-05-09.",
        (),
    ),
    Breach(
        "official_hours",
        lambda facts: change(facts, HEARING, 1, **times("2026-05-04 09:30", "2026-05-04 13:00")),
        "“Multi-stakeholder hearing, part 1” lies outside the official hours (10:00–13:00, 15:00–18:00).",
        (uid(HEARING, 1),),
    ),
    Breach(
        "interpretation_overrun",
        lambda facts: add(facts, meeting(BRIEFING, 1, "03-02 15:00", "03-02 18:30", interpretation=(Language.FR,))),
        "“briefing 1” has interpretation, which ends at 18:00; it runs until 18:30.",
        (uid(BRIEFING, 1),),
    ),
    Breach(
        "side_event_hours",
        lambda facts: change(facts, EVENT, 3, **times("2026-05-04 14:15", "2026-05-04 15:15")),
        "“Side event, slot 3” falls into the official hours (10:00–13:00, 15:00–18:00).",
        (uid(EVENT, 3),),
    ),
    Breach(
        "side_event_parallel",
        lambda facts: change(facts, EVENT, 1, **times("2026-05-04 08:00", "2026-05-04 09:30")),
        "“Side event, slot 1” and “Side event, slot 2” are held in parallel.",
        (uid(EVENT, 1), uid(EVENT, 2)),
    ),
    Breach(
        "room_overlap",
        lambda facts: change(change(facts, TABLE, 3, room=a_room()), TABLE, 4, room=a_room()),
        "“Round table 3” and “Round table 4” have the same room at the same time.",
        (uid(TABLE, 3), uid(TABLE, 4)),
    ),
    Breach(
        "round_table_shared_person",
        lambda facts: change(change(facts, TABLE, 3, people=seated("a", "b")), TABLE, 4, people=seated("c", "b")),
        "“Round table 3” and “Round table 4” are held in parallel and one person has a seat at both.",
        (uid(TABLE, 3), uid(TABLE, 4), person("b")),
    ),
    Breach(
        "person_overlap",
        lambda facts: add(
            change(facts, TABLE, 1, people=seated("a")),
            meeting(BRIEFING, 1, "05-05 12:59", "05-05 14:00", people=seated("a")),
        ),
        "One person has a seat in “Round table 1” and in “briefing 1”, at the same time.",
        (uid(TABLE, 1), uid(BRIEFING, 1), person("a")),
    ),
    Breach(
        "capacity",
        lambda facts: change(facts, TABLE, 1, capacity=120, room_capacity=80),
        "“Round table 1” has 120 places, its room 80.",
        (uid(TABLE, 1),),
    ),
    Breach(
        "place_missing",
        lambda facts: change(change(facts, TABLE, 1, room=None), TABLE, 2, room=None),
        "Without a room: “Round table 1”, “Round table 2”.",
        (uid(TABLE, 1), uid(TABLE, 2)),
    ),
    Breach(
        "place_missing",
        lambda facts: change(facts, TABLE, 1, format=VIRTUAL, room=None),
        "Virtual or hybrid, without a link: “Round table 1”.",
        (uid(TABLE, 1),),
    ),
    Breach(
        "place_missing",
        lambda facts: change(facts, TABLE, 1, format=HYBRID),
        "Virtual or hybrid, without a link: “Round table 1”.",
        (uid(TABLE, 1),),
    ),
    Breach(
        "title_missing",
        lambda facts: change(facts, DEBATE, title={k: v for k, v in SIX.items() if k is not Language.AR}),
        "Without a title in Arabic: “Title”.",
        (uid(DEBATE),),
    ),
    Breach(
        "interpretation_missing",
        lambda facts: change(facts, DEBATE, interpretation=tuple(set(Language) - {Language.RU})),
        "Without interpretation into Russian: “Policy debate”.",
        (uid(DEBATE),),
    ),
)


@pytest.mark.parametrize("breach", BREACHES, ids=lambda breach: breach.code)
def test_a_breach_of_one_rule_gives_this_finding_and_no_other(breach: Breach) -> None:
    assert findings(breach.facts(template_programme())) == [(breach.code, breach.message, breach.concerns)]


def test_every_rule_is_broken_above() -> None:
    assert {breach.code for breach in BREACHES} == {code(rule) for rule in CONDUCT_RULES}


@pytest.mark.parametrize("rule", CONDUCT_RULES, ids=code)
def test_a_rule_tells_the_authority_with_which_the_template_weighs_it(rule: Any) -> None:
    assert (rule.__doc__ or "").endswith(f" Authority: {WEIGHTS[code(rule)].authority}.")


@pytest.mark.parametrize("breach", [b for b in BREACHES if b.concerns], ids=lambda breach: breach.code)
def test_cancelled_meetings_break_nothing(breach: Breach) -> None:
    facts = breach.facts(template_programme())
    gone = tuple(
        replace(m, status=MeetingStatus.CANCELLED) if str(m.id) in breach.concerns else m for m in facts.meetings
    )
    assert set(codes(replace(facts, meetings=gone))) <= {"day_without_part"}


@pytest.mark.parametrize(
    ("start", "end"),
    [("05-05 08:00", "05-05 10:00"), ("05-05 13:00", "05-05 15:00"), ("05-05 18:00", "05-05 23:30")],
)
def test_side_events_may_touch_the_official_hours(start: str, end: str) -> None:
    facts = replace(template_programme(), meetings=(meeting(EVENT, 1, start, end),))
    assert codes(facts) == ["day_without_part"] * 4  # there is nothing else


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        ("10:00", "13:00", []),
        ("10:00", "13:01", ["interpretation_overrun"]),
        ("12:00", "16:00", ["interpretation_overrun"]),
        ("08:00", "19:00", ["interpretation_overrun"]),
        ("13:15", "14:45", []),
        ("18:15", "20:00", []),
    ],
)
def test_an_interpreted_meeting_ends_with_its_half_day_by_its_own_clocks(
    start: str, end: str, found: list[str]
) -> None:
    cairo = times(f"2025-11-30 {start}", f"2025-11-30 {end}", "Africa/Cairo")
    briefing = replace(meeting(BRIEFING, 1, "03-02 10:00", "03-02 11:00", interpretation=(Language.AR,)), **cairo)
    assert codes(add(template_programme(), briefing)) == found


def test_other_hosts_keep_their_own_hours() -> None:
    hosted = (SeatFact(SeatRole.HOST, 1, party_id=an_id("ORG_LAS")),)
    languages = (Language.AR, Language.EN)
    late = meeting(BRIEFING, 1, "03-02 09:30", "03-02 19:00", interpretation=languages, people=hosted)
    assert codes(add(template_programme(), late)) == []


def test_without_interpretation_a_meeting_may_run_over() -> None:
    assert codes(add(template_programme(), meeting(BRIEFING, 1, "03-02 15:00", "03-02 19:00"))) == []


def test_preparatory_meetings_lie_anywhere_months_ahead() -> None:
    kinds = (
        BRIEFING,
        MeetingKind.CONSULTATION,
        MeetingKind.WORKSHOP,
        MeetingKind.TOWN_HALL,
        MeetingKind.DECLARATION_READING,
        MeetingKind.OTHER,
    )
    ahead = [meeting(kind, 1, "01-10 07:00", "01-10 21:00") for kind in kinds]
    assert codes(add(template_programme(), *ahead)) == []


def test_side_events_on_the_day_of_the_hearing_need_a_hearing() -> None:
    facts = change_dates(template_programme(), hearing_on=None)
    assert [found for found in codes(facts) if found == "outside_days"] == ["outside_days"] * 4


def test_seats_one_after_the_other_are_no_overlap() -> None:
    facts = change(template_programme(), TABLE, 1, people=seated("a"))
    facts = change(facts, TABLE, 2, people=seated("a"))
    touching = meeting(BRIEFING, 1, "05-05 13:00", "05-05 15:00", people=seated("a", "a"))
    assert codes(add(facts, touching)) == []


def test_a_person_in_three_meetings_at_once_is_told_pair_by_pair() -> None:
    three = [meeting(BRIEFING, n, "03-02 10:00", "03-02 11:00", people=seated("a")) for n in (1, 2, 3)]
    assert codes(add(template_programme(), *three)) == ["person_overlap"] * 3


def test_a_state_may_have_seats_in_two_meetings_at_once() -> None:
    """Its representatives are several."""
    egypt = (SeatFact(SeatRole.PANELLIST, 1, party_id=an_id("EGY")),)
    facts = change(change(template_programme(), TABLE, 3, people=egypt), TABLE, 4, people=egypt)
    assert codes(facts) == []


def test_more_than_three_meetings_are_counted() -> None:
    facts = template_programme()
    for number in range(1, 6):
        facts = change(facts, EVENT, number, room=None)
    ((_, message, concerns),) = findings(facts)
    assert message == "Without a room: “Side event, slot 1”, “Side event, slot 2”, “Side event, slot 3” and 2 more."
    assert concerns == tuple(uid(EVENT, n) for n in range(1, 6))


def test_a_virtual_meeting_needs_a_link_and_no_room() -> None:
    linked = change(template_programme(), TABLE, 1, format=VIRTUAL, room=None, join_url=LINK)
    hybrid = change(template_programme(), TABLE, 1, format=HYBRID, webcast_url=LINK)
    assert codes(linked) == codes(hybrid) == []


def test_capacity_is_asked_where_both_are_known() -> None:
    for fields in ({"capacity": 80}, {"room_capacity": 80}, {"capacity": 80, "room_capacity": 80}):
        assert codes(change(template_programme(), TABLE, 1, **fields)) == []


@pytest.mark.parametrize(
    ("languages", "found"),
    [((Language.EN,), []), ((Language.EN, Language.FR), ["interpretation_missing"])],
)
def test_a_forum_of_one_language_needs_no_interpretation(languages: tuple[Language, ...], found: list[str]) -> None:
    facts = change(template_programme(), DEBATE, interpretation=(Language.EN,))
    modalities = replace(
        facts.modalities, languages=replace(facts.modalities.languages, value=languages), days=facts.modalities.days
    )
    assert codes(replace(facts, modalities=modalities)) == found


def test_hours_of_a_mandate_are_its_own() -> None:
    facts = change(template_programme(), HEARING, 1, **times("2026-05-04 09:00", "2026-05-04 12:00"))
    assert codes(facts) == ["official_hours"]
    early = {HalfDay.MORNING: Hours(time(9), time(13)), HalfDay.AFTERNOON: Hours(time(15), time(18))}
    hours = replace(facts.modalities.official_hours, value=early)
    moved = replace(facts, modalities=replace(facts.modalities, official_hours=hours))
    assert "official_hours" not in codes(moved)
    assert codes(moved).count("side_event_hours") == 5  # the slots from nine to ten
