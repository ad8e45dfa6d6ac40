"""Lists of names: when one may become final, what versions hold and differ in, and whom a list leaves out."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from models.enums import (
    Authority,
    CompactCategory,
    DeadlineAnchor,
    ForumAct,
    Gender,
    Language,
    ListChange,
    ListVersionKind,
    RegionalGroup,
    Removal,
    ReviewRegion,
    StakeholderCategory,
    Step,
)
from services.rules.deadline_rules import Anchor, DeadlineRule
from services.rules.frozen_deadlines import PublishedDeadline
from services.rules.list_balance import ApplicantFact, compute_list_balance, stated_genders
from services.rules.list_checks import CirculationFacts, list_late
from services.rules.name_lists import (
    ListDocument,
    ListedCountry,
    ListedName,
    circulated_document,
    comparable,
    diff_lists,
    earliest_final,
    final_document,
    latest_circulation,
    objections_end,
    removal,
    with_admitted,
    without,
)
from services.rules.windows import ExtensionFact
from tests.rules.builders import an_id

NOW = datetime(2026, 1, 15, 12, tzinfo=UTC)
DAY = timedelta(days=1)
ENDS = NOW + 14 * DAY


def name(which: str, number: int = 1, **more) -> ListedName:
    values = {
        "application_id": an_id(which),
        "reference": f"R-{which}",
        "list_number": number,
        "party_id": an_id(f"party {which}"),
        "code": f"NGO_{which}",
        "names": {Language.EN: which},
        "own_name": None,
        "acronym": None,
        "country": ListedCountry("EGY", {Language.EN: "Egypt"}),
        "category": StakeholderCategory.NGO,
        "compact_category": CompactCategory.CIVIL_SOCIETY,
    }
    return ListedName(**{**values, **more})


def circulated(number: int, *which: str) -> ListDocument:
    return circulated_document("imrf-2026", number, [name(one, number) for one in which], ENDS)


def final(former: ListDocument | None, number: int, which: str, **off: Removal) -> ListDocument:
    removed = [removal(name(one, number), NOW, why) for one, why in off.items()]
    return final_document(former, "imrf-2026", number, [name(one, number) for one in which], removed)


def told(old: ListDocument, new: ListDocument) -> list[tuple[str, str, str | None]]:
    """(change, reference, why it is gone)."""
    return [
        (one.change.value, one.reference[2:], None if one.removed is None else one.removed.why.value)
        for one in diff_lists(old, new)
    ]


def test_what_is_final_of_what_circulated() -> None:
    made = final(None, 1, "ac", b=Removal.UNDISCLOSED)
    assert (made.kind, made.closes) == (ListVersionKind.FINAL, None)
    assert told(circulated(1, "a", "b", "c"), made) == [("removed", "b", "undisclosed")]
    assert told(circulated(1, "a", "b", "c"), final(None, 1, "abc")) == []


def test_a_final_list_holds_the_other_one_as_it_was_and_is_compared_by_lists() -> None:
    first = final(None, 1, "ab", c=Removal.WITHDRAWN)
    both = final(first, 2, "y", z=Removal.REFERRED)
    assert [one.reference for one in both.names] == ["R-a", "R-b", "R-y"]
    assert [one.reference for one in both.removed] == ["R-c", "R-z"]
    assert told(circulated(2, "y", "z"), both) == [("removed", "z", "referred")]
    assert told(circulated(1, "a", "b", "c"), both) == [("removed", "c", "withdrawn")]
    assert told(first, both) == [("added", "y", None)]
    # The second may be final first; the first list's names still come first.
    late = final(final(None, 2, "y"), 1, "ab")
    assert [one.reference for one in late.names] == ["R-a", "R-b", "R-y"]
    assert not comparable(circulated(1, "a"), circulated(2, "y"))
    assert comparable(circulated(1, "a"), both)


def test_a_final_list_is_amended() -> None:
    before = final(None, 1, "ab", c=Removal.REFERRED, d=Removal.REFERRED)
    gone = without(before, removal(name("a"), NOW + DAY, Removal.WITHDRAWN))
    assert (gone.kind, told(before, gone)) == (ListVersionKind.AMENDED, [("removed", "a", "withdrawn")])
    assert told(before, with_admitted(before, name("c"))) == [("added", "c", None)]
    assert [one.reference for one in with_admitted(before, name("c")).removed] == ["R-d"]
    decided = without(before, removal(name("d"), NOW + DAY, Removal.NOT_ADMITTED))
    assert told(before, decided) == [("decided", "d", "not_admitted")]
    assert told(gone, before) == [("added", "a", None)]


def test_names_that_are_changed_tell_in_what() -> None:
    before = circulated(1, "a")
    (one,) = before.names

    def changes(**fields) -> list[str]:
        return [found.change.value for found in diff_lists(before, replace(before, names=(replace(one, **fields),)))]

    assert changes(acronym="A") == changes(own_name="А") == changes(names={Language.EN: "b"}) == [ListChange.RENAMED]
    assert changes(country=ListedCountry("KEN", {})) == [ListChange.COUNTRY_CHANGED]
    assert changes(country=ListedCountry("EGY", {Language.EN: "Arab Republic of Egypt"})) == []
    assert changes(category=StakeholderCategory.YOUTH, acronym="A") == ["renamed", "category_changed"]
    assert changes(party_id=an_id("merged"), code="NGO_b") == []


def deadline(at: datetime | None, key: str = "ends", *, hard: bool = True, **more) -> PublishedDeadline:
    rule = DeadlineRule(
        title={Language.EN: key},
        anchor=Anchor(DeadlineAnchor.OPENING),
        authority=Authority.DEFAULT,
        hard=hard,
        **{name: more.pop(name) for name in ("closes", "done_by") if name in more},
    )
    values = {"wall": None, "fold": 0, "timezone": "UTC", "sequence": 0, "last_modified": NOW, "given_at": NOW}
    return PublishedDeadline(id=an_id(key), key=key, rule=rule, at=at, **{**values, **more})


def extension(until: datetime, party: UUID | None = None, key: str = "ends") -> ExtensionFact:
    return ExtensionFact(an_id(f"{until}{party}"), key, party, until, 0, "UTC", until, NOW)


def test_objections_end_when_nobody_may_object_any_more() -> None:
    closing = deadline(ENDS, closes=Step.NON_OBJECTION)
    late = deadline(ENDS + DAY, "late", closes=Step.LATE_NON_OBJECTION)
    assert objections_end(1, [closing, late], []) == ENDS
    assert objections_end(2, [closing, late], []) == ENDS + DAY
    for none in ([], [late], [deadline(None, closes=Step.NON_OBJECTION)]):
        assert objections_end(1, none, []) is None
    assert objections_end(1, [deadline(ENDS, closes=Step.NON_OBJECTION, hard=False)], []) is None
    assert objections_end(1, [deadline(ENDS, closes=Step.NON_OBJECTION, withdrawn=True)], []) is None
    assert objections_end(1, [closing], [extension(ENDS + DAY)]) == ENDS + DAY
    assert objections_end(1, [closing], [extension(ENDS + 2 * DAY, an_id("DEU")), extension(ENDS + DAY)]) == (
        ENDS + 2 * DAY
    )


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (NOW, ENDS + timedelta(seconds=30)),
        (ENDS - 3 * DAY + timedelta(seconds=30), ENDS + timedelta(seconds=30)),
        (ENDS - DAY, ENDS + 2 * DAY),
        (ENDS + DAY, ENDS + 4 * DAY),
    ],
)
def test_the_earliest_instant_of_a_final_list(now: datetime, expected: datetime) -> None:
    assert earliest_final(now, ENDS, 3) == expected


def test_the_latest_circulation_of_a_second_list_is_its_own_or_that_of_the_first() -> None:
    first = deadline(ENDS, "first", hard=False, done_by=ForumAct.LIST_CIRCULATED)
    second = deadline(ENDS + DAY, "second", hard=False, done_by=ForumAct.LATE_LIST_CIRCULATED)

    def at(number: int, *deadlines: PublishedDeadline, extensions=()) -> datetime | None:
        found = latest_circulation(number, deadlines, extensions)
        return None if found is None else found.at

    assert at(1, first, second) == at(2, first) == ENDS
    assert at(2, first, second) == ENDS + DAY
    assert at(1, second) is at(2) is None
    assert at(1, first, extensions=[extension(ENDS + DAY, key="first")]) == ENDS + DAY


def test_a_list_is_late_from_its_last_instant_on() -> None:
    micro = timedelta(microseconds=1)
    for now, late in ((ENDS - micro, 0), (ENDS, 1), (ENDS + micro, 1)):
        assert len(list(list_late(CirculationFacts(now, ENDS, "then")))) == late
    assert list(list_late(CirculationFacts(ENDS, None))) == []


def applicant(**more) -> ApplicantFact:
    values = {
        "listed": True,
        "screened_in": True,
        "country": "EGY",
        "country_names": {Language.EN: "Egypt"},
        "group": RegionalGroup.AFRICAN,
        "regions": frozenset({ReviewRegion.ECA, ReviewRegion.ESCWA}),
        "category": StakeholderCategory.NGO,
        "compact_category": CompactCategory.CIVIL_SOCIETY,
        "head": Gender.F,
        "body": (),
    }
    return ApplicantFact(**{**values, **more})


def test_figures_stand_beside_those_whom_the_list_leaves_out() -> None:
    balance = compute_list_balance(
        [
            applicant(body=(Gender.F, Gender.M)),
            applicant(listed=False, head=Gender.PENDING, body=(Gender.PENDING,)),
            applicant(listed=False, screened_in=False, country="DEU", group=RegionalGroup.WEOG, regions=frozenset()),
        ]
    )
    (african,) = [one for one in balance.groups if one.value == "AFRICAN"]
    measures = (african.listed, african.screened_in, african.applied)
    assert [(one.count, one.share) for one in measures] == [(1, 1.0), (2, 1.0), (2, 0.6667)]
    assert [(one.value, one.applied.count) for one in balance.regions if one.applied.count] == [
        ("ECA", 2),
        ("ESCWA", 2),
    ]
    assert [(one.value, one.listed.count) for one in balance.countries] == [("EGY", 1), ("DEU", 0)]
    bodies = {one.value: (one.listed.count, one.listed.share, one.applied.share) for one in balance.bodies}
    assert bodies["f"] == bodies["m"] == (1, 0.5, 0.3333)
    assert bodies["pending"] == (0, 0.0, 0.3333)


def test_an_empty_list_has_no_shares() -> None:
    balance = compute_list_balance([applicant(listed=False)])
    assert (balance.total.listed.count, balance.total.listed.share) == (0, None)
    assert compute_list_balance([]).countries == ()


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            [{"name": "A", "gender": "f"}, {"name": "B"}, {"gender": None}, {"gender": "no such"}],
            ["f"] + 3 * ["pending"],
        ),
        (["A", 3, None], []),
        ("A", []),
        (None, []),
        ({"gender": "f"}, []),
    ],
)
def test_a_gender_is_never_guessed(body: object, expected: list[str]) -> None:
    assert list(stated_genders(body)) == expected
