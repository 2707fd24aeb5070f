"""A patient buys a package, and what is left of it is known from the ledger (TREAT-16, TREAT-17)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from narayaneeyam_clinic.admissions.admission_steps import stay_now
from narayaneeyam_clinic.billing.charge_kinds import PACKAGE
from narayaneeyam_clinic.billing.deposits import DepositDraft, take_deposit
from narayaneeyam_clinic.billing.ledger import NewCharge, post_charge
from narayaneeyam_clinic.billing.ledger_lines import balance_of_package
from narayaneeyam_clinic.billing.ledger_records import Deposit
from narayaneeyam_clinic.billing.records import PaymentMethod
from narayaneeyam_clinic.patients.merged_people import kept_record, same_person
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id, new_id
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.news import TreatmentsChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.treatments.package_cover import sessions_done
from narayaneeyam_clinic.treatments.package_rules import share_out
from narayaneeyam_clinic.treatments.records import Package, PackageItem, PackageSale, PackageSaleItem, Therapy
from narayaneeyam_clinic.treatments.treatment_states import PackageState

__all__ = [
    "PackageItemLeft",
    "PackageOfPatient",
    "PaymentMethod",
    "SoldPackage",
    "packages_of_patient",
    "sell_package",
    "some_buyer",
]


@dataclass(frozen=True, slots=True)
class SoldPackage:
    """The sale; `receipt` is the number of the deposit's receipt when it was paid at once, `deposit_id` names its paper.
    `is_repeat`: it had been sold before under this id, and nothing was written now.
    """

    sale_id: str
    price: Money
    receipt: str | None = None
    deposit_id: str | None = None
    is_repeat: bool = False


@dataclass(frozen=True, slots=True)
class PackageItemLeft:
    """Of one therapy: bought and done sessions, and its share of the price."""

    therapy: str
    sessions: int
    done: int
    value: Money


@dataclass(frozen=True, slots=True)
class PackageOfPatient:
    """A bought package. `used` is what was done, by its shares; `left` what would be given back."""

    sale_id: str
    name: str
    price: Money
    sold_at: datetime
    state: PackageState
    used: Money
    left: Money
    items: tuple[PackageItemLeft, ...]


def sell_package(
    tx: Transaction,
    package_id: str,
    patient_id: str,
    *,
    paid_by: PaymentMethod | None = None,
    reference: str = "",
    sale_id: str | None = None,
) -> SoldPackage:
    """Charge the price and keep the shares of that day; `paid_by` takes the price as a deposit for it, with a receipt.
    The same `sale_id` again sells once (TREAT-27).

    Refused: not_permitted, package_not_found, patient_not_found, package_sale_differs, and what `take_deposit` refuses.
    """
    tx.require(Permission.TAKE_FEES)
    package = tx.session.get(Package, package_id)
    if package is None or not package.is_active:
        raise Refused("package_not_found", field="package")
    patient = kept_record(tx, patient_id)
    earlier = tx.session.get(PackageSale, sale_id) if sale_id else None
    if earlier is not None:
        return _same_again(tx, earlier, package, patient.id)
    stay = stay_now(tx, patient.id)
    stay_id = stay.id if stay else None
    sale = tx.add(
        PackageSale(
            id=sale_id or new_id(),
            package_id=package.id,
            patient_id=patient.id,
            admission_id=stay_id,
            name=package.name,
            price=package.price,
            sold_at=tx.now,
            sold_by=tx.by.user_id,
            state=PackageState.SOLD,
        )
    )
    rows = tx.session.execute(
        select(PackageItem.therapy_id, PackageItem.sessions, Therapy.price)
        .join(Therapy, Therapy.id == PackageItem.therapy_id)
        .where(PackageItem.package_id == package.id, PackageItem.is_active)
        .order_by(PackageItem.therapy_id)
    ).all()
    # By what the sessions cost each for itself; where one has no price, by their number.
    by_price = all(price is not None and price.paise > 0 for _, _, price in rows)
    weights = [sessions * (price.paise if by_price and price is not None else 1) for _, sessions, price in rows]
    for (therapy_id, sessions, _price), value in zip(rows, share_out(package.price, weights), strict=True):
        tx.add(PackageSaleItem(sale_id=sale.id, therapy_id=therapy_id, sessions=sessions, value=value))
    tx.tell(TreatmentsChanged(patient.id))
    post_charge(
        tx,
        NewCharge(
            patient_id=patient.id,
            kind=PACKAGE,
            description=package.name,
            price=package.price,
            admission_id=stay_id,
            package_sale_id=sale.id,
            source_id=sale.id,
            id=natural_id("charge", PACKAGE, sale.id),
        ),
    )
    if paid_by is not None and package.price > ZERO:
        draft = DepositDraft(
            id=natural_id("package_paid", sale.id),
            patient_id=patient.id,
            package_sale_id=sale.id,
            amount=package.price,
            method=paid_by,
            reference=reference,
        )
        taken = take_deposit(tx, draft)
        return SoldPackage(sale.id, package.price, taken.number, taken.deposit_id)
    return SoldPackage(sale.id, package.price)


def _same_again(tx: Transaction, sale: PackageSale, package: Package, patient_id: str) -> SoldPackage:
    if sale.package_id != package.id or sale.patient_id not in same_person(tx, patient_id):
        raise Refused("package_sale_differs", name=sale.name)
    paid = tx.session.get(Deposit, natural_id("package_paid", sale.id))
    if paid is None:
        return SoldPackage(sale.id, sale.price, is_repeat=True)
    return SoldPackage(sale.id, sale.price, paid.number, paid.id, is_repeat=True)


def packages_of_patient(rd: Reading, patient_id: str) -> list[PackageOfPatient]:
    """What a patient bought, the newest first. Refused: not_permitted."""
    rd.require(Permission.SEE_TREATMENTS)
    sales = rd.session.scalars(
        select(PackageSale)
        .where(PackageSale.patient_id.in_(same_person(rd, patient_id)))
        .order_by(PackageSale.sold_at.desc(), PackageSale.id.desc())
    )
    return [_of_patient(rd, sale) for sale in sales]


def some_buyer(rd: Reading) -> str | None:
    """The patient who bought a package last; None where nobody did. Refused: not_permitted."""
    rd.require(Permission.SEE_TREATMENTS)
    found: str | None = rd.session.scalar(
        select(PackageSale.patient_id).order_by(PackageSale.sold_at.desc(), PackageSale.id.desc()).limit(1)
    )
    return found


def _of_patient(rd: Reading, sale: PackageSale) -> PackageOfPatient:
    done = sessions_done(rd, sale.id)
    balance = balance_of_package(rd.session, sale.id)
    rows = rd.session.execute(
        select(Therapy.id, Therapy.name, PackageSaleItem.sessions, PackageSaleItem.value)
        .join(Therapy, Therapy.id == PackageSaleItem.therapy_id)
        .where(PackageSaleItem.sale_id == sale.id)
        .order_by(Therapy.name, Therapy.id)
    )
    items = tuple(
        PackageItemLeft(name, sessions, done.get(therapy_id, 0), value) for therapy_id, name, sessions, value in rows
    )
    left = ZERO if sale.state is PackageState.REFUNDED else balance.left
    return PackageOfPatient(sale.id, sale.name, sale.price, sale.sold_at, sale.state, balance.used, left, items)
