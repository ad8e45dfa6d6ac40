"""Who asks, as proxies tell it: only those that are trusted, read from the right; nothing breaks a request."""

from ipaddress import ip_network

import httpx
import pytest
from fastapi import FastAPI, Request

from api import serving
from api.forwarded import MOST_HOPS
from api.main import create_app, new_id
from api.policies import PUBLIC
from api.routes.router import new_router
from api.settings import SettingsError, load_settings
from tests.world import Client, Clock, create_forum, publish

PROXY, SECOND, CLIENT = "10.0.0.7", "172.18.0.2", "203.0.113.9"
TRUSTED = tuple(map(ip_network, (PROXY, "172.18.0.0/16", "fd00::/8")))


def _app(trusted=TRUSTED) -> FastAPI:
    router = new_router("test")

    @router.get("/who", dependencies=PUBLIC)
    async def who(request: Request) -> list[str | None]:
        return [request.client and request.client.host, request.url.scheme]

    app = create_app(None, clock=Clock(), new_id=new_id, trusted_proxies=trusted)
    app.include_router(router)
    return app


async def _who(app: FastAPI, peer: str, *sent: bytes | str, **more: str) -> list[str | None]:
    transport = httpx.ASGITransport(app=app, client=(peer, 40_000))
    lines = [(b"X-Forwarded-For", one.encode() if isinstance(one, str) else one) for one in sent]
    others = [(name.replace("_", "-").encode(), value.encode()) for name, value in more.items()]
    async with httpx.AsyncClient(transport=transport, base_url="http://imrf.example") as client:
        answer = await client.get("/v1/who", headers=[*lines, *others])
    assert answer.status_code == 200, answer.text
    return answer.json()


@pytest.mark.parametrize(
    ("peer", "sent", "client"),
    [
        pytest.param(PROXY, [CLIENT], CLIENT, id="one proxy"),
        pytest.param(PROXY, [f"{CLIENT}, {SECOND}"], CLIENT, id="two proxies"),
        pytest.param(PROXY, [CLIENT, SECOND], CLIENT, id="two proxies, a line each"),
        pytest.param(PROXY, [f"192.0.2.1, {CLIENT}"], CLIENT, id="what the client claims"),
        pytest.param(PROXY, [f"{PROXY}, {CLIENT}, {SECOND}"], CLIENT, id="a client that claims to be a proxy"),
        pytest.param(PROXY, ["nonsense, " + CLIENT], CLIENT, id="a client that claims nonsense"),
        pytest.param(PROXY, [f"192.0.2.1,{CLIENT}, , ,"], CLIENT, id="empty ones"),
        pytest.param(PROXY, [f"{SECOND}, {PROXY}"], SECOND, id="proxies alone"),
        pytest.param(PROXY, ["2001:db8::9"], "2001:db8::9", id="IPv6"),
        pytest.param(PROXY, ["[2001:db8::9]:4711"], "2001:db8::9", id="IPv6 and a port"),
        pytest.param(PROXY, [f"{CLIENT}:4711"], CLIENT, id="a port"),
        pytest.param("fd00::2", ["2001:DB8:0::9"], "2001:db8::9", id="a proxy by IPv6"),
        pytest.param(f"::ffff:{PROXY}", [f"::ffff:{CLIENT}"], CLIENT, id="IPv4 over IPv6"),
    ],
)
async def test_a_trusted_proxy_tells_who_asks(peer: str, sent: list[str], client: str) -> None:
    assert await _who(_app(), peer, *sent) == [client, "http"]


@pytest.mark.parametrize("peer", [CLIENT, "127.0.0.1", "::1", "10.0.0.8", "testclient", ""])
async def test_nobody_else_does(peer: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORWARDED_ALLOW_IPS", "*")
    assert await _who(_app(), peer, "192.0.2.1") == [peer, "http"]
    assert await _who(_app(()), peer, "192.0.2.1") == [peer, "http"]


@pytest.mark.parametrize(
    "sent",
    [
        "",
        ",",
        "," * 20_000,
        "unknown",
        "_hidden",
        "1.2.3",
        "1.2.3.4.5",
        "999.1.1.1",
        "01.2.3.4",
        "[",
        "[]",
        "]",
        ":",
        "::::",
        "2001:db8::/32",
        "10.0.0.7 10.0.0.8",
        "<script>",
        b"\xff\xfe",
        "é",
        "1" * 30_000,
        f"{CLIENT}, garbage",
        f"{CLIENT}, garbage, {PROXY}",
        ", ".join([CLIENT, *[PROXY] * (MOST_HOPS + 1)]),
        ", ".join([PROXY] * 20_000),
    ],
    ids=lambda sent: repr(sent)[:30],
)
async def test_what_no_proxy_writes_leaves_the_peer(sent: bytes | str) -> None:
    assert await _who(_app(), PROXY, sent) == [PROXY, "http"]


async def test_as_many_hops_as_anybody_has() -> None:
    assert await _who(_app(), PROXY, ", ".join([CLIENT, *[PROXY] * MOST_HOPS])) == [CLIENT, "http"]


async def test_without_a_peer_nobody_is_asked_for() -> None:
    assert await _who(_app(), PROXY) == [PROXY, "http"]


async def test_scheme_and_host_are_never_taken() -> None:
    claims = {"X_Forwarded_Proto": "https", "X_Forwarded_Host": "evil.example", "Forwarded": "for=192.0.2.1"}
    assert await _who(_app(), PROXY, CLIENT, **claims) == [CLIENT, "http"]


async def test_links_are_made_of_the_configured_address_alone(client: Client) -> None:
    await create_forum(client)
    await publish(client)
    claims = {"X-Forwarded-Proto": "https", "X-Forwarded-Host": "evil.example", "Host": "evil.example"}
    answer = await client.opga.get("/forums/imrf-test", headers=claims)
    assert "http://127.0.0.1:8000/v1/forums/imrf-test" in answer.text
    assert "evil" not in answer.text


def test_uvicorn_reads_no_headers_of_proxies(monkeypatch: pytest.MonkeyPatch, install_log) -> None:
    monkeypatch.setenv("FORWARDED_ALLOW_IPS", "*")
    app = _app()
    config = serving._config(app, "warning")
    config.load()
    assert config.loaded_app is app


@pytest.mark.parametrize(
    "value", ["*", "proxy.example", "10.0.0.0/33", "10.0.0.1/8", "0.0.0.0/0", "::/0", "10.0.0.1 ::1"]
)
def test_a_proxy_that_is_none_or_everybody_is_refused(value: str) -> None:
    with pytest.raises(SettingsError, match=r"^TRUSTED_PROXIES holds .*; expected addresses or networks such as"):
        load_settings({"TRUSTED_PROXIES": f"10.0.0.7, {value}"})


def test_proxies_are_none_by_default() -> None:
    assert load_settings({}).trusted_proxies == load_settings({"TRUSTED_PROXIES": " , "}).trusted_proxies == ()
    assert load_settings({"TRUSTED_PROXIES": "10.0.0.7,172.18.0.0/16, fd00::/8"}).trusted_proxies == TRUSTED
