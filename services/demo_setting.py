"""The demonstration's forum with the acts of all who take part in it, each on the day on which it would be done."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import ConfidentialPermission, MeetingKind, Permission
from services.acts import Act
from services.adapters.documents import Documents
from services.adapters.sealing import Seal
from services.queries.accounts import account_by_email
from services.queries.grants import grant_facts
from services.queries.meetings import all_drafts
from services.rules.access import Actor, ConfidentialFact

# Who may read objections, as two administrators say.
READERS = {
    "opga-objections": (ConfidentialPermission.OBJECTION_SEE,),
    "opga-identities": (ConfidentialPermission.OBJECTION_SEE, ConfidentialPermission.OBJECTION_IDENTIFY),
}


@dataclass(frozen=True, slots=True)
class Setting:
    """The forum with the acts of all who take part, and where documents are kept, and secrets sealed."""

    db: AsyncSession
    act: Act
    forum_id: UUID
    slug: str
    opens_on: date
    documents: Documents
    seal: Seal

    def at(self, days: int, hour: int = 15) -> datetime:
        """So many days before the opening."""
        return datetime.combine(self.opens_on - timedelta(days=days), time(hour), UTC)

    async def by(self, name: str, now: datetime) -> Act:
        """As an account of the demonstration acts then."""
        account = await account_by_email(self.db, f"{name}@demo.example")
        assert account is not None  # noqa: S101  (made before)
        named = tuple(ConfidentialFact(Permission(one), self.forum_id) for one in READERS.get(name, ()))
        return Act(Actor(account.id, await grant_facts(self.db, account.id), named), now, self.act.new_id)


async def round_tables(here: Setting) -> dict[int, UUID]:
    """By their numbers."""
    found = await all_drafts(here.db, forum_id=here.forum_id)
    tables = (one.fact for one in found if one.fact.kind is MeetingKind.ROUND_TABLE)
    return {fact.number: fact.id for fact in tables if fact.number is not None}
