"""Whether two clocks agree: deadlines are judged by the application's, so it must be a right one."""

from datetime import datetime, timedelta

MOST_SKEW = timedelta(seconds=0.5)


def compute_skew(before: datetime, after: datetime, theirs: datetime) -> timedelta:
    """How far another clock is from ours, which was read before and after asking it: from the middle between, since
    the question and the answer take about as long. Authority: default."""
    return abs(theirs - (before + (after - before) / 2))
