"""Erasures and breaches; what a consent was given for and how it was withdrawn; keys and backups.

Revision ID: 0010
"""

from alembic import op

revision = "0010"
down_revision = "0009"

STATEMENTS = (
    """CREATE TABLE breach (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    noted_at INTEGER NOT NULL,
    noted_by TEXT NOT NULL,
    kind TEXT NOT NULL,
    found_at INTEGER NOT NULL,
    happened_at INTEGER,
    account TEXT NOT NULL,
    extent TEXT,
    location TEXT,
    impact TEXT,
    measures TEXT,
    contact TEXT,
    affects_all INTEGER NOT NULL,
    board_told_at INTEGER,
    board_details_at INTEGER,
    board_reference TEXT,
    people_told_at INTEGER,
    state TEXT NOT NULL,
    closed_why TEXT,
    PRIMARY KEY (id)
)
 STRICT""",
    """CREATE INDEX breach_found ON breach (found_at)""",
    """CREATE TABLE breach_person (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    breach_id TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    told_at INTEGER,
    told_how TEXT,
    is_active INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(breach_id) REFERENCES breach (id),
    FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 STRICT""",
    """CREATE INDEX breach_person_breach ON breach_person (breach_id)""",
    """CREATE TABLE erasure (
    id TEXT NOT NULL,
    _v INTEGER DEFAULT (transaction_stamp()) NOT NULL,
    _fv TEXT,
    patient_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    at INTEGER NOT NULL,
    keeps_clinical_until TEXT,
    keeps_bills_until TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 STRICT""",
    """CREATE INDEX erasure_patient ON erasure (patient_id)""",
    """CREATE TABLE erased_row (
    row_id TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    PRIMARY KEY (row_id)
)
 WITHOUT ROWID,
 STRICT""",
    """CREATE INDEX ix_erased_row_patient_id ON erased_row (patient_id)""",
    """CREATE INDEX change_group_replaced ON change_group (device_id, seq) WHERE salt IS NULL""",
    """ALTER TABLE consent ADD COLUMN purposes TEXT""",
    """ALTER TABLE consent ADD COLUMN withdrawn_by TEXT""",
    """ALTER TABLE consent ADD COLUMN withdrawn_why TEXT""",
    """ALTER TABLE medicine ADD COLUMN list_mrp INTEGER""",
    """ALTER TABLE medicine ADD COLUMN list_rate INTEGER""",
    """ALTER TABLE medicine ADD COLUMN listed_on TEXT""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
