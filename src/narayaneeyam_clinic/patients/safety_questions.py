"""What must be right before anybody is treated and stands open: every value of it, for whoever may see it (INBOX-5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from narayaneeyam_clinic.consultations.records import Constitution
from narayaneeyam_clinic.patients.records import Allergy
from narayaneeyam_clinic.store.base import Merge, Record
from narayaneeyam_clinic.store.history import may_see
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.sync.rivals import open_fields, rivals


@dataclass(frozen=True, slots=True)
class SafetyQuestion:
    """One field of rule `safety` that two PCs wrote differently: its values, the one that holds for now last."""

    table: str
    row_id: str
    field: str
    values: tuple[Any, ...]
    # What it is a field of, where the values alone do not say it: the substance, the kind of constitution.
    about: str = ""


def safety_questions(rd: Reading, people: tuple[str, ...]) -> tuple[SafetyQuestion, ...]:
    """The open ones of all records of one person. Nothing of what the reader may not see."""
    of_rows = dict.fromkeys(people, ("patient", ""))
    for row_id, about in rd.session.execute(
        select(Allergy.id, Allergy.substance).where(Allergy.patient_id.in_(people))
    ):
        of_rows[row_id] = ("allergy", about)
    for row_id, about in rd.session.execute(
        select(Constitution.id, Constitution.kind).where(Constitution.patient_id.in_(people))
    ):
        of_rows[row_id] = ("constitution", about)
    found = []
    for one in open_fields(rd, row_ids=list(of_rows)):
        table, about = of_rows[one.row_id]
        rule = Record.metadata.tables[table].c[one.field].info["merge"]
        if table == one.table and rule is Merge.SAFETY and may_see(rd.by, table, one.field):
            values = tuple(dict.fromkeys(rival.value for rival in rivals(rd, one)))
            found.append(SafetyQuestion(table, one.row_id, one.field, values, about))
    return tuple(found)
