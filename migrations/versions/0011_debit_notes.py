"""Debit notes: a bill that adds to an earlier one, and why.

Revision ID: 0011
"""

from alembic import op

revision = "0011"
down_revision = "0010"

STATEMENTS = (
    """ALTER TABLE invoice ADD COLUMN debits_id TEXT REFERENCES invoice (id)""",
    """ALTER TABLE invoice ADD COLUMN debit_reason TEXT""",
    """ALTER TABLE invoice ADD COLUMN debit_words TEXT""",
    """CREATE INDEX invoice_debits ON invoice (debits_id) WHERE debits_id IS NOT NULL""",
    """ALTER TABLE invoice_line ADD COLUMN debits_id TEXT REFERENCES invoice_line (id)""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
