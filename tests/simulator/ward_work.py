"""What people do on the ward, by the program's own actions: each PC as if it were alone."""

from __future__ import annotations

from collections.abc import Callable

from narayaneeyam_clinic.admissions.admit_patient import AdmissionDraft, admit_patient
from narayaneeyam_clinic.admissions.discharge_gate import patient_leaves
from narayaneeyam_clinic.admissions.issue_to_ward import IssueDraft, issue_to_ward, note_given, return_from_ward
from narayaneeyam_clinic.admissions.order_discharge import order_discharge
from narayaneeyam_clinic.admissions.transfer import transfer
from narayaneeyam_clinic.admissions.ward_meals import ServeDraft, serve_meal
from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.billing.deposits import RefundDraft, refund_deposit
from narayaneeyam_clinic.billing.finish_bill import finish_bill
from narayaneeyam_clinic.billing.ledger_bill import LedgerBillDraft
from narayaneeyam_clinic.rooms.clean_bed import clean_bed
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Transaction
from tests.simulator.pc import Pc
from tests.simulator.work import Job, new_patient, patients_of
from tests.simulator.world import World

# A bill and a voucher.
_WITH_A_NUMBER = (3, 5)

Made = tuple[str, Callable[[Transaction], object]]


def _registers(world: World, pc: Pc) -> Made:
    return "patients.register", new_patient(new_id(), "Devi")


def _admits(world: World, pc: Pc) -> Made | None:
    """Who is no in-patient, into any bed: two PCs may take one bed, or one patient."""
    patients = patients_of(pc)
    if not patients or not pc.may_bill():
        return None
    (bed,) = world.chance.choice(pc.rows("SELECT id FROM bed ORDER BY id"))
    draft = AdmissionDraft(
        patient_id=world.chance.choice(patients[:4]),
        doctor_id=world.template.doctor,
        bed_id=bed,
        deposit=Money.rupees(2000),
        bystander_stays=True,
    )
    return "ward.admit", lambda tx: admit_patient(tx, draft)


def _stays(world: World, pc: Pc) -> Made | None:
    """One step of a stay that goes on."""
    stays = pc.rows("SELECT id, patient_id FROM admission WHERE state <> 'cancelled' ORDER BY id DESC LIMIT 4")
    if not stays:
        return None
    (stay, patient), step = world.chance.choice(stays), world.chance.randrange(8)
    ((meal,),) = pc.rows("SELECT id FROM meal")
    beds = pc.rows("SELECT id FROM bed ORDER BY id")
    there = world.chance.choice(beds)[0]
    steps: dict[int, Made] = {
        0: ("ward.meal", lambda tx: serve_meal(tx, ServeDraft(admission_id=stay, meal_id=meal))),
        1: (
            "ward.issue",
            lambda tx: issue_to_ward(
                tx, IssueDraft(admission_id=stay, medicine_id=world.template.medicines[0], packs=1)
            ),
        ),
        2: ("ward.discharge", lambda tx: order_discharge(tx, stay)),
        3: ("ward.bill", lambda tx: finish_bill(tx, LedgerBillDraft(patient_id=patient, admission_id=stay))),
        4: ("ward.leave", lambda tx: patient_leaves(tx, stay, "They must go")),
        5: ("ward.refund", lambda tx: _refund(tx, patient, stay)),
        6: ("ward.transfer", lambda tx: transfer(tx, stay, there, "Quieter")),
        7: ("ward.clean", lambda tx: clean_bed(tx, there)),
    }
    return steps[step] if pc.may_bill() or step not in _WITH_A_NUMBER else None


def _refund(tx: Transaction, patient: str, stay: str) -> object:
    return refund_deposit(tx, RefundDraft(patient_id=patient, admission_id=stay, reason="Goes home"))


def _medicine(world: World, pc: Pc) -> Made | None:
    """What was issued is given in part, or comes back."""
    issues = pc.rows("SELECT id, quantity FROM ward_issue ORDER BY id DESC LIMIT 3")
    if not issues:
        return None
    issue, quantity = world.chance.choice(issues)
    if world.chance.randrange(2):
        return "ward.give", lambda tx: note_given(tx, issue, 15)
    return "ward.return", lambda tx: return_from_ward(tx, issue, quantity, "Not needed")


def _cancels(world: World, pc: Pc) -> Made | None:
    bills = pc.rows("SELECT id FROM invoice WHERE state = 'issued' AND admission_id IS NOT NULL ORDER BY id LIMIT 3")
    if not bills or not pc.may_bill():
        return None
    bill = world.chance.choice(bills)[0]
    return "ward.cancel_bill", lambda tx: cancel_invoice(tx, bill, "Wrong")


WARD_JOBS: tuple[Job, ...] = (_registers, _admits, _admits, _stays, _stays, _stays, _stays, _medicine, _cancels)
