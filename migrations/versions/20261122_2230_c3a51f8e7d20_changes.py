"""What people are told of publications, places and exchanges, and what they do not want; why a place was cancelled;
which forum a message is about."""

from alembic import op

revision = "c3a51f8e7d20"
down_revision = "c3f81d26a7e9"
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
    "meeting_invitation",
    "meeting_invitation_cancelled",
    "webhook_disabled",
)

STATEMENTS = (
    "CREATE INDEX ix_outbox_created_at_id ON outbox (created_at, id)",
    "CREATE INDEX ix_outbox_forum_id ON outbox (forum_id, kind)"
    " WHERE state IN ('held', 'queued', 'bounced', 'failed')",
    """
        CREATE TABLE message_preference (
            account_id UUID NOT NULL,
            topic VARCHAR(40) NOT NULL,
            since TIMESTAMP WITH TIME ZONE NOT NULL,
            CONSTRAINT pk_message_preference PRIMARY KEY (account_id, topic),
            CONSTRAINT fk_message_preference_account_id_account FOREIGN KEY(account_id)
                REFERENCES account (id) ON DELETE CASCADE,
            CONSTRAINT ck_message_preference_topic CHECK (topic IN (
                'programme_changes', 'deadline_reminders', 'acknowledgements', 'slot_exchanges'))
        )
    """,
)


def upgrade() -> None:
    op.execute("SET LOCAL lock_timeout = '5s'")
    op.execute("ALTER TABLE place ADD COLUMN reason TEXT")
    op.execute("ALTER TABLE account ADD COLUMN timezone TEXT")
    op.execute(
        "ALTER TABLE outbox ADD COLUMN forum_id UUID CONSTRAINT fk_outbox_forum_id_forum REFERENCES forum (id)"
    )
    op.execute("UPDATE outbox SET forum_id = (details ->> 'forum_id')::uuid WHERE details ? 'forum_id'")
    for statement in STATEMENTS:
        op.execute(statement)
    listed = ", ".join(f"'{kind}'" for kind in KINDS)
    op.drop_constraint("kind", "outbox", type_="check")
    op.create_check_constraint("kind", "outbox", f"kind IN ({listed})")


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; the way back is a restore.")
