"""What organizations claim of their status, what the Secretariat finds of it, and the way that follows."""

from typing import Any

import pytest

from models.enums import Language
from tests.organizations import audited, patch, registered
from tests.world import Client

CLAIMED = {
    "ecosoc_status": "special",
    "ecosoc_number": "637412",
    "earlier_accreditations": ["marrakech_conference", "preparatory_process"],
    "nhri_status": "a",
}
SOURCE = "Chart of the Global Alliance, 30 October 2025"


async def confirm(client: Client, organization: dict[str, Any], **found: Any) -> Any:
    body = {"source": SOURCE, "reason": "As the list says", **found}
    tag = {"If-Match": f'"{organization["version"]}"'}
    return await client.secretariat.put(f"/organizations/{organization['id']}/confirmations", json=body, headers=tag)


async def test_the_secretariat_confirms_what_is_claimed(client: Client) -> None:
    made = await registered(client.ngo, ecosoc_status="special", nhri_status="a")
    confirmed = await confirm(client, made, ecosoc=False, nhri=True, reason="The number is another's")
    assert confirmed.status_code == 200, confirmed.text
    assert confirmed.json() == {**made, "ecosoc_confirmed": False, "nhri_confirmed": True, "version": 2}
    found = {"ecosoc": False, "earlier_accreditation": None, "nhri": True}
    told = {"found": found, "source": SOURCE, "reason": "The number is another's"}
    assert await audited(client, "organization.confirm") == [("secretariat@demo.example", told)]
    undone = await confirm(client, confirmed.json(), nhri=True)
    assert (undone.json()["ecosoc_confirmed"], undone.json()["nhri_confirmed"]) == (None, True)
    stale = await confirm(client, confirmed.json(), nhri=False)
    assert stale.status_code == 412
    unclaimed = await confirm(client, undone.json(), earlier_accreditation=False)
    assert [(e["field"], e["code"]) for e in unclaimed.json()["errors"]] == [("earlier_accreditation", "not_claimed")]
    unsaid = await confirm(client, undone.json(), nhri=False, reason=None)
    assert [(e["field"], e["code"]) for e in unsaid.json()["errors"]] == [("reason", "reason_needed")]
    body = {"nhri": True}
    sourceless = await client.secretariat.put(
        f"/organizations/{made['id']}/confirmations", json=body, headers={"If-Match": '"3"'}
    )
    assert [error["field"] for error in sourceless.json()["errors"]] == ["source"]
    for caller in (client.ngo, client.opga, client.admin):
        refused = await caller.put(
            f"/organizations/{made['id']}/confirmations",
            json={**body, "source": SOURCE},
            headers={"If-Match": '"3"'},
        )
        assert refused.status_code == 403


CLAIMS = [
    ({"ecosoc_status": "general"}, "ecosoc"),
    ({"ecosoc_number": "99"}, "ecosoc"),
    ({"ecosoc_status": None}, "ecosoc"),
    ({"earlier_accreditations": ["preparatory_process"]}, "earlier_accreditation"),
    ({"earlier_accreditations": []}, "earlier_accreditation"),
    ({"nhri_status": "b"}, "nhri"),
    ({"nhri_status": None}, "nhri"),
]


@pytest.mark.parametrize(("change", "claim"), CLAIMS)
async def test_a_claim_that_is_changed_is_confirmed_no_more(
    client: Client, change: dict[str, Any], claim: str
) -> None:
    claims = ["ecosoc", "earlier_accreditation", "nhri"]
    made = await registered(client.ngo, **CLAIMED)
    confirmed = (await confirm(client, made, **dict.fromkeys(claims, True))).json()
    beside = (await patch(client.ngo, confirmed, acronym="X")).json()
    assert [beside[f"{one}_confirmed"] for one in claims] == [True] * 3
    changed = (await patch(client.ngo, beside, **change)).json()
    assert {one: changed[f"{one}_confirmed"] for one in claims} == {
        one: None if one == claim else True for one in claims
    }


async def test_the_way_follows_from_what_is_claimed_and_found(client: Client) -> None:
    async def way(caller: Any) -> dict[str, Any]:
        answer = await caller.get(f"/organizations/{made['id']}/way")
        assert answer.status_code == 200, answer.text
        told = answer.json()
        assert set(told.pop("why")) == set(told.pop("next")) == set(Language)
        assert (told.pop("confirmation") is not None) is told["to_confirm"]
        assert told.pop("authority") in ("73/326", "practice")
        return told

    made = await registered(client.ngo)
    assert await way(client.ngo) == {"way": "special_accreditation", "claim": None, "to_confirm": False}
    made = (await patch(client.ngo, made, ecosoc_status="special", nhri_status="a")).json()
    assert await way(client.opga) == {"way": "registration_only", "claim": "ecosoc", "to_confirm": True}
    made = (await confirm(client, made, ecosoc=False)).json()
    assert await way(client.secretariat) == {"way": "nhri", "claim": "nhri", "to_confirm": True}
    made = (await confirm(client, made, ecosoc=False, nhri=True)).json()
    assert await way(client.ngo) == {"way": "nhri", "claim": "nhri", "to_confirm": False}
    made = (await patch(client.ngo, made, ecosoc_status=None, nhri_status=None, compact_category="media")).json()
    assert await way(client.ngo) == {"way": "media", "claim": None, "to_confirm": False}
