"""The states of an application: the table as it should be, what follows for any sequence of acts, completeness."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.enums import ApplicationAct, ApplicationState, DocumentKind, Role
from services.rules.access import Actor, GrantFact
from services.rules.applications import (
    ALL_FIELDS,
    OF_APPLICANTS,
    TRANSITIONS,
    WITH_REASON,
    Reader,
    compute_reference,
    corrected_in_time,
    may_edit_answers,
    missing_answers,
    next_state,
    possible_acts,
    reader_of,
)
from tests.rules.builders import an_id, utc

S, A = ApplicationState, ApplicationAct

# Rows: states; columns: acts, in the order of ApplicationAct; a dot is no way.
TABLE = """
    draft         submitted .        .           .            .        .     .         .     withdrawn
    submitted     .         returned screened_in screened_out .        .     .         .     withdrawn
    returned      submitted .        screened_in screened_out .        .     .         .     withdrawn
    screened_in   .         returned .           screened_out proposed .     .         .     withdrawn
    screened_out  .         .        screened_in .            .        .     .         .     withdrawn
    proposed      .         .        .           .            .        final not_final .     withdrawn
    final         .         .        .           .            .        .     .         .     withdrawn
    not_final     .         .        .           .            .        .     .         final .
    withdrawn     .         .        .           .            .        .     .         .     .
"""
EXPECTED = {
    (S(state), act): S(after)
    for state, *row in (line.split() for line in TABLE.strip().splitlines())
    for act, after in zip(ApplicationAct, row, strict=True)
    if after != "."
}
ON_A_LIST = {S.PROPOSED, S.FINAL, S.NOT_FINAL}


def test_the_states_are_the_table() -> None:
    assert dict(TRANSITIONS) == EXPECTED


@pytest.mark.parametrize("state", ApplicationState)
def test_what_is_possible_leads_on(state: ApplicationState) -> None:
    assert set(possible_acts(state, ApplicationAct)) == {act for one, act in EXPECTED if one is state}


def test_nobody_is_offered_what_is_done_to_a_list() -> None:
    assert possible_acts(S.NOT_FINAL) == ()
    assert possible_acts(S.PROPOSED) == (A.WITHDRAW,)
    assert possible_acts(S.SUBMITTED) == (A.RETURN, A.SCREEN_IN, A.SCREEN_OUT, A.WITHDRAW)
    assert possible_acts(S.SUBMITTED, OF_APPLICANTS) == (A.WITHDRAW,)


@settings(max_examples=2000)
@given(st.lists(st.sampled_from(ApplicationAct), max_size=15))
def test_any_sequence_of_acts_keeps_what_the_process_promises(acts: list[ApplicationAct]) -> None:
    """Nothing is screened that was not submitted, listed that was not screened in, final that was not listed; what is
    withdrawn stays so; a list alone makes final, and no act of the Secretariat reaches what is on it."""
    state, past = S.DRAFT, [S.DRAFT]
    for act in acts:
        after = next_state(state, act)
        if after is None:
            assert (state, act) not in EXPECTED
            continue
        if after in (S.SCREENED_IN, S.SCREENED_OUT, S.RETURNED):
            assert S.SUBMITTED in past
            assert not ON_A_LIST & set(past)
        if after is S.PROPOSED:
            assert state is S.SCREENED_IN
        if after is S.FINAL:
            assert S.PROPOSED in past
            assert act in (A.FINALIZE, A.ADMIT)
        assert state is not S.WITHDRAWN
        state = after
        past.append(state)
    assert past.count(S.PROPOSED) <= 1
    assert past.count(S.DRAFT) == 1


def test_what_the_applicant_must_mend_or_loses_has_a_reason() -> None:
    assert {A.RETURN, A.SCREEN_OUT} == WITH_REASON


FULL = dict.fromkeys(
    ("purpose", "contribution", "programmes", "activity_level", "funding", "governing_body", "membership"), "x"
)
DOCUMENTS = set(DocumentKind) - {DocumentKind.OTHER}
ORGANIZATION = {"head_name": "x", "contact_name": "x", "contact_email": "x"}


def test_what_is_complete_misses_nothing() -> None:
    assert missing_answers(FULL, DOCUMENTS, ORGANIZATION) == ()


@pytest.mark.parametrize("field", FULL)
@pytest.mark.parametrize("empty", [None, [], ""])
def test_each_answer_is_owed_and_an_empty_one_is_none(field: str, empty: object) -> None:
    (missing,) = missing_answers(FULL | {field: empty}, DOCUMENTS, ORGANIZATION)
    assert missing.field == field
    assert missing.message.startswith("expected ")


def test_documents_and_the_organization_are_asked_for_in_words() -> None:
    found = missing_answers(FULL, set(), {})
    assert [one.field for one in found] == [
        "organization.head_name",
        "organization.contact_name",
        "organization.contact_email",
        "documents.constitution",
        "documents.annual_report",
        "documents.financial_statement",
    ]
    assert found[3].message == "expected its constitution or by-laws, as a PDF"


@pytest.mark.parametrize("state", ApplicationState)
def test_a_draft_is_edited_whole_a_returned_one_where_asked(state: ApplicationState) -> None:
    returned = ["purpose", "documents.constitution"]
    assert may_edit_answers(state, ["funding"], returned) is (state is S.DRAFT)
    assert may_edit_answers(state, ["purpose"], returned) is (state in (S.DRAFT, S.RETURNED))
    assert not may_edit_answers(S.RETURNED, ["purpose", "funding"], returned)


def test_all_that_can_be_asked_for_has_a_name() -> None:
    assert (*FULL, *(f"documents.{kind.value}" for kind in DocumentKind)) == ALL_FIELDS


def test_a_reference_tells_nothing_and_is_read_easily() -> None:
    reference = compute_reference("imrf-2026", an_id("application"))
    assert reference == compute_reference("imrf-2026", an_id("application"))
    head, _, letters = reference.rpartition("-")
    assert head == "IMRF-2026"
    assert len(letters) == 8
    assert not set(letters) - set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    assert len({compute_reference("imrf", an_id(str(one))) for one in range(2000)}) == 2000


def test_a_correction_is_in_time_before_it_is_due() -> None:
    due, microsecond = utc("2026-01-22 22:00"), timedelta(microseconds=1)
    assert corrected_in_time(due, due - microsecond)
    assert not corrected_in_time(due, due)
    assert not corrected_in_time(due, due + microsecond)
    assert corrected_in_time(None, due)


def test_readers_are_the_staff_and_the_organization_itself() -> None:
    here, elsewhere, ngo, state = an_id("forum"), an_id("other"), an_id("ngo"), an_id("state")

    def reader(role: Role, forum_id=None, party_id=None) -> Reader:
        grant = GrantFact(role, forum_id, party_id, utc("2026-01-01 00:00"), None, None)
        return reader_of(Actor(an_id("account"), (grant,)), here)

    assert reader(Role.SECRETARIAT) == reader(Role.OPGA, here) == Reader(True, frozenset())
    assert reader(Role.STAKEHOLDER, None, ngo) == Reader(False, frozenset({ngo}))
    assert reader(Role.STAKEHOLDER, elsewhere, ngo) == Reader(False, frozenset())
    assert reader(Role.STAKEHOLDER) == Reader(False, frozenset())
    assert reader(Role.DELEGATION, None, state) == reader(Role.AUDITOR) == Reader(False, frozenset())
    assert reader(Role.SECRETARIAT, elsewhere) == Reader(False, frozenset())
