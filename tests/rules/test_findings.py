"""How remarks become findings: weighed, blocking ones first."""

import pytest

from models.enums import Authority, Severity
from services.rules.findings import Finding, Remark, Weight, blocking, blocking_codes, weigh

BLOCKING, ADVISORY = Severity.BLOCKING, Severity.ADVISORY
WEIGHTS = {
    "hard": Weight(BLOCKING, Authority.RESOLUTION_73_326),
    "soft": Weight(ADVISORY, Authority.PRACTICE),
    "unused": Weight(BLOCKING, Authority.DEFAULT),
}


def _messages(*remarks: tuple[str, str]) -> list[str]:
    return [found.message for found in weigh(tuple(Remark(*remark) for remark in remarks), WEIGHTS)]


def test_a_finding_is_its_remark_with_weight_and_authority() -> None:
    remarks = (Remark("hard", "Stop.", ("a", "b")), Remark("soft", "Mind this."))
    assert weigh(remarks, WEIGHTS) == (
        Finding("hard", BLOCKING, "Stop.", Authority.RESOLUTION_73_326, ("a", "b")),
        Finding("soft", ADVISORY, "Mind this.", Authority.PRACTICE, ()),
    )


def test_blocking_findings_come_first_else_remarks_keep_their_order() -> None:
    assert _messages(("soft", "1"), ("hard", "2"), ("soft", "3"), ("hard", "4"), ("hard", "0")) == [
        *("2", "4", "0"),
        *("1", "3"),
    ]


def test_equal_remarks_are_not_merged() -> None:
    assert _messages(("soft", "1"), ("soft", "1")) == ["1", "1"]


def test_the_checks_that_block() -> None:
    assert blocking_codes(WEIGHTS) == {"hard", "unused"}


def test_no_remark_no_finding() -> None:
    assert weigh((), WEIGHTS) == ()


def test_a_code_without_a_weight_is_an_error() -> None:
    with pytest.raises(KeyError, match="'unheard_of'"):
        weigh((Remark("unheard_of", "What now?"),), WEIGHTS)


def test_only_blocking_findings_stop_the_act() -> None:
    findings = weigh((Remark("soft", "1"), Remark("hard", "2"), Remark("hard", "3")), WEIGHTS)
    assert [found.message for found in blocking(findings)] == ["2", "3"]
    assert blocking(findings[2:]) == ()
    assert blocking(()) == ()
