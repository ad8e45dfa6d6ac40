"""Nobody who is not entitled can tell from anything whether a State objected: two worlds that differ in one act, and
0 bytes that differ between them before the list is final; then only in what the final list itself shows.

What is not compared: `Date` and `X-Request-Id`; durations in the log; /readyz, which tells of the machine's clock;
the routes of objections as asked by the States that take part in what differs, and by those named to read objections;
Idempotency-Keys of these; and where one world does nothing in place of the act, the one line and count of it.

`make test` asks one story wholly after its term, others by a sample. `make soak` tells each story in half of twenty
worlds and asks a fortieth of what can be asked at each instant, of one story all; SAMPLE=8 asks an eighth.
"""

import os
from typing import Any

import pytest
from sqlalchemy import update

from api.policies import policies
from api.routes import objections as routes
from models.application import Application
from models.enums import MessageKind
from services.acts import record
from services.messages import enqueue
from services.objections import lodge_letter
from services.queries.forums import load_forum
from tests.interference.conftest import Stage
from tests.interference.final import shown
from tests.interference.stories import STORIES, Story
from tests.interference.telling import NOT_ASKED, Telling
from tests.interference.worlds import Twins, access

SOAK = os.environ.get("SOAK") == "1"
WORLDS = range(1, 21) if SOAK else (1,)
INSTANTS = ("before", "after", "last", "over", "final")
SAMPLE = int(os.environ.get("SAMPLE", "40" if SOAK else "300"))  # every so many questions one, chosen by the seed
# Those of the suite: the others differ from them in little.
SHORT = (
    "objection of one or another",
    "joined or declined",
    "withdrawn or not",
    "late or nothing",
    "supplied or not",
    "drafted or not",
)


def say(twins: Twins) -> None:
    """What was compared, answers apart from what lies beneath them."""
    print(f"evidence: {twins.compared - twins.states} answers compared")  # noqa: T201
    print(f"evidence: {twins.states} tables, logs and heaps of mail compared")  # noqa: T201
    print(f"evidence: {len(twins.differences)} differences that the final list shows")  # noqa: T201


def unexplained(twins: Twins, story: Story) -> list[str]:
    return [str(one) for one in twins.differences if not (story.shows and shown(one, twins.base))]


def told() -> list[Any]:
    """Each story in every other world, all of them in the first; one world's after the other, so that it is made
    once."""
    chosen = [
        (seed, story)
        for seed in WORLDS
        for number, story in enumerate(STORIES)
        if (seed == 1 or (seed + number) % 2) and (SOAK or story.name in SHORT)
    ]
    return [pytest.param(*one, id=f"{one[0]}-{one[1].name.replace(' ', '-')}") for one in chosen]


@pytest.mark.parametrize(("seed", "story"), told())
async def test_two_worlds_that_differ_in_one_act_look_alike(stage: Stage, story: Story, seed: int) -> None:
    async with stage(seed) as twins:
        telling = Telling(twins, story, SAMPLE, mail=SOAK)
        await telling.told()
        assert unexplained(twins, story) == []
        assert bool(twins.differences) == story.shows  # that is, the final list tells the worlds apart
        say(twins)
        assert twins.compared > 240


@pytest.mark.parametrize("half", [0, 1])
async def test_of_one_story_everything_is_asked(stage: Stage, half: int) -> None:
    """Of every route, as everybody; in two halves, for two workers."""
    story = STORIES[0]
    async with stage(1) as twins:
        wholly = INSTANTS if SOAK else ("over",)
        telling = Telling(twins, story, SAMPLE, wholly=wholly, half=half, everybody=SOAK)
        await telling.told()
        assert unexplained(twins, story) == []
        say(twins)
        assert twins.compared > (8_000 if SOAK else 1_800)
        routes_asked = {route.path for route, _ in policies(twins.one.app) if "GET" in (route.methods or ())}
        assert set(telling.asked) == routes_asked - NOT_ASKED


async def test_what_leaks_is_seen(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The negative control: an objection that moves its application's version, is in the audit, tells the applicant
    and the log."""

    async def leaking(db: Any, *, act: Any, slug: str, sent: Any) -> Any:
        made = await lodge_letter(db, act=act, slug=slug, sent=sent)
        forum_id = (await load_forum(db, slug=slug, actor=act.actor)).id
        contested = Application.id == made.objections[0].name.application_id
        await db.execute(update(Application).where(contested).values(version=Application.version + 1))
        record(db, act=act, name="application.contest", subject_id=None, forum_id=forum_id)
        enqueue(db, act=act, kind=MessageKind.APPLICATION_NOT_FINAL, account_id=act.actor.account_id)
        access.getChild("objections").warning("an objection")
        await db.flush()
        return made

    monkeypatch.setattr(routes, "lodge_letter", leaking)
    async with stage(1) as twins:
        telling = Telling(twins, STORIES[0], 1, mail=False, routes=("/applications", "/audit", "/metrics"))
        await telling.told_until_contested()
        told = {one.what for one in twins.differences}
    assert told >= {"table application", "table audit_entry", "table outbox", "log"}
    assert told >= {
        "/v1/forums/{forum}/applications/{application_id}",
        "/v1/forums/{forum}/applications",
        "/v1/forums/{forum}/audit",
        "/metrics",
    }
