"""Places in meetings: held, waited for, offered when one becomes free, given back; and what a door says of them."""

import random
from collections import Counter
from uuid import UUID

from sqlalchemy import select, update

from api.main import new_id
from models.account import Account
from models.enums import Attendance, ParticipantClass, PlaceState, RegistrationState
from models.forum import Forum
from models.person import Person
from services.adapters.driving import Driver
from services.places import offer_what_is_free
from services.queries.places import as_rules_see, find_places, take_place
from tests.badges import door, issue
from tests.mail import deliver, subject, words
from tests.places import (
    MEETINGS,
    PLACES,
    act_on,
    ask,
    asked,
    counted,
    crowd,
    give_places,
    listed,
    people,
    read,
    set_places,
    stands,
    with_places,
)
from tests.registrations import FORUM as PATH
from tests.registrations import accredited, confirm_claim
from tests.world import NOON, Client, Clock, announced, draft, edit, publish

C = ParticipantClass
EGYPT = "egypt@demo.example"
REASON = {"reason": "Cannot come"}


async def lapse(client: Client, clock: Clock) -> int:
    """As the worker does now and then."""
    return await offer_what_is_free(client.app.state.sessions, now=clock.now, new_id=new_id)


async def test_a_place_is_held_waited_for_offered_and_accepted(client: Client, clock: Clock, db_sessions) -> None:
    meeting = await with_places(client, 1)
    amal, bo, cy, dot = await people(client, "Amal", "Bo", "Cy", "Dot")
    first = await asked(client.egypt, meeting, amal)
    assert first == {
        "id": first["id"],
        "meeting": meeting,
        "registration": amal,
        "state": "held",
        "received_at": "2026-01-15T12:00:00Z",
    }
    second, third, fourth = [await asked(client.egypt, meeting, one) for one in (bo, cy, dot)]
    assert (await read(client.egypt, fourth)) == {
        **fourth,
        "state": "waiting",
        "person": "Dot",
        "party": {"code": "EGY", "name": (await read(client.egypt, first))["party"]["name"]},
        "class": "member_state",
        "due_at": None,
        "reason": None,
        "ahead": 2,
    }
    twice = await ask(client.egypt, meeting, bo)
    assert (twice.status_code, twice.json()["code"]) == (409, "place_asked")
    assert (await act_on(client.egypt, second, "accept")).json()["code"] == "not_offered"

    given = await act_on(client.egypt, first, "cancel")
    assert (given.status_code, given.json()["state"]) == (200, "cancelled")
    assert await stands(client.egypt, second, third, fourth) == ["offered", "waiting", "waiting"]
    assert (await read(client.egypt, second))["due_at"] == "2026-01-16T12:00:00Z"
    (mail,) = (await deliver(db_sessions, clock)).messages
    assert (mail["To"], "Bo" in subject(mail), second["id"] in words(mail)) == (EGYPT, True, True)
    accepted = await act_on(client.egypt, second, "accept")
    assert (accepted.status_code, accepted.json()["state"], accepted.json()["due_at"]) == (200, "held", None)

    # The next does not answer in time, and asks again as the last.
    assert (await act_on(client.secretariat, second, "cancel")).status_code == 200
    clock.forward(hours=24)
    late = await act_on(client.egypt, third, "accept")
    assert (late.status_code, late.json()["code"]) == (409, "offer_lapsed")
    assert (await lapse(client, clock), await lapse(client, clock)) == (1, 0)
    assert await stands(client.egypt, third, fourth) == ["expired", "offered"]
    assert (await act_on(client.egypt, third, "cancel")).json()["code"] == "place_ended"
    mails = (await deliver(db_sessions, clock)).messages
    # That Bo's place is taken back, and that the offer to Cy lapsed: it is true no more.
    told = [(subject(mail)[:2], "no place any more" in subject(mail), "lapsed" in subject(mail)) for mail in mails]
    assert sorted(told) == [("Bo", True, False), ("Cy", False, True), ("Do", False, False)]
    again = await asked(client.egypt, meeting, cy)
    assert (again["state"], (await read(client.egypt, again))["ahead"]) == ("waiting", 0)
    # Who declines an offer passes it on.
    assert (await act_on(client.egypt, fourth, "cancel")).status_code == 200
    assert await stands(client.egypt, again) == ["offered"]
    assert (await counted(client, meeting))["taken"] == {"member_state": 1}
    acts = (await client.auditor.get(f"{PATH}/audit", params={"limit": 200})).json()["items"]
    of_place = [(one["act"], one["details"]) for one in acts if one["subject_id"] == third["id"]]
    assert sorted(of_place, key=str) == [
        ("place.ask", {"meeting": meeting}),
        ("place.lapse", {}),
        ("place.offer", {}),
    ]


async def test_each_reads_and_gives_back_its_own_and_the_secretariat_all(client: Client) -> None:
    meeting = await with_places(client, 2)
    (amal,), (bo,) = await people(client, "Amal"), await people(client, "Bo", state_code="DEU")
    own, other = await asked(client.egypt, meeting, amal), await asked(client.germany, meeting, bo)
    assert [one["id"] for one in await listed(client.egypt)] == [own["id"]]
    assert [one["id"] for one in await listed(client.secretariat)] == [own["id"], other["id"]]
    assert await listed(client.secretariat, state="waiting") == []
    assert [one["id"] for one in await listed(client.germany, meeting=meeting, state="held")] == [other["id"]]
    missing = {"id": meeting}
    for name in ("cancel", "accept"):
        hidden, gone = [await act_on(client.egypt, one, name) for one in (other, missing)]
        assert (hidden.status_code, hidden.json()["detail"]) == (404, gone.json()["detail"])
    for one in (other, missing):
        answer = await client.egypt.get(f"{PLACES}/{one['id']}")
        assert (answer.status_code, answer.json()["detail"]) == (404, hidden.json()["detail"])
    strange, unknown = await ask(client.germany, meeting, amal), await ask(client.germany, meeting, meeting)
    assert (strange.status_code, strange.json()["detail"]) == (404, unknown.json()["detail"])
    elsewhere = (await draft(client, "round_table", 2))["id"]
    assert (await ask(client.egypt, elsewhere, amal)).json()["code"] == "no_places"
    for caller in (client.egypt, client.secretariat):
        assert (await caller.get(f"{MEETINGS}/{elsewhere}/capacity")).json()["capacity"] is None
    assert (await client.egypt.get(f"{MEETINGS}/{meeting}/capacity")).json()["total"] == 2
    table = await draft(client, "round_table", 1)
    assert (await edit(client.opga, table, access="unlisted")).status_code == 200
    unlisted = await client.egypt.get(f"{MEETINGS}/{meeting}/capacity")
    assert (unlisted.status_code, (await ask(client.egypt, meeting, bo)).status_code) == (404, 404)
    for caller in (client.secretariat, client.auditor):
        assert (await ask(caller, meeting, amal)).status_code == 403
    assert (await client.secretariat.post(f"{PLACES}/{own['id']}/accept")).status_code == 403


async def test_who_may_have_a_place(client: Client, clock: Clock) -> None:
    meeting = await with_places(client, 9)
    (online,) = await people(client, "Amal", attendance=Attendance.ONLINE)
    (nominated,) = await people(client, "Bo", state=RegistrationState.NOMINATED)
    refused = [await ask(client.egypt, meeting, one) for one in (online, nominated)]
    assert [answer.status_code for answer in refused] == [422, 422]
    assert [answer.json()["errors"][0]["code"] for answer in refused] == ["online", "not_approved"]
    (cy, dot, eve) = await people(client, "Cy", "Dot", "Eve")
    held = await asked(client.egypt, meeting, cy)
    table = await draft(client, "round_table", 1)
    cancelled = (await edit(client.opga, table, status="cancelled")).json()
    assert (await ask(client.egypt, meeting, dot)).json()["code"] == "meeting_over"
    assert (await edit(client.opga, cancelled, status="confirmed")).status_code == 200
    assert (await asked(client.egypt, meeting, dot))["state"] == "held"
    clock.now = clock.now.replace(year=2027)
    assert (await ask(client.egypt, meeting, eve)).json()["code"] == "meeting_over"
    assert (await act_on(client.egypt, held, "cancel")).status_code == 200


async def test_a_class_has_its_most_and_what_is_kept_for_it(client: Client) -> None:
    meeting = await with_places(client, 4, most={"observer": 1}, kept={"stakeholder": 2})
    states = await people(client, "Amal", "Bo", "Cy")
    observers = await people(client, "Dot", "Eve", class_=C.OBSERVER)
    guests = await people(client, "Fay", "Gil", "Hal", class_=C.STAKEHOLDER)
    order = [observers[0], observers[1], states[0], states[1], guests[0], guests[1], guests[2]]
    made = [await asked(client.egypt, meeting, one) for one in order]
    expected = ["held", "waiting", "held", "waiting", "held", "held", "waiting"]
    assert [one["state"] for one in made] == expected
    found = await counted(client, meeting)
    assert found["waiting"] == {"observer": 1, "member_state": 1, "stakeholder": 1}
    assert found["taken"] == {"observer": 1, "member_state": 1, "stakeholder": 2}
    # A place of those kept goes to one of its class; any other to the first who waits.
    assert (await act_on(client.egypt, made[4], "cancel")).status_code == 200
    assert await stands(client.egypt, made[1], made[3], made[6]) == ["waiting", "waiting", "offered"]
    assert (await act_on(client.egypt, made[0], "cancel")).status_code == 200
    assert await stands(client.egypt, made[1], made[3]) == ["offered", "waiting"]


async def test_more_places_are_offered_and_fewer_than_taken_refused(client: Client) -> None:
    meeting = await with_places(client, 1)
    made = [await asked(client.egypt, meeting, one) for one in await people(client, "Amal", "Bo", "Cy", "Dot")]
    assert (await set_places(client, meeting, 3, version=7)).status_code == 412
    raised = await set_places(client, meeting, 3, version=2, most={"member_state": 2})
    assert (raised.json()["total"], raised.headers["ETag"]) == (2, '"3"')
    assert raised.json()["waiting"] == {"member_state": 2}
    assert await stands(client.egypt, *made) == ["held", "offered", "waiting", "waiting"]
    for capacity, more in ((1, {}), (3, {"most": {"member_state": 1}})):
        fewer = await set_places(client, meeting, capacity, version=3, **more)
        assert (fewer.status_code, fewer.json()["code"]) == (409, "fewer_than_taken")
    impossible = await set_places(client, meeting, 3, version=3, kept={"stakeholder": 4})
    assert (impossible.status_code, impossible.json()["errors"][0]["field"]) == (422, "kept")
    assert (await edit(client.opga, await draft(client, "round_table", 1), capacity=5)).status_code == 200
    planned = await set_places(client, meeting, 6, version=3)
    assert (planned.status_code, planned.json()["errors"][0]["field"]) == (422, "capacity")
    assert (await set_places(client, meeting, 5, version=3)).json()["total"] == 4
    fewer = await edit(client.opga, await draft(client, "round_table", 1), capacity=4)
    assert (fewer.status_code, fewer.json()["code"]) == (409, "fewer_than_places")


async def test_places_are_taken_back_where_nobody_has_one(client: Client) -> None:
    meeting = await with_places(client, 1)
    ids = await people(client, "Amal", "Bo")
    held, waits = [await asked(client.egypt, meeting, one) for one in ids]
    refused = await set_places(client, meeting, None, version=2)
    assert (refused.status_code, refused.json()["code"], refused.json()["detail"][:8]) == (
        409,
        "places_taken",
        "2 people",
    )
    for one in (waits, held):
        assert (await act_on(client.egypt, one, "cancel")).status_code == 200
    without = await set_places(client, meeting, None, version=2)
    assert (without.status_code, without.json()["capacity"], without.json()["version"]) == (200, None, 3)
    assert (await ask(client.egypt, meeting, ids[0])).json()["code"] == "no_places"
    assert (await edit(client.opga, await draft(client, "round_table", 1), format="virtual")).status_code == 200
    online = await set_places(client, meeting, 2, version=3)
    assert (online.status_code, online.json()["errors"][0]["code"]) == (422, "online")


async def test_who_takes_part_no_more_frees_what_they_had(client: Client, clock: Clock, db_sessions) -> None:
    """One withdraws, of one the Secretariat says that they come online, and an organization loses its status."""
    organization = await accredited(client)
    await publish(client)
    meeting = await give_places(client, 3)
    amal, bo = await people(client, "Amal", "Bo")
    (guest,) = await people(client, "Cy", state_code=organization["code"], class_=C.STAKEHOLDER)
    others = await people(client, "Dot", "Eve", "Fay", state_code="DEU")
    had = [await asked(client.egypt, meeting, one) for one in (amal, bo)]
    had.append(await asked(client.ngo, meeting, guest))
    waits = [await asked(client.germany, meeting, one) for one in others]
    withdrawn = await client.egypt.post(f"{PATH}/registrations/{amal}/withdraw", json=REASON)
    assert withdrawn.status_code == 200, withdrawn.text
    assert await stands(client.germany, *waits) == ["offered", "waiting", "waiting"]
    change, tag = {"attendance": "online"}, {"If-Match": '"1"'}
    online = await client.secretariat.patch(f"{PATH}/registrations/{bo}", json=change, headers=tag)
    assert online.status_code == 200, online.text
    await confirm_claim(client, organization, ecosoc=False)
    assert await stands(client.germany, *waits) == ["offered"] * 3
    assert await stands(client.secretariat, *had) == ["cancelled"] * 3
    sent = [mail for mail in (await deliver(db_sessions, clock)).messages if "place" in subject(mail)]
    offers, ends = [], []
    for mail in sent:
        (ends if "no place any more" in subject(mail) else offers).append(mail)
    assert {mail["To"] for mail in offers} == {"germany@demo.example"}
    # Not of what Egypt did itself; the Secretariat and the Office ended the others.
    assert sorted((mail["To"], subject(mail)[:2]) for mail in ends) == [(EGYPT, "Bo"), ("ngo@demo.example", "Cy")]
    assert "the registration of this person has ended, or is for taking part online" in words(ends[0])


async def test_who_loses_a_place_is_told_with_the_reason(client: Client, clock: Clock, db_sessions) -> None:
    """The party and the person; of what the party did itself nobody is told."""
    meeting = await with_places(client, 1)
    held, waits = [await asked(client.egypt, meeting, one) for one in await people(client, "Amal", "Bo")]
    async with db_sessions() as db, db.begin():
        own = select(Person.id).where(Person.name == "Amal").scalar_subquery()
        await db.execute(update(Account).where(Account.email == "ngo@demo.example").values(person_id=own))
    long = await client.secretariat.post(f"{PLACES}/{held['id']}/cancel", json={"reason": "x" * 2001})
    assert (long.status_code, long.json()["errors"][0]["field"]) == (422, "reason")
    taken = await client.secretariat.post(f"{PLACES}/{held['id']}/cancel", json={"reason": "The hall is smaller."})
    assert (taken.status_code, taken.json()["reason"]) == (200, "The hall is smaller.")
    assert (await act_on(client.egypt, waits, "cancel")).status_code == 200
    mails = (await deliver(db_sessions, clock)).messages
    assert sorted(mail["To"] for mail in mails) == ["egypt@demo.example", "ngo@demo.example"]
    for mail in mails:
        assert subject(mail).startswith("Amal: no place any more (Round table 1")
        told = words(mail)
        assert "Amal of Egypt has no place" in told
        assert "the Secretariat has taken it back" in told
        assert "Reason: The hall is smaller.\n" in told
        assert (held["id"] in told) is (mail["To"] == "egypt@demo.example")


async def test_an_offer_that_lapses_in_a_cancelled_meeting_is_told_as_that(
    client: Client, clock: Clock, db_sessions
) -> None:
    await announced(client)
    await publish(client)
    meeting = (await draft(client, "side_event", 1))["id"]
    assert (await set_places(client, meeting, 1)).status_code == 200
    held, waits = [await asked(client.egypt, meeting, one) for one in await people(client, "Amal", "Bo")]
    assert (await act_on(client.egypt, held, "cancel")).status_code == 200
    await deliver(db_sessions, clock)
    await edit(client.opga, await draft(client, "side_event", 1), status="cancelled")
    await publish(client)
    clock.forward(hours=25)
    assert (await lapse(client, clock), await stands(client.egypt, waits)) == (1, ["expired"])
    (mail,) = [one for one in (await deliver(db_sessions, clock)).messages if "Bo" in subject(one)]
    assert ("no place any more" in subject(mail), "the meeting is cancelled" in words(mail)) == (True, True)


async def test_places_that_became_free_unseen_are_offered_too(client: Client, clock: Clock) -> None:
    """Given back while the meeting was cancelled; the worker looks again once it is brought back."""
    meeting = await with_places(client, 1)
    held, waits = [await asked(client.egypt, meeting, one) for one in await people(client, "Amal", "Bo")]
    table = (await edit(client.opga, await draft(client, "round_table", 1), status="cancelled")).json()
    assert (await act_on(client.egypt, held, "cancel")).status_code == 200
    assert (await stands(client.egypt, waits), await lapse(client, clock)) == (["waiting"], 0)
    await edit(client.opga, table, status="confirmed")
    newcomer = await asked(client.egypt, meeting, (await people(client, "Cy"))[0])
    assert newcomer["state"] == "waiting"  # before the worker looks: nobody passes one who waits
    assert (await lapse(client, clock), await stands(client.egypt, waits)) == (1, ["offered"])
    assert (await counted(client, meeting))["waiting"] == {"member_state": 1}


async def test_a_draft_is_not_told_by_its_places(client: Client, clock: Clock, db_sessions) -> None:
    """Of a meeting that is not published nobody asks for a place; of one that is, mails tell what is published."""
    await announced(client)
    meeting = await give_places(client, 1)
    amal, bo = await people(client, "Amal", "Bo")
    secret, missing = await ask(client.egypt, meeting, amal), await ask(client.egypt, amal, amal)
    assert (secret.status_code, secret.json()["detail"]) == (404, missing.json()["detail"])
    assert (await client.egypt.get(f"{MEETINGS}/{meeting}/capacity")).status_code == 404
    table = await draft(client, "round_table", 1)
    removed = await client.opga.delete(f"{MEETINGS}/{meeting}", headers={"If-Match": f'"{table["version"]}"'})
    assert (removed.status_code, removed.json()["code"]) == (409, "has_places")

    await publish(client)
    held, _ = [await asked(client.egypt, meeting, one) for one in (amal, bo)]
    later = {"local_start": "2026-05-08T21:10:00", "local_end": "2026-05-08T22:10:00"}
    moved = await edit(client.opga, table, title={"en": "Chrysoberyl"}, **later)
    assert moved.status_code == 200, moved.text
    assert (await act_on(client.egypt, held, "cancel")).status_code == 200
    (mail,) = (await deliver(db_sessions, clock)).messages
    told = subject(mail) + words(mail)
    assert ("Chrysoberyl" in told, "8 May" in told, table["title"]["en"] in told) == (False, False, True)


async def test_what_is_not_so_any_more_is_not_told(client: Client, clock: Clock, db_sessions) -> None:
    """An offer in a meeting that is cancelled, and a lapse of who waits again; in a closed forum nothing goes on."""
    meeting = await with_places(client, 1)
    ids = await people(client, "Amal", "Bo", "Cy")
    made = [await asked(client.egypt, meeting, one) for one in ids]
    assert (await act_on(client.egypt, made[0], "cancel")).status_code == 200
    table = (await edit(client.opga, await draft(client, "round_table", 1), status="cancelled")).json()
    assert (await deliver(db_sessions, clock)).messages == []
    await edit(client.opga, table, status="confirmed")
    clock.forward(hours=25)
    async with db_sessions() as db, db.begin():
        await db.execute(update(Forum).values(closed_at=clock.now))
    assert (await lapse(client, clock), await stands(client.egypt, made[1])) == (0, ["offered"])
    async with db_sessions() as db, db.begin():
        await db.execute(update(Forum).values(closed_at=None))
    assert await lapse(client, clock) == 1
    assert (await asked(client.egypt, meeting, ids[1]))["state"] == "waiting"
    (mail,) = (await deliver(db_sessions, clock)).messages
    assert "Cy" in subject(mail)  # the offer; that Bo's lapsed is of no use now


async def test_a_door_lets_in_who_holds_a_place(client: Client, clock: Clock) -> None:
    """An offer and a wait are none; where a meeting has no places, whoever has a badge goes in."""
    meeting = await with_places(client, 2)
    persons = await people(client, "Amal", "Bo", "Cy", "Dot")
    badges = [await issue(client, one) for one in persons]
    made = [await asked(client.egypt, meeting, one) for one in persons[:4]]
    assert (await act_on(client.egypt, made[0], "cancel")).status_code == 200
    assert await stands(client.egypt, *made) == ["cancelled", "held", "offered", "waiting"]
    into = await door(client, meeting_id=meeting)
    elsewhere = await door(client, meeting_id=(await draft(client, "round_table", 2))["id"])
    clock.now = clock.now.replace(month=5, day=5, hour=20)
    shown = [await into.scan(badge["code"], "2026-05-05T14:00:00Z") for badge in badges]
    assert shown == ["wrong_meeting", "admitted", "wrong_meeting", "wrong_meeting"]
    assert [await elsewhere.scan(badge["code"], "2026-05-05T14:00:00Z") for badge in badges] == ["admitted"] * 4


async def test_the_statement_decides_as_the_rule_does(client: Client, db_sessions) -> None:
    """Of 100 meetings with whichever numbers; the lot is always the same."""
    meeting, lot = await with_places(client, 1), random.Random(73326)
    ((registration, _),) = await crowd(client, [C.MEMBER_STATE], 1)
    some = (C.MEMBER_STATE, C.STAKEHOLDER, C.OBSERVER)
    decided = Counter[PlaceState]()
    async with db_sessions() as db:
        for _ in range(100):
            taken = {one: lot.randint(0, 3) for one in some if lot.random() < 0.8}
            most, kept = [{one: lot.randint(0, 4) for one in some if lot.random() < 0.4} for _ in "mk"]
            total = sum(taken.values())
            row = await find_places(db, meeting_id=UUID(meeting), lock=True)
            row.capacity, row.most, row.kept = total + lot.randint(0, 4), most, kept
            waiting = {one: lot.randint(0, 1) for one in some if lot.random() < 0.3}
            row.taken, row.waiting, row.total = taken, waiting, total
            await db.flush()
            class_, before = lot.choice(some), as_rules_see(row)
            async with db.begin_nested() as savepoint:
                place = await take_place(
                    await Driver.of(await db.connection()),
                    place_id=new_id(),
                    meeting_id=UUID(meeting),
                    registration_id=UUID(registration),
                    class_=class_,
                    now=NOON,
                )
                row = await find_places(db, meeting_id=UUID(meeting), lock=True)
                after = as_rules_see(row)
                await savepoint.rollback()
            fits = before.given_at_once(class_)
            assert place.state is (PlaceState.HELD if fits else PlaceState.WAITING), before
            assert (after.taken, row.total) == (before.with_one(class_).taken if fits else taken, total + fits)
            assert sum(after.waiting.values()) == sum(waiting.values()) + (not fits)
            decided[place.state] += 1
    assert min(decided.values()) > 20
