"""The outbox: two workers at once send each message once."""

from bench.evidence import mail
from bench.evidence.house import Site
from bench.evidence.races.race import Race
from bench.evidence.tally import Tally, repeated
from bench.servers import free_port


def _send(site: Site, attempts: int, _: int) -> Tally:
    """All of them are due at once, to one mail server."""
    tally, port = Tally(), free_port()
    mail.queue(site.admin_url, attempts)
    with mail.receiving(port) as mailbox:
        workers = mail.workers(site.folder, mail.settings(site.url, port), 2, site.switch)
        try:
            left = mail.wait_until_sent(site.admin_url)
        finally:
            for worker in workers:
                worker.end()
    tally.attempts, tally.accepted = len(mailbox.taken), len(set(mailbox.taken))
    tally.count("messages sent more than once", repeated(mailbox.taken))
    tally.demand("messages not sent", left, 0)
    tally.demand("messages that came", len(set(mailbox.taken)), attempts)
    return tally


RACE = Race(
    "OUTBOX",
    "messages sent by two workers at once",
    "claimed FOR UPDATE SKIP LOCKED, for a while",
    _send,
    processes=0,
)
