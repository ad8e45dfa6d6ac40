"""Helpers of the suite: a clock to set, callers by name, and the shortest way to a forum."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
from fastapi import FastAPI
from sqlalchemy import text

from services.demo import ACCOUNTS

PASSWORD = "marrakesh-2018-compact"
NOON = datetime(2026, 1, 15, 12, 0, tzinfo=UTC)
OPENING = "2026-05-05"


# Of the demonstration's accounts those that the suite does without: whoever acts for a State is told of everything,
# and a second administrator lets the first one go.
LATER = ("kenya", "holy-see", "admin2")
PRESENT = [account for account in ACCOUNTS if account.name not in LATER]


class Clock:
    """The injected clock: stands still until it is told otherwise."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now

    def reset(self) -> None:
        self.now = NOON

    def forward(self, **by: float) -> None:
        self.now += timedelta(**by)


Make = Callable[[], Awaitable[Any]]


async def _make(name: str, make: Make) -> Any:
    return await make()


class Client:
    """HTTP clients by caller: `client.opga`, `client.egypt`, …, `client.anonymous`."""

    anonymous: httpx.AsyncClient
    admin: httpx.AsyncClient
    opga: httpx.AsyncClient
    opga2: httpx.AsyncClient
    secretariat: httpx.AsyncClient
    egypt: httpx.AsyncClient
    germany: httpx.AsyncClient
    african_group: httpx.AsyncClient
    ngo: httpx.AsyncClient
    auditor: httpx.AsyncClient
    opga_objections: httpx.AsyncClient
    opga_identities: httpx.AsyncClient
    kenya: httpx.AsyncClient
    holy_see: httpx.AsyncClient
    ngo2: httpx.AsyncClient
    ngo3: httpx.AsyncClient

    def __init__(self, app: FastAPI, step: Callable[[str, Make], Awaitable[Any]] | None = None) -> None:
        self.app = app
        self.step = step or _make  # by which a test begins with what others begin with too
        self.callers: dict[str, httpx.AsyncClient] = {"anonymous": self._caller({})}
        for account in PRESENT:
            headers = {"Authorization": f"Bearer token-of-{account.name}"}
            self.callers[account.name.replace("-", "_")] = self._caller(headers)
        for name, caller in self.callers.items():
            setattr(self, name, caller)

    def _caller(self, headers: dict[str, str]) -> httpx.AsyncClient:
        transport = httpx.ASGITransport(app=self.app)
        return httpx.AsyncClient(transport=transport, base_url="http://imrf.example/v1", headers=headers)

    async def __aenter__(self) -> "Client":
        return self

    async def __aexit__(self, *_: object) -> None:
        for caller in self.callers.values():
            await caller.aclose()


def forum_payload(slug: str = "imrf-test", **more: Any) -> dict[str, Any]:
    return {
        "template": "imrf",
        "slug": slug,
        "title": {"en": "Test forum", "ar": "منتدى للاختبار"},
        "opens_on": OPENING,
        "timezone": "America/New_York",
        **more,
    }


async def create_forum(client: Client, slug: str = "imrf-test", **more: Any) -> dict[str, Any]:
    """A draft; the answer's body."""

    async def made() -> dict[str, Any]:
        answer = await client.opga.post("/forums", json=forum_payload(slug, **more))
        assert answer.status_code == 201, answer.text
        return answer.json()

    return await client.step(f"forum {slug} {sorted(more.items())}", made)


async def publish(client: Client, slug: str = "imrf-test") -> dict[str, Any]:
    async def made() -> dict[str, Any]:
        answer = await client.opga.post(f"/forums/{slug}/programme/versions", json={})
        assert answer.status_code == 201, answer.text
        return answer.json()

    return await client.step(f"publish {slug}", made)


async def announce(client: Client, slug: str = "imrf-test") -> None:
    """Its days, and the deadlines that follow from them; no programme."""

    async def made() -> None:
        answer = await client.opga.post(f"/forums/{slug}/announcements", json={})
        assert answer.status_code == 201, answer.text

    await client.step(f"announce {slug}", made)


async def announced(client: Client, slug: str = "imrf-test", **more: Any) -> None:
    """A forum that everybody sees, with its deadlines in force."""
    await create_forum(client, slug, **more)
    await announce(client, slug)


async def drafts(client: Client, slug: str = "imrf-test") -> list[dict[str, Any]]:
    """All meetings of the draft."""
    answer = await client.opga.get(f"/forums/{slug}/meetings", params={"limit": 200})
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


async def draft(client: Client, kind: str, number: int | None = None, slug: str = "imrf-test") -> dict[str, Any]:
    """The meeting of the draft of this kind and number."""
    (found,) = [m for m in await drafts(client, slug) if m["kind"] == kind and m["number"] == number]
    return found


def of_programme(findings: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Those that are not of deadlines: a template's deadlines fall on weekends in most years."""
    return [finding for finding in findings if not finding["code"].startswith("deadline_")]


def headers(answer: httpx.Response) -> dict[str, str]:
    """Its headers without the one that is never twice the same."""
    return {name: value for name, value in answer.headers.items() if name != "x-request-id"}


async def edit(
    caller: httpx.AsyncClient, meeting: dict[str, Any], slug: str = "imrf-test", **changes: Any
) -> httpx.Response:
    """PATCH of a meeting at the version that `meeting` has."""
    return await caller.patch(
        f"/forums/{slug}/meetings/{meeting['id']}",
        json=changes,
        headers={"If-Match": f'"{meeting["version"]}"'},
    )


SEAT_CO_CHAIR = """
    UPDATE seat SET party_id = (SELECT id FROM party WHERE code = :party), person_id = CAST(:person AS uuid)
    WHERE meeting_id = CAST(:meeting AS uuid) AND role = 'co_chair' AND position = :position
"""


async def seat_co_chairs(client: Client, table_id: str, *holders: tuple[str | None, str | None]) -> None:
    """Seats States by code and persons by id at a round table, in their order, without the appointment's checks."""
    async with client.app.state.sessions() as db, db.begin():
        for position, (party, person) in enumerate(holders, start=1):
            sent = {"meeting": table_id, "position": position, "party": party, "person": person}
            await db.execute(text(SEAT_CO_CHAIR), sent)


async def create_rooms(client: Client, *names: str) -> list[str]:
    """The ids of new rooms of a new venue."""
    venue = await client.opga.post("/venues", json={"name": {"en": "Test Centre"}, "city": "Example City"})
    rooms = []
    for name in names:
        room = await client.opga.post(f"/venues/{venue.json()['id']}/rooms", json={"name": {"en": name}})
        assert room.status_code == 201, room.text
        rooms.append(room.json()["id"])
    return rooms
