"""Mail servers that are dead or slow, and workers that are killed: no message is lost, and nobody waits for them."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median

from bench import stakeholders
from bench.evidence import mail
from bench.evidence.faults.kills import Supervised, supervised
from bench.evidence.house import House
from bench.evidence.scale import Scale
from bench.evidence.tally import Row, repeated
from bench.servers import Api, free_port

KILLS = 5
_DUE = "UPDATE outbox SET due_at = now() WHERE state = 'queued'"
_TRIED = "SELECT count(*) FROM outbox WHERE attempts > 0"
_SLOW = 3.0  # seconds in which others write, while a mail server does not answer


def measure(house: House, scale: Scale) -> list[Row]:
    """Each with a database of its own."""
    return [_unheard(house, scale, slow=False), _unheard(house, scale, slow=True), _killed(house, scale)]


@contextmanager
def _silent(port: int) -> Iterator[None]:
    """Takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", port)) as listening:
        yield
        listening.shutdown(socket.SHUT_RDWR)


def _unheard(house: House, scale: Scale, *, slow: bool) -> Row:
    """Meanwhile others write; when the mail server is there, all is sent. Waiting times are cut short by hand."""
    port = free_port()
    with supervised(house, count=1) as site:
        count = scale.messages // 10
        mail.queue(site.admin_url, count)
        given = mail.settings(site.url, port)
        (worker,) = mail.workers(house.folder, given, 1, None)
        try:
            if slow:
                with _silent(port):
                    took = _write_on(site)
            else:
                took = _write_on(site)
            tried = _tried(site)
            with mail.receiving(port) as mailbox:
                left = _all_sent(site.admin_url)
        finally:
            worker.end()
    twice = repeated(mailbox.taken)
    measured = (
        f"{count} messages, {tried} tried in vain; meanwhile a write took {median(took) * 1000:.0f} ms (p50),"
        f" {max(took) * 1000:.0f} ms at the most; then {len(set(mailbox.taken))} came, {left} did not, {twice} twice"
    )
    well = left == 0 and twice == 0 and len(mailbox.taken) == count and tried > 0
    what = "a mail server that never answers" if slow else "no mail server"
    return Row(what, "0 unsent afterwards, writes go on", measured, well)


def _write_on(site: Supervised) -> list[float]:
    """Seconds of each write, for some seconds and until a message was tried."""
    office, took = Api(site.ports[0]), list[float]()
    office.token = site.token
    until = time.monotonic() + _SLOW
    while time.monotonic() < until or (not _tried(site) and time.monotonic() < until + 20):
        begin = time.monotonic()
        office.demand("POST", "/persons", {"name": "Amal Example"})
        took.append(time.monotonic() - begin)
    return took


def _tried(site: Supervised) -> int:
    found: int = stakeholders.run(site.admin_url, {_TRIED: {}})[0][0]
    return found


def _all_sent(admin_url: str) -> int:
    """How many are left, though what waits to be tried again is due at once."""
    until = time.monotonic() + 60
    while (left := mail.left(admin_url)) and time.monotonic() < until:
        stakeholders.run(admin_url, {_DUE: {}})
        mail.wait_until_sent(admin_url, 3)
    return left


def _killed(house: House, scale: Scale) -> Row:
    """kill -9 of a worker amid sending; what it had claimed is due again when its claim ends (here at once)."""
    port = free_port()
    with supervised(house, count=1) as site:
        mail.queue(site.admin_url, scale.messages)
        given = mail.settings(site.url, port)
        with mail.receiving(port) as mailbox:
            (worker,) = mail.workers(house.folder, given, 1, None)
            try:
                for number in range(KILLS):
                    _await(mailbox, (number + 1) * scale.messages // (KILLS + 1))
                    worker.kill()
                    stakeholders.run(site.admin_url, {_DUE: {}})
                    worker.start()
                left = mail.wait_until_sent(site.admin_url)
            finally:
                worker.end()
    twice, known = repeated(mailbox.taken), len(set(mailbox.taken))
    measured = f"{scale.messages} messages, {KILLS} kills: {left} unsent, {known} came, {twice} of them twice"
    measured += " with the same Message-ID"
    return Row("kill -9 of a worker amid sending", "0 unsent", measured, left == 0 and known == scale.messages)


def _await(mailbox: mail.Mailbox, count: int) -> None:
    until, pause = time.monotonic() + 30, threading.Event()
    while len(mailbox.taken) < count and time.monotonic() < until:
        pause.wait(0.005)
