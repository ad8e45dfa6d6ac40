"""What is kept of somebody, for them."""

from datetime import datetime
from typing import Annotated, Any, Self

from pydantic import Field

from api.schemas.common import Schema
from services.personal_data import PersonalData

Rows = dict[str, list[dict[str, Any]]]
_ACCOUNT = {"account": [{"email": "opga@demo.example", "language": "en", "is_active": True}], "sessions": []}
_DONE = {"publication.published_by": [{"id": "6f2f5c0e-8d1b-4b0e-9c55-0d6f4c6f3a11", "at": "2026-01-15T12:00:00Z"}]}
_PERSON = {"person": [{"name": "Amal Example", "title": "Ms."}], "seats": []}
_REASONS = {"recovery_code.account_id": "Secrets of which hashes alone are kept."}


class PersonalDataRead(Schema):
    """All that is kept of somebody, by noun: of an account; of each row that the account made its key, forum and
    instant, by table and column; and of a person. None: there is none. `not_given`: what is not in it, and why."""

    made_at: datetime
    account: Annotated[Rows | None, Field(examples=[_ACCOUNT])]
    done: Annotated[Rows | None, Field(examples=[_DONE])]
    person: Annotated[Rows | None, Field(examples=[_PERSON])]
    not_given: Annotated[dict[str, str], Field(examples=[_REASONS])]

    @classmethod
    def of(cls, data: PersonalData, not_given: dict[str, str], now: datetime) -> Self:
        """From what was found at an instant."""
        return cls(made_at=now, account=data.account, done=data.done, person=data.person, not_given=not_given)
