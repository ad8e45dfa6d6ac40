"""Ids of one forum tried in another, and rights that are revoked.

SOAK=1 asks all that a right opened once it is revoked; else a part of it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, cast

import httpx
from sqlalchemy import text

from api.devices import AtDoor
from api.policies import Public
from models.badge import Door
from models.enums import ConfidentialPermission, Role
from services import doors
from services.errors import NotFound
from services.rules.access import GrantFact
from tests.matrix.callers import CALLERS, HERE, THERE, Caller
from tests.matrix.test_matrix import Cell as Asked
from tests.matrix.test_matrix import _alike, _ask, _http, cells, expected
from tests.matrix.world import NOWHERE, OWN_IDS, REQUESTS, Sent, World, make_world, path_of, state
from tests.soak import examples
from tests.world import Client

MOST = examples(4, 10_000)  # cells for each right that is revoked


def _sent(world: World, cell: Asked) -> Sent:
    return REQUESTS.get(cell.name, lambda *_: Sent())(world, cell.one)


def _of(world: World, template: str, name: str, forum: str) -> str:
    own = name == "application" and ONE_APPLICATION in template
    found: str = getattr(world, "own_application" if own else name).get(forum, NOWHERE)
    return found


ONE_APPLICATION = "/applications/{application_id}"


def _crossed(world: World, cell: Asked) -> Iterator[tuple[str, str, str]]:
    """(name, path with that id of another forum, path with an id of nothing), for each id of a path."""
    for name in OWN_IDS:
        parameter = f"{{{name}_id}}"
        if parameter in cell.template and (strange := _of(world, cell.template, name, THERE)) != NOWHERE:
            there = path_of(cell.template.replace(parameter, strange), world, HERE)
            yield name, there, path_of(cell.template.replace(parameter, NOWHERE), world, HERE)


def _who_may(cell: Asked) -> list[Caller]:
    """Of those who may both here and there, one of each role: nothing but the path keeps them apart."""
    asking = [one for one in CALLERS if one.forum is None and one.signed_in and expected(cell, one) is None]
    return asking[:2]


async def test_an_id_of_another_forum_is_as_one_of_nothing(client: Client, db_sessions: Any) -> None:
    wrong, tried, count = await _crossing(client, db_sessions, cells())
    assert wrong == [], "\n".join(map(str, wrong))
    assert len(tried) > 60
    print(f"evidence: {count} ids of another forum")  # noqa: T201


async def test_a_forum_that_is_not_compared_is_seen(client: Client, db_sessions: Any, monkeypatch: Any) -> None:
    """The negative control: a door is found by its id alone."""

    async def load_door(db: Any, *, forum_id: Any, door_id: Any, lock: bool = False) -> Door:
        if (door := await db.get(Door, door_id)) is None:
            raise NotFound("door")
        return cast(Door, door)

    monkeypatch.setattr(doors, "load_door", load_door)
    asked = [one for one in cells() if one.name in ("show_door", "edit_door", "close_one_door")]
    wrong, _, _ = await _crossing(client, db_sessions, asked)
    assert {label for _, label, name, *_ in wrong} == {one.label for one in asked if one.one == HERE}
    assert "changed something" in {words for *_, words in wrong}


async def _crossing(
    client: Client, db_sessions: Any, asked: Iterable[Asked]
) -> tuple[list[tuple[str, ...]], set[tuple[str, str]], int]:
    """What is answered otherwise than for nothing, or changed; the ids that were tried, by route; how often."""
    world = await make_world(client)
    connection = db_sessions.kw["bind"]
    before, wrong, tried = await state(connection), list[tuple[str, ...]](), set[tuple[str, str]]()
    count = 0
    for cell in asked:
        if "{forum}" not in cell.template or cell.one != HERE or isinstance(cell.policy, AtDoor):
            continue
        for name, there, nowhere in _crossed(world, cell):
            for caller in _who_may(cell):
                async with _http(client, caller) as http:
                    savepoint = await connection.begin_nested()
                    answer = await _ask(http, cell, _sent(world, cell), there)
                    missing = await _ask(http, cell, _sent(world, cell), nowhere)
                    if answer.status_code < 400 or not _same(answer, missing, (there, nowhere)):
                        wrong.append((caller.name, cell.label, name, f"{answer.text[:300]} {missing.text[:300]}"))
                    if await state(connection) != before:
                        wrong.append((caller.name, cell.label, name, "changed something"))
                    await savepoint.rollback()
                tried.add((cell.label, name))
                count += 1
    return wrong, tried, count


def _same(one: httpx.Response, other: httpx.Response, paths: tuple[str, str]) -> bool:
    """Byte for byte, but for the id that was asked."""
    ids = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
    own = [set(ids.findall(path)) for path in paths]
    if one.status_code != other.status_code:
        return False
    return _alike(one, other) or (ids.sub("", one.text) == ids.sub("", other.text) and own[0] != own[1])


async def _grants(connection: Any, caller: Caller) -> list[str]:
    """The paths by which what a caller holds is revoked."""
    kind, table = ("grants", "role_grant") if caller.role else ("confidential-grants", "confidential_grant")
    statement = text(f"SELECT one.id FROM {table} one JOIN account ON account.id = account_id WHERE email = :email")
    return [f"/{kind}/{key}" for key in (await connection.execute(statement, {"email": caller.email})).scalars()]


async def test_what_is_revoked_opens_nothing_at_the_next_request(client: Client, db_sessions: Any) -> None:
    wrong, revoked, count = await _revoking(client, db_sessions, CALLERS)
    assert wrong == [], "\n".join(map(str, wrong))
    # These two open nothing alone.
    assert revoked == {*Role, *ConfidentialPermission} - {Role.CO_CHAIR, ConfidentialPermission.OBJECTION_IDENTIFY}
    print(f"evidence: {count} requests after a right was revoked")  # noqa: T201


async def test_a_right_that_outlives_its_end_is_seen(client: Client, db_sessions: Any, monkeypatch: Any) -> None:
    """The negative control: that a grant was revoked does not count."""
    monkeypatch.setattr(GrantFact, "in_force", lambda self, now: self.valid_from <= now)
    callers = [one for one in CALLERS if one.role is Role.SECRETARIAT and one.forum is None]
    wrong, _, count = await _revoking(client, db_sessions, callers)
    assert len(wrong) == count + 1  # each request was answered, and of those that write something is left
    assert "changed something" in {what for *_, what in wrong}


async def _revoking(
    client: Client, db_sessions: Any, callers: Iterable[Caller]
) -> tuple[list[tuple[str, ...]], set[Any], int]:
    """What was still answered, or changed; the roles and permissions that were revoked; the requests afterwards."""
    world = await make_world(client)
    connection = db_sessions.kw["bind"]
    asked = [one for one in cells() if not isinstance(one.policy, Public | AtDoor) and one.name != "log_out"]
    wrong, revoked, count = list[tuple[str, ...]](), set[Any](), 0
    for caller in callers:
        if caller.role is None and caller.confidential is None:
            continue
        bare = replace(caller, role=None, forum=None, focal_point=False, confidential=None, organization=False)
        lost = [one for one in asked if expected(one, caller) is None and expected(one, bare) is not None]
        chosen = lost[:: max(1, len(lost) // MOST)]
        async with _http(client, caller) as http:
            for cell in chosen[:1]:
                savepoint = await connection.begin_nested()
                answer = await _ask(http, cell, _sent(world, cell), path_of(cell.template, world, cell.one))
                assert answer.status_code in _sent(world, cell).statuses, (caller.name, cell.label, answer.text)
                await savepoint.rollback()
            for path in await _grants(connection, caller):
                assert (await client.admin.delete(path)).status_code == 204, (caller.name, path)
            before = await state(connection)
            for cell in chosen:
                answer = await _ask(http, cell, _sent(world, cell), path_of(cell.template, world, cell.one))
                if answer.status_code != expected(cell, bare):
                    wrong.append((caller.name, cell.label, answer.text))
                count += 1
            if await state(connection) != before:
                wrong.append((caller.name, "changed something"))
        if lost:
            revoked.add(caller.role or caller.confidential)
    return wrong, revoked, count
