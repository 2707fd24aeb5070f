"""The account of one person: what waits for a bill, what is due of bills, each movement of deposits, and what is held for
what (LEDGER-17, LEDGER-27).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import select

from narayaneeyam_clinic.admissions.records import Admission
from narayaneeyam_clinic.billing.deposits import DepositKind, deposits
from narayaneeyam_clinic.billing.held_money import ANY, Purpose, held_by_purpose
from narayaneeyam_clinic.billing.open_charges import open_charges
from narayaneeyam_clinic.billing.paid import due_of_bill
from narayaneeyam_clinic.billing.records import Invoice, InvoiceState
from narayaneeyam_clinic.patients.merged_people import kept_record, same_person
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.treatments.records import PackageSale
from narayaneeyam_clinic.treatments.treatment_states import PackageState

__all__ = ["ANY", "AccountKind", "AccountRow", "HeldFor", "PatientAccount", "Purpose", "patient_account"]


class AccountKind(StrEnum):
    """What a row of the account is."""

    TO_BILL = "to_bill"
    DUE = "due"
    TAKEN = "taken"
    APPLIED = "applied"
    REFUNDED = "refunded"


@dataclass(frozen=True, slots=True)
class AccountRow:
    """`ref_id` is the bill's, the deposit's or the charge's; money that is owed is positive, what came is too."""

    kind: AccountKind
    ref_id: str
    day: date
    what: str
    number: str
    amount: Money


@dataclass(frozen=True, slots=True)
class HeldFor:
    """What is held for one purpose; `name` is the package's or the stay's number, empty for whatever comes."""

    purpose: Purpose
    name: str
    held: Money


@dataclass(frozen=True, slots=True)
class PatientAccount:
    """What is owed first, then the deposits, the newest first. `purposes` are those that money can be given for now, and
    those for which some is held.
    """

    patient_id: str
    name: str
    registration_number: str
    rows: tuple[AccountRow, ...]
    purposes: tuple[HeldFor, ...]


def patient_account(rd: Reading, patient_id: str) -> PatientAccount:
    """Refused: not_permitted, patient_not_found."""
    rd.require(Permission.TAKE_FEES)
    rd.require(Permission.SEE_BILLS)
    patient = kept_record(rd, patient_id)
    people = same_person(rd, patient.id)
    names = _names(rd, people)
    rows = [
        AccountRow(AccountKind.TO_BILL, one.charge_id, one.day, one.description, "", one.amount)
        for one in open_charges(rd, patient.id)
    ]
    due = rd.session.execute(
        select(Invoice.id, Invoice.day, Invoice.number, due_of_bill())
        .where(Invoice.patient_id.in_(people), Invoice.state == InvoiceState.ISSUED, due_of_bill() > ZERO)
        .order_by(Invoice.at, Invoice.id)
    )
    rows += [AccountRow(AccountKind.DUE, key, day, "", number, amount) for key, day, number, amount in due]
    rows += [
        AccountRow(
            _KINDS[one.kind],
            one.invoice_id or one.deposit_id,
            one.day,
            names.get(Purpose(one.admission_id, one.package_sale_id), ""),
            one.number,
            one.amount,
        )
        for one in reversed(deposits(rd, patient.id))
    ]
    held = held_by_purpose(rd.session, people)
    purposes = tuple(HeldFor(one, name, held.get(one, ZERO)) for one, name in names.items() if _is_asked(rd, one, held))
    return PatientAccount(patient.id, patient.name, patient.registration_number, tuple(rows), purposes)


_KINDS = {
    DepositKind.TAKEN: AccountKind.TAKEN,
    DepositKind.APPLIED: AccountKind.APPLIED,
    DepositKind.REFUNDED: AccountKind.REFUNDED,
}


def _names(rd: Reading, people: tuple[str, ...]) -> dict[Purpose, str]:
    """Everything that money of this person was or can be given for."""
    names = {ANY: ""}
    packages = select(PackageSale.id, PackageSale.name).where(PackageSale.patient_id.in_(people))
    for sale_id, name in rd.session.execute(packages.order_by(PackageSale.sold_at.desc(), PackageSale.id)):
        names[Purpose(package_sale_id=sale_id)] = name
    stays = select(Admission.id, Admission.number).where(Admission.patient_id.in_(people))
    for admission_id, number in rd.session.execute(stays.order_by(Admission.admitted_at.desc(), Admission.id)):
        names[Purpose(admission_id=admission_id)] = number
    return names


def _is_asked(rd: Reading, purpose: Purpose, held: dict[Purpose, Money]) -> bool:
    """A stay takes its deposits on its own page; a package that was given back takes none."""
    if held.get(purpose, ZERO) or purpose == ANY:
        return True
    sale = rd.session.get(PackageSale, purpose.package_sale_id) if purpose.package_sale_id else None
    return sale is not None and sale.state is PackageState.SOLD
