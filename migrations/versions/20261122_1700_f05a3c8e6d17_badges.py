"""Badges with the keys that sign them, doors with their devices, and what was shown to them."""

from alembic import op

revision = "f05a3c8e6d17"
down_revision = "6c1f84d2b7a5"
branch_labels = None
depends_on = None

TABLES = (
    """
        CREATE TABLE badge_key (
            id UUID NOT NULL,
            forum_id UUID NOT NULL,
            number INTEGER NOT NULL,
            public_key TEXT NOT NULL,
            private_key TEXT NOT NULL,
            created_at TIMESTAMP WITH TIME ZONE NOT NULL,
            withdrawn_at TIMESTAMP WITH TIME ZONE,
            CONSTRAINT pk_badge_key PRIMARY KEY (id),
            CONSTRAINT fk_badge_key_forum_id_forum FOREIGN KEY(forum_id) REFERENCES forum (id)
        )
    """,
    "CREATE UNIQUE INDEX uq_badge_key_forum_id_number ON badge_key (forum_id, number)",
    """
        CREATE TABLE badge (
            id UUID NOT NULL,
            forum_id UUID NOT NULL,
            registration_id UUID NOT NULL,
            days DATE[],
            issued_at TIMESTAMP WITH TIME ZONE NOT NULL,
            issued_by UUID,
            revoked_at TIMESTAMP WITH TIME ZONE,
            revoked_by UUID,
            reason TEXT,
            CONSTRAINT pk_badge PRIMARY KEY (id),
            CONSTRAINT ck_badge_days CHECK (cardinality(days) > 0),
            CONSTRAINT ck_badge_revoked CHECK ((revoked_at IS NULL) = (reason IS NULL)),
            CONSTRAINT fk_badge_forum_id_forum FOREIGN KEY(forum_id) REFERENCES forum (id),
            CONSTRAINT fk_badge_registration_id_registration FOREIGN KEY(registration_id)
                REFERENCES registration (id),
            CONSTRAINT fk_badge_issued_by_account FOREIGN KEY(issued_by) REFERENCES account (id),
            CONSTRAINT fk_badge_revoked_by_account FOREIGN KEY(revoked_by) REFERENCES account (id)
        )
    """,
    "CREATE INDEX ix_badge_forum_id_issued_at ON badge (forum_id, issued_at, id)",
    "CREATE INDEX ix_badge_registration_id ON badge (registration_id)",
    "CREATE UNIQUE INDEX uq_badge_registration_id ON badge (registration_id) WHERE revoked_at IS NULL",
    """
        CREATE TABLE door (
            id UUID NOT NULL,
            forum_id UUID NOT NULL,
            name TEXT NOT NULL,
            meeting_id UUID,
            venue_id UUID,
            classes TEXT[],
            created_at TIMESTAMP WITH TIME ZONE NOT NULL,
            CONSTRAINT pk_door PRIMARY KEY (id),
            CONSTRAINT ck_door_leads_somewhere CHECK (num_nonnulls(meeting_id, venue_id) = 1),
            CONSTRAINT ck_door_classes CHECK (cardinality(classes) > 0),
            CONSTRAINT fk_door_forum_id_forum FOREIGN KEY(forum_id) REFERENCES forum (id),
            CONSTRAINT fk_door_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
            CONSTRAINT fk_door_venue_id_venue FOREIGN KEY(venue_id) REFERENCES venue (id)
        )
    """,
    "CREATE INDEX ix_door_forum_id_created_at ON door (forum_id, created_at, id)",
    "CREATE INDEX ix_door_meeting_id ON door (meeting_id)",
    "CREATE INDEX ix_door_venue_id ON door (venue_id)",
    """
        CREATE TABLE door_device (
            id UUID NOT NULL,
            door_id UUID NOT NULL,
            label TEXT NOT NULL,
            token_sha256 TEXT NOT NULL,
            created_at TIMESTAMP WITH TIME ZONE NOT NULL,
            revoked_at TIMESTAMP WITH TIME ZONE,
            CONSTRAINT pk_door_device PRIMARY KEY (id),
            CONSTRAINT fk_door_device_door_id_door FOREIGN KEY(door_id) REFERENCES door (id) ON DELETE CASCADE,
            CONSTRAINT uq_door_device_token_sha256 UNIQUE (token_sha256)
        )
    """,
    "CREATE INDEX ix_door_device_door_id ON door_device (door_id)",
    """
        CREATE TABLE scan (
            device_id UUID NOT NULL,
            id UUID NOT NULL,
            door_id UUID NOT NULL,
            badge_id UUID,
            passage VARCHAR(40) NOT NULL,
            scanned_at TIMESTAMP WITH TIME ZONE NOT NULL,
            received_at TIMESTAMP WITH TIME ZONE NOT NULL,
            position SMALLINT NOT NULL,
            answer VARCHAR(40) NOT NULL,
            CONSTRAINT pk_scan PRIMARY KEY (device_id, id),
            CONSTRAINT fk_scan_device_id_door_device FOREIGN KEY(device_id)
                REFERENCES door_device (id) ON DELETE CASCADE,
            CONSTRAINT fk_scan_door_id_door FOREIGN KEY(door_id) REFERENCES door (id) ON DELETE CASCADE,
            CONSTRAINT fk_scan_badge_id_badge FOREIGN KEY(badge_id) REFERENCES badge (id),
            CONSTRAINT ck_scan_passage CHECK (passage IN ('in', 'out')),
            CONSTRAINT ck_scan_answer CHECK (answer IN (
                'admitted', 'already_in', 'left', 'not_in', 'not_yet', 'over', 'wrong_day', 'wrong_meeting',
                'other_forum', 'revoked', 'forged', 'unknown'))
        )
    """,
    "CREATE INDEX ix_scan_badge_id_scanned_at ON scan (badge_id, scanned_at)",
    "CREATE INDEX ix_scan_door_id_scanned_at ON scan (door_id, scanned_at)",
)


def upgrade() -> None:
    op.execute("SET LOCAL lock_timeout = '5s'")
    for statement in TABLES:
        op.execute(statement)


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; the way back is a restore.")
