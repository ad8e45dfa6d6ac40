"""What a person needs in order to take part: kept apart from the registration, in no list, export or message; who
reads it is on record. It is erased with the registration's end, and after the forum."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.registration import AccessibilityNeed
from services.acts import Act, correct, record
from services.errors import Conflict
from services.queries.registrations import RegistrationView, load_needs, load_registration
from services.queries.writing import flush
from services.registration_views import reader_in
from services.registrations import demand_named, own_registration
from services.rules.registrations import ENDED


async def read_needs(
    db: AsyncSession, *, act: Act, slug: str, registration_id: UUID
) -> tuple[RegistrationView, str | None]:
    """The registration, and what its person needs, if anything was said: for those who provide it, and for the party.
    That it was read is on record, whatever there was. Raises NotFound, NotPermitted."""
    forum, reader = await reader_in(db, actor=act.actor, slug=slug)
    view = await load_registration(db, forum_id=forum.id, registration_id=registration_id, reader=reader)
    found = await load_needs(db, registration_id)
    record(db, act=act, name="registration.read_needs", subject_id=registration_id, forum_id=forum.id)
    await flush(db)
    return view, None if found is None else found.needs


async def set_needs(
    db: AsyncSession, *, act: Act, slug: str, registration_id: UUID, version: int, needs: str | None
) -> RegistrationView:
    """The party says what its person needs, anew or for the first time; None: what was said is erased.

    Raises NotFound, NotPermitted, Stale, Conflict (`ended`, `withheld`, `forum_closed`).
    """
    forum, view = await own_registration(db, act=act, slug=slug, registration_id=registration_id)
    if view.row.state in ENDED:
        raise Conflict("ended", f"This registration is {view.row.state.value}: nothing is provided for it any more.")
    demand_named(view)
    correct(view.row, act=act, version=version, changes={})
    found = await load_needs(db, registration_id)
    if needs is None and found is not None:
        await db.delete(found)
    elif needs is not None and found is not None:
        found.needs, found.updated_at = needs, act.now
    elif needs is not None:
        db.add(AccessibilityNeed(registration_id=registration_id, needs=needs, updated_at=act.now))
    name = "erase_needs" if needs is None else "set_needs"
    record(db, act=act, name=f"registration.{name}", subject_id=registration_id, forum_id=forum.id)
    await flush(db)
    return view
