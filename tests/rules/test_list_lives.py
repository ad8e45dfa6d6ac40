"""A list with several names and objections to them, as the rules alone have it: versions that follow one another."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from models.enums import CompactCategory, Language, ListVersionKind, Removal, StakeholderCategory, Stance, StanceAct
from services.rules.name_lists import (
    ListDocument,
    ListedCountry,
    ListedName,
    circulated_document,
    diff_lists,
    final_document,
    removal,
    with_admitted,
    without,
)
from services.rules.objections import contested, next_stance
from tests.rules.builders import an_id, utc

NOW = utc("2026-01-29 22:00")
NAMES = tuple(
    ListedName(
        application_id=an_id(f"application {number}"),
        reference=f"T-{number}",
        list_number=1 + number // 4,
        party_id=an_id(f"party {number}"),
        code=f"NGO_{number}",
        names={Language.EN: f"Organization {number}"},
        own_name=None,
        acronym=None,
        country=ListedCountry("EGY", {Language.EN: "Egypt"}),
        category=StakeholderCategory.NGO,
        compact_category=CompactCategory.CIVIL_SOCIETY,
    )
    for number in range(8)
)
ACTS = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 2), st.sampled_from(StanceAct)), max_size=20)
AFTER = st.lists(st.tuples(st.integers(0, 7), st.sampled_from(["withdraw", "admit", "refuse"])), max_size=12)
NAMED = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 2), st.sampled_from([Stance.STANDING, Stance.ASKED])))


@settings(max_examples=500)
@given(NAMED, ACTS, AFTER)
def test_every_name_is_final_or_told_why_not(
    named: list[tuple[int, int, Stance]], acts: list[tuple[int, int, StanceAct]], after: list[tuple[int, str]]
) -> None:
    """Whatever States do, each name that circulated is final or removed, never both; one stands against each that is
    left off; and each version differs from the one before by what was done alone."""
    stances = {(name, state): stance for name, state, stance in named}
    for name, state, act in acts:
        if (name, state) in stances:
            stances[name, state] = next_stance(stances[name, state], act) or stances[name, state]
    against = contested((NAMES[name].application_id, stance) for (name, _), stance in stances.items())
    final: ListDocument | None = None
    for number in (1, 2):
        proposed = circulated_document("imrf", number, [name for name in NAMES if name.list_number == number])
        on = [name for name in proposed.names if name.application_id not in against]
        off = [removal(name, NOW, Removal.REFERRED) for name in proposed.names if name.application_id in against]
        final = final_document(final, "imrf", number, on, off)
        assert {change.application_id for change in diff_lists(proposed, final)} == {
            one.application_id for one in off
        }
        _whole(final, number)
    assert final is not None
    standing = {NAMES[name].application_id for (name, _), stance in stances.items() if stance is Stance.STANDING}
    assert {one.application_id for one in final.removed} == standing
    for turn, (index, act_after) in enumerate(after):
        final = _amended(final, NAMES[index], act_after, turn)


def _amended(final: ListDocument, name: ListedName, act: str, turn: int) -> ListDocument:
    on = name in final.names
    if act == "withdraw" and on:
        later = without(final, removal(name, NOW + timedelta(days=turn), Removal.WITHDRAWN))
    elif act == "refuse" and not on:
        later = without(final, removal(name, NOW + timedelta(days=turn), Removal.NOT_ADMITTED))
    elif act == "admit" and not on:
        later = with_admitted(final, name)
    else:
        return final
    assert later.kind is ListVersionKind.AMENDED
    assert {change.application_id for change in diff_lists(final, later)} <= {name.application_id}
    _whole(later, 2)
    return later


def _whole(document: ListDocument, lists: int) -> None:
    names = [one.application_id for one in document.names]
    removed = [one.application_id for one in document.removed]
    assert sorted(names + removed) == sorted(one.application_id for one in NAMES if one.list_number <= lists)
    assert [one.list_number for one in document.names] == sorted(one.list_number for one in document.names)
