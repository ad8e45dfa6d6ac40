"""Registrations of persons, what is kept apart of them, changes that wait, and quotas."""

from alembic import op

revision = "2d7a6b90e1f3"
down_revision = "9e2d5f7a1c48"
branch_labels = None
depends_on = None

TABLES = (
    """
        CREATE TABLE registration (
            id UUID NOT NULL,
            forum_id UUID NOT NULL,
            party_id UUID NOT NULL,
            person_id UUID NOT NULL,
            class VARCHAR(40) NOT NULL,
            state VARCHAR(40) NOT NULL,
            since TIMESTAMP WITH TIME ZONE NOT NULL,
            function TEXT,
            language VARCHAR(40) NOT NULL,
            attendance VARCHAR(40) NOT NULL,
            origin VARCHAR(40),
            travel_support VARCHAR(40) NOT NULL,
            reason TEXT,
            nominated_by UUID,
            confirmed_at TIMESTAMP WITH TIME ZONE,
            decided_at TIMESTAMP WITH TIME ZONE,
            version INTEGER NOT NULL,
            created_at TIMESTAMP WITH TIME ZONE NOT NULL,
            updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
            CONSTRAINT pk_registration PRIMARY KEY (id),
            CONSTRAINT fk_registration_forum_id_forum FOREIGN KEY(forum_id) REFERENCES forum (id),
            CONSTRAINT fk_registration_party_id_party FOREIGN KEY(party_id) REFERENCES party (id),
            CONSTRAINT fk_registration_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
            CONSTRAINT ck_registration_class CHECK (class IN (
                'member_state', 'observer', 'un_system', 'regional_process', 'local_authority', 'stakeholder')),
            CONSTRAINT ck_registration_state CHECK (state IN (
                'nominated', 'confirmed', 'approved', 'declined', 'withdrawn', 'revoked')),
            CONSTRAINT ck_registration_language CHECK (language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
            CONSTRAINT ck_registration_attendance CHECK (attendance IN ('in_person', 'online')),
            CONSTRAINT ck_registration_origin CHECK (origin IN (
                'ministry', 'permanent_mission', 'local_authority', 'parliament', 'judiciary',
                'human_rights_institution', 'stakeholder', 'other')),
            CONSTRAINT ck_registration_travel_support CHECK (travel_support IN (
                'not_asked', 'asked', 'granted', 'refused')),
            CONSTRAINT fk_registration_nominated_by_account FOREIGN KEY(nominated_by) REFERENCES account (id)
        )
    """,
    "CREATE INDEX ix_registration_forum_id_state_since ON registration (forum_id, state, since, id)",
    "CREATE INDEX ix_registration_party_id_forum_id ON registration (party_id, forum_id)",
    "CREATE INDEX ix_registration_person_id ON registration (person_id)",
    "CREATE UNIQUE INDEX uq_registration_forum_id_party_id_person_id ON registration (forum_id, party_id, person_id)"
    " WHERE state NOT IN ('declined', 'withdrawn', 'revoked')",
    """
        CREATE TABLE accessibility_need (
            registration_id UUID NOT NULL,
            needs TEXT NOT NULL,
            updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
            CONSTRAINT pk_accessibility_need PRIMARY KEY (registration_id),
            CONSTRAINT fk_accessibility_need_registration_id_registration FOREIGN KEY(registration_id)
                REFERENCES registration (id)
        )
    """,
    """
        CREATE TABLE registration_change (
            id UUID NOT NULL,
            registration_id UUID NOT NULL,
            changes JSONB NOT NULL,
            state VARCHAR(40) NOT NULL,
            proposed_by UUID,
            proposed_at TIMESTAMP WITH TIME ZONE NOT NULL,
            decided_by UUID,
            decided_at TIMESTAMP WITH TIME ZONE,
            reason TEXT,
            CONSTRAINT pk_registration_change PRIMARY KEY (id),
            CONSTRAINT ck_registration_change_decided CHECK ((state = 'proposed') = (decided_at IS NULL)),
            CONSTRAINT fk_registration_change_registration_id_registration FOREIGN KEY(registration_id)
                REFERENCES registration (id),
            CONSTRAINT ck_registration_change_state CHECK (state IN (
                'proposed', 'approved', 'declined', 'withdrawn')),
            CONSTRAINT fk_registration_change_proposed_by_account FOREIGN KEY(proposed_by)
                REFERENCES account (id),
            CONSTRAINT fk_registration_change_decided_by_account FOREIGN KEY(decided_by) REFERENCES account (id)
        )
    """,
    "CREATE INDEX ix_registration_change_registration_id ON registration_change (registration_id)",
    "CREATE UNIQUE INDEX uq_registration_change_registration_id ON registration_change (registration_id)"
    " WHERE state = 'proposed'",
    """
        CREATE TABLE registration_quota (
            forum_id UUID NOT NULL,
            party_id UUID NOT NULL,
            quota INTEGER NOT NULL,
            reason TEXT NOT NULL,
            set_by UUID,
            updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
            CONSTRAINT pk_registration_quota PRIMARY KEY (forum_id, party_id),
            CONSTRAINT ck_registration_quota_quota CHECK (quota >= 0),
            CONSTRAINT fk_registration_quota_forum_id_forum FOREIGN KEY(forum_id) REFERENCES forum (id),
            CONSTRAINT fk_registration_quota_party_id_party FOREIGN KEY(party_id) REFERENCES party (id),
            CONSTRAINT fk_registration_quota_set_by_account FOREIGN KEY(set_by) REFERENCES account (id)
        )
    """,
)

STEPS = (
    "nominations",
    "accreditation",
    "non_objection",
    "late_non_objection",
    "registration",
    "registration_confirmation",
    "speakers_list",
    "side_events",
    "pledges",
    "credentials",
    "voluntary_review",
)

MESSAGES = (
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
)


def upgrade() -> None:
    op.execute("SET LOCAL lock_timeout = '5s'")
    op.execute("ALTER TABLE person ADD COLUMN own_name TEXT")
    op.create_check_constraint("withheld_own_name", "person", "name IS NOT NULL OR own_name IS NULL")
    for statement in TABLES:
        op.execute(statement)
    _vocabulary("submission", "step", STEPS)
    _vocabulary("outbox", "kind", MESSAGES)


def _vocabulary(table: str, column: str, values: tuple[str, ...]) -> None:
    listed = ", ".join(f"'{value}'" for value in values)
    op.drop_constraint(column, table, type_="check")
    op.create_check_constraint(column, table, f"{column} IN ({listed})")


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; the way back is a restore.")
