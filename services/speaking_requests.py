"""Requests to speak where speakers are selected: expressions of interest in round tables, requests for the hearing
and for the two seats of the opening segment. Asked for, changed, withdrawn and read by their party."""

from collections.abc import Mapping
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import (
    Designation,
    InscriptionAct,
    InscriptionState,
    Language,
    Level,
    MeetingAccess,
    MeetingKind,
    MessageKind,
    ParticipantClass,
    Permission,
    SpeakersListKind,
)
from models.forum import Forum
from models.party import Party
from models.speakers import Inscription
from services.acts import Act, correct, demand, demand_open, record
from services.adapters.sheets import Rows
from services.deadlines import demand_in_time
from services.errors import Conflict, InvalidInput, NotFound
from services.inscriptions import Place, new_inscription, note, own_person, tell_party
from services.modalities import Modalities, selections_rules
from services.queries.forums import load_forum
from services.queries.locks import hold
from services.queries.nominations import note_step
from services.queries.paging import PageRequest
from services.queries.persons import find_party, parties_by_id
from services.queries.registrations import hold_party, standing_of
from services.queries.speakers import ListOfMeeting, load_list
from services.queries.speaking_requests import (
    SpeakingFilter,
    SpeakingReader,
    SpeakingView,
    keep_list,
    list_speaking_requests,
    load_speaking_request,
    own_request,
    stream_speaking_requests,
    take_arrivals,
)
from services.queries.writing import flush
from services.reference.labels import CLASSES, DESIGNATIONS, LEVELS, REQUEST_STATES, titled
from services.rules.access import Actor, may
from services.rules.local_time import in_utc
from services.rules.registrations import Standing, why_not_entitled
from services.rules.speaking_requests import STEPS, classes_for, next_state
from services.rules.text import pick
from services.speaking_steps import follow_in_seats

COLUMNS = (
    *("code", "party", "participant_class", "person", "level", "first_choice", "second_choice", "selected_for"),
    *("request_state", "received_at"),
)
Changes = Mapping[str, Any]  # of list_id, second_id, level, speaker_class, registration_id: those that were sent


def reader_of(actor: Actor, forum_id: UUID) -> SpeakingReader:
    """By the grants in force."""
    own = actor.parties_with(Permission.SPEAKER_INSCRIBE, forum_id)
    return SpeakingReader(may(actor, Permission.SPEAKER_MANAGE, forum_id), own)


async def reader_in(db: AsyncSession, *, actor: Actor, slug: str) -> tuple[Forum, SpeakingReader]:
    """A forum, and as what the caller reads its requests. Raises NotFound, NotPermitted."""
    forum = await load_forum(db, slug=slug, actor=actor)
    reader = reader_of(actor, forum.id)
    if not reader.staff:
        demand(actor, Permission.SPEAKER_INSCRIBE, forum.id)
    return forum, reader


async def read_speaking_requests(
    db: AsyncSession, *, actor: Actor, slug: str, asked: SpeakingFilter, page: PageRequest
) -> tuple[list[SpeakingView], str | None]:
    """One page: of all parties for who keeps lists, else of one's own alone. Raises NotFound, NotPermitted,
    InvalidInput."""
    forum, reader = await reader_in(db, actor=actor, slug=slug)
    return await list_speaking_requests(db, forum_id=forum.id, reader=reader, asked=asked, page=page)


async def read_speaking_request(db: AsyncSession, *, actor: Actor, slug: str, request_id: UUID) -> SpeakingView:
    """One of them. Raises NotFound, NotPermitted."""
    forum, reader = await reader_in(db, actor=actor, slug=slug)
    return await load_speaking_request(db, forum_id=forum.id, request_id=request_id, reader=reader)


async def export_speaking_requests(
    db: AsyncSession, *, actor: Actor, slug: str, asked: SpeakingFilter, language: Language
) -> Rows:
    """The same rows as `read_speaking_requests` has, in words, with a cell for each of COLUMNS. Raises NotFound,
    NotPermitted."""
    forum, reader = await reader_in(db, actor=actor, slug=slug)
    found = stream_speaking_requests(db, forum_id=forum.id, reader=reader, asked=asked)
    async with aclosing(found):
        async for code, names, person, class_, level, kind, number, second, granted, *more in found:
            second_id, granted_id, state, received = more
            yield (
                code,
                pick(names, language)[0],
                _class_in_words(class_, language),
                person,
                LEVELS[level][language],
                titled(kind, number, language),
                titled(kind, second, language) if second_id else None,
                titled(kind, granted, language) if granted_id else None,
                REQUEST_STATES[state][language],
                in_utc(received),
            )


def _class_in_words(key: str, language: Language) -> str:
    """As modalities may name a class, it may be one of their own."""
    if key in set(ParticipantClass):
        return CLASSES[ParticipantClass(key)][language]
    return DESIGNATIONS[Designation(key)][language] if key in set(Designation) else key


@dataclass(frozen=True, slots=True)
class _Choices:
    """What is asked for: the lists of the first and the second choice."""

    first: ListOfMeeting
    second: ListOfMeeting | None


async def ask_to_speak(
    db: AsyncSession,
    *,
    act: Act,
    slug: str,
    list_id: UUID,
    second_id: UUID | None,
    party: str | None,
    speaker_class: str | None,
    level: Level,
    registration_id: UUID | None,
) -> SpeakingView:
    """A party's request for the meetings of a kind, one each, acknowledged at once to all who act for it.

    Who keeps lists enters one also after its step has closed. Raises NotFound, NotPermitted, OutOfTime, InvalidInput
    (list_id, second_id, party, speaker_class, registration_id), Conflict (`not_entitled`, `requested`,
    `forum_closed`).
    """
    forum, reader = await _to_act(db, act=act, slug=slug)
    choices = await _choices(db, forum=forum, reader=reader, first=list_id, second=second_id)
    who = await _party(db, reader=reader, code=party)
    kind, step = choices.first.kind, choices.first.row.step
    await hold_party(db, who.id, shared=True)  # who loses the right to take part meanwhile loses this request too
    standing = await standing_of(db, forum_id=forum.id, party_id=who.id)
    if why := why_not_entitled(standing):
        raise Conflict("not_entitled", f"Only who may register persons asks to speak. {why}")
    class_ = _class_of(forum, kind, standing, speaker_class)
    if not reader.staff:
        await demand_in_time(db, act=act, forum_id=forum.id, step=step, parties=frozenset({who.id}))
    await hold(db, f"speaking:{forum.id}:{kind}:{who.id}")
    await _demand_first(db, forum=forum, kind=kind, who=who)
    person_id = await own_person(db, forum=forum, who=who, registration_id=registration_id)
    row = new_inscription(
        act,
        list_id=list_id,
        second_id=second_id,
        party_id=who.id,
        class_=class_,
        level=level,
        person_id=person_id,
    )
    details = {"list": str(list_id), "second": _text(second_id), "level": level.value}
    record(db, act=act, name="speaking.request", subject_id=row.id, forum_id=forum.id, party=who.code, **details)
    place = Place(forum, choices.first, reader.staff, reader.parties)
    await tell_party(db, act=act, place=place, who=who, row_id=row.id, kind=MessageKind.SPEAKING_REQUESTED)
    by = act.actor.account_id
    await note_step(db, row_id=act.new_id(), forum_id=forum.id, step=step, party_id=who.id, by=by, now=act.now)
    await _write(db, act=act, row=row, what=InscriptionAct.INSCRIBE, anew=True, **details)
    return await load_speaking_request(db, forum_id=forum.id, request_id=row.id, reader=reader)


async def change_speaking_request(
    db: AsyncSession, *, act: Act, slug: str, request_id: UUID, version: int, changes: Changes
) -> SpeakingView:
    """Other choices, until the step closes for the party and as long as it is not selected; another level, class or
    person also later. Another first choice or level is a new place in the order, as if it were asked for now: a
    change of level moves the speaker, up or down, as the mandate has it, also once the step has closed. But a seat
    that was given with regard to level is not kept by the party at a lower one; who keeps lists may note that.

    Raises NotFound, NotPermitted, Stale, OutOfTime, InvalidInput (list_id, second_id, speaker_class,
    registration_id), Conflict (`declined`, `withdrawn`, `selected`, `forum_closed`).
    """
    forum, reader = await _to_act(db, act=act, slug=slug)
    view = await _own(db, forum=forum, reader=reader, request_id=request_id)
    row = view.row
    if row.state in (InscriptionState.DECLINED, InscriptionState.WITHDRAWN):
        raise Conflict(row.state.value, f"This request is {row.state.value}: nothing of it is changed any more.")
    wanted = await _wanted(db, act=act, forum=forum, view=view, reader=reader, changes=changes)
    changed = {name: value for name, value in wanted.items() if value != getattr(row, name)}
    before = {name: _text(getattr(row, name)) for name in changed}
    correct(row, act=act, version=version, changes=changed)
    names = sorted(name.rstrip("_") for name in changed)
    record(db, act=act, name="speaking.change", subject_id=row.id, forum_id=forum.id, changed=names)
    if "person_id" in changed:
        await follow_in_seats(db, act=act, forum_id=forum.id, row=row, before=row.granted_id)
    what = InscriptionAct.CHANGE_LEVEL if "level" in changed else InscriptionAct.CHANGE
    anew = bool(changed.keys() & {"list_id", "level"})
    await _write(db, act=act, row=row, what=what, anew=anew, **before)
    return await load_speaking_request(db, forum_id=forum.id, request_id=row.id, reader=reader)


async def withdraw_speaking_request(db: AsyncSession, *, act: Act, slug: str, request_id: UUID) -> SpeakingView:
    """Takes a request back, whenever; its place, if it has one, is free. The party may ask anew as long as the step
    is open. Raises NotFound, NotPermitted, Conflict (`illegal_step`, `forum_closed`)."""
    forum, reader = await _to_act(db, act=act, slug=slug)
    view = await _own(db, forum=forum, reader=reader, request_id=request_id)
    row, after = view.row, next_state(view.row.state, InscriptionAct.WITHDRAW)
    if after is None:
        raise Conflict("illegal_step", f"This request is {row.state.value}: it is not withdrawn any more.")
    before, granted = row.state.value, row.granted_id
    correct(row, act=act, version=row.version, changes={"state": after, "granted_id": None})
    record(db, act=act, name="speaking.withdraw", subject_id=row.id, forum_id=forum.id, before=before)
    await follow_in_seats(db, act=act, forum_id=forum.id, row=row, before=granted)
    await _write(db, act=act, row=row, what=InscriptionAct.WITHDRAW, before=before)
    return await load_speaking_request(db, forum_id=forum.id, request_id=row.id, reader=reader)


async def _to_act(db: AsyncSession, *, act: Act, slug: str) -> tuple[Forum, SpeakingReader]:
    forum = await load_forum(db, slug=slug, actor=act.actor, lock="share")
    reader = reader_of(act.actor, forum.id)
    if not reader.staff:
        demand(act.actor, Permission.SPEAKER_INSCRIBE, forum.id)
    demand_open(forum, act.actor)
    return forum, reader


async def _own(db: AsyncSession, *, forum: Forum, reader: SpeakingReader, request_id: UUID) -> SpeakingView:
    return await load_speaking_request(db, forum_id=forum.id, request_id=request_id, reader=reader, lock=True)


async def _choices(
    db: AsyncSession, *, forum: Forum, reader: SpeakingReader, first: UUID, second: UUID | None
) -> _Choices:
    """The lists of two choices: of this forum, of one kind of meetings, and not the same."""
    if first == second:
        raise InvalidInput("second_id", "same_twice", "expected another list than the first choice, or null")
    one = await _list(db, forum=forum, reader=reader, list_id=first, field="list_id")
    other = None
    if second is not None:
        other = await _list(db, forum=forum, reader=reader, list_id=second, field="second_id")
    if other is not None and other.kind is not one.kind:
        kinds = f"not {other.kind.value} beside {one.kind.value}"
        raise InvalidInput("second_id", "other_kind", f"expected the list of a meeting of the same kind, {kinds}")
    return _Choices(one, other)


async def _list(
    db: AsyncSession, *, forum: Forum, reader: SpeakingReader, list_id: UUID, field: str
) -> ListOfMeeting:
    """One that stays until the end of the transaction. Of a meeting that is not listed a party knows nothing."""
    try:
        if (await keep_list(db, list_id=list_id)) is MeetingAccess.UNLISTED and not reader.staff:
            raise NotFound("list of speakers")
        found = await load_list(db, forum_id=forum.id, list_id=list_id, kind=SpeakersListKind.SELECTED)
    except NotFound:
        words = "expected the id of one of this forum's lists on which speakers are selected"
        raise InvalidInput(field, "unknown_list", words) from None
    if not found.is_held or found.kind not in STEPS:
        raise InvalidInput(field, "not_held", "expected the list of a meeting that is held; this one is cancelled")
    return found


async def _party(db: AsyncSession, *, reader: SpeakingReader, code: str | None) -> Party:
    """For whom it is asked. Whether there are others is told to who keeps lists alone."""
    if reader.staff:
        found = None if code is None else await find_party(db, code)
        if found is None:
            raise InvalidInput("party", "unknown_party", "expected the code of a party such as EGY")
        return found
    own = {party.code: party for party in await parties_by_id(db, reader.parties)}
    if code is None and len(own) == 1:
        return next(iter(own.values()))
    if code is None or code not in own:
        raise InvalidInput("party", "not_yours", "expected the code of a party that you act for")
    return own[code]


def _class_of(forum: Forum, kind: MeetingKind, standing: Standing, said: str | None) -> str:
    """In which class a party asks; where it may in several it is for the party to say."""
    allotment = selections_rules(forum.modalities).of(kind)
    able = classes_for(allotment, standing.class_, standing.category)
    if not able:
        among = ", ".join(sorted(allotment.classes.value))
        words = f"expected a party of one of the classes for which places are foreseen here: {among}"
        raise InvalidInput("party", "no_places_foreseen", words)
    if said is None and len(able) == 1:
        return able[0]
    if said is None or said not in able:
        words = f"expected one of the classes in which this party may ask: {', '.join(able)}"
        raise InvalidInput("speaker_class", "not_this_class", words)
    return said


async def _demand_first(db: AsyncSession, *, forum: Forum, kind: MeetingKind, who: Party) -> None:
    """One request of a party for all meetings of a kind. The caller holds them."""
    found = await own_request(db, forum_id=forum.id, kind=kind, party_id=who.id)
    if found is None:
        return
    row, number = found
    where = titled(kind, number, Language.EN)
    if row.state is InscriptionState.DECLINED:
        words = f"The request of this party ({where}) was declined; the Secretariat can take it up again."
        raise Conflict("requested", words, speaking_request=str(row.id))
    words = f"This party has asked already ({where}): change the choice there, or withdraw it first."
    raise Conflict("requested", words, speaking_request=str(row.id))


async def _wanted(
    db: AsyncSession, *, act: Act, forum: Forum, view: SpeakingView, reader: SpeakingReader, changes: Changes
) -> dict[str, Any]:
    """The columns as they are asked for."""
    row, wanted = view.row, {name: value for name, value in changes.items() if name == "level"}
    if "level" in changes and row.state is InscriptionState.SELECTED and not reader.staff:
        tiers = Modalities.model_validate(forum.modalities).levels.tiers.value
        if tiers[changes["level"]] > tiers[row.level]:
            words = (
                "This party is selected at its level; withdraw and ask anew at a lower one, or ask the Secretariat."
            )
            raise Conflict("selected", words)
    if changes.keys() & {"list_id", "second_id"}:
        first = changes.get("list_id", row.list_id)
        second = changes.get("second_id", row.second_id)
        choices = await _choices(db, forum=forum, reader=reader, first=first, second=second)
        if choices.first.kind is not view.kind:
            words = f"expected the list of a meeting of the same kind, {view.kind.value}"
            raise InvalidInput("list_id", "other_kind", words)
        if row.state is InscriptionState.SELECTED:
            words = "This party is selected: it keeps that place, or withdraws and asks anew."
            raise Conflict("selected", words)
        if not reader.staff:
            step, own = choices.first.row.step, frozenset({row.party_id})
            await demand_in_time(db, act=act, forum_id=forum.id, step=step, parties=own)
        wanted |= {"list_id": first, "second_id": second}
    if "speaker_class" in changes:
        standing = await standing_of(db, forum_id=forum.id, party_id=row.party_id)
        wanted["class_"] = _class_of(forum, view.kind, standing, changes["speaker_class"])
        if row.state is InscriptionState.SELECTED and wanted["class_"] != row.class_:
            raise Conflict("selected", "This party is selected in its class; withdraw and ask anew for another.")
    if "registration_id" in changes:
        registration_id = changes["registration_id"]
        wanted["person_id"] = await own_person(db, forum=forum, who=view.party, registration_id=registration_id)
    return wanted


async def _write(
    db: AsyncSession,
    *,
    act: Act,
    row: Inscription,
    what: InscriptionAct,
    anew: bool = False,
    **details: str | None,
) -> None:
    """Writes a request and what happened to it, under the next number of arrival of its list: last, since others wait
    for it. `anew`: it has its place by that number."""
    number = (await take_arrivals(db, {row.list_id: 1}))[row.list_id][0]
    if anew:
        row.placed_at = act.now
        row.arrival = row.placed_arrival = number
    db.add(row)
    await flush(db)
    await note(db, act=act, row=row, number=number, what=what, **details)


def _text(value: object) -> str | None:
    return None if value is None else str(value)
