"""Registrations of persons: nominated and confirmed by their party, approved by the Secretariat where their class
needs it, edited, withdrawn and decided on."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import (
    Attendance,
    Gender,
    Permission,
    RegistrationAct,
    RegistrationState,
    Step,
    TravelSupport,
)
from models.forum import Forum
from models.party import Party
from models.registration import Registration
from services.acts import Act, correct, demand, demand_open, forum_to_change, record
from services.badges import SHOWN_ON_BADGES, end_badge_of
from services.deadlines import demand_in_time
from services.errors import Conflict, InvalidInput, NotPermitted, Stale
from services.persons import enter_person
from services.places import free_places_of
from services.queries.forums import load_forum
from services.queries.nominations import note_step
from services.queries.persons import lock_person, parties_by_id, used_here_alone
from services.queries.publications import registrations_in_force
from services.queries.registrations import (
    RegistrationView,
    confirms_later,
    country_of,
    hold_party,
    live_persons,
    load_registration,
    own_quota,
    standing_of,
)
from services.queries.writing import flush
from services.registration_steps import take_registration_step
from services.rules.applications import forum_over
from services.rules.nominations import same_name
from services.rules.registrations import (
    ENDED,
    PERSON_FIELDS,
    ROW_FIELDS,
    WITH_REASON,
    Reader,
    compute_quota,
    has_origin,
    is_latin,
    reader_of,
    state_confirmed,
    travel_open,
    why_no_travel,
    why_not_entitled,
)

# The fields that a request sent, by name: FIELDS of services/rules/registrations.py. Absent means unchanged, None
# emptied.
RegistrationValues = Mapping[str, Any]


async def nominate_person(
    db: AsyncSession, *, act: Act, slug: str, party: str | None, values: RegistrationValues
) -> RegistrationView:
    """Nominates a person for a party of the caller's; `party`: its code, where they act for several.

    Within the party's quota and until the step closes. Nobody is nominated twice by one party: a name that it has
    registered already is taken for the same person.
    Raises NotFound, NotPermitted, InvalidInput (party, origin, travel_support), OutOfTime, Conflict (`not_entitled`,
    `quota_full`, `person_registered`, `forum_over`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.REGISTRATION_MAKE)
    if forum_over(forum.closes_on, forum.timezone, act.now):
        raise Conflict("forum_over", "This forum is over: nobody is registered any more.")
    own = await _own_party(db, reader=reader_of(act.actor, forum.id), code=party)
    await demand_in_time(db, act=act, forum_id=forum.id, step=Step.REGISTRATION, parties=frozenset({own.id}))
    await hold_party(db, own.id)
    standing = await standing_of(db, forum_id=forum.id, party_id=own.id)
    if why := why_not_entitled(standing):
        raise Conflict("not_entitled", f"{why} Nothing was done.")
    await _demand_room(db, forum_id=forum.id, party_id=own.id, name=values["name"], counted=standing.class_)
    row = Registration(
        id=act.new_id(),
        forum_id=forum.id,
        party_id=own.id,
        class_=standing.class_,
        state=RegistrationState.NOMINATED,
        since=act.now,
        **{"travel_support": TravelSupport.NOT_ASKED, **{n: v for n, v in values.items() if n in ROW_FIELDS}},
        nominated_by=act.actor.account_id,
        version=1,
        created_at=act.now,
        updated_at=act.now,
    )
    await demand_possible(db, act=act, forum=forum, row=row, changes=values)
    row.person_id = await _entered(db, act=act, values=values)
    db.add(row)
    record(db, act=act, name="registration.nominate", subject_id=row.id, forum_id=forum.id, party=str(own.id))
    await _note(db, act=act, row=row, step=Step.REGISTRATION)
    return await read_again(db, act=act, forum=forum, registration_id=row.id)


async def edit_registration(
    db: AsyncSession, *, act: Act, slug: str, registration_id: UUID, version: int, values: RegistrationValues
) -> RegistrationView:
    """Edits one that is still at `version`: its party until it is approved, the Secretariat until it ends.

    Raises NotFound, NotPermitted, Stale, InvalidInput (origin, travel_support), Conflict (`approved`, `ended`,
    `person_registered`, `travel_decided`, `forum_closed`).
    """
    forum, view = await registration_to_change(db, act=act, slug=slug, registration_id=registration_id)
    if not reader_of(act.actor, forum.id).decides and view.row.state is RegistrationState.APPROVED:
        words = "This registration is approved: propose the change by POST to its `changes`; the Secretariat decides."
        raise Conflict("approved", words)
    if view.row.version != version:
        raise Stale
    changed = await set_values(db, act=act, forum=forum, view=view, values=values)
    record(
        db,
        act=act,
        name="registration.update",
        subject_id=registration_id,
        forum_id=forum.id,
        changed=sorted(changed),
    )
    return await read_again(db, act=act, forum=forum, registration_id=registration_id)


async def confirm_registration(db: AsyncSession, *, act: Act, slug: str, registration_id: UUID) -> RegistrationView:
    """Its party confirms that the person comes, until that step closes; of classes that need no approval it is
    approved with it. Raises NotFound, NotPermitted, OutOfTime, Conflict (`illegal_step`, `forum_closed`)."""
    forum, view = await own_registration(db, act=act, slug=slug, registration_id=registration_id)
    own, step = frozenset({view.party.id}), Step.REGISTRATION_CONFIRMATION
    await demand_in_time(db, act=act, forum_id=forum.id, step=step, parties=own)
    approval = (await registrations_in_force(db, forum_id=forum.id)).approval.value
    await take_registration_step(db, view.row, act=act, kinds=state_confirmed(view.row.class_, approval))
    state = view.row.state.value
    record(db, act=act, name="registration.confirm", subject_id=registration_id, forum_id=forum.id, state=state)
    if not await confirms_later(db, forum_id=forum.id, party_id=view.party.id):
        await _note(db, act=act, row=view.row, step=step)
    return await read_again(db, act=act, forum=forum, registration_id=registration_id)


async def withdraw_registration(
    db: AsyncSession, *, act: Act, slug: str, registration_id: UUID, reason: str | None
) -> RegistrationView:
    """Its party takes it back for good, whenever; it stays on record and counts in no quota. Raises NotFound,
    NotPermitted, Conflict (`illegal_step`, `forum_closed`)."""
    forum, view = await own_registration(db, act=act, slug=slug, registration_id=registration_id)
    await take_registration_step(db, view.row, act=act, kinds=(RegistrationAct.WITHDRAW,), reason=reason)
    record(db, act=act, name="registration.withdraw", subject_id=registration_id, forum_id=forum.id)
    return await read_again(db, act=act, forum=forum, registration_id=registration_id)


async def decide_registration(
    db: AsyncSession,
    *,
    act: Act,
    slug: str,
    registration_id: UUID,
    kind: RegistrationAct,
    reason: str | None,
    version: int | None,
) -> RegistrationView:
    """The Secretariat approves, declines or revokes it. `version`: of what was read; None: whichever it is.

    Raises NotFound, NotPermitted, Stale, InvalidInput (reason), Conflict (`illegal_step`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.REGISTRATION_DECIDE)
    view = await _held(db, forum_id=forum.id, registration_id=registration_id, reader=reader_of(act.actor, forum.id))
    if version not in (None, view.row.version):
        raise Stale
    if kind in WITH_REASON and reason is None:
        raise InvalidInput("reason", "reason_needed", "expected a reason, which the party reads")
    await take_registration_step(db, view.row, act=act, kinds=(kind,), reason=reason)
    record(db, act=act, name=f"registration.{kind.value}", subject_id=registration_id, forum_id=forum.id)
    return await read_again(db, act=act, forum=forum, registration_id=registration_id)


async def own_registration(
    db: AsyncSession, *, act: Act, slug: str, registration_id: UUID
) -> tuple[Forum, RegistrationView]:
    """A registration of one of the caller's parties, locked, with its forum. Raises NotFound, NotPermitted, Conflict
    `forum_closed`."""
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.REGISTRATION_MAKE)
    reader = reader_of(act.actor, forum.id)
    view = await _held(db, forum_id=forum.id, registration_id=registration_id, reader=reader)
    if view.party.id not in reader.parties:
        raise NotPermitted("not_permitted", "You see this registration; its party alone acts on it.")
    return forum, view


async def registration_to_change(
    db: AsyncSession, *, act: Act, slug: str, registration_id: UUID
) -> tuple[Forum, RegistrationView]:
    """One of the caller's parties', or any for the Secretariat, that has not ended; locked, with
    its forum. Raises NotFound, NotPermitted, Conflict (`ended`, `forum_closed`)."""
    forum = await load_forum(db, slug=slug, actor=act.actor, lock="share")
    reader = reader_of(act.actor, forum.id)
    if not reader.decides:
        demand(act.actor, Permission.REGISTRATION_MAKE, forum.id)
    demand_open(forum, act.actor)
    view = await _held(db, forum_id=forum.id, registration_id=registration_id, reader=reader)
    if not reader.decides and view.party.id not in reader.parties:
        raise NotPermitted("not_permitted", "You see this registration; its party and the Secretariat change it.")
    if view.row.state in ENDED:
        raise Conflict("ended", f"This registration is {view.row.state.value}: nothing of it is changed any more.")
    demand_named(view)
    return forum, view


def demand_named(view: RegistrationView) -> None:
    """Raises Conflict `withheld` where nothing is to be written of the person any more."""
    if view.person.withheld_at is not None:
        words = "This person's data were erased: nothing is written of them any more. Withdraw or revoke it instead."
        raise Conflict("withheld", words)


async def _held(db: AsyncSession, *, forum_id: UUID, registration_id: UUID, reader: Reader) -> RegistrationView:
    """Locked until the end of the transaction, after its party, as losing an accreditation takes them. So what is
    joined to it is as new as the row itself. Raises NotFound."""
    seen = await load_registration(db, forum_id=forum_id, registration_id=registration_id, reader=reader)
    await hold_party(db, seen.party.id)
    return await load_registration(db, forum_id=forum_id, registration_id=registration_id, reader=reader, lock=True)


async def set_values(
    db: AsyncSession, *, act: Act, forum: Forum, view: RegistrationView, values: RegistrationValues
) -> set[str]:
    """Sets those of the values that are others than now; which they were. The caller has locked the registration and
    holds its party. A person whom something else names too gets a new record, so that a party rewrites nobody there.

    Raises InvalidInput (origin, travel_support), Conflict (`person_registered`, `travel_decided`).
    """
    row, present = view.row, view.values
    changes = {name: value for name, value in values.items() if value != present[name]}
    await demand_possible(db, act=act, forum=forum, row=row, changes=changes)
    if "name" in changes:
        await _demand_new_name(db, row=row, name=changes["name"])
    of_person = {name: value for name, value in changes.items() if name in PERSON_FIELDS}
    if of_person and await used_here_alone(db, person_id=row.person_id, registration_id=row.id):
        person = await lock_person(db, row.person_id)
        correct(person, act=act, version=person.version, changes=of_person)
        record(db, act=act, name="person.update", subject_id=person.id, changed=sorted(of_person))
    elif of_person:
        row.person_id = await _entered(db, act=act, values={**present, **of_person})
    correct(row, act=act, version=row.version, changes={n: v for n, v in changes.items() if n in ROW_FIELDS})
    if changes.keys() & SHOWN_ON_BADGES:
        await end_badge_of(db, act=act, registration=row)
    if changes.get("attendance") is Attendance.ONLINE:
        await flush(db)
        await free_places_of(db, act=act, registrations=[row.id])
    return set(changes)


async def demand_possible(
    db: AsyncSession, *, act: Act, forum: Forum, row: Registration, changes: RegistrationValues
) -> None:
    """Raises InvalidInput for a name that is not in Latin letters, for an origin of whoever is in no delegation, and
    for asking for support for travelling where persons of that country do not; Conflict `travel_decided`."""
    if "name" in changes and not is_latin(changes["name"]):
        words = "expected the name in Latin letters, as on the badge; `own_name` takes it in any script"
        raise InvalidInput("name", "not_latin", words)
    if changes.get("origin") is not None and not has_origin(row.class_):
        raise InvalidInput("origin", "delegations_only", "expected none: it is told of members of delegations")
    if changes.get("travel_support") is None:
        return
    if not travel_open(row.travel_support):
        words = f"Support for travelling is {row.travel_support.value} already; ask the Secretariat."
        raise Conflict("travel_decided", words)
    if changes["travel_support"] is TravelSupport.ASKED:
        apart = (await registrations_in_force(db, forum_id=forum.id)).travel_apart.value
        country = await country_of(db, party_id=row.party_id, day=act.now.date())
        if why := why_no_travel(country, forum.template, apart):
            raise InvalidInput("travel_support", "no_travel_support", f"expected not_asked: {why}")


async def read_again(db: AsyncSession, *, act: Act, forum: Forum, registration_id: UUID) -> RegistrationView:
    """Writes, and reads as its readers do. Raises Conflict."""
    await flush(db)
    reader = reader_of(act.actor, forum.id)
    return await load_registration(db, forum_id=forum.id, registration_id=registration_id, reader=reader)


async def _own_party(db: AsyncSession, *, reader: Reader, code: str | None) -> Party:
    own = await parties_by_id(db, reader.parties)
    if code is not None:
        own = [party for party in own if party.code == code]
    if len(own) != 1:
        raise InvalidInput("party", "not_yours", "expected the code of a party that you act for in this forum")
    return own[0]


async def _demand_room(db: AsyncSession, *, forum_id: UUID, party_id: UUID, name: str, counted: Any) -> None:
    """Raises Conflict (`quota_full`, `person_registered`). The caller holds the party."""
    quotas = (await registrations_in_force(db, forum_id=forum_id)).quotas.value
    own = await own_quota(db, forum_id=forum_id, party_id=party_id)
    quota = compute_quota(counted, quotas, own)
    live = await live_persons(db, forum_id=forum_id, party_id=party_id)
    if any(same_name(name, other) for other in live.values()):
        raise Conflict("person_registered", "Your party has registered a person of this name already.")
    if quota is not None and len(live) >= quota:
        words = (
            f"Your party registers {quota} at most, and has {len(live)}: withdraw one first, or ask the Secretariat"
            " for more."
        )
        raise Conflict("quota_full", words)


async def _demand_new_name(db: AsyncSession, *, row: Registration, name: str) -> None:
    live = await live_persons(db, forum_id=row.forum_id, party_id=row.party_id)
    if any(same_name(name, other) for key, other in live.items() if key != row.id):
        raise Conflict("person_registered", "This party has registered a person of this name already.")


async def _entered(db: AsyncSession, *, act: Act, values: RegistrationValues) -> UUID:
    """The id of a new person."""
    gender = values.get("gender") or Gender.PENDING
    person = enter_person(db, act=act, name=values["name"], title=values.get("title"), gender=gender)
    person.own_name = values.get("own_name")
    await flush(db)
    return person.id


async def _note(db: AsyncSession, *, act: Act, row: Registration, step: Step) -> None:
    """Whoever has taken the step is reminded of it no more."""
    await flush(db)
    by = act.actor.account_id
    await note_step(
        db, row_id=act.new_id(), forum_id=row.forum_id, step=step, party_id=row.party_id, by=by, now=act.now
    )
