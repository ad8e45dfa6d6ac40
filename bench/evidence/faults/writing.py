"""Writes that go on while something breaks, with a log of what each client was told; afterwards it is compared with
what is in the database.

A write is a meeting with a seat, and its entry in the audit: three rows that are there together or not at all. Each
that was acknowledged is read at once from another process.
"""

import asyncio
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from bench import stakeholders
from bench.evidence.caller import Answer, Caller, Lost
from bench.evidence.tally import Tally

SLUG = "fault-writes"
CLIENTS = 16
_PAUSE = 0.05  # seconds after a refusal
_STORED = (
    "SELECT meeting.title ->> 'en', count(DISTINCT seat.id),"
    " (SELECT count(*) FROM audit_entry WHERE act = 'meeting.create' AND subject_id = meeting.id)"
    " FROM meeting LEFT JOIN seat ON seat.meeting_id = meeting.id"
    " WHERE meeting.title ->> 'en' LIKE 'Write %' GROUP BY meeting.id"
)
_MISSING = (
    "SELECT count(*) FROM audit_entry WHERE act = 'meeting.create' AND details ->> 'gone' IS NULL"
    " AND NOT EXISTS (SELECT FROM meeting WHERE meeting.id = subject_id)"
)


@dataclass
class Log:
    """What clients were told, by the title that they sent."""

    acknowledged: dict[str, str] = field(default_factory=dict)  # title -> id
    refused: set[str] = field(default_factory=set)
    unknown: set[str] = field(default_factory=set)  # no answer, or that nobody knows: it may have been done
    times: list[tuple[int, float]] = field(default_factory=list)  # (port, when it was sent) of each acknowledged one
    statuses: Counter[int] = field(default_factory=Counter)
    broken: Counter[str] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)  # of each answer
    reads: int = 0


class Writing:
    """Within it clients write, in a thread of their own. `caller`: what asks, where it is not straight to a port."""

    def __init__(
        self,
        ports: Sequence[int],
        token: str,
        clients: int = CLIENTS,
        caller: Callable[[int], Caller] | None = None,
    ) -> None:
        self.ports, self.clients = ports, clients
        self.caller = caller or (lambda port: Caller(port, token))
        self.log = Log()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._write_all()))

    def __enter__(self) -> "Writing":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def recovered(self, since: float, ports: Sequence[int], seconds: float = 30.0) -> float | None:
        """Seconds from an instant until a write that was sent after it was acknowledged by each of these; None:
        never."""
        while time.monotonic() < since + seconds:
            known = list(self.log.times)
            firsts = [min((at for port, at in known if port == own and at > since), default=None) for own in ports]
            if None not in firsts:
                return time.monotonic() - since
            time.sleep(0.02)
        return None

    async def _write_all(self) -> None:
        async with asyncio.TaskGroup() as group:
            for number in range(self.clients):
                group.create_task(self._write(number))

    async def _write(self, client: int) -> None:
        port = self.ports[client % len(self.ports)]
        writer, reader = self.caller(port), self.caller(self.ports[(client + 1) % len(self.ports)])
        number = 0
        while not self._ended.is_set():
            number += 1
            title = f"Write {client}/{number}"
            body: dict[str, Any] = {"kind": "side_event", "title": {"en": title}}
            body |= {"local_start": "2033-05-04T13:15", "local_end": "2033-05-04T14:30"}
            body["people"] = [{"role": "panellist", "position": 1}]
            try:
                answer = await writer.ask("POST", f"/forums/{SLUG}/meetings", body)
            except Lost:
                self.log.unknown.add(title)
                await asyncio.sleep(_PAUSE)
                continue
            self._note(port, title, answer)
            if answer.status == 201:
                await self._read(reader, answer.json["id"], title)
            else:
                await asyncio.sleep(_PAUSE)
        writer.close()
        reader.close()

    def _note(self, port: int, title: str, answer: Answer) -> None:
        log = self.log
        log.statuses[answer.status] += 1
        log.seconds.append(answer.came - answer.sent)
        if answer.status == 201:
            log.acknowledged[title] = answer.json["id"]
            log.times.append((port, answer.sent))
            return
        (log.unknown if answer.code == "outcome_unknown" else log.refused).add(title)
        if answer.status != 503:
            log.broken[f"a write answered {answer.status}"] += 1
        elif "retry-after" not in answer.headers:
            log.broken["503 without Retry-After"] += 1

    async def _read(self, reader: Caller, meeting: str, title: str) -> None:
        try:
            answer = await reader.ask("GET", f"/forums/{SLUG}/meetings/{meeting}")
        except Lost:
            return
        self.log.reads += 1
        if answer.status == 200 and answer.json["title"]["en"] != title:
            self.log.broken["a read with wrong data"] += 1
        elif answer.status not in (200, 503):
            self.log.broken[f"a read of what was acknowledged answered {answer.status}"] += 1


def judge(log: Log, admin_url: str) -> Tally:
    """What was told against what is there."""
    rows = stakeholders.run(admin_url, {_STORED: {}})
    stored = {title: (seats, entries) for title, seats, entries in rows}
    tally = Tally(statuses=log.statuses, broken=Counter(log.broken))
    tally.attempts = len(log.acknowledged) + len(log.refused) + len(log.unknown)
    tally.accepted, tally.lost = len(log.acknowledged), len(log.unknown)
    tally.count("acknowledged writes lost", len(log.acknowledged.keys() - stored.keys()))
    tally.count("writes twice there", len(rows) - len(stored))
    tally.count("half done", sum(found != (1, 1) for found in stored.values()))
    tally.count("audit entries of what is not there", stakeholders.run(admin_url, {_MISSING: {}})[0][0])
    tally.count("refused, and yet there", len(log.refused & stored.keys()))
    return tally


def in_words(tally: Tally, log: Log) -> str:
    """For the table."""
    words = (
        f"{tally.attempts:,} writes: {tally.accepted:,} acknowledged, {len(log.refused):,} refused, {tally.lost:,}"
        f" without an answer that tells; {log.reads:,} read back; {tally.violations} violations"
    )
    return f"{words}: {tally.in_words()}" if tally.violations else words
