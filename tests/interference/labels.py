"""Where two worlds take their ids from: each follows from the label of the request that makes it, and from how many
that request made before. Of one running sequence all ids would differ after the first act that differs."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import count
from uuid import NAMESPACE_URL, UUID, uuid5

_label: ContextVar[tuple[str, Iterator[int]]] = ContextVar("label")


@contextmanager
def labelled(label: str) -> Iterator[None]:
    """Within it ids are those of this label, from the first on."""
    before = _label.set((label, count()))
    try:
        yield
    finally:
        _label.reset(before)


def new_id() -> UUID:
    label, numbers = _label.get()
    return uuid5(NAMESPACE_URL, f"{label}#{next(numbers)}")


def new_token() -> str:
    """43 characters, as those of links have."""
    return hashlib.sha256(new_id().bytes).hexdigest()[:43]
