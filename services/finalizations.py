"""How a list that circulated becomes final: announced by one person, done by another, no sooner than announced and
not before the term for objections is over; and what is changed of it afterwards.

A name that is contested is left off, or the Assembly decides. No answer, entry of the audit or message says more of
it than the final version itself. Authority: practice for both outcomes; default for the notice and for two persons.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.application import Application
from models.enums import (
    ApplicationAct,
    ApplicationState,
    ContestedOutcome,
    EntryOutcome,
    Language,
    ListState,
    MessageKind,
    Permission,
    Removal,
    WebhookEvent,
)
from models.name_list import ListVersion, NameList
from services.acts import Act, correct, forum_to_change
from services.adapters.wording import instant_in_words
from services.application_steps import take_step, tell_applicants
from services.circulations import deadlines_on_record
from services.contests import contested_names
from services.errors import Conflict, InvalidInput
from services.list_messages import tell_delegations, tell_of_list
from services.list_versions import final_so_far, publish_version
from services.name_lists import ListView, demand_another, demand_state, list_to_change, note_act, view_of
from services.queries.applications import Moving
from services.queries.name_lists import (
    entry_of,
    list_of_application,
    lock_applications_on,
    lock_lists,
    names_as_circulated,
    settle_entries,
)
from services.queries.publications import accreditation_in_force
from services.queries.writing import flush
from services.recorded_acts import put_on_record
from services.rules.local_time import in_utc
from services.rules.name_lists import (
    FINALIZED_ACT,
    GRACE,
    ListedName,
    RemovedName,
    earliest_final,
    final_document,
    latest_final,
    objections_end,
    removal,
    with_admitted,
    without,
)

_WHY = {ContestedOutcome.LEFT_OFF: Removal.UNDISCLOSED, ContestedOutcome.REFERRED: Removal.REFERRED}
_OUTCOMES = {
    Removal.UNDISCLOSED: EntryOutcome.LEFT_OFF,
    Removal.REFERRED: EntryOutcome.REFERRED,
    Removal.WITHDRAWN: EntryOutcome.WITHDRAWN,
}
_TOLD = {
    Removal.UNDISCLOSED: MessageKind.APPLICATION_NOT_FINAL,
    Removal.REFERRED: MessageKind.APPLICATION_REFERRED,
}


async def announce_closing(
    db: AsyncSession, *, act: Act, slug: str, number: int, final_from: datetime | None
) -> ListView:
    """Announces from when on a list may become final (None: as early as it may), or anew: each time with the whole
    notice, and before the forum opens.

    Raises NotFound, NotPermitted, InvalidInput (final_from), Conflict (`illegal_step`, `nothing_changed`,
    `no_closing`, `not_announced`, `forum_closed`).
    """
    permission = Permission.NAME_LIST_CIRCULATE
    forum, row = await list_to_change(db, act=act, slug=slug, number=number, permission=permission)
    demand_state(row, ListState.CIRCULATED, ListState.CLOSING)
    notice = (await accreditation_in_force(db, forum_id=forum.id)).notice_days.value
    earliest = earliest_final(act.now, await _ends(db, row), notice)
    chosen = earliest if final_from is None else final_from
    if chosen < earliest:
        when = instant_in_words(earliest, forum.timezone, Language.EN)
        words = f"expected {in_utc(earliest)} or later ({when}): {notice} days of notice"
        raise InvalidInput("final_from", "too_early", f"{words}, and not before the term for objections is over")
    if chosen > (latest := latest_final(earliest, forum.opens_on, forum.timezone)):
        words = f"expected {in_utc(latest)} or earlier: a list is final before the forum opens"
        raise InvalidInput("final_from", "too_late", words)
    if chosen == row.final_from:
        raise Conflict("nothing_changed", f"It is announced for {in_utc(row.final_from)} already.")
    changes = {
        "state": ListState.CLOSING,
        "closing_by": act.actor.account_id,
        "closing_at": act.now,
        "final_from": chosen,
    }
    correct(row, act=act, version=row.version, changes=changes)
    note_act(db, act=act, row=row, name="closing", final_from=in_utc(chosen))
    await tell_delegations(db, act=act, forum=forum, row=row, kind=MessageKind.NAME_LIST_CLOSING)
    return await view_of(db, row)


@dataclass(frozen=True, slots=True)
class Finalized:
    """A list that has just become final, and the version that says what is."""

    row: NameList
    version: ListVersion


async def finalize_list(db: AsyncSession, *, act: Act, slug: str, number: int, note: str | None) -> Finalized:
    """Makes a list final: each name is, or is off it because it was withdrawn or contested.

    Raises NotFound, NotPermitted (also `four_eyes`), Conflict (`illegal_step`, `not_yet`, `no_closing`,
    `not_announced`, `recorded`, `forum_closed`).
    """
    permission = Permission.NAME_LIST_CIRCULATE
    forum, row = await list_to_change(
        db, act=act, slug=slug, number=number, permission=permission, lock="update", list_lock="end"
    )
    demand_state(row, ListState.CLOSING)
    words = "You announced this yourself; another person of the Office makes the list final."
    demand_another(row.closing_by, act.actor, words)
    await _demand_time(db, act=act, row=row)
    await lock_lists(db, forum_id=forum.id)
    applications = await lock_applications_on(db, list_id=row.id)
    names = await names_as_circulated(db, list_id=row.id)
    contested = await contested_names(db, list_id=row.id)
    outcome = (await accreditation_in_force(db, forum_id=forum.id)).contested.value
    final, removed = _settled(names, applications, contested, _WHY[outcome], act.now)
    document = final_document(await final_so_far(db, forum_id=forum.id), forum.slug, number, final, removed)
    version = await publish_version(db, act=act, row=row, document=document, prepared_by=row.closing_by, note=note)
    why = {one.application_id: one.why for one in removed}
    await _move(db, applications, why, act=act, version=version.number)
    changes = {"state": ListState.FINAL, "finalized_by": act.actor.account_id, "finalized_at": act.now}
    correct(row, act=act, version=row.version, changes=changes)
    note_act(db, act=act, row=row, name="finalize", version=version.number, sha256=version.sha256)
    await flush(db)
    await put_on_record(db, act=act, forum=forum, forum_act=FINALIZED_ACT[number])
    await tell_delegations(db, act=act, forum=forum, row=row, kind=MessageKind.NAME_LIST_FINAL)
    await tell_of_list(db, act=act, forum=forum, row=row, event=WebhookEvent.LIST_FINALIZED)
    return Finalized(row, version)


async def decide_on_referred(
    db: AsyncSession, *, act: Act, slug: str, application_id: UUID, admitted: bool, reference: str
) -> tuple[ListVersion, int]:
    """Puts on record what the Assembly decided on a name that was brought to it: the final list is amended. The
    version, and the number of the list. By another person than who made that list final.

    Raises NotFound, NotPermitted (also `four_eyes`), Conflict (`not_referred`, `forum_closed`).
    """
    permission = Permission.NAME_LIST_CIRCULATE
    forum = await forum_to_change(db, act=act, slug=slug, permission=permission, lock="update")
    rows = {row.number: row for row in await lock_lists(db, forum_id=forum.id)}
    entry = await entry_of(db, forum_id=forum.id, application_id=application_id)
    row = rows[entry.name.list_number]
    former = await final_so_far(db, forum_id=forum.id)
    if former is None or entry.outcome is not EntryOutcome.REFERRED:
        raise Conflict("not_referred", "No decision of the Assembly is awaited on this name.")
    words = "You made this list final yourself; another person of the Office enters what the Assembly decided."
    demand_another(row.finalized_by, act.actor, words)
    names = await names_as_circulated(db, list_id=row.id)
    (name,) = (one for one in names if one.application_id == application_id)
    if admitted:
        document, outcome = with_admitted(former, name), EntryOutcome.ADMITTED
    else:
        gone = removal(name, act.now, Removal.NOT_ADMITTED)
        document, outcome = without(former, gone), EntryOutcome.NOT_ADMITTED
    version = await publish_version(db, act=act, row=row, document=document, prepared_by=row.finalized_by)
    if admitted:
        applications = await lock_applications_on(db, list_id=row.id, application_id=application_id)
        details = {"version": version.number, "reference": reference}
        await take_step(db, applications, act=act, kind=ApplicationAct.ADMIT, details=details)
    else:
        of_it = {application_id: entry.name.party_id}
        kind = MessageKind.APPLICATION_NOT_FINAL
        await tell_applicants(db, of_it, act=act, kind=kind, forum_id=forum.id)
    await settle_entries(db, [application_id], outcome=outcome, now=act.now, decision=reference)
    told = {"application": str(application_id), "outcome": outcome.value}
    note_act(db, act=act, row=row, name="decide", version=version.number, sha256=version.sha256, **told)
    await flush(db)
    return version, row.number


async def amend_for_withdrawal(db: AsyncSession, *, act: Act, application: Application) -> None:
    """Takes the name of an application that is about to withdraw off the list that is final; where none is, or the
    name is not on it, nothing is done. To be called before its step, of an application that the caller has locked
    after its forum; the audit entry of the act is the caller's."""
    row = await list_of_application(db, application_id=application.id)
    if row is None or row.state is not ListState.FINAL:  # the forum's lock keeps it so
        return
    await lock_lists(db, forum_id=application.forum_id)
    former = await final_so_far(db, forum_id=application.forum_id)
    named = [name for name in former.names if name.application_id == application.id] if former else []
    if former is None or not named:
        return
    document = without(former, removal(named[0], act.now, Removal.WITHDRAWN))
    await publish_version(db, act=act, row=row, document=document, prepared_by=None)
    await settle_entries(db, [application.id], outcome=EntryOutcome.WITHDRAWN, now=act.now)


def _settled(
    names: Sequence[ListedName],
    applications: Sequence[Moving],
    contested: Collection[UUID],
    why: Removal,
    now: datetime,
) -> tuple[list[ListedName], list[RemovedName]]:
    """The names that are final, and those that are not, as they circulated. Who withdrew did so, contested or not."""
    final, removed = [], []
    by_id = {application.id: application for application in applications}
    for name in names:
        application = by_id[name.application_id]
        if application.state is ApplicationState.WITHDRAWN:
            removed.append(removal(name, application.since, Removal.WITHDRAWN))
        elif name.application_id in contested:
            removed.append(removal(name, now, why))
        else:
            final.append(name)
    return final, removed


async def _move(
    db: AsyncSession, applications: Sequence[Moving], why: Mapping[UUID, Removal], *, act: Act, version: int
) -> None:
    """What becomes of the applications, and of their names on the list. `why`: those that are not final."""
    proposed = [one for one in applications if one.state is ApplicationState.PROPOSED]
    ids = [one.id for one in applications]
    details = {"version": version}
    final = [one for one in proposed if one.id not in why]
    off = [one for one in proposed if one.id in why]
    told = {_TOLD[why[one.id]] for one in off}
    await take_step(db, final, act=act, kind=ApplicationAct.FINALIZE, details=details)
    for message in told:  # one at most
        await take_step(db, off, act=act, kind=ApplicationAct.LEAVE_OFF, details=details, told=message)
    outcomes = {key: EntryOutcome.FINAL if key not in why else _OUTCOMES[why[key]] for key in ids}
    for outcome in dict.fromkeys(outcomes.values()):
        of_it = [key for key, found in outcomes.items() if found is outcome]
        await settle_entries(db, of_it, outcome=outcome, now=act.now)


async def _ends(db: AsyncSession, row: NameList) -> datetime:
    """From when on nobody may object. Raises Conflict (`no_closing`, `not_announced`)."""
    on_record = await deadlines_on_record(db, row.forum_id)
    ends = objections_end(row.number, on_record.deadlines, on_record.extensions)
    if ends is None:
        raise Conflict("no_closing", "No published deadline of this forum tells when objections to this list end.")
    return ends


async def _demand_time(db: AsyncSession, *, act: Act, row: NameList) -> None:
    """Raises Conflict (`not_yet`, `no_closing`, `not_announced`)."""
    ends = await _ends(db, row) + GRACE
    latest = ends if row.final_from is None else max(ends, row.final_from)
    if act.now < latest:
        why = "that is when it was announced for" if latest == row.final_from else "objections are taken before"
        words = f"This list may become final from {in_utc(latest)} on: {why}. Nothing was done."
        raise Conflict("not_yet", words, final_from=in_utc(latest))
