"""The balance report of a forum: as JSON, for spreadsheets, and as a page to print."""

from typing import Any

from fastapi import Response

from api.dependencies import Db, ForumSlug, Lang
from api.policies import PUBLIC
from api.routes.router import new_router
from api.schemas.balance import BalanceDraftRead, BalanceRead, read_balance
from api.security import CurrentAct
from services.adapters.balance_pages import page
from services.adapters.balance_sheets import COLUMNS, sheet
from services.balance_reports import read_report

router = new_router("co-chairs")

_ROW = '"imrf-2026","Forum","2026-05-05","true","co_chair","seats","held",8,8,"","","","","",""'
_SHEET = ",".join(f'"{name}"' for name in COLUMNS) + f"\r\n{_ROW}\r\n"
_PAGE = "Geographical and gender balance\n===============================\nForum\n"
_HEADERS = {"Vary": "Authorization"}


def _as(media_type: str, example: str) -> dict[str, Any]:
    content = {media_type: {"schema": {"type": "string"}, "example": example}}
    return {"dependencies": PUBLIC, "response_class": Response, "responses": {200: {"content": content}}}


@router.get("/forums/{forum}/balance", dependencies=PUBLIC, response_model=BalanceRead | BalanceDraftRead)
async def show_balance(
    forum: ForumSlug, db: Db, act: CurrentAct, response: Response
) -> BalanceRead | BalanceDraftRead:
    """How the seats stand by regional group, gender, level and development status: of all roles, with the checks, for
    those who appoint; for everybody else of the co-chairs, once all were appointed."""
    response.headers.update(_HEADERS)
    return read_balance(await read_report(db, act=act, slug=forum))


@router.get("/forums/{forum}/balance.csv", **_as("text/csv", _SHEET))
async def download_balance(forum: ForumSlug, db: Db, act: CurrentAct) -> Response:
    """The same figures for spreadsheets: one row a figure. A text that begins like a formula has an apostrophe."""
    found = sheet(await read_report(db, act=act, slug=forum))
    headers = {**_HEADERS, "Content-Disposition": f'attachment; filename="balance-{forum}.csv"'}
    return Response(found, media_type="text/csv", headers=headers)


@router.get("/forums/{forum}/balance.txt", **_as("text/plain", _PAGE))
async def print_balance(forum: ForumSlug, db: Db, act: CurrentAct, lang: Lang) -> Response:
    """The same figures as a page of text to print, in one of the six official languages."""
    found = page(await read_report(db, act=act, slug=forum), lang)
    name = f'inline; filename="balance-{forum}.txt"'
    headers = {"Vary": "Accept-Language, Authorization", "Content-Language": lang, "Content-Disposition": name}
    return Response(found, media_type="text/plain", headers=headers)
