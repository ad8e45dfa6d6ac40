"""Organizations that are alike, as reviewers are told of them; in nobody's way."""

from tests.organizations import apply, merge, newcomer, registered
from tests.world import Client, create_forum


async def test_reviewers_are_told_of_those_that_are_alike(client: Client) -> None:
    other = await newcomer(client, "other")
    one = await registered(
        client.ngo,
        names={"en": "Example Migrants’ Union", "ar": "اتحاد المهاجرين"},
        website="https://www.union.example/en",
        ecosoc_status="special",
        ecosoc_number="637412",
        acronym="EMU",
    )
    same = await registered(other, names={"en": "Example Migrants Union e.V."}, country="DEU")
    number = await registered(other, names={"en": "Zebra"}, ecosoc_status="special", ecosoc_number="63-7412")
    site = await registered(other, names={"en": "Quite another"}, website="http://UNION.example")
    acronym = await registered(other, names={"en": "Emergency Unit"}, acronym="emu")
    own = await registered(client.ngo, names={"en": "Nothing alike"}, own_name="اتحاد المهاجرين")
    await registered(client.ngo, names={"en": "Apart"}, country="DEU", acronym="EMU")
    answer = await client.secretariat.get(f"/organizations/{one['id']}/likenesses")
    assert answer.status_code == 200, answer.text
    items = answer.json()["items"]
    found = {item["organization"]["id"]: item["reasons"] for item in items}
    assert found == {
        number["id"]: ["same_number"],
        same["id"]: ["same_name"],
        own["id"]: ["same_name"],
        site["id"]: ["same_website"],
        acronym["id"]: ["same_acronym"],
    }
    assert [item["organization"]["id"] for item in items][3:] == [site["id"], acronym["id"]]
    named = {key: same[key] for key in ("id", "code", "names")}
    (shown,) = [item for item in items if item["organization"]["id"] == same["id"]]
    assert shown == {"organization": named, "country": same["country"], "reasons": ["same_name"]}
    # What was merged is looked for no more.
    assert (await merge(client.secretariat, same, one)).status_code == 200
    later = (await client.secretariat.get(f"/organizations/{one['id']}/likenesses")).json()["items"]
    assert [item["organization"]["id"] for item in later] == [i for i in found_in(items) if i != same["id"]]
    for caller in (client.ngo, client.opga, client.admin):
        assert (await caller.get(f"/organizations/{one['id']}/likenesses")).status_code == 403


def found_in(items: list) -> list[str]:
    return [item["organization"]["id"] for item in items]


async def test_who_reviews_one_forum_is_told_of_those_that_applied_there(client: Client) -> None:
    await create_forum(client)
    one, applied, hidden = [await registered(client.ngo) for _ in range(3)]
    own = await newcomer(client, "own", role="secretariat", forum="imrf-test")
    path = f"/organizations/{one['id']}/likenesses"
    assert (await own.get(path)).status_code == 404
    for organization in (one, applied):
        await apply(client, organization)
    assert found_in((await own.get(path)).json()["items"]) == [applied["id"]]
    standing = (await client.secretariat.get(path)).json()["items"]
    assert set(found_in(standing)) == {applied["id"], hidden["id"]}


async def test_how_many_are_alike_makes_no_more_queries(client: Client, count_queries) -> None:
    made = [await registered(client.ngo) for _ in range(2)]
    counts, rows = [], []
    for name in ("other", "another"):
        other = await newcomer(client, name)
        with count_queries() as queries:
            answer = await client.secretariat.get(f"/organizations/{made[0]['id']}/likenesses")
        counts.append(len(queries))
        rows.append(len(answer.json()["items"]))
        made += [await registered(other) for _ in range(3)]
    assert rows == [1, 4]
    assert counts[0] == counts[1] == 4
