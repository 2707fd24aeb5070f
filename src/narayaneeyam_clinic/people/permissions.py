"""What a person may do, and the roles that the clinic starts with. Enforced inside the actions and reads (PEOPLE-9)."""

from __future__ import annotations

from enum import StrEnum


class Permission(StrEnum):
    """One thing a role may allow. The value is stored; it never changes its meaning."""

    REGISTER_PATIENTS = "patients.register"
    SEE_PATIENTS = "patients.see"
    SEE_ALLERGIES = "patients.allergies"
    SEE_CLINICAL = "clinical.see"
    SEE_INTERNAL_NOTES = "clinical.internal_notes"
    CONSULT = "clinical.consult"
    RECORD_VITALS = "clinical.vitals"
    SEE_PRESCRIPTIONS = "prescriptions.see"
    SEE_QUEUE = "queue.see"
    RUN_QUEUE = "queue.run"
    SEE_BILLS = "billing.see"
    SELL = "billing.sell"
    TAKE_FEES = "billing.fees"
    CANCEL_BILLS = "billing.cancel"
    GIVE_DISCOUNT = "billing.discount"
    USE_RESERVE_SERIES = "billing.reserve_series"
    SEE_STOCK = "stock.see"
    RECEIVE_STOCK = "stock.receive"
    ADJUST_STOCK = "stock.adjust"
    EDIT_MEDICINES = "medicines.edit"
    SEE_FIGURES = "figures.see"
    EXPORT = "records.export"
    IMPORT = "records.import"
    SEE_HISTORY = "history.see"
    MANAGE_STAFF = "staff.change"
    MANAGE_USERS = "users.change"
    MANAGE_SETTINGS = "settings.change"
    SEE_ACCESS_LOG = "access_log.see"
    BACK_UP = "backup.make"
    RESTORE = "backup.restore"
    CHECK = "clinic.check"


class Role(StrEnum):
    """The roles a clinic starts with; an administrator may change what each allows."""

    RECEPTIONIST = "receptionist"
    PHARMACIST = "pharmacist"
    DOCTOR = "doctor"
    THERAPIST = "therapist"
    MANAGER = "manager"
    ADMINISTRATOR = "administrator"


_P = Permission

DEFAULT_PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.RECEPTIONIST: frozenset(
        {
            _P.REGISTER_PATIENTS, _P.SEE_PATIENTS, _P.SEE_QUEUE, _P.RUN_QUEUE, _P.SEE_BILLS, _P.TAKE_FEES, _P.SEE_HISTORY,
        }
    ),
    Role.PHARMACIST: frozenset(
        {
            _P.SEE_PATIENTS, _P.SEE_ALLERGIES, _P.SEE_PRESCRIPTIONS, _P.SEE_QUEUE, _P.SEE_BILLS, _P.SELL, _P.TAKE_FEES,
            _P.CANCEL_BILLS, _P.GIVE_DISCOUNT, _P.USE_RESERVE_SERIES, _P.SEE_STOCK, _P.RECEIVE_STOCK, _P.ADJUST_STOCK, _P.EDIT_MEDICINES,
            _P.SEE_HISTORY,
        }
    ),
    Role.DOCTOR: frozenset(
        {
            _P.REGISTER_PATIENTS, _P.SEE_PATIENTS, _P.SEE_ALLERGIES, _P.SEE_CLINICAL, _P.SEE_INTERNAL_NOTES, _P.CONSULT,
            _P.RECORD_VITALS, _P.SEE_PRESCRIPTIONS, _P.SEE_QUEUE, _P.RUN_QUEUE, _P.SEE_STOCK, _P.SEE_HISTORY,
        }
    ),
    Role.THERAPIST: frozenset({_P.SEE_PATIENTS, _P.SEE_ALLERGIES, _P.RECORD_VITALS}),
    Role.MANAGER: frozenset(
        {
            _P.SEE_PATIENTS, _P.SEE_QUEUE, _P.SEE_BILLS, _P.TAKE_FEES, _P.CANCEL_BILLS, _P.GIVE_DISCOUNT,
            _P.USE_RESERVE_SERIES, _P.SEE_STOCK,
            _P.ADJUST_STOCK, _P.EDIT_MEDICINES, _P.SEE_FIGURES, _P.EXPORT, _P.IMPORT, _P.SEE_HISTORY, _P.MANAGE_STAFF,
            _P.BACK_UP, _P.CHECK,
        }
    ),
    Role.ADMINISTRATOR: frozenset(
        {
            _P.MANAGE_STAFF, _P.MANAGE_USERS, _P.MANAGE_SETTINGS, _P.SEE_ACCESS_LOG, _P.BACK_UP, _P.RESTORE, _P.CHECK,
            _P.SEE_HISTORY, _P.IMPORT, _P.EDIT_MEDICINES, _P.SEE_STOCK, _P.RECEIVE_STOCK,
        }
    ),
}  # fmt: skip
