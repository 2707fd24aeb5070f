"""Which version of the program a PC runs.

Revision ID: 0006
"""

from alembic import op

revision = "0006"
down_revision = "0005"

STATEMENTS = ("""ALTER TABLE device ADD COLUMN program TEXT""",)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
