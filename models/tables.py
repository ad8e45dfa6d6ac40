"""All tables, for whoever needs the whole metadata (migrations and their tests)."""

from models import (  # noqa: F401  (so that their tables are known)
    account,
    application,
    audit,
    badge,
    calendar_feed,
    confidential_grant,
    deadline,
    forum,
    invitation,
    limit,
    link,
    meeting,
    meeting_invitation,
    message,
    name_list,
    nomination,
    objection,
    objective,
    organization,
    party,
    person,
    place,
    publication,
    registration,
    seal,
    second_factor,
    slate,
    speakers,
    venue,
    webhook,
)
from models.base import Base

METADATA = Base.metadata


def is_ours(name: str | None, kind: str, _: object) -> bool:
    """For Alembic, which else would look at every schema of the database: those of these tables alone."""
    return kind != "schema" or name in {table.schema for table in METADATA.tables.values()}
