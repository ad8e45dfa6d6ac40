"""Accounts complete: links by mail, invitations, the outbox, limits and repeated requests."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "c5d90e1b7f36"
down_revision = "8d2b6c41f0a7"
branch_labels = None
depends_on = None

LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
PURPOSES = ("registration", "password_reset", "address_change", "invitation")
ROLES = (
    "administrator",
    "opga",
    "secretariat",
    "delegation",
    "group_chair",
    "co_chair",
    "stakeholder",
    "auditor",
)
MESSAGES = (
    "registration",
    "password_reset",
    "password_changed",
    "address_change",
    "address_changed",
    "invitation",
    "role_granted",
    "colleague_invited",
    "colleague_joined",
    "colleague_removed",
)
STATES = ("held", "queued", "sent", "bounced", "failed", "dropped")


def upgrade() -> None:
    op.execute("SET LOCAL lock_timeout = '5s'")
    # Who there is already is written to in English until they say otherwise; of old sessions no program is known.
    _add("account", "language", sa.String(40), "en")
    op.create_check_constraint("language", "account", _one_of("language", LANGUAGES))
    _add("access_token", "client", sa.Text(), "")
    op.create_index("ix_access_token_expires_at", "access_token", ["expires_at"])
    _links()
    _invitations()
    _outbox()
    _limits()


def _add(table: str, column: str, kind: sa.types.TypeEngine[str], value: str) -> None:
    op.add_column(table, sa.Column(column, kind, nullable=False, server_default=value))
    op.alter_column(table, column, server_default=None)


def _one_of(column: str, values: tuple[str, ...]) -> str:
    listed = ", ".join(f"'{value}'" for value in values)
    return f"{column} IN ({listed})"


def _links() -> None:
    op.create_table(
        "mailed_link",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("purpose", sa.String(40), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("language", sa.String(40), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("hashed_password", sa.Text(), nullable=True),
        _instant("created_at"),
        _instant("expires_at"),
        _instant("used_at", nullable=True),
        sa.CheckConstraint(_one_of("purpose", PURPOSES), name="purpose"),
        sa.CheckConstraint(_one_of("language", LANGUAGES), name="language"),
        sa.CheckConstraint("expires_at > created_at", name="expires"),
        sa.CheckConstraint("(purpose = 'address_change') = (account_id IS NOT NULL)", name="account_of_change"),
        sa.CheckConstraint("purpose = 'registration' OR hashed_password IS NULL", name="password_of_registration"),
        _key("mailed_link", "account_id", "account", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_mailed_link"),
    )
    op.create_index("ix_mailed_link_email_lower", "mailed_link", [sa.text("lower(email)")])
    op.create_table(
        "mailed_link_token",
        sa.Column("token_sha256", sa.Text(), nullable=False),
        sa.Column("link_id", sa.Uuid(), nullable=False),
        _key("mailed_link_token", "link_id", "mailed_link", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("token_sha256", name="pk_mailed_link_token"),
    )
    op.create_index("ix_mailed_link_token_link_id", "mailed_link_token", ["link_id"])


def _invitations() -> None:
    op.create_table(
        "invitation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("link_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(40), nullable=False),
        sa.Column("focal_point", sa.Boolean(), nullable=False),
        sa.Column("forum_id", sa.Uuid(), nullable=True),
        sa.Column("party_id", sa.Uuid(), nullable=True),
        _instant("valid_from", nullable=True),
        _instant("valid_until", nullable=True),
        sa.Column("invited_by", sa.Uuid(), nullable=True),
        _instant("created_at"),
        sa.Column("grant_id", sa.Uuid(), nullable=True),
        _instant("revoked_at", nullable=True),
        sa.CheckConstraint(_one_of("role", ROLES), name="role"),
        sa.CheckConstraint("valid_until IS NULL OR valid_from IS NULL OR valid_until > valid_from", name="validity"),
        sa.CheckConstraint("isfinite(valid_from) AND isfinite(valid_until)", name="finite"),
        sa.CheckConstraint("grant_id IS NULL OR revoked_at IS NULL", name="one_outcome"),
        _key("invitation", "link_id", "mailed_link"),
        _key("invitation", "forum_id", "forum"),
        _key("invitation", "party_id", "party"),
        _key("invitation", "invited_by", "account"),
        _key("invitation", "grant_id", "role_grant"),
        sa.PrimaryKeyConstraint("id", name="pk_invitation"),
        sa.UniqueConstraint("link_id", name="uq_invitation_link_id"),
    )
    op.create_index("ix_invitation_party_id", "invitation", ["party_id"])


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("link_id", sa.Uuid(), nullable=True),
        sa.Column("details", postgresql.JSONB(), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        _instant("due_at"),
        sa.Column("attempts", sa.SmallInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        _instant("created_at"),
        _instant("settled_at", nullable=True),
        sa.CheckConstraint(_one_of("kind", MESSAGES), name="kind"),
        sa.CheckConstraint(_one_of("state", STATES), name="state"),
        sa.CheckConstraint("num_nonnulls(account_id, link_id) >= 1", name="recipient"),
        sa.CheckConstraint("(settled_at IS NOT NULL) = (state NOT IN ('held', 'queued'))", name="settled"),
        _key("outbox", "account_id", "account", ondelete="CASCADE"),
        _key("outbox", "link_id", "mailed_link", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
    )
    op.create_index("ix_outbox_account_id", "outbox", ["account_id"])
    op.create_index("ix_outbox_link_id", "outbox", ["link_id"])
    op.create_index("ix_outbox_due_at", "outbox", ["due_at"], postgresql_where=sa.text("state = 'queued'"))


def _limits() -> None:
    op.create_table(
        "attempts",
        sa.Column("key", sa.Text(), nullable=False),
        _instant("free_at"),
        sa.PrimaryKeyConstraint("key", name="pk_attempts"),
    )
    op.create_index("ix_attempts_free_at", "attempts", ["free_at"])
    op.create_table(
        "idempotency_key",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("route", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("body_sha256", sa.Text(), nullable=False),
        sa.Column("status", sa.SmallInteger(), nullable=True),
        sa.Column("location", sa.Text(), nullable=True),
        _instant("created_at"),
        sa.CheckConstraint("status BETWEEN 200 AND 299", name="status"),
        _key("idempotency_key", "account_id", "account", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("account_id", "route", "key", name="pk_idempotency_key"),
    )
    op.create_index("ix_idempotency_key_created_at", "idempotency_key", ["created_at"])


def _instant(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _key(table: str, column: str, other: str, **more: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{table}_{column}_{other}", **more)


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; the way back is a restore.")
