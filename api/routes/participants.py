"""Those invited to a forum, for its organizers."""

from functools import partial
from typing import Annotated

from fastapi import Path, Request, Response

from api.dependencies import Db, ForumSlug, IfMatch, Lang, Page, tagged
from api.exports import Suffix, export_response, exported
from api.policies import allowed
from api.routes.router import new_router
from api.schemas.forms import CODE_FORM
from api.schemas.participants import ParticipantCreate, ParticipantList, ParticipantRead, ParticipantUpdate
from api.security import CurrentAct
from models.enums import Permission
from services.acts import forum_to_read
from services.participants import (
    COLUMNS,
    add_participant,
    export_participants,
    remove_participant,
    update_participant,
)
from services.queries.participants import list_participants, load_participant

router = new_router("participants")

_EXAMPLE = ("EGY", "Egypt", "Member State", "Participant")
_READ = allowed(Permission.FORUM_READ_DRAFT)
_EDIT = allowed(Permission.FORUM_EDIT)
Code = Annotated[str, Path(pattern=f"^{CODE_FORM}$", description="A party's code such as EGY")]


@router.get("/forums/{forum}/participants-list", dependencies=_READ, response_model=ParticipantList)
async def read_participants(forum: ForumSlug, db: Db, act: CurrentAct, page: Page) -> ParticipantList:
    """The States, observers and organizations invited to a forum."""
    forum_id = (await forum_to_read(db, actor=act.actor, slug=forum)).id
    invited, cursor = await list_participants(db, forum_id=forum_id, page=page)
    return ParticipantList(items=[ParticipantRead.of(one) for one in invited], next_cursor=cursor)


@router.get("/forums/{forum}/participants-list.{format}", **exported(_READ, COLUMNS, _EXAMPLE))
async def export_participants_list(
    request: Request, forum: ForumSlug, form: Suffix, act: CurrentAct, lang: Lang
) -> Response:
    """The whole list in words, to download: as CSV or XLSX for spreadsheets, or as JSON."""
    rows = partial(export_participants, actor=act.actor, slug=forum, language=lang)
    return await export_response(request, f"participants-{forum}", COLUMNS, rows, form, lang)


@router.post("/forums/{forum}/participants-list", dependencies=_EDIT, status_code=201, response_model=ParticipantRead)
async def invite_party(
    forum: ForumSlug, body: ParticipantCreate, db: Db, act: CurrentAct, response: Response
) -> ParticipantRead:
    """Invites a further party."""
    invited = await add_participant(db, act=act, slug=forum, party=body.party, invited_as=body.invited_as)
    response.headers["Location"] = f"/v1/forums/{forum}/participants-list/{body.party}"
    return tagged(ParticipantRead.of(invited), response)


@router.get("/forums/{forum}/participants-list/{party}", dependencies=_READ, response_model=ParticipantRead)
async def read_participant(
    forum: ForumSlug, party: Code, db: Db, act: CurrentAct, response: Response
) -> ParticipantRead:
    """One of them by the party's code; the ETag is what If-Match takes."""
    forum_id = (await forum_to_read(db, actor=act.actor, slug=forum)).id
    return tagged(ParticipantRead.of(await load_participant(db, forum_id=forum_id, code=party)), response)


@router.patch("/forums/{forum}/participants-list/{party}", dependencies=_EDIT, response_model=ParticipantRead)
async def edit_participant(
    forum: ForumSlug,
    party: Code,
    body: ParticipantUpdate,
    version: IfMatch,
    db: Db,
    act: CurrentAct,
    response: Response,
) -> ParticipantRead:
    """Changes as what a party is invited."""
    invited = await update_participant(
        db, act=act, slug=forum, party=party, version=version, invited_as=body.invited_as
    )
    return tagged(ParticipantRead.of(invited), response)


@router.delete("/forums/{forum}/participants-list/{party}", dependencies=_EDIT, status_code=204)
async def remove_party(forum: ForumSlug, party: Code, version: IfMatch, db: Db, act: CurrentAct) -> None:
    """Takes a party off the list."""
    await remove_participant(db, act=act, slug=forum, party=party, version=version)
