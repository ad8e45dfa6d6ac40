"""Idempotency-Key: the same request sent again is done once, and answered as it was."""

import asyncio
import hashlib
from typing import Any

import pytest
from sqlalchemy import text

from api.devices import AtDoor
from api.main import create_app, new_id
from api.policies import PUBLIC, SIGNED_IN, Public, allowed, policies
from api.repeats import repeatable
from api.routes import venues as routes
from api.routes.router import new_router
from models.enums import Permission
from services import venues
from services.adapters import database
from services.adapters.database import make_engine, make_sessions
from services.queries import repeats as queries
from services.retention import forget
from tests.api.test_transactions import _aborting_router
from tests.contract import APP, CONTRACT
from tests.world import PASSWORD, Client, Clock, create_forum, forum_payload

KEY = {"Idempotency-Key": "0b8f5f6e-3f4c"}
VENUE = {"name": {"en": "Test Centre"}, "city": "Example City"}


async def _cities(client: Client) -> list[str]:
    return [venue["city"] for venue in (await client.opga.get("/venues")).json()["items"]]


async def test_a_forum_is_made_once(client: Client) -> None:
    first = await client.opga.post("/forums", json=forum_payload(), headers=KEY)
    assert (first.status_code, first.headers["location"]) == (201, "/v1/forums/imrf-test")
    assert "idempotency-replayed" not in first.headers
    again = await client.opga.post("/forums", json=forum_payload(), headers=KEY)
    assert (again.status_code, again.headers["location"]) == (201, "/v1/forums/imrf-test")
    assert (again.content, again.headers["content-type"]) == (b'{"replayed":true}', "application/json")
    assert again.headers["idempotency-replayed"] == "true"
    assert [forum["slug"] for forum in (await client.opga.get("/forums")).json()["items"]] == ["imrf-test"]


async def test_a_venue_and_a_room_are_made_once_and_recorded_once(client: Client) -> None:
    first, second = [await client.opga.post("/venues", json=VENUE, headers=KEY) for _ in range(2)]
    assert await _cities(client) == ["Example City"]
    path = first.headers["location"].removeprefix("/v1")
    made = [await client.opga.post(f"{path}/rooms", json={"name": {"en": "Room A"}}, headers=KEY) for _ in range(3)]
    assert {answer.headers["location"] for answer in made} == {made[0].headers["location"]}
    assert second.headers["location"] == first.headers["location"]
    assert [answer.json().get("replayed") for answer in made] == [None, True, True]
    assert len((await client.opga.get(f"{path}/rooms")).json()["items"]) == 1
    acts = [entry["act"] for entry in (await client.auditor.get("/audit?limit=200")).json()["items"]]
    assert (acts.count("venue.create"), acts.count("room.create")) == (1, 1)


async def test_without_a_key_each_request_is_its_own(client: Client) -> None:
    """The negative control of the two above."""
    for _ in range(2):
        assert (await client.opga.post("/venues", json=VENUE)).status_code == 201
    assert await _cities(client) == ["Example City"] * 2


async def test_an_answer_of_200_without_location_is_repeated_so(client: Client) -> None:
    forum = await create_forum(client)
    meetings = (await client.opga.get(f"/forums/{forum['slug']}/meetings")).json()["items"]
    edit = {"operation": "edit", "id": meetings[0]["id"], "version": 1, "title": {"en": "New title"}}
    sent = {"json": {"operations": [edit]}, "headers": KEY}
    first, again = [await client.opga.post("/forums/imrf-test/meetings/batch", **sent) for _ in range(2)]
    assert (first.status_code, len(first.json()["items"])) == (200, 1)
    assert (again.status_code, again.json(), "location" in again.headers) == (200, {"replayed": True}, False)


async def test_a_204_has_no_body_when_it_is_repeated(db_sessions) -> None:
    router = new_router("test")

    @router.post("/nothing", dependencies=SIGNED_IN, status_code=204)
    async def nothing() -> None: ...

    app = create_app(db_sessions, clock=Clock(), new_id=new_id)
    app.include_router(router)
    async with Client(app) as client:
        for replayed in (None, "true"):
            answer = await client.egypt.post("/nothing", headers=KEY)
            assert (answer.status_code, answer.content) == (204, b"")
            assert answer.headers.get("idempotency-replayed") == replayed


async def test_what_was_refused_is_not_kept(client: Client) -> None:
    for body, status in (({"city": "Example City"}, 422), (VENUE, 201)):
        assert (await client.opga.post("/venues", json=body, headers=KEY)).status_code == status
    await create_forum(client)
    other = {"Idempotency-Key": "other"}
    taken = [await client.opga.post("/forums", json=forum_payload(), headers=other) for _ in range(2)]
    assert [(answer.status_code, answer.json()["code"]) for answer in taken] == [(409, "slug_taken")] * 2
    made = await client.opga.post("/forums", json=forum_payload("another"), headers=other)
    assert (made.status_code, made.json()["slug"]) == (201, "another")


async def test_another_body_is_refused(client: Client) -> None:
    await client.opga.post("/venues", json=VENUE, headers=KEY)
    for body in ({**VENUE, "city": "Elsewhere"}, {}):
        answer = await client.opga.post("/venues", json=body, headers=KEY)
        assert (answer.status_code, answer.json()["code"]) == (422, "idempotency_key_reused")
        assert answer.headers["content-type"] == "application/problem+json"
    assert await _cities(client) == ["Example City"]


async def test_another_actor_and_another_path_are_another_request(client: Client) -> None:
    for caller in (client.opga, client.opga2):
        answer = await caller.post("/venues", json=VENUE, headers=KEY)
        assert (answer.status_code, "replayed" in answer.json()) == (201, False)
    assert len(await _cities(client)) == 2
    for slug in ("imrf-one", "imrf-two"):
        await create_forum(client, slug)
        made = await client.opga.post(f"/forums/{slug}/programme/versions", json={}, headers=KEY)
        assert (made.status_code, made.headers["location"]) == (201, f"/v1/forums/{slug}/programme/versions/1")


async def test_a_key_is_remembered_for_24_hours(client: Client, clock: Clock, db_sessions) -> None:
    first = await client.opga.post("/venues", json=VENUE, headers=KEY)
    clock.forward(hours=24)
    assert (await client.opga.post("/venues", json=VENUE, headers=KEY)).json() == {"replayed": True}
    clock.forward(microseconds=1)
    other = {**VENUE, "city": "Elsewhere"}
    for replayed in (False, True):
        answer = await client.opga.post("/venues", json=other, headers=KEY)
        assert (answer.status_code, "replayed" in answer.json()) == (201, replayed)
        assert answer.headers["location"] != first.headers["location"]
    assert await _cities(client) == ["Elsewhere", "Example City"]


async def test_old_keys_can_be_forgotten(client: Client, clock: Clock, db_sessions) -> None:
    async def kept() -> list[str]:
        await forget(db_sessions, now=clock.now)
        async with db_sessions() as db, db.begin():
            return list((await db.execute(text("SELECT key FROM idempotency_key"))).scalars())

    await client.opga.post("/venues", json=VENUE, headers=KEY)
    clock.forward(hours=24)
    assert await kept() == ["0b8f5f6e-3f4c"]
    clock.forward(microseconds=1)
    assert await kept() == []


async def test_nothing_of_the_body_or_the_answer_is_stored(client: Client, db_sessions, clock: Clock) -> None:
    body = b'{"name": {"en": "Test Centre"}, "city": "Example City"}'
    sent = {**KEY, "Content-Type": "application/json"}
    answer = await client.opga.post("/venues", content=body, headers=sent)
    async with db_sessions() as db:
        row = (await db.execute(text("SELECT * FROM idempotency_key"))).mappings().one()
    assert dict(row) == {
        "account_id": (await _account(client)),
        "route": "POST /v1/venues",
        "key": KEY["Idempotency-Key"],
        "body_sha256": hashlib.sha256(b"\n" + body).hexdigest(),
        "status": 201,
        "location": answer.headers["location"],
        "created_at": clock.now,
    }


async def _account(client: Client) -> Any:
    me = (await client.opga.get("/me")).json()["id"]
    return type(new_id())(me)


@pytest.mark.parametrize("key", ["", "two words", "x" * 256, "schlüssel", "\x07"], ids=repr)
async def test_a_bad_key_names_the_header(client: Client, key: str) -> None:
    answer = await client.opga.post("/venues", json=VENUE, headers={"Idempotency-Key": key.encode("latin-1")})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
    message = "expected 1 to 255 visible ASCII characters"
    assert answer.json()["errors"] == [
        {"field": "Idempotency-Key", "code": "bad_idempotency_key", "message": message}
    ]
    assert await _cities(client) == []


async def test_the_longest_key_and_paths_that_lead_nowhere(client: Client) -> None:
    longest = {"Idempotency-Key": "~" * 255}
    assert (await client.opga.post("/venues", json=VENUE, headers=longest)).status_code == 201
    for forum in ("x" * 8000, "a%00b", "%F0%9F%98%80", "%ff"):
        answer = await client.opga.post(f"/forums/{forum}/meetings", json={}, headers=longest)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid")


async def test_whoever_lost_the_right_is_refused_and_told_nothing(client: Client) -> None:
    grant = {"email": "egypt@demo.example", "role": "opga"}
    granted = await client.admin.post("/grants", json=grant)
    assert granted.status_code == 201, granted.text
    assert (await client.egypt.post("/venues", json=VENUE, headers=KEY)).status_code == 201
    await client.admin.delete(granted.headers["location"].removeprefix("/v1"))
    answer = await client.egypt.post("/venues", json=VENUE, headers=KEY)
    assert (answer.status_code, answer.json()["code"]) == (403, "not_permitted")
    assert "location" not in answer.headers


async def test_it_is_ignored_where_it_does_not_count(client: Client) -> None:
    bad = {"Idempotency-Key": "two words"}
    login = {"email": "egypt@demo.example", "password": PASSWORD}
    tokens = [await client.anonymous.post("/auth/login", json=login, headers=KEY) for _ in range(2)]
    assert [token.status_code for token in tokens] == [200, 200]
    assert tokens[0].json()["access_token"] != tokens[1].json()["access_token"]
    assert (await client.opga.get("/venues", headers=bad)).status_code == 200
    assert (await client.egypt.post("/auth/logout", headers=bad)).status_code == 204
    assert (await client.anonymous.post("/venues", json=VENUE, headers=bad)).status_code == 401


async def test_it_holds_when_the_transaction_is_tried_again(own_database: str) -> None:
    seen: list[bytes] = []
    engine = make_engine(own_database, pool_size=2)
    app = create_app(make_sessions(engine), clock=Clock(), new_id=new_id)
    router = _aborting_router("40001", 2, seen)
    repeating = new_router("test")
    repeating.add_api_route(
        "/again", router.routes[0].endpoint, methods=["POST"], dependencies=SIGNED_IN, status_code=201
    )
    app.include_router(repeating)
    async with Client(app) as client:
        answers = [await client.egypt.post("/again", content=b"{}", headers=KEY) for _ in range(2)]
    await engine.dispose()
    assert [answer.status_code for answer in answers] == [201, 201]
    assert answers[1].json() == {"replayed": True}
    assert seen == [b"{}"] * 3


# Two at once, each with a connection and a transaction of its own.


async def _at_once(client: Client, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Two equal requests of which neither ends before both have begun."""
    both = asyncio.Barrier(2)
    claim = queries.claim

    async def together(*arguments: Any, **named: Any) -> bool:
        await both.wait()
        return await claim(*arguments, **named)

    monkeypatch.setattr(queries, "claim", together)
    return await asyncio.gather(*(client.opga.post("/venues", json=VENUE, headers=KEY) for _ in range(2)))


async def test_two_at_once_make_one(committing_client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = await _at_once(committing_client, monkeypatch)
    assert [answer.status_code for answer in answers] == [201, 201]
    assert sorted("replayed" in answer.json() for answer in answers) == [False, True]
    assert answers[0].headers["location"] == answers[1].headers["location"]
    assert await _cities(committing_client) == ["Example City"]


async def test_two_at_once_make_two_without_the_guard(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control: look first and write the key afterwards, as one might, and both are done."""
    look, store = queries.find_former, queries.store_outcome

    async def look_first(db, sent, **_: Any) -> bool:
        return await look(db, sent) is None

    async def store_nothing(*_: Any, **__: Any) -> None: ...

    monkeypatch.setattr(queries, "claim", look_first)
    monkeypatch.setattr(queries, "store_outcome", store_nothing)
    answers = await _at_once(committing_client, monkeypatch)
    monkeypatch.setattr(queries, "store_outcome", store)
    assert [answer.status_code for answer in answers] == [201, 201]
    assert await _cities(committing_client) == ["Example City"] * 2


@pytest.mark.parametrize(("fails", "then"), [(False, {"replayed": True}), (True, None)])
async def test_who_waits_too_long_is_told_so(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch, fails: bool, then: dict | None
) -> None:
    """And what the third one is answered depends on what came of the first."""
    monkeypatch.setitem(database.SERVER_SETTINGS, "lock_timeout", "200")  # milliseconds; of connections made from now
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def slow(*arguments: Any, **named: Any) -> Any:
        begun.set()
        await go_on.wait()
        if fails:
            raise RuntimeError
        return await venues.create_venue(*arguments, **named)

    monkeypatch.setattr(routes, "create_venue", slow)
    opga = committing_client.opga
    first = asyncio.create_task(opga.post("/venues", json=VENUE, headers=KEY))
    await begun.wait()
    second = await opga.post("/venues", json=VENUE, headers=KEY)
    assert (second.status_code, second.json()["code"], second.headers["retry-after"]) == (409, "in_progress", "2")
    go_on.set()
    outcome = (await asyncio.gather(first, return_exceptions=True))[0]
    assert isinstance(outcome, RuntimeError) if fails else outcome.status_code == 201
    monkeypatch.setattr(routes, "create_venue", venues.create_venue)
    third = await opga.post("/venues", json=VENUE, headers=KEY)
    assert third.status_code == 201
    assert {name: third.json()[name] for name in third.json() if name == "replayed"} == (then or {})
    assert await _cities(committing_client) == ["Example City"]


# The contract.


def _named(schema: dict[str, Any]) -> set[str]:
    """The names of all fields of a schema, those of its parts included."""
    found, waiting = set[str](), [schema]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            found |= set(one.get("properties", {}))
            waiting += one.values()
            if "/schemas/" in one.get("$ref", ""):
                waiting.append(CONTRACT["components"]["schemas"][one["$ref"].rsplit("/", 1)[1]])
        elif isinstance(one, list):
            waiting += one
    return found


def test_the_contract_has_it_where_it_counts_and_never_beside_a_secret() -> None:
    """Of what is stored a fast hash, a password could be guessed from it."""
    taking = {}
    for route, policy in policies(APP):
        for method in route.methods or ():
            operation = CONTRACT["paths"].get(route.path, {}).get(method.lower(), {})
            names = [parameter["name"] for parameter in operation.get("parameters", ())]
            asks = route.path.endswith(("/co-chairs/check", "/co-chairs/proposals"))  # and changes nothing
            sent = set(operation.get("requestBody", {}).get("content", {}))
            streams = bool(sent & {"application/pdf", "text/calendar"})  # kept in no memory
            secret = route.path.startswith(("/v1/auth/", "/v1/me/", "/v1/forums/{forum}/objections"))
            secret |= route.path.endswith(("/devices", "/calendar-feeds", "/webhooks", "/secret"))
            may = not (isinstance(policy, Public | AtDoor) or asks or streams or secret)
            assert names.count("idempotency-key") == (method == "POST" and may), (method, route.path)
            if "idempotency-key" in names:
                taking[route.path] = operation
    assert len(taking) >= 10
    for path, operation in taking.items():
        assert not {name for name in _named(operation) if "password" in name or "token" in name}, path


def test_every_policy_but_the_public_one_brings_it() -> None:
    def calls(policy: list) -> list[Any]:
        return [dependency.dependency for dependency in policy]

    assert repeatable not in calls(PUBLIC)
    for policy in (SIGNED_IN, allowed(Permission.VENUE_EDIT)):
        assert calls(policy)[1:] == [repeatable]
        assert policy[1].scope == "function"
