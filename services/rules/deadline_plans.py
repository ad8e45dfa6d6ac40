"""The deadlines of the next publication, and what must not happen to those that people rely on."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import UUID

from models.enums import Audience, DeadlineAnchor, ForumAct, Kept, Step
from services.rules.deadline_rules import DeadlinesModalities
from services.rules.deadlines import DeadlineFacts, compute_deadlines
from services.rules.frozen_deadlines import Freezing, PublishedDeadline, compute_staying, freeze_deadlines
from services.rules.windows import ExtensionFact, bind, check_in_time, extended_until, in_force


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
    record: DeadlineRecord,
    facts: DeadlineFacts,
    *,
    reopened: Collection[str] = (),
    held: Collection[str] = (),
    at: datetime,
) -> tuple[PublishedDeadline, ...]:
    """The deadlines as a publication at the instant `at` would have them. Raises DeadlineRuleError.

    `held`: keys of terms that run and stay where people were told that they end, since now they would end sooner.
    """
    staying = compute_staying(record.deadlines, record.in_force(), record.acts, reopened, at)
    staying |= {key: Kept.NOTICE for key in held if key not in staying}
    carried = {
        deadline.key: extension.until
        for deadline in record.deadlines
        if (extension := extended_until(deadline, record.extensions)) is not None
        and extension.dependents
        and deadline.key not in reopened
    }
    facts = replace(facts, acts=record.acts, carried=carried)
    staying = _without_need(record, facts, staying)
    derived = compute_deadlines(replace(facts, settled=_settled(record, staying)))
    return freeze_deadlines(
        record.deadlines, facts.rules, derived, Freezing(record.forum_id, at, facts.dates.timezone, staying)
    )


def _settled(record: DeadlineRecord, staying: Mapping[str, Kept]) -> dict[str, datetime]:
    return {d.key: d.at for d in record.deadlines if d.key in staying and d.at is not None}


def _without_need(record: DeadlineRecord, facts: DeadlineFacts, staying: Mapping[str, Kept]) -> dict[str, Kept]:
    """What stays, without terms that were held for want of notice and whose rule is another by now, or gives no
    earlier end any more."""
    held = {key for key, why in staying.items() if why is Kept.NOTICE}
    if not held:
        return dict(staying)
    others = {key: why for key, why in staying.items() if key not in held}
    derived = compute_deadlines(replace(facts, settled=_settled(record, others)))
    for deadline in record.deadlines:
        gives = derived.get(deadline.key)
        earlier = gives is not None and deadline.at is not None and gives.at < deadline.at
        if deadline.key in held and earlier and facts.rules[deadline.key] == deadline.rule:
            others[deadline.key] = Kept.NOTICE
    return others


def shortened(
    record: DeadlineRecord, planned: Sequence[PublishedDeadline], notice: timedelta, now: datetime
) -> tuple[PublishedDeadline, ...]:
    """Those by which a term that runs now would end earlier than it does, with less than the notice left of it.

    Authority: default: one can extend, not secretly shorten (a minimum of notice, after the grievances of 2001).
    The term of a step that is closed; other deadlines bind nobody's right. It ends with the publication where its
    rule is gone, closes the step no more, or gives no instant: else two publications would do what one may not.
    """
    former = {deadline.key: deadline for deadline in record.deadlines}
    runs = record.in_force()
    found = []
    for deadline in planned:
        before = former.get(deadline.key)
        terms = [*_others_term(deadline, before, record, runs, now)]
        if not _awaits_act(deadline, {one.key: one for one in planned}, former):
            terms += _own_term(deadline, before, record, runs, now)
        if any(now < until and ends < until and ends < now + notice for until, ends in terms):
            found.append(deadline)
    return tuple(found)


def _awaits_act(
    deadline: PublishedDeadline, planned: Mapping[str, PublishedDeadline], former: Mapping[str, PublishedDeadline]
) -> bool:
    """Whether it has no instant because an act was taken back, which is refused where people were told of its time;
    the demonstration alone forgets acts."""
    if deadline.at is not None or deadline.withdrawn or deadline.key not in former:
        return False
    anchor = deadline.rule.anchor
    if anchor != former[deadline.key].rule.anchor:
        return False
    if anchor.deadline is not None:
        return _awaits_act(planned[anchor.deadline], planned, former)
    return anchor.event is DeadlineAnchor.ACT


def _own_term(
    deadline: PublishedDeadline,
    before: PublishedDeadline | None,
    record: DeadlineRecord,
    runs: Mapping[str, datetime],
    now: datetime,
) -> Iterator[tuple[datetime, datetime]]:
    """Until when the deadline's own term runs, and would run."""
    if before is None or before.withdrawn or before.at is None or before.rule.closes is None:
        return
    goes_on = not deadline.withdrawn and deadline.rule.closes is before.rule.closes
    ends = bind(deadline, record.extensions).at if goes_on else None
    yield runs[before.key], now if ends is None else ends


def _others_term(
    deadline: PublishedDeadline,
    before: PublishedDeadline | None,
    record: DeadlineRecord,
    runs: Mapping[str, datetime],
    now: datetime,
) -> Iterator[tuple[datetime, datetime]]:
    """Until when the term of its step runs by other deadlines, and would run, where it is new to bind that step."""
    step = deadline.rule.closes or deadline.rule.opens
    if step is None or _binds(before, step) or not _binds(deadline, step):
        return
    closings = [d for d in record.deadlines if d.rule.closes is step and d.key in runs]
    until = min((runs[d.key] for d in [d for d in closings if d.rule.hard] or closings), default=None)
    if until is None:
        return
    if deadline.rule.closes is step:
        ends = bind(deadline, record.extensions).at
        if ends is not None:
            yield until, ends
        return
    is_open = check_in_time(step, record.deadlines, record.extensions, frozenset(), now) is None
    if is_open and (deadline.at is None or deadline.at > now):
        yield until, now


def _binds(deadline: PublishedDeadline | None, step: Step) -> bool:
    """Whether it refuses what comes too late for a step, or too early."""
    if deadline is None or deadline.withdrawn or not deadline.rule.hard:
        return False
    return deadline.rule.opens is step or (deadline.rule.closes is step and deadline.at is not None)


def reopening(
    record: DeadlineRecord, planned: Sequence[PublishedDeadline], reopened: Collection[str], now: datetime
) -> tuple[PublishedDeadline, ...]:
    """Deadlines that have passed and closed their step, which nothing would keep closed any more.

    Authority: default: what has closed never reopens silently. It stays where it is whatever instant its rule gives;
    here its rule is gone, soft, or closes something else. `reopened` are keys that the organizers let follow openly.
    """
    closed = {deadline.rule.closes for deadline in _closing(planned, in_force(planned, record.extensions), now)}
    return tuple(
        deadline
        for deadline in _closing(record.deadlines, record.in_force(), now)
        if deadline.key not in reopened and deadline.rule.closes not in closed
    )


def _closing(
    deadlines: Sequence[PublishedDeadline], runs: Mapping[str, datetime], now: datetime
) -> Iterator[PublishedDeadline]:
    """Those that have closed their step for everyone."""
    for deadline in deadlines:
        if deadline.rule.hard and deadline.rule.closes and deadline.key in runs and runs[deadline.key] <= now:
            yield deadline


def for_everybody(deadlines: Sequence[PublishedDeadline]) -> tuple[PublishedDeadline, ...]:
    """Those that everybody may know."""
    return tuple(deadline for deadline in deadlines if deadline.rule.audience is Audience.EVERYBODY)


def for_some(deadlines: Sequence[PublishedDeadline]) -> tuple[PublishedDeadline, ...]:
    """The others."""
    return tuple(deadline for deadline in deadlines if deadline.rule.audience is not Audience.EVERYBODY)


def notice_of(modalities: DeadlinesModalities) -> timedelta:
    """How much of a running term must be left where it is shortened."""
    return timedelta(days=modalities.notice_days.value)
