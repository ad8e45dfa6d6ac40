"""Sealing what was written down: digests that tell each change, chained so that nothing is put in or taken out.

An entry's digest is the SHA-256 of all its columns; a seal's that of its entries' digests, in their order; its MAC
(HMAC-SHA-256) covers its number, instant, digest and the MAC before, with a key that the database does not have. So
an entry that was edited, deleted, put in or moved is found, and so is a seal; that the last seals were cut off is
told by a copy of their MACs that only grows (decision 25 of the design: the audit is sealed each minute).
"""

import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

FIRST = ""  # what stands for the MAC before the first one
LATEST = timedelta(minutes=10)  # longer than a request takes from its receipt to its commit


def entry_digest(confidential: bool, columns: Mapping[str, Any]) -> str:
    """Of an entry, by all its columns; instants in UTC, ids and words as text, `details` as JSON."""
    told = {"record": "confidential" if confidential else "general", **{k: _plain(v) for k, v in columns.items()}}
    text = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat(timespec="microseconds")
    return str(value) if isinstance(value, UUID) else value


def seal_digest(digests: Iterable[str]) -> str:
    """Of a seal's entries, in their order."""
    return hashlib.sha256("\n".join(digests).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class SealFact:
    """A seal as it is stored."""

    number: int
    at: datetime
    whole: bool
    previous: str
    sha256: str
    mac: str = ""

    @property
    def line(self) -> str:
        """As the copy outside the database has it."""
        return f"{self.number} {self.at.isoformat(timespec='microseconds')} {self.mac}"


def compute_mac(seal: SealFact, key: str) -> str:
    """Over a seal, with a key of hexadecimal digits."""
    told = (str(seal.number), seal.at.isoformat(timespec="microseconds"), str(seal.whole), seal.previous, seal.sha256)
    return hmac.new(bytes.fromhex(key), "\n".join(told).encode(), hashlib.sha256).hexdigest()


def is_of_a_key(seal: SealFact, keys: Sequence[str]) -> bool:
    """Whether one of the keys gives its MAC."""
    return any(hmac.compare_digest(compute_mac(seal, key), seal.mac) for key in keys)


@dataclass(frozen=True, slots=True)
class SealedFact:
    """An entry under a seal: the digest of then, and that of now (None: it is gone)."""

    entry_id: UUID
    position: int
    sha256: str
    present: str | None


def check_seal(
    seal: SealFact, before: SealFact | None, entries: Sequence[SealedFact], keys: Sequence[str]
) -> tuple[str, ...]:
    """What is wrong with a seal and with what lies under it, given the seal `before`; `entries` by position."""
    faults = []
    if seal.number != (before.number + 1 if before else 1):
        faults.append(f"seal {seal.number}: the one before it is missing")
    elif seal.previous != (before.mac if before else FIRST):
        faults.append(f"seal {seal.number}: it does not follow the one before")
    if not is_of_a_key(seal, keys):
        faults.append(f"seal {seal.number}: none of the keys made it; it was changed, or its key is missing")
    if seal.sha256 != seal_digest(one.sha256 for one in entries):
        faults.append(f"seal {seal.number}: entries were taken out, put in or moved under it")
    for one in entries:
        if one.present is None:
            faults.append(f"seal {seal.number}: entry {one.entry_id} was deleted")
        elif one.present != one.sha256:
            faults.append(f"seal {seal.number}: entry {one.entry_id} was changed")
    return tuple(faults)


def check_copy(lines: Sequence[str], seals: Mapping[int, str]) -> tuple[str, ...]:
    """What is wrong by the copy outside, which only grows: `seals` are the present ones' lines, by number. The newest
    may not be in it yet."""
    faults = []
    for line in lines:
        number = int(line.split(" ", 1)[0]) if line.split(" ", 1)[0].isdigit() else 0
        if number not in seals:
            faults.append(f"seal {number}: it is in the copy and gone from the database")
        elif seals[number] != line:
            faults.append(f"seal {number}: it is not as the copy has it")
    return tuple(faults)
