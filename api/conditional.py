"""Answers for caches and calendar clients: strong ETag, Last-Modified, 304."""

import hashlib
from datetime import datetime
from email.utils import format_datetime

from fastapi import Request, Response

CACHE_CONTROL = "public, no-cache"


def conditional(
    request: Request, body: bytes, *, media_type: str, last_modified: datetime, vary: str | None = None
) -> Response:
    """The body, or 304 where the client has these very bytes. Caches may keep it and must ask each time."""
    headers = {
        "ETag": f'"{hashlib.sha256(body).hexdigest()[:32]}"',
        "Last-Modified": format_datetime(last_modified, usegmt=True),
        "Cache-Control": CACHE_CONTROL,
    }
    if vary is not None:
        headers["Vary"] = vary
    if _matches(request.headers.getlist("if-none-match"), headers["ETag"]):
        return Response(status_code=304, headers=headers)
    return Response(body, media_type=media_type, headers=headers)


def _matches(if_none_match: list[str], etag: str) -> bool:
    """Weak comparison (RFC 9110, 13.1.2): proxies that compress mark our tag as weak."""
    tags = [tag.strip().removeprefix("W/") for line in if_none_match for tag in line.split(",")]
    return "*" in tags or etag in tags
