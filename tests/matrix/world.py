"""What they ask of: three forums with a venue and a person each, two parties; and how each route is asked."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from api.main import new_id
from models.account import AccessToken, Grant
from models.confidential_grant import ConfidentialGrant
from models.enums import Language
from models.tables import METADATA
from services.accounts import create_account
from services.acts import Act
from services.queries.accounts import account_by_email
from services.queries.forums import find_forum_id
from services.queries.persons import find_party
from services.rules.access import OPERATOR
from services.sessions import token_digest
from tests.badges import door, issue, register
from tests.conftest import FAR_AHEAD, LONG_AGO, PASSWORD_HASH
from tests.matrix.callers import CALLERS, HERE, SECRET, THERE
from tests.meeting_invitations import reply
from tests.name_lists import final_list
from tests.objections import planted
from tests.organizations import CONTACT, HEAD, a_picture, apply, organization_payload, registered
from tests.pdfs import written
from tests.places import planted_place
from tests.registrations import planted_registration
from tests.world import NOON, PASSWORD, Client

NOWHERE = "00000000-0000-4000-8000-000000000000"
MISSING = "missing"
DEADLINE, DONE = "regional_report", "side_events_selected"
OWN, OTHER = "EGY", "DEU"
OWN_HERE, OWN_THERE = "EGY here", "EGY there"  # the own party, for one forum
FORUMS, PARTIES = (HERE, THERE, SECRET), (OWN, OTHER, OWN_HERE, OWN_THERE)


@dataclass
class World:
    """Ids by forum, or by party."""

    meeting: dict[str, str] = field(default_factory=dict)
    venue: dict[str, str] = field(default_factory=dict)
    room: dict[str, str] = field(default_factory=dict)
    person: dict[str, str] = field(default_factory=dict)
    grant: dict[str, str] = field(default_factory=dict)
    invitation: dict[str, str] = field(default_factory=dict)
    nomination: dict[str, str] = field(default_factory=dict)
    confidential_grant: str = NOWHERE
    webhook: str = NOWHERE
    delivery: str = NOWHERE
    organization: dict[str, str] = field(default_factory=dict)
    code: dict[str, str] = field(default_factory=dict)
    own_application: dict[str, str] = field(default_factory=dict)  # of that organization; the other stands on a list
    application: dict[str, str] = field(default_factory=dict)
    objection: dict[str, str] = field(default_factory=dict)
    request: dict[str, str] = field(default_factory=dict)
    registration: dict[str, str] = field(default_factory=dict)  # of Egypt
    badge: dict[str, str] = field(default_factory=dict)
    place: dict[str, str] = field(default_factory=dict)
    guest: dict[str, str] = field(default_factory=dict)  # the registration that has it
    door: dict[str, str] = field(default_factory=dict)
    device: dict[str, str] = field(default_factory=dict)
    device_token: str = ""  # of the first one
    list: dict[str, str] = field(default_factory=dict)
    inscription: dict[str, str] = field(default_factory=dict)
    exchange: dict[str, str] = field(default_factory=dict)
    reply: dict[str, str] = field(default_factory=dict)
    selected_list: dict[str, str] = field(default_factory=dict)
    speaking_request: dict[str, str] = field(default_factory=dict)  # of Egypt


@dataclass
class Sent:
    """What is sent beside the path; `statuses` are those of somebody who may."""

    json: Any = None
    content: bytes | None = None
    content_type: str = "image/png"
    version: int | None = None
    statuses: tuple[int, ...] = (200, 201, 202, 204)
    params: dict[str, Any] = field(default_factory=dict)

    @property
    def headers(self) -> dict[str, str]:
        tag = {} if self.version is None else {"If-Match": f'"{self.version}"'}
        return tag if self.content is None else {**tag, "Content-Type": self.content_type}


Make = Callable[[World, str], Sent]


def _always(*args: Any, **more: Any) -> Make:
    return lambda *_: Sent(*args, **more)


_BOGUS = {"token": "x" * 43}
_VENUE = {"name": {"en": "Centre"}, "city": "City"}
_NEW = {"template": "imrf", "slug": "new-forum", "title": {"en": "x"}, "opens_on": "2030-05-07", "timezone": "UTC"}
_CONFIDENTIAL = {
    "email": "opga@demo.example",
    "forum": HERE,
    "permission": "objection:see",
    "valid_until": "2026-06-01T00:00:00Z",
    "reason": "Keeps the list for the Office",
}
_WEBHOOK = {"url": "https://hooks.example/", "label": "Website", "events": ["list.finalized"]}
_PDF = {"kind": "constitution", "title": "By-laws"}
_SLOT = {
    "kind": "briefing",
    "title": {"en": "Briefing"},
    "local_start": "2026-05-04T10:00",
    "local_end": "2026-05-04T11:00",
}


def post_of(one: str) -> dict[str, str]:
    """Role, party and perhaps forum."""
    party, _, forum = one.partition(" ")
    return {"role": "delegation", "party": party, **({"forum": forum} if forum else {})}


def _offer(_: World, one: str) -> Sent:
    return Sent({"email": "colleague@matrix.example", **post_of(one)})


def _batch(world: World, forum: str) -> Sent:
    edit = {"operation": "edit", "id": world.meeting[forum], "version": 3, "title": {"en": "Retitled"}}
    return Sent({"operations": [edit]})


REASON = "The form could not be reached"
SOURCE = "The list of the Council"


def _merging(world: World, forum: str) -> Sent:
    """Into the next one."""
    into = FORUMS[(FORUMS.index(forum) + 1) % len(FORUMS)]
    return Sent({"into": world.organization[into], "reason": REASON})


def _extension(_: World, forum: str) -> Sent:
    """Of a draft nobody was told anything; there is nothing to extend."""
    statuses = (409,) if forum == SECRET else (201,)
    return Sent({"until": "2026-08-01T12:00", "reason": REASON}, statuses=statuses)


def _appointment(world: World, forum: str) -> Sent:
    return Sent({"seats": [{"table": 1, "position": 1, "nomination": world.nomination[forum]}]}, version=1)


# By the name of a route's function. A GET that is not here is sent as it stands.
REQUESTS: dict[str, Make] = {
    "log_in": _always({"email": "egypt@demo.example", "password": PASSWORD}),
    "log_out": _always(),
    "ask_for_second_factor": _always({"current_password": PASSWORD}),
    "confirm_second_factor": _always({"code": "000000"}, statuses=(409,)),  # there is none
    "verify_code": _always({"mfa_token": "x" * 43, "code": "000000"}, statuses=(401,)),
    "remove_second_factor": _always({"current_password": PASSWORD, "code": "000000"}, statuses=(409,)),
    "renew_recovery_codes": _always({"current_password": PASSWORD, "code": "000000"}, statuses=(409,)),
    "reset_second_factor": _always({"email": "ngo@demo.example"}, statuses=(409,)),
    "delete_other_sessions": _always(),
    "delete_session": _always(statuses=(404,)),
    "register_account": _always({"email": "new@matrix.example", "password": "four words not together"}),
    "verify_registration": _always({**_BOGUS, "password": PASSWORD}, statuses=(422,)),
    "forgot_password": _always({"email": "egypt@demo.example"}),
    "set_new_password": _always({**_BOGUS, "password": PASSWORD}, statuses=(422,)),
    "read_mailed_link": _always(params=_BOGUS, statuses=(422,)),
    "accept": _always(_BOGUS, statuses=(422,)),
    "update_me": _always({"language": "ar"}),
    "choose_own_messages": _always({"slot_exchanges": False}),
    "read_subscription": _always(params={"token": "x" * 64}, statuses=(422,)),
    "end_subscription": _always(params={"token": "x" * 64}, statuses=(422,)),
    "change_own_password": _always({"current_password": PASSWORD, "new_password": "four words not together"}),
    "change_own_email": _always({"current_password": PASSWORD, "email": "new@matrix.example"}),
    # Whoever has no grant as the last one of their kind
    "erase_me": _always({"current_password": PASSWORD}, statuses=(204, 409)),
    "erase_account_of": _always({"email": "african-group@demo.example"}),
    "confirm_own_email": _always(_BOGUS, statuses=(422,)),
    "create_invitation": _offer,
    "delete_invitation": _always(),
    "create_grant": lambda _, one: Sent({"email": "ngo@demo.example", **post_of(one)}),
    "delete_grant": _always(),
    "create_confidential_grant": _always({**_CONFIDENTIAL, "permission": "objection:identify"}),
    "confirm_proposal": _always(),
    "delete_confidential_grant": _always(),
    "add_forum": _always(_NEW),
    "edit_forum": _always({"title": {"en": "Retitled"}}, version=2),
    "add_extension": _extension,
    "change_rules": _always({"rules": {DEADLINE: {"hour": "12:00"}}}, version=2),
    "add_act": _always({"act": "declaration_issued"}),
    "change_act": _always({"done_at": "2026-01-10T12:00:00Z"}, version=1),
    "remove_act": _always(version=1),
    # Of this world Egypt has objected to a name of the list that is final, and has asked for the general basis.
    "lodge_objection": lambda world, forum: Sent({"applications": [world.application[forum]]}, statuses=(403,)),
    "confirm_objection": _always({}, statuses=(403,)),
    "decline_objection": _always({}, statuses=(409,)),
    "withdraw_objection": _always({}, statuses=(409,)),
    "ask_for_basis": lambda world, forum: Sent({"application": world.application[forum]}, statuses=(409,)),
    "give_basis": _always({"text": "Not in line with the Charter"}),
    "draft_answer": _always({"outcome": "not_supplied"}, statuses=(409,)),
    "approve_answer": _always(statuses=(404,)),
    "add_submission": _always({"step": "credentials"}, statuses=(201,)),
    "check_co_chairs": _always({"seats": [{"table": 1, "position": 1, "state": "EGY"}]}),
    "appoint_co_chairs": _appointment,
    "appoint_co_chair": lambda world, forum: Sent({"nomination": world.nomination[forum]}, version=1),
    "propose_co_chairs": _always({}, statuses=(200,)),
    "release": _always({"reviewed": "0f" * 32}, statuses=(409,)),  # there is nothing to tell
    "add_nomination": _always({"state": "EGY", "person": {"name": "Somebody Example"}}),
    "edit_nomination": _always({"note": "Arrives later"}, version=1),
    "withdraw": _always(version=1),
    # A list of speakers on which Jordan is inscribed, its lots not drawn; its meeting has not begun.
    "add_speakers_list": _always({}, statuses=(409, 422)),  # there is one, of no general debate
    "edit_speakers_list": _always({"public": True}, version=2),
    "remove_speakers_list": _always(version=2, statuses=(409,)),
    "announce_speakers_list": _always(statuses=(409,)),
    "draw_speakers_lots": _always(statuses=(409,)),
    "add_inscription": _always({"party": "DEU", "level": "minister"}, statuses=(201, 422)),
    "edit_inscription": _always({"level": "other"}, version=1, statuses=(200, 403)),
    "remove_inscription": _always(version=1, statuses=(200, 403)),
    "note_absent_speaker": _always(statuses=(200, 409)),
    "begin_statement": _always(statuses=(200, 409)),
    "end_statement": _always(statuses=(409,)),
    "undo_call_of_speaker": _always({"act": "end"}, statuses=(409,)),
    "add_exchange": _always({"own": NOWHERE, "other": NOWHERE}, statuses=(409, 422)),
    "agree_to_exchange": _always(statuses=(404,)),  # there is none
    "leave_exchange": _always(statuses=(404,)),
    "add_reply": _always({"party": "DEU"}, statuses=(409, 422)),
    "leave_reply": _always(statuses=(404,)),
    "begin_reply": _always(statuses=(404,)),
    "end_reply": _always(statuses=(404,)),
    "undo_call_of_reply": _always({"act": "end"}, statuses=(404,)),
    # A round table for which Egypt has asked to speak.
    "add_selected_list": lambda world, forum: Sent({"meeting_id": world.meeting[forum]}, statuses=(409, 422)),
    "add_speaking_request": lambda world, forum: Sent(
        {"list_id": world.selected_list[forum], "party": "LBN"}, statuses=(201, 422)
    ),
    "edit_selected_list": _always({"public": False}, version=1),
    "remove_list_of_selected": _always(version=1, statuses=(409,)),  # Egypt has asked
    "edit_speaking_request": _always({"level": "minister"}, version=1),
    "leave_speaking_request": _always(),
    "show_selection_proposal": _always(params={"meeting_kind": "round_table"}),
    "decide_on_speaking_requests": lambda world, forum: Sent(
        {
            "meeting_kind": "round_table",
            "decisions": [{"request_id": world.speaking_request[forum], "decision": "select"}],
        }
    ),
    # Of this world's lists the first is final, and the Assembly is to decide on a name of it.
    "open_name_list": _always({}),
    "edit_name_list": _always({"note": "Read once more"}, version=1),
    "add_list_entry": _always(version=1, statuses=(409,)),
    "remove_list_entry": _always(version=1, statuses=(409,)),
    "fill_name_list": _always(statuses=(409,)),
    "prepare_name_list": _always(statuses=(409,)),
    "circulate_name_list": _always({"sha256": "0f" * 32}, statuses=(409,)),
    "announce_list_closing": _always({}, statuses=(409,)),
    "finalize_name_list": _always({}, statuses=(409,)),
    "decide_on_entry": _always({"admitted": True, "reference": "Decision 80/555"}),
    "compare_list_versions": _always(params={"from": 2}),
    "endorse": _always(version=1),
    "take_endorsement_back": _always(version=1, statuses=(409,)),  # there is none
    "register_own_organization": _always(organization_payload(head=HEAD, contact=CONTACT)),
    "edit_organization": _always({"acronym": "EMU", "head": HEAD}, version=1),
    "confirm_status": _always({"ecosoc": True, "source": SOURCE}, version=1),
    "merge_into_another": _merging,
    "replace_logo": _always(content=a_picture(), version=1),
    "download_logo": _always(statuses=(404,)),  # there is none
    "move_forum": _always({"opens_on": "2026-05-12", "reason": "The hall is not free before"}),
    "invite_party": _always({"party": "MLT", "invited_as": "observer"}),
    "edit_participant": _always({"invited_as": "observer"}, version=1),
    "remove_party": _always(version=1),
    "announce_days": _always({}),
    "publish": _always({}),
    "restore_draft": _always({}),
    "add_meeting": _always(_SLOT),
    "edit_batch": _batch,
    "edit_meeting": _always({"title": {"en": "Retitled"}}, version=3),
    "remove_meeting": _always(version=3, statuses=(200, 204, 409)),  # a draft with a list of speakers stays
    "enter_venue": _always(_VENUE),
    "correct_venue": _always({"city": "Elsewhere"}, version=1),
    "add_room": _always({"name": {"en": "Another"}}),
    "correct_room": _always({"capacity": 7}, version=1),
    "enter_person": _always({"name": "Somebody Example"}),
    "correct_person": _always({"title": "Ms."}, version=1),
    "withhold_name": _always(version=1),
    # Egypt has nominated a person, and not confirmed it yet.
    "add_registration": _always({"name": "Somebody Example"}, statuses=(201, 403, 409, 422)),
    "change_registration": _always({"function": "Adviser"}, version=1),
    "confirm_person": _always(),
    "withdraw_person": _always({}),
    "decide_on_registration": _always({"decision": "revoke", "reason": REASON}),
    "propose_registration_change": _always({"function": "Adviser"}, statuses=(409,)),
    "withdraw_registration_change": _always(statuses=(404,)),  # there is none
    "decide_on_change": _always({"decision": "approved"}, statuses=(404,)),
    "say_needs": _always({"needs": "A seat that is reached without steps"}, version=1),
    "decide_on_travel": _always({"granted": True}, statuses=(409,)),  # it was not asked for
    "set_party_quota": _always({"party": "EGY", "quota": 3, "reason": REASON}),
    "ready": _always(statuses=(200, 503)),  # the clock of tests stands still
    "compare_versions": _always(params={"from": 1}),
    # The organization has applied, and was screened out.
    "add_application": lambda world, forum: Sent({"organization": world.code[forum]}, statuses=(409, 422)),
    "save_answers": _always({"purpose": "Said better"}, version=1, statuses=(409,)),
    "submit": _always(statuses=(409,)),
    "take_back": _always({}),
    "screen": _always({"decision": "screen_in"}, statuses=(409,)),  # it is not complete
    "upload_document": _always(content=written(), content_type="application/pdf", params=_PDF, statuses=(409,)),
    "download_document": _always(statuses=(404,)),  # there is none
    "delete_document": _always(version=1, statuses=(404,)),
    # The meeting has two places, of which Egypt is offered one.
    "put_capacity": _always({"capacity": 3}, version=1),
    "ask_place": lambda world, forum: Sent({"registration": world.guest[forum]}, statuses=(404, 409)),
    "accept_place": _always(),
    "give_place_back": _always(),
    "release_change_messages": _always(statuses=(409,)),  # none is held
    "discard_change_messages": _always(statuses=(409,)),
    # Of the outbox there is nothing by this id.
    "show_message": _always(statuses=(404,)),
    "send_message_again": _always(statuses=(404,)),
    "release_held_message": _always(statuses=(404,)),
    "discard_held_message": _always(statuses=(404,)),
    "add_bounce": _always({"message_id": f"<{NOWHERE}@imrf.example>", "status": "5.1.1"}, statuses=(404,)),
    "renew_badge_key": _always({"withdraw_former": True}),
    "add_badge": _always({}, statuses=(409,)),  # there is one
    "add_badges": _always({}),
    "take_badge_back": _always({"reason": REASON}),
    "add_door": lambda world, forum: Sent({"name": "East", "meeting_id": world.meeting[forum]}),
    "add_door_device": _always({"label": "Tablet"}),
    "edit_door": _always({"name": "West"}, version=1),
    "close_one_door": _always(),
    "take_device_away": _always(),
    # Nobody is invited to a meeting of this world; the webhook's one delivery is settled.
    "enter_calendar_reply": _always(content=reply(NOWHERE).encode(), content_type="text/calendar", statuses=(404,)),
    "add_webhook": _always(_WEBHOOK),
    "edit_webhook": _always({"label": "Another"}, version=1),
    "remove_webhook": _always(version=1),
    "renew_webhook_secret": _always(),
    "try_out_webhook": _always(),
    "replay_webhook_delivery": _always(),
    "add_own_feed": _always({"forum": HERE, "label": "Mine"}, statuses=(201, 403)),  # it takes a role there
    "revoke_own_feeds": _always(),
    "read_own_feed": _always(statuses=(404,)),  # it has none
    "change_own_feed": _always({"label": "Other"}, statuses=(404,)),
    "revoke_own_feed": _always(statuses=(404,)),
    "show_private_calendar": _always(statuses=(404,)),
    "show_private_jcal": _always(statuses=(404,)),
    "scan_badges": _always({"scans": [{"id": NOWHERE, "code": "", "scanned_at": "2026-05-05T14:00:00Z"}]}),
}


OWN_IDS = ("meeting", "venue", "room", "person", "grant", "invitation", "nomination", "organization", "application")
OWN_IDS += ("objection", "request", "registration", "badge", "door", "device")
OWN_IDS += ("place", "list", "inscription", "exchange", "reply", "selected_list", "speaking_request")


def path_of(template: str, world: World | None, one: str) -> str:
    """The path of a route for one forum or party; without a world all that it names is missing."""
    number = "1" if world else "77"
    values = {
        "forum": one if world and one in FORUMS else MISSING,
        "party": "EGY" if world else "XXX",
        "number": number,
        "table": "1",
        "position": "1",
        "key": DEADLINE if world else MISSING,
        "done": DONE if world else "report_circulated",
        "format": "csv",
    }
    for name in OWN_IDS:
        values[f"{name}_id"] = getattr(world, name).get(one, NOWHERE) if world else NOWHERE
    if "/applications/{application_id}" in template and world:
        values["application_id"] = world.own_application.get(one, NOWHERE)
    values["webhook_id"] = world.webhook if world else NOWHERE
    values["delivery_id"] = world.delivery if world else NOWHERE
    values["document_id"] = values["feed_id"] = NOWHERE
    values["feed_token"] = "x" * 43
    values["confidential_grant_id"] = world.confidential_grant if world else NOWHERE
    values["session_id"] = values["message_id"] = NOWHERE
    path = template.removeprefix("/v1")
    for name, value in values.items():
        path = path.replace(f"{{{name}}}", value)
    return path


async def make_world(client: Client) -> World:
    """The forums, two of them published, and an account for each caller."""

    async def made() -> World:
        return await _make_world(client)

    return await client.step("matrix", made)


async def _make_world(client: Client) -> World:
    world = World()
    for forum in FORUMS:
        await _make_forum(client, world, forum)
    for one in PARTIES:
        offer = {"email": "invited@matrix.example", **post_of(one)}
        world.invitation[one] = (await client.admin.post("/invitations", json=offer)).json()["id"]
        grant = {"email": "auditor@demo.example", **post_of(one)}
        world.grant[one] = (await client.admin.post("/grants", json=grant)).json()["id"]
    world.webhook = (await client.admin.post("/webhooks", json=_WEBHOOK)).json()["id"]
    world.delivery = (await client.admin.post(f"/webhooks/{world.webhook}/test")).json()["id"]
    async with client.app.state.sessions() as db, db.begin():
        await db.execute(text("UPDATE webhook_delivery SET state = 'failed', settled_at = created_at"))
    proposed = await client.admin.post("/confidential-grants", json=_CONFIDENTIAL)
    assert proposed.status_code == 201, proposed.text
    world.confidential_grant = proposed.json()["id"]
    async with client.app.state.sessions() as db, db.begin():
        for caller in CALLERS:
            if caller.signed_in:
                await _make_account(db, caller, world)
    return world


async def _make_forum(client: Client, world: World, forum: str) -> None:
    body = {"template": "regional", "region": "ESCWA", "co_organizers": ["ORG_ESCWA"], "slug": forum}
    more = {"title": {"en": forum}, "opens_on": "2026-05-05", "timezone": "Africa/Cairo"}
    made = await client.opga.post("/forums", json={**body, **more})
    assert made.status_code == 201, made.text
    world.venue[forum] = (await client.opga.post("/venues", json=_VENUE)).json()["id"]
    rooms = f"/venues/{world.venue[forum]}/rooms"
    world.room[forum] = (await client.opga.post(rooms, json={"name": {"en": "Room"}})).json()["id"]
    world.person[forum] = (await client.opga.post("/persons", json={"name": "Amal Example"})).json()["id"]
    meeting = (await client.opga.get(f"/forums/{forum}/meetings")).json()["items"][0]
    world.meeting[forum] = meeting["id"]
    people = [{"role": "moderator", "person_id": world.person[forum]}]
    edited = await client.opga.patch(
        f"/forums/{forum}/meetings/{meeting['id']}",
        json={"room_id": world.room[forum], "people": people},
        headers={"If-Match": '"1"'},
    )
    assert edited.status_code == 200, edited.text
    if forum != SECRET:
        published = await client.opga.post(f"/forums/{forum}/programme/versions", json={})
        assert published.status_code == 201, published.text
        # What is on record of it: an extension, and what a party has handed in.
        until = {"until": "2026-07-20T12:00", "reason": REASON}
        extended = await client.opga.post(f"/forums/{forum}/deadlines/{DEADLINE}/extensions", json=until)
        assert extended.status_code == 201, extended.text
        noted = await client.egypt.post(f"/forums/{forum}/submissions", json={"step": "pledges"})
        assert noted.status_code == 201, noted.text
    # Its group nominates Egypt; of a draft it knows nothing.
    chair = client.opga if forum == SECRET else client.african_group
    offer = {"state": "EGY", "endorsed": False}
    nominated = await chair.post(f"/forums/{forum}/nominations", json=offer)
    assert nominated.status_code == 201, nominated.text
    world.nomination[forum] = nominated.json()["id"]
    world.application[forum] = (await final_list(client, forum, first=100 * len(world.application) + 1))[0]
    world.objection[forum], world.request[forum] = await planted(client, forum, world.application[forum])
    done = await client.opga.post(f"/forums/{forum}/acts", json={"act": DONE})
    assert done.status_code == 201, done.text
    organization = await registered(client.ngo, names={"en": f"Union {forum}"}, ecosoc_status="roster")
    world.organization[forum], world.code[forum] = organization["id"], organization["code"]
    world.own_application[forum] = str(await apply(client, organization, "screened_out", forum))
    world.registration[forum] = await planted_registration(client, forum)
    world.guest[forum] = await register(client, slug=forum)
    world.place[forum] = await planted_place(client, world.meeting[forum], world.guest[forum])
    badge, entrance = await issue(client, world.guest[forum], forum), await door(client, forum)
    world.badge[forum] = badge["id"]
    world.door[forum], world.device[forum] = entrance.id, entrance.device_id
    world.device_token = world.device_token or entrance.token
    await _list_speakers(client, world, forum)
    # So that there is something to announce, to publish and to restore.
    title, heads = {"title": {"en": f"{forum}, later"}}, [{"If-Match": f'"{version}"'} for version in (1, 2)]
    later = [
        await client.opga.patch(f"/forums/{forum}", json=title, headers=heads[0]),
        await client.opga.patch(f"/forums/{forum}/meetings/{meeting['id']}", json=title, headers=heads[1]),
    ]
    assert [answer.status_code for answer in later] == [200, 200]


async def _list_speakers(client: Client, world: World, forum: str) -> None:
    path = f"/forums/{forum}/speakers-lists"
    made = await client.opga.post(path, json={"meeting_id": world.meeting[forum], "public": True})
    assert made.status_code == 201, made.text
    world.list[forum] = made.json()["id"]
    path = f"{path}/{world.list[forum]}"
    assert (await client.opga.post(f"{path}/announce")).status_code == 200
    asked = await client.opga.post(f"{path}/inscriptions", json={"party": "JOR", "level": "minister"})
    assert asked.status_code == 201, asked.text
    world.inscription[forum] = asked.json()["id"]
    meetings = (await client.opga.get(f"/forums/{forum}/meetings?limit=200")).json()["items"]
    table = next(one["id"] for one in meetings if one["kind"] == "round_table" and one["id"] != world.meeting[forum])
    made = await client.opga.post(f"/forums/{forum}/selected-lists", json={"meeting_id": table, "public": True})
    assert made.status_code == 201, made.text
    world.selected_list[forum] = made.json()["id"]
    interest = {"list_id": world.selected_list[forum], "party": "EGY"}
    asked = await client.opga.post(f"/forums/{forum}/speaking-requests", json=interest)
    assert asked.status_code == 201, asked.text
    world.speaking_request[forum] = asked.json()["id"]


async def _make_account(db: Any, caller: Any, world: World) -> None:
    act = Act(OPERATOR, NOON, new_id)
    account = await create_account(
        db, act=act, email=caller.email, hashed_password=PASSWORD_HASH, language=Language.EN
    )
    digest = token_digest(caller.token)
    dates = {"created_at": LONG_AGO, "expires_at": FAR_AHEAD}
    db.add(
        AccessToken(
            id=new_id(), token_sha256=digest, account_id=account.id, client="matrix", second_factor=False, **dates
        )
    )
    if caller.role is not None:
        party = await find_party(db, caller.party) if caller.party else None
        own = UUID(world.organization[HERE]) if caller.organization else None
        db.add(
            Grant(
                id=new_id(),
                account_id=account.id,
                role=caller.role,
                focal_point=caller.focal_point,
                forum_id=await find_forum_id(db, caller.forum) if caller.forum else None,
                party_id=party.id if party else own,
                valid_from=LONG_AGO,
            )
        )
    await db.flush()
    if caller.confidential is not None:
        signed = [await account_by_email(db, f"{name}@demo.example") for name in ("admin", "auditor")]
        db.add(
            ConfidentialGrant(
                id=new_id(),
                account_id=account.id,
                permission=caller.confidential,
                forum_id=await find_forum_id(db, caller.forum),
                reason="Of the matrix",
                prepared_by=signed[0].id,
                prepared_at=LONG_AGO,
                confirmed_by=signed[1].id,
                confirmed_at=LONG_AGO,
                valid_until=FAR_AHEAD,
            )
        )
        await db.flush()


# What is counted whatever comes of a request.
_COUNTS_ANYWAY = {"attempts"}
_TABLES = [table.fullname for table in METADATA.sorted_tables if table.name not in _COUNTS_ANYWAY]


def _counted(names: Iterable[str]) -> str:
    return " UNION ALL ".join(f"SELECT '{name}', count(*), max(xmin::text::bigint) FROM {name}" for name in names)


_STATE = _counted(name for name in _TABLES if "." not in name)
_CONFIDENTIAL_STATE = _counted(name for name in _TABLES if "." in name)


async def state(connection: AsyncConnection) -> dict[str, tuple[int, int | None]]:
    """Of each table how many rows it has and which transaction wrote the newest: any write changes it. By name: the
    database may look at the tables side by side and give them in any order."""
    rows = [*(await connection.exec_driver_sql(_STATE)).all()]
    await connection.exec_driver_sql("SET LOCAL ROLE imrf_objections")
    rows += (await connection.exec_driver_sql(_CONFIDENTIAL_STATE)).all()
    await connection.exec_driver_sql("RESET ROLE")
    return {name: (count, newest) for name, count, newest in rows}
