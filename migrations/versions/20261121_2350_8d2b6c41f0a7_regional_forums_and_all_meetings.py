"""Regional forums with co-organizers and invited parties; every kind of meeting, with format, access and links."""

import json

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "8d2b6c41f0a7"
down_revision = "3f1c0a5e7d42"
branch_labels = None
depends_on = None

REGIONS = ("ECA", "ECLAC", "ESCAP", "ESCWA", "UNECE")
KINDS = (
    "hearing",
    "round_table",
    "policy_debate",
    "plenary_opening",
    "general_debate",
    "plenary_closing",
    "side_event",
    "briefing",
    "consultation",
    "workshop",
    "town_hall",
    "declaration_reading",
    "other",
)
ROLES = ("host", "presiding", "co_chair", "facilitator", "moderator", "panellist", "speaker", "rapporteur")
# What the template of a global forum holds at this revision.
CHECKS = {
    "policy_debate_facilitator": ("advisory", "73/326"),
    "opening_seats": ("blocking", "73/326"),
    "opening_speakers": ("advisory", "73/326"),
    "part_not_open": ("blocking", "practice"),
    "day_without_part": ("advisory", "default"),
    "outside_days": ("blocking", "default"),
    "official_hours": ("advisory", "practice"),
    "interpretation_overrun": ("blocking", "practice"),
    "side_event_hours": ("advisory", "2022"),
    "side_event_parallel": ("advisory", "2022"),
    "room_overlap": ("blocking", "default"),
    "round_table_shared_person": ("blocking", "inferred"),
    "person_overlap": ("blocking", "default"),
    "capacity": ("advisory", "default"),
    "place_missing": ("advisory", "default"),
    "title_missing": ("advisory", "practice"),
    "interpretation_missing": ("advisory", "practice"),
}
OVERRIDABLE = (
    "forum_days",
    "hearing_day",
    "hearing_missing",
    "round_table_count",
    "round_table_half_day",
    "objective_missing",
    "objective_repeated",
    "policy_debate_missing",
    "policy_debate_half_day",
    "plenary_missing",
    "plenary_days",
    "opening_seats",
    "part_not_open",
    "outside_days",
    "interpretation_overrun",
    "round_table_shared_person",
    "person_overlap",
)
# The European Union takes part; other observers observe. As services/rules/participants.py says, at this revision.
PARTICIPANTS = "kind IN ('member_state', 'observer_state') OR code = 'ORG_EU'"
OBSERVERS = "kind IN ('intergovernmental', 'other_entity', 'un_entity')"


def upgrade() -> None:
    op.execute("SET LOCAL lock_timeout = '5s'")
    _forums()
    _meetings()
    _checks()
    op.alter_column("person", "name", nullable=True)
    op.add_column("person", sa.Column("withheld_at", sa.DateTime(timezone=True), nullable=True))
    op.create_check_constraint("withheld", "person", "(name IS NULL) = (withheld_at IS NOT NULL)")
    op.create_check_constraint("withheld_title", "person", "name IS NOT NULL OR title IS NULL")
    op.create_index("ix_person_corrected", "person", ["version"], postgresql_where=sa.text("version > 1"))
    op.add_column("publication", sa.Column("draft", postgresql.JSONB(none_as_null=True), nullable=True))


def _forums() -> None:
    _vocabulary("forum", "template", ("imrf", "regional"))
    op.add_column("forum", sa.Column("region", sa.String(40), nullable=True))
    _vocabulary("forum", "region", REGIONS, new=True)
    op.create_check_constraint("region_of_regional", "forum", "(template = 'regional') = (region IS NOT NULL)")
    op.create_table(
        "co_organizer",
        sa.Column("forum_id", sa.Uuid(), nullable=False),
        sa.Column("party_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["forum_id"], ["forum.id"], name="fk_co_organizer_forum_id_forum", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name="fk_co_organizer_party_id_party"),
        sa.PrimaryKeyConstraint("forum_id", "party_id", name="pk_co_organizer"),
    )
    op.create_table(
        "participant",
        sa.Column("forum_id", sa.Uuid(), nullable=False),
        sa.Column("party_id", sa.Uuid(), nullable=False),
        sa.Column("invited_as", sa.String(40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["forum_id"], ["forum.id"], name="fk_participant_forum_id_forum", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name="fk_participant_party_id_party"),
        sa.PrimaryKeyConstraint("forum_id", "party_id", name="pk_participant"),
    )
    _vocabulary("participant", "invited_as", ("participant", "observer"), new=True)
    # The forums there are get the list with which a global forum begins.
    op.execute(f"""
        INSERT INTO participant (forum_id, party_id, invited_as, version, created_at, updated_at)
        SELECT forum.id, party.id, CASE WHEN {PARTICIPANTS} THEN 'participant' ELSE 'observer' END,
               1, forum.created_at, forum.created_at
        FROM forum CROSS JOIN party WHERE {PARTICIPANTS} OR {OBSERVERS}
    """)


def _checks() -> None:
    """The forums there are, all global ones, are asked the new rules too, but for those that are closed."""
    for code in OVERRIDABLE:
        op.execute(f"""
            UPDATE forum SET modalities = jsonb_set(modalities, '{{checks,{code},overridable}}', 'true')
            WHERE closed_at IS NULL AND modalities #>> '{{checks,{code},severity}}' = 'blocking'
        """)
    checks = {
        code: {"severity": severity, "authority": authority, "overridable": code in OVERRIDABLE}
        for code, (severity, authority) in CHECKS.items()
    }
    op.get_bind().execute(
        sa.text("""
            UPDATE forum
            SET modalities = jsonb_set(modalities, '{checks}', CAST(:checks AS jsonb) || (modalities -> 'checks'))
            WHERE closed_at IS NULL
        """),
        {"checks": json.dumps(checks)},
    )


def _meetings() -> None:
    _vocabulary("meeting", "kind", KINDS)
    _vocabulary("seat", "role", ROLES)
    for name, values in (("format", ("in_person", "hybrid", "virtual")), ("access", ("open", "closed", "unlisted"))):
        op.add_column("meeting", sa.Column(name, sa.String(40), nullable=False, server_default=values[0]))
        op.alter_column("meeting", name, server_default=None)
        _vocabulary("meeting", name, values, new=True)
    op.add_column(
        "meeting", sa.Column("interpretation", postgresql.ARRAY(sa.Text()), nullable=False, server_default="{}")
    )
    op.alter_column("meeting", "interpretation", server_default=None)
    op.add_column("meeting", sa.Column("capacity", sa.Integer(), nullable=True))
    op.create_check_constraint("capacity", "meeting", "capacity > 0")
    op.add_column("meeting", sa.Column("webcast_url", sa.Text(), nullable=True))
    op.add_column("meeting", sa.Column("join_url", sa.Text(), nullable=True))


def _vocabulary(table: str, column: str, values: tuple[str, ...], *, new: bool = False) -> None:
    if not new:
        op.drop_constraint(op.f(f"ck_{table}_{column}"), table)
    listed = ", ".join(f"'{value}'" for value in values)
    op.create_check_constraint(column, table, f"{column} IN ({listed})")


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; the way back is a restore.")
