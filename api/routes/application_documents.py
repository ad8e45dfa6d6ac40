"""Documents of an application: PDF in, PDF out."""

from typing import Annotated
from uuid import UUID

from fastapi import Path, Query, Response
from fastapi.responses import FileResponse

from api.dependencies import Db, ForumSlug, IfMatch, tagged
from api.documents import PDF_ANSWER, PDF_BODY, DocumentFolder, Upload, document_response
from api.policies import allowed
from api.routes.applications import ApplicationId
from api.routes.router import new_router
from api.schemas.applications import ApplicationRead
from api.schemas.common import TitleLine
from api.security import CurrentAct
from models.enums import DocumentKind, Permission
from services.application_documents import add_document, demand_room, find_document, remove_document

router = new_router("applications", uploads=True)

_READ = allowed(Permission.APPLICATION_READ, Permission.APPLICATION_MAKE)
_MAKE = allowed(Permission.APPLICATION_MAKE)
_ALL = "/forums/{forum}/applications/{application_id}/documents"
_ONE = f"{_ALL}/{{document_id}}"
DocumentId = Annotated[UUID, Path(description="A document's id")]
OfKind = Annotated[DocumentKind, Query(description="What it is")]
Titled = Annotated[TitleLine, Query(description="As it is shown", examples=["Annual report 2025"])]


@router.post(_ALL, dependencies=_MAKE, status_code=201, response_model=ApplicationRead, openapi_extra=PDF_BODY)
async def upload_document(
    forum: ForumSlug,
    application_id: ApplicationId,
    kind: OfKind,
    title: Titled,
    db: Db,
    act: CurrentAct,
    folder: DocumentFolder,
    body: Upload,
    response: Response,
) -> ApplicationRead:
    """Hands in a document: its body is the PDF, 10 MiB at most."""
    await demand_room(db, act=act, slug=forum, application_id=application_id, kind=kind)
    await db.rollback()  # nobody is to wait for a connection, nor for the application, while it is received
    document_id = act.new_id()
    stored = await folder.store(document_id, body)
    view = await add_document(
        db,
        act=act,
        slug=forum,
        application_id=application_id,
        document_id=document_id,
        kind=kind,
        title=title,
        stored=stored,
    )
    response.headers["Location"] = f"/v1/forums/{forum}/applications/{application_id}/documents/{document_id}"
    return tagged(ApplicationRead.of(view), response)


@router.get(_ONE, dependencies=_READ, response_class=FileResponse, responses=PDF_ANSWER)
async def download_document(
    forum: ForumSlug,
    application_id: ApplicationId,
    document_id: DocumentId,
    db: Db,
    act: CurrentAct,
    folder: DocumentFolder,
) -> FileResponse:
    """The document as a file, for who reads the application."""
    row = await find_document(db, actor=act.actor, slug=forum, application_id=application_id, document_id=document_id)
    return document_response(folder, row.id, title=row.title)


@router.delete(_ONE, dependencies=_MAKE, response_model=ApplicationRead)
async def delete_document(
    forum: ForumSlug,
    application_id: ApplicationId,
    document_id: DocumentId,
    version: IfMatch,
    db: Db,
    act: CurrentAct,
    response: Response,
) -> ApplicationRead:
    """Takes it back, while the application may be edited; If-Match is the application's."""
    view = await remove_document(
        db, act=act, slug=forum, application_id=application_id, document_id=document_id, version=version
    )
    return tagged(ApplicationRead.of(view), response)
