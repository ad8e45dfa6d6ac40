"""When a step is open, for whom, and how a deadline stands: published instants with the extensions granted since.

In time is what was received before the instant: one microsecond late is late. Authority: default, but that the steps
close at all is the mandate's.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from models.enums import DeadlineState, Step
from services.rules.frozen_deadlines import PublishedDeadline


@dataclass(frozen=True, slots=True)
class ExtensionFact:
    """One extension of a deadline, for one party or (None) for everyone. The newest of a scope counts."""

    id: UUID
    key: str
    party_id: UUID | None
    wall: datetime
    fold: int
    timezone: str
    until: datetime
    granted_at: datetime
    dependents: bool = False


def extended_until(
    deadline: PublishedDeadline, extensions: Sequence[ExtensionFact], parties: frozenset[UUID] = frozenset()
) -> ExtensionFact | None:
    """The extension that counts for these parties, if one ends later than the deadline itself."""
    newest: dict[UUID | None, ExtensionFact] = {}
    for extension in sorted(extensions, key=lambda e: (e.granted_at, e.id)):
        if extension.key == deadline.key and (extension.party_id is None or extension.party_id in parties):
            newest[extension.party_id] = extension
    later = [e for e in newest.values() if deadline.at is not None and e.until > deadline.at]
    return max(later, key=lambda e: e.until, default=None)


def in_force(deadlines: Sequence[PublishedDeadline], extensions: Sequence[ExtensionFact]) -> dict[str, datetime]:
    """Until when each deadline with an instant runs for everyone."""
    ends = {}
    for deadline in deadlines:
        if deadline.at is not None and not deadline.withdrawn:
            extension = extended_until(deadline, extensions)
            ends[deadline.key] = extension.until if extension else deadline.at
    return ends


@dataclass(frozen=True, slots=True)
class Bound:
    """A deadline as it binds somebody: its instant, later by an extension perhaps."""

    deadline: PublishedDeadline
    at: datetime | None
    extension: ExtensionFact | None


def bind(
    deadline: PublishedDeadline, extensions: Sequence[ExtensionFact], parties: frozenset[UUID] = frozenset()
) -> Bound:
    """The deadline as it binds these parties."""
    extension = extended_until(deadline, extensions, parties)
    return Bound(deadline, extension.until if extension else deadline.at, extension)


def by_instant(bound: Bound) -> tuple[bool, str, str]:
    """Sorts by instant, those without one last."""
    return (bound.at is None, bound.at.isoformat() if bound.at else "", bound.deadline.key)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an act is not in time: before its opening, or not before its closing."""

    code: Literal["not_yet_open", "deadline_passed"]
    bound: Bound


def check_in_time(
    step: Step,
    deadlines: Sequence[PublishedDeadline],
    extensions: Sequence[ExtensionFact],
    parties: frozenset[UUID],
    received_at: datetime,
) -> Refusal | None:
    """The one guard of all steps: None where the act is in time.

    Only hard deadlines refuse. An opening that is not known yet has not come; a closing that is not known yet has not
    come either.
    """
    for deadline in deadlines:
        rule = deadline.rule
        if not rule.hard or deadline.withdrawn or step not in (rule.opens, rule.closes):
            continue
        bound = bind(deadline, extensions, parties)
        if rule.opens is step and (bound.at is None or received_at < bound.at):
            return Refusal("not_yet_open", bound)
        if rule.closes is step and bound.at is not None and received_at >= bound.at:
            return Refusal("deadline_passed", bound)
    return None


def compute_state(
    bound: Bound, deadlines: Sequence[Bound], now: datetime, closing_soon: timedelta, *, done: bool = False
) -> DeadlineState:
    """How a deadline stands among all that bind the same person; closed once what it asks is `done`.

    An opening is not open before its instant, and open after it until its step closes; a closing is not open before
    the step's opening, if it has one. Extended: it would be closed, or be due, but for the extension.
    """
    rule = bound.deadline.rule
    if done:
        return DeadlineState.CLOSED
    if rule.opens is not None:
        if bound.at is None or now < bound.at:
            return DeadlineState.NOT_OPEN
        closings = [other.at for other in deadlines if other.deadline.rule.closes is rule.opens]
        over = closings and all(at is not None and at <= now for at in closings)
        return DeadlineState.CLOSED if over else DeadlineState.OPEN
    if bound.at is None:
        return DeadlineState.NOT_OPEN
    if now >= bound.at:
        return DeadlineState.CLOSED
    openings = [other.at for other in deadlines if rule.closes and other.deadline.rule.opens is rule.closes]
    if any(at is None or now < at for at in openings):
        return DeadlineState.NOT_OPEN
    if bound.extension is not None:
        return DeadlineState.EXTENDED
    return DeadlineState.CLOSING_SOON if bound.at - now <= closing_soon else DeadlineState.OPEN
