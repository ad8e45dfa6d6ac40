"""What a balance report counts beside the draft: the holders on record, and the co-chairs of former forums."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import cast, func, select
from sqlalchemy.dialects.postgresql import JSONB, JSONPATH
from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Gender, Language, Level, PartyKind, SeatRole
from models.forum import Forum
from models.party import Party
from models.person import Person
from models.publication import Publication
from services.queries.slates import Development
from services.rules.balance_facts import Holder
from services.rules.co_chairs import CoChairsModalities


async def parties_by_id(db: AsyncSession, ids: Iterable[UUID]) -> dict[UUID, Party]:
    """id -> party."""
    found = await db.execute(select(Party).where(Party.id.in_(set(ids))))
    return {party.id: party for party in found.scalars()}


async def parties_by_code(db: AsyncSession, codes: Iterable[str]) -> dict[str, Party]:
    """code -> party, of the codes that exist."""
    found = await db.execute(select(Party).where(Party.code.in_(set(codes))))
    return {party.code: party for party in found.scalars()}


async def genders_now(db: AsyncSession, ids: Iterable[UUID]) -> dict[UUID, Gender]:
    """Person -> what is on record of their gender now; not stated of one whose name is withheld."""
    found = await db.execute(select(Person.id, Person.gender).where(Person.id.in_(set(ids))))
    return dict(found.all())


async def recorded_holders(
    db: AsyncSession, seats: Sequence[Mapping[str, Any]], *, development: Development | None
) -> list[Holder | None]:
    """The holders of the seats of a record, for figures alone: without names, nominations and persons."""
    parties = await parties_by_id(db, (UUID(seat["party_id"]) for seat in seats if seat["party_id"]))
    genders = await genders_now(db, (UUID(seat["person_id"]) for seat in seats if seat["person_id"]))
    found: list[Holder | None] = []
    for seat in seats:
        if not seat["party_id"] and not seat["person_id"]:
            found.append(None)
            continue
        party = parties[UUID(seat["party_id"])] if seat["party_id"] else None
        found.append(
            Holder(
                name="",
                party=party.code if party else None,
                state=party is not None and party.kind is PartyKind.MEMBER_STATE,
                group=party.regional_group if party else None,
                development=(development or {}).get(party.id, frozenset()) if party else frozenset(),
                gender=genders[UUID(seat["person_id"])] if seat["person_id"] else Gender.PENDING,
                level=Level(seat["level"]) if seat["level"] else None,
            )
        )
    return found


@dataclass(frozen=True, slots=True)
class FormerTables:
    """The round tables of a former forum as published: how many co-chairs' seats, and those of which the party is
    known, each with a person or None."""

    slug: str
    title: Mapping[Language, str]
    opens_on: date
    seats: int
    known: tuple[tuple[UUID, UUID | None], ...]


async def former_tables(db: AsyncSession, forum: Forum, *, before: date, newest: bool = False) -> list[FormerTables]:
    """The forums of a kind that opened before a day, or the newest of them, by what was last published of their
    programmes; newest first."""
    document = Publication.document
    latest = (
        select(
            document["dates"]["opens_on"].as_string().label("opened"),
            document["forum"]["title"].label("title"),
            document["modalities"]["co_chairs"]["per_table"]["value"].as_integer().label("per_table"),
            # Of a programme of hundreds of meetings these alone are read.
            func.jsonb_path_query_array(document, cast(_TABLES, JSONPATH), type_=JSONB).label("tables"),
            document["programme"]["version"].as_integer().label("programme"),
        )
        .where(Publication.forum_id == Forum.id)
        .order_by(Publication.number.desc())
        .limit(1)
        .lateral()
    )
    statement = (
        select(Forum.slug, latest.c.opened, latest.c.title, latest.c.per_table, latest.c.tables)
        .join(latest, latest.c.programme.is_not(None))
        .where(
            Forum.template == forum.template,
            Forum.region.is_not_distinct_from(forum.region),
            Forum.id != forum.id,
            latest.c.opened < before.isoformat(),
        )
        .order_by(latest.c.opened.desc(), Forum.slug)
        .limit(1 if newest else None)
    )
    return [_tables(*row) for row in await db.execute(statement)]


_TABLES = '$.programme.meetings[*] ? (@.kind == "round_table" && @.status != "cancelled").people'


def _tables(
    slug: str, opened: str, title: Mapping[str, str], per_table: int | None, tables: Sequence[Sequence[Any]]
) -> FormerTables:
    least = CoChairsModalities().per_table.value if per_table is None else per_table
    seats, known = 0, list[tuple[UUID, UUID | None]]()
    for people in tables:
        held = [seat for seat in people if seat["role"] == SeatRole.CO_CHAIR]
        seats += max(least, len(held))
        for seat in held:
            if seat["party_id"] is not None:
                known.append((UUID(seat["party_id"]), seat["person_id"] and UUID(seat["person_id"])))
    names = {Language(language): text for language, text in title.items()}
    return FormerTables(slug, names, date.fromisoformat(opened), seats, tuple(known))
