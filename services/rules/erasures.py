"""What an erased account has instead of an address."""

from uuid import UUID

_NOBODYS = "erased.invalid"  # RFC 2606: nobody ever has an address there


def nobodys(account_id: UUID) -> str:
    """The address of an account that is erased: of its own, since addresses are."""
    return f"erased-{account_id}@{_NOBODYS}"


def is_nobodys(email: str) -> bool:
    """Whether an address is one of these."""
    return email.endswith(f"@{_NOBODYS}")
