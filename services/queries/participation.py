"""The published meetings that name a caller, with what only those named may see."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Account
from models.enums import SeatRole
from models.forum import Forum
from models.publication import Publication
from services.queries.publications import draft_from_json
from services.rules.access import Actor
from services.rules.participation import roles_in
from services.rules.programme import MeetingFact


@dataclass(frozen=True, slots=True)
class OwnMeeting:
    """A published meeting, whole, and the roles of the caller in it."""

    forum: str
    meeting: MeetingFact
    roles: tuple[SeatRole, ...]


async def own_meetings(db: AsyncSession, actor: Actor) -> list[OwnMeeting]:
    """Of the newest publication of each forum the meetings that name the caller, by start."""
    person_id = await _person_of(db, actor.account_id)
    parties = frozenset(grant.party_id for grant in actor.grants if grant.party_id is not None)
    named = [{"person_id": str(person_id)}] if person_id else []
    named += [{"party_id": str(party_id)} for party_id in sorted(parties)]
    if not named:
        return []
    newest = (
        select(Publication.forum_id, Publication.draft)
        .ext(distinct_on(Publication.forum_id))
        .order_by(Publication.forum_id, Publication.number.desc())
        .subquery()
    )
    found = await db.execute(
        select(Forum.id, Forum.slug, newest.c.draft)
        .join(newest, newest.c.forum_id == Forum.id)
        .where(or_(*(newest.c.draft.contains([{"people": [holder]}]) for holder in named)))
    )
    own = [
        OwnMeeting(slug, meeting, roles)
        for forum_id, slug, draft in found.all()
        for meeting in draft_from_json(draft)
        if (roles := roles_in(meeting, person_id=person_id, party_ids=actor.parties_in(forum_id)))
    ]
    return sorted(own, key=lambda one: (one.meeting.starts_at, one.meeting.id))


async def _person_of(db: AsyncSession, account_id: UUID | None) -> UUID | None:
    statement = select(Account.person_id).where(Account.id == account_id)
    return (await db.execute(statement)).scalar_one_or_none()
