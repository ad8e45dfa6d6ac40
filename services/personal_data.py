"""All that is kept of somebody, for them: of one's own account and person, or of a person who asks by letter."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Account
from models.enums import Permission
from services.acts import Act, demand_standing, record
from services.queries.personal_data import Found, kept_of_account, kept_of_person
from services.queries.persons import load_person
from services.queries.writing import flush


@dataclass(frozen=True, slots=True)
class PersonalData:
    """By noun what is kept of an account, what it did, and what is kept of a person; None: there is none."""

    account: Found | None
    done: Found | None
    person: Found | None


async def own_data(db: AsyncSession, *, account: Account) -> PersonalData:
    """Of an account and of the person that it is linked to."""
    about, done = await kept_of_account(db, account_id=account.id, email=account.email)
    person = None if account.person_id is None else await kept_of_person(db, account.person_id)
    return PersonalData(about, done, person)


async def data_of_person(db: AsyncSession, *, act: Act, person_id: UUID) -> PersonalData:
    """Of a person who has no account and asks for it; that it was handed out is on record. An account is given to its
    holder alone. Raises NotPermitted, NotFound."""
    demand_standing(act.actor, Permission.PERSON_EDIT)
    person = await load_person(db, person_id, actor=act.actor)
    record(db, act=act, name="person.export", subject_id=person.id)
    await flush(db)
    return PersonalData(None, None, await kept_of_person(db, person.id))
