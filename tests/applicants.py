"""An organization with an account that acts for it, its application, and steps of it, as the tables have them."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from api.main import new_id
from models.account import Grant
from models.application import Application, ApplicationEvent
from models.enums import (
    ApplicationAct,
    ApplicationState,
    CompactCategory,
    EntryOutcome,
    Gender,
    ListState,
    MessageKind,
    PartyKind,
    Role,
    StakeholderCategory,
)
from models.name_list import ListEntry, NameList
from models.organization import Organization
from models.party import Party
from services.acts import Act
from services.adapters.database import Sessions
from services.application_steps import TOLD
from services.messages import enqueue
from services.queries.accounts import account_by_email
from services.queries.forums import find_forum_id
from services.queries.persons import find_party
from services.queries.writing import flush
from services.rules.access import OPERATOR
from services.rules.applications import next_state
from tests.world import Client, Clock, create_forum, publish

REFERENCE = "IMRF-TEST-0001"
NAMES = {"en": "Example Migrants’ Council", "fr": "Conseil exemple des migrants", "ar": "مجلس المهاجرين (مثال)"}


@dataclass
class Applicant:
    """One organization for which the account `ngo` acts."""

    sessions: Sessions
    clock: Clock
    account_id: UUID
    application_id: UUID = field(default_factory=new_id)
    party_id: UUID = field(default_factory=new_id)
    steps: int = 0

    async def step(
        self,
        kind: ApplicationAct,
        *,
        reason: str | None = None,
        told: MessageKind | None = None,
        details: dict[str, Any] | None = None,
        **values: Any,
    ) -> None:
        """A step, with what else of the application is set by it; its account is told."""
        self.steps += 1
        async with self.sessions() as db, db.begin():
            row = await db.get(Application, self.application_id)
            assert row is not None
            before, after = row.state, next_state(row.state, kind)
            assert after is not None
            first = {"reference": REFERENCE, "submitted_at": self.clock.now} if kind is ApplicationAct.SUBMIT else {}
            for name, value in {"returned_fields": None, "due_at": None, **first, **values, "state": after}.items():
                setattr(row, name, value)
            own = {"application_id": row.id, "number": self.steps, "at": self.clock.now, "details": details or {}}
            db.add(ApplicationEvent(**own, act=kind, before=before, after=after, actor_id=None, reason=reason))
            self.tell(db, told or TOLD[kind], application_id=str(row.id))
            await flush(db)

    def tell(self, db: AsyncSession, kind: MessageKind, **details: str) -> None:
        """Into the outbox."""
        act = Act(OPERATOR, self.clock.now, new_id)
        enqueue(db, act=act, kind=kind, account_id=self.account_id, **details)

    async def told(self, kind: MessageKind) -> None:
        """A message without a step."""
        async with self.sessions() as db, db.begin():
            self.tell(db, kind, application_id=str(self.application_id))

    async def decided(self, outcome: EntryOutcome, reference: str | None = None) -> None:
        """What became of its name on the list."""
        async with self.sessions() as db, db.begin():
            entry = await db.get(ListEntry, self.application_id)
            assert entry is not None
            entry.outcome, entry.reference, entry.decided_at = outcome, reference, self.clock.now

    async def run(self, statement: str, **values: Any) -> None:
        """One statement of SQL."""
        async with self.sessions() as db, db.begin():
            await db.execute(text(statement), values)


async def applicant(client: Client, clock: Clock, sessions: Sessions) -> Applicant:
    """Of a published forum, with an application in draft whose name is on the first list's draft already."""
    await create_forum(client)
    await publish(client)
    async with sessions() as db, db.begin():
        forum_id, account = await find_forum_id(db, "imrf-test"), await account_by_email(db, "ngo@demo.example")
        assert forum_id is not None
        assert account is not None
        one = Applicant(sessions, clock, account.id)
        await add_record(db, one.party_id, NAMES, clock.now)
        grant = {"role": Role.STAKEHOLDER, "focal_point": True, "forum_id": None, "party_id": one.party_id}
        db.add(Grant(id=new_id(), account_id=account.id, valid_from=clock.now, **grant))
        stamps = {"created_at": clock.now, "updated_at": clock.now, "version": 1}
        row = {"id": one.application_id, "forum_id": forum_id, "party_id": one.party_id, "since": clock.now}
        db.add(Application(**row, state=ApplicationState.DRAFT, answers={}, **stamps))
        a_list = NameList(id=new_id(), forum_id=forum_id, number=1, state=ListState.DRAFT, **stamps)
        db.add(a_list)
        await flush(db)
        db.add(ListEntry(application_id=one.application_id, list_id=a_list.id, added_at=clock.now))
        await flush(db)
    return one


async def add_record(db: AsyncSession, party_id: UUID, names: dict[str, str], now: datetime) -> None:
    """A record of an organization."""
    country = await find_party(db, "EGY")
    assert country is not None
    code, kind = f"ORG_{party_id.hex.upper()}", PartyKind.ORGANIZATION
    db.add(Party(id=party_id, kind=kind, code=code, names=names, sort_key=names["en"].lower()))
    await flush(db)
    categories = {"category": StakeholderCategory.MIGRANT, "compact_category": CompactCategory.MIGRANTS}
    stamps = {"created_at": now, "updated_at": now, "version": 1}
    own = {"country_id": country.id, "earlier_accreditations": [], "head_gender": Gender.PENDING}
    db.add(Organization(party_id=party_id, **own, **categories, **stamps))
    await flush(db)
