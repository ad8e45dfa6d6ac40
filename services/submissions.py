"""What parties hand in outside the system, noted: in time or refused, and reminded of no more."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.deadline import Submission
from models.enums import Permission, Step
from models.party import Party
from services.acts import Act, demand, demand_open, record
from services.deadlines import demand_in_time
from services.errors import InvalidInput
from services.queries.deadlines import list_submissions
from services.queries.forums import load_forum
from services.queries.paging import PageRequest
from services.queries.participants import participant_ids
from services.queries.persons import party_by_id
from services.queries.writing import flush
from services.rules.access import Actor, may

# Handed in by letter; the other steps are taken in the system itself.
BY_LETTER = frozenset({Step.CREDENTIALS, Step.PLEDGES, Step.VOLUNTARY_REVIEW})


async def read_submissions(
    db: AsyncSession, *, actor: Actor, slug: str, page: PageRequest
) -> tuple[list[tuple[Submission, Party]], str | None]:
    """One page of what was handed in by letter: by the caller's own parties; for organizers by all. Raises NotFound,
    NotPermitted."""
    forum = await load_forum(db, slug=slug, actor=actor)
    own = None
    if not may(actor, Permission.FORUM_READ_DRAFT, forum.id):
        demand(actor, Permission.SUBMISSION_MAKE, forum.id)
        own = actor.parties_in(forum.id)
    return await list_submissions(db, forum_id=forum.id, steps=BY_LETTER, of=own, page=page)


async def note_submission(
    db: AsyncSession, *, act: Act, slug: str, step: Step, party: str | None
) -> tuple[Submission, Party]:
    """Notes that a party for which the caller acts has taken a step; the row and its party.

    Raises NotFound, NotPermitted, InvalidInput (step, party), OutOfTime, Conflict (`submitted`, `forum_closed`).
    """
    forum = await load_forum(db, slug=slug, actor=act.actor, lock="share")
    demand(act.actor, Permission.SUBMISSION_MAKE, forum.id)
    demand_open(forum, act.actor)
    if step not in BY_LETTER:
        listed = ", ".join(sorted(BY_LETTER))
        raise InvalidInput("step", "not_by_letter", f"expected one of {listed}: what is handed in by letter")
    party_id = await _own_party(db, act=act, forum_id=forum.id, code=party)
    await demand_in_time(db, act=act, forum_id=forum.id, step=step, parties=frozenset({party_id}))
    row = Submission(
        id=act.new_id(),
        forum_id=forum.id,
        step=step,
        party_id=party_id,
        submitted_by=act.actor.account_id,
        submitted_at=act.now,
    )
    db.add(row)
    record(db, act=act, name="submission.note", subject_id=row.id, forum_id=forum.id, step=step.value)
    await flush(db)
    return row, await party_by_id(db, party_id)


async def _own_party(db: AsyncSession, *, act: Act, forum_id: UUID, code: str | None) -> UUID:
    acting = act.actor.parties_with(Permission.SUBMISSION_MAKE, forum_id)
    invited = await participant_ids(db, forum_id=forum_id, ids=acting)
    if code is None and len(invited) == 1:
        return next(iter(invited.values()))
    if code is None or code not in invited:
        raise InvalidInput(
            "party", "not_yours", "expected the code of a party invited to this forum that you act for"
        )
    return invited[code]
