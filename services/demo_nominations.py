"""The nominations of the demonstration's forum: enough to try all of it. The States are real, nothing else is.

All persons are made up. Egypt and Germany have the seats of the first round table, as at the forum of 2022; who sits
there for them is pending.
"""

from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Gender, Level
from services.acts import Act
from services.appointments import Decision, appoint
from services.nominations import make_nomination
from services.nominees import NominationChanges, PersonGiven
from services.slates import SeatChoice


@dataclass(frozen=True, slots=True)
class DemoNominee:
    """A State with whom it would send; without a name the person is pending."""

    state: str
    name: str | None = None
    gender: Gender = Gender.PENDING
    level: Level | None = None
    endorsed: bool = False
    preferred: tuple[int, ...] = ()
    ruled_out: tuple[int, ...] = ()
    objectives: tuple[int, ...] = ()


_F, _M = Gender.F, Gender.M
_MINISTER, _VICE, _PR = Level.MINISTER, Level.VICE_MINISTER, Level.PERMANENT_REPRESENTATIVE
NOMINEES = (
    DemoNominee("EGY", endorsed=True),
    DemoNominee("GHA", "Abena Example", _F, _MINISTER, endorsed=True, objectives=(2, 5)),
    DemoNominee("KEN", "Baraka Example", _M, _VICE, preferred=(2,)),
    DemoNominee("MAR", "Chama Example", _F, _PR, endorsed=True, preferred=(4,), objectives=(1, 23)),
    DemoNominee("NGA", "Dayo Example", _M, _MINISTER),
    DemoNominee("RWA", "Ella Example", _F, _MINISTER, ruled_out=(1, 2)),
    DemoNominee("ETH", "Fikre Example", Gender.PENDING, _PR),
    DemoNominee("BGD", "Ganga Example", _M, _PR, endorsed=True, objectives=(16, 18)),
    DemoNominee("IDN", "Hana Example", _F, _VICE, preferred=(3,), objectives=(14, 15)),
    DemoNominee("JOR", "Issa Example", _M, _MINISTER),
    DemoNominee("NPL", "Jaya Example", _F, _PR, endorsed=True),
    DemoNominee("PHL", "Kiko Example", _M, _MINISTER, objectives=(6, 22)),
    DemoNominee("PHL", "Lualhati Example", _F, _MINISTER, endorsed=True, objectives=(6, 22)),
    DemoNominee("TJK", "Mehr Example", Gender.NOT_STATED, _VICE),
    DemoNominee("POL", "Nadzieja Example", _F, _VICE),
    DemoNominee("ROU", "Octav Example", _M, _PR, endorsed=True, preferred=(2, 3)),
    DemoNominee("GEO", "Pavle Example", _M, _MINISTER, objectives=(8, 9)),
    DemoNominee("BRA", "Quiteria Example", _F, _MINISTER, endorsed=True, objectives=(7, 17)),
    DemoNominee("CHL", "Rafael Example", _M, _PR),
    DemoNominee("MEX", "Sol Example", Gender.OTHER, _MINISTER, preferred=(2,), objectives=(11, 21)),
    DemoNominee("JAM", "Tamika Example", _F, _VICE, endorsed=True),
    DemoNominee("PRY"),
    DemoNominee("DEU", endorsed=True),
    DemoNominee("CAN", "Una Example", _F, _MINISTER, objectives=(2, 6)),
    DemoNominee("IRL", "Viktor Example", _M, _PR, endorsed=True, preferred=(4,)),
    DemoNominee("PRT", "Wanda Example", _F, _VICE, ruled_out=(3,)),
)


async def nominate_and_appoint(db: AsyncSession, *, act: Act, slug: str) -> None:
    """Enters the nominations as the Office does what it gets by letter, and appoints Egypt and Germany."""
    seated = {}
    for nominee in NOMINEES:
        changes = NominationChanges(
            level=nominee.level,
            preferred=list(nominee.preferred),
            ruled_out=list(nominee.ruled_out),
            objectives=list(nominee.objectives),
        )
        if nominee.name is not None:
            changes["person"] = PersonGiven(nominee.name, {"gender": nominee.gender})
        view, _ = await make_nomination(
            db,
            act=act,
            slug=slug,
            state=nominee.state,
            as_party=None,
            endorsed=nominee.endorsed,
            changes=changes,
        )
        seated[nominee.state] = view.row.id
    choices = [SeatChoice(1, position, seated[state]) for position, state in enumerate(("EGY", "DEU"), start=1)]
    await appoint(db, act=act, slug=slug, version=1, choices=choices, decision=Decision())
