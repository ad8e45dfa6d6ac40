"""Who came to which meeting or venue on which day, as its doors saw it: read by those who read registrations."""

from contextlib import aclosing

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Language, Permission
from models.forum import Forum
from services.acts import demand
from services.adapters.sheets import Rows
from services.queries.attendance import (
    AttendanceFilter,
    Attended,
    list_attendance,
    stream_attendance,
)
from services.queries.forums import load_forum
from services.queries.paging import PageRequest
from services.reference.labels import CLASSES
from services.rules.access import Actor
from services.rules.local_time import load_zone
from services.rules.text import pick

COLUMNS = ("code", "party", "person", "person_own_name", "participant_class", "place", "day", "entered_at", "left_at")


async def read_attendance(
    db: AsyncSession, *, actor: Actor, slug: str, asked: AttendanceFilter, page: PageRequest
) -> tuple[list[Attended], str | None]:
    """One page of them, in the order in which people came in. Raises NotFound, NotPermitted."""
    forum = await _forum_to_read(db, actor=actor, slug=slug)
    return await list_attendance(db, forum_id=forum.id, zone=forum.timezone, asked=asked, page=page)


async def export_attendance(
    db: AsyncSession, *, actor: Actor, slug: str, asked: AttendanceFilter, language: Language
) -> Rows:
    """The same rows as `read_attendance` has, in words, with a cell for each of COLUMNS; instants in the forum's
    zone. Raises NotFound, NotPermitted."""
    forum = await _forum_to_read(db, actor=actor, slug=slug)
    zone = load_zone(forum.timezone)
    async with aclosing(stream_attendance(db, forum_id=forum.id, zone=forum.timezone, asked=asked)) as found:
        async for row in found:
            one = Attended(*row)
            yield (
                one.code,
                pick(one.party, language)[0],
                one.name,
                one.own_name,
                CLASSES[one.class_][language],
                pick(one.place, language)[0],
                one.day,
                one.entered_at.astimezone(zone),
                None if one.left_at is None else one.left_at.astimezone(zone),
            )


async def _forum_to_read(db: AsyncSession, *, actor: Actor, slug: str) -> Forum:
    forum = await load_forum(db, slug=slug, actor=actor)
    demand(actor, Permission.REGISTRATION_READ, forum.id)
    return forum
