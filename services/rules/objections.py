"""Objections by Member States to names on a list: who objects, how a State may change its stance, the term for a
general basis, and what of it is made known.

Authority: practice: only Member States object, never an observer nor the European Union; one objection is enough; it
may be joint, and withdrawn. The general basis follows newer mandates; for 73/326 it is not verified, and so can be
varied. Default: the instants, four eyes, and that the State that asks never learns whether anybody objected.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Literal
from uuid import UUID

from models.enums import (
    BasisOutcome,
    ConfidentialAct,
    DisclosureOutcome,
    InvitedAs,
    ListState,
    PartyKind,
    Stance,
    StanceAct,
)
from services.rules.name_lists import GRACE

# While a list is in one of these, States object to the names on it.
OBJECTED_TO = frozenset({ListState.CIRCULATED, ListState.CLOSING})

# How much of one account is put on record as late, and in which time: the record has no end, and is not to be filled.
MOST_LATE, LATE_WITHIN = 20, timedelta(hours=1)

# (stance, act) -> stance; whatever is not here is no way. What was withdrawn is lodged anew, by another letter.
STANCES: Mapping[tuple[Stance, StanceAct], Stance] = MappingProxyType(
    {
        (Stance.ASKED, StanceAct.CONFIRM): Stance.STANDING,
        (Stance.ASKED, StanceAct.DECLINE): Stance.DECLINED,
        (Stance.STANDING, StanceAct.WITHDRAW): Stance.WITHDRAWN,
    }
)
RECORDED: Mapping[StanceAct, ConfidentialAct] = MappingProxyType(
    {
        StanceAct.CONFIRM: ConfidentialAct.CONFIRMED,
        StanceAct.DECLINE: ConfidentialAct.DECLINED,
        StanceAct.WITHDRAW: ConfidentialAct.WITHDRAWN,
    }
)


def may_object(kind: PartyKind, invited_as: InvitedAs | None, objectors: Collection[PartyKind]) -> bool:
    """Whether a party may: of a kind that the modalities name, and invited as participant (None: not invited)."""
    return kind in objectors and invited_as is InvitedAs.PARTICIPANT


def next_stance(stance: Stance, act: StanceAct) -> Stance | None:
    """The stance after an act; None: it is not possible now."""
    return STANCES.get((stance, act))


def contested(stances: Iterable[tuple[UUID, Stance]]) -> frozenset[UUID]:
    """The names, by application, to which at least one objection stands."""
    return frozenset(application_id for application_id, stance in stances if stance is Stance.STANDING)


def basis_outcome(due_at: datetime, now: datetime, *, supplied: bool) -> BasisOutcome:
    """What came of asking one objecting State. Half-open, as every deadline."""
    if supplied:
        return BasisOutcome.SUPPLIED
    return BasisOutcome.ASKED if now < due_at else BasisOutcome.NOT_SUPPLIED


def may_disclose(due_at: datetime, now: datetime) -> bool:
    """Whether an answer may be drafted and given: once the request was due, which is days after the term for
    objections as it ran for everyone when it was asked, and what was sent in time has arrived. Also where nobody
    objects: an earlier answer would tell."""
    return now >= due_at + GRACE


def possible_outcomes(*, standing: int, supplied: int) -> tuple[DisclosureOutcome, ...]:
    """What a disclosure can say, by how many objections stand and how many bases were supplied for these."""
    if not standing:
        return (DisclosureOutcome.NOTHING_TO_DISCLOSE,)
    if not supplied:
        return (DisclosureOutcome.NOT_SUPPLIED,)
    return (DisclosureOutcome.DISCLOSED, DisclosureOutcome.NOT_SUPPLIED)


Outward = Literal[DisclosureOutcome.DISCLOSED, DisclosureOutcome.NOT_SUPPLIED]


def outward(outcome: DisclosureOutcome) -> Outward:
    """As the State that asked is told: that there was no objection reads as one without a basis."""
    return DisclosureOutcome.DISCLOSED if outcome is DisclosureOutcome.DISCLOSED else DisclosureOutcome.NOT_SUPPLIED
