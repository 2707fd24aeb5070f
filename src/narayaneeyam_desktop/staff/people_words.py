"""The words for kinds of staff, roles, permissions and languages."""

from __future__ import annotations

from narayaneeyam_clinic.people.permissions import Permission, Role
from narayaneeyam_clinic.people.staff import StaffKind
from narayaneeyam_desktop.wording import translated

LANGUAGES = (("en", "English"), ("ml", "മലയാളം"), ("hi", "हिन्दी"))

_PERMISSIONS = {
    Permission.REGISTER_PATIENTS: "Register and correct patients",
    Permission.SEE_PATIENTS: "See patients",
    Permission.SEE_ALLERGIES: "See allergies",
    Permission.SEE_CLINICAL: "See notes and diagnoses",
    Permission.SEE_INTERNAL_NOTES: "See internal notes",
    Permission.CONSULT: "Consult and prescribe",
    Permission.RECORD_VITALS: "Record vitals",
    Permission.SEE_PRESCRIPTIONS: "See prescriptions",
    Permission.SEE_QUEUE: "See the queue",
    Permission.RUN_QUEUE: "Run the queue",
    Permission.SEE_CALENDAR: "See the calendar",
    Permission.BOOK: "Book, move and cancel bookings",
    Permission.MANAGE_SCHEDULES: "Change schedules, leave and holidays",
    Permission.SEE_WARD: "See the ward",
    Permission.ADMIT: "Admit and reserve beds",
    Permission.WARD_WORK: "Work on the ward",
    Permission.WARD_NOTES: "Write notes of the round",
    Permission.DISCHARGE: "Discharge",
    Permission.OVERRULE_GATE: "Discharge although something is open",
    Permission.ISSUE_TO_WARD: "Issue medicines to the ward",
    Permission.CLEAN_BEDS: "Say that a bed is clean",
    Permission.MANAGE_ROOMS: "Change rooms, beds and tariffs",
    Permission.SEE_TREATMENTS: "See treatments",
    Permission.ORDER_TREATMENTS: "Order treatments",
    Permission.PLAN_TREATMENTS: "Plan treatments",
    Permission.TREAT: "Treat, and write what was done",
    Permission.MANAGE_THERAPIES: "Change therapies and packages",
    Permission.SEE_DOCUMENTS: "See documents",
    Permission.ADD_DOCUMENTS: "Add documents",
    Permission.CERTIFY: "Sign certificates",
    Permission.SEE_BILLS: "See bills",
    Permission.SELL: "Sell at the counter",
    Permission.TAKE_FEES: "Take fees and payments",
    Permission.CANCEL_BILLS: "Cancel bills",
    Permission.REFUND: "Give deposits back",
    Permission.TAKE_BACK: "Take goods back, write debit notes",
    Permission.GIVE_DISCOUNT: "Give discounts",
    Permission.ALLOW_EXCEPTIONS: "Allow larger discounts and other prices",
    Permission.RUN_SHIFT: "Open and close the drawer",
    Permission.USE_RESERVE_SERIES: "Use the reserve series of numbers",
    Permission.SEE_STOCK: "See the stock",
    Permission.RECEIVE_STOCK: "Receive stock",
    Permission.ADJUST_STOCK: "Adjust stock",
    Permission.MOVE_STOCK: "Move stock between places",
    Permission.COUNT_STOCK: "Count the stock",
    Permission.PREPARE_MEDICINES: "Make medicines in the house",
    Permission.SEE_PURCHASES: "See purchases and suppliers",
    Permission.BUY: "Order from suppliers",
    Permission.PAY_SUPPLIERS: "Pay suppliers",
    Permission.EDIT_MEDICINES: "Change medicines",
    Permission.SEE_FIGURES: "See the figures of the day",
    Permission.FILE_RETURNS: "Close a month whose return was filed",
    Permission.EXPORT: "Export lists",
    Permission.IMPORT: "Import lists",
    Permission.GIVE_COPIES: "Give patients their record",
    Permission.ERASE: "Erase a patient's data",
    Permission.MANAGE_BREACHES: "Keep the register of breaches",
    Permission.SEE_HISTORY: "See the history of a record",
    Permission.MANAGE_STAFF: "Change staff",
    Permission.MANAGE_USERS: "Change users and roles",
    Permission.MANAGE_SETTINGS: "Change settings",
    Permission.SEE_ACCESS_LOG: "See the access log",
    Permission.BACK_UP: "Make backups",
    Permission.RESTORE: "Restore a backup",
    Permission.CHECK: "Check the clinic's file",
}


def kind_text(kind: StaffKind) -> str:
    return translated("roles", kind.value.capitalize())


def role_text(role: Role) -> str:
    return translated("roles", role.value.capitalize())


def permission_text(permission: Permission) -> str:
    return translated("permissions", _PERMISSIONS[permission])
