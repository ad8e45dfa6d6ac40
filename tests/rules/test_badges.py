"""What a badge says, byte for byte; on which days it counts; what a door answers."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from models.enums import ParticipantClass, Passage, ScanAnswer
from services.rules.badges import (
    BadgeFact,
    Face,
    PassageFact,
    Shown,
    compute_answer,
    compute_ended,
    day_begins,
    days_of_forum,
    days_of_meeting,
    read_shown,
    unsigned,
    with_signature,
)
from services.rules.programme import DatesFact
from tests.rules.builders import NEW_YORK, utc

ID = UUID("0b8f5f6e-3f4c-4d0a-9d1e-5a4b1c2d3e4f")
DAYS = (date(2026, 5, 4), date(2026, 5, 5), date(2026, 5, 7))
FACE = Face(ID, ParticipantClass.OBSERVER, DAYS[:1], "imrf-2026", 2, "José Ñandú", NEW_YORK)
SAID = (
    '{"badge":"0b8f5f6e3f4c4d0a9d1e5a4b1c2d3e4f","class":"observer","days":["2026-05-04"],"forum":"imrf-2026",'
    '"key":2,"name":"José Ñandú","zone":"America/New_York"}'
)
ISSUED = datetime(2026, 1, 15, tzinfo=UTC)
STATES, IN, OUT, A = ParticipantClass.MEMBER_STATE, Passage.IN, Passage.OUT, ScanAnswer


def answer(
    at: str,
    *earlier: tuple[str, Passage],
    passage: Passage = IN,
    ended_at: datetime | None = None,
    admitted: set[ParticipantClass] | None = None,
    held: tuple[date, ...] | None = None,
    issued_at: datetime = ISSUED,
) -> ScanAnswer:
    badge = BadgeFact(STATES, DAYS, NEW_YORK, issued_at, ended_at)
    passages = [PassageFact(utc(f"2026-05-{when}"), which) for when, which in earlier]
    more = {"admitted": admitted, "held": held, "passage": passage}
    return compute_answer(badge, **more, at=utc(f"2026-05-{at}"), earlier=passages)


def test_what_is_signed_is_read_back_and_holds_nothing_else() -> None:
    signed = unsigned(FACE)
    version, payload = signed.decode().split(".")
    text = with_signature(signed, bytes(range(64)))
    assert (version, read_shown(text)) == ("IMRF1", Shown(ID, "imrf-2026", 2, signed, bytes(range(64))))
    decoded = __import__("base64").urlsafe_b64decode(payload + "=" * (-len(payload) % 4)).decode()
    assert decoded == SAID


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://example.org/",
        "IMRF2.e30.AA",
        "IMRF1.e30.AA",
        "IMRF1.W10.AA",
        "IMRF1.bnVsbA.AA",
        "IMRF1.\u0665.AA",
        f"IMRF1.{'W1' * 2400}.AA",
        with_signature(unsigned(FACE), bytes(64)) + "=",
        with_signature(unsigned(FACE), bytes(64)).replace(".", ".!", 1),
        with_signature(unsigned(Face(ID, STATES, DAYS, "a\x00b", 1, "x", "UTC")), bytes(64)),
        with_signature(unsigned(Face(ID, STATES, DAYS, "imrf", 2**31, "x", "UTC")), bytes(64)),
        with_signature(unsigned(Face(ID, STATES, DAYS, "imrf", True, "x", "UTC")), bytes(64)),
    ],
    ids=range(13),
)
def test_what_is_no_badge_is_none(text: str) -> None:
    assert read_shown(text) is None


def test_days_are_those_of_the_forum_with_its_hearing() -> None:
    dates = DatesFact(date(2026, 5, 5), date(2026, 5, 6), date(2026, 5, 4), NEW_YORK)
    assert days_of_forum(dates) == (date(2026, 5, 4), date(2026, 5, 5), date(2026, 5, 6))
    assert days_of_forum(DatesFact(date(2026, 5, 5), date(2026, 5, 5), None, NEW_YORK)) == (date(2026, 5, 5),)


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("04 03:59:59", ScanAnswer.NOT_YET),  # New York is four hours behind
        ("04 04:00", ScanAnswer.ADMITTED),
        ("06 03:59:59", ScanAnswer.ADMITTED),
        ("06 04:00", ScanAnswer.WRONG_DAY),
        ("08 03:59:59", ScanAnswer.ADMITTED),
        ("08 04:00", ScanAnswer.OVER),
    ],
)
def test_a_badge_counts_on_its_local_days(at: str, expected: ScanAnswer) -> None:
    assert answer(at) is expected


def test_who_is_inside_is_not_let_in_twice_until_they_leave_or_the_day_ends() -> None:
    entered = ("04 14:00", IN)
    assert answer("04 15:00", entered) is ScanAnswer.ALREADY_IN
    assert answer("04 15:00", entered, passage=OUT) is ScanAnswer.LEFT
    assert answer("04 15:00", entered, ("04 14:30", OUT)) is ScanAnswer.ADMITTED
    assert answer("04 15:00", entered, ("04 14:30", OUT), passage=OUT) is ScanAnswer.NOT_IN
    assert answer("04 15:00", ("04 14:30", OUT), entered) is ScanAnswer.ADMITTED  # as instants have it
    assert answer("04 15:00", ("04 14:00", OUT), entered) is ScanAnswer.ALREADY_IN  # of two at once the later one
    assert answer("04 13:00", entered) is ScanAnswer.ADMITTED  # what a device brings late
    assert answer("05 04:00", entered) is ScanAnswer.ADMITTED


def test_what_comes_first_is_told_first_and_nobody_is_held_back() -> None:
    ended, others = utc("2026-05-04 12:00"), {ParticipantClass.STAKEHOLDER}
    assert answer("04 12:00", ended_at=ended) is ScanAnswer.REVOKED
    assert answer("04 11:59:59", ended_at=ended) is ScanAnswer.ADMITTED
    assert answer("01 12:00", ended_at=utc("2026-01-01 12:00")) is ScanAnswer.REVOKED
    assert answer("01 12:00", admitted=others) is ScanAnswer.NOT_YET
    assert answer("04 12:00", admitted=others) is ScanAnswer.WRONG_MEETING
    assert answer("04 12:00", admitted={STATES}) is ScanAnswer.ADMITTED
    assert answer("04 14:00", ("04 11:00", IN), ended_at=ended, passage=OUT) is ScanAnswer.LEFT


def test_the_first_end_counts_and_days_begin_by_the_wall() -> None:
    first, second = utc("2026-05-04 12:00"), utc("2026-05-04 13:00")
    assert (compute_ended(second, first), compute_ended(None, second), compute_ended(None)) == (first, second, None)
    assert day_begins(NEW_YORK, utc("2026-05-04 03:59:59")) == utc("2026-05-03 04:00")
    assert day_begins("Africa/Cairo", utc("2026-04-24 12:00")) == utc("2026-04-23 22:00")  # midnight is skipped


def test_a_door_into_a_meeting_lets_in_on_its_days_alone() -> None:
    """The badge counts on the 4th, the 5th and the 7th."""
    table = days_of_meeting(utc("2026-05-05 14:00"), utc("2026-05-05 17:00"), NEW_YORK)
    assert table == (date(2026, 5, 5),)
    at = ("04 14:00", "05 14:00", "06 02:00", "06 14:00", "07 14:00")
    answers = [A.NOT_YET, A.ADMITTED, A.ADMITTED, A.OVER, A.OVER]
    assert [answer(when, held=table) for when in at] == answers
    assert answer("06 14:00", held=(date(2026, 5, 6),)) is A.WRONG_DAY
    through = days_of_meeting(utc("2026-05-05 22:00"), utc("2026-05-06 06:00"), NEW_YORK)
    assert through == (date(2026, 5, 5), date(2026, 5, 6))


def test_nothing_counts_before_it_was_issued_whatever_a_clock_says() -> None:
    issued_at = utc("2026-05-05 13:00")
    assert [answer(when, issued_at=issued_at) for when in ("05 12:59", "05 13:00")] == [A.NOT_YET, A.ADMITTED]
