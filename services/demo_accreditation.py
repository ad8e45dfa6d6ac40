"""Accreditation to the demonstration's forum, as far as it has come by the forum's days: organizations apply, the
Secretariat screens, the list of names circulates, a State objects, the list becomes final.

Each act is done by whom it is for, on the day on which it would have been done.
"""

import os
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import (
    ApplicationAct,
    ApplicationState,
    DisclosureOutcome,
    ForumAct,
    Language,
    ListState,
    Permission,
)
from models.forum import Forum
from models.name_list import NameList
from services.acts import Act, forum_to_change
from services.adapters.documents import Stored
from services.application_documents import add_document
from services.applications import begin_application, screen_application, submit_application
from services.circulations import Circulation, circulate_list
from services.confidential_grants import confirm_confidential_grant, propose_confidential_grant
from services.demo_organizations import (
    ASKED,
    CONTESTED,
    ORGANIZATIONS,
    STATED,
    DemoOrganization,
    a_document,
    answers_of,
)
from services.demo_setting import READERS, Setting
from services.disclosures import approve_disclosure, draft_disclosure, request_basis, supply_basis
from services.errors import Conflict, NotPermitted
from services.finalizations import announce_closing, finalize_list
from services.name_lists import fill_list, open_list, prepare_list
from services.objections import LetterSent, lodge_letter
from services.organizations import register_organization
from services.queries.name_lists import entries_on, lists_of
from services.recorded_acts import put_on_record
from services.rules.name_lists import NOT_CIRCULATED
from services.withdrawals import withdraw_application

# How many days before the opening: the list three months ahead, as 73/326 asks.
SUBMITTED, SCREENED, RETURNED = 120, 119, 105
CIRCULATED, OBJECTED, ASKED_FOR_BASIS, SUPPLIED = 93, 91, 90, 88
CLOSING, FINALIZED, DISCLOSED = 79, 75, 71

_BASIS = "Made up: what it does is commerce, not the matter of the forum"


async def accredit(here: Setting) -> None:
    """Does what would have been done by now and was not: once it is time organizations apply, then their list
    circulates, then it is final. What others did with it meanwhile stays."""
    db, act, forum_id = here.db, here.act, here.forum_id
    if here.at(SUBMITTED) <= act.now and not await lists_of(db, forum_id=forum_id):
        await _apply_and_screen(here)
        await _name_readers(here)
        await open_list(db, act=await here.by("opga", act.now), slug=here.slug, note=None)
        await fill_list(db, act=await here.by("opga", act.now), slug=here.slug, number=1)
    for forum_act, days, step in (
        (ForumAct.LIST_CIRCULATED, CIRCULATED, _circulate),
        (ForumAct.LIST_FINALIZED, FINALIZED, _finalize),
    ):
        if here.at(days) <= act.now:
            await _do(here, forum_act, here.at(days), step)


async def is_in_step(db: AsyncSession, *, now: datetime, forum: Forum) -> bool:
    """Whether its list is as far as on the forum’s days it would be: what was tried with it before stays."""
    rows = await lists_of(db, forum_id=forum.id)
    ahead = forum.opens_on - now.date()
    if ahead.days <= FINALIZED:
        able = {ListState.FINAL}
    elif ahead.days <= CIRCULATED:
        able = {ListState.CIRCULATED, ListState.CLOSING}
    else:
        able = set(NOT_CIRCULATED)
    return not rows or rows[0].state in able


async def _do(
    here: Setting, forum_act: ForumAct, at: datetime, step: Callable[[Setting, NameList], Awaitable[None]]
) -> None:
    """Takes a step of the list. Where it was taken before, or what was tried meanwhile is in the way, the act is put
    on record alone, so that the deadlines follow."""
    try:
        async with here.db.begin_nested():
            (row, *_) = await lists_of(here.db, forum_id=here.forum_id)
            await step(here, row)
    except (Conflict, NotPermitted):
        act, permission = await here.by("opga2", at), Permission.NAME_LIST_CIRCULATE
        forum = await forum_to_change(here.db, act=act, slug=here.slug, permission=permission, lock="update")
        await put_on_record(here.db, act=act, forum=forum, forum_act=forum_act)


# Organizations apply.


async def _apply_and_screen(here: Setting) -> None:
    stored: tuple[UUID, Stored] | None = None
    for organization in ORGANIZATIONS:
        act = await here.by(organization.account, here.at(SUBMITTED, hour=9))
        view = await register_organization(here.db, act=act, changes=organization.registered)
        if organization.applies is None:
            continue
        act = await here.by(organization.account, here.at(SUBMITTED, hour=10))  # with the grant that it has now
        slug, answers = here.slug, answers_of(organization)
        begun = await begin_application(here.db, act=act, slug=slug, organization=view.party.code, answers=answers)
        if organization.applies is not ApplicationState.DRAFT:
            stored = await _hand_in(here, act, begun.row.id, stored)
            await _screen(here, act, organization, begun.row.id)


async def _hand_in(
    here: Setting, act: Act, application_id: UUID, stored: tuple[UUID, Stored] | None
) -> tuple[UUID, Stored]:
    """Its documents, which are one file under several names: looked into once, that costs half a second."""
    for kind, title in STATED.items():
        document_id = act.new_id()
        if stored is None:
            stored = document_id, await here.documents.store(document_id, _chunks())
        else:
            os.link(here.documents.path(stored[0]), here.documents.path(document_id))
        await add_document(
            here.db,
            act=act,
            slug=here.slug,
            application_id=application_id,
            document_id=document_id,
            kind=kind,
            title=title,
            stored=stored[1],
        )
    assert stored is not None  # noqa: S101  (there is a kind)
    await submit_application(here.db, act=act, slug=here.slug, application_id=application_id)
    return stored


async def _chunks() -> AsyncIterator[bytes]:
    yield a_document()


_DECISIONS = {
    ApplicationState.SCREENED_IN: (ApplicationAct.SCREEN_IN, None, None),
    ApplicationState.SCREENED_OUT: (
        ApplicationAct.SCREEN_OUT,
        "Made up: nothing in the application concerns migration",
        None,
    ),
    ApplicationState.RETURNED: (
        ApplicationAct.RETURN,
        "Made up: please name all members of the governing body",
        ["governing_body"],
    ),
}


async def _screen(here: Setting, act: Act, organization: DemoOrganization, application_id: UUID) -> None:
    db, slug = here.db, here.slug
    if organization.applies is ApplicationState.WITHDRAWN:
        reason = "Made up: its people cannot travel on these days"
        await withdraw_application(db, act=act, slug=slug, application_id=application_id, reason=reason)
    elif organization.applies in _DECISIONS:
        kind, why, fields = _DECISIONS[organization.applies]
        at = here.at(SCREENED)
        if kind is ApplicationAct.RETURN:  # so late that it can still be corrected, while the window is open
            at = min(here.at(RETURNED), here.act.now - timedelta(days=1))
        act = await here.by("secretariat", at)
        await screen_application(
            db, act=act, slug=slug, application_id=application_id, kind=kind, reason=why, fields=fields
        )


async def _name_readers(here: Setting) -> None:
    """Who may read objections, and of whom they are, as two administrators say."""
    at = here.at(SCREENED)
    for name, permissions in READERS.items():
        for permission in permissions:
            grant = await propose_confidential_grant(
                here.db,
                act=await here.by("admin", at),
                email=f"{name}@demo.example",
                forum=here.slug,
                permission=permission,
                valid_until=at + timedelta(days=365),
                reason="Reads objections in the demonstration",
            )
            await confirm_confidential_grant(here.db, act=await here.by("admin2", at), grant_id=grant.id)


# Their list.


async def _circulate(here: Setting, row: NameList) -> None:
    """What is on the list is prepared by one and circulated by the other of the Office. Kenya objects to a name and
    asks Egypt to; Germany asks on what basis, of that name and of another."""
    if row.state not in NOT_CIRCULATED:
        raise Conflict("circulated", "It has circulated before.")
    db, slug = here.db, here.slug
    one = await here.by("opga", here.at(CIRCULATED, hour=14))
    await fill_list(db, act=one, slug=slug, number=1)
    prepared = await prepare_list(db, act=one, slug=slug, number=1)
    other = await here.by("opga2", here.at(CIRCULATED))
    assert prepared.row.sha256 is not None  # noqa: S101  (it is prepared)
    sent = Circulation(prepared.row.sha256, note="Made up, to try things out")
    await circulate_list(db, act=other, slug=slug, number=1, sent=sent)
    names = {entry.name.names[Language.EN]: entry.name.reference for entry in await entries_on(db, list_id=row.id)}
    if CONTESTED not in names or ASKED not in names:
        return
    letter = LetterSent([names[CONTESTED]], with_states=["EGY"])
    await lodge_letter(db, act=await here.by("kenya", here.at(OBJECTED)), slug=slug, sent=letter)
    act = await here.by("germany", here.at(ASKED_FOR_BASIS))
    await request_basis(db, act=act, slug=slug, application=names[ASKED], as_party=None)
    asked = await request_basis(db, act=act, slug=slug, application=names[CONTESTED], as_party=None)
    act = await here.by("kenya", here.at(SUPPLIED))
    await supply_basis(db, act=act, slug=slug, request_id=asked.row.id, text=_BASIS, as_party=None)
    if here.at(DISCLOSED) <= here.act.now:
        await _disclose(here, asked.row.id)


async def _disclose(here: Setting, request_id: UUID) -> None:
    """Germany is told the general basis, without the State."""
    db, slug = here.db, here.slug
    drafting = await here.by("opga-identities", here.at(DISCLOSED, hour=14))
    outcome, text = DisclosureOutcome.DISCLOSED, "It was said that it works in commerce, not on the forum’s matter."
    await draft_disclosure(db, act=drafting, slug=slug, request_id=request_id, outcome=outcome, text=text)
    approving = await here.by("opga-objections", here.at(DISCLOSED))
    await approve_disclosure(db, act=approving, slug=slug, request_id=request_id, number=1)


async def _finalize(here: Setting, row: NameList) -> None:
    if row.state is ListState.FINAL:
        raise Conflict("final", "It became final before.")
    slug = here.slug
    if row.state is ListState.CIRCULATED:
        act = await here.by("opga", here.at(CLOSING))
        await announce_closing(here.db, act=act, slug=slug, number=1, final_from=None)
    await finalize_list(here.db, act=await here.by("opga2", here.at(FINALIZED)), slug=slug, number=1, note=None)
