"""Acting in spite of blocking findings: what the mandate's data let the Office override, with a reason on record."""

from collections.abc import Sequence

from services.errors import InvalidInput, RuleViolated
from services.rules.findings import Finding, Override, needless, not_overridden


def accept_overrides(
    message: str, findings: tuple[Finding, ...], overrides: Sequence[Override]
) -> list[dict[str, str]]:
    """The overrides as they are stored with the act.

    Raises RuleViolated with `message` and all findings where a blocking one remains; InvalidInput for an override
    that is sent twice, or of a code that blocks nothing.
    """
    given = tuple(overrides)
    for index, override in enumerate(given):
        if override.code in {earlier.code for earlier in given[:index]}:
            raise InvalidInput(f"overrides.{index}.code", "override_repeated", "expected each code once")
        if override in needless(findings, given):
            raise InvalidInput(
                f"overrides.{index}.code",
                "nothing_to_override",
                "expected the code of a finding that blocks this act; there is none of this code",
            )
    if left := not_overridden(findings, given):
        named = {override.code for override in given}
        refused = sorted({finding.code for finding in left if finding.code in named})
        more = f" No reason overrides {', '.join(refused)}." if refused else ""
        raise RuleViolated(message + more, findings)
    return [{"code": override.code, "reason": override.reason} for override in given]
