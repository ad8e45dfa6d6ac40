"""When a message that could not be sent is tried again: sooner at first, never for ever."""

from datetime import timedelta

import pytest

from services.rules.deliveries import BATCH, LEASE, LONGEST_SENDING, MOST_ATTEMPTS, next_try


@pytest.mark.parametrize(
    ("attempts", "wait"),
    [(1, 30), (2, 60), (3, 120), (7, 1920), (8, 3600), (9, 3600), (MOST_ATTEMPTS - 1, 3600), (MOST_ATTEMPTS, None)],
)
def test_waits_double_up_to_an_hour(attempts: int, wait: int | None) -> None:
    assert next_try(attempts) == (None if wait is None else timedelta(seconds=wait))


def test_it_is_given_up_after_about_a_day() -> None:
    waits = [next_try(attempts) for attempts in range(1, MOST_ATTEMPTS)]
    total = sum((wait for wait in waits if wait is not None), timedelta())
    assert timedelta(hours=22) < total < timedelta(hours=26)


def test_a_batch_that_times_out_ends_before_its_claim() -> None:
    assert BATCH * LONGEST_SENDING < LEASE
