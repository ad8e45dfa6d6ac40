"""What becomes of messages while a mail server is slow or lies, and when a good one is there again."""

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from api.main import clock
from bench import stakeholders
from bench.evidence import mail
from bench.evidence.faults import liars
from bench.evidence.faults.kills import Supervised, supervised
from bench.evidence.faults.liars import Liar
from bench.evidence.house import House
from bench.evidence.processes import Process
from bench.evidence.scale import Scale
from bench.evidence.tally import Row, repeated
from bench.servers import Api, free_port

MOST = 20.0  # seconds for a whole conversation, however often something is said
SOON = 90.0  # seconds within which all must have been tried
_CLEAR = "DELETE FROM outbox"
_DUE = "UPDATE outbox SET due_at = now() WHERE state = 'queued' AND reason IS NOT NULL"
_TRIED = "SELECT count(*) FROM outbox WHERE reason IS NOT NULL OR state <> 'queued'"
_STATES = "SELECT state, coalesce(reason, ''), count(*) FROM outbox GROUP BY 1, 2"
_REASONS = "SELECT reason, count(*) FROM outbox WHERE reason IS NOT NULL GROUP BY 1"


@dataclass
class Told:
    """Of one kind of server, and of the good one after it."""

    count: int
    liar: Liar
    taken: list[str] = field(default_factory=list)  # by the good one
    reasons: dict[str, int] = field(default_factory=dict)  # while there was no good one
    states: Counter[str] = field(default_factory=Counter)
    undelivered: list[str] = field(default_factory=list)
    left: int = 0

    @property
    def twice(self) -> int:
        """How often one was wholly received once more."""
        return repeated([*self.liar.read, *self.taken])

    @property
    def lost(self) -> int:
        """Of which nobody said that it was taken, and that are not kept as undelivered either."""
        acknowledged = {*self.liar.acknowledged, *self.taken}
        return self.count - len(acknowledged) - len(self.undelivered)

    def in_words(self) -> str:
        """For the table."""
        why = ", ".join(f"{reason} (× {times})" for reason, times in sorted(self.reasons.items())) or "none"
        return (
            f"{self.count} messages, {self.liar.connections} conversations; not sent: {why}; then a good server:"
            f" {self.left} unsent, {self.lost} lost, {self.twice} received twice with the same Message-ID"
        )


def measure(house: House, scale: Scale) -> list[Row]:
    """One worker, and one server after the other on the port to which it sends; then one that is to use TLS."""
    count, port = max(10, scale.messages // 10), free_port()
    with supervised(house, count=1) as site:
        with _worker(house, mail.settings(site.url, port)):
            rows = [_slow(site, port), _hanging_up(site, port, count), _silent_at_the_end(site, port)]
            rows += [_nonsense(site, port, count), _no_such_mailbox(site, port, count)]
        return [*rows, _without_tls(house, site, count)]


@contextmanager
def _worker(house: House, given: dict[str, str]) -> Iterator[Process]:
    (worker,) = mail.workers(house.folder, given, 1, None)
    try:
        yield worker
    finally:
        worker.end()


def _send(site: Supervised, port: int, count: int, liar: Liar, *, tries: int = 1, tls: Path | None = None) -> Told:
    """Each message is tried so often by the one, and then sent to the other. Waiting times are cut short by hand."""
    told = Told(count, liar)
    stakeholders.run(site.admin_url, {_CLEAR: {}})
    with liar.serving(port):
        mail.queue(site.admin_url, count)
        until = time.monotonic() + SOON
        while not _tried(site, liar, count, tries) and time.monotonic() < until:
            time.sleep(0.1)
        told.reasons = dict(map(tuple, stakeholders.run(site.admin_url, {_REASONS: {}})))
    with mail.receiving(port, tls) as mailbox:
        told.left = _all_sent(site)
    told.taken = mailbox.taken
    for state, reason, times in stakeholders.run(site.admin_url, {_STATES: {}}):
        told.states[state] += times
        told.undelivered += [reason] * times if state in ("bounced", "failed") else []
    return told


def _tried(site: Supervised, liar: Liar, count: int, tries: int) -> bool:
    """Whether each was, and there were as many conversations as there are to be."""
    if stakeholders.run(site.admin_url, {_TRIED: {}})[0][0] < count:
        return False
    if liar.connections >= count * tries:
        return True
    stakeholders.run(site.admin_url, {_DUE: {}})
    return False


def _all_sent(site: Supervised) -> int:
    until = time.monotonic() + 60
    while (left := mail.left(site.admin_url)) and time.monotonic() < until:
        stakeholders.run(site.admin_url, {_DUE: {}})
        time.sleep(0.2)
    return left


def _slow(site: Supervised, port: int) -> Row:
    """Meanwhile others write."""
    liar, took = Liar(liars.trickle), list[float]()
    office = Api(site.ports[0])
    office.token = site.token
    stakeholders.run(site.admin_url, {_CLEAR: {}})
    mail.queue(site.admin_url, 2)
    told = Told(2, liar)
    with liar.serving(port):
        until = time.monotonic() + 3 * MOST
        while not _tried(site, liar, 1, 1) and time.monotonic() < until:
            begin = time.monotonic()
            office.demand("POST", "/persons", {"name": "Amal Example"})
            took.append(time.monotonic() - begin)
            time.sleep(0.02)
        told.reasons = dict(map(tuple, stakeholders.run(site.admin_url, {_REASONS: {}})))
    with mail.receiving(port) as mailbox:
        told.left = _all_sent(site)
    told.taken = mailbox.taken
    office.close()
    measured = (
        f"given up after {liar.longest:.1f} s; meanwhile a write took {median(took) * 1000:.0f} ms (p50);"
        f" {told.in_words()}. One worker sends one message after the other: others wait so long for each"
    )
    well = not told.left and not told.lost and not told.twice and 0 < liar.longest < MOST + 1 and bool(told.reasons)
    target = f"each message given up after {MOST:.0f} s, 0 unsent afterwards, writes go on"
    return Row("a mail server that says a byte a second", target, measured, well)


def _hanging_up(site: Supervised, port: int, count: int) -> Row:
    told = _send(site, port, count, Liar(liars.hang_up))
    return Row(
        "a mail server that takes a message and hangs up before it says so",
        "0 unsent, 0 lost; received twice with the same Message-ID, for it cannot be known",
        told.in_words(),
        not told.left and not told.lost and told.twice > 0,
    )


def _silent_at_the_end(site: Supervised, port: int) -> Row:
    told = _send(site, port, 3, Liar(liars.keep_silent))
    what = "a mail server that takes a message, says so, and then nothing more"
    measured = f"{told.in_words()}; {told.liar.longest:.1f} s for each at the most"
    return Row(what, "sent, 0 twice", measured, not told.left and not told.lost and not told.twice)


def _nonsense(site: Supervised, port: int, count: int) -> Row:
    liar = Liar(*liars.NONSENSE)
    told = _send(site, port, count, liar, tries=2)
    return Row(
        "a mail server that is away (421), babbles, mixes codes up, refuses what it welcomed, relays nothing",
        "0 unsent, 0 lost, none given up",
        told.in_words(),
        not told.left and not told.lost and not told.undelivered and bool(told.reasons),
    )


def _no_such_mailbox(site: Supervised, port: int, count: int) -> Row:
    told = _send(site, port, count, Liar(liars.refuse_mailbox, liars.accept))
    kept = Counter(told.undelivered)
    measured = f"{told.in_words()}; kept as undelivered: {kept['recipient refused (550)']}, with this reason"
    refused = count - len(told.liar.acknowledged)
    well = kept == {"recipient refused (550)": refused} and not told.left and not told.lost and not told.twice
    return Row("a mail server that has no mailbox for every second message", "kept, with the reason", measured, well)


def _without_tls(house: House, site: Supervised, count: int) -> Row:
    port = free_port()
    certificate = mail.certificate(house.folder, clock())
    given = mail.settings(site.url, port) | {"SMTP_SECURITY": "starttls", "SSL_CERT_FILE": str(certificate)}
    liar = Liar(liars.fall_silent, *[liars.talk_on, liars.not_offer] * count)
    with _worker(house, given):
        told = _send(site, port, count, liar, tls=certificate)
    clear = _count(liar.heard, ("MAIL", "RCPT", "DATA", "AUTH"))
    measured = f"{told.in_words()}; {clear} commands of a message in clear; the good server takes mail by TLS alone"
    well = not told.left and not told.lost and not told.twice and not clear and bool(told.reasons)
    what = "a mail server that welcomes STARTTLS and does not do it, or does not know it"
    return Row(what, "nothing in clear, 0 unsent", measured, well)


def _count(heard: Counter[str], verbs: Sequence[str]) -> int:
    return sum(heard[verb] for verb in verbs)
