"""The composition root of the HTTP server: everything that is injected is chosen here."""

import random
import secrets
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4  # noqa: TID251  (the composition root chooses where ids come from)

from fastapi import FastAPI
from fastapi.middleware import Middleware
from starlette.types import ASGIApp, Receive, Scope, Send

from api import problems
from api.cache import Kept, PublicCache
from api.contract import complete
from api.cors import with_cors
from api.feeds import FeedFront, Uses
from api.forwarded import Forwarded, Network
from api.health import Readiness
from api.live import Live
from api.middleware import BodyLimit, Edge, NoStore, Sources
from api.policies import policies
from api.routes import (
    accounts,
    application_documents,
    applications,
    attendance,
    audit,
    auth,
    badges,
    balance,
    calendar_feeds,
    calendar_replies,
    calendars,
    changes,
    co_chairs,
    confidential_grants,
    deadlines,
    doors,
    forums,
    grants,
    guidance,
    invitations,
    logos,
    meeting_invitations,
    meetings,
    messages,
    no_objection_lists,
    nominations,
    objections,
    operations,
    organizations,
    participants,
    participation,
    personal_data,
    persons,
    places,
    preferences,
    publications,
    records,
    reference,
    registrations,
    reschedules,
    second_factors,
    speakers,
    speaking_requests,
    venues,
    versions,
    webhooks,
)
from services.adapters.badge_pages import BadgePages
from services.adapters.database import SERVER_SETTINGS, Sessions, make_engine, make_sessions
from services.adapters.documents import Documents
from services.adapters.passwords import Passwords
from services.adapters.schema import check
from services.adapters.sealing import Seal
from services.adapters.searches import Searches
from services.adapters.signing import Signer

# As the contract shows them.
ROUTERS = (
    auth,
    second_factors,
    accounts,
    invitations,
    grants,
    confidential_grants,
    reference,
    registrations,
    forums,
    participants,
    calendars,
    calendar_feeds,
    publications,
    versions,
    deadlines,
    records,
    reschedules,
    guidance,
    nominations,
    no_objection_lists,
    objections,
    meetings,
    meeting_invitations,
    calendar_replies,
    co_chairs,
    balance,
    organizations,
    logos,
    applications,
    attendance,
    application_documents,
    speakers,
    speaking_requests,
    participation,
    badges,
    doors,
    places,
    venues,
    personal_data,
    persons,
    changes,
    messages,
    preferences,
    audit,
    webhooks,
    operations,
)
# Routes are tried one after the other: first those that are asked most.
ASKED_MOST = (meetings, forums, places, speakers)

DESCRIPTION = """
The system on which the International Migration Review Forum and its regional forums could run.

Errors are `application/problem+json` (RFC 9457) with a stable `code`. Single records carry an ETag; PATCH and DELETE
take it as If-Match. Lists take `limit` and `cursor`. Instants are RFC 3339; texts are objects by language.

POST of whoever is signed in takes an Idempotency-Key: sent again with it within 24 hours, the same request is done
once, and answered with the first one's status and Location, `{"replayed": true}` and Idempotency-Replayed. What is
below /v1/auth, what is about objections, what tells a token once, and what nobody signs in for, does not look at it.
"""


MAX_BODY = 256 * 1024  # bytes


def clock() -> datetime:
    """The one clock."""
    return datetime.now(UTC)  # noqa: TID251  (the composition root chooses the clock)


def new_id() -> UUID:
    """The one source of ids."""
    return uuid4()


def new_request_id() -> str:
    """The one source of the ids by which an answer is found in the log; not of those of records, and no secret."""
    return f"{random.getrandbits(64):016x}"


class _Application(FastAPI):
    """FastAPI with layers around all of it: what nobody expected (500) it answers outside its own middleware."""

    outermost: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        await self.outermost(scope, receive, send)

    async def inner(self, scope: Scope, receive: Receive, send: Send) -> None:
        """FastAPI alone."""
        await super().__call__(scope, receive, send)


def create_app(
    sessions: Sessions | None,
    *,
    clock: Callable[[], datetime] = clock,
    new_id: Callable[[], UUID] = new_id,
    ticks: Callable[[], float] = time.perf_counter,
    public_url: str = "http://127.0.0.1:8000",
    probe: Sessions | None = None,
    beside: Sessions | None = None,
    exports: Sessions | None = None,
    documents: Documents | None = None,
    metrics_token: str | None = None,
    mail_gateway_token: str | None = None,
    trusted_proxies: Sequence[Network] = (),
    cors_origins: Sequence[str] = (),
    webhook_networks: Sequence[Network] = (),
    require_staff_totp: bool = False,
    secret_keys: Sequence[str] = (),
) -> FastAPI:
    """The application on these sessions, which the public reaches at `public_url`.

    Where that is of HTTPS, browsers are told to come by it alone. The cache is off until `api.cache.watching` runs,
    and nobody follows a list of speakers for longer than one event until `Live.going` does.
    `beside` is for short transactions that a request needs apart from its own: with one pool for both, requests that
    hold a connection could all wait for a second one.
    `exports` is for whole lists, of which as many are made at once as it has connections.
    `documents`: where those that are sent in are kept; without it none can be.
    `probe` is what /readyz and /metrics ask, outside the pool; without a `metrics_token` there are no metrics. Who
    asks is told by `trusted_proxies` alone; pages of `cors_origins` may read answers. Webhooks may go to addresses of
    `webhook_networks` too, which are our own. Whoever has the `mail_gateway_token` posts what came by mail.
    `require_staff_totp`: the roles of staff count with a second factor alone. Without `secret_keys` the secrets of
    second factors and the keys of badges can be read, and the links of messages used, until the process ends.
    Raises MissingPolicy for a route that does not declare who may call it.
    """
    https = public_url.startswith("https://")
    app = _Application(
        title="IMRF",
        version="1",
        description=DESCRIPTION,
        redoc_url=None,
        redirect_slashes=False,  # a redirect would be built from the Host header
        middleware=[Middleware(BodyLimit, most=MAX_BODY)],
        telemetry={"tracing": False, "metrics": False, "logs": False},  # else looked for at each request
    )
    app.state.sessions = sessions
    app.state.answers = answers = Counter[tuple[str, str]]()
    app.state.kept = kept = Kept(ticks)
    cached = PublicCache(NoStore(Forwarded(app.inner, trusted_proxies)), kept)
    app.state.feed_uses = uses = Uses(lambda: app.state.beside or app.state.sessions)
    shared = FeedFront(with_cors(cached, cors_origins), lambda: app.state.sessions, uses)
    app.outermost = Edge(shared, Sources(clock, ticks, new_request_id), counts=answers, https=https)
    app.state.clock = clock
    app.state.new_id = new_id
    app.state.public_url = public_url
    app.state.passwords = Passwords()
    app.state.searches = Searches()
    app.state.badge_pages = BadgePages()
    app.state.documents = documents
    app.state.webhook_networks = tuple(webhook_networks)
    app.state.require_staff_totp = require_staff_totp
    keys = tuple(secret_keys) or (secrets.token_hex(32),)
    app.state.seal, app.state.signer = Seal(keys), Signer(keys)
    app.state.probe = probe
    app.state.beside = beside
    app.state.exports = exports
    app.state.live = Live(lambda: app.state.beside or app.state.sessions)
    app.state.readiness = Readiness(lambda: probe or app.state.sessions, clock, ticks)
    app.state.metrics_token = metrics_token
    app.state.mail_gateway_token = mail_gateway_token
    problems.install(app)
    modules = sorted(ROUTERS, key=lambda module: module not in ASKED_MOST)
    for router in [module.router for module in modules] + [operations.metrics] * (metrics_token is not None):
        # As they are: their prefix, tags and answers are in them, and an included router is searched twice a request.
        app.router.routes.extend(router.routes)
    list(policies(app))
    app.openapi = lambda: contract(app)  # type: ignore[method-assign]
    return app


def contract(app: FastAPI) -> dict[str, Any]:
    """The OpenAPI document."""
    if app.openapi_schema is None:
        app.openapi_schema = complete(app, FastAPI.openapi(app))
        shown = [route.path for module in ROUTERS for route in module.router.routes]
        paths = app.openapi_schema["paths"]
        app.openapi_schema["paths"] = {path: paths[path] for path in dict.fromkeys([*shown, *paths]) if path in paths}
    return app.openapi_schema


async def open_database(
    url: str, *, pool_size: int, server_settings: Mapping[str, str] = SERVER_SETTINGS
) -> Sessions:
    """Sessions on a database that the server may start on. Raises DatabaseError, with the command that mends it."""
    await check(url)
    return make_sessions(make_engine(url, pool_size=pool_size, server_settings=server_settings))
