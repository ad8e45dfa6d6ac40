"""What the commands of `imrf` tell, line by line."""

from collections.abc import Iterator

from services.audit_seals import Verified
from services.rules.local_time import TZ_VERSION
from services.timezones import WHATS, Moved, Rederivation


def tell_rederivation(report: Rederivation, *, dry_run: bool) -> Iterator[str]:
    """What moved and what must be looked at, the publications, and how much moved in all."""
    for moved in report.moved:
        yield _moved(moved)
    for forum, number in report.published.items():
        yield f"{forum}: publication {number}" + (" would be made" if dry_run else "")
    counts = (sum(one.what == what and one.problem is None for one in report.moved) for what in WHATS)
    figures = ", ".join(_counted(count, what) for count, what in zip(counts, WHATS, strict=True))
    yield f"tz data {TZ_VERSION}: {figures} moved in UTC."


def tell_verified(found: Verified, *, copied: bool) -> Iterator[str]:
    """Each fault, and what was looked at."""
    yield from found.faults
    entries, seals = _counted(found.entries, "entry", "entries"), _counted(found.seals, "seal")
    waiting = _counted(found.waiting, "entry", "entries")
    outcome = "as it was written" if not found.faults else f"{_counted(len(found.faults), 'fault')} found"
    yield f"{entries} under {seals}: {outcome}; {waiting} not sealed yet."
    if not copied:
        yield "AUDIT_COPY is not set: whether the last seals were cut off is not known."


def _counted(count: int, noun: str, several: str | None = None) -> str:
    return f"{count} {noun if count == 1 else several or noun + 's'}"


def _moved(moved: Moved) -> str:
    title = f"“{moved.title}”" if moved.what == "meeting" else f"deadline “{moved.title}”"
    if moved.what == "extension":
        title += f", extended for {moved.party}" if moved.party else ", extended"
    place = f"{moved.forum}: {title}, {moved.wall:%Y-%m-%d %H:%M} {moved.timezone}"
    if moved.problem is not None:
        return f"{place}: stays, somebody must look: {moved.problem}"
    return f"{place}: {moved.was:%Y-%m-%d %H:%M} -> {moved.now:%Y-%m-%d %H:%M} UTC"
