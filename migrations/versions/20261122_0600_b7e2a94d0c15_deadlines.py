"""Deadlines: extensions, acts on record, what was handed in, reminders; the templates' rules for forums there are."""

import json
from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "b7e2a94d0c15"
down_revision = "c5d90e1b7f36"
branch_labels = None
depends_on = None

ACTS = (
    "report_circulated",
    "list_circulated",
    "list_finalized",
    "side_events_selected",
    "declaration_issued",
    "declaration_adopted",
    "declaration_endorsed",
    "regional_report_issued",
)
STEPS = (
    "nominations",
    "accreditation",
    "non_objection",
    "registration",
    "speakers_list",
    "side_events",
    "pledges",
    "credentials",
    "voluntary_review",
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
    "deadline_reminder",
)
RULES = Path(__file__).parents[1] / "data" / "deadlines_2026_11.json"


def upgrade() -> None:
    op.execute("SET LOCAL lock_timeout = '5s'")
    op.add_column("publication", sa.Column("restricted", postgresql.JSONB(), nullable=True))
    op.add_column("forum", sa.Column("moving", postgresql.JSONB(), nullable=False, server_default=sa.text("'{}'")))
    op.alter_column("forum", "moving", server_default=None)
    op.drop_constraint("kind", "outbox", type_="check")
    op.create_check_constraint("kind", "outbox", _one_of("kind", MESSAGES))
    _extensions()
    _records()
    _reminders()
    _templates()


def _templates() -> None:
    """Forums there are get the rules of their templates. Nobody is told of them before the next publication."""
    for template, sections in json.loads(RULES.read_text("utf-8")).items():
        checks = sections.pop("checks")
        op.get_bind().execute(
            sa.text(
                "UPDATE forum SET modalities = CAST(:sections AS jsonb) || modalities"
                " || jsonb_build_object('checks', CAST(:checks AS jsonb) || (modalities -> 'checks'))"
                " WHERE template = :template"
            ),
            {"sections": json.dumps(sections), "checks": json.dumps(checks), "template": template},
        )


def _extensions() -> None:
    op.create_table(
        "extension",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("forum_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(collation="C"), nullable=False),
        sa.Column("party_id", sa.Uuid(), nullable=True),
        sa.Column("wall", sa.DateTime(), nullable=False),
        sa.Column("fold", sa.SmallInteger(), nullable=False),
        sa.Column("timezone", sa.Text(), nullable=False),
        _instant("until"),
        sa.Column("tz_version", sa.Text(), nullable=False),
        sa.Column("dependents", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("granted_by", sa.Uuid(), nullable=True),
        _instant("granted_at"),
        _key("extension", "forum_id", "forum"),
        _key("extension", "party_id", "party"),
        _key("extension", "granted_by", "account"),
        sa.PrimaryKeyConstraint("id", name="pk_extension"),
    )
    op.create_index("ix_extension_forum_id", "extension", ["forum_id"])


def _records() -> None:
    op.create_table(
        "recorded_act",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("forum_id", sa.Uuid(), nullable=False),
        sa.Column("act", sa.String(40), nullable=False),
        _instant("done_at"),
        sa.Column("recorded_by", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        _instant("created_at"),
        _instant("updated_at"),
        sa.CheckConstraint(_one_of("act", ACTS), name="act"),
        _key("recorded_act", "forum_id", "forum"),
        _key("recorded_act", "recorded_by", "account"),
        sa.PrimaryKeyConstraint("id", name="pk_recorded_act"),
        sa.UniqueConstraint("forum_id", "act", name="uq_recorded_act_forum_id_act"),
    )
    op.create_table(
        "submission",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("forum_id", sa.Uuid(), nullable=False),
        sa.Column("step", sa.String(40), nullable=False),
        sa.Column("party_id", sa.Uuid(), nullable=False),
        sa.Column("submitted_by", sa.Uuid(), nullable=True),
        _instant("submitted_at"),
        sa.CheckConstraint(_one_of("step", STEPS), name="step"),
        _key("submission", "forum_id", "forum"),
        _key("submission", "party_id", "party"),
        _key("submission", "submitted_by", "account"),
        sa.PrimaryKeyConstraint("id", name="pk_submission"),
        sa.UniqueConstraint("forum_id", "step", "party_id", name="uq_submission_forum_id_step_party_id"),
    )


def _reminders() -> None:
    op.create_table(
        "reminder",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("forum_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(collation="C"), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("days", sa.SmallInteger(), nullable=False),
        _instant("ends_at"),
        _instant("sent_at"),
        _key("reminder", "forum_id", "forum"),
        _key("reminder", "account_id", "account", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_reminder"),
        sa.UniqueConstraint(
            "forum_id",
            "key",
            "account_id",
            "days",
            "ends_at",
            name="uq_reminder_forum_id_key_account_id_days_ends_at",
        ),
    )
    op.create_index("ix_reminder_account_id", "reminder", ["account_id"])


def _one_of(column: str, values: tuple[str, ...]) -> str:
    listed = ", ".join(f"'{value}'" for value in values)
    return f"{column} IN ({listed})"


def _instant(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _key(table: str, column: str, other: str, **more: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{table}_{column}_{other}", **more)


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; the way back is a restore.")
