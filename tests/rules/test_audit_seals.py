"""Digests and chains of the sealed audit: what each of them tells."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest

from services.rules.audit_seals import (
    FIRST,
    SealedFact,
    SealFact,
    check_copy,
    check_seal,
    compute_mac,
    entry_digest,
    seal_digest,
)

AT = datetime(2026, 5, 5, 14, 0, 0, 5, tzinfo=UTC)
KEY, OTHER = "2e" * 32, "3f" * 32
COLUMNS = {"id": UUID(int=1), "at": AT, "act": "forum.create", "forum_id": None, "details": {"b": 1, "a": "ä"}}


def test_a_digest_is_of_all_columns_and_of_the_record() -> None:
    told = (
        '{"act":"forum.create","at":"2026-05-05T14:00:00.000005+00:00","details":{"a":"ä","b":1},"forum_id":null,'
        '"id":"00000000-0000-0000-0000-000000000001","record":"general"}'
    )
    assert entry_digest(False, COLUMNS) == hashlib.sha256(told.encode()).hexdigest()
    others = [entry_digest(False, {**COLUMNS, name: "other"}) for name in COLUMNS]
    assert len({entry_digest(False, COLUMNS), entry_digest(True, COLUMNS), *others}) == 2 + len(COLUMNS)
    assert entry_digest(False, {**COLUMNS, "details": {"a": "ä", "b": 1}}) == entry_digest(False, COLUMNS)


def sealed(number: int, previous: str, *digests: str) -> tuple[SealFact, list[SealedFact]]:
    seal = SealFact(number, AT, True, previous, seal_digest(digests))
    entries = [SealedFact(UUID(int=n), n, digest, digest) for n, digest in enumerate(digests, start=1)]
    return replace(seal, mac=compute_mac(seal, KEY)), entries


FIRST_SEAL, ENTRIES = sealed(1, FIRST, "aa", "bb")
SECOND_SEAL, _ = sealed(2, FIRST_SEAL.mac)


def test_a_chain_that_is_as_it_was_has_no_fault() -> None:
    assert check_seal(FIRST_SEAL, None, ENTRIES, [OTHER, KEY]) == ()
    assert check_seal(SECOND_SEAL, FIRST_SEAL, [], [KEY]) == ()


@pytest.mark.parametrize(
    ("seal", "before", "entries", "words"),
    [
        (FIRST_SEAL, None, [replace(ENTRIES[0], present="cc"), ENTRIES[1]], f"entry {UUID(int=1)} was changed"),
        (FIRST_SEAL, None, [ENTRIES[0], replace(ENTRIES[1], present=None)], f"entry {UUID(int=2)} was deleted"),
        (FIRST_SEAL, None, ENTRIES[:1], "entries were taken out, put in or moved under it"),
        (FIRST_SEAL, None, ENTRIES[::-1], "entries were taken out, put in or moved under it"),
        (replace(FIRST_SEAL, whole=False), None, ENTRIES, "none of the keys made it"),
        (replace(FIRST_SEAL, at=AT.replace(second=1)), None, ENTRIES, "none of the keys made it"),
        (SECOND_SEAL, None, [], "the one before it is missing"),
        (SECOND_SEAL, replace(FIRST_SEAL, mac="00"), [], "it does not follow the one before"),
    ],
)
def test_each_fault_is_told(seal: SealFact, before: SealFact | None, entries: list[SealedFact], words: str) -> None:
    (fault,) = check_seal(seal, before, entries, [KEY])
    assert fault.startswith(f"seal {seal.number}: {words}")


def test_the_copy_tells_what_was_cut_off_or_made_anew() -> None:
    lines = {1: FIRST_SEAL.line, 2: SECOND_SEAL.line}
    assert check_copy([], lines) == check_copy([FIRST_SEAL.line], lines) == check_copy([*lines.values()], lines) == ()
    assert check_copy([*lines.values()], {1: FIRST_SEAL.line}) == (
        "seal 2: it is in the copy and gone from the database",
    )
    anew = {1: FIRST_SEAL.line, 2: replace(SECOND_SEAL, mac="00").line}
    assert check_copy([*lines.values()], anew) == ("seal 2: it is not as the copy has it",)
    assert check_copy(["rubbish"], lines) == ("seal 0: it is in the copy and gone from the database",)
