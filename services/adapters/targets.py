"""Sending a request to an address that somebody else chose: looked up once and held on to, never redirected, and to
no address of our own network unless the operator allows it."""

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

import httpcore

from services.rules.webhooks import LONGEST, Address, Network, Signed, as_address, may_reach

Resolve = Callable[[str, int], Awaitable[Sequence[Address]]]


class NotDelivered(Exception):
    """It was not taken. `status`: what was answered, if anything; `reason` tells nothing of what was answered.
    `retry_after`: the header of that name."""

    def __init__(self, reason: str, status: int | None = None, retry_after: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.status = status
        self.retry_after = retry_after


async def resolve(host: str, port: int) -> Sequence[Address]:
    """All addresses of a name, as the system knows them. Raises OSError."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = (as_address(str(sockaddr[0]).partition("%")[0]) for *_, sockaddr in found)
    return [address for address in dict.fromkeys(addresses) if address is not None]


class _Pinned(httpcore.AsyncNetworkBackend):
    """Connects to one address, whatever the name has become since it was looked up. TLS goes on with the name."""

    def __init__(self, address: Address) -> None:
        self._address = str(address)
        self._own = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,  # noqa: ARG002  (what was looked up of it is held on to)
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """To the address."""
        return await self._own.connect_tcp(self._address, port, timeout, local_address, socket_options)


@dataclass(frozen=True, slots=True)
class Targets:
    """What may be reached, and how: `networks` of our own that are allowed, the names' addresses, whom TLS trusts."""

    networks: tuple[Network, ...]
    trust: ssl.SSLContext
    resolve: Resolve = resolve

    async def post(self, url: str, signed: Signed) -> int:
        """The status of an answer that says yes (2xx). Of the answer nothing else is read but Retry-After. Raises
        NotDelivered."""
        try:
            async with asyncio.timeout(LONGEST.total_seconds()):
                status, retry_after = await self._post(url, signed)
        except TimeoutError as error:
            raise NotDelivered("no answer in time") from error
        except (OSError, ssl.SSLError, httpcore.NetworkError, httpcore.TimeoutException) as error:
            raise NotDelivered(f"no connection ({type(error).__name__})") from error
        except (httpcore.ProtocolError, httpcore.UnsupportedProtocol) as error:
            raise NotDelivered("an answer that is none of HTTP") from error
        if not 200 <= status < 300:
            reason = "redirects are not followed" if 300 <= status < 400 else "refused"
            raise NotDelivered(reason, status, retry_after)
        return status

    async def _post(self, url: str, signed: Signed) -> tuple[int, str]:
        address = await self._address(url)
        async with (
            httpcore.AsyncConnectionPool(ssl_context=self.trust, network_backend=_Pinned(address)) as pool,
            pool.stream("POST", url, headers=list(signed.headers.items()), content=signed.body) as answer,
        ):
            asked = (value for name, value in answer.headers if name.lower() == b"retry-after")
            return answer.status, next(asked, b"").decode("latin-1")

    async def _address(self, url: str) -> Address:
        """The first address of the host; none of them where one may not be reached. Raises NotDelivered, OSError."""
        parts = urlsplit(url)
        https = parts.scheme == "https"
        try:
            found = await self.resolve(parts.hostname or "", parts.port or (443 if https else 80))
        except ValueError as error:  # a name that none may have
            raise NotDelivered("the host has no address") from error
        if not found:
            raise NotDelivered("the host has no address")
        if not all(may_reach(one, https=https, networks=self.networks) for one in found):
            raise NotDelivered("the address of the host may not be reached")
        return found[0]
