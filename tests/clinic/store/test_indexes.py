"""Partial indexes serve only questions that SQLite can prove to be about their rows: these must go on using them."""

from __future__ import annotations

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.store.engine import connect


@pytest.mark.parametrize(
    ("question", "index"),
    [
        ("SELECT id FROM invoice WHERE visit_id = ?", "invoice_visit"),
        ("SELECT id FROM invoice WHERE patient_id = ? ORDER BY day", "invoice_patient"),
        ("SELECT id FROM invoice WHERE prescription_id IN (?, ?)", "invoice_prescription"),
        (
            "SELECT l.id FROM prescription_line p JOIN invoice_line l ON l.prescription_line_id = p.id WHERE p.id = ?",
            "invoice_line_prescription_line",
        ),
        ("SELECT max(sequence) FROM payment WHERE series_key = ?", "payment_series"),
        ("SELECT sum(quantity) FROM stock_movement WHERE batch_id = ? AND kind <> 'sale'", "stock_movement_other"),
        ("SELECT sum(quantity) FROM stock_movement WHERE day > ? AND kind = 'sale'", "stock_movement_day"),
        (
            "SELECT b.id FROM batch b JOIN stock_on_hand h ON h.batch_id = b.id JOIN medicine m ON m.id = h.medicine_id"
            " WHERE h.quantity <> 0 AND b.expires_on <= ? ORDER BY b.expires_on",
            "stock_on_hand_held",
        ),
        (
            "SELECT b.id FROM batch b JOIN stock_on_hand h ON h.batch_id = b.id"
            " WHERE h.medicine_id IN (SELECT value FROM json_each(?)) AND h.quantity <> 0 AND h.quantity > 0",
            "stock_on_hand_held",
        ),
    ],
)
def test_a_question_uses_its_index(clinic: Clinic, question: str, index: str) -> None:
    raw = connect(clinic.path, clinic.key)
    plan = " ".join(row[3] for row in raw.execute(f"EXPLAIN QUERY PLAN {question}", ["x"] * question.count("?")))
    raw.close()
    assert f" {index} " in plan
