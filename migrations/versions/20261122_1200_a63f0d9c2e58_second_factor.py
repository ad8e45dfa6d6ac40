"""A second factor: its secret and recovery codes, logins that wait for a code, and which sessions were opened so."""

import sqlalchemy as sa
from alembic import op

revision = "a63f0d9c2e58"
down_revision = "e41c7f0b9a26"
branch_labels = None
depends_on = None

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
    "deadline_reminder",
    "co_chair_appointed",
    "co_chair_lapsed",
    "co_chair_thanked",
    "second_factor_set",
    "second_factor_removed",
    "second_factor_reset",
)


def upgrade() -> None:
    op.execute("SET LOCAL lock_timeout = '5s'")
    listed = ", ".join(f"'{value}'" for value in MESSAGES)
    op.drop_constraint("kind", "outbox", type_="check")
    op.create_check_constraint("kind", "outbox", f"kind IN ({listed})")
    # Of the sessions there are none was opened with one.
    op.add_column("access_token", sa.Column("second_factor", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.alter_column("access_token", "second_factor", server_default=None)
    op.create_table(
        "second_factor",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("secret", sa.Text(), nullable=False),
        _instant("created_at"),
        _instant("confirmed_at", nullable=True),
        sa.Column("last_step", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("confirmed_at IS NULL OR last_step IS NOT NULL", name="confirmed_by_code"),
        _key("second_factor", "account"),
        sa.PrimaryKeyConstraint("account_id", name="pk_second_factor"),
    )
    op.create_table(
        "recovery_code",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("code_sha256", sa.Text(), nullable=False),
        _key("recovery_code", "second_factor", "account_id"),
        sa.PrimaryKeyConstraint("account_id", "code_sha256", name="pk_recovery_code"),
    )
    op.create_table(
        "waiting_login",
        sa.Column("token_sha256", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("tries", sa.SmallInteger(), nullable=False),
        _instant("created_at"),
        _instant("expires_at"),
        _key("waiting_login", "account"),
        sa.PrimaryKeyConstraint("token_sha256", name="pk_waiting_login"),
    )
    op.create_index("ix_waiting_login_account_id", "waiting_login", ["account_id"])
    op.create_index("ix_waiting_login_expires_at", "waiting_login", ["expires_at"])


def _instant(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _key(table: str, other: str, column: str = "id") -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_account_id_{other}"
    return sa.ForeignKeyConstraint(["account_id"], [f"{other}.{column}"], name=name, ondelete="CASCADE")


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; the way back is a restore.")
