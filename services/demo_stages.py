"""The stages of the demonstration: `demo-forum` dated anew, so that each state of its deadlines can be tried today.

It is done as if the forum had been planned so long ago: what has passed reopens and terms end sooner, which no act of
today may do to a real one.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import ForumAct, Severity
from models.forum import Forum
from services.acts import Act
from services.errors import Conflict
from services.publications import check_draft, publish_programme
from services.queries.deadlines import forget_records
from services.queries.forums import find_forum
from services.queries.writing import flush
from services.recorded_acts import record_act
from services.reschedules import Rescheduling, reschedule
from services.rules.access import Actor
from services.rules.findings import Override

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
SLUG = "demo-forum"


class Stage(StrEnum):
    """What is going on in the demonstration's forum."""

    NOMINATIONS = "nominations"
    ACCREDITATION = "accreditation"
    NON_OBJECTION = "non-objection"
    SPEAKERS = "speakers"
    OPENING = "opening"


@dataclass(frozen=True, slots=True)
class _Staged:
    """In how many days the forum opens, and how many days ago each act was done."""

    opens_in: int
    acts: dict[ForumAct, int]


_SENT = {ForumAct.REPORT_CIRCULATED: 10, ForumAct.LIST_CIRCULATED: 5}
_FINAL = {ForumAct.REPORT_CIRCULATED: 60, ForumAct.LIST_CIRCULATED: 50, ForumAct.LIST_FINALIZED: 30}
STAGES = {
    Stage.NOMINATIONS: _Staged(175, {}),
    Stage.ACCREDITATION: _Staged(115, {}),
    Stage.NON_OBJECTION: _Staged(85, _SENT),
    Stage.SPEAKERS: _Staged(30, _FINAL),
    Stage.OPENING: _Staged(0, {act: days + 30 for act, days in _FINAL.items()}),
}


async def set_stage(db: AsyncSession, *, act: Act, stage: Stage) -> Forum:
    """Dates the forum of the demonstration anew and publishes it; the forum."""
    forum = await find_forum(db, SLUG)
    assert forum is not None  # noqa: S101  (made before)
    staged = STAGES[stage]
    reason = f"The demonstration shows this stage: {stage.value}"
    long_ago = Act(Actor(act.actor.account_id, act.actor.grants), LONG_AGO, act.new_id)
    await forget_records(db, forum_id=forum.id)
    opens_on = act.now.date() + timedelta(days=staged.opens_in)
    if opens_on != forum.opens_on:
        asked = Rescheduling(opens_on=opens_on, reason=reason, preparatory=True)
        await reschedule(db, act=long_ago, slug=SLUG, rescheduling=asked, dry_run=False)
    forum.moving = {"reopened": sorted(forum.modalities["deadlines"]["rules"]), "reason": reason}
    await flush(db)
    await _publish(db, act=long_ago, reason=reason)
    for done, days in staged.acts.items():
        at = datetime.combine(act.now.date() - timedelta(days=days), time(15), UTC)
        await record_act(db, act=act, slug=SLUG, forum_act=done, done_at=at)
    return forum


async def _publish(db: AsyncSession, *, act: Act, reason: str) -> None:
    """Whatever day it is: a feast on which no meetings are held is overridden."""
    blocking = {one.code for one in await check_draft(db, act=act, slug=SLUG) if one.severity is Severity.BLOCKING}
    overrides = [Override(code, reason) for code in sorted(blocking)]
    try:
        await publish_programme(db, act=act, slug=SLUG, note=reason, overrides=overrides)
    except Conflict as error:
        if error.code != "nothing_changed":
            raise
