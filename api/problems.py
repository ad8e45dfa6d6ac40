"""Every error as problem+json (RFC 9457): the one table from what use cases raise to HTTP.

A problem has `type`, `title`, `status`, `detail`, `instance` and a stable `code`; `errors` name fields with what was
expected, `findings` name rules with their authority. No value that a client sent is echoed.
"""

import logging
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.routing import iter_route_contexts
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.exceptions import HTTPException
from starlette.routing import compile_path

from api.logs import FEEDS, is_told, masked, named
from api.schemas.common import PROBLEM
from services.adapters.reading import AWAY, BROKEN_OFF, NotRead
from services.errors import (
    Conflict,
    Gone,
    InProgress,
    InvalidInput,
    KeyReused,
    NotFound,
    NotPermitted,
    NotStored,
    NotYet,
    OutOfTime,
    Overloaded,
    RuleViolated,
    ServiceError,
    Stale,
    TooLate,
    TooManyStreams,
    TooOften,
)

log = logging.getLogger("imrf")

STATUS: dict[type[ServiceError], HTTPStatus] = {
    Gone: HTTPStatus.GONE,
    NotFound: HTTPStatus.NOT_FOUND,
    NotYet: HTTPStatus.NOT_FOUND,
    NotPermitted: HTTPStatus.FORBIDDEN,
    OutOfTime: HTTPStatus.FORBIDDEN,
    TooLate: HTTPStatus.FORBIDDEN,
    InvalidInput: HTTPStatus.UNPROCESSABLE_ENTITY,
    RuleViolated: HTTPStatus.CONFLICT,
    Conflict: HTTPStatus.CONFLICT,
    InProgress: HTTPStatus.CONFLICT,
    KeyReused: HTTPStatus.UNPROCESSABLE_ENTITY,
    Stale: HTTPStatus.PRECONDITION_FAILED,
    Overloaded: HTTPStatus.SERVICE_UNAVAILABLE,
    NotStored: HTTPStatus.SERVICE_UNAVAILABLE,
    TooOften: HTTPStatus.TOO_MANY_REQUESTS,
    TooManyStreams: HTTPStatus.TOO_MANY_REQUESTS,
}


class Unauthenticated(Exception):
    """The route needs a valid token; or, at login, address and password did not fit."""

    def __init__(
        self,
        code: str = "not_authenticated",
        detail: str = "This needs a valid access token: log in at /v1/auth/login and send it as"
        " “Authorization: Bearer …”.",
    ) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail


class PreconditionRequired(Exception):
    """If-Match is missing."""


class Busy(Exception):
    """The database is away, or gave the same transaction up three times."""


class OutcomeUnknown(Exception):
    """The connection was lost while the transaction was committed: it was done, or not."""


class Replayed(Exception):
    """No error: the request was done before. Raised so that nothing is done now; answered as then, without a body."""

    def __init__(self, status: int, location: str | None) -> None:
        super().__init__(status)
        self.status = status
        self.location = location


EXAMPLES = {
    413: ("body_too_large", "The body is too large; expected 256 KiB at most."),
    429: ("too_many_requests", "Too many requests; try again later."),
    500: ("unexpected", "Something went wrong on our side; nothing was done."),
    503: ("busy", "The system is busy; nothing was done. Try again."),
}


def example_of(status: int) -> dict[str, Any]:
    """A problem as the contract shows it."""
    if status == 422:
        return PROBLEM
    code, detail = EXAMPLES[status]
    return _body(status, code, detail, instance="/v1/forums")


def _body(status: int, code: str, detail: str, *, instance: str) -> dict[str, Any]:
    return {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
        "instance": instance,
        "code": code,
    }


class Problem(JSONResponse):
    """An `application/problem+json` answer."""

    media_type = "application/problem+json"


def problem(
    request: Request,
    status: int,
    code: str,
    detail: str,
    *,
    headers: Mapping[str, str] | None = None,
    **extra: Any,
) -> Problem:
    """The answer for one error."""
    body = {**_body(status, code, detail, instance=_instance(request)), **extra}
    return Problem(body, status_code=status, headers=dict(headers or {}))


def _instance(request: Request) -> str:
    """The path, but for the token in that of a private calendar: answers are kept in more places than one."""
    path = request.url.path
    return masked(path) if path.startswith(FEEDS) else path


async def _service_error(request: Request, error: Exception) -> Problem:
    assert isinstance(error, ServiceError)  # noqa: S101  (registered for it)
    extra = dict(error.extra)
    if isinstance(error, NotStored):
        log.error("not stored: %s", named(error.__cause__ or error))
    if isinstance(error, RuleViolated):
        extra["findings"] = [asdict(finding) for finding in error.findings]
    if isinstance(error, InvalidInput):
        described = describe({"type": error.code, "msg": error.message, "loc": ("body", error.field)})
        return problem(request, 422, "invalid", f"{error.field}: {described['message']}", errors=[described], **extra)
    headers = {"Retry-After": str(math.ceil(error.wait.total_seconds()))} if error.wait else None
    return problem(request, STATUS[type(error)], error.code, error.message, headers=headers, **extra)


_SEND_JSON = "expected a JSON object, sent with Content-Type: application/json"
_EXPECTED = {
    "model_attributes_type": _SEND_JSON,
    "union_tag_not_found": "expected an operation: edit, shift or swap",
    "union_tag_invalid": "expected an operation: edit, shift or swap",
    "int_parsing": "expected a whole number",
    "int_type": "expected a whole number",
    "int_from_float": "expected a whole number",
    "int_parsing_size": "expected a whole number",
    "list_type": "expected a list",
    "string_type": "expected a text",
    "bool_type": "expected true or false",
    "string_pattern_mismatch": "expected lower-case letters, digits and hyphens, or a code as the contract shows it",
    "dict_type": "expected an object",
    "uuid_type": "expected an id such as 0b8f5f6e-3f4c-4d0a-9d1e-5a4b1c2d3e4f",
    "unexpected_keyword_argument": "there is no such field",
    "dataclass_type": "expected an object",
    "dataclass_exact_type": "expected an object",
    "missing": "expected a value, there is none",
    "extra_forbidden": "there is no such field",
    "json_invalid": "expected JSON",
    "date_from_datetime_parsing": "expected a date such as 2026-05-05",
    "date_parsing": "expected a date such as 2026-05-05",
    "timezone_aware": "expected an instant with its offset, such as 2026-05-05T14:00:00Z",
    "datetime_parsing": "expected a date and time such as 2026-05-05T10:00",
    "datetime_from_date_parsing": "expected a date and time such as 2026-05-05T10:00",
    "uuid_parsing": "expected an id such as 0b8f5f6e-3f4c-4d0a-9d1e-5a4b1c2d3e4f",
}


_SHOULD = re.compile(r"^.{0,20}?\bshould ")
_MEMBER = re.compile(r"<\w+\.\w+: ('[^']*')>")  # as Python shows one of a vocabulary
_COUNTED = re.compile(r" after validation, not \S+$")


# What Pydantic adds to a place: the mark of a key, the tag of an operation.
_NO_FIELDS = ("[key]", "edit", "shift", "swap")


def _field(location: Sequence[Any]) -> str:
    """`("body", "title", "en")` -> `title.en`; a whole body is `body`."""
    parts = [str(part) for part in location if part not in _NO_FIELDS]
    return ".".join(parts[1:] or parts)


def describe(error: Mapping[str, Any]) -> dict[str, str]:
    """A validation error of Pydantic as field, code and what was expected."""
    message = _MEMBER.sub(r"\1", str(error["msg"]).removeprefix("Value error, "))
    message = _SHOULD.sub("expected to ", message)
    message = _COUNTED.sub("", message.replace("expected to be", "expected").replace("expected to have", "expected"))
    location = error["loc"][:1] if error["type"] == "json_invalid" else error["loc"]
    if error["type"] == "model_attributes_type" and len(location) > 1:  # a field of a body that was read
        message = "expected an object"
    elif error["type"] == "dataclass_type" and "instance of Value" in message:
        message = 'expected an object such as {"value": …, "authority": "default"}'
    else:
        message = _EXPECTED.get(error["type"], message)
    return {
        "field": _field(location),
        "code": str(error["type"]),
        "message": message,
    }


async def _validation_error(request: Request, error: Exception) -> Problem:
    assert isinstance(error, RequestValidationError)  # noqa: S101  (registered for it)
    errors = [describe(one) for one in error.errors()[:MOST_ERRORS]]
    detail = "; ".join(f"{one['field']}: {one['message']}" for one in errors[:5])
    return problem(request, 422, "invalid", detail, errors=errors)


MOST_ERRORS = 20
_HTTP = {
    400: ("unreadable_body", "The body cannot be read; expected JSON."),
    413: EXAMPLES[413],
    404: ("no_such_path", "There is nothing at this path; /docs lists what there is."),
    405: (
        "method_not_allowed",
        "This path does not take this method; the header Allow lists those it takes.",
    ),
}


async def _http_error(request: Request, error: Exception) -> Problem:
    assert isinstance(error, HTTPException)  # noqa: S101  (registered for it)
    code, detail = _HTTP.get(error.status_code, ("http_error", str(error.detail)))
    if error.status_code == 413:  # it says how much is too much here
        detail = str(error.detail)
    headers = dict(error.headers or {})
    if error.status_code == 405:
        headers["Allow"] = ", ".join(_methods(request))
    return problem(request, error.status_code, code, detail, headers=headers)


def _methods(request: Request) -> list[str]:
    """All methods of a path: the router knows those of the first route that matches."""
    routes = [route for route in iter_route_contexts(request.app.routes) if route.path is not None]
    paths = [route.path or "" for route in routes if compile_path(route.path or "")[0].match(request.url.path)]
    path = min(paths, key=lambda path: path.count("{"), default=None)  # `…/meetings/batch` is no id of a meeting
    return sorted({method for route in routes if route.path == path for method in route.methods or ()})


async def _unauthenticated(request: Request, error: Exception) -> Problem:
    assert isinstance(error, Unauthenticated)  # noqa: S101  (registered for it)
    return problem(request, 401, error.code, error.detail, headers={"WWW-Authenticate": "Bearer"})


async def _precondition(request: Request, _: Exception) -> Problem:
    return problem(
        request,
        428,
        "if_match_required",
        "Send the ETag of what you read as If-Match, so that nobody's edit is overwritten unseen.",
    )


async def _replayed(_: Request, replayed: Exception) -> Response:
    assert isinstance(replayed, Replayed)  # noqa: S101  (registered for it)
    headers = {"Idempotency-Replayed": "true"}
    if replayed.location is not None:
        headers["Location"] = replayed.location
    if replayed.status == HTTPStatus.NO_CONTENT:
        return Response(status_code=replayed.status, headers=headers)
    return JSONResponse({"replayed": True}, status_code=replayed.status, headers=headers)


async def _busy(request: Request, error: Exception) -> Problem:
    log.warning("busy%s", f": {named(error.__cause__ or error)}" if is_told(request.url.path) else "")
    return problem(request, 503, *EXAMPLES[503], headers={"Retry-After": "2"})


async def _unknown(request: Request, error: Exception) -> Problem:
    log.warning("outcome unknown%s", f": {named(error.__cause__ or error)}" if is_told(request.url.path) else "")
    words = (
        "The connection to the database was lost while this was stored: it was done, or not. Look before you send it"
        " again; with an Idempotency-Key it is done once."
    )
    return problem(request, 503, "outcome_unknown", words, headers={"Retry-After": "2"})


_COME_AGAIN = BROKEN_OFF | AWAY


async def _database_error(request: Request, error: Exception) -> Problem:
    assert isinstance(error, DBAPIError)  # noqa: S101  (registered for it)
    if getattr(error.orig, "sqlstate", None) in _COME_AGAIN or error.connection_invalidated:
        return await _busy(request, error)
    return await _unexpected(request, error)


async def _unexpected(request: Request, error: Exception) -> Problem:
    of = f", request {request.state.request_id}" if is_told(request.url.path) else ""
    log.error("unexpected error%s", of, exc_info=error)
    return problem(request, 500, *EXAMPLES[500])


def install(app: FastAPI) -> None:
    """Registers every handler."""
    app.add_exception_handler(ServiceError, _service_error)
    app.add_exception_handler(RequestValidationError, _validation_error)
    app.add_exception_handler(HTTPException, _http_error)
    app.add_exception_handler(Unauthenticated, _unauthenticated)
    app.add_exception_handler(PreconditionRequired, _precondition)
    app.add_exception_handler(Replayed, _replayed)
    app.add_exception_handler(Busy, _busy)
    app.add_exception_handler(OutcomeUnknown, _unknown)
    app.add_exception_handler(PoolTimeout, _busy)
    app.add_exception_handler(NotRead, _busy)
    app.add_exception_handler(DBAPIError, _database_error)
    app.add_exception_handler(Exception, _unexpected)
