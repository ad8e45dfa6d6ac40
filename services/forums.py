"""Making a forum from its mandate's template, and editing its draft."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from pydantic import ValidationError
from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import ForumTemplate, Language, Permission
from models.forum import Forum
from models.meeting import Meeting, Seat
from services.acts import Act, demand, demand_open, demand_standing, record
from services.errors import Conflict, InvalidInput, Stale
from services.meetings import set_time
from services.modalities import Modalities, load_template, merge
from services.queries.forums import load_forum
from services.queries.persons import party_ids
from services.queries.writing import flush
from services.rules.local_time import LocalTimeError, load_zone
from services.rules.modalities import fixed_changes
from services.rules.programme import DatesFact
from services.rules.templates import PlannedMeeting, compute_dates, compute_meetings


def dates_of(forum: Forum) -> DatesFact:
    """The draft's days as rules see them."""
    return DatesFact(forum.opens_on, forum.closes_on, forum.hearing_on, forum.timezone)


async def create_forum(
    db: AsyncSession,
    *,
    act: Act,
    template: ForumTemplate,
    slug: str,
    title: Mapping[Language, str],
    opens_on: date,
    timezone: str,
) -> Forum:
    """A complete draft: days, meetings with their seats, modalities. Past days are welcome: records are kept too.

    Raises NotPermitted, InvalidInput (timezone, opens_on), Conflict `slug_taken`.
    """
    demand_standing(act.actor, Permission.FORUM_CREATE)
    source = load_template(template)
    try:
        load_zone(timezone)
    except LocalTimeError as error:
        raise InvalidInput("timezone", error.code, str(error)) from None
    dates = compute_dates(opens_on, timezone, source.modalities.programme)
    planned = compute_meetings(source.meetings, source.titles, opens_on)
    forum = Forum(
        id=act.new_id(),
        slug=slug,
        template=template,
        title=dict(title),
        opens_on=dates.opens_on,
        closes_on=dates.closes_on,
        hearing_on=dates.hearing_on,
        timezone=timezone,
        modalities=source.modalities.model_dump(mode="json"),
        version=1,
        created_at=act.now,
        updated_at=act.now,
    )
    db.add(forum)
    await flush(db)
    try:
        await _add_meetings(db, act=act, forum=forum, planned=planned)
    except LocalTimeError as error:
        raise InvalidInput("opens_on", error.code, str(error)) from None
    record(db, act=act, name="forum.create", subject_id=forum.id, forum_id=forum.id, meetings=len(planned))
    await flush(db)
    return forum


async def _add_meetings(db: AsyncSession, *, act: Act, forum: Forum, planned: tuple[PlannedMeeting, ...]) -> None:
    codes = {seat.party for meeting in planned for seat in meeting.seats if seat.party is not None}
    parties = await party_ids(db, codes)
    for plan in planned:
        meeting = Meeting(
            id=act.new_id(),
            forum_id=forum.id,
            kind=plan.kind,
            number=plan.number,
            title=dict(plan.title),
            timezone=forum.timezone,
            objectives=list(plan.objectives),
            status=plan.status,
            version=1,
            created_at=act.now,
            updated_at=act.now,
            seats=[
                Seat(
                    id=act.new_id(),
                    role=seat.role,
                    position=seat.position,
                    designation=seat.designation,
                    party_id=None if seat.party is None else parties[seat.party],
                )
                for seat in plan.seats
            ],
        )
        # A template's hours are suggestions: where one of them occurs twice, the first is meant.
        set_time(meeting, "start", plan.local_start, forum.timezone, fold=0)
        set_time(meeting, "end", plan.local_end, forum.timezone, fold=0)
        db.add(meeting)


async def update_forum(
    db: AsyncSession,
    *,
    act: Act,
    slug: str,
    version: int,
    title: Mapping[Language, str] | None = None,
    modalities: Mapping[str, Any] | None = None,
    closed: bool | None = None,
) -> Forum:
    """Edits the draft; `modalities` is a merge patch (RFC 7396). The public sees nothing of it until published.

    Raises NotFound, NotPermitted, Stale, InvalidInput, Conflict (`forum_closed`, `fixed_by_mandate`).
    """
    forum = await load_forum(db, slug=slug, actor=act.actor, lock="update")
    demand(act.actor, Permission.FORUM_EDIT, forum.id)
    demand_open(forum, act.actor)
    if forum.version != version:
        raise Stale
    changed = []
    if title is not None:
        forum.title = dict(title)
        changed.append("title")
    if modalities is not None:
        forum.modalities = _patched(forum.modalities, modalities)
        changed.append("modalities")
    if closed is not None:
        forum.closed_at = (forum.closed_at or act.now) if closed else None
        changed.append("closed")
    forum.version += 1
    forum.updated_at = act.now
    record(db, act=act, name="forum.update", subject_id=forum.id, forum_id=forum.id, changed=changed)
    await flush(db)
    return forum


def _patched(document: dict[str, Any], patch: Mapping[str, Any]) -> dict[str, Any]:
    try:
        merged = Modalities.model_validate(merge(document, patch)).model_dump(mode="json")
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        field = ".".join(("modalities", *(str(part) for part in first["loc"])))
        raise InvalidInput(field, first["type"], first["msg"].removeprefix("Value error, ")) from None
    if fixed := fixed_changes(document, merged):
        raise Conflict(
            "fixed_by_mandate",
            "A resolution of the General Assembly fixes these values; they are not an organizer's to change.",
            fields=[f"modalities.{path}" for path in fixed],
        )
    return merged
