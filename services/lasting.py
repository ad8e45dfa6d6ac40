"""What must outlive a refusal: written in a transaction of its own, committed before the answer.

The only use cases of requests that commit. Everything else is rolled back with the request that is refused.
"""

import hashlib
from uuid import UUID

from models.enums import ConfidentialAct
from models.objection import LateObjection
from services.acts import Act, record
from services.adapters.database import Sessions
from services.errors import ReceivedLate, TooOften
from services.objectors import note
from services.queries.limits import spend
from services.queries.objections import as_objections, late_since
from services.queries.second_factors import take_try
from services.queries.writing import flush
from services.rules.limits import Tried, counted
from services.rules.objections import LATE_WITHIN, MOST_LATE
from services.rules.second_factors import MOST_TRIES
from services.sessions import token_digest


async def demand_attempt(sessions: Sessions, *, act: Act, tried: Tried, account: str | None, client: str) -> None:
    """Counts an attempt by account (an address or id, of whoever) and client. Raises TooOften.

    Before the work that is limited, and whatever comes of it.
    """
    allowed_at = None
    async with sessions() as db, db.begin():
        for key, limit in counted(tried, account=account, client=client):
            hidden = hashlib.sha256(key.encode()).hexdigest()
            allowed_at = await spend(db, key=hidden, limit=limit, now=act.now)
            if allowed_at is not None:
                break
    if allowed_at is not None:
        raise TooOften(allowed_at - act.now)


async def try_code(sessions: Sessions, *, act: Act, token: str) -> UUID | None:
    """Counts a try of the login that waits for a code with this token; whose it is, or None where there is none or it
    was tried too often. Before the code is looked at: of tries at once none is let through uncounted."""
    async with sessions() as db, db.begin():
        return await take_try(db, token_sha256=token_digest(token), most=MOST_TRIES, now=act.now)


async def record_refused_login(sessions: Sessions, *, act: Act, account_id: UUID | None) -> None:
    """The audit entry of a login that was refused; without an account where the address is nobody's."""
    async with sessions() as db, db.begin():
        record(db, act=act, name="session.refuse", subject_id=account_id)
        await flush(db)


async def record_late_objection(sessions: Sessions, *, act: Act, late: ReceivedLate) -> None:
    """That an objection came late: refused, and on record where the objections are. So is how often one account's
    did, since a count elsewhere would tell. Raises TooOften, and records nothing."""
    assert act.actor.account_id is not None  # noqa: S101  (a delegation's)
    row = LateObjection(
        id=act.new_id(),
        forum_id=late.forum_id,
        list_id=late.list_id,
        application_ids=list(late.application_ids),
        state_id=late.state_id,
        account_id=act.actor.account_id,
        received_at=act.now,
        deadline_at=late.deadline_at,
    )
    async with sessions() as db, db.begin(), as_objections(db):
        of_account = {"forum_id": late.forum_id, "account_id": row.account_id}
        former = await late_since(db, **of_account, after=act.now - LATE_WITHIN, most=MOST_LATE)
        if len(former) == MOST_LATE:
            raise TooOften(former[-1] + LATE_WITHIN - act.now)
        db.add(row)
        note(db, act=act, kind=ConfidentialAct.LATE, forum_id=late.forum_id, subject_id=row.id)
