"""What is measured on: forums of given sizes and lists of 200 rows, made by the use cases."""

import asyncio
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from api.databases import prepare
from api.main import clock, new_id
from api.settings import load_settings
from models.enums import ForumTemplate, Language, MeetingKind, MeetingStatus, Role, SeatRole
from services.accounts import create_account
from services.acts import Act
from services.adapters.database import Sessions, make_engine, make_sessions
from services.adapters.passwords import Passwords
from services.demo import create_demo_accounts
from services.forums import create_forum, update_forum
from services.grants import grant_role
from services.meetings import MeetingChanges, SeatChange, create_meeting
from services.persons import create_person
from services.publications import announce_dates, publish_programme
from services.queries.accounts import account_by_email
from services.queries.forums import find_forum_id
from services.queries.grants import grant_facts
from services.queries.meetings import all_drafts
from services.rules.access import OPERATOR, Actor
from services.venues import create_room, create_venue

PASSWORD = "marrakesh-2018-compact"
ROWS = 200
LOGINS = 200  # accounts that do nothing but log in
SIZES = {"meetings-200": 200, "meetings-500": 500, "meetings-1000": 1000}
UNPUBLISHED = "meetings-500"
_TITLES = {
    Language.EN: "Rights of migrants in transit, side event {}",
    Language.AR: "حقوق المهاجرين العابرين، فعالية جانبية {}",
    Language.ZH: "过境移民的权利,会外活动 {}",
    Language.FR: "Droits des migrants en transit, manifestation parallèle {}",
    Language.RU: "Права транзитных мигрантов, параллельное мероприятие {}",
    Language.ES: "Derechos de los migrantes en tránsito, acto paralelo {}",
}
_SLOTS = (time(8, 30), time(13, 15), time(18, 15))
_ROOMS = 90
WITH_ROOMS = f"Centre {ROWS - 1}"
_STATES = ("EGY", "DEU", "MEX", "PHL", "MAR")


def address_of(number: int) -> str:
    """Of one of the accounts that log in."""
    return f"login-{number}@demo.example"


def make(admin_url: str, app_url: str, *, forums: bool = True) -> None:
    """All of it, or accounts alone. The forum `UNPUBLISHED` is a draft."""
    asyncio.run(_make(admin_url, app_url, forums))


async def _make(admin_url: str, app_url: str, forums: bool) -> None:
    await prepare(admin_url, load_settings({}))
    engine = make_engine(app_url)
    sessions = make_sessions(engine)
    await _make_accounts(sessions)
    if forums:
        await _make_forums(sessions)
    await engine.dispose()


async def _make_accounts(sessions: Sessions) -> None:
    async with sessions() as db, db.begin():
        hashed = await Passwords().hash(PASSWORD)
        await create_demo_accounts(db, act=_by(OPERATOR), hashed_password=hashed)
        for number in range(LOGINS):
            await create_account(
                db, act=_by(OPERATOR), email=address_of(number), hashed_password=hashed, language=Language.EN
            )


async def _make_forums(sessions: Sessions) -> None:
    rooms, people = await places_and_people(sessions)
    for number, (slug, size) in enumerate(SIZES.items()):
        opens_on = date(2030, 5, 7) + timedelta(weeks=number)
        await make_forum(sessions, slug, size, opens_on, rooms, people)
    await _make_lists(sessions)


def _by(actor: Actor) -> Act:
    return Act(actor, clock(), new_id)


async def _office(db: AsyncSession, name: str = "opga") -> Act:
    account = await account_by_email(db, f"{name}@demo.example")
    assert account is not None
    return _by(Actor(account.id, await grant_facts(db, account.id)))


async def places_and_people(sessions: Sessions) -> tuple[list[UUID], list[UUID]]:
    """Rooms and persons, by id."""
    async with sessions() as db, db.begin():
        act = await _office(db)
        for number in range(ROWS):
            venue = await create_venue(db, act=act, name={Language.EN: f"Centre {number}"}, city="Example City")
        rooms = [
            await create_room(
                db,
                act=act,
                venue_id=venue.id,
                name={Language.EN: f"Conference Room {number}", Language.AR: f"قاعة المؤتمرات {number}"},
                capacity=100,
            )
            for number in range(ROWS)
        ]
        people = [await create_person(db, act=act, name=f"Person Example {n}", title="Ms.") for n in range(ROWS)]
        return [room.id for room in rooms[:_ROOMS]], [person.id for person in people]


def _times(opens_on: date) -> Iterator[tuple[datetime, int]]:
    """A start and a room, each pair once."""
    for room in range(_ROOMS):
        for day in range(4):
            for slot in _SLOTS:
                yield datetime.combine(opens_on + timedelta(days=day), slot), room


async def forum_of_meetings(url: str, slug: str, size: int) -> None:
    """A published forum of so many meetings, in a database that has nothing else."""
    engine = make_engine(url)
    sessions = make_sessions(engine)
    rooms, people = await places_and_people(sessions)
    await make_forum(sessions, slug, size, date(2034, 5, 2), rooms, people)
    await engine.dispose()


async def make_forum(
    sessions: Sessions, slug: str, size: int, opens_on: date, rooms: list[UUID], people: list[UUID]
) -> None:
    """The template's meetings, and side events up to `size`, each with a room and three people."""
    async with sessions() as db, db.begin():
        act = await _office(db)
        await create_forum(
            db,
            act=act,
            template=ForumTemplate.IMRF,
            slug=slug,
            title={language: f"{slug} {language}" for language in Language},
            opens_on=opens_on,
            timezone="America/New_York",
        )
        forum_id = await find_forum_id(db, slug)
        assert forum_id is not None
        there = len(await all_drafts(db, forum_id=forum_id))
        for number, (start, room) in zip(range(there, size), _times(opens_on), strict=False):
            # Hosts are not invited by mail: no State has as many accounts as the few here.
            seats = [SeatChange(SeatRole.HOST, n, party=_STATES[(number + n) % 5]) for n in (1, 2)]
            seats.append(SeatChange(SeatRole.MODERATOR, 1, person_id=people[room]))
            changes = MeetingChanges(
                kind=MeetingKind.SIDE_EVENT,
                number=number + 100,
                title={language: title.format(number) for language, title in _TITLES.items()},
                local_start=start,
                local_end=start + timedelta(minutes=75),
                status=MeetingStatus.CONFIRMED,
                room_id=rooms[room],
                objectives=[1 + number % 23],
                people=seats,
            )
            await create_meeting(db, act=act, slug=slug, changes=_complete(changes))
        if slug != UNPUBLISHED:
            await publish_programme(db, act=act, slug=slug, note="First programme")


def _complete(changes: MeetingChanges) -> MeetingChanges:
    return MeetingChanges({"format": "in_person", "access": "open", **changes})


async def _make_lists(sessions: Sessions) -> None:
    """Announced forums, announcements of the first and grants: 200 each."""
    for number in range(ROWS):
        slug = f"listed-{number}"
        async with sessions() as db, db.begin():
            act, administrator = await _office(db), await _office(db, "admin")
            await create_forum(
                db,
                act=act,
                template=ForumTemplate.IMRF,
                slug=slug,
                title={Language.EN: f"Forum {number}"},
                opens_on=date(2032, 5, 4),
                timezone="America/New_York",
            )
            await announce_dates(db, act=act, slug=slug, note=None)
            await grant_role(
                db,
                act=administrator,
                email="ngo@demo.example",
                role=Role.AUDITOR,
                forum=slug,
                party=None,
                focal_point=False,
                valid_from=None,
                valid_until=None,
            )
    for number in range(1, ROWS):
        async with sessions() as db, db.begin():
            act = await _office(db)
            title = {Language.EN: f"Renamed {number}"}
            await update_forum(db, act=act, slug="listed-0", version=number, title=title)
            await (publish_programme if number > ROWS // 2 else announce_dates)(
                db, act=act, slug="listed-0", note=None
            )
