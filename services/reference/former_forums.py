"""The co-chairs of forums that were not held with this system, as far as they are known to us."""

import csv
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from models.enums import ForumTemplate, ReviewRegion

_DATA = Path(__file__).parent / "data" / "former_co_chairs.csv"


@dataclass(frozen=True, slots=True)
class FormerForum:
    """A former forum: how many co-chairs' seats it had, and the States known to have held one, by code."""

    name: str
    opens_on: date
    seats: int
    states: tuple[str, ...]


@cache
def former_forums(template: ForumTemplate, region: ReviewRegion | None) -> tuple[FormerForum, ...]:
    """The former forums of a kind, oldest first."""
    found: dict[tuple[str, str, str], list[str]] = {}
    with _DATA.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["template"] == template.value and row["region"] == (region.value if region else ""):
                found.setdefault((row["opens_on"], row["forum"], row["seats"]), []).append(row["state"])
    return tuple(
        FormerForum(name, date.fromisoformat(opens_on), int(seats), tuple(states))
        for (opens_on, name, seats), states in sorted(found.items())
    )
