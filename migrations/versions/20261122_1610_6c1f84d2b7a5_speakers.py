"""Lists of speakers, requests to speak on them with what happened to them, exchanges of slots, rights of reply."""

from alembic import op

revision = "6c1f84d2b7a5"
down_revision = "2d7a6b90e1f3"
branch_labels = None
depends_on = None

TABLES = (
    """
        CREATE TABLE speakers_list (
            id UUID NOT NULL,
            forum_id UUID NOT NULL,
            meeting_id UUID NOT NULL,
            kind VARCHAR(40) NOT NULL,
            step VARCHAR(40) NOT NULL,
            public BOOLEAN NOT NULL,
            window_seconds INTEGER NOT NULL,
            announced_at TIMESTAMP WITH TIME ZONE,
            seed TEXT,
            seed_sha256 TEXT,
            revealed_at TIMESTAMP WITH TIME ZONE,
            window_from TIMESTAMP WITH TIME ZONE,
            arrivals BIGINT NOT NULL,
            version INTEGER NOT NULL,
            created_at TIMESTAMP WITH TIME ZONE NOT NULL,
            updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
            CONSTRAINT pk_speakers_list PRIMARY KEY (id),
            CONSTRAINT ck_speakers_list_announced CHECK ((seed IS NULL) = (announced_at IS NULL)),
            CONSTRAINT ck_speakers_list_seed CHECK ((seed IS NULL) = (seed_sha256 IS NULL)),
            CONSTRAINT ck_speakers_list_window CHECK ((revealed_at IS NULL) = (window_from IS NULL)),
            CONSTRAINT fk_speakers_list_forum_id_forum FOREIGN KEY(forum_id) REFERENCES forum (id),
            CONSTRAINT uq_speakers_list_meeting_id UNIQUE (meeting_id),
            CONSTRAINT fk_speakers_list_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
            CONSTRAINT ck_speakers_list_kind CHECK (kind IN ('ordered', 'selected')),
            CONSTRAINT ck_speakers_list_step CHECK (step IN (
                'nominations', 'accreditation', 'non_objection', 'late_non_objection', 'registration',
                'registration_confirmation', 'speakers_list', 'expressions_of_interest', 'hearing_requests',
                'side_events', 'pledges', 'credentials', 'voluntary_review'))
        )
    """,
    "CREATE INDEX ix_speakers_list_forum_id ON speakers_list (forum_id)",
    """
        CREATE TABLE inscription (
            id UUID NOT NULL,
            list_id UUID NOT NULL,
            party_id UUID NOT NULL,
            person_id UUID,
            class TEXT NOT NULL,
            speaking VARCHAR(40) NOT NULL,
            group_id UUID,
            group_name TEXT,
            level VARCHAR(40) NOT NULL,
            second_id UUID,
            state VARCHAR(40) NOT NULL,
            received_at TIMESTAMP WITH TIME ZONE NOT NULL,
            arrival BIGINT NOT NULL,
            placed_at TIMESTAMP WITH TIME ZONE NOT NULL,
            placed_arrival BIGINT NOT NULL,
            absent_at TIMESTAMP WITH TIME ZONE,
            spoke_from TIMESTAMP WITH TIME ZONE,
            spoke_until TIMESTAMP WITH TIME ZONE,
            requested_by UUID,
            reason TEXT,
            version INTEGER NOT NULL,
            created_at TIMESTAMP WITH TIME ZONE NOT NULL,
            updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
            CONSTRAINT pk_inscription PRIMARY KEY (id),
            CONSTRAINT uq_inscription_list_id_arrival UNIQUE (list_id, arrival),
            CONSTRAINT ck_inscription_group CHECK ((speaking = 'group') = (group_name IS NOT NULL)),
            CONSTRAINT fk_inscription_list_id_speakers_list FOREIGN KEY(list_id) REFERENCES speakers_list (id),
            CONSTRAINT fk_inscription_party_id_party FOREIGN KEY(party_id) REFERENCES party (id),
            CONSTRAINT fk_inscription_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
            CONSTRAINT ck_inscription_speaking CHECK (speaking IN ('national', 'group')),
            CONSTRAINT fk_inscription_group_id_party FOREIGN KEY(group_id) REFERENCES party (id),
            CONSTRAINT ck_inscription_level CHECK (level IN (
                'head_of_state', 'vice_president', 'head_of_government', 'deputy_head_of_government', 'minister',
                'vice_minister', 'permanent_representative', 'other')),
            CONSTRAINT fk_inscription_second_id_speakers_list FOREIGN KEY(second_id)
                REFERENCES speakers_list (id),
            CONSTRAINT ck_inscription_state CHECK (state IN (
                'requested', 'selected', 'waitlisted', 'declined', 'withdrawn')),
            CONSTRAINT fk_inscription_requested_by_account FOREIGN KEY(requested_by) REFERENCES account (id)
        )
    """,
    "CREATE INDEX ix_inscription_party_id ON inscription (party_id)",
    "CREATE INDEX ix_inscription_person_id ON inscription (person_id)",
    "CREATE UNIQUE INDEX uq_inscription_list_id_party_id_speaking ON inscription (list_id, party_id, speaking)"
    " WHERE state <> 'withdrawn'",
    """
        CREATE TABLE inscription_event (
            list_id UUID NOT NULL,
            number BIGINT NOT NULL,
            inscription_id UUID NOT NULL,
            act VARCHAR(40) NOT NULL,
            details JSONB NOT NULL,
            actor_id UUID,
            at TIMESTAMP WITH TIME ZONE NOT NULL,
            CONSTRAINT pk_inscription_event PRIMARY KEY (list_id, number),
            CONSTRAINT fk_inscription_event_list_id_speakers_list FOREIGN KEY(list_id)
                REFERENCES speakers_list (id),
            CONSTRAINT fk_inscription_event_inscription_id_inscription FOREIGN KEY(inscription_id)
                REFERENCES inscription (id),
            CONSTRAINT ck_inscription_event_act CHECK (act IN (
                'inscribe', 'change_level', 'change', 'exchange', 'withdraw', 'absent', 'begin', 'end', 'select',
                'waitlist', 'decline')),
            CONSTRAINT fk_inscription_event_actor_id_account FOREIGN KEY(actor_id) REFERENCES account (id)
        )
    """,
    "CREATE INDEX ix_inscription_event_inscription_id ON inscription_event (inscription_id)",
    """
        CREATE TABLE slot_exchange (
            id UUID NOT NULL,
            list_id UUID NOT NULL,
            first_id UUID NOT NULL,
            second_id UUID NOT NULL,
            proposed_by UUID,
            proposed_at TIMESTAMP WITH TIME ZONE NOT NULL,
            confirmed_by UUID,
            confirmed_at TIMESTAMP WITH TIME ZONE,
            confirmed_arrival BIGINT,
            ended_at TIMESTAMP WITH TIME ZONE,
            CONSTRAINT pk_slot_exchange PRIMARY KEY (id),
            CONSTRAINT ck_slot_exchange_two CHECK (first_id <> second_id),
            CONSTRAINT fk_slot_exchange_list_id_speakers_list FOREIGN KEY(list_id) REFERENCES speakers_list (id),
            CONSTRAINT fk_slot_exchange_first_id_inscription FOREIGN KEY(first_id) REFERENCES inscription (id),
            CONSTRAINT fk_slot_exchange_second_id_inscription FOREIGN KEY(second_id) REFERENCES inscription (id),
            CONSTRAINT fk_slot_exchange_proposed_by_account FOREIGN KEY(proposed_by) REFERENCES account (id),
            CONSTRAINT fk_slot_exchange_confirmed_by_account FOREIGN KEY(confirmed_by) REFERENCES account (id)
        )
    """,
    "CREATE INDEX ix_slot_exchange_list_id ON slot_exchange (list_id)",
    "CREATE INDEX ix_slot_exchange_second_id ON slot_exchange (second_id)",
    "CREATE UNIQUE INDEX uq_slot_exchange_first_id_second_id ON slot_exchange (first_id, second_id)"
    " WHERE ended_at IS NULL",
    """
        CREATE TABLE right_of_reply (
            id UUID NOT NULL,
            list_id UUID NOT NULL,
            party_id UUID NOT NULL,
            number INTEGER NOT NULL,
            arrival BIGINT NOT NULL,
            requested_at TIMESTAMP WITH TIME ZONE NOT NULL,
            requested_by UUID,
            withdrawn_at TIMESTAMP WITH TIME ZONE,
            spoke_from TIMESTAMP WITH TIME ZONE,
            spoke_until TIMESTAMP WITH TIME ZONE,
            CONSTRAINT pk_right_of_reply PRIMARY KEY (id),
            CONSTRAINT ck_right_of_reply_number CHECK (number IN (1, 2)),
            CONSTRAINT fk_right_of_reply_list_id_speakers_list FOREIGN KEY(list_id) REFERENCES speakers_list (id),
            CONSTRAINT fk_right_of_reply_party_id_party FOREIGN KEY(party_id) REFERENCES party (id),
            CONSTRAINT fk_right_of_reply_requested_by_account FOREIGN KEY(requested_by) REFERENCES account (id)
        )
    """,
    "CREATE INDEX ix_right_of_reply_party_id ON right_of_reply (party_id)",
    "CREATE UNIQUE INDEX uq_right_of_reply_list_id_party_id_number ON right_of_reply (list_id, party_id, number)"
    " WHERE withdrawn_at IS NULL",
)

STEPS = (
    "nominations",
    "accreditation",
    "non_objection",
    "late_non_objection",
    "registration",
    "registration_confirmation",
    "speakers_list",
    "expressions_of_interest",
    "hearing_requests",
    "side_events",
    "pledges",
    "credentials",
    "voluntary_review",
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
    "speaker_inscribed",
    "exchange_proposed",
)


def upgrade() -> None:
    op.execute("SET LOCAL lock_timeout = '5s'")
    for statement in TABLES:
        op.execute(statement)
    _append_only("inscription_event")
    _vocabulary("submission", "step", STEPS)
    _vocabulary("outbox", "kind", KINDS)


def _append_only(table: str) -> None:
    op.execute(f"REVOKE UPDATE, DELETE ON {table} FROM imrf_app")
    op.execute(f"""
        CREATE FUNCTION {table}_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION '{table} is append-only' USING ERRCODE = 'insufficient_privilege';
        END $$
    """)
    op.execute(f"""
        CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
        FOR EACH STATEMENT EXECUTE FUNCTION {table}_is_append_only()
    """)


def _vocabulary(table: str, column: str, values: tuple[str, ...]) -> None:
    listed = ", ".join(f"'{value}'" for value in values)
    op.drop_constraint(column, table, type_="check")
    op.create_check_constraint(column, table, f"{column} IN ({listed})")


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; the way back is a restore.")
