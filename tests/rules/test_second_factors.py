"""Codes of a second factor: RFC 6238's own examples, steps to the microsecond, each at most once; and the seal."""

from datetime import UTC, datetime, timedelta

import pytest

from services.adapters.sealing import Seal, Unreadable
from services.adapters.totp import code_at, new_recovery_code, new_secret, step_of_code, uri
from services.rules.second_factors import STEP, step_of, steps_taken
from tests.rules.builders import utc

# RFC 6238, appendix B, SHA-1: the last six of its eight digits.
RFC_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
RFC = [
    (59, "287082"),
    (1111111109, "081804"),
    (1111111111, "050471"),
    (1234567890, "005924"),
    (2000000000, "279037"),
    (20000000000, "353130"),
]
MICROSECOND = timedelta(microseconds=1)
EDGE = utc("2026-01-15 12:00")  # where a step begins


@pytest.mark.parametrize(("seconds", "code"), RFC)
def test_codes_are_those_of_the_rfc(seconds: int, code: str) -> None:
    step = step_of(datetime.fromtimestamp(seconds, UTC))
    assert code_at(RFC_SECRET, step) == code


def test_a_step_has_its_first_microsecond_and_not_its_end() -> None:
    step = step_of(EDGE)
    instants = [EDGE - MICROSECOND, EDGE, EDGE + STEP - MICROSECOND, EDGE + STEP]
    assert [step_of(instant) - step for instant in instants] == [-1, 0, 0, 1]


def test_a_step_does_not_depend_on_how_an_instant_is_written() -> None:
    elsewhere = EDGE.astimezone(datetime.fromisoformat("2026-01-01T00:00+05:30").tzinfo)
    assert step_of(elsewhere) == step_of(EDGE)


@pytest.mark.parametrize(
    ("last", "taken"),
    [(None, [-1, 0, 1]), (-5, [-1, 0, 1]), (-2, [-1, 0, 1]), (-1, [0, 1]), (0, [1]), (1, []), (2, [])],
)
def test_steps_are_taken_one_each_side_and_later_than_the_last(last: int | None, taken: list[int]) -> None:
    present = step_of(EDGE)
    found = steps_taken(EDGE, None if last is None else present + last)
    assert [step - present for step in found] == taken


def test_of_steps_with_one_code_the_latest_is_used_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("services.adapters.totp.code_at", lambda secret, step: "000000" if step != 2 else "000001")
    assert [step_of_code(RFC_SECRET, "000000", range(last, 4)) for last in (1, 4)] == [3, None]


def test_secrets_and_codes_are_of_the_form_that_is_promised() -> None:
    assert len({new_secret() for _ in range(50)}) == len({new_recovery_code() for _ in range(50)}) == 50
    assert len(new_secret()) == 32
    expected = f"otpauth://totp/IMRF:amal%40demo.example?secret={RFC_SECRET}&issuer=IMRF"
    assert uri(RFC_SECRET, "amal@demo.example") == expected


FIRST, SECOND = "1f" * 32, "2e" * 32


def test_what_is_sealed_is_read_with_any_key_and_sealed_with_the_first() -> None:
    before, rotated, after = Seal([FIRST]), Seal([SECOND, FIRST]), Seal([SECOND])
    sealed = before.close(RFC_SECRET, EDGE)
    assert RFC_SECRET not in sealed
    assert rotated.open(sealed) == RFC_SECRET
    assert after.open(rotated.close(RFC_SECRET, EDGE)) == RFC_SECRET
    with pytest.raises(Unreadable):
        after.open(sealed)
    with pytest.raises(Unreadable):
        before.open(sealed[:-2] + "==")
