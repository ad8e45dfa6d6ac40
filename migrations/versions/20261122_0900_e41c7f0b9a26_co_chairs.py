"""Co-chairs: nominations, the persons named in them, the record of appointments; the checks of balance."""

import json

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "e41c7f0b9a26"
down_revision = "b7e2a94d0c15"
branch_labels = None
depends_on = None

GENDERS = ("f", "m", "other", "not_stated", "pending")
LEVELS = (
    "head_of_state",
    "vice_president",
    "head_of_government",
    "deputy_head_of_government",
    "minister",
    "vice_minister",
    "permanent_representative",
    "other",
)
STATES = ("submitted", "endorsed", "withdrawn", "appointed", "thanked")
CHANGES = ("appointed", "lapsed", "person_changed", "consulted")
ROLES = (
    "host",
    "presiding",
    "co_chair",
    "facilitator",
    "moderator",
    "panellist",
    "speaker",
    "keynote_speaker",
    "co_facilitator",
    "rapporteur",
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
    "co_chair_appointed",
    "co_chair_lapsed",
    "co_chair_thanked",
)
# code: severity, authority in a global forum, whether it can be overridden. A regional forum has them from practice
# where a global one has them from the resolution.
CHECKS = {
    "co_chairs_per_table": ("blocking", "73/326", False),
    "seat_vacant": ("advisory", "73/326", False),
    "not_a_member_state": ("blocking", "73/326", False),
    "state_twice": ("blocking", "inferred", True),
    "unavailable": ("blocking", "default", True),
    "ruled_out": ("blocking", "default", True),
    "one_group": ("advisory", "73/326", False),
    "one_gender": ("advisory", "73/326", False),
    "gender_over_all": ("advisory", "73/326", False),
    "group_missing": ("advisory", "73/326", False),
    "group_over_share": ("advisory", "inferred", False),
    "development_status": ("advisory", "default", False),
    "level_gap": ("advisory", "default", False),
    "state_of_last_forum": ("advisory", "default", False),
}


def upgrade() -> None:
    op.execute("SET LOCAL lock_timeout = '5s'")
    _vocabulary("outbox", "kind", MESSAGES)
    _vocabulary("seat", "role", ROLES)
    _persons()
    _nominations()
    _record()
    _checks()


def _persons() -> None:
    op.add_column("person", sa.Column("gender", sa.String(40), nullable=False, server_default="pending"))
    op.alter_column("person", "gender", server_default=None)
    op.execute("UPDATE person SET gender = 'not_stated' WHERE withheld_at IS NOT NULL")
    op.create_check_constraint("gender", "person", _one_of("gender", GENDERS))
    op.create_check_constraint("withheld_gender", "person", "name IS NOT NULL OR gender = 'not_stated'")


def _nominations() -> None:
    op.create_table(
        "nomination",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("forum_id", sa.Uuid(), nullable=False),
        sa.Column("party_id", sa.Uuid(), nullable=False),
        sa.Column("nominated_by", sa.Uuid(), nullable=True),
        sa.Column("submitted_by", sa.Uuid(), nullable=True),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("level", sa.String(40), nullable=True),
        sa.Column("preferred", postgresql.ARRAY(sa.SmallInteger()), nullable=False),
        sa.Column("ruled_out", postgresql.ARRAY(sa.SmallInteger()), nullable=False),
        sa.Column("objectives", postgresql.ARRAY(sa.SmallInteger()), nullable=False),
        sa.Column("unavailable", postgresql.JSONB(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        _instant("endorsed_at", nullable=True),
        sa.Column("endorsed_by", sa.Uuid(), nullable=True),
        _instant("withdrawn_at", nullable=True),
        sa.Column("seat_id", sa.Uuid(), nullable=True),
        sa.Column("told_state", sa.String(40), nullable=True),
        sa.Column("told_seat_id", sa.Uuid(), nullable=True),
        _instant("told_at", nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        _instant("created_at"),
        _instant("updated_at"),
        sa.CheckConstraint(_one_of("state", STATES), name="state"),
        sa.CheckConstraint(_one_of("level", LEVELS), name="level"),
        sa.CheckConstraint("(state = 'appointed') = (seat_id IS NOT NULL)", name="seat"),
        sa.CheckConstraint(_one_of("told_state", STATES), name="told_state"),
        sa.CheckConstraint("(told_at IS NULL) = (told_state IS NULL)", name="told"),
        sa.CheckConstraint("(state = 'withdrawn') = (withdrawn_at IS NOT NULL)", name="withdrawn"),
        sa.CheckConstraint("state <> 'endorsed' OR endorsed_at IS NOT NULL", name="endorsed"),
        _key("nomination", "forum_id", "forum"),
        _key("nomination", "party_id", "party"),
        _key("nomination", "nominated_by", "party"),
        _key("nomination", "submitted_by", "account"),
        _key("nomination", "person_id", "person"),
        _key("nomination", "endorsed_by", "account"),
        _key("nomination", "seat_id", "seat"),
        sa.PrimaryKeyConstraint("id", name="pk_nomination"),
    )
    op.create_index("ix_nomination_forum_id", "nomination", ["forum_id"])
    op.create_index("ix_nomination_person_id", "nomination", ["person_id"])
    for columns, name, where in (
        (["forum_id", "person_id"], "uq_nomination_forum_id_person_id", "state <> 'withdrawn'"),
        (["forum_id", "party_id"], "uq_nomination_forum_id_party_id", "state <> 'withdrawn' AND person_id IS NULL"),
        (["seat_id"], "uq_nomination_seat_id", None),
    ):
        condition = None if where is None else sa.text(where)
        op.create_index(name, "nomination", columns, unique=True, postgresql_where=condition)
    op.create_table(
        "named_person",
        sa.Column("nomination_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.SmallInteger(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("level", sa.String(40), nullable=True),
        sa.Column("named_by", sa.Uuid(), nullable=True),
        _instant("named_at"),
        sa.CheckConstraint(_one_of("level", LEVELS), name="level"),
        _key("named_person", "nomination_id", "nomination", ondelete="CASCADE"),
        _key("named_person", "person_id", "person"),
        _key("named_person", "named_by", "account"),
        sa.PrimaryKeyConstraint("nomination_id", "number", name="pk_named_person"),
    )
    op.create_index("ix_named_person_person_id", "named_person", ["person_id"])


def _record() -> None:
    op.create_table(
        "slate_record",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("forum_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("change", sa.String(40), nullable=False),
        sa.Column("seats", postgresql.JSONB(), nullable=False),
        sa.Column("findings", postgresql.JSONB(), nullable=False),
        sa.Column("overrides", postgresql.JSONB(), nullable=False),
        sa.Column("consulted", postgresql.JSONB(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        _instant("decided_at"),
        sa.CheckConstraint(_one_of("change", CHANGES), name="change"),
        _key("slate_record", "forum_id", "forum"),
        _key("slate_record", "decided_by", "account"),
        sa.PrimaryKeyConstraint("id", name="pk_slate_record"),
        sa.UniqueConstraint("forum_id", "number", name="uq_slate_record_forum_id_number"),
    )
    # What was decided is never rewritten: with it one answers for a choice that is questioned.
    op.execute("REVOKE UPDATE, DELETE ON slate_record, named_person FROM imrf_app")


def _checks() -> None:
    """Forums there are get the checks of balance."""
    for template in ("imrf", "regional"):
        checks = {}
        for code, (severity, authority, overridable) in CHECKS.items():
            own = "practice" if template == "regional" and authority == "73/326" else authority
            deviates = template == "regional" and severity == "blocking"
            checks[code] = {"severity": severity, "authority": own, "overridable": overridable or deviates}
        op.get_bind().execute(
            sa.text(
                "UPDATE forum SET modalities = modalities"
                " || jsonb_build_object('checks', CAST(:checks AS jsonb) || (modalities -> 'checks'))"
                " WHERE template = :template"
            ),
            {"checks": json.dumps(checks), "template": template},
        )

    # Not the resolution, but the Network's concept has regional forums follow its model.
    per_table = {"co_chairs": {"per_table": {"value": 2, "authority": "practice"}}}
    op.get_bind().execute(
        sa.text("UPDATE forum SET modalities = CAST(:per_table AS jsonb) || modalities WHERE template = 'regional'"),
        {"per_table": json.dumps(per_table)},
    )


def _vocabulary(table: str, column: str, values: tuple[str, ...]) -> None:
    op.drop_constraint(column, table, type_="check")
    op.create_check_constraint(column, table, _one_of(column, values))


def _one_of(column: str, values: tuple[str, ...]) -> str:
    listed = ", ".join(f"'{value}'" for value in values)
    return f"{column} IN ({listed})"


def _instant(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _key(table: str, column: str, other: str, **more: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{table}_{column}_{other}", **more)


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; the way back is a restore.")
