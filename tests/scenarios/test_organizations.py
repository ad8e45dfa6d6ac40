"""A stakeholder's way into the system: an account, an organization, colleagues."""

import httpx

from tests.api.test_invitations import NEW, accept, grants_of, log_in
from tests.mail import code, deliver
from tests.organizations import organization_payload, patch, read
from tests.world import Client, Clock


async def test_an_organization_registers_and_its_focal_point_invites_colleagues(
    client: Client, db_sessions, clock: Clock
) -> None:
    # Nour registers an account and confirms her address.
    sent = {"email": "nour@union.example", "password": NEW}
    assert (await client.anonymous.post("/auth/register", json=sent)).status_code == 202
    (message,) = (await deliver(db_sessions, clock)).to("nour@union.example")
    verified = await client.anonymous.post("/auth/verify", json={"token": code(message), "password": NEW})
    assert verified.status_code == 204, verified.text
    nour = signed_in(client, await log_in(client, "nour@union.example", NEW))
    # She registers her organization, and is its focal point from the next request on.
    made = await nour.post("/organizations", json=organization_payload())
    assert made.status_code == 201, made.text
    union = made.json()
    # She invites a colleague, who has no account yet.
    offer = {"email": "sami@union.example", "role": "stakeholder", "party": union["code"]}
    invited = await nour.post("/invitations", json=offer)
    assert invited.status_code == 201, invited.text
    (message,) = (await deliver(db_sessions, clock)).to("sami@union.example")
    link = (await client.anonymous.get("/auth/link", params={"token": code(message)})).json()
    assert link["invitation"]["party"] == {"code": union["code"], "name": union["names"]}
    taken = await accept(client, code(message), password=NEW)
    assert taken.status_code == 201, taken.text
    headers = await log_in(client, "sami@union.example", NEW)
    assert await grants_of(client, headers) == [("stakeholder", None, union["code"], False, None)]
    sami = signed_in(client, headers)
    # The colleague edits it too, and invites nobody.
    assert (await read(sami, union)) == union
    assert (await patch(sami, union, acronym="EMU")).status_code == 200
    further = await sami.post("/invitations", json={**offer, "email": "third@union.example"})
    assert further.status_code == 403
    # For another organization Nour invites nobody either, and of it she learns nothing.
    other = (await client.ngo.post("/organizations", json=organization_payload())).json()
    foreign = await nour.post("/invitations", json={**offer, "party": other["code"]})
    assert (foreign.status_code, foreign.json()["code"]) == (403, "not_your_post")
    # She sees her colleague and lets him go; administrators see all of it.
    colleagues = {one["email"]: one["id"] for one in (await nour.get("/grants")).json()["items"]}
    assert set(colleagues) == {"nour@union.example", "sami@union.example"}
    assert (await nour.delete(f"/grants/{colleagues['sami@union.example']}")).status_code == 204
    assert (await sami.get(f"/organizations/{union['id']}")).status_code == 403
    listed = (await client.admin.get("/grants", params={"limit": 200})).json()["items"]
    assert {one["email"] for one in listed if one["party"] == union["code"]} == set(colleagues)
    # An administrator makes somebody focal point of it.
    grant = {**offer, "email": "germany@demo.example", "focal_point": True}
    assert (await client.admin.post("/grants", json=grant)).status_code == 201
    wrong = {**offer, "email": "germany@demo.example", "party": "EGY"}
    refused = await client.admin.post("/grants", json=wrong)
    assert [error["code"] for error in refused.json()["errors"]] == ["wrong_party"]


def signed_in(client: Client, headers: dict[str, str]) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(app=client.app)
    return httpx.AsyncClient(transport=transport, base_url="http://imrf.example/v1", headers=headers)
