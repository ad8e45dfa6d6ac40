"""Meetings for which speakers are selected: round tables, the hearing, the opening segment. Parties ask; who keeps
lists reads what is proposed, and decides."""

from functools import partial
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Path, Query, Request, Response

from api.dependencies import Db, ForumSlug, IfMatch, Lang, Page, tagged
from api.exports import Suffix, export_response, exported
from api.policies import PUBLIC, allowed
from api.routes.router import new_router
from api.schemas.common import Code, RuleCode
from api.schemas.speaking_requests import (
    DecidedRead,
    SelectedKind,
    SelectedListCreate,
    SelectedListList,
    SelectedListRead,
    SelectedListUpdate,
    SelectedSpeakersRead,
    SelectionDecisions,
    SelectionProposalRead,
    SpeakingRequestCreate,
    SpeakingRequestList,
    SpeakingRequestRead,
    SpeakingRequestUpdate,
)
from api.security import CurrentAct
from models.enums import InscriptionState, Permission
from services.queries.speaking_requests import SpeakingFilter
from services.selected_lists import (
    change_selected_list,
    make_selected_list,
    read_selected_list,
    read_selected_lists,
    remove_selected_list,
)
from services.speaking_requests import (
    COLUMNS,
    ask_to_speak,
    change_speaking_request,
    export_speaking_requests,
    read_speaking_request,
    read_speaking_requests,
    withdraw_speaking_request,
)
from services.speaking_selections import decide_selection, read_proposal

router = new_router("speaking requests")

_MANAGE = allowed(Permission.SPEAKER_MANAGE)
_ASK = allowed(Permission.SPEAKER_INSCRIBE, Permission.SPEAKER_MANAGE)
_LISTS = "/forums/{forum}/selected-lists"
_ALL = "/forums/{forum}/speaking-requests"
_ONE = f"{_ALL}/{{speaking_request_id}}"
_EXAMPLE = (
    *("EGY", "Egypt", "Member State", "Amal Example", "Minister", "Round table 1", "Round table 2", "Round table 1"),
    *("Selected", "2026-03-24T14:00:00Z"),
)
SelectedListId = Annotated[UUID, Path(description="The id of a list on which speakers are selected")]
SpeakingRequestId = Annotated[UUID, Path(description="The id of a request to speak")]
OfKind = Annotated[SelectedKind, Query(description="For the meetings of this kind")]


async def _asked(
    meeting_kind: Annotated[SelectedKind | None, Query(description="Those for meetings of this kind")] = None,
    list_id: Annotated[UUID | None, Query(description="With this list as a choice, or selected for it")] = None,
    state: Annotated[InscriptionState | None, Query(description="Those in this state")] = None,
    speaker_class: Annotated[RuleCode | None, Query(description="Those of this class")] = None,
    party: Annotated[Code | None, Query(description="Of this party, by its code")] = None,
) -> SpeakingFilter:
    return SpeakingFilter(meeting_kind, list_id, state, speaker_class, party)


AskedFor = Annotated[SpeakingFilter, Depends(_asked)]


@router.get(_LISTS, dependencies=PUBLIC, response_model=SelectedListList)
async def show_selected_lists(forum: ForumSlug, db: Db, act: CurrentAct) -> SelectedListList:
    """The lists of a forum on which speakers are selected: for who may speak all, else those that are public."""
    views = await read_selected_lists(db, actor=act.actor, slug=forum)
    return SelectedListList(items=[SelectedListRead.of(view) for view in views])


@router.post(_LISTS, dependencies=_MANAGE, status_code=201, response_model=SelectedSpeakersRead)
async def add_selected_list(
    forum: ForumSlug, body: SelectedListCreate, db: Db, act: CurrentAct, response: Response
) -> SelectedSpeakersRead:
    """Makes the list of a round table, the hearing or the opening segment; requests are taken from now on, within
    their deadlines."""
    made = await make_selected_list(db, act=act, slug=forum, meeting_id=body.meeting_id, public=body.public)
    response.headers["Location"] = f"/v1/forums/{forum}/selected-lists/{made.found.row.id}"
    return tagged(SelectedSpeakersRead.of(made), response)


@router.get(f"{_LISTS}/{{selected_list_id}}", dependencies=PUBLIC, response_model=SelectedSpeakersRead)
async def show_selected_list(
    forum: ForumSlug, selected_list_id: SelectedListId, db: Db, act: CurrentAct, response: Response
) -> SelectedSpeakersRead:
    """One of them, with who is selected where it is public, and for who keeps lists; the ETag is what If-Match
    takes."""
    found = await read_selected_list(db, actor=act.actor, slug=forum, list_id=selected_list_id)
    return tagged(SelectedSpeakersRead.of(found), response)


@router.patch(f"{_LISTS}/{{selected_list_id}}", dependencies=_MANAGE, response_model=SelectedSpeakersRead)
async def edit_selected_list(
    forum: ForumSlug,
    selected_list_id: SelectedListId,
    body: SelectedListUpdate,
    version: IfMatch,
    db: Db,
    act: CurrentAct,
    response: Response,
) -> SelectedSpeakersRead:
    """Makes it public who is selected, or not."""
    edited = await change_selected_list(
        db, act=act, slug=forum, list_id=selected_list_id, version=version, public=body.public
    )
    return tagged(SelectedSpeakersRead.of(edited), response)


@router.delete(f"{_LISTS}/{{selected_list_id}}", dependencies=_MANAGE, status_code=204)
async def remove_list_of_selected(
    forum: ForumSlug, selected_list_id: SelectedListId, version: IfMatch, db: Db, act: CurrentAct
) -> None:
    """Removes a list that was made by mistake, as long as nobody has asked to speak there."""
    await remove_selected_list(db, act=act, slug=forum, list_id=selected_list_id, version=version)


@router.get(_ALL, dependencies=_ASK, response_model=SpeakingRequestList)
async def show_speaking_requests(
    forum: ForumSlug, db: Db, act: CurrentAct, page: Page, asked: AskedFor
) -> SpeakingRequestList:
    """All of them for who keeps lists, else those of one's own parties alone; as they were received."""
    found = await read_speaking_requests(db, actor=act.actor, slug=forum, asked=asked, page=page)
    return SpeakingRequestList.of(*found)


@router.get(f"{_ALL}.{{format}}", **exported(_ASK, COLUMNS, _EXAMPLE))
async def export_all_speaking_requests(
    request: Request, forum: ForumSlug, form: Suffix, act: CurrentAct, lang: Lang, asked: AskedFor
) -> Response:
    """The same rows in words, to download: as CSV or XLSX for spreadsheets, or as JSON."""
    rows = partial(export_speaking_requests, actor=act.actor, slug=forum, asked=asked, language=lang)
    return await export_response(request, f"speaking-requests-{forum}", COLUMNS, rows, form, lang)


@router.post(_ALL, dependencies=_ASK, status_code=201, response_model=SpeakingRequestRead)
async def add_speaking_request(
    forum: ForumSlug, body: SpeakingRequestCreate, db: Db, act: CurrentAct, response: Response
) -> SpeakingRequestRead:
    """Asks to speak: within the deadlines for one's own party, at any time for who keeps lists."""
    made = SpeakingRequestRead.of(await ask_to_speak(db, act=act, slug=forum, **body.model_dump()))
    response.headers["Location"] = f"/v1/forums/{forum}/speaking-requests/{made.id}"
    return tagged(made, response)


@router.get(_ONE, dependencies=_ASK, response_model=SpeakingRequestRead)
async def show_speaking_request(
    forum: ForumSlug, speaking_request_id: SpeakingRequestId, db: Db, act: CurrentAct, response: Response
) -> SpeakingRequestRead:
    """One of them; the ETag is what If-Match takes."""
    found = await read_speaking_request(db, actor=act.actor, slug=forum, request_id=speaking_request_id)
    return tagged(SpeakingRequestRead.of(found), response)


@router.patch(_ONE, dependencies=_ASK, response_model=SpeakingRequestRead)
async def edit_speaking_request(
    forum: ForumSlug,
    speaking_request_id: SpeakingRequestId,
    body: SpeakingRequestUpdate,
    version: IfMatch,
    db: Db,
    act: CurrentAct,
    response: Response,
) -> SpeakingRequestRead:
    """Changes the choices, as long as the step is open and nobody is selected; or level, class or person."""
    edited = await change_speaking_request(
        db, act=act, slug=forum, request_id=speaking_request_id, version=version, changes=body.sent()
    )
    return tagged(SpeakingRequestRead.of(edited), response)


@router.post(f"{_ONE}/withdraw", dependencies=_ASK, response_model=SpeakingRequestRead)
async def leave_speaking_request(
    forum: ForumSlug, speaking_request_id: SpeakingRequestId, db: Db, act: CurrentAct, response: Response
) -> SpeakingRequestRead:
    """Takes the request back; a place that it has is free for another one, by a decision."""
    left = await withdraw_speaking_request(db, act=act, slug=forum, request_id=speaking_request_id)
    return tagged(SpeakingRequestRead.of(left), response)


@router.get("/forums/{forum}/selection-proposal", dependencies=_MANAGE, response_model=SelectionProposalRead)
async def show_selection_proposal(
    forum: ForumSlug, meeting_kind: OfKind, db: Db, act: CurrentAct
) -> SelectionProposalRead:
    """A selection by level, arrival and room, over all meetings of a kind, with each skip and the balance."""
    return SelectionProposalRead.of(await read_proposal(db, actor=act.actor, slug=forum, kind=meeting_kind))


@router.post("/forums/{forum}/selection", dependencies=_MANAGE, response_model=DecidedRead)
async def decide_on_speaking_requests(
    forum: ForumSlug, body: SelectionDecisions, db: Db, act: CurrentAct
) -> DecidedRead:
    """Selects, lets wait or declines, all that is sent or nothing of it; the parties are told."""
    decided = await decide_selection(
        db,
        act=act,
        slug=forum,
        kind=body.meeting_kind,
        decisions=[one.accepted() for one in body.decisions],
        digest=body.digest,
        overrides=[override.accepted() for override in body.overrides],
    )
    return DecidedRead.of(*decided)
