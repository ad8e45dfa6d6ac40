"""Requests that Schemathesis makes of the contract, as each role: no 5xx, and nothing that the contract does not say.

EXAMPLES=… sends more of them, with all phases, and MAX_SECONDS=… goes on with others; SEED=… others: see `make fuzz`.
"""

import itertools
import os
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager

import pytest

from api.policies import Allowed, Policy, Public, policies
from models.enums import Role
from services.demo import ACCOUNTS
from services.rules.access import ROLE_PERMISSIONS
from tests.contract import APP, CONTRACT
from tests.fuzz.runs import Outcome, run, settings
from tests.fuzz.world import Filling, pointed, served

EXAMPLES = int(os.environ.get("EXAMPLES", "0"))  # of each operation and round; 0: what the suite has time for
LONGEST = int(os.environ.get("MAX_SECONDS", "0"))  # 0: one round
CALLERS = {account.role: account.name for account in reversed(ACCOUNTS)}

# End the session with which all others are sent; tests/api/test_auth.py and test_personal_data.py have them.
LEFT_OUT = {"log_out", "delete_session", "erase_me"}
# Hash a password each time; the anonymous run has them.
SLOW = {"log_in", "register_account", "verify_registration", "set_new_password", "accept"}


ROLES: list[Role] = [role for role in Role if role is not Role.CO_CHAIR]  # nobody holds that one yet


def _may(policy: Policy, role: Role | None) -> bool:
    """That the rest is refused is asked of every route in tests/api/test_rights.py."""
    if isinstance(policy, Allowed):
        return role is not None and bool(set(policy.permissions) & ROLE_PERMISSIONS[role])
    return role is not None or isinstance(policy, Public)


def _shared_out() -> dict[str | None, set[Role | None]]:
    """Of each operation who asks it where there is no time for all who may: one of those who hold the right for it,
    whoever has the fewest by then; what is public nobody and the Office, what is anybody's who signed in a
    delegation."""
    chosen: dict[str | None, set[Role | None]] = {}
    number = Counter[Role]()
    for route, policy in policies(APP):
        if isinstance(policy, Allowed):
            entitled = (role for role in ROLES if _may(policy, role))
            for one in sorted(entitled, key=lambda role: number[role])[:1]:
                chosen[route.name] = {one}
                number[one] += 1
        else:
            chosen[route.name] = {None, Role.OPGA} if isinstance(policy, Public) else {Role.DELEGATION}
    return chosen


SHARE = _shared_out()


def _operations(role: Role | None, shared: bool = False) -> list[str]:
    """What the role is to call."""
    may = {str(route.name) for route, policy in policies(APP) if _may(policy, role)}
    if shared:
        may = {name for name in may if role in SHARE.get(name, ())}
    return sorted(may - LEFT_OUT - (SLOW if role else set()))


# What a round sends, and whether roles share the operations. Of examples and coverage the tool makes no others.
Round = tuple[set[str], bool]
ROUNDS: list[Round] = [({"examples", "coverage"}, True), ({"fuzzing"}, False)] if EXAMPLES else [({"fuzzing"}, True)]
FOLLOWING: list[Round] = [({"stateful"}, False)]
NewDatabase = Callable[[], AbstractContextManager[str]]


def _asked(
    new_database: NewDatabase, roles: Sequence[Role | None], rounds: Sequence[Round], examples: int
) -> dict[Role | None, Outcome]:
    """What came of these rounds, and where there is time left of more like the last, each with data of its own."""
    outcomes = {role: Outcome() for role in roles}
    end = time.monotonic() + LONGEST if LONGEST else None
    for number in itertools.count():
        left = round(end - time.monotonic()) if end else None
        if number >= len(rounds) if left is None else number and left < 1:
            break
        phases, shared = rounds[min(number, len(rounds) - 1)]
        with new_database() as url, served(url) as base:
            document = pointed(CONTRACT, Filling(base).known())
            for role, outcome in outcomes.items():
                caller = CALLERS[role] if role else None
                config = settings(base, caller, phases, examples, number, left)
                run(document, config, _operations(role, shared), outcome)
    return outcomes


def _fail_with(outcome: Outcome) -> None:
    """Shows each failure whole, with the request that shows it."""
    found = [f"{name}\n{how}" for name, how in outcome.failures.items()] + outcome.errors
    if found:
        pytest.fail("\n\n".join(found), pytrace=False)


def _told(who: str, outcome: Outcome) -> None:
    failures = sum(number for status, number in outcome.statuses.items() if status >= 500)
    print(f"{who}: {dict(sorted(outcome.statuses.items()))}")  # noqa: T201
    print(f"evidence: {outcome.statuses.total()} requests")  # noqa: T201
    print(f"evidence: {failures} answers of 5xx")  # noqa: T201


# In the suite several ask one server: to fill it takes as long as they do.
GROUPS: list[list[Role | None]] = [[role] for role in (None, *ROLES)]
if not EXAMPLES:
    GROUPS = [[role for one in GROUPS[first::2] for role in one] for first in (0, 1)]


@pytest.mark.parametrize("roles", GROUPS, ids=lambda roles: "+".join(role or "anonymous" for role in roles))
def test_what_is_answered_is_what_the_contract_says(new_database: NewDatabase, roles: list[Role | None]) -> None:
    outcomes = _asked(new_database, roles, ROUNDS, EXAMPLES or 1)
    for role, outcome in outcomes.items():
        _told(role or "anonymous", outcome)
        _fail_with(outcome)
        assert outcome.statuses[200] >= (10 if EXAMPLES else 1)


def test_what_follows_one_answer_from_another(new_database: NewDatabase) -> None:
    """As the Office, with ids out of answers: what was made is read, edited and removed."""
    outcome = _asked(new_database, [Role.OPGA], FOLLOWING, EXAMPLES or 5)[Role.OPGA]
    _told("following", outcome)
    _fail_with(outcome)
    assert {200, 201} <= set(outcome.statuses)
