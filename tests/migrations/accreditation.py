"""What the dump of a landing holds of accreditation: organizations, applications in all states, lists and their
versions, objections with all that follows from them, second factors."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import httpx

from models.enums import DocumentKind
from tests.applications import ANSWERS, act_on, begun, complete_organization, hand_in
from tests.factors import asked, confirmed, verify, waiting
from tests.name_lists import circulate, circulated, closing, finalize, ok
from tests.organizations import a_picture, newcomer
from tests.world import PASSWORD, Client, Clock, create_forum

DEMO, SLUG = "/forums/demo-forum", "listed-forum"
FIRST, SECOND = (f"/forums/{SLUG}/no-objection-list/{number}" for number in (1, 2))
WHY = "To have it in the dump"


CALLERS = (
    "opga",
    "opga2",
    "admin",
    "secretariat",
    "egypt",
    "germany",
    "kenya",
    "ngo",
    "opga-objections",
    "opga-identities",
)


async def log_in(client: Client, *names: str) -> None:
    """Sessions end after some hours: again whenever the clock went on."""
    for name in names or CALLERS:
        login = {"email": f"{name}@demo.example", "password": PASSWORD}
        token = ok(await client.anonymous.post("/auth/login", json=login))["access_token"]
        key = name.replace("-", "_")
        if key not in client.callers:  # one of those that the suite does without
            client.callers[key] = client._caller({})
            setattr(client, key, client.callers[key])
        client.callers[key].headers["Authorization"] = f"Bearer {token}"


async def acts_on_organizations(client: Client, clock: Clock) -> None:
    """Claims confirmed and refused, two records merged, a logo; second factors confirmed and waiting, with a recovery
    code that was used up."""
    found = ok(await client.secretariat.get("/organizations", params={"limit": 200}))["items"]
    by_name = {one["names"]["en"]: one for one in found}
    for name, claim, true in (
        ("Example Legal Aid Association", "ecosoc", True),
        ("Demo Human Rights Commission", "nhri", False),
    ):
        one, sent = by_name[name], {claim: true, "source": "The registers", "reason": "As the list says"}
        tag = {"If-Match": f'"{one["version"]}"'}
        ok(await client.secretariat.put(f"/organizations/{one['id']}/confirmations", json=sent, headers=tag))
    source, target = by_name["Example Society for Welcome"], by_name["Example Society of Welcome"]
    merge = {"into": target["id"], "reason": WHY}
    ok(await client.secretariat.post(f"/organizations/{source['id']}/merge", json=merge))
    own = by_name["Example Migrants’ Council"]
    headers = {"If-Match": f'"{own["version"]}"', "Content-Type": "image/png"}
    logo = await client.ngo.put(f"/organizations/{own['id']}/logo", content=a_picture(), headers=headers)
    assert logo.status_code in (200, 204), logo.text
    await asked(client.kenya)
    await log_in(client, "holy-see")
    _, (code, *_) = await confirmed(client.holy_see, clock.now)
    opened = await verify(client, await waiting(client, "holy-see"), recovery_code=code)
    assert opened.status_code == 200, opened.text


async def acts_on_a_list_that_circulates(client: Client, clock: Clock) -> None:
    """That of the demonstration's forum: letters alone and joint, in every stance; questions for their basis, one
    of them answered."""
    path = f"{DEMO}/no-objection-list/1"
    ok(await client.opga.post(f"{path}/prepare"))
    ok(await circulate(client, path))
    clock.forward(hours=1)
    names = [one["reference"] for one in ok(await client.egypt.get(f"{path}/entries"))["items"]]
    await _letters(client, clock, names)
    (waits,) = ok(await client.secretariat.get(f"{DEMO}/applications", params={"state": "submitted"}))["items"]
    ok(await act_on(client.secretariat, waits, "screen", "demo-forum", decision="screen_in"))
    requests = f"{DEMO}/objections/basis-requests"
    ids = [ok(await client.germany.post(requests, json={"application": name}))["id"] for name in names]
    supplied = await client.kenya.post(f"{requests}/{ids[0]}/basis", json={"text": "Commerce"})
    assert supplied.status_code == 204, supplied.text


async def _letters(client: Client, clock: Clock, names: Sequence[str]) -> None:
    path = f"{DEMO}/objections"
    joint = ok(await client.kenya.post(path, json={"applications": names[:2], "with_states": ["EGY", "DEU", "MAR"]}))
    clock.forward(hours=1)
    ok(await client.egypt.post(f"{path}/{joint['id']}/confirm", json={}))
    ok(await client.germany.post(f"{path}/{joint['id']}/decline", json={}))
    alone = ok(await client.egypt.post(path, json={"applications": names[2:3]}))
    clock.forward(hours=1)
    ok(await client.egypt.post(f"{path}/{alone['id']}/withdraw", json={}))
    ok(await client.opga_identities.get(path))


async def acts_after_the_term(client: Client, clock: Clock) -> None:
    """An objection that comes late; a draft that was approved, and one that waits."""
    requests = f"{DEMO}/objections/basis-requests"
    found = ok(await client.germany.get(requests))["items"]
    references = sorted(one["name"]["reference"] for one in found)
    late = await client.germany.post(f"{DEMO}/objections", json={"applications": references[:1]})
    assert late.json()["code"] == "deadline_passed", late.text
    drafts = []
    for request in found:
        bases = ok(await client.opga_identities.get(f"{requests}/{request['id']}"))["bases"]
        sent: dict[str, Any] = {"outcome": "not_supplied" if bases else "nothing_to_disclose", "text": None}
        if any(basis["outcome"] == "supplied" for basis in bases):
            sent = {"outcome": "disclosed", "text": "It was said that it works in commerce."}
        ok(await client.opga_identities.post(f"{requests}/{request['id']}/disclosures", json=sent))
        drafts.append(request["id"])
    for request in drafts[:-1]:
        ok(await client.opga_objections.post(f"{requests}/{request}/disclosures/1/approve"))


async def _submitted(client: Client, caller: httpx.AsyncClient, name: str) -> dict[str, Any]:
    code = (await complete_organization(caller, names={"en": name}))["code"]
    application = await begun(caller, code, SLUG, **ANSWERS)
    kinds = (DocumentKind.CONSTITUTION, DocumentKind.ANNUAL_REPORT, DocumentKind.FINANCIAL_STATEMENT)
    await hand_in(client, application, *kinds, DocumentKind.OTHER)
    return ok(await act_on(caller, application, "submit", SLUG))


async def _applied(client: Client, caller: httpx.AsyncClient, name: str) -> dict[str, Any]:
    submitted = await _submitted(client, caller, name)
    return ok(await act_on(client.secretariat, submitted, "screen", SLUG, decision="screen_in"))


async def acts_on_final_lists(client: Client, clock: Clock) -> None:
    """Another forum: of its first list one name is left off and one withdraws afterwards, and all that may become of
    one that is referred to the Assembly is on the second."""
    await log_in(client)
    await create_forum(client, SLUG, opens_on="2026-06-02")
    ok(await client.opga.post(f"/forums/{SLUG}/announcements", json={}))
    one, other = await newcomer(client, "ngo4"), await newcomer(client, "ngo5")
    first = [await _applied(client, one, f"Listed organization {number}") for number in range(3)]
    await circulated(client, FIRST)
    await _object(client, first[0])
    await _make_final(client, clock, FIRST)
    ok(await act_on(one, first[1], "withdraw", SLUG, reason=WHY))
    referred = {"accreditation": {"contested": {"value": "referred"}}}
    tag = {"If-Match": (await client.opga.get(f"/forums/{SLUG}")).headers["ETag"]}
    ok(await client.opga.patch(f"/forums/{SLUG}", json={"modalities": referred}, headers=tag))
    ok(await client.opga.post(f"/forums/{SLUG}/announcements", json={}))
    second = [await _applied(client, other, f"Late organization {number}") for number in range(4)]
    await _submitted(client, other, "Organization that waits")
    await circulated(client, SECOND)
    await _object(client, *second[:3])
    await _make_final(client, clock, SECOND)
    for application, admitted in zip(second, (True, False), strict=False):
        sent = {"admitted": admitted, "reference": "Decision 80/555"}
        path = f"/forums/{SLUG}/no-objection-list/entries/{application['id']}/decision"
        ok(await client.opga.post(path, json=sent))


async def _object(client: Client, *applications: dict[str, Any]) -> None:
    sent = {"applications": [one["reference"] for one in applications]}
    ok(await client.egypt.post(f"/forums/{SLUG}/objections", json=sent))


async def _make_final(client: Client, clock: Clock, path: str) -> None:
    clock.now = datetime.fromisoformat((await closing(client, path))["final_from"]) + timedelta(seconds=1)
    await log_in(client)
    ok(await finalize(client, path))
