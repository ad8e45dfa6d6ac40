"""Doors are corrected and closed."""

from alembic import op

revision = "d8f3a17b62c4"
down_revision = "b94e07c5a2d8"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("SET LOCAL lock_timeout = '5s'")
    op.execute(
        "ALTER TABLE door ADD COLUMN version INTEGER, ADD COLUMN updated_at TIMESTAMP WITH TIME ZONE,"
        " ADD COLUMN closed_at TIMESTAMP WITH TIME ZONE"
    )
    op.execute("UPDATE door SET version = 1, updated_at = created_at")
    op.execute("ALTER TABLE door ALTER COLUMN version SET NOT NULL, ALTER COLUMN updated_at SET NOT NULL")


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; the way back is a restore.")
