"""The rows of each export, read a thousand at a time. The right to see them is asked by `export_table`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, null, select

from narayaneeyam_clinic.billing.records import Invoice, Payment
from narayaneeyam_clinic.exports.table_file import Cell
from narayaneeyam_clinic.patients.age_rules import BirthDate, BirthPrecision, age_text
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.pharmacy.records import Batch, DosageForm, Manufacturer, Medicine, StockOnHand
from narayaneeyam_clinic.reports.day_figures import day_figures
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.import_keys import old_number_of
from narayaneeyam_clinic.shared.money import ZERO
from narayaneeyam_clinic.store.transaction import Reading

Rows = Iterator[Sequence[Cell]]

PATIENT_HEADER = (
    "Registration number", "Old number", "Registered on", "Name", "Sex", "Date of birth", "Age", "Phone", "Place",
    "Address", "Pin", "Email", "Occupation", "Blood group", "Emergency contact", "Emergency phone",
)  # fmt: skip
MEDICINE_HEADER = (
    "Code", "Name", "Form", "Nature", "Pack size", "Unit", "HSN", "Manufacturer", "Mfg licence", "Barcode",
    "Reorder level in units", "Schedule E1", "External", "Loose sale",
)  # fmt: skip
STOCK_HEADER = (
    "Code", "Medicine", "Pack size", "Unit", "Batch", "Expiry", "MRP", "Purchase price", "Packs", "Loose", "On hand",
    "Location", "Blocked",
)  # fmt: skip
INVOICE_HEADER = (
    "Number", "Date", "Title", "Name", "Taxable", "CGST", "SGST", "IGST", "Exempt", "Round off", "Payable", "Paid",
    "State", "Made by", "Cancelled because",
)  # fmt: skip
DAY_HEADER = ("Date", "What", "Of", "Count", "Amount", "Note")


def patient_rows(rd: Reading, _day: date | None) -> Rows:
    """Identity only: nothing clinical leaves with it, not even the blood group to who may not see it on the page."""
    p = Patient
    sees_blood_group = rd.by.may(Permission.SEE_ALLERGIES) or rd.by.may(Permission.SEE_CLINICAL)
    found = _read(
        rd,
        select(
            p.registration_number, p.import_key, p.registered_at, p.name, p.sex, p.born_on, p.birth_precision, p.phone,
            p.place, p.address, p.pin, p.email, p.occupation,
            p.blood_group if sees_blood_group else null(), p.emergency_name, p.emergency_phone,
        )
        .where(p.is_active, p.merged_into.is_(None))
        .order_by(p.registered_at, p.registration_number),
    )  # fmt: skip
    for number, key, registered_at, name, sex, born_on, precision, phone, *rest in found:
        birth = BirthDate(born_on, precision) if born_on and precision else None
        known_day = born_on if precision is BirthPrecision.DAY else None
        age = age_text(birth, rd.today) if birth else None
        emergency_phone = _local(rest.pop())
        yield (
            number, old_number_of(key), business_date(registered_at), name, str(sex) if sex else None, known_day, age,
            _local(phone), *rest, emergency_phone,
        )  # fmt: skip


def medicine_rows(rd: Reading, _day: date | None) -> Rows:
    """What the pharmacy keeps, by name."""
    m = Medicine
    found = _read(
        rd,
        select(
            m.sku, m.name, DosageForm.name, m.nature, m.pack_size, m.base_unit, m.hsn, Manufacturer.name,
            Manufacturer.licence, m.barcode, m.reorder_level, m.schedule_e1, m.is_external, m.loose_allowed,
        )
        .join(DosageForm, DosageForm.id == m.dosage_form_id)
        .outerjoin(Manufacturer, Manufacturer.id == m.manufacturer_id)
        .where(m.is_active)
        .order_by(func.lower(m.name), m.id),
    )  # fmt: skip
    for *plain, schedule_e1, external, loose in found:
        yield (*plain, _yes(schedule_e1), _yes(external), _yes(loose))


def stock_rows(rd: Reading, _day: date | None) -> Rows:
    """Each lot that something lies in; packs and loose units make up what is on hand, which counts base units."""
    m, b = Medicine, Batch
    found = _read(
        rd,
        select(
            m.sku, m.name, m.pack_size, m.base_unit, b.number, b.expires_on, b.mrp, b.purchase_price,
            StockOnHand.quantity, b.location, b.blocked_why,
        )
        .join(b, b.id == StockOnHand.batch_id)
        .join(m, m.id == b.medicine_id)
        .where(StockOnHand.quantity != 0)
        .order_by(func.lower(m.name), b.expires_on, b.id),
    )  # fmt: skip
    for sku, name, pack, unit, number, expires_on, mrp, cost, quantity, location, blocked in found:
        packs, loose = divmod(quantity, pack) if quantity > 0 else (0, quantity)
        yield (sku, name, pack, unit, number, expires_on, mrp, cost, packs, loose, quantity, location, blocked)


def invoice_rows(rd: Reading, day: date | None) -> Rows:
    """Every bill with its sums, also the cancelled ones; of one business date when told."""
    i = Invoice
    paid = select(func.sum(Payment.amount)).where(Payment.invoice_id == i.id).scalar_subquery()
    statement = (
        select(
            i.number, i.day, i.title, i.recipient_name, i.taxable, i.cgst, i.sgst, i.igst, i.exempt, i.round_off,
            i.payable, paid, i.state, User.name, i.cancelled_why,
        )
        .outerjoin(User, User.id == i.by)
        .order_by(i.day, i.series_key, i.sequence)
    )  # fmt: skip
    for *cells, state, by, why in _read(rd, statement if day is None else statement.where(i.day == day)):
        number, day_of, title, *sums, taken = cells
        yield (number, day_of, str(title).replace("_", " "), *sums, taken or ZERO, str(state), by, why)


def day_rows(rd: Reading, day: date | None) -> Rows:
    """The figures of a day as one flat table: visits, bills, collections, cancelled bills, cash (DAY-1 to DAY-3)."""
    figures = day_figures(rd, day)
    of = figures.day
    for each in figures.visits:
        yield (of, "Visits", each.doctor, each.came, None, f"{each.finished} finished")
    yield (of, "Visits cancelled", None, figures.cancelled_visits, None, None)
    yield (of, "Bills", None, figures.bills, figures.billed, None)
    for method, amount in figures.by_method.items():
        yield (of, "Collected", str(method), None, amount, None)
    for person in figures.by_person:
        for method, amount in person.by_method.items():
            yield (of, "Collected by", person.name, None, amount, str(method))
    yield (of, "Collected in all", None, None, figures.collected, None)
    for bill in figures.cancelled:
        yield (of, "Cancelled bill", bill.number, None, bill.payable, f"{bill.by}: {bill.why}")
    for drawer in figures.cash:
        yield (of, "Cash expected", drawer.counter, None, drawer.expected, None)
        yield (of, "Cash counted", drawer.counter, None, drawer.counted, drawer.note or drawer.by)


def _read(rd: Reading, statement: Any) -> Iterator[Any]:
    return iter(rd.session.execute(statement.execution_options(yield_per=1000)))


def _yes(claim: bool) -> str:
    return "yes" if claim else "no"


def _local(phone: str | None) -> str | None:
    """An Indian number without +91, as people dial it; no sign in front that a spreadsheet program would calculate with."""
    return phone.removeprefix("+91") if phone else None
