"""E-mail addresses."""

import re
from typing import Annotated

from email_validator import EmailNotValidError, validate_email
from pydantic import AfterValidator, StringConstraints, WithJsonSchema

from api.schemas.common import honest
from api.schemas.forms import EMAIL, NEW_EMAIL

# What nobody's address holds; login takes whatever is none of these, since old addresses may be unusual.
_ADDRESS = re.compile(r"[^@\s\x00-\x1f]+@[^@\s\x00-\x1f]+")


def _address(text: str) -> str:
    if not _ADDRESS.fullmatch(text):
        raise ValueError("expected an address such as name@example.org")
    return honest(text)


def _deliverable(text: str) -> str:
    """An address that one can write to, as RFC 5321 and 6531 have it; normalized."""
    try:
        return honest(validate_email(text, check_deliverability=False).normalized)
    except EmailNotValidError:
        raise ValueError("expected an address such as name@example.org") from None


Email = Annotated[str, StringConstraints(max_length=320), AfterValidator(_address), WithJsonSchema(EMAIL)]
NewEmail = Annotated[str, StringConstraints(max_length=320), AfterValidator(_deliverable), WithJsonSchema(NEW_EMAIL)]
