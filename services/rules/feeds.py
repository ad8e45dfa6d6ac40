"""How a subscriber wants a calendar written, and what of a forum a private one holds.

A private calendar is a saved selection of the public one, with its owner's part in each meeting: nothing is an entry
in it that is not one there, but for deadlines of which only some learn. It holds nothing while its owner has no role
in the forum. Authority: default.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from models.enums import Audience, FeedScope, Language, MeetingKind, MeetingPart, SeatRole
from services.rules.access import GrantFact
from services.rules.concerns import Part
from services.rules.frozen_deadlines import PublishedDeadline
from services.rules.publications import PublishedMeeting
from services.rules.reminders import roles_reminded
from services.rules.text import clean_line

MOST_FEEDS = 20  # of one account that are not revoked
STAYS_EMPTY = timedelta(days=30)  # an address that ended, before it is gone: clients freeze on an error
_LONGEST_CLIENT = 60


@dataclass(frozen=True, slots=True)
class FeedOptions:
    """The language of the texts, and how times and cancellations are written.

    `marked`: a cancelled meeting says so in its title alone, for clients that drop it otherwise.
    """

    language: Language = Language.EN
    utc: bool = False
    marked: bool = False


@dataclass(frozen=True, slots=True)
class FeedSelection:
    """What a private calendar holds. Of kinds, objectives and parts any one will do; empty: whichever.

    `parts` narrow what concerns its owner, and so need that scope. `deadlines`: those that bind its owner, too.
    """

    scope: FeedScope = FeedScope.CONCERNS_ME
    kinds: frozenset[MeetingKind] = frozenset()
    objectives: frozenset[int] = frozenset()
    parts: frozenset[MeetingPart] = frozenset()
    deadlines: bool = True


Parts = Mapping[UUID, tuple[Part, ...]]


def select_for(
    meetings: Iterable[PublishedMeeting], selection: FeedSelection, parts: Parts
) -> tuple[PublishedMeeting, ...]:
    """Those of the published meetings that a private calendar holds, in their order; cancelled ones too."""
    return tuple(
        meeting
        for meeting in meetings
        if (not selection.kinds or meeting.kind in selection.kinds)
        and (not selection.objectives or not selection.objectives.isdisjoint(meeting.objectives))
        and (selection.scope is FeedScope.FORUM or _has_part(parts.get(meeting.id, ()), selection.parts))
    )


_NAMED = frozenset(MeetingPart(role.value) for role in SeatRole)


def as_named(
    published: Iterable[PublishedMeeting], told: Iterable[PublishedMeeting], parts: Parts
) -> tuple[PublishedMeeting, ...]:
    """The published meetings as one person reads them: of those that name them, closed or unlisted ones too, what
    `told` says, as their invitation does; of all others what the public sees."""
    whole = {one.id: one for one in told if any(part.kind in _NAMED for part in parts.get(one.id, ()))}
    found = {one.id: whole.get(one.id, one) for one in published}
    return tuple((found | whole).values())


def _has_part(parts: tuple[Part, ...], wanted: frozenset[MeetingPart]) -> bool:
    return any(not wanted or part.kind in wanted for part in parts)


def binding(deadlines: Iterable[PublishedDeadline], grants: Iterable[GrantFact]) -> tuple[PublishedDeadline, ...]:
    """The deadlines of which the holder of these grants, in force in the forum, is to take the step: those of which
    their roles are reminded. Not those of which organizers alone know: an address is no second factor."""
    roles = {grant.role for grant in grants}
    return tuple(
        deadline
        for deadline in deadlines
        if deadline.rule.audience is not Audience.ORGANIZERS and roles & roles_reminded(deadline.rule)
    )


def is_gone(ended_at: datetime | None, now: datetime) -> bool:
    """Whether the address of a calendar that ended then, revoked or without rights, is told to be gone."""
    return ended_at is not None and ended_at + STAYS_EMPTY <= now


_CLIENTS = {
    "thunderbird": "Thunderbird",
    "lightning": "Thunderbird",
    "google-calendar": "Google Calendar",
    "microsoft office": "Outlook",
    "outlook": "Outlook",
    "dataaccessd": "Apple Calendar (iOS)",
    "calendaragent": "Apple Calendar (macOS)",
    "dav.x5": "DAVx⁵",
    "davx5": "DAVx⁵",
    "icsx5": "ICSx⁵",
    "vdirsyncer": "vdirsyncer",
    "khal": "khal",
    "evolution": "Evolution",
    "korganizer": "KOrganizer",
}
_NAME = re.compile(r"[\w.+ ()-]+")


def client_name(user_agent: str) -> str:
    """The name of the program that asked, without version, system or anything else; empty where it gives none."""
    folded = user_agent.casefold()
    for word, name in _CLIENTS.items():
        if word in folded:
            return name
    found = _NAME.match(clean_line(user_agent.split("/", 1)[0]))
    return found[0].strip()[:_LONGEST_CLIENT] if found else ""
