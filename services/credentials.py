"""One's password and address: forgotten, reset, changed. Whoever had the old ones is told."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Account
from models.enums import Language, LinkPurpose, MessageKind
from services.acts import Act, record
from services.errors import Conflict, InvalidInput
from services.links import not_valid, send_link, use_link
from services.messages import enqueue
from services.queries.accounts import account_by_email, account_by_id
from services.queries.links import spend_links_of
from services.queries.writing import flush
from services.rules.access import Actor
from services.sessions import end_sessions


async def forget_password(db: AsyncSession, *, act: Act, email: str, language: Language) -> None:
    """A link to set a new one, for whoever reads mail to `email`. Made whether or not there is an account, so that
    neither the answer nor the time it takes tells; without one the message is dropped when it is due."""
    await send_link(db, act=act, purpose=LinkPurpose.PASSWORD_RESET, email=email, language=language)
    await flush(db)


async def reset_password(db: AsyncSession, *, act: Act, token: str, hashed_password: str) -> None:
    """Sets a new password by a link, and ends all sessions in the same transaction. Raises InvalidInput (token)."""
    link = await use_link(db, act=act, token=token, purpose=LinkPurpose.PASSWORD_RESET)
    account = await account_by_email(db, link.email, lock=True)
    if account is None or not account.is_active:
        raise not_valid()
    own = Act(Actor(account.id), act.now, act.new_id)
    await _set_password(db, act=own, account=account, hashed_password=hashed_password, but=None)


async def change_password(db: AsyncSession, *, act: Act, account: Account, hashed_password: str, token: str) -> None:
    """Sets a new password and ends all sessions but that of `token`. The caller has shown the current one, `account`
    as it was then. Raises InvalidInput (current_password) where it was changed meanwhile: somebody took it back."""
    await demand_same_password(db, account)
    await _set_password(db, act=act, account=account, hashed_password=hashed_password, but=token)


async def demand_same_password(db: AsyncSession, account: Account) -> None:
    """Locks an account whose password was shown, until the end of the transaction. Raises InvalidInput
    (current_password) where it was changed since."""
    shown = account.hashed_password
    now = await account_by_id(db, account.id, lock=True)
    if now is None or now.hashed_password != shown:
        raise InvalidInput("current_password", "wrong_password", "expected your present password")


async def _set_password(
    db: AsyncSession, *, act: Act, account: Account, hashed_password: str, but: str | None
) -> None:
    account.hashed_password = hashed_password
    await spend_links_of(db, account.email, LinkPurpose.PASSWORD_RESET, act.now)
    record(db, act=act, name="account.set_password", subject_id=account.id)
    await end_sessions(db, act=act, account_id=account.id, but=but)
    enqueue(db, act=act, kind=MessageKind.PASSWORD_CHANGED, account_id=account.id)
    await flush(db)


async def ask_for_address(db: AsyncSession, *, act: Act, account: Account, email: str) -> None:
    """Asks whoever reads mail to `email` to confirm that it is to be the account's address. The caller has shown
    their password. Whether the address is somebody's already is not told."""
    await send_link(
        db,
        act=act,
        purpose=LinkPurpose.ADDRESS_CHANGE,
        email=email,
        language=account.language,
        account_id=account.id,
    )
    record(db, act=act, name="account.ask_for_address", subject_id=account.id)
    await flush(db)


async def confirm_address(db: AsyncSession, *, act: Act, token: str) -> None:
    """Makes the address of a link the caller's; the old one is told, and its links are void.

    Raises InvalidInput (token), Conflict `email_taken`.
    """
    link = await use_link(db, act=act, token=token, purpose=LinkPurpose.ADDRESS_CHANGE)
    if link.account_id is None or link.account_id != act.actor.account_id:
        raise not_valid()
    account = await account_by_id(db, link.account_id, lock=True)
    assert account is not None  # noqa: S101  (the link is removed with it)
    other = await account_by_email(db, link.email)
    if other is not None and other.id != account.id:
        raise Conflict("email_taken", "There is already an account with this address.")
    old, account.email = account.email, link.email
    await spend_links_of(db, old, LinkPurpose.PASSWORD_RESET, act.now)
    record(db, act=act, name="account.set_address", subject_id=account.id)
    enqueue(db, act=act, kind=MessageKind.ADDRESS_CHANGED, account_id=account.id, to=old)
    await flush(db)
