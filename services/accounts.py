"""Accounts: made by whoever runs the server, by an invitation, or by registering and confirming one's address."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Account, Grant
from models.enums import Language, LinkPurpose, Role
from services.acts import Act, record
from services.errors import Conflict, InvalidInput
from services.links import send_link, use_link
from services.queries.accounts import account_by_email
from services.queries.links import spend_links_of
from services.queries.writing import flush
from services.rules.access import Actor
from services.rules.local_time import LocalTimeError, load_zone


async def create_account(
    db: AsyncSession, *, act: Act, email: str, hashed_password: str, language: Language
) -> Account:
    """Raises Conflict `email_taken`."""
    if await account_by_email(db, email) is not None:
        raise Conflict("email_taken", "There is already an account with this address.")
    account = Account(
        id=act.new_id(),
        email=email,
        hashed_password=hashed_password,
        is_active=True,
        is_superuser=False,
        is_verified=True,
        language=language,
        created_at=act.now,
    )
    db.add(account)
    record(db, act=act, name="account.create", subject_id=account.id)
    await flush(db)
    return account


async def register(db: AsyncSession, *, act: Act, email: str, hashed_password: str, language: Language) -> None:
    """Asks whoever reads mail to `email` to confirm it. Until then there is no account: nobody holds an address that
    is not theirs, and what is done here does not depend on who has an account already. The message does."""
    await send_link(
        db,
        act=act,
        purpose=LinkPurpose.REGISTRATION,
        email=email,
        language=language,
        hashed_password=hashed_password,
    )
    await flush(db)


async def confirm_registration(db: AsyncSession, *, act: Act, token: str) -> Account:
    """Makes the account, as a stakeholder's; who confirms has shown the password of that registration.

    Raises InvalidInput (token), Conflict `email_taken`.
    """
    link = await use_link(db, act=act, token=token, purpose=LinkPurpose.REGISTRATION)
    assert link.hashed_password is not None  # noqa: S101  (until it is used)
    account = await create_account(
        db, act=act, email=link.email, hashed_password=link.hashed_password, language=link.language
    )
    link.hashed_password = None
    await spend_links_of(db, link.email, LinkPurpose.REGISTRATION, act.now)
    own = Act(Actor(account.id), act.now, act.new_id)
    grant = Grant(
        id=act.new_id(),
        account_id=account.id,
        role=Role.STAKEHOLDER,
        focal_point=False,
        granted_by=None,
        valid_from=act.now,
    )
    db.add(grant)
    record(db, act=own, name="grant.create", subject_id=grant.id, role=Role.STAKEHOLDER.value)
    await flush(db)
    return account


async def update_account(db: AsyncSession, *, act: Act, account: Account, changes: Mapping[str, Any]) -> None:
    """In which `language` the account is written to, and by the clocks of which `timezone` (None: the forum's).

    Raises InvalidInput (timezone).
    """
    if (zone := changes.get("timezone")) is not None:
        try:
            load_zone(zone)
        except LocalTimeError as error:
            raise InvalidInput("timezone", error.code, str(error)) from None
    for name, value in changes.items():
        setattr(account, name, value)
    record(db, act=act, name="account.update", subject_id=account.id, changed=sorted(changes))
    await flush(db)
