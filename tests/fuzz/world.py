"""A server with something in it, and its contract with the ids of what is there: requests reach what they name."""

import copy
import itertools
import shutil
import socket
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import uvicorn
import uvloop

from api.main import create_app
from services.adapters.database import make_engine, make_sessions
from services.adapters.documents import Documents
from tests.world import Clock, forum_payload

Document = dict[str, Any]
NOWHERE = "00000000-0000-4000-8000-000000000000"


def _ids() -> Any:
    """The same ones in each run."""
    numbers = itertools.count(1)
    return lambda: UUID(int=next(numbers), version=4)


@contextmanager
def served(database_url: str) -> Iterator[str]:
    """The application on a port, with real commits."""
    listening = socket.create_server(("127.0.0.1", 0))

    async def serve() -> None:
        engine = make_engine(database_url, pool_size=5)
        app = create_app(make_sessions(engine), clock=Clock(), new_id=_ids(), documents=Documents(Path(folder)))
        server.config.app = app
        await server.serve(sockets=[listening])
        await engine.dispose()

    server = uvicorn.Server(uvicorn.Config(create_app(None), log_config=None, lifespan="off"))
    folder = tempfile.mkdtemp(prefix="imrf-fuzz-")
    thread = threading.Thread(target=lambda: uvloop.run(serve()))
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
        listening.close()
        shutil.rmtree(folder)


class Filling:
    """What is there: a draft, a published forum, a regional one, a venue, persons, a grant, an invitation; of the
    published forum an extension, an act on record, something handed in, nominations, and a door with a device; and
    organizations."""

    def __init__(self, base: str) -> None:
        self.http = httpx.Client(base_url=f"{base}/v1")
        self.venue = self._made("/venues", {"name": {"en": "Centre"}, "city": "City"})["id"]
        self.rooms = [self._made(f"/venues/{self.venue}/rooms", {"name": {"en": name}})["id"] for name in "AB"]
        self.persons = [self._made("/persons", {"name": name})["id"] for name in ("Amal Example", "Bo Example")]
        self.forums = ["imrf-draft", "imrf-open", "regional-open"]
        self._made("/forums", forum_payload("imrf-draft"))
        self._made("/forums", forum_payload("imrf-open"))
        region = {"template": "regional", "region": "ESCWA", "co_organizers": ["ORG_ESCWA"]}
        self._made("/forums", forum_payload("regional-open", **region))
        for slug in self.forums[1:]:
            self._made(f"/forums/{slug}/programme/versions", {"note": "First programme"})
        found = [self._read(f"/forums/{slug}/meetings?limit=200")["items"] for slug in self.forums]
        self.meetings = [meeting["id"] for meetings in found for meeting in meetings[:3]]
        confidential = {"email": "ngo@demo.example", "forum": "imrf-open", "permission": "objection:see"}
        until = {"valid_until": "2026-06-01T00:00:00Z", "reason": "To have one of them"}
        self.confidential_grant = self._made("/confidential-grants", {**confidential, **until}, "admin")["id"]
        self.grant = self._made("/grants", {"email": "ngo@demo.example", "role": "auditor"}, "admin")["id"]
        offer = {"email": "amal@demo.example", "role": "delegation", "party": "EGY"}
        self.invitation = self._made("/invitations", offer, "egypt")["id"]
        self.deadlines = ["speakers_list_closes", "accreditation_opens", "nominations_close", "regional_report"]
        until = {"until": "2026-04-20T17:00", "reason": "The form could not be reached"}
        self._made(f"/forums/imrf-open/deadlines/{self.deadlines[0]}/extensions", until)
        self._made("/forums/imrf-open/acts", {"act": "list_circulated"})
        self._made("/forums/imrf-open/submissions", {"step": "pledges"}, "egypt")
        offers = {"egypt": {"state": "EGY"}, "african-group": {"state": "KEN"}, "opga": {"state": "DEU"}}
        self.nominations = [
            self._made("/forums/imrf-open/nominations", {**offer, "person": {"name": "Amal Example"}}, caller)["id"]
            for caller, offer in offers.items()
        ]
        union = {"country": "EGY", "category": "ngo", "compact_category": "civil_society", "ecosoc_status": "roster"}
        self.organizations = [
            self._made("/organizations", {"names": {"en": name}, **union}, "ngo")["id"] for name in ("Union", "Onion")
        ]
        self.registration = self._made("/forums/imrf-open/registrations", {"name": "Amal Example"}, "egypt")["id"]
        leads = {"name": "East", "meeting_id": found[1][0]["id"]}
        self.door = self._made("/forums/imrf-open/doors", leads, "secretariat")["id"]
        meeting, places = found[1][0]["id"], {"capacity": 2, "kept": {"stakeholder": 1}}
        given = self.http.put(
            f"/forums/imrf-open/meetings/{meeting}/capacity",
            json=places,
            headers={**authorization("secretariat"), "If-Match": '"1"'},
        )
        assert given.status_code == 200, given.text
        device = self._made(f"/forums/imrf-open/doors/{self.door}/devices", {"label": "Tablet"}, "secretariat")
        self.device = device["id"]
        self._made("/forums/imrf-draft/no-objection-list", {"note": "The first"})
        self._made("/forums/regional-open/no-objection-list", {})
        self.speakers = self._made("/forums/imrf-open/speakers-lists", {"public": True})["id"]
        announced = self.http.post(
            f"/forums/imrf-open/speakers-lists/{self.speakers}/announce", headers=authorization("opga")
        )
        assert announced.status_code == 200, announced.text
        table = next(one["id"] for one in found[1] if one["kind"] == "round_table")
        self.selected = self._made("/forums/imrf-open/selected-lists", {"meeting_id": table, "public": True})["id"]
        interest = {"list_id": self.selected, "level": "minister"}
        self.speaking = self._made("/forums/imrf-open/speaking-requests", interest, "egypt")["id"]
        self.feed = self._made("/calendar-feeds", {"forum": "imrf-open", "label": "Mine"}, "egypt")
        told = {"url": "https://hooks.example/", "label": "Website", "events": ["programme.published"]}
        self.webhook = self._made("/webhooks", told, "admin")["id"]
        self.delivery = self._made(f"/webhooks/{self.webhook}/test", {}, "admin")["id"]
        self.http.close()

    def _made(self, path: str, body: Any, caller: str = "opga") -> Any:
        answer = self.http.post(path, json=body, headers=authorization(caller))
        assert answer.status_code == 201, answer.text
        return answer.json()

    def _read(self, path: str) -> Any:
        return self.http.get(path, headers=authorization("opga")).json()

    def known(self) -> dict[str, list[Any]]:
        """Values by the name of the parameter or field that takes them; ids also of what there is not."""
        return {
            "forum": self.forums,
            "meeting_id": [*self.meetings, NOWHERE],
            "venue_id": [self.venue],
            "room_id": [*self.rooms, NOWHERE],
            "person_id": [*self.persons, NOWHERE],
            "grant_id": [self.grant],
            "confidential_grant_id": [self.confidential_grant],
            "invitation_id": [self.invitation, NOWHERE],
            "session_id": [NOWHERE],
            "message_id": [NOWHERE, f"<{NOWHERE}@imrf.example>"],
            "list_id": [self.speakers, self.selected, NOWHERE],
            "selected_list_id": [self.selected, NOWHERE],
            "speaking_request_id": [self.speaking, NOWHERE],
            "inscription_id": [NOWHERE],
            "exchange_id": [NOWHERE],
            "reply_id": [NOWHERE],
            "objection_id": [NOWHERE],
            "request_id": [self.speaking, NOWHERE],
            "application_id": [NOWHERE],
            "registration_id": [self.registration, NOWHERE],
            "badge_id": [NOWHERE],
            "door_id": [self.door, NOWHERE],
            "place_id": [NOWHERE],
            "registration": [self.registration, NOWHERE],
            "device_id": [self.device, NOWHERE],
            "webhook_id": [self.webhook, NOWHERE],
            "delivery_id": [self.delivery, NOWHERE],
            "feed_id": [self.feed["id"], NOWHERE],
            "feed_token": [self.feed["url"].rpartition("/")[2].removesuffix(".ics"), "x" * 43],
            "nomination_id": [*self.nominations, NOWHERE],
            "nomination": [*self.nominations, NOWHERE],
            "organization_id": [*self.organizations, NOWHERE],
            "into": [*self.organizations, NOWHERE],
            "country": ["EGY", "PSE", "XXX"],
            "table": [1, 2, 9],
            "position": [1, 2],
            "version": [1, 2],
            "party": ["EGY", "COM", "XXX"],
            "state": ["EGY", "DEU", "KEN", "PSE", "XXX"],
            "as_party": ["EGY", "GROUP_AFRICAN"],
            "if-match": ['"1"', '"2"', '"3"', 'W/"1"'],
            "number": [1, 2, 3],
            "key": [*self.deadlines, "nothing"],
            "done": ["list_circulated", "report_circulated"],
            "until": ["2026-04-25T17:00", "2026-04-30T10:00", "2026-03-08T02:30"],
            "timezone": ["America/New_York", "Africa/Cairo", "Nowhere/City"],
            "email": ["ngo@demo.example", "nobody@demo.example"],
        }


def authorization(caller: str | None) -> dict[str, str]:
    """The headers of a caller; None is nobody."""
    return {"Authorization": f"Bearer token-of-{caller}"} if caller else {}


def _named(part: Any) -> Iterator[str]:
    """The schemas to which a part of the contract refers."""
    if isinstance(part, dict):
        if "$ref" in part:
            yield part["$ref"].removeprefix("#/components/schemas/")
        part = list(part.values())
    if isinstance(part, list):
        for one in part:
            yield from _named(one)


def _sent(document: Document) -> set[str]:
    """The schemas of what is sent; no object of them is answered too."""
    operations = [operation for methods in document["paths"].values() for operation in methods.values()]
    left = [name for operation in operations for name in _named(operation.get("requestBody"))]
    found: set[str] = set()
    while left:
        if (name := left.pop()) not in found:
            found.add(name)
            left += _named(document["components"]["schemas"][name])
    return found


def pointed(document: Document, known: dict[str, list[Any]]) -> Document:
    """The contract with these values as examples of what takes them: random ids would find nothing but 404."""
    document = copy.deepcopy(document)
    for methods in document["paths"].values():
        for operation in methods.values():
            for parameter in operation.get("parameters", ()):
                if parameter["in"] != "query" and parameter["name"] in known:
                    parameter["schema"] = {**parameter["schema"], "enum": known[parameter["name"]]}
    ids = document["components"]["schemas"]
    for name in _sent(document):
        for field, form in ids[name].get("properties", {}).items():
            if field in known and field not in ("number", "key"):
                forms = form.get("anyOf", [form])
                forms[0]["enum"] = known[field]
    ids["RulesUpdate"]["properties"]["rules"]["propertyNames"]["enum"] = known["key"]
    ids["Reference"]["properties"]["id"]["enum"] = known["meeting_id"]
    ids["EditSent"]["properties"]["id"]["enum"] = known["meeting_id"]
    for name in ("Reference", "EditSent"):
        ids[name]["properties"]["version"]["enum"] = [1, 2, 3]
    return document
