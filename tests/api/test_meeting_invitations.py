"""Who has a seat in a meeting is invited for their own calendar: asked, told of changes, and let out again."""

from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage

from icalendar import Calendar, Event
from sqlalchemy import text

from models.enums import MessageKind
from services.meeting_invitations import invite_due
from services.outbox import send_due
from tests.conftest import new_id
from tests.mail import SENDER, Mailbox, deliver, has_calendar, office, receiving, subject, words
from tests.meeting_invitations import MEETING, a_person, entered, published_again, seated, without_window
from tests.world import Client, Clock, create_forum, create_rooms, drafts, publish


def calendar_of(message: EmailMessage) -> tuple[Calendar, Event]:
    (part,) = [part for part in message.walk() if part.get_content_type() == "text/calendar"]
    calendar = Calendar.from_ical(part.get_payload(decode=True))
    assert part.get_param("method") == str(calendar["METHOD"])
    (event,) = calendar.walk("VEVENT")
    return calendar, event


def told(message: EmailMessage) -> tuple[str, str, int]:
    """To whom, METHOD and SEQUENCE."""
    calendar, event = calendar_of(message)
    assert event["ATTENDEE"] == f"mailto:{message['To']}"
    return str(message["To"]).split("@")[0], str(calendar["METHOD"]), int(event["SEQUENCE"])


async def sent(db_sessions, clock) -> list[tuple[str, str, int]]:
    mailbox = await deliver(db_sessions, clock)
    return sorted(told(one) for one in mailbox.invitations)


async def test_who_has_a_seat_is_asked_told_of_a_move_and_let_out(client: Client, clock: Clock, db_sessions) -> None:
    meeting = await seated(client)
    assert await sent(db_sessions, clock) == [("egypt", "REQUEST", 0), ("ngo", "REQUEST", 0)]
    meeting = await published_again(client, meeting, title={"en": "Another title"})
    assert await sent(db_sessions, clock) == [("egypt", "REQUEST", 1), ("ngo", "REQUEST", 1)]
    clock.forward(minutes=5)
    meeting = await published_again(client, meeting, local_start="2026-03-02T12:00", local_end="2026-03-02T13:00")
    assert await sent(db_sessions, clock) == [("egypt", "REQUEST", 2), ("ngo", "REQUEST", 2)]
    # Somebody else's seat is nothing to them; who loses theirs is let out, of the meeting as it stands.
    egypt = {"role": "co_chair", "party": "EGY"}
    meeting = await published_again(client, meeting, people=[egypt, {"role": "moderator", "party": "JOR"}])
    assert await sent(db_sessions, clock) == [("ngo", "CANCEL", 3)]
    meeting = await published_again(client, meeting, status="cancelled")
    assert await sent(db_sessions, clock) == [("egypt", "CANCEL", 3)]
    meeting = await published_again(client, meeting, status="confirmed")
    assert await sent(db_sessions, clock) == [("egypt", "REQUEST", 4)]
    feed = Calendar.from_ical((await client.anonymous.get("/forums/imrf-test/calendar.ics")).content)
    (own,) = [event for event in feed.walk("VEVENT") if event["UID"] == meeting["id"]]
    assert own["SEQUENCE"] <= 4


async def test_they_wait_for_a_quiet_window_but_not_on_the_last_day(
    client: Client, clock: Clock, db_sessions
) -> None:
    meeting = await seated(client, window=True)
    clock.forward(minutes=10)
    meeting = await published_again(client, meeting, title={"en": "Without the slip"})
    clock.forward(minutes=14)
    assert await sent(db_sessions, clock) == []
    clock.forward(minutes=1)
    assert await sent(db_sessions, clock) == [("egypt", "REQUEST", 1), ("ngo", "REQUEST", 1)]
    # It is on the next day: what moves it, here by a week, is told at once.
    clock.now = datetime(2026, 3, 1, 15, tzinfo=UTC)
    meeting = await published_again(client, meeting, local_start="2026-03-09T10:00", local_end="2026-03-09T11:00")
    assert await sent(db_sessions, clock) == [("egypt", "REQUEST", 2), ("ngo", "REQUEST", 2)]
    await published_again(client, meeting, local_start="2026-03-10T10:00", local_end="2026-03-10T11:00")
    assert await sent(db_sessions, clock) == []


async def test_what_the_calendar_says(client: Client, clock: Clock, db_sessions) -> None:
    (room,) = await create_rooms(client, "Trusteeship Council")
    await client.egypt.patch("/me", json={"language": "ar"})
    await create_forum(client)
    await without_window(client)
    person = await a_person(client, "ngo", 'Amal "Amy" Example')
    seats = ({"role": "co_chair", "party": "EGY"}, {"role": "panellist", "person_id": person})
    meeting = await entered(client, *seats, room_id=room)
    await publish(client)
    async with receiving() as (server, received):
        desk = replace(office(db_sessions, Mailbox(), clock), send=server.send)
        desk = replace(desk, sender=replace(SENDER, replies_to="replies@un.example"))
        while await send_due(desk):
            pass
    messages = {str(one["To"]).split("@")[0]: one for one in received.messages if has_calendar(one)}
    assert sorted(messages) == ["egypt", "ngo"]
    assert [part.get_content_type() for part in messages["ngo"].iter_parts()] == [
        "text/plain",
        "text/html",
        "text/calendar",
    ]
    assert messages["ngo"].get_content_type() == "multipart/alternative"
    (raw,) = [part for part in messages["egypt"].walk() if part.get_content_type() == "text/calendar"]
    assert raw["Content-Type"] == 'text/calendar; method="REQUEST"; charset="utf-8"; component="VEVENT"'
    body = raw.get_payload(decode=True)
    assert max(map(len, body.split(b"\r\n"))) <= 75
    assert b"\n" not in body.replace(b"\r\n", b"")
    calendar, event = calendar_of(messages["ngo"])
    assert [component.name for component in calendar.subcomponents] == ["VTIMEZONE", "VEVENT"]
    assert event["UID"] == meeting["id"]
    assert event["DTSTART"].params["TZID"] == "America/New_York"
    assert event["DTSTAMP"].dt == clock.now
    assert (str(event["SUMMARY"]), str(event["STATUS"])) == (MEETING["title"]["en"], "CONFIRMED")
    assert str(event["LOCATION"]) == "Trusteeship Council, Test Centre, Example City"
    assert str(event["DESCRIPTION"]) == "Your part: Panellist"
    assert (event["ORGANIZER"], event["ORGANIZER"].params["CN"]) == ("mailto:replies@un.example", "Test forum")
    assert event["ORGANIZER"].params["SENT-BY"] == "mailto:imrf@un.example"
    assert event["ATTENDEE"] == "mailto:ngo@demo.example"
    assert dict(event["ATTENDEE"].params) == {
        "CN": "Amal ’Amy’ Example",
        "CUTYPE": "INDIVIDUAL",
        "ROLE": "REQ-PARTICIPANT",
        "PARTSTAT": "NEEDS-ACTION",
        "RSVP": "TRUE",
    }
    _, arabic = calendar_of(messages["egypt"])
    assert str(arabic["SUMMARY"]) == MEETING["title"]["ar"]
    assert str(arabic["DESCRIPTION"]) == "دوركم: الرئاسة المشتركة (مصر)"
    assert 'dir="rtl"' in words(messages["egypt"], "html")
    assert "Amal" not in messages["egypt"].as_string() + body.decode()


async def test_the_words_say_what_it_is(client: Client, clock: Clock, db_sessions) -> None:
    meeting = await seated(client)
    said: list[list[str]] = []

    async def told_now() -> None:
        mailbox = await deliver(db_sessions, clock)
        said.append(sorted(subject(one).partition(":")[0] for one in mailbox.invitations))

    await told_now()
    clock.forward(minutes=5)
    meeting = await published_again(client, meeting, local_end="2026-03-02T12:00")
    await told_now()
    meeting = await published_again(client, meeting, people=[{"role": "co_chair", "party": "EGY"}])
    await told_now()
    await published_again(client, meeting, status="cancelled")
    await told_now()
    assert said == [["Invitation"] * 2, ["Changed"] * 2, ["No part in it any more"], ["Called off"]]


async def test_who_is_let_out_and_has_a_seat_again_is_invited_anew(client: Client, clock: Clock, db_sessions) -> None:
    meeting = await seated(client)
    await deliver(db_sessions, clock)
    seats, said = [{"role": "co_chair", "party": "EGY"}], []
    for people in ([], seats, [], seats):
        meeting = await published_again(client, meeting, people=people)
        if people or not said:  # the second time a new seat comes before the mail that takes the first one back
            clock.forward(minutes=1)
            mailbox = await deliver(db_sessions, clock)
            said.append([subject(one).partition(":")[0] for one in mailbox.invitations if "egypt" in one["To"]])
    assert said == [["No part in it any more"], ["Invitation"], ["Changed"]]


async def test_what_is_overtaken_is_not_sent(client: Client, clock: Clock, db_sessions) -> None:
    meeting = await seated(client)
    meeting = await published_again(client, meeting, local_end="2026-03-02T12:00")
    assert await sent(db_sessions, clock) == [("egypt", "REQUEST", 1), ("ngo", "REQUEST", 1)]
    # Asked in and let out again before a mail went: nobody is told that something is off of which they never heard.
    seats = [{"role": "co_chair", "party": "EGY"}, {"role": "speaker", "party": "DEU"}]
    meeting = await published_again(client, meeting, people=seats)
    await published_again(client, meeting, people=seats[:1])
    assert await sent(db_sessions, clock) == [("ngo", "CANCEL", 2)]


async def test_rights_and_accounts_that_change_hands_are_followed(client: Client, clock: Clock, db_sessions) -> None:
    await seated(client)
    await deliver(db_sessions, clock)

    async def look() -> int:
        return await invite_due(db_sessions, now=clock(), new_id=new_id)

    assert await look() == 0
    grants = (await client.admin.get("/grants", params={"limit": 200})).json()["items"]
    (own,) = [one["id"] for one in grants if one["email"] == "egypt@demo.example"]
    assert (await client.admin.delete(f"/grants/{own}")).status_code == 204
    body = {"email": "germany@demo.example", "role": "delegation", "party": "EGY"}
    assert (await client.admin.post("/grants", json=body)).status_code == 201
    assert (await look(), await look()) == (2, 0)
    assert await sent(db_sessions, clock) == [("egypt", "CANCEL", 1), ("germany", "REQUEST", 0)]
    # Of a meeting that is over nobody is told anything.
    assert (await client.admin.post("/grants", json={**body, "email": "egypt@demo.example"})).status_code == 201
    clock.forward(days=60)
    assert await look() == 0


async def test_a_meeting_that_the_public_does_not_see_is_whole_to_who_has_a_seat(
    client: Client, clock: Clock, db_sessions
) -> None:
    meeting = await seated(client, access="unlisted")
    mailbox = await deliver(db_sessions, clock)
    asked = mailbox.invitations
    assert {str(calendar_of(one)[1]["SUMMARY"]) for one in asked} == {MEETING["title"]["en"]}
    await published_again(client, meeting, people=[], title={"en": "Not for them any more"})
    mailbox = await deliver(db_sessions, clock)
    for one in mailbox.invitations:
        calendar, event = calendar_of(one)
        assert not {"DTSTART", "DTEND", "LOCATION"} & set(event)
        assert (str(calendar["METHOD"]), "STATUS" in event, str(event["SUMMARY"])) == (
            "CANCEL",
            False,
            "Consultation",
        )
        assert "Not for them" not in one.as_string()
    assert len(mailbox.invitations) == 2


async def test_outbox_holds_ids_alone(client: Client, db_sessions) -> None:
    await seated(client)
    async with db_sessions() as db, db.begin():
        found = await db.execute(
            text("SELECT details FROM outbox WHERE kind = :kind"), {"kind": MessageKind.MEETING_INVITATION.value}
        )
        kept = found.scalars().all()
    assert [sorted(one) for one in kept] == [["invitation_id", "number", "sequence"]] * 2


async def test_a_draft_invites_nobody(client: Client, clock: Clock, db_sessions) -> None:
    await create_forum(client)
    await entered(client, {"role": "co_chair", "party": "EGY"})
    assert [meeting for meeting in await drafts(client) if meeting["kind"] == "consultation"]
    assert await invite_due(db_sessions, now=clock(), new_id=new_id) == 0
    assert await sent(db_sessions, clock) == []
