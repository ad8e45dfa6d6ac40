"""The table that `imrf deadlines` prints: one deadline a line, by instant, those without one last."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from models.enums import DeadlineAnchor, ForumAct, Language
from services.deadlines import ForumDeadlines
from services.rules.deadline_rules import DeadlineRule
from services.rules.windows import Bound

HEADINGS = ("local", "zone", "UTC", "state", "weight", "step", "when", "title")
NOTHING = "-"
_ACTS: Mapping[ForumAct, str] = {
    ForumAct.REPORT_CIRCULATED: "the report is circulated",
    ForumAct.LIST_CIRCULATED: "the list is circulated",
    ForumAct.LIST_FINALIZED: "the list is final",
    ForumAct.LATE_LIST_CIRCULATED: "the second list is circulated",
    ForumAct.LATE_LIST_FINALIZED: "the second list is final",
    ForumAct.SIDE_EVENTS_SELECTED: "the side events are selected",
    ForumAct.DECLARATION_ISSUED: "the declaration is issued",
    ForumAct.DECLARATION_ADOPTED: "the declaration is adopted",
    ForumAct.DECLARATION_ENDORSED: "the declaration is endorsed",
    ForumAct.REGIONAL_REPORT_ISSUED: "the regional report is issued",
}
_DAY, _HOUR, _MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)


def tell_timeline(slug: str, timeline: ForumDeadlines, now: datetime) -> Iterator[str]:
    """Whose deadlines these are, then the table with its columns aligned."""
    if timeline.number is None:
        yield f"{slug}: nothing is published yet; these are the deadlines that its draft would have."
    else:
        yield f"{slug}: the deadlines of publication {timeline.number}, with what was extended for everyone since."
    if not timeline.bound:
        yield "There are none."
        return
    titles = {bound.deadline.key: bound.deadline.rule.title[Language.EN] for bound in timeline.bound}
    yield from _aligned([HEADINGS, *(_row(bound, timeline, titles, now) for bound in timeline.bound)])


def _aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _row(bound: Bound, timeline: ForumDeadlines, titles: Mapping[str, str], now: datetime) -> tuple[str, ...]:
    deadline, rule = bound.deadline, bound.deadline.rule
    time = bound.extension or deadline
    return (
        f"{time.wall:%Y-%m-%d %H:%M}" if time.wall else NOTHING,
        time.timezone or timeline.timezone,
        f"{bound.at:%Y-%m-%d %H:%M}" if bound.at else NOTHING,
        timeline.states[deadline.key].value.replace("_", " "),
        "hard" if rule.hard else "soft",
        _step(rule),
        tell_distance(bound.at - now) if bound.at else _condition(rule, titles),
        titles[deadline.key] + (" (extended)" if bound.extension else ""),
    )


def _step(rule: DeadlineRule) -> str:
    if rule.opens is not None:
        return f"opens {rule.opens.value.replace('_', ' ')}"
    return f"closes {rule.closes.value.replace('_', ' ')}" if rule.closes is not None else NOTHING


def tell_distance(left: timedelta) -> str:
    """How far away something is, in whole days, hours or minutes, rounded towards now."""
    for unit, noun in ((_DAY, "day"), (_HOUR, "hour"), (_MINUTE, "minute")):
        if (count := abs(left) // unit) > 0:
            words = f"{count} {noun}" + ("" if count == 1 else "s")
            return f"{words} ago" if left < timedelta() else f"in {words}"
    return "now"


def _condition(rule: DeadlineRule, titles: Mapping[str, str]) -> str:
    """Why there is no instant yet."""
    anchor = rule.anchor
    if anchor.act is not None:
        return f"once {_ACTS[anchor.act]}"
    if anchor.deadline is not None:
        return f"once it is known when “{titles.get(anchor.deadline, anchor.deadline)}” is"
    if anchor.meeting is not None:
        return f"once there is a {anchor.meeting.value.replace('_', ' ')} with its hours"
    if anchor.event is DeadlineAnchor.HEARING:
        return "once the day of the hearing is set"
    return "not known yet"
