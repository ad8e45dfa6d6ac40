"""Every error is problem+json that names the field and what was expected; none is a 500."""

import pytest

from tests.world import Client, create_forum, draft, edit, forum_payload

JSON = {"Content-Type": "application/json"}
NOBODY = "00000000-0000-4000-8000-000000000000"


async def test_unknown_path_and_method_are_problems(client: Client) -> None:
    unknown = await client.anonymous.get("/nothing")
    assert unknown.status_code == 404
    assert unknown.headers["content-type"] == "application/problem+json"
    assert unknown.json()["code"] == "no_such_path"
    slash = await client.anonymous.get("/forums/", headers={"Host": "elsewhere.example"})
    assert (slash.status_code, slash.json()["code"]) == (404, "no_such_path")
    method = await client.anonymous.put("/forums")
    assert (method.status_code, method.json()["code"]) == (405, "method_not_allowed")
    assert method.headers["content-type"] == "application/problem+json"
    assert method.headers["allow"] in ("GET", "POST", "GET, POST", "POST, GET")


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"slug": "Not A Slug"}, "slug", "value_error"),
        ({"slug": "a" * 61}, "slug", "value_error"),
        ({"opens_on": "2026-02-30"}, "opens_on", "date_from_datetime_parsing"),
        ({"opens_on": "1066-10-14"}, "opens_on", "value_error"),
        ({"opens_on": "9999-12-31"}, "opens_on", "value_error"),
        ({"opens_on": 20260505}, "opens_on", "value_error"),
        ({"title": "Forum"}, "title", "dict_type"),
        ({"title": {"fr": "Forum"}}, "title", "value_error"),
        ({"title": {"en": " \u2028\n "}}, "title.en", "value_error"),
        ({"title": {"en": "x" * 301}}, "title.en", "string_too_long"),
        ({"title": {"en": "Forum", "de": "Forum"}}, "title.de", "enum"),
        ({"timezone": "Mars/Olympus"}, "timezone", "unknown_timezone"),
        ({"timezone": "../../etc/passwd"}, "timezone", "unknown_timezone"),
        ({"timezone": "EST5EDT"}, "timezone", "unknown_timezone"),
        ({"template": "none"}, "template", "enum"),
        ({"colour": "blue"}, "colour", "extra_forbidden"),
    ],
)
async def test_bad_forum_names_the_field(client: Client, change: dict, field: str, code: str) -> None:
    answer = await client.opga.post("/forums", json={**forum_payload(), **change})
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert [(error["field"], error["code"]) for error in answer.json()["errors"]] == [(field, code)]
    assert answer.json()["detail"].startswith(field)
    assert (await client.opga.get("/forums")).json()["items"] == []


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b"null", b"\xff\xfe", b'"\\ud800"', b"1e999", b"[" * 2000, b'{"slug": "\\u0000"}'],
    ids=repr,
)
async def test_unreadable_body_is_a_problem(client: Client, body: bytes) -> None:
    answer = await client.opga.post("/forums", content=body, headers=JSON)
    assert answer.status_code in (400, 422)
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["code"] in ("invalid", "unreadable_body")


async def test_control_characters_are_cleaned_and_surrogates_refused(client: Client) -> None:
    made = await create_forum(client, title={"en": "A\u0000\u001bforum\r\nof\u2028lines\u0085"})
    assert made["title"] == {"en": "Aforum  of lines"}
    answer = await client.opga.post("/forums", content=b'{"title": {"en": "\\ud800"}}', headers=JSON)
    words = "expected a text without the invisible character U+D800"
    assert ("title.en", words) in [(e["field"], e["message"]) for e in answer.json()["errors"]]


async def test_slug_is_taken(client: Client) -> None:
    await create_forum(client)
    answer = await client.opga.post("/forums", json=forum_payload())
    assert (answer.status_code, answer.json()["code"]) == (409, "slug_taken")


BAD_EDITS = [
    ({}, "body"),
    ({"title": None}, "title"),
    ({"local_start": "2026-05-05T10:00:00Z"}, "local_start"),
    ({"local_start": "2026-05-05T10:00:30"}, "local_start"),
    ({"local_start": "2026-05-05T14:00"}, "local_end"),
    ({"local_start": "2026-03-08T02:30", "local_end": "2026-03-08T04:00"}, "local_start"),
    ({"local_start": "2026-11-01T00:30", "local_end": "2026-11-01T01:30"}, "local_end"),
    ({"timezone": "Nowhere/City"}, "timezone"),
    ({"timezone": None}, "timezone"),
    ({"room_id": NOBODY}, "room_id"),
    ({"room_id": "hall"}, "room_id"),
    ({"objectives": [1, 24]}, "objectives.1"),
    ({"objectives": [1, 1]}, "objectives"),
    ({"status": "postponed"}, "status"),
    ({"start_fold": 2}, "start_fold"),
    ({"people": [{"role": "co_chair", "party": "XXX"}]}, "people.0.party"),
    ({"people": [{"role": "co_chair", "person_id": NOBODY}]}, "people.0.person_id"),
    ({"people": [{"role": "king"}]}, "people.0.role"),
    ({"people": [{"role": "co_chair"}, {"role": "co_chair"}]}, "people.1"),
    ({"people": [{"role": "co_chair", "position": 0}]}, "people.0.position"),
    ({"starts_at": "2026-05-05T10:00:00Z"}, "starts_at"),
    ({"version": 7}, "version"),
]


async def test_bad_edit_names_the_field_and_changes_nothing(client: Client) -> None:
    await create_forum(client)
    table = await draft(client, "round_table", 1)
    for changes, field in BAD_EDITS:
        answer = await edit(client.opga, table, **changes)
        assert answer.status_code == 422, (changes, answer.text)
        assert [error["field"] for error in answer.json()["errors"]] == [field]
    assert await draft(client, "round_table", 1) == table


@pytest.mark.parametrize(
    "query",
    [
        {"limit": 0},
        {"limit": 201},
        {"limit": "x"},
        {"cursor": "x"},
        {"cursor": "WzFd"},
        {"cursor": "ء"},
        {"cursor": "W10"},
    ],
    ids=str,
)
async def test_bad_page_names_the_parameter(client: Client, query: dict) -> None:
    await create_forum(client)
    for path in ("/forums", "/forums/imrf-test/meetings", "/venues", "/persons", "/reference/observers"):
        answer = await client.opga.get(path, params=query)
        assert answer.status_code == 422
        assert [error["field"] for error in answer.json()["errors"]] == list(query)


@pytest.mark.parametrize("value", ["3", '"01"', '"x"', "*", '"-1"', '"99999999999999999999"'])
async def test_bad_if_match_is_named(client: Client, value: str) -> None:
    await create_forum(client)
    table = await draft(client, "round_table", 1)
    answer = await client.opga.patch(
        f"/forums/imrf-test/meetings/{table['id']}", json={"number": 1}, headers={"If-Match": value}
    )
    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == ["If-Match"]


@pytest.mark.parametrize(
    "path", ["/forums/x/meetings/not-an-id", "/venues/1", "/grants/%00", "/persons/%F0%9F%98%80"]
)
async def test_bad_id_in_a_path_is_a_problem(client: Client, path: str) -> None:
    for caller in (client.opga, client.admin):
        answer = await caller.get(path)
        assert answer.status_code in (403, 422)
        assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("slug", ["a%00b", "A", "%F0%9F%98%80", "a" * 61])
async def test_bad_slug_in_a_path_is_named(client: Client, slug: str) -> None:
    for path in ("", "/programme", "/calendar.ics", "/announcements/1"):
        answer = await client.anonymous.get(f"/forums/{slug}{path}")
        assert answer.status_code == 422
        assert [error["field"] for error in answer.json()["errors"]] == ["forum"]


async def test_nul_in_a_code_is_refused(client: Client) -> None:
    body = {"email": "ngo@demo.example", "role": "opga", "party": "\u0000", "forum": "\u0000"}
    answer = await client.admin.post("/grants", json=body)
    assert [error["field"] for error in answer.json()["errors"]] == ["forum", "party"]


async def test_a_modality_without_its_authority_is_told_the_form(client: Client) -> None:
    await create_forum(client)
    head = {"If-Match": '"1"'}
    body = {"modalities": {"changes": {"quiet_minutes": 1}}}
    (error,) = (await client.opga.patch("/forums/imrf-test", json=body, headers=head)).json()["errors"]
    assert error["field"] == "modalities.changes.quiet_minutes"
    assert error["message"] == 'expected an object such as {"value": …, "authority": "default"}'
