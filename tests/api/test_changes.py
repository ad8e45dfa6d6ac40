"""What a publication changed is told to those whom it concerns: once, in words, after a quiet window."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import update

from models.account import Account
from models.enums import Language
from services.adapters.letters import COMPLETE
from services.adapters.mail import NotSent
from services.outbox import send_due
from tests.mail import Mailbox, deliver, office, subject, words
from tests.nominations import only
from tests.places import ask, people, set_places
from tests.world import (
    Client,
    Clock,
    announce,
    announced,
    create_forum,
    create_rooms,
    draft,
    edit,
    publish,
    seat_co_chairs,
)

EGYPT, GERMANY = "egypt@demo.example", "germany@demo.example"
VERSIONS = "/forums/imrf-test/programme/versions"


async def published(client: Client, **sent: Any) -> int:
    """The number of a new version."""
    answer = await client.opga.post(VERSIONS, json=sent)
    assert answer.status_code == 201, answer.text
    return answer.json()["number"]


async def told(client: Client, clock: Clock, sessions: Any, **later: float) -> Mailbox:
    clock.forward(**later)
    return await deliver(sessions, clock)


def items(mail: Any) -> list[str]:
    """The lines of a message that tell of changes."""
    return [line.removeprefix("- ") for line in words(mail).splitlines() if line.startswith("- ")]


async def with_co_chairs(client: Client, clock: Clock, sessions: Any) -> dict[str, Any]:
    """A published forum in which Egypt and Germany co-chair the first round table, which it answers."""

    async def made() -> None:
        await announced(client)
        table = await draft(client, "round_table", 1)
        await seat_co_chairs(client, table["id"], ("EGY", None), ("DEU", None))
        await publish(client)

    await client.step("co-chairs of changes", made)
    first = await told(client, clock, sessions, minutes=15)
    assert sorted(mail["To"] for mail in first.messages) == [EGYPT, GERMANY]
    return await draft(client, "round_table", 1)


async def test_the_first_programme_is_told_to_those_whom_it_concerns(
    client: Client, clock: Clock, db_sessions
) -> None:
    await announced(client)
    table = await draft(client, "round_table", 1)
    await seat_co_chairs(client, table["id"], ("EGY", None))
    await published(client)
    assert (await told(client, clock, db_sessions, minutes=15, seconds=-1)).messages == []
    (mail,) = (await told(client, clock, db_sessions, seconds=1)).messages
    assert (mail["To"], subject(mail)) == (EGYPT, "The programme, and what concerns you (Test forum)")
    (line,) = items(mail)
    assert line == "Round table 1: new, Tuesday, 5 May 2026, 10:00 (New York), 14:00 UTC; your part: Co-chair"


async def moved(client: Client, table: dict[str, Any], hour: str, **more: Any) -> dict[str, Any]:
    """The draft's table, from then on until one o'clock."""
    answer = await edit(client.opga, table, local_start=f"2026-05-05T{hour}", **more)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_a_move_is_one_line_and_one_message(client: Client, clock: Clock, db_sessions) -> None:
    table = await with_co_chairs(client, clock, db_sessions)
    (room,) = await create_rooms(client, "Room A")
    await moved(client, table, "10:30", room_id=room)
    await published(client, note="The hall is needed")
    box = await told(client, clock, db_sessions, minutes=15)
    assert sorted(mail["To"] for mail in box.messages) == [EGYPT, GERMANY]
    (mail,) = box.to(EGYPT)
    assert subject(mail) == "Changes that concern you (Test forum)"
    assert items(mail) == [
        "Round table 1: moved from Tuesday, 5 May 2026, 10:00 (New York), 14:00 UTC"
        " to Tuesday, 5 May 2026, 10:30 (New York), 14:30 UTC; place: Room A, Test Centre"
    ]
    assert "Remark of the organizers: The hall is needed\n" in words(mail)
    assert "<li>" in words(mail, "html")


async def test_a_correction_takes_over_what_was_not_sent(client: Client, clock: Clock, db_sessions) -> None:
    """Nobody is told twice of one, and nobody of what was taken back."""
    table = await with_co_chairs(client, clock, db_sessions)
    table = await moved(client, table, "10:30")
    await published(client)
    clock.forward(minutes=14)
    table = await moved(client, table, "11:00")
    await published(client)
    assert (await told(client, clock, db_sessions, minutes=14)).messages == []  # the window begins anew
    (mail,) = (await told(client, clock, db_sessions, minutes=1)).to(EGYPT)
    assert items(mail) == [
        "Round table 1: moved from Tuesday, 5 May 2026, 10:00 (New York), 14:00 UTC"
        " to Tuesday, 5 May 2026, 11:00 (New York), 15:00 UTC"
    ]
    table = await moved(client, table, "10:00")
    await published(client)
    await moved(client, table, "11:00")
    await published(client)
    assert (await told(client, clock, db_sessions, hours=2)).messages == []
    seen = (await client.opga.get("/messages", params={"kind": "programme_changed", "limit": 200})).json()["items"]
    assert sorted({(one["state"], one["reason"]) for one in seen}, key=str) == [
        ("dropped", "see version 4"),
        ("dropped", "see version 6"),
        ("sent", None),
    ]


async def test_a_window_does_not_begin_anew_for_ever(client: Client, clock: Clock, db_sessions) -> None:
    table = await with_co_chairs(client, clock, db_sessions)
    sent = []
    for minute in range(1, 8):  # a version each ten minutes
        table = await moved(client, table, f"10:{minute:02}")
        await published(client)
        sent.append(len((await told(client, clock, db_sessions, minutes=10)).to(EGYPT)))
    assert sent == [0, 0, 0, 0, 0, 1, 0]  # an hour after the first


async def test_what_is_late_tells_what_holds_by_now(client: Client, clock: Clock, db_sessions) -> None:
    """As when the mail server was away: what a worker has tried is not taken over."""
    table = await with_co_chairs(client, clock, db_sessions)
    table = await moved(client, table, "10:30")
    await published(client)
    clock.forward(minutes=15)
    away = Mailbox()
    away.refuse = NotSent("no delivery (SMTPConnectError)", lasting=False)
    assert await send_due(office(db_sessions, away, clock)) == 4  # two with the meeting for their calendars
    await moved(client, table, "11:00")
    await published(client)
    sent = (await told(client, clock, db_sessions, minutes=15)).to(EGYPT)
    to = "to Tuesday, 5 May 2026, 11:00 (New York), 15:00 UTC"
    assert [items(mail)[0].partition("UTC ")[2] for mail in sent] == [to, to]


async def test_what_is_near_is_told_at_once(client: Client, clock: Clock, db_sessions) -> None:
    """From 24 hours before a changed meeting, as it was or as it is; not of one that is over."""
    table = await with_co_chairs(client, clock, db_sessions)
    clock.now = datetime(2026, 5, 4, 14, tzinfo=UTC)
    table = await moved(client, table, "10:30")
    await published(client)
    assert len((await deliver(db_sessions, clock)).messages) == 2
    clock.now = datetime(2026, 5, 5, 17, tzinfo=UTC)  # it has just ended
    await edit(client.opga, table, title={"en": "Corrected for the record"})
    await published(client)
    assert (await told(client, clock, db_sessions, days=1)).messages == []


async def test_who_loses_a_seat_is_told_and_who_is_given_it(client: Client, clock: Clock, db_sessions) -> None:
    table = await with_co_chairs(client, clock, db_sessions)
    person = (await client.opga.post("/persons", json={"name": "Amal Example"})).json()["id"]
    async with db_sessions() as db, db.begin():
        await db.execute(update(Account).where(Account.email == "ngo@demo.example").values(person_id=UUID(person)))
    await seat_co_chairs(client, table["id"], (None, person), ("DEU", None))
    await published(client)
    box = await told(client, clock, db_sessions, minutes=15)
    assert sorted((mail["To"], *items(mail)) for mail in box.messages) == [
        (EGYPT, "Round table 1: no longer your part: Co-chair"),
        (
            "ngo@demo.example",
            "Round table 1: your part: Co-chair; Tuesday, 5 May 2026, 10:00 (New York), 14:00 UTC",
        ),
    ]
    # A person who is named for the party that has the seat already changes nothing for the party.
    await seat_co_chairs(client, table["id"], (None, person), ("DEU", person))
    await published(client)
    assert (await told(client, clock, db_sessions, minutes=15)).to(GERMANY) == []


async def test_a_cancellation_and_a_restoration_reach_who_asked_to_speak_or_has_a_place(
    client: Client, clock: Clock, db_sessions
) -> None:
    await announced(client)
    await publish(client)
    event = await draft(client, "side_event", 1)
    assert (await set_places(client, event["id"], 1)).status_code == 200
    (guest,) = await people(client, "Amal")
    assert (await ask(client.egypt, event["id"], guest)).status_code == 201
    await deliver(db_sessions, clock)
    event = (await edit(client.opga, await draft(client, "side_event", 1), status="cancelled")).json()
    await published(client)
    (mail,) = (await told(client, clock, db_sessions, minutes=15)).messages
    (line,) = items(mail)
    assert (mail["To"], line.partition(": ")[2].partition(";")[0]) == (EGYPT, "cancelled")
    await edit(client.opga, event, status="confirmed")
    await published(client)
    (mail,) = (await told(client, clock, db_sessions, minutes=15)).messages
    assert "takes place again, " in items(mail)[0]


async def test_an_unlisted_meeting_is_cancelled_for_those_alone_whom_it_does_not_name(
    client: Client, clock: Clock, db_sessions
) -> None:
    await announced(client)
    event = await draft(client, "side_event", 1)
    people_of = {"people": [{"role": "panellist", "party": "DEU"}]}
    await edit(client.opga, event, **people_of)
    await publish(client)
    assert (await set_places(client, event["id"], 1)).status_code == 200
    (guest,) = await people(client, "Amal")
    assert (await ask(client.egypt, event["id"], guest)).status_code == 201
    await told(client, clock, db_sessions, minutes=15)
    await edit(client.opga, await draft(client, "side_event", 1), access="unlisted")
    await published(client)
    (mail,) = (await told(client, clock, db_sessions, minutes=15)).messages
    assert (mail["To"], ": cancelled; " in items(mail)[0]) == (EGYPT, True)


async def test_who_acts_no_more_is_not_told_and_who_wants_none_neither(
    client: Client, clock: Clock, db_sessions
) -> None:
    table = await with_co_chairs(client, clock, db_sessions)
    await moved(client, table, "10:30")
    await published(client)
    grants = (await client.admin.get("/grants", params={"limit": 200})).json()["items"]
    for grant in grants:
        if grant["email"] == EGYPT:
            assert (await client.admin.delete(f"/grants/{grant['id']}")).status_code == 204
    answer = await client.germany.patch("/me/messages", json={"programme_changes": False})
    assert answer.status_code == 200
    sent = (await told(client, clock, db_sessions, minutes=15)).messages
    assert [mail["To"] for mail in sent if items(mail)] == []


async def test_deadlines_that_move_are_told_to_those_whom_they_bind(
    client: Client, clock: Clock, db_sessions
) -> None:
    """The days too, and with them what hangs on them; to a party with a longer time of its own nothing moves."""
    await create_forum(client)
    await only(client, "imrf-test", "speakers_list_closes")
    await announce(client)
    own = {"until": "2026-06-30T12:00", "reason": "The form could not be reached", "party": "EGY"}
    path = "/forums/imrf-test/deadlines/speakers_list_closes/extensions"
    assert (await client.opga.post(path, json=own)).status_code == 201
    await deliver(db_sessions, clock)
    plan = {"opens_on": "2026-05-12", "reason": "The hall is not free before"}
    answer = await client.opga.post("/forums/imrf-test/reschedule", json=plan)
    assert answer.status_code == 200, answer.text
    await announce(client)
    box = await told(client, clock, db_sessions, minutes=15)
    days = "The forum opens on Tuesday, 12 May 2026, no longer on Tuesday, 5 May 2026."
    closes = (
        "List of speakers closes: Friday, 24 April 2026, 17:00 (New York), 21:00 UTC,"
        " no longer Friday, 17 April 2026, 17:00 (New York), 21:00 UTC"
    )
    found = {mail["To"]: items(mail) for mail in box.messages}
    assert found[GERMANY] == [days, closes]
    assert found[EGYPT][0] == days
    assert closes not in found[EGYPT]
    assert "auditor@demo.example" not in found


@pytest.mark.parametrize("language", COMPLETE)
async def test_it_is_told_in_the_readers_language(
    client: Client, clock: Clock, db_sessions, language: Language
) -> None:
    table = await with_co_chairs(client, clock, db_sessions)
    await client.egypt.patch("/me", json={"language": language.value})
    await moved(client, table, "10:30")
    await published(client)
    (mail,) = (await told(client, clock, db_sessions, minutes=15)).to(EGYPT)
    (line,) = items(mail)
    plain = line.replace("\u2068", "").replace("\u2069", "").replace("\u00a0", " ").replace("\u202f", " ")
    assert (
        plain
        == {
            Language.EN: "Round table 1: moved from Tuesday, 5 May 2026, 10:00 (New York), 14:00 UTC"
            " to Tuesday, 5 May 2026, 10:30 (New York), 14:30 UTC",
            Language.FR: "Table ronde 1 : déplacée ; avant : mardi 5 mai 2026, 10:00 (New York), 14:00 UTC ;"
            " désormais : mardi 5 mai 2026, 10:30 (New York), 14:30 UTC",
            Language.AR: "المائدة المستديرة 1: تغير الموعد من الثلاثاء 5 مايو 2026، الساعة 10:00 بتوقيت نيويورك"
            " (14:00 بالتوقيت العالمي المنسق) إلى الثلاثاء 5 مايو 2026، الساعة 10:30 بتوقيت نيويورك"
            " (14:30 بالتوقيت العالمي المنسق)",
        }[language]
    )


async def test_it_is_told_by_the_readers_clocks(client: Client, clock: Clock, db_sessions) -> None:
    table = await with_co_chairs(client, clock, db_sessions)
    bad = await client.egypt.patch("/me", json={"timezone": "Africa/Atlantis"})
    assert (bad.status_code, bad.json()["errors"][0]["field"]) == (422, "timezone")
    assert (await client.egypt.patch("/me", json={})).status_code == 422
    own = await client.egypt.patch("/me", json={"timezone": "Africa/Cairo"})
    assert (own.json()["timezone"], own.json()["language"]) == ("Africa/Cairo", "en")
    await moved(client, table, "10:30")
    await published(client)
    (mail,) = (await told(client, clock, db_sessions, minutes=15)).to(EGYPT)
    assert items(mail) == [
        "Round table 1: moved from Tuesday, 5 May 2026, 17:00 (Cairo), 14:00 UTC"
        " to Tuesday, 5 May 2026, 17:30 (Cairo), 14:30 UTC"
    ]
    assert (await client.egypt.patch("/me", json={"timezone": None})).json()["timezone"] is None


# Review by the Office.

REVIEWS = "/forums/imrf-test/change-messages"


async def test_the_office_reads_what_they_will_read_and_releases_it(
    client: Client, clock: Clock, db_sessions
) -> None:
    table = await with_co_chairs(client, clock, db_sessions)
    await client.egypt.patch("/me", json={"language": "fr"})
    await moved(client, table, "10:30")
    number = await published(client, review_messages=True)
    held = await told(client, clock, db_sessions, days=1)
    assert (held.messages, held.invitations) == ([], [])
    assert (await client.opga.get(REVIEWS)).json() == {
        "items": [{"number": number, "held": 2, "queued": 0, "invitations": 2}]
    }
    shown = (await client.opga.get(f"{REVIEWS}/{number}")).json()["items"]
    assert [(one["language"], one["recipients"], one["held"], one["subject"]) for one in shown] == [
        ("en", 1, 1, "Changes that concern you (Test forum)"),
        ("fr", 1, 1, "Changements qui vous concernent (Test forum)"),
    ]
    assert "Round table 1: moved from" in shown[0]["text"]
    (french,) = (await client.opga.get(f"{REVIEWS}/{number}", params={"lang": "fr"})).json()["items"]
    assert french == shown[1]
    pages = await client.opga.get(f"{REVIEWS}/{number}", params={"limit": 1})
    rest = await client.opga.get(f"{REVIEWS}/{number}", params={"cursor": pages.json()["next_cursor"]})
    assert [*pages.json()["items"], *rest.json()["items"]] == shown
    for caller in (client.secretariat, client.egypt, client.auditor):
        assert (await caller.get(f"{REVIEWS}/{number}")).status_code == 403
        assert (await caller.post(f"{REVIEWS}/{number}/release")).status_code == 403
    released = await client.opga.post(f"{REVIEWS}/{number}/release")
    assert (released.status_code, released.json()) == (200, {"number": number, "messages": 2})
    again = await client.opga.post(f"{REVIEWS}/{number}/release")
    assert (again.status_code, again.json()["code"]) == (409, "nothing_held")
    gone = await deliver(db_sessions, clock)
    assert (len(gone.messages), len(gone.invitations)) == (2, 2)
    assert (await client.opga.get(REVIEWS)).json() == {"items": []}


async def test_a_release_has_the_invitations_of_its_version_go_and_no_others(
    client: Client, clock: Clock, db_sessions
) -> None:
    """Also of those who left the messages of changes out, of whom nothing else waits."""
    table = await with_co_chairs(client, clock, db_sessions)
    other = await draft(client, "round_table", 2)
    await seat_co_chairs(client, other["id"], ("DEU", None))
    await published(client)
    await told(client, clock, db_sessions, minutes=15)
    for caller in (client.egypt, client.germany):
        await caller.patch("/me/messages", json={"programme_changes": False})
    await moved(client, table, "10:30")
    first = await published(client, review_messages=True)
    await moved(client, await draft(client, "round_table", 2), "15:30")
    second = await published(client, review_messages=True)
    none = {"held": 0, "queued": 0}
    waits = [{"number": first, **none, "invitations": 2}, {"number": second, **none, "invitations": 1}]
    assert (await client.opga.get(REVIEWS)).json()["items"] == waits
    for number, status, reached in ((99, 409, []), (second, 200, [GERMANY]), (first, 200, [EGYPT, GERMANY])):
        assert (await client.opga.post(f"{REVIEWS}/{number}/release")).status_code == status
        assert sorted(mail["To"] for mail in (await deliver(db_sessions, clock)).invitations) == reached


async def test_what_is_held_is_taken_over_as_held_and_discarded(client: Client, clock: Clock, db_sessions) -> None:
    table = await with_co_chairs(client, clock, db_sessions)
    table = await moved(client, table, "10:30")
    await published(client, review_messages=True)
    await moved(client, table, "11:00")
    number = await published(client)
    assert (await client.opga.get(REVIEWS)).json()["items"] == [
        {"number": number, "held": 2, "queued": 0, "invitations": 2}
    ]
    (shown,) = (await client.opga.get(f"{REVIEWS}/{number}")).json()["items"]
    assert (shown["recipients"], "10:00 (New York), 14:00 UTC to" in shown["text"]) == (2, True)
    discarded = await client.opga.post(f"{REVIEWS}/{number}/discard")
    assert discarded.json() == {"number": number, "messages": 2}
    # Their calendars have it right all the same, once.
    gone = await told(client, clock, db_sessions, days=1)
    assert (gone.messages, {one["To"] for one in gone.invitations}) == ([], {EGYPT, GERMANY})
