"""Logging in and out, and one's own account."""

from fastapi import Request, Response

from api.dependencies import Db
from api.policies import PUBLIC, SIGNED_IN
from api.problems import Unauthenticated
from api.routes.router import new_router
from api.schemas.accounts import GrantRead, Login, LoginRead, MeRead
from api.security import Session, Tokens, check_credentials
from services.queries.accounts import grants_of

router = new_router("accounts")


@router.post("/auth/login", dependencies=PUBLIC, response_model=LoginRead)
async def log_in(body: Login, request: Request, tokens: Tokens, response: Response) -> LoginRead:
    """Opens a session of twelve hours. A wrong password and an unknown address are answered alike."""
    account = await check_credentials(request, body.email, body.password)
    if account is None:
        raise Unauthenticated("bad_credentials", "Address and password do not fit.")
    response.headers["Cache-Control"] = "no-store"
    return LoginRead(access_token=await tokens.write_token(account), token_type="bearer")  # noqa: S106


@router.post("/auth/logout", dependencies=SIGNED_IN, status_code=204)
async def log_out(session: Session, tokens: Tokens) -> None:
    """Ends this session at once."""
    account, token = session
    if account is not None and token is not None:
        await tokens.destroy_token(token, account)


@router.get("/me", dependencies=SIGNED_IN, response_model=MeRead)
async def read_me(db: Db, session: Session) -> MeRead:
    """One's own account with its grants, revoked and expired ones included."""
    account, _ = session
    if account is None:
        raise Unauthenticated
    grants = await grants_of(db, account.id)
    return MeRead(id=account.id, email=account.email, grants=[GrantRead.of(row) for row in grants])
