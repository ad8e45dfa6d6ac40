"""Reference data, venues and persons, as served."""

from tests.world import Client, create_rooms


async def _all(client: Client, path: str, **params) -> list[dict]:
    items, cursor = [], None
    while True:
        page = await client.anonymous.get(path, params=params | ({"cursor": cursor} if cursor else {}))
        assert page.status_code == 200, page.text
        items += page.json()["items"]
        cursor = page.json()["next_cursor"]
        if cursor is None:
            return items


async def test_member_states_are_served_in_order_with_their_memberships(client: Client) -> None:
    states = await _all(client, "/reference/member-states", limit=60)
    assert len(states) == 193
    names = [state["name"]["en"] for state in states]
    assert names[:2] == ["Afghanistan", "Albania"]
    start = names.index("Costa Rica")
    assert names[start : start + 3] == ["Costa Rica", "Côte d'Ivoire", "Croatia"]
    start = names.index("Tunisia")
    assert names[start : start + 3] == ["Tunisia", "Türkiye", "Turkmenistan"]
    assert next(state for state in states if state["code"] == "MRT") == {
        "code": "MRT",
        "kind": "member_state",
        "iso2": "MR",
        "name": {"en": "Mauritania", "ar": "موريتانيا"},
        "regional_group": "AFRICAN",
        "review_regions": ["ECA", "ESCWA"],
        "development": [{"category": "LDC", "valid_from": None, "valid_until": None, "note": None}],
        "note": None,
    }


async def test_members_of_a_group_or_region(client: Client) -> None:
    assert len(await _all(client, "/reference/member-states", region="ESCWA")) == 20
    assert len(await _all(client, "/reference/member-states", group="GRULAC")) == 33
    observers = await _all(client, "/reference/observers", region="ESCWA")
    assert [observer["code"] for observer in observers] == ["PSE"]
    assert {o["kind"] for o in await _all(client, "/reference/observers")} == {
        "observer_state",
        "intergovernmental",
        "other_entity",
        "un_entity",
    }
    bad = await client.anonymous.get("/reference/member-states", params={"group": "NATO"})
    assert [error["field"] for error in bad.json()["errors"]] == ["group"]


async def test_groups_regions_and_objectives(client: Client) -> None:
    groups = await _all(client, "/reference/regional-groups")
    assert {group["code"]: group["members"] for group in groups} == {
        "AFRICAN": 54,
        "ASIA_PACIFIC": 54,
        "EASTERN_EUROPEAN": 23,
        "GRULAC": 33,
        "WEOG": 29,
    }
    regions = await _all(client, "/reference/review-regions")
    assert {region["code"]: region["members"] for region in regions} == {
        "ECA": 54,
        "ECLAC": 46,
        "ESCAP": 53,
        "ESCWA": 21,
        "UNECE": 56,
    }
    objectives = await _all(client, "/reference/objectives")
    assert [objective["number"] for objective in objectives] == list(range(1, 24))
    assert all(set(objective["title"]) == {"en", "ar"} for objective in objectives)


async def test_list_of_states_takes_a_constant_number_of_queries(client: Client, count_queries) -> None:
    counts = []
    for limit in (1, 193):
        with count_queries() as queries:
            await client.anonymous.get("/reference/member-states", params={"limit": limit})
        counts.append(len(queries))
    assert counts == [3, 3]


async def test_venues_and_rooms_are_entered_and_read(client: Client) -> None:
    room_a, room_b = await create_rooms(client, "Room A", "Room B")
    (venue,) = (await client.secretariat.get("/venues")).json()["items"]
    assert {k: v for k, v in venue.items() if k != "id"} == {
        "name": {"en": "Test Centre"},
        "city": "Example City",
        "version": 1,
    }
    assert (await client.opga.get(f"/venues/{venue['id']}")).json() == venue
    rooms = (await client.opga.get(f"/venues/{venue['id']}/rooms")).json()["items"]
    assert {room["id"] for room in rooms} == {room_a, room_b}
    one = await client.opga.get(f"/venues/{venue['id']}/rooms/{room_a}")
    assert one.headers["etag"] == '"1"'
    assert one.json() == {
        "id": room_a,
        "venue_id": venue["id"],
        "name": {"en": "Room A"},
        "capacity": None,
        "version": 1,
    }
    nowhere = "/venues/00000000-0000-4000-8000-000000000000"
    for path in (nowhere, f"{nowhere}/rooms", f"{nowhere}/rooms/{room_a}"):
        assert (await client.opga.get(path)).status_code == 404
    assert (await client.opga.post(f"{nowhere}/rooms", json={"name": {"en": "x"}})).status_code == 404
    bad = await client.opga.post(f"/venues/{venue['id']}/rooms", json={"name": {"en": "x"}, "capacity": 0})
    assert [error["field"] for error in bad.json()["errors"]] == ["capacity"]


async def test_persons_are_entered_and_read_by_organizers_alone(client: Client) -> None:
    made = await client.secretariat.post("/persons", json={"name": " أمل  مثال ", "title": None})
    assert made.status_code == 201
    person = made.json()
    assert person["name"] == "أمل  مثال"
    assert made.headers["location"] == f"/v1/persons/{person['id']}"
    assert (await client.opga.get(f"/persons/{person['id']}")).json() == person
    assert (await client.opga.get("/persons")).json()["items"] == [person]
    assert (await client.egypt.get("/persons")).status_code == 403
    assert (await client.anonymous.get("/persons")).status_code == 401


async def test_names_are_corrected_with_if_match(client: Client) -> None:
    (room,) = await create_rooms(client, "Rom A")
    venue = (await client.opga.get("/venues")).json()["items"][0]["id"]
    person = (await client.opga.post("/persons", json={"name": "Aml Example"})).json()["id"]
    corrections = {
        f"/venues/{venue}": {"city": "New City"},
        f"/venues/{venue}/rooms/{room}": {"name": {"en": "Room A"}, "capacity": 80},
        f"/persons/{person}": {"name": "Amal Example", "title": "Ms."},
    }
    for path, changes in corrections.items():
        corrected = await client.secretariat.patch(path, json=changes, headers={"If-Match": '"1"'})
        assert (corrected.status_code, corrected.headers["etag"]) == (200, '"2"')
        assert corrected.json().items() >= {**changes, "version": 2}.items()
        assert (await client.opga.get(path)).json() == corrected.json()
        stale = await client.opga.patch(path, json=changes, headers={"If-Match": '"1"'})
        assert (stale.status_code, stale.json()["code"]) == (412, "stale")
        assert (await client.opga.patch(path, json=changes)).status_code == 428
        assert (await client.egypt.patch(path, json=changes, headers={"If-Match": '"2"'})).status_code == 403
        bad = await client.opga.patch(path, json={"name": None}, headers={"If-Match": '"2"'})
        assert [error["field"] for error in bad.json()["errors"]] == ["name"]


async def test_levels_are_served_highest_first_with_names_in_six_languages(client: Client) -> None:
    levels = await _all(client, "/reference/levels")
    assert [(level["level"], level["tier"]) for level in levels] == [
        ("head_of_state", 1),
        ("vice_president", 2),
        ("head_of_government", 3),
        ("deputy_head_of_government", 4),
        ("minister", 5),
        ("vice_minister", 6),
        ("permanent_representative", 7),
        ("other", 8),
    ]
    assert levels[0]["name"] == {
        "en": "Head of State",
        "ar": "رئيس دولة",
        "zh": "国家元首",
        "fr": "Chef d’État",
        "ru": "Глава государства",
        "es": "Jefe de Estado",
    }
