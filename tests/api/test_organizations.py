"""Organizations over HTTP: registered, read, edited, confirmed; who may not, and what is refused in words."""

import re
from typing import Any

import pytest
from sqlalchemy import text

from tests.organizations import (
    CONTACT,
    HEAD,
    NAMES,
    apply,
    audited,
    newcomer,
    organization_payload,
    patch,
    read,
    registered,
)
from tests.world import Client, Clock, create_forum, headers

MISSING = "0b8f5f6e-3f4c-4d0a-9d1e-5a4b1c2d3e4f"
WHOLE = organization_payload(
    own_name="Ένωση Μεταναστών",
    acronym="EMU",
    ecosoc_status="special",
    ecosoc_number="637412",
    earlier_accreditations=["marrakech_conference", "preparatory_process"],
    nhri_status="a",
    website="https://WWW.Union.Example/About",
    head=HEAD,
    contact=CONTACT,
)


# Registering.


async def test_who_registers_an_organization_is_its_focal_point(client: Client) -> None:
    answer = await client.ngo.post("/organizations", json=WHOLE)
    assert answer.status_code == 201, answer.text
    made = answer.json()
    assert answer.headers["location"] == f"/v1/organizations/{made['id']}"
    assert answer.headers["etag"] == '"1"'
    assert re.fullmatch("NGO_[0-9A-HJKMNP-TV-Z]{8}", made["code"])
    assert {name: value for name, value in made.items() if name not in ("id", "code")} == {
        "names": NAMES,
        "own_name": "Ένωση Μεταναστών",
        "acronym": "EMU",
        "country": {"code": "EGY", "name": {"en": "Egypt", "ar": "مصر"}},
        "category": "ngo",
        "compact_category": "civil_society",
        "ecosoc_status": "special",
        "ecosoc_number": "637412",
        "ecosoc_confirmed": None,
        "earlier_accreditations": ["marrakech_conference", "preparatory_process"],
        "earlier_accreditation_confirmed": None,
        "nhri_status": "a",
        "nhri_confirmed": None,
        "website": "https://www.union.example/About",
        "head": HEAD,
        "contact": CONTACT,
        "has_logo": False,
        "merged_into": None,
        "version": 1,
        "created_at": "2026-01-15T12:00:00Z",
    }
    assert await read(client.ngo, made) == made
    (_, own) = (await client.ngo.get("/me")).json()["grants"]
    assert (own["role"], own["party"], own["forum"], own["focal_point"]) == ("stakeholder", made["code"], None, True)
    assert own["valid_until"] is None
    assert await audited(client, "organization.register") == [("ngo@demo.example", {})]


async def test_little_is_needed_to_register_one(client: Client) -> None:
    made = await registered(client.ngo)
    assert (made["own_name"], made["earlier_accreditations"], made["website"]) == (None, [], None)
    assert made["head"] == {"name": None, "title": None, "gender": "pending"}
    assert made["contact"] == {"name": None, "email": None, "phone": None}


async def test_an_account_registers_five(client: Client) -> None:
    made = [await registered(client.ngo, names={"en": f"Union {number}"}) for number in range(5)]
    refused = await client.ngo.post("/organizations", json=WHOLE)
    assert (refused.status_code, refused.json()["code"]) == (409, "too_many_organizations")
    assert refused.json()["detail"] == "You have registered 5 organizations; for more, write to the Secretariat."
    shown = (await client.ngo.get("/organizations")).json()["items"]
    assert [one["id"] for one in shown] == [one["id"] for one in made]
    other = await newcomer(client, "other")
    await registered(other)


WRONG = [
    ({"names": {"ar": "اتحاد"}}, "names", "expected at least an English text (en)"),
    (
        {"names": {"en": "Союз мигрантов"}},
        "names",
        "expected the name in English (en), or as it writes itself in Latin letters",
    ),
    (
        {"names": {"en": "Migrаnts"}},
        "names",
        "expected the name in English (en), or as it writes itself in Latin letters",
    ),
    (
        {"names": {"en": "2026"}},
        "names",
        "expected the name in English (en), or as it writes itself in Latin letters",
    ),
    (
        {"country": "XXX"},
        "country",
        "expected the code of a Member State or an observer State, such as EGY, in capitals",
    ),
    (
        {"country": "ORG_IOM"},
        "country",
        "expected the code of a Member State or an observer State, such as EGY, in capitals",
    ),
    (
        {"ecosoc_number": "12"},
        "ecosoc_number",
        "expected none without ecosoc_status: general, special or roster",
    ),
    (
        {"earlier_accreditations": ["marrakech_conference"] * 2},
        "earlier_accreditations",
        "expected each once",
    ),
    ({"acronym": "x" * 61}, "acronym", "expected 60 characters at most"),
    ({"own_name": "\u202enoinU"}, "own_name", "expected a text without the invisible character U+202E"),
    ({"contact": {"phone": "call me"}}, "contact.phone", "expected a number to call, such as +20 2 5550 0100"),
    ({"contact": {"email": "nobody"}}, "contact.email", "expected an address such as name@example.org"),
    ({"head": {"account": "x"}}, "head.account", "there is no such field"),
]


@pytest.mark.parametrize(("more", "field", "words"), WRONG, ids=[str(more) for more, *_ in WRONG])
async def test_what_is_wrong_is_named(client: Client, more: dict[str, Any], field: str, words: str) -> None:
    refused = await client.ngo.post("/organizations", json=organization_payload(**more))
    assert refused.status_code == 422
    assert [(error["field"], error["message"]) for error in refused.json()["errors"]] == [(field, words)]


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("http://Union.Example", "http://union.example"),
        ("https://XN--MGBH0FB.Example/Über".replace("Ü", "U"), "https://xn--mgbh0fb.example/Uber"),
        ("https://a.b.example?Q=1#Top", "https://a.b.example?Q=1#Top"),
    ],
)
async def test_the_host_of_a_website_is_in_small_letters(client: Client, sent: str, kept: str) -> None:
    assert (await registered(client.ngo, website=sent))["website"] == kept


@pytest.mark.parametrize(
    "sent",
    [
        "union.example",
        "ftp://union.example",
        "https://amal:secret@union.example",
        "https://amal@union.example",
        "https://union.example:8443",
        "https://localhost/",
        "https://printer.local/",
        "https://db.INTERNAL",
        "https://127.0.0.1/",
        "https://2130706433/",
        "https://0x7f.1/",
        "https://[::1]/",
        "https://-union.example",
        "https://union..example",
        "https://union.example/a b",
        "javascript:alert(1)",
        f"https://{'a' * 60}.{'b' * 60}.{'c' * 60}.{'d' * 60}.{'e' * 60}.example",
        f"https://union.example/{'x' * 2000}",
    ],
)
async def test_a_website_that_the_public_cannot_open_is_refused(client: Client, sent: str) -> None:
    refused = await client.ngo.post("/organizations", json=organization_payload(website=sent))
    assert [error["field"] for error in refused.json()["errors"]] == ["website"], sent


# Who sees what.


async def test_others_are_answered_as_if_there_were_none(client: Client) -> None:
    made = await registered(client.ngo, head=HEAD, contact=CONTACT)
    other = await newcomer(client, "other")
    theirs = await registered(other)
    for path in ("", "/way"):
        for caller in (other, client.egypt, client.admin, client.auditor, client.anonymous):
            hidden = await caller.get(f"/organizations/{made['id']}{path}")
            missing = await caller.get(f"/organizations/{MISSING}{path}")
            assert hidden.status_code == {other: 404, client.anonymous: 401}.get(caller, 403)
            assert hidden.text.replace(made["id"], MISSING) == missing.text
            assert headers(hidden) == headers(missing)
    for method, path, body in (
        ("PATCH", "", {"acronym": "X"}),
        ("GET", "/merges", None),
    ):
        answers = [
            await other.request(
                method,
                f"/organizations/{id_}{path}",
                headers={"If-Match": '"1"'},
                **({} if body is None else {"json": body}),
            )
            for id_ in (made["id"], MISSING)
        ]
        assert [answer.status_code for answer in answers] == [404, 404]
        assert answers[0].text.replace(made["id"], MISSING) == answers[1].text
    assert [one["id"] for one in (await other.get("/organizations")).json()["items"]] == [theirs["id"]]
    for reader in (client.secretariat, client.opga):
        listed = (await reader.get("/organizations")).json()["items"]
        assert {one["id"] for one in listed} == {made["id"], theirs["id"]}
        assert await read(reader, made) == made


async def test_the_secretariat_of_a_forum_sees_those_that_applied_there(client: Client) -> None:
    await create_forum(client)
    await create_forum(client, "forum-b")
    applied, drafted, elsewhere = [
        await registered(client.ngo, names={"en": name}) for name in ("Applied", "Drafted", "Elsewhere")
    ]
    own = await newcomer(client, "own", role="secretariat", forum="imrf-test")
    assert (await own.get("/organizations")).json()["items"] == []
    await apply(client, applied)
    await apply(client, drafted, "draft")
    await apply(client, elsewhere, slug="forum-b")
    assert (await own.get("/organizations")).json()["items"] == [applied]
    assert await read(own, applied) == applied
    for hidden in (drafted, elsewhere):
        assert (await own.get(f"/organizations/{hidden['id']}")).status_code == 404
    # An organization stands above forums: who reviews those of one corrects, confirms and merges none.
    tag, found = {"If-Match": '"1"'}, {"source": "The list of the Council"}
    refused = [
        await patch(own, applied, acronym="X"),
        await own.put(f"/organizations/{applied['id']}/confirmations", json=found, headers=tag),
        await own.post(
            f"/organizations/{applied['id']}/merge", json={"into": elsewhere["id"], "reason": "One organization"}
        ),
    ]
    assert [(answer.status_code, answer.json()["code"]) for answer in refused] == [(403, "not_permitted")] * 3
    assert await read(client.ngo, applied) == applied


async def test_the_list_is_filtered_and_paged(client: Client) -> None:
    for number, (name, more) in enumerate(
        [
            ("Zebra 100% Union", {"country": "PSE", "category": "youth"}),
            ("Écoles sans frontières", {"acronym": "ESF", "category": "academic"}),
            ("Apple", {"own_name": "Яблоко"}),
        ]
    ):
        await registered(client.ngo, names={"en": name, "ar": f"اسم {number}"}, **more)

    async def shown(**params: Any) -> list[str]:
        answer = await client.opga.get("/organizations", params=params)
        assert answer.status_code == 200, answer.text
        return [one["names"]["en"] for one in answer.json()["items"]]

    everything = ["Apple", "Écoles sans frontières", "Zebra 100% Union"]
    assert await shown() == everything
    assert await shown(country="PSE") == ["Zebra 100% Union"]
    assert await shown(country="FRA") == await shown(country="XXX") == []
    assert await shown(category="academic") == ["Écoles sans frontières"]
    assert await shown(q="union") == await shown(q="100%") == ["Zebra 100% Union"]
    assert await shown(q="100_") == await shown(q='"') == await shown(q="en") == []
    assert await shown(q="яблоко") == ["Apple"]
    assert await shown(q="esf") == await shown(q="ÉCOLES") == ["Écoles sans frontières"]
    assert await shown(q="اسم 0") == ["Zebra 100% Union"]
    found, cursor = [], None
    while True:
        page = (
            await client.opga.get("/organizations", params={"limit": 1, **({"cursor": cursor} if cursor else {})})
        ).json()
        found += [one["names"]["en"] for one in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert found == everything


async def test_a_page_of_200_takes_as_many_queries_as_one_of_1(client: Client, count_queries) -> None:
    made = await registered(client.ngo)
    copy = """
        WITH party AS (
            INSERT INTO party (id, kind, code, names, sort_key)
            SELECT gen_random_uuid(), kind, code || n, names, sort_key || n
            FROM party, generate_series(1, 250) AS n WHERE code = :code RETURNING id
        ) INSERT INTO organization (party_id, country_id, category, compact_category, earlier_accreditations,
            head_gender, version, created_at, updated_at)
        SELECT party.id, o.country_id, o.category, o.compact_category, '{}', 'pending', 1, o.created_at, o.updated_at
        FROM organization o, party
    """
    async with client.app.state.sessions() as db, db.begin():
        await db.execute(text(copy), {"code": made["code"]})
    counts, rows = [], []
    for limit in (1, 20, 200):
        with count_queries() as queries:
            answer = await client.secretariat.get("/organizations", params={"limit": limit})
        counts.append(len(queries))
        rows.append(len(answer.json()["items"]))
    assert rows == [1, 20, 200]
    assert counts == [2, 2, 2]


# Editing.


async def test_its_own_people_edit_it(client: Client, clock: Clock) -> None:
    made = await registered(client.ngo, head=HEAD, contact=CONTACT, ecosoc_status="roster", ecosoc_number="12")
    edited = await patch(
        client.ngo,
        made,
        names={"en": "Another"},
        country="DEU",
        head={"title": "Chair"},
        contact=None,
        ecosoc_status=None,
        website="http://Union.example",
    )
    assert edited.status_code == 200, edited.text
    assert edited.headers["etag"] == '"2"'
    assert edited.json() == {
        **made,
        "names": {"en": "Another"},
        "country": {"code": "DEU", "name": edited.json()["country"]["name"]},
        "head": {**HEAD, "title": "Chair"},
        "contact": {"name": None, "email": None, "phone": None},
        "ecosoc_status": None,
        "ecosoc_number": None,
        "website": "http://union.example",
        "version": 2,
    }
    assert await read(client.ngo, made) == edited.json()
    changed = ["contact_email", "contact_name", "contact_phone", "country", "ecosoc_number", "ecosoc_status"]
    changed += ["head_title", "names", "website"]
    assert await audited(client, "organization.update") == [("ngo@demo.example", {"changed": changed})]
    emptied = await patch(client.ngo, edited.json(), head=None)
    assert emptied.json()["head"] == {"name": None, "title": None, "gender": "pending"}
    stale = await patch(client.ngo, made, acronym="X")
    assert (stale.status_code, stale.json()["code"]) == (412, "stale")
    unread = await client.ngo.patch(f"/organizations/{made['id']}", json={"acronym": "X"})
    assert unread.status_code == 428
    number = await patch(client.ngo, emptied.json(), ecosoc_number="12")
    assert [error["field"] for error in number.json()["errors"]] == ["ecosoc_number"]
    for name in ("names", "country", "category", "earlier_accreditations"):
        assert (await patch(client.ngo, emptied.json(), **{name: None})).status_code == 422


async def test_a_new_name_is_at_its_place_in_the_list(client: Client) -> None:
    first, last = [await registered(client.ngo, names={"en": name}) for name in ("Apple", "Pear")]
    await patch(client.ngo, first, names={"en": "Zebra"})
    listed = (await client.ngo.get("/organizations")).json()["items"]
    assert [one["names"]["en"] for one in listed] == ["Pear", "Zebra"]
    assert listed[0] == last


LISTED: dict[str, Any] = {
    "names": {"en": "Another"},
    "own_name": "Αλλη",
    "acronym": "ANOTHER",
    "country": "DEU",
    "category": "youth",
    "compact_category": "media",
}
OPEN = ["draft", "screened_out", "not_final", "withdrawn"]
UNDER_REVIEW = ["submitted", "returned", "screened_in", "proposed", "final"]


@pytest.mark.parametrize("state", OPEN + UNDER_REVIEW)
async def test_what_lists_show_is_not_edited_under_review(client: Client, state: str) -> None:
    await create_forum(client)
    made = await registered(client.ngo)
    await apply(client, made, state)
    for name, value in LISTED.items():
        answer = await patch(client.ngo, made, **{name: value, "website": "https://a.example"})
        if state in OPEN:
            assert answer.status_code == 200, answer.text
            made = answer.json()
        else:
            assert (answer.status_code, answer.json()["code"]) == (409, "under_review")
            assert answer.json()["fields"] == [name]
            assert answer.json()["detail"] == (
                f"An application of this organization is under review, or on a list: {name} cannot be changed now."
                " Ask the Secretariat to correct it."
            )
    # All else is edited, and what is sent as it was is no change.
    same = await patch(client.ngo, made, names=made["names"], head=HEAD, ecosoc_status="general")
    assert (same.status_code, same.json()["head"]) == (200, HEAD)
    corrected = await patch(client.secretariat, same.json(), **LISTED)
    if state == "proposed":  # what Member States read stays as it circulated
        assert (corrected.status_code, corrected.json()["code"]) == (409, "under_review")
        assert "before Member States" in corrected.json()["detail"]
        return
    assert corrected.status_code == 200, corrected.text
    assert (corrected.json()["names"], corrected.json()["country"]["code"]) == ({"en": "Another"}, "DEU")
