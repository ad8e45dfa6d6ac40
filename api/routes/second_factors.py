"""A second factor of one's account: a code of an app beside the password."""

from fastapi import Request

from api.dependencies import Db
from api.policies import PUBLIC, SIGNED_IN, allowed
from api.routes.router import new_router
from api.schemas.accounts import LoginRead
from api.schemas.second_factors import (
    CodeShown,
    CodesRenew,
    FactorAsked,
    FactorConfirm,
    FactorOffered,
    FactorRemove,
    FactorReset,
    RecoveryCodes,
)
from api.security import CurrentAct, OwnSession, Sealing, Tokens, check_own_password, limit_codes
from models.enums import Permission
from services.adapters.totp import uri
from services.second_factors import confirm, enrol, remove, renew_codes, reset

router = new_router("accounts")


@router.post("/auth/totp", dependencies=SIGNED_IN, response_model=FactorOffered)
async def ask_for_second_factor(
    body: FactorAsked, request: Request, db: Db, act: CurrentAct, session: OwnSession, seal: Sealing
) -> FactorOffered:
    """Begins to set up a second factor: the secret for an app that shows codes. It counts once a code of it is sent
    to /v1/auth/totp/confirm; asked for again before, there is another one."""
    account, _ = session
    await check_own_password(request, db, account, body.current_password)
    secret = await enrol(db, act=act, seal=seal, account=account)
    return FactorOffered(secret=secret, otpauth_uri=uri(secret, account.email))


@router.post("/auth/totp/confirm", dependencies=SIGNED_IN, response_model=RecoveryCodes)
async def confirm_second_factor(
    body: FactorConfirm, request: Request, db: Db, act: CurrentAct, session: OwnSession, seal: Sealing
) -> RecoveryCodes:
    """From now on each login asks for a code. All one's other sessions end; a message tells of it. The answer has ten
    recovery codes, shown this once."""
    account, token = session
    await limit_codes(request, db, account)
    codes = await confirm(db, act=act, seal=seal, account=account, code=body.code, token=token)
    return RecoveryCodes(recovery_codes=codes)


@router.post("/auth/totp/verify", dependencies=PUBLIC, response_model=LoginRead)
async def verify_code(body: CodeShown, tokens: Tokens) -> LoginRead:
    """Opens the session of a login that waits for a code. Each code opens one; after five tries, five minutes or
    another password one logs in anew. What is wrong of token and code is not told."""
    return LoginRead(access_token=await tokens.finish(body.mfa_token, body.shown()), token_type="bearer")  # noqa: S106


@router.post("/auth/totp/remove", dependencies=SIGNED_IN, status_code=204)
async def remove_second_factor(
    body: FactorRemove, request: Request, db: Db, act: CurrentAct, session: OwnSession, seal: Sealing
) -> None:
    """Removes one's second factor. All one's other sessions end; a message tells of it."""
    account, token = session
    await check_own_password(request, db, account, body.current_password)
    await limit_codes(request, db, account)
    await remove(db, act=act, seal=seal, account=account, shown=body.shown(), token=token)


@router.post("/auth/totp/recovery-codes", dependencies=SIGNED_IN, response_model=RecoveryCodes)
async def renew_recovery_codes(
    body: CodesRenew, request: Request, db: Db, act: CurrentAct, session: OwnSession, seal: Sealing
) -> RecoveryCodes:
    """Ten new recovery codes, shown this once; those there were count no more."""
    account, _ = session
    await check_own_password(request, db, account, body.current_password)
    await limit_codes(request, db, account)
    codes = await renew_codes(db, act=act, seal=seal, account=account, code=body.code)
    return RecoveryCodes(recovery_codes=codes)


@router.post("/accounts/totp/reset", dependencies=allowed(Permission.GRANT_EDIT), status_code=204)
async def reset_second_factor(body: FactorReset, db: Db, act: CurrentAct) -> None:
    """Removes the second factor of somebody who lost it; all their sessions end, and a message tells them. Not one's
    own: another administrator does that."""
    await reset(db, act=act, email=body.email)
