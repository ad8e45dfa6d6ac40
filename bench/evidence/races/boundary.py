"""The instant of a deadline: in time if and only if received before it."""

import asyncio
import time
from datetime import datetime, timedelta
from typing import Any

from api.main import clock
from bench import stakeholders, submissions
from bench.evidence.caller import Answer, Caller
from bench.evidence.house import Site
from bench.evidence.races.race import Race, shared
from bench.evidence.tally import Tally

SLUG = "race-close"
LEAD = timedelta(seconds=20)  # to prepare, until the minute that ends with the deadline
AROUND = 3.0  # seconds before and after it in which all are sent
_STORED = (
    "SELECT count(*), count(*) FILTER (WHERE submitted_at >= CAST(:closes AS timestamptz)),"
    " count(DISTINCT reference) FROM application WHERE id = ANY(CAST(:ids AS uuid[])) AND state = 'submitted'"
)
_ALL = "SELECT count(*) FROM application WHERE state = 'submitted'"


def _submit(site: Site, attempts: int, clients: int) -> Tally:
    """Applications handed in evenly over the seconds around the end of their term."""
    stakeholders.make(site.admin_url, attempts)
    closes = (clock() + LEAD).replace(second=0, microsecond=0) + timedelta(minutes=1)
    submissions.announce(site.as_account("opga"), SLUG, closes)
    numbers = range(1, attempts + 1)
    submissions.fill(site.url, site.admin_url, [SLUG], numbers)
    tokens = stakeholders.sign_in(site.url, [stakeholders.address_of(number) for number in numbers])
    due = submissions.due(site.url, SLUG, tokens)
    ends = time.monotonic() + (closes - clock()).total_seconds()
    if ends - time.monotonic() < AROUND:
        raise RuntimeError("To prepare took longer than there was.")
    tally, answers = Tally(), list[tuple[str, Answer]]()

    async def submit(caller: Caller, piece: Any) -> None:
        number, (key, token) = piece
        begin = ends - AROUND + 2 * AROUND * number / attempts
        await asyncio.sleep(begin - time.monotonic())
        caller.token = token
        answer = await caller.ask("POST", f"/forums/{SLUG}/applications/{key}/submit")
        tally.note(answer, 403)
        answers.append((key, answer))

    asyncio.run(shared(site.callers(clients, None), enumerate(due), submit, tally))
    _judge(site, tally, answers, ends, closes)
    return tally


def _judge(site: Site, tally: Tally, answers: list[tuple[str, Answer]], ends: float, closes: datetime) -> None:
    accepted = [key for key, answer in answers if answer.status < 300]
    late = sum(answer.sent > ends and answer.status < 300 for _, answer in answers)
    early = sum(answer.came < ends and answer.status >= 300 for _, answer in answers)
    tally.count("accepted though sent after the deadline", late)
    tally.count("refused though answered before the deadline", early)
    ((stored, after, references),) = site.ask_database(_STORED, ids=accepted, closes=closes)
    tally.count("stored with an instant after the deadline", after)
    tally.demand("submitted, with references", (stored, references), (len(accepted), len(accepted)))
    tally.demand("submitted in all", site.number(_ALL), len(accepted))
    tally.count("no request on one side of the deadline", len(accepted) in (0, len(answers)))


RACE = Race(
    "BOUNDARY",
    "applications submitted around the instant of their deadline",
    "stamped when received, compared half-open",
    _submit,
)
