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
    Permission.SEE_BILLS: "See bills",
    Permission.SELL: "Sell at the counter",
    Permission.TAKE_FEES: "Take fees and payments",
    Permission.CANCEL_BILLS: "Cancel bills",
    Permission.GIVE_DISCOUNT: "Give discounts",
    Permission.USE_RESERVE_SERIES: "Use the reserve series of numbers",
    Permission.SEE_STOCK: "See the stock",
    Permission.RECEIVE_STOCK: "Receive stock",
    Permission.ADJUST_STOCK: "Adjust stock",
    Permission.EDIT_MEDICINES: "Change medicines",
    Permission.SEE_FIGURES: "See the figures of the day",
    Permission.EXPORT: "Export lists",
    Permission.IMPORT: "Import lists",
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
