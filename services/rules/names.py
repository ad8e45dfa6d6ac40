"""Names behind ids: publications hold ids, and names are put in when something is shown."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models.enums import Language


@dataclass(frozen=True, slots=True)
class PartyName:
    """A party's code and its names by language."""

    code: str
    names: Mapping[Language, str]


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name and title as they want them shown."""

    name: str
    title: str | None

    @property
    def full(self) -> str:
        """Title and name."""
        return f"{self.title} {self.name}" if self.title else self.name


@dataclass(frozen=True, slots=True)
class Names:
    """All names that one answer needs; `changed_at`: when one of a person was last corrected or withheld, if any."""

    parties: Mapping[UUID, PartyName]
    persons: Mapping[UUID, PersonName]
    changed_at: datetime | None = None

    def last_modified(self, at: datetime) -> datetime:
        """Of something of the instant `at` that is shown with these names."""
        return max(at, self.changed_at or at)

    @property
    def key(self) -> Hashable:
        """Equal where all names are."""
        parties = ((key, name.code, tuple(name.names.items())) for key, name in self.parties.items())
        return frozenset(parties), frozenset(self.persons.items())
