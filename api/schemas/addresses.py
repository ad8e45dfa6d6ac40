"""E-mail addresses."""

import re
from typing import Annotated, Any

from email_validator import EmailNotValidError, validate_email
from pydantic import AfterValidator, BeforeValidator, StringConstraints, WithJsonSchema

from api.schemas.common import honest
from api.schemas.forms import EMAIL, NEW_EMAIL

# What nobody's address holds; login takes whatever is none of these, since old addresses may be unusual.
_ADDRESS = re.compile(r"[^@\s\x00-\x1f]+@[^@\s\x00-\x1f]+")


def _address(text: str) -> str:
    if not _ADDRESS.fullmatch(text):
        raise ValueError("expected an address such as name@example.org")
    return honest(_unmistakable(text))


def _unmistakable(text: str) -> str:
    """Addresses are compared in small letters. Of letters beyond ASCII some capitals have a small form in ASCII (İ,
    or the sign for kelvin): an address with one would be taken for somebody else's."""
    for letter in text:
        if not letter.isascii() and letter.lower() != letter:
            raise ValueError(f"expected small letters where they are not of the English alphabet, not “{letter}”")
    return text


def _trimmed(value: Any) -> Any:
    return value.strip() if isinstance(value, str) else value


def _deliverable(text: str) -> str:
    """An address that one can write to, as RFC 5321 and 6531 have it; normalized."""
    try:
        normalized = validate_email(text, check_deliverability=False, strict=True).normalized
    except EmailNotValidError:
        raise ValueError("expected an address such as name@example.org") from None
    return honest(_unmistakable(normalized))


Email = Annotated[
    str,
    BeforeValidator(_trimmed),
    StringConstraints(max_length=320),
    AfterValidator(_address),
    WithJsonSchema(EMAIL),
]
NewEmail = Annotated[
    str,
    BeforeValidator(_trimmed),
    StringConstraints(max_length=320),
    AfterValidator(_deliverable),
    WithJsonSchema(NEW_EMAIL),
]
