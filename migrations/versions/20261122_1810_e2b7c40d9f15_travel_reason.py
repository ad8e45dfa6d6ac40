"""What was decided on support for travelling has a reason of its own; it is told, as changes are."""

from alembic import op

revision = "e2b7c40d9f15"
down_revision = "71c3d0f5a9e4"
branch_labels = None
depends_on = None

KINDS = (
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
    "application_submitted",
    "application_returned",
    "application_screened_in",
    "application_screened_out",
    "application_proposed",
    "application_final",
    "application_not_final",
    "application_referred",
    "application_withdrawn",
    "organization_merged",
    "confidential_granted",
    "confidential_revoked",
    "second_factor_set",
    "second_factor_removed",
    "second_factor_reset",
    "name_list_circulated",
    "name_list_closing",
    "name_list_final",
    "registration_confirmed",
    "registration_approved",
    "registration_declined",
    "registration_revoked",
    "registration_change_approved",
    "registration_change_declined",
    "travel_support_granted",
    "travel_support_refused",
    "speaker_inscribed",
    "exchange_proposed",
)


def upgrade() -> None:
    op.execute("SET LOCAL lock_timeout = '5s'")
    op.execute("ALTER TABLE registration ADD COLUMN travel_reason TEXT")
    # A refusal of support was written where the reason of a registration's end is: of one that has not ended it is
    # the refusal's.
    op.execute(
        "UPDATE registration SET travel_reason = reason, reason = NULL"
        " WHERE travel_support = 'refused' AND state NOT IN ('declined', 'withdrawn', 'revoked')"
    )
    _vocabulary("outbox", "kind", KINDS)


def _vocabulary(table: str, column: str, values: tuple[str, ...]) -> None:
    listed = ", ".join(f"'{value}'" for value in values)
    op.drop_constraint(column, table, type_="check")
    op.create_check_constraint(column, table, f"{column} IN ({listed})")


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; the way back is a restore.")
