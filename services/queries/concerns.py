"""What of a forum concerns accounts: of one with its parts in each meeting, of all of them at once.

Seats are those of the meetings that are handed in: published ones, of one version or of two. Requests to speak and
places are as they are now. Each of the two functions sends the same number of statements however many there are.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy import Uuid, any_, bindparam, func, or_, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Account
from models.enums import InscriptionState, PlaceState, SpeakersListKind
from models.place import Place
from models.registration import Registration
from models.speakers import Inscription, SpeakersList
from services.queries.grants import accounts_of, grant_facts
from services.rules.access import TAKING_PART, GrantFact
from services.rules.concerns import (
    PARTS_OF_PLACES,
    SEATED,
    Asking,
    Concerns,
    Part,
    Seated,
    Standing,
    as_concerned,
    part_of_request,
)
from services.rules.places import ALIVE

_ENDED = (InscriptionState.DECLINED, InscriptionState.WITHDRAWN)
_REQUESTS = (
    select(SpeakersList.meeting_id, SpeakersList.kind, Inscription.state, Inscription.party_id, Inscription.person_id)
    .join(SpeakersList, SpeakersList.id == func.coalesce(Inscription.granted_id, Inscription.list_id))
    .where(SpeakersList.forum_id == bindparam("forum_id"), Inscription.state.not_in(_ENDED))
    .order_by(SpeakersList.meeting_id, Inscription.arrival, Inscription.id)
)
_PLACES = (
    select(Place.meeting_id, Place.state, Registration.party_id, Registration.person_id, Place.due_at)
    .join(Registration, Registration.id == Place.registration_id)
    .where(Registration.forum_id == bindparam("forum_id"), Place.state.in_(sorted(ALIVE)))
    .order_by(Place.meeting_id, Place.arrival)
)
_parties = bindparam("parties", type_=ARRAY(Uuid()))
_person = bindparam("person_id", type_=Uuid())
_OWN_REQUESTS = _REQUESTS.where(or_(Inscription.party_id == any_(_parties), Inscription.person_id == _person))
_OWN_PLACES = _PLACES.where(or_(Registration.party_id == any_(_parties), Registration.person_id == _person))


async def standing_of(db: AsyncSession, *, account_id: UUID, forum_id: UUID, now: datetime) -> Standing:
    """As whom an active account is concerned in a forum now; one that is not active as nobody."""
    account = select(Account.person_id).where(Account.id == account_id, Account.is_active)
    found = (await db.execute(account)).one_or_none()
    if found is None:
        return Standing()
    return as_concerned(found[0], await grants_in_forum(db, account_id=account_id, forum_id=forum_id, now=now))


async def grants_in_forum(
    db: AsyncSession, *, account_id: UUID, forum_id: UUID, now: datetime
) -> tuple[GrantFact, ...]:
    """The grants of an account that count in a forum now."""
    held = await grant_facts(db, account_id)
    return tuple(grant for grant in held if grant.forum_id in (None, forum_id) and grant.in_force(now))


async def parts_of_account(
    db: AsyncSession, *, account_id: UUID, forum_id: UUID, meetings: Iterable[Seated], now: datetime
) -> Mapping[UUID, tuple[Part, ...]]:
    """meeting -> the parts that an account has in it, of these published meetings of a forum."""
    standing = await standing_of(db, account_id=account_id, forum_id=forum_id, now=now)
    return await parts_of_standing(db, standing, forum_id=forum_id, meetings=meetings)


async def parts_of_standing(
    db: AsyncSession, standing: Standing, *, forum_id: UUID, meetings: Iterable[Seated]
) -> Mapping[UUID, tuple[Part, ...]]:
    """As `parts_of_account`, of whom it is known as whom they are concerned."""
    asking: tuple[Asking, ...] = ()
    if standing.parties or standing.person_id:
        values = {"forum_id": forum_id, "parties": sorted(standing.parties), "person_id": standing.person_id}
        requests = (await db.execute(_OWN_REQUESTS, values)).all()
        places = (await db.execute(_OWN_PLACES, values)).all()
        asking = (*_of_requests(requests), *_of_places(places))
    return Concerns(tuple(meetings), asking).parts_of(standing)


async def accounts_concerned(
    db: AsyncSession,
    *,
    forum_id: UUID,
    meetings: Collection[Seated],
    now: datetime,
    only: Collection[UUID] | None = None,
) -> Mapping[UUID, frozenset[UUID]]:
    """account -> those of these published meetings of a forum that concern it now; `only`: of these ids alone.

    Hand in all meetings of a version, for a list of the general debate is that of all its parts.
    """
    requests = (await db.execute(_REQUESTS, {"forum_id": forum_id})).all()
    places = (await db.execute(_PLACES, {"forum_id": forum_id})).all()
    concerns = Concerns(tuple(meetings), (*_of_requests(requests), *_of_places(places)))
    wanted = {meeting.id for meeting in meetings} if only is None else set(only)
    of_seats, of_parties, of_persons = _by_holder(concerns, wanted)
    found: dict[UUID, set[UUID]] = {}
    for roles, holders in ((SEATED, of_seats), (TAKING_PART, of_parties)):
        accounts = await accounts_of(db, holders, roles=roles, forum_id=forum_id, now=now)
        for party_id, ids in accounts.items():
            for account_id in ids:
                found.setdefault(account_id, set()).update(holders[party_id])
    for account_id, person_id in await _accounts_of_persons(db, of_persons):
        found.setdefault(account_id, set()).update(of_persons[person_id])
    return {account_id: frozenset(ids) for account_id, ids in found.items()}


def _of_requests(
    rows: Iterable[tuple[UUID, SpeakersListKind, InscriptionState, UUID, UUID | None]],
) -> list[Asking]:
    found = []
    for meeting_id, kind, state, party_id, person_id in rows:
        if (part := part_of_request(kind, state)) is not None:
            found.append(Asking(meeting_id, part, party_id, person_id))
    return found


def _of_places(rows: Iterable[tuple[UUID, PlaceState, UUID, UUID, datetime | None]]) -> list[Asking]:
    return [
        Asking(meeting_id, PARTS_OF_PLACES[state], party_id, person_id, due_at)
        for meeting_id, state, party_id, person_id, due_at in rows
    ]


Holders = dict[UUID, set[UUID]]  # party or person -> meetings


def _by_holder(concerns: Concerns, wanted: Collection[UUID]) -> tuple[Holders, Holders, Holders]:
    """The meetings by the parties of their seats, by the parties that asked something of them, and by persons."""
    of_seats: Holders = {}
    of_parties: Holders = {}
    of_persons: Holders = {}

    def note(holders: Holders, holder: UUID | None, meeting_ids: Iterable[UUID]) -> None:
        if holder is not None:
            holders.setdefault(holder, set()).update(meeting_ids)

    for meeting in concerns.meetings:
        for seat in meeting.people if meeting.id in wanted else ():
            note(of_seats, seat.party_id, [meeting.id])
            note(of_persons, seat.person_id, [meeting.id])
    for one in concerns.asking:
        meeting_ids = [meeting_id for meeting_id in concerns.meetings_of(one) if meeting_id in wanted]
        if meeting_ids:
            note(of_parties, one.party_id, meeting_ids)
            note(of_persons, one.person_id, meeting_ids)
    return of_seats, of_parties, of_persons


_ACCOUNTS = select(Account.id, Account.person_id).where(
    Account.is_active, Account.person_id == any_(bindparam("persons", type_=ARRAY(Uuid())))
)


async def _accounts_of_persons(db: AsyncSession, persons: Collection[UUID]) -> list[tuple[UUID, UUID]]:
    rows = (await db.execute(_ACCOUNTS, {"persons": sorted(persons)})).all()
    return [(account_id, person_id) for account_id, person_id in rows if person_id is not None]
