"""Making a forum from its mandate's template, and editing its draft."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from pydantic import ValidationError
from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Authority, ForumTemplate, Language, MeetingAccess, MeetingFormat, Permission, ReviewRegion
from models.forum import Forum
from models.meeting import Meeting, Seat
from services.acts import Act, demand_standing, forum_to_change, record
from services.deadlines import demand_hours, load_draft, plan_draft, refused_rule
from services.errors import Conflict, InvalidInput, Stale
from services.meetings import set_time
from services.modalities import Modalities, Template, load_template, merge, mistyped
from services.participants import demand_no_list_open, start_participants_list
from services.queries.participants import replace_co_organizers
from services.queries.persons import party_ids
from services.queries.writing import flush
from services.reference.days_off import station_of_zone
from services.rules.deadline_rules import DeadlineRuleError
from services.rules.local_time import LocalTimeError, load_zone
from services.rules.modalities import Value, fixed_changes
from services.rules.programme import LENGTHS
from services.rules.templates import PlannedMeeting, compute_dates, compute_meetings

LONGEST_BEFORE = timedelta(days=60)  # from a hearing to the opening


async def create_forum(
    db: AsyncSession,
    *,
    act: Act,
    template: ForumTemplate,
    slug: str,
    title: Mapping[Language, str],
    opens_on: date,
    timezone: str,
    region: ReviewRegion | None = None,
    days: int | None = None,
    co_organizers: Sequence[str] = (),
) -> Forum:
    """A complete draft: days, meetings with their seats, modalities, list of those invited.

    Past days are welcome: records are kept too. A regional forum has its region, at choice another number of days
    (1 to 4) than its template, and co-organizers by their parties' codes.
    Raises NotPermitted, InvalidInput, Conflict `slug_taken`.
    """
    demand_standing(act.actor, Permission.FORUM_CREATE)
    _demand_regional(template, region, days=days, co_organizers=co_organizers)
    source = _stationed(_of_length(load_template(template), days), timezone)
    try:
        load_zone(timezone)
    except LocalTimeError as error:
        raise InvalidInput("timezone", error.code, str(error)) from None
    dates = compute_dates(opens_on, timezone, source.modalities.programme)
    planned = compute_meetings(source.meetings, source.titles, opens_on, source.modalities.programme)
    forum = Forum(
        id=act.new_id(),
        slug=slug,
        template=template,
        region=region,
        title=dict(title),
        opens_on=dates.opens_on,
        closes_on=dates.closes_on,
        hearing_on=dates.hearing_on,
        timezone=timezone,
        modalities=source.modalities.model_dump(mode="json"),
        moving={},
        version=1,
        created_at=act.now,
        updated_at=act.now,
    )
    db.add(forum)
    await flush(db)
    await _set_co_organizers(db, forum, co_organizers)
    await start_participants_list(db, act=act, forum=forum)
    try:
        await _add_meetings(db, act=act, forum=forum, planned=planned)
    except LocalTimeError as error:
        raise InvalidInput("opens_on", error.code, str(error)) from None
    record(db, act=act, name="forum.create", subject_id=forum.id, forum_id=forum.id, meetings=len(planned))
    await flush(db)
    return forum


def _demand_regional(template: ForumTemplate, region: ReviewRegion | None, **regional_only: object) -> None:
    if template is ForumTemplate.REGIONAL:
        if region is None:
            raise InvalidInput(
                "region", "region_required", "expected the review region of a regional forum, such as ESCWA"
            )
        return
    for name, value in {"region": region, **regional_only}.items():
        if value:
            raise InvalidInput(name, "regional_only", "expected for a regional forum alone")


def _of_length(source: Template, days: int | None) -> Template:
    """The template for a forum of so many days."""
    if days is None:
        return source
    programme = source.modalities.programme
    programme = replace(programme, days=replace(programme.days, value=days))
    return source.model_copy(update={"modalities": source.modalities.model_copy(update={"programme": programme})})


def _stationed(source: Template, timezone: str) -> Template:
    """The template with the duty station of this zone, unless it has one of its own. Authority: default."""
    days_off = source.modalities.days_off
    station = station_of_zone(timezone)
    if days_off.duty_station.value is not None or station is None:
        return source
    days_off = replace(days_off, duty_station=Value(station, Authority.DEFAULT))
    return source.model_copy(update={"modalities": source.modalities.model_copy(update={"days_off": days_off})})


async def _set_co_organizers(db: AsyncSession, forum: Forum, codes: Sequence[str]) -> None:
    parties = await party_ids(db, codes)
    for index, code in enumerate(codes):
        if code not in parties:
            raise InvalidInput(f"co_organizers.{index}", "unknown_party", "expected a party's code such as ORG_IOM")
        if code in codes[:index]:
            raise InvalidInput(f"co_organizers.{index}", "party_repeated", "expected each party once")
    await replace_co_organizers(db, forum_id=forum.id, party_ids=[parties[code] for code in codes])


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
            format=MeetingFormat.IN_PERSON,
            access=MeetingAccess.OPEN,
            interpretation=[language.value for language in plan.interpretation],
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
    co_organizers: Sequence[str] | None = None,
    **days: date | None,
) -> Forum:
    """Edits the draft; `modalities` is a merge patch (RFC 7396). The public sees nothing of it until published.

    `days` are `closes_on` and `hearing_on`, for a forum that deviates from its template.
    Raises NotFound, NotPermitted, Stale, InvalidInput, Conflict (`forum_closed`, `fixed_by_mandate`, `list_open`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.FORUM_EDIT, lock="update")
    if forum.version != version:
        raise Stale
    changed = []
    if title is not None:
        forum.title = dict(title)
        changed.append("title")
    if modalities is not None:
        sources = await load_draft(db, forum)
        before = plan_draft(sources, forum, Modalities.model_validate(forum.modalities), act.now)
        forum.modalities = patched(forum.modalities, modalities)
        demand_hours(before, plan_draft(sources, forum, Modalities.model_validate(forum.modalities), act.now))
        changed.append("modalities")
    if co_organizers is not None:
        _demand_regional(forum.template, forum.region, co_organizers=co_organizers)
        await _set_co_organizers(db, forum, co_organizers)
        changed.append("co_organizers")
    changed += _set_days(forum, days)
    if closed:
        await demand_no_list_open(db, forum_id=forum.id)
    if closed is not None:
        forum.closed_at = (forum.closed_at or act.now) if closed else None
        changed.append("closed")
    forum.version += 1
    forum.updated_at = act.now
    record(db, act=act, name="forum.update", subject_id=forum.id, forum_id=forum.id, changed=changed)
    await flush(db)
    return forum


def _set_days(forum: Forum, days: Mapping[str, date | None]) -> list[str]:
    for name, day in days.items():
        setattr(forum, name, day)
    length = (forum.closes_on - forum.opens_on).days + 1
    if "closes_on" in days and length not in LENGTHS:
        expected = f"expected a day from {forum.opens_on} on, for four days at most"
        raise InvalidInput("closes_on", "forum_length", expected)
    earliest = forum.opens_on - LONGEST_BEFORE
    if forum.hearing_on is not None and not earliest <= forum.hearing_on <= forum.closes_on:
        raise InvalidInput("hearing_on", "hearing_day", f"expected a day from {earliest} to {forum.closes_on}")
    return sorted(days)


def patched(stored: Mapping[str, Any], patch: Mapping[str, Any]) -> dict[str, Any]:
    """A forum's modalities with a merge patch applied. Raises InvalidInput, Conflict `fixed_by_mandate`."""
    document = Modalities.model_validate(stored).model_dump(mode="json")  # with what came after it was stored
    try:
        merged = Modalities.model_validate(merge(document, patch)).model_dump(mode="json")
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        cause = first.get("ctx", {}).get("error")
        if isinstance(cause, DeadlineRuleError):
            raise refused_rule(cause) from None
        field = ".".join(("modalities", *(str(part) for part in first["loc"])))
        raise InvalidInput(field, first["type"], first["msg"].removeprefix("Value error, ")) from None
    if path := mistyped(patch, merged):
        raise InvalidInput(f"modalities.{path}", "int_type", "expected a whole number")
    if fixed := fixed_changes(document, merged):
        raise Conflict(
            "fixed_by_mandate",
            "A resolution of the General Assembly fixes these values; they are not an organizer's to change.",
            fields=[f"modalities.{path}" for path in fixed],
        )
    return merged
