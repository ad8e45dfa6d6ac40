"""The deadlines of the next publication, and what must not happen to those that people rely on."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import UUID

from models.enums import Audience, ForumAct
from services.rules.deadline_rules import DeadlinesModalities
from services.rules.deadlines import DeadlineFacts, compute_deadlines
from services.rules.frozen_deadlines import Freezing, PublishedDeadline, compute_staying, freeze_deadlines
from services.rules.windows import ExtensionFact, extended_until, in_force


@dataclass(frozen=True, slots=True)
class DeadlineRecord:
    """What is on record of a forum's deadlines: those published last, with the extensions and acts since."""

    forum_id: UUID
    deadlines: tuple[PublishedDeadline, ...] = ()
    extensions: tuple[ExtensionFact, ...] = ()
    acts: Mapping[ForumAct, datetime] = field(default_factory=dict)

    def in_force(self) -> dict[str, datetime]:
        """Until when each runs for everyone."""
        return in_force(self.deadlines, self.extensions)


def plan_deadlines(
    record: DeadlineRecord, facts: DeadlineFacts, *, reopened: Collection[str] = (), at: datetime
) -> tuple[PublishedDeadline, ...]:
    """The deadlines as a publication at the instant `at` would have them. Raises DeadlineRuleError."""
    staying = compute_staying(record.deadlines, record.in_force(), record.acts, reopened, at)
    settled = {}
    for deadline in record.deadlines:
        extension = extended_until(deadline, record.extensions)
        if extension is not None and extension.dependents and deadline.key not in reopened:
            settled[deadline.key] = extension.until
        elif deadline.key in staying and deadline.at is not None:
            settled[deadline.key] = deadline.at
    derived = compute_deadlines(replace(facts, acts=record.acts, settled=settled))
    return freeze_deadlines(record.deadlines, facts.rules, derived, Freezing(record.forum_id, at, staying))


def shortened(
    record: DeadlineRecord, planned: Sequence[PublishedDeadline], notice: timedelta, now: datetime
) -> tuple[PublishedDeadline, ...]:
    """Terms that run now and would end earlier than they do, with less than the notice left of them.

    Authority: default: one can extend, not secretly shorten (a minimum of notice, after the grievances of 2001).
    That of a step that it closes; other deadlines bind nobody's right. One whose rule is gone ends with it.
    """
    runs = record.in_force()
    former = {deadline.key: deadline for deadline in record.deadlines}
    found = []
    for deadline in planned:
        before = former.get(deadline.key)
        if before is None or before.withdrawn or before.at is None or deadline.rule.closes is None:
            continue
        until = runs[deadline.key]
        extension = extended_until(before, record.extensions)
        ends = now if deadline.withdrawn else deadline.at
        if ends is not None and extension is not None:
            ends = ends if deadline.withdrawn else max(ends, extension.until)
        if until > now and ends is not None and ends < until and ends < now + notice:
            found.append(deadline)
    return tuple(found)


def for_everybody(deadlines: Sequence[PublishedDeadline]) -> tuple[PublishedDeadline, ...]:
    """Those that everybody may know."""
    return tuple(deadline for deadline in deadlines if deadline.rule.audience is Audience.EVERYBODY)


def for_some(deadlines: Sequence[PublishedDeadline]) -> tuple[PublishedDeadline, ...]:
    """The others."""
    return tuple(deadline for deadline in deadlines if deadline.rule.audience is not Audience.EVERYBODY)


def notice_of(modalities: DeadlinesModalities) -> timedelta:
    """How much of a running term must be left where it is shortened."""
    return timedelta(days=modalities.notice_days.value)
