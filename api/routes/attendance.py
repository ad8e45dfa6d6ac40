"""Attendance: who came to which meeting or venue, and when; with names, for those who read registrations."""

from functools import partial
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query, Request, Response

from api.dependencies import Db, ForumSlug, Lang, Page
from api.exports import Suffix, export_response, exported
from api.policies import allowed
from api.routes.router import new_router
from api.schemas.attendance import AttendanceList
from api.schemas.common import Day
from api.security import CurrentAct
from models.enums import ParticipantClass, Permission
from services.attendance import COLUMNS, export_attendance, read_attendance
from services.queries.attendance import AttendanceFilter

router = new_router("badges")

_READ = allowed(Permission.REGISTRATION_READ)
_ALL = "/forums/{forum}/attendance"
_EXAMPLE = (
    *("EGY", "Egypt", "Amal Example", "أمل مثال", "Member State", "Round table 1", "2026-05-05"),
    *("2026-05-05T09:51:07-04:00", "2026-05-05T13:02:40-04:00"),
)


async def _asked(
    meeting: Annotated[UUID | None, Query(description="Of this meeting, by its id")] = None,
    day: Annotated[Day | None, Query(description="On this day, in the forum's zone")] = None,
    participant_class: Annotated[ParticipantClass | None, Query(description="Of parties of this class")] = None,
) -> AttendanceFilter:
    return AttendanceFilter(meeting, day, participant_class)


Asked = Annotated[AttendanceFilter, Depends(_asked)]


@router.get(_ALL, dependencies=_READ, response_model=AttendanceList)
async def show_attendance(forum: ForumSlug, db: Db, act: CurrentAct, page: Page, asked: Asked) -> AttendanceList:
    """Who came, to what, when they first came in that day, and when they left."""
    return AttendanceList.of(*await read_attendance(db, actor=act.actor, slug=forum, asked=asked, page=page))


@router.get(f"{_ALL}.{{format}}", **exported(_READ, COLUMNS, _EXAMPLE))
async def export_all_attendance(
    request: Request, forum: ForumSlug, form: Suffix, act: CurrentAct, lang: Lang, asked: Asked
) -> Response:
    """The same rows in words, to download: as CSV or XLSX for spreadsheets, or as JSON."""
    rows = partial(export_attendance, actor=act.actor, slug=forum, asked=asked, language=lang)
    return await export_response(request, f"attendance-{forum}", COLUMNS, rows, form, lang)
