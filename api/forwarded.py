"""Who asks, behind proxies: the client's address from X-Forwarded-For, where a proxy of ours wrote it.

Only the host of `client` is taken from there. X-Forwarded-Proto and X-Forwarded-Host count for nothing: links are
made of PUBLIC_URL, and no decision depends on a scheme.
"""

from collections.abc import Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

from starlette.types import ASGIApp, Receive, Scope, Send

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

MOST_HOPS = 16


class Forwarded:
    """Behind a proxy that is trusted, `client` is the nearest address to the right that is of none."""

    def __init__(self, app: ASGIApp, trusted: Sequence[Network]) -> None:
        self.app = app
        self.trusted = tuple(trusted)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        peer = scope.get("client")
        if self.trusted and peer and self._is_trusted(_address(peer[0])):
            client = self._client(scope)
            if client is not None:
                scope = {**scope, "client": (str(client), 0)}
        await self.app(scope, receive, send)

    def _client(self, scope: Scope) -> Address | None:
        """Read from the right, for each proxy adds what it saw; what stands left of the first stranger is hearsay.

        None, so that the peer stays, where there is nothing or what no proxy writes. Where all are trusted, the
        first of them asks for itself.
        """
        sent = b",".join(value for name, value in scope["headers"] if name == b"x-forwarded-for")
        hops = [hop for hop in (part.strip() for part in sent.decode("latin-1").rsplit(",", MOST_HOPS)) if hop]
        client = None
        for hop in reversed(hops):
            client = _address(hop)
            if client is None or not self._is_trusted(client):
                return client
        return client

    def _is_trusted(self, address: Address | None) -> bool:
        return address is not None and any(address in network for network in self.trusted)


def _address(text: str) -> Address | None:
    """Some proxies write a port behind the address; one of IPv4 that came over IPv6 is one of IPv4."""
    if text.startswith("["):
        text = text[1:].partition("]")[0]
    elif text.count(":") == 1:
        text = text.partition(":")[0]
    try:
        address = ip_address(text)
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return mapped or address
