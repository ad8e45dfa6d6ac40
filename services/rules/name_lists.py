"""Lists of names on a non-objection basis: what their versions hold, when one may become final, what two differ in.

Nothing here knows who objects, or that anybody does: of a name that is left off a version says `undisclosed`.
Authority: 73/326 for the list on a non-objection basis, three months before the forum; default for the notice before
it becomes final and for immutable versions, after names vanished from lists unexplained.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from types import MappingProxyType
from typing import Any
from uuid import UUID

from models.enums import (
    CompactCategory,
    ForumAct,
    Language,
    ListChange,
    ListState,
    ListVersionKind,
    Removal,
    StakeholderCategory,
    Step,
)
from services.rules.diffs import ADDED, REMOVED, diff
from services.rules.frozen_deadlines import PublishedDeadline
from services.rules.local_time import load_zone
from services.rules.windows import Bound, ExtensionFact, bind, by_instant

FORMAT = 1
# What was sent in time may still be on its way when the deadline is over.
GRACE = timedelta(seconds=30)

# By the number of a list: the second is for late-comers.
CLOSED_STEP: Mapping[int, Step] = MappingProxyType({1: Step.NON_OBJECTION, 2: Step.LATE_NON_OBJECTION})
CIRCULATED_ACT: Mapping[int, ForumAct] = MappingProxyType(
    {1: ForumAct.LIST_CIRCULATED, 2: ForumAct.LATE_LIST_CIRCULATED}
)
FINALIZED_ACT: Mapping[int, ForumAct] = MappingProxyType(
    {1: ForumAct.LIST_FINALIZED, 2: ForumAct.LATE_LIST_FINALIZED}
)
LIST_OF_ACT: Mapping[ForumAct, int] = MappingProxyType(
    {act: number for acts in (CIRCULATED_ACT, FINALIZED_ACT) for number, act in acts.items()}
)

# Before that it is the Office's and the Secretariat's alone.
NOT_CIRCULATED = frozenset({ListState.DRAFT, ListState.PREPARED})

Texts = Mapping[Language, str]


@dataclass(frozen=True, slots=True)
class ListedCountry:
    """Where an organization is, by code and names."""

    code: str
    names: Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedName:
    """A name as a version holds it: what the organization was called and where it belonged when it circulated.

    `own_name` is how it writes itself where that is none of the official languages.
    """

    application_id: UUID
    reference: str
    list_number: int
    party_id: UUID
    code: str
    names: Texts
    own_name: str | None
    acronym: str | None
    country: ListedCountry
    category: StakeholderCategory
    compact_category: CompactCategory


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovedName:
    """A name that was on a list that circulated and is not final: when it went, and why as far as that is told."""

    application_id: UUID
    reference: str
    list_number: int
    names: Texts
    at: datetime
    why: Removal


@dataclass(frozen=True, slots=True, kw_only=True)
class ListDocument:
    """The whole of a version. What circulates holds the names of one list, and until when objections to it are taken;
    what is final the names of all lists that are, with those removed from them."""

    format: int
    forum: str
    list_number: int
    kind: ListVersionKind
    closes: datetime | None
    names: tuple[ListedName, ...]
    removed: tuple[RemovedName, ...]


def circulated_document(
    forum: str, number: int, names: Sequence[ListedName], closes: datetime | None = None
) -> ListDocument:
    """What circulates; without `closes` what is prepared, before anybody knows when it will circulate."""
    return ListDocument(
        format=FORMAT,
        forum=forum,
        list_number=number,
        kind=ListVersionKind.CIRCULATED,
        closes=closes,
        names=tuple(names),
        removed=(),
    )


def final_document(
    former: ListDocument | None,
    forum: str,
    number: int,
    names: Iterable[ListedName],
    removed: Iterable[RemovedName],
) -> ListDocument:
    """What becomes final, after what was final of the other list before, which stays as it was."""
    return ListDocument(
        format=FORMAT,
        forum=forum,
        list_number=number,
        kind=ListVersionKind.FINAL,
        closes=None,
        names=_by_list((*(former.names if former else ()), *names)),
        removed=_by_list((*(former.removed if former else ()), *removed)),
    )


def without(former: ListDocument, removed: RemovedName) -> ListDocument:
    """A final list without a name, or with another reason why it has not got it; all else stays as it was."""
    gone = removed.application_id
    others = tuple(one for one in former.removed if one.application_id != gone)
    return replace(
        former,
        list_number=removed.list_number,
        kind=ListVersionKind.AMENDED,
        names=tuple(name for name in former.names if name.application_id != gone),
        removed=_by_list((*others, removed)),
    )


def with_admitted(former: ListDocument, name: ListedName) -> ListDocument:
    """A final list with a name that the Assembly admitted; all else stays as it was."""
    return replace(
        former,
        list_number=name.list_number,
        kind=ListVersionKind.AMENDED,
        names=_by_list((*former.names, name)),
        removed=tuple(one for one in former.removed if one.application_id != name.application_id),
    )


def removal(name: ListedName, at: datetime, why: Removal) -> RemovedName:
    """That a name is taken off."""
    return RemovedName(
        application_id=name.application_id,
        reference=name.reference,
        list_number=name.list_number,
        names=name.names,
        at=at,
        why=why,
    )


def _by_list(found: tuple[Any, ...]) -> tuple[Any, ...]:
    """The first list's before the second's; else in their order."""
    return tuple(sorted(found, key=lambda one: one.list_number))


# When.


def latest_circulation(
    number: int, deadlines: Sequence[PublishedDeadline], extensions: Sequence[ExtensionFact]
) -> Bound | None:
    """The deadline by which a list must have circulated, as it runs for everyone; None: nothing says so.

    A second list has its own where a mandate sets one; else the same as the first: 73/326 knows of one list alone.
    """
    for act in dict.fromkeys((CIRCULATED_ACT[number], ForumAct.LIST_CIRCULATED)):
        met = [d for d in deadlines if d.rule.done_by is act and d.at is not None and not d.withdrawn]
        if met:
            return min((bind(deadline, extensions) for deadline in met), key=by_instant)
    return None


def objections_end(
    number: int, deadlines: Sequence[PublishedDeadline], extensions: Sequence[ExtensionFact]
) -> datetime | None:
    """From when on nobody may object to a list any more, whoever has an extension; None: nothing closes that step,
    or it is not known yet when."""
    parties = frozenset(one.party_id for one in extensions if one.party_id is not None)
    ends = (
        bind(deadline, extensions, parties).at
        for deadline in deadlines
        if deadline.rule.closes is CLOSED_STEP[number] and deadline.rule.hard and not deadline.withdrawn
    )
    return min((at for at in ends if at is not None), default=None)


def earliest_final(now: datetime, ends: datetime, notice_days: int) -> datetime:
    """The earliest instant at which a list may become final that is announced now: after the notice, and not before
    all that was sent in time has arrived. Authority: default."""
    return max(now + timedelta(days=notice_days), ends + GRACE)


def latest_final(earliest: datetime, opens_on: date, timezone: str) -> datetime:
    """The latest instant that may be announced: when the day of the opening begins, or the earliest if that is later.
    Authority: default; a list that is final after the opening lets nobody in."""
    return max(earliest, datetime.combine(opens_on, time(), load_zone(timezone)))


# In what two versions differ.


@dataclass(frozen=True, slots=True, kw_only=True)
class NameChange:
    """One change of one name: as it was and as it is, None where it was or is not on the list. Of what is gone when
    and why, as far as the newer version tells."""

    change: ListChange
    application_id: UUID
    reference: str
    names: Texts
    old: ListedName | None = None
    new: ListedName | None = None
    removed: RemovedName | None = None


_ASPECTS: Mapping[str, Callable[[ListedName], Any]] = MappingProxyType(
    {
        ListChange.RENAMED.value: lambda name: (name.names, name.own_name, name.acronym),
        ListChange.COUNTRY_CHANGED.value: lambda name: name.country.code,
        ListChange.CATEGORY_CHANGED.value: lambda name: (name.category, name.compact_category),
    }
)


def comparable(old: ListDocument, new: ListDocument) -> bool:
    """What circulated of one list says nothing of the other list."""
    circulated = {one.list_number for one in (old, new) if one.kind is ListVersionKind.CIRCULATED}
    return len(circulated) < 2


def diff_lists(old: ListDocument, new: ListDocument) -> tuple[NameChange, ...]:
    """What changed from one version to another; where one of them circulated, of the names of its list alone."""
    before, after = _names(old, (old, new)), _names(new, (old, new))
    gone = {one.application_id: one for one in new.removed}
    changes = []
    for found in diff(before, after, _ASPECTS):
        name = after.get(found.key) or before[found.key]
        changes.append(
            NameChange(
                change=ListChange(found.aspect),
                application_id=found.key,
                reference=name.reference,
                names=name.names,
                old=None if found.aspect == ADDED else before[found.key],
                new=None if found.aspect == REMOVED else after[found.key],
                removed=gone.get(found.key),
            )
        )
    return (*changes, *_decided(old, new))


def _names(one: ListDocument, both: Iterable[ListDocument]) -> dict[UUID, ListedName]:
    lists = {other.list_number for other in both if other.kind is ListVersionKind.CIRCULATED}
    return {name.application_id: name for name in one.names if not lists or name.list_number in lists}


def _decided(old: ListDocument, new: ListDocument) -> list[NameChange]:
    """Of names that were and are off the list, those of which something else is told."""
    before = {one.application_id: one for one in old.removed}
    after = {one.application_id: one for one in new.removed if one.application_id in before}
    aspects: Mapping[str, Callable[[RemovedName], Any]] = {ListChange.DECIDED.value: lambda one: one.why}
    return [
        NameChange(
            change=ListChange.DECIDED,
            application_id=found.key,
            reference=after[found.key].reference,
            names=after[found.key].names,
            removed=after[found.key],
        )
        for found in diff(before, after, aspects)
        if found.aspect == ListChange.DECIDED.value
    ]
