"""How many places meetings have, and who has one or waits for it."""

from alembic import op

revision = "b94e07c5a2d8"
down_revision = "a48b1e6c93d7"
branch_labels = None
depends_on = None

TABLES = (
    """
        CREATE TABLE meeting_places (
            meeting_id UUID NOT NULL,
            capacity INTEGER,
            most JSONB NOT NULL,
            kept JSONB NOT NULL,
            taken JSONB NOT NULL,
            waiting JSONB NOT NULL,
            total INTEGER NOT NULL,
            arrivals BIGINT NOT NULL,
            version INTEGER NOT NULL,
            created_at TIMESTAMP WITH TIME ZONE NOT NULL,
            updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
            CONSTRAINT pk_meeting_places PRIMARY KEY (meeting_id),
            CONSTRAINT ck_meeting_places_total CHECK (total BETWEEN 0 AND coalesce(capacity, 0)),
            CONSTRAINT fk_meeting_places_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id)
        )
    """,
    """
        CREATE TABLE place (
            id UUID NOT NULL,
            meeting_id UUID NOT NULL,
            registration_id UUID NOT NULL,
            class VARCHAR(40) NOT NULL,
            state VARCHAR(40) NOT NULL,
            received_at TIMESTAMP WITH TIME ZONE NOT NULL,
            arrival BIGINT NOT NULL,
            due_at TIMESTAMP WITH TIME ZONE,
            version INTEGER NOT NULL,
            created_at TIMESTAMP WITH TIME ZONE NOT NULL,
            updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
            CONSTRAINT pk_place PRIMARY KEY (id),
            CONSTRAINT uq_place_meeting_id_arrival UNIQUE (meeting_id, arrival),
            CONSTRAINT ck_place_due CHECK ((state = 'offered') = (due_at IS NOT NULL)),
            CONSTRAINT fk_place_meeting_id_meeting_places FOREIGN KEY(meeting_id)
                REFERENCES meeting_places (meeting_id),
            CONSTRAINT fk_place_registration_id_registration FOREIGN KEY(registration_id)
                REFERENCES registration (id),
            CONSTRAINT ck_place_class CHECK (class IN (
                'member_state', 'observer', 'un_system', 'regional_process', 'local_authority', 'stakeholder')),
            CONSTRAINT ck_place_state CHECK (state IN ('held', 'waiting', 'offered', 'cancelled', 'expired'))
        )
    """,
    "CREATE INDEX ix_place_due_at ON place (due_at) WHERE state = 'offered'",
    "CREATE INDEX ix_place_registration_id ON place (registration_id)",
    "CREATE INDEX ix_place_waiting ON place (meeting_id, class, received_at, arrival) WHERE state = 'waiting'",
    "CREATE UNIQUE INDEX uq_place_meeting_id_registration_id ON place (meeting_id, registration_id)"
    " WHERE state IN ('held', 'waiting', 'offered')",
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
