"""Publications: read as frozen documents."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, Row, Subquery, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.forum import Forum
from models.publication import Publication
from services.errors import NotFound
from services.rules.publications import Document, Programme

_DOCUMENT: TypeAdapter[Document] = TypeAdapter(Document)


def to_json(document: Document) -> dict[str, Any]:
    """The document as it is stored and hashed."""
    stored: dict[str, Any] = _DOCUMENT.dump_python(document, mode="json")
    return stored


def from_json(stored: dict[str, Any]) -> Document:
    """The document as rules read it."""
    return _DOCUMENT.validate_python(stored, strict=False)


async def newest(db: AsyncSession, *, forum_id: UUID) -> tuple[int, Document] | None:
    """Number and document of a forum's newest publication, or None."""
    found = await db.execute(
        select(Publication.number, Publication.document)
        .where(Publication.forum_id == forum_id)
        .order_by(Publication.number.desc())
        .limit(1)
    )
    row = found.one_or_none()
    return (row.number, from_json(row.document)) if row else None


@dataclass(frozen=True, slots=True)
class PublishedProgramme:
    """What everybody sees: the newest document with its programme, and the instant of its publication."""

    document: Document
    programme: Programme
    at: datetime


async def newest_programme(db: AsyncSession, *, slug: str) -> PublishedProgramme:
    """For everybody. Raises NotFound where no programme was published."""
    found = await db.execute(
        select(Publication.document, Publication.at)
        .join(Forum, Forum.id == Publication.forum_id)
        .where(Forum.slug == slug)
        .order_by(Publication.number.desc())
        .limit(1)
    )
    row = found.one_or_none()
    document = from_json(row.document) if row else None
    if row is None or document is None or document.programme is None:
        raise NotFound("published programme")
    return PublishedProgramme(document, document.programme, row.at)


Part = Literal["dates", "programme"]
PublicationRow = Row[int, str | None, datetime, str]


_PARTS: dict[Part, ColumnElement[Any]] = {
    "dates": Publication.document.op("-")("programme"),  # days, and the title that goes with them
    "programme": Publication.document["programme"],
}


def _changing(part: Part, slug: str) -> Subquery:
    """Publications in which `part` of the document is present and differs from the one before."""
    value = _PARTS[part]
    before = func.lag(value).over(partition_by=Publication.forum_id, order_by=Publication.number)
    inner = (
        select(
            Publication.id,
            Publication.number,
            Publication.note,
            Publication.at,
            Publication.sha256,
            (func.jsonb_typeof(value) != "null").label("present"),
            value.is_distinct_from(before).label("changed"),
        )
        .join(Forum, Forum.id == Publication.forum_id)
        .where(Forum.slug == slug)
        .subquery()
    )
    return select(inner).where(inner.c.changed, inner.c.present).subquery()


async def list_changing(db: AsyncSession, part: Part, *, slug: str) -> Sequence[PublicationRow]:
    """(number, note, at, sha256) of the publications that changed `part`, oldest first. Raises NotFound."""
    found = _changing(part, slug).c
    columns = (found.number, found.note, found.at, found.sha256)
    rows = (await db.execute(select(*columns).order_by(found.number))).all()
    if not rows:
        raise NotFound("published programme" if part == "programme" else "announcement")
    return rows


async def load_changing(
    db: AsyncSession, part: Part, *, slug: str, number: int
) -> Row[int, str | None, datetime, str, dict[str, Any]]:
    """(number, note, at, sha256, document) of one of `list_changing`. Raises NotFound."""
    found = _changing(part, slug).c
    row = (
        await db.execute(
            select(found.number, found.note, found.at, found.sha256, Publication.document)
            .join(Publication, Publication.id == found.id)
            .where(found.number == number)
        )
    ).one_or_none()
    if row is None:
        raise NotFound("publication")
    return row
