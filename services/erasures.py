"""Erasing an account: its holder asks for it with the password, or an administrator does it for them.

Ids stay, in the audit and on record: what was done remains done, by somebody who can no longer be named.
"""

from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Account
from models.enums import Permission
from services.acts import Act, demand_standing, record
from services.confidential_grants import end_confidential_grants
from services.credentials import demand_same_password
from services.errors import InvalidInput
from services.grants import demand_another, end_grant
from services.queries.accounts import account_by_email
from services.queries.erasures import (
    erase_access,
    erase_contact,
    erase_mail,
    live_grants,
)
from services.queries.writing import flush
from services.rules.erasures import nobodys

# Of no password: its digest is of zeros alone. Made with the parameters of now, so that it takes as long.
NO_PASSWORD = f"$argon2id$v=19$m=19456,t=2,p=1${'A' * 22}${'A' * 43}"


async def erase_own_account(db: AsyncSession, *, act: Act, account: Account) -> None:
    """One's own; the caller has shown the password. Raises InvalidInput (current_password), Conflict `last_one`."""
    await demand_same_password(db, account)
    await _erase(db, act=act, account=account)


async def erase_account(db: AsyncSession, *, act: Act, email: str) -> None:
    """That of an address, for somebody who cannot log in. Raises NotPermitted, InvalidInput (email), Conflict
    `last_one`."""
    demand_standing(act.actor, Permission.GRANT_EDIT)
    account = await account_by_email(db, email, lock=True)
    if account is None:
        raise InvalidInput("email", "unknown_account", "expected the address of an account")
    await _erase(db, act=act, account=account)


async def _erase(db: AsyncSession, *, act: Act, account: Account) -> None:
    """The account, which is locked, is nobody's for good. Colleagues are told that its roles have ended."""
    email = account.email
    # All who hold a post are locked in one order: of two who leave it at once, the second sees the first gone.
    for grant in await live_grants(db, account.id, now=act.now):
        if grant.valid_from <= act.now:
            await demand_another(db, grant, now=act.now)
    for grant in await live_grants(db, account.id, now=act.now, lock=True):
        await end_grant(db, grant, act=act)
    await end_confidential_grants(db, act=act, account_id=account.id)
    account.email, account.hashed_password = nobodys(account.id), NO_PASSWORD
    account.is_active, account.person_id, account.timezone = False, None, None
    record(db, act=act, name="account.erase", subject_id=account.id)
    await flush(db)
    await erase_access(db, account.id)
    await erase_mail(db, account.id, email=email, nobodys=account.email, now=act.now)
    await erase_contact(db, email, now=act.now)
