"""Two groups may share a stamp; a question is told from a notice; what waits, and for what.

Revision ID: 0004
"""

from alembic import op

revision = "0004"
down_revision = "0003"

STATEMENTS = (
    # A group that was issued again under a new device keeps its stamp, and a clone may have stamped at the same moment.
    """DROP INDEX change_group_stamp""",
    """CREATE INDEX change_group_stamp ON change_group (stamp)""",
    """ALTER TABLE rival_heads ADD COLUMN kind TEXT NOT NULL DEFAULT 'differs'""",
    """UPDATE rival_heads SET kind = 'agrees' WHERE NOT is_open""",
    """ALTER TABLE parked_group ADD COLUMN waits_for TEXT""",
    """CREATE INDEX ix_parked_group_waits_for ON parked_group (waits_for)""",
    """CREATE TABLE waiting_part (
    device_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    field TEXT NOT NULL,
    stamp INTEGER NOT NULL,
    PRIMARY KEY (device_id, seq, table_name, field)
)
 WITHOUT ROWID, STRICT""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
