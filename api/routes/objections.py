"""Objections by Member States to names on a list, and the general basis of them: the most confidential part.

Of what is done here no message is sent, nothing is in the general audit, and the log has no path.
"""

from collections.abc import AsyncIterator
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Path, Request, Response

from api.dependencies import Db, ForumSlug, beside
from api.policies import allowed
from api.routes.router import new_router
from api.schemas.objections import (
    BasisRequestCreate,
    BasisRequestRead,
    BasisRequests,
    BasisSupplied,
    DisclosureDraft,
    ObjectionAnswer,
    ObjectionCreate,
    ObjectionLetterRead,
    ObjectionsRead,
)
from api.security import CurrentAct
from models.enums import Permission, StanceAct
from services.disclosures import (
    approve_disclosure,
    draft_disclosure,
    read_request,
    read_requests,
    request_basis,
    supply_basis,
)
from services.errors import TooLate
from services.lasting import record_late_objection
from services.objection_views import read_letter, read_objections
from services.objections import LetterSent, answer_letter, lodge_letter

router = new_router("objections")

_ALL = "/forums/{forum}/objections"
_ONE = f"{_ALL}/{{objection_id}}"
_REQUESTS = f"{_ALL}/basis-requests"
_REQUEST = f"{_REQUESTS}/{{request_id}}"
ObjectionId = Annotated[UUID, Path(description="The id of a letter of objection")]
RequestId = Annotated[UUID, Path(description="The id of a request for a general basis")]
DraftNumber = Annotated[int, Path(ge=1, le=2**31 - 1, description="The number of a draft")]


async def _record_late(request: Request, db: Db, act: CurrentAct) -> AsyncIterator[None]:
    """What comes late is on record before it is refused, although all else of the request is undone."""
    try:
        yield
    except TooLate as refusal:
        await db.rollback()
        await record_late_objection(beside(request), act=act, late=refusal.late)
        raise


_READ = allowed(Permission.OBJECTION_MAKE, Permission.OBJECTION_SEE)
_MAKE = allowed(Permission.OBJECTION_MAKE)
_OFFICE = allowed(Permission.OBJECTION_SEE)
_IN_TIME = [*_MAKE, Depends(_record_late, scope="function")]


@router.get(_ALL, dependencies=_READ, response_model=ObjectionsRead)
async def show_objections(forum: ForumSlug, db: Db, act: CurrentAct) -> ObjectionsRead:
    """Your State's letters; and for those named to see it what is contested. It is recorded that you read."""
    return ObjectionsRead.of_view(await read_objections(db, act=act, slug=forum))


@router.post(_ALL, dependencies=_IN_TIME, status_code=201, response_model=ObjectionLetterRead)
async def lodge_objection(
    forum: ForumSlug, body: ObjectionCreate, db: Db, act: CurrentAct, response: Response
) -> ObjectionLetterRead:
    """Objects to names on a list that circulates, until its term is over; alone, or asking others to join. A late one
    is refused, and on record."""
    sent = LetterSent(body.applications, body.with_states, body.as_party)
    letter = await lodge_letter(db, act=act, slug=forum, sent=sent)
    response.headers["Location"] = f"/v1/forums/{forum}/objections/{letter.id}"
    return ObjectionLetterRead.of_letter(letter)


# Before the letters by id, of which `basis-requests` is none.
@router.get(_REQUESTS, dependencies=_READ, response_model=BasisRequests)
async def show_basis_requests(forum: ForumSlug, db: Db, act: CurrentAct) -> BasisRequests:
    """The requests of your State; for those named to see what is contested, all."""
    found = await read_requests(db, act=act, slug=forum)
    return BasisRequests(items=[BasisRequestRead.of_request(view) for view in found])


@router.post(_REQUESTS, dependencies=_MAKE, status_code=201, response_model=BasisRequestRead)
async def ask_for_basis(
    forum: ForumSlug, body: BasisRequestCreate, db: Db, act: CurrentAct, response: Response
) -> BasisRequestRead:
    """Asks for the general basis of objections to a name, once for each. The answer is the same whether there are
    any."""
    asked = await request_basis(db, act=act, slug=forum, application=body.application, as_party=body.as_party)
    response.headers["Location"] = f"/v1/forums/{forum}/objections/basis-requests/{asked.row.id}"
    return BasisRequestRead.of_request(asked)


@router.get(_REQUEST, dependencies=_READ, response_model=BasisRequestRead)
async def show_basis_request(forum: ForumSlug, request_id: RequestId, db: Db, act: CurrentAct) -> BasisRequestRead:
    """One of them with its answer, which is recorded; for those named to see what is contested, with what was
    supplied and drafted."""
    return BasisRequestRead.of_request(await read_request(db, act=act, slug=forum, request_id=request_id))


@router.post(f"{_REQUEST}/basis", dependencies=_MAKE, status_code=204)
async def give_basis(forum: ForumSlug, request_id: RequestId, body: BasisSupplied, db: Db, act: CurrentAct) -> None:
    """A State whose objection is asked about supplies its general basis, until that is due."""
    await supply_basis(db, act=act, slug=forum, request_id=request_id, text=body.text, as_party=body.as_party)


@router.post(f"{_REQUEST}/disclosures", dependencies=_OFFICE, status_code=201, response_model=BasisRequestRead)
async def draft_answer(
    forum: ForumSlug, request_id: RequestId, body: DisclosureDraft, db: Db, act: CurrentAct, response: Response
) -> BasisRequestRead:
    """Drafts what the State that asked is told, once the request was due; by those named to identify States too."""
    drafted = await draft_disclosure(
        db, act=act, slug=forum, request_id=request_id, outcome=body.outcome, text=body.text
    )
    response.headers["Location"] = f"/v1/forums/{forum}/objections/basis-requests/{request_id}"
    return BasisRequestRead.of_request(drafted)


@router.post(f"{_REQUEST}/disclosures/{{number}}/approve", dependencies=_OFFICE, response_model=BasisRequestRead)
async def approve_answer(
    forum: ForumSlug, request_id: RequestId, number: DraftNumber, db: Db, act: CurrentAct
) -> BasisRequestRead:
    """Somebody else than who drafted it reads it, and gives it to the State that asked."""
    approved = await approve_disclosure(db, act=act, slug=forum, request_id=request_id, number=number)
    return BasisRequestRead.of_request(approved)


@router.get(_ONE, dependencies=_MAKE, response_model=ObjectionLetterRead)
async def show_objection(forum: ForumSlug, objection_id: ObjectionId, db: Db, act: CurrentAct) -> ObjectionLetterRead:
    """A letter on which your State is. It is recorded that you read."""
    return ObjectionLetterRead.of_letter(await read_letter(db, act=act, slug=forum, letter_id=objection_id))


@router.post(f"{_ONE}/confirm", dependencies=_IN_TIME, response_model=ObjectionLetterRead)
async def confirm_objection(
    forum: ForumSlug, objection_id: ObjectionId, body: ObjectionAnswer, db: Db, act: CurrentAct
) -> ObjectionLetterRead:
    """A State that a joint letter names joins it, until the term is over. A late one is refused, and on record."""
    more = body.model_dump()
    return ObjectionLetterRead.of_letter(
        await answer_letter(db, act=act, slug=forum, letter_id=objection_id, kind=StanceAct.CONFIRM, **more)
    )


@router.post(f"{_ONE}/decline", dependencies=_MAKE, response_model=ObjectionLetterRead)
async def decline_objection(
    forum: ForumSlug, objection_id: ObjectionId, body: ObjectionAnswer, db: Db, act: CurrentAct
) -> ObjectionLetterRead:
    """A State that a joint letter names does not join it: until the list is final."""
    more = body.model_dump()
    return ObjectionLetterRead.of_letter(
        await answer_letter(db, act=act, slug=forum, letter_id=objection_id, kind=StanceAct.DECLINE, **more)
    )


@router.post(f"{_ONE}/withdraw", dependencies=_MAKE, response_model=ObjectionLetterRead)
async def withdraw_objection(
    forum: ForumSlug, objection_id: ObjectionId, body: ObjectionAnswer, db: Db, act: CurrentAct
) -> ObjectionLetterRead:
    """A State withdraws its own objection, until the list is final. Those of others stand."""
    more = body.model_dump()
    return ObjectionLetterRead.of_letter(
        await answer_letter(db, act=act, slug=forum, letter_id=objection_id, kind=StanceAct.WITHDRAW, **more)
    )
