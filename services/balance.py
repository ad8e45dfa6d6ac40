"""Balance: the facts of a forum's draft that its rules are asked about, for whichever role."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Language, MeetingKind, SeatRole
from models.forum import Forum
from services.modalities import Modalities
from services.queries.balance import former_tables
from services.queries.persons import party_names
from services.queries.slates import (
    Development,
    HeldSeat,
    SeatedMeeting,
    busy_spans,
    load_development,
    load_membership,
    load_seated,
)
from services.reference.former_forums import former_forums
from services.rules.balance_facts import BalanceFacts, Bench, Holder, LastForum, Membership

# Where seats of a role are balanced; the others wherever they are.
KINDS: Mapping[SeatRole, MeetingKind] = {
    SeatRole.CO_CHAIR: MeetingKind.ROUND_TABLE,
    SeatRole.CO_FACILITATOR: MeetingKind.DECLARATION_READING,
}


@dataclass(frozen=True, slots=True)
class Setting:
    """What balance is measured by in a forum, whoever holds the seats."""

    forum_id: UUID
    development: Development | None
    membership: Membership
    last: LastForum | None
    modalities: Modalities

    def facts(self, role: SeatRole, benches: Sequence[Bench]) -> BalanceFacts:
        """What the rules are asked about."""
        return BalanceFacts(
            role=role,
            benches=tuple(benches),
            membership=self.membership,
            last=self.last,
            modalities=self.modalities.co_chairs,
            levels=self.modalities.levels,
        )


async def load_setting(db: AsyncSession, forum: Forum) -> Setting:
    """Development status counts as on the opening day; what binds and what costs points follows from the checks."""
    development = await load_development(db, on=forum.opens_on)
    membership = await load_membership(db, forum_id=forum.id, development=development)
    last = await _last_forum(db, forum)
    modalities = Modalities.model_validate(forum.modalities)
    weighed = modalities.co_chairs.weighed_by(modalities.checks)
    return Setting(forum.id, development, membership, last, modalities.model_copy(update={"co_chairs": weighed}))


async def _last_forum(db: AsyncSession, forum: Forum) -> LastForum | None:
    """The one before, whether it was held with this system or not."""
    found = [
        (former.opens_on, LastForum(former.name, frozenset(former.states), len(former.states) >= former.seats))
        for former in former_forums(forum.template, forum.region)
        if former.opens_on < forum.opens_on
    ]
    for tables in await former_tables(db, forum, before=forum.opens_on, newest=True):
        names = await party_names(db, {party_id for party_id, _ in tables.known})
        states = frozenset(name.code for name in names.values())
        complete = 0 < tables.seats == len(tables.known)
        found.append((tables.opens_on, LastForum(tables.title[Language.EN], states, complete)))
    return max(found, key=lambda one: one[0], default=(None, None))[1]


async def load_role(db: AsyncSession, setting: Setting, role: SeatRole) -> tuple[SeatedMeeting, ...]:
    """The meetings of the draft with seats of this role; of co-chairs and co-facilitators those where they belong."""
    seated = await load_seated(
        db,
        forum_id=setting.forum_id,
        role=role,
        development=setting.development,
        kind=KINDS.get(role),
    )
    return seated if role is SeatRole.CO_CHAIR else tuple(meeting for meeting in seated if meeting.seats)


def bench_of(meeting: SeatedMeeting, seats: Sequence[Holder | None]) -> Bench:
    """A meeting with these holders, as rules see it."""
    return Bench(
        meeting_id=meeting.meeting_id,
        title=meeting.title[Language.EN],
        number=meeting.number,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        objectives=frozenset(meeting.objectives),
        seats=tuple(seats),
    )


def by_position(seats: Sequence[HeldSeat], least: int) -> list[HeldSeat | None]:
    """The seats by their positions from 1 on, as many as there are to be, and more where they are held; None where no
    seat is."""
    places = {seat.position: seat for seat in seats}
    held = [position for position, seat in places.items() if seat.holder is not None]
    return [places.get(position) for position in range(1, max([least, *held]) + 1)]


def benches_of(role: SeatRole, meetings: Sequence[SeatedMeeting]) -> list[Bench]:
    """The seats as they are held. The co-facilitators lead all readings: readings that the same ones lead are one."""
    if role is not SeatRole.CO_FACILITATOR:
        return [bench_of(meeting, [seat.holder for seat in meeting.seats]) for meeting in meetings]
    led: dict[frozenset[tuple[UUID | None, UUID | None]], SeatedMeeting] = {}
    for meeting in meetings:
        led.setdefault(frozenset((seat.party_id, seat.person_id) for seat in meeting.seats), meeting)
    return [bench_of(meeting, [seat.holder for seat in meeting.seats]) for meeting in led.values()]


async def with_engagements(db: AsyncSession, holders: Mapping[UUID, Holder], *, forum_id: UUID) -> dict[UUID, Holder]:
    """The same holders, each with the other meetings in which the person has a seat."""
    persons = {holder.person_id for holder in holders.values() if holder.person_id is not None}
    spans = await busy_spans(db, forum_id=forum_id, persons=persons)
    return {
        key: holder if holder.person_id not in spans else replace(holder, busy=spans[holder.person_id])
        for key, holder in holders.items()
    }
