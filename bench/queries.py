"""How many queries a page of a list costs: the same for 20 rows as for 200."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine

from api.main import create_app
from bench.report import Row
from bench.world import PASSWORD, WITH_ROOMS
from services.adapters.database import make_engine, make_sessions

LISTS = (
    ("opga", "/forums"),
    ("", "/forums"),
    ("opga", "/forums/meetings-500/meetings"),
    ("", "/forums/listed-0/announcements"),
    ("", "/forums/listed-0/programme/versions"),
    ("opga", "/forums/meetings-500/participants-list"),
    ("opga", "/venues"),
    ("opga", "/venues/{venue}/rooms"),
    ("opga", "/persons"),
    ("admin", "/grants"),
    ("auditor", "/forums/meetings-500/audit"),
    ("", "/reference/member-states"),
    ("", "/reference/observers"),
)


@contextmanager
def counting(engine: AsyncEngine) -> Iterator[list[str]]:
    """What statements are sent meanwhile."""
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        statements.append(statement)

    event.listen(engine.sync_engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(engine.sync_engine, "before_cursor_execute", note)


def measure(url: str) -> tuple[Row, str]:
    """The row, and the table of counts."""
    return asyncio.run(_measure(url))


async def _measure(url: str) -> tuple[Row, str]:
    engine = make_engine(url, pool_size=2)
    transport = httpx.ASGITransport(create_app(make_sessions(engine)))
    lines, same = ["| list | caller | rows | queries | rows | queries |", "|---|---|---|---|---|---|"], True
    async with httpx.AsyncClient(transport=transport, base_url="http://x/v1") as client:
        tokens: dict[str, dict[str, str]] = {"": {}}
        for name in ("opga", "admin", "auditor"):
            login = {"email": f"{name}@demo.example", "password": PASSWORD}
            answer = await client.post("/auth/login", json=login)
            tokens[name] = {"Authorization": f"Bearer {answer.json()['access_token']}"}
        venues = await client.get("/venues", params={"limit": 200}, headers=tokens["opga"])
        (venue,) = [item["id"] for item in venues.json()["items"] if item["name"]["en"] == WITH_ROOMS]
        for caller, path in LISTS:
            found = []
            for limit in (20, 200):
                with counting(engine) as statements:
                    where = path.format(venue=venue)
                    answer = await client.get(where, params={"limit": limit}, headers=tokens[caller])
                answer.raise_for_status()
                found.append((len(answer.json()["items"]), len(statements)))
            (few, for_few), (many, for_many) = found
            same = same and for_few == for_many
            lines.append(f"| `{path}` | {caller or 'anybody'} | {few} | {for_few} | {many} | {for_many} |")
    await engine.dispose()
    counts = "the same for each" if same else "**not the same**"
    return Row("queries of a list page, 20 or 200 rows", "the same", f"{counts} (table below)", same), "\n".join(
        lines
    )
