"""Invitations to meetings for calendars, and webhooks with their deliveries."""

from alembic import op

revision = "c3f81d26a7e9"
down_revision = "c4d81e6f0a35"
branch_labels = None
depends_on = None

TABLES = (
    """
        CREATE TABLE meeting_invitation (
            id UUID NOT NULL,
            forum_id UUID NOT NULL,
            meeting_id UUID NOT NULL,
            account_id UUID NOT NULL,
            role VARCHAR(40) NOT NULL,
            party_id UUID,
            person_id UUID,
            method VARCHAR(40) NOT NULL,
            sequence INTEGER NOT NULL,
            since INTEGER NOT NULL,
            shown TEXT NOT NULL,
            publication INTEGER NOT NULL,
            handed_over INTEGER,
            partstat VARCHAR(40) NOT NULL,
            reply_sequence INTEGER,
            reply_stamp TIMESTAMP WITH TIME ZONE,
            replied_at TIMESTAMP WITH TIME ZONE,
            changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
            created_at TIMESTAMP WITH TIME ZONE NOT NULL,
            CONSTRAINT pk_meeting_invitation PRIMARY KEY (id),
            CONSTRAINT uq_meeting_invitation_meeting_id_account_id UNIQUE (meeting_id, account_id),
            CONSTRAINT ck_meeting_invitation_sequence CHECK (sequence >= since),
            CONSTRAINT ck_meeting_invitation_reply CHECK ((reply_stamp IS NULL) = (reply_sequence IS NULL)),
            CONSTRAINT fk_meeting_invitation_forum_id_forum FOREIGN KEY(forum_id) REFERENCES forum (id),
            CONSTRAINT fk_meeting_invitation_meeting_id_meeting FOREIGN KEY(meeting_id)
                REFERENCES meeting (id),
            CONSTRAINT fk_meeting_invitation_account_id_account FOREIGN KEY(account_id)
                REFERENCES account (id) ON DELETE CASCADE,
            CONSTRAINT ck_meeting_invitation_role CHECK (role IN (
                'host', 'presiding', 'co_chair', 'facilitator', 'moderator', 'panellist',
                'speaker', 'keynote_speaker', 'co_facilitator', 'rapporteur')),
            CONSTRAINT fk_meeting_invitation_party_id_party FOREIGN KEY(party_id) REFERENCES party (id),
            CONSTRAINT fk_meeting_invitation_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
            CONSTRAINT ck_meeting_invitation_method CHECK (method IN ('request', 'cancel')),
            CONSTRAINT ck_meeting_invitation_partstat CHECK (partstat IN (
                'needs_action', 'accepted', 'declined', 'tentative'))
        )
    """,
    "CREATE INDEX ix_meeting_invitation_account_id ON meeting_invitation (account_id)",
    "CREATE INDEX ix_meeting_invitation_forum_id ON meeting_invitation (forum_id)",
    """
        CREATE TABLE webhook (
            id UUID NOT NULL,
            url TEXT NOT NULL,
            label TEXT NOT NULL,
            secret TEXT NOT NULL,
            former_secret TEXT,
            former_until TIMESTAMP WITH TIME ZONE,
            events TEXT[] NOT NULL,
            forum_id UUID,
            active BOOLEAN NOT NULL,
            failing_since TIMESTAMP WITH TIME ZONE,
            disabled_at TIMESTAMP WITH TIME ZONE,
            created_by UUID,
            version INTEGER NOT NULL,
            created_at TIMESTAMP WITH TIME ZONE NOT NULL,
            updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
            CONSTRAINT pk_webhook PRIMARY KEY (id),
            CONSTRAINT ck_webhook_former CHECK ((former_secret IS NULL) = (former_until IS NULL)),
            CONSTRAINT fk_webhook_forum_id_forum FOREIGN KEY(forum_id) REFERENCES forum (id),
            CONSTRAINT fk_webhook_created_by_account FOREIGN KEY(created_by)
                REFERENCES account (id) ON DELETE SET NULL
        )
    """,
    """
        CREATE TABLE webhook_delivery (
            id UUID NOT NULL,
            webhook_id UUID NOT NULL,
            event VARCHAR(40) NOT NULL,
            object_id UUID NOT NULL,
            number INTEGER NOT NULL,
            payload JSONB NOT NULL,
            state VARCHAR(40) NOT NULL,
            attempts SMALLINT NOT NULL,
            status SMALLINT,
            reason TEXT,
            due_at TIMESTAMP WITH TIME ZONE NOT NULL,
            created_at TIMESTAMP WITH TIME ZONE NOT NULL,
            settled_at TIMESTAMP WITH TIME ZONE,
            CONSTRAINT pk_webhook_delivery PRIMARY KEY (id),
            CONSTRAINT uq_webhook_delivery_webhook_id_object_id_number UNIQUE (webhook_id, object_id, number),
            CONSTRAINT ck_webhook_delivery_settled CHECK ((settled_at IS NOT NULL) = (state <> 'queued')),
            CONSTRAINT fk_webhook_delivery_webhook_id_webhook FOREIGN KEY(webhook_id)
                REFERENCES webhook (id) ON DELETE CASCADE,
            CONSTRAINT ck_webhook_delivery_event CHECK (event IN (
                'announcement.published', 'programme.published', 'deadline.extended',
                'list.circulated', 'list.finalized', 'speakers_list.published', 'webhook.test')),
            CONSTRAINT ck_webhook_delivery_state CHECK (state IN ('queued', 'delivered', 'failed'))
        )
    """,
    "CREATE INDEX ix_webhook_delivery_due_at ON webhook_delivery (due_at) WHERE state = 'queued'",
)

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
    "speaker_removed",
    "place_offered",
    "place_lapsed",
    "meeting_invitation",
    "meeting_invitation_cancelled",
    "webhook_disabled",
)


def upgrade() -> None:
    op.execute("SET LOCAL lock_timeout = '5s'")
    for statement in TABLES:
        op.execute(statement)
    listed = ", ".join(f"'{kind}'" for kind in KINDS)
    op.drop_constraint("kind", "outbox", type_="check")
    op.create_check_constraint("kind", "outbox", f"kind IN ({listed})")


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; the way back is a restore.")
