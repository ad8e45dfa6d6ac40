"""Lists of names on a non-objection basis: drawn up by the Office, read by Member States, and for everybody once
final."""

from functools import partial
from typing import Annotated, TypeVar
from uuid import UUID

from fastapi import Path, Query, Request, Response

from api.conditional import conditional
from api.dependencies import Db, ForumSlug, IfMatch, Lang, Page, tagged
from api.exports import Suffix, export_response, exported
from api.policies import PUBLIC, allowed
from api.routes.router import CONDITIONAL, new_router
from api.schemas.list_versions import (
    AccreditedList,
    ListCirculated,
    ListDiff,
    ListVersionDocument,
    ListVersionRead,
    ListVersions,
)
from api.schemas.name_lists import (
    Circulate,
    ClosingSent,
    DecisionSent,
    Finalize,
    ListBalanceRead,
    ListCheck,
    ListEntries,
    NameListCreate,
    NameListFilledRead,
    NameListRead,
    NameLists,
    NameListUpdate,
)
from api.security import CurrentAct, CurrentActor
from models.enums import Permission
from services.circulations import check_list, circulate_list
from services.finalizations import announce_closing, decide_on_referred, finalize_list
from services.list_versions import (
    ACCREDITED_COLUMNS,
    VERSION_COLUMNS,
    compare_versions,
    export_accredited,
    export_version,
    read_accredited,
    read_version,
    read_versions,
)
from services.name_lists import (
    add_entry,
    edit_list,
    fill_list,
    open_list,
    prepare_list,
    read_balance,
    read_entries,
    read_list,
    read_lists,
    remove_entry,
)

router = new_router("accreditation")

_READ = allowed(Permission.NAME_LIST_READ)
_ORGANIZE = allowed(Permission.NAME_LIST_EDIT, Permission.APPLICATION_READ)
_EDIT = allowed(Permission.NAME_LIST_EDIT)
_CIRCULATE = allowed(Permission.NAME_LIST_CIRCULATE)
_ALL = "/forums/{forum}/no-objection-list"
_ONE = f"{_ALL}/{{number}}"
_ENTRY = f"{_ONE}/entries/{{application_id}}"
_VERSION = f"{_ALL}/versions/{{number}}"
_ACCREDITED_ROW = ("Example Network", "", "EN", "Egypt", "Non-governmental organizations", "Civil society")
_VERSION_ROW = ("IMRF-2026-7QX4M2", "1", *_ACCREDITED_ROW, "", "")
ListNumber = Annotated[int, Path(ge=1, le=99, description="1: the first list, 2: the second, for late-comers")]
VersionNumber = Annotated[int, Path(ge=1, le=2**31 - 1, description="A version's number")]
ApplicationId = Annotated[UUID, Path(description="An application's id")]


@router.get(_ALL, dependencies=_READ, response_model=NameLists)
async def show_name_lists(forum: ForumSlug, db: Db, act: CurrentAct) -> NameLists:
    """The lists of a forum; for Member States those that have circulated."""
    found = await read_lists(db, actor=act.actor, slug=forum)
    return NameLists(items=[NameListRead.of(view) for view in found])


@router.post(_ALL, dependencies=_EDIT, status_code=201, response_model=NameListRead)
async def open_name_list(
    forum: ForumSlug, body: NameListCreate, db: Db, act: CurrentAct, response: Response
) -> NameListRead:
    """Opens the next list: the first, and once that has circulated the second, for late-comers."""
    view = await open_list(db, act=act, slug=forum, note=body.note)
    response.headers["Location"] = f"/v1/forums/{forum}/no-objection-list/{view.row.number}"
    return tagged(NameListRead.of(view), response)


# Before the lists by number, of which `versions` is none.
@router.get(f"{_ALL}/versions", dependencies=_READ, response_model=ListVersions)
async def show_list_versions(forum: ForumSlug, db: Db, act: CurrentAct, page: Page) -> ListVersions:
    """All versions of a forum's lists: what circulated, what is final, and what was amended since."""
    found, cursor = await read_versions(db, actor=act.actor, slug=forum, page=page)
    return ListVersions(items=[ListVersionRead.of_version(one) for one in found], next_cursor=cursor)


@router.get(f"{_VERSION}.{{format}}", **exported(_READ, VERSION_COLUMNS, _VERSION_ROW))
async def export_list_version(
    request: Request, forum: ForumSlug, number: VersionNumber, form: Suffix, act: CurrentAct, lang: Lang
) -> Response:
    """The names of one of them in words, to download, with those that were removed: when, and why as far as told."""
    rows = partial(export_version, actor=act.actor, slug=forum, number=number, language=lang)
    return await export_response(request, f"names-{forum}-{number}", VERSION_COLUMNS, rows, form, lang)


@router.get(_VERSION, dependencies=_READ, response_model=ListVersionDocument)
async def show_list_version(forum: ForumSlug, number: VersionNumber, db: Db, act: CurrentAct) -> ListVersionDocument:
    """One of them, whole."""
    return ListVersionDocument.whole(await read_version(db, actor=act.actor, slug=forum, number=number))


@router.get(f"{_VERSION}/diff", dependencies=_READ, response_model=ListDiff)
async def compare_list_versions(
    forum: ForumSlug,
    number: VersionNumber,
    db: Db,
    act: CurrentAct,
    former: Annotated[
        int | None,
        Query(alias="from", ge=1, le=2**31 - 1, description="The version to compare with; else the one it follows"),
    ] = None,
) -> ListDiff:
    """What changed from one version to another, name by name: every removal with when and why, or `undisclosed`."""
    old, changes = await compare_versions(db, actor=act.actor, slug=forum, number=number, former=former)
    return ListDiff.of(old, number, changes)


@router.get(_ONE, dependencies=_READ, response_model=NameListRead)
async def show_name_list(
    forum: ForumSlug, number: ListNumber, db: Db, act: CurrentAct, response: Response
) -> NameListRead:
    """One list; the ETag is what If-Match takes."""
    return tagged(NameListRead.of(await read_list(db, actor=act.actor, slug=forum, number=number)), response)


@router.patch(_ONE, dependencies=_EDIT, response_model=NameListRead)
async def edit_name_list(
    forum: ForumSlug,
    number: ListNumber,
    body: NameListUpdate,
    version: IfMatch,
    db: Db,
    act: CurrentAct,
    response: Response,
) -> NameListRead:
    """Changes the note of those who draw it up."""
    view = await edit_list(db, act=act, slug=forum, number=number, version=version, note=body.note)
    return tagged(NameListRead.of(view), response)


@router.get(f"{_ONE}/entries", dependencies=_READ, response_model=ListEntries)
async def show_list_entries(forum: ForumSlug, number: ListNumber, db: Db, act: CurrentAct, page: Page) -> ListEntries:
    """The names on a list as they are now."""
    return ListEntries.page_of(*await read_entries(db, actor=act.actor, slug=forum, number=number, page=page))


@router.post(f"{_ONE}/entries/fill", dependencies=_EDIT, response_model=NameListFilledRead)
async def fill_name_list(
    forum: ForumSlug, number: ListNumber, db: Db, act: CurrentAct, response: Response
) -> NameListFilledRead:
    """Puts every application that passed the screening and is on no list on this one."""
    view, added = await fill_list(db, act=act, slug=forum, number=number)
    return tagged(NameListFilledRead(**NameListRead.of(view).model_dump(), added=added), response)


@router.put(_ENTRY, dependencies=_EDIT, response_model=NameListRead)
async def add_list_entry(
    forum: ForumSlug,
    number: ListNumber,
    application_id: ApplicationId,
    version: IfMatch,
    db: Db,
    act: CurrentAct,
    response: Response,
) -> NameListRead:
    """Puts an application that passed the screening on a list; one that was prepared is a draft again."""
    view = await add_entry(db, act=act, slug=forum, number=number, application_id=application_id, version=version)
    return tagged(NameListRead.of(view), response)


@router.delete(_ENTRY, dependencies=_EDIT, response_model=NameListRead)
async def remove_list_entry(
    forum: ForumSlug,
    number: ListNumber,
    application_id: ApplicationId,
    version: IfMatch,
    db: Db,
    act: CurrentAct,
    response: Response,
) -> NameListRead:
    """Takes an application off a list that has not circulated; one that was prepared is a draft again."""
    view = await remove_entry(db, act=act, slug=forum, number=number, application_id=application_id, version=version)
    return tagged(NameListRead.of(view), response)


@router.get(f"{_ONE}/balance", dependencies=_ORGANIZE, response_model=ListBalanceRead)
async def show_list_balance(forum: ForumSlug, number: ListNumber, db: Db, act: CurrentAct) -> ListBalanceRead:
    """Whom the list has and whom it leaves out, by geography, category and gender."""
    return ListBalanceRead.of(await read_balance(db, actor=act.actor, slug=forum, number=number))


@router.get(f"{_ONE}/check", dependencies=_ORGANIZE, response_model=ListCheck)
async def check_name_list(forum: ForumSlug, number: ListNumber, db: Db, act: CurrentAct) -> ListCheck:
    """What would be found if the list circulated now."""
    return ListCheck.of(await check_list(db, actor=act.actor, now=act.now, slug=forum, number=number))


@router.post(f"{_ONE}/prepare", dependencies=_EDIT, response_model=NameListRead)
async def prepare_name_list(
    forum: ForumSlug, number: ListNumber, db: Db, act: CurrentAct, response: Response
) -> NameListRead:
    """Freezes what is on the list, for somebody else to read and circulate; what is edited afterwards undoes it."""
    return tagged(NameListRead.of(await prepare_list(db, act=act, slug=forum, number=number)), response)


@router.post(f"{_ONE}/circulate", dependencies=_CIRCULATE, status_code=201, response_model=ListCirculated)
async def circulate_name_list(
    forum: ForumSlug, number: ListNumber, body: Circulate, db: Db, act: CurrentAct, response: Response
) -> ListCirculated:
    """Circulates a list to Member States: by another person than who prepared it, and just what both have read.

    Blocking findings refuse it; those that are overridable are accepted with the Office's reasons, which are shown.
    """
    made = await circulate_list(db, act=act, slug=forum, number=number, sent=body.sent())
    return _placed(ListCirculated.of_circulated(made), forum, response)


@router.post(f"{_ONE}/closing", dependencies=_CIRCULATE, response_model=NameListRead)
async def announce_list_closing(
    forum: ForumSlug, number: ListNumber, body: ClosingSent, db: Db, act: CurrentAct, response: Response
) -> NameListRead:
    """Announces from when on a list may become final; everybody reads that."""
    view = await announce_closing(db, act=act, slug=forum, number=number, final_from=body.final_from)
    return tagged(NameListRead.of(view), response)


@router.post(f"{_ONE}/finalize", dependencies=_CIRCULATE, status_code=201, response_model=ListVersionRead)
async def finalize_name_list(
    forum: ForumSlug, number: ListNumber, body: Finalize, db: Db, act: CurrentAct, response: Response
) -> ListVersionRead:
    """Makes a list final: by another person than who announced it, and not before."""
    made = await finalize_list(db, act=act, slug=forum, number=number, note=body.note)
    return _placed(ListVersionRead.of_version((made.version, number)), forum, response)


@router.post(
    f"{_ALL}/entries/{{application_id}}/decision",
    dependencies=_CIRCULATE,
    status_code=201,
    response_model=ListVersionRead,
)
async def decide_on_entry(
    forum: ForumSlug, application_id: ApplicationId, body: DecisionSent, db: Db, act: CurrentAct, response: Response
) -> ListVersionRead:
    """Puts on record what the Assembly decided on a name that was brought to it; the final list is amended."""
    made = await decide_on_referred(
        db, act=act, slug=forum, application_id=application_id, admitted=body.admitted, reference=body.reference
    )
    return _placed(ListVersionRead.of_version(made), forum, response)


@router.get("/forums/{forum}/accredited.{format}", **exported(PUBLIC, ACCREDITED_COLUMNS, _ACCREDITED_ROW))
async def export_accredited_list(
    request: Request, forum: ForumSlug, form: Suffix, actor: CurrentActor, lang: Lang
) -> Response:
    """The same in words, to download: as CSV or XLSX for spreadsheets, or as JSON."""
    rows = partial(export_accredited, actor=actor, slug=forum, language=lang)
    return await export_response(request, f"accredited-{forum}", ACCREDITED_COLUMNS, rows, form, lang)


@router.get("/forums/{forum}/accredited", dependencies=PUBLIC, response_model=AccreditedList, responses=CONDITIONAL)
@router.head("/forums/{forum}/accredited", dependencies=PUBLIC, include_in_schema=False)
async def show_accredited(forum: ForumSlug, request: Request, db: Db, actor: CurrentActor) -> Response:
    """The organizations on the final list, for everybody; before it is final, 404 `not_final_yet` and from when on it
    may be, once that was announced."""
    answer = AccreditedList.of(*await read_accredited(db, actor=actor, slug=forum))
    body = answer.model_dump_json().encode()
    return conditional(request, body, media_type="application/json", last_modified=answer.at)


V = TypeVar("V", bound=ListVersionRead)


def _placed(answer: V, forum: str, response: Response) -> V:
    response.headers["Location"] = f"/v1/forums/{forum}/no-objection-list/versions/{answer.number}"
    return answer
