"""How far another clock is from ours, whatever the way to it takes."""

from datetime import UTC, datetime, timedelta

import pytest

from services.rules.clocks import MOST_SKEW, compute_skew

NOON = datetime(2026, 1, 15, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("took", "theirs", "skew"),
    [
        (0.0, 0.0, 0.0),
        (0.0, 0.5, 0.5),
        (0.0, -0.5, 0.5),
        (1.0, 0.5, 0.0),  # the way there takes as long as the way back
        (1.0, 1.0, 0.5),
        (1.0, 0.0, 0.5),
        (1.0, 1.000001, 0.500001),
        (2.0, 0.25, 0.75),
    ],
)
def test_skew_is_measured_from_the_middle(took: float, theirs: float, skew: float) -> None:
    after, other = NOON + timedelta(seconds=took), NOON + timedelta(seconds=theirs)
    assert compute_skew(NOON, after, other) == timedelta(seconds=skew)


def test_half_a_second_is_the_most() -> None:
    assert timedelta(milliseconds=500) == MOST_SKEW
