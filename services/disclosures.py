"""The general basis of objections: a Member State asks for it, whoever objects supplies it or does not, and two
people of the Office, named to read objections, decide what is made known to the State that asked, and to nobody else.

Asking is the same whether anybody objects or not, and so are the answer's earliest instant and its words: the State
that asked learns a text, or that none was supplied. Authority: newer mandates; for 73/326 configurable.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import BasisOutcome, ConfidentialAct, DisclosureOutcome, PartyKind, Permission
from models.forum import Forum
from models.objection import BasisRequest, Disclosure, Objection, SuppliedBasis
from services.acts import Act, demand
from services.errors import Conflict, InvalidInput, NotFound, NotPermitted, OutOfTime
from services.objection_views import names_of
from services.objectors import (
    Reader,
    chosen_state,
    note,
    objector_in,
    office_in,
    reader_in,
)
from services.queries.deadlines import extensions_for_everyone
from services.queries.objections import (
    as_objections,
    disclosures_of,
    find_request,
    last_number,
    lock_disclosure,
    requests_in,
    standing_on,
    supplied_for,
)
from services.queries.objectors import CirculatedName, circulated_names, names_of_kinds
from services.queries.persons import party_names
from services.queries.publications import accreditation_in_force, published_terms
from services.queries.writing import ALREADY_ASKED, flush
from services.rules.access import may_confirm
from services.rules.deadlines import due_after
from services.rules.local_time import in_utc
from services.rules.name_lists import GRACE, objections_end
from services.rules.names import PartyName
from services.rules.objections import Outward, basis_outcome, may_disclose, outward, possible_outcomes
from services.rules.state_names import Mention, find_states

_STATES = (PartyKind.MEMBER_STATE, PartyKind.OBSERVER_STATE)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a State that asked is told."""

    outcome: Outward
    text: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class BasisView:
    """What one objecting State has supplied. `state`, and `text`, which may name it, are for those named to identify
    States."""

    outcome: BasisOutcome
    text: str | None
    supplied_at: datetime | None
    state: PartyName | None


@dataclass(frozen=True, slots=True)
class DraftView:
    """A draft of the answer, with the States that its text names: any, whether they object or not. Which of these
    object (by code) those named to identify States see beside it (None for others)."""

    row: Disclosure
    mentions: tuple[Mention, ...]
    objecting: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class RequestView:
    """A request as somebody reads it: the State that asked its `answer`, once approved; those named to see what is
    contested also the bases and the drafts (None for others)."""

    row: BasisRequest
    name: CirculatedName
    state: PartyName
    answer: Answer | None
    bases: tuple[BasisView, ...] | None = None
    drafts: tuple[DraftView, ...] | None = None


async def read_requests(db: AsyncSession, *, act: Act, slug: str) -> list[RequestView]:
    """The requests of one's own State; for those named to see what is contested, all, which is recorded. Oldest
    first, without bases, drafts and texts. Raises NotFound, NotPermitted."""
    reader = await reader_in(db, actor=act.actor, slug=slug)
    states = None if reader.sees else reader.states.values()
    async with as_objections(db):
        _note(db, act, reader.forum, ConfidentialAct.READ, None)
        rows = await requests_in(db, forum_id=reader.forum.id, states=states)
        drafts = await disclosures_of(db, [row.id for row in rows])
    names = await names_of(db, reader.forum, {row.application_id for row in rows})
    parties = await party_names(db, {row.state_id for row in rows})
    answers = {draft.request_id: _answer(draft, with_text=False) for draft in drafts if draft.approved_at}
    return [RequestView(row, names[row.application_id], parties[row.state_id], answers.get(row.id)) for row in rows]


async def read_request(db: AsyncSession, *, act: Act, slug: str, request_id: UUID) -> RequestView:
    """One of them, with all that the caller may read of it, which is recorded. Raises NotFound, NotPermitted."""
    reader = await reader_in(db, actor=act.actor, slug=slug)
    return await _read(db, act=act, reader=reader, request_id=request_id)


async def request_basis(
    db: AsyncSession, *, act: Act, slug: str, application: str, as_party: str | None
) -> RequestView:
    """Asks for the general basis of objections to a name on a list that circulated. The days for answering count from
    the end of the term for objections, so that whoever objects after it was asked has them too.

    What is written and answered does not depend on whether there are any. Raises NotFound, NotPermitted,
    InvalidInput (application, as_party), Conflict (`no_general_basis`, `already_asked`, `forum_closed`).
    """
    forum, states = await objector_in(db, act=act, slug=slug)
    state_id = chosen_state(states, as_party)
    varied = await accreditation_in_force(db, forum_id=forum.id)
    if not varied.general_basis.value:
        words = "The mandate of this forum does not have Member States ask for the general basis of objections."
        raise Conflict("no_general_basis", words)
    name = await _name(db, forum, application)
    ends = await _objections_end(db, forum_id=forum.id, number=name.number) or act.now
    async with as_objections(db):
        own = await requests_in(db, forum_id=forum.id, states=[state_id], applications=[name.application_id])
        if own:
            raise Conflict(*ALREADY_ASKED)
        row = BasisRequest(
            id=act.new_id(),
            forum_id=forum.id,
            list_id=name.list_id,
            application_id=name.application_id,
            state_id=state_id,
            asked_by=act.actor.account_id,
            asked_at=act.now,
            due_at=due_after(max(act.now, ends), varied.basis_days.value, forum.timezone),
        )
        db.add(row)
        _note(db, act, forum, ConfidentialAct.ASKED, row.id)
    return RequestView(row, name, (await party_names(db, {state_id}))[state_id], None)


async def _objections_end(db: AsyncSession, *, forum_id: UUID, number: int) -> datetime | None:
    """For everyone: an extension for one State alone is nothing for the State that asks."""
    terms = await published_terms(db, forum_id=forum_id)
    extensions = await extensions_for_everyone(db, forum_id=forum_id)
    return None if terms is None else objections_end(number, terms.deadlines, extensions)


async def supply_basis(
    db: AsyncSession, *, act: Act, slug: str, request_id: UUID, text: str, as_party: str | None
) -> None:
    """An objecting State answers a request, until it is due.

    To whoever does not object to that name there is no such request. Raises NotFound, NotPermitted, InvalidInput
    (as_party), OutOfTime, Conflict (`supplied`, `forum_closed`).
    """
    forum, states = await objector_in(db, act=act, slug=slug)
    async with as_objections(db):
        request = await find_request(db, forum_id=forum.id, request_id=request_id)
        standing = [] if request is None else await standing_on(db, application_id=request.application_id)
        own = {one.state_id: one for one in standing}
        able = {code: key for code, key in states.items() if key in own}
        if request is None or not able:
            raise NotFound("request for a general basis")
        one = own[chosen_state(able, as_party)]
        if act.now >= request.due_at:
            words = f"This was due before {in_utc(request.due_at)}; nothing was done."
            raise OutOfTime("deadline_passed", words)
        if any(former.objection_id == one.id for former in await supplied_for(db, [request.id])):
            raise Conflict("supplied", "Your State has answered this request already.")
        more = {"supplied_by": act.actor.account_id, "supplied_at": act.now}
        db.add(SuppliedBasis(id=act.new_id(), request_id=request.id, objection_id=one.id, text=text, **more))
        _note(db, act, forum, ConfidentialAct.SUPPLIED, request.id)


async def draft_disclosure(
    db: AsyncSession, *, act: Act, slug: str, request_id: UUID, outcome: DisclosureOutcome, text: str | None
) -> RequestView:
    """Drafts the answer to a request: of those named to see what is contested and to identify States.

    Raises NotFound, NotPermitted, InvalidInput (text), Conflict (`not_yet`, `approved`, `outcome_unfit`,
    `drafted_meanwhile`).
    """
    reader = await office_in(db, actor=act.actor, slug=slug)
    demand(act.actor, Permission.OBJECTION_IDENTIFY, reader.forum.id)
    if (outcome is DisclosureOutcome.DISCLOSED) != (text is not None):
        raise InvalidInput("text", "text_unfit", "expected a text where, and only where, one is disclosed")
    async with as_objections(db):
        request = await _request(db, reader.forum, request_id)
        await _demand_fit(db, act=act, request=request, outcome=outcome)
        number = await last_number(db, request_id=request.id) + 1
        drafted = {"drafted_by": act.actor.account_id, "drafted_at": act.now}
        row = Disclosure(id=act.new_id(), request_id=request.id, number=number, outcome=outcome, text=text, **drafted)
        db.add(row)
        _note(db, act, reader.forum, ConfidentialAct.DRAFTED, request.id, number=number)
        await flush(db)
    return await _read(db, act=act, reader=reader, request_id=request_id)


async def approve_disclosure(db: AsyncSession, *, act: Act, slug: str, request_id: UUID, number: int) -> RequestView:
    """Gives the answer, as somebody else drafted it, to the State that asked.

    Raises NotFound, NotPermitted (also `four_eyes`), Conflict (`approved`, `outcome_unfit`).
    """
    reader = await office_in(db, actor=act.actor, slug=slug)
    async with as_objections(db):
        request = await _request(db, reader.forum, request_id)
        row = await lock_disclosure(db, request_id=request.id, number=number)
        if row is None:
            raise NotFound("draft of an answer")
        if not may_confirm(row.drafted_by, act.actor):
            raise NotPermitted("four_eyes", "You drafted this yourself; another person reads and approves it.")
        await _demand_fit(db, act=act, request=request, outcome=row.outcome)
        row.approved_by, row.approved_at = act.actor.account_id, act.now
        _note(db, act, reader.forum, ConfidentialAct.APPROVED, request.id, number=number)
        await flush(db)
    return await _read(db, act=act, reader=reader, request_id=request_id)


async def _demand_fit(db: AsyncSession, *, act: Act, request: BasisRequest, outcome: DisclosureOutcome) -> None:
    """Raises Conflict (`not_yet`, `approved`, `outcome_unfit`)."""
    if not may_disclose(request.due_at, act.now):
        words = f"An answer is given from {in_utc(request.due_at + GRACE)} on, whether anybody objects or not."
        raise Conflict("not_yet", words)
    if any(draft.approved_at for draft in await disclosures_of(db, [request.id])):
        raise Conflict("approved", "An answer to this request was approved already.")
    standing = await standing_on(db, application_id=request.application_id)
    supplied = _by_objection(await supplied_for(db, [request.id]))
    able = possible_outcomes(standing=len(standing), supplied=sum(one.id in supplied for one in standing))
    if outcome not in able:
        words = f"As the objections stand now the outcome is {' or '.join(one.value for one in able)}; draft anew."
        raise Conflict("outcome_unfit", words)


def _by_objection(rows: Sequence[SuppliedBasis]) -> dict[UUID, SuppliedBasis]:
    return {row.objection_id: row for row in rows}


async def _request(db: AsyncSession, forum: Forum, request_id: UUID) -> BasisRequest:
    request = await find_request(db, forum_id=forum.id, request_id=request_id)
    if request is None:
        raise NotFound("request for a general basis")
    return request


async def _name(db: AsyncSession, forum: Forum, key: str) -> CirculatedName:
    try:
        found = await circulated_names(db, forum_id=forum.id, ids=[UUID(key)])
    except ValueError:
        found = await circulated_names(db, forum_id=forum.id, references=[key])
    if not found:
        words = "expected the id or reference of an application on a list that circulated to you"
        raise InvalidInput("application", "no_such_name", words)
    return found[0]


# What is read.


async def _read(db: AsyncSession, *, act: Act, reader: Reader, request_id: UUID) -> RequestView:
    """Raises NotFound."""
    async with as_objections(db):
        row = await _request(db, reader.forum, request_id)
        if not reader.sees and row.state_id not in reader.states.values():
            raise NotFound("request for a general basis")
        _note(db, act, reader.forum, ConfidentialAct.READ, row.id)
        drafts = await disclosures_of(db, [row.id])
        objections = await standing_on(db, application_id=row.application_id) if reader.sees else []
        supplied = _by_objection(await supplied_for(db, [row.id])) if reader.sees else {}
    names = await names_of(db, reader.forum, {row.application_id})
    parties = await party_names(db, {row.state_id} | {one.state_id for one in objections})
    answers = [_answer(draft, with_text=True) for draft in drafts if draft.approved_at is not None]
    seen = RequestView(row, names[row.application_id], parties[row.state_id], answers[0] if answers else None)
    if not reader.sees:
        return seen
    known = parties if reader.identifies else {}
    bases = tuple(_basis(row, one, supplied.get(one.id), known, act.now) for one in objections)
    all_states = await names_of_kinds(db, _STATES)
    codes = frozenset(known[one.state_id].code for one in objections) if reader.identifies else None
    shown = tuple(DraftView(draft, find_states(draft.text or "", all_states), codes) for draft in drafts)
    return RequestView(seen.row, seen.name, seen.state, seen.answer, bases, shown)


def _answer(draft: Disclosure, *, with_text: bool) -> Answer:
    assert draft.approved_at is not None  # noqa: S101  (asked by the caller)
    return Answer(outward(draft.outcome), draft.text if with_text else None, draft.approved_at)


def _basis(
    request: BasisRequest,
    objection: Objection,
    supplied: SuppliedBasis | None,
    known: Mapping[UUID, PartyName],
    now: datetime,
) -> BasisView:
    outcome = basis_outcome(request.due_at, now, supplied=supplied is not None)
    state = known.get(objection.state_id)
    text, at = (None, None) if supplied is None else (supplied.text, supplied.supplied_at)
    return BasisView(outcome, None if state is None else text, at, state)


def _note(
    db: AsyncSession, act: Act, forum: Forum, kind: ConfidentialAct, subject_id: UUID | None, **details: int
) -> None:
    note(db, act=act, kind=kind, forum_id=forum.id, subject_id=subject_id, **details)
