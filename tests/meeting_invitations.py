"""Meetings with seats whose holders are invited, and what their calendars answer, in tests."""

from typing import Any

from tests.world import Client, create_forum, edit, publish

MEETING: dict[str, Any] = {
    "kind": "consultation",
    "title": {"en": "Consultation on the declaration", "ar": "مشاورات بشأن الإعلان السياسي لمنتدى استعراض الهجرة"},
    "local_start": "2026-03-02T10:00",
    "local_end": "2026-03-02T11:00",
    "status": "confirmed",
}


async def a_person(client: Client, account: str | None, name: str = "Amal Example") -> str:
    made = (await client.opga.post("/persons", json={"name": name})).json()
    if account is not None:
        body = {"account": f"{account}@demo.example"}
        linked = await client.opga.patch(f"/persons/{made['id']}", json=body, headers={"If-Match": '"1"'})
        assert linked.status_code == 200
    return made["id"]


async def entered(client: Client, *people: dict[str, Any], slug: str = "imrf-test", **changes: Any) -> dict[str, Any]:
    body = {**MEETING, "people": list(people), **changes}
    answer = await client.opga.post(f"/forums/{slug}/meetings", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def without_window(client: Client) -> None:
    """Has everybody told at once."""
    path, modality = "/forums/imrf-test", {"quiet_minutes": {"value": 0, "authority": "default"}}
    head = {"If-Match": (await client.opga.get(path)).headers["ETag"]}
    answer = await client.opga.patch(path, json={"modalities": {"changes": modality}}, headers=head)
    assert answer.status_code == 200, answer.text


async def seated(client: Client, *, window: bool = False, **changes: Any) -> dict[str, Any]:
    """A meeting, published, with Egypt as co-chair, nobody named yet, and the NGO's person on the panel."""

    async def made() -> dict[str, Any]:
        await create_forum(client)
        if not window:
            await without_window(client)
        person = await a_person(client, "ngo")
        seats = ({"role": "co_chair", "party": "EGY"}, {"role": "panellist", "person_id": person})
        meeting = await entered(client, *seats, **changes)
        await publish(client)
        return meeting

    return await client.step(f"seated {window} {sorted(changes)}", made)


async def published_again(client: Client, meeting: dict[str, Any], **changes: Any) -> dict[str, Any]:
    answer = await edit(client.opga, meeting, **changes)
    assert answer.status_code == 200, answer.text
    await publish(client)
    return answer.json()


def reply(uid: str, partstat: str = "ACCEPTED", who: str = "egypt", sequence: int = 0, **more: str) -> str:
    lines = {"METHOD": "REPLY", "UID": uid, "DTSTAMP": "20260115T120000Z", "SEQUENCE": str(sequence), **more}
    inner = [f"{name}:{value}" for name, value in lines.items() if name != "METHOD" and value]
    attendee = f"ATTENDEE;PARTSTAT={partstat}:mailto:{who}@demo.example"
    return "\r\n".join(
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Example//EN",
            f"METHOD:{lines['METHOD']}",
            "BEGIN:VEVENT",
            *inner,
            attendee,
            "SUMMARY:Accepted: I read nothing of this",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ]
    )
