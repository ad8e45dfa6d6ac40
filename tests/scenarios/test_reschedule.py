"""The real reschedule: the first forum, announced for 10 to 13 May 2022 and held from 17 to 20 May.

When it was decided is not known: the change came between 30 November 2021 and 10 February 2022. 1 February 2022 is
assumed here, after the accreditation had closed on 26 January.
"""

from datetime import UTC, datetime
from typing import Any

import icalendar
import pytest

from tests.world import Client, Clock, create_forum, create_rooms, draft, drafts, edit

SLUG = "imrf-2022"
FORUM = f"/forums/{SLUG}"
ANNOUNCED = datetime(2021, 11, 15, 15, tzinfo=UTC)
DECIDED = datetime(2022, 2, 1, 15, tzinfo=UTC)
REASON = "The forum is held a week later than announced"


async def first_forum(client: Client, clock: Clock) -> None:
    """Announced and published for 10 to 13 May 2022, with a briefing in Cairo on 30 November 2021."""
    clock.now = ANNOUNCED
    await create_forum(client, SLUG, opens_on="2022-05-10")
    briefing = {
        "kind": "briefing",
        "title": {"en": "Briefing in Cairo"},
        "local_start": "2021-11-30T10:00",
        "local_end": "2021-11-30T12:00",
        "timezone": "Africa/Cairo",
    }
    reading = {
        "kind": "declaration_reading",
        "title": {"en": "First reading of the declaration"},
        "local_start": "2022-03-15T10:00",
        "local_end": "2022-03-15T13:00",
    }
    for meeting in (briefing, reading):
        assert (await client.opga.post(f"{FORUM}/meetings", json=meeting)).status_code == 201
    published = await client.opga.post(f"{FORUM}/programme/versions", json={"note": "10 to 13 May"})
    assert published.status_code == 201, published.text


async def move(client: Client, opens_on: str = "2022-05-17", **more: Any) -> dict[str, Any]:
    answer = await client.opga.post(f"{FORUM}/reschedule", json={"opens_on": opens_on, "reason": REASON, **more})
    assert answer.status_code == 200, answer.text
    return answer.json()


async def calendar(client: Client) -> dict[str, Any]:
    feed = await client.anonymous.get(f"{FORUM}/calendar.ics")
    events = icalendar.Calendar.from_ical(feed.content).walk("VEVENT")
    return {str(event["UID"]): event for event in events}


async def in_force(client: Client) -> dict[str, str | None]:
    items = (await client.opga.get(f"{FORUM}/deadlines")).json()["items"]
    return {one["key"]: one["at"] for one in items}


async def test_the_first_forum_moves_a_week(client: Client, clock: Clock) -> None:
    await first_forum(client, clock)
    before, calendar_before = await in_force(client), await calendar(client)
    clock.now = DECIDED

    plan = await move(client, dry_run=True)
    assert (plan["old"]["opens_on"], plan["old"]["closes_on"], plan["old"]["hearing_on"]) == (
        "2022-05-10",
        "2022-05-13",
        "2022-05-09",
    )
    assert (plan["new"]["opens_on"], plan["new"]["closes_on"], plan["new"]["hearing_on"]) == (
        "2022-05-17",
        "2022-05-20",
        "2022-05-16",
    )
    told = {one["key"]: (one["old"], one["new"], one["kept"]) for one in plan["deadlines"]}
    # What had passed by then stays; the resolution's latest day follows the forum.
    assert told["accreditation_closes"] == ("2022-01-26T22:00:00Z", "2022-01-26T22:00:00Z", "passed")
    assert told["list_to_member_states"] == ("2022-02-11T04:59:59.999999Z", "2022-02-18T04:59:59.999999Z", None)
    assert told["secretary_general_report"] == ("2022-02-16T04:59:59.999999Z", "2022-02-23T04:59:59.999999Z", None)
    assert told["speakers_list_opens"] == ("2022-03-29T14:00:00Z", "2022-04-05T14:00:00Z", None)
    assert told["speakers_list_closes"] == ("2022-04-22T21:00:00Z", "2022-04-29T21:00:00Z", None)
    assert {key for key, (_, _, kept) in told.items() if kept} == {
        "accreditation_closes",
        "nominations_open",
        "pledging_opens",
    }
    # Each meeting keeps its hours; those that prepare the forum, and what is over, stay.
    assert {one["title"]["en"]: one["reason"] for one in plan["staying_meetings"]} == {
        "Briefing in Cairo": "over",
        "First reading of the declaration": "preparatory",
    }
    first = next(one for one in plan["meetings"] if one["title"]["en"] == "Round table 1")
    assert (first["old"]["local_start"], first["new"]["local_start"]) == (
        "2022-05-10T10:00:00",
        "2022-05-17T10:00:00",
    )
    assert [one["code"] for one in plan["findings"] if one["code"] == "significant_day"] == ["significant_day"]
    assert plan["summary"] == {
        "meetings_moving": 33,
        "meetings_staying": 2,
        "deadlines_moving": 11,
        "deadlines_staying": 6,
        "clashes": 0,
        "blocking": 0,
    }
    assert plan["clashes"] == plan["extensions"] == plan["order_changed"] == []
    assert {one["role"] for one in plan["told"]} == {
        "opga",
        "secretariat",
        "delegation",
        "group_chair",
        "stakeholder",
    }
    # A dry run changes nothing.
    assert (await client.opga.get(FORUM)).json()["opens_on"] == "2022-05-10"

    done = await move(client)
    assert done["meetings"] == plan["meetings"]
    assert done["deadlines"] == plan["deadlines"]
    # Only the draft has moved.
    assert await in_force(client) == before
    assert (await client.anonymous.get(FORUM)).json()["opens_on"] == "2022-05-10"
    assert (await client.anonymous.get(f"{FORUM}/programme")).json()["version"] == 1

    published = await client.opga.post(f"{FORUM}/programme/versions", json={"note": "17 to 20 May"})
    assert published.status_code == 201, published.text
    assert (await client.anonymous.get(FORUM)).json()["opens_on"] == "2022-05-17"
    after = await in_force(client)
    assert after["accreditation_closes"] == "2022-01-26T22:00:00Z"
    assert after["list_to_member_states"] == "2022-02-18T04:59:59.999999Z"
    assert after == {key: new for key, (_, new, _) in told.items()}
    # Calendars show each meeting moved, under the same UID with a higher SEQUENCE.
    calendar_after = await calendar(client)
    assert set(calendar_after) == set(calendar_before)
    moved = {one["id"] for one in plan["meetings"]}
    for uid, event in calendar_after.items():
        former = calendar_before[uid]
        by = 7 if uid in moved else 0
        assert (event["DTSTART"].dt - former["DTSTART"].dt).days == by
        assert int(event["SEQUENCE"]) == int(former["SEQUENCE"]) + (1 if by else 0)


async def test_back_again_it_tells_what_does_not_come_back(client: Client, clock: Clock) -> None:
    await first_forum(client, clock)
    before, meetings = await in_force(client), await drafts(client, SLUG)
    clock.now = DECIDED
    await move(client)
    back = await move(client, "2022-05-10")
    assert back["not_restored"] == {"publication": 1, "meetings": [], "deadlines": []}
    times = {one["id"]: (one["starts_at"], one["ends_at"]) for one in await drafts(client, SLUG)}
    assert times == {one["id"]: (one["starts_at"], one["ends_at"]) for one in meetings}
    assert await in_force(client) == before

    # Published a week later, and time goes by: on the way back, what passed meanwhile is told.
    await move(client)
    assert (await client.opga.post(f"{FORUM}/programme/versions", json={})).status_code == 201
    clock.now = datetime(2022, 2, 24, 15, tzinfo=UTC)
    back = await move(client, "2022-05-10", dry_run=True)
    assert back["not_restored"] == {
        "publication": 1,
        "meetings": [],
        "deadlines": ["list_to_member_states", "secretary_general_report"],
    }


async def test_what_has_passed_is_reopened_openly_alone(client: Client, clock: Clock) -> None:
    await first_forum(client, clock)
    clock.now = DECIDED
    wrong = {"opens_on": "2022-05-17", "reason": REASON, "reopen": ["speakers_list_closes"]}
    refused = await client.opga.post(f"{FORUM}/reschedule", json=wrong)
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "reopen.0")
    await move(client, reopen=["accreditation_closes"])
    await client.opga.post(f"{FORUM}/programme/versions", json={})
    again = (await client.anonymous.get(f"{FORUM}/deadlines/accreditation_closes")).json()
    assert (again["at"], again["kept"], again["state"]) == ("2022-02-02T22:00:00Z", None, "closing_soon")


async def test_a_list_that_was_circulated_keeps_its_record(client: Client, clock: Clock) -> None:
    await first_forum(client, clock)
    clock.now = datetime(2022, 2, 1, 12, tzinfo=UTC)
    assert (await client.opga.post(f"{FORUM}/acts", json={"act": "list_circulated"})).status_code == 201
    clock.now = DECIDED
    told = {one["key"]: (one["new"], one["kept"]) for one in (await move(client))["deadlines"]}
    assert told["list_to_member_states"] == ("2022-02-11T04:59:59.999999Z", "done")
    assert told["non_objection_ends"] == ("2022-02-15T22:00:00Z", None)
    await client.opga.post(f"{FORUM}/programme/versions", json={})
    assert (await in_force(client))["non_objection_ends"] == "2022-02-15T22:00:00Z"
    acts = (await client.opga.get(f"{FORUM}/acts")).json()["items"]
    assert [(one["act"], one["done_at"]) for one in acts] == [("list_circulated", "2022-02-01T12:00:00Z")]


async def test_an_extension_stays_unless_said_otherwise(client: Client, clock: Clock) -> None:
    await first_forum(client, clock)
    clock.now = datetime(2022, 1, 25, 12, tzinfo=UTC)
    granted = {"until": "2022-02-04T17:00", "reason": "Many could not reach the form in time"}
    path = f"{FORUM}/deadlines/accreditation_closes"
    assert (await client.opga.post(f"{path}/extensions", json=granted)).status_code == 201
    clock.now = DECIDED
    plan = await move(client, dry_run=True)
    assert plan["extensions"] == [
        {
            "key": "accreditation_closes",
            "party": None,
            "old": "2022-02-04T22:00:00Z",
            "new": "2022-02-04T22:00:00Z",
        }
    ]
    # It runs still, by the extension: so it follows its rule, and the extension counts where it is later.
    (told,) = [one for one in plan["deadlines"] if one["key"] == "accreditation_closes"]
    assert (told["old"], told["new"], told["kept"]) == ("2022-02-04T22:00:00Z", "2022-02-04T22:00:00Z", None)
    assert (told["new_local"], told["timezone"]) == ("2022-02-04T17:00:00", "America/New_York")
    await move(client, move_extensions=True)
    assert (await client.anonymous.get(path)).json()["at"] == "2022-02-04T22:00:00Z"
    await client.opga.post(f"{FORUM}/programme/versions", json={})
    assert (await client.anonymous.get(path)).json()["at"] == "2022-02-11T22:00:00Z"
    reasons = (await client.opga.get(f"{path}/extensions")).json()["items"]
    assert [one["reason"] for one in reasons] == [granted["reason"], f"Moved with the forum: {REASON}"]


async def test_earlier_a_running_term_is_not_shortened_without_notice(client: Client, clock: Clock) -> None:
    await first_forum(client, clock)
    clock.now = datetime(2022, 1, 12, 12, tzinfo=UTC)  # two weeks before the accreditation closes
    plan = await move(client, "2022-05-03", dry_run=True)
    assert [one["key"] for one in plan["deadlines"] if one["shortened"]] == ["accreditation_closes"]
    asked = {"opens_on": "2022-05-03", "reason": REASON}
    refused = await client.opga.post(f"{FORUM}/reschedule", json=asked)
    assert (refused.status_code, refused.json()["code"]) == (409, "deadline_shortened")
    assert refused.json()["deadlines"] == [
        {"key": "accreditation_closes", "at": "2022-01-26T22:00:00Z", "to": "2022-01-19T22:00:00Z"}
    ]
    assert (await client.opga.get(FORUM)).json()["opens_on"] == "2022-05-10"
    kept = await move(client, "2022-05-03", keep=["accreditation_closes"])
    told = {one["key"]: one["new"] for one in kept["deadlines"]}
    assert told["accreditation_closes"] == "2022-01-26T22:00:00Z"
    assert (await client.opga.post(f"{FORUM}/programme/versions", json={})).status_code == 201
    assert (await in_force(client))["accreditation_closes"] == "2022-01-26T22:00:00Z"
    fixed = await client.opga.post(f"{FORUM}/reschedule", json={**asked, "opens_on": "2022-05-04", "keep": ["x"]})
    assert (fixed.status_code, fixed.json()["errors"][0]["field"]) == (422, "keep.0")
    resolution = {**asked, "opens_on": "2022-05-04", "keep": ["list_to_member_states"]}
    assert (await client.opga.post(f"{FORUM}/reschedule", json=resolution)).json()["code"] == "fixed_by_mandate"


async def test_rooms_and_people_that_are_taken_are_told_and_refused(client: Client, clock: Clock) -> None:
    await first_forum(client, clock)
    (room,) = await create_rooms(client, "Room 1")
    person = (await client.opga.post("/persons", json={"name": "Amal Example"})).json()["id"]
    seat = {"role": "moderator", "position": 1, "person_id": person}
    first = await draft(client, "round_table", 1, SLUG)
    assert (await edit(client.opga, first, SLUG, room_id=room, people=[seat])).status_code == 200
    await create_forum(client, "other-forum", opens_on="2022-05-17")
    other = await draft(client, "round_table", 1, "other-forum")
    assert (await edit(client.opga, other, "other-forum", room_id=room, people=[seat])).status_code == 200
    clock.now = DECIDED
    plan = await move(client, dry_run=True)
    by = {"id": other["id"], "forum": "other-forum", "title": other["title"]}
    times = {"starts_at": "2022-05-17T14:00:00Z", "ends_at": "2022-05-17T17:00:00Z"}
    assert plan["clashes"] == [
        {"what": what, "meeting_id": first["id"], "by": by, **times} for what in ("person", "room")
    ]
    refused = await client.opga.post(f"{FORUM}/reschedule", json={"opens_on": "2022-05-17", "reason": REASON})
    assert (refused.status_code, refused.json()["code"]) == (409, "room_taken")
    assert refused.json()["meetings"] == [first["id"]]
    assert (await client.opga.get(FORUM)).json()["opens_on"] == "2022-05-10"
    await move(client, release_rooms=True)
    assert (await draft(client, "round_table", 1, SLUG))["room"] is None


async def test_back_again_it_tells_of_rooms_that_were_released(client: Client, clock: Clock) -> None:
    await first_forum(client, clock)
    (room,) = await create_rooms(client, "Room 1")
    first = await draft(client, "round_table", 1, SLUG)
    assert (await edit(client.opga, first, SLUG, room_id=room)).status_code == 200
    assert (await client.opga.post(f"{FORUM}/programme/versions", json={})).status_code == 201
    await create_forum(client, "other-forum", opens_on="2022-05-17")
    other = await draft(client, "round_table", 1, "other-forum")
    assert (await edit(client.opga, other, "other-forum", room_id=room)).status_code == 200
    clock.now = DECIDED
    await move(client, release_rooms=True)
    assert (await audited(client, "forum.reschedule"))[0]["details"]["released"] == [first["id"]]
    back = await move(client, "2022-05-10", dry_run=True)
    assert back["not_restored"] == {"publication": 2, "meetings": [first["id"]], "deadlines": []}


async def test_extensions_are_told_as_they_will_move_where_the_draft_moved_before(
    client: Client, clock: Clock
) -> None:
    await first_forum(client, clock)
    clock.now = datetime(2022, 1, 25, 12, tzinfo=UTC)
    granted = {"until": "2022-02-04T17:00", "reason": "Many could not reach the form in time"}
    path = f"{FORUM}/deadlines/accreditation_closes"
    assert (await client.opga.post(f"{path}/extensions", json=granted)).status_code == 201
    for first in ("2022-05-17", "2022-05-31"):  # further away, and nearer again
        await move(client, first)
        plan = await move(client, "2022-05-24", move_extensions=True)
        assert [one["new"] for one in plan["extensions"]] == ["2022-02-18T22:00:00Z"]
    assert (await client.opga.post(f"{FORUM}/programme/versions", json={})).status_code == 201
    assert (await client.anonymous.get(path)).json()["at"] == "2022-02-18T22:00:00Z"


async def test_extensions_move_once_however_often_the_draft_moves(client: Client, clock: Clock) -> None:
    await first_forum(client, clock)
    clock.now = datetime(2022, 1, 25, 12, tzinfo=UTC)
    granted = {"until": "2022-02-04T17:00", "reason": "Many could not reach the form in time"}
    path = f"{FORUM}/deadlines/accreditation_closes"
    assert (await client.opga.post(f"{path}/extensions", json=granted)).status_code == 201
    await move(client, "2022-05-17", move_extensions=True)
    plan = await move(client, "2022-05-24", move_extensions=True)
    assert [(one["old"], one["new"]) for one in plan["extensions"]] == [
        ("2022-02-04T22:00:00Z", "2022-02-18T22:00:00Z")
    ]
    (told,) = [one for one in plan["deadlines"] if one["key"] == "accreditation_closes"]
    assert (told["old"], told["new"]) == ("2022-02-04T22:00:00Z", "2022-02-18T22:00:00Z")
    assert (await client.opga.post(f"{FORUM}/programme/versions", json={})).status_code == 201
    assert (await client.anonymous.get(path)).json()["at"] == "2022-02-18T22:00:00Z"


async def test_hours_that_clocks_skip_are_told(client: Client, clock: Clock) -> None:
    await first_forum(client, clock)
    night = {
        "kind": "side_event",
        "number": 99,
        "title": {"en": "Night watch"},
        "local_start": "2022-05-12T02:30",
        "local_end": "2022-05-12T04:00",
    }
    added = (await client.opga.post(f"{FORUM}/meetings", json=night)).json()
    await client.opga.post(f"{FORUM}/programme/versions", json={})
    plan = await move(client, "2023-03-10", dry_run=True)  # 12 March 2023: from 2:00 to 3:00
    (moved,) = [one for one in plan["meetings"] if one["adjusted"]]
    assert (moved["id"], moved["new"]["local_start"], moved["new"]["local_end"]) == (
        added["id"],
        "2023-03-12T03:30:00",
        "2023-03-12T05:00:00",
    )
    await move(client, "2023-03-10")
    back = await move(client, "2022-05-10", dry_run=True)
    assert back["not_restored"]["meetings"] == [added["id"]]


async def test_who_may_not_move_a_forum_and_what_is_no_move(client: Client, clock: Clock) -> None:
    await first_forum(client, clock)
    sent = {"opens_on": "2022-05-17", "reason": REASON, "dry_run": True}
    for name in ("anonymous", "egypt", "secretariat", "ngo", "auditor"):
        answer = await client.callers[name].post(f"{FORUM}/reschedule", json=sent)
        assert answer.status_code == (401 if name == "anonymous" else 403)
    for field, value in (("opens_on", "2022-05-10"), ("opens_on", "soon"), ("reason", "late"), ("days", 3)):
        refused = await client.opga.post(f"{FORUM}/reschedule", json={**sent, field: value})
        assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, field)


async def extended(client: Client, clock: Clock) -> str:
    """The accreditation is extended to 4 February 2022; its path."""
    clock.now = datetime(2022, 1, 25, 12, tzinfo=UTC)
    granted = {"until": "2022-02-04T17:00", "reason": "Many could not reach the form in time"}
    path = f"{FORUM}/deadlines/accreditation_closes"
    assert (await client.opga.post(f"{path}/extensions", json=granted)).status_code == 201
    return path


async def audited(client: Client, name: str) -> list[dict[str, Any]]:
    items = (await client.auditor.get(f"{FORUM}/audit", params={"limit": 200})).json()["items"]
    return [entry for entry in items if entry["act"] == name]


async def test_an_extension_that_goes_along_is_audited(client: Client, clock: Clock) -> None:
    await first_forum(client, clock)
    path = await extended(client, clock)
    await move(client, move_extensions=True)
    assert (await audited(client, "forum.reschedule"))[0]["details"]["move_extensions"] is True
    assert (await client.opga.post(f"{FORUM}/programme/versions", json={})).status_code == 201
    rows = (await client.opga.get(f"{path}/extensions")).json()["items"]
    entries = await audited(client, "deadline.extend")
    assert {entry["subject_id"] for entry in entries} == {row["id"] for row in rows}
    assert len(rows) == 2


async def test_the_plan_asks_for_the_notice_that_people_were_told_of(client: Client, clock: Clock) -> None:
    """As the publication will: else a move is made that cannot be published."""
    await first_forum(client, clock)
    clock.now = datetime(2022, 1, 12, 12, tzinfo=UTC)
    tag = (await client.opga.get(FORUM)).headers["ETag"]
    less = {"modalities": {"deadlines": {"notice_days": {"value": 0}}}}
    assert (await client.opga.patch(FORUM, json=less, headers={"If-Match": tag})).status_code == 200
    plan = await move(client, "2022-05-03", dry_run=True)
    assert [one["key"] for one in plan["deadlines"] if one["shortened"]] == ["accreditation_closes"]


async def test_what_is_kept_stays_where_people_were_told_that_it_is(client: Client, clock: Clock) -> None:
    await first_forum(client, clock)
    clock.now = datetime(2022, 1, 12, 12, tzinfo=UTC)
    await move(client, "2022-05-17")  # in the draft alone
    plan = await move(client, "2022-05-03", keep=["accreditation_closes"])
    told = {one["key"]: (one["old"], one["new"]) for one in plan["deadlines"]}
    assert told["accreditation_closes"] == ("2022-01-26T22:00:00Z", "2022-01-26T22:00:00Z")


async def test_a_deadline_that_is_kept_at_an_uneven_instant_may_be_sent_as_it_is_read(
    client: Client, clock: Clock
) -> None:
    await first_forum(client, clock)
    clock.now = datetime(2022, 1, 12, 12, 0, 3, 123456, tzinfo=UTC)
    assert (await client.opga.post(f"{FORUM}/acts", json={"act": "list_circulated"})).status_code == 201
    follows = {
        "title": {"en": "Comments on the list"},
        "anchor": {"event": "act", "act": "list_circulated"},
        "offset": {"days": 40},
        "authority": "default",
    }
    tag = (await client.opga.get(f"{FORUM}/deadline-rules")).headers["ETag"]
    rules = {"rules": {"comments": follows}}
    assert (await client.opga.patch(f"{FORUM}/deadline-rules", json=rules, headers={"If-Match": tag})).is_success
    assert (await client.opga.post(f"{FORUM}/programme/versions", json={})).status_code == 201
    await move(client, keep=["comments"])
    read = await client.opga.get(f"{FORUM}/deadline-rules")
    rules = {one["key"]: one["rule"] for one in read.json()["items"]}
    assert rules["comments"]["hour"] == "07:00:03.123456"
    sent = {"rules": rules, "dry_run": True}
    answer = await client.opga.patch(f"{FORUM}/deadline-rules", json=sent, headers={"If-Match": read.headers["ETag"]})
    assert (answer.status_code, answer.json().get("changes")) == (200, []), answer.text


async def test_nothing_is_planned_from_a_meeting_of_which_nobody_is_told(client: Client, clock: Clock) -> None:
    await first_forum(client, clock)
    briefing = await draft(client, "declaration_reading", None, SLUG)
    assert (await edit(client.opga, briefing, SLUG, access="unlisted")).status_code == 200
    hangs = {
        "title": {"en": "Comments on the declaration"},
        "anchor": {"event": "meeting_start", "meeting": "declaration_reading"},
        "authority": "default",
    }
    tag = (await client.opga.get(f"{FORUM}/deadline-rules")).headers["ETag"]
    rules = {"rules": {"comments": hangs}}
    assert (await client.opga.patch(f"{FORUM}/deadline-rules", json=rules, headers={"If-Match": tag})).is_success
    in_draft = (await client.opga.get(f"{FORUM}/deadlines/comments", params={"draft": True})).json()
    plan = await move(client, preparatory=True)
    assert (await client.opga.post(f"{FORUM}/programme/versions", json={})).status_code == 201
    published = (await client.opga.get(f"{FORUM}/deadlines/comments")).json()
    assert in_draft["at"] is published["at"] is None
    assert {one["key"]: one["new"] for one in plan["deadlines"]}["comments"] is None


@pytest.mark.parametrize(
    ("by", "times", "moved"),
    [
        # Twenty minutes while clocks are put back; on another night they would end before they begin.
        (7, ("2022-11-06T01:50", 0, "2022-11-06T01:10", 1), ("2022-11-13T01:50:00", "2022-11-13T02:10:00")),
        # A day and a night, which would have 25 hours.
        (1, ("2022-11-05T00:30", 0, "2022-11-06T00:30", 0), ("2022-11-06T00:30:00", "2022-11-06T23:30:00")),
    ],
)
async def test_a_meeting_is_as_long_where_its_hours_would_not_do(
    client: Client, clock: Clock, by: int, times: tuple[Any, ...], moved: tuple[str, str]
) -> None:
    clock.now = ANNOUNCED
    await create_forum(client, SLUG, opens_on="2022-11-03")
    fields = dict(zip(("local_start", "start_fold", "local_end", "end_fold"), times, strict=True))
    night = {"kind": "side_event", "number": 99, "title": {"en": "Night watch"}, **fields}
    added = await client.opga.post(f"{FORUM}/meetings", json=night)
    assert added.status_code == 201, added.text
    plan = await move(client, f"2022-11-{3 + by:02}")
    (told,) = [one for one in plan["meetings"] if one["adjusted"]]
    assert told["id"] == added.json()["id"]
    assert (told["new"]["local_start"], told["new"]["local_end"]) == moved
