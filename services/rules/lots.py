"""Lots that nobody can steer: drawn by a secret to which one is committed before anybody asks.

Authority: default. The seed's hash is published when a list is announced, the seed itself after the first window;
with both anybody draws the lots again.
"""

import hashlib
from collections.abc import Iterable


def commitment(seed: str) -> str:
    """What is published of a seed while it is secret: SHA-256 of its ASCII bytes, in hexadecimal."""
    return hashlib.sha256(seed.encode("ascii")).hexdigest()


def lots(seed: str, codes: Iterable[str]) -> dict[str, str]:
    """Each party's lot by its code, in hexadecimal; the lowest comes first.

    SHA-256 of these ASCII bytes: the seed, a line feed, the codes of all parties that drew, each once, in the order
    of their bytes, with a comma between two, a line feed, the party's own code. So the lot of each hangs on who else
    drew, and no party can choose its own.
    """
    drew = sorted(set(codes))
    before = hashlib.sha256(f"{seed}\n{','.join(drew)}\n".encode("ascii"))
    drawn = {}
    for own in drew:
        one = before.copy()
        one.update(own.encode("ascii"))
        drawn[own] = one.hexdigest()
    return drawn
