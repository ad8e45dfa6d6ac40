"""nginx as it is shipped: what it passes on, keeps, refuses and tells."""

import http.client
import json
import re
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bench.servers import imrf
from tests.shipping.edge import HERE, NAME, NGINX, OPENSSL, Edge, StandIn, edge, free_port, stand_in
from tests.world import forum_payload

if NGINX is None or OPENSSL is None:
    pytest.skip("nginx or openssl is not installed: the configuration was not run", allow_module_level=True)

PUBLIC = {
    "Cache-Control": "public, no-cache",
    "ETag": '"1"',
    "Content-Type": "text/calendar",
    "Vary": "Accept-Language",
}
FEED = "/v1/forums/imrf/calendar.ics"
FIELDS = {"time", "method", "path", "status", "seconds", "upstream_seconds", "cache", "bytes", "request_id"}
SOON = 3  # seconds: up to two in nginx, whose clock counts whole ones; half a one in the application


@pytest.fixture(scope="module")
def app() -> Iterator[StandIn]:
    with stand_in() as app:
        yield app


@pytest.fixture(scope="module")
def front(app: StandIn) -> Iterator[Edge]:
    with edge(app.port, EDGE_CLIENT_TIMEOUT="1s", EDGE_API_TIMEOUT="1s") as front:
        yield front


@pytest.fixture(autouse=True)
def afresh(app: StandIn) -> None:
    app.answers.clear()
    app.asked.clear()
    app.slow = 0


# With the application itself.


def test_a_calendar_is_kept_compared_and_soon_the_new_one(own_database: str, tmp_path: Path) -> None:
    office = {"Authorization": "Bearer token-of-opga", "Content_Type": "application/json"}
    with imrf(own_database, tmp_path) as served, edge(served.port) as front:
        assert front.ask("POST", "/v1/forums", json.dumps(forum_payload("imrf")).encode(), **office).status == 201
        versions = "/v1/forums/imrf/programme/versions"
        assert front.ask("POST", versions, b"{}", **office).status == 201

        first = front.get(FEED)
        assert (first.status, first.cache, first.headers["cache-control"]) == (200, "MISS", "public, no-cache")
        again = front.get(FEED)
        assert (again.status, again.cache, again.body) == (200, "HIT", first.body)
        for tag in (first.headers["etag"], f"W/{first.headers['etag']}"):
            had = front.get(FEED, If_None_Match=tag)
            assert (had.status, had.cache, had.body) == (304, "HIT", b"")
        assert front.get(FEED, If_Modified_Since=first.headers["last-modified"]).status == 304
        assert front.ask("HEAD", FEED).headers["etag"] == first.headers["etag"]

        forum = front.get("/v1/forums/imrf", **office)
        assert front.get("/v1/forums/imrf", If_None_Match=forum.headers["etag"], **office).status == 304
        meetings = front.get("/v1/forums/imrf/meetings?limit=200", **office).json["items"]
        meeting = next(one for one in meetings if one["kind"] == "round_table")
        change = json.dumps({"title": {"en": "Another title"}}).encode()
        path = f"/v1/forums/imrf/meetings/{meeting['id']}"
        assert front.ask("PATCH", path, change, If_Match='"99"', **office).status == 412
        assert front.ask("PATCH", path, change, If_Match='"1"', **office).status == 200
        assert b"Another title" not in front.get(FEED).body
        assert front.ask("POST", versions, b"{}", **office).status == 201
        begin = time.monotonic()
        while b"Another title" not in (new := front.get(FEED)).body:
            assert time.monotonic() - begin < SOON
            time.sleep(0.05)
        assert front.get(FEED, If_None_Match=first.headers["etag"]).status == 200
        time.sleep(2.1)
        assert front.get(FEED, If_None_Match=new.headers["etag"]).status == 304
        assert front.lines()[-1]["cache"] == "REVALIDATED"
        assert re.fullmatch(r"[0-9a-f]{16}", front.lines()[-1]["request_id"])


# What is passed on.


def test_the_application_is_told_the_client_alone_whatever_the_client_says(front: Edge, app: StandIn) -> None:
    said = {"X_Forwarded_For": "6.6.6.6", "Forwarded": "for=6.6.6.6", "X_Real_IP": "6.6.6.6", "Proxy": "http://a"}
    said |= {"X_Forwarded_Host": "evil.example", "X_Forwarded_Proto": "http", "X_Forwarded_Port": "1"}
    said |= {"TE": "trailers", "Upgrade": "h2c", "Connection": "Upgrade", "X_Kept": "yes"}
    assert front.get("/v1/forums", **said).status == 200
    told = app.headers()
    assert told == {
        "host": NAME,
        "x-forwarded-for": HERE,
        "x-forwarded-proto": "https",
        "x-kept": "yes",
        "accept-encoding": "identity",
    }


def test_an_answer_that_lasts_is_passed_on_as_it_comes(front: Edge, app: StandIn) -> None:
    """Nobody waits for its end, nor for another's who asked first."""
    path = "/v1/forums/imrf/speakers-lists/0b8f5f6e-3f4c-4d0a-9d1e-5a4b1c2d3e4f/events"
    events = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
    app.answers[path] = (200, events, b"data: 1\n\n:")
    app.rest = threading.Event()
    try:
        with closing(http.client.HTTPConnection(NAME)) as one, closing(http.client.HTTPConnection(NAME)) as two:
            for connection in (one, two):
                connection.sock = front.connect()
                connection.request("GET", path)
                assert connection.getresponse().read(9) == b"data: 1\n\n"
    finally:
        app.rest.set()
        app.rest = None


def test_behind_a_proxy_of_ones_own_its_word_is_taken_for_the_client(app: StandIn) -> None:
    with edge(app.port, EDGE_MODE="behind") as front:
        front.get("/v1/forums", plain=True, X_Forwarded_For="6.6.6.6, 203.0.113.9")
        assert app.headers()["x-forwarded-for"] == "203.0.113.9"
        front.get("/v1/forums", plain=True, source="127.0.0.2", X_Forwarded_For="6.6.6.6")  # this is not the proxy
        assert app.headers()["x-forwarded-for"] == "127.0.0.2"
        assert front.get("/v1/forums", plain=True, host="evil.example").status == 421


def test_hosts_of_another_name_are_refused(front: Edge, app: StandIn) -> None:
    for plain in (True, False):
        answer = front.get("/v1/forums", host="evil.example", plain=plain)
        assert (answer.status, answer.json["code"]) == (421, "no_such_host")
    with pytest.raises(ssl.SSLError):
        front.get("/v1/forums", sni="evil.example")
    moved = front.get("/v1/forums?q=1", plain=True)
    assert (moved.status, moved.headers["location"]) == (301, f"https://{NAME}/v1/forums?q=1")
    assert app.asked == []


@pytest.mark.parametrize("path", ["/metrics", "/readyz", "//metrics", "/%6detrics", "/x/../metrics", "/metrics?a=b"])
def test_what_is_for_those_inside_is_hidden(front: Edge, app: StandIn, path: str) -> None:
    assert front.get(path, Authorization="Bearer x").is_problem(404, "no_such_path")
    assert app.asked == []


def test_whether_it_lives_anybody_may_ask(front: Edge) -> None:
    assert front.get("/livez").status == 200


def test_nginx_does_not_tell_its_version(front: Edge) -> None:
    assert front.get("/v1/forums").headers["server"] == "nginx"


# What is kept.


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Cache-Control": "no-store"},
        {"Cache-Control": "private, no-cache", "ETag": '"1"'},
        {"Cache-Control": "no-cache"},
        {"Cache-Control": "max-age=60"},
        {"Cache-Control": "public, no-store"},
        {"Cache-Control": "private, public"},
        {"Cache-Control": "republic"},
        {"Cache-Control": "public", "Set-Cookie": "a=b"},
        {"Cache-Control": "public", "Vary": "*"},
        {"Cache-Control": "private", "X-Accel-Expires": "60", "Expires": "Tue, 01 Jan 2999 00:00:00 GMT"},
    ],
)
def test_what_is_not_for_everybody_is_never_kept(front: Edge, app: StandIn, headers: dict[str, str]) -> None:
    app.answers[path := f"/kept/{id(headers)}"] = (200, headers, b"for one")
    assert [front.get(path).cache for _ in range(2)] == ["MISS", "MISS"]
    assert app.times(path) == 2


@pytest.mark.parametrize("status", [203, 301, 404, 410, 500, 503])
def test_only_a_whole_answer_is_kept(front: Edge, app: StandIn, status: int) -> None:
    app.answers[path := f"/status/{status}"] = (status, {"Cache-Control": "public, max-age=60"}, b"")
    assert [front.get(path).status for _ in range(2)] == [status, status]
    assert app.times(path) == 2


@pytest.mark.parametrize("token", ["Bearer x", "0", "Basic eDp5"])
def test_with_a_token_nothing_comes_from_the_cache_nor_goes_there(front: Edge, app: StandIn, token: str) -> None:
    path = f"/token/{token.split()[0]}"
    app.answers[path] = (200, PUBLIC, b"for the Office")
    assert front.get(path, Authorization=token).cache == "BYPASS"
    app.answers[path] = (200, PUBLIC, b"for everybody")
    assert [(a.cache, a.body) for a in (front.get(path), front.get(path))] == [
        ("MISS", b"for everybody"),
        ("HIT", b"for everybody"),
    ]
    app.answers[path] = (200, PUBLIC, b"for the Office again")
    assert front.get(path, Authorization=token).body == b"for the Office again"
    assert front.get(path).body == b"for everybody"


def test_languages_origins_and_queries_are_kept_apart(front: Edge, app: StandIn) -> None:
    asked = [{}, {"Accept_Language": "ar"}, {"Accept_Language": "en"}, {"Origin": "https://pages.example"}]
    for query in ("", "?lang=ar", "?lang=en"):
        path = f"/apart{query}"
        app.answers[path] = (200, {"Cache-Control": "public"}, b"x")
        assert [front.get(path, **how).cache for how in asked] == ["MISS"] * len(asked)
    assert front.get("/apart?lang=en", Origin="https://pages.example").cache == "HIT"


def test_writes_are_never_answered_from_the_cache(front: Edge, app: StandIn) -> None:
    app.answers["/write"] = (200, PUBLIC, b"x")
    assert front.get("/write").cache == "MISS"
    assert front.ask("POST", "/write", b"{}").cache is None
    assert app.asked[-1][0] == "POST"


def test_thousands_who_ask_at_once_are_one_request(front: Edge, app: StandIn) -> None:
    app.answers["/herd"] = (200, PUBLIC, b"x")
    app.slow = 0.2
    waiting = [front.connect() for _ in range(20)]
    for connection in waiting:
        connection.sendall(f"GET /herd HTTP/1.1\r\nHost: {NAME}\r\nConnection: close\r\n\r\n".encode())
    for connection in waiting:
        with connection:
            assert connection.recv(100).startswith(b"HTTP/1.1 200")
    assert app.times("/herd") == 1


def test_long_answers_are_packed_and_stay_comparable(front: Edge, app: StandIn) -> None:
    app.answers["/long"] = (200, PUBLIC, b"x" * 5000)
    packed = front.get("/long", Accept_Encoding="gzip")
    assert (packed.headers["content-encoding"], packed.headers["etag"]) == ("gzip", 'W/"1"')
    assert len(packed.body) < 200
    assert "Accept-Encoding" in packed.headers["vary"]
    assert front.get("/long", If_None_Match='W/"1"').status == 304
    assert front.get("/long").headers["etag"] == '"1"'


# When the application does not answer.


def test_without_the_application_the_last_programme_is_given_and_all_else_is_a_problem() -> None:
    port = free_port()
    with edge(port, EDGE_API_TIMEOUT="400ms") as front:
        with stand_in(port) as app:
            app.answers[FEED] = (200, PUBLIC, b"the programme")
            assert front.get(FEED).body == b"the programme"
            time.sleep(2.1)
            app.answers[FEED] = (503, {"Retry-After": "2", "Content-Type": "application/problem+json"}, b"{}")
            refused = front.get(FEED)
            assert (refused.status, refused.headers["retry-after"], refused.body) == (503, "2", b"{}")
            app.slow = 0.7
            late = front.get(FEED)
            assert (late.status, late.cache) == (200, "STALE")
            assert front.get("/v1/forums").is_problem(503, "unavailable")
        for _ in range(2):
            kept = front.get(FEED)
            assert (kept.status, kept.cache, kept.body) == (200, "STALE", b"the programme")
        assert front.get(FEED, If_None_Match='"1"').status == 304
        for away in (
            front.get("/v1/forums"),
            front.get(FEED, Authorization="Bearer x"),
            front.ask("POST", "/v1", b""),
        ):
            assert away.is_problem(503, "unavailable")
            assert away.headers["retry-after"] == "5"


# Limits.


def _cut_after(connection: socket.socket, drops: bytes) -> float:
    """Seconds until the edge ends it, however many drops it is still sent."""
    begin = time.monotonic()
    connection.settimeout(0.3)
    with connection:
        while time.monotonic() - begin < 5:
            try:
                connection.sendall(drops)
                if not connection.recv(1000):
                    break
            except TimeoutError:
                continue
            except OSError:
                break
    return time.monotonic() - begin


def test_who_sends_slowly_is_cut_off(front: Edge, app: StandIn) -> None:
    start = f"POST /v1/forums HTTP/1.1\r\nHost: {NAME}\r\n".encode()
    header = front.connect()
    header.sendall(start)
    assert 0.8 < _cut_after(header, b"X-A: b\r\n") < 2
    body = front.connect()
    body.sendall(start + b"Content-Length: 100\r\n\r\n{")
    assert 0.8 < _cut_after(body, b"") < 2
    assert app.asked == []


def test_a_body_is_passed_on_whole_or_not_at_all(front: Edge, app: StandIn) -> None:
    assert front.ask("POST", "/v1/forums", b"x" * (10 * 2**20)).status == 200
    with closing(http.client.HTTPConnection(NAME)) as connection:
        connection.sock = front.connect()
        connection.putrequest("POST", "/v1/forums")
        connection.putheader("Content-Length", str(10 * 2**20 + 1))
        connection.endheaders()
        answer = connection.getresponse()
        assert answer.status == 413
        assert json.loads(answer.read())["code"] == "body_too_large"
    assert len(app.asked) == 1


def test_heads_are_bounded(front: Edge) -> None:
    assert front.get("/v1/forums", X_Long="x" * 9000).is_problem(400, "malformed_request")
    assert front.get(f"/v1/forums?q={'x' * 9000}").is_problem(414, "address_too_long")


def _raw(connection: socket.socket, request: bytes) -> bytes:
    with connection:
        connection.sendall(request)
        return b"".join(iter(lambda: connection.recv(10_000), b""))


@pytest.mark.parametrize(
    "request_",
    [
        b"GET /v1/forums\x01 HTTP/1.1\r\nHost: imrf.example\r\n\r\n",
        b"rubbish\r\n\r\n",
        b"GET /v1/forums HTTP/1.1\r\n\r\n",
        b"GET /v1/forums HTTP/1.1\r\nHost: imrf.example\r\nHost: imrf.example\r\n\r\n",
        b"POST /v1/forums HTTP/1.1\r\nHost: imrf.example\r\nContent-Length: x\r\n\r\n",
    ],
)
@pytest.mark.parametrize("plain", [False, True])
def test_what_cannot_be_read_is_a_problem(front: Edge, app: StandIn, request_: bytes, plain: bool) -> None:
    head, _, body = _raw(front.connect(plain=plain), request_).partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 400 ")
    assert b"Content-Type: application/problem+json" in head
    assert json.loads(body)["code"] == "malformed_request"
    assert app.asked == []


def test_behind_another_proxy_too(app: StandIn) -> None:
    with edge(app.port, EDGE_MODE="behind") as front:
        assert front.get("/v1/forums", plain=True, X_Long="x" * 9000).is_problem(400, "malformed_request")
        assert front.get(f"/{'x' * 9000}", plain=True).is_problem(414, "address_too_long")


@pytest.mark.parametrize("path", ["/malformed", "/too_long"])
def test_the_paths_of_nginxs_own_answers_are_not_the_applications(front: Edge, app: StandIn, path: str) -> None:
    assert front.get(path).status in (400, 414)
    assert app.asked == []


HASHING = ("/v1/auth/login", "/v1/auth/register", "/v1/me/password", "/v1/me/email", "/v1/invitations/accept")
OTHERS = ("/v1/me", "/v1/me/email/confirm", "/v1/invitations", "/v1/invitations/accepted", "/v1/forums")


def test_what_hashes_passwords_is_limited_by_address_and_nothing_else_is(front: Edge) -> None:
    crowd = "127.0.0.2"
    with closing(http.client.HTTPConnection(NAME)) as connection:
        connection.sock = front.connect(source=crowd)
        statuses = []
        for number in range(130):
            connection.request("POST", HASHING[number % len(HASHING)], b"{}")
            answer = connection.getresponse()
            answer.read()
            statuses.append(answer.status)
    assert statuses[:101] == [200] * 101
    assert statuses.count(429) >= 20
    limited = front.ask("POST", "/v1/auth/login", b"{}", source=crowd)
    assert limited.is_problem(429, "too_many_requests")
    assert limited.headers["retry-after"] == "5"
    for path in OTHERS:
        assert front.ask("POST", path, b"{}", source=crowd).status == 200
    assert front.ask("POST", "/v1/auth/login", b"{}", source="127.0.0.3").status == 200


def test_everything_is_limited_by_address(front: Edge, app: StandIn) -> None:
    app.answers["/flood"] = (200, PUBLIC, b"x")

    def flood(requests: int) -> bytes:
        answers = b""
        with front.connect(source="127.0.0.4") as connection:
            connection.sendall(f"GET /flood HTTP/1.1\r\nHost: {NAME}\r\n\r\n".encode() * requests)
            while answers.count(b"HTTP/1.1") < requests and (more := connection.recv(100_000)):
                answers += more
        return answers

    answers = flood(900) + flood(900)
    assert answers.count(b"HTTP/1.1 200") >= 1001
    assert answers.count(b"HTTP/1.1 429") >= 1
    assert front.get("/flood", source="127.0.0.5").status == 200


# What is told.


def test_the_log_has_nothing_of_who_asks(front: Edge, app: StandIn) -> None:
    meeting = "0b8f5f6e-3f4c-4d0a-9d1e-5a4b1c2d3e4f"
    token = "q7Zr0b8f5f6e_3f4c4d0a9d1e-5a4b1c2d3e4fAbCd"
    secret = {"Authorization": "Bearer hush", "User_Agent": "somebody", "Referer": "https://hush.example"}
    for path in (f"/v1/meetings/{meeting}.ics?token=hush", f"/v1/feeds/{token}/all.ics", f"/v1/feeds/{token}.ics"):
        front.get(path, **secret)
    front.get("/v1/forums/imrf/objections")
    front.get(f"/v1/forums/imrf/%6fbjections/{meeting}/confirm")
    front.get("/v1/%0a%22quoted")
    lines = front.lines()[-4:]
    shown = [line["path"] for line in lines]
    assert shown == [f"/v1/meetings/{meeting}.ics", "/v1/feeds/***", "/v1/feeds/***", '/v1/\n"quoted']
    for line in lines:
        assert set(line) == FIELDS
        assert line["request_id"] == "1d"
    text = (front.folder / "log").read_text()
    assert not re.search(rf"hush|somebody|{token[:20]}|objections|{re.escape(HERE)}", text)
    assert (front.folder / "errors").read_text() == ""


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/v1/accounts/amal@hush.example", "/v1/accounts/…"),
        ("/v1/accounts/amal%40hush.example/grants", "/v1/accounts/…/grants"),
        ("/amal@hush.example", "/…"),
        ("/v1/@", "/v1/…"),
        ("/v1/a@hush.example/b/c@hush.example/d", "/v1/…/d"),
        ("/v1/%0a/a@hush%0a.example/b", "/v1/\n/…/b"),
        ("/v1/%0a/q7Zr0b8f5f6e_3f4c4d0a9d1e-5a4b1c2d3e4fAbCd", "/v1/\n/***"),
        ("/v1/amal.of.a.delegation.of.forty.letters@hush.example/b", "/v1/…/b"),
        (f"/v1/{'@/' * 3500}", "/v1/…/"),
        ("/v1/accounts", "/v1/accounts"),
    ],
)
def test_the_log_has_no_address_of_a_path(front: Edge, path: str, shown: str) -> None:
    front.get(path)
    assert front.lines()[-1]["path"] == shown
