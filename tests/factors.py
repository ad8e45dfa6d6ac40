"""A second factor in tests: set up, and the codes that an app would show."""

from datetime import datetime
from typing import Any

import httpx

from services.adapters.totp import code_at
from services.rules.second_factors import step_of
from tests.world import PASSWORD, Client

WITH_PASSWORD = {"current_password": PASSWORD}


def code_of(secret: str, now: datetime, steps: int = 0) -> str:
    """What the app shows, so many steps later."""
    return code_at(secret, step_of(now) + steps)


async def asked(caller: httpx.AsyncClient, **more: Any) -> str:
    """The secret of a factor that is not confirmed yet."""
    answer = await caller.post("/auth/totp", json=WITH_PASSWORD, **more)
    assert answer.status_code == 200, answer.text
    return answer.json()["secret"]


async def confirmed(caller: httpx.AsyncClient, now: datetime, **more: Any) -> tuple[str, list[str]]:
    """The secret and the recovery codes of a factor; the code of the step that `now` is in is used up."""
    secret = await asked(caller, **more)
    answer = await caller.post("/auth/totp/confirm", json={"code": code_of(secret, now)}, **more)
    assert answer.status_code == 200, answer.text
    return secret, answer.json()["recovery_codes"]


async def log_in(client: Client, name: str = "egypt", password: str = PASSWORD) -> httpx.Response:
    """The first step."""
    return await client.anonymous.post("/auth/login", json={"email": f"{name}@demo.example", "password": password})


async def waiting(client: Client, name: str = "egypt") -> str:
    """The token of a login that waits for a code."""
    answer = await log_in(client, name)
    assert answer.status_code == 202, answer.text
    return answer.json()["mfa_token"]


async def verify(client: Client, token: str, code: str | None = None, **more: str) -> httpx.Response:
    """The second step."""
    sent = {"mfa_token": token, **({"code": code} if code else {}), **more}
    return await client.anonymous.post("/auth/totp/verify", json=sent)


def bearer(answer: httpx.Response) -> dict[str, dict[str, str]]:
    """The headers of the session that was opened."""
    assert answer.status_code == 200, answer.text
    return {"headers": {"Authorization": f"Bearer {answer.json()['access_token']}"}}
