"""What is asked outside the schema of the objections: which States may object, and which names are on a list that
circulated."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Select, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.application import Application
from models.enums import ApplicationState, InvitedAs, PartyKind
from models.forum import Participant
from models.name_list import ListEntry, NameList
from models.party import Party
from services.rules.name_lists import NOT_CIRCULATED
from services.rules.names import PartyName


@dataclass(frozen=True, slots=True)
class InvitedParty:
    """A party on a forum's list of those invited."""

    id: UUID
    code: str
    kind: PartyKind
    invited_as: InvitedAs


async def invited_parties(
    db: AsyncSession, *, forum_id: UUID, ids: Collection[UUID] = (), codes: Collection[str] = ()
) -> list[InvitedParty]:
    """Those of these parties that are invited to a forum, by their codes."""
    statement = (
        select(Party.id, Party.code, Party.kind, Participant.invited_as)
        .join(Participant, Participant.party_id == Party.id)
        .where(Participant.forum_id == forum_id, or_(Party.id.in_(ids), Party.code.in_(codes)))
        .order_by(Party.code)
    )
    return [InvitedParty(*row) for row in (await db.execute(statement)).all()]


async def objecting_parties(db: AsyncSession, *, forum_id: UUID, kinds: Iterable[PartyKind]) -> list[UUID]:
    """Those of these kinds that are invited to a forum as participants."""
    statement = select(Party.id).join(Participant, Participant.party_id == Party.id)
    invited = statement.where(
        Participant.forum_id == forum_id,
        Participant.invited_as == InvitedAs.PARTICIPANT,
        Party.kind.in_(list(kinds)),
    )
    return list((await db.execute(invited)).scalars())


async def names_of_kinds(db: AsyncSession, kinds: Iterable[PartyKind]) -> list[PartyName]:
    """Codes and names of all parties of these kinds."""
    found = await db.execute(select(Party.code, Party.names).where(Party.kind.in_(list(kinds))).order_by(Party.code))
    return [PartyName(code, names) for code, names in found.all()]


@dataclass(frozen=True, slots=True)
class CirculatedName:
    """A name on a list that circulated: its application, on which list, and whether it is still proposed."""

    application_id: UUID
    reference: str
    organization: PartyName
    list_id: UUID
    number: int
    proposed: bool


def _names() -> Select[*tuple[Any, ...]]:
    return (
        select(
            Application.id,
            Application.reference,
            Party.code,
            Party.names,
            NameList.id,
            NameList.number,
            Application.state,
        )
        .select_from(ListEntry)
        .join(NameList, NameList.id == ListEntry.list_id)
        .join(Application, Application.id == ListEntry.application_id)
        .join(Party, Party.id == Application.party_id)
        .where(NameList.state.not_in(NOT_CIRCULATED))
        .order_by(Party.sort_key, Application.id)
    )


async def circulated_names(
    db: AsyncSession, *, forum_id: UUID, ids: Collection[UUID] = (), references: Collection[str] = ()
) -> list[CirculatedName]:
    """Those of these applications that are on a list of a forum that circulated, by the organizations' sort keys."""
    statement = _names().where(
        NameList.forum_id == forum_id, or_(Application.id.in_(ids), Application.reference.in_(references))
    )
    return [
        CirculatedName(key, reference, PartyName(code, names), list_id, number, state is ApplicationState.PROPOSED)
        for key, reference, code, names, list_id, number, state in (await db.execute(statement)).all()
    ]
