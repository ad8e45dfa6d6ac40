"""The selection of speakers: what is proposed, with its balance, and what the Secretariat decides."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import (
    Gender,
    InscriptionAct,
    Language,
    MeetingKind,
    PartyKind,
    Permission,
    RegionalGroup,
    SeatRole,
    Severity,
    SpeakersListKind,
)
from models.forum import Forum
from models.speakers import Inscription
from services.acts import Act, demand, forum_to_change, record
from services.errors import Conflict, InvalidInput, Stale
from services.modalities import Modalities
from services.overrides import accept_overrides
from services.queries.forums import load_forum
from services.queries.registrations import standings_by_id
from services.queries.slates import Development, load_development, load_membership
from services.queries.speakers import ListOfMeeting, lists_of
from services.queries.speaking_requests import SpeakingView, co_chairing, requests_of_kind
from services.reference.labels import titled
from services.rules.access import Actor
from services.rules.balance import check_balance
from services.rules.balance_facts import BalanceFacts, Bench, Holder, Membership
from services.rules.balance_report import RoleFigures, role_figures
from services.rules.findings import Finding, Override
from services.rules.modalities import FIXED
from services.rules.registrations import why_not_entitled
from services.rules.speaking_proposals import (
    Places,
    Proposed,
    Skip,
    SpeakingRequest,
    Table,
    digest_of,
    propose_selection,
)
from services.rules.speaking_requests import (
    DECISIONS,
    Allotment,
    group_limits,
    needs_reason,
    next_state,
    possible_acts,
)
from services.speaking_steps import Settled, settle_requests


@dataclass(frozen=True, slots=True)
class SelectionSetting:
    """All that a selection for the meetings of a kind follows from: lists, requests as rules see them, and limits."""

    forum: Forum
    modalities: Modalities
    lists: Sequence[ListOfMeeting]
    tables: tuple[Table, ...]
    views: Mapping[UUID, SpeakingView]
    requests: Mapping[UUID, SpeakingRequest]
    allotment: Allotment
    groups: Mapping[RegionalGroup, int]
    membership: Membership
    development: Development | None

    @property
    def digest(self) -> str:
        """Which proposal it is."""
        return digest_of([*self.requests.values()], self.tables, self.allotment, self.groups)


@dataclass(frozen=True, slots=True)
class ProposalView:
    """What is proposed, request by request; `balance` of all who would be selected then, `balances` table by table.
    `taken`: of each list the places that are taken, and as proposed."""

    setting: SelectionSetting
    digest: str
    proposed: tuple[Proposed, ...]
    taken: Mapping[UUID, tuple[int, int]]
    balance: RoleFigures
    balances: Mapping[UUID, RoleFigures]


@dataclass(frozen=True, slots=True)
class Decision:
    """Of one request: to select it for a list (None: its first choice), to let it wait, or to decline it. `version`:
    of what was read; None: whichever it is."""

    request_id: UUID
    act: InscriptionAct
    list_id: UUID | None = None
    reason: str | None = None
    version: int | None = None


async def read_proposal(db: AsyncSession, *, actor: Actor, slug: str, kind: MeetingKind) -> ProposalView:
    """The selection that follows from level, arrival and places, over all meetings of a kind; nothing is stored.

    Raises NotFound, NotPermitted, Conflict (`no_list`).
    """
    forum = await load_forum(db, slug=slug, actor=actor)
    demand(actor, Permission.SPEAKER_MANAGE, forum.id)
    setting = await _setting(db, forum=forum, kind=kind)
    requests = [*setting.requests.values()]
    proposed = propose_selection(requests, setting.tables, setting.allotment, setting.groups)
    held: dict[UUID, list[UUID]] = {table.id: [] for table in setting.tables}
    for one in requests:
        if one.granted in held:
            held[one.granted].append(one.id)
    before = {table: len(ids) for table, ids in held.items()}
    for suggestion in proposed:
        if suggestion.list_id is not None:
            held[suggestion.list_id].append(suggestion.request.id)
    balances = {table: _figures(setting, {table: ids}) for table, ids in held.items()}
    taken = {table: (before[table], len(ids)) for table, ids in held.items()}
    return ProposalView(setting, setting.digest, proposed, taken, _figures(setting, held, checked=True), balances)


async def decide_selection(
    db: AsyncSession,
    *,
    act: Act,
    slug: str,
    kind: MeetingKind,
    decisions: Sequence[Decision],
    digest: str | None,
    overrides: Sequence[Override],
) -> tuple[list[SpeakingView], tuple[Finding, ...]]:
    """Decides on requests, all of them or none, and tells their parties; with what was found, and overridden.

    Who is taken off comes first, so that their places are free for those selected with them. A selection beyond the
    room blocks, and may be overridden, but for what 73/326 fixes. `digest`: of the proposal that was read.

    Raises NotFound, NotPermitted, Stale, InvalidInput (decisions, overrides), RuleViolated, Conflict (`no_list`,
    `illegal_step`, `not_entitled`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.SPEAKER_MANAGE)
    # All requests are locked, so that of two who decide at once the second sees what the first did.
    setting = await _setting(db, forum=forum, kind=kind, lock=True)
    if digest is not None and digest != setting.digest:
        raise Stale("What you read is no longer the proposal; read it again, and decide on that.")
    for index, decision in enumerate(decisions):
        _demand_possible(setting, index, decision)
    findings = _found(setting, decisions)
    stored = accept_overrides("This selects more than there is room for.", findings, overrides)
    settled = [
        Settled(
            setting.views[one.request_id].row,
            one.act,
            one.list_id or setting.requests[one.request_id].first if one.act is InscriptionAct.SELECT else None,
            one.reason,
        )
        for one in decisions
    ]
    made = [{"request": str(one.request_id), "act": one.act.value} for one in decisions]
    codes = sorted(override["code"] for override in stored)
    record(db, act=act, name="speaking.decide", subject_id=None, forum_id=forum.id, decisions=made, overridden=codes)
    await settle_requests(db, act=act, forum_id=forum.id, settled=settled, overrides=stored)
    return [setting.views[one.request_id] for one in decisions], findings


async def _setting(db: AsyncSession, *, forum: Forum, kind: MeetingKind, lock: bool = False) -> SelectionSetting:
    """Raises Conflict `no_list`."""
    every = await lists_of(db, forum_id=forum.id, kind=SpeakersListKind.SELECTED)
    lists = [one for one in every if one.kind is kind and one.is_held]
    if not lists:
        raise Conflict("no_list", "There is no list for such a meeting, and so no request; make the lists first.")
    views = await requests_of_kind(db, forum_id=forum.id, kind=kind, lock=lock)
    modalities = Modalities.model_validate(forum.modalities)
    development = await load_development(db, on=forum.opens_on)
    membership = await load_membership(db, forum_id=forum.id, development=development)
    standings = await standings_by_id(db, forum_id=forum.id, party_ids={view.party.id for view in views})
    barred = {party_id: why_not_entitled(standing) for party_id, standing in standings.items()}
    chairs = await co_chairing(db, meeting_ids=[one.row.meeting_id for one in lists])
    allotment, tiers = modalities.selections.of(kind), modalities.levels.tiers.value
    return SelectionSetting(
        forum=forum,
        modalities=modalities,
        lists=lists,
        tables=tuple(
            Table(id=one.row.id, title=title_of(one), co_chairs=chairs.get(one.row.meeting_id, frozenset()))
            for one in lists
        ),
        views={view.row.id: view for view in views},
        requests={view.row.id: _request(view, tiers[view.row.level], barred[view.party.id]) for view in views},
        allotment=allotment,
        groups=group_limits(allotment, membership),
        membership=membership,
        development=development,
    )


def title_of(found: ListOfMeeting) -> str:
    """The meeting of a list, in English."""
    return titled(found.kind, found.number, Language.EN)


def _request(view: SpeakingView, tier: int, barred: str | None) -> SpeakingRequest:
    row, party = view.row, view.party
    return SpeakingRequest(
        id=row.id,
        version=row.version,
        code=party.code,
        class_=row.class_,
        group=party.regional_group if party.kind is PartyKind.MEMBER_STATE else None,
        tier=tier,
        gender=None if view.person is None else view.person.gender,
        placed_at=row.placed_at,
        placed_arrival=row.placed_arrival,
        first=row.list_id,
        second=row.second_id,
        state=row.state,
        granted=row.granted_id,
        barred=barred,
    )


def _figures(setting: SelectionSetting, held: Mapping[UUID, Sequence[UUID]], *, checked: bool = False) -> RoleFigures:
    """Of those who hold places at tables, as of the holders of any seats; at choice with what the rules of balance
    say."""
    holders = {table: [_holder(setting, setting.views[one]) for one in ids] for table, ids in held.items()}
    seats = [holder for of_table in holders.values() for holder in of_table]
    modalities, role = setting.modalities, SeatRole.SPEAKER
    found = None
    if checked:
        facts = BalanceFacts(
            role=role,
            benches=tuple(_bench(setting, table, of_table) for table, of_table in holders.items()),
            membership=setting.membership,
            last=None,
            modalities=modalities.co_chairs,
            levels=modalities.levels,
        )
        found = check_balance(facts, modalities.checks)
    return role_figures(
        role,
        seats,
        membership=setting.membership,
        modalities=modalities.co_chairs,
        levels=modalities.levels,
        checked=found,
    )


def _bench(setting: SelectionSetting, table: UUID, holders: Sequence[Holder]) -> Bench:
    found = next(one for one in setting.lists if one.row.id == table)
    return Bench(
        meeting_id=found.row.meeting_id,
        title=title_of(found),
        number=found.number,
        starts_at=found.starts_at,
        ends_at=found.starts_at,
        objectives=frozenset(),
        seats=tuple(holders),
    )


def _holder(setting: SelectionSetting, view: SpeakingView) -> Holder:
    """As rules of balance see who would speak: of whom no person is named, the gender is pending."""
    party, person = view.party, view.person
    state = party.kind is PartyKind.MEMBER_STATE
    return Holder(
        name=party.names[Language.EN],
        party=party.code,
        state=state,
        group=party.regional_group if state else None,
        development=(setting.development or {}).get(party.id, frozenset()),
        gender=Gender.PENDING if person is None else person.gender,
        level=view.row.level,
        person_id=None if person is None else person.id,
    )


def _demand_possible(setting: SelectionSetting, index: int, decision: Decision) -> None:
    view, field = setting.views.get(decision.request_id), f"decisions.{index}"
    if view is None:
        words = "expected the id of a request for these meetings that is not withdrawn"
        raise InvalidInput(f"{field}.request_id", "unknown_request", words)
    row, name = view.row, view.party.names[Language.EN]
    if decision.version not in (None, row.version):
        raise Stale(speaking_request=str(row.id))
    selects = decision.act is InscriptionAct.SELECT
    list_id = (decision.list_id or row.list_id) if selects else decision.list_id
    held = {table.id for table in setting.tables}
    if list_id is not None and (not selects or list_id not in held.intersection(setting.requests[row.id].choices)):
        words = "expected the list of the first or the second choice, of a meeting that is held, to select it alone"
        raise InvalidInput(f"{field}.list_id", "no_choice_of_theirs", words)
    same = selects and row.granted_id == list_id
    if same or next_state(row.state, decision.act) is None:
        words = _impossible(name, row, decision, same=same)
        raise Conflict("illegal_step", words, speaking_request=str(row.id))
    if needs_reason(row.state, decision.act) and decision.reason is None:
        raise InvalidInput(f"{field}.reason", "reason_needed", "expected a reason, which the party reads")
    barred = setting.requests[row.id].barred
    if selects and barred is not None:
        raise Conflict("not_entitled", f"{name} is not entitled to take part. {barred}", speaking_request=str(row.id))


def _impossible(name: str, row: Inscription, decision: Decision, *, same: bool) -> str:
    if same:
        return f"{name}: the request is selected for this list already; select it for its other choice, or leave it."
    able = ", ".join(possible_acts(row.state, DECISIONS))
    return f"{name}: the request is {row.state.value}; nobody can {decision.act.value} it. Possible: {able}."


def _found(setting: SelectionSetting, decisions: Sequence[Decision]) -> tuple[Finding, ...]:
    """A finding for each limit that a selection passes, one after the other."""
    decided = {one.request_id for one in decisions}
    places = Places(setting.allotment, setting.groups, setting.tables)
    for one in setting.requests.values():
        if one.granted is not None and one.id not in decided:
            places.take(one, one.granted)
    findings: list[Finding] = []
    for decision in decisions:
        if decision.act is not InscriptionAct.SELECT:
            continue
        request = setting.requests[decision.request_id]
        table = decision.list_id or request.first
        findings += [_finding(skip, request) for skip in places.why_not(request, table)]
        places.take(request, table)
    return tuple(findings)


def _finding(skip: Skip, request: SpeakingRequest) -> Finding:
    concerns = (f"party:{request.code}",)
    overridable = skip.authority not in FIXED
    return Finding(skip.code, Severity.BLOCKING, skip.message, skip.authority, concerns, overridable)
