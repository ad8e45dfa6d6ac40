"""The stages of the demonstration: `demo-forum` dated anew, so that each state of its deadlines can be tried today.

It is done as if the forum had been planned so long ago: what has passed reopens and terms end sooner, which no act of
today may do to a real one.
"""

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import ForumAct, Severity
from models.forum import Forum
from services.acts import Act
from services.adapters.documents import Documents
from services.adapters.sealing import Seal
from services.demo_accreditation import accredit
from services.demo_setting import Setting
from services.demo_speakers import speak
from services.demo_taking_part import take_part
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


# In how many days the forum opens, or a few days sooner or later, on a Tuesday; today, if that is what is shown.
OPENS_IN = {
    Stage.NOMINATIONS: 175,
    Stage.ACCREDITATION: 115,
    Stage.NON_OBJECTION: 85,
    Stage.SPEAKERS: 30,
    Stage.OPENING: 0,
}
# How many days before the opening the Secretary-General's report circulates.
REPORTED = 100
TUESDAY = 1


def opening_of(stage: Stage, today: date) -> date:
    """The opening day of the demonstration's forum, at that stage today."""
    day = today + timedelta(days=OPENS_IN[stage])
    if stage is Stage.OPENING:
        return day
    return day + timedelta(days=(TUESDAY - day.weekday() + 3) % 7 - 3)


async def set_stage(db: AsyncSession, *, act: Act, stage: Stage, documents: Documents, seal: Seal) -> Forum:
    """Dates the forum of the demonstration anew and publishes it, with what was done of its accreditation by now; the
    forum."""
    forum = await find_forum(db, SLUG)
    assert forum is not None  # noqa: S101  (made before)
    reason = f"The demonstration shows this stage: {stage.value}"
    long_ago = Act(Actor(act.actor.account_id, act.actor.grants), LONG_AGO, act.new_id)
    await forget_records(db, forum_id=forum.id)
    opens_on = opening_of(stage, act.now.date())
    if opens_on != forum.opens_on:
        asked = Rescheduling(opens_on=opens_on, reason=reason, preparatory=True)
        await reschedule(db, act=long_ago, slug=SLUG, rescheduling=asked, dry_run=False)
    forum.moving = {"reopened": sorted(forum.modalities["deadlines"]["rules"]), "reason": reason}
    await flush(db)
    await _publish(db, act=long_ago, reason=reason)
    at = datetime.combine(opens_on - timedelta(days=REPORTED), time(15), UTC)
    if at <= act.now:
        await record_act(db, act=act, slug=SLUG, forum_act=ForumAct.REPORT_CIRCULATED, done_at=at)
    await bring_forward(db, act=act, forum=forum, documents=documents, seal=seal)
    return forum


async def bring_forward(db: AsyncSession, *, act: Act, forum: Forum, documents: Documents, seal: Seal) -> None:
    """Does what would have been done in the forum by now and was not."""
    here = Setting(db, act, forum.id, forum.slug, forum.opens_on, documents, seal)
    await accredit(here)
    await take_part(here)
    await speak(here)


async def _publish(db: AsyncSession, *, act: Act, reason: str) -> None:
    """Whatever day it is: a feast on which no meetings are held is overridden."""
    blocking = {one.code for one in await check_draft(db, act=act, slug=SLUG) if one.severity is Severity.BLOCKING}
    overrides = [Override(code, reason) for code in sorted(blocking)]
    try:
        await publish_programme(db, act=act, slug=SLUG, note=reason, overrides=overrides)
    except Conflict as error:
        if error.code != "nothing_changed":
            raise
