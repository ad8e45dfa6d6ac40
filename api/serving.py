"""Serving over HTTP, for `imrf serve` and `imrf demo`: one socket, one event loop, one pool."""

import asyncio
import errno
import gc
import logging
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Generator
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from typing import Any

import uvicorn
import uvloop
from starlette.types import ASGIApp

from api import logs
from api.cache import watching
from api.databases import opened
from api.live import Live
from api.main import create_app
from api.settings import Settings, SettingsError
from api.stopping import Stop
from services.adapters.database import EXPORT_SETTINGS, Sessions, make_poolless_engine, make_sessions
from services.adapters.documents import Documents
from services.adapters.reading import DirectReads
from services.queries.publications import read_marks

BESIDE = 4  # connections for what a request does apart from its own transaction
EXPORTS = 2  # whole lists that are made at once

# What runs beside the server until the event is set, on the same sessions.
Alongside = Callable[[Sessions, asyncio.Event], Coroutine[Any, Any, None]]


class _Server(uvicorn.Server):
    """uvicorn that leaves the signals to Stop, and ends answers that would last before it waits for the others."""

    def __init__(self, config: uvicorn.Config, live: Live) -> None:
        super().__init__(config)
        self.live = live

    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """Nothing."""
        yield

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Called when it takes no more requests."""
        self.live.end()
        await super().shutdown(sockets)

    def end(self) -> None:
        """Within a tenth of a second it takes no more requests, within three more the last one is answered."""
        self.should_exit = True


def listen(host: str, port: int) -> socket.socket:
    """A listening socket; who calls before it is served waits. Raises SettingsError where it cannot be had."""
    listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(2048)
    except OSError as error:
        listener.close()
        remedy = (
            f"choose another, such as PORT={port ^ 1}" if error.errno == errno.EADDRINUSE else "set HOST and PORT"
        )
        raise SettingsError(f"Port {port} on {host} cannot be used ({error.strerror}): {remedy}.") from error
    return listener


def serve(
    url: str,
    settings: Settings,
    listener: socket.socket,
    stop: Stop,
    *,
    log_level: str,
    documents: Documents,
    alongside: Alongside | None = None,
) -> None:
    """Serves until it is stopped; `alongside` runs until then too. `documents`: where those that are sent in are
    kept. Raises DatabaseError."""
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(_serve(url, settings, listener, stop, log_level, documents, alongside))


async def _serve(
    url: str,
    settings: Settings,
    listener: socket.socket,
    stop: Stop,
    log_level: str,
    documents: Documents,
    alongside: Alongside | None,
) -> None:
    """All that uses the pool is in one event loop."""
    logs.install(log_level)
    async with (
        opened(url, pool_size=settings.pool_size) as sessions,
        opened(url, pool_size=BESIDE) as beside,
        opened(url, pool_size=EXPORTS, server_settings=EXPORT_SETTINGS) as exports,
        opened(url, pool_size=1) as marks,
    ):
        probe = make_sessions(make_poolless_engine(url))
        app = create_app(
            sessions,
            public_url=settings.public_url,
            probe=probe,
            beside=beside,
            exports=exports,
            documents=documents,
            metrics_token=settings.metrics_token,
            mail_gateway_token=settings.mail_gateway_token,
            webhook_networks=settings.webhook_networks,
            trusted_proxies=settings.trusted_proxies,
            cors_origins=settings.cors_origins,
            require_staff_totp=settings.require_staff_totp,
            secret_keys=settings.secret_keys,
        )
        server = _Server(_config(app, log_level), app.state.live)
        logging.getLogger("uvicorn.error").info("Serving at %s", settings.public_url)
        gc.freeze()  # what is loaded by now stays; collections need not look at it again
        gc.set_threshold(20_000, 20, 20)  # not after every dozen requests, which leave nothing in cycles
        changes = watching(app.state.kept, _changes(marks))
        async with changes, app.state.feed_uses.going(), app.state.live.going(), _running(alongside, sessions):
            with stop.telling(server.end):
                await server.serve(sockets=[listener])


@asynccontextmanager
async def _running(alongside: Alongside | None, sessions: Sessions) -> AsyncIterator[None]:
    """Within it, it runs; at the end it is told to end, and waited for."""
    if alongside is None:
        yield
        return
    ended = asyncio.Event()
    task = asyncio.create_task(alongside(sessions, ended))
    try:
        yield
    finally:
        ended.set()
        await task


def _config(app: ASGIApp, log_level: str) -> uvicorn.Config:
    """uvicorn with our log instead of its own, which shows queries and addresses; and without its reading of proxies'
    headers, which trusts whoever calls from this machine."""
    return uvicorn.Config(
        app,
        http="httptools",
        log_config=None,
        log_level=log_level,
        access_log=False,
        proxy_headers=False,
        timeout_graceful_shutdown=3,
    )


def _changes(sessions: Sessions) -> Callable[[], Awaitable[object]]:
    """What the cache asks, on a connection of its own: behind a queue for the pool it would take itself for cut off
    just when it is needed most. One is enough, for it asks one at a time."""

    return partial(read_marks, DirectReads(sessions))
