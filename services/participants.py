"""A forum's own list of those invited: started from the mandate or the review region, then edited."""

from contextlib import aclosing
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import InvitedAs, Language, PartyKind, Permission
from models.forum import Forum, Participant
from models.party import Party
from services.acts import Act, correct, forum_to_change, forum_to_read, record
from services.adapters.sheets import Rows
from services.errors import Conflict, InvalidInput, Stale
from services.queries.name_lists import lists_of
from services.queries.participants import (
    Invited,
    add_participants,
    load_participant,
    parties_by_kind,
    stream_participants,
)
from services.queries.persons import find_party
from services.queries.publications import accreditation_in_force
from services.queries.writing import flush
from services.reference.labels import INVITED_AS, PARTY_KINDS
from services.registration_steps import revoke_unentitled
from services.rules.access import Actor
from services.rules.objections import OBJECTED_TO, may_object
from services.rules.participants import start_as
from services.rules.text import pick

COLUMNS = ("code", "name", "kind", "invited_as")


async def export_participants(db: AsyncSession, *, actor: Actor, slug: str, language: Language) -> Rows:
    """The whole list in words, with a cell for each of COLUMNS. Raises NotFound, NotPermitted."""
    forum_id = (await forum_to_read(db, actor=actor, slug=slug)).id
    async with aclosing(stream_participants(db, forum_id=forum_id)) as found:
        async for code, names, kind, invited_as in found:
            yield code, pick(names, language)[0], PARTY_KINDS[kind][language], INVITED_AS[invited_as][language]


async def start_participants_list(db: AsyncSession, *, act: Act, forum: Forum) -> None:
    """The list with which a forum begins: of a regional one the members of its review region."""
    parties = await parties_by_kind(db, region=forum.region)
    invited = {key: as_what for key, kind, code in parties if (as_what := start_as(kind, code))}
    await add_participants(db, forum_id=forum.id, invited=invited, now=act.now)


async def add_participant(db: AsyncSession, *, act: Act, slug: str, party: str, invited_as: InvitedAs) -> Invited:
    """Invites a party. Raises NotFound, NotPermitted, InvalidInput, Conflict (`already_invited`, `forum_closed`)."""
    forum_id = (await forum_to_change(db, act=act, slug=slug, permission=Permission.FORUM_EDIT)).id
    invited = await find_party(db, party)
    if invited is None or invited.kind is PartyKind.REGIONAL_GROUP:
        raise InvalidInput("party", "unknown_party", "expected the code of a State, observer or organization")
    participant = Participant(
        forum_id=forum_id,
        party_id=invited.id,
        invited_as=invited_as,
        version=1,
        created_at=act.now,
        updated_at=act.now,
    )
    db.add(participant)
    record(db, act=act, name="participant.add", subject_id=invited.id, forum_id=forum_id, invited_as=invited_as.value)
    await flush(db)
    return participant, invited


async def update_participant(
    db: AsyncSession, *, act: Act, slug: str, party: str, version: int, invited_as: InvitedAs
) -> Invited:
    """Changes as what a party is invited. Raises NotFound, NotPermitted, Stale, Conflict (`forum_closed`,
    `list_open`)."""
    forum_id = (await forum_to_change(db, act=act, slug=slug, permission=Permission.FORUM_EDIT)).id
    participant, invited = await load_participant(db, forum_id=forum_id, code=party, lock=True)
    await _demand_none_silenced(db, participant, invited, after=invited_as)
    correct(participant, act=act, version=version, changes={"invited_as": invited_as})
    record(
        db, act=act, name="participant.update", subject_id=invited.id, forum_id=forum_id, invited_as=invited_as.value
    )
    await flush(db)
    return participant, invited


async def remove_participant(db: AsyncSession, *, act: Act, slug: str, party: str, version: int) -> None:
    """Takes a party off the list. Raises NotFound, NotPermitted, Stale, Conflict (`forum_closed`, `list_open`)."""
    forum_id = (await forum_to_change(db, act=act, slug=slug, permission=Permission.FORUM_EDIT)).id
    participant, invited = await load_participant(db, forum_id=forum_id, code=party, lock=True)
    if participant.version != version:
        raise Stale
    await _demand_none_silenced(db, participant, invited, after=None)
    await db.delete(participant)
    record(db, act=act, name="participant.remove", subject_id=invited.id, forum_id=forum_id)
    await revoke_unentitled(db, act=act, party_id=invited.id)


async def demand_no_list_open(db: AsyncSession, *, forum_id: UUID) -> None:
    """Raises Conflict `list_open` while Member States have a list before them: whoever may object to it can until its
    end, and whoever did can withdraw."""
    for row in await lists_of(db, forum_id=forum_id):
        if row.state in OBJECTED_TO:
            words = (
                f"List {row.number} of this forum is with Member States, who may object to names on it until it is"
                " final; do this then."
            )
            raise Conflict("list_open", words)


async def _demand_none_silenced(
    db: AsyncSession, participant: Participant, party: Party, *, after: InvitedAs | None
) -> None:
    kinds = (await accreditation_in_force(db, forum_id=participant.forum_id)).objectors.value
    if may_object(party.kind, participant.invited_as, kinds) and not may_object(party.kind, after, kinds):
        await demand_no_list_open(db, forum_id=participant.forum_id)
