"""What a check answers: findings, and how a mandate weighs them.

A check never raises and never decides alone: it gives findings with a code. How much a finding weighs is data of
the forum's modalities.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from models.enums import Authority, Severity


@dataclass(frozen=True, slots=True)
class Weight:
    """How much findings of one code weigh, and on whose authority."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the modalities' validation)

    severity: Severity
    authority: Authority


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark of a check. `concerns` are ids of meetings, or `objective:7`."""

    code: str
    severity: Severity
    message: str
    authority: Authority
    concerns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding before it is weighed."""

    code: str
    message: str
    concerns: tuple[str, ...] = ()


def weigh(remarks: tuple[Remark, ...], weights: Mapping[str, Weight]) -> tuple[Finding, ...]:
    """The findings for `remarks`, blocking ones first, else in their order.

    Raises KeyError for a code without a weight: who asks a rule looks first whether it has one.
    """
    findings = [
        Finding(r.code, weights[r.code].severity, r.message, weights[r.code].authority, r.concerns) for r in remarks
    ]
    return tuple(sorted(findings, key=lambda finding: finding.severity is not Severity.BLOCKING))


def blocking(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Those that stop the act."""
    return tuple(finding for finding in findings if finding.severity is Severity.BLOCKING)
