"""Permissions that are in no role, given by two administrators; the objections' schema and its record.

The role imrf_objections, made by `imrf db bootstrap` before any migration, is granted what it may do in the schema;
imrf_app and PUBLIC are granted nothing. All of it is here, so that a bootstrap before or after changes nothing.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "f1b7d84a0c93"
down_revision = "a63f0d9c2e58"
branch_labels = None
depends_on = None

PERMISSIONS = ("objection:see", "objection:identify")
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
    "confidential_granted",
    "confidential_revoked",
)
ACTS = (
    "lodged",
    "confirmed",
    "declined",
    "withdrawn",
    "late",
    "asked",
    "supplied",
    "drafted",
    "approved",
    "read",
)


def upgrade() -> None:
    op.execute("SET LOCAL lock_timeout = '5s'")
    op.drop_constraint("kind", "outbox", type_="check")
    op.create_check_constraint("kind", "outbox", _one_of("kind", MESSAGES))
    _grants()
    _schema()
    _entries()


def _grants() -> None:
    op.create_table(
        "confidential_grant",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("permission", sa.String(40), nullable=False),
        sa.Column("forum_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("prepared_by", sa.Uuid(), nullable=False),
        _instant("prepared_at"),
        sa.Column("confirmed_by", sa.Uuid(), nullable=True),
        _instant("confirmed_at", nullable=True),
        _instant("valid_until"),
        sa.Column("revoked_by", sa.Uuid(), nullable=True),
        _instant("revoked_at", nullable=True),
        sa.CheckConstraint(_one_of("permission", PERMISSIONS), name="permission"),
        sa.CheckConstraint("confirmed_by <> prepared_by", name="four_eyes"),
        sa.CheckConstraint("account_id <> prepared_by AND account_id <> confirmed_by", name="not_for_oneself"),
        sa.CheckConstraint("(confirmed_by IS NULL) = (confirmed_at IS NULL)", name="confirmed"),
        sa.CheckConstraint("(revoked_by IS NULL) = (revoked_at IS NULL)", name="revoked"),
        sa.CheckConstraint("isfinite(valid_until) AND valid_until > prepared_at", name="validity"),
        *(
            sa.ForeignKeyConstraint([column], ["account.id"], name=f"fk_confidential_grant_{column}_account")
            for column in ("account_id", "prepared_by", "confirmed_by", "revoked_by")
        ),
        sa.ForeignKeyConstraint(["forum_id"], ["forum.id"], name="fk_confidential_grant_forum_id_forum"),
        sa.PrimaryKeyConstraint("id", name="pk_confidential_grant"),
    )
    op.create_index("ix_confidential_grant_account_id", "confidential_grant", ["account_id"])
    # The record of who could learn what: ended, never deleted, and of what was given nothing is rewritten.
    op.execute("REVOKE UPDATE, DELETE ON confidential_grant FROM imrf_app")
    op.execute("GRANT UPDATE (confirmed_by, confirmed_at, revoked_by, revoked_at) ON confidential_grant TO imrf_app")


def _schema() -> None:
    """What later migrations put into it can be read and added to; to change it takes a grant of columns."""
    op.execute("CREATE SCHEMA objections")
    op.execute("REVOKE ALL ON SCHEMA objections FROM PUBLIC, imrf_app")
    op.execute("GRANT USAGE ON SCHEMA objections TO imrf_objections")
    op.execute("ALTER DEFAULT PRIVILEGES IN SCHEMA objections GRANT SELECT, INSERT ON TABLES TO imrf_objections")
    op.execute("""
        CREATE FUNCTION objections.is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
        END $$
    """)


def _entries() -> None:
    op.create_table(
        "entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        _instant("at"),
        sa.Column("actor_id", sa.Uuid(), nullable=False),
        sa.Column("act", sa.String(40), nullable=False),
        sa.Column("forum_id", sa.Uuid(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=True),
        sa.Column("details", postgresql.JSONB(), nullable=False),
        sa.CheckConstraint(_one_of("act", ACTS), name="act"),
        sa.ForeignKeyConstraint(["actor_id"], ["account.id"], name="fk_entry_actor_id_account"),
        sa.ForeignKeyConstraint(["forum_id"], ["forum.id"], name="fk_entry_forum_id_forum"),
        sa.PrimaryKeyConstraint("id", name="pk_entry"),
        schema="objections",
    )
    op.create_index("ix_entry_forum_id_at_id", "entry", ["forum_id", "at", "id"], schema="objections")
    op.execute("""
        CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON objections.entry
        FOR EACH STATEMENT EXECUTE FUNCTION objections.is_append_only()
    """)


def _one_of(column: str, values: tuple[str, ...]) -> str:
    listed = ", ".join(f"'{value}'" for value in values)
    return f"{column} IN ({listed})"


def _instant(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; the way back is a restore.")
