"""What is kept of somebody, handed out to them; and accounts erased."""

from collections.abc import Iterable, Iterator

from sqlalchemy import Table, text

from models.tables import METADATA
from services.erasures import NO_PASSWORD
from services.queries.personal_data import DONE, OF_ACCOUNT, OF_PERSON, WITHHELD, Kept
from tests.mail import deliver, subject, words
from tests.registrations import PATH, accredited, nominated
from tests.world import PASSWORD, Client, Clock

KEPT = (*OF_ACCOUNT, *OF_PERSON)
# Beside accounts and persons themselves, what is theirs: what refers to it says something of them too.
THEIRS = {"account", "person", *(one.table for one in KEPT)} - {"audit_entry", "seat", "inscription", "nomination"}
THEIRS |= {"inscription"}


def referring() -> Iterator[tuple[Table, str]]:
    """Each column that refers to an account, a person, or something of theirs."""
    for table in METADATA.sorted_tables:
        for column in table.columns:
            if any(key.column.table.name in THEIRS for key in column.foreign_keys):
                yield table, column.name


def forgotten(kept: Iterable[Kept] = KEPT) -> list[str]:
    """Those of which nobody said whether they are given."""
    told = {f"{one.table}.{one.column}" for one in kept} | set(WITHHELD)
    told |= {f"{table}.{column}" for table, columns in DONE.items() for column in columns}
    return [
        f"{table.name}.{column}"
        for table, column in referring()
        if table.schema not in WITHHELD and f"{table.name}.{column}" not in told
    ]


def test_every_column_that_refers_to_somebody_is_given_or_has_a_reason() -> None:
    assert len(list(referring())) > 70
    assert forgotten() == []
    there = {f"{table.name}.{column.name}" for table in METADATA.sorted_tables for column in table.columns}
    assert set(WITHHELD) - {"objections"} <= there


def test_a_column_that_is_forgotten_is_seen() -> None:
    """The negative control."""
    but = [one for one in KEPT if one.noun not in ("sessions", "scans", "seats")]
    assert forgotten(but) == ["access_token.account_id", "seat.person_id", "scan.badge_id"]


async def person_of(client: Client, name: str) -> dict:
    (found,) = [
        one
        for one in (await client.opga.get("/persons", params={"limit": 200})).json()["items"]
        if one["name"] == name
    ]
    return found


async def test_one_reads_all_that_is_kept_of_oneself(client: Client) -> None:
    await accredited(client)
    one = await nominated(client.egypt, "Amal Example", function="Counsellor")
    needs, tag = {"needs": "A ramp"}, {"If-Match": '"1"'}
    assert (await client.egypt.put(f"{PATH}/{one['id']}/accessibility-needs", json=needs, headers=tag)).is_success
    person = await person_of(client, "Amal Example")
    linked = await client.opga.patch(
        f"/persons/{person['id']}", json={"account": "germany@demo.example"}, headers={"If-Match": '"1"'}
    )
    assert linked.status_code == 200, linked.text

    answer = await client.germany.get("/me/data")
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="personal-data.json"'
    read = answer.json()
    assert [row["email"] for row in read["account"]["account"]] == ["germany@demo.example"]
    assert [row["role"] for row in read["account"]["grants"]] == ["delegation"]
    assert [row["client"] for row in read["account"]["sessions"]] == ["suite"]
    assert [row["name"] for row in read["person"]["person"]] == ["Amal Example"]
    assert [row["function"] for row in read["person"]["registrations"]] == ["Counsellor"]
    assert [row["needs"] for row in read["person"]["accessibility_needs"]] == ["A ramp"]
    for secret in ("argon2", 'sha256":', "hashed", "egypt@demo"):
        assert secret not in answer.text
    own = (await client.egypt.get("/me/data")).json()
    assert own["person"] is None
    assert [row["id"] for row in own["done"]["registration.nominated_by"]] == [one["id"]]
    assert "registration.nominate" in [row["act"] for row in own["account"]["acts"]]

    given = await client.opga.get(f"/persons/{person['id']}/data")
    assert (given.status_code, given.headers["Cache-Control"]) == (200, "no-store")
    assert (given.json()["account"], given.json()["done"]) == (None, None)
    assert given.json()["person"] == read["person"]
    audit = (await client.auditor.get("/audit")).json()["items"]
    assert ("person.export", person["id"]) in [(entry["act"], entry["subject_id"]) for entry in audit]
    for caller, status in ((client.egypt, 403), (client.auditor, 403), (client.anonymous, 401)):
        assert (await caller.get(f"/persons/{person['id']}/data")).status_code == status


async def erase(client: Client, email: str):
    return await client.admin.post("/accounts/erasure", json={"email": email})


async def test_an_account_that_is_erased_is_nobodys(client: Client, clock: Clock, db_sessions) -> None:
    wrong = await client.egypt.post("/me/erasure", json={"current_password": "not the password"})
    assert (wrong.status_code, wrong.json()["errors"][0]["code"]) == (422, "wrong_password")
    read = (await client.germany.get("/me")).json()
    async with db_sessions() as db, db.begin():
        await db.execute(text("UPDATE role_grant SET focal_point = true"))
    only = await client.germany.post("/me/erasure", json={"current_password": PASSWORD})
    assert (only.status_code, only.json()["code"]) == (409, "last_one")
    assert (await erase(client, "germany@demo.example")).json()["code"] == "last_one"
    offer = {"email": "ngo@demo.example", "role": "delegation", "party": "DEU", "focal_point": True}
    assert (await client.admin.post("/grants", json=offer)).status_code == 201
    await deliver(db_sessions, clock)
    erased = await client.germany.post("/me/erasure", json={"current_password": PASSWORD})
    assert (erased.status_code, erased.content) == (204, b"")
    assert (await client.germany.get("/me")).status_code == 401
    for email in ("germany@demo.example", f"erased-{read['id']}@erased.invalid"):
        for password in (PASSWORD, ""):
            login = await client.anonymous.post("/auth/login", json={"email": email, "password": password})
            assert (login.status_code, login.json()["code"]) == (401, "bad_credentials")
    (message,) = (await deliver(db_sessions, clock)).messages
    assert (message["To"], "taken back" in subject(message)) == ("ngo@demo.example", True)
    assert "Somebody whose account was erased no longer has this role." in words(message)
    grants = (await client.admin.get("/grants")).json()["items"]
    (grant,) = [one for one in grants if one["id"] == read["grants"][0]["id"]]
    assert (grant["email"], grant["revoked_at"]) == (f"erased-{read['id']}@erased.invalid", "2026-01-15T12:00:00Z")


async def test_an_administrator_erases_for_those_who_cannot_log_in(client: Client, db_sessions) -> None:
    last = await erase(client, "admin@demo.example")
    assert (last.status_code, last.json()["code"]) == (409, "last_one")
    unknown = await erase(client, "nobody@demo.example")
    assert (unknown.status_code, unknown.json()["errors"][0]["code"]) == (422, "unknown_account")
    assert (await client.opga.post("/accounts/erasure", json={"email": "ngo@demo.example"})).status_code == 403
    assert (await client.ngo.get("/me")).status_code == 200
    assert (await erase(client, "NGO@demo.example")).status_code == 204
    assert (await client.ngo.get("/me")).status_code == 401
    assert (await erase(client, "ngo@demo.example")).status_code == 422
    # The address is free, and whoever has it now finds nothing of the former account.
    body = {"email": "ngo@demo.example", "password": "four words not together"}
    assert (await client.anonymous.post("/auth/register", json=body)).status_code == 202


def test_no_password_has_the_form_and_the_cost_of_others() -> None:
    """Whoever tries to log in to what is erased waits as long as for any account."""
    assert NO_PASSWORD.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert (len(NO_PASSWORD.split("$")[4]), len(NO_PASSWORD.split("$")[5])) == (22, 43)
