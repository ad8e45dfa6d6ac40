"""How often something may be tried. Counted before a password is hashed or a message is sent.

A delegation's whole building may come from one address, so what is counted by client alone is generous. By account
and client together it is strict. By account alone it is generous again: who tries from a hundred networks at once
must not lock the person out, and passwords are not such that a thousand tries would find one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from ipaddress import IPv6Address, ip_address


class Tried(StrEnum):
    """What is limited."""

    LOGIN = "login"
    PASSWORD = "password"  # noqa: S105  (one's own, asked again)
    MAIL = "mail"  # what makes us write to an address, asked for by nobody in particular
    INVITATION = "invitation"  # by an account, to whomever
    TOKEN = "token"  # noqa: S105  (what a link's token is sent for, or that of a login that waits for a code)
    CODE = "code"  # of a second factor, by whoever has shown the password already


class By(StrEnum):
    """Whose attempts are counted together."""

    ACCOUNT_AND_CLIENT = "account_and_client"
    ACCOUNT = "account"
    CLIENT = "client"


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `burst` at once, and one more each `every`."""

    burst: int
    every: timedelta


def _limit(burst: int, seconds: int) -> Limit:
    return Limit(burst, timedelta(seconds=seconds))


LIMITS: dict[tuple[Tried, By], Limit] = {
    (Tried.LOGIN, By.ACCOUNT_AND_CLIENT): _limit(10, 30),
    (Tried.LOGIN, By.ACCOUNT): _limit(1000, 1),
    (Tried.LOGIN, By.CLIENT): _limit(300, 1),
    (Tried.PASSWORD, By.ACCOUNT): _limit(10, 30),
    (Tried.MAIL, By.ACCOUNT_AND_CLIENT): _limit(6, 120),
    (Tried.MAIL, By.ACCOUNT): _limit(12, 120),
    (Tried.MAIL, By.CLIENT): _limit(300, 3),
    (Tried.INVITATION, By.ACCOUNT): _limit(300, 10),
    (Tried.TOKEN, By.CLIENT): _limit(100, 2),
    # Strict from a hundred networks too: of a million codes three count, and only who knows the password uses it up.
    (Tried.CODE, By.ACCOUNT): _limit(10, 60),
}


def counted(tried: Tried, *, account: str | None, client: str) -> Iterator[tuple[str, Limit]]:
    """What an attempt counts against, as (key, limit), the most general first. `account` is an address or an id."""
    network = network_of(client)
    who = account.lower() if account else ""
    keys = {By.CLIENT: network, By.ACCOUNT: who, By.ACCOUNT_AND_CLIENT: f"{who} {network}"}
    for by, key in keys.items():
        if (tried, by) in LIMITS:
            yield f"{tried} {by} {key}", LIMITS[tried, by]


def network_of(client: str) -> str:
    """An IPv6 customer has a whole /56 of addresses: they count as one."""
    try:
        address = ip_address(client)
    except ValueError:
        return client
    if isinstance(address, IPv6Address):
        return str(address.ipv4_mapped or IPv6Address(int(address) >> 72 << 72))
    return client
