"""A person settles a field that two PCs wrote differently: one group that replaces all heads, for everyone (MERGE-7)."""

from __future__ import annotations

import json

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.sync.merge_rules import Value
from narayaneeyam_clinic.sync.settled_row import columns_of

# Who may change a thing may also say which of two values it has; the rest is the administrator's.
DECIDED_WITH = {
    "patient": Permission.REGISTER_PATIENTS,
    "patient_phone": Permission.REGISTER_PATIENTS,
    "consent": Permission.REGISTER_PATIENTS,
    "allergy": Permission.SEE_ALLERGIES,
    "condition": Permission.CONSULT,
    "constitution": Permission.CONSULT,
    "prescription": Permission.CONSULT,
    "visit": Permission.RUN_QUEUE,
    "appointment": Permission.BOOK,
    "weekly_session": Permission.MANAGE_SCHEDULES,
    "extra_session": Permission.MANAGE_SCHEDULES,
    "absence": Permission.MANAGE_SCHEDULES,
    "duty_shift": Permission.MANAGE_SCHEDULES,
    "attendance": Permission.MANAGE_SCHEDULES,
    "admission": Permission.ADMIT,
    "bed_stay": Permission.ADMIT,
    "bed_reservation": Permission.ADMIT,
    "away_time": Permission.ADMIT,
    "ward_task": Permission.WARD_WORK,
    "bed": Permission.CLEAN_BEDS,
    **dict.fromkeys(
        ("treatment_course", "treatment_session", "session_therapist", "package_sale"), Permission.PLAN_TREATMENTS
    ),
    **dict.fromkeys(
        ("therapy", "therapy_material", "staff_skill", "package", "package_item"), Permission.MANAGE_THERAPIES
    ),
    "medicine": Permission.EDIT_MEDICINES,
    "batch": Permission.EDIT_MEDICINES,
    "invoice": Permission.CANCEL_BILLS,
}


def decide(tx: Transaction, table: str, row_id: str, field: str, value: Value) -> None:
    """Write `value` (as it is stored), whether or not it stands already: a question is settled, a notice put away.

    Refused: nothing_to_decide.
    """
    tx.require(DECIDED_WITH.get(table, Permission.MANAGE_SETTINGS))
    raw = raw_connection(tx.session)
    found = raw.execute(
        "SELECT heads FROM rival_heads WHERE table_name = ? AND row_id = ? AND field = ? AND kind <> 'agrees'",
        (table, row_id, field),
    ).fetchone()
    if found is None or field not in columns_of(table):
        raise Refused("nothing_to_decide", field=field)
    tx.decisions[table, row_id, field] = frozenset(json.loads(found[0]))
    raw.execute(f'UPDATE "{table}" SET "{field}" = ? WHERE id = ?', (value, row_id))
