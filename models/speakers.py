"""Lists of speakers of meetings, requests to speak on them, exchanges of slots, and rights of reply.

The order of a list is computed from these rows, never stored.
"""

from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, Instant, vocabulary
from models.enums import (
    InscriptionAct,
    InscriptionState,
    Level,
    SpeakersListKind,
    Speaking,
    Step,
)


class SpeakersList(Base):
    """The list of one meeting. `step`: which deadlines open and close it.

    `arrivals` counts what was ever asked of it, given under the row's lock. The seed is secret until `revealed_at`,
    and till then there as `seed_sealed` alone (in clear in lists from before there was that, until they are sealed);
    its SHA-256 is published when the list is announced. `window_seconds`: the first window, whose requests are one
    batch; it began at `window_from`, which is set once it is over and the seed revealed. A selected list has no lots.
    """

    __tablename__ = "speakers_list"
    __table_args__ = (
        CheckConstraint("kind = 'selected' OR (seed_sha256 IS NULL) = (announced_at IS NULL)", name="announced"),
        CheckConstraint("num_nonnulls(seed, seed_sealed) = num_nonnulls(seed_sha256)", name="seed"),
        CheckConstraint("revealed_at IS NULL OR seed IS NOT NULL", name="revealed"),
        CheckConstraint("(revealed_at IS NULL) = (window_from IS NULL)", name="window"),
    )

    id: Mapped[Id]
    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id"), index=True)
    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), unique=True)
    kind: Mapped[SpeakersListKind] = mapped_column(vocabulary(SpeakersListKind, "kind"))
    step: Mapped[Step] = mapped_column(vocabulary(Step, "step"))
    public: Mapped[bool]  # whether everybody reads the order
    window_seconds: Mapped[int]
    announced_at: Mapped[Instant | None]
    seed: Mapped[str | None] = mapped_column(Text)
    seed_sealed: Mapped[str | None] = mapped_column(Text)
    seed_sha256: Mapped[str | None] = mapped_column(Text)
    revealed_at: Mapped[Instant | None]
    window_from: Mapped[Instant | None]
    arrivals: Mapped[int] = mapped_column(BigInteger)
    version: Mapped[int]
    created_at: Mapped[Instant]
    updated_at: Mapped[Instant]


class Inscription(Base):
    """A party's place on a list, or its request for one. `class_` is a class of the modalities; `group_id`: for whom
    it speaks beside itself. `second_id`: the list of its second choice; `granted_id`: the one for which it was
    selected, the first or the second.

    `placed_at` and `placed_arrival` are those of the request, or of the last change of its level: by them it is
    ordered within its level.
    """

    __tablename__ = "inscription"
    __table_args__ = (
        # One inscription per party, list and capacity; after a withdrawal another may follow.
        Index(
            "uq_inscription_list_id_party_id_speaking",
            "list_id",
            "party_id",
            "speaking",
            unique=True,
            postgresql_where=text("state <> 'withdrawn'"),
        ),
        UniqueConstraint("list_id", "arrival"),
        CheckConstraint("(speaking = 'group') = (group_name IS NOT NULL)", name="group"),
        CheckConstraint("(state = 'selected') = (granted_id IS NOT NULL)", name="granted"),
        Index("ix_inscription_party_id", "party_id"),
    )

    id: Mapped[Id]
    list_id: Mapped[UUID] = mapped_column(ForeignKey("speakers_list.id"))
    party_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"))
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"), index=True)
    class_: Mapped[str] = mapped_column("class", Text)
    speaking: Mapped[Speaking] = mapped_column(vocabulary(Speaking, "speaking"))
    group_id: Mapped[UUID | None] = mapped_column(ForeignKey("party.id"))
    group_name: Mapped[str | None] = mapped_column(Text)
    level: Mapped[Level] = mapped_column(vocabulary(Level, "level"))
    second_id: Mapped[UUID | None] = mapped_column(ForeignKey("speakers_list.id"))
    granted_id: Mapped[UUID | None] = mapped_column(ForeignKey("speakers_list.id"), index=True)
    state: Mapped[InscriptionState] = mapped_column(vocabulary(InscriptionState, "state"))
    received_at: Mapped[Instant]
    arrival: Mapped[int] = mapped_column(BigInteger)
    placed_at: Mapped[Instant]
    placed_arrival: Mapped[int] = mapped_column(BigInteger)
    absent_at: Mapped[Instant | None]  # when called and not there: called again at the end
    spoke_from: Mapped[Instant | None]
    spoke_until: Mapped[Instant | None]
    requested_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    reason: Mapped[str | None] = mapped_column(Text)  # of the last decision on it
    version: Mapped[int]
    created_at: Mapped[Instant]
    updated_at: Mapped[Instant]


class InscriptionEvent(Base):
    """What happened to an inscription, in the order of arrival at its list. Never changed, never deleted."""

    __tablename__ = "inscription_event"

    list_id: Mapped[UUID] = mapped_column(ForeignKey("speakers_list.id"), primary_key=True)
    number: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    inscription_id: Mapped[UUID] = mapped_column(ForeignKey("inscription.id"), index=True)
    act: Mapped[InscriptionAct] = mapped_column(vocabulary(InscriptionAct, "act"))
    details: Mapped[dict[str, Any]] = mapped_column(JSONB)
    actor_id: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    at: Mapped[Instant]


class SlotExchange(Base):
    """Two speakers of one list exchange their slots: proposed by the one's party, counted once the other's agrees."""

    __tablename__ = "slot_exchange"
    __table_args__ = (
        CheckConstraint("first_id <> second_id", name="two"),
        Index(
            "uq_slot_exchange_first_id_second_id",
            "first_id",
            "second_id",
            unique=True,
            postgresql_where=text("ended_at IS NULL"),
        ),
    )

    id: Mapped[Id]
    list_id: Mapped[UUID] = mapped_column(ForeignKey("speakers_list.id"), index=True)
    first_id: Mapped[UUID] = mapped_column(ForeignKey("inscription.id"))
    second_id: Mapped[UUID] = mapped_column(ForeignKey("inscription.id"), index=True)
    proposed_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    proposed_at: Mapped[Instant]
    confirmed_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    confirmed_at: Mapped[Instant | None]
    confirmed_arrival: Mapped[int | None] = mapped_column(BigInteger)  # exchanges count in the order confirmed
    ended_at: Mapped[Instant | None]  # declined, taken back, or void since one of the two withdrew


class RightOfReply(Base):
    """A right of reply asked for at a meeting: the first or the second of a delegation on an item. One that is
    withdrawn does not count."""

    __tablename__ = "right_of_reply"
    __table_args__ = (
        Index(
            "uq_right_of_reply_list_id_party_id_number",
            "list_id",
            "party_id",
            "number",
            unique=True,
            postgresql_where=text("withdrawn_at IS NULL"),
        ),
        CheckConstraint("number IN (1, 2)", name="number"),
    )

    id: Mapped[Id]
    list_id: Mapped[UUID] = mapped_column(ForeignKey("speakers_list.id"))
    party_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"), index=True)
    number: Mapped[int]
    arrival: Mapped[int] = mapped_column(BigInteger)
    requested_at: Mapped[Instant]
    requested_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    withdrawn_at: Mapped[Instant | None]
    spoke_from: Mapped[Instant | None]
    spoke_until: Mapped[Instant | None]
