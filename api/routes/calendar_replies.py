"""Answers of calendars to invitations: uploaded by the Office, or posted by the gateway that receives mail."""

from typing import Annotated, Any

from fastapi import Depends, Request

from api.dependencies import Db
from api.gateways import GatewayAct, allowed_or_gateway
from api.routes.router import new_router
from api.schemas.meeting_invitations import CalendarReplyRead
from models.enums import Permission
from services.adapters.invitations import MOST_MAIL, calendar_of_mail, read_reply
from services.calendar_replies import enter_reply
from services.errors import InvalidInput
from services.rules.meeting_invitations import Reply

router = new_router("calendars", uploads=True)

_CALENDAR, _MAIL = "text/calendar", "message/rfc822"
_EXAMPLE = """\
BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//Example//EN\r
METHOD:REPLY\r
BEGIN:VEVENT\r
UID:0b8f5f6e-3f4c-4d0a-9d1e-5a4b1c2d3e4f\r
DTSTAMP:20260115T120000Z\r
SEQUENCE:0\r
ATTENDEE;PARTSTAT=ACCEPTED:mailto:egypt@demo.example\r
END:VEVENT\r
END:VCALENDAR\r
"""
_MAILED = f"""\
From: egypt@demo.example\r
Subject: Accepted\r
Content-Type: text/calendar; method=REPLY; charset=utf-8\r
\r
{_EXAMPLE}"""
_BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            _CALENDAR: {"schema": {"type": "string"}, "example": _EXAMPLE},
            _MAIL: {"schema": {"type": "string"}, "example": _MAILED},
        },
    }
}


async def get_reply(request: Request) -> tuple[Reply, str | None]:
    """The answer that is sent, and the sender of the mail that it came in. Raises InvalidInput."""
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind not in (_CALENDAR, _MAIL):
        raise InvalidInput("Content-Type", "no_calendar", f"expected {_CALENDAR} or {_MAIL}")
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_MAIL:
            raise InvalidInput("body", "too_large", f"expected {MOST_MAIL // 1024} KiB at most")
    calendar, sender = calendar_of_mail(bytes(body)) if kind == _MAIL else (bytes(body), None)
    return read_reply(calendar), sender


@router.post(
    "/calendar-replies",
    dependencies=allowed_or_gateway(Permission.INVITEE_MANAGE),
    response_model=CalendarReplyRead,
    openapi_extra=_BODY,
)
async def enter_calendar_reply(
    reply: Annotated[tuple[Reply, str | None], Depends(get_reply)], by: GatewayAct, db: Db
) -> CalendarReplyRead:
    """Puts the answer of somebody's calendar to an invitation on record: the Office uploads it, or the gateway that
    receives mail posts it with its token.

    Of the calendar nothing is read but METHOD, which must be REPLY, UID, the one ATTENDEE with PARTSTAT, SEQUENCE and
    DTSTAMP. An answer that is older than the one on record never takes its place.
    """
    act, gateway = by
    return CalendarReplyRead.of(await enter_reply(db, act=act, reply=reply[0], gateway=gateway, sender=reply[1]))
