"""Nominations for co-chair: made by regional groups, States or the Office, endorsed, edited and withdrawn."""

from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import NominationState, Permission, SlateChange, Step
from models.forum import Forum
from models.nomination import Nomination
from models.party import Party
from services.acts import Act, correct, demand, forum_to_change, record
from services.appointments import follow
from services.deadlines import demand_in_time
from services.errors import Conflict, InvalidInput, NotPermitted, Stale
from services.nominees import (
    NAMING,
    NominationChanges,
    correct_named,
    demand_not_twice,
    demand_own_way,
    enter_named,
    names_another,
    needs_own_record,
    note_person,
    with_emptied,
)
from services.queries.forums import load_forum
from services.queries.nominations import (
    NominationView,
    group_id,
    invited_as,
    list_nominations,
    load_nomination,
    note_step,
    parties_of,
    table_numbers,
)
from services.queries.paging import PageRequest
from services.queries.persons import find_party
from services.queries.writing import flush
from services.rules.access import Actor, may
from services.rules.local_time import in_utc, load_zone
from services.rules.nominations import (
    Speaker,
    acting_parties,
    has_begun,
    may_be_nominated,
    may_become,
    may_edit,
    may_endorse,
    may_withdraw,
    resting_state,
    speaker_of,
    state_endorsed,
    takes_part,
)

TABLES = ("preferred", "ruled_out")
EDITED = "only the State itself, the group that made it and the Office edit or withdraw it"
ENDORSED = "only the chair of the State's regional group endorses it or takes the endorsement back"


async def read_nominations(
    db: AsyncSession,
    *,
    actor: Actor,
    slug: str,
    state: str | None,
    status: NominationState | None,
    page: PageRequest,
) -> tuple[list[NominationView], Speaker, str | None]:
    """One page of the nominations that the caller may see, and for whom they read. Raises NotFound, NotPermitted."""
    forum_id, speaker = await _reader(db, actor=actor, slug=slug)
    found, cursor = await list_nominations(
        db, forum_id=forum_id, speaker=speaker, state=state, status=status, page=page
    )
    return found, speaker, cursor


async def read_nomination(
    db: AsyncSession, *, actor: Actor, slug: str, nomination_id: UUID
) -> tuple[NominationView, Speaker]:
    """One of them. Raises NotFound, also where the caller may not see it, and NotPermitted."""
    forum_id, speaker = await _reader(db, actor=actor, slug=slug)
    found = await load_nomination(db, forum_id=forum_id, nomination_id=nomination_id, speaker=speaker)
    return found, speaker


async def _reader(db: AsyncSession, *, actor: Actor, slug: str) -> tuple[UUID, Speaker]:
    forum = await load_forum(db, slug=slug, actor=actor)
    if not may(actor, Permission.NOMINATION_READ, forum.id):
        demand(actor, Permission.NOMINATION_MAKE, forum.id)
    return forum.id, speaker_of(actor, forum.id)


async def make_nomination(
    db: AsyncSession,
    *,
    act: Act,
    slug: str,
    state: str,
    as_party: str | None,
    endorsed: bool | None,
    changes: NominationChanges,
) -> tuple[NominationView, Speaker]:
    """Nominates a State, with a person or without one yet; `endorsed`: by the State's group. Of its chair it is,
    unless the chair says no; nobody else endorses, nor does the Office for a group. Whatever deadlines a forum has,
    once it has begun the Office alone nominates.

    Nobody is nominated twice for one State, by id or by name. A name that is nominated for another State is taken for
    a namesake and allowed; the Office, which alone knows persons by id, names each for one State of a forum.

    Raises NotFound, NotPermitted, InvalidInput (state, as_party, endorsed, person_id, preferred, ruled_out),
    OutOfTime, Conflict (`forum_begun`, `person_nominated`, `state_nominated`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.NOMINATION_MAKE)
    speaker = speaker_of(act.actor, forum.id)
    party, made_by = await _state_and_maker(db, forum=forum, speaker=speaker, state=state, as_party=as_party)
    if made_by is not None:
        await demand_in_time(db, act=act, forum_id=forum.id, step=Step.NOMINATIONS, parties=frozenset({made_by}))
        if has_begun(forum.opens_on, load_zone(forum.timezone), act.now):
            raise Conflict("forum_begun", "This forum has begun; only the Office may still enter a nomination.")
    by_chair = made_by is not None and made_by in speaker.groups
    if endorsed and not by_chair:
        raise InvalidInput("endorsed", "chairs_only", "expected false: a regional group endorses through its chair")
    await _check_tables(db, forum_id=forum.id, changes=changes, present={})
    demand_own_way(speaker, changes)
    row = _new_row(act, forum, party, made_by, endorsed=by_chair if endorsed is None else endorsed)
    await demand_not_twice(db, act=act, row=row, changes=changes)
    row.person_id = await enter_named(db, act=act, changes=changes)
    for name, value in _plain(changes).items():
        setattr(row, name, value)
    db.add(row)
    await flush(db)
    note_person(db, act=act, row=row, number=1)
    await _take_step(db, act=act, row=row)
    return await _done(db, act=act, row=row, speaker=speaker, name="make", state=party.code, party=_text(made_by))


async def update_nomination(
    db: AsyncSession, *, act: Act, slug: str, nomination_id: UUID, version: int, changes: NominationChanges
) -> tuple[NominationView, Speaker]:
    """Edits a nomination that is still at `version`; another person than before is added to those it named,
    and what was said of the one before is emptied.

    Raises NotFound, NotPermitted, Stale, InvalidInput (person_id, preferred, ruled_out), Conflict (`withdrawn`,
    `person_nominated`, `state_nominated`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.NOMINATION_MAKE)
    speaker = speaker_of(act.actor, forum.id)
    view = await load_nomination(db, forum_id=forum.id, nomination_id=nomination_id, speaker=speaker, lock=True)
    row = view.row
    _demand_live(row, version, allowed=may_edit(speaker, view.fact), who_may=EDITED)
    await _check_tables(db, forum_id=forum.id, changes=changes, present={name: getattr(row, name) for name in TABLES})
    demand_own_way(speaker, changes)
    another = names_another(view, changes) or await needs_own_record(db, speaker=speaker, view=view, changes=changes)
    if another:
        changes = with_emptied(view, changes)
    correct(row, act=act, version=version, changes=_plain(changes))
    if another:
        await demand_not_twice(db, act=act, row=row, changes=changes)
        row.person_id = await enter_named(db, act=act, changes=changes)
        await flush(db)
        note_person(db, act=act, row=row, number=view.next_number)
        if row.state is NominationState.APPOINTED:
            await follow(db, act=act, forum=forum, nomination=row, change=SlateChange.PERSON_CHANGED)
    elif changes.get("person") is not None:
        await correct_named(db, act=act, row=row, given=changes["person"])
    return await _done(db, act=act, row=row, speaker=speaker, name="update", changed=sorted(changes))


async def withdraw_nomination(
    db: AsyncSession, *, act: Act, slug: str, nomination_id: UUID, version: int
) -> tuple[NominationView, Speaker]:
    """Withdraws a nomination for good; it stays on record. Whoever was appointed by it is so no more.

    Raises NotFound, NotPermitted, Stale, Conflict (`withdrawn`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.NOMINATION_MAKE)
    speaker = speaker_of(act.actor, forum.id)
    view = await load_nomination(db, forum_id=forum.id, nomination_id=nomination_id, speaker=speaker, lock=True)
    row = view.row
    _demand_live(row, version, allowed=may_withdraw(speaker, view.fact), who_may=EDITED)
    if row.state is NominationState.APPOINTED:
        await follow(db, act=act, forum=forum, nomination=row, change=SlateChange.LAPSED)
    correct(row, act=act, version=row.version, changes={"state": NominationState.WITHDRAWN, "withdrawn_at": act.now})
    return await _done(db, act=act, row=row, speaker=speaker, name="withdraw")


async def endorse_nomination(
    db: AsyncSession, *, act: Act, slug: str, nomination_id: UUID, version: int, endorsed: bool
) -> tuple[NominationView, Speaker]:
    """The chair of the State's group gives its endorsement, or takes it back. What was decided upon stays decided.

    Raises NotFound, NotPermitted, Stale, Conflict (`withdrawn`, `endorsed`, `not_endorsed`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.NOMINATION_ENDORSE)
    speaker = speaker_of(act.actor, forum.id)
    view = await load_nomination(db, forum_id=forum.id, nomination_id=nomination_id, speaker=speaker, lock=True)
    row = view.row
    _demand_live(row, version, allowed=may_endorse(speaker, view.fact), who_may=ENDORSED)
    if (row.endorsed_at is not None) is endorsed:
        code, words = ("endorsed", "is endorsed already") if endorsed else ("not_endorsed", "is not endorsed")
        raise Conflict(code, f"This nomination {words}.")
    changes = {
        "state": state_endorsed(row.state, endorsed=endorsed),
        "endorsed_at": act.now if endorsed else None,
        "endorsed_by": act.actor.account_id if endorsed else None,
    }
    correct(row, act=act, version=version, changes=changes)
    return await _done(db, act=act, row=row, speaker=speaker, name="endorse" if endorsed else "unendorse")


async def _state_and_maker(
    db: AsyncSession, *, forum: Forum, speaker: Speaker, state: str, as_party: str | None
) -> tuple[Party, UUID | None]:
    """The State, and for whom the caller nominates it (None: the Office). Whether others are invited is not told."""
    party = await find_party(db, state)
    if party is None:
        raise InvalidInput("state", "unknown_party", "expected the code of a State such as EGY")
    if not may_be_nominated(party.kind, forum.template):
        words = "expected the code of a Member State, since co-chairs are representatives of Member States"
        raise InvalidInput("state", "not_a_member_state", words)
    maker = await _maker(db, speaker=speaker, party=party, code=as_party)
    if not takes_part(await invited_as(db, forum_id=forum.id, party_id=party.id)):
        raise InvalidInput("state", "not_invited", "expected a State invited to this forum as participant")
    return party, maker


async def _maker(db: AsyncSession, *, speaker: Speaker, party: Party, code: str | None) -> UUID | None:
    able = acting_parties(speaker, state_id=party.id, group_id=group_id(party))
    if code is not None:
        acting = await parties_of(db, speaker.states | speaker.groups)
        if code not in acting:
            words = "expected the code of a party that you act for in this forum"
            raise InvalidInput("as_party", "not_yours", words)
        able &= {acting[code]}
    elif speaker.office:
        return None
    if not able:
        words = "expected your own State, or one of the regional group that you chair"
        raise InvalidInput("state", "not_yours", words)
    if len(able) > 1:
        words = "expected the code of the party that you act for here: the State or its regional group"
        raise InvalidInput("as_party", "not_clear", words)
    return next(iter(able))


def _new_row(act: Act, forum: Forum, party: Party, made_by: UUID | None, *, endorsed: bool) -> Nomination:
    return Nomination(
        id=act.new_id(),
        forum_id=forum.id,
        party_id=party.id,
        nominated_by=made_by,
        submitted_by=act.actor.account_id,
        state=resting_state(endorsed=endorsed),
        preferred=[],
        ruled_out=[],
        objectives=[],
        unavailable=[],
        endorsed_at=act.now if endorsed else None,
        endorsed_by=act.actor.account_id if endorsed else None,
        version=1,
        created_at=act.now,
        updated_at=act.now,
    )


async def _take_step(db: AsyncSession, *, act: Act, row: Nomination) -> None:
    """Whoever has nominated is reminded of it no more."""
    if row.nominated_by is not None:
        by, step = act.actor.account_id, Step.NOMINATIONS
        await note_step(
            db, row_id=act.new_id(), forum_id=row.forum_id, step=step, party_id=row.nominated_by, by=by, now=act.now
        )


def _demand_live(row: Nomination, version: int, *, allowed: bool, who_may: str) -> None:
    """Raises NotPermitted, with the words that say who may; Stale; or Conflict of what is withdrawn."""
    if not allowed:
        raise NotPermitted("not_permitted", f"You see this nomination; {who_may}.")
    if row.version != version:
        raise Stale
    if not may_become(row.state, NominationState.WITHDRAWN):
        raise Conflict("withdrawn", "This nomination is withdrawn.")


async def _check_tables(
    db: AsyncSession, *, forum_id: UUID, changes: NominationChanges, present: Mapping[str, Collection[int]]
) -> None:
    """Raises InvalidInput for a table that there is not, or that is both preferred and ruled out."""
    sent = [name for name in TABLES if name in changes]
    known = await table_numbers(db, forum_id=forum_id) if any(changes[name] for name in sent) else []
    for name in sent:
        for index, number in enumerate(changes[name]):
            if number not in known:
                listed = ", ".join(map(str, known)) or "there are none yet"
                words = f"expected the number of a round table of this forum: {listed}"
                raise InvalidInput(f"{name}.{index}", "unknown_table", words)
    for name in sent[::-1]:
        (other,) = set(TABLES) - {name}
        against = changes.get(other, present.get(other, ()))
        for index, number in enumerate(changes[name]):
            if number in against:
                raise InvalidInput(f"{name}.{index}", "table_twice", f"expected a table that is not {other}, too")


def _plain(changes: NominationChanges) -> dict[str, Any]:
    """The columns among the changes as they are stored."""
    plain = {name: value for name, value in changes.items() if name not in NAMING}
    if "unavailable" in plain:
        plain["unavailable"] = [[in_utc(start), in_utc(end)] for start, end in sorted(plain["unavailable"])]
    return plain


async def _done(
    db: AsyncSession, *, act: Act, row: Nomination, speaker: Speaker, name: str, **details: Any
) -> tuple[NominationView, Speaker]:
    """Writes, with the audit entry, and reads as its readers do. Raises Conflict."""
    record(db, act=act, name=f"nomination.{name}", subject_id=row.id, forum_id=row.forum_id, **details)
    await flush(db)
    view = await load_nomination(db, forum_id=row.forum_id, nomination_id=row.id, speaker=speaker)
    return view, speaker


def _text(key: UUID | None) -> str | None:
    return None if key is None else str(key)
