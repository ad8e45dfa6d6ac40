"""Idempotency-Key: a POST of a signed-in caller that may be repeated, done once.

It stands after the policy, so that whoever lost a right is refused and not told what came of their request before.
"""

import hashlib
import re
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import Depends, Header, Request, Response

from api.dependencies import Db, Now
from api.logs import is_told
from api.problems import Replayed
from api.security import CurrentActor
from services.errors import InvalidInput
from services.queries.repeats import Sent
from services.repeats import begin, end

HEADER = "Idempotency-Key"
_KEY = re.compile(r"[!-~]{1,255}")
_LONGEST_PATH = 500  # no path that leads anywhere is longer, and an index takes no more than some 2,700 bytes
# Their bodies hold passwords, of which no fast hash may be stored; and what they answer cannot be said again.
_WITH_SECRETS = ("/v1/auth/", "/v1/me/")
_TELLING_SECRETS = ("/devices", "/calendar-feeds", "/webhooks", "/secret")
# They change nothing; and a search must hold no transaction.
_QUESTIONS = ("/co-chairs/check", "/co-chairs/proposals")


def takes_key(method: str, path: str) -> bool:
    """Whether requests of signed-in callers to this path may be repeated.

    Not those about objections: the row would stand outside their schema, with the letter's id in its path and a hash
    of a body that can be guessed. Who repeats such a request is told what stands already.
    """
    secret = path.startswith(_WITH_SECRETS) or path.endswith(_TELLING_SECRETS)
    apart = secret or path.endswith(_QUESTIONS) or not is_told(path)
    return method.upper() == "POST" and not apart


async def repeatable(
    request: Request,
    response: Response,
    db: Db,
    actor: CurrentActor,
    now: Now,
    idempotency_key: Annotated[
        str | None,
        Header(
            description="Of your choice; the same request sent again with it within 24 hours is done once",
            json_schema_extra={"minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$"},
        ),
    ] = None,
) -> AsyncIterator[None]:
    """Takes the key in the request's own transaction, and stores there what came of it.

    With scope="function", so that it ends before the commit. Raises InvalidInput, KeyReused, InProgress, Replayed.
    """
    path = request.scope["path"]
    if idempotency_key is None or actor.account_id is None or not takes_key(request.method, path):
        yield
        return
    if not _KEY.fullmatch(idempotency_key):
        raise InvalidInput(HEADER, "bad_idempotency_key", "expected 1 to 255 visible ASCII characters")
    sent = Sent(actor.account_id, _route(request), idempotency_key, await _hash(request))
    former = await begin(db, sent=sent, now=now)
    if former is not None:
        assert former.status is not None  # noqa: S101  (begin raises for it)
        raise Replayed(former.status, former.location)
    yield
    status = response.status_code or request.scope["route"].status_code or 200
    await end(db, sent=sent, status=status, location=response.headers.get("Location"))


def _route(request: Request) -> str:
    """As sent, so that it is ASCII whatever it means."""
    path: bytes = request.scope["raw_path"]
    return f"{request.method} {path[:_LONGEST_PATH].decode('ascii', 'replace')}"


async def _hash(request: Request) -> str:
    """Of the query and the body."""
    query: bytes = request.scope["query_string"]
    return hashlib.sha256(query + b"\n" + await request.body()).hexdigest()


REPEATABLE = Depends(repeatable, scope="function")
