"""A list of speakers as it is read: in the order of the mandate, computed from what was asked, with times."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import InscriptionState, Permission
from models.forum import Forum
from models.party import Party
from models.speakers import Inscription, RightOfReply, SlotExchange, SpeakersList
from services.errors import NotFound
from services.modalities import Modalities
from services.queries.deadlines import extension_fact, list_extensions
from services.queries.forums import load_forum
from services.queries.persons import persons_named
from services.queries.publications import published_terms
from services.queries.speakers import (
    ListOfMeeting,
    Reply,
    agreed_exchanges,
    inscriptions_of,
    list_with_forum,
    lists_of,
    load_list,
    replies_asked,
    sittings_of,
)
from services.rules.access import Actor, may
from services.rules.frozen_deadlines import PublishedDeadline
from services.rules.names import PersonName
from services.rules.speakers import (
    Entry,
    Exchange,
    Opening,
    SpeakersModalities,
    order,
    predict,
    ranks_of,
)
from services.rules.windows import ExtensionFact, bind


@dataclass(frozen=True, slots=True)
class Slot:
    """A place on a list. `number` counts from 1; it is None while its lot is not drawn, and so is the time. `speaker`
    is None where nobody is named, or the name is withheld."""

    number: int | None
    row: Inscription
    party: Party
    speaker: PersonName | None
    minutes: int
    expected_at: datetime | None


@dataclass(frozen=True, slots=True)
class ReplySlot:
    """A right of reply, with its limit."""

    row: RightOfReply
    party: Party
    minutes: int


@dataclass(frozen=True, slots=True)
class SpeakersView:
    """A list as somebody reads it: `own` are the parties for which they inscribe; `opens_at` is None while it is not
    known."""

    found: ListOfMeeting
    manages: bool
    own: frozenset[UUID]
    opens_at: datetime | None
    slots: tuple[Slot, ...] = ()
    replies: tuple[ReplySlot, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """All that the order of a list follows from."""

    rules: SpeakersModalities
    modalities: Modalities
    inscriptions: Sequence[tuple[Inscription, Party]]
    exchanges: Sequence[SlotExchange]
    opening: Opening | None

    @property
    def entries(self) -> dict[UUID, Entry]:
        """Those who speak, as rules see them."""
        live = ((row, party) for row, party in self.inscriptions if row.state is not InscriptionState.WITHDRAWN)
        return {row.id: entry_of(row, party) for row, party in live}

    def in_order(self) -> tuple[Entry, ...]:
        """By the mandate."""
        exchanges = [Exchange(one.first_id, one.second_id, one.confirmed_arrival or 0) for one in self.exchanges]
        ranks = ranks_of(self.rules, self.modalities.levels.tiers.value)
        return order(list(self.entries.values()), exchanges, ranks, self.opening)


def entry_of(row: Inscription, party: Party) -> Entry:
    """An inscription as rules see it."""
    return Entry(
        row.id,
        party.code,
        row.class_,
        row.speaking,
        row.level,
        row.placed_at,
        row.placed_arrival,
        row.absent_at,
        row.spoke_from,
        row.spoke_until,
    )


async def list_to_read(db: AsyncSession, *, actor: Actor, slug: str, list_id: UUID) -> tuple[Forum, SpeakersView]:
    """A list that the caller may see, without its slots. Raises NotFound."""
    forum = await load_forum(db, slug=slug, actor=actor)
    view = view_of(await load_list(db, forum_id=forum.id, list_id=list_id), actor, forum.id)
    if view is None:
        raise NotFound("list of speakers")
    return forum, view


def view_of(found: ListOfMeeting, actor: Actor, forum_id: UUID) -> SpeakersView | None:
    """None for whoever may not see it: before it is announced those who keep lists alone do, then those who inscribe
    in this forum, and everybody where it is public."""
    manages = may(actor, Permission.SPEAKER_MANAGE, forum_id)
    own = actor.parties_with(Permission.SPEAKER_INSCRIBE, forum_id)
    announced = found.row.announced_at is not None
    if not manages and not found.public and not (own and announced):
        return None
    return SpeakersView(found, manages, own, found.row.window_from)


async def read_lists(db: AsyncSession, *, actor: Actor, slug: str) -> list[SpeakersView]:
    """All lists of a forum that the caller may see, without their slots. Raises NotFound."""
    forum = await load_forum(db, slug=slug, actor=actor)
    views = [view_of(found, actor, forum.id) for found in await lists_of(db, forum_id=forum.id)]
    opening = await _openings(db, forum_id=forum.id)
    return [replace(view, opens_at=opening.begins(view.found.row)) for view in views if view is not None]


async def read_list(db: AsyncSession, *, actor: Actor, slug: str, list_id: UUID) -> SpeakersView:
    """A list with its slots in their order. Raises NotFound."""
    forum, view = await list_to_read(db, actor=actor, slug=slug, list_id=list_id)
    return await with_slots(db, forum=forum, view=view)


async def read_as_all(db: AsyncSession, *, list_id: UUID) -> SpeakersView:
    """A list as everybody reads it who may: whether somebody may is asked by `view_of`. Raises NotFound."""
    forum, found = await list_with_forum(db, list_id=list_id)
    view = SpeakersView(found, manages=False, own=frozenset(), opens_at=found.row.window_from)
    return await with_slots(db, forum=forum, view=view)


async def with_slots(db: AsyncSession, *, forum: Forum, view: SpeakersView) -> SpeakersView:
    """The list in its order, with the times to expect."""
    found = view.found
    asked = await load_asked(db, forum=forum, found=found)
    ordered = asked.in_order()
    classes = {one.key: one for one in asked.rules.classes.value}
    limits = {
        one.id: classes[one.class_].limit(one.speaking) if one.class_ in classes else timedelta(minutes=1)
        for one in ordered
    }
    times = predict(ordered, limits, await sittings_of(db, found))
    rows = {row.id: (row, party) for row, party in asked.inscriptions}
    named = await persons_named(db, (row.person_id for row, _ in rows.values() if row.person_id is not None))
    opening = asked.opening
    slots = []
    for number, (one, at) in enumerate(zip(ordered, times, strict=True), start=1):
        secret = opening is not None and opening.seed is None and opening.has(one.placed_at)
        minutes = int(limits[one.id].total_seconds()) // 60
        row, party = rows[one.id]
        speaker = None if row.person_id is None else named.get(row.person_id)
        slots.append(Slot(None if secret else number, row, party, speaker, minutes, None if secret else at))
    opens_at = None if opening is None else opening.begins
    replies = tuple(reply_slot(asked.rules, reply) for reply in await replies_asked(db, list_id=found.row.id))
    return SpeakersView(found, view.manages, view.own, opens_at, tuple(slots), replies)


def reply_slot(rules: SpeakersModalities, reply: Reply) -> ReplySlot:
    """With the limit of the first or the second; where there is none any more, with that of the last."""
    row, party = reply
    minutes = rules.reply_minutes.value or (0,)
    return ReplySlot(row, party, minutes[min(row.number, len(minutes)) - 1])


async def load_asked(db: AsyncSession, *, forum: Forum, found: ListOfMeeting) -> Asked:
    """All that the order follows from. The seed is in it once it is revealed, and never before."""
    modalities = Modalities.model_validate(forum.modalities)
    inscriptions = await inscriptions_of(db, list_id=found.row.id)
    exchanges = await agreed_exchanges(db, list_id=found.row.id)
    begins = await window_begins(db, found=found)
    opening = None
    if begins is not None:
        opening = Opening(begins, begins + timedelta(seconds=found.row.window_seconds))
        if found.row.revealed_at is not None:
            drew = frozenset(party.code for row, party in inscriptions if opening.has(row.received_at))
            opening = Opening(opening.begins, opening.ends, found.row.seed, drew)
    return Asked(modalities.speakers, modalities, inscriptions, exchanges, opening)


@dataclass(frozen=True, slots=True)
class _Openings:
    """What the openings of a forum's steps follow from."""

    deadlines: tuple[PublishedDeadline, ...]
    extensions: tuple[ExtensionFact, ...]

    def begins(self, row: SpeakersList) -> datetime | None:
        """When the first window of a list begins: as its step opens for everyone, or as it is announced, if that is
        later. None: it is not announced, or the opening is not known yet."""
        if row.window_from is not None or row.announced_at is None:
            return row.window_from
        begins = row.announced_at
        for deadline in self.deadlines:
            if deadline.rule.opens is row.step and deadline.rule.hard and not deadline.withdrawn:
                at = bind(deadline, self.extensions).at
                if at is None:
                    return None
                begins = max(begins, at)
        return begins


async def _openings(db: AsyncSession, *, forum_id: UUID) -> _Openings:
    terms = await published_terms(db, forum_id=forum_id)
    extensions = tuple(extension_fact(one) for one in await list_extensions(db, forum_id=forum_id))
    return _Openings(terms.deadlines if terms is not None else (), extensions)


async def window_begins(db: AsyncSession, *, found: ListOfMeeting) -> datetime | None:
    """When the first window of a list begins; None where that is not known yet."""
    if found.row.window_from is not None:
        return found.row.window_from
    return (await _openings(db, forum_id=found.row.forum_id)).begins(found.row)
