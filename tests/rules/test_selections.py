"""Which meetings a subscriber's choice leaves."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from models.enums import ForumTemplate, Language, MeetingAccess, MeetingKind, MeetingStatus, SeatRole
from services.rules.names import Names, PartyName, PersonName
from services.rules.programme import DatesFact, MeetingFact, RoomFact, SeatFact
from services.rules.publications import PublishedForum, PublishedMeeting, publish
from services.rules.selections import Selection, folded, select_meetings
from tests.rules.builders import NEW_YORK, OPENING, a_meeting, an_id, utc

HEARING, TABLE, BRIEFING = MeetingKind.HEARING, MeetingKind.ROUND_TABLE, MeetingKind.BRIEFING


def published(*meetings: MeetingFact) -> tuple[PublishedMeeting, ...]:
    texts = {Language.EN: "Test"}
    document = publish(
        None,
        forum=PublishedForum("test", ForumTemplate.IMRF, texts),
        dates=DatesFact(OPENING, OPENING, None, NEW_YORK),
        modalities={},
        meetings=meetings,
        closed_title=texts,
        number=1,
        at=utc("2026-01-15 12:00"),
    )
    assert document.programme is not None
    return document.programme.meetings


NAMES = Names(
    {an_id("EGY"): PartyName("EGY", {Language.EN: "Egypt", Language.AR: "مصر"})},
    {an_id("amal"): PersonName("Amal Example", "Ms.")},
)
PROGRAMME = published(
    a_meeting(HEARING, 1, "2026-05-04 10:00", "2026-05-04 13:00", objectives=(1, 7)),
    a_meeting(TABLE, 1, "2026-05-05 10:00", "2026-05-05 13:00", objectives=(2, 5)),
    a_meeting(TABLE, 2, "2026-05-05 15:00", "2026-05-05 18:00", objectives=(7,), access=MeetingAccess.CLOSED),
    a_meeting(BRIEFING, 1, "2026-05-05 22:00", "2026-05-06 00:00", objectives=(5,)),
    a_meeting(BRIEFING, 2, "2026-05-06 22:00", "2026-05-07 01:00"),
)


def left(timezone: str = NEW_YORK, **options: Any) -> list[str]:
    found = select_meetings(PROGRAMME, Selection(**options), timezone, NAMES)
    return [f"{meeting.kind.value} {meeting.number}" for meeting in found]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, ["hearing 1", "round_table 1", "round_table 2", "briefing 1", "briefing 2"]),
        ({"kinds": {TABLE}}, ["round_table 1", "round_table 2"]),
        ({"kinds": {TABLE, HEARING}}, ["hearing 1", "round_table 1", "round_table 2"]),
        ({"kinds": {MeetingKind.WORKSHOP}}, []),
        ({"objectives": {5}}, ["round_table 1", "briefing 1"]),
        ({"objectives": {1, 2}}, ["hearing 1", "round_table 1"]),
        ({"objectives": {7}}, ["hearing 1"]),  # the closed one tells nobody its objectives
        ({"objectives": {23}}, []),
        ({"kinds": {BRIEFING}, "objectives": {1, 5}}, ["briefing 1"]),
        ({"kinds": {TABLE}, "last_day": date(2026, 5, 4)}, []),
    ],
)
def test_any_of_the_kinds_and_any_of_the_objectives(options: dict[str, Any], expected: list[str]) -> None:
    assert left(**{name: frozenset(v) if isinstance(v, set) else v for name, v in options.items()}) == expected


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (None, date(2026, 5, 4), ["hearing 1"]),
        (date(2026, 5, 5), date(2026, 5, 5), ["round_table 1", "round_table 2", "briefing 1"]),
        (date(2026, 5, 6), None, ["briefing 2"]),  # one that ends at midnight is not of the day that begins then
        (date(2026, 5, 7), date(2026, 5, 7), ["briefing 2"]),  # its last hour
        (date(2026, 5, 8), None, []),
        (date(1990, 1, 1), date(2199, 12, 31), left()),
    ],
)
def test_days_are_both_included_and_a_part_of_a_meeting_will_do(
    first: date | None, last: date | None, expected: list[str]
) -> None:
    assert left(first_day=first, last_day=last) == expected


def test_days_are_those_of_the_forums_zone() -> None:
    day = {"first_day": date(2026, 5, 6), "last_day": date(2026, 5, 6)}
    # Bangkok is eleven hours ahead: the afternoon and the evening of the 5th in New York are its 6th.
    assert left("Asia/Bangkok", **day) == ["round_table 2", "briefing 1"]
    assert left(**day) == ["briefing 2"]


def test_a_day_begins_at_its_first_instant_also_where_there_is_no_midnight() -> None:
    """In Beirut, 29 March 2026 begins at 01:00, which is 22:00 UTC of the 28th."""
    eve, night = published(
        a_meeting(BRIEFING, 1, "2026-03-28 23:00", "2026-03-28 23:59", "Asia/Beirut"),
        a_meeting(BRIEFING, 2, "2026-03-29 01:00", "2026-03-29 02:00", "Asia/Beirut"),
    )
    assert (eve.ends_at, night.starts_at) == (utc("2026-03-28 21:59"), utc("2026-03-28 22:00"))

    before = select_meetings((eve, night), Selection(last_day=date(2026, 3, 28)), "Asia/Beirut", NAMES)
    after = select_meetings((eve, night), Selection(first_day=date(2026, 3, 29)), "Asia/Beirut", NAMES)

    assert (before, after) == ((eve,), (night,))


def test_a_cancelled_meeting_stays_in_the_choice() -> None:
    (meeting,) = published(a_meeting(TABLE, 1, "2026-05-05 10:00", "2026-05-05 13:00"))
    cancelled = replace(meeting, status=MeetingStatus.CANCELLED)

    assert select_meetings((cancelled,), Selection(kinds=frozenset({TABLE})), NEW_YORK, NAMES) == (cancelled,)


SAO_PAULO = RoomFact(an_id("sao"), {Language.EN: "Sala Um"}, {Language.EN: "Centro"}, "São Paulo")
WORDED = published(
    a_meeting(
        TABLE,
        1,
        "2026-05-05 10:00",
        "2026-05-05 13:00",
        title={Language.EN: "Round table 1", Language.AR: "المَائدة المستديرة 1", Language.FR: "Table ronde 1"},
        room=SAO_PAULO,
        people=(
            SeatFact(SeatRole.CO_CHAIR, 1, party_id=an_id("EGY")),
            SeatFact(SeatRole.MODERATOR, 1, person_id=an_id("amal")),
            SeatFact(SeatRole.MODERATOR, 2, person_id=an_id("withheld"), withheld=True),
        ),
    ),
    a_meeting(TABLE, 2, "2026-05-05 15:00", "2026-05-05 18:00", title={Language.EN: "Straße & Co"}),
    a_meeting(
        BRIEFING,
        1,
        "2026-05-05 15:00",
        "2026-05-05 18:00",
        title={Language.EN: "Secret"},
        access=MeetingAccess.CLOSED,
    ),
)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", [1, None, 2]),
        ("round", [1]),
        ("ROUND table", [1]),
        ("table RONDE", [1]),
        ("المائدة", [1]),  # without the vowel mark that the title has
        ("sao paulo", [1]),
        ("centro egypt", [1]),
        ("مصر", [1]),
        ("amal", [1]),
        ("ms. amal", [1]),
        ("amal straße", []),
        ("STRASSE", [2]),
        ("secret", []),  # of a closed meeting
        ("test", [None]),  # what stands for its title
        ("%", []),
    ],
)
def test_each_word_is_found_in_what_is_published_of_a_meeting(query: str, expected: list[int | None]) -> None:
    found = select_meetings(WORDED, Selection(words=tuple(query.split())), NEW_YORK, NAMES)
    assert [None if m.kind is BRIEFING else m.number for m in found] == expected


def test_folding_forgets_case_and_marks() -> None:
    assert folded("São Tomé") == folded("SAO TOME") == "sao tome"
    assert folded("ﬁ") == "fi"
