"""What is kept of somebody: handed out to them, and erased."""

from fastapi import Request, Response

from api.dependencies import Db, PersonId
from api.policies import SIGNED_IN, allowed
from api.routes.router import new_router
from api.schemas.accounts import AccountErasure, Erasure
from api.schemas.personal_data import PersonalDataRead
from api.security import CurrentAct, OwnSession, check_own_password
from models.enums import Permission
from services.erasures import erase_account, erase_own_account
from services.personal_data import PersonalData, data_of_person, own_data
from services.queries.personal_data import WITHHELD

router = new_router("personal data")


def _attached(response: Response, act: CurrentAct, data: PersonalData) -> PersonalDataRead:
    response.headers["Content-Disposition"] = 'attachment; filename="personal-data.json"'
    response.headers["Cache-Control"] = "no-store"
    return PersonalDataRead.of(data, dict(WITHHELD), act.now)


@router.get("/me/data", dependencies=SIGNED_IN, response_model=PersonalDataRead)
async def read_own_data(db: Db, act: CurrentAct, session: OwnSession, response: Response) -> PersonalDataRead:
    """All that is kept of one's own account, and of the person that it is linked to."""
    account, _ = session
    return _attached(response, act, await own_data(db, account=account))


@router.get(
    "/persons/{person_id}/data", dependencies=allowed(Permission.PERSON_EDIT), response_model=PersonalDataRead
)
async def read_data_of_person(person_id: PersonId, db: Db, act: CurrentAct, response: Response) -> PersonalDataRead:
    """All that is kept of a person, for one without an account who asks for it. Handing it out is on record."""
    return _attached(response, act, await data_of_person(db, act=act, person_id=person_id))


@router.post("/me/erasure", dependencies=SIGNED_IN, status_code=204)
async def erase_me(body: Erasure, request: Request, db: Db, act: CurrentAct, session: OwnSession) -> None:
    """Erases one's own account for good: nobody can log in to it, and it has no address. Its roles end. Refused to
    the last administrator, and to a party's only focal point until there is another."""
    account, _ = session
    await check_own_password(request, db, account, body.current_password)
    await erase_own_account(db, act=act, account=account)


@router.post("/accounts/erasure", dependencies=allowed(Permission.GRANT_EDIT), status_code=204)
async def erase_account_of(body: AccountErasure, db: Db, act: CurrentAct) -> None:
    """Erases the account of an address for good, for somebody who asks for it and cannot log in; refused as to
    themselves."""
    await erase_account(db, act=act, email=body.email)
