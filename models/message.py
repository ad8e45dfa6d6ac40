"""The outbox: a message exists if and only if the act that caused it was committed."""

from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, SmallInteger, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Document, Id, Instant, vocabulary
from models.enums import MessageKind, MessageState, MessageTopic


class Message(Base):
    """One message to one recipient: an account, or whoever reads a link's address. Ids only; words are made when it
    is sent. `forum_id`: the forum that it is about, if it is about one.

    `due_at` is when it is tried next; while it is being sent, when another worker may take it for lost.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        CheckConstraint("num_nonnulls(account_id, link_id) >= 1", name="recipient"),
        CheckConstraint("(settled_at IS NOT NULL) = (state NOT IN ('held', 'queued'))", name="settled"),
        Index("ix_outbox_created_at_id", "created_at", "id"),
        # What of one forum waits, is held or did not arrive.
        Index(
            "ix_outbox_forum_id",
            "forum_id",
            "kind",
            postgresql_where=text("state IN ('held', 'queued', 'bounced', 'failed')"),
        ),
        Index("ix_outbox_due_at", "due_at", postgresql_where=text("state = 'queued'")),
    )

    id: Mapped[Id]
    kind: Mapped[MessageKind] = mapped_column(vocabulary(MessageKind, "kind"))
    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"), index=True)
    link_id: Mapped[UUID | None] = mapped_column(ForeignKey("mailed_link.id", ondelete="CASCADE"), index=True)
    forum_id: Mapped[UUID | None] = mapped_column(ForeignKey("forum.id"))
    details: Mapped[Document]
    state: Mapped[MessageState] = mapped_column(vocabulary(MessageState, "state"))
    due_at: Mapped[Instant]
    attempts: Mapped[int] = mapped_column(SmallInteger)
    reason: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[Instant]
    settled_at: Mapped[Instant | None]


class MessagePreference(Base):
    """A topic on which an account wants no messages. Of what binds there is no topic."""

    __tablename__ = "message_preference"

    account_id: Mapped[UUID] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"), primary_key=True)
    topic: Mapped[MessageTopic] = mapped_column(vocabulary(MessageTopic, "topic"), primary_key=True)
    since: Mapped[Instant]
