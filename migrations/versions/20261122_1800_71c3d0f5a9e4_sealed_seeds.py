"""Seeds of lots are sealed while they are secret; what was noted of a speaker by mistake can be undone.

The keys are not the database's: a seed that is there in clear and not revealed yet is sealed by the worker, or by
`imrf db seal`, and until then drawn from as it is.
"""

from alembic import op

revision = "71c3d0f5a9e4"
down_revision = "f05a3c8e6d17"
branch_labels = None
depends_on = None

ACTS = (
    "inscribe",
    "change_level",
    "change",
    "exchange",
    "withdraw",
    "absent",
    "begin",
    "end",
    "undo",
    "select",
    "waitlist",
    "decline",
)


def upgrade() -> None:
    op.execute("SET LOCAL lock_timeout = '5s'")
    op.execute("ALTER TABLE speakers_list ADD COLUMN seed_sealed TEXT")
    _check("speakers_list", "announced", "(seed_sha256 IS NULL) = (announced_at IS NULL)")
    _check("speakers_list", "seed", "num_nonnulls(seed, seed_sealed) = num_nonnulls(announced_at)")
    op.create_check_constraint("revealed", "speakers_list", "revealed_at IS NULL OR seed IS NOT NULL")
    listed = ", ".join(f"'{act}'" for act in ACTS)
    _check("inscription_event", "act", f"act IN ({listed})")


def _check(table: str, name: str, condition: str) -> None:
    op.drop_constraint(name, table, type_="check")
    op.create_check_constraint(name, table, condition)


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; the way back is a restore.")
