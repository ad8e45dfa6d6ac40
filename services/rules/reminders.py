"""When those concerned are reminded of a deadline: so many days before its instant, by the same clock.

A plan belongs to an instant: where the deadline moves, there is a new plan. What lay in the past when the deadline
got its instant is left out, for those concerned have just been told of it. Authority: default.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from models.enums import ForumAct, Kept, Role
from services.rules.access import AUDIENCE_ROLES
from services.rules.deadline_rules import DeadlineRule
from services.rules.deadlines import existing
from services.rules.frozen_deadlines import PublishedDeadline
from services.rules.local_time import load_zone
from services.rules.windows import Bound


@dataclass(frozen=True, slots=True)
class PlannedReminder:
    """A reminder so many days ahead, at an instant (UTC)."""

    days: int
    at: datetime


def roles_reminded(rule: DeadlineRule) -> frozenset[Role]:
    """Whose holders are reminded of it: nobody of what they may not know of."""
    return frozenset(rule.reminds) & AUDIENCE_ROLES[rule.audience]


def is_awaited(deadline: PublishedDeadline, acts: Collection[ForumAct]) -> bool:
    """Whether anybody is still to act: not where it is withdrawn, was met, or has no instant yet."""
    if deadline.withdrawn or deadline.at is None or deadline.kept is Kept.DONE:
        return False
    return deadline.rule.done_by is None or deadline.rule.done_by not in acts


def zone_of(bound: Bound) -> str:
    """The IANA zone by which it is told: the extension's, where one counts."""
    return bound.extension.timezone if bound.extension else bound.deadline.timezone


def plan_reminders(bound: Bound, days: Sequence[int]) -> tuple[PlannedReminder, ...]:
    """The whole plan for those whom it binds, earliest first, sent or not; empty where it has no instant.

    Raises LocalTimeError `unknown_timezone`.
    """
    if bound.at is None:
        return ()
    zone = zone_of(bound)
    local = bound.at.astimezone(load_zone(zone))
    since = bound.extension.granted_at if bound.extension else bound.deadline.given_at
    plan = []
    for number in sorted(days, reverse=True):
        wall = local.replace(tzinfo=None, fold=0) - timedelta(days=number)
        time, _ = existing(wall, zone, fold=local.fold)
        if time.instant >= since:
            plan.append(PlannedReminder(number, time.instant))
    return tuple(plan)


def due_reminder(bound: Bound, days: Sequence[int], now: datetime) -> PlannedReminder | None:
    """The latest of the plan whose time has come, as long as the deadline is still to come: of several that are due
    together, as after a standstill, the earlier ones say nothing any more. Raises LocalTimeError."""
    if bound.at is None or bound.at <= now:
        return None
    due = [reminder for reminder in plan_reminders(bound, days) if reminder.at <= now]
    return due[-1] if due else None
