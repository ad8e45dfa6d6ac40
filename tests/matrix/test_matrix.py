"""Every route × every role × own and other forum and party: who may, may, and whoever may not changes nothing.

What is expected follows from the table role × permission and from the permission that each route declares; exceptions
are written out here.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from fastapi.routing import RouteContext

from api.devices import AtDoor
from api.main import create_app
from api.policies import Allowed, Policy, Public, policies
from api.problems import MOST_ERRORS
from models.enums import Permission, Role
from models.tables import METADATA
from services import acts
from tests.matrix.callers import CALLERS, HERE, SECRET, THERE, Caller
from tests.matrix.world import (
    DEADLINE,
    FORUMS,
    MISSING,
    OTHER,
    OWN,
    OWN_HERE,
    OWN_THERE,
    PARTIES,
    REQUESTS,
    Sent,
    make_world,
    path_of,
    state,
)
from tests.objections import IDENTIFY, SEE, named
from tests.world import Client, headers

ROUTES = [
    (method, route, policy)
    for route, policy in policies(create_app(None))
    for method in sorted((route.methods or set()) - {"HEAD"})
]
EVERYWHERE = "everywhere"

# The exceptions. What is above forums: a right in one is no right over them.
FOR_STANDING = {"add_forum", "create_grant", "reset_second_factor", "read_standing_audit", "withhold_name"}
FOR_STANDING |= {"read_data_of_person", "erase_account_of"}
FOR_STANDING |= {"read_confidential_grants", "create_confidential_grant", "read_confidential_grant"}
FOR_STANDING |= {"confirm_proposal", "delete_confidential_grant"}
FOR_STANDING |= {"list_all_webhooks", "add_webhook", "show_webhook", "edit_webhook", "remove_webhook"}
FOR_STANDING |= {"renew_webhook_secret", "try_out_webhook", "list_webhook_deliveries", "replay_webhook_delivery"}
# An administrator of one forum administers no grants; a focal point sees those of colleagues.
OF_COLLEAGUES = {"read_grants", "read_invitations"}
# What may be entered and read by whoever has the right in some forum.
FOR_ANY = {
    "enter_venue",
    "read_venues",
    "read_venue",
    "read_rooms",
    "read_room",
    "add_room",
    "enter_person",
    "read_persons",
    "read_person",
}
# An auditor of one forum is not told of the others.
HIDDEN_RATHER_THAN_REFUSED = {"read_audit"}
# Of a draft there is nothing yet, whoever asks.
NEEDS_A_PUBLICATION = {
    "read_calendar",
    "read_meeting_calendar",
    "read_calendar_as_jcal",
    "export_forum",
    "export_forum_as_jcal",
    "read_programme",
    "read_published_meeting",
    "read_announcements",
    "read_announcement",
    "read_versions",
    "read_version",
    "compare_versions",
    "restore_draft",
}
# Everybody's once all co-chairs were appointed, as in this world none is; before, those have it who appoint.
PUBLIC_ONCE_APPOINTED = {"show_balance", "download_balance", "print_balance"}
# Of an organization, whoever sees it: the others are for its own people and for who reviews all organizations.
OF_ORGANIZATIONS_SEEN = {"show_organization", "show_way", "download_logo", "show_likenesses", "show_merges"}
# It takes both of what is in no role, which nobody here holds.
NEEDS_BOTH = {"draft_answer"}
# What States do, and what those do who are named to read objections.
OF_DELEGATIONS = {"add_submission", "lodge_objection", "confirm_objection", "decline_objection", "withdraw_objection"}
OF_DELEGATIONS |= {"ask_for_basis", "give_basis", "add_exchange"}
OF_DELEGATIONS |= {"add_registration", "confirm_person", "withdraw_person", "propose_registration_change"}
OF_DELEGATIONS |= {"withdraw_registration_change", "say_needs", "ask_place"}
OF_SECRETARIAT = {"screen", "change_registration", "decide_on_registration", "decide_on_change", "decide_on_travel"}
OF_SECRETARIAT |= {
    "set_party_quota",
    "renew_badge_key",
    "add_badges",
    "take_badge_back",
    "add_door",
    "add_door_device",
    "edit_door",
    "close_one_door",
    "put_capacity",
    "give_place_back",
    "add_badge",
}
OF_STAKEHOLDERS = {"register_own_organization", "add_application", "save_answers", "take_back"}
# Below a venue or beside a person stands the forum that uses it; below a grant the party it is for.
BY_FORUM, BY_PARTY = ("{forum}", "{venue_id}", "{person_id}", "{organization_id}"), ("{grant_id}", "{invitation_id}")
OWNED_STANDING, OWNED_HERE = (OWN, OWN_HERE, OWN_THERE), (OWN_HERE,)
ONE_APPLICATION, ONE_REGISTRATION = "/applications/{application_id}", "/registrations/{registration_id}"
ONE_REQUEST, ONE_PLACE = "/speaking-requests/{speaking_request_id}", "/places/{place_id}"
SINGLE = (ONE_APPLICATION, ONE_REGISTRATION, ONE_REQUEST, ONE_PLACE)
TO_A_PARTY = {"create_invitation", "create_grant"}


@dataclass(frozen=True)
class Cell:
    """One request: a route, asked for one forum or party, or for none."""

    method: str
    template: str
    name: str
    policy: Policy
    one: str

    @property
    def label(self) -> str:
        return f"{self.method} {self.template} {self.one}"


def cells() -> Iterator[Cell]:
    for method, route, policy in ROUTES:
        for one in _kinds(route):
            yield Cell(method, route.path, _name(route), policy, one)


def _kinds(route: RouteContext) -> tuple[str, ...]:
    if any(part in route.path for part in BY_FORUM):
        return FORUMS
    if any(part in route.path for part in BY_PARTY) or _name(route) in TO_A_PARTY:
        return PARTIES
    return (EVERYWHERE,)


def _name(route: RouteContext) -> str:
    return str(route.name)


def expected(cell: Cell, caller: Caller) -> int | None:
    """The status of a refusal; None for whoever may."""
    if not isinstance(cell.policy, Public) and not caller.signed_in:
        return 401
    if isinstance(cell.policy, AtDoor):
        return 401  # what is of people is of no device
    permissions = cell.policy.permissions
    if isinstance(cell.policy, Allowed) and not set(permissions) & caller.permissions:
        return 403
    if "{organization_id}" in cell.template:
        return _of_organization(cell, caller)
    if "{forum}" in cell.template:
        return _in_forum(cell, caller, permissions)
    if cell.one in PARTIES and cell.name not in FOR_STANDING:
        return _of_party(cell, caller)
    if cell.name in FOR_STANDING:
        return None if caller.forum is None else 403
    if cell.name in OF_COLLEAGUES:
        return 403 if caller.role is Role.ADMINISTRATOR and caller.forum is not None else None
    if cell.one in FORUMS and cell.name not in FOR_ANY:
        return None if caller.may(permissions, cell.one) else 403
    return None


def _in_forum(cell: Cell, caller: Caller, permissions: tuple[Permission, ...]) -> int | None:
    if cell.name in HIDDEN_RATHER_THAN_REFUSED:
        return None if caller.may(permissions, cell.one) else 404
    if cell.name in PUBLIC_ONCE_APPOINTED:
        return None if caller.may((Permission.CO_CHAIR_APPOINT,), cell.one) else 404
    if not caller.sees(cell.one):
        return 404
    if isinstance(cell.policy, Allowed) and not caller.may(permissions, cell.one):
        return 403
    if cell.name in NEEDS_BOTH:
        return 403
    if ONE_APPLICATION in cell.template and not caller.may((Permission.APPLICATION_READ,), cell.one):
        return None if caller.organization and cell.one == HERE else 404
    if ONE_REGISTRATION in cell.template and not caller.may((Permission.REGISTRATION_READ,), cell.one):
        return None if caller.party == OWN else 404
    if ONE_REQUEST in cell.template and not caller.may((Permission.SPEAKER_MANAGE,), cell.one):
        return None if caller.party == OWN else 404
    if ONE_PLACE in cell.template and not caller.may((Permission.PLACE_MANAGE,), cell.one):
        return None if caller.party == OWN else 404
    return 404 if cell.one == SECRET and cell.name in NEEDS_A_PUBLICATION else None


def _of_nothing_yet(cell: Cell, caller: Caller) -> bool:
    """Whether a 404 may say more than that of a forum that is missing: of what is not there yet, in one that is."""
    return cell.name in NEEDS_A_PUBLICATION or (cell.name in PUBLIC_ONCE_APPOINTED and caller.sees(cell.one))


def _of_organization(cell: Cell, caller: Caller) -> int | None:
    """Above forums too: who reviews those of one forum sees the ones that applied there, and changes none."""
    own = caller.organization and cell.one == HERE
    review = caller.may((Permission.ORGANIZATION_REVIEW,), cell.one) and caller.forum is None
    if cell.name == "merge_into_another":
        return None if review else 403
    if not own and not caller.may((Permission.ORGANIZATION_READ,), cell.one):
        return 404
    return None if own or review or cell.name in OF_ORGANIZATIONS_SEEN else 403


def _of_party(cell: Cell, caller: Caller) -> int | None:
    """A focal point for one forum has no part in what is for all, or for another one."""
    own = caller.focal_point and cell.one in (OWNED_STANDING if caller.forum is None else OWNED_HERE)
    if caller.role is Role.ADMINISTRATOR:
        return None if caller.forum is None else 403
    if cell.name == "create_invitation":
        return None if own else 403
    return None if own else 404


def _http(client: Client, caller: Caller | SimpleNamespace) -> httpx.AsyncClient:
    sent = {"Authorization": f"Bearer {caller.token}"} if caller.signed_in else {}
    return httpx.AsyncClient(
        transport=httpx.ASGITransport(app=client.app), base_url="http://imrf.example/v1", headers=sent
    )


async def _ask(http: httpx.AsyncClient, cell: Cell, sent: Sent, path: str) -> httpx.Response:
    body = {} if sent.json is None else {"json": sent.json}
    body |= {} if sent.content is None else {"content": sent.content}
    base = "http://imrf.example/v1" if cell.template.startswith("/v1") else "http://imrf.example"
    return await http.request(cell.method, f"{base}{path}", headers=sent.headers, params=sent.params, **body)


def test_every_route_that_writes_has_a_request() -> None:
    writing = {_name(route) for method, route, _ in ROUTES if method != "GET"}
    assert writing <= set(REQUESTS)
    assert set(REQUESTS) <= {_name(route) for _, route, _ in ROUTES}


@pytest.mark.parametrize("caller", CALLERS, ids=lambda caller: caller.name)
async def test_who_may_may_and_who_may_not_changes_nothing(client: Client, db_sessions, caller: Caller) -> None:
    asked = [*cells()]
    wrong = await _wrong(client, db_sessions, caller, asked)
    print(f"evidence: {len(asked)} cells")  # noqa: T201
    assert wrong == [], "\n".join(map(str, wrong))


async def test_a_check_that_is_left_out_is_seen(client: Client, db_sessions, monkeypatch) -> None:
    """The negative control: the right in the forum itself is not asked for."""
    monkeypatch.setattr(acts, "demand", lambda *_: None)
    (caller,) = [caller for caller in CALLERS if caller.name == "opga-here"]
    asked = [cell for cell in cells() if cell.name in ("invite_party", "remove_party")]
    wrong = await _wrong(client, db_sessions, caller, asked)
    assert {(label, what) for label, what, *_ in wrong} >= {
        ("POST /v1/forums/{forum}/participants-list there", 201),
        ("POST /v1/forums/{forum}/participants-list there", "changed something"),
        ("DELETE /v1/forums/{forum}/participants-list/{party} there", 204),
    }


async def _wrong(client: Client, sessions: Any, caller: Caller, asked: Iterable[Cell]) -> list[tuple[Any, ...]]:
    """What is answered otherwise than expected, or changed although it was refused."""
    world = await make_world(client)
    connection = sessions.kw["bind"]
    before = await state(connection)
    wrong: list[tuple[Any, ...]] = []
    async with _http(client, caller) as http:
        for cell in asked:
            if cell.one == THERE and caller.forum is None:
                continue  # to a standing role, and to whoever has none, it is as the first
            sent = REQUESTS.get(cell.name, lambda *_: Sent())(world, cell.one)
            refusal = expected(cell, caller)
            cell_of_its_own = await connection.begin_nested()
            answer = await _ask(http, cell, sent, path_of(cell.template, world, cell.one))
            statuses = sent.statuses if refusal is None else (refusal,)
            if answer.status_code not in statuses:
                wrong.append((cell.label, answer.status_code, statuses, answer.text[:300]))
            if refusal is not None and await state(connection) != before:
                wrong.append((cell.label, "changed something"))
            if refusal == 404 and not _of_nothing_yet(cell, caller):
                missing = await _ask(http, cell, sent, _path_of_missing(cell, caller))
                if not _alike(answer, missing):
                    wrong.append((cell.label, "differs from what is missing", answer.text, missing.text))
            await cell_of_its_own.rollback()
    return wrong


def _path_of_missing(cell: Cell, caller: Caller) -> str:
    """Of a forum that is missing; where the caller sees the forum, of one of what SINGLE has that is."""
    path = path_of(cell.template, None, cell.one)
    if caller.sees(cell.one) and any(one in cell.template for one in SINGLE):
        return path.replace(f"/forums/{MISSING}/", f"/forums/{cell.one}/")
    return path


def _alike(one: httpx.Response, other: httpx.Response) -> bool:
    """Byte for byte, but for the path that was asked and the id of the request."""
    return _faceless(one) == _faceless(other)


def _faceless(answer: httpx.Response) -> tuple[Any, ...]:
    own = headers(answer)
    own.pop("content-length", None)
    return answer.status_code, own, re.sub(r'"instance":"[^"]*"', '"instance":""', answer.text)


# A request that names more than it may: every column of every table, on every route that writes.


def _columns() -> set[str]:
    return {column.name for table in METADATA.sorted_tables for column in table.columns}


def batched(names: list[str], most: int) -> Iterator[list[str]]:
    """So many at once as an answer names errors."""
    yield from (names[start : start + most] for start in range(0, len(names), most))


def _bodies(value: Any) -> Iterator[dict[str, Any]]:
    """The objects of a body whose fields are named: not texts by language, nor rules by key."""
    if isinstance(value, dict) and (not value or not set(value) <= {"en", "ar", "fr", "es", "ru", "zh"}):
        if set(value) != {DEADLINE}:
            yield value
        for inner in value.values():
            yield from _bodies(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _bodies(inner)


async def test_no_column_can_be_set_but_those_the_contract_names(client: Client, db_sessions) -> None:
    world = await make_world(client)
    connection = db_sessions.kw["bind"]
    await named(client, "opga", SEE, IDENTIFY, slug=HERE)
    contract = client.app.openapi()
    taken, tried = dict[str, set[str]](), 0
    routes = {cell.name for cell in cells() if cell.method != "GET" and _takes_json(contract, cell)}
    before = await state(connection)
    for cell in cells():
        sent = REQUESTS.get(cell.name, lambda *_: Sent())(world, cell.one)
        if (
            cell.method == "GET"
            or not _takes_json(contract, cell)
            or cell.one in (THERE, SECRET, OTHER, OWN_HERE, OWN_THERE)
        ):
            continue
        of_administrators = any(
            word in cell.name for word in ("grant", "invitation", "webhook", "reset_second_factor", "erase_account")
        )
        caller = client.admin if of_administrators else client.opga
        caller = client.egypt if cell.name in OF_DELEGATIONS else caller
        caller = client.secretariat if "{organization_id}" in cell.template else caller
        caller = client.secretariat if cell.name in OF_SECRETARIAT else caller
        caller = client.ngo if cell.name in OF_STAKEHOLDERS else caller
        if isinstance(cell.policy, AtDoor):
            caller = _http(client, SimpleNamespace(token=world.device_token, signed_in=True))
        known = _named(contract, cell)
        sent.json = {} if sent.json is None else sent.json  # many bodies may be left out
        routes.discard(cell.name)
        for body in _bodies(sent.json):
            own = dict(body)
            for columns in batched(sorted(_columns() - known - set(body)), MOST_ERRORS):
                body.update(dict.fromkeys(columns))
                answer = await _ask(caller, cell, sent, path_of(cell.template, world, cell.one))
                told = {error["field"].rpartition(".")[2] for error in answer.json().get("errors", [])}
                if answer.status_code != 422 or told != set(columns):
                    taken.setdefault(cell.label, set()).update(set(columns) - told)
                tried += len(columns)
                body.clear()
                body.update(own)
    assert taken == {}
    assert routes == set()
    print(f"evidence: {tried} columns tried")  # noqa: T201
    assert tried > 2_000
    assert await state(connection) == before


def _takes_json(contract: dict[str, Any], cell: Cell) -> bool:
    body = contract["paths"].get(cell.template, {}).get(cell.method.lower(), {}).get("requestBody", {})
    return "application/json" in body.get("content", {})


def _named(contract: dict[str, Any], cell: Cell) -> set[str]:
    """All fields that the body of an operation may have, those of its parts included."""
    operation = contract["paths"][cell.template][cell.method.lower()]
    found, waiting = set[str](), [operation["requestBody"]]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            found |= set(one.get("properties", {}))
            waiting += one.values()
            if "/schemas/" in str(one.get("$ref", "")):
                waiting.append(contract["components"]["schemas"][one["$ref"].rsplit("/", 1)[1]])
        elif isinstance(one, list):
            waiting += one
    return found


def test_callers_cover_every_role_and_every_permission() -> None:
    assert {caller.role for caller in CALLERS if caller.role} == set(Role)
    assert set().union(*(caller.permissions for caller in CALLERS)) == set(Permission)
    assert {HERE, THERE, SECRET} == set(FORUMS)
    assert MISSING not in FORUMS
