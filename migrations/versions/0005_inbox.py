"""The inbox: what was seen of it, merged patients, stock below zero, groups of a clock that ran ahead.

Revision ID: 0005
"""

from alembic import op

revision = "0005"
down_revision = "0004"

STATEMENTS = (
    """CREATE TABLE inbox_seen (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    kind TEXT NOT NULL,
    look TEXT NOT NULL,
    seen_by TEXT NOT NULL,
    seen_at INTEGER NOT NULL,
    PRIMARY KEY (id)
)
 STRICT""",
    """CREATE INDEX patient_merged ON patient (merged_into) WHERE merged_into IS NOT NULL""",
    """CREATE INDEX stock_on_hand_below ON stock_on_hand (batch_id) WHERE quantity < 0""",
    """CREATE INDEX change_group_ahead ON change_group (device_id, server_time, stamp)
 WHERE server_time IS NOT NULL AND (stamp >> 22) + 1577836800000 > server_time + 3600000""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
