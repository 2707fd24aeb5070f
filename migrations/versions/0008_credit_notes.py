"""Credit notes: what a bill charged and the clinic took back; the GSTIN of whom a bill is for.

Revision ID: 0008
"""

from alembic import op

revision = "0008"
down_revision = "0007"

STATEMENTS = (
    """CREATE TABLE credit_note (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    series_key TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    number TEXT NOT NULL,
    day TEXT NOT NULL,
    at INTEGER NOT NULL,
    device_id TEXT NOT NULL,
    "by" TEXT NOT NULL,
    invoice_id TEXT NOT NULL,
    patient_id TEXT,
    reason TEXT NOT NULL,
    note TEXT,
    recipient_name TEXT NOT NULL,
    recipient_address TEXT,
    recipient_gstin TEXT,
    supplier_gstin TEXT,
    place_of_supply TEXT NOT NULL,
    is_inter_state INTEGER NOT NULL,
    taxable INTEGER NOT NULL,
    cgst INTEGER NOT NULL,
    sgst INTEGER NOT NULL,
    igst INTEGER NOT NULL,
    exempt INTEGER NOT NULL,
    round_off INTEGER NOT NULL,
    payable INTEGER NOT NULL,
    draft_hash TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(invoice_id) REFERENCES invoice (id),
    FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 STRICT""",
    """CREATE INDEX credit_note_newest ON credit_note (day, at, id)""",
    """CREATE INDEX credit_note_number ON credit_note (number)""",
    """CREATE INDEX credit_note_patient ON credit_note (patient_id, day) WHERE patient_id IS NOT NULL""",
    """CREATE INDEX credit_note_series ON credit_note (series_key, sequence)""",
    """CREATE INDEX ix_credit_note_invoice_id ON credit_note (invoice_id)""",
    """CREATE TABLE credit_note_line (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    credit_note_id TEXT NOT NULL,
    invoice_line_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    returns_to TEXT,
    taxable INTEGER NOT NULL,
    cgst INTEGER NOT NULL,
    sgst INTEGER NOT NULL,
    igst INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(credit_note_id) REFERENCES credit_note (id),
    FOREIGN KEY(invoice_line_id) REFERENCES invoice_line (id)
)
 STRICT""",
    """CREATE INDEX ix_credit_note_line_credit_note_id ON credit_note_line (credit_note_id)""",
    """CREATE INDEX ix_credit_note_line_invoice_line_id ON credit_note_line (invoice_line_id)""",
    """ALTER TABLE invoice ADD COLUMN recipient_gstin TEXT""",
    """DROP INDEX visit_day""",
    """CREATE INDEX visit_day ON visit (day, doctor_id, token, state)""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
