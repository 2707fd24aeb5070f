"""What a field is called wherever it is shown, and how its values in a history are read: one word for one thing.

The names are those of the records, of the forms and of the columns of an import; a new field gets its word here. The
words are translated in the context "fields".
"""

from __future__ import annotations

from datetime import date, datetime

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.shared.phone import phone_text
from narayaneeyam_clinic.shared.states import state_name
from narayaneeyam_clinic.store.record_history import AnotherRecord
from narayaneeyam_desktop.formats import date_text, moment_text, rupees_text, text_or_dash
from narayaneeyam_desktop.person_words import SEXES
from narayaneeyam_desktop.wording import translated

FIELDS = {
    # people
    "registration_number": "Number",
    "old_number": "Old number",
    "public_code": "Public code",
    "registered_at": "Registered",
    "name": "Name",
    "last_name": "Initials or surname",
    "sex": "Sex",
    "birth": "Date of birth",
    "born_on": "Date of birth",
    "birth_precision": "Birth known to the",
    "age": "Age",
    "phone": "Mobile",
    "other_phone": "Other phone",
    "other_phones": "Further numbers",
    "place": "Place",
    "email": "E-mail",
    "address": "Address",
    "pin": "PIN",
    "state_code": "State",
    "emergency_name": "Emergency contact",
    "emergency_phone": "Emergency phone",
    "bystander_name": "Bystander",
    "bystander_phone": "Bystander, phone",
    "referral_source": "Referred by",
    "occupation": "Occupation",
    "blood_group": "Blood group",
    "diet": "Diet",
    "habits": "Habits",
    "language": "Language of papers",
    "merged_into": "Merged into",
    "is_active": "Active",
    # health
    "substance": "Allergic to",
    "reaction": "Reaction",
    "severity": "How severe",
    "since": "Since",
    "ended_why": "Ended because",
    "value": "Found",
    "kind": "Kind",
    "instrument": "Found by",
    # visits, bills, the office
    "token": "Token",
    "state": "State",
    "doctor_id": "Doctor",
    "queue_order": "Place in the queue",
    "called_at": "Called in",
    "finished_at": "Finished",
    "fee": "Fee",
    "cancelled_why": "Cancelled because",
    "replaced_by": "Replaced by",
    "withdrawn_at": "Withdrawn",
    "label": "Whose number",
    "login": "Sign-in name",
    "password_hash": "Password",
    "pin_hash": "PIN for allowing",
    "staff_id": "Staff",
    "qualification": "Qualification",
    "council_number": "Council number",
    "consultation_fee": "Consultation fee",
    "gstin": "GSTIN",
    "is_allowed": "Allowed",
    "motto": "Motto",
    "upi_id": "UPI id",
    "logo_base64": "Logo",
    "letterhead_note": "Note on the letterhead",
    "reserve_day": "Reserve series on",
    "reserve_why": "Reserve series because",
    "closed_why": "Closed because",
    "program": "Program",
    "rate_basis_points": "GST rate",
    "is_exempt": "Exempt",
    "valid_from": "Valid from",
    "valid_to": "Valid until",
    "source": "Source",
    "is_confirmed": "Confirmed",
    "cancelled_at": "Cancelled",
    "cancelled_by": "Cancelled by",
    # shipped lists
    "term": "Term",
    "namaste_code": "NAMASTE code",
    "tm2_code": "TM2 code",
    "devanagari": "In Devanagari",
    "definition": "Definition",
    "route": "Way it is given",
    "shelf_life_months": "Shelf life in months",
    # rooms and stays
    "position": "Place in the list",
    "is_intensive_care": "Intensive care",
    "category_id": "Category",
    "floor": "Floor",
    "gender_rule": "For whom",
    "equipment": "Equipment",
    "is_withdrawn": "Withdrawn",
    "condition": "Condition",
    "patient_id": "Patient",
    "expected_leave_on": "Expected to leave",
    "bystander_relation": "Bystander is",
    "bystander_stays": "Bystander stays",
    "consent_by": "Consent given by",
    "consent_at": "Consent given",
    "estimate": "Estimate",
    "estimate_agreed_by": "Estimate agreed by",
    "discharge_ordered_at": "Discharge ordered",
    "discharge_ordered_by": "Discharge ordered by",
    "overruled_by": "Let go by",
    "overruled_why": "Let go because",
    "bed_id": "Bed",
    "from_day": "From",
    "to_day": "Until",
    "expected_back_at": "Expected back",
    "back_at": "Back",
    "to_at": "Until",
    "due_minute": "Due, minute of the day",
    "what": "To do",
    "ended_by": "Ended by",
    # documents
    "title": "Title",
    "day": "Date",
    "withdrawn_why": "Withdrawn because",
    "body": "Words",
    "is_printed": "Printed",
    # medicines
    "sku": "SKU",
    "barcode": "Barcode",
    "formulation": "Other names",
    "form": "Form",
    "dosage_form_id": "Form",
    "nature": "Classical or proprietary",
    "unit": "Unit",
    "base_unit": "Unit",
    "pack": "Pack",
    "pack_size": "Pack",
    "loose": "Sold loose",
    "loose_allowed": "Sold loose",
    "hsn": "HSN",
    "maker": "Maker",
    "manufacturer_id": "Maker",
    "licence": "Maker's licence number",
    "schedule_e1": "Schedule E(1)",
    "external": "External use",
    "is_external": "External use",
    "reorder": "Order again at",
    "reorder_level": "Order again at",
    # stock
    "medicine": "Medicine",
    "batch": "Batch",
    "expiry": "Expiry",
    "mrp": "MRP",
    "purchase_price": "Purchase price",
    "packs": "Packs in stock",
    "location": "Place",
    "blocked_why": "Blocked because",
    "list_mrp": "MRP by the price list",
    "list_rate": "Rate by the price list",
    "listed_on": "Price list from",
    # buying and the stock room
    "supplier_id": "Supplier",
    "terms_days": "To be paid within days",
    "lead_days": "Comes within days",
    "blacklisted_why": "Not bought from because",
    "supplier_note": "Supplier's credit note",
    "supplier_note_day": "Supplier's credit note of",
    "makes": "Makes",
    "method": "How it is made",
    "discount_limit": "Largest discount by itself",
    "taken_back_at": "Opened again",
    "taken_back_by": "Opened again by",
    "taken_back_why": "Opened again because",
    "choices": "Chosen",
    # bookings and hours
    "starts_minute": "Begins, minute of the day",
    "ends_minute": "Ends, minute of the day",
    "slot_minutes": "Minutes of a slot",
    "minutes": "Minutes",
    "room_id": "Room",
    "link": "Link of the call",
    "note": "Note",
    "state_why": "Because",
    "reason": "Reason",
    "visit_id": "Visit",
    "review_of_id": "Covered by the fee of",
    "review_days": "Days in which a review is free",
    "review_visits": "Free reviews",
    "joined_on": "Works here since",
    "came_at": "Came",
    "left_at": "Left",
    # treatments
    "therapists": "Therapists",
    "skill": "Has to have learned",
    "same_sex": "Therapist of the same sex",
    "room_equipment": "Room needs",
    "empty_stomach": "On an empty stomach",
    "rest_minutes": "Rest afterwards, minutes",
    "clean_minutes": "Cleaning, minutes",
    "price": "Price",
    "sac": "SAC",
    "tax_context": "Taxed as",
    "quantity": "Quantity",
    "admission_id": "Stay",
    "starts_on": "First day",
    "stopped_why": "Stopped because",
    "arrived_at": "Arrived",
    "started_at": "Begun",
    "ended_at": "Ended",
    "observations": "Observations",
    "complications": "Complications",
    "vitals_before_id": "Vitals before",
    "vitals_after_id": "Vitals after",
    "pain_before": "Pain before",
    "pain_after": "Pain after",
    "refunded_why": "Given back because",
    # consents and breaches
    "withdrawn_by": "Withdrawn by",
    "found_at": "Found out",
    "account": "What happened",
    "happened_at": "Happened",
    "extent": "How much and whose",
    "impact": "What it may lead to",
    "measures": "What was done",
    "contact": "Whom to ask",
    "affects_all": "Concerns all patients",
    "board_told_at": "Board told",
    "board_details_at": "Details given to the Board",
    "board_reference": "Board's reference",
    "people_told_at": "Patients told",
    "told_at": "Told",
    "told_how": "Told by",
}
# Values that are words of the program, by field.
VALUES = {
    "sex": {value: word for value, word, _letter in SEXES},
    "birth_precision": {"day": "day", "month": "month", "year": "year"},
    "language": {"en": "English", "ml": "Malayalam", "hi": "Hindi"},
    "nature": {
        "classical": "Classical",
        "proprietary": "Proprietary",
        "cosmetic": "Cosmetic",
        "raw_herb": "Raw herb",
        "food": "Food",
    },
    # Of the staff, of stays and of courses.
    "kind": {
        "doctor": "Doctor",
        "therapist": "Therapist",
        "receptionist": "Receptionist",
        "pharmacist": "Pharmacist",
        "manager": "Manager",
        "nurse": "Nurse",
        "cleaner": "Cleaner",
        "cook": "Cook",
    },
    "state": {
        "admitted": "admitted",
        "discharge_ordered": "discharge ordered",
        "left": "left",
        "cancelled": "cancelled",
        "ordered": "ordered",
        "planned": "planned",
        "done": "done",
        "stopped": "stopped",
    },
}
_PHONES = {"phone", "other_phone", "emergency_phone", "bystander_phone"}
YES, NO, ANOTHER = "yes", "no", "another record"


def field_words(field: str) -> str:
    """ "Referred by"; a field that has no word yet is shown by its own name rather than not at all."""
    return translated("fields", FIELDS[field]) if field in FIELDS else field.replace("_", " ").capitalize()


def value_words(field: str, value: object) -> str:
    """A value of the history as it is read: a state by its name, never an identity."""
    if isinstance(value, bool):
        return translated("fields", YES if value else NO)
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date):
        return date_text(value)
    if isinstance(value, Money):
        return rupees_text(value)
    if isinstance(value, AnotherRecord):
        return translated("fields", ANOTHER)
    if value is None or value == "":
        return text_or_dash(None)
    words = str(value)
    if field == "state_code":
        return _state(words)
    if field in _PHONES:
        return phone_text(words)
    if field == "merged_into":
        return translated("fields", ANOTHER)
    known = VALUES.get(field, {}).get(words)
    return words if known is None else translated("fields", known)


def _state(code: str) -> str:
    try:
        return state_name(code)
    except Refused:
        return code
