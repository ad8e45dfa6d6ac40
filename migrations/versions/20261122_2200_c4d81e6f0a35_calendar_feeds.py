"""Private calendars: the addresses by which calendar programs read what concerns an account."""

from alembic import op

revision = "c4d81e6f0a35"
down_revision = "4b7e90c1d2a6"
branch_labels = None
depends_on = None

TABLES = (
    """
        CREATE TABLE calendar_feed (
            id UUID NOT NULL,
            account_id UUID NOT NULL,
            forum_id UUID NOT NULL,
            token_sha256 TEXT NOT NULL,
            label TEXT NOT NULL,
            language VARCHAR(40) NOT NULL,
            utc BOOLEAN NOT NULL,
            marked BOOLEAN NOT NULL,
            selection JSONB NOT NULL,
            version INTEGER NOT NULL,
            created_at TIMESTAMP WITH TIME ZONE NOT NULL,
            updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
            revoked_at TIMESTAMP WITH TIME ZONE,
            ended_at TIMESTAMP WITH TIME ZONE,
            shown_sha256 TEXT,
            shown_at TIMESTAMP WITH TIME ZONE,
            used_at TIMESTAMP WITH TIME ZONE,
            client TEXT,
            CONSTRAINT pk_calendar_feed PRIMARY KEY (id),
            CONSTRAINT uq_calendar_feed_token_sha256 UNIQUE (token_sha256),
            CONSTRAINT ck_calendar_feed_shown CHECK ((shown_sha256 IS NULL) = (shown_at IS NULL)),
            CONSTRAINT ck_calendar_feed_used CHECK ((used_at IS NULL) = (client IS NULL)),
            CONSTRAINT fk_calendar_feed_account_id_account FOREIGN KEY(account_id)
                REFERENCES account (id) ON DELETE CASCADE,
            CONSTRAINT fk_calendar_feed_forum_id_forum FOREIGN KEY(forum_id) REFERENCES forum (id),
            CONSTRAINT ck_calendar_feed_language CHECK (language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es'))
        )
    """,
    "CREATE INDEX ix_calendar_feed_account_id ON calendar_feed (account_id) WHERE revoked_at IS NULL",
)


def upgrade() -> None:
    op.execute("SET LOCAL lock_timeout = '5s'")
    for statement in TABLES:
        op.execute(statement)


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; the way back is a restore.")
