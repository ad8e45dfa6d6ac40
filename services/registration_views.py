"""Registrations as they are read: page by page, one, as a file, and in figures."""

from contextlib import aclosing
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Language, Permission
from models.forum import Forum
from services.acts import demand
from services.adapters.sheets import Rows
from services.errors import InvalidInput
from services.queries.forums import load_forum
from services.queries.paging import PageRequest
from services.queries.persons import find_party
from services.queries.registrations import (
    Composed,
    RegistrationFilter,
    RegistrationView,
    compose,
    list_registrations,
    load_registration,
    stream_registrations,
)
from services.reference.labels import ATTENDANCES, CLASSES, LANGUAGES, ORIGINS, REGISTRATION_STATES, TRAVEL
from services.rules.access import Actor
from services.rules.registrations import Reader, reader_of
from services.rules.text import pick

COLUMNS = (
    *("code", "party", "person", "person_own_name", "style", "participant_class", "function", "language"),
    *("attendance", "origin", "state", "travel_support"),
)


async def read_registrations(
    db: AsyncSession, *, actor: Actor, slug: str, asked: RegistrationFilter, page: PageRequest
) -> tuple[list[RegistrationView], str | None]:
    """One page of them: of all parties for the Secretariat and the Office, else of one's own. Raises NotFound,
    NotPermitted, InvalidInput."""
    forum, reader = await reader_in(db, actor=actor, slug=slug)
    return await list_registrations(db, forum_id=forum.id, reader=reader, asked=asked, page=page)


async def read_registration(db: AsyncSession, *, actor: Actor, slug: str, registration_id: UUID) -> RegistrationView:
    """One of them. Raises NotFound, NotPermitted."""
    forum, reader = await reader_in(db, actor=actor, slug=slug)
    return await load_registration(db, forum_id=forum.id, registration_id=registration_id, reader=reader)


async def reader_in(db: AsyncSession, *, actor: Actor, slug: str) -> tuple[Forum, Reader]:
    """A forum, and as what the caller reads its registrations. Raises NotFound, NotPermitted."""
    forum = await load_forum(db, slug=slug, actor=actor)
    reader = reader_of(actor, forum.id)
    if not reader.staff:
        demand(actor, Permission.REGISTRATION_MAKE, forum.id)
    return forum, reader


async def export_registrations(
    db: AsyncSession, *, actor: Actor, slug: str, asked: RegistrationFilter, language: Language
) -> Rows:
    """The same rows as `read_registrations` has, in words, with a cell for each of COLUMNS. Raises NotFound,
    NotPermitted."""
    forum, reader = await reader_in(db, actor=actor, slug=slug)
    found = stream_registrations(db, forum_id=forum.id, reader=reader, asked=asked)
    async with aclosing(found):
        async for code, names, name, own, title, class_, function, speaks, attends, origin, state, travel in found:
            yield (
                code,
                pick(names, language)[0],
                name,
                own,
                title,
                CLASSES[class_][language],
                function,
                LANGUAGES[speaks][language],
                ATTENDANCES[attends][language],
                ORIGINS[origin][language] if origin else None,
                REGISTRATION_STATES[state][language],
                TRAVEL[travel][language],
            )


async def read_composition(db: AsyncSession, *, actor: Actor, slug: str, party: str | None) -> list[Composed]:
    """How many persons take part, by class, origin, gender and attendance: counts, of all or of one party. Raises
    NotFound, NotPermitted, InvalidInput (party)."""
    forum = await load_forum(db, slug=slug, actor=actor)
    demand(actor, Permission.REGISTRATION_READ, forum.id)
    if party is not None and await find_party(db, party) is None:
        raise InvalidInput("party", "unknown_party", "expected the code of a party such as EGY")
    return await compose(db, forum_id=forum.id, party=party)
