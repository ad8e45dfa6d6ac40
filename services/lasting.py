"""What must outlive a refusal: written in a transaction of its own, committed before the answer.

The only use cases of requests that commit. Everything else is rolled back with the request that is refused.
"""

import hashlib
from uuid import UUID

from services.acts import Act, record
from services.adapters.database import Sessions
from services.errors import TooOften
from services.queries.limits import spend
from services.queries.writing import flush
from services.rules.limits import Tried, counted


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


async def record_refused_login(sessions: Sessions, *, act: Act, account_id: UUID | None) -> None:
    """The audit entry of a login that was refused; without an account where the address is nobody's."""
    async with sessions() as db, db.begin():
        record(db, act=act, name="session.refuse", subject_id=account_id)
        await flush(db)
