"""Places in meetings: how many there are, taken, waited for, offered when one becomes free, given back.

Whoever takes or frees a place locks the meeting's row of places first. What becomes free is offered in the same
transaction, so that none is free while somebody waits who fits.
"""

import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import (
    Attendance,
    MeetingFormat,
    MeetingStatus,
    ParticipantClass,
    Permission,
    PlaceEnd,
    PlaceState,
    RegistrationState,
)
from models.forum import Forum
from models.meeting import Meeting
from models.place import MeetingPlaces, Place
from services.acts import Act, correct, demand, demand_open, forum_to_change, record, record_at_once
from services.adapters.database import Sessions
from services.adapters.driving import Driver
from services.errors import Conflict, InvalidInput, NotFound, Stale
from services.place_notices import tell_of_end, tell_of_lapse, tell_of_offer
from services.queries.forums import load_forum, may_see
from services.queries.paging import PageRequest
from services.queries.places import (
    PlaceView,
    ahead_of,
    alive_of,
    as_rules_see,
    asked_for,
    find_places,
    free_or_lapsed,
    lapsed_in,
    line,
    list_places,
    load_place,
    load_places,
    lock_with_forum,
    meeting_of,
    no_places,
    offer_places,
    open_to_requests,
    take_place,
)
from services.queries.publications import places_in_force
from services.queries.writing import flush
from services.rules.access import OPERATOR, Actor, may
from services.rules.places import (
    ALIVE,
    InLine,
    Places,
    offer_ends,
    promote,
    too_many,
    why_impossible,
)

log = logging.getLogger("imrf.worker")


@dataclass(frozen=True, slots=True)
class Capacity:
    """The places of a meeting; `places` None: it has no limit, and nobody asks for one. `version`: for If-Match."""

    meeting: Meeting
    places: Places | None
    version: int


async def read_capacity(db: AsyncSession, *, actor: Actor, slug: str, meeting_id: UUID) -> Capacity:
    """Raises NotFound, NotPermitted. Who asks for places learns of meetings that are published."""
    forum = await load_forum(db, slug=slug, actor=actor)
    manages = _own_or_all(actor, forum.id) is None
    meeting = await meeting_of(db, forum_id=forum.id, meeting_id=meeting_id)
    if not manages and not await open_to_requests(db, meeting):
        raise NotFound("meeting")
    return _capacity(meeting, await find_places(db, meeting_id=meeting_id))


def _capacity(meeting: Meeting, row: MeetingPlaces | None) -> Capacity:
    if row is None:
        return Capacity(meeting, None, 1)
    return Capacity(meeting, None if row.capacity is None else as_rules_see(row), row.version)


async def set_capacity(
    db: AsyncSession,
    *,
    act: Act,
    slug: str,
    meeting_id: UUID,
    version: int,
    capacity: int | None,
    most: Mapping[ParticipantClass, int],
    kept: Mapping[ParticipantClass, int],
) -> Capacity:
    """Says how many places a meeting has; None: none are given out. What becomes free by it is offered to those who
    wait.

    Raises NotFound, NotPermitted, Stale, InvalidInput (capacity, kept), Conflict (`fewer_than_taken`, `places_taken`,
    `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.PLACE_MANAGE)
    meeting = await meeting_of(db, forum_id=forum.id, meeting_id=meeting_id, lock=True)
    row = await find_places(db, meeting_id=meeting_id, lock=True)
    if version != (1 if row is None else row.version):
        raise Stale
    here = Places(0, {}, {}, {}) if row is None else as_rules_see(row)
    if capacity is None:
        if here.alive:
            words = f"{here.alive} people have a place in this meeting or wait for one: cancel theirs first."
            raise Conflict("places_taken", words)
    else:
        _demand_possible(meeting, replace(here, capacity=capacity, most=most, kept=kept))
    numbers = {"capacity": capacity, "most": _by_name(most), "kept": _by_name(kept)}
    if row is None:
        row = MeetingPlaces.none_taken(meeting_id, act.now)
        db.add(row)
    correct(row, act=act, version=version, changes=numbers)
    record(db, act=act, name="place.set_capacity", subject_id=meeting_id, forum_id=forum.id, **numbers)
    await flush(db)
    await _offer_free(db, act=act, forum=forum, meeting=meeting, row=row)
    return _capacity(meeting, row)


def _demand_possible(meeting: Meeting, wanted: Places) -> None:
    """Raises InvalidInput, Conflict."""
    if meeting.format is MeetingFormat.VIRTUAL:
        raise InvalidInput(
            "capacity", "online", "expected none: this meeting is held online, where no place is needed"
        )
    if why := why_impossible(wanted):
        raise InvalidInput("kept", "no_such_places", why)
    if meeting.capacity is not None and wanted.capacity > meeting.capacity:
        words = f"expected at most {meeting.capacity}, for which the meeting is planned"
        raise InvalidInput("capacity", "more_than_planned", words)
    if why := too_many(wanted):
        raise Conflict("fewer_than_taken", why)


def _by_name(numbers: Mapping[ParticipantClass, int]) -> dict[str, int]:
    return {one.value: number for one, number in numbers.items()}


async def ask_for_place(db: AsyncSession, *, act: Act, slug: str, meeting_id: UUID, registration_id: UUID) -> Place:
    """A place for a registered person; where none is left, one on the waiting list, in order of arrival.

    Raises NotFound, NotPermitted, InvalidInput (registration), Conflict (`no_places`, `meeting_over`,
    `place_asked`, `forum_closed`).
    """
    connection = await db.connection()
    asked = await asked_for(connection, slug=slug, meeting_id=meeting_id, registration_id=registration_id)
    if asked is None:
        raise await _missing(db, act=act, slug=slug, meeting_id=meeting_id)
    forum = asked.forum
    if not may_see(act.actor, forum.id, published=forum.published):
        raise NotFound("forum")
    demand(act.actor, Permission.PLACE_TAKE, forum.id)
    demand_open(forum, act.actor)
    if not asked.is_open:
        raise NotFound("meeting")
    if not asked.has_places:
        raise no_places()
    if asked.party_id not in act.actor.parties_with(Permission.PLACE_TAKE, forum.id):
        raise NotFound("registration")
    if asked.state is not RegistrationState.APPROVED:
        raise InvalidInput("registration", "not_approved", "expected a registration that is approved")
    if asked.attendance is not Attendance.IN_PERSON:
        words = "expected a person who takes part in person; who takes part online needs no place"
        raise InvalidInput("registration", "online", words)
    _demand_ahead(asked.status, asked.ends_at, act.now)
    place_id = act.new_id()
    driver = await Driver.of(connection)
    await record_at_once(
        driver, act=act, name="place.ask", subject_id=place_id, forum_id=forum.id, meeting=str(meeting_id)
    )
    return await take_place(
        driver,
        place_id=place_id,
        meeting_id=meeting_id,
        registration_id=registration_id,
        class_=asked.class_,
        now=act.now,
    )


async def _missing(db: AsyncSession, *, act: Act, slug: str, meeting_id: UUID) -> NotFound:
    """What of a request is not there. Raises what comes before."""
    forum = await load_forum(db, slug=slug, actor=act.actor)
    demand(act.actor, Permission.PLACE_TAKE, forum.id)
    demand_open(forum, act.actor)
    meeting = await meeting_of(db, forum_id=forum.id, meeting_id=meeting_id)
    return NotFound("registration" if await open_to_requests(db, meeting) else "meeting")


def _demand_ahead(status: MeetingStatus, ends_at: datetime, now: datetime) -> None:
    if status is MeetingStatus.CANCELLED or ends_at <= now:
        raise Conflict("meeting_over", "This meeting is over or was cancelled: no places in it are given out.")


def _own_or_all(actor: Actor, forum_id: UUID) -> frozenset[UUID] | None:
    """Whose places the caller reads; None: everybody's. Raises NotPermitted."""
    if may(actor, Permission.PLACE_MANAGE, forum_id):
        return None
    demand(actor, Permission.PLACE_TAKE, forum_id)
    return actor.parties_with(Permission.PLACE_TAKE, forum_id)


async def read_places(
    db: AsyncSession,
    *,
    actor: Actor,
    slug: str,
    meeting_id: UUID | None,
    state: PlaceState | None,
    page: PageRequest,
) -> tuple[list[PlaceView], str | None]:
    """One page of one's own, or for who manages them of all, in order of arrival. Raises NotFound, NotPermitted."""
    forum = await load_forum(db, slug=slug, actor=actor)
    parties = _own_or_all(actor, forum.id)
    return await list_places(db, forum_id=forum.id, parties=parties, meeting_id=meeting_id, state=state, page=page)


async def read_place(db: AsyncSession, *, actor: Actor, slug: str, place_id: UUID) -> tuple[PlaceView, int | None]:
    """One of them, and how many wait longer if it waits. Raises NotFound, NotPermitted."""
    forum = await load_forum(db, slug=slug, actor=actor)
    view = await load_place(db, forum_id=forum.id, place_id=place_id, parties=_own_or_all(actor, forum.id))
    return view, await ahead_of(db, view.row)


async def accept_offer(db: AsyncSession, *, act: Act, slug: str, place_id: UUID) -> PlaceView:
    """Takes the place that is offered. Raises NotFound, NotPermitted, Conflict (`not_offered`, `offer_lapsed`,
    `meeting_over`, `forum_closed`)."""
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.PLACE_TAKE)
    parties = act.actor.parties_with(Permission.PLACE_TAKE, forum.id)
    view, _ = await _locked(db, forum_id=forum.id, place_id=place_id, parties=parties)
    if view.row.due_at is None:
        words = f"This place is {view.row.state.value}; only one that is offered can be accepted."
        raise Conflict("not_offered", words)
    if view.row.due_at <= act.now:
        raise Conflict("offer_lapsed", f"The offer held until {view.row.due_at:%Y-%m-%d %H:%M:%S} UTC.")
    _demand_ahead(view.meeting.status, view.meeting.ends_at, act.now)
    correct(view.row, act=act, version=view.row.version, changes={"state": PlaceState.HELD, "due_at": None})
    record(db, act=act, name="place.accept", subject_id=place_id, forum_id=forum.id)
    await flush(db)
    return view


async def cancel_place(
    db: AsyncSession, *, act: Act, slug: str, place_id: UUID, reason: str | None = None
) -> PlaceView:
    """Gives a place back, declines an offer, or leaves the waiting list; the next who fits is offered what is free.
    Whose place it was is told where the Secretariat takes it.

    Raises NotFound, NotPermitted, Conflict (`place_ended`, `forum_closed`).
    """
    forum = await load_forum(db, slug=slug, actor=act.actor, lock="share")
    parties = _own_or_all(act.actor, forum.id)
    demand_open(forum, act.actor)
    view, row = await _locked(db, forum_id=forum.id, place_id=place_id, parties=parties)
    if view.row.state not in ALIVE:
        raise Conflict("place_ended", f"This place is {view.row.state.value} already.")
    view.row.reason = reason
    await _end(db, act=act, forum=forum, meeting=view.meeting, row=row, ending=[view.row])
    if parties is None:
        cause = PlaceEnd.SECRETARIAT
        await tell_of_end(db, act=act, forum_id=forum.id, places=[place_id], cause=cause)
    return view


async def _locked(
    db: AsyncSession, *, forum_id: UUID, place_id: UUID, parties: frozenset[UUID] | None
) -> tuple[PlaceView, MeetingPlaces]:
    """A place as it is once the meeting's places are locked. Raises NotFound."""
    found = await load_place(db, forum_id=forum_id, place_id=place_id, parties=parties)
    row = await find_places(db, meeting_id=found.meeting.id, lock=True)
    assert row is not None  # noqa: S101  (a place refers to it)
    return await load_place(db, forum_id=forum_id, place_id=place_id, parties=parties), row


async def free_places_of(db: AsyncSession, *, act: Act, registrations: Collection[UUID]) -> None:
    """Ends all places of persons who do not take part any more, or not in person. To be called by whoever decides
    that, with the registrations locked: several at once, so that meetings are locked in one order. Parties whose act
    it is not are told."""
    for meeting_id in await alive_of(db, registrations):
        meeting, forum, row = await lock_with_forum(db, meeting_id)
        ending = await load_places(db, meeting_id=meeting_id, registrations=registrations)
        await _end(db, act=act, forum=forum, meeting=meeting, row=row, ending=ending)
        ended = [place.id for place in ending]
        await tell_of_end(db, act=act, forum_id=forum.id, places=ended, cause=PlaceEnd.REGISTRATION)


async def offer_what_is_free(
    sessions: Sessions,
    *,
    now: datetime,
    new_id: Callable[[], UUID],
    ending: Callable[[], bool] = lambda: False,
) -> int:
    """Ends offers that nobody took in time, and offers what is free, each meeting in a transaction of its own, until
    it is `ending`; how many were looked at. Whatever goes wrong in one, the others go on. Places become free unseen
    where a meeting is put off, or comes back. To be called again and again."""
    act = Act(OPERATOR, now, new_id)
    async with sessions() as db, db.begin():
        found = await free_or_lapsed(db, now=now)
    looked_at = 0
    for meeting_id in found:
        if ending():
            break
        looked_at += 1
        try:
            await _renew(sessions, act, meeting_id)
        except Exception as error:
            log.warning("places in meeting %s are not offered now: %s", meeting_id, type(error).__name__)
    return looked_at


async def _renew(sessions: Sessions, act: Act, meeting_id: UUID) -> None:
    async with sessions() as db, db.begin():
        meeting, forum, row = await lock_with_forum(db, meeting_id)
        ending = await lapsed_in(db, meeting_id=meeting_id, now=act.now)
        await _end(db, act=act, forum=forum, meeting=meeting, row=row, ending=ending, into=PlaceState.EXPIRED)
        await tell_of_lapse(db, act=act, meeting=meeting, places=[place.id for place in ending])


async def _end(
    db: AsyncSession,
    *,
    act: Act,
    forum: Forum,
    meeting: Meeting,
    row: MeetingPlaces,
    ending: Sequence[Place],
    into: PlaceState = PlaceState.CANCELLED,
) -> None:
    """Ends places of a meeting whose row is locked, each on record, and offers what is free then."""
    places = as_rules_see(row)
    for place in ending:
        places = places.without(place.class_, place.state)
        correct(place, act=act, version=place.version, changes={"state": into, "due_at": None})
        name = "place.cancel" if into is PlaceState.CANCELLED else "place.lapse"
        record(db, act=act, name=name, subject_id=place.id, forum_id=forum.id)
    _count(row, places, act)
    await flush(db)
    await _offer_free(db, act=act, forum=forum, meeting=meeting, row=row)


def _count(row: MeetingPlaces, places: Places, act: Act) -> None:
    if places == as_rules_see(row):
        return  # the worker looks every minute; what did not change is not written
    row.taken, row.waiting = _by_name(places.taken), _by_name(places.waiting)
    row.total, row.updated_at = places.total, act.now


async def _offer_free(db: AsyncSession, *, act: Act, forum: Forum, meeting: Meeting, row: MeetingPlaces) -> None:
    """Offers what is free to those who wait and fit, in order of arrival. The row is locked by the caller."""
    places = as_rules_see(row)
    free = places.capacity - places.total
    if (
        forum.closed_at is not None
        or free <= 0
        or meeting.ends_at <= act.now
        or meeting.status is MeetingStatus.CANCELLED
    ):
        return
    found: tuple[InLine, ...] = promote(places, await line(db, meeting_id=meeting.id, most=free))
    if not found:
        return
    for one in found:
        places = places.with_one(one.class_).without_waiting(one.class_)
        record(db, act=act, name="place.offer", subject_id=one.place_id, forum_id=forum.id)
    _count(row, places, act)
    await flush(db)
    hours = (await places_in_force(db, forum_id=forum.id)).offer_hours.value
    due_at = offer_ends(act.now, meeting.starts_at, meeting.ends_at, hours)
    ids = [one.place_id for one in found]
    await offer_places(db, ids, due_at=due_at, now=act.now)
    await tell_of_offer(db, act=act, forum_id=forum.id, places=ids)
