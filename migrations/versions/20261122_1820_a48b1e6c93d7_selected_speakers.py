"""Lists on which speakers are selected: for which list somebody was selected, and what the party is told."""

from alembic import op

revision = "a48b1e6c93d7"
down_revision = "e2b7c40d9f15"
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
    "speaking_requested",
    "speaking_selected",
    "speaking_waitlisted",
    "speaking_declined",
)


def upgrade() -> None:
    op.execute("SET LOCAL lock_timeout = '5s'")
    op.execute("ALTER TABLE speakers_list DROP CONSTRAINT ck_speakers_list_announced")
    op.execute(
        "ALTER TABLE speakers_list ADD CONSTRAINT ck_speakers_list_announced"
        " CHECK (kind = 'selected' OR (seed_sha256 IS NULL) = (announced_at IS NULL))"
    )
    op.execute("ALTER TABLE speakers_list DROP CONSTRAINT ck_speakers_list_seed")
    op.execute(
        "ALTER TABLE speakers_list ADD CONSTRAINT ck_speakers_list_seed"
        " CHECK (num_nonnulls(seed, seed_sealed) = num_nonnulls(seed_sha256))"
    )
    op.execute("ALTER TABLE inscription ADD COLUMN granted_id UUID")
    op.execute(
        "ALTER TABLE inscription ADD CONSTRAINT fk_inscription_granted_id_speakers_list"
        " FOREIGN KEY(granted_id) REFERENCES speakers_list (id)"
    )
    # Nobody was selected before: no way led to it.
    op.execute(
        "ALTER TABLE inscription ADD CONSTRAINT ck_inscription_granted"
        " CHECK ((state = 'selected') = (granted_id IS NOT NULL))"
    )
    op.execute("CREATE INDEX ix_inscription_granted_id ON inscription (granted_id)")
    _vocabulary("outbox", "kind", KINDS)


def _vocabulary(table: str, column: str, values: tuple[str, ...]) -> None:
    listed = ", ".join(f"'{value}'" for value in values)
    op.drop_constraint(column, table, type_="check")
    op.create_check_constraint(column, table, f"{column} IN ({listed})")


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; the way back is a restore.")
