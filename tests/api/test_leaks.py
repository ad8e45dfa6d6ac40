"""What nobody may learn: drafts, cancelled drafts, closed and unlisted meetings, links to join, withheld names.

Every GET route is asked by everybody who is not an organizer, with all that its path may name; what the answers hold
is searched for what was planted. Then the same as a comparison of two worlds that differ in the secrets alone.
"""

import re
from collections.abc import Iterator
from typing import Any

import httpx

from api.policies import policies
from tests.badges import issue, register
from tests.name_lists import apply
from tests.organizations import newcomer, registered
from tests.paths import filled
from tests.places import planted_place
from tests.registrations import planted_registration
from tests.world import Client, Clock, create_forum, create_rooms, draft, edit, headers, publish

OUTSIDERS = ("anonymous", "egypt", "germany", "ngo", "african_group", "admin", "auditor")
NOBODY = "0b8f5f6e-3f4c-4d0a-9d1e-5a4b1c2d3e4f"
WORDS = (
    "Zugzwang",  # the title of an unlisted meeting
    "Nocturne",  # of a closed one
    "Palimpsest",  # of a draft
    "Quicksilver",  # of a cancelled draft
    "meet.example",  # links to join
    "Umbra",  # a person of a closed meeting
    "Withheld-Name",
    "Obsidian",  # a room that only an unlisted meeting has
    "Labyrinth",  # a deadline that only organizers have
    "Backroom",  # why a deadline was extended for one party
    "Vermilion",  # whom a State names as co-chair
    "Cinnabar",  # what it notes of them
    "Tourmaline",  # an organization of other people
    "Peridot",  # who heads it
    "Carnelian",  # what it applies with
    "Heliotrope",  # a person whom a delegation registers
    "Sardonyx",  # what the person needs in order to take part
    "Tamarisk",  # a note on a list of names that has not circulated
    "Organization 00077",  # a name on it
    "Amaranth",  # whose badge it is
    "471100",  # a capacity; of six digits, as no part of an id has
)
DAY = {"local_start": "2026-03-02T10:00", "local_end": "2026-03-02T11:00", "status": "confirmed"}
LATER = {"local_start": "2026-03-02T11:00", "local_end": "2026-03-02T12:00"}


async def enter(client: Client, title: str, **more: Any) -> str:
    body = {"kind": "consultation", "title": {"en": title}, "capacity": 471_100, "join_url": "https://meet.example/1"}
    answer = await client.opga.post("/forums/imrf-test/meetings", json={**body, **DAY, **more})
    assert answer.status_code == 201, answer.text
    return answer.json()["id"]


async def person(client: Client, name: str) -> dict[str, Any]:
    return (await client.opga.post("/persons", json={"name": name})).json()


async def enter_deadline(client: Client) -> None:
    """One that is for organizers alone."""
    anchor = {"event": "closing"}
    rule = {"title": {"en": "Labyrinth"}, "anchor": anchor, "authority": "default", "audience": "organizers"}
    tag = (await client.opga.get("/forums/imrf-test/deadline-rules")).headers["ETag"]
    sent = {"rules": {"veiled": rule}}
    answer = await client.opga.patch("/forums/imrf-test/deadline-rules", json=sent, headers={"If-Match": tag})
    assert answer.status_code == 200, answer.text


async def extend_deadline(client: Client) -> None:
    """For everyone, and for one party."""
    sent = {"until": "2026-04-28T12:00", "reason": "Backroom of the Assembly"}
    for key, party in (("veiled", None), ("speakers_list_closes", "DEU"), ("speakers_list_closes", None)):
        path = f"/forums/imrf-test/deadlines/{key}/extensions"
        until = "2026-06-01T12:00" if key == "veiled" else sent["until"]
        answer = await client.opga.post(path, json={**sent, "until": until, "party": party})
        assert answer.status_code == 201, answer.text
    done = await client.opga.post("/forums/imrf-test/acts", json={"act": "list_circulated"})
    assert done.status_code == 201, done.text
    noted = await client.germany.post("/forums/imrf-test/submissions", json={"step": "pledges"})
    assert noted.status_code == 201, noted.text


async def nominate(client: Client) -> str:
    """A State of which none of those who ask is; who was named before is on record too."""
    sent = {"state": "FRA", "person": {"name": "Vermilion the First"}, "note": "Cinnabar"}
    made = await client.opga.post("/forums/imrf-test/nominations", json=sent)
    assert made.status_code == 201, made.text
    path, person = f"/forums/imrf-test/nominations/{made.json()['id']}", {"person": {"name": "Vermilion"}}
    assert (await client.opga.patch(path, json=person, headers={"If-Match": '"1"'})).status_code == 200
    return made.json()["id"]


async def draw_up(client: Client) -> None:
    """A list of names that is prepared, and has not circulated."""
    await apply(client, 1, first=77)
    path = "/forums/imrf-test/no-objection-list"
    for step, sent in (("", {"note": "Tamarisk"}), ("/1/entries/fill", None), ("/1/prepare", None)):
        answer = await client.opga.post(f"{path}{step}", json=sent)
        assert answer.status_code in (200, 201), answer.text


async def plant(client: Client, clock: Clock) -> dict[str, str]:
    """A published forum with secrets in it; what they are called -> their ids."""
    (room,) = await create_rooms(client, "Obsidian")
    umbra, gone = await person(client, "Umbra"), await person(client, "Withheld-Name")
    table = await draft(client, "round_table", 1)
    withheld = {"people": [{"role": "moderator", "person_id": gone["id"]}], "join_url": "https://meet.example/2"}
    table = (await edit(client.opga, table, **withheld)).json()
    seat = {"people": [{"role": "panellist", "person_id": umbra["id"]}]}
    ids = {
        "unlisted": await enter(client, "Zugzwang", access="unlisted", room_id=room, **seat),
        "closed": await enter(client, "Nocturne", access="closed", objectives=[7], **seat, **LATER),
        "cancelled": await enter(client, "Quicksilver", status="cancelled"),
    }
    await enter_deadline(client)
    await publish(client)
    await extend_deadline(client)
    ids["nomination"] = await nominate(client)
    stranger = await newcomer(client, "stranger")
    organization = await registered(stranger, names={"en": "Tourmaline"}, head={"name": "Peridot"})
    ids["organization"] = organization["id"]
    begun = {"organization": organization["code"], "answers": {"purpose": "Carnelian"}}
    ids["application"] = (await stranger.post("/forums/imrf-test/applications", json=begun)).json()["id"]
    ids["registration"] = await planted_registration(client, "imrf-test", "FRA", "Heliotrope", "Sardonyx")
    await draw_up(client)
    guest = await register(client, "Amaranth", state_code="FRA")
    ids["badge"] = (await issue(client, guest))["id"]
    ids["place"] = await planted_place(client, ids["unlisted"], guest)
    unlisted = {"meeting_id": ids["unlisted"]}
    ids["list"] = (await client.opga.post("/forums/imrf-test/speakers-lists", json=unlisted)).json()["id"]
    hearing = {"meeting_id": (await draft(client, "hearing", 1))["id"], "public": True}
    ids["selected"] = (await client.opga.post("/forums/imrf-test/selected-lists", json=hearing)).json()["id"]
    wish = {"list_id": ids["selected"], "party": "FRA", "registration_id": ids["registration"]}
    ids["speaking"] = (await client.opga.post("/forums/imrf-test/speaking-requests", json=wish)).json()["id"]
    clock.forward(hours=1)
    assert (await client.opga.delete(f"/persons/{gone['id']}", headers={"If-Match": '"1"'})).status_code == 204
    wish = {"forum": "imrf-test", "label": "Mine", "scope": "forum"}
    feed = (await client.ngo.post("/calendar-feeds", json=wish)).json()
    ids["token"] = feed["url"].rpartition("/")[2].removesuffix(".ics")
    ids["draft"] = await enter(client, "Palimpsest")
    await edit(client.opga, table, title={"en": "Palimpsest"}, local_start="2026-05-05T11:00")
    return {**ids, "umbra": umbra["id"]}


QUERIES = (
    "lang=ar",
    "tz=utc",
    "kind=consultation",
    "objective=7",
    "cancelled=marked",
    *(f"q={word}" for word in WORDS),
)


def paths(client: Client, ids: dict[str, str], public_id: str) -> Iterator[tuple[str, str]]:
    """(path, caller): every GET route that is about a forum or oneself, with everything that its path may name.

    What a query may ask is asked of the programme and its calendar, by nobody in particular and by a delegation.
    """
    values = {
        "forum": ["imrf-test"],
        "number": ["1", "2"],
        "meeting_id": [*(one for name, one in ids.items() if name != "token"), public_id],
        "party": ["EGY"],
        "person_id": [ids["umbra"]],
        "venue_id": [NOBODY],
        "room_id": [NOBODY],
        "grant_id": [NOBODY],
        "confidential_grant_id": [NOBODY],
        "invitation_id": [NOBODY],
        "session_id": [NOBODY],
        "message_id": [NOBODY],
        "objection_id": [NOBODY],
        "request_id": [NOBODY],
        "nomination_id": [ids["nomination"]],
        "organization_id": [ids["organization"]],
        "application_id": [ids["application"]],
        "registration_id": [ids["registration"]],
        "document_id": [NOBODY],
        "badge_id": [ids["badge"]],
        "door_id": [NOBODY],
        "place_id": [ids["place"]],
        "device_id": [NOBODY],
        "feed_id": [NOBODY],
        "webhook_id": [NOBODY],
        "feed_token": [ids["token"]],
        "key": ["speakers_list_closes", "veiled"],
        "done": ["list_circulated"],
        "list_id": [ids["list"]],
        "inscription_id": [NOBODY],
        "exchange_id": [NOBODY],
        "reply_id": [NOBODY],
        "selected_list_id": [ids["selected"]],
        "speaking_request_id": [ids["speaking"]],
        "format": ["csv", "json"],  # XLSX is compressed; its rows are the same
    }
    for route, _ in policies(client.app):
        if "GET" not in (route.methods or ()) or "/reference/" in route.path:
            continue
        for path in filled(route.path, values):
            yield from ((path, caller) for caller in OUTSIDERS)
            if path.endswith(("/programme", "/calendar.ics")):
                yield from ((f"{path}?{query}", caller) for query in QUERIES for caller in ("anonymous", "egypt"))


def told(answer: httpx.Response) -> str:
    """Body and headers; the lines of a calendar unfolded, lest a fold hides a word."""
    return answer.text.replace("\r\n ", "") + str(answer.headers.multi_items())


async def test_nothing_planted_is_told_on_any_path(client: Client, clock: Clock) -> None:
    await create_forum(client)
    ids = await plant(client, clock)
    public_id = (await draft(client, "round_table", 2))["id"]
    hidden = ("unlisted", "cancelled", "draft", "nomination", "registration", "list", "speaking")
    secret_ids = {ids[name] for name in hidden}
    found, asked = [], 0
    for path, caller in paths(client, ids, public_id):
        answer = await client.callers[caller].get(path)
        asked += 1
        assert answer.status_code < 500
        text = told(answer).replace(f"/v1{path}", "")  # what was asked is named in a refusal
        found += [(caller, path, word) for word in WORDS if re.search(rf"(?<![0-9a-f-]){word}(?![0-9a-f-])", text)]
        if (caller, path) != ("auditor", "/forums/imrf-test/audit"):  # ids are what an audit holds
            found += [(caller, path, name) for name in secret_ids if name in text]
    assert found == []
    assert asked > 200
    # The search does find what is there: the same for an organizer.
    nominated = (await client.opga.get("/forums/imrf-test/nominations")).text
    assert all(word in nominated for word in ("Vermilion", "Cinnabar", ids["nomination"]))
    assert "Vermilion" in (await client.opga.get("/persons")).text
    for path in ("/persons", "/forums/imrf-test/meetings?limit=200", "/forums/imrf-test/submissions"):
        told_to_others = (await client.secretariat.get(path)).text  # who organize, and read no nominations
        assert not any(word in told_to_others for word in ("Vermilion", "Cinnabar", ids["nomination"]))
    organizations = (await client.opga.get("/organizations")).text
    assert all(word in organizations for word in ("Tourmaline", "Peridot"))
    listed = [
        (await client.secretariat.get(f"/forums/imrf-test/no-objection-list/1{one}")).text for one in ("", "/entries")
    ]
    assert "Tamarisk" in listed[0]
    assert "Organization 00077" in listed[1]
    seen = (await client.opga.get("/forums/imrf-test/meetings?limit=200")).text
    assert all(
        word in seen for word in ("Zugzwang", "Nocturne", "Palimpsest", "Quicksilver", "meet.example", "471100")
    )
    for path in ("deadline-rules", "deadlines", "deadlines/veiled"):
        assert "Labyrinth" in (await client.opga.get(f"/forums/imrf-test/{path}")).text
    for key in ("veiled", "speakers_list_closes"):
        assert "Backroom" in (await client.opga.get(f"/forums/imrf-test/deadlines/{key}/extensions")).text


async def test_one_meeting_that_is_hidden_is_answered_as_one_that_is_missing(client: Client, clock: Clock) -> None:
    await create_forum(client)
    ids = await plant(client, clock)
    routes = [route.path for route, _ in policies(client.app) if "GET" in (route.methods or ())]
    singles = [p.removeprefix("/v1") for p in routes if "{meeting_id}" in p]
    assert len(singles) == 5
    for template in singles:
        for caller in OUTSIDERS:
            for name in ("unlisted", "cancelled", "draft"):
                hidden, missing = [
                    await client.callers[caller].get(template.format(forum="imrf-test", meeting_id=meeting_id))
                    for meeting_id in (ids[name], NOBODY)
                ]
                assert hidden.status_code == missing.status_code
                assert hidden.content.replace(ids[name].encode(), NOBODY.encode()) == missing.content
                assert headers(hidden) == headers(missing)


PUBLIC = (
    "",
    "/deadlines",
    "/deadlines/speakers_list_closes",
    "/accreditation",
    "/programme",
    "/calendar.ics",
    "/calendar.ics?kind=consultation",
    "/calendar.ics?deadlines=true",
    "/programme/versions",
    "/programme/versions/1",
    "/programme/versions/2",
    "/programme/versions/2/diff",
    "/announcements",
    "/announcements/1",
)


async def _seen(client: Client) -> list[tuple[str, int, bytes, list[tuple[str, str]]]]:
    answers = [(path, await client.anonymous.get(f"/forums/imrf-test{path}")) for path in PUBLIC]
    return [(path, a.status_code, a.content, sorted(headers(a).items())) for path, a in answers]


async def test_two_worlds_that_differ_in_secrets_alone_look_alike(client: Client, clock: Clock) -> None:
    """In one there are unlisted meetings, links, capacities and drafts; to the byte, nobody sees a difference."""
    await create_forum(client)
    await publish(client)
    clock.forward(hours=1)
    plain = await draft(client, "policy_debate")
    await edit(client.opga, plain, title={"en": "Debate"})
    await publish(client)
    before = await _seen(client)
    clock.forward(hours=1)
    hidden = await enter(client, "Zugzwang", access="unlisted")
    await enter(client, "Quicksilver", status="cancelled")
    table = await draft(client, "round_table", 1)
    await edit(client.opga, table, join_url="https://meet.example/3", capacity=471_100)
    await publish(client)
    assert await _seen(client) == before
    read = (await client.opga.get(f"/forums/imrf-test/meetings/{hidden}")).json()
    await edit(client.opga, read, access="closed")
    assert await _seen(client) == before  # a draft, until it is published
    await publish(client)
    assert await _seen(client) != before


async def test_errors_name_nothing_that_the_caller_may_not_read(client: Client) -> None:
    """Co-organizers of one forum run into a room that an unlisted meeting of another has."""
    await create_forum(client)
    (room,) = await create_rooms(client, "Obsidian")
    await enter(client, "Zugzwang", access="unlisted", room_id=room)
    await create_forum(
        client, "arab-test", template="regional", region="ESCWA", opens_on="2026-03-02", timezone="Africa/Cairo"
    )
    grant = {"email": "ngo@demo.example", "role": "secretariat", "forum": "arab-test"}
    assert (await client.admin.post("/grants", json=grant)).status_code == 201
    body = {"kind": "other", "title": {"en": "Ours"}, "room_id": room, "timezone": "America/New_York", **DAY}
    refused = await client.ngo.post("/forums/arab-test/meetings", json=body)
    assert (refused.status_code, refused.json()["code"]) == (409, "room_taken")
    assert refused.json()["detail"] == (
        "A meeting of another forum has this room, 2026-03-02 10:00–11:00 (America/New_York)."
    )
    assert "meeting" not in refused.json()
    made = (await client.ngo.post("/forums/arab-test/meetings", json={**body, "room_id": None})).json()
    operation = {"operation": "edit", "id": made["id"], "version": 1, "room_id": room}
    batch = await client.ngo.post("/forums/arab-test/meetings/batch", json={"operations": [operation]})
    assert (batch.status_code, batch.json()["detail"]) == (409, refused.json()["detail"])
    assert "meeting" not in batch.json()


async def test_organizers_of_one_forum_do_not_become_those_whom_another_names(client: Client) -> None:
    """Persons stand above forums; who a person's account is, and withholding a name, takes a standing role."""
    await create_forum(client)
    await create_forum(client, "arab-test", template="regional", region="ESCWA", timezone="Africa/Cairo")
    umbra = await person(client, "Umbra")
    await enter(client, "Zugzwang", access="unlisted", people=[{"role": "panellist", "person_id": umbra["id"]}])
    await publish(client)
    grant = {"email": "ngo@demo.example", "role": "secretariat", "forum": "arab-test"}
    assert (await client.admin.post("/grants", json=grant)).status_code == 201
    path, head = f"/persons/{umbra['id']}", {"If-Match": '"1"'}
    for account in ("ngo@demo.example", None):
        assert (await client.ngo.patch(path, json={"account": account}, headers=head)).status_code == 403
    assert (await client.ngo.delete(path, headers=head)).status_code == 403
    assert (await client.ngo.get("/me/meetings")).json()["items"] == []
    renamed = await client.ngo.patch(path, json={"name": "Another"}, headers=head)
    assert (renamed.status_code, renamed.json()["code"]) == (403, "used_elsewhere")
    (room,) = await create_rooms(client, "Obsidian")
    await edit(client.opga, await draft(client, "round_table", 1), room_id=room)
    (venue,) = (await client.opga.get("/venues")).json()["items"]
    places = ((f"/venues/{venue['id']}", {"city": "Kairo"}), (f"/venues/{venue['id']}/rooms/{room}", {"capacity": 7}))
    for place, change in places:
        assert (await client.ngo.patch(place, json=change, headers=head)).json()["code"] == "used_elsewhere"
    # What only their own forum uses, or nobody yet, they correct.
    own = await person(client, "Own")
    table = await draft(client, "round_table", 1, "arab-test")
    await edit(client.ngo, table, "arab-test", people=[{"role": "moderator", "person_id": own["id"]}])
    assert (await client.ngo.patch(f"/persons/{own['id']}", json={"title": "Ms."}, headers=head)).status_code == 200
