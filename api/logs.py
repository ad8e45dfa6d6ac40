"""The log as lines of JSON, without anything of who asks.

What an exception says in its own words is left out: PostgreSQL, asyncpg and Pydantic repeat values that were sent, as
in `Key (email)=(…) already exists`. Its class, its place in the code and, of the database's, SQLSTATE and constraint
tell what happened. Of a few classes that cannot hold a value the words stay.
"""

import json
import logging
import re
from collections.abc import Iterator
from contextvars import ContextVar
from datetime import UTC, datetime
from pathlib import Path
from traceback import StackSummary, walk_tb
from types import TracebackType

from sqlalchemy.exc import TimeoutError as PoolTimeout

request_id: ContextVar[str | None] = ContextVar("request_id", default=None)  # None too where nothing is told
told: ContextVar[bool] = ContextVar("told", default=True)

_TELLING = (AttributeError, NameError, ImportError, PoolTimeout)  # names of the code, figures of the pool
_OF_THE_DATABASE = ("sqlstate", "schema_name", "table_name", "column_name", "constraint_name")
_MOST_CAUSES = 5
_CODE = f"{Path(__file__).resolve().parents[1]}/"
_LONGEST = 500


class JsonLines(logging.Formatter):
    """One record as one line: time, level, logger, message, and what is known of the request and the exception."""

    def format(self, record: logging.LogRecord) -> str:
        """Lines within a field are escaped."""
        fields = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": _message(record),
        }
        known = request_id.get()
        if known is not None:
            fields["request_id"] = known
        if record.exc_info and record.exc_info[1] is not None and told.get():
            fields["exception"] = "\n".join(described(record.exc_info[1]))
        return json.dumps(fields, ensure_ascii=False)


def _message(record: logging.LogRecord) -> str:
    """asyncio's repeat objects with all that they hold, after the first words."""
    message = record.getMessage()
    if record.name.split(".")[0] == "asyncio":
        message = re.split(r"[\n<(]", message, maxsplit=1)[0].rstrip()
    return message.strip()[:_LONGEST]


def described(error: BaseException) -> Iterator[str]:
    """An exception with its causes and places, innermost last, without what they say."""
    seen: BaseException | None = error
    for _ in range(_MOST_CAUSES):
        if seen is None:
            return
        yield named(seen)
        yield from _places(seen.__traceback__)
        if isinstance(seen, BaseExceptionGroup):
            for one in seen.exceptions[:_MOST_CAUSES]:
                yield from described(one)
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)


def named(error: BaseException) -> str:
    """Its class, and what of it is no value."""
    words = [f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")]
    if isinstance(error, _TELLING):
        words.append(str(error)[:_LONGEST])
    of_the_database = ((name, getattr(error, name, None)) for name in _OF_THE_DATABASE)
    words += [f"{name} {value}" for name, value in of_the_database if isinstance(value, str)]
    return ", ".join(words)


def _places(traceback: TracebackType | None) -> Iterator[str]:
    """Those in our own code, and the innermost; without reading the files, for requests wait meanwhile."""
    frames = StackSummary.extract(walk_tb(traceback), lookup_lines=False)
    for frame in frames:
        ours = frame.filename.startswith(_CODE) and "site-packages" not in frame.filename
        if ours or frame is frames[-1]:
            yield f"  {frame.filename.removeprefix(_CODE)}:{frame.lineno} {frame.name}"


def install(level: str) -> None:
    """Everything that is logged in this process as lines of JSON on stderr, ours and uvicorn's from `level` on."""
    lines = logging.StreamHandler()
    lines.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers = [lines]
    for name in ("imrf", "uvicorn", "uvicorn.error"):
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [], True
        logger.setLevel(level.upper())
    logging.captureWarnings(capture=True)
    # Of answers the lines are made already, several to a record.
    bare = logging.StreamHandler()
    bare.setFormatter(logging.Formatter("%(message)s"))
    access = logging.getLogger("imrf.access")
    access.handlers, access.propagate = [bare], False
    access.setLevel(level.upper())


_NO_TOKEN_IS_IN = 35  # characters at most: "/v1" and the least of a token have more
_UUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
_TOKEN = re.compile(rf"(?<![\w-])(?!{_UUID}(?![\w-]))[\w-]{{32,}}", re.ASCII)  # linear, however long the path


FEEDS = "/v1/feeds/"  # below it the paths of private calendars, which have their tokens in them
_OBJECTIONS = re.compile(r"/v1/forums/[^/]+/objections(?:/|$)")


def is_told(path: str) -> bool:
    """Whether answers at a path are in the log. Of objections there is not a line, nor a mark in its place: whoever
    reads the log is not to learn that there are some. Of what goes wrong there a line says that it did, without
    request, place or cause."""
    return _OBJECTIONS.match(path) is None


def masked(path: str) -> str:
    """A path without what may be a token (32 characters of base64url or hex or more, but for ids) or an address."""
    if "@" in path:
        path = "/".join("…" if "@" in segment else segment for segment in path.split("/"))
    return _TOKEN.sub("…", path) if len(path) > _NO_TOKEN_IS_IN else path
