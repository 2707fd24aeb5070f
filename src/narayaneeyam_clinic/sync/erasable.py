"""What an erasure takes away: the fields that say something of a patient, and what stands in their place (RIGHT-10, RIGHT-15).

Three scopes: `contact` goes when somebody asks; `clinical` and `bills` when the law lets go. What a field becomes depends on its
row alone, so that every PC makes the same of it (RIGHT-13).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import cache

from narayaneeyam_clinic.sync.merge_rules import Value

CONTACT, CLINICAL, BILLS = "contact", "clinical", "bills"
GONE = "(erased)"
"""The name of who was erased: no word of a language, since it stands where names stand."""
# Rule 46 of the GST rules wants name and address of a buyer without GSTIN from this sum on, in paise.
_NAMED_FROM = 50_000_00

PERSON = "patient"
# Table -> the column by which its rows belong to a patient, or to a row that does. Parents come first.
BELONGS: Mapping[str, str] = {
    **dict.fromkeys(
        (
            *("patient_phone", "allergy", "condition", "consent", "constitution", "visit", "consultation", "vitals"),
            *("prescription", "admission", "appointment", "bed_reservation", "document", "certificate", "package_sale"),
            *("treatment_course", "treatment_session", "charge", "deposit", "invoice", "credit_note", "breach_person"),
        ),
        "patient_id",
    ),
    **dict.fromkeys(("diagnosis", "finding"), "consultation_id"),
    "prescription_line": "prescription_id",
    **dict.fromkeys(("invoice_line", "payment", "invoice_print"), "invoice_id"),
    "credit_note_line": "credit_note_id",
    **dict.fromkeys(
        ("away_time", "bed_stay", "diet_order", "discharge_summary", "round_note", "ward_task", "ward_issue"),
        "admission_id",
    ),
    "ward_event": "issue_id",
    "reminder_call": "appointment_id",
    "course_item": "course_id",
}


@dataclass(frozen=True, slots=True)
class Wiped:
    """What a scope makes of a field that is not empty. `unless` is asked with the row as it was inserted."""

    scope: str
    left: Value = None
    made: Callable[[Value], Value] | None = None
    unless: Callable[[Mapping[str, Value]], bool] | None = None


def _year_alone(day: Value) -> Value:
    return f"{str(day)[:4]}-01-01"


def _guardian(given_by: Value) -> Value:
    return given_by if given_by == "patient" else "guardian"


def _is_named_by_law(row: Mapping[str, Value]) -> bool:
    """Whether the tax law wants the buyer's name on this bill (RIGHT-15)."""
    payable = row.get("payable")
    return row.get("recipient_gstin") is not None or (isinstance(payable, int) and payable >= _NAMED_FROM)


def _all(scope: str, names: str) -> dict[str, tuple[Wiped, ...]]:
    """Fields that may be empty: they become so. One with a star may not: it becomes an empty text."""
    return {name.rstrip("*"): (Wiped(scope, "" if name.endswith("*") else None),) for name in names.split()}


_RECIPIENT = {
    "recipient_name": (Wiped(CONTACT, GONE, unless=_is_named_by_law), Wiped(BILLS, GONE)),
    "recipient_address": (Wiped(CONTACT, unless=_is_named_by_law), Wiped(BILLS)),
}
ERASABLE: Mapping[str, Mapping[str, tuple[Wiped, ...]]] = {
    "patient": {
        "name": (Wiped(CONTACT, GONE),),
        "is_active": (Wiped(CONTACT, 0),),
        **_all(CONTACT, "phone place email address pin state_code emergency_name emergency_phone bystander_name"),
        **_all(CONTACT, "bystander_phone referral_source occupation import_key"),
        "born_on": (Wiped(CONTACT, made=_year_alone), Wiped(CLINICAL)),
        "birth_precision": (Wiped(CONTACT, "year"), Wiped(CLINICAL)),
        **_all(CLINICAL, "blood_group diet habits"),
    },
    "patient_phone": _all(CONTACT, "phone* label"),
    "consent": {
        "given_by": (Wiped(CONTACT, made=_guardian),),
        "withdrawn_by": (Wiped(CONTACT, made=_guardian),),
        "withdrawn_why": (Wiped(CONTACT),),
    },
    "appointment": {**_all(CONTACT, "link note"), **_all(CLINICAL, "state_why")},
    "reminder_call": _all(CONTACT, "note"),
    "bed_reservation": _all(CONTACT, "note"),
    "admission": {
        **_all(CONTACT, "bystander_name bystander_phone bystander_relation consent_by estimate_agreed_by"),
        **_all(CLINICAL, "reason overruled_why cancelled_why"),
    },
    # The text of a certificate names the person; that one was written, of what kind, when and by whom stays.
    "certificate": {**_all(CONTACT, "body*"), **_all(CLINICAL, "title* cancelled_why")},
    "invoice": {
        **_RECIPIENT,
        "delivery_address": (Wiped(CONTACT, unless=_is_named_by_law), Wiped(BILLS)),
        **_all(BILLS, "recipient_gstin cancelled_why debit_words"),
    },
    "credit_note": {**_RECIPIENT, **_all(BILLS, "recipient_gstin note")},
    "payment": _all(BILLS, "reference"),
    "deposit": _all(BILLS, "reference reason"),
    "charge": _all(BILLS, "reason"),
    "invoice_line": _all(BILLS, "exception_why"),
    "allergy": _all(CLINICAL, "substance* reaction severity ended_why"),
    "condition": _all(CLINICAL, "name* since ended_why"),
    "constitution": _all(CLINICAL, "value* instrument"),
    "visit": _all(CLINICAL, "cancelled_why"),
    "consultation": _all(CLINICAL, "concern notes internal_note pathya apathya amended_why"),
    "diagnosis": _all(CLINICAL, "term* namaste_code tm2_code"),
    "finding": _all(CLINICAL, "value*"),
    "vitals": _all(
        CLINICAL,
        "systolic_mmhg diastolic_mmhg pulse_per_minute temperature_tenths_c spo2_percent breaths_per_minute"
        " height_mm weight_g pain_score",
    ),
    "prescription_line": _all(CLINICAL, "name* medicine_id schedule food_time anupana note"),
    # Without its name a file is nobody's, and goes (RIGHT-12).
    "document": _all(CLINICAL, "title* file_name* withdrawn_why"),
    "away_time": _all(CLINICAL, "reason"),
    "bed_stay": _all(CLINICAL, "why"),
    "diet_order": _all(CLINICAL, "pathya* apathya"),
    "round_note": _all(CLINICAL, "note* internal_note amended_why"),
    "ward_task": _all(CLINICAL, "what* reason"),
    "ward_event": _all(CLINICAL, "reason"),
    "discharge_summary": _all(
        CLINICAL,
        "amended_why diagnosis condition_at_admission course_in_hospital treatments_given condition_at_discharge"
        " pathya apathya",
    ),
    "treatment_course": _all(CLINICAL, "name* note stopped_why"),
    "course_item": _all(CLINICAL, "doses note"),
    "treatment_session": _all(CLINICAL, "dose state_why observations complications pain_before pain_after"),
    "package_sale": _all(CLINICAL, "refunded_why"),
}
# Texts of these tables that stay, by the reason (RIGHT-18). Identities, choices, days, counts and sums of a row that names
# nobody any more are not asked about.
KEPT: Mapping[str, Mapping[str, str]] = {
    "patient": {
        "registration_number": "by it the bills are found", "public_code": "says nothing",
        "language": "says nothing of one person",
    },
    "consent": dict.fromkeys(("notice_version", "notice_hash", "language", "method", "purposes"), "proof of the consent"),
    "constitution": {"kind": "a word of the program"},
    "visit": {"token": "a number of the day"},
    "finding": {"field": "a word of the program"},
    "admission": {"number": "a number of a series"},
    "certificate": {"series_key": "a series", "number": "a number of a series", "language": "a language"},
    "invoice": dict.fromkeys(
        ("series_key", "number", "title", "supplier_gstin", "place_of_supply", "draft_hash", "debit_reason"),
        "the bill itself",
    ),
    "credit_note": dict.fromkeys(
        ("series_key", "number", "reason", "supplier_gstin", "place_of_supply", "draft_hash"), "the note itself"
    ),
    "invoice_line": dict.fromkeys(("description", "hsn", "batch_number", "base_unit"), "what was sold"),
    "payment": {"series_key": "a series", "receipt_number": "a number of a series"},
    "deposit": {"series_key": "a series", "number": "a number of a series"},
    "charge": dict.fromkeys(("kind", "description", "base_unit", "sac"), "what was charged"),
    "prescription_line": {"dose_unit": "a unit"},
    "document": {"media_type": "a kind of file"},
    "package_sale": {"name": "the package's name"},
    "breach_person": {"told_how": "proof towards the Board that they were told"},
    "reminder_call": {"outcome": "a word of the program"},
}  # fmt: skip


def what_is_left(table: str, name: str, value: Value, scopes: Collection[str], inserted: Mapping[str, Value]) -> Value:
    """A field's value after the scopes were erased; `inserted` is its row as it was inserted."""
    if value is None:
        return None
    for wiped in _rules(table).get(name, ()):
        if wiped.scope in scopes and (wiped.unless is None or not wiped.unless(inserted)):
            value = wiped.left if wiped.made is None else wiped.made(value)
            if value is None:
                return None
    return value


@cache
def _rules(table: str) -> Mapping[str, tuple[Wiped, ...]]:
    return ERASABLE.get(table, {})
