"""What `make evidence` breaks, on a small scale: servers that lie, a disk that is full, clients that are slow."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from subprocess import CalledProcessError
from typing import Any

import pytest

from api.main import new_id
from bench.evidence.faults import disk, edge, liars
from bench.evidence.faults.liars import Liar
from bench.servers import free_port
from models.enums import Language
from services.adapters import mail
from services.adapters.letters import Letter, compose
from services.adapters.mail import NotSent, SmtpServer
from tests.mail import SENDER
from tests.world import Clock

KEPT = (liars.refuse_mailbox,)  # what is not tried again


async def send(liar: Liar, security: str = "none") -> str | NotSent:
    """What came of a message."""
    port = free_port()
    letter = Letter(new_id(), Clock().now, "a@demo.example", Language.EN, "password_changed", {})
    with liar.serving(port):
        try:
            await SmtpServer("127.0.0.1", port, None, None, security).send(compose(letter, SENDER))
        except NotSent as error:
            return error
    return "sent"


@pytest.mark.parametrize("lie", [*liars.NONSENSE, liars.hang_up, *KEPT], ids=lambda lie: lie.__name__)
async def test_what_a_server_did_not_take_is_not_sent(lie: Any) -> None:
    liar = Liar(lie)
    found = await send(liar)
    assert isinstance(found, NotSent)
    assert found.lasting is (lie in KEPT)
    assert (liar.connections, liar.acknowledged) == (1, [])
    assert len(liar.read) == (lie in (liars.hang_up, liars.refuse_message))


@pytest.mark.parametrize("way", [liars.accept, liars.keep_silent], ids=lambda way: way.__name__)
async def test_what_it_took_is_sent(way: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail, "LEAVING", 0.05)
    liar = Liar(way)
    assert await send(liar) == "sent"
    assert len(liar.acknowledged) == 1
    assert liar.acknowledged == liar.read


async def test_slow_words_are_waited_for_no_longer_than_a_step_may_take(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail, "TIMEOUT", 0.2)
    liar = Liar(liars.trickle)
    assert isinstance(await send(liar), NotSent)
    assert liar.heard.keys() <= {"QUIT"}


@pytest.mark.parametrize("lie", [liars.talk_on, liars.not_offer, liars.fall_silent], ids=lambda lie: lie.__name__)
async def test_without_tls_nothing_is_told(lie: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail, "TIMEOUT", 0.5)
    liar = Liar(lie)
    found = await send(liar, "starttls")
    assert isinstance(found, NotSent)
    assert not found.lasting
    assert not liar.heard.keys() & {"MAIL", "RCPT", "DATA", "AUTH"}


def test_a_full_disk_is_full_and_then_gone(tmp_path: Path) -> None:
    """In a thread that has namespaces of its own, and ends with them."""
    folder = tmp_path / "small"
    folder.mkdir()
    (folder / "kept").write_text("kept")

    def fill() -> bool:
        with disk._namespace(), disk._moved(folder, 1):
            assert (folder / "kept").read_text() == "kept"
            disk._fill(folder / "filler")
            with pytest.raises(OSError, match="No space left"):
                (folder / "more").write_bytes(bytes(8192))
        return True

    with ThreadPoolExecutor(1) as thread:
        try:
            assert thread.submit(fill).result()
        except (PermissionError, CalledProcessError):
            pytest.skip("nothing may be mounted here: no disk was filled")
    assert str(folder) not in Path("/proc/self/mounts").read_text()


@pytest.mark.parametrize("cut", [True, False])
async def test_who_is_cut_off_is_told_from_who_is_held(cut: bool) -> None:
    heard, talks = list[bytes](), list[Any]()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talks.append(asyncio.current_task())
        heard.append(await reader.read(10))
        with suppress(ConnectionError):
            while not cut and await reader.read(100):
                continue
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    headers, *_ = edge.kinds()
    await edge._come(headers, 2, lambda source: edge._straight(port, source), 0.3)
    server.close()
    await asyncio.gather(*talks)
    assert heard[:2] == [b"POST /v1/s"] * 2
    assert bool(headers.lasted) is cut
    assert (headers.connections > 2) is cut
    assert (headers.oldest > 0.2) is not cut
