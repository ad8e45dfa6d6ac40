"""Those whom a meeting names see it whole, with its link; nobody else does. A name can be withheld for good."""

from typing import Any

from tests.world import Client, Clock, create_forum, draft, drafts, edit, headers, publish

MEETING: dict[str, Any] = {
    "kind": "consultation",
    "title": {"en": "Bureau"},
    "local_start": "2026-03-02T10:00",
    "local_end": "2026-03-02T11:00",
    "status": "confirmed",
    "access": "unlisted",
    "format": "virtual",
    "join_url": "https://meet.example/7",
}


async def enter(client: Client, *people: dict[str, Any], **changes: Any) -> dict[str, Any]:
    body = {**MEETING, "people": list(people), **changes}
    answer = await client.opga.post("/forums/imrf-test/meetings", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def a_person(client: Client, name: str = "Amal Example", account: str | None = None) -> dict[str, Any]:
    made = (await client.opga.post("/persons", json={"name": name, "title": "Ms."})).json()
    if account is None:
        return made
    linked = await client.opga.patch(
        f"/persons/{made['id']}", json={"account": f"{account}@demo.example"}, headers={"If-Match": '"1"'}
    )
    assert linked.status_code == 200
    return linked.json()


async def own(caller: Any) -> list[dict[str, Any]]:
    answer = await caller.get("/me/meetings")
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"
    return answer.json()["items"]


async def test_named_persons_and_parties_see_an_unlisted_meeting_once_it_is_published(client: Client) -> None:
    await create_forum(client)
    person = await a_person(client, account="ngo")
    made = await enter(
        client,
        {"role": "presiding", "party": "EGY"},
        {"role": "panellist", "person_id": person["id"]},
        {"role": "speaker", "position": 2, "person_id": person["id"]},
    )
    assert await own(client.egypt) == await own(client.ngo) == []
    await publish(client)
    (of_egypt,), (of_ngo,) = await own(client.egypt), await own(client.ngo)
    assert (of_egypt["id"], of_egypt["forum"], of_egypt["roles"]) == (made["id"], "imrf-test", ["presiding"])
    assert of_egypt["join_url"] == "https://meet.example/7"
    assert of_ngo["roles"] == ["panellist", "speaker"]
    assert {**of_ngo, "roles": None} == {**of_egypt, "roles": None}
    for caller in (client.germany, client.admin, client.auditor, client.african_group, client.secretariat):
        assert await own(caller) == []
    assert (await client.anonymous.get("/me/meetings")).status_code == 401


async def test_what_they_see_is_what_was_published(client: Client) -> None:
    await create_forum(client)
    made = await enter(client, {"role": "presiding", "party": "EGY"})
    await publish(client)
    await edit(client.opga, made, join_url="https://meet.example/8", title={"en": "Draft title"})
    (before,) = await own(client.egypt)
    assert (before["join_url"], before["title"]["en"]) == ("https://meet.example/7", "Bureau")
    await publish(client)
    (after,) = await own(client.egypt)
    assert (after["join_url"], after["title"]["en"]) == ("https://meet.example/8", "Draft title")
    # Struck from it, they see it no more; called off, they are told.
    again = await draft(client, "consultation", None)
    await edit(client.opga, again, people=[])
    await publish(client)
    assert await own(client.egypt) == []


async def test_an_unlisted_meeting_that_was_published_is_cancelled_not_removed(client: Client) -> None:
    """Those whom it names must be told."""
    await create_forum(client)
    made = await enter(client, {"role": "presiding", "party": "EGY"})
    await publish(client)
    gone = await client.opga.delete(f"/forums/imrf-test/meetings/{made['id']}", headers={"If-Match": '"1"'})
    assert (gone.status_code, gone.json()["status"]) == (200, "cancelled")
    await publish(client)
    assert [m["status"] for m in await own(client.egypt)] == ["cancelled"]


async def test_a_cancelled_draft_is_shown_to_nobody(client: Client) -> None:
    await create_forum(client)
    await enter(client, {"role": "presiding", "party": "EGY"}, status="cancelled", access="open")
    await publish(client)
    assert await own(client.egypt) == []


async def test_a_revoked_grant_ends_it_at_once(client: Client) -> None:
    await create_forum(client)
    await enter(client, {"role": "presiding", "party": "FRA"})
    await publish(client)
    grant = {"email": "ngo@demo.example", "role": "delegation", "party": "FRA", "forum": "imrf-test"}
    made = (await client.admin.post("/grants", json=grant)).json()
    assert len(await own(client.ngo)) == 1
    await client.admin.delete(f"/grants/{made['id']}")
    assert await own(client.ngo) == []
    elsewhere = await create_forum(client, "second-test")
    assert (await client.admin.post("/grants", json={**grant, "forum": elsewhere["slug"]})).status_code == 201
    assert await own(client.ngo) == []


async def test_an_account_is_one_persons(client: Client) -> None:
    await create_forum(client)
    first, second = await a_person(client, "A Example", "ngo"), await a_person(client, "B Example", "ngo")
    await enter(client, {"role": "speaker", "person_id": first["id"]})
    await enter(client, {"role": "speaker", "person_id": second["id"]}, title={"en": "Second"})
    await publish(client)
    assert [m["title"]["en"] for m in await own(client.ngo)] == ["Second"]
    head = {"If-Match": '"2"'}
    assert (
        await client.opga.patch(f"/persons/{second['id']}", json={"account": None}, headers=head)
    ).status_code == 200
    assert await own(client.ngo) == []
    unknown = await client.opga.patch(
        f"/persons/{second['id']}", json={"account": "nobody@demo.example"}, headers={"If-Match": '"3"'}
    )
    assert unknown.json()["errors"][0]["message"] == "expected the address of an account"


async def test_a_link_alone_is_published_without_a_trace_for_everybody(client: Client, clock: Clock) -> None:
    await create_forum(client)
    made = await enter(client, {"role": "presiding", "party": "EGY"})
    await publish(client)
    paths = ("", "/programme", "/calendar.ics", "/programme/versions", "/announcements")
    before = [(await client.anonymous.get(f"/forums/imrf-test{path}")) for path in paths]
    clock.forward(hours=1)
    await edit(client.opga, made, join_url="https://meet.example/8")
    assert (await publish(client))["number"] == 2
    after = [(await client.anonymous.get(f"/forums/imrf-test{path}")) for path in paths]
    assert [a.content for a in after] == [b.content for b in before]
    assert [headers(a) for a in after] == [headers(b) for b in before]
    assert (await client.anonymous.get("/forums/imrf-test/programme/versions/2")).status_code == 404


# Withholding a name.


async def test_a_name_is_withheld_everywhere_and_published_as_such(client: Client, clock: Clock) -> None:
    await create_forum(client)
    person = await a_person(client)
    table = await draft(client, "round_table", 1)
    await edit(client.opga, table, people=[{"role": "moderator", "person_id": person["id"]}])
    await publish(client)
    second = await draft(client, "round_table", 2)
    await edit(client.opga, second, title={"en": "Not published yet"})

    clock.forward(hours=1)
    path = f"/persons/{person['id']}"
    assert (await client.egypt.delete(path, headers={"If-Match": '"1"'})).status_code == 403
    assert (await client.opga.delete(path)).status_code == 428
    assert (await client.opga.delete(path, headers={"If-Match": '"2"'})).status_code == 412
    assert (await client.opga.delete(path, headers={"If-Match": '"1"'})).status_code == 204
    assert (await client.opga.get(path)).status_code == 404
    assert (await client.opga.get("/persons")).json()["items"] == []

    programme = await client.anonymous.get("/forums/imrf-test/programme")
    assert programme.json()["version"] == 2
    (read,) = [m for m in programme.json()["meetings"] if m["id"] == table["id"]]
    assert (read["sequence"], read["last_modified"]) == (0, "2026-01-15T13:00:00Z")
    assert [(seat["person"], seat["withheld"]) for seat in read["people"]] == [*[(None, False)] * 2, (None, True)]
    feed = await client.anonymous.get("/forums/imrf-test/calendar.ics")
    former = await client.anonymous.get("/forums/imrf-test/programme/versions/1")
    for answer in (programme, feed, former):
        assert "Amal" not in answer.text
        assert "Not published yet" not in answer.text
    diff = (await client.anonymous.get("/forums/imrf-test/programme/versions/2/diff")).json()["changes"]
    assert [(c["change"], c["meeting"]["id"]) for c in diff] == [("name_withheld", table["id"])]

    # The draft keeps the seat; another person can take it, the withheld one not again.
    (of_draft,) = [m for m in await drafts(client) if m["id"] == table["id"]]
    assert [seat["withheld"] for seat in of_draft["people"]] == [False, False, True]
    refused = await edit(client.opga, of_draft, people=[{"role": "moderator", "person_id": person["id"]}])
    assert refused.json()["errors"][0]["code"] == "unknown_person"
    await publish(client)
    diff = (await client.anonymous.get("/forums/imrf-test/programme/versions/3/diff")).json()["changes"]
    assert [c["change"] for c in diff] == ["retitled"]


async def test_a_person_of_no_programme_is_withheld_without_a_publication(client: Client) -> None:
    await create_forum(client)
    await publish(client)
    person = await a_person(client)
    head = {"If-Match": '"1"'}
    assert (await client.opga.delete(f"/persons/{person['id']}", headers=head)).status_code == 204
    versions = (await client.anonymous.get("/forums/imrf-test/programme/versions")).json()["items"]
    assert [v["number"] for v in versions] == [1]
