"""Objections by Member States, the general basis of them, and what of it is made known: all in the schema that only
the role imrf_objections reaches, which reads and adds to every table in it.

What is to be changed is granted by column. Nothing is deleted.
"""

from alembic import op

revision = "9e2d5f7a1c48"
down_revision = "0c9e5a7d3b62"
branch_labels = None
depends_on = None

TABLES = (
    """
        CREATE TABLE objections.letter (
            id UUID NOT NULL,
            forum_id UUID NOT NULL,
            list_id UUID NOT NULL,
            state_id UUID NOT NULL,
            lodged_by UUID NOT NULL,
            lodged_at TIMESTAMP WITH TIME ZONE NOT NULL,
            CONSTRAINT pk_letter PRIMARY KEY (id),
            CONSTRAINT fk_letter_forum_id_forum FOREIGN KEY(forum_id) REFERENCES forum (id),
            CONSTRAINT fk_letter_list_id_name_list FOREIGN KEY(list_id) REFERENCES name_list (id),
            CONSTRAINT fk_letter_state_id_party FOREIGN KEY(state_id) REFERENCES party (id),
            CONSTRAINT fk_letter_lodged_by_account FOREIGN KEY(lodged_by) REFERENCES account (id)
        )
    """,
    "CREATE INDEX ix_letter_forum_id_state_id ON objections.letter (forum_id, state_id)",
    """
        CREATE TABLE objections.objection (
            id UUID NOT NULL,
            letter_id UUID NOT NULL,
            list_id UUID NOT NULL,
            application_id UUID NOT NULL,
            state_id UUID NOT NULL,
            stance VARCHAR(40) NOT NULL,
            answered_by UUID,
            answered_at TIMESTAMP WITH TIME ZONE,
            CONSTRAINT pk_objection PRIMARY KEY (id),
            CONSTRAINT uq_objection_letter_id_application_id_state_id UNIQUE (letter_id, application_id, state_id),
            CONSTRAINT ck_objection_answered CHECK ((answered_by IS NULL) = (answered_at IS NULL)),
            CONSTRAINT ck_objection_stated CHECK (stance NOT IN ('declined', 'withdrawn') OR answered_at IS NOT NULL),
            CONSTRAINT fk_objection_letter_id_letter FOREIGN KEY(letter_id) REFERENCES objections.letter (id),
            CONSTRAINT fk_objection_list_id_name_list FOREIGN KEY(list_id) REFERENCES name_list (id),
            CONSTRAINT fk_objection_application_id_application FOREIGN KEY(application_id)
                REFERENCES application (id),
            CONSTRAINT fk_objection_state_id_party FOREIGN KEY(state_id) REFERENCES party (id),
            CONSTRAINT ck_objection_stance CHECK (stance IN ('asked', 'standing', 'declined', 'withdrawn')),
            CONSTRAINT fk_objection_answered_by_account FOREIGN KEY(answered_by) REFERENCES account (id)
        )
    """,
    "CREATE INDEX ix_objection_list_id_stance ON objections.objection (list_id, stance)",
    "CREATE INDEX ix_objection_state_id ON objections.objection (state_id)",
    "CREATE UNIQUE INDEX uq_objection_application_id_state_id ON objections.objection (application_id, state_id)"
    " WHERE stance = 'standing'",
    """
        CREATE TABLE objections.late_objection (
            id UUID NOT NULL,
            forum_id UUID NOT NULL,
            list_id UUID NOT NULL,
            application_ids UUID[] NOT NULL,
            state_id UUID NOT NULL,
            account_id UUID NOT NULL,
            received_at TIMESTAMP WITH TIME ZONE NOT NULL,
            deadline_at TIMESTAMP WITH TIME ZONE,
            CONSTRAINT pk_late_objection PRIMARY KEY (id),
            CONSTRAINT fk_late_objection_forum_id_forum FOREIGN KEY(forum_id) REFERENCES forum (id),
            CONSTRAINT fk_late_objection_list_id_name_list FOREIGN KEY(list_id) REFERENCES name_list (id),
            CONSTRAINT fk_late_objection_state_id_party FOREIGN KEY(state_id) REFERENCES party (id),
            CONSTRAINT fk_late_objection_account_id_account FOREIGN KEY(account_id) REFERENCES account (id)
        )
    """,
    "CREATE INDEX ix_late_objection_forum_id_received_at_id ON objections.late_objection (forum_id, received_at, id)",
    """
        CREATE TABLE objections.basis_request (
            id UUID NOT NULL,
            forum_id UUID NOT NULL,
            list_id UUID NOT NULL,
            application_id UUID NOT NULL,
            state_id UUID NOT NULL,
            asked_by UUID NOT NULL,
            asked_at TIMESTAMP WITH TIME ZONE NOT NULL,
            due_at TIMESTAMP WITH TIME ZONE NOT NULL,
            CONSTRAINT pk_basis_request PRIMARY KEY (id),
            CONSTRAINT uq_basis_request_application_id_state_id UNIQUE (application_id, state_id),
            CONSTRAINT ck_basis_request_due CHECK (due_at > asked_at),
            CONSTRAINT fk_basis_request_forum_id_forum FOREIGN KEY(forum_id) REFERENCES forum (id),
            CONSTRAINT fk_basis_request_list_id_name_list FOREIGN KEY(list_id) REFERENCES name_list (id),
            CONSTRAINT fk_basis_request_application_id_application FOREIGN KEY(application_id)
                REFERENCES application (id),
            CONSTRAINT fk_basis_request_state_id_party FOREIGN KEY(state_id) REFERENCES party (id),
            CONSTRAINT fk_basis_request_asked_by_account FOREIGN KEY(asked_by) REFERENCES account (id)
        )
    """,
    "CREATE INDEX ix_basis_request_forum_id_asked_at_id ON objections.basis_request (forum_id, asked_at, id)",
    """
        CREATE TABLE objections.basis (
            id UUID NOT NULL,
            request_id UUID NOT NULL,
            objection_id UUID NOT NULL,
            text TEXT NOT NULL,
            supplied_by UUID NOT NULL,
            supplied_at TIMESTAMP WITH TIME ZONE NOT NULL,
            CONSTRAINT pk_basis PRIMARY KEY (id),
            CONSTRAINT uq_basis_request_id_objection_id UNIQUE (request_id, objection_id),
            CONSTRAINT fk_basis_request_id_basis_request FOREIGN KEY(request_id)
                REFERENCES objections.basis_request (id),
            CONSTRAINT fk_basis_objection_id_objection FOREIGN KEY(objection_id) REFERENCES objections.objection (id),
            CONSTRAINT fk_basis_supplied_by_account FOREIGN KEY(supplied_by) REFERENCES account (id)
        )
    """,
    """
        CREATE TABLE objections.disclosure (
            id UUID NOT NULL,
            request_id UUID NOT NULL,
            number INTEGER NOT NULL,
            outcome VARCHAR(40) NOT NULL,
            text TEXT,
            drafted_by UUID NOT NULL,
            drafted_at TIMESTAMP WITH TIME ZONE NOT NULL,
            approved_by UUID,
            approved_at TIMESTAMP WITH TIME ZONE,
            CONSTRAINT pk_disclosure PRIMARY KEY (id),
            CONSTRAINT uq_disclosure_request_id_number UNIQUE (request_id, number),
            CONSTRAINT ck_disclosure_number CHECK (number >= 1),
            CONSTRAINT ck_disclosure_four_eyes CHECK (drafted_by <> approved_by),
            CONSTRAINT ck_disclosure_approved CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
            CONSTRAINT ck_disclosure_disclosed CHECK ((outcome = 'disclosed') = (text IS NOT NULL)),
            CONSTRAINT fk_disclosure_request_id_basis_request FOREIGN KEY(request_id)
                REFERENCES objections.basis_request (id),
            CONSTRAINT ck_disclosure_outcome CHECK (outcome IN ('disclosed', 'not_supplied', 'nothing_to_disclose')),
            CONSTRAINT fk_disclosure_drafted_by_account FOREIGN KEY(drafted_by) REFERENCES account (id),
            CONSTRAINT fk_disclosure_approved_by_account FOREIGN KEY(approved_by) REFERENCES account (id)
        )
    """,
    "CREATE UNIQUE INDEX uq_disclosure_request_id ON objections.disclosure (request_id)"
    " WHERE approved_at IS NOT NULL",
)
CHANGED = {
    "objection": ("stance", "answered_by", "answered_at"),
    "disclosure": ("approved_by", "approved_at"),
}


def upgrade() -> None:
    op.execute("SET LOCAL lock_timeout = '5s'")
    for statement in TABLES:
        op.execute(statement)
    for table, columns in CHANGED.items():
        op.execute(f"GRANT UPDATE ({', '.join(columns)}) ON objections.{table} TO imrf_objections")


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; the way back is a restore.")
