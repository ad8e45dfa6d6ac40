"""The nominations of the demonstration's forum: enough to try all of it. The States are real, nothing else is.

All persons are made up. Egypt and Germany have the seats of the first round table, as at the forum of 2022; who sits
there for them is pending.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Gender, Level, Role
from models.forum import Forum
from services.acts import Act
from services.appointments import Decision, appoint
from services.nominations import make_nomination, update_nomination, withdraw_nomination
from services.nominees import NominationChanges, PersonGiven
from services.queries.forums import find_forum
from services.queries.nominations import group_id
from services.queries.persons import find_party
from services.rules.access import Actor, GrantFact
from services.rules.local_time import load_zone
from services.slates import SeatChoice


@dataclass(frozen=True, slots=True)
class DemoNominee:
    """A State with whom it would send; without a name the person is pending.

    `endorsed`: nominated by its regional group. `before`: whom it named first. `late`: not there on the second
    morning.
    """

    state: str
    name: str | None = None
    gender: Gender = Gender.PENDING
    level: Level | None = None
    endorsed: bool = False
    preferred: tuple[int, ...] = ()
    ruled_out: tuple[int, ...] = ()
    objectives: tuple[int, ...] = ()
    note: str | None = None
    before: str | None = None
    late: bool = False
    withdrawn: bool = False


_F, _M = Gender.F, Gender.M
_MINISTER, _VICE, _PR = Level.MINISTER, Level.VICE_MINISTER, Level.PERMANENT_REPRESENTATIVE
NOMINEES = (
    DemoNominee("EGY", endorsed=True),
    DemoNominee("GHA", "Abena Example", _F, _MINISTER, endorsed=True, objectives=(2, 5)),
    DemoNominee("KEN", "Baraka Example", _M, _VICE, preferred=(2,)),
    DemoNominee("MAR", "Chama Example", _F, _PR, endorsed=True, preferred=(4,), objectives=(1, 23)),
    DemoNominee("NGA", "Dayo Example", _M, _MINISTER),
    DemoNominee("RWA", "Ella Example", _F, _MINISTER, ruled_out=(1, 2)),
    DemoNominee("ZMB", "Yande Example", _F, _VICE, withdrawn=True),
    DemoNominee("ETH", "Fikre Example", Gender.PENDING, _PR),
    DemoNominee("BGD", "Ganga Example", _M, _PR, endorsed=True, objectives=(16, 18)),
    DemoNominee("IDN", "Hana Example", _F, _VICE, preferred=(3,), objectives=(14, 15)),
    DemoNominee("JOR", "Issa Example", _M, _MINISTER, before="Xenia Example"),
    DemoNominee("NPL", "Jaya Example", _F, _PR, endorsed=True),
    DemoNominee("PHL", "Kiko Example", _M, _MINISTER, objectives=(6, 22)),
    DemoNominee("PHL", "Lualhati Example", _F, _MINISTER, endorsed=True, objectives=(6, 22)),
    DemoNominee("TJK", "Mehr Example", Gender.NOT_STATED, _VICE),
    DemoNominee("POL", "Nadzieja Example", _F, _VICE),
    DemoNominee("ROU", "Octav Example", _M, _PR, endorsed=True, preferred=(2, 3)),
    DemoNominee("GEO", "Pavle Example", _M, _MINISTER, objectives=(8, 9)),
    DemoNominee("BRA", "Quiteria Example", _F, _MINISTER, endorsed=True, objectives=(7, 17)),
    DemoNominee("CHL", "Rafael Example", _M, _PR, late=True, note="Arrives on the second day, at noon"),
    DemoNominee("MEX", "Sol Example", Gender.OTHER, _MINISTER, preferred=(2,), objectives=(11, 21)),
    DemoNominee("JAM", "Tamika Example", _F, _VICE, endorsed=True),
    DemoNominee("PRY"),
    DemoNominee("DEU", endorsed=True),
    DemoNominee("CAN", "Una Example", _F, _MINISTER, objectives=(2, 6)),
    DemoNominee("IRL", "Viktor Example", _M, _PR, endorsed=True, preferred=(4,)),
    DemoNominee("PRT", "Wanda Example", _F, _VICE, ruled_out=(3,)),
)


async def nominate_and_appoint(db: AsyncSession, *, act: Act, slug: str) -> None:
    """Has the regional groups nominate whom they endorse, enters the others as the Office does what it gets by
    letter, and appoints Egypt and Germany."""
    forum = await find_forum(db, slug)
    assert forum is not None  # noqa: S101  (made before)
    seated = {nominee.state: await _nominate(db, act=act, forum=forum, nominee=nominee) for nominee in NOMINEES}
    choices = [SeatChoice(1, position, seated[state]) for position, state in enumerate(("EGY", "DEU"), start=1)]
    await appoint(db, act=act, slug=slug, version=1, choices=choices, decision=Decision())


async def _nominate(db: AsyncSession, *, act: Act, forum: Forum, nominee: DemoNominee) -> UUID:
    """The id of its nomination."""
    said = _said(forum, nominee)
    first = said if nominee.before is None else NominationChanges(person=PersonGiven(nominee.before, {}))
    view, _ = await make_nomination(
        db,
        act=await _as_chair(db, act, nominee.state) if nominee.endorsed else act,
        slug=forum.slug,
        state=nominee.state,
        as_party=None,
        endorsed=None,
        changes=first,
    )
    made = view.row.id
    if first is not said:
        await update_nomination(
            db, act=act, slug=forum.slug, nomination_id=made, version=view.row.version, changes=said
        )
    if nominee.withdrawn:
        await withdraw_nomination(db, act=act, slug=forum.slug, nomination_id=made, version=view.row.version)
    return made


def _said(forum: Forum, nominee: DemoNominee) -> NominationChanges:
    """What is said of a State and of whom it sends."""
    said = NominationChanges(
        level=nominee.level,
        preferred=list(nominee.preferred),
        ruled_out=list(nominee.ruled_out),
        objectives=list(nominee.objectives),
        note=nominee.note,
    )
    if nominee.name is not None:
        said["person"] = PersonGiven(nominee.name, {"gender": nominee.gender})
    if nominee.late:
        day, zone = forum.opens_on + timedelta(days=1), load_zone(forum.timezone)
        said["unavailable"] = [(datetime.combine(day, time(8), zone), datetime.combine(day, time(12), zone))]
    return said


async def _as_chair(db: AsyncSession, act: Act, state: str) -> Act:
    """As the chair of a State's regional group, for whom there is no account."""
    party = await find_party(db, state)
    assert party is not None  # noqa: S101  (of the reference data)
    chair = GrantFact(Role.GROUP_CHAIR, None, group_id(party), act.now, None, None)
    return Act(Actor(None, (chair,)), act.now, act.new_id)
