"""Documents of an application: handed in as PDF, read by its readers, taken back by its organization."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.application import ApplicationDocument
from models.enums import DocumentKind
from models.forum import Forum
from services.acts import Act, correct, record
from services.adapters.documents import Stored
from services.applications import demand_editable, own_application, read_again, read_application
from services.errors import Conflict, NotFound
from services.queries.applications import ApplicationView
from services.queries.writing import flush
from services.rules.access import Actor
from services.rules.applications import MOST_DOCUMENTS, field_of


async def demand_room(
    db: AsyncSession, *, act: Act, slug: str, application_id: UUID, kind: DocumentKind
) -> tuple[Forum, ApplicationView]:
    """The application, locked, to which the caller may add a document of this kind now.

    Raises NotFound, NotPermitted, InvalidInput (documents.<kind>), OutOfTime, Conflict (`not_editable`,
    `documents_full`, `forum_closed`).
    """
    forum, view = await own_application(db, act=act, slug=slug, application_id=application_id)
    demand_editable(view.row, act, [field_of(kind)])
    if len(view.documents) >= MOST_DOCUMENTS:
        words = f"There are {MOST_DOCUMENTS} documents already, the most there can be; remove one first."
        raise Conflict("documents_full", words)
    return forum, view


async def add_document(
    db: AsyncSession,
    *,
    act: Act,
    slug: str,
    application_id: UUID,
    document_id: UUID,
    kind: DocumentKind,
    title: str,
    stored: Stored,
) -> ApplicationView:
    """Adds a document that is stored under its id by now. Raises as `demand_room`."""
    forum, view = await demand_room(db, act=act, slug=slug, application_id=application_id, kind=kind)
    row = ApplicationDocument(
        id=document_id,
        application_id=application_id,
        kind=kind,
        title=title,
        size=stored.size,
        sha256=stored.sha256,
        uploaded_by=act.actor.account_id,
        uploaded_at=act.now,
    )
    db.add(row)
    correct(view.row, act=act, version=view.row.version, changes={})
    details = {"document": str(row.id), "kind": kind.value, "sha256": stored.sha256}
    record(db, act=act, name="application.add_document", subject_id=application_id, forum_id=forum.id, **details)
    return await read_again(db, act, forum, application_id)


async def find_document(
    db: AsyncSession, *, actor: Actor, slug: str, application_id: UUID, document_id: UUID
) -> ApplicationDocument:
    """A document of an application that the caller reads. Raises NotFound."""
    view = await read_application(db, actor=actor, slug=slug, application_id=application_id)
    return _of(view, document_id)


async def remove_document(
    db: AsyncSession, *, act: Act, slug: str, application_id: UUID, document_id: UUID, version: int
) -> ApplicationView:
    """Takes a document back: it is read no more, and its bytes are erased later.

    Raises NotFound, NotPermitted, Stale, InvalidInput, OutOfTime, Conflict (`not_editable`, `forum_closed`).
    """
    forum, view = await own_application(db, act=act, slug=slug, application_id=application_id)
    row = _of(view, document_id)
    demand_editable(view.row, act, [field_of(row.kind)])
    correct(view.row, act=act, version=version, changes={})
    row.removed_at = act.now
    details = {"document": str(row.id), "kind": row.kind.value}
    record(db, act=act, name="application.remove_document", subject_id=application_id, forum_id=forum.id, **details)
    await flush(db)
    return await read_again(db, act, forum, application_id)


def _of(view: ApplicationView, document_id: UUID) -> ApplicationDocument:
    for document in view.documents:
        if document.id == document_id:
            return document
    raise NotFound("document")
