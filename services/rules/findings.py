"""What a check answers: findings, and how a mandate weighs them.

A check never raises and never decides alone: it gives findings with a code. How much a finding weighs is data of
the forum's modalities.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from models.enums import Authority, Severity


@dataclass(frozen=True, slots=True)
class Weight:
    """How much findings of one code weigh, on whose authority, and whether the Office may override a blocking one."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the modalities' validation)

    severity: Severity
    authority: Authority
    overridable: bool = False

    def __post_init__(self) -> None:
        """Raises ValueError where there is nothing to override."""
        if self.overridable and self.severity is not Severity.BLOCKING:
            raise ValueError("expected overridable only where the severity is blocking")


def blocking_codes(weights: Mapping[str, Weight]) -> frozenset[str]:
    """The checks whose findings block."""
    return frozenset(code for code, weight in weights.items() if weight.severity is Severity.BLOCKING)


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark of a check. `concerns` are ids of meetings, `person:<id>` or `objective:7`."""

    code: str
    severity: Severity
    message: str
    authority: Authority
    concerns: tuple[str, ...] = ()
    overridable: bool = False


@dataclass(frozen=True, slots=True)
class Override:
    """The Office's decision to act in spite of the blocking findings of one code, and why."""

    code: str
    reason: str


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
    findings = []
    for remark in remarks:
        weight = weights[remark.code]
        findings.append(
            Finding(
                remark.code, weight.severity, remark.message, weight.authority, remark.concerns, weight.overridable
            )
        )
    return blocking_first(findings)


def blocking_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings in their order, those that stop the act before the others."""
    return tuple(sorted(findings, key=lambda finding: finding.severity is not Severity.BLOCKING))


def blocking(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Those that stop the act."""
    return tuple(finding for finding in findings if finding.severity is Severity.BLOCKING)


def not_overridden(findings: tuple[Finding, ...], overrides: tuple[Override, ...]) -> tuple[Finding, ...]:
    """The blocking findings that still stop the act: those that may not be overridden, or that no override names."""
    named = {override.code for override in overrides}
    return tuple(f for f in blocking(findings) if not f.overridable or f.code not in named)


def needless(findings: tuple[Finding, ...], overrides: tuple[Override, ...]) -> tuple[Override, ...]:
    """The overrides of codes that no blocking finding has: a reason on record must have been one."""
    found = {finding.code for finding in blocking(findings)}
    return tuple(override for override in overrides if override.code not in found)
