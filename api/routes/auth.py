"""Logging in and out, and one's sessions."""

from typing import Any

from fastapi import Request, Response

from api.dependencies import Db, Now, Page, SessionId
from api.policies import PUBLIC, SIGNED_IN
from api.routes.router import new_router
from api.schemas.accounts import Login, LoginRead, SessionList, SessionRead
from api.schemas.second_factors import CodeWaited
from api.security import CurrentAct, OwnSession, Tokens, check_credentials
from services.queries.sessions import list_sessions
from services.sessions import end_session, end_sessions

router = new_router("accounts")


_WAITS: dict[int | str, dict[str, Any]] = {202: {"model": CodeWaited, "description": "A code is asked for"}}


@router.post("/auth/login", dependencies=PUBLIC, response_model=LoginRead, responses=_WAITS)
async def log_in(body: Login, request: Request, tokens: Tokens, response: Response) -> LoginRead | Response:
    """Opens a session of twelve hours; with a second factor (202) it opens once a code is sent to
    /v1/auth/totp/verify. A wrong password and an unknown address are answered alike."""
    account, rehashed = await check_credentials(request, body.email, body.password)
    token, until = await tokens.begin(account, rehashed)
    if until is not None:
        waited = CodeWaited(mfa_token=token, expires_at=until)
        return Response(waited.model_dump_json(), 202, media_type="application/json")
    response.headers["Cache-Control"] = "no-store"
    return LoginRead(access_token=token, token_type="bearer")  # noqa: S106


@router.post("/auth/logout", dependencies=SIGNED_IN, status_code=204)
async def log_out(session: OwnSession, tokens: Tokens) -> None:
    """Ends this session at once."""
    account, token = session
    await tokens.destroy_token(token, account)


@router.get("/auth/sessions", dependencies=SIGNED_IN, response_model=SessionList)
async def read_sessions(db: Db, session: OwnSession, now: Now, page: Page) -> SessionList:
    """One's own sessions in force, oldest first."""
    account, token = session
    found = await list_sessions(db, account.id, now, page)
    items = [SessionRead.of(row, token) for (row,) in found.rows]
    return SessionList(items=items, next_cursor=found.next_cursor)


@router.delete("/auth/sessions", dependencies=SIGNED_IN, status_code=204)
async def delete_other_sessions(db: Db, act: CurrentAct, session: OwnSession) -> None:
    """Ends all one's own sessions but this one, at once."""
    account, token = session
    await end_sessions(db, act=act, account_id=account.id, but=token)


@router.delete("/auth/sessions/{session_id}", dependencies=SIGNED_IN, status_code=204)
async def delete_session(session_id: SessionId, db: Db, act: CurrentAct) -> None:
    """Ends one of one's own sessions at once."""
    await end_session(db, act=act, session_id=session_id)
