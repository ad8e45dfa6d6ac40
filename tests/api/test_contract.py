"""The contract says what happens."""

import json
from typing import Any

import jsonschema_rs
import pytest
from fastapi.routing import iter_route_contexts

from api.contract import operations
from api.policies import Public, policies
from tests.contract import APP, CONTRACT
from tests.world import PASSWORD, Client, create_forum

SCHEMAS = CONTRACT["components"]["schemas"]
HERE = "urn:contract"
REGISTRY = jsonschema_rs.Registry([(HERE, {"components": CONTRACT["components"]})])
OPERATIONS = list(operations(CONTRACT))
# One's own, or never edited: nobody's edit can be overwritten.
NOT_SHARED = (
    "/v1/me",
    "/v1/grants",
    "/v1/confidential-grants",
    "/v1/invitations",
    "/v1/auth/sessions",
    "/v1/calendar-feeds",
)
SHARED = {"413": "TooLarge", "429": "TooMany", "503": "Busy", "4XX": "Refused", "5XX": "Failed"}


def _resolved(schema: dict[str, Any]) -> dict[str, Any]:
    return SCHEMAS[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema


def _examples(media: dict[str, Any]) -> list[Any]:
    """Of a body or an answer: its own, or its schema's; of several forms all."""
    if "example" in media:
        return [media["example"]]
    schema = media["schema"]
    return [example for form in schema.get("anyOf", [schema]) for example in _resolved(form).get("examples", ())]


def _complaints(schema: dict[str, Any], value: Any) -> list[str]:
    of_contract = json.loads(json.dumps(schema).replace('"#/components/', f'"{HERE}#/components/'))
    validator = jsonschema_rs.Draft202012Validator(of_contract, validate_formats=True, registry=REGISTRY)
    return [error.message for error in validator.iter_errors(value)]


def test_it_is_openapi_31_with_a_bearer_token() -> None:
    assert CONTRACT["openapi"].startswith("3.1.")
    assert CONTRACT["components"]["securitySchemes"] == {
        "BearerScheme": {"type": "http", "scheme": "bearer", "description": "From /v1/auth/login"}
    }


def test_each_operation_is_named_as_its_function_and_described() -> None:
    names = {
        (method.lower(), route.path): route.name
        for route in iter_route_contexts(APP.routes)
        for method in route.methods or ()
    }
    assert len(OPERATIONS) > 40
    for method, path, operation in OPERATIONS:
        assert operation["operationId"] == names[method, path]
        assert operation["operationId"].islower()
        assert operation["summary"], path
        assert operation["description"], path
        assert all(parameter["description"] for parameter in operation.get("parameters", ())), path
    assert len({operation["operationId"] for _, _, operation in OPERATIONS}) == len(OPERATIONS)


def test_each_operation_has_its_errors_and_preconditions() -> None:
    for method, path, operation in OPERATIONS:
        for status, name in SHARED.items():
            expected = (
                None if status == "413" and "requestBody" not in operation else f"#/components/responses/{name}"
            )
            assert operation["responses"].get(status, {}).get("$ref") == expected, (method, path)
        required = {p["name"]: p["required"] for p in operation.get("parameters", []) if p["name"] == "if-match"}
        edits = method in ("patch", "put", "delete") and not path.startswith(NOT_SHARED)
        assert required == ({"if-match": True} if edits else {}), (method, path)
        assert "Location" in operation["responses"].get("201", {"headers": {"Location": ()}})["headers"], path


def test_each_error_is_a_problem_with_an_example() -> None:
    assert set(CONTRACT["components"]["responses"]) == set(SHARED.values())
    for name, response in CONTRACT["components"]["responses"].items():
        assert list(response["content"]) == ["application/problem+json"]
        media = response["content"]["application/problem+json"]
        assert _complaints(media["schema"], media["example"]) == []
        assert ("Retry-After" in response.get("headers", {})) == (name in ("TooMany", "Busy"))


def test_a_token_is_asked_for_where_one_is_needed() -> None:
    bearer: dict[str, list[str]] = {"BearerScheme": []}
    for route, policy in policies(APP):
        if not route.path.startswith("/v1/"):
            continue  # for those who run the system; not in the contract
        for method in set(route.methods or ()) - {"HEAD"}:
            security = CONTRACT["paths"][route.path][method.lower()].get("security")
            expected = [None, [bearer, {}]] if isinstance(policy, Public) else [[bearer]]
            assert security in expected, (method, route.path)


def test_each_body_and_each_answer_has_an_example_of_its_schema() -> None:
    for method, path, operation in OPERATIONS:
        contents = [
            response.get("content", {}) for status, response in operation["responses"].items() if status < "3"
        ]
        for content in (operation.get("requestBody", {}).get("content", {}), *contents):
            for media in content.values():
                if media["schema"].get("format") == "binary":
                    continue  # a file, of which JSON has no example
                examples = _examples(media)
                assert examples, (method, path)
                assert [_complaints(media["schema"], example) for example in examples] == [[]] * len(examples), path


def test_each_example_of_a_schema_and_of_a_field_is_valid() -> None:
    for name, schema in SCHEMAS.items():
        for field, form in [("", schema), *schema.get("properties", {}).items()]:
            for example in form.get("examples", ()):
                assert _complaints(form, example) == [], (name, field)


def test_texts_of_a_form_have_a_pattern_or_a_format() -> None:
    for form in ("slug", "timezone", "opens_on", "title"):
        schema = _resolved(SCHEMAS["ForumCreate"]["properties"][form])
        assert {"pattern", "format", "properties"} & schema.keys(), form
    for method, path, operation in OPERATIONS:
        for parameter in operation.get("parameters", ()):
            schema = parameter["schema"]
            shaped = {"pattern", "format", "enum", "$ref"} & schema.keys() or schema["type"] != "string"
            assert shaped or parameter["name"] == "accept-language", (method, path, parameter["name"])


@pytest.mark.parametrize("wall", ["0000-00-00T00:00", "2026-13-05T10:00", "2026-05-05T24:00", "1989-05-05T10:00"])
def test_what_is_no_wall_time_is_none_in_the_contract(wall: str) -> None:
    assert _complaints(SCHEMAS["MeetingCreate"]["properties"]["local_start"], wall)


CREATIONS = [("/venues", "opga"), ("/persons", "opga"), ("/grants", "admin"), ("/forums", "opga")]


@pytest.mark.parametrize(("path", "caller"), CREATIONS)
async def test_examples_work_as_they_stand(client: Client, path: str, caller: str) -> None:
    (example,) = _examples(CONTRACT["paths"][f"/v1{path}"]["post"]["requestBody"]["content"]["application/json"])
    made = await client.callers[caller].post(path, json=example)
    assert made.status_code == 201, made.text


async def test_examples_of_a_login_and_a_meeting_work(client: Client) -> None:
    login = SCHEMAS["Login"]["examples"][0]
    assert login["password"] == PASSWORD
    assert (await client.anonymous.post("/auth/login", json=login)).status_code == 200
    await create_forum(client)
    made = await client.opga.post("/forums/imrf-test/meetings", json=SCHEMAS["MeetingCreate"]["examples"][0])
    assert made.status_code == 201, made.text


async def test_a_parameter_that_there_is_not_is_named(client: Client) -> None:
    answer = await client.anonymous.get("/forums", params={"langauge": "fr"})
    assert answer.status_code == 422
    words = "there is no such parameter; there are: cursor, limit"
    assert answer.json()["errors"] == [{"field": "langauge", "code": "unknown_parameter", "message": words}]
    none = await client.anonymous.get("/reference/objectives?lang=fr")
    assert none.json()["errors"][0]["message"] == "there is no such parameter; there are none"
    await create_forum(client)
    programme = await client.anonymous.get("/forums/imrf-test/programme", params={"fron": "2026-05-05"})
    assert programme.json()["errors"][0]["message"].endswith("there are: from, kind, objective, q, until")


async def test_calendar_clients_may_append_what_they_like(client: Client) -> None:
    await create_forum(client)
    await client.opga.post("/forums/imrf-test/programme/versions", json={})
    path = "/forums/imrf-test/calendar.ics"
    plain, odd = await client.anonymous.get(path), await client.anonymous.get(f"{path}?_=1763&utm_source=mail")
    assert (odd.status_code, odd.content) == (200, plain.content)
    meeting = f"/forums/imrf-test/programme/meetings/{plain.text.split('UID:')[1].split()[0]}.ics"
    assert (await client.anonymous.get(f"{meeting}?nocache=1")).status_code == 200


def test_bounds_are_named_as_json_schema_names_them() -> None:
    (capacity, _) = SCHEMAS["RoomUpdate"]["properties"]["capacity"]["anyOf"]
    assert (capacity["minimum"], capacity["maximum"]) == (1, 1_000_000)
    assert '"ge":' not in json.dumps(CONTRACT)


@pytest.mark.parametrize(("path", "allowed"), [("/invitations/accept", "POST"), ("/forums/x/meetings/batch", "POST")])
async def test_what_a_path_names_is_no_id(client: Client, path: str, allowed: str) -> None:
    for caller in (client.anonymous, client.opga):
        answer = await caller.get(path)
        assert (answer.status_code, answer.headers["allow"]) == (405, allowed)
