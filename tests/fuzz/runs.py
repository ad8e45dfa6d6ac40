"""Schemathesis over the whole contract, for one caller."""

import json
import os
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import jsonschema_rs
import schemathesis
from hypothesis import strategies as st
from schemathesis.config import SchemathesisConfig
from schemathesis.core.failures import Failure
from schemathesis.engine import events, from_schema

from services.rules.text import clean_line, misleading, visible
from tests.fuzz.world import Document, authorization


def _honest(text: str) -> bool:
    return clean_line(text) == text and misleading(text) is None


LETTERS = st.one_of(
    st.sampled_from("abé نص 中文 ш'-"), st.characters(codec="utf-8").filter(lambda letter: _honest(f"a{letter}a"))
)
LINES = st.text(LETTERS, min_size=10, max_size=40).filter(lambda t: _honest(t) and visible(t))
schemathesis.openapi.format("line", LINES)
schemathesis.openapi.format("prose", LINES)
schemathesis.serializer.alias("application/pdf", "application/octet-stream")
schemathesis.serializer.alias(["text/calendar", "message/rfc822"], "text/plain")
schemathesis.openapi.format("words", st.text(LETTERS, max_size=20).filter(_honest))


# How Pydantic and our own routes name what the contract says: well-formed data are refused for none of these.
FORMAL = re.compile(
    r"missing|extra_forbidden|enum|literal_error|json_invalid|too_(long|short)|unknown_parameter|bad_etag"
    r"|(string|int|bool|dict|list|set|model|uuid|dataclass)_\w+|(greater|less)_than\w*|union_tag\w*"
)

# An end may come too long after the start; modalities are put into those that there are, and checked together.
OF_MEANING = {"local_end", "modalities"}


@schemathesis.check
def refused_for_reasons_beyond_the_contract(ctx: Any, response: Any, case: Any) -> None:
    """The decidable part of `positive_data_acceptance`: data of the contract's form are refused for their meaning."""
    positive = case.meta is not None and not any(part.mode.is_negative for part in case.meta.components.values())
    if positive and response.status_code == 422:
        errors = response.json().get("errors", ())
        formal = [one for one in errors if FORMAL.fullmatch(one["code"])]
        formal = [one for one in formal if one["field"].partition(".")[0] not in OF_MEANING]
        assert not formal, formal


@dataclass
class Outcome:
    """What a run found: statuses counted, failures with the requests that show them."""

    statuses: Counter[int] = field(default_factory=Counter)
    failures: dict[str, str] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)


# Well-formed data may be refused for what they mean, and a version be stale: see the check of our own for the rest.
POSITIVE = ["2xx", "3xx", "401", "403", "404", "409", "412", "422", "429", "5xx"]

# A stale version may be told before what a body names is looked up, such as a party or a zone.
NEGATIVE = ["400", "401", "403", "404", "405", "406", "409", "412", "415", "422", "428", "429", "5xx"]

# Without If-Match the answer is 428 (RFC 6585), which the tool does not expect.
MISSING = ["400", "401", "403", "422", "428"]


def settings(
    base: str, caller: str | None, phases: Iterable[str], examples: int, number: int, longest: int | None
) -> SchemathesisConfig:
    """All checks that there are; the same requests in each run of this number, unless SEED says otherwise. `longest`
    in seconds."""
    enabled = {name: {"enabled": name in phases} for name in ("examples", "coverage", "fuzzing", "stateful")}
    generation = {"max-examples": examples, "database": "none", "no-shrink": True}
    return SchemathesisConfig.from_dict(
        {
            **({} if longest is None else {"max-time": longest}),
            "seed": int(os.environ.get("SEED", "2018")) + number,
            "base-url": base,
            "auth": {"auto-signup": False},  # registering opens no session here
            "headers": authorization(caller),
            "workers": 1,
            "continue-on-failure": True,
            "generation": {**generation, "deterministic": "SEED" not in os.environ and not number},
            "phases": enabled,
            "checks": {
                "positive_data_acceptance": {"expected-statuses": POSITIVE},
                "negative_data_rejection": {"expected-statuses": NEGATIVE},
                "missing_required_header": {"expected-statuses": MISSING},
            },
        }
    )


def run(document: Document, config: SchemathesisConfig, operations: list[str], outcome: Outcome) -> None:
    """All that the phases send to these operations, added to the outcome."""
    schema = schemathesis.openapi.from_dict(document, config=config).include(operation_id=operations)
    for event in from_schema(schema).execute():
        if isinstance(event, events.ScenarioFinished):
            _note(event.recorder, outcome)
        elif isinstance(event, events.NonFatalError):
            outcome.errors.append(f"{event.label}: {event.value!r}")
        elif isinstance(event, events.FatalError):
            raise event.exception


def _replayed(check: str, interaction: Any) -> bool:
    """Whether it is the answer to an Idempotency-Key that was sent before, which the contract tells once for all
    routes, in its description."""
    answer = getattr(interaction, "response", None)
    if check != "response_schema_conformance" or answer is None or "idempotency-replayed" not in answer.headers:
        return False
    return bool(json.loads(answer.content) == {"replayed": True})


def _of_formats_of_ours(check: str, case: Any) -> bool:
    """Whether a request that was taken is wrong in nothing but `line`, `prose` or `words`. The tool has no means to
    tell what these are, and takes any text in them for wrong; what should not be in it is cleaned away."""
    mutations = getattr(case.meta.phase.data, "mutations", ()) if case.meta is not None else ()
    if check != "negative_data_rejection" or not mutations or {one.keywords for one in mutations} != {("format",)}:
        return False
    within = {
        "query": (case.operation.query, case.query),
        "path": (case.operation.path_parameters, case.path_parameters),
    }
    for one in mutations:
        if one.parameter_location.value == "body":
            right = any(_fits(form, case.body) for form in case.operation.body)
        else:
            forms, values = within.get(one.parameter_location.value, ((), {}))
            right = any(_fits(form, values.get(form.name)) for form in forms if form.name == one.parameter)
        if not right:
            return False
    return True


def _fits(form: Any, value: Any) -> bool:
    return jsonschema_rs.Draft202012Validator(form.definition["schema"], validate_formats=True).is_valid(value)


def _note(recorder: Any, outcome: Outcome) -> None:
    for interaction in recorder.interactions.values():
        if interaction.response is not None:
            outcome.statuses[interaction.response.status_code] += 1
    for case_id, checks in recorder.checks.items():
        for check in checks:
            if check.failure_info is None or _replayed(check.name, recorder.interactions.get(case_id)):
                continue
            if not _of_formats_of_ours(check.name, recorder.cases[case_id].value):
                failure: Failure = check.failure_info.failure
                name = f"{check.name} {recorder.label} {failure.title}"
                shown = f"{failure.message}\n{check.failure_info.code_sample}"
                answer = recorder.interactions[case_id].response if case_id in recorder.interactions else None
                outcome.failures.setdefault(name, f"{shown}\n{answer.text[:600] if answer is not None else ''}")
