"""What people are told of publications, places and exchanges; why a place was cancelled."""

from alembic import op

revision = "c3a51f8e7d20"
down_revision = "b94e07c5a2d8"
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
    "exchange_confirmed",
    "exchange_ended",
    "speaking_requested",
    "speaking_selected",
    "speaking_waitlisted",
    "speaking_declined",
    "speaker_removed",
    "place_offered",
    "place_lapsed",
    "place_cancelled",
    "programme_changed",
)


def upgrade() -> None:
    op.execute("SET LOCAL lock_timeout = '5s'")
    op.execute("ALTER TABLE place ADD COLUMN reason TEXT")
    listed = ", ".join(f"'{kind}'" for kind in KINDS)
    op.drop_constraint("kind", "outbox", type_="check")
    op.create_check_constraint("kind", "outbox", f"kind IN ({listed})")


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; the way back is a restore.")
