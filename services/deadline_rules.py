"""Editing the rules of a forum's deadlines: what a change moves is told before and after it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Language, Permission
from models.forum import Forum
from services.acts import Act, forum_to_change, forum_to_read
from services.deadlines import NextDeadlines, demand_hours, findings_on_deadlines, load_draft, plan_draft
from services.errors import InvalidInput, Stale
from services.forums import patched, update_forum
from services.modalities import Modalities
from services.queries.publications import published_terms
from services.rules.deadline_plans import shortened
from services.rules.findings import Finding
from services.rules.frozen_deadlines import PublishedDeadline
from services.rules.reminders import PlannedReminder, plan_reminders
from services.rules.windows import bind


@dataclass(frozen=True, slots=True)
class Change:
    """A deadline of the draft whose instant a change of rules moves."""

    key: str
    title: Mapping[Language, str]
    old: datetime | None
    new: datetime | None


@dataclass(frozen=True, slots=True)
class PlannedRules:
    """A forum's rules with what they give in the draft, and what is in force."""

    version: int
    timezone: str
    rules: Mapping[str, dict[str, Any]]
    planned: tuple[PublishedDeadline, ...]
    reminders: Mapping[str, tuple[PlannedReminder, ...]]
    in_force: Mapping[str, datetime]
    changes: tuple[Change, ...] = ()
    findings: tuple[Finding, ...] = ()
    shortened: tuple[str, ...] = ()

    @property
    def titles(self) -> dict[str, dict[Language, str]]:
        """The titles by key."""
        return {deadline.key: deadline.rule.title for deadline in self.planned}


async def read_rules(db: AsyncSession, *, act: Act, slug: str) -> PlannedRules:
    """The rules of a draft. Raises NotFound, NotPermitted."""
    forum = await forum_to_read(db, actor=act.actor, slug=slug)
    modalities = Modalities.model_validate(forum.modalities)
    return _planned(forum, modalities, plan_draft(await load_draft(db, forum), forum, modalities, act.now))


async def edit_rules(
    db: AsyncSession, *, act: Act, slug: str, version: int, patch: Mapping[str, Any], dry_run: bool
) -> PlannedRules:
    """Changes rules by a merge patch and tells what moves in the draft; `dry_run`: tells, and changes nothing.

    Raises NotFound, NotPermitted, Stale, InvalidInput (`rules.KEY.…`), Conflict (`forum_closed`, `fixed_by_mandate`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.FORUM_EDIT, lock="update")
    if forum.version != version:
        raise Stale
    sources = await load_draft(db, forum)
    before = plan_draft(sources, forum, Modalities.model_validate(forum.modalities), act.now)
    changes = {"deadlines": {"rules": dict(patch)}}
    try:
        modalities = Modalities.model_validate(patched(forum.modalities, changes))
        after = plan_draft(sources, forum, modalities, act.now)
        demand_hours(before, after)
        if not dry_run:
            await update_forum(db, act=act, slug=slug, version=version, modalities=changes)
    except InvalidInput as error:
        field = error.field.removeprefix("modalities.deadlines.")
        if error.code == "missing":  # after the patch, whose own form is right
            raise InvalidInput(field, "incomplete_rule", "expected a value; a new rule needs it") from None
        raise InvalidInput(field, error.code, error.message) from None
    terms = await published_terms(db, forum_id=forum.id)
    short = shortened(after.record, after.planned, terms.notice, act.now) if terms else ()
    planned = _planned(forum, modalities, after, _changes(before, after), findings_on_deadlines(after, modalities))
    return replace(planned, shortened=tuple(deadline.key for deadline in short))


def _planned(
    forum: Forum,
    modalities: Modalities,
    after: NextDeadlines,
    changes: tuple[Change, ...] = (),
    findings: tuple[Finding, ...] = (),
) -> PlannedRules:
    rules = modalities.model_dump(mode="json")["deadlines"]["rules"]
    days = modalities.deadlines.reminders.value
    return PlannedRules(
        forum.version,
        forum.timezone,
        rules,
        after.planned,
        {d.key: _reminders(d, after, days) for d in after.planned},
        after.record.in_force(),
        changes,
        findings,
    )


def _reminders(deadline: PublishedDeadline, after: NextDeadlines, days: Sequence[int]) -> tuple[PlannedReminder, ...]:
    """By what is in force for everyone, extensions included."""
    return plan_reminders(bind(deadline, after.record.extensions), days) if deadline.rule.reminds else ()


def _changes(before: NextDeadlines, after: NextDeadlines) -> tuple[Change, ...]:
    old = {deadline.key: deadline for deadline in before.planned if not deadline.withdrawn}
    new = {deadline.key: deadline for deadline in after.planned if not deadline.withdrawn}
    found = []
    for key in [*old, *(key for key in new if key not in old)]:
        was, will = (known[key].at if key in known else None for known in (old, new))
        if was != will or (key in old) != (key in new):
            found.append(Change(key, (new.get(key) or old[key]).rule.title, was, will))
    return tuple(found)
