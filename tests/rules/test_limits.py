"""What an attempt counts against, and when a message is tried again."""

from datetime import timedelta
from itertools import pairwise

import pytest

from services.rules.deliveries import BATCH, LEASE, LONGEST_SENDING, MOST_ATTEMPTS, next_try
from services.rules.limits import LIMITS, By, Tried, counted


def test_a_login_counts_against_client_account_and_both_together() -> None:
    found = list(counted(Tried.LOGIN, account="Egypt@Demo.Example", client="192.0.2.7"))
    assert found == [
        ("login client 192.0.2.7", LIMITS[Tried.LOGIN, By.CLIENT]),
        ("login account egypt@demo.example", LIMITS[Tried.LOGIN, By.ACCOUNT]),
        ("login account_and_client egypt@demo.example 192.0.2.7", LIMITS[Tried.LOGIN, By.ACCOUNT_AND_CLIENT]),
    ]


def test_a_token_counts_against_the_client_alone() -> None:
    assert [key for key, _ in counted(Tried.TOKEN, account=None, client="192.0.2.7")] == ["token client 192.0.2.7"]


@pytest.mark.parametrize(
    ("client", "network"),
    [
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1::"),
        ("2001:db8:1:ff::1", "2001:db8:1::"),
        ("2001:db8:1:100::1", "2001:db8:1:100::"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("192.0.2.7", "192.0.2.7"),
        ("testclient", "testclient"),
        ("", ""),
    ],
)
def test_addresses_of_one_customer_count_as_one(client: str, network: str) -> None:
    assert [key for key, _ in counted(Tried.TOKEN, account=None, client=client)] == [f"token client {network}"]


def test_what_a_client_may_is_more_than_what_an_account_may() -> None:
    """So that nobody in a building with one address is locked out by a neighbour before an account is."""
    for tried in (Tried.LOGIN, Tried.MAIL):
        client, account, both = (LIMITS[tried, by].burst for by in (By.CLIENT, By.ACCOUNT, By.ACCOUNT_AND_CLIENT))
        assert both * 2 <= min(client, account)


def test_waits_double_up_to_an_hour_and_end() -> None:
    waits = [next_try(attempt) for attempt in range(1, MOST_ATTEMPTS + 1)]
    assert waits[:4] == [timedelta(seconds=30), timedelta(minutes=1), timedelta(minutes=2), timedelta(minutes=4)]
    assert waits[-1] is None
    kept = [wait for wait in waits if wait is not None]
    assert all(later == min(earlier * 2, timedelta(hours=1)) for earlier, later in pairwise(kept))
    assert timedelta(hours=22) < sum(kept, timedelta()) < timedelta(hours=25)


def test_a_claim_lasts_longer_than_a_batch_that_times_out() -> None:
    assert LONGEST_SENDING * BATCH < LEASE
