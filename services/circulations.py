"""Circulating a list of names to Member States: what was prepared, by somebody else than who prepared it.

Authority: 73/326: on a non-objection basis, no later than three months before the forum. Default: two persons, and
that nothing circulates without a published end of the term for objections.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import (
    ApplicationAct,
    Authority,
    Language,
    ListState,
    MessageKind,
    Permission,
    Severity,
    WebhookEvent,
)
from models.forum import Forum
from models.name_list import ListVersion, NameList
from services.acts import Act, correct
from services.adapters.wording import instant_in_words
from services.application_steps import take_step
from services.errors import Conflict
from services.list_messages import tell_delegations, tell_of_list
from services.list_versions import publish_version
from services.modalities import Modalities
from services.name_lists import (
    content_digest,
    demand_another,
    demand_screened_in,
    demand_state,
    list_to_change,
    note_act,
    organized_list,
)
from services.overrides import accept_overrides
from services.queries.deadlines import load_record
from services.queries.name_lists import entries_on, lock_applications_on
from services.queries.publications import published_terms
from services.recorded_acts import put_on_record
from services.rules.access import Actor
from services.rules.checks import check_circulation
from services.rules.deadline_plans import DeadlineRecord
from services.rules.findings import Finding, Override
from services.rules.list_checks import CirculationFacts
from services.rules.name_lists import (
    CIRCULATED_ACT,
    FINALIZED_ACT,
    circulated_document,
    latest_circulation,
    objections_end,
)

# What a check says beforehand, and circulating is refused for. No mandate weighs it, and no reason overrides it.
_NOT_ANNOUNCED = Finding(
    "not_announced",
    Severity.BLOCKING,
    "Nothing of this forum was announced; announce its days first, from which the deadlines follow.",
    Authority.DEFAULT,
)


@dataclass(frozen=True, slots=True)
class Circulated:
    """A list that has just circulated, its version, and what was found that did not stop it."""

    row: NameList
    version: ListVersion
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """What would be found if a list circulated now. `sha256` is of what is on it now; `as_prepared`: whether that is
    what was prepared."""

    sha256: str
    as_prepared: bool
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Circulation:
    """What comes with the act: the digest of what its person has read, a note, and findings that are overridden."""

    sha256: str
    note: str | None = None
    overrides: Sequence[Override] = ()


async def check_list(db: AsyncSession, *, actor: Actor, now: datetime, slug: str, number: int) -> Checked:
    """Raises NotFound, NotPermitted."""
    forum, row = await organized_list(db, actor=actor, slug=slug, number=number)
    names = [entry.name for entry in await entries_on(db, list_id=row.id)]
    sha256 = content_digest(forum, row, names)
    on_record = await _record(db, forum.id)
    at = row.circulated_at or now  # one that circulated is as late as it was
    findings = (_NOT_ANNOUNCED,) if on_record is None else _findings(forum, row, on_record, at)
    return Checked(sha256, sha256 == row.sha256, findings)


async def circulate_list(db: AsyncSession, *, act: Act, slug: str, number: int, sent: Circulation) -> Circulated:
    """Circulates a prepared list: its applications are proposed, the circulation is on record, and the end of the
    term for objections, which counts from it, is published.

    Raises NotFound, NotPermitted (also `four_eyes`), RuleViolated, InvalidInput (overrides), Conflict
    (`illegal_step`, `empty_list`, `not_screened_in`, `changed_since`, `not_announced`, `recorded`, `no_closing`,
    `forum_closed`).
    """
    permission = Permission.NAME_LIST_CIRCULATE
    forum, row = await list_to_change(db, act=act, slug=slug, number=number, permission=permission, lock="update")
    demand_state(row, ListState.PREPARED)
    words = "You prepared this list yourself; another person of the Office reads and circulates it."
    demand_another(row.prepared_by, act.actor, words)
    applications = await lock_applications_on(db, list_id=row.id)
    demand_screened_in(applications)
    names = [entry.name for entry in await entries_on(db, list_id=row.id)]
    if not (sent.sha256 == row.sha256 == content_digest(forum, row, names)):
        words = "What is on this list is not what was prepared, or not what you read: prepare and read it again."
        raise Conflict("changed_since", words)
    on_record = await deadlines_on_record(db, forum.id)
    _demand_not_by_hand(row, on_record)
    findings = _findings(forum, row, on_record, act.now)
    overrides = accept_overrides("The list cannot circulate as it is.", findings, sent.overrides)
    await put_on_record(db, act=act, forum=forum, forum_act=CIRCULATED_ACT[number])
    closes = await _closes(db, act=act, row=row)
    await take_step(db, applications, act=act, kind=ApplicationAct.PROPOSE, details={"list": number})
    changes = {"state": ListState.CIRCULATED, "circulated_by": act.actor.account_id, "circulated_at": act.now}
    correct(row, act=act, version=row.version, changes=changes)
    version = await publish_version(
        db,
        act=act,
        row=row,
        document=circulated_document(forum.slug, number, names, closes),
        prepared_by=row.prepared_by,
        note=sent.note,
        overrides=overrides,
    )
    codes = [override["code"] for override in overrides]
    note_act(db, act=act, row=row, name="circulate", version=version.number, sha256=version.sha256, overrides=codes)
    await tell_delegations(db, act=act, forum=forum, row=row, kind=MessageKind.NAME_LIST_CIRCULATED)
    await tell_of_list(db, act=act, forum=forum, row=row, event=WebhookEvent.LIST_CIRCULATED)
    return Circulated(row, version, findings)


async def deadlines_on_record(db: AsyncSession, forum_id: UUID) -> DeadlineRecord:
    """The deadlines in force of a forum, with extensions and acts. Raises Conflict `not_announced`."""
    on_record = await _record(db, forum_id)
    if on_record is None:
        raise Conflict(_NOT_ANNOUNCED.code, _NOT_ANNOUNCED.message)
    return on_record


async def _record(db: AsyncSession, forum_id: UUID) -> DeadlineRecord | None:
    """None: nothing was announced."""
    terms = await published_terms(db, forum_id=forum_id)
    return None if terms is None else await load_record(db, forum_id=forum_id, deadlines=terms.deadlines)


def _findings(forum: Forum, row: NameList, on_record: DeadlineRecord, now: datetime) -> tuple[Finding, ...]:
    latest = latest_circulation(row.number, on_record.deadlines, on_record.extensions)
    facts = CirculationFacts(now, None)
    if latest is not None and latest.at is not None:
        zone = (latest.extension or latest.deadline).timezone
        facts = CirculationFacts(now, latest.at, instant_in_words(latest.at, zone, Language.EN))
    return check_circulation(facts, Modalities.model_validate(forum.modalities).checks)


def _demand_not_by_hand(row: NameList, on_record: DeadlineRecord) -> None:
    for done in (CIRCULATED_ACT[row.number], FINALIZED_ACT[row.number]):
        if done in on_record.acts:
            words = f"“{done.value}” was put on record by hand. If that was a mistake, take it off the record first."
            raise Conflict("recorded", words)


async def _closes(db: AsyncSession, *, act: Act, row: NameList) -> datetime:
    """Until when objections are taken, as it is now published. Raises Conflict `no_closing`."""
    on_record = await deadlines_on_record(db, row.forum_id)
    closes = objections_end(row.number, on_record.deadlines, on_record.extensions)
    if closes is None or closes <= act.now:
        words = (
            "No published deadline of this forum tells when objections to this list end."
            " Enter one that is counted from its circulation and closes that step, and announce it."
        )
        raise Conflict("no_closing", words)
    return closes
