"""What sells fast and what lies: sold in the period beside what is there, also of what did not sell at all (REPORT-14)."""

from __future__ import annotations

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.reports.report import (
    Asked,
    Column,
    Entries,
    Grouping,
    Kind,
    Report,
    Section,
    by,
    days,
    typed,
)
from narayaneeyam_clinic.store.transaction import Reading

# What a bill took and what came back of one, under the bill; what lies there, by lot.
_MOVED = """
SELECT v.day, coalesce(i.number, n.number), m.name, CASE WHEN coalesce(i.id, n.invoice_id) IS NULL THEN 'medicine' ELSE 'bill' END,
 coalesce(i.id, n.invoice_id, m.id), m.id, m.name, m.base_unit, f.name, -v.quantity, 0, -v.quantity
FROM stock_movement v JOIN medicine m ON m.id = v.medicine_id JOIN dosage_form f ON f.id = m.dosage_form_id
 LEFT JOIN invoice i ON i.id = v.document_id LEFT JOIN credit_note n ON n.id = v.document_id
WHERE v.day BETWEEN :since AND :until AND v.kind IN ('sale', 'sale_cancelled', 'sale_return')
UNION ALL
SELECT NULL, b.number, m.name, 'medicine', m.id, m.id, m.name, m.base_unit, f.name, 0, h.quantity, h.quantity
FROM stock_on_hand h JOIN batch b ON b.id = h.batch_id JOIN medicine m ON m.id = h.medicine_id
 JOIN dosage_form f ON f.id = m.dosage_form_id WHERE h.quantity <> 0
"""


def _entries(_rd: Reading, asked: Asked) -> Entries:
    return typed(_MOVED, "day document whom page ref medicine_id medicine unit form sold on_hand both", **days(asked))


_MEDICINE = (Column("medicine", "Medicine"), Column("unit", "Unit"))

REPORT = Report(
    "movers",
    "Fast and slow movers",
    Section.STOCK,
    frozenset({Permission.SEE_FIGURES, Permission.SEE_STOCK}),
    _entries,
    (
        Column("sold", "Sold", Kind.QUANTITY),
        Column("on_hand", "On hand", Kind.QUANTITY),
        Column("share", "Sold of what was there", Kind.PERCENT, share_of=("sold", "both")),
        Column("both", "Sold and on hand", Kind.QUANTITY, is_minor=True),
    ),
    (
        Grouping("fast", "Fastest first", "medicine_id", _MEDICINE, largest_first="sold"),
        Grouping("lying", "What lies, largest first", "medicine_id", _MEDICINE, largest_first="on_hand"),
        by("form", "Form", largest_first="sold"),
    ),
    # What lies there belongs to no day: read with each month it would be counted twelve times.
    by_day=False,
)
