"""The outbox: a message if and only if its cause was committed, at least once, in the reader's language."""

import asyncio
import os
import re
import signal
import sys
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from html.parser import HTMLParser
from pathlib import Path

import asyncpg
import pytest
from sqlalchemy import text

from api import worker
from api.main import new_id
from api.settings import SettingsError, load_settings
from api.worker import make_send
from models.enums import ConfidentialPermission, Language, MessageKind, Role
from services.accounts import register
from services.acts import Act
from services.adapters.database import Sessions, make_engine, make_sessions
from services.adapters.letters import _WORDS, COMPLETE, Letter, asked_words, compose
from services.adapters.mail import MailFolder, NotSent, SmtpServer, _is_of_mailbox
from services.outbox import send_due
from services.retention import forget
from services.rules.access import ANONYMOUS
from services.rules.applications import ALL_FIELDS
from services.rules.deliveries import LEASE, MOST_ATTEMPTS
from tests.conftest import PASSWORD_HASH
from tests.mail import SENDER, Mailbox, code, deliver, office, receiving, subject, words
from tests.world import PASSWORD, Client, Clock

FORGOT = {"email": "egypt@demo.example"}


async def states(sessions) -> dict[str, int]:
    async with sessions() as db, db.begin():
        found = await db.execute(text("SELECT state, count(*) FROM outbox GROUP BY 1"))
        return {row.state: row.count for row in found}


async def test_a_refused_request_leaves_no_message(client: Client, clock: Clock, db_sessions) -> None:
    offer = {"email": "amal@demo.example", "role": "delegation", "party": "DEU"}
    assert (await client.egypt.post("/invitations", json=offer)).status_code == 403
    grants = (await client.admin.get("/grants")).json()["items"]
    (own,) = [grant["id"] for grant in grants if grant["email"] == "germany@demo.example"]
    assert (await client.egypt.delete(f"/grants/{own}")).status_code == 404
    assert await states(db_sessions) == {}


async def test_what_fails_is_tried_again_later_and_given_up_in_the_end(
    client: Client, clock: Clock, db_sessions
) -> None:
    await client.anonymous.post("/auth/password/forgot", json=FORGOT)
    offer = {"email": "amal@demo.example", "role": "delegation", "party": "DEU"}
    assert (await client.germany.post("/invitations", json=offer)).status_code == 201
    mailbox = Mailbox()
    mailbox.refuse = NotSent("no delivery (SMTPConnectError)", lasting=False)
    desk = office(db_sessions, mailbox, clock)
    assert (await send_due(desk), await send_due(desk)) == (3, 0)
    clock.forward(seconds=30, microseconds=-1)
    assert await send_due(desk) == 0
    clock.forward(microseconds=1)
    assert await send_due(desk) == 3
    for _ in range(3, MOST_ATTEMPTS + 1):
        clock.forward(hours=1)
        await send_due(desk)
    # The reset's link was of no use any more after an hour; the others lived long enough to be given up.
    assert await states(db_sessions) == {"dropped": 1, "failed": 2}
    clock.forward(days=1)
    assert await send_due(desk) == 0
    async with db_sessions() as db, db.begin():
        reasons = (await db.execute(text("SELECT reason FROM outbox WHERE state = 'failed'"))).scalars().all()
    assert reasons == ["no delivery (SMTPConnectError)"] * 2


async def test_what_is_refused_for_good_is_not_tried_again(client: Client, clock: Clock, db_sessions) -> None:
    await client.anonymous.post("/auth/password/forgot", json=FORGOT)
    mailbox = Mailbox()
    mailbox.refuse = NotSent("recipient refused (550)", lasting=True)
    assert await send_due(office(db_sessions, mailbox, clock)) == 1
    clock.forward(days=1)
    assert await send_due(office(db_sessions, mailbox, clock)) == 0
    assert await states(db_sessions) == {"bounced": 1}


async def test_what_breaks_on_one_message_does_not_stop_the_others(client: Client, clock: Clock, db_sessions) -> None:
    for email in ("egypt@demo.example", "germany@demo.example"):
        await client.anonymous.post("/auth/password/forgot", json={"email": email})
    mailbox = Mailbox()

    class Odd(Mailbox):
        async def send(self, message: EmailMessage) -> None:
            if message["To"] == "egypt@demo.example":
                raise RuntimeError("what nobody expected")
            await mailbox.send(message)

    assert await send_due(office(db_sessions, Odd(), clock)) == 2
    assert [message["To"] for message in mailbox.messages] == ["germany@demo.example"]
    assert await states(db_sessions) == {"queued": 1, "sent": 1}


async def test_sent_again_it_has_the_same_message_id_and_both_links_work(
    client: Client, clock: Clock, db_sessions
) -> None:
    """As after a crash between handing over and noting it."""
    await client.anonymous.post("/auth/password/forgot", json=FORGOT)
    (first,) = (await deliver(db_sessions, clock)).messages
    async with db_sessions() as db, db.begin():
        await db.execute(text("UPDATE outbox SET state = 'queued', settled_at = NULL"))
    clock.forward(minutes=5)
    (second,) = (await deliver(db_sessions, clock)).messages
    assert first["Message-ID"] == second["Message-ID"]
    assert code(first) != code(second)
    for message in (second, first):
        assert (await client.anonymous.get("/auth/link", params={"token": code(message)})).status_code == 200


async def _register(sessions: Sessions, clock: Clock, count: int) -> None:
    """So many registrations, each with its message."""
    act = Act(ANONYMOUS, clock.now, new_id)
    async with sessions() as db, db.begin():
        for number in range(count):
            email, hashed = f"{number}@demo.example", PASSWORD_HASH
            await register(db, act=act, email=email, hashed_password=hashed, language=Language.EN)


async def test_two_workers_never_claim_the_same_message(own_database: str) -> None:
    engine = make_engine(own_database, pool_size=6)
    sessions, clock = make_sessions(engine), Clock()
    await _register(sessions, clock, 60)
    mailboxes = [Mailbox() for _ in range(3)]

    async def work(mailbox: Mailbox) -> None:
        while await send_due(office(sessions, mailbox, clock)):
            pass

    await asyncio.gather(*map(work, mailboxes))
    sent = [message["To"] for mailbox in mailboxes for message in mailbox.messages]
    assert len(sent) == len(set(sent)) == 60
    assert await states(sessions) == {"sent": 60}
    await engine.dispose()


# A worker that is killed amid a batch.

SLOW_WORKER = """
import asyncio, sys
from services.adapters.mail import MailFolder
from pathlib import Path
from api import worker

folder = MailFolder(Path(sys.argv[1]))

async def slowly(message):
    await folder.send(message)
    print(message["To"], flush=True)
    await asyncio.sleep(0.05)

worker.make_send = lambda settings: slowly
from api.cli import app
app(["worker"])
"""


async def test_a_worker_killed_amid_a_batch_loses_nothing(own_database: str, tmp_path: Path) -> None:
    """kill -9 after the fourth of thirty was handed over; the next worker sends what is left when the claim ends."""
    engine = make_engine(own_database, pool_size=4)
    sessions, clock = make_sessions(engine), Clock()
    await _register(sessions, clock, 30)
    async with sessions() as db, db.begin():
        await db.execute(text("UPDATE mailed_link SET expires_at = '2100-01-01T00:00Z'"))
    environment = {
        **os.environ,
        "DATABASE_URL": own_database,
        "SECRET_KEYS": "1d" * 32,
        "AUDIT_KEYS": "2f" * 32,
        "SMTP_HOST": "mail.example",
        "MAIL_FROM": "imrf@un.example",
        "PUBLIC_URL": "https://imrf.example",
    }
    killed = await asyncio.create_subprocess_exec(
        sys.executable, "-c", SLOW_WORKER, str(tmp_path), env=environment, stdout=asyncio.subprocess.PIPE
    )
    assert killed.stdout is not None
    first = [(await killed.stdout.readline()).decode().strip() for _ in range(4)]
    killed.send_signal(signal.SIGKILL)
    await killed.wait()
    left = await states(sessions)
    assert left["queued"] >= 26
    assert left["queued"] + left.get("sent", 0) == 30

    after = Clock()
    async with sessions() as db, db.begin():
        claimed = await db.execute(text("SELECT max(due_at) FROM outbox WHERE state = 'queued' AND attempts > 0"))
        after.now = claimed.scalar_one()
    mailbox = await deliver(sessions, after)
    again = {message["To"] for message in mailbox.messages}
    assert again | set(first) == {f"{number}@demo.example" for number in range(30)}
    assert await states(sessions) == {"sent": 30}
    # Twice went at most what was handed over and not noted: of one message at a time.
    assert len(again & set(first)) <= 1
    ids = {message["Message-ID"] for message in mailbox.messages}
    files = {path.stem for path in tmp_path.glob("*.eml")}
    assert len(ids | {f"<{name}@imrf.example>" for name in files}) == 30
    await engine.dispose()


# A real SMTP server.


@pytest.fixture
async def smtp():
    """(its address, what it received)"""
    async with receiving() as (server, received):
        yield server, received


async def test_messages_arrive_at_a_real_server_as_they_are(client: Client, clock: Clock, db_sessions, smtp) -> None:
    await client.egypt.patch("/me", json={"language": "ar"})
    await client.anonymous.post("/auth/password/forgot", json=FORGOT)
    for name in ("gone", "full", "محمد"):
        body = {"email": f"{name}@demo.example", "password": "four unlike words", "language": "en"}
        clock.forward(seconds=1)
        assert (await client.anonymous.post("/auth/register", json=body)).status_code == 202
    server, received = smtp
    desk = office(db_sessions, server, clock)
    assert await send_due(desk) == 4
    assert await states(db_sessions) == {"sent": 2, "bounced": 1, "queued": 1}
    arabic, unicode_address = received.messages
    assert unicode_address["To"] == "محمد@demo.example"
    assert (arabic["To"], arabic["From"]) == ("egypt@demo.example", "IMRF <imrf@un.example>")
    assert subject(arabic) == "تعيين كلمة مرور جديدة"
    assert arabic["Content-Language"] == "ar"
    assert arabic["Auto-Submitted"] == "auto-generated"
    assert re.fullmatch(r"<[0-9a-f-]{36}@imrf\.example>", arabic["Message-ID"])
    assert code(arabic) in words(arabic, "html")
    async with db_sessions() as db, db.begin():
        reasons = (await db.execute(text("SELECT reason FROM outbox WHERE reason IS NOT NULL ORDER BY 1"))).scalars()
        assert list(reasons) == ["recipient refused (452)", "recipient refused (550)"]


async def test_a_server_that_is_away_is_waited_for(client: Client, clock: Clock, db_sessions) -> None:
    await client.anonymous.post("/auth/password/forgot", json=FORGOT)
    desk = office(db_sessions, SmtpServer("127.0.0.1", 9, None, None, "none"), clock)
    assert await send_due(desk) == 1
    assert await states(db_sessions) == {"queued": 1}
    clock.forward(minutes=1)
    assert len((await deliver(db_sessions, clock)).messages) == 1


OF_MAIL = {"SMTP_HOST": "mail.example", "MAIL_FROM": "imrf@un.example", "PUBLIC_URL": "https://imrf.example"}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"MAIL_FROM": ""}, "MAIL_FROM is not set"),
        ({"MAIL_FROM": "nobody"}, "MAIL_FROM is “nobody”; expected an address"),
        ({"PUBLIC_URL": ""}, "PUBLIC_URL is not set"),
        ({"SMTP_SECURITY": "ssl"}, "SMTP_SECURITY is “ssl”; expected starttls, tls or none"),
        ({"SMTP_USERNAME": "us"}, "SMTP_USERNAME and SMTP_PASSWORD go together"),
        ({"SMTP_PORT": "smtp"}, "SMTP_PORT is “smtp”; expected a whole number"),
    ],
)
def test_settings_of_mail_that_are_none_are_named(change: dict[str, str], message: str) -> None:
    with pytest.raises(SettingsError, match=message):
        load_settings({**OF_MAIL, **change})


async def test_settings_choose_where_mail_goes(tmp_path: Path) -> None:
    folder = load_settings({"DEMO_FOLDER": str(tmp_path)})
    letter = Letter(new_id(), Clock().now, "amal@demo.example", Language.EN, "password_changed", {})
    for _ in range(2):
        await make_send(folder)(compose(letter, SENDER))
    (file,) = (tmp_path / "mail").iterdir()
    assert file.name == f"{letter.id}.eml"
    assert file.stat().st_mode & 0o777 == 0o600
    read = message_from_bytes(file.read_bytes(), policy=policy.default)
    assert subject(read) == "Your password was changed"
    to_server = load_settings(OF_MAIL)
    assert to_server.smtp == SmtpServer("mail.example", 587, None, None, "starttls")


# Words.


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict]] = []
        self.open: list[str] = []

    def handle_starttag(self, tag, attrs) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta",):
            self.open.append(tag)

    def handle_endtag(self, tag) -> None:
        assert self.open.pop() == tag


VALUES = {
    "place": "Room 3, Centre",
    "part": "Co-chair (Egypt)",
    "label": "Website",
    "since": "2026-01-22 12:00 UTC",
    "token": "x" * 43,
    "link": "https://imrf.example/v1/auth/link?token=" + "x" * 43,
    "until": "2026-01-22 12:00 UTC",
    "role": "delegation",
    "party": "Egypt <b>&amp;",
    "forum": "Forum",
    "email": "amal@demo.example",
    "ends": "2026-03-01 00:00 UTC",
    "focal": "As a focal point",
    "post": "delegation, Egypt <b>&amp;",
    "inviter": "egypt@demo.example",
    "state": "Egypt",
    "table": "Round table 1",
    "person": "H.E. Ms. Amal Example",
    "pending": "Please name your representative.",
    "deadline": "Special accreditation closes",
    "when": "Wednesday, 21 January 2026, 17:00 (New York), 22:00 UTC",
    "meaning": "It closes then; what is received later is too late.",
    "contact": "the organizers of the forum",
    "permission": "to see that a name is contested",
    "organization": "Example Migrants' Council <b>&amp;",
    "merged": "Example Council",
    "reference": "IMRF-2026-0001",
    "reason": "The annual report is of 2019.\n<b>Please</b> send the last one.",
    "fields": "last annual report (document)",
    "decision": "80/501",
    "number": "1",
    "version": "2",
    "sha256": "0f" * 32,
    "group": "Group of Friends of Migration",
    "received": "24 March 2026, 10:00 (New York)",
    "arrival": "17",
    "proposer": "Germany <b>&amp;",
    "first": "Round table 1",
    "second": "Round table 2",
    "granted": "Round table 2",
    "speaker": "H.E. Ms. Amal Example",
    "meeting": "Round table 1",
    "starts": "5 May 2026, 10:00 (New York)",
}
ALL = [*(kind.value for kind in MessageKind), "registered_already"]
ALL += ["meeting_invitation_changed", "meeting_invitation_ended"]


@pytest.mark.parametrize("length", range(20, 65))
def test_no_space_of_a_subject_is_lost(length: int) -> None:
    """Wherever the header is folded."""
    name = ("جمعية جسر الصحراء للمهاجرين والمهاجرات في بلدان العبور والمقصد")[:length].strip()
    values = {**VALUES, "post": name}
    letter = Letter(new_id(), Clock().now, "amal@demo.example", Language.AR, "invitation", values)
    assert name in subject(compose(letter, SENDER))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", ALL)
def test_every_message_has_words_in_every_language(name: str, language: Language) -> None:
    letter = Letter(new_id(), Clock().now, "amal@demo.example", language, name, VALUES)
    message = compose(letter, SENDER)
    plain, html = words(message), words(message, "html")
    assert "{" not in plain + html + subject(message)
    assert subject(message).strip()
    parser = Tags()
    parser.feed(html)
    assert parser.open == []
    tags = {tag for tag, _ in parser.tags}
    assert tags <= {"html", "head", "meta", "body", "p", "a", "bdi"}, "nothing remote, nothing that runs"
    root = dict(parser.tags[0][1])
    complete = language in COMPLETE
    assert root == {"lang": language.value if complete else "en", "dir": "rtl" if language is Language.AR else "ltr"}
    links = [attributes["href"] for tag, attributes in parser.tags if tag == "a"]
    assert all(link.startswith("https://imrf.example") for link in links)
    if "token" in "".join(_WORDS[name]["en"]["body"]):
        assert (links[0], code(message)) == (VALUES["link"], VALUES["token"])
        assert f"\n{VALUES['link']}\n" in plain
    if not complete:
        assert plain.startswith(_WORDS["in_english"][language])
        assert f'<p lang="{language.value}">{_WORDS["in_english"][language]}</p>' in html
    assert "<b>" not in html


def test_complete_languages_say_the_same_things() -> None:
    for name in ALL:
        gaps = [
            sorted(re.findall(r"\{\w+\}", "".join([entry["subject"], *entry["body"]])))
            for entry in (_WORDS[name][language] for language in COMPLETE)
        ]
        assert gaps[0] == gaps[1] == gaps[2], name
        assert len({len(_WORDS[name][language]["body"]) for language in COMPLETE}) == 1
    for role in Role:
        assert set(_WORDS["role"][role]) == set(COMPLETE)
    for permission in ConfidentialPermission:
        assert set(_WORDS["confidential"][permission]) == set(COMPLETE)
    for name in ALL_FIELDS:
        assert len({asked_words([name], language) for language in Language}) == len(COMPLETE), name
    both = ["funding", "documents.annual_report"]
    assert asked_words(both, Language.RU) == "sources of funding, last annual report (document)"
    assert asked_words(both, Language.AR) == "مصادر التمويل، آخر تقرير سنوي (وثيقة)"


ABOUT = [kind.value for kind in MessageKind if kind.value.startswith("application_")]
PROCEDURE = {
    Language.EN: ("objec", "on a non-objection basis"),
    Language.FR: ("objec|oppos|tacite", "selon la procédure d’approbation tacite"),
    Language.AR: ("عترض|عتراض", "على أساس مبدأ عدم الاعتراض"),
}


@pytest.mark.parametrize("language", COMPLETE)
def test_no_applicant_is_told_of_an_objection(language: Language) -> None:
    """The procedure is named where a list is submitted by it, and nowhere what somebody did in it."""
    mark, procedure = PROCEDURE[language]
    named = set()
    for name in ABOUT:
        entry = _WORDS[name][language]
        said = " ".join([entry["subject"], *entry["body"]])
        if re.search(mark, said, re.I):
            named.add(name)
            assert not re.search(mark, said.replace(procedure, ""), re.I), name
    assert named == {"application_screened_in", "application_proposed"}
    assert "{reason}" not in "".join(_WORDS["application_not_final"][language]["body"])


def test_arabic_text_isolates_what_is_written_left_to_right() -> None:
    letter = Letter(new_id(), Clock().now, "amal@demo.example", Language.AR, "colleague_invited", VALUES)
    assert "\u2068egypt@demo.example\u2069" in words(compose(letter, SENDER))


def test_a_name_cannot_add_a_header_or_a_tag() -> None:
    values = {**VALUES, "post": "<script>alert(1)</script>", "party": "<script>alert(1)</script>"}
    letter = Letter(new_id(), Clock().now, "amal@demo.example", Language.EN, "invitation", values)
    message = compose(letter, SENDER)
    assert "&lt;script&gt;" in words(message, "html")
    assert subject(message) == "Invitation: <script>alert(1)</script>"
    broken = Letter(new_id(), Clock().now, "a@demo.example\r\nBcc: b@demo.example", Language.EN, "invitation", values)
    with pytest.raises(ValueError, match=r"invalid|linefeed|newline"):
        compose(broken, SENDER)


async def test_what_is_not_kept_is_forgotten(client: Client, clock: Clock, db_sessions) -> None:
    await client.anonymous.post("/auth/login", json={"email": "egypt@demo.example", "password": PASSWORD})
    await client.anonymous.post("/auth/password/forgot", json=FORGOT)
    await client.egypt.post("/invitations", json={"email": "a@demo.example", "role": "delegation", "party": "EGY"})
    await deliver(db_sessions, clock)

    async def counts(**later: float) -> list[int]:
        clock.forward(**later)
        await forget(db_sessions, now=clock.now)
        async with db_sessions() as db, db.begin():
            tables = ("access_token", "attempts", "mailed_link", "mailed_link_token", "outbox", "invitation")
            return [(await db.execute(text(f"SELECT count(*) FROM {table}"))).scalar_one() for table in tables]

    assert await counts() == [14, 7, 2, 2, 3, 1]
    assert await counts(hours=12) == [13, 0, 2, 1, 3, 1]
    assert await counts(days=30) == [13, 0, 1, 0, 2, 1]
    assert await counts(days=60) == [13, 0, 1, 0, 0, 1]


def test_a_claim_is_as_long_as_documented() -> None:
    assert timedelta(minutes=5) == LEASE


def test_folder_is_told_when_it_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "mail").write_text("a file")
    letter = Letter(new_id(), Clock().now, "amal@demo.example", Language.EN, "password_changed", {})
    with pytest.raises(NotSent, match="the folder cannot be written"):
        asyncio.run(MailFolder(tmp_path / "mail").send(compose(letter, SENDER)))


async def test_what_cannot_be_put_into_words_does_not_stop_the_others(
    client: Client, clock: Clock, db_sessions
) -> None:
    for email in ("egypt@demo.example", "germany@demo.example"):
        clock.forward(seconds=1)
        await client.anonymous.post("/auth/password/forgot", json={"email": email})
    async with db_sessions() as db, db.begin():
        broken = "UPDATE outbox SET kind = 'colleague_joined', link_id = NULL, account_id = (SELECT id FROM account"
        first = "email = 'egypt@demo.example') WHERE due_at = (SELECT min(due_at) FROM outbox)"
        await db.execute(text(f"{broken} WHERE {first}"))
    mailbox = Mailbox()
    assert await send_due(office(db_sessions, mailbox, clock)) == 2
    assert [message["To"] for message in mailbox.messages] == ["germany@demo.example"]
    assert await states(db_sessions) == {"queued": 1, "sent": 1}


async def test_worker_goes_on_whatever_the_database_says(monkeypatch, tmp_path: Path) -> None:
    """As PostgreSQL does while it starts, and when it has no connection left."""
    errors = [asyncpg.CannotConnectNowError("starting up"), OSError("gone"), RuntimeError("whatever")]
    ended, settings = asyncio.Event(), load_settings({"DEMO_FOLDER": str(tmp_path)})
    monkeypatch.setattr(worker, "PAUSE", 0.01)

    def sessions() -> None:
        if errors:
            raise errors.pop(0)
        ended.set()
        raise OSError

    await asyncio.wait_for(worker.work(sessions, ended, settings=settings), 5)
    assert errors == []
    assert ended.is_set()


@pytest.mark.parametrize(
    ("code", "words", "lasting"),
    [
        (550, "5.1.1 no such user", True),
        (552, "5.2.2 mailbox full", True),
        (550, "5.7.1 relaying denied", False),
        (554, "relay access denied", False),
        (550, "no such user", True),
        (450, "4.2.0 greylisted", False),
    ],
)
def test_only_the_mailbox_own_faults_are_lasting(code: int, words: str, lasting: bool) -> None:
    assert _is_of_mailbox(code, words) is lasting
