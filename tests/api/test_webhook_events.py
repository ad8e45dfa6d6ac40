"""What webhooks are told of, each with its cause: ids of what everybody may know, and nothing else."""

from typing import Any

from models.enums import WebhookEvent
from tests.name_lists import FORUM, apply, circulated, made_final, ok
from tests.speakers import LISTS, made_list
from tests.webhooks import add, deliveries
from tests.world import Client, Clock, announced, publish


async def _told(client: Client, hook: dict[str, Any]) -> list[tuple[str, int, dict[str, Any]]]:
    """Kind, number of its object, and what is said but for the forum, which all are about."""
    found = []
    for one in await deliveries(client, hook):
        data = {key: value for key, value in one["payload"]["data"].items() if key != "forum_id"}
        assert data.pop("forum") == "imrf-test"
        assert (one["payload"]["type"], one["state"]) == (one["event"], "queued")
        found.append((one["event"], one["number"], data))
    return found


async def test_each_event_is_written_with_its_cause(client: Client, clock: Clock) -> None:
    hook = await add(client, "https://hooks.example/", *[one for one in WebhookEvent if one is not WebhookEvent.TEST])
    await announced(client)
    extended = {"until": "2026-02-09T17:00", "reason": "The form could not be reached"}
    ok(await client.opga.post(f"{FORUM}/deadlines/accreditation_closes/extensions", json=extended))
    own = {**extended, "until": "2026-03-09T17:00"}
    ok(await client.opga.post(f"{FORUM}/deadlines/nominations_close/extensions", json=own))  # not for everybody
    await apply(client, 2)
    await circulated(client)
    await made_final(client, clock)
    await publish(client)
    speakers = await made_list(client)
    ok(await client.opga.post(f"{LISTS}/{speakers['id']}/announce"))
    told = sorted(await _told(client, hook), key=lambda one: (one[0], one[1]))
    about = {"list": 1, "list_id": told[3][2].get("list_id")}
    assert told == [
        ("announcement.published", 1, {"publication": 1}),
        ("announcement.published", 3, {"publication": 2}),  # with the extension
        ("deadline.extended", 2, {"deadline": "accreditation_closes", "until": "2026-02-09T22:00:00Z"}),
        ("list.circulated", 1, about),
        ("list.finalized", 2, about),
        ("programme.published", 4, {"publication": 3}),
        (
            "speakers_list.published",
            1,
            {"list_id": speakers["id"], "meeting_id": speakers["meeting_id"]},
        ),
    ]
