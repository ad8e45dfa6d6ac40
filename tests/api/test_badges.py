"""Badges: issued, verified by a stranger, printed, revoked; keys renewed and sealed."""

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pypdfium2
import resvg_py
import zxingcpp
from PIL import Image
from sqlalchemy import select

from docs.verify_badge import unpadded
from models.badge import BadgeKey
from models.enums import Attendance, RegistrationState
from services import badges
from services.acts import Act
from services.adapters.sealing import Seal
from services.badges import seal_badge_keys_anew
from services.rules.access import OPERATOR
from tests.badges import ARABIC, FORUM, end_registration, issue, issued, register
from tests.world import NOON, Client, Clock, create_forum

ROOT = Path(__file__).parents[2]
ALL = f"/forums/{FORUM}/badges"
KEYS, REVOKED = f"/forums/{FORUM}/badge-keys", f"/forums/{FORUM}/revoked-badges"
REASON = {"reason": "Lost on the way to the venue"}


async def verified(client: Client, folder: Path, code: str, at: str, forum: str = FORUM) -> dict[str, Any]:
    """What the script says that strangers have, with nothing but what is published."""
    files = []
    for name in ("badge-keys", "revoked-badges"):
        answer = await client.anonymous.get(f"/forums/{forum}/{name}")
        files.append(folder / f"{name}.json")
        files[-1].write_bytes(answer.content)
    command = [sys.executable, "docs/verify_badge.py", code, *map(str, files), at]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, env={"PYTHONUTF8": "1"})
    return json.loads(done.stdout)


async def test_a_stranger_verifies_a_badge_and_learns_the_name_alone(client: Client, tmp_path: Path) -> None:
    badge = await issued(client)
    days = ["2026-05-04", "2026-05-05", "2026-05-06", "2026-05-07", "2026-05-08"]
    said = {
        "badge": badge["id"].replace("-", ""),
        "class": "member_state",
        "days": days,
        "forum": FORUM,
        "key": 1,
        "name": "Amal Example",
        "zone": "America/New_York",
    }
    assert json.loads(unpadded(badge["code"].split(".")[1])) == said
    assert {key: badge[key] for key in ("name", "participant_class", "days", "timezone", "ended_at")} == {
        "name": "Amal Example",
        "participant_class": "member_state",
        "days": days,
        "timezone": "America/New_York",
        "ended_at": None,
    }
    at = "2026-05-05T14:00:00Z"
    assert await verified(client, tmp_path, badge["code"], at) == {"answer": "admitted", **said}
    version, payload, signature = badge["code"].split(".")
    other = payload[:-6] + ("A" if payload[-6] != "A" else "B") + payload[-5:]
    forged = f"{version}.{payload}.{'A' * 86}"
    assert (await verified(client, tmp_path, forged, at))["answer"] == "forged"
    assert (await verified(client, tmp_path, f"{version}.{other}.{signature}", at))["answer"] != "admitted"
    assert (await verified(client, tmp_path, badge["code"], "2026-05-09T14:00:00Z"))["answer"] == "over"
    revoked = await client.secretariat.post(f"{ALL}/{badge['id']}/revoke", json=REASON)
    assert revoked.status_code == 200
    assert (await verified(client, tmp_path, badge["code"], at))["answer"] == "revoked"
    await create_forum(client, "another")
    await client.opga.post("/forums/another/announcements", json={})
    assert await verified(client, tmp_path, badge["code"], at, "another") == {"answer": "other_forum"}


async def test_only_who_is_approved_and_comes_has_a_badge_and_one(client: Client) -> None:
    badge = await issued(client)
    waiting = await register(client, state=RegistrationState.CONFIRMED)
    online = await register(client, attendance=Attendance.ONLINE)
    chosen = await register(client)
    refusals = []
    for registration, body in (
        (waiting, {}),
        (online, {}),
        (badge["registration_id"], {}),
        (chosen, {"days": ["2026-05-09"]}),
        (chosen, {"days": []}),
        (chosen, {"days": ["2026-05-05", "2026-05-05"]}),
        (badge["id"], {}),
    ):
        answer = await client.secretariat.post(f"/forums/{FORUM}/registrations/{registration}/badge", json=body)
        refusals.append((answer.status_code, answer.json()["code"]))
    assert refusals == [
        (409, "not_approved"),
        (409, "online"),
        (409, "badge_issued"),
        (422, "invalid"),
        (422, "invalid"),
        (422, "invalid"),
        (404, "not_found"),
    ]
    assert (await issue(client, chosen, days=["2026-05-06", "2026-05-05"]))["days"] == ["2026-05-05", "2026-05-06"]


async def test_a_name_is_for_who_reads_registrations(client: Client) -> None:
    badge = await issued(client)
    listed = (await client.opga.get(ALL)).json()["items"]
    assert [(one["id"], one["name"]) for one in listed] == [(badge["id"], "Amal Example")]
    assert "code" not in listed[0]
    for caller in ("anonymous", "egypt", "ngo", "admin", "auditor"):
        for path in (ALL, f"{ALL}/{badge['id']}", f"{ALL}/{badge['id']}/badge.pdf", f"/forums/{FORUM}/presence"):
            answer = await client.callers[caller].get(path)
            assert answer.status_code == (401 if caller == "anonymous" else 403)
            assert "Amal" not in answer.text
    assert (await client.opga.get(f"{ALL}/{badge['id']}")).status_code == 403  # who does not issue


async def test_what_does_not_count_is_published_as_ids_and_asked_for_by_tag(client: Client, clock: Clock) -> None:
    badge = await issued(client)
    withdrawn = await issue(client, await register(client, "Bo Example"))
    first = await client.anonymous.get(REVOKED)
    assert (first.json(), first.headers["Cache-Control"]) == ({"forum": FORUM, "badges": []}, "no-cache")
    clock.forward(hours=1)
    gone = await client.secretariat.post(f"{ALL}/{badge['id']}/revoke", json=REASON)
    assert (gone.json()["ended_at"], gone.json()["reason"]) == ("2026-01-15T13:00:00Z", REASON["reason"])
    again = await client.secretariat.post(f"{ALL}/{badge['id']}/revoke", json=REASON)
    assert (again.status_code, again.json()["code"]) == (409, "badge_revoked")
    await end_registration(client, withdrawn["registration_id"])
    after = await client.anonymous.get(REVOKED, headers={"If-None-Match": first.headers["ETag"]})
    assert (after.status_code, after.json()["badges"]) == (200, sorted([badge["id"], withdrawn["id"]]))
    same = await client.anonymous.get(REVOKED, headers={"If-None-Match": after.headers["ETag"]})
    assert same.status_code == 304
    for one in (badge, withdrawn):
        read = (await client.secretariat.get(f"{ALL}/{one['id']}")).json()
        assert (read["code"], read["ended_at"] is None) == (None, False)
        assert (await client.secretariat.get(f"{ALL}/{one['id']}/badge.pdf")).json()["code"] == "badge_revoked"
    anew = await issue(client, badge["registration_id"])
    assert anew["id"] not in after.json()["badges"]


async def test_keys_are_renewed_and_what_a_withdrawn_one_signed_is_forged(client: Client, tmp_path: Path) -> None:
    badge = await issued(client)
    at = "2026-05-05T14:00:00Z"
    renewed = await client.secretariat.post(KEYS, json={})
    assert (renewed.status_code, renewed.json()["number"]) == (201, 2)
    read = (await client.secretariat.get(f"{ALL}/{badge['id']}")).json()
    assert json.loads(unpadded(read["code"].split(".")[1]))["key"] == 2
    for code in (badge["code"], read["code"]):
        assert (await verified(client, tmp_path, code, at))["answer"] == "admitted"
    assert (await client.secretariat.post(KEYS, json={"withdraw_former": True})).json()["number"] == 3
    assert [key["number"] for key in (await client.anonymous.get(KEYS)).json()["items"]] == [3]
    for code in (badge["code"], read["code"]):
        assert (await verified(client, tmp_path, code, at))["answer"] == "forged"


async def test_private_keys_are_sealed_and_sealed_anew(client: Client, db_sessions) -> None:
    badge = await issued(client)
    seal: Seal = client.app.state.seal
    async with db_sessions() as db:
        key = (await db.execute(select(BadgeKey))).scalar_one()
        before = key.private_key
        assert len(unpadded(seal.open(before))) == 32
        assert seal.open(before) not in before
        assert await seal_badge_keys_anew(db, act=Act(OPERATOR, NOON, client.app.state.new_id), seal=seal) == 1
        assert (key.private_key == before, seal.open(key.private_key)) == (False, seal.open(before))
        await db.commit()
    assert (await client.secretariat.get(f"{ALL}/{badge['id']}")).json()["code"] == badge["code"]


def read_codes(picture: Image.Image) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)]


async def test_the_printed_code_is_read_by_a_reader(client: Client) -> None:
    badge = await issued(client)
    pdf = await client.secretariat.get(f"{ALL}/{badge['id']}/badge.pdf")
    svg = await client.secretariat.get(f"{ALL}/{badge['id']}/badge.svg")
    disposition = f'attachment; filename="badge-{badge["id"]}.pdf"'
    assert (pdf.headers["Content-Type"], pdf.headers["Content-Disposition"]) == ("application/pdf", disposition)
    assert (svg.headers["Content-Type"], svg.headers["Cache-Control"]) == ("image/svg+xml", "no-store")
    document = pypdfium2.PdfDocument(pdf.content)
    page = document[0]
    assert read_codes(page.render(scale=3).to_pil()) == [badge["code"]]
    words = page.get_textpage().get_text_range()
    assert all(word in words for word in ("Test forum", "Amal Example", ARABIC, "Member State", "2026-05-04"))
    document.close()
    drawn = resvg_py.svg_to_bytes(svg_string=svg.text, zoom=2, dpi=96, skip_system_fonts=True)
    assert read_codes(Image.open(io.BytesIO(bytes(drawn)))) == [badge["code"]]
    assert 'direction="rtl" font-family="FiraGO, sans-serif"' in svg.text
    assert f">{ARABIC}</text>" in svg.text


async def test_badges_for_all_who_can_have_one_and_a_page_for_each(client: Client) -> None:
    badge = await issued(client)
    other = await register(client, "Bo Example", state_code="DEU")
    for_nobody = {"state": RegistrationState.CONFIRMED}, {"attendance": Attendance.ONLINE}
    for number, why in enumerate(for_nobody):
        await register(client, f"Nobody {number}", **why)
    again = await register(client, "Cy Example")
    lost = await issue(client, again)
    assert (await client.secretariat.post(f"{ALL}/{lost['id']}/revoke", json=REASON)).status_code == 200
    for sent, answer in (({"party": "KEN"}, 0), ({"party": "DEU"}, 1), ({}, 1), ({}, 0)):
        made = await client.secretariat.post(ALL, json=sent)
        assert (made.status_code, made.json()) == (200, {"issued": answer, "left": 0})
    unknown = await client.secretariat.post(ALL, json={"party": "XXX"})
    assert (unknown.status_code, unknown.json()["errors"][0]["code"]) == (422, "unknown_party")
    listed = (await client.secretariat.get(ALL)).json()["items"]
    assert sorted(one["registration_id"] for one in listed if one["ended_at"] is None) == sorted(
        [badge["registration_id"], other, again]
    )
    of_germany = (await client.secretariat.get(ALL, params={"party": "DEU"})).json()["items"]
    assert [one["registration_id"] for one in of_germany] == [other]
    codes, more = [], f"/v1{ALL}.pdf?limit=2"
    while more:
        answer = await client.secretariat.get(more.removeprefix("/v1"))
        assert (answer.status_code, answer.headers["content-type"]) == (200, "application/pdf")
        document = pypdfium2.PdfDocument(answer.content)
        codes += [zxingcpp.read_barcode(sheet.render(scale=2).to_pil()).text for sheet in document]
        more = answer.headers.get("Link", "").partition(">")[0].removeprefix("<")
    shown = [await client.secretariat.get(f"{ALL}/{one['id']}") for one in listed if one["ended_at"] is None]
    assert codes == [answer.json()["code"] for answer in shown]
    acts = (await client.auditor.get(f"/forums/{FORUM}/audit", params={"limit": 200})).json()["items"]
    details = [one["details"] for one in acts if one["act"] == "badge.issue_all"]
    assert sorted((one["issued"], one["registrations"]) for one in details) == sorted([(1, [other]), (1, [again])])


async def test_badges_that_nobody_has_are_not_printed(client: Client, monkeypatch) -> None:
    badge = await issued(client)
    for caller in (client.egypt, client.opga):
        refused = [await caller.post(ALL, json={}), await caller.get(f"{ALL}.pdf")]
        assert [answer.status_code for answer in refused] == [403, 403]
    empty = await client.secretariat.get(f"{ALL}.pdf", params={"party": "KEN"})
    assert (empty.status_code, empty.json()["code"]) == (409, "no_badges")
    monkeypatch.setattr(badges, "MOST", 2)
    for name in ("Bo", "Cy", "Di"):
        await register(client, name)
    taken = [(await client.secretariat.post(ALL, json={})).json() for _ in range(2)]
    assert taken == [{"issued": 2, "left": 1}, {"issued": 1, "left": 0}]
    assert len((await client.secretariat.get(ALL)).json()["items"]) == 4
    assert badge["ended_at"] is None
