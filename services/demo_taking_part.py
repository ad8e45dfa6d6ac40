"""Who takes part in the demonstration's forum, as far as that has come by the forum's days: parties register persons,
who ask for places in a meeting.

The States and organizations are those that act in the demonstration; its persons are made up.
"""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from models.enums import (
    Attendance,
    Gender,
    Language,
    Origin,
    ParticipantClass,
    Permission,
    RegistrationAct,
    RegistrationState,
    TravelSupport,
)
from services.acts import Act
from services.demo_setting import Setting, round_tables
from services.errors import Conflict
from services.places import ask_for_place, set_capacity
from services.queries.paging import PageRequest
from services.queries.persons import parties_by_id
from services.queries.registrations import RegistrationFilter
from services.registration_needs import set_needs
from services.registration_views import read_registrations
from services.registrations import (
    confirm_registration,
    decide_registration,
    nominate_person,
)

# How many days before the opening.
REGISTERED, CONFIRMED, APPROVED = 60, 50, 45


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """A person with the account that registers them, for the organization of that name where it acts for several."""

    account: str
    name: str
    title: str
    gender: Gender
    organization: str | None = None
    approved: bool = True
    more: dict[str, Any] = field(default_factory=dict)


PERSONS = (
    DemoPerson(
        "egypt",
        "Amal Example",
        "H.E. Ms.",
        Gender.F,
        more={
            "own_name": "أمل مثال",
            "origin": Origin.MINISTRY,
            "language": Language.AR,
            "function": "Head of delegation",
        },
    ),
    DemoPerson(
        "egypt",
        "Basel Example",
        "Mr.",
        Gender.M,
        more={"own_name": "باسل مثال", "origin": Origin.PARLIAMENT, "language": Language.AR},
    ),
    DemoPerson("germany", "Carla Example", "Ms.", Gender.F, more={"origin": Origin.LOCAL_AUTHORITY}),
    DemoPerson("germany", "Dieter Example", "Mr.", Gender.M, more={"attendance": Attendance.ONLINE}),
    DemoPerson(
        "kenya",
        "Esther Example",
        "Ms.",
        Gender.F,
        more={"travel_support": TravelSupport.ASKED, "function": "Deputy head of delegation"},
    ),
    DemoPerson("ngo", "Fatou Example", "Ms.", Gender.F, "Example Migrants’ Council"),
    DemoPerson("ngo", "Gamal Example", "Mr.", Gender.M, "Example Migrants’ Council", approved=False),
)
NEEDS = "A place for a wheelchair near the door (made up)"
_USUAL = {"language": Language.EN, "attendance": Attendance.IN_PERSON}


async def take_part(here: Setting) -> None:
    """Does what would have been done by now and was not."""
    if here.at(APPROVED) <= here.act.now and not await _registered(here):
        for minutes, person in enumerate(PERSONS):
            await _register(here, person, timedelta(minutes=minutes))
        await _give_places(here)


async def _registered(here: Setting) -> bool:
    act, page = await here.by("secretariat", here.act.now), PageRequest(limit=1)
    views, _ = await read_registrations(
        here.db, actor=act.actor, slug=here.slug, asked=RegistrationFilter(), page=page
    )
    return bool(views)


async def _register(here: Setting, person: DemoPerson, after: timedelta) -> None:
    """Nominated and confirmed, so long after the first; by the Secretariat approved where that is for it to do."""
    db, slug = here.db, here.slug
    values = {"name": person.name, "title": person.title, "gender": person.gender, **_USUAL, **person.more}
    act = await here.by(person.account, here.at(REGISTERED) + after)
    try:
        async with db.begin_nested():
            view = await nominate_person(db, act=act, slug=slug, party=await _party(here, act, person), values=values)
    except Conflict:  # what was tried with its list meanwhile: the organization is not accredited
        return
    own: dict[str, Any] = {"slug": slug, "registration_id": view.row.id}
    if person is PERSONS[0]:
        await set_needs(db, act=act, version=1, needs=NEEDS, **own)
    view = await confirm_registration(db, act=await here.by(person.account, here.at(CONFIRMED) + after), **own)
    if person.approved and view.row.state is RegistrationState.CONFIRMED:
        act, kind = await here.by("secretariat", here.at(APPROVED) + after), RegistrationAct.APPROVE
        await decide_registration(db, act=act, kind=kind, reason=None, version=None, **own)


async def _party(here: Setting, act: Act, person: DemoPerson) -> str | None:
    """The code of the organization; None for who acts for one party alone."""
    if person.organization is None:
        return None
    parties = await parties_by_id(here.db, act.actor.parties_with(Permission.REGISTRATION_MAKE, here.forum_id))
    return next((party.code for party in parties if party.names[Language.EN] == person.organization), None)


async def _give_places(here: Setting) -> None:
    """The first round table has three places, of which one is kept for stakeholders; more ask."""
    db, slug, meeting_id = here.db, here.slug, (await round_tables(here))[1]
    keeper, kept = await here.by("secretariat", here.at(APPROVED)), {ParticipantClass.STAKEHOLDER: 1}
    given: dict[str, Any] = {"capacity": 3, "most": {}, "kept": kept}
    await set_capacity(db, act=keeper, slug=slug, meeting_id=meeting_id, version=1, **given)
    asked = RegistrationFilter(state=RegistrationState.APPROVED, attendance=Attendance.IN_PERSON)
    views, _ = await read_registrations(db, actor=keeper.actor, slug=slug, asked=asked, page=PageRequest(50))
    ids = {view.person.name: view.row.id for view in views}
    for minute, person in enumerate(person for person in PERSONS if person.name in ids):
        act = await here.by(person.account, here.at(APPROVED) + timedelta(minutes=minute))
        await ask_for_place(db, act=act, slug=slug, meeting_id=meeting_id, registration_id=ids[person.name])
