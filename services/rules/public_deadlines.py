"""Deadlines as everybody may know of them: as published, with the extensions for everyone that were granted since.

An extension for one party is nobody else's business: for others it moves nothing, neither the instant nor SEQUENCE.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models.enums import Language
from services.rules.deadline_plans import for_everybody
from services.rules.frozen_deadlines import PublishedDeadline
from services.rules.windows import ExtensionFact, extended_until


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicDeadline:
    """A deadline that has an instant, as it is in force for everyone, or for some parties.

    `at` (UTC), `wall` and `timezone` are the extension's where one counts; `deadline` keeps what was published.
    `sequence` and `last_modified` are for calendars. `contact`: whom to ask, by language.
    """

    deadline: PublishedDeadline
    wall: datetime
    timezone: str
    at: datetime
    extended: bool
    sequence: int
    last_modified: datetime
    contact: Mapping[Language, str]


def public_deadlines(
    deadlines: Sequence[PublishedDeadline], extensions: Iterable[ExtensionFact], contact: Mapping[Language, str]
) -> tuple[PublicDeadline, ...]:
    """Those for everybody that have an instant, by the instant in force; withdrawn ones too.

    SEQUENCE is the publication's plus the extensions for everyone that were ever granted: one that counts no more,
    since the deadline itself is later now, has been told to calendars all the same.
    """
    return deadlines_for(for_everybody(deadlines), extensions, contact, frozenset())


def deadlines_for(
    deadlines: Iterable[PublishedDeadline],
    extensions: Iterable[ExtensionFact],
    contact: Mapping[Language, str],
    parties: frozenset[UUID],
) -> tuple[PublicDeadline, ...]:
    """Those that have an instant, as they are in force for these parties: with the extensions for them too."""
    granted = [extension for extension in extensions if extension.party_id is None or extension.party_id in parties]
    found = (_in_force(deadline, granted, contact, parties) for deadline in deadlines)
    return tuple(sorted((one for one in found if one is not None), key=lambda one: (one.at, one.deadline.key)))


def _in_force(
    deadline: PublishedDeadline,
    granted: Sequence[ExtensionFact],
    contact: Mapping[Language, str],
    parties: frozenset[UUID],
) -> PublicDeadline | None:
    if deadline.at is None or deadline.wall is None:
        return None
    own = [extension for extension in granted if extension.key == deadline.key]
    counts = extended_until(deadline, own, parties)
    return PublicDeadline(
        deadline=deadline,
        wall=counts.wall if counts else deadline.wall,
        timezone=counts.timezone if counts else deadline.timezone,
        at=counts.until if counts else deadline.at,
        extended=counts is not None,
        sequence=deadline.sequence + len(own),
        last_modified=max([deadline.last_modified, *(extension.granted_at for extension in own)]),
        contact=contact,
    )
