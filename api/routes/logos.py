"""Logos of organizations: PNG or JPEG in, a small PNG out."""

from fastapi import Response
from fastapi.responses import FileResponse

from api.dependencies import Db, IfMatch, tagged
from api.documents import PICTURE_ANSWER, PICTURE_BODY, DocumentFolder, PictureSent, picture_response
from api.policies import allowed
from api.routes.organizations import OrganizationId
from api.routes.router import new_router
from api.schemas.organizations import OrganizationRead
from api.security import CurrentAct
from models.enums import Permission
from services.adapters.pictures import to_small_png
from services.errors import NotFound
from services.organizations import mark_logo
from services.queries.organizations import load_organization

router = new_router("organizations", uploads=True)

_READ = allowed(Permission.ORGANIZATION_READ, Permission.ORGANIZATION_EDIT)
_EDIT = allowed(Permission.ORGANIZATION_EDIT, Permission.ORGANIZATION_REVIEW)
_LOGO = "/organizations/{organization_id}/logo"


@router.put(_LOGO, dependencies=_EDIT, response_model=OrganizationRead, openapi_extra=PICTURE_BODY)
async def replace_logo(
    organization_id: OrganizationId,
    version: IfMatch,
    body: PictureSent,
    db: Db,
    act: CurrentAct,
    folder: DocumentFolder,
    response: Response,
) -> OrganizationRead:
    """Its logo: the body is a PNG or JPEG, 1 MiB at most; kept as a PNG of 512 × 512 pixels at most."""
    picture = await to_small_png(body)  # before the transaction begins
    logo_id = act.new_id()
    view = await mark_logo(db, act=act, organization_id=organization_id, version=version, logo_id=logo_id)
    await folder.keep_picture(logo_id, picture)  # what is not committed then is swept
    return tagged(OrganizationRead.of(view), response)


@router.get(_LOGO, dependencies=_READ, response_class=FileResponse, responses=PICTURE_ANSWER)
async def download_logo(
    organization_id: OrganizationId, db: Db, act: CurrentAct, folder: DocumentFolder
) -> FileResponse:
    """The logo as a file, for who sees the organization."""
    view = await load_organization(db, organization_id, actor=act.actor)
    if view.row.logo_id is None:
        raise NotFound("logo")
    return picture_response(folder, view.row.logo_id, title=view.party.code)
