"""The link to the clinic's server: where it is, how far this PC has come, what happened.

Revision ID: 0003
"""

from alembic import op

revision = "0003"
down_revision = "0002"

STATEMENTS = (
    """CREATE TABLE server_link (
    n INTEGER NOT NULL,
    clinic_id TEXT NOT NULL,
    device_id TEXT NOT NULL,
    address TEXT NOT NULL,
    certificate TEXT,
    token TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    place INTEGER NOT NULL,
    sent_seq INTEGER NOT NULL,
    joined_at INTEGER NOT NULL,
    last_success_at INTEGER,
    clock_wrong_by_ms INTEGER,
    spare TEXT,
    reissue TEXT NOT NULL,
    PRIMARY KEY (n)
)
 STRICT""",
    """CREATE TABLE incident (
    n INTEGER NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    table_name TEXT,
    row_id TEXT,
    before TEXT,
    after TEXT,
    PRIMARY KEY (n)
)
 STRICT""",
    """CREATE TABLE exchange (
    n INTEGER NOT NULL,
    at INTEGER NOT NULL,
    groups_sent INTEGER NOT NULL,
    groups_received INTEGER NOT NULL,
    rows_received INTEGER NOT NULL,
    bytes_sent INTEGER NOT NULL,
    bytes_received INTEGER NOT NULL,
    took_ms INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    PRIMARY KEY (n)
)
 STRICT""",
    """CREATE TABLE device_seen (
    device_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    last_contact INTEGER,
    last_seq INTEGER NOT NULL,
    waiting INTEGER NOT NULL,
    to_settle INTEGER NOT NULL,
    is_revoked INTEGER NOT NULL,
    PRIMARY KEY (device_id)
)
 STRICT""",
    """CREATE TABLE search_due (
    kind TEXT NOT NULL,
    ref_id TEXT NOT NULL,
    PRIMARY KEY (kind, ref_id)
)
 WITHOUT ROWID, STRICT""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
