"""All tables, for whoever needs the whole metadata (migrations and their tests)."""

from models import (  # noqa: F401  (so that their tables are known)
    account,
    application,
    audit,
    deadline,
    forum,
    invitation,
    limit,
    link,
    meeting,
    message,
    name_list,
    nomination,
    objective,
    organization,
    party,
    person,
    publication,
    slate,
    venue,
)
from models.base import Base

METADATA = Base.metadata
