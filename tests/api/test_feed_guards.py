"""What guards private calendars: each guard with a control in which it is left out, and the fault is seen."""

import asyncio
from collections import Counter
from typing import Any

import pytest
from sqlalchemy import text

from api import feeds
from api.main import create_app, new_id
from services import calendar_feeds
from services.queries.calendar_feeds import MARKS, FeedMarks, marks_of_feed
from services.rules.feeds import MOST_FEEDS
from tests.api.test_calendar_feeds import GRANT, entries, feed, seated, shown, sql
from tests.api.test_participation import a_person, enter
from tests.organizations import patch, registered
from tests.world import NOON, Client, Clock, create_forum, publish

SENT = {"forum": "imrf-test", "label": "Mine"}


async def _made_at_once(client: Client) -> Counter[int]:
    await seated(client)
    answers = await asyncio.gather(*(client.egypt.post("/calendar-feeds", json=SENT) for _ in range(MOST_FEEDS + 8)))
    return Counter(answer.status_code for answer in answers)


async def test_of_many_made_at_once_there_are_no_more_than_allowed(committing_client: Client) -> None:
    assert await _made_at_once(committing_client) == {201: MOST_FEEDS, 409: 8}


async def test_without_the_lock_there_are_more(committing_client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """The negative control."""
    met = asyncio.Barrier(4)

    async def unlocked(*_: Any, account_id: Any) -> int:
        found = list((await committing_client.egypt.get("/calendar-feeds?limit=200")).json()["items"])
        await met.wait()
        return len(found)

    await seated(committing_client)
    for _ in range(MOST_FEEDS - 1):
        await feed(committing_client.egypt)
    monkeypatch.setattr(calendar_feeds, "count_feeds", unlocked)
    answers = await asyncio.gather(*(committing_client.egypt.post("/calendar-feeds", json=SENT) for _ in range(4)))
    assert Counter(answer.status_code for answer in answers) == {201: 4}


async def test_a_process_that_answered_before_sees_what_another_one_did(client: Client, clock: Clock) -> None:
    await seated(client)
    made = await feed(client.egypt)
    other = create_app(client.app.state.sessions, clock=clock, new_id=new_id)
    async with Client(other) as far:
        tag = (await shown(far, made)).headers["etag"]
        assert (await shown(client, made)).headers["etag"] == tag
        assert (await shown(far, made, **{"If-None-Match": tag})).status_code == 304
        assert (await client.egypt.delete(f"/calendar-feeds/{made['id']}")).status_code == 204
        assert (await shown(far, made, **{"If-None-Match": tag})).status_code == 200
        assert await entries(far, made) == {}


async def test_without_the_marks_a_lost_role_is_not_seen(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """The negative control: what is remembered is believed."""
    await seated(client)
    made = await feed(client.egypt)
    tag = (await shown(client, made)).headers["etag"]
    known = {**client.app.outermost.app._known}
    marks = known[f"/v1{made['path']}"].marks

    async def same(reads: Any, token_sha256: str, now: Any) -> FeedMarks:
        found = await marks_of_feed(reads, token_sha256, now)
        assert found is not None
        return FeedMarks(found.id, marks)

    await sql(client, GRANT.format("revoked_at = valid_from"))
    with monkeypatch.context() as patched:
        patched.setattr(feeds, "marks_of_feed", same)
        assert (await shown(client, made, **{"If-None-Match": tag})).status_code == 304
    assert (await shown(client, made, **{"If-None-Match": tag})).status_code == 200


async def test_what_the_client_has_of_another_calendar_is_not_taken_for_this_one(client: Client) -> None:
    await seated(client)
    one, other = await feed(client.egypt), await feed(client.germany)
    tag = (await shown(client, one)).headers["etag"]
    await shown(client, other)
    assert (await shown(client, other, **{"If-None-Match": tag})).status_code == 200


async def test_a_database_that_is_away_is_told_as_everywhere(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    await seated(client)
    made = await feed(client.egypt)
    tag = (await shown(client, made)).headers["etag"]

    async def away(*_: Any) -> None:
        raise feeds.NotRead

    monkeypatch.setattr(feeds, "marks_of_feed", away)
    assert (await shown(client, made, **{"If-None-Match": tag})).status_code == 304  # by the route itself


async def test_it_is_found_by_an_index_whatever_else_there_is(client: Client) -> None:
    await seated(client)
    await feed(client.egypt)
    async with client.app.state.sessions() as db:
        await db.execute(text("SET LOCAL enable_seqscan = off"))  # of a table of one row an index is no gain
        values = {"token_sha256": "x", "now": NOON}
        plan = "\n".join((await db.execute(text(f"EXPLAIN {MARKS}"), values)).scalars())
    for index in (
        "uq_calendar_feed_token_sha256",
        "ix_role_grant_account_id",
        "uq_publication_forum_id_number",
        "ix_extension_forum_id",
        "ix_inscription_party_id",
        "ix_inscription_person_id",
        "ix_place_registration_id",
        "ix_person_corrected",
    ):
        assert index in plan, plan
    assert "Seq Scan" not in plan


async def test_names_that_are_corrected_are_seen_at_the_next_fetch(client: Client) -> None:
    organization = await registered(client.ngo, names={"en": "Former Union"})
    await create_forum(client)
    person = await a_person(client, name="Former Name")
    seats = [{"role": "host", "party": organization["code"]}, {"role": "speaker", "person_id": person["id"]}]
    await enter(client, {"role": "presiding", "party": "EGY"}, *seats, access="open")
    await publish(client)
    made = await feed(client.egypt, deadlines=False)
    for _ in range(2):  # whose names it shows is known from then on
        tag = (await shown(client, made)).headers["etag"]
        assert (await shown(client, made, **{"If-None-Match": tag})).status_code == 304
    await patch(client.ngo, organization, names={"en": "Present Union"})
    answer = await shown(client, made, **{"If-None-Match": tag})
    assert (answer.status_code, "Present Union" in answer.text) == (200, True)
    tag, head = answer.headers["etag"], {"If-Match": '"1"'}
    renamed = await client.opga.patch(f"/persons/{person['id']}", json={"name": "Present Name"}, headers=head)
    assert renamed.status_code == 200
    answer = await shown(client, made, **{"If-None-Match": tag})
    assert (answer.status_code, "Present Name" in answer.text) == (200, True)
