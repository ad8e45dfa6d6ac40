"""Registering, and one's own account: password, address, language."""

from fastapi import Request

from api.dependencies import Db, Lang
from api.policies import PUBLIC, SIGNED_IN
from api.routes.router import new_router
from api.schemas.accounts import (
    Accepted,
    AddressChange,
    FactorRead,
    LinkRead,
    LinkToken,
    MeRead,
    MeUpdate,
    PasswordChange,
    PasswordForgotten,
    PasswordReset,
    Register,
    Token,
    Verify,
)
from api.security import (
    CurrentAct,
    OwnSession,
    UnsignedAct,
    check_own_password,
    check_registration,
    hash_new,
    limit,
    link_of,
)
from models.enums import LinkPurpose
from services.accounts import confirm_registration, register, update_account
from services.credentials import ask_for_address, change_password, confirm_address, forget_password, reset_password
from services.invitations import demand_offered
from services.queries.confidential_grants import confidential_grants_of
from services.queries.grants import grants_of
from services.queries.invitations import offer_of_link
from services.queries.second_factors import codes_left
from services.rules.access import is_staff
from services.rules.limits import Tried

router = new_router("accounts")


@router.post("/auth/register", dependencies=PUBLIC, status_code=202, response_model=Accepted)
async def register_account(body: Register, request: Request, db: Db, act: UnsignedAct, lang: Lang) -> Accepted:
    """Asks for a stakeholder's account. A message to the address says how it goes on; the answer is the same whether
    or not there is an account already. Every other role comes by invitation."""
    await limit(request, Tried.MAIL, body.email)
    hashed = await hash_new(request, body.password, email=body.email)
    await register(db, act=act, email=body.email, hashed_password=hashed, language=body.language or lang)
    return Accepted()


@router.post("/auth/verify", dependencies=PUBLIC, status_code=204)
async def verify_registration(body: Verify, request: Request, db: Db, act: UnsignedAct) -> None:
    """Confirms a registration with the code of the message and the password chosen then: now there is an account, and
    one can log in."""
    await check_registration(request, body.token, body.password)
    await confirm_registration(db, act=act, token=body.token)


@router.post("/auth/password/forgot", dependencies=PUBLIC, status_code=202, response_model=Accepted)
async def forgot_password(
    body: PasswordForgotten, request: Request, db: Db, act: UnsignedAct, lang: Lang
) -> Accepted:
    """Asks for a message with which to set a new password. The answer is the same whether or not there is an
    account."""
    await limit(request, Tried.MAIL, body.email)
    await forget_password(db, act=act, email=body.email, language=lang)
    return Accepted()


@router.post("/auth/password/reset", dependencies=PUBLIC, status_code=204)
async def set_new_password(body: PasswordReset, request: Request, db: Db, act: UnsignedAct) -> None:
    """Sets a new password with the code of the message. All sessions of the account end."""
    link = await link_of(request, body.token)
    hashed = await hash_new(request, body.password, email=link.email)
    await reset_password(db, act=act, token=body.token, hashed_password=hashed)


@router.get("/auth/link", dependencies=PUBLIC, response_model=LinkRead)
async def read_mailed_link(token: Token, request: Request, db: Db, act: UnsignedAct) -> LinkRead:
    """What a link in a message is good for, and how to use it. Reading does not use it up."""
    link = await link_of(request, token)
    offer = None
    if link.purpose is LinkPurpose.INVITATION:
        await demand_offered(db, act=act, link=link)
        offer = await offer_of_link(db, link)
    return LinkRead.of(link, offer)


@router.get("/me", dependencies=SIGNED_IN, response_model=MeRead)
async def read_me(request: Request, db: Db, act: CurrentAct, session: OwnSession) -> MeRead:
    """One's own account with its grants, revoked and expired ones included; of confidential ones those confirmed."""
    return await _me(request, db, act, session)


@router.patch("/me", dependencies=SIGNED_IN, response_model=MeRead)
async def update_me(body: MeUpdate, request: Request, db: Db, act: CurrentAct, session: OwnSession) -> MeRead:
    """Changes the language in which one is written to, and by whose clocks changes are told."""
    account, _ = session
    await update_account(db, act=act, account=account, changes=body.sent())
    return await _me(request, db, act, session)


async def _me(request: Request, db: Db, act: CurrentAct, session: OwnSession) -> MeRead:
    account, _ = session
    required = request.app.state.require_staff_totp and is_staff(act.actor)
    factor = FactorRead.of(await codes_left(db, account.id), required=required)
    held = await confidential_grants_of(db, account.id)
    return MeRead.of(account, await grants_of(db, account.id), held, factor)


@router.post("/me/password", dependencies=SIGNED_IN, status_code=204)
async def change_own_password(
    body: PasswordChange, request: Request, db: Db, act: CurrentAct, session: OwnSession
) -> None:
    """Sets a new password. All one's other sessions end; a message tells of it."""
    account, token = session
    await check_own_password(request, db, account, body.current_password)
    hashed = await hash_new(request, body.new_password, email=account.email, field="new_password")
    await change_password(db, act=act, account=account, hashed_password=hashed, token=token)


@router.post("/me/email", dependencies=SIGNED_IN, status_code=202, response_model=Accepted)
async def change_own_email(
    body: AddressChange, request: Request, db: Db, act: CurrentAct, session: OwnSession
) -> Accepted:
    """Asks for another address. A message to it says how to confirm; until then the present one stays."""
    account, _ = session
    await check_own_password(request, db, account, body.current_password)
    await limit(request, Tried.MAIL, body.email)
    await ask_for_address(db, act=act, account=account, email=body.email)
    return Accepted()


@router.post("/me/email/confirm", dependencies=SIGNED_IN, status_code=204)
async def confirm_own_email(body: LinkToken, db: Db, act: CurrentAct) -> None:
    """Makes the new address one's own, with the code of the message to it. The old one is told."""
    await confirm_address(db, act=act, token=body.token)
