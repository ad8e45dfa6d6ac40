"""The audit is sealed: each minute one row over what was written since, chained by a key outside the database."""

from alembic import op

revision = "4b7e90c1d2a6"
down_revision = "d8f3a17b62c4"
branch_labels = None
depends_on = None

# Beside the confidential record, which they cover too: how many entries a minute brought is nobody else's to read.
TABLES = (
    """
        CREATE TABLE objections.audit_seal (
            number INTEGER NOT NULL,
            at TIMESTAMP WITH TIME ZONE NOT NULL,
            whole BOOLEAN NOT NULL,
            previous TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            mac TEXT NOT NULL,
            CONSTRAINT pk_audit_seal PRIMARY KEY (number),
            CONSTRAINT ck_audit_seal_number CHECK (number >= 1)
        )
    """,
    """
        CREATE TABLE objections.sealed_entry (
            entry_id UUID NOT NULL,
            confidential BOOLEAN NOT NULL,
            number INTEGER NOT NULL,
            position INTEGER NOT NULL,
            sha256 TEXT NOT NULL,
            CONSTRAINT pk_sealed_entry PRIMARY KEY (entry_id),
            CONSTRAINT uq_sealed_entry_number_position UNIQUE (number, position),
            CONSTRAINT fk_sealed_entry_number_audit_seal FOREIGN KEY(number) REFERENCES objections.audit_seal (number)
        )
    """,
)


def upgrade() -> None:
    op.execute("SET LOCAL lock_timeout = '5s'")
    for statement in TABLES:
        op.execute(statement)
    for table in ("audit_seal", "sealed_entry"):
        op.execute(f"""
            CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON objections.{table}
            FOR EACH STATEMENT EXECUTE FUNCTION objections.is_append_only()
        """)
    op.execute("CREATE INDEX ix_audit_entry_at ON audit_entry (at)")
    op.execute("CREATE INDEX ix_entry_at ON objections.entry (at)")
    # Whoever seals reads both records.
    op.execute("GRANT SELECT ON audit_entry TO imrf_objections")


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; the way back is a restore.")
