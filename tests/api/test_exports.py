"""Whole lists as files: who has them, what is in them, and what happens when something comes between."""

import asyncio
import csv
import io
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI, Request, Response
from openpyxl import load_workbook
from sqlalchemy import text

from api.dependencies import Lang
from api.exports import Suffix, export_response, exported
from api.main import create_app, new_id
from api.policies import PUBLIC
from api.routes.router import new_router
from models.enums import InvitedAs, Language, PartyKind
from models.forum import Participant
from models.party import Party
from services.adapters.database import EXPORT_SETTINGS, make_engine, make_sessions
from services.errors import Conflict
from services.queries.forums import find_forum_id
from tests.world import NOON, Client, Clock, create_forum, headers, publish

LIST = "/forums/imrf-test/participants-list"
HEADINGS = {
    "en": ["Code", "Name", "Kind", "Invited as"],
    "ar": ["الرمز", "الاسم", "النوع", "صفة الدعوة"],
    "zh": ["代码", "名称", "类别", "受邀身份"],
    "fr": ["Code", "Nom", "Catégorie", "Invité en qualité de"],
    "ru": ["Код", "Название", "Категория", "В качестве кого приглашены"],
    "es": ["Código", "Nombre", "Categoría", "Invitado en calidad de"],
}


def lines_of(answer: httpx.Response) -> list[list[str]]:
    """Of a CSV."""
    assert answer.status_code == 200, answer.text
    return list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"), newline="")))


async def invite(sessions: Any, code: str, names: dict[Language, str]) -> None:
    """An organization that nobody knows yet, first in the list."""
    async with sessions() as db, db.begin():
        party = Party(
            id=new_id(), kind=PartyKind.ORGANIZATION, code=code, names=names, sort_key="", iso2=None, note=None
        )
        db.add(party)
        await db.flush()
        forum_id = await find_forum_id(db, "imrf-test")
        as_what, at = InvitedAs.OBSERVER, {"created_at": NOON, "updated_at": NOON}
        db.add(Participant(forum_id=forum_id, party_id=party.id, invited_as=as_what, version=1, **at))
        await db.flush()


async def test_a_whole_list_in_arabic(client: Client, db_sessions) -> None:
    await create_forum(client)
    await invite(db_sessions, "ORG_LAST", {Language.EN: "Zenith", Language.AR: "ذروة"})
    answer = await client.opga.get(f"{LIST}.csv", params={"lang": "ar"})
    assert answer.content.startswith(b'\xef\xbb\xbf"\xd8')
    assert answer.content.count(b"\n") == answer.content.count(b"\r\n")
    lines = lines_of(answer)
    assert lines[:2] == [HEADINGS["ar"], ["ORG_LAST", "ذروة", "منظمة", "مراقب"]]
    assert ["EGY", "مصر", "دولة عضو", "مشارك"] in lines
    said = headers(answer)
    assert said["content-type"] == "text/csv; charset=utf-8"
    assert said["content-disposition"] == 'attachment; filename="participants-imrf-test.csv"'
    assert said["content-language"] == "ar"
    assert said["content-length"] == str(len(answer.content))
    assert said["cache-control"] == "no-store"
    assert said["vary"] == "Accept-Language, Authorization"
    assert said["x-content-type-options"] == "nosniff"


async def test_the_same_in_each_format_and_in_the_order_of_its_pages(client: Client) -> None:
    await create_forum(client)
    lines = lines_of(await client.opga.get(f"{LIST}.csv", params={"lang": "ar"}))
    answer = await client.opga.get(f"{LIST}.xlsx", params={"lang": "ar"})
    assert answer.headers["content-type"].endswith(".spreadsheetml.sheet")
    assert answer.headers["content-disposition"] == 'attachment; filename="participants-imrf-test.xlsx"'
    (page,) = load_workbook(io.BytesIO(answer.content)).worksheets
    assert page.sheet_view.rightToLeft
    assert [list(row) for row in page.iter_rows(values_only=True)] == lines
    whole = await client.opga.get(f"{LIST}.json", params={"lang": "ar"})
    assert whole.headers["content-type"] == "application/json"
    names = ("code", "name", "kind", "invited_as")
    assert whole.json() == {"items": [dict(zip(names, line, strict=True)) for line in lines[1:]]}
    paged: list[str] = []
    more: dict[str, Any] = {"limit": 200}
    while more:
        found = (await client.opga.get(LIST, params=more)).json()
        paged += [one["party"]["code"] for one in found["items"]]
        more = {"limit": 200, "cursor": found["next_cursor"]} if found["next_cursor"] else {}
    assert len(paged) > 200
    assert [line[0] for line in lines[1:]] == paged


@pytest.mark.parametrize("language", Language)
async def test_headings_in_each_language_and_what_has_no_name_in_it_in_english(
    client: Client, db_sessions, language: Language
) -> None:
    await create_forum(client)
    await invite(db_sessions, "ORG_NEW", {Language.EN: "Zenith"})
    answer = await client.opga.get(f"{LIST}.csv", headers={"Accept-Language": f"{language}, en;q=0.5"})
    lines = lines_of(answer)
    assert (lines[0], lines[1][:2]) == (HEADINGS[language], ["ORG_NEW", "Zenith"])
    assert answer.headers["content-language"] == language
    other = await client.opga.get(f"{LIST}.csv", headers={"Accept-Language": "de"})
    assert (lines_of(other)[0], other.headers["content-language"]) == (HEADINGS["en"], "en")


async def test_no_name_is_a_formula(client: Client, db_sessions) -> None:
    await create_forum(client)
    name = '=HYPERLINK("https://x.example";"y")'
    await invite(db_sessions, "ORG_NEW", {Language.EN: name})
    assert lines_of(await client.opga.get(f"{LIST}.csv"))[1][1] == f"'{name}"
    (page,) = load_workbook(io.BytesIO((await client.opga.get(f"{LIST}.xlsx")).content)).worksheets
    assert (page["B2"].data_type, page["B2"].value) == ("s", f"'{name}")
    assert (await client.opga.get(f"{LIST}.json")).json()["items"][0]["name"] == name


async def test_who_reads_the_list_has_it_and_nobody_else(client: Client) -> None:
    await create_forum(client)
    for form in ("csv", "xlsx", "json"):
        assert (await client.anonymous.get(f"{LIST}.{form}")).status_code == 401
        assert (await client.secretariat.get(f"{LIST}.{form}")).status_code == 200
        for caller in (client.egypt, client.ngo, client.auditor, client.african_group):
            hidden = await caller.get(f"{LIST}.{form}")
            missing = await caller.get(f"/forums/missing/participants-list.{form}")
            assert (hidden.status_code, hidden.json()["code"]) == (403, "not_permitted")
            assert hidden.text.replace("imrf-test", "missing") == missing.text
    missing = await client.opga.get("/forums/missing/participants-list.csv")
    assert (missing.status_code, missing.headers["content-type"]) == (404, "application/problem+json")
    await publish(client)
    assert (await client.egypt.get(f"{LIST}.csv")).status_code == 403
    unknown = await client.opga.get(f"{LIST}.pdf")
    assert (unknown.status_code, unknown.json()["errors"][0]["field"]) == (422, "format")


# The machinery, with lists of its own.


def listing(app: FastAPI, rows: Any, name: str = "list") -> FastAPI:
    """With a route whose list is `rows`."""
    router = new_router("test")

    @router.get("/listed.{format}", **exported(PUBLIC, ("code",), ("EGY",)))
    async def listed(request: Request, form: Suffix, lang: Lang) -> Response:
        return await export_response(request, name, ("code",), rows, form, lang)

    app.include_router(router)
    return app


@pytest.fixture
def folder(tmp_path: Path, monkeypatch) -> Path:
    """Where temporary files go."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return tmp_path


def left(folder: Path) -> list[str]:
    """What is in a folder, and what is open of it by no name."""
    opened = [link for link in map(_target, Path("/proc/self/fd").iterdir()) if link.startswith(f"{folder}/")]
    return [*map(str, folder.iterdir()), *opened]


def _target(link: Path) -> str:
    try:
        return str(link.readlink())
    except FileNotFoundError:  # the folder of descriptors itself
        return ""


async def many(db: Any) -> AsyncIterator[tuple[str]]:
    for number in range(1000):
        yield (str(number),)


@pytest.mark.parametrize("form", ["csv", "xlsx", "json"])
@pytest.mark.parametrize(
    ("error", "expected"), [(RuntimeError("Half way"), 500), (Conflict("half_way", "Half way."), 409)]
)
async def test_what_fails_amid_a_list_is_an_error_and_never_half_of_it(
    folder: Path, form: str, error: Exception, expected: int
) -> None:
    async def half(db: Any) -> AsyncIterator[tuple[str]]:
        async for row in many(db):
            yield row
        raise error

    app = listing(create_app(make_sessions(make_engine("postgresql://x@/x"))), half)
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://imrf.example/v1") as caller:
        answer = await caller.get(f"/listed.{form}")
    assert (answer.status_code, answer.headers["content-type"]) == (expected, "application/problem+json")
    assert "attachment" not in str(answer.headers)
    assert left(folder) == []


@pytest.mark.parametrize("form", ["csv", "xlsx", "json"])
async def test_a_client_that_goes_leaves_no_file(folder: Path, form: str) -> None:
    app = listing(create_app(make_sessions(make_engine("postgresql://x@/x"))), many)
    seen: list[str] = []

    async def receive() -> Any:
        await asyncio.sleep(3600)

    async def send(message: Any) -> None:
        seen.append(message["type"])
        if message["type"] == "http.response.body":
            assert left(folder) != []
            raise OSError("The connection was reset.")

    path = f"/v1/listed.{form}"
    scope = {"type": "http", "method": "GET", "path": path, "raw_path": path.encode(), "query_string": b""}
    with pytest.raises(OSError, match="reset"):
        await app({**scope, "headers": [], "client": ("127.0.0.1", 1), "http_version": "1.1"}, receive, send)
    assert seen == ["http.response.start", "http.response.body"]
    assert left(folder) == []


async def test_a_name_is_safe_in_a_header(folder: Path) -> None:
    app = listing(create_app(make_sessions(make_engine("postgresql://x@/x"))), many, 'a/../b"\r\nX: y.exe;é')
    async with Client(app) as client:
        answer = await client.anonymous.get("/listed.csv")
    assert answer.headers["content-disposition"] == 'attachment; filename="a-b-X-y-exe-.csv"'
    assert len(lines_of(answer)) == 1001
    assert left(folder) == []


async def test_an_export_reads_one_snapshot_and_writes_nothing(own_database: str) -> None:
    """And the negative control: an application without a pool for exports sees what is done meanwhile."""
    engine = make_engine(own_database, pool_size=2)
    apart = make_engine(own_database, pool_size=1, server_settings=EXPORT_SETTINGS)
    sessions = make_sessions(engine)

    async def rows(db: Any) -> AsyncIterator[tuple[str]]:
        count = text("SELECT count(*) FROM venue")
        before = (await db.execute(count)).scalar_one()
        async with sessions() as other, other.begin():
            await other.execute(
                text(
                    "INSERT INTO venue (id, name, city, version, created_at, updated_at)"
                    " VALUES (gen_random_uuid(), '{}', 'City', 1, now(), now())"
                )
            )
        yield (str((await db.execute(count)).scalar_one() - before),)
        for setting in ("transaction_isolation", "transaction_read_only", "statement_timeout"):
            yield ((await db.execute(text(f"SHOW {setting}"))).scalar_one(),)

    found = []
    for exports in (make_sessions(apart), None):
        app = create_app(sessions, exports=exports, clock=Clock(), new_id=new_id)
        async with Client(listing(app, rows)) as client:
            found.append([line[0] for line in lines_of(await client.anonymous.get("/listed.csv"))[1:]])
    assert found == [["0", "repeatable read", "on", "1min"], ["1", "read committed", "off", "5s"]]
    for one in (engine, apart):
        await one.dispose()


async def test_as_many_at_once_as_connections_and_nobody_else_waits(own_database: str) -> None:
    engine = make_engine(own_database, pool_size=1)
    apart = make_engine(own_database, pool_size=1, server_settings=EXPORT_SETTINGS)
    apart.pool._timeout = 0.2
    reached, go_on = asyncio.Event(), asyncio.Event()

    async def slow(db: Any) -> AsyncIterator[tuple[str]]:
        yield ((await db.execute(text("SELECT 'EGY'"))).scalar_one(),)
        reached.set()
        await go_on.wait()

    app = create_app(make_sessions(engine), exports=make_sessions(apart), clock=Clock(), new_id=new_id)
    async with Client(listing(app, slow)) as client:
        first = asyncio.create_task(client.anonymous.get("/listed.csv"))
        await reached.wait()
        second = await client.anonymous.get("/listed.csv")
        assert (second.status_code, second.json()["code"], second.headers["retry-after"]) == (503, "busy", "2")
        assert (await client.opga.get("/me")).status_code == 200
        go_on.set()
        assert lines_of(await first) == [["Code"], ["EGY"]]
        assert lines_of(await client.anonymous.get("/listed.csv")) == [["Code"], ["EGY"]]
    for one in (engine, apart):
        await one.dispose()
