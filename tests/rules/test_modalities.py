"""What a mandate lets vary: which values are an organizer's to change, and which documents are modalities at all."""

import copy
from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from models.enums import Authority
from services.modalities import Modalities, merge
from services.rules.checks import PROGRAMME_RULES, check_programme, code
from services.rules.modalities import fixed_changes
from services.rules.programme import DatesFact, ProgrammeFacts
from tests.rules.builders import IMRF

TEMPLATE: dict[str, Any] = IMRF.modalities.model_dump(mode="json")


def patched(patch: dict[str, Any]) -> dict[str, Any]:
    """The template's modalities with `patch`, validated and as JSON again, as a forum would store them."""
    return Modalities.model_validate(merge(TEMPLATE, patch)).model_dump(mode="json")


def errors(patch: dict[str, Any]) -> list[tuple[str, str]]:
    """(place, type) of what is wrong with the template's modalities after `patch`."""
    with pytest.raises(ValidationError) as error:
        Modalities.model_validate(merge(TEMPLATE, patch))
    return [(".".join(str(part) for part in e["loc"]), e["type"]) for e in error.value.errors()]


# What is fixed.


def test_nothing_changed_is_no_change_of_a_fixed_value() -> None:
    assert fixed_changes(TEMPLATE, patched({})) == ()


@pytest.mark.parametrize(
    ("patch", "paths"),
    [
        ({"programme": {"days": {"value": 3}}}, ("programme.days",)),
        ({"programme": {"days": {"authority": "default"}}}, ("programme.days",)),
        ({"programme": {"days": {"value": 3, "authority": "practice"}}}, ("programme.days",)),
        ({"programme": {"hearing_days_before": {"value": 2}}}, ("programme.hearing_days_before",)),
        ({"programme": {"round_tables": {"value": 3}}}, ("programme.round_tables",)),
        ({"programme": {"plenary_days": {"value": [4]}}}, ("programme.plenary_days",)),
        ({"programme": {"objectives": {"value": [*range(1, 23)]}}}, ("programme.objectives",)),
        (
            {"programme": {"round_table_slots": {"value": [{"day": 1, "half": "morning"}]}}},
            ("programme.round_table_slots",),
        ),
        (
            {"checks": {"objective_missing": {"severity": "advisory", "overridable": False}}},
            ("checks.objective_missing",),
        ),
        ({"checks": {"plenary_order": {"overridable": True}}}, ("checks.plenary_order",)),
        ({"checks": {"forum_days": {"authority": "default"}}}, ("checks.forum_days",)),
        (
            {
                "programme": {"round_tables": {"value": 3}, "days": {"value": 3}},
                "checks": {"hearing_day": {"severity": "advisory", "overridable": False}},
            },
            ("programme.days", "programme.round_tables", "checks.hearing_day"),
        ),
    ],
)
def test_what_a_resolution_fixes_cannot_be_changed(patch: dict[str, Any], paths: tuple[str, ...]) -> None:
    assert fixed_changes(TEMPLATE, patched(patch)) == paths


@pytest.mark.parametrize(
    "patch",
    [
        {"programme": {"official_hours": {"value": {"morning": {"start": "09:30"}}}}},
        {"programme": {"official_hours": {"value": {"morning": {"start": "09:30"}}, "authority": "default"}}},
        {"checks": {"round_table_numbers": {"severity": "advisory"}}},
        {"programme": {"days": {"value": 4, "authority": "73/326"}}},  # as it is
    ],
)
def test_all_else_is_an_organizers_to_change(patch: dict[str, Any]) -> None:
    assert fixed_changes(TEMPLATE, patched(patch)) == ()


@pytest.mark.parametrize("authority", list(Authority))
def test_the_resolution_and_the_compact_are_binding_and_no_other(authority: Authority) -> None:
    old, new = ({"days": {"value": n, "authority": authority.value}} for n in (4, 5))
    binding = authority in ("73/326", "GCM")
    assert fixed_changes(old, new) == (("days",) if binding else ())


def test_a_fixed_value_left_out_is_changed() -> None:
    fixed = {"value": 4, "authority": "GCM"}
    old = {"a": {"b": {"c": fixed, "d": {"value": 1, "authority": "2022"}}}, "e": fixed, "f": 7}
    assert fixed_changes(old, {}) == ("a.b.c", "e")
    assert fixed_changes(old, {"a": None, "e": 4}) == ("a.b.c", "e")
    assert fixed_changes(old, {"a": {"b": {"c": fixed}}, "e": fixed}) == ()


def test_further_values_are_an_organizers_unless_they_claim_a_resolution() -> None:
    assert fixed_changes({"a": {}}, {"a": {"b": {"value": 1, "authority": "practice"}}}) == ()
    assert fixed_changes({"a": {}}, {"a": {"b": {"value": 1, "authority": "73/326"}}}) == ("a.b",)
    assert fixed_changes({}, {"a": {"b": {"value": 1, "authority": "GCM"}}}) == ("a.b",)


# Merging a patch: the examples of RFC 7396 that are about objects.


@pytest.mark.parametrize(
    ("document", "patch", "result"),
    [
        ({"a": "b"}, {"a": "c"}, {"a": "c"}),
        ({"a": "b"}, {"b": "c"}, {"a": "b", "b": "c"}),
        ({"a": "b"}, {"a": None}, {}),
        ({"a": "b", "b": "c"}, {"a": None}, {"b": "c"}),
        ({"a": ["b"]}, {"a": "c"}, {"a": "c"}),
        ({"a": "c"}, {"a": ["b"]}, {"a": ["b"]}),
        ({"a": {"b": "c"}}, {"a": {"b": "d", "c": None}}, {"a": {"b": "d"}}),
        ({"a": [{"b": "c"}]}, {"a": [1]}, {"a": [1]}),
        ({"e": None}, {"a": 1}, {"e": None, "a": 1}),
        ({}, {"a": {"bb": {"ccc": None}}}, {"a": {"bb": {}}}),
        ({"a": "b"}, {"a": {"c": 1}}, {"a": {"c": 1}}),
        ({"a": 1}, {}, {"a": 1}),
        ({}, {"a": None}, {}),
    ],
)
def test_a_patch_is_merged(document: dict[str, Any], patch: dict[str, Any], result: dict[str, Any]) -> None:
    before = copy.deepcopy((document, patch))
    assert merge(document, patch) == result
    assert (document, patch) == before


# What modalities are.


def test_the_templates_modalities_come_back_from_json_as_they_were() -> None:
    assert Modalities.model_validate(TEMPLATE) == IMRF.modalities
    assert patched({}) == TEMPLATE


@pytest.mark.parametrize("rule", [code(rule) for rule in PROGRAMME_RULES])
def test_the_template_weighs_every_rule(rule: str) -> None:
    assert rule in IMRF.modalities.checks


def test_a_rule_that_is_not_named_is_not_asked() -> None:
    checks = dict(IMRF.modalities.checks)
    facts = ProgrammeFacts(DatesFact(date(2026, 5, 5), date(2026, 5, 8), None, "UTC"), (), IMRF.modalities.programme)
    assert "hearing_missing" in {finding.code for finding in check_programme(facts, checks)}
    del checks["hearing_missing"]
    assert "hearing_missing" not in {finding.code for finding in check_programme(facts, checks)}
    assert check_programme(facts, {}) == ()


def test_a_weight_for_no_rule_is_refused() -> None:
    weight = {"severity": "blocking", "authority": "default"}
    with pytest.raises(ValidationError, match="there is no rule called tea_break, weather "):
        Modalities.model_validate(merge(TEMPLATE, {"checks": {"weather": weight, "tea_break": weight}}))


@pytest.mark.parametrize(
    ("patch", "wrong"),
    [
        ({"catering": {}}, [("catering", "extra_forbidden")]),
        ({"programme": None}, [("programme", "missing")]),
        ({"programme": {"weather": 1}}, [("programme.weather", "unexpected_keyword_argument")]),
        ({"programme": {"days": None}}, [("programme.days", "missing")]),
        ({"programme": {"days": {"value": "four"}}}, [("programme.days.value", "int_parsing")]),
        ({"programme": {"days": {"value": None}}}, [("programme.days.value", "missing")]),
        ({"programme": {"days": {"authority": "73/999"}}}, [("programme.days.authority", "enum")]),
        ({"programme": {"days": {"authority": None}}}, [("programme.days.authority", "missing")]),
        ({"programme": {"days": {"unit": "day"}}}, [("programme.days.unit", "unexpected_keyword_argument")]),
        ({"checks": {"forum_days": {"severity": "fatal"}}}, [("checks.forum_days.severity", "enum")]),
        (
            {"programme": {"official_hours": {"value": {"morning": {"start": "25:00"}}}}},
            [("programme.official_hours.value.morning.start", "time_parsing")],
        ),
    ],
)
def test_a_document_of_another_form_is_refused(patch: dict[str, Any], wrong: list[tuple[str, str]]) -> None:
    assert errors(patch) == wrong
