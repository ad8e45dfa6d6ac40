"""Organizations of stakeholders, their applications, and the lists of names on a non-objection basis."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0c9e5a7d3b62"
down_revision = "f1b7d84a0c93"
branch_labels = None
depends_on = None

TABLES = (
    """
        CREATE TABLE organization (
            party_id UUID NOT NULL,
            own_name TEXT,
            acronym TEXT,
            country_id UUID NOT NULL,
            category VARCHAR(40) NOT NULL,
            compact_category VARCHAR(40) NOT NULL,
            ecosoc_status VARCHAR(40),
            ecosoc_number TEXT,
            ecosoc_confirmed BOOLEAN,
            earlier_accreditations TEXT[] NOT NULL,
            earlier_accreditation_confirmed BOOLEAN,
            nhri_status VARCHAR(40),
            nhri_confirmed BOOLEAN,
            website TEXT,
            head_name TEXT,
            head_title TEXT,
            head_gender VARCHAR(40) NOT NULL,
            contact_name TEXT,
            contact_email TEXT,
            contact_phone TEXT,
            logo_id UUID,
            registered_by UUID,
            merged_into UUID,
            merged_at TIMESTAMP WITH TIME ZONE,
            version INTEGER NOT NULL,
            created_at TIMESTAMP WITH TIME ZONE NOT NULL,
            updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
            CONSTRAINT pk_organization PRIMARY KEY (party_id),
            CONSTRAINT ck_organization_ecosoc CHECK (ecosoc_status IS NOT NULL OR ecosoc_number IS NULL),
            CONSTRAINT ck_organization_ecosoc_claimed CHECK (ecosoc_status IS NOT NULL OR ecosoc_confirmed IS NULL),
            CONSTRAINT ck_organization_nhri_claimed CHECK (nhri_status IS NOT NULL OR nhri_confirmed IS NULL),
            CONSTRAINT ck_organization_earlier_claimed
                CHECK (cardinality(earlier_accreditations) > 0 OR earlier_accreditation_confirmed IS NULL),
            CONSTRAINT ck_organization_merged CHECK ((merged_into IS NULL) = (merged_at IS NULL)),
            CONSTRAINT ck_organization_merged_into_another CHECK (merged_into <> party_id),
            CONSTRAINT fk_organization_party_id_party FOREIGN KEY(party_id) REFERENCES party (id),
            CONSTRAINT fk_organization_country_id_party FOREIGN KEY(country_id) REFERENCES party (id),
            CONSTRAINT ck_organization_category CHECK (category IN ('ngo', 'academic', 'private_sector',
                'trade_union', 'faith_based', 'migrant', 'youth', 'diaspora', 'other')),
            CONSTRAINT ck_organization_compact_category CHECK (compact_category IN ('migrants',
                'civil_society', 'migrant_and_diaspora', 'faith_based', 'local_authorities',
                'private_sector', 'trade_unions', 'parliamentarians', 'nhri', 'red_cross_red_crescent',
                'academia', 'media', 'other')),
            CONSTRAINT ck_organization_ecosoc_status CHECK (ecosoc_status IN ('general', 'special', 'roster')),
            CONSTRAINT ck_organization_nhri_status CHECK (nhri_status IN ('a', 'b')),
            CONSTRAINT ck_organization_head_gender CHECK (head_gender IN ('f', 'm', 'other', 'not_stated',
                'pending')),
            CONSTRAINT fk_organization_registered_by_account FOREIGN KEY(registered_by) REFERENCES account (id),
            CONSTRAINT fk_organization_merged_into_organization FOREIGN KEY(merged_into)
                REFERENCES organization (party_id)
        )
    """,
    "CREATE INDEX ix_organization_country_id ON organization (country_id)",
    """
        CREATE TABLE organization_merge (
            id UUID NOT NULL,
            source_id UUID NOT NULL,
            target_id UUID NOT NULL,
            reason TEXT NOT NULL,
            moved JSONB NOT NULL,
            merged_by UUID,
            merged_at TIMESTAMP WITH TIME ZONE NOT NULL,
            CONSTRAINT pk_organization_merge PRIMARY KEY (id),
            CONSTRAINT uq_organization_merge_source_id UNIQUE (source_id),
            CONSTRAINT fk_organization_merge_source_id_organization FOREIGN KEY(source_id)
                REFERENCES organization (party_id),
            CONSTRAINT fk_organization_merge_target_id_organization FOREIGN KEY(target_id)
                REFERENCES organization (party_id),
            CONSTRAINT fk_organization_merge_merged_by_account FOREIGN KEY(merged_by) REFERENCES account (id)
        )
    """,
    "CREATE INDEX ix_organization_merge_target_id ON organization_merge (target_id)",
    """
        CREATE TABLE application (
            id UUID NOT NULL,
            forum_id UUID NOT NULL,
            party_id UUID NOT NULL,
            state VARCHAR(40) NOT NULL,
            since TIMESTAMP WITH TIME ZONE NOT NULL,
            reference TEXT COLLATE "C",
            answers JSONB NOT NULL,
            submitted_at TIMESTAMP WITH TIME ZONE,
            submitted_by UUID,
            returned_fields JSONB,
            note TEXT,
            due_at TIMESTAMP WITH TIME ZONE,
            created_by UUID,
            version INTEGER NOT NULL,
            created_at TIMESTAMP WITH TIME ZONE NOT NULL,
            updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
            CONSTRAINT pk_application PRIMARY KEY (id),
            CONSTRAINT ck_application_reference
                CHECK (state = 'draft' OR reference IS NOT NULL OR state = 'withdrawn'),
            CONSTRAINT ck_application_submitted CHECK ((reference IS NULL) = (submitted_at IS NULL)),
            CONSTRAINT ck_application_returned CHECK ((state = 'returned') = (returned_fields IS NOT NULL)),
            CONSTRAINT ck_application_due CHECK ((state = 'returned') = (due_at IS NOT NULL)),
            CONSTRAINT fk_application_forum_id_forum FOREIGN KEY(forum_id) REFERENCES forum (id),
            CONSTRAINT fk_application_party_id_organization FOREIGN KEY(party_id) REFERENCES organization (party_id),
            CONSTRAINT ck_application_state CHECK (state IN ('draft', 'submitted', 'returned', 'screened_in',
                'screened_out', 'proposed', 'final', 'not_final', 'withdrawn')),
            CONSTRAINT uq_application_reference UNIQUE (reference),
            CONSTRAINT fk_application_submitted_by_account FOREIGN KEY(submitted_by) REFERENCES account (id),
            CONSTRAINT fk_application_created_by_account FOREIGN KEY(created_by) REFERENCES account (id)
        )
    """,
    "CREATE INDEX ix_application_forum_id_state_since ON application (forum_id, state, since, id)",
    "CREATE INDEX ix_application_party_id ON application (party_id)",
    "CREATE UNIQUE INDEX uq_application_forum_id_party_id ON application (forum_id, party_id)"
    " WHERE state <> 'withdrawn'",
    """
        CREATE TABLE application_event (
            application_id UUID NOT NULL,
            number INTEGER NOT NULL,
            act VARCHAR(40) NOT NULL,
            before VARCHAR(40) NOT NULL,
            after VARCHAR(40) NOT NULL,
            actor_id UUID,
            reason TEXT,
            details JSONB NOT NULL,
            at TIMESTAMP WITH TIME ZONE NOT NULL,
            CONSTRAINT pk_application_event PRIMARY KEY (application_id, number),
            CONSTRAINT fk_application_event_application_id_application FOREIGN KEY(application_id)
                REFERENCES application (id),
            CONSTRAINT ck_application_event_act CHECK (act IN ('submit', 'return', 'screen_in', 'screen_out',
                'propose', 'finalize', 'leave_off', 'admit', 'withdraw')),
            CONSTRAINT ck_application_event_before CHECK (before IN ('draft', 'submitted', 'returned',
                'screened_in', 'screened_out', 'proposed', 'final', 'not_final', 'withdrawn')),
            CONSTRAINT ck_application_event_after CHECK (after IN ('draft', 'submitted', 'returned',
                'screened_in', 'screened_out', 'proposed', 'final', 'not_final', 'withdrawn')),
            CONSTRAINT fk_application_event_actor_id_account FOREIGN KEY(actor_id) REFERENCES account (id)
        )
    """,
    """
        CREATE TABLE application_document (
            id UUID NOT NULL,
            application_id UUID NOT NULL,
            kind VARCHAR(40) NOT NULL,
            title TEXT NOT NULL,
            size BIGINT NOT NULL,
            sha256 TEXT NOT NULL,
            uploaded_by UUID,
            uploaded_at TIMESTAMP WITH TIME ZONE NOT NULL,
            removed_at TIMESTAMP WITH TIME ZONE,
            CONSTRAINT pk_application_document PRIMARY KEY (id),
            CONSTRAINT ck_application_document_size CHECK (size > 0),
            CONSTRAINT fk_application_document_application_id_application FOREIGN KEY(application_id)
                REFERENCES application (id),
            CONSTRAINT ck_application_document_kind CHECK (kind IN ('constitution', 'annual_report',
                'financial_statement', 'other')),
            CONSTRAINT fk_application_document_uploaded_by_account FOREIGN KEY(uploaded_by) REFERENCES account (id)
        )
    """,
    "CREATE INDEX ix_application_document_application_id ON application_document (application_id)",
    """
        CREATE TABLE name_list (
            id UUID NOT NULL,
            forum_id UUID NOT NULL,
            number SMALLINT NOT NULL,
            state VARCHAR(40) NOT NULL,
            note TEXT,
            prepared_by UUID,
            prepared_at TIMESTAMP WITH TIME ZONE,
            sha256 TEXT,
            circulated_by UUID,
            circulated_at TIMESTAMP WITH TIME ZONE,
            closing_by UUID,
            closing_at TIMESTAMP WITH TIME ZONE,
            final_from TIMESTAMP WITH TIME ZONE,
            finalized_by UUID,
            finalized_at TIMESTAMP WITH TIME ZONE,
            version INTEGER NOT NULL,
            created_at TIMESTAMP WITH TIME ZONE NOT NULL,
            updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
            CONSTRAINT pk_name_list PRIMARY KEY (id),
            CONSTRAINT uq_name_list_forum_id_number UNIQUE (forum_id, number),
            CONSTRAINT ck_name_list_number CHECK (number IN (1, 2)),
            CONSTRAINT ck_name_list_circulated_by_another CHECK (prepared_by <> circulated_by),
            CONSTRAINT ck_name_list_finalized_by_another CHECK (closing_by <> finalized_by),
            CONSTRAINT ck_name_list_prepared CHECK ((state = 'draft') = (prepared_at IS NULL)),
            CONSTRAINT ck_name_list_content CHECK ((prepared_at IS NULL) = (sha256 IS NULL)),
            CONSTRAINT ck_name_list_circulated CHECK ((state IN ('draft',
                'prepared')) = (circulated_at IS NULL)),
            CONSTRAINT ck_name_list_closing CHECK ((state IN ('closing', 'final')) = (final_from IS NOT NULL)),
            CONSTRAINT ck_name_list_final CHECK ((state = 'final') = (finalized_at IS NOT NULL)),
            CONSTRAINT fk_name_list_forum_id_forum FOREIGN KEY(forum_id) REFERENCES forum (id),
            CONSTRAINT ck_name_list_state CHECK (state IN ('draft', 'prepared', 'circulated', 'closing',
                'final')),
            CONSTRAINT fk_name_list_prepared_by_account FOREIGN KEY(prepared_by) REFERENCES account (id),
            CONSTRAINT fk_name_list_circulated_by_account FOREIGN KEY(circulated_by) REFERENCES account (id),
            CONSTRAINT fk_name_list_closing_by_account FOREIGN KEY(closing_by) REFERENCES account (id),
            CONSTRAINT fk_name_list_finalized_by_account FOREIGN KEY(finalized_by) REFERENCES account (id)
        )
    """,
    """
        CREATE TABLE list_entry (
            application_id UUID NOT NULL,
            list_id UUID NOT NULL,
            added_by UUID,
            added_at TIMESTAMP WITH TIME ZONE NOT NULL,
            outcome VARCHAR(40),
            reference TEXT,
            decided_at TIMESTAMP WITH TIME ZONE,
            CONSTRAINT pk_list_entry PRIMARY KEY (application_id),
            CONSTRAINT ck_list_entry_decided CHECK ((outcome IS NULL) = (decided_at IS NULL)),
            CONSTRAINT ck_list_entry_decision CHECK ((outcome IN ('admitted',
                'not_admitted')) = (reference IS NOT NULL)),
            CONSTRAINT fk_list_entry_application_id_application FOREIGN KEY(application_id)
                REFERENCES application (id),
            CONSTRAINT fk_list_entry_list_id_name_list FOREIGN KEY(list_id) REFERENCES name_list (id),
            CONSTRAINT fk_list_entry_added_by_account FOREIGN KEY(added_by) REFERENCES account (id),
            CONSTRAINT ck_list_entry_outcome CHECK (outcome IN ('final', 'left_off', 'referred', 'withdrawn',
                'admitted', 'not_admitted'))
        )
    """,
    "CREATE INDEX ix_list_entry_list_id ON list_entry (list_id)",
    """
        CREATE TABLE list_version (
            id UUID NOT NULL,
            forum_id UUID NOT NULL,
            list_id UUID NOT NULL,
            number INTEGER NOT NULL,
            kind VARCHAR(40) NOT NULL,
            note TEXT,
            overrides JSONB NOT NULL,
            document JSONB NOT NULL,
            sha256 TEXT NOT NULL,
            prepared_by UUID,
            published_by UUID,
            at TIMESTAMP WITH TIME ZONE NOT NULL,
            CONSTRAINT pk_list_version PRIMARY KEY (id),
            CONSTRAINT uq_list_version_forum_id_number UNIQUE (forum_id, number),
            CONSTRAINT ck_list_version_number CHECK (number >= 1),
            CONSTRAINT ck_list_version_four_eyes CHECK (prepared_by <> published_by),
            CONSTRAINT fk_list_version_forum_id_forum FOREIGN KEY(forum_id) REFERENCES forum (id),
            CONSTRAINT fk_list_version_list_id_name_list FOREIGN KEY(list_id) REFERENCES name_list (id),
            CONSTRAINT ck_list_version_kind CHECK (kind IN ('circulated', 'final', 'amended')),
            CONSTRAINT fk_list_version_prepared_by_account FOREIGN KEY(prepared_by) REFERENCES account (id),
            CONSTRAINT fk_list_version_published_by_account FOREIGN KEY(published_by) REFERENCES account (id)
        )
    """,
    "CREATE INDEX ix_list_version_list_id ON list_version (list_id)",
)

ACTS = (
    "report_circulated",
    "list_circulated",
    "list_finalized",
    "late_list_circulated",
    "late_list_finalized",
    "side_events_selected",
    "declaration_issued",
    "declaration_adopted",
    "declaration_endorsed",
    "regional_report_issued",
)
STEPS = (
    "nominations",
    "accreditation",
    "non_objection",
    "late_non_objection",
    "registration",
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
)
# What is never rewritten: versions are what people were shown, steps and merges are what they answer for.
RECORDS = ("application_event", "organization_merge", "list_version")
# The end of the objections to a second list, as the template of a global forum has it at this revision.
LATE = {
    "title": {
        "en": "Non-objection period on the second stakeholder list ends",
        "ar": "انتهاء فترة عدم الاعتراض على القائمة الثانية لأصحاب المصلحة",
        "zh": "第二份利益攸关方名单无异议期结束",
        "fr": "Fin de la période d’approbation tacite de la deuxième liste des parties prenantes",
        "ru": "Окончание срока для возражений по второму списку заинтересованных сторон",
        "es": "Fin del período de no objeción a la segunda lista de partes interesadas",
    },
    "authority": "default",
    "anchor": {"event": "act", "act": "late_list_circulated"},
    "offset": {"days": 14},
    "hour": "17:00",
    "hard": True,
    "closes": "late_non_objection",
    "done_by": "late_list_finalized",
    "reminds": ["delegation"],
    "audience": "delegations",
}
LIST_LATE = {"severity": "blocking", "authority": "73/326", "overridable": True}


def upgrade() -> None:
    op.execute("SET LOCAL lock_timeout = '5s'")
    for statement in TABLES:
        op.execute(statement)
    for table in RECORDS:
        _append_only(table)
    _vocabulary("recorded_act", "act", ACTS)
    _vocabulary("submission", "step", STEPS)
    _vocabulary("outbox", "kind", MESSAGES)
    _modalities()


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


def _modalities() -> None:
    """Forums there are get the check of the list's circulation and, where they have deadlines, the second list's."""
    op.get_bind().execute(
        sa.text(
            "UPDATE forum SET modalities = jsonb_set(modalities, '{checks}',"
            " jsonb_build_object('list_late', CAST(:weight AS jsonb)) || (modalities -> 'checks'))"
            " WHERE template = 'imrf'"
        ),
        {"weight": json.dumps(LIST_LATE)},
    )
    op.get_bind().execute(
        sa.text(
            "UPDATE forum SET modalities = jsonb_set(modalities, '{deadlines,rules}',"
            " jsonb_build_object('late_non_objection_ends', CAST(:rule AS jsonb))"
            " || (modalities -> 'deadlines' -> 'rules'))"
            " WHERE modalities #> '{deadlines,rules,non_objection_ends}' IS NOT NULL"
        ),
        {"rule": json.dumps(LATE)},
    )


def _vocabulary(table: str, column: str, values: tuple[str, ...]) -> None:
    listed = ", ".join(f"'{value}'" for value in values)
    op.drop_constraint(column, table, type_="check")
    op.create_check_constraint(column, table, f"{column} IN ({listed})")


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; the way back is a restore.")
