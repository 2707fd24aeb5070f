"""The history of one record, read from the log: who changed what, when, from what to what (CAP-12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import TypeDecorator

from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Device, User
from narayaneeyam_clinic.shared.clock import Stamp
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.base import Record
from narayaneeyam_clinic.store.log_records import ChangeGroup, ChangeIndex
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.sync.change_group import payload_rows

# What one must be allowed to see of a table before its history may be read. A table not named here has no history view.
_SEES: dict[str, Permission] = {
    "patient": Permission.SEE_PATIENTS,
    "patient_phone": Permission.SEE_PATIENTS,
    "consent": Permission.SEE_PATIENTS,
    "allergy": Permission.SEE_ALLERGIES,
    "condition": Permission.SEE_CLINICAL,
    "visit": Permission.SEE_QUEUE,
    **dict.fromkeys(("appointment", "weekly_session", "extra_session", "absence", "reminder_call"), Permission.SEE_CALENDAR),
    **dict.fromkeys(("duty_shift", "attendance"), Permission.MANAGE_STAFF),
    **dict.fromkeys(
        (
            "admission", "bed_stay", "bed_reservation", "away_time", "diet_order", "meal", "meal_served", "ward_issue",
            "ward_event", "ward_task", "room", "room_category", "room_tariff", "bed",
        ),
        Permission.SEE_WARD,
    ),
    **dict.fromkeys(("round_note", "discharge_summary"), Permission.SEE_CLINICAL),
    **dict.fromkeys(("charge", "deposit"), Permission.SEE_BILLS),
    "vitals": Permission.SEE_CLINICAL,
    "consultation": Permission.SEE_CLINICAL,
    "diagnosis": Permission.SEE_CLINICAL,
    "constitution": Permission.SEE_CLINICAL,
    "prescription": Permission.SEE_PRESCRIPTIONS,
    "prescription_line": Permission.SEE_PRESCRIPTIONS,
    "medicine": Permission.SEE_STOCK,
    "batch": Permission.SEE_STOCK,
    "stock_receipt": Permission.SEE_STOCK,
    "stock_movement": Permission.SEE_STOCK,
    "supplier": Permission.SEE_STOCK,
    "manufacturer": Permission.SEE_STOCK,
    "dosage_form": Permission.SEE_STOCK,
    "diagnosis_term": Permission.IMPORT,
    "invoice": Permission.SEE_BILLS,
    "payment": Permission.SEE_BILLS,
    "document": Permission.SEE_DOCUMENTS,
    "certificate": Permission.CERTIFY,
    "certificate_template": Permission.MANAGE_SETTINGS,
    **dict.fromkeys(
        ("therapy", "therapy_material", "staff_skill", "treatment_course", "course_item", "treatment_session"),
        Permission.SEE_TREATMENTS,
    ),
    **dict.fromkeys(
        ("session_therapist", "session_material", "package", "package_item", "package_sale", "package_sale_item"),
        Permission.SEE_TREATMENTS,
    ),
    **dict.fromkeys(("purchase_order", "purchase_return", "supplier_payment"), Permission.SEE_PURCHASES),
    **dict.fromkeys(("stock_transfer", "stock_take", "recall", "recipe", "recipe_line", "preparation"), Permission.SEE_STOCK),
    **dict.fromkeys(("cash_shift", "shift_close"), Permission.SEE_FIGURES),
    **dict.fromkeys(("filed_return", "saved_report"), Permission.SEE_FIGURES),
    **dict.fromkeys(("breach", "breach_person"), Permission.MANAGE_BREACHES),
    "staff": Permission.MANAGE_STAFF,
    "app_user": Permission.MANAGE_USERS,
    "role_permission": Permission.MANAGE_USERS,
    "user_role": Permission.MANAGE_USERS,
    "role": Permission.MANAGE_USERS,
    "clinic_profile": Permission.MANAGE_SETTINGS,
    "setting": Permission.MANAGE_SETTINGS,
    "gst_rate": Permission.MANAGE_SETTINGS,
    "device": Permission.MANAGE_SETTINGS,
}  # fmt: skip
_PATIENT_ALLERGY_FIELDS = frozenset({"blood_group"})
NEVER_SHOWN = frozenset({"password_hash", "pin_hash", "code_salt", "logo_base64", "import_key"})
_DOCTORS_ONLY = frozenset({"internal_note"})
_DIALECT = sqlite.dialect()


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field, what it was and what it became, as values of ours (dates, Money, texts); None is "nothing"."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One transaction that touched the record. `why` is the action's stable name."""

    at: datetime
    by: str
    device: str
    why: str
    is_first: bool
    changes: tuple[FieldChange, ...]


def history(rd: Reading, table_name: str, row_id: str) -> list[HistoryEntry]:
    """The newest entry first. Needs SEE_HISTORY and the right to see that kind of record."""
    rd.require(Permission.SEE_HISTORY)
    needed = _SEES.get(table_name)
    if needed is None:
        raise Refused("no_history_of_this", kind=table_name)
    rd.require(needed)
    table = Record.metadata.tables[table_name]
    hidden = NEVER_SHOWN | _not_for(rd.by)
    values: dict[str, Any] = {}
    entries: list[HistoryEntry] = []
    for group, user, device in _groups(rd, table, row_id):
        change = next(
            (row for row in payload_rows(group.payload) if row["id"] == row_id and row["t"] == table_name), None
        )
        if change is None:
            continue
        entries.append(_entry(table, group, user, device, change, values, hidden))
    return entries[::-1]


def may_see(by: Actor, table_name: str, field: str) -> bool:
    """Whether a role allows knowing that field of that kind of record: the same rule for its history and for the inbox."""
    needed = _SEES.get(table_name)
    return needed is not None and by.may(needed) and field not in _not_for(by)


def _not_for(by: Actor) -> frozenset[str]:
    hidden = frozenset() if by.may(Permission.SEE_INTERNAL_NOTES) else _DOCTORS_ONLY
    if not by.may(Permission.SEE_ALLERGIES) and not by.may(Permission.SEE_CLINICAL):
        hidden |= _PATIENT_ALLERGY_FIELDS
    return hidden


def _groups(rd: Reading, table: Table, row_id: str) -> list[Any]:
    inserted = rd.session.scalar(select(table.c["_v"]).where(table.c.id == row_id))
    if inserted is None:
        raise Refused("record_not_found")
    edits = rd.session.scalars(select(ChangeIndex.stamp).where(ChangeIndex.row_id == row_id)).all()
    return list(
        rd.session.execute(
            select(ChangeGroup, User.name, Device.name)
            .outerjoin(User, User.id == ChangeGroup.user_id)
            .outerjoin(Device, Device.id == ChangeGroup.device_id)
            .where(ChangeGroup.stamp.in_([inserted, *edits]), ChangeGroup.payload.is_not(None))
            .order_by(ChangeGroup.stamp, ChangeGroup.device_id)
        )
    )


def _entry(
    table: Table,
    group: ChangeGroup,
    user: str | None,
    device: str | None,
    change: dict[str, Any],
    values: dict[str, Any],
    hidden: frozenset[str],
) -> HistoryEntry:
    is_first = "new" in change
    written = change["new"] if is_first else {field: new for field, (_, new) in change["set"].items()}
    changes = tuple(
        FieldChange(field, typed_value(table, field, values.get(field)), typed_value(table, field, after))
        for field, after in sorted(written.items())
        if field not in hidden and field in table.c and values.get(field) != after
    )
    values.update(written)
    by = user or (PROGRAM.name if group.user_id == PROGRAM.user_id else "?")
    return HistoryEntry(Stamp(group.stamp).instant, by, device or "", group.why, is_first, changes)


def typed_value(table: Table, field: str, stored: Any) -> Any:
    """A stored value as a value of ours: a date, Money, a text."""
    kind = table.c[field].type
    if stored is None or not isinstance(kind, TypeDecorator):
        return stored
    # A decorator that only checks what goes in has nothing to do on the way out.
    converts = type(kind).process_result_value is not TypeDecorator.process_result_value
    return kind.process_result_value(stored, _DIALECT) if converts else stored
