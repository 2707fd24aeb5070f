"""Kinds of records, why a change is set aside, and what an incident was: the same words on the Sync page and in the inbox."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from narayaneeyam_desktop.formats import EMPTY
from narayaneeyam_desktop.wording import translated

# Tables that belong together are one word: people know a patient, not the table of their phones.
_KINDS: dict[str, tuple[str, ...]] = {
    "Patient": ("patient", "patient_phone", "consent", "allergy", "condition", "constitution"),
    "Token": ("visit",),
    "Booking": ("appointment", "reminder_call"),
    "Schedule": ("weekly_session", "extra_session", "absence", "duty_shift", "attendance"),
    "Vitals": ("vitals",),
    "Consultation": ("consultation", "diagnosis", "finding"),
    "Prescription": ("prescription", "prescription_line"),
    "Medicine": ("medicine", "manufacturer", "dosage_form"),
    "Stock": ("batch", "stock_movement", "stock_receipt", "supplier"),
    "Bill": ("invoice", "invoice_line", "payment"),
    "Cash count": ("cash_count",),
    "Room": ("room", "room_category", "room_tariff", "bed"),
    "Stay": ("admission", "bed_stay", "bed_reservation", "away_time", "discharge_summary"),
    "Ward": ("round_note", "diet_order", "meal", "meal_served", "ward_issue", "ward_event", "ward_task"),
    "Account": ("charge", "deposit"),
    "Treatment": (
        "therapy", "therapy_material", "treatment_course", "course_item", "treatment_session", "session_therapist",
        "session_material", "package", "package_item", "package_sale", "package_sale_item",
    ),
    "Document": ("document", "certificate", "certificate_template"),
    "Staff and users": ("staff", "app_user", "user_role", "role", "role_permission", "staff_skill"),
    "Inbox": ("inbox_seen",),
    "Settings": ("clinic_profile", "setting", "gst_rate", "diagnosis_term", "device"),
}  # fmt: skip
_KIND_OF_TABLE = {table: kind for kind, tables in _KINDS.items() for table in tables}


def kinds_words(tables: Iterable[str]) -> str:
    """ "Patient, Token": each kind once, in the order the tables come."""
    kinds = dict.fromkeys(_KIND_OF_TABLE.get(table, table) for table in tables)
    return ", ".join(_kind_words(kind) for kind in kinds) or EMPTY


def parked_words(reason: str) -> str:
    """Why a change of another PC is kept and not applied."""
    words = {
        "foreign_key": QCoreApplication.translate("sync", "It belongs to a record that has not come yet"),
        "row_missing": QCoreApplication.translate("sync", "It changes a record that has not come yet"),
        "central": QCoreApplication.translate("sync", "Only an administrator may change this; it was refused"),
        "written_once": QCoreApplication.translate("sync", "It changes what may only be written once"),
        "unknown_table": QCoreApplication.translate("sync", "A newer program wrote it; it waits for the update"),
        "unknown_column": QCoreApplication.translate("sync", "A newer program wrote it; it waits for the update"),
        "newer_schema": QCoreApplication.translate("sync", "A newer program wrote it; it waits for the update"),
    }
    return words.get(reason) or QCoreApplication.translate(
        "sync", "It breaks a rule of this program ({reason})"
    ).format(reason=reason)


def incident_words(kind: str) -> str:
    """What must not happen, and was put right or not."""
    words = {
        "difference": QCoreApplication.translate("sync", "A record differed from the server's and was put right"),
        "repaired": QCoreApplication.translate("sync", "A record differed from the log and was put right"),
        "trigger_missing": QCoreApplication.translate("sync", "A guard of the file was missing and was made again"),
        "not_repaired": QCoreApplication.translate("sync", "A record differs and could not be put right"),
        "head_not_signed": QCoreApplication.translate(
            "sync", "A countersignature was not the server's; it was not kept"
        ),
        "head_differs": QCoreApplication.translate("sync", "The server countersigned another log than this PC's"),
        "server_key_differs": QCoreApplication.translate(
            "sync", "The server told another key for countersigning; it was not believed"
        ),
        "forked": QCoreApplication.translate("sync", "This file was restored or copied; this PC became a new one"),
        "new_device": QCoreApplication.translate("sync", "This file was restored or copied; this PC became a new one"),
        "issued_again": QCoreApplication.translate("sync", "Changes from before a restore were issued again"),
        "epoch": QCoreApplication.translate("sync", "The server was restored; it got back what it had lost"),
        "new_epoch": QCoreApplication.translate("sync", "The server was restored; it got back what it had lost"),
    }
    return words.get(kind) or QCoreApplication.translate("sync", "Something was put right ({kind})").format(kind=kind)


def _kind_words(kind: str) -> str:
    return translated("sync_kinds", kind)
