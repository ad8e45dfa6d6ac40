"""A mail server that is slow: it is waited for, and nothing else waits with it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from api import worker
from api.main import new_id
from api.settings import load_settings
from models.enums import Language
from services.adapters import mail
from services.adapters.database import make_engine, make_sessions
from services.adapters.letters import Letter, compose
from services.adapters.mail import NotSent, SmtpServer
from tests.mail import SENDER
from tests.world import Clock

Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
QUEUED = (
    "INSERT INTO outbox (id, kind, account_id, details, state, due_at, attempts, created_at)"
    " SELECT :id, 'password_changed', id, '{}', 'queued', :at, 0, :at FROM account WHERE email = 'egypt@demo.example'"
)


@asynccontextmanager
async def listening(talk: Talk) -> AsyncIterator[int]:
    """The port of a server that talks so; its conversations are over afterwards."""
    talks: list[asyncio.Task[None]] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talks.append(asyncio.current_task())  # type: ignore[arg-type]
        try:
            await talk(reader, writer)
        finally:
            writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for one in talks:
            one.cancel()
        await asyncio.gather(*talks, return_exceptions=True)


def take(*, taken: bool) -> Talk:
    """A server that takes a message, or does not, and then says nothing more."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 k\r\n")
        while not (line := await reader.readline()).startswith(b"DATA"):
            writer.write(b"250 k\r\n")
            assert line
        writer.write(b"354 k\r\n")
        while await reader.readline() != b".\r\n":
            continue
        writer.write(b"250 k\r\n" if taken else b"")
        await reader.read()

    return talk


async def send(port: int) -> None:
    letter = Letter(new_id(), Clock().now, "amal@demo.example", Language.EN, "password_changed", {})
    await SmtpServer("127.0.0.1", port, None, None, "none").send(compose(letter, SENDER))


async def test_a_message_that_was_taken_is_sent_however_slow_the_goodbye(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail, "LEAVING", 0.05)
    async with listening(take(taken=True)) as port, asyncio.timeout(mail.TIMEOUT / 2):
        await send(port)


async def test_a_message_of_which_nothing_was_said_is_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    """The control of the test above."""
    monkeypatch.setattr(mail, "TIMEOUT", 0.2)
    async with listening(take(taken=False)) as port:
        with pytest.raises(NotSent, match=r"no delivery \(SMTPReadTimeoutError\)") as refused:
            await send(port)
    assert not refused.value.lasting


async def test_a_mail_server_that_says_nothing_holds_up_mail_alone(
    own_database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = make_engine(own_database)
    async with engine.begin() as connection:
        await connection.execute(text(QUEUED), {"id": new_id(), "at": worker.clock()})
    monkeypatch.setattr(worker, "PAUSE", 0.01)
    monkeypatch.setattr(worker, "NOW_AND_THEN", timedelta(0))
    rounds, called, ended, forget = list[bool](), asyncio.Event(), asyncio.Event(), worker.forget

    async def noted(*words, **values) -> None:
        rounds.append(called.is_set())
        await forget(*words, **values)

    async def silent(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        called.set()
        await reader.read()

    monkeypatch.setattr(worker, "forget", noted)
    async with listening(silent) as port, asyncio.timeout(mail.TIMEOUT / 2):
        server = {"SMTP_HOST": "127.0.0.1", "SMTP_PORT": str(port), "SMTP_SECURITY": "none"}
        server |= {"MAIL_FROM": "imrf@demo.example", "PUBLIC_URL": "https://imrf.example"}
        settings = load_settings({"DEMO_FOLDER": str(tmp_path), **server})
        working = asyncio.create_task(worker.work(make_sessions(engine), ended, settings=settings))
        while rounds.count(True) < 3:
            await asyncio.sleep(0.01)
        ended.set()
    await working
    await engine.dispose()
