"""Time-based codes by pyotp, always for a step that the caller names: the library never asks its own clock."""

import hmac
import secrets
from collections.abc import Iterable

from pyotp import TOTP, random_base32

ISSUER = "IMRF"
_LETTERS = "abcdefghijklmnopqrstuvwxyz234567"  # base 32: each letter holds 5 bits
_GROUPS, _GROUP = 4, 4


def new_secret() -> str:
    """160 random bits in base 32, as apps take them."""
    return random_base32()


def uri(secret: str, email: str) -> str:
    """What an app reads from a QR code."""
    return TOTP(secret).provisioning_uri(name=email, issuer_name=ISSUER)


def code_at(secret: str, step: int) -> str:
    """The code of six digits of a step."""
    return TOTP(secret).generate_otp(step)


def step_of_code(secret: str, code: str, steps: Iterable[int]) -> int | None:
    """The latest of the steps that has this code, None where none has. All are compared, each in constant time."""
    found = None
    for step in steps:
        if hmac.compare_digest(code_at(secret, step), code):
            found = step
    return found


def new_recovery_code() -> str:
    """80 random bits as `abcd-efgh-2345-wxyz`: nobody guesses one, so a fast hash of it may be stored."""
    groups = ("".join(secrets.choice(_LETTERS) for _ in range(_GROUP)) for _ in range(_GROUPS))
    return "-".join(groups)
