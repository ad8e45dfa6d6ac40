"""Invitations: a role offered by mail to whoever reads an address."""

from uuid import UUID

from sqlalchemy import Boolean, CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, Instant, vocabulary
from models.enums import Role


class Invitation(Base):
    """A role to be granted when the link is used. `invited_by` None: by whoever runs the server."""

    __tablename__ = "invitation"
    __table_args__ = (
        CheckConstraint("valid_until IS NULL OR valid_from IS NULL OR valid_until > valid_from", name="validity"),
        CheckConstraint("isfinite(valid_from) AND isfinite(valid_until)", name="finite"),
        CheckConstraint("grant_id IS NULL OR revoked_at IS NULL", name="one_outcome"),
    )

    id: Mapped[Id]
    link_id: Mapped[UUID] = mapped_column(ForeignKey("mailed_link.id"), unique=True)
    role: Mapped[Role] = mapped_column(vocabulary(Role, "role"))
    focal_point: Mapped[bool] = mapped_column(Boolean)
    forum_id: Mapped[UUID | None] = mapped_column(ForeignKey("forum.id"))
    party_id: Mapped[UUID | None] = mapped_column(ForeignKey("party.id"), index=True)
    valid_from: Mapped[Instant | None]
    valid_until: Mapped[Instant | None]
    invited_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    created_at: Mapped[Instant]
    grant_id: Mapped[UUID | None] = mapped_column(ForeignKey("role_grant.id"))
    revoked_at: Mapped[Instant | None]
