"""What routes take: the transaction, the actor's act, a page, the version that If-Match names."""

import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Annotated, Any, Protocol, TypeVar
from uuid import UUID

import asyncpg
from fastapi import Depends, Header, Path, Query, Request, Response
from pydantic import StringConstraints, WithJsonSchema
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from api.problems import Busy, OutcomeUnknown, PreconditionRequired
from api.schemas.forms import CURSOR, ETAG, SLUG_FORM
from api.transactions import KNOWN, RETRYABLE, TransactionAborted
from models.enums import Language
from services.adapters.database import Sessions
from services.adapters.reading import DirectReads
from services.errors import InvalidInput
from services.queries.paging import PageRequest
from services.queries.reads import Foreseen, Reads, Statement
from services.rules.text import negotiate


@asynccontextmanager
async def transaction(sessions: Sessions) -> AsyncIterator[AsyncSession]:
    """One transaction, committed at the end. Raises TransactionAborted for what may be tried again, Busy,
    OutcomeUnknown."""
    try:
        async with sessions() as db:
            yield db
            await _commit(db)
    except DBAPIError as error:
        if getattr(error.orig, "sqlstate", None) in RETRYABLE:
            raise TransactionAborted from error
        raise
    except (OSError, asyncpg.CannotConnectNowError, asyncpg.InsufficientResourcesError) as error:
        # Raw, not wrapped by SQLAlchemy: no connection was to be had. A transaction does no other I/O, but for an
        # export's file: of one that cannot be written nothing was sent.
        raise Busy from error


async def _commit(db: AsyncSession) -> None:
    try:
        await db.commit()
    except DBAPIError as error:
        if error.connection_invalidated:  # the database may have done it, and not have come to say so
            raise OutcomeUnknown from error
        raise


async def get_db(request: Request) -> AsyncIterator[AsyncSession]:
    """One request is one transaction, committed before the answer goes out.

    To be used with scope="function": a plain dependency commits after the 2xx was sent, and a commit that fails
    then is a lost write in which the client believes.
    """
    async with transaction(request.app.state.sessions) as db:
        yield db


def beside(request: Request) -> Sessions:
    """For transactions apart from the request's own."""
    sessions: Sessions = request.app.state.beside or request.app.state.sessions
    return sessions


def direct_reads(request: Request) -> Reads:
    """For single reads outside a transaction."""
    foreseen: Reads | None = request.scope[KNOWN].get("reads")
    return foreseen or DirectReads(request.app.state.sessions)


def foresee(request: Request, statement: Statement, values: Mapping[str, Any]) -> None:
    """What the route will read, for the one statement that tells who asks."""
    reads = DirectReads(request.app.state.sessions)
    request.scope[KNOWN]["reads"] = Foreseen(reads, statement, values)


async def get_now(request: Request) -> datetime:
    """The instant at which the request was received."""
    received_at: datetime = request.state.received_at
    return received_at


async def get_public_url(request: Request) -> str:
    """Where the public reaches the application, as configured: never what a client's Host header says."""
    public_url: str = request.app.state.public_url
    return public_url


Cursor = Annotated[str, StringConstraints(max_length=2000, pattern=r"^[A-Za-z0-9_-]*$"), WithJsonSchema(CURSOR)]


async def get_page(
    limit: Annotated[int, Query(ge=1, le=200, description="At most so many items")] = 50,
    cursor: Annotated[Cursor | None, Query(description="`next_cursor` of the page before")] = None,
) -> PageRequest:
    """Limit and cursor of a list."""
    return PageRequest(limit, cursor)


# A proxy that compresses answers marks our tags as weak, and what is computed has a hash in its own; the number in
# them is what counts.
_ETAG = re.compile(r'\s*(?:W/)?"([1-9]\d{0,8})(?:-[0-9a-f]{32})?"\s*', re.ASCII)


async def get_if_match(
    if_match: Annotated[str | None, Header(description="The ETag of what you read", json_schema_extra=ETAG)] = None,
) -> int:
    """The version that the caller read. Raises PreconditionRequired, InvalidInput."""
    if if_match is None:
        raise PreconditionRequired
    version = _ETAG.fullmatch(if_match)
    if version is None:
        raise InvalidInput("If-Match", "bad_etag", 'expected the ETag of what you read, in quotes, such as "3"')
    return int(version[1])


async def get_language(
    lang: Annotated[Language | None, Query(description="Language of the texts; else Accept-Language")] = None,
    accept_language: Annotated[str | None, Header(description="As RFC 9110 writes it", examples=["ar, en"])] = None,
) -> Language:
    """The language in which single texts are shown."""
    return lang or negotiate(accept_language)


ForumSlug = Annotated[str, Path(max_length=60, pattern=f"^{SLUG_FORM}$", description="A forum's slug")]
MeetingId = Annotated[UUID, Path(description="A meeting's id, which is its UID in calendars too")]
VenueId = Annotated[UUID, Path(description="A venue's id")]
RoomId = Annotated[UUID, Path(description="A room's id")]
PersonId = Annotated[UUID, Path(description="A person's id")]
InvitationId = Annotated[UUID, Path(description="An invitation's id")]
SessionId = Annotated[UUID, Path(description="A session's id")]
GrantId = Annotated[UUID, Path(description="A grant's id")]
MessageId = Annotated[UUID, Path(description="A message's id")]
ConfidentialGrantId = Annotated[UUID, Path(description="A confidential grant's id")]


class Versioned(Protocol):
    """An answer with the version of its record."""

    version: int


V = TypeVar("V", bound=Versioned)


def tagged(answer: V, response: Response) -> V:
    """The answer, with the record's version as its ETag."""
    response.headers["ETag"] = f'"{answer.version}"'
    return answer


class VersionedModel(Versioned, Protocol):
    """One that says itself as JSON."""

    def model_dump_json(self) -> str:
        """As FastAPI would send it."""


def sent(answer: VersionedModel) -> Response:
    """The same, made once: FastAPI would validate and serialize what was just validated."""
    headers = {"ETag": f'"{answer.version}"'}
    return Response(answer.model_dump_json(), media_type="application/json", headers=headers)


Db = Annotated[AsyncSession, Depends(get_db, scope="function")]
Now = Annotated[datetime, Depends(get_now)]
PublicUrl = Annotated[str, Depends(get_public_url)]
Page = Annotated[PageRequest, Depends(get_page)]
IfMatch = Annotated[int, Depends(get_if_match)]
Lang = Annotated[Language, Depends(get_language)]
