"""Answers for caches and calendar clients: strong ETag, Last-Modified, 304."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime, parsedate_to_datetime

from fastapi import Request, Response
from starlette.datastructures import Headers

CACHE_CONTROL = "public, no-cache"
UNKEPT = "no-cache"  # by ours; others ask each time


def conditional(
    request: Request,
    body: bytes,
    *,
    media_type: str,
    last_modified: datetime,
    vary: str | None = None,
    cache_control: str = CACHE_CONTROL,
) -> Response:
    """The body, or 304 where the client has these very bytes. Caches may keep it and must ask each time; what changes
    without a publication is not for the cache in front of us, and says so."""
    headers = {
        "ETag": f'"{_hash(body)}"',
        "Last-Modified": format_datetime(last_modified, usegmt=True),
        "Cache-Control": cache_control,
    }
    if vary is not None:
        headers["Vary"] = vary
    if not_modified(request.headers, headers["ETag"], headers["Last-Modified"]):
        return Response(status_code=304, headers=headers)
    return Response(body, media_type=media_type, headers=headers)


@dataclass(frozen=True, slots=True)
class Computed:
    """What is computed of a record anew each time, as it is sent. `tag`: the record's version, for If-Match, and a
    hash of the bytes, for more changes than the record."""

    body: bytes
    tag: str

    @classmethod
    def of(cls, version: int, body: bytes) -> "Computed":
        """From the bytes."""
        return cls(body, f'"{version}-{_hash(body)}"')

    def answer(self, request: Request) -> Response:
        """The body, or 304 where the client has these very bytes."""
        headers = {"ETag": self.tag}
        if matches(request.headers.getlist("if-none-match"), self.tag):
            return Response(status_code=304, headers=headers)
        return Response(self.body, media_type="application/json", headers=headers)


def _hash(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()[:32]


def not_modified(asked: Headers, etag: str, last_modified: str) -> bool:
    """Whether the client has what these headers describe (RFC 9110, 13.2.2): by the tag; without one, by the date."""
    if "if-none-match" in asked:
        return matches(asked.getlist("if-none-match"), etag)
    try:
        since = parsedate_to_datetime(asked["if-modified-since"])
        return parsedate_to_datetime(last_modified) <= since
    except (KeyError, ValueError, TypeError):  # none, no date, or one without a zone: then it is not asked
        return False


def matches(if_none_match: list[str], etag: str) -> bool:
    """Weak comparison (RFC 9110, 13.1.2): proxies that compress mark our tag as weak."""
    tags = [tag.strip().removeprefix("W/") for line in if_none_match for tag in line.split(",")]
    return "*" in tags or etag in tags
