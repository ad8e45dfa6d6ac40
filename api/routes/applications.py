"""Applications for special accreditation: begun, filled in and submitted by organizations, screened by the
Secretariat."""

from datetime import timedelta
from typing import Annotated
from uuid import UUID

from fastapi import Path, Query, Response

from api.dependencies import Db, ForumSlug, IfMatch, Page, tagged
from api.policies import allowed
from api.routes.router import new_router
from api.schemas.applications import (
    AnswersUpdate,
    ApplicationCreate,
    ApplicationList,
    ApplicationRead,
    EventList,
    EventRead,
    QueueRead,
    Screening,
    Withdrawal,
)
from api.schemas.common import Code, Words
from api.security import CurrentAct
from models.enums import ApplicationState, Permission, StakeholderCategory
from services.applications import (
    begin_application,
    edit_application,
    read_application,
    read_applications,
    read_events,
    read_summary,
    screen_application,
    submit_application,
)
from services.queries.applications import QueueFilter
from services.withdrawals import withdraw_application

router = new_router("applications")

_READ = allowed(Permission.APPLICATION_READ, Permission.APPLICATION_MAKE)
_MAKE = allowed(Permission.APPLICATION_MAKE)
_SCREEN = allowed(Permission.APPLICATION_SCREEN)
_ALL = "/forums/{forum}/applications"
_ONE = f"{_ALL}/{{application_id}}"
ApplicationId = Annotated[UUID, Path(description="An application's id")]
InState = Annotated[ApplicationState | None, Query(description="Those in this state")]
OfCategory = Annotated[StakeholderCategory | None, Query(description="Of organizations of this category")]
OfCountry = Annotated[Code | None, Query(description="Of organizations of this country, by its code")]
OfOrganization = Annotated[Code | None, Query(description="Of this organization, by its code")]
WaitingDays = Annotated[int | None, Query(ge=0, le=3650, description="In their state for more than so many days")]
Searched = Annotated[Words | None, Query(description="With these words in a name, the acronym or the reference")]


@router.get(_ALL, dependencies=_READ, response_model=ApplicationList)
async def show_applications(
    forum: ForumSlug,
    db: Db,
    act: CurrentAct,
    page: Page,
    state: InState = None,
    category: OfCategory = None,
    country: OfCountry = None,
    organization: OfOrganization = None,
    waiting_days: WaitingDays = None,
    q: Searched = None,
) -> ApplicationList:
    """The Secretariat's work queue, those first that have waited longest; or those of one's own organizations."""
    since = None if waiting_days is None else act.now - timedelta(days=waiting_days)
    asked = QueueFilter(state, category, country, organization, since, q)
    return ApplicationList.of(*await read_applications(db, actor=act.actor, slug=forum, asked=asked, page=page))


@router.post(_ALL, dependencies=_MAKE, status_code=201, response_model=ApplicationRead)
async def add_application(
    forum: ForumSlug, body: ApplicationCreate, db: Db, act: CurrentAct, response: Response
) -> ApplicationRead:
    """Begins an application; it is a draft, its organization's alone, until it is submitted."""
    begun = await begin_application(
        db, act=act, slug=forum, organization=body.organization, answers=body.answers.answers()
    )
    response.headers["Location"] = f"/v1/forums/{forum}/applications/{begun.row.id}"
    return tagged(ApplicationRead.of(begun), response)


@router.get(f"{_ALL}/summary", dependencies=allowed(Permission.APPLICATION_READ), response_model=QueueRead)
async def show_summary(forum: ForumSlug, db: Db, act: CurrentAct) -> QueueRead:
    """How many applications are in which state, and for how long the oldest of them."""
    return QueueRead.of(await read_summary(db, actor=act.actor, slug=forum), act.now)


@router.get(_ONE, dependencies=_READ, response_model=ApplicationRead)
async def show_application(
    forum: ForumSlug, application_id: ApplicationId, db: Db, act: CurrentAct, response: Response
) -> ApplicationRead:
    """One of them, with what is still missing; the ETag is what If-Match takes."""
    found = await read_application(db, actor=act.actor, slug=forum, application_id=application_id)
    return tagged(ApplicationRead.of(found), response)


@router.get(f"{_ONE}/events", dependencies=_READ, response_model=EventList)
async def show_events(forum: ForumSlug, application_id: ApplicationId, db: Db, act: CurrentAct) -> EventList:
    """Each step that it has taken, when and why."""
    found = await read_events(db, actor=act.actor, slug=forum, application_id=application_id)
    return EventList(items=[EventRead.of(event) for event in found])


@router.patch(_ONE, dependencies=_MAKE, response_model=ApplicationRead)
async def save_answers(
    forum: ForumSlug,
    application_id: ApplicationId,
    body: AnswersUpdate,
    version: IfMatch,
    db: Db,
    act: CurrentAct,
    response: Response,
) -> ApplicationRead:
    """Saves answers: of a draft as one goes, of a returned application those that are asked for."""
    saved = await edit_application(
        db, act=act, slug=forum, application_id=application_id, version=version, answers=body.answers()
    )
    return tagged(ApplicationRead.of(saved), response)


@router.post(f"{_ONE}/submit", dependencies=_MAKE, response_model=ApplicationRead)
async def submit(
    forum: ForumSlug, application_id: ApplicationId, db: Db, act: CurrentAct, response: Response
) -> ApplicationRead:
    """Submits it, within the window for special accreditation; it gets its reference. Or, corrected, once more."""
    submitted = await submit_application(db, act=act, slug=forum, application_id=application_id)
    return tagged(ApplicationRead.of(submitted), response)


@router.post(f"{_ONE}/withdraw", dependencies=_MAKE, response_model=ApplicationRead)
async def take_back(
    forum: ForumSlug, application_id: ApplicationId, body: Withdrawal, db: Db, act: CurrentAct, response: Response
) -> ApplicationRead:
    """The organization takes it back for good; it stays on record."""
    withdrawn = await withdraw_application(db, act=act, slug=forum, application_id=application_id, reason=body.reason)
    return tagged(ApplicationRead.of(withdrawn), response)


@router.post(f"{_ONE}/screen", dependencies=_SCREEN, response_model=ApplicationRead)
async def screen(
    forum: ForumSlug, application_id: ApplicationId, body: Screening, db: Db, act: CurrentAct, response: Response
) -> ApplicationRead:
    """The Secretariat screens it in or out, or returns it with the fields to be corrected."""
    screened = await screen_application(
        db,
        act=act,
        slug=forum,
        application_id=application_id,
        kind=body.decision,
        reason=body.reason,
        fields=body.fields,
        version=body.version,
    )
    return tagged(ApplicationRead.of(screened), response)
