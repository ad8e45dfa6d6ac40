"""Private calendars: what they hold, for whom, until when; and what is never told of their addresses."""

from datetime import timedelta
from typing import Any

import httpx
from icalendar import Calendar
from sqlalchemy import text

from tests.api.test_participation import a_person, enter
from tests.places import act_on, asked, people, set_places
from tests.world import Client, Clock, create_forum, draft, edit, publish, seat_co_chairs

FORUM = "imrf-test"


async def feed(caller: httpx.AsyncClient, **wish: Any) -> dict[str, Any]:
    """A new one; its answer with the `path` of its address."""
    answer = await caller.post("/calendar-feeds", json={"forum": FORUM, "label": "Mine", **wish})
    assert answer.status_code == 201, answer.text
    made = answer.json()
    return {**made, "path": made["url"].partition("/v1")[2]}


async def shown(client: Client, made: dict[str, Any], **headers: str) -> httpx.Response:
    return await client.anonymous.get(made["path"], headers=headers)


async def entries(client: Client, made: dict[str, Any]) -> dict[str, Any]:
    """UID -> VEVENT."""
    answer = await shown(client, made)
    assert answer.status_code == 200, answer.text
    return {str(one["UID"]): one for one in Calendar.from_ical(answer.content).walk("VEVENT")}


async def seated(client: Client) -> str:
    """A published forum in which Egypt and Germany share the first round table; the table's id."""
    await create_forum(client)

    async def made() -> str:
        table = (await draft(client, "round_table", 1))["id"]
        await seat_co_chairs(client, table, ("EGY", None), ("DEU", None))
        await publish(client)
        return table

    return await client.step("seated", made)


async def test_a_delegation_subscribes_to_what_concerns_it(client: Client) -> None:
    table = await seated(client)
    made = await feed(client.egypt, deadlines=False)
    assert made["url"].startswith("http://127.0.0.1:8000/v1/feeds/")
    assert made["webcal_url"] == made["url"].replace("http", "webcal")
    answer = await shown(client, made)
    assert answer.headers["cache-control"] == "private, no-cache"
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    found = await entries(client, made)
    assert list(found) == [table]
    assert str(found[table]["DESCRIPTION"]).splitlines()[0] == "Your part: Co-chair (Egypt)"
    same = await shown(client, made, **{"If-None-Match": answer.headers["etag"]})
    assert (same.status_code, same.content) == (304, b"")
    public = (await client.anonymous.get(f"/forums/{FORUM}/calendar.ics")).content
    (of_all,) = [one for one in Calendar.from_ical(public).walk("VEVENT") if one["UID"] == table]
    for name in ("UID", "SEQUENCE", "DTSTAMP", "LAST-MODIFIED", "DTSTART", "DTEND", "SUMMARY"):
        assert found[table][name] == of_all[name]


async def test_what_has_not_changed_costs_one_look_up(client: Client, count_queries) -> None:
    await seated(client)
    made = await feed(client.egypt)
    tag = (await shown(client, made)).headers["etag"]
    with count_queries() as queries:
        same = await shown(client, made, **{"If-None-Match": tag})
    assert (same.status_code, len(queries)) == (304, 1)
    assert same.headers["etag"] == tag
    assert same.headers["cache-control"] == "private, no-cache"
    assert {"last-modified", "x-request-id", "x-content-type-options"} <= set(same.headers)
    head = await client.anonymous.head(made["path"], headers={"If-None-Match": f'W/{tag}, "other"'})
    assert head.status_code == 304
    assert (await shown(client, made, **{"If-None-Match": '"other"'})).status_code == 200
    by_date = {"If-Modified-Since": same.headers["last-modified"]}
    assert (await shown(client, made, **by_date)).status_code == 304


async def test_a_revoked_address_is_empty_for_thirty_days_and_then_gone(client: Client, clock: Clock) -> None:
    table = await seated(client)
    one, other = await feed(client.egypt, language="fr"), await feed(client.egypt)
    tag = (await shown(client, one)).headers["etag"]
    assert (await client.germany.delete(f"/calendar-feeds/{one['id']}")).status_code == 404
    for _ in range(2):
        assert (await client.egypt.delete(f"/calendar-feeds/{one['id']}")).status_code == 204
    empty = await shown(client, one, **{"If-None-Match": tag})
    assert empty.status_code == 200
    assert "VEVENT" not in empty.text
    assert "Ce calendrier a pris fin" in empty.text
    assert (await shown(client, one, **{"If-None-Match": empty.headers["etag"]})).status_code == 304
    assert table in await entries(client, other)
    clock.forward(days=30, seconds=-1)
    assert (await shown(client, one)).status_code == 200
    clock.forward(seconds=1)
    gone = await shown(client, one, **{"If-None-Match": empty.headers["etag"]})
    assert (gone.status_code, gone.json()["code"]) == (410, "feed_ended")
    assert one["path"][7:-4] not in gone.text
    assert (await client.egypt.delete("/calendar-feeds")).status_code == 204
    assert await entries(client, other) == {}
    listed = (await client.egypt.get("/calendar-feeds")).json()["items"]
    assert [item["revoked_at"] is not None for item in listed] == [True, True]
    again = await client.egypt.patch(f"/calendar-feeds/{one['id']}", json={"label": "New"})
    assert (again.status_code, again.json()["code"]) == (409, "feed_revoked")


GRANT = "UPDATE role_grant SET {} FROM account WHERE account.id = account_id AND email = 'egypt@demo.example'"


async def sql(client: Client, statement: str, **values: Any) -> None:
    async with client.app.state.sessions() as db, db.begin():
        await db.execute(text(statement), values)


async def test_a_lost_role_empties_it_at_the_next_fetch_and_brings_it_back(client: Client, clock: Clock) -> None:
    table = await seated(client)
    made = await feed(client.egypt, language="ar")
    tag = (await shown(client, made)).headers["etag"]
    grant = (await client.egypt.get("/me")).json()["grants"][0]["id"]
    revoked = await client.admin.delete(f"/grants/{grant}")
    assert revoked.status_code == 204, revoked.text
    empty = await shown(client, made, **{"If-None-Match": tag})
    assert (empty.status_code, "VEVENT" in empty.text) == (200, False)
    assert "ليس لحسابكم دور" in str(Calendar.from_ical(empty.content)["DESCRIPTION"])
    assert (await shown(client, made, **{"If-None-Match": empty.headers["etag"]})).status_code == 304
    clock.forward(days=31)
    assert (await shown(client, made)).status_code == 410
    restored = {"email": "egypt@demo.example", "role": "delegation", "party": "EGY"}
    answer = await client.admin.post("/grants", json=restored)
    assert answer.status_code == 201, answer.text
    assert table in await entries(client, made)
    assert (await client.egypt.get(f"/calendar-feeds/{made['id']}")).json()["empty_since"] is None


async def test_a_role_that_ends_by_its_date_is_seen_without_anybody_writing(client: Client, clock: Clock) -> None:
    await seated(client)
    made = await feed(client.egypt)
    await sql(client, GRANT.format("valid_until = :until"), until=clock.now + timedelta(hours=1))
    tag = (await shown(client, made)).headers["etag"]
    clock.forward(minutes=59)
    assert (await shown(client, made, **{"If-None-Match": tag})).status_code == 304
    clock.forward(minutes=1)
    empty = await shown(client, made, **{"If-None-Match": tag})
    assert (empty.status_code, "VEVENT" in empty.text) == (200, False)


async def test_an_account_that_is_closed_has_empty_calendars(client: Client) -> None:
    await seated(client)
    made = await feed(client.egypt)
    tag = (await shown(client, made)).headers["etag"]
    await sql(client, "UPDATE account SET is_active = false WHERE email = 'egypt@demo.example'")
    empty = await shown(client, made, **{"If-None-Match": tag})
    assert (empty.status_code, "VEVENT" in empty.text) == (200, False)


async def test_every_change_of_what_concerns_is_seen_at_the_next_fetch(client: Client, clock: Clock) -> None:
    table = await seated(client)
    made = await feed(client.egypt, scope="concerns_me", deadlines=True)
    tags: list[str] = []

    async def changed() -> str:
        """Its answer, which nobody has yet; asked for again it has not changed."""
        answer = await shown(client, made, **({"If-None-Match": tags[-1]} if tags else {}))
        assert answer.status_code == 200
        assert answer.headers["etag"] not in tags
        tags.append(answer.headers["etag"])
        assert (await shown(client, made, **{"If-None-Match": tags[-1]})).status_code == 304
        return answer.text.replace("\r\n ", "")

    await changed()
    await set_places(client, table, 1)
    amal, bo = await people(client, "Amal", "Bo")
    first = await asked(client.egypt, table, amal)
    assert "Place held (Egypt)" in await changed()
    await asked(client.egypt, table, bo)
    assert "On the waiting list for a place (Egypt)" in await changed()
    await act_on(client.egypt, first, "cancel")
    assert "Place offered until Friday\\, 16 January 2026\\, 07:00 (New York)" in await changed()
    clock.forward(seconds=5)
    meeting = await draft(client, "round_table", 1)
    await edit(client.opga, meeting, local_start="2026-05-05T10:30", local_end="2026-05-05T13:00")
    await client.opga.post(f"/forums/{FORUM}/programme/versions", json={})
    assert "DTSTART;TZID=America/New_York:20260505T103000" in await changed()
    later = {"until": "2026-04-30T12:00", "reason": "Asked for by its mission", "party": "EGY"}
    path = f"/forums/{FORUM}/deadlines/speakers_list_closes/extensions"
    extended = await client.opga.post(path, json=later)
    assert extended.status_code == 201, extended.text
    assert "20260430T120000" in await changed()
    assert (
        await client.opga.post(path, json={**later, "party": "DEU", "until": "2026-05-01T12:00"})
    ).status_code == 201
    assert "20260501T120000" not in (await shown(client, made)).text
    await client.egypt.patch(f"/calendar-feeds/{made['id']}", json={"tz": "utc", "label": "Other"})
    assert "DTSTART:20260505T143000Z" in await changed()
    party = await client.opga.post("/persons", json={"name": "Amal Example"})
    assert party.status_code == 201
    await a_person(client, account="egypt")
    assert (await shown(client, made)).status_code == 200


async def test_who_is_named_in_a_meeting_that_is_not_public_finds_it_whole(client: Client) -> None:
    """As their invitation has it: one meeting is one thing in a calendar."""
    await create_forum(client)
    person = await a_person(client, account="ngo")
    seat = {"role": "panellist", "person_id": person["id"]}
    closed = await enter(client, seat, access="closed", title={"en": "Nocturne"})
    hidden = await enter(client, seat, local_start="2026-03-02T12:00", local_end="2026-03-02T13:00")
    await publish(client)
    found = await entries(client, await feed(client.ngo, deadlines=False))
    assert {key: str(one["STATUS"]) for key, one in found.items()} == dict.fromkeys(
        (closed["id"], hidden["id"]), "CONFIRMED"
    )
    assert str(found[closed["id"]]["SUMMARY"]) == "Nocturne"
    assert str(found[closed["id"]]["DESCRIPTION"]).splitlines()[0] == "Your part: Panellist"
    whole = await entries(client, await feed(client.ngo, scope="forum", deadlines=False))
    assert (hidden["id"] in whole, str(whole[closed["id"]]["SUMMARY"])) == (True, "Nocturne")
    others = await entries(client, await feed(client.germany, scope="forum", deadlines=False))
    assert (hidden["id"] in others, str(others[closed["id"]]["SUMMARY"])) == (False, "[Closed]")


async def test_its_owner_chooses(client: Client) -> None:
    table = await seated(client)
    debate = await feed(client.egypt, scope="forum", kinds=["policy_debate"], deadlines=False)
    kinds = {str(one["X-IMRF-KIND"]) for one in (await entries(client, debate)).values()}
    assert kinds == {"policy_debate"}
    speaking = await feed(client.egypt, parts=["speaking_slot"], deadlines=False)
    assert await entries(client, speaking) == {}
    changed = await client.egypt.patch(f"/calendar-feeds/{speaking['id']}", json={"parts": ["co_chair"]})
    assert (changed.status_code, changed.json()["parts"]) == (200, ["co_chair"])
    assert list(await entries(client, speaking)) == [table]
    for wish, field in (
        ({"scope": "forum", "parts": ["co_chair"]}, "parts"),
        ({"kinds": ["dinner"]}, "kinds.0"),
        ({"objectives": [24]}, "objectives.0"),
        ({"label": " "}, "label"),
    ):
        answer = await client.egypt.post("/calendar-feeds", json={"forum": FORUM, "label": "Mine", **wish})
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, field), answer.text
    refused = await client.egypt.patch(f"/calendar-feeds/{debate['id']}", json={"parts": ["co_chair"]})
    assert refused.status_code == 422


async def test_they_are_bounded_and_need_a_role_and_a_publication(client: Client) -> None:
    await create_forum(client)
    sent = {"forum": FORUM, "label": "Mine"}
    assert (await client.egypt.post("/calendar-feeds", json=sent)).status_code == 404
    early = await client.opga.post("/calendar-feeds", json=sent)
    assert (early.status_code, early.json()["code"]) == (409, "nothing_published")
    await publish(client)
    assert (await client.anonymous.post("/calendar-feeds", json=sent)).status_code == 401
    for _ in range(20):
        await feed(client.egypt)
    more = await client.egypt.post("/calendar-feeds", json=sent)
    assert (more.status_code, more.json()["code"]) == (409, "too_many_feeds")
    first = (await client.egypt.get("/calendar-feeds")).json()["items"][0]
    assert (await client.egypt.delete(f"/calendar-feeds/{first['id']}")).status_code == 204
    await feed(client.egypt)
    await sql(client, GRANT.format("revoked_at = valid_from"))
    refused = await client.egypt.post("/calendar-feeds", json=sent)
    assert (refused.status_code, refused.json()["code"]) == (403, "no_role")


async def test_nothing_but_its_first_answer_has_the_token(client: Client, caplog, count_queries) -> None:
    await seated(client)
    made = await feed(client.egypt)
    token = made["path"].removeprefix("/feeds/").removesuffix(".ics")
    assert len(token) == 43
    with caplog.at_level("INFO"):
        for path in (f"/feeds/{token}.ics", f"/feeds/{token[:-1]}x.ics", f"/feeds/{token}.ics/more"):
            answer = await client.anonymous.get(path)
            assert token not in answer.text
        await client.egypt.get("/calendar-feeds")  # by now the lines of the log are out
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("imrf")]
    assert "\n".join(ours).count("/v1/feeds/") == 3
    assert token[:-1] not in "\n".join(ours)
    others = [await client.egypt.get("/calendar-feeds"), await client.egypt.get(f"/calendar-feeds/{made['id']}")]
    others.append(await client.auditor.get(f"/forums/{FORUM}/audit"))
    assert all(token not in answer.text for answer in others)
    assert "calendar_feed.create" in others[-1].text
    unknown = await client.anonymous.get(f"/feeds/{'x' * 43}.ics")
    assert unknown.status_code == 404
    again = [
        await client.egypt.post(
            "/calendar-feeds", json={"forum": FORUM, "label": "Mine"}, headers={"Idempotency-Key": "k"}
        )
        for _ in range(2)
    ]
    assert {answer.status_code for answer in again} == {201}
    assert again[0].json()["url"] != again[1].json()["url"]
    async with client.app.state.sessions() as db:
        tables = [
            row[0]
            for row in await db.execute(
                text("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
            )
        ]
        for table in tables:
            found = await db.execute(
                text(f'SELECT count(*) FROM "{table}" AS t WHERE t::text LIKE :token'), {"token": f"%{token}%"}
            )
            assert found.scalar_one() == 0, table


async def test_who_asks_is_noted_in_memory_and_written_now_and_then(
    client: Client, clock: Clock, count_queries
) -> None:
    await seated(client)
    made, other = await feed(client.egypt), await feed(client.germany)
    agent = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Thunderbird/128.4.3"
    await shown(client, made, **{"User-Agent": agent})
    await shown(client, other, **{"User-Agent": "we/ird\x7f"})
    read = (await client.egypt.get(f"/calendar-feeds/{made['id']}")).json()
    assert (read["last_used_at"], read["last_client"]) == (None, None)
    with count_queries() as queries:
        await client.app.state.feed_uses.write()
        await client.app.state.feed_uses.write()
    assert len(queries) == 1
    read = (await client.egypt.get(f"/calendar-feeds/{made['id']}")).json()
    assert (read["last_used_at"], read["last_client"]) == ("2026-01-15T12:00:00Z", "Thunderbird")
    assert (await client.germany.get("/calendar-feeds")).json()["items"][0]["last_client"] == "we"


async def test_a_delegation_exports_the_whole_forum(client: Client) -> None:
    table = await seated(client)
    answer = await client.egypt.get(f"/forums/{FORUM}/calendar-export.ics")
    assert answer.status_code == 200, answer.text
    found = {str(one["UID"]): one for one in Calendar.from_ical(answer.content).walk("VEVENT")}
    public = (await client.anonymous.get(f"/forums/{FORUM}/calendar.ics")).content
    assert {str(one["UID"]) for one in Calendar.from_ical(public).walk("VEVENT")} < set(found)
    assert "Your part: Co-chair (Egypt)" in str(found[table]["DESCRIPTION"])
    assert (await client.anonymous.get(f"/forums/{FORUM}/calendar-export.ics")).status_code == 401
    assert (await client.egypt.get("/forums/imrf-none/calendar-export.ics")).status_code == 404
