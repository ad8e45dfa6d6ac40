"""Reminders: to those concerned who have not acted, each once, by the plan of the instant that is in force."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from api.main import new_id
from models.deadline import RecordedAct
from models.enums import ForumAct, Language, Step
from services import reminders
from services.queries.publications import published_terms
from services.retention import forget
from tests.mail import subject, words
from tests.nominations import (
    CONCERNED,
    FIRST,
    KEY,
    NOMINATIONS,
    add,
    announced,
    extend,
    ids,
    mailed,
    noted,
    only,
    patch,
    queued,
    run,
    submit,
)
from tests.world import Client, Clock, announce, create_forum


async def test_those_concerned_are_reminded_once_of_each_mark(client: Client, clock: Clock, db_sessions) -> None:
    await announced(client)
    assert await run(db_sessions, FIRST - timedelta(microseconds=1)) == 0
    assert await run(db_sessions, FIRST) == 3
    for minutes in (0, 1, 600):
        assert await run(db_sessions, FIRST + timedelta(minutes=minutes)) == 0
    assert await noted(db_sessions) == [(email, KEY, 14, NOMINATIONS) for email in CONCERNED]
    assert await queued(db_sessions) == CONCERNED
    mailbox = await mailed(db_sessions, clock, FIRST + timedelta(hours=11))
    assert sorted(message["To"] for message in mailbox.messages) == CONCERNED
    for days in (3, 1):
        assert await run(db_sessions, NOMINATIONS - timedelta(days=days)) == 3
    assert await run(db_sessions, NOMINATIONS) == 0
    assert await queued(db_sessions) == sorted(CONCERNED * 3)


async def test_who_wants_none_is_not_reminded(client: Client, clock: Clock, db_sessions) -> None:
    """Nor of what was queued before they said so."""
    await announced(client)
    assert (await client.egypt.patch("/me/messages", json={"deadline_reminders": False})).status_code == 200
    assert await run(db_sessions, FIRST) == 2
    assert await queued(db_sessions) == [one for one in CONCERNED if one != "egypt@demo.example"]
    assert (await client.germany.patch("/me/messages", json={"deadline_reminders": False})).status_code == 200
    mailbox = await mailed(db_sessions, clock, FIRST)
    assert [message["To"] for message in mailbox.messages] == ["african-group@demo.example"]


async def test_of_several_that_are_due_the_latest_alone(client: Client, clock: Clock, db_sessions) -> None:
    """As after a standstill of weeks."""
    await announced(client)
    assert await run(db_sessions, NOMINATIONS - timedelta(hours=30)) == 3
    assert {days for _, _, days, _ in await noted(db_sessions)} == {3}
    assert await run(db_sessions, NOMINATIONS - timedelta(hours=24)) == 3
    assert sorted({days for _, _, days, _ in await noted(db_sessions)}) == [1, 3]


async def test_what_was_just_announced_is_not_reminded_of(client: Client, clock: Clock, db_sessions) -> None:
    clock.now = NOMINATIONS - timedelta(days=2)
    await announced(client)
    assert await run(db_sessions, clock.now + timedelta(hours=1)) == 0
    assert await run(db_sessions, NOMINATIONS - timedelta(days=1)) == 3


async def test_who_has_no_part_in_it_is_not_reminded(client: Client, clock: Clock, db_sessions) -> None:
    await announced(client)
    async with db_sessions() as db, db.begin():
        # An uninvited State; a grant revoked; below one that has ended, and an account closed.
        await db.execute(text("DELETE FROM participant USING party WHERE party.id = party_id AND code = 'DEU'"))
        of = "UPDATE role_grant SET {} FROM account WHERE account.id = account_id AND email = '{}@demo.example'"
        await db.execute(text(of.format("revoked_at = '2026-02-01T00:00Z'", "egypt")))
    assert await run(db_sessions, FIRST) == 1
    assert await queued(db_sessions) == ["african-group@demo.example"]
    async with db_sessions() as db, db.begin():
        await db.execute(text(of.format("revoked_at = NULL, valid_until = '2026-03-01T00:00Z'", "egypt")))
        await db.execute(text("UPDATE account SET is_active = false WHERE email = 'african-group@demo.example'"))
    three = NOMINATIONS - timedelta(days=3)
    assert await run(db_sessions, three) == 0
    async with db_sessions() as db, db.begin():
        await db.execute(text(of.format("valid_until = NULL", "egypt")))
    assert await run(db_sessions, three) == 1
    assert await queued(db_sessions) == ["african-group@demo.example", "egypt@demo.example"]


async def test_a_grant_for_another_forum_does_not_count(client: Client, clock: Clock, db_sessions) -> None:
    await announced(client)
    await announced(client, "imrf-other", opens_on="2027-05-04")
    async with db_sessions() as db, db.begin():
        await db.execute(
            text(
                "UPDATE role_grant SET forum_id = (SELECT id FROM forum WHERE slug = 'imrf-other') FROM account"
                " WHERE account.id = account_id AND email = 'egypt@demo.example'"
            )
        )
    assert await run(db_sessions, FIRST) == 2
    assert await queued(db_sessions) == ["african-group@demo.example", "germany@demo.example"]
    # Reminded of the other forum's, where the others have standing grants.
    assert await run(db_sessions, datetime(2027, 2, 19, 22, tzinfo=UTC)) == 3


async def test_a_draft_and_a_closed_forum_remind_nobody(client: Client, clock: Clock, db_sessions) -> None:
    await create_forum(client)
    await only(client, "imrf-test", "nominations_open", KEY)
    assert await run(db_sessions, FIRST) == 0
    await announce(client)
    async with db_sessions() as db, db.begin():
        await db.execute(text("UPDATE forum SET closed_at = '2026-02-01T00:00Z'"))
    assert await run(db_sessions, FIRST) == 0
    async with db_sessions() as db, db.begin():
        await db.execute(text("UPDATE forum SET closed_at = NULL"))
    assert await run(db_sessions, FIRST) == 3


async def test_whose_party_has_acted_is_not_reminded(client: Client, clock: Clock, db_sessions) -> None:
    await announced(client)
    await submit(db_sessions, "EGY", FIRST)
    await submit(db_sessions, "DEU", FIRST, step=Step.PLEDGES)  # another step
    assert await run(db_sessions, FIRST) == 2
    assert await queued(db_sessions) == ["african-group@demo.example", "germany@demo.example"]


async def test_once_it_is_done_nobody_is_reminded(client: Client, clock: Clock, db_sessions) -> None:
    """The list is to reach Member States by 5 February, its end in New York: the Office is reminded."""
    await create_forum(client)
    await only(client, "imrf-test", "list_to_member_states")
    await announce(client)
    ends = datetime(2026, 2, 6, 5, tzinfo=UTC) - timedelta(microseconds=1)
    at = ends - timedelta(days=14)
    assert await run(db_sessions, at) == 4
    office = ("opga-identities", "opga-objections", "opga2", "opga")
    assert await queued(db_sessions) == [f"{name}@demo.example" for name in office]
    (forum_id,) = await ids(db_sessions, slug="imrf-test")
    act = {"id": new_id(), "forum_id": forum_id, "act": ForumAct.LIST_CIRCULATED, "recorded_by": None, "version": 1}
    await add(db_sessions, RecordedAct(**act, done_at=at, created_at=at, updated_at=at))
    assert await run(db_sessions, ends - timedelta(days=3)) == 0
    # What was in the outbox has no reason any more.
    assert (await mailed(db_sessions, clock, at)).messages == []


async def test_moved_it_is_a_new_plan(client: Client, clock: Clock, db_sessions) -> None:
    await announced(client)
    assert await run(db_sessions, FIRST) == 3
    clock.now = FIRST + timedelta(hours=1)
    await patch(client, "imrf-test", {"rules": {KEY: {"offset": {"days": 7}}}})
    assert await run(db_sessions, FIRST + timedelta(hours=1)) == 0  # the draft alone has moved
    await announce(client)
    later = datetime(2026, 3, 12, 21, tzinfo=UTC)  # clocks were put forward meanwhile
    # The letters of the first plan are not sent any more.
    assert (await mailed(db_sessions, clock, clock.now)).messages == []
    assert await run(db_sessions, FIRST + timedelta(days=1)) == 0
    assert await run(db_sessions, datetime(2026, 2, 26, 22, tzinfo=UTC)) == 3
    assert {(days, ends_at) for _, _, days, ends_at in await noted(db_sessions)} == {(14, NOMINATIONS), (14, later)}
    mailbox = await mailed(db_sessions, clock, datetime(2026, 2, 26, 22, 1, tzinfo=UTC))
    assert "Thursday, 12 March 2026, 17:00 (New York), 21:00 UTC" in words(mailbox.to("egypt@demo.example")[0])
    # Moved back, nobody is reminded again of the instant that they were reminded of.
    notice = {"value": 0, "authority": "default"}
    await patch(client, "imrf-test", {"notice_days": notice})
    await announce(client)
    await patch(client, "imrf-test", {"rules": {KEY: {"offset": {"days": 0}}}})
    await announce(client)
    assert await run(db_sessions, clock.now + timedelta(hours=1)) == 0
    assert await run(db_sessions, NOMINATIONS - timedelta(days=3)) == 3


async def test_an_extension_for_one_party_is_its_own_plan(client: Client, clock: Clock, db_sessions) -> None:
    await announced(client)
    assert await run(db_sessions, FIRST) == 3
    until = NOMINATIONS + timedelta(days=4)
    await extend(db_sessions, until, FIRST + timedelta(hours=1), party="EGY")
    mailbox = await mailed(db_sessions, clock, FIRST + timedelta(hours=2))
    assert sorted(m["To"] for m in mailbox.messages) == ["african-group@demo.example", "germany@demo.example"]
    for at, found in (
        (until - timedelta(days=14), 1),
        (NOMINATIONS - timedelta(days=3), 2),
        (NOMINATIONS - timedelta(days=1), 2),
        (NOMINATIONS + timedelta(hours=1), 0),
        (until - timedelta(days=3), 1),
        (until - timedelta(days=1), 1),
        (until, 0),
    ):
        assert await run(db_sessions, at) == found
    own = [(days, ends_at) for email, _, days, ends_at in await noted(db_sessions) if email.startswith("egypt")]
    assert sorted(own) == [(1, until), (3, until), (14, NOMINATIONS), (14, until)]
    last = await mailed(db_sessions, clock, until - timedelta(days=1))
    # Of all that waited in the outbox the latest alone.
    assert [m["To"] for m in last.messages] == ["egypt@demo.example"]
    assert "Monday, 9 March 2026, 22:00 UTC" in words(last.messages[0])


async def test_an_extension_for_everyone_is_a_new_plan(client: Client, clock: Clock, db_sessions) -> None:
    await announced(client)
    until = NOMINATIONS + timedelta(days=4)
    await extend(db_sessions, until, NOMINATIONS - timedelta(hours=1))
    assert await run(db_sessions, NOMINATIONS - timedelta(minutes=30)) == 0
    assert await run(db_sessions, until - timedelta(days=3)) == 3
    assert {(days, ends_at) for _, _, days, ends_at in await noted(db_sessions)} == {(3, until)}


@pytest.mark.parametrize(
    "gone",
    [
        "INSERT INTO submission (id, forum_id, step, party_id, submitted_at) SELECT gen_random_uuid(), forum.id,"
        " 'nominations', party.id, now() FROM forum, party WHERE code IN ('EGY', 'DEU', 'GROUP_AFRICAN')",
        "UPDATE role_grant SET revoked_at = '2026-02-19T00:00Z'",
        "UPDATE account SET is_active = false",
        "UPDATE forum SET closed_at = '2026-02-19T00:00Z'",
    ],
)
async def test_what_is_true_no_more_is_not_sent(client: Client, clock: Clock, db_sessions, gone: str) -> None:
    await announced(client)
    await run(db_sessions, FIRST)
    async with db_sessions() as db, db.begin():
        await db.execute(text(gone))
    assert (await mailed(db_sessions, clock, FIRST + timedelta(minutes=1))).messages == []
    async with db_sessions() as db, db.begin():
        assert set((await db.execute(text("SELECT state FROM outbox"))).scalars()) == {"dropped"}


async def test_too_late_it_is_not_sent(client: Client, clock: Clock, db_sessions) -> None:
    await announced(client)
    await run(db_sessions, NOMINATIONS - timedelta(hours=1))
    assert (await mailed(db_sessions, clock, NOMINATIONS)).messages == []


async def test_the_days_are_the_forums_own(client: Client, clock: Clock, db_sessions) -> None:
    await create_forum(client)
    await only(client, "imrf-test", "nominations_open", KEY)
    await patch(client, "imrf-test", {"reminders": {"value": [5], "authority": "default"}})
    await announce(client)
    assert await run(db_sessions, FIRST) == 0
    assert await run(db_sessions, NOMINATIONS - timedelta(days=5)) == 3
    await patch(client, "imrf-test", {"reminders": {"value": [], "authority": "default"}})
    await announce(client)
    assert await run(db_sessions, NOMINATIONS - timedelta(days=1)) == 0
    (forum_id,) = await ids(db_sessions, slug="imrf-test")
    async with db_sessions() as db, db.begin():
        assert (await published_terms(db, forum_id=forum_id)).reminders == ()


async def test_the_letter(client: Client, clock: Clock, db_sessions) -> None:
    await announced(client)
    for name, language in (("egypt", "ar"), ("germany", "fr")):
        assert (await getattr(client, name).patch("/me", json={"language": language})).status_code == 200
    # What is edited and not yet published is not told.
    await patch(client, "imrf-test", title={"en": "Secret new title"})
    await run(db_sessions, FIRST)
    mailbox = await mailed(db_sessions, clock, FIRST)
    english = mailbox.to("african-group@demo.example")[0]
    assert subject(english) == "Reminder: Nominations of co-chairs close (Test forum)"
    plain = words(english)
    for line in (
        "Forum: Test forum",
        "Deadline: Nominations of co-chairs close",
        "When: Thursday, 5 March 2026, 17:00 (New York), 22:00 UTC",
        "It closes then; what is received later is too late.",
        "https://imrf.example/v1/forums/imrf-test/deadlines/nominations_close",
        "If you have a question, ask the Office of the President of the General Assembly.",
    ):
        assert f"{line}\n" in plain
    french = words(mailbox.to("germany@demo.example")[0])
    assert "Date et heure : jeudi 5 mars 2026, 17:00 (New York), 22:00 UTC\n" in french
    assert "contactez le Bureau de la présidence de l’Assemblée générale." in french
    arabic = mailbox.to("egypt@demo.example")[0]
    assert subject(arabic) == "تذكير: إغلاق باب الترشيح للرئاسة المشاركة (منتدى للاختبار)"
    assert "الخميس 5 مارس 2026، الساعة 17:00 بتوقيت نيويورك (22:00 بالتوقيت العالمي المنسق)" in words(arabic)
    assert '<html lang="ar" dir="rtl">' in words(arabic, "html")
    assert arabic["Content-Language"] == Language.AR
    assert "Secret" not in plain + french + words(arabic)


async def test_old_notes_are_forgotten(client: Client, clock: Clock, db_sessions) -> None:
    await announced(client)
    await run(db_sessions, FIRST)
    await forget(db_sessions, now=NOMINATIONS + timedelta(days=89))
    assert len(await noted(db_sessions)) == 3
    await forget(db_sessions, now=NOMINATIONS + timedelta(days=90))
    assert await noted(db_sessions) == []


async def test_a_forum_takes_as_many_transactions_as_it_needs(
    client: Client, clock: Clock, db_sessions, monkeypatch
) -> None:
    await announced(client)
    monkeypatch.setattr(reminders, "MOST", 2)
    assert await run(db_sessions, FIRST) == 3
    assert await queued(db_sessions) == CONCERNED


async def test_what_fails_in_one_forum_does_not_stop_the_others(
    client: Client, clock: Clock, db_sessions, monkeypatch
) -> None:
    await announced(client)
    await announced(client, "imrf-other")
    (broken,) = await ids(db_sessions, slug="imrf-other")
    real = reminders.published_terms

    async def odd(db, *, forum_id):
        if forum_id == broken:
            raise RuntimeError("what nobody expected")
        return await real(db, forum_id=forum_id)

    monkeypatch.setattr(reminders, "published_terms", odd)
    assert await run(db_sessions, FIRST) == 3
    monkeypatch.undo()
    assert await run(db_sessions, FIRST) == 3
    assert await queued(db_sessions) == sorted(CONCERNED * 2)


async def test_reminders_of_the_same_deadline_do_not_pile_up(client: Client, clock: Clock, db_sessions) -> None:
    """As when the mail server was away for days: the latest alone is sent."""
    await announced(client)
    for days in (14, 3, 1):
        await run(db_sessions, NOMINATIONS - timedelta(days=days))
    assert len(await queued(db_sessions)) == 9
    mailbox = await mailed(db_sessions, clock, NOMINATIONS - timedelta(hours=20))
    assert sorted(message["To"] for message in mailbox.messages) == CONCERNED


async def test_a_correction_of_words_loses_no_reminder(client: Client, clock: Clock, db_sessions) -> None:
    """Between the mark and the worker's next minute the title is corrected and announced."""
    await announced(client)
    clock.now = FIRST + timedelta(seconds=30)
    await patch(client, "imrf-test", {"rules": {KEY: {"title": {"en": "Nominations end"}}}})
    await announce(client)
    assert await run(db_sessions, FIRST + timedelta(minutes=1)) == 3
