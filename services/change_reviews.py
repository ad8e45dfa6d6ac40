"""What people are told of a version, read by the Office before it goes: as they will read it, released or discarded
all at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Language, MessageState, Permission
from services.acts import Act, demand, forum_to_change, record
from services.adapters.letters import as_text
from services.change_messages import OF_CHANGES, Reader, words_of_change
from services.errors import Conflict
from services.queries.changes import (
    Alike,
    Waiting,
    alike_messages,
    load_versions,
    move_held,
    release_invitations,
    waiting_versions,
)
from services.queries.forums import load_forum
from services.queries.paging import PageRequest, slice_page
from services.rules.access import Actor


@dataclass(frozen=True, slots=True)
class Preview:
    """One text with how many read it; `held`: of them, how many wait for the release."""

    language: Language
    timezone: str | None
    recipients: int
    held: int
    subject: str
    text: str


async def read_waiting(db: AsyncSession, *, actor: Actor, slug: str) -> list[Waiting]:
    """The versions of which messages have not gone. Raises NotFound, NotPermitted."""
    forum = await load_forum(db, slug=slug, actor=actor)
    demand(actor, Permission.MESSAGE_READ, forum.id)
    return await waiting_versions(db, forum_id=forum.id)


async def read_previews(
    db: AsyncSession,
    *,
    actor: Actor,
    slug: str,
    number: int,
    language: Language | None,
    page: PageRequest,
    public_url: str,
) -> tuple[list[Preview], str | None]:
    """One page of the texts of a version's messages that have not gone, most readers first; `language`: in this one
    alone.

    What is left out when a message is sent, since it concerns its reader no more by then, is in them. Raises
    NotFound, NotPermitted.
    """
    forum = await load_forum(db, slug=slug, actor=actor)
    demand(actor, Permission.MESSAGE_READ, forum.id)
    found = await alike_messages(db, forum_id=forum.id, number=number)
    wanted = [(f"{place:06}", one) for place, one in enumerate(found) if language in (None, one.language)]
    shown, cursor = slice_page(wanted, lambda one: (one[0],), page)
    return await _in_words(db, forum.id, [one for _, one in shown], public_url), cursor


async def _in_words(db: AsyncSession, forum_id: UUID, found: Sequence[Alike], public_url: str) -> list[Preview]:
    numbers = {number for one in found for number in (one.details["former"], one.details["number"])}
    told = await load_versions(db, forum_id=forum_id, numbers=numbers) if numbers else {}
    (kind,) = OF_CHANGES
    previews = []
    for one in found:
        values = words_of_change(told, one.details, Reader(one.language, one.timezone), public_url)
        if values is not None:
            subject, text = as_text(kind.value, one.language, values, public_url)
            previews.append(Preview(one.language, one.timezone, one.recipients, one.held, subject, text))
    return previews


async def release_messages(db: AsyncSession, *, act: Act, slug: str, number: int) -> int:
    """Has all go that are held of a version, now, and the invitations that are held with them; how many, without
    these. Raises NotFound, NotPermitted, Conflict (`nothing_held`, `forum_closed`)."""
    return await _move(db, act=act, slug=slug, number=number, name="release", into=MessageState.QUEUED)


async def discard_messages(db: AsyncSession, *, act: Act, slug: str, number: int) -> int:
    """Has none go that are held of a version; how many. The invitations that are held with them go all the same: a
    calendar that has a meeting is to have it as it is. Raises NotFound, NotPermitted, Conflict (`nothing_held`,
    `forum_closed`)."""
    return await _move(db, act=act, slug=slug, number=number, name="discard", into=MessageState.DROPPED)


async def _move(db: AsyncSession, *, act: Act, slug: str, number: int, name: str, into: MessageState) -> int:
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.MESSAGE_MANAGE)
    moved = await move_held(db, forum_id=forum.id, number=number, into=into, now=act.now)
    invitations = await release_invitations(db, forum_id=forum.id, number=number, now=act.now)
    if not moved and not invitations:
        raise Conflict("nothing_held", "No message of this version is held for review.")
    told = {"number": number, "messages": moved, "invitations": invitations}
    record(db, act=act, name=f"change_messages.{name}", subject_id=None, forum_id=forum.id, **told)
    return moved
