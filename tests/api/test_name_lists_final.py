"""How lists become final: the notice, the instants to the microsecond, contested names, what is amended later, and
what everybody reads."""

import csv
import io
import json
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text

from api.main import new_id
from models.application import Application
from models.enums import ApplicationState, CompactCategory, Language, StakeholderCategory
from services import finalizations
from services.acts import Act
from services.finalizations import amend_for_withdrawal
from services.list_versions import VERSION_COLUMNS
from services.queries.publications import change_marks
from services.reference.labels import COLUMNS, STAKEHOLDERS, STAKEHOLDERS_OF_COMPACT
from services.rules.access import OPERATOR
from tests.mail import deliver, words
from tests.name_lists import (
    CLOSES,
    FIRST,
    FORUM,
    GRACE,
    LATE,
    LISTS,
    SECOND,
    applications,
    apply,
    circulate,
    circulated,
    closing,
    finalize,
    made_final,
    move,
    ok,
    prepared,
    queued,
    refused,
)
from tests.world import NOON, Client, Clock, announced

MICRO = timedelta(microseconds=1)
ACCREDITED = f"{FORUM}/accredited"


@pytest.fixture
def contest(monkeypatch: pytest.MonkeyPatch):
    """Has these names contested."""

    def contested(*ids: str) -> None:
        async def names(db: Any, *, list_id: UUID) -> frozenset[UUID]:
            return frozenset(map(UUID, ids))

        monkeypatch.setattr(finalizations, "contested_names", names)

    return contested


def zulu(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")


async def refer(client: Client, *, published: bool = True) -> None:
    """The forum's mandate has contested names brought to the Assembly; at choice everybody was told so."""
    tag = {"If-Match": (await client.opga.get(FORUM)).headers["ETag"]}
    changed = {"accreditation": {"contested": {"value": "referred", "authority": "practice"}}}
    ok(await client.opga.patch(FORUM, json={"modalities": changed}, headers=tag))
    if published:
        ok(await client.opga.post(f"{FORUM}/announcements", json={}))


async def test_the_notice_is_as_early_as_it_may_be(client: Client, clock: Clock) -> None:
    """Not before the term for objections is over and all has arrived, nor without three days of notice."""
    await announced(client)
    await apply(client, 1)
    await circulated(client)
    told = await closing(client)
    assert (told["state"], told["final_from"]) == ("closing", zulu(CLOSES + GRACE))
    assert ok(await client.egypt.get(FIRST))["final_from"] == zulu(CLOSES + GRACE)
    clock.now = CLOSES - timedelta(days=1)
    later = await closing(client)
    assert later["final_from"] == zulu(clock.now + timedelta(days=3))


async def test_a_notice_is_neither_too_early_nor_too_late_and_may_be_corrected(client: Client, clock: Clock) -> None:
    await announced(client)
    await apply(client, 1)
    await circulated(client)
    path, earliest = f"{FIRST}/closing", CLOSES + GRACE
    early = await client.opga.post(path, json={"final_from": zulu(earliest - MICRO)})
    assert (early.status_code, early.json()["errors"][0]["code"]) == (422, "too_early")
    assert zulu(earliest) in early.json()["detail"]
    assert (await closing(client, final_from=zulu(earliest + MICRO)))["final_from"] == zulu(earliest + MICRO)
    same = await client.opga.post(path, json={"final_from": zulu(earliest + MICRO)})
    assert refused(same) == (409, "nothing_changed")
    opening = datetime(2026, 5, 5, 4, tzinfo=UTC)  # the day begins in New York
    late = await client.opga.post(path, json={"final_from": zulu(opening + MICRO)})
    assert (late.status_code, late.json()["errors"][0]["code"]) == (422, "too_late")
    assert zulu(opening) in late.json()["detail"]
    assert (await closing(client, final_from=zulu(opening)))["final_from"] == zulu(opening)
    # A slip is mended: earlier again, with the whole notice.
    assert (await closing(client))["final_from"] == zulu(earliest)
    clock.now = CLOSES
    early = await client.opga.post(path, json={"final_from": zulu(CLOSES + timedelta(days=3) - MICRO)})
    assert early.status_code == 422
    assert (await closing(client, final_from=zulu(CLOSES + timedelta(days=3))))["state"] == "closing"


async def test_who_announced_does_not_make_it_final(client: Client, clock: Clock) -> None:
    await announced(client)
    await apply(client, 1)
    await circulated(client)
    clock.now = datetime.fromisoformat((await closing(client))["final_from"])
    assert refused(await client.opga.post(f"{FIRST}/finalize", json={})) == (403, "four_eyes")
    assert ok(await finalize(client))["kind"] == "final"
    assert refused(await finalize(client)) == (409, "illegal_step")
    assert refused(await client.opga.post(f"{FIRST}/closing", json={})) == (409, "illegal_step")


@pytest.mark.parametrize("after", [timedelta(0), timedelta(days=5)])
async def test_to_the_microsecond(client: Client, clock: Clock, after: timedelta) -> None:
    """After the deadline and the grace, and not before it was announced for, whichever is later."""
    await announced(client)
    await apply(client, 1)
    await circulated(client)
    at = CLOSES + GRACE + after
    await closing(client, final_from=zulu(at))
    for early in (CLOSES - MICRO, CLOSES, CLOSES + GRACE - MICRO, at - MICRO):
        clock.now = early
        answer = await finalize(client)
        assert refused(answer) == (409, "not_yet"), early
        assert zulu(at) in answer.json()["detail"]
    clock.now = at
    assert ok(await finalize(client))["at"] == zulu(at)


async def test_an_extension_after_the_notice_counts(client: Client, clock: Clock) -> None:
    await announced(client)
    await apply(client, 1)
    await circulated(client)
    await closing(client)
    extensions = f"{FORUM}/deadlines/non_objection_ends/extensions"
    ok(await client.opga.post(extensions, json={"until": "2026-02-02T17:00", "reason": LATE}))
    # Of one delegation alone: it may object until then, so nothing is final before.
    ok(await client.opga.post(extensions, json={"until": "2026-02-03T17:00", "reason": LATE, "party": "DEU"}))
    at = CLOSES + timedelta(days=5) + GRACE
    for early in (CLOSES + GRACE, at - MICRO):
        clock.now = early
        answer = await finalize(client)
        assert refused(answer) == (409, "not_yet")
        assert zulu(at) in answer.json()["detail"]
    clock.now = at
    ok(await finalize(client))


async def test_what_is_final_and_what_was_withdrawn(client: Client, clock: Clock) -> None:
    await announced(client)
    ids = await apply(client, 3, accounts=True)
    await circulated(client)
    await move(client, ids[1], ApplicationState.WITHDRAWN, NOON + timedelta(days=2))
    made = await made_final(client, clock)
    assert (made["number"], made["kind"], made["list_number"]) == (2, "final", 1)
    assert await applications(client) == {ids[0]: "final", ids[1]: "withdrawn", ids[2]: "final"}
    entries = ok(await client.egypt.get(f"{FIRST}/entries"))["items"]
    assert [entry["outcome"] for entry in entries] == ["final", "withdrawn", "final"]
    document = ok(await client.egypt.get(f"{LISTS}/versions/2"))["document"]
    assert [name["application_id"] for name in document["names"]] == [ids[0], ids[2]]
    assert document["removed"] == [
        {
            "application_id": ids[1],
            "reference": entries[1]["reference"],
            "list_number": 1,
            "names": {"en": "Organization 00002", "ar": "منظمة 00002"},
            "at": "2026-01-17T12:00:00Z",
            "why": "withdrawn",
        }
    ]
    told = [kind for address, kind in await queued(client) if address.startswith("ngo")]
    assert sorted(told) == ["application_final"] * 2 + ["application_proposed"] * 3
    acts = {one["act"]: one["done_at"] for one in ok(await client.opga.get(f"{FORUM}/acts"))["items"]}
    assert acts == {"list_circulated": "2026-01-15T12:00:00Z", "list_finalized": made["at"]}
    state = ok(await client.egypt.get(f"{FORUM}/deadlines/non_objection_ends"))["state"]
    assert state == "closed"


async def test_a_contested_name_is_left_off_and_undisclosed(client: Client, clock: Clock, contest) -> None:
    await announced(client)
    ids = await apply(client, 3, accounts=True)
    await circulated(client)
    contest(ids[0], ids[2])
    await move(client, ids[2], ApplicationState.WITHDRAWN, NOON)  # contested or not: it has withdrawn
    made = await made_final(client, clock)
    assert await applications(client) == {ids[0]: "not_final", ids[1]: "final", ids[2]: "withdrawn"}
    diff = ok(await client.egypt.get(f"{LISTS}/versions/2/diff"))
    assert (diff["from"], diff["to"]) == (1, 2)
    assert [(one["change"], one["application_id"], one["removed"]) for one in diff["changes"]] == [
        ("removed", ids[0], {"at": made["at"], "why": "undisclosed"}),
        ("removed", ids[2], {"at": "2026-01-15T12:00:00Z", "why": "withdrawn"}),
    ]
    assert diff["changes"][0]["new"] is None
    assert diff["changes"][0]["old"]["name"]["en"] == "Organization 00001"
    told = dict(one for one in await queued(client) if one[0].startswith("ngo") and one[1] != "application_proposed")
    assert told == {"ngo1@lists.example": "application_not_final", "ngo2@lists.example": "application_final"}
    audit = ok(await client.auditor.get(f"{FORUM}/audit"))
    assert ids[0] not in json.dumps(audit)
    assert refused(await decide(client, ids[0], admitted=True)) == (409, "not_referred")


async def decide(client: Client, application_id: str, *, admitted: bool, by: str = "opga") -> Any:
    sent = {"admitted": admitted, "reference": "Decision 80/555"}
    return await client.callers[by].post(f"{LISTS}/entries/{application_id}/decision", json=sent)


async def test_a_name_may_be_brought_to_the_assembly(client: Client, clock: Clock, contest) -> None:
    await announced(client)
    await refer(client)
    ids = await apply(client, 4, accounts=True)
    await circulated(client)
    assert refused(await decide(client, ids[0], admitted=True)) == (409, "not_referred")
    contest(*ids[:2])
    await made_final(client, clock)
    document = ok(await client.egypt.get(f"{LISTS}/versions/2"))["document"]
    assert [(one["application_id"], one["why"]) for one in document["removed"]] == [
        (ids[0], "referred"),
        (ids[1], "referred"),
    ]
    told = [kind for _, kind in await queued(client)]
    assert told.count("application_referred") == told.count("application_final") == 2
    # Whoever made the list final does not put names on it alone.
    for admits in (True, False):
        assert refused(await decide(client, ids[0], admitted=admits, by="opga2")) == (403, "four_eyes")
    admitted = await decide(client, ids[0], admitted=True)
    assert admitted.headers["Location"] == f"/v1{LISTS}/versions/3"
    assert (ok(admitted)["kind"], ok(admitted)["number"]) == ("amended", 3)
    assert (await applications(client))[ids[0]] == "final"
    diff = ok(await client.egypt.get(f"{LISTS}/versions/3/diff"))
    assert (diff["from"], [(one["change"], one["application_id"]) for one in diff["changes"]]) == (
        2,
        [("added", ids[0])],
    )
    refusal = ok(await decide(client, ids[1], admitted=False))
    assert (await applications(client))[ids[1]] == "not_final"
    diff = ok(await client.egypt.get(f"{LISTS}/versions/4/diff"))
    assert [(one["change"], one["removed"]) for one in diff["changes"]] == [
        ("decided", {"at": refusal["at"], "why": "not_admitted"})
    ]
    entries = ok(await client.opga.get(f"{FIRST}/entries"))["items"]
    assert [(one["outcome"], one["decision"]) for one in entries] == [
        ("admitted", "Decision 80/555"),
        ("not_admitted", "Decision 80/555"),
        ("final", None),
        ("final", None),
    ]
    for one in ids[:3]:
        assert refused(await decide(client, one, admitted=True)) == (409, "not_referred")
    missing = await decide(client, "00000000-0000-4000-8000-000000000000", admitted=True)
    assert refused(missing) == (404, "not_found")
    whole = ok(await client.egypt.get(f"{LISTS}/versions/4/diff", params={"from": 1}))
    assert [(one["change"], one["application_id"]) for one in whole["changes"]] == [("removed", ids[1])]


async def withdraw(client: Client, clock: Clock, application_id: str) -> None:
    """As the withdrawal of an application does before its step."""
    async with client.app.state.sessions() as db, db.begin():
        application = await db.get_one(Application, UUID(application_id))
        await amend_for_withdrawal(db, act=Act(OPERATOR, clock.now, new_id), application=application)
        application.state = ApplicationState.WITHDRAWN
        await db.flush()


async def test_a_final_name_that_withdraws_is_taken_off(client: Client, clock: Clock, contest) -> None:
    await announced(client)
    ids = await apply(client, 4)
    (apart,) = await apply(client, 1, first=9, state=ApplicationState.SUBMITTED)
    await circulated(client)
    await withdraw(client, clock, ids[0])  # before it is final nothing is amended
    await withdraw(client, clock, apart)  # which is on no list
    contest(ids[1])
    await made_final(client, clock)
    before = ok(await client.anonymous.get(ACCREDITED))
    clock.forward(days=1)
    await withdraw(client, clock, ids[2])
    await withdraw(client, clock, ids[1])  # which is on no final list
    versions = ok(await client.egypt.get(f"{LISTS}/versions"))["items"]
    assert [one["kind"] for one in versions] == ["circulated", "final", "amended"]
    diff = ok(await client.egypt.get(f"{LISTS}/versions/3/diff"))
    assert [(one["change"], one["application_id"], one["removed"]) for one in diff["changes"]] == [
        ("removed", ids[2], {"at": zulu(clock.now), "why": "withdrawn"})
    ]
    after = ok(await client.anonymous.get(ACCREDITED))
    assert [one["code"] for one in before["items"]] == ["NGO_00003", "NGO_00004"]
    assert [one["code"] for one in after["items"]] == ["NGO_00004"]
    assert (before["number"], after["number"]) == (2, 3)
    entries = ok(await client.opga.get(f"{FIRST}/entries"))["items"]
    assert [one["outcome"] for one in entries] == ["withdrawn", "left_off", "withdrawn", "final"]


async def test_the_final_list_is_of_both_lists(client: Client, clock: Clock, contest) -> None:
    await announced(client)
    first = await apply(client, 2)
    await circulated(client)
    contest(first[0])
    second = await apply(client, 2, first=10)
    await prepared(client, SECOND)
    assert ok(await circulate(client, SECOND))["number"] == 2  # the same day: in time
    await closing(client, SECOND)
    clock.now = datetime.fromisoformat((await closing(client))["final_from"])
    ok(await finalize(client))
    contest(second[1])
    assert ok(await finalize(client, SECOND))["number"] == 4
    document = ok(await client.egypt.get(f"{LISTS}/versions/4"))["document"]
    assert [name["application_id"] for name in document["names"]] == [first[1], second[0]]
    assert [(one["application_id"], one["list_number"]) for one in document["removed"]] == [
        (first[0], 1),
        (second[1], 2),
    ]
    # Beside what circulated of the second list, its names alone.
    diff = ok(await client.egypt.get(f"{LISTS}/versions/4/diff"))
    assert diff["from"] == 2
    assert [(one["change"], one["application_id"]) for one in diff["changes"]] == [("removed", second[1])]
    diff = ok(await client.egypt.get(f"{LISTS}/versions/4/diff", params={"from": 3}))
    assert [(one["change"], one["application_id"]) for one in diff["changes"]] == [("added", second[0])]
    assert [one["code"] for one in ok(await client.anonymous.get(ACCREDITED))["items"]] == ["NGO_00002", "NGO_00010"]
    acts = [one["act"] for one in ok(await client.opga.get(f"{FORUM}/acts"))["items"]]
    assert sorted(acts) == ["late_list_circulated", "late_list_finalized", "list_circulated", "list_finalized"]


async def test_what_is_final_is_what_circulated(client: Client, clock: Clock, contest) -> None:
    """Whatever is corrected meanwhile: the names are those to which nobody objected, or on which the Assembly
    decided."""
    await announced(client)
    await refer(client)
    one, two, three = await apply(client, 3)
    await circulated(client)
    contest(one, two)

    async def corrected() -> None:
        async with client.app.state.sessions() as db, db.begin():
            await db.execute(text("UPDATE organization SET acronym = 'NEW', category = 'youth'"))
            await db.execute(text("UPDATE party SET names = '{\"en\": \"Quite another\"}' WHERE code LIKE 'NGO%'"))

    await corrected()
    await made_final(client, clock)
    ok(await decide(client, one, admitted=True))
    ok(await decide(client, two, admitted=False))
    before = ok(await client.egypt.get(f"{LISTS}/versions/1"))["document"]["names"]
    document = ok(await client.egypt.get(f"{LISTS}/versions/4"))["document"]
    assert [name["application_id"] for name in before] == [one, two, three]
    assert sorted(document["names"], key=lambda name: name["reference"]) == [before[0], before[2]]
    assert document["removed"][0].items() >= {"application_id": two, "names": before[1]["names"]}.items()
    diff = ok(await client.egypt.get(f"{LISTS}/versions/4/diff", params={"from": 1}))["changes"]
    assert [(change["change"], change["application_id"]) for change in diff] == [("removed", two)]


async def test_everybody_reads_what_is_final_and_nothing_else(client: Client, clock: Clock, contest) -> None:
    await announced(client)
    await client.opga.post("/forums", json={})
    ids = await apply(client, 2, accounts=True)
    not_yet = await client.anonymous.get(ACCREDITED)
    assert refused(not_yet) == (404, "not_final_yet")
    await circulated(client)
    assert (await client.anonymous.get(ACCREDITED)).json() == not_yet.json()
    await closing(client)
    told = await client.ngo.get(ACCREDITED)
    assert refused(told) == (404, "not_final_yet")
    assert "29 January 2026, 22:00:30 (UTC)" in told.json()["detail"] or "22:00:30 UTC" in told.json()["detail"]
    contest(ids[0])
    clock.now = CLOSES + GRACE
    made = ok(await finalize(client))
    public = ok(await client.anonymous.get(ACCREDITED))
    assert public == {
        "number": 2,
        "at": made["at"],
        "sha256": made["sha256"],
        "items": [
            {
                "code": "NGO_00002",
                "name": {"en": "Organization 00002", "ar": "منظمة 00002"},
                "own_name": None,
                "acronym": None,
                "country": {"code": "DEU", "name": public["items"][0]["country"]["name"]},
                "category": "ngo",
                "compact_category": "civil_society",
            }
        ],
    }


async def test_who_has_the_final_list_is_not_sent_it_again(client: Client, db_sessions, clock: Clock) -> None:
    async def marks() -> object:
        async with db_sessions() as db:
            return await change_marks(db)

    await announced(client)
    ids = await apply(client, 2)
    await circulated(client)
    before = await marks()
    early = await client.anonymous.get(ACCREDITED)
    assert (early.status_code, "etag" in early.headers) == (404, False)
    await made_final(client, clock)
    assert await marks() != before  # for what other processes keep
    first = await client.anonymous.get(ACCREDITED)
    assert first.headers["cache-control"] == "public, no-cache"
    has = {"If-None-Match": first.headers["etag"]}
    same = await client.anonymous.get(ACCREDITED, headers=has)
    assert (same.status_code, same.content) == (304, b"")
    assert (await client.anonymous.head(ACCREDITED)).headers["etag"] == first.headers["etag"]
    before = await marks()
    clock.forward(days=1)
    await withdraw(client, clock, ids[0])
    assert await marks() != before
    amended = await client.anonymous.get(ACCREDITED, headers=has)
    assert [one["code"] for one in ok(amended)["items"]] == ["NGO_00002"]


async def test_lists_are_files_too(client: Client, clock: Clock, contest) -> None:
    await announced(client)
    ids = await apply(client, 2, countries=["EGY"])
    await circulated(client)
    contest(ids[1])
    assert refused(await client.anonymous.get(f"{ACCREDITED}.csv")) == (404, "not_final_yet")
    for form in ("csv", "xlsx", "json"):
        assert refused(await client.ngo.get(f"{LISTS}/versions/1.{form}")) == (403, "not_permitted")
        assert (await client.egypt.get(f"{LISTS}/versions/1.{form}")).status_code == 200
    made = await made_final(client, clock)
    public = await client.anonymous.get(f"{ACCREDITED}.csv", params={"lang": "fr"})
    assert list(csv.reader(io.StringIO(public.content.decode("utf-8-sig"), newline=""))) == [
        ["Nom", "Nom dans sa langue", "Sigle", "Pays", "Catégorie", "Catégorie du Pacte"],
        ["Organization 00001", "", "", "Egypt", *_categories("fr")],
    ]
    assert public.headers["content-disposition"] == 'attachment; filename="accredited-imrf-test.csv"'
    items = ok(await client.egypt.get(f"{LISTS}/versions/2.json", params={"lang": "ar"}))["items"]
    assert [(one["name"], one["removed_at"], one["why"]) for one in items] == [
        ("منظمة 00001", "", ""),
        ("منظمة 00002", datetime.fromisoformat(made["at"]).isoformat(), "لم يفصح عنه"),
    ]
    assert set(items[0]) == set(VERSION_COLUMNS)
    assert all(isinstance(cell, str) for one in items for cell in one.values())
    assert refused(await client.egypt.get(f"{LISTS}/versions/9.csv")) == (404, "not_found")
    assert set(map(frozenset, (COLUMNS[name] for name in VERSION_COLUMNS))) == {frozenset(Language)}


def _categories(language: str) -> tuple[str, str]:
    of_form = STAKEHOLDERS[StakeholderCategory.NGO][Language(language)]
    return of_form, STAKEHOLDERS_OF_COMPACT[CompactCategory.CIVIL_SOCIETY][Language(language)]


async def test_of_a_hidden_forum_there_is_no_list(client: Client, clock: Clock) -> None:
    """Byte for byte as of one that is missing."""
    ok(await client.opga.post("/forums", json=_hidden()))
    await apply(client, 1, slug="hidden-forum")
    ok(await client.opga.post("/forums/hidden-forum/no-objection-list", json={}))
    for caller, paths in (
        (client.anonymous, ["accredited"]),
        (client.egypt, ["accredited", "no-objection-list", "no-objection-list/1", "no-objection-list/versions"]),
    ):
        for path in paths:
            hidden, missing = [await caller.get(f"/forums/{slug}/{path}") for slug in ("hidden-forum", "missing")]
            assert refused(hidden) == (404, "not_found")
            assert hidden.json() | {"instance": ""} == missing.json() | {"instance": ""}
    assert refused(await client.opga.get("/forums/hidden-forum/accredited")) == (404, "not_final_yet")


def _hidden() -> dict[str, Any]:
    more = {"opens_on": "2026-05-05", "timezone": "America/New_York"}
    return {"template": "imrf", "slug": "hidden-forum", "title": {"en": "Hidden"}, **more}


async def test_many_names_take_a_bounded_number_of_statements(
    client: Client, clock: Clock, count_queries, contest
) -> None:
    await announced(client)
    counts = {}
    for path, first, number in ((FIRST, 1, 10), (SECOND, 10_000, 1200)):
        ids = await apply(client, number, first=first, accounts=True)
        with count_queries() as queries:
            await prepared(client, path)
            ok(await circulate(client, path))
        counts[path, "circulate"] = len(queries)
        clock.now = datetime.fromisoformat((await closing(client, path))["final_from"])
        contest(*ids[: number // 2])
        with count_queries() as queries:
            ok(await finalize(client, path))
        counts[path, "finalize"] = len(queries)
        clock.now = NOON
    states = list((await applications(client)).values())
    assert (states.count("final"), states.count("not_final")) == (605, 605)
    assert len(ok(await client.anonymous.get(ACCREDITED))["items"]) == 605
    # Some more than the first list has, for what is final before it; none for its names.
    for act in ("circulate", "finalize"):
        assert counts[SECOND, act] <= counts[FIRST, act] + 3, counts


async def test_the_figures_of_a_list_beside_those_it_leaves_out(client: Client) -> None:
    await announced(client)
    await apply(client, 2, countries=["EGY", "KEN"], head_gender="f", category="migrant")
    left = await apply(client, 2, first=10, countries=["DEU", "PSE"], head_gender="m")
    await apply(client, 1, first=20, state=ApplicationState.SCREENED_OUT, countries=["EGY"])
    await apply(client, 1, first=30, state=ApplicationState.WITHDRAWN, countries=["EGY"])
    body = [{"name": "A", "gender": "f"}, {"name": "B", "gender": "m"}, {"name": "C"}]
    async with client.app.state.sessions() as db, db.begin():
        sent = {"answers": json.dumps({"governing_body": body})}
        await db.execute(text("UPDATE application SET answers = CAST(:answers AS jsonb)"), sent)
    ok(await client.opga.post(LISTS, json={}))
    ok(await client.opga.post(f"{FIRST}/entries/fill"))
    for one in left:
        tag = {"If-Match": (await client.opga.get(FIRST)).headers["ETag"]}
        ok(await client.opga.delete(f"{FIRST}/entries/{one}", headers=tag))
    read = ok(await client.secretariat.get(f"{FIRST}/balance"))
    assert read["authority"] == "73/326"

    def figure(section: str, value: str | None) -> list[tuple[int, float | None]]:
        (found,) = [one for one in read[section] if one["value"] == value]
        return [(found[name]["count"], found[name]["share"]) for name in ("listed", "screened_in", "applied")]

    assert [read["total"][name]["count"] for name in ("listed", "screened_in", "applied")] == [2, 4, 5]
    assert figure("groups", "AFRICAN") == [(2, 1.0), (2, 0.5), (3, 0.6)]
    assert figure("groups", "WEOG") == [(0, 0.0), (1, 0.25), (1, 0.2)]
    assert figure("groups", None) == [(0, 0.0), (1, 0.25), (1, 0.2)]
    assert figure("regions", "ESCWA") == [(1, 0.5), (2, 0.5), (3, 0.6)]
    assert figure("regions", "ECA") == [(2, 1.0), (2, 0.5), (3, 0.6)]
    assert figure("categories", "migrant") == [(2, 1.0), (2, 0.5), (2, 0.4)]
    assert figure("heads", "f") == [(2, 1.0), (2, 0.5), (2, 0.4)]
    assert figure("heads", "pending") == [(0, 0.0), (0, 0.0), (1, 0.2)]
    assert figure("bodies", "f") == [(2, 0.3333), (4, 0.3333), (5, 0.3333)]
    assert figure("bodies", "pending") == figure("bodies", "m") == figure("bodies", "f")
    assert [one["value"] for one in read["countries"]] == ["EGY", "KEN", "DEU", "PSE"]
    assert read["countries"][0]["name"]["ar"] == "مصر"
    assert [read["number_of_countries"][name]["count"] for name in ("listed", "screened_in", "applied")] == [2, 4, 4]


# What delegations are told.


async def test_delegations_of_those_who_may_object_are_told_of_each_step(client: Client, clock: Clock) -> None:
    await announced(client)
    await apply(client, 1)
    await circulated(client)
    kinds = ("name_list_circulated", "name_list_closing", "name_list_final")

    async def told() -> list[tuple[str, str]]:
        return [one for one in await queued(client) if one[1] in kinds]

    all_of_them = tuple(f"{name}@demo.example" for name in ("egypt", "germany"))
    assert await told() == [(email, kinds[0]) for email in all_of_them]
    clock.now = CLOSES + GRACE
    await closing(client)
    assert await told() == [(email, kind) for email in all_of_them for kind in kinds[:2]]
    clock.forward(days=4)
    ok(await finalize(client))
    assert await told() == [(email, kind) for email in all_of_them for kind in kinds]


async def test_what_they_read_names_the_version_and_the_end_of_the_period(client: Client, clock: Clock) -> None:
    await announced(client)
    await apply(client, 1)
    await circulated(client)
    (version,) = (await client.egypt.get(f"{LISTS}/versions")).json()["items"]
    (letter,) = (await deliver(client.app.state.sessions, clock)).to("egypt@demo.example")
    body = words(letter)
    assert f"List 1, version 1. SHA-256: {version['sha256']}" in body
    assert "The period ends: Thursday, 29 January 2026, 17:00 (New York), 22:00 UTC" in body
    assert "https://imrf.example/v1/forums/imrf-test/no-objection-list/versions/1" in body


async def test_an_extension_moves_what_was_announced(client: Client, clock: Clock) -> None:
    """For everyone; that one delegation has an extension nobody else reads."""
    await announced(client)
    await apply(client, 1)
    await circulated(client)
    await closing(client)
    extensions = f"{FORUM}/deadlines/non_objection_ends/extensions"
    ok(await client.opga.post(extensions, json={"until": "2026-02-02T17:00", "reason": LATE}))
    ok(await client.opga.post(extensions, json={"until": "2026-02-03T17:00", "reason": LATE, "party": "DEU"}))
    assert "2 February 2026, 22:00:30 UTC" in (await client.anonymous.get(ACCREDITED)).json()["detail"]
    letters = (await deliver(client.app.state.sessions, clock)).to("egypt@demo.example")
    (told,) = [words(one) for one in letters if "about to become final" in one["Subject"]]
    assert "Final at the earliest: Monday, 2 February 2026, 17:00:30 (New York), 22:00:30 UTC" in told


async def test_of_two_notices_the_newer_one_is_sent(client: Client, clock: Clock) -> None:
    await announced(client)
    await apply(client, 1)
    await circulated(client)
    await deliver(client.app.state.sessions, clock)
    await closing(client)
    clock.forward(hours=1)
    await closing(client, final_from="2026-02-10T22:00:00Z")
    (told,) = (await deliver(client.app.state.sessions, clock)).to("egypt@demo.example")
    assert "10 February 2026" in words(told)


@pytest.mark.parametrize(
    "left",
    [
        "UPDATE role_grant SET revoked_at = valid_from WHERE party_id = (SELECT id FROM party WHERE code = 'EGY')",
        "UPDATE participant SET invited_as = 'observer' WHERE party_id = (SELECT id FROM party WHERE code = 'EGY')",
    ],
)
async def test_who_acts_for_no_such_delegation_any_more_is_not_told(client: Client, clock: Clock, left: str) -> None:
    await announced(client)
    await apply(client, 1)
    await circulated(client)
    async with client.app.state.sessions() as db, db.begin():
        await db.execute(text(left))
    sent = await deliver(client.app.state.sessions, clock)
    assert not [one for one in sent.to("egypt@demo.example") if "non-objection" in one["Subject"]]
    assert [one for one in sent.to("germany@demo.example") if "non-objection" in one["Subject"]]


async def test_an_outcome_that_nobody_was_told_of_does_not_count(client: Client, clock: Clock, contest) -> None:
    """The mandate's document is edited while the list runs, and not published."""
    await announced(client)
    (name,) = await apply(client, 1)
    await circulated(client)
    contest(name)
    await refer(client, published=False)
    await made_final(client, clock)
    document = ok(await client.egypt.get(f"{LISTS}/versions/2"))["document"]
    assert [one["why"] for one in document["removed"]] == ["undisclosed"]
