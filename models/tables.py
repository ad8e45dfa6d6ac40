"""All tables, for whoever needs the whole metadata (migrations and their tests)."""

from models import (
    account,
    audit,
    forum,
    invitation,
    limit,
    link,
    meeting,
    message,
    objective,
    party,
    person,
    publication,
    venue,
)
from models.base import Base

MODULES = (
    account,
    audit,
    forum,
    invitation,
    limit,
    link,
    meeting,
    message,
    objective,
    party,
    person,
    publication,
    venue,
)
METADATA = Base.metadata
