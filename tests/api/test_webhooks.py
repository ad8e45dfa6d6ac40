"""Webhooks: what they are told, signed and in order, tried again, replayed, and never sent where they may not go."""

import asyncio
import json
import re
import ssl
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from ipaddress import ip_address, ip_network
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from sqlalchemy import text
from standardwebhooks import Webhook, WebhookVerificationError

from api.main import clock as real_clock
from api.main import create_app
from api.settings import SettingsError, load_settings
from api.worker import work
from models.enums import Permission
from services.acts import Act
from services.adapters.database import make_engine, make_sessions
from services.adapters.sealing import Seal
from services.rules.access import OPERATOR
from services.rules.local_time import in_utc
from services.rules.webhooks import DISABLED_AFTER, may_reach, next_try, sign, wait_asked
from services.webhook_deliveries import send_deliveries
from services.webhooks import seal_webhooks_anew
from tests.conftest import new_id
from tests.mail import deliver, subject
from tests.webhooks import HERE, add, courier, delivered, deliveries, receiving
from tests.world import NOON, Client, Clock, announce, create_forum, draft, edit, publish

NO, YES = b"HTTP/1.1 500 No\r\n\r\n", b"HTTP/1.1 200 OK\r\n\r\n"


@pytest.fixture(autouse=True)
def reachable(app):
    """Webhooks may go to this machine, as in a demonstration."""
    app.state.webhook_networks = (HERE,)
    yield
    app.state.webhook_networks = ()


@pytest.fixture
def seal(app) -> Seal:
    return app.state.seal


async def again(client: Client, number: int) -> None:
    """Publishes once more, with something to publish."""
    meeting = await draft(client, "round_table", 1)
    assert (await edit(client.opga, meeting, title={"en": f"Title {number}"})).status_code == 200
    answer = await client.opga.post("/forums/imrf-test/programme/versions", json={})
    assert answer.status_code == 201, answer.text


async def test_what_is_published_arrives_signed(client: Client, clock: Clock, db_sessions, seal) -> None:
    clock.now = real_clock().replace(microsecond=0)  # receivers refuse what is older than five minutes
    async with receiving() as receiver:
        hook = await add(client, f"http://127.0.0.1:{receiver.port}/in?a=b")
        answer = await client.opga.post(
            "/forums",
            json={
                "template": "imrf",
                "slug": "imrf-test",
                "title": {"en": "T"},
                "opens_on": "2030-05-07",
                "timezone": "UTC",
            },
        )
        assert answer.status_code == 201, answer.text
        await client.opga.post("/forums/imrf-test/programme/versions", json={})
        assert await delivered(courier(db_sessions, seal, clock)) == 1
    (got,) = receiver.received
    assert got.path == "/in?a=b"
    body = Webhook(hook["secret"]).verify(got.body, got.headers)
    forum = (await client.opga.get("/forums/imrf-test")).json()
    assert body == {
        "type": "programme.published",
        "timestamp": in_utc(clock.now),
        "data": {"forum": "imrf-test", "forum_id": body["data"]["forum_id"], "publication": 1},
    }
    assert "id" not in forum or forum["id"] == body["data"]["forum_id"]
    with pytest.raises(WebhookVerificationError):
        Webhook(hook["secret"]).verify(got.body.replace(b"imrf", b"Imrf"), got.headers)
    (one,) = await deliveries(client, hook)
    assert (one["id"], one["state"], one["attempts"], one["status"]) == (
        got.headers["webhook-id"],
        "delivered",
        1,
        204,
    )
    assert one["payload"]["data"]["publication"] == 1


async def test_it_is_told_if_and_only_if_its_cause_was_committed(client: Client) -> None:
    hook = await add(client, "https://hooks.example/", "programme.published", "announcement.published")
    of_another = await add(client, "https://hooks.example/", "list.finalized")
    await create_forum(client)
    await create_forum(client, "imrf-other")
    of_one = await add(client, "https://hooks.example/", "programme.published", forum="imrf-other")
    await announce(client)
    again_refused = await client.opga.post("/forums/imrf-test/announcements", json={})
    assert again_refused.status_code == 409
    await publish(client)
    assert [(one["event"], one["number"]) for one in await deliveries(client, hook)] == [
        ("announcement.published", 1),
        ("programme.published", 2),
    ]
    assert await deliveries(client, of_another) == await deliveries(client, of_one) == []
    until = {"until": "2026-08-01T12:00", "reason": "The form could not be reached"}
    keys = (await client.anonymous.get("/forums/imrf-test/deadlines")).json()["items"]
    extended = await add(client, "https://hooks.example/", "deadline.extended")
    key = next(one["key"] for one in keys if one["hard"] and one["state"] != "past" and "opens" not in one["key"])
    answer = await client.opga.post(f"/forums/imrf-test/deadlines/{key}/extensions", json=until)
    assert answer.status_code == 201, answer.text
    of_party = {**until, "until": "2026-09-01T12:00", "party": "EGY"}
    assert (await client.opga.post(f"/forums/imrf-test/deadlines/{key}/extensions", json=of_party)).status_code == 201
    (one,) = await deliveries(client, extended)
    assert (one["event"], one["payload"]["data"]["deadline"]) == ("deadline.extended", key)


async def test_of_one_object_in_order_and_tried_again(client: Client, clock: Clock, db_sessions, seal) -> None:
    await create_forum(client)
    async with receiving() as receiver:
        hook = await add(client, f"http://127.0.0.1:{receiver.port}/")
        await publish(client)
        clock.forward(seconds=1)
        await again(client, 2)
        receiver.answers = [
            NO,
            b"HTTP/1.1 302 Found\r\nLocation: /x\r\n\r\n",
            b"",
            YES,
        ]
        desk = courier(db_sessions, seal, clock)
        for expected in ("refused", "redirects are not followed", "an answer that is none of HTTP"):
            assert await delivered(desk) == 1
            first, second = await deliveries(client, hook)
            assert (first["state"], first["reason"]) == ("queued", expected)
            assert (second["state"], second["attempts"]) == ("queued", 0)
            clock.forward(seconds=(datetime.fromisoformat(first["due_at"]) - clock.now).total_seconds())
        assert (await client.admin.get(f"/webhooks/{hook['id']}")).json()["failing_since"] is not None
        assert await delivered(desk) == 2
    sent = [json.loads(one.body)["data"]["publication"] for one in receiver.received]
    assert sent == [1, 1, 1, 1, 2]
    assert len({one.headers["webhook-id"] for one in receiver.received}) == 2
    assert all(one.path == "/" for one in receiver.received)
    assert {one["state"] for one in await deliveries(client, hook)} == {"delivered"}
    assert (await client.admin.get(f"/webhooks/{hook['id']}")).json()["failing_since"] is None


async def test_workers_at_once_send_each_once_and_in_order(own_database, committing_client: Client) -> None:
    client, app = committing_client, committing_client.app
    app.state.webhook_networks = (HERE,)
    await create_forum(client)
    async with receiving() as receiver:
        await add(client, f"http://127.0.0.1:{receiver.port}/")
        await client.opga.post("/forums/imrf-test/programme/versions", json={})
        for number in range(2, 5):
            await again(client, number)
        desks = [courier(app.state.sessions, app.state.seal, Clock()) for _ in range(4)]
        while any(await asyncio.gather(*(send_deliveries(desk) for desk in desks))):
            pass
    assert [json.loads(one.body)["data"]["publication"] for one in receiver.received] == [1, 2, 3, 4]


async def test_the_worker_sends_beside_all_else(own_database: str, tmp_path: Path) -> None:
    """Whole, as it runs: also while its mail server does not answer."""
    engine = make_engine(own_database, pool_size=4)
    sessions, keys = make_sessions(engine), "0f" * 32
    app = create_app(sessions, clock=Clock(), new_id=new_id, secret_keys=(keys,), webhook_networks=(HERE,))
    environment = {"SECRET_KEYS": keys, "WEBHOOK_NETWORKS": "127.0.0.0/8", "DEMO_FOLDER": str(tmp_path)}
    ended = asyncio.Event()
    async with receiving() as receiver, Client(app) as client:
        hook = await add(client, f"http://127.0.0.1:{receiver.port}/")
        await client.admin.post(f"/webhooks/{hook['id']}/test")
        async with asyncio.timeout(10), asyncio.TaskGroup() as group:
            group.create_task(work(sessions, ended, settings=load_settings(environment)))
            while not any(one["state"] == "delivered" for one in await deliveries(client, hook)):
                await asyncio.sleep(0.02)
            ended.set()
    assert len(receiver.received) == 1
    await engine.dispose()


async def test_what_is_given_up_lets_the_next_go_and_can_be_replayed(
    client: Client, clock: Clock, db_sessions, seal
) -> None:
    await create_forum(client)
    async with receiving() as receiver:
        hook = await add(client, f"http://127.0.0.1:{receiver.port}/")
        await publish(client)
        receiver.answers = [b"HTTP/1.1 503 Later\r\n\r\n"]
        desk, tried = courier(db_sessions, seal, clock), 0
        while (waiting := await deliveries(client, hook, state="queued")) and tried < 20:
            clock.now = max(clock.now, datetime.fromisoformat(waiting[0]["due_at"]))
            tried += await delivered(desk)
        assert tried == 11
        (failed,) = await deliveries(client, hook, state="failed")
        assert (failed["attempts"], failed["status"], failed["reason"]) == (11, 503, "refused")
        await again(client, 2)
        receiver.answers = [YES]
        assert await delivered(desk) == 1
        path = f"/webhooks/{hook['id']}/deliveries/{failed['id']}/replay"
        replayed = await client.admin.post(path)
        assert (replayed.status_code, replayed.json()["state"], replayed.json()["attempts"]) == (200, "queued", 0)
        refused = await client.admin.post(path)
        assert (refused.status_code, refused.json()["code"]) == (409, "on_its_way")
        assert await delivered(desk) == 1
    assert receiver.received[-1].headers["webhook-id"] == failed["id"]


async def test_who_wants_no_more_or_fails_for_days_is_switched_off_and_told(
    client: Client, clock: Clock, db_sessions, seal
) -> None:
    async with receiving() as receiver:
        hook = await add(client, f"http://127.0.0.1:{receiver.port}/")
        path = f"/webhooks/{hook['id']}"
        desk = courier(db_sessions, seal, clock)
        receiver.answers = [b"HTTP/1.1 410 Gone\r\n\r\n"]
        assert (await client.admin.post(f"{path}/test")).status_code == 201
        assert await delivered(desk) == 1
        off = (await client.admin.get(path)).json()
        assert (off["active"], off["version"]) == (False, 2)
        refused = await client.admin.post(f"{path}/test")
        assert (refused.status_code, refused.json()["code"]) == (409, "webhook_off")
        mailbox = await deliver(db_sessions, clock)
        assert [(str(one["To"]), subject(one)) for one in mailbox.messages] == [
            ("admin@demo.example", "A webhook was switched off: Website")
        ]
        on = await client.admin.patch(path, json={"active": True}, headers={"If-Match": '"2"'})
        assert (on.json()["active"], on.json()["disabled_at"], on.json()["failing_since"]) == (True, None, None)
        receiver.answers = [NO]
        await client.admin.post(f"{path}/test")
        assert await delivered(desk) == 1
        clock.now += DISABLED_AFTER - timedelta(seconds=1)
        assert await delivered(desk) == 1
        assert (await client.admin.get(path)).json()["active"]
        clock.now += timedelta(hours=1)
        assert await delivered(desk) == 1
        assert not (await client.admin.get(path)).json()["active"]


# Where it may go.


PUBLIC, PRIVATE = "93.184.216.34", "10.0.0.7"


@pytest.mark.parametrize(
    ("address", "reached"),
    [
        (PUBLIC, True),
        ("2606:2800:220:1::1", True),
        ("127.0.0.1", False),
        ("0.0.0.0", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("198.18.0.1", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::1", False),
        ("::", False),
        ("fe80::1", False),
        ("fd00::1", False),
        ("ff02::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:10.0.0.1", False),
        ("64:ff9b::7f00:1", False),
        ("64:ff9b::a00:1", False),
        ("2002:7f00:1::", False),
        ("2002:a00:1::", False),
        ("2001:db8::1", False),
    ],
)
def test_which_addresses_may_be_reached(address: str, reached: bool) -> None:
    assert may_reach(ip_address(address), https=True, networks=()) is reached
    assert may_reach(ip_address(address), https=False, networks=()) is False
    everything = [ip_network("0.0.0.0/0"), ip_network("::/0")]
    assert may_reach(ip_address(address), https=False, networks=everything)


@pytest.mark.parametrize("found", [["127.0.0.1"], [PUBLIC, PRIVATE], ["::ffff:169.254.169.254"], []])
async def test_a_name_that_leads_within_is_not_followed(
    client: Client, clock: Clock, db_sessions, seal, found: list[str]
) -> None:
    async with receiving() as receiver:
        hook = await add(client, f"https://hooks.example:{receiver.port}/")
        await client.admin.post(f"/webhooks/{hook['id']}/test")
        desk = courier(db_sessions, seal, clock, networks=(), names={"hooks.example": found})
        assert await delivered(desk) == 1
        assert receiver.received == []
    (one,) = await deliveries(client, hook)
    assert one["reason"] in ("the address of the host may not be reached", "the host has no address")


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("http://hooks.example/", "not_https"),
        ("https://127.0.0.1/", "not_reachable"),
        ("https://10.0.0.7/", "not_reachable"),
        ("https://localhost/", "not_reachable"),
        ("https://user:pass@hooks.example/", "value_error"),
        ("https://hooks.example:99999/", "no_port"),
        ("ftp://hooks.example/", "value_error"),
        ("https://hooks.example/#part", "value_error"),
        ("https://hooks.example/\r\nX-Header: 1", "value_error"),
        ("https://[::1]/", "value_error"),
        ("https://2130706433/", "not_reachable"),
        ("https://0x7f.1/", "not_reachable"),
        ("https://017700000001/", "not_reachable"),
    ],
)
async def test_what_is_no_target_is_refused(client: Client, url: str, code: str) -> None:
    client.app.state.webhook_networks = ()
    body = {"url": url, "label": "Website", "events": ["programme.published"]}
    answer = await client.admin.post("/webhooks", json=body)
    assert answer.status_code == 422
    assert (answer.json()["errors"][0]["field"], answer.json()["errors"][0]["code"]) == ("url", code)
    hook = await add(client, "https://hooks.example/")
    path, head = f"/webhooks/{hook['id']}", {"If-Match": '"1"'}
    assert (await client.admin.patch(path, json={"url": url}, headers=head)).status_code == 422


def certificate(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Of hooks.example: what a server shows, and what trusts it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "hooks.example")])
    now = datetime.now(UTC)  # noqa: TID251  (of the real connection)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("hooks.example")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    file = folder / "server.pem"
    file.write_bytes(pem + made.public_bytes(serialization.Encoding.PEM))
    shown = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    shown.load_cert_chain(file)
    return shown, ssl.create_default_context(cadata=made.public_bytes(serialization.Encoding.PEM).decode())


async def test_tls_goes_by_the_name_and_the_connection_by_the_address_that_was_looked_up(
    client: Client, clock: Clock, db_sessions, seal, tmp_path: Path
) -> None:
    shown, trust = certificate(tmp_path)
    names: list[str | None] = []
    shown.sni_callback = lambda _, name, __: names.append(name)
    async with receiving(shown) as receiver:
        hook = await add(client, f"https://hooks.example:{receiver.port}/")
        other = await add(client, f"https://other.example:{receiver.port}/")
        for one in (hook, other):
            await client.admin.post(f"/webhooks/{one['id']}/test")
        known = {"hooks.example": ["127.0.0.1"], "other.example": ["127.0.0.1"]}
        desk = courier(db_sessions, seal, clock, trust=trust, names=known)
        assert await delivered(desk) == 2
    assert [one.headers["host"] for one in receiver.received] == [f"hooks.example:{receiver.port}"]
    assert sorted(names) == ["hooks.example", "other.example"]
    assert [one["state"] for one in await deliveries(client, hook)] == ["delivered"]
    (refused,) = await deliveries(client, other)
    assert (refused["state"], refused["reason"]) == ("queued", "no connection (ConnectError)")


async def test_nothing_that_is_answered_is_kept(client: Client, clock: Clock, db_sessions, seal) -> None:
    async with receiving() as receiver:
        hook = await add(client, f"http://127.0.0.1:{receiver.port}/")
        await client.admin.post(f"/webhooks/{hook['id']}/test")
        receiver.answers = [b"HTTP/1.1 500 Secret-words\r\nX-Secret: words\r\n\r\nsecret words" + b"x" * 1_000_000]
        assert await delivered(courier(db_sessions, seal, clock)) == 1
    (one,) = await deliveries(client, hook)
    assert "ecret" not in json.dumps({**one, "payload": None})


# Secrets.


KEPT = "SELECT w::text || (SELECT string_agg(a::text, '') FROM audit_entry a) FROM webhook w"


async def test_the_secret_is_told_once_and_stored_sealed(client: Client, clock: Clock, db_sessions, seal) -> None:
    hook = await add(client, "https://hooks.example/")
    assert hook["secret"].startswith("whsec_")
    path = f"/webhooks/{hook['id']}"
    listed = (await client.admin.get("/webhooks")).json()["items"]
    assert "secret" not in listed[0]
    assert "secret" not in (await client.admin.get(path)).json()
    async with db_sessions() as db, db.begin():
        kept = (
            await db.execute(
                text("SELECT w::text || (SELECT string_agg(a::text, '') FROM audit_entry a) FROM webhook w")
            )
        ).scalar_one()
    assert hook["secret"] not in kept
    assert hook["secret"].removeprefix("whsec_") not in kept
    other = Seal(["1f" * 32, "2f" * 32])
    async with db_sessions() as db, db.begin():
        row = (await db.execute(text("SELECT secret FROM webhook"))).scalar_one()
        assert seal.open(row) == hook["secret"]
        await db.execute(
            text("UPDATE webhook SET secret = :secret"),
            {"secret": Seal(["2f" * 32]).close(hook["secret"], clock.now)},
        )
        assert await seal_webhooks_anew(db, act=Act(OPERATOR, clock.now, new_id), seal=other) == 1
        again = (await db.execute(text("SELECT secret FROM webhook"))).scalar_one()
    assert Seal(["1f" * 32]).open(again) == hook["secret"]


async def test_both_secrets_sign_for_a_day(client: Client, clock: Clock, db_sessions, seal) -> None:
    clock.now = real_clock()
    async with receiving() as receiver:
        hook = await add(client, f"http://127.0.0.1:{receiver.port}/")
        renewed = (await client.admin.post(f"/webhooks/{hook['id']}/secret")).json()
        assert renewed["secret"] != hook["secret"]
        await client.admin.post(f"/webhooks/{hook['id']}/test")
        desk = courier(db_sessions, seal, clock)
        await delivered(desk)
        clock.forward(days=1)
        await client.admin.post(f"/webhooks/{hook['id']}/test")
        await delivered(desk)
    first, second = receiver.received
    for secret in (hook["secret"], renewed["secret"]):
        Webhook(secret).verify(first.body, first.headers)
    assert len(second.headers["webhook-signature"].split()) == 1


def test_the_signature_is_that_of_the_specification() -> None:
    """By the reference implementation, with a body that is not ASCII."""
    now, key = real_clock(), "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    signed = sign({"type": "x", "data": {"title": "المنتدى"}}, delivery_id=new_id(), now=now, secrets=[key])
    assert Webhook(key).verify(signed.body, dict(signed.headers))["data"]["title"] == "المنتدى"


def test_what_the_documentation_says_verifies() -> None:
    (code,) = re.findall(r"```python\n(.*?)```", Path("docs/webhooks.md").read_text("utf-8"), re.DOTALL)
    said: dict[str, Any] = {}
    exec(code, said)
    now, keys = real_clock(), ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"]
    signed = sign({"type": "x"}, delivery_id=new_id(), now=now, secrets=keys)
    assert [said["verify"](key, signed.headers, signed.body) for key in keys] == [True, True]
    assert said["verify"](keys[0], signed.headers, signed.body + b" ") is False
    old = sign({"type": "x"}, delivery_id=new_id(), now=now - timedelta(minutes=6), secrets=keys)
    assert said["verify"](keys[0], old.headers, old.body) is False


def test_waiting_grows_and_ends() -> None:
    one = new_id()
    waits = [next_try(attempt, one) for attempt in range(1, 12)]
    assert waits[-1] is None
    known = [wait for wait in waits if wait is not None]
    assert known == sorted(known)
    assert timedelta(days=3) < sum(known, timedelta()) < timedelta(days=4)


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("120", timedelta(minutes=2)),
        ("0", timedelta()),
        (format_datetime(NOON + timedelta(hours=1), usegmt=True), timedelta(hours=1)),
        (format_datetime(NOON - timedelta(hours=1), usegmt=True), timedelta()),
        ("Sat, 01 Jan 2028 00:00:00 -0000", timedelta()),
        ("Sat, 41 Jan 2028 00:00:00 GMT", timedelta()),
        ("-120", timedelta()),
        ("1" * 30, timedelta()),
        ("soon", timedelta()),
        ("", timedelta()),
    ],
)
def test_what_a_receiver_asks_for(said: str, asked: timedelta) -> None:
    assert wait_asked(said, NOON) == asked


async def test_who_asks_for_time_is_given_it(client: Client, clock: Clock, db_sessions, seal) -> None:
    """Of a year a day; what it asks for less than comes anyhow changes nothing."""
    await create_forum(client)
    async with receiving() as receiver:
        hook = await add(client, f"http://127.0.0.1:{receiver.port}/")
        await publish(client)
        waits = []
        for asked in (b"3600", b"31536000", b"1"):
            receiver.answers = [b"HTTP/1.1 429 Slower\r\nRetry-After: " + asked + b"\r\n\r\n"]
            assert await delivered(courier(db_sessions, seal, clock)) == 1
            (one,) = await deliveries(client, hook)
            due = datetime.fromisoformat(one["due_at"])
            waits.append((due - clock.now) / (1 + UUID(one["id"]).int % 1000 / 10_000))
            clock.now = due
    assert [round(wait.total_seconds()) for wait in waits] == [3600, 24 * 3600, 300]


# Who may.


async def test_administrators_of_all_forums_alone(client: Client) -> None:
    assert Permission.WEBHOOK_MANAGE.value == "webhook:manage"
    hook = await add(client, "https://hooks.example/")
    for caller in (client.opga, client.secretariat, client.egypt, client.auditor):
        assert (await caller.get("/webhooks")).status_code == 403
        assert (await caller.post(f"/webhooks/{hook['id']}/test")).status_code == 403
    assert (await client.anonymous.get("/webhooks")).status_code == 401
    path = f"/webhooks/{hook['id']}"
    assert (await client.admin.delete(path)).status_code == 428
    assert (await client.admin.delete(path, headers={"If-Match": '"7"'})).status_code == 412
    assert (await client.admin.delete(path, headers={"If-Match": '"1"'})).status_code == 204
    assert (await client.admin.get(path)).status_code == 404
    wrong = {"url": "https://hooks.example/", "label": "x", "events": ["programme.published"], "forum": "nowhere"}
    answer = await client.admin.post("/webhooks", json=wrong)
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, "unknown_forum")


def test_networks_of_our_own_are_set() -> None:
    assert load_settings({}).webhook_networks == ()
    assert load_settings({"WEBHOOK_NETWORKS": "10.0.0.0/8"}).webhook_networks == (ip_network("10.0.0.0/8"),)
    with pytest.raises(SettingsError, match="WEBHOOK_NETWORKS holds"):
        load_settings({"WEBHOOK_NETWORKS": "here"})
