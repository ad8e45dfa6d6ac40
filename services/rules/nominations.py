"""Nominations for co-chair: who may do what with one, how it may change, and what of it is told.

Authority: 73/326 for co-chairs being representatives of Member States; all else here is a default of the Office's.
"""

import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from types import MappingProxyType
from typing import Protocol
from uuid import UUID

from models.enums import ForumTemplate, InvitedAs, NominationState, PartyKind, Permission
from services.rules.access import Actor, may

_S = NominationState

# From state to state; whatever is not here is no way. Back from `appointed` or `thanked` it is what it was before.
TRANSITIONS: Mapping[NominationState, frozenset[NominationState]] = MappingProxyType(
    {
        _S.SUBMITTED: frozenset({_S.ENDORSED, _S.WITHDRAWN, _S.APPOINTED, _S.THANKED}),
        _S.ENDORSED: frozenset({_S.SUBMITTED, _S.WITHDRAWN, _S.APPOINTED, _S.THANKED}),
        _S.APPOINTED: frozenset({_S.SUBMITTED, _S.ENDORSED, _S.WITHDRAWN}),
        _S.THANKED: frozenset({_S.APPOINTED, _S.WITHDRAWN, _S.SUBMITTED, _S.ENDORSED}),
        _S.WITHDRAWN: frozenset(),
    }
)


def may_become(before: NominationState, after: NominationState) -> bool:
    """Whether there is a way from the one state to the other."""
    return after in TRANSITIONS[before]


def resting_state(*, endorsed: bool) -> NominationState:
    """What a nomination is that is neither withdrawn nor decided upon."""
    return _S.ENDORSED if endorsed else _S.SUBMITTED


def state_endorsed(state: NominationState, *, endorsed: bool) -> NominationState:
    """The state once the group endorses it, or does so no more: what was decided upon stays that."""
    return resting_state(endorsed=endorsed) if state in (_S.SUBMITTED, _S.ENDORSED) else state


@dataclass(frozen=True, slots=True)
class Speaker:
    """For whom somebody speaks in a forum: the Office, States by id, regional groups by the ids of their parties."""

    office: bool
    states: frozenset[UUID]
    groups: frozenset[UUID]


def speaker_of(actor: Actor, forum_id: UUID) -> Speaker:
    """By the grants in force. A chair is whoever may endorse for a group; one whose grant has ended is none."""
    here = [g for g in actor.grants if g.forum_id in (None, forum_id) and Permission.NOMINATION_MAKE in g.permissions]
    chairs = frozenset(g.party_id for g in here if g.party_id and Permission.NOMINATION_ENDORSE in g.permissions)
    parties = frozenset(g.party_id for g in here if g.party_id)
    return Speaker(may(actor, Permission.NOMINATION_READ, forum_id), parties - chairs, chairs)


@dataclass(frozen=True, slots=True)
class NominationFact:
    """A nomination as these rules see it: the State, its group (None: it is in none), who made it (None: entered by
    the Office)."""

    state_id: UUID
    group_id: UUID | None
    nominated_by: UUID | None


def may_see(speaker: Speaker, nomination: NominationFact) -> bool:
    """The Office all, a delegation those of its State, a chair those of the group's States, whoever made them."""
    return speaker.office or nomination.state_id in speaker.states or nomination.group_id in speaker.groups


def may_edit(speaker: Speaker, nomination: NominationFact) -> bool:
    """The Office all, a delegation those of its State, a chair those that the group made."""
    return speaker.office or nomination.state_id in speaker.states or nomination.nominated_by in speaker.groups


def may_withdraw(speaker: Speaker, nomination: NominationFact) -> bool:
    """As `may_edit`."""
    return may_edit(speaker, nomination)


def may_endorse(speaker: Speaker, nomination: NominationFact) -> bool:
    """The chair of the State's group alone."""
    return nomination.group_id in speaker.groups


def acting_parties(speaker: Speaker, *, state_id: UUID, group_id: UUID | None) -> frozenset[UUID]:
    """For whom somebody may nominate a State: the State itself, its group, or both."""
    return (speaker.states & {state_id}) | (speaker.groups & {group_id})


def may_be_nominated(kind: PartyKind, template: ForumTemplate) -> bool:
    """A Member State; in a regional forum an observer State too."""
    return kind is PartyKind.MEMBER_STATE or (kind is PartyKind.OBSERVER_STATE and template is ForumTemplate.REGIONAL)


def has_begun(opens_on: date, zone: tzinfo, now: datetime) -> bool:
    """Whether it is a forum's first day already, or later, where it is held."""
    return now.astimezone(zone).date() >= opens_on


def takes_part(invited_as: InvitedAs | None) -> bool:
    """Whether a party on a forum's list (None: not on it) may hold a seat of its States."""
    return invited_as is InvitedAs.PARTICIPANT


def shown_state(
    state: NominationState, *, endorsed: bool, office: bool, told: NominationState | None
) -> NominationState:
    """The state that is shown: to the Office as it is; to others what they were told last of appointments, whatever
    was decided since, until that is released."""
    if office or state is _S.WITHDRAWN:
        return state
    return told or resting_state(endorsed=endorsed)


class Told(Protocol):
    """A nomination that is not withdrawn, with what its State was told last (None: nothing)."""

    party_id: UUID
    state: NominationState
    seat_id: UUID | None
    told_state: NominationState | None
    told_seat_id: UUID | None


def due_notices(
    nominations: Mapping[UUID, Told], *, seated: Collection[UUID], complete: bool
) -> dict[UUID, NominationState]:
    """Nomination -> what there is to tell: APPOINTED to those `seated` who do not know of this seat; SUBMITTED, that
    the appointment of which they know has ended; once all seats are `complete`, THANKED to the others, once a State
    and to none that has a seat. Authority: default."""
    of_states = {nominations[key].party_id for key in seated if key in nominations}
    due: dict[UUID, NominationState] = {}
    for key, one in nominations.items():
        if key in seated:
            if (one.told_state, one.told_seat_id) != (_S.APPOINTED, one.seat_id):
                due[key] = _S.APPOINTED
        elif one.state is not _S.APPOINTED and one.told_state is _S.APPOINTED:
            due[key] = _S.SUBMITTED
        elif complete and _waits(one) and one.party_id not in of_states:
            due[key] = _S.THANKED
            of_states.add(one.party_id)
    return due


def _waits(one: Told) -> bool:
    return one.state in (_S.SUBMITTED, _S.ENDORSED) and one.told_state is None


def folded(name: str) -> str:
    """A name as it is compared with another: however it is composed, in whichever case and with whatever spaces."""
    return " ".join(unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold()).split())


def same_name(one: str | None, other: str | None) -> bool:
    """Whether these name the same person; a name that is withheld is nobody's."""
    return one is not None and other is not None and folded(one) == folded(other)
