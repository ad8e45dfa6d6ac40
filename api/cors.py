"""Which pages of other origins may read answers in a browser: those that are listed, none by default.

Around the cache, so that what is kept there is the same for all origins. Without credentials: a token is sent by a
script that has it, never by the browser on its own.
"""

from collections.abc import Sequence

from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp

_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
_TAKEN = ("Accept-Language", "Authorization", "Content-Type", "Idempotency-Key", "If-Match", "If-None-Match")
_SHOWN = ("ETag", "Idempotency-Replayed", "Location", "Retry-After", "X-Request-Id")


def with_cors(app: ASGIApp, origins: Sequence[str]) -> ASGIApp:
    """The application for these origins too; for none of them, itself."""
    if not origins:
        return app
    return CORSMiddleware(
        app,
        allow_origins=origins,
        allow_methods=_METHODS,
        allow_headers=_TAKEN,
        expose_headers=_SHOWN,
        allow_credentials=False,
    )
