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
    SEE_CALENDAR = "appointments.see"
    BOOK = "appointments.book"
    MANAGE_SCHEDULES = "appointments.schedules"
    SEE_WARD = "ward.see"
    ADMIT = "ward.admit"
    WARD_WORK = "ward.work"
    WARD_NOTES = "ward.notes"
    DISCHARGE = "ward.discharge"
    OVERRULE_GATE = "ward.overrule"
    ISSUE_TO_WARD = "ward.issue"
    CLEAN_BEDS = "rooms.clean"
    MANAGE_ROOMS = "rooms.change"
    SEE_TREATMENTS = "treatments.see"
    ORDER_TREATMENTS = "treatments.order"
    PLAN_TREATMENTS = "treatments.plan"
    TREAT = "treatments.treat"
    MANAGE_THERAPIES = "treatments.change"
    SEE_DOCUMENTS = "documents.see"
    ADD_DOCUMENTS = "documents.add"
    CERTIFY = "certificates.sign"
    SEE_BILLS = "billing.see"
    SELL = "billing.sell"
    TAKE_FEES = "billing.fees"
    CANCEL_BILLS = "billing.cancel"
    REFUND = "billing.refund"
    TAKE_BACK = "billing.take_back"
    GIVE_DISCOUNT = "billing.discount"
    ALLOW_EXCEPTIONS = "billing.allow"
    RUN_SHIFT = "billing.shift"
    USE_RESERVE_SERIES = "billing.reserve_series"
    SEE_STOCK = "stock.see"
    RECEIVE_STOCK = "stock.receive"
    ADJUST_STOCK = "stock.adjust"
    MOVE_STOCK = "stock.move"
    COUNT_STOCK = "stock.count"
    PREPARE_MEDICINES = "stock.prepare"
    SEE_PURCHASES = "purchases.see"
    BUY = "purchases.order"
    PAY_SUPPLIERS = "purchases.pay"
    EDIT_MEDICINES = "medicines.edit"
    SEE_FIGURES = "figures.see"
    FILE_RETURNS = "gst.file"
    EXPORT = "records.export"
    IMPORT = "records.import"
    GIVE_COPIES = "rights.copy"
    ERASE = "rights.erase"
    MANAGE_BREACHES = "rights.breaches"
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
            _P.SEE_CALENDAR, _P.BOOK, _P.SEE_WARD, _P.ADMIT, _P.CLEAN_BEDS, _P.SEE_TREATMENTS, _P.PLAN_TREATMENTS, _P.ADD_DOCUMENTS,
            _P.RUN_SHIFT,
        }
    ),
    Role.PHARMACIST: frozenset(
        {
            _P.SEE_PATIENTS, _P.SEE_ALLERGIES, _P.SEE_PRESCRIPTIONS, _P.SEE_QUEUE, _P.SEE_BILLS, _P.SELL, _P.TAKE_FEES,
            _P.CANCEL_BILLS, _P.TAKE_BACK, _P.GIVE_DISCOUNT, _P.USE_RESERVE_SERIES, _P.SEE_STOCK, _P.RECEIVE_STOCK, _P.ADJUST_STOCK,
            _P.EDIT_MEDICINES, _P.SEE_HISTORY, _P.SEE_WARD, _P.ISSUE_TO_WARD, _P.RUN_SHIFT, _P.MOVE_STOCK, _P.COUNT_STOCK,
            _P.PREPARE_MEDICINES, _P.SEE_PURCHASES, _P.BUY,
        }
    ),
    Role.DOCTOR: frozenset(
        {
            _P.REGISTER_PATIENTS, _P.SEE_PATIENTS, _P.SEE_ALLERGIES, _P.SEE_CLINICAL, _P.SEE_INTERNAL_NOTES, _P.CONSULT,
            _P.RECORD_VITALS, _P.SEE_PRESCRIPTIONS, _P.SEE_QUEUE, _P.RUN_QUEUE, _P.SEE_STOCK, _P.SEE_HISTORY,
            _P.SEE_CALENDAR, _P.BOOK, _P.SEE_WARD, _P.ADMIT, _P.WARD_WORK, _P.WARD_NOTES, _P.DISCHARGE, _P.SEE_TREATMENTS,
            _P.ORDER_TREATMENTS, _P.PLAN_TREATMENTS, _P.SEE_DOCUMENTS, _P.ADD_DOCUMENTS, _P.CERTIFY, _P.GIVE_COPIES,
        }
    ),
    Role.THERAPIST: frozenset(
        {
            _P.SEE_PATIENTS, _P.SEE_ALLERGIES, _P.RECORD_VITALS, _P.SEE_WARD, _P.WARD_WORK, _P.CLEAN_BEDS, _P.SEE_TREATMENTS,
            _P.TREAT,
        }
    ),
    Role.MANAGER: frozenset(
        {
            _P.SEE_PATIENTS, _P.SEE_QUEUE, _P.SEE_BILLS, _P.TAKE_FEES, _P.CANCEL_BILLS, _P.TAKE_BACK, _P.GIVE_DISCOUNT,
            _P.USE_RESERVE_SERIES, _P.SEE_STOCK,
            _P.ADJUST_STOCK, _P.EDIT_MEDICINES, _P.SEE_FIGURES, _P.EXPORT, _P.IMPORT, _P.SEE_HISTORY, _P.MANAGE_STAFF,
            _P.BACK_UP, _P.CHECK, _P.SEE_CALENDAR, _P.BOOK, _P.MANAGE_SCHEDULES, _P.SEE_WARD, _P.ADMIT, _P.CLEAN_BEDS, _P.MANAGE_ROOMS,
            _P.OVERRULE_GATE, _P.REFUND, _P.SEE_TREATMENTS, _P.PLAN_TREATMENTS, _P.MANAGE_THERAPIES,
            _P.RUN_SHIFT, _P.ALLOW_EXCEPTIONS, _P.MOVE_STOCK, _P.COUNT_STOCK, _P.PREPARE_MEDICINES, _P.SEE_PURCHASES, _P.BUY,
            _P.PAY_SUPPLIERS, _P.RECEIVE_STOCK, _P.FILE_RETURNS, _P.ERASE, _P.MANAGE_BREACHES,
        }
    ),
    Role.ADMINISTRATOR: frozenset(
        {
            _P.MANAGE_STAFF, _P.MANAGE_USERS, _P.MANAGE_SETTINGS, _P.SEE_ACCESS_LOG, _P.BACK_UP, _P.RESTORE, _P.CHECK,
            _P.SEE_HISTORY, _P.IMPORT, _P.EDIT_MEDICINES, _P.SEE_STOCK, _P.RECEIVE_STOCK,
            _P.MANAGE_SCHEDULES, _P.MANAGE_ROOMS, _P.MANAGE_THERAPIES, _P.MANAGE_BREACHES,
        }
    ),
}  # fmt: skip
