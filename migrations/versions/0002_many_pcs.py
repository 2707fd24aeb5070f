"""Many PCs: what people must settle, and which groups could not be applied.

Revision ID: 0002
"""

from alembic import op

revision = "0002"
down_revision = "0001"

STATEMENTS = (
    """CREATE TABLE rival_heads (
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    field TEXT NOT NULL,
    heads TEXT NOT NULL,
    is_open INTEGER NOT NULL,
    PRIMARY KEY (table_name, row_id, field)
)
 WITHOUT ROWID, STRICT""",
    """CREATE TABLE parked_group (
    device_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    stamp INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (device_id, seq)
)
 WITHOUT ROWID, STRICT""",
    """CREATE INDEX ix_parked_group_stamp ON parked_group (stamp)""",
    """CREATE INDEX rival_heads_row ON rival_heads (row_id)""",
    """CREATE INDEX change_group_unsent ON change_group (device_id, seq) WHERE server_order IS NULL""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
