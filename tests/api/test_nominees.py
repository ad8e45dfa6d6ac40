"""The persons whom nominations name: one row a human being, nobody twice, known to those who read nominations."""

from typing import Any

import pytest

from tests.api.test_nominations import AMAL, NOBODY, PATH, listed, made, nominate, patch, refused, withdraw
from tests.nominations import announced
from tests.world import Client, create_forum, draft, edit


@pytest.mark.parametrize("name", ["أمل مثال", "امیر می‌خواهد", "עָמָל דוגמה", "क्षमा उदाहरण", "Nguyễn Thị", "李娜"])
async def test_names_of_all_scripts_are_kept(client: Client, name: str) -> None:
    await announced(client)
    one = await made(client.egypt, person={"name": name})
    assert one["person"]["name"] == name
    assert refused(await nominate(client.egypt, person={"name": f" {name}  "})) == (409, "", "person_nominated")


async def test_nobody_is_nominated_twice(client: Client) -> None:
    await announced(client)
    one = await made(client.egypt, person=AMAL)
    for caller in (client.african_group, client.egypt, client.opga):
        twice = await nominate(caller, person={"name": "amal  EXAMPLE"})
        assert refused(twice) == (409, "", "person_nominated"), twice.text
    bare = await made(client.egypt)
    for caller in (client.african_group, client.egypt, client.opga):
        twice = await nominate(caller)
        assert refused(twice) == (409, "", "state_nominated")
        assert twice.json()["nomination"] == bare["id"]
        assert twice.json()["detail"] == (
            "This State is nominated without a person already; name the person there, by PATCH of that nomination."
        )
    other = await made(client.african_group, person={"name": "Bo Example"})
    assert refused(await patch(client.egypt, other, person=AMAL)) == (409, "", "person_nominated")
    emptied = await patch(client.egypt, other, person=None)
    assert (refused(emptied), emptied.json()["nomination"]) == ((409, "", "state_nominated"), bare["id"])
    # Once it is withdrawn they may be nominated again, and of another State somebody else has the same name.
    for nomination in (one, bare):
        assert (await withdraw(client.egypt, nomination)).status_code == 200
    assert (await nominate(client.egypt, person=AMAL)).status_code == 201
    assert (await nominate(client.egypt)).status_code == 201
    assert (await nominate(client.germany, "DEU", person=AMAL)).status_code == 201


async def test_the_same_name_is_the_same_person_and_another_one_is_added(client: Client) -> None:
    await announced(client)
    one = await made(client.egypt, person={"name": "amal example"})
    same = (await patch(client.egypt, one, person={**AMAL, "gender": "f"})).json()
    assert same["person"] == {**AMAL, "id": one["person"]["id"]}
    assert len(same["persons"]) == 1
    kept = (await patch(client.egypt, same, person={"name": "Amal Example"})).json()
    assert kept["person"] == same["person"]
    known = (await client.opga.get(f"/persons/{one['person']['id']}")).json()
    assert (known["version"], known["gender"]) == (2, "f")
    other = (await patch(client.egypt, kept, person={"name": "Bo Example"})).json()
    assert other["person"]["id"] != one["person"]["id"]
    assert other["person"]["gender"] == "pending"
    nobody = (await patch(client.egypt, other, person=None)).json()
    assert nobody["person"] is None
    assert [(p["number"], p["person"] and p["person"]["name"]) for p in nobody["persons"]] == [
        (1, "Amal Example"),
        (2, "Bo Example"),
        (3, None),
    ]
    assert (await patch(client.egypt, nobody, person=None)).json()["persons"] == nobody["persons"]


SAID = {
    "level": "minister",
    "objectives": [2, 5],
    "unavailable": [{"starts_at": "2026-05-05T14:00:00Z", "ends_at": "2026-05-05T17:00:00Z"}],
}
UNSAID = {"level": None, "objectives": [], "unavailable": []}


def said(one: dict[str, Any]) -> dict[str, Any]:
    return {name: one[name] for name in SAID}


async def test_what_was_said_of_one_is_not_of_the_next(client: Client) -> None:
    await announced(client)
    one = await made(client.egypt, **SAID, preferred=[1], note="By plane")
    first = (await patch(client.egypt, one, person=AMAL)).json()
    assert said(first) == SAID  # the first one it names
    same = (await patch(client.egypt, first, person={"name": "amal example"})).json()
    assert said(same) == SAID
    next_one = (await patch(client.egypt, same, person={"name": "Bo Example"})).json()
    assert said(next_one) == UNSAID
    assert (next_one["preferred"], next_one["note"]) == ([1], "By plane")
    sent = (await patch(client.egypt, next_one, person={"name": "Cy Example"}, **SAID)).json()
    assert said(sent) == SAID
    some = (await patch(client.egypt, sent, person={"name": "Di Example"}, level="other")).json()
    assert said(some) == {**UNSAID, "level": "other"}
    nobody = (await patch(client.egypt, some, person=None, objectives=[7])).json()
    assert said(nobody) == {**UNSAID, "objectives": [7]}
    assert said((await patch(client.egypt, nobody, person=AMAL)).json()) == {**UNSAID, "objectives": [7]}


async def test_the_newest_in_the_history_has_the_level_of_now(client: Client) -> None:
    await announced(client)
    one = await made(client.egypt, person=AMAL)
    risen = (await patch(client.egypt, one, level="minister")).json()
    assert [named["level"] for named in risen["persons"]] == ["minister"]
    other = (await patch(client.egypt, risen, person={"name": "Bo Example"}, level="other")).json()
    higher = (await patch(client.egypt, other, level="vice_minister")).json()
    assert [named["level"] for named in higher["persons"]] == [None, "vice_minister"]


async def test_who_is_known_elsewhere_is_corrected_by_the_office(client: Client) -> None:
    """A State gets a record of its own instead, and does not learn that there is another forum."""
    await announced(client)
    await create_forum(client, "other-forum")
    person = (await client.opga.post("/persons", json={"name": "Amal Example"})).json()
    table = await draft(client, "round_table", 1, "other-forum")
    seat = [{"role": "panellist", "position": 1, "person_id": person["id"]}]
    assert (await edit(client.opga, table, "other-forum", people=seat)).status_code == 200
    one = await made(client.opga, person_id=person["id"])
    same = await patch(client.egypt, one, person={"name": "Amal Example"}, level="other")
    assert same.json()["person"]["id"] == person["id"]
    corrected = (await patch(client.opga, same.json(), person=AMAL)).json()
    assert (corrected["person"]["id"], corrected["person"]["gender"]) == (person["id"], "f")
    own = await patch(client.egypt, corrected, person={**AMAL, "gender": "m"})
    assert own.status_code == 200, own.text
    assert own.json()["person"]["id"] != person["id"]
    assert (await client.opga.get(f"/persons/{person['id']}")).json()["gender"] == "f"


async def test_of_co_chairs_other_organizers_learn_with_everybody_else(client: Client) -> None:
    await announced(client)
    one = await made(client.opga, person={"name": "Vermilion Example"})
    seat = {"json": {"nomination": one["id"]}, "headers": {"If-Match": '"1"'}}
    assert (await client.opga.put("/forums/imrf-test/co-chairs/1/1", **seat)).status_code == 200
    assert "Vermilion" not in (await client.secretariat.get("/persons")).text
    assert "Vermilion" in (await client.opga.get("/persons")).text
    published = await client.opga.post("/forums/imrf-test/programme/versions", json={})
    assert published.status_code == 201
    assert "Vermilion" in (await client.secretariat.get("/persons")).text


async def test_whom_only_nominations_name_organizers_without_them_do_not_know(client: Client) -> None:
    await announced(client)
    one = await made(client.egypt, person=AMAL)
    two = (await patch(client.egypt, one, person={"name": "Bo Example"})).json()
    path = f"/persons/{one['person']['id']}"
    for person in (one["person"]["id"], two["person"]["id"]):
        for method, body in (("GET", None), ("PATCH", {"title": "Ms."}), ("DELETE", None)):
            answers = [
                await client.secretariat.request(method, f"/persons/{key}", json=body, headers={"If-Match": '"1"'})
                for key in (person, NOBODY)
            ]
            assert [answer.status_code for answer in answers] == [404, 404]
            assert answers[0].content.replace(person.encode(), NOBODY.encode()) == answers[1].content
    assert (await client.secretariat.get("/persons")).json()["items"] == []
    names = [person["name"] for person in (await client.opga.get("/persons")).json()["items"]]
    assert names == ["Amal Example", "Bo Example"]
    # A seat names them to organizers; and so does what was published.
    table = await draft(client, "round_table", 1)
    seat = [{"role": "panellist", "position": 1, "person_id": one["person"]["id"]}]
    table = (await edit(client.opga, table, people=seat)).json()
    assert (await client.secretariat.get(path)).json()["name"] == "Amal Example"
    assert (await client.opga.post("/forums/imrf-test/programme/versions", json={})).status_code == 201
    assert (await edit(client.opga, table, people=[])).status_code == 200
    assert [p["name"] for p in (await client.secretariat.get("/persons")).json()["items"]] == ["Amal Example"]


async def test_nobody_seats_a_person_whom_they_do_not_know(client: Client) -> None:
    await announced(client)
    one = await made(client.egypt, person=AMAL)
    await create_forum(client, "arab-test", template="regional", region="ESCWA", timezone="Africa/Cairo")
    grant = {"email": "ngo@demo.example", "role": "secretariat", "forum": "arab-test"}
    assert (await client.admin.post("/grants", json=grant)).status_code == 201
    table = await draft(client, "round_table", 1, "arab-test")
    seat = [{"role": "panellist", "position": 1, "person_id": one["person"]["id"]}]
    answer = await edit(client.ngo, table, "arab-test", people=seat)
    assert refused(answer) == (422, "people.0.person_id", "unknown_person")
    theirs = await client.ngo.post("/forums/arab-test/nominations", json={"state": "EGY", "person": AMAL})
    assert [p["id"] for p in (await client.ngo.get("/persons")).json()["items"]] == [theirs.json()["person"]["id"]]
    known = {"state": "JOR", "person_id": one["person"]["id"]}
    answer = await client.ngo.post("/forums/arab-test/nominations", json=known)
    assert refused(answer) == (422, "person_id", "unknown_person")


async def test_a_name_that_is_erased_leaves_the_nomination(client: Client) -> None:
    await announced(client)
    one = await made(client.egypt, person=AMAL)
    erased = await client.opga.delete(f"/persons/{one['person']['id']}", headers={"If-Match": '"1"'})
    assert erased.status_code == 204
    read = (await client.egypt.get(f"{PATH}/{one['id']}")).json()
    nobody = {"id": one["person"]["id"], "name": None, "title": None, "gender": "not_stated"}
    assert read["person"] == read["persons"][0]["person"] == nobody
    assert await listed(client.opga) == ["EGY submitted"]
    # Whoever is named from now on is another person.
    again = (await patch(client.egypt, read, person=AMAL)).json()
    assert again["person"]["id"] != one["person"]["id"]


async def test_a_state_rewrites_nobody_whom_a_programme_names(client: Client) -> None:
    """It gets a record of its own for the person; the programme says what the Office entered."""
    await announced(client)
    amal = (await client.opga.post("/persons", json={"name": "Amal Example", "title": "Ms."})).json()
    table = await draft(client, "round_table", 2)
    seat = [{"role": "moderator", "person_id": amal["id"]}]
    assert (await edit(client.opga, table, people=seat)).status_code == 200
    one = await made(client.opga, "EGY", person_id=amal["id"])
    changed = await patch(client.egypt, one, person={"name": "AMAL Example", "title": "Other", "gender": "f"})
    assert changed.status_code == 200, changed.text
    assert changed.json()["person"]["id"] != amal["id"]
    assert changed.json()["person"]["title"] == "Other"
    read = (await client.opga.get(f"/persons/{amal['id']}")).json()
    assert (read["name"], read["title"], read["gender"]) == ("Amal Example", "Ms.", "pending")
    # Now it is the nomination's alone, and is corrected where it is.
    again = await patch(client.egypt, changed.json(), person={"name": "Amal Example", "title": "Ms."})
    assert again.json()["person"]["id"] == changed.json()["person"]["id"]
