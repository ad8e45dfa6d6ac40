"""Inscriptions on ordered lists of speakers: asked for, moved to another level, withdrawn."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import (
    InscriptionAct,
    InscriptionState,
    Level,
    MessageKind,
    Permission,
    Speaking,
)
from models.forum import Forum
from models.party import Party
from models.speakers import Inscription
from services.acts import Act, demand, demand_open, record
from services.deadlines import demand_in_time
from services.errors import Conflict, InvalidInput, NotFound
from services.messages import tell_parties
from services.modalities import speakers_rules
from services.queries.forums import load_forum
from services.queries.inscriptions import place_inscription
from services.queries.nominations import note_step
from services.queries.persons import find_party
from services.queries.registrations import hold_party, registered_person
from services.queries.speakers import (
    Arrival,
    ListOfMeeting,
    load_list,
    next_arrival,
    speaking_parties,
)
from services.queries.writing import flush
from services.rules.access import may
from services.rules.speakers import class_of
from services.speakers import view_of, window_begins
from services.speaking_steps import event_of


@dataclass(frozen=True, slots=True)
class Place:
    """Where the caller acts: a forum, one of its announced lists, for own parties or as who keeps the list."""

    forum: Forum
    found: ListOfMeeting
    manages: bool
    own: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class Asking:
    """What is asked of a list: for which party (None: the caller's one), at which level and how it speaks, for which
    group, and who speaks, by their registration."""

    party: str | None
    level: Level
    speaking: Speaking = Speaking.NATIONAL
    group_name: str | None = None
    registration_id: UUID | None = None


async def inscribe(
    db: AsyncSession, *, act: Act, slug: str, list_id: UUID, asking: Asking
) -> tuple[Inscription, Party]:
    """A party's place on a list, for itself or for a group, acknowledged at once to all who act for it.

    Who keeps the list inscribes anybody, also after it has closed. Raises NotFound, NotPermitted, OutOfTime,
    InvalidInput (party, speaking, group_name, registration_id), Conflict (`inscribed`, `not_open_yet`, `not_held`,
    `drawn_meanwhile`, `forum_closed`).
    """
    place = await place_of(db, act=act, slug=slug, list_id=list_id)
    if not place.found.is_held:
        raise Conflict("not_held", "This meeting is cancelled; nobody is inscribed on its list.")
    await _hold_parties(db, place, asking.party)  # nobody loses the right to speak between its check and the end
    who = await party_of(db, place, asking.party)
    person_id = await own_person(db, forum=place.forum, who=who, registration_id=asking.registration_id)
    row = _row(act, place, who, asking, person_id)
    await _demand_in_time(db, act=act, place=place, who=who)
    forum_id, step, by = place.forum.id, place.found.row.step, act.actor.account_id
    told = {"party": who.code, "level": row.level.value, "speaking": row.speaking.value}
    record(db, act=act, name="speaker.inscribe", subject_id=row.id, forum_id=forum_id, **told)
    await tell_party(db, act=act, place=place, who=who, row_id=row.id, kind=MessageKind.SPEAKER_INSCRIBED)
    await flush(db)
    # Whoever has asked is reminded of it no more.
    await note_step(db, row_id=act.new_id(), forum_id=forum_id, step=step, party_id=who.id, by=by, now=act.now)
    _demand_undrawn(await place_inscription(db, row), act)  # last: others wait for it
    return row, who


def _row(act: Act, place: Place, who: Party, asking: Asking, person_id: UUID | None) -> Inscription:
    """Without its number. Raises InvalidInput (group_name, speaking)."""
    if (asking.speaking is Speaking.GROUP) is not (asking.group_name is not None):
        words = "expected the group's name for a statement on its behalf, and none for another"
        raise InvalidInput("group_name", "group_and_name", words)
    classes = speakers_rules(place.forum.modalities).classes.value
    own_class = class_of(classes, who.kind, who.code, asking.speaking)
    if own_class is None:
        words = "expected a statement that this party may make: not all speak on behalf of groups"
        raise InvalidInput("speaking", "not_in_this_way", words)
    return new_inscription(
        act,
        list_id=place.found.row.id,
        party_id=who.id,
        class_=own_class.key,
        level=asking.level,
        person_id=person_id,
        speaking=asking.speaking,
        group_name=asking.group_name,
    )


def new_inscription(
    act: Act,
    *,
    list_id: UUID,
    party_id: UUID,
    class_: str,
    level: Level,
    person_id: UUID | None,
    speaking: Speaking = Speaking.NATIONAL,
    group_name: str | None = None,
    second_id: UUID | None = None,
) -> Inscription:
    """What is asked for now, on a list of either kind: without its number of arrival."""
    return Inscription(
        id=act.new_id(),
        list_id=list_id,
        second_id=second_id,
        party_id=party_id,
        person_id=person_id,
        class_=class_,
        speaking=speaking,
        group_name=group_name,
        level=level,
        state=InscriptionState.REQUESTED,
        received_at=act.now,
        placed_at=act.now,
        requested_by=act.actor.account_id,
        version=1,
        created_at=act.now,
        updated_at=act.now,
    )


async def place_of(db: AsyncSession, *, act: Act, slug: str, list_id: UUID) -> Place:
    """Where the caller acts. Raises NotFound, NotPermitted, Conflict (`not_announced`, `forum_closed`)."""
    forum = await load_forum(db, slug=slug, actor=act.actor, lock="share")
    manages = may(act.actor, Permission.SPEAKER_MANAGE, forum.id)
    if not manages:
        demand(act.actor, Permission.SPEAKER_INSCRIBE, forum.id)
    demand_open(forum, act.actor)
    view = view_of(await load_list(db, forum_id=forum.id, list_id=list_id), act.actor, forum.id)
    if view is None:
        raise NotFound("list of speakers")
    if view.found.row.announced_at is None:
        raise Conflict("not_announced", "This list is not announced yet; announce it first.")
    return Place(forum, view.found, manages, view.own)


async def _hold_parties(db: AsyncSession, place: Place, code: str | None) -> None:
    """Shares the parties for which it may be asked, with all but who takes their right to take part from them."""
    found = await find_party(db, code) if place.manages and code is not None else None
    for party_id in sorted({found.id} if found is not None else () if place.manages else place.own):
        await hold_party(db, party_id, shared=True)


async def party_of(db: AsyncSession, place: Place, code: str | None) -> Party:
    """For whom it is asked. Whether others take part is told to who keeps the list alone.

    Raises InvalidInput (party).
    """
    if place.manages:
        found = await speaking_parties(db, forum_id=place.forum.id, code=code)
        if code is None or code not in found:
            raise InvalidInput("party", "unknown_party", "expected the code of a party that takes part in this forum")
        return found[code]
    found = await speaking_parties(db, forum_id=place.forum.id, ids=list(place.own))
    if code is None and len(found) == 1:
        return next(iter(found.values()))
    if code is None or code not in found:
        words = "expected the code of a party that takes part in this forum and that you act for"
        raise InvalidInput("party", "not_yours", words)
    return found[code]


async def own_person(db: AsyncSession, *, forum: Forum, who: Party, registration_id: UUID | None) -> UUID | None:
    """Who speaks: somebody whom the party has registered, or nobody who is named. Raises InvalidInput
    (registration_id)."""
    if registration_id is None:
        return None
    found = await registered_person(db, forum_id=forum.id, party_id=who.id, registration_id=registration_id)
    if found is None:
        words = "expected the id of a registration of this party that has not ended"
        raise InvalidInput("registration_id", "unknown_registration", words)
    return found.id


async def _demand_in_time(db: AsyncSession, *, act: Act, place: Place, who: Party) -> None:
    if not place.manages:
        step = place.found.row.step
        await demand_in_time(db, act=act, forum_id=place.forum.id, step=step, parties=frozenset({who.id}))
        return
    begins = await window_begins(db, found=place.found)
    if begins is None or act.now < begins:
        raise Conflict("not_open_yet", "This list is not open yet; nobody is inscribed before.")


async def arrive(db: AsyncSession, *, act: Act, list_id: UUID) -> Arrival:
    """A number of arrival. What came in the window is refused once its lots are drawn: it would change them."""
    arrival = await next_arrival(db, list_id=list_id)
    _demand_undrawn(arrival, act)
    return arrival


def _demand_undrawn(arrival: Arrival, act: Act) -> None:
    if arrival.drawn_before(act.now):
        raise Conflict("drawn_meanwhile", "The lots were drawn while this waited; nothing was done. Send it again.")


async def note(
    db: AsyncSession, *, act: Act, row: Inscription, number: int, what: InscriptionAct, **details: str | None
) -> None:
    """What happened, for good, under its number of arrival."""
    db.add(event_of(row, act=act, number=number, what=what, details=details))
    await flush(db)


async def tell_party(
    db: AsyncSession, *, act: Act, place: Place, who: Party, row_id: UUID, kind: MessageKind, **more: str
) -> None:
    """A message to all who act for a party, in the transaction of what it tells of."""
    about = [(who.id, {"inscription_id": str(row_id), **more})]
    await tell_parties(db, act=act, kind=kind, forum_id=place.forum.id, about=about)
