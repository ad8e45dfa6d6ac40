"""What a use case may raise. No HTTP here: api/problems.py has the one table that maps these.

ServiceError
├── NotFound            no such thing, or the caller may not see it: the two are never told apart
│   ├── NotYet          what everybody knows is to come
│   └── Gone            what was there, and will not be again
├── NotPermitted        the caller sees it but may not do this
├── OutOfTime           a deadline has passed, or the step is not open yet
│   └── TooLate         an objection came late; carries what is put on record of it
├── InvalidInput        a value that only the system's data can show to be wrong; names its field
├── Conflict            the act does not fit the present state
│   ├── RuleViolated    the act is against a rule of the mandate; carries the findings
│   └── InProgress      the same request was sent before and goes on still
├── KeyReused           a key for repetitions was sent with another request before
├── Overloaded          nothing was done for want of room; worth trying again soon
├── NotStored           what was sent could not be written down, for want of room or of a right
├── TooOften            tried again too soon; carries how long to wait
├── TooManyStreams      one client follows so many already
└── Stale               somebody else changed the record since the caller read it
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from services.rules.findings import Finding


class ServiceError(Exception):
    """Base of all. `code` is stable and part of the contract; `message` is for a person; after `wait` it is worth
    trying again."""

    wait: timedelta | None = None

    def __init__(self, code: str, message: str, **extra: Any) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.extra = extra


class NotFound(ServiceError):
    """`NotFound("forum")`: the message is the same for what is missing and what is hidden."""

    def __init__(self, what: str) -> None:
        super().__init__("not_found", f"There is no such {what}, or you may not see it.")


class NotYet(NotFound):
    """Of something that everybody may know is to come, and when: `code` and words say so."""

    def __init__(self, code: str, message: str) -> None:
        ServiceError.__init__(self, code, message)


class Gone(NotYet):
    """Of an address that ended: `code` and words say so."""


class NotPermitted(ServiceError):
    """The caller lacks a permission."""


class OutOfTime(ServiceError):
    """`deadline_passed` or `not_yet_open`; `extra` has whom to ask, and the deadline where the caller may know it."""


@dataclass(frozen=True, slots=True)
class ReceivedLate:
    """What is put on record of an objection that came late: ids, and the instant that it missed."""

    forum_id: UUID
    list_id: UUID
    application_ids: tuple[UUID, ...]
    state_id: UUID
    deadline_at: datetime | None


class TooLate(OutOfTime):
    """`deadline_passed`, for an objection or a confirmation: `late` is put on record before the answer."""

    def __init__(self, refusal: OutOfTime, late: ReceivedLate) -> None:
        words = f"{refusal.message} That this came, and when, is on record."
        super().__init__(refusal.code, words, **refusal.extra)
        self.late = late


class InvalidInput(ServiceError):
    """`field` is the path of the value in the payload, such as `people.0.party`."""

    def __init__(self, field: str, code: str, message: str) -> None:
        super().__init__(code, message)
        self.field = field


class Conflict(ServiceError):
    """`extra` tells the client what stands in the way, such as the meeting that has the room."""


class RuleViolated(Conflict):
    """At least one blocking finding."""

    def __init__(self, message: str, findings: Sequence[Finding]) -> None:
        super().__init__("rule_violated", message)
        self.findings = tuple(findings)


class Overloaded(ServiceError):
    """Too many wait for the same already."""

    wait = timedelta(seconds=5)

    def __init__(self) -> None:
        super().__init__("busy", "The system is busy; nothing was done. Try again.")


class NotStored(ServiceError):
    """Of a document. What stands in the way is in the log, not in the answer."""

    wait = timedelta(minutes=1)

    def __init__(self) -> None:
        super().__init__(
            "not_stored", "The document could not be stored; nothing was done. Try again in some minutes."
        )


class TooOften(ServiceError):
    """Counted by account, client or both; services/rules/limits.py has the figures."""

    def __init__(self, wait: timedelta) -> None:
        seconds = math.ceil(wait.total_seconds())
        super().__init__("too_often", f"That was tried too often; try again in {seconds} seconds.")
        self.wait = wait


class TooManyStreams(ServiceError):
    """Of one account, or of one address not signed in."""

    wait = timedelta(seconds=30)

    def __init__(self, most: int) -> None:
        super().__init__("too_many_streams", f"You follow {most} lists at once already; close one of them first.")


class InProgress(Conflict):
    """Nothing was done by the second one."""

    wait = timedelta(seconds=2)

    def __init__(self) -> None:
        super().__init__(
            "in_progress", "The same request, sent before with this Idempotency-Key, goes on still. Try again."
        )


class KeyReused(ServiceError):
    """The key tells repetitions; another request needs another one."""

    def __init__(self) -> None:
        super().__init__(
            "idempotency_key_reused", "This Idempotency-Key was sent before with another body; choose another key."
        )


_CHANGED = "Somebody changed this record after you read it. Read it again and repeat your change on that."


class Stale(ServiceError):
    """The version sent is not the present one. `message`: where it is not a record that was read; `extra` tells which
    record, where several were sent."""

    def __init__(self, message: str = _CHANGED, **extra: Any) -> None:
        super().__init__("stale", message, **extra)
