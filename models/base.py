"""What all tables share: names of constraints, column types, no defaults that read a clock or make an id."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from sqlalchemy import DateTime, Dialect, Enum, MetaData, Text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, mapped_column
from sqlalchemy.types import TypeDecorator

from models.enums import Language

NAMING_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class TextsByLanguage(TypeDecorator[dict[Language, str]]):
    """A text in some of the official languages, as a JSON object by language."""

    impl = JSONB
    cache_ok = True

    def process_bind_param(self, value: dict[Language, str] | None, dialect: Dialect) -> dict[str, str] | None:  # noqa: ARG002
        """To plain JSON."""
        return None if value is None else {str(language): text for language, text in value.items()}

    def process_result_value(self, value: Any, dialect: Dialect) -> dict[Language, str] | None:  # noqa: ARG002
        """To languages."""
        return None if value is None else {Language(language): text for language, text in value.items()}


# Compared byte by byte, whatever the server's collation: codes, slugs and sort keys.
Key = Annotated[str, mapped_column(Text(collation="C"))]

Id = Annotated[UUID, mapped_column(primary_key=True)]
Instant = Annotated[datetime, mapped_column(DateTime(timezone=True))]
WallTime = Annotated[datetime, mapped_column(DateTime(timezone=False))]
Localized = Annotated[dict[Language, str], mapped_column(TextsByLanguage)]
Document = Annotated[dict[str, Any], mapped_column(JSONB)]


class Base(DeclarativeBase):
    """The declarative base; a table's constraints stand beside its columns."""

    metadata = MetaData(naming_convention=NAMING_CONVENTION)


def vocabulary(enum: type[StrEnum], name: str) -> Enum:
    """A text column that holds the values of `enum`, with a CHECK named after the column."""
    return Enum(
        enum,
        name=name,
        native_enum=False,
        create_constraint=True,
        length=40,
        values_callable=lambda members: [member.value for member in members],
    )
