"""The demonstration: accounts and three published forums, made by the same use cases as everything else.

Its people, its venue and `demo-forum` are made up, and say so. Of the real forums of 2024 and 2026 only days, place
and organizers are known; their programmes are what the mandate's templates give.
"""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import ForumTemplate, InvitedAs, Language, MeetingKind, MeetingStatus, ReviewRegion, Role, SeatRole
from services.accounts import create_account
from services.acts import Act, record
from services.adapters.database import Sessions
from services.adapters.documents import Documents
from services.adapters.sealing import Seal
from services.calendar_feeds import FeedWish, create_feed
from services.demo_accreditation import is_in_step
from services.demo_nominations import nominate_and_appoint
from services.demo_stages import SLUG, Stage, bring_forward, set_stage
from services.forums import create_forum, update_forum
from services.grants import grant_role
from services.meetings import MeetingChanges, SeatChange, update_meeting
from services.participants import add_participant
from services.persons import create_person
from services.publications import announce_dates, publish_programme
from services.queries.accounts import account_by_email
from services.queries.forums import find_forum_id, load_forum
from services.queries.grants import grant_facts
from services.queries.meetings import DraftMeeting, all_drafts
from services.rules.access import OPERATOR, Actor
from services.rules.feeds import FeedOptions, FeedSelection
from services.venues import create_room, create_venue


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """One account of the demonstration and its standing grant."""

    name: str
    role: Role
    party: str | None = None
    focal_point: bool = False

    @property
    def email(self) -> str:
        """An address that cannot exist."""
        return f"{self.name}@demo.example"


ACCOUNTS = (
    DemoAccount("admin", Role.ADMINISTRATOR),
    DemoAccount("opga", Role.OPGA),
    DemoAccount("opga2", Role.OPGA),
    DemoAccount("secretariat", Role.SECRETARIAT),
    DemoAccount("egypt", Role.DELEGATION, "EGY", focal_point=True),
    DemoAccount("germany", Role.DELEGATION, "DEU", focal_point=True),
    DemoAccount("african-group", Role.GROUP_CHAIR, "GROUP_AFRICAN"),
    DemoAccount("ngo", Role.STAKEHOLDER),
    DemoAccount("auditor", Role.AUDITOR),
    DemoAccount("admin2", Role.ADMINISTRATOR),
    DemoAccount("opga-objections", Role.OPGA),  # is named to see to whom somebody objects
    DemoAccount("opga-identities", Role.OPGA),  # and this one also who
    DemoAccount("kenya", Role.DELEGATION, "KEN", focal_point=True),
    DemoAccount("holy-see", Role.DELEGATION, "VAT", focal_point=True),
    DemoAccount("ngo2", Role.STAKEHOLDER),
    DemoAccount("ngo3", Role.STAKEHOLDER),
)

Texts = dict[Language, str]

IMRF_2026: Texts = {
    Language.EN: "International Migration Review Forum 2026",
    Language.AR: "منتدى استعراض الهجرة الدولية 2026",
    Language.ZH: "2026年国际移民问题审查论坛",
    Language.FR: "Forum d’examen des migrations internationales 2026",
    Language.RU: "Форум по рассмотрению проблем международной миграции 2026 года",
    Language.ES: "Foro de Examen de la Migración Internacional 2026",
}
ARAB_REVIEW_2024: Texts = {
    Language.EN: "Regional review of the Global Compact for Migration in the Arab States, 2024",
    Language.AR: "الاستعراض الإقليمي للاتفاق العالمي من أجل الهجرة في الدول العربية، 2024",
    Language.FR: "Examen régional du Pacte mondial pour les migrations dans les États arabes, 2024",
}
DEMO_FORUM: Texts = {
    Language.EN: "Demonstration forum (made up)",
    Language.AR: "منتدى تجريبي (غير حقيقي)",
    Language.ZH: "演示论坛（虚构）",
    Language.FR: "Forum de démonstration (fictif)",
    Language.RU: "Демонстрационный форум (вымышленный)",
    Language.ES: "Foro de demostración (ficticio)",
}
VENUE: Texts = {Language.EN: "Demonstration Conference Centre", Language.AR: "مركز المؤتمرات التجريبي"}
ROOMS: dict[str, Texts] = {
    "hall": {Language.EN: "Demo Hall", Language.AR: "القاعة التجريبية الكبرى"},
    "a": {Language.EN: "Demo Room A", Language.AR: "القاعة التجريبية ألف"},
    "b": {Language.EN: "Demo Room B", Language.AR: "القاعة التجريبية باء"},
    "c": {Language.EN: "Demo Room C", Language.AR: "القاعة التجريبية جيم"},
}


def demo_opening(today: date) -> date:
    """The Tuesday nearest to 100 days from today."""
    day = today + timedelta(days=100)
    return day - timedelta(days=(day.weekday() - 1 + 3) % 7 - 3)


async def load_demo(
    sessions: Sessions,
    *,
    act: Act,
    today: date,
    hash_password: Callable[[], Awaitable[str]],
    fits: Callable[[str], Awaitable[bool]],
    tell: Callable[[str], None],
    documents: Documents,
    seal: Seal,
    stage: Stage | None = None,
) -> None:
    """Makes what is missing of the demonstration; each forum in one transaction, so that none is left half made.
    `stage`: dates its forum anew. `documents`: where those of applications are kept; `seal` closes what is secret.

    `fits` tells whether the password of now is that of a hash: where it has changed, all accounts get the new one.
    """
    async with sessions() as db, db.begin():
        found = [(account, await account_by_email(db, account.email)) for account in ACCOUNTS]
        missing = [account for account, row in found if row is None]
        if missing:
            tell("Creating the demonstration's accounts …")
            await create_demo_accounts(db, act=act, hashed_password=await hash_password(), accounts=missing)
        first = found[0][1]
        if first is not None and not await fits(first.hashed_password):
            tell("Setting the new password of the demonstration's accounts …")
            await _set_password(db, act, await hash_password())
    made = False
    for slug, make in (
        ("imrf-2026", _imrf_2026),
        ("arab-review-2024", _arab_review_2024),
        (SLUG, make_demo_forum),
    ):
        async with sessions() as db, db.begin():
            made = await find_forum_id(db, slug) is None
            if made:
                tell(f"Creating and publishing {slug} …")
                await make(db, await _as_office(db, act), today)
    async with sessions() as db, db.begin():
        office = await _as_office(db, act)
        if stage is not None:
            forum = await set_stage(db, act=office, stage=stage, documents=documents, seal=seal)
            tell(f"demo-forum opens on {forum.opens_on}: {stage.value} …")
            if not await is_in_step(db, now=act.now, forum=forum):
                tell("Its list of names stays as it was before; RESET=1 starts afresh.")
        elif made:
            forum = await load_forum(db, slug=SLUG, actor=office.actor)
            await bring_forward(db, act=office, forum=forum, documents=documents, seal=seal)
        if made:
            tell(f"Egypt's delegation has a private calendar: /v1/feeds/{await _subscribe(db, act)}.ics")


async def create_demo_accounts(
    db: AsyncSession, *, act: Act, hashed_password: str, accounts: Iterable[DemoAccount] = ACCOUNTS
) -> None:
    """The accounts of the demonstration with their grants, all with one password."""
    operator = Act(OPERATOR, act.now, act.new_id)
    for account in accounts:
        await create_account(
            db, act=operator, email=account.email, hashed_password=hashed_password, language=Language.EN
        )
        await grant_role(
            db,
            act=operator,
            email=account.email,
            role=account.role,
            forum=None,
            party=account.party,
            focal_point=account.focal_point,
            valid_from=None,
            valid_until=None,
        )


async def _set_password(db: AsyncSession, act: Act, hashed_password: str) -> None:
    operator = Act(OPERATOR, act.now, act.new_id)
    for demo_account in ACCOUNTS:
        account = await account_by_email(db, demo_account.email)
        if account is not None:
            account.hashed_password = hashed_password
            record(db, act=operator, name="account.set_password", subject_id=account.id)


async def _subscribe(db: AsyncSession, act: Act) -> str:
    """The token of a calendar of what concerns a delegation, told once as every one is."""
    wish = FeedWish("Delegation of Egypt", FeedOptions(), FeedSelection())
    _, token = await create_feed(db, act=await _as_office(db, act, "egypt"), slug=SLUG, wish=wish)
    return token


async def _as_office(db: AsyncSession, act: Act, name: str = "opga") -> Act:
    account = await account_by_email(db, f"{name}@demo.example")
    assert account is not None  # noqa: S101  (made before)
    return Act(Actor(account.id, await grant_facts(db, account.id)), act.now, act.new_id)


async def _imrf_2026(db: AsyncSession, act: Act, _: date) -> None:
    slug = "imrf-2026"
    await create_forum(
        db,
        act=act,
        template=ForumTemplate.IMRF,
        slug=slug,
        title=IMRF_2026,
        opens_on=date(2026, 5, 5),
        timezone="America/New_York",
    )
    await announce_dates(db, act=act, slug=slug, note="5–8 May 2026, hearing on 4 May")
    await publish_programme(db, act=act, slug=slug, note="As the mandate's template gives it; rooms and people open")


async def _arab_review_2024(db: AsyncSession, act: Act, _: date) -> None:
    """3 and 4 July 2024 in Cairo. Comoros belongs to the League of Arab States, not to the review region."""
    slug = "arab-review-2024"
    await create_forum(
        db,
        act=act,
        template=ForumTemplate.REGIONAL,
        region=ReviewRegion.ESCWA,
        slug=slug,
        title=ARAB_REVIEW_2024,
        opens_on=date(2024, 7, 3),
        timezone="Africa/Cairo",
        co_organizers=["ORG_LAS", "ORG_ESCWA", "ORG_IOM"],
    )
    languages = {"programme": {"languages": {"value": ["ar", "en"]}}}
    forum = await update_forum(db, act=act, slug=slug, version=1, modalities=languages)
    await add_participant(db, act=act, slug=slug, party="COM", invited_as=InvitedAs.PARTICIPANT)
    await announce_dates(db, act=act, slug=slug, note="3–4 July 2024, Cairo")
    tentative = MeetingChanges(status=MeetingStatus.TENTATIVE)
    for draft in await all_drafts(db, forum_id=forum.id):
        await update_meeting(
            db, act=act, slug=slug, meeting_id=draft.fact.id, version=draft.version, changes=tentative
        )
    note = "Parts and hours as the template suggests them; how it was held is not recorded here"
    await publish_programme(db, act=act, slug=slug, note=note)


async def make_demo_forum(db: AsyncSession, act: Act, today: date) -> None:
    """`demo-forum`, some hundred days ahead, with rooms and a few people."""
    slug = SLUG
    await create_forum(
        db,
        act=act,
        template=ForumTemplate.IMRF,
        slug=slug,
        title=DEMO_FORUM,
        opens_on=demo_opening(today),
        timezone="America/New_York",
    )
    await announce_dates(db, act=act, slug=slug, note="Made up, to try things out")
    await nominate_and_appoint(db, act=act, slug=slug)
    await _fill(db, act=act, slug=slug)
    await publish_programme(db, act=act, slug=slug, note="Made up, to try things out")


async def _fill(db: AsyncSession, *, act: Act, slug: str) -> None:
    """Rooms for every meeting; at the first round table a made-up moderator."""
    venue = await create_venue(db, act=act, name=VENUE, city="Example City")
    rooms = {
        key: (await create_room(db, act=act, venue_id=venue.id, name=name, capacity=None)).id
        for key, name in ROOMS.items()
    }
    moderator = await create_person(db, act=act, name="Amal Example", title="Ms.")
    forum_id = await find_forum_id(db, slug)
    assert forum_id is not None  # noqa: S101  (made before)
    for draft in await all_drafts(db, forum_id=forum_id):
        changes = MeetingChanges(room_id=_room(draft, rooms))
        if draft.fact.kind is MeetingKind.ROUND_TABLE and draft.fact.number == 1:
            changes["people"] = [SeatChange(SeatRole.MODERATOR, 1, person_id=moderator.id)]
        await update_meeting(db, act=act, slug=slug, meeting_id=draft.fact.id, version=draft.version, changes=changes)


def _room(draft: DraftMeeting, rooms: dict[str, UUID]) -> UUID:
    """Round tables in rooms A and B, the fourth beside the third; side events in C; the rest in the hall."""
    if draft.fact.kind is MeetingKind.ROUND_TABLE:
        return rooms["b" if draft.fact.number == 4 else "a"]
    return rooms["c" if draft.fact.kind is MeetingKind.SIDE_EVENT else "hall"]
