"""The bill of a stay so far as it is looked at and printed: groups by kind and day, deposits, and the balance (STAY-66, STAY-72).

Every figure is that of `ledger_bill`; here they are only put in order. The rows of the foot add up to the balance.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import groupby

from narayaneeyam_clinic.admissions.stay_paper_head import stay_head
from narayaneeyam_clinic.billing.charge_places import heading_of, says_day, told
from narayaneeyam_clinic.billing.deposits import DepositKind, DepositRow, deposits
from narayaneeyam_clinic.billing.ledger_bill import LedgerBill, interim_bill
from narayaneeyam_clinic.billing.ledger_lines import LedgerLine
from narayaneeyam_clinic.billing.recipient import METHOD_WORDS
from narayaneeyam_clinic.papers.interim_bill import FootRow, InterimBillPaper, InterimGroup, InterimLine
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.store.transaction import Reading


class Foot(StrEnum):
    """What a row under the charges is."""

    CHARGES = "charges"
    ON_BILLS = "on_bills"
    TAX = "tax"
    ROUND_OFF = "round_off"
    DUE = "due"
    DEPOSIT = "deposit"
    REFUND = "refund"
    APPLIED = "applied"


@dataclass(frozen=True, slots=True)
class StatementLine:
    """One charge, net of what was taken back. `bills` are the numbers of bills that it stands on."""

    charge_id: str | None
    day: date
    description: str
    quantity: str
    amount: Money
    covered: Money
    taken_back: Money
    bills: tuple[str, ...]
    says_day: bool = True
    kind: str = ""


@dataclass(frozen=True, slots=True)
class StatementGroup:
    """Charges of one heading, by day."""

    heading: str
    lines: tuple[StatementLine, ...]

    @property
    def amount(self) -> Money:
        return total([line.amount for line in self.lines])


@dataclass(frozen=True, slots=True)
class StatementFoot:
    """One row under the charges, signed: what is owed is positive, what was paid or held is negative."""

    kind: Foot
    amount: Money
    day: date | None = None
    what: str = ""
    deposit_id: str | None = None
    number: str = ""


@dataclass(frozen=True, slots=True)
class StayStatement:
    """`balance` is still to pay; negative is what is left of the deposit. `rest` is what a bill made now leaves to pay after
    what is `held`. `refused` says why no bill could be made now.
    """

    admission_id: str
    patient_id: str
    groups: tuple[StatementGroup, ...]
    foot: tuple[StatementFoot, ...]
    payable: Money
    held: Money
    rest: Money
    bills: tuple[tuple[str, str], ...]
    refused: tuple[Refused, ...]

    @property
    def balance(self) -> Money:
        return total([row.amount for row in self.foot])


def stay_statement(rd: Reading, admission_id: str) -> StayStatement:
    """Refused: not_permitted, stay_not_found, no_tariff, charge_has_no_rate."""
    return _statement(rd, interim_bill(rd, admission_id), admission_id)


def interim_bill_paper(rd: Reading, admission_id: str) -> InterimBillPaper:
    """The statement as a paper without number. Refused: as `stay_statement`."""
    bill = interim_bill(rd, admission_id)
    statement = _statement(rd, bill, admission_id)
    assert bill.admission is not None  # it was read by its id
    head = replace(stay_head(rd, bill.admission), time=rd.now.astimezone(INDIA).strftime("%I:%M %p"))
    return InterimBillPaper(
        head,
        tuple(
            InterimGroup(
                group.heading,
                tuple(
                    InterimLine(line.day, line.description, line.quantity, line.amount, _note(line))
                    for line in group.lines
                ),
            )
            for group in statement.groups
        ),
        _foot_rows(statement, bill),
    )


def _statement(rd: Reading, bill: LedgerBill, admission_id: str) -> StayStatement:
    unbilled = [line.amount for line in bill.ledger if line.is_unbilled]
    on_bills = [line.amount for line in bill.ledger if not line.is_unbilled]
    foot = [StatementFoot(Foot.CHARGES, total([line.amount for line in bill.ledger]))]
    if billed := total(on_bills):
        foot.append(StatementFoot(Foot.ON_BILLS, -billed, what=", ".join(one.number for one in bill.issued)))
    tax = bill.totals.total - total(unbilled)
    foot += [StatementFoot(Foot.TAX, tax)] if tax else []
    foot += [StatementFoot(Foot.ROUND_OFF, bill.totals.round_off)] if bill.totals.round_off else []
    foot += [StatementFoot(Foot.DUE, one.due, what=one.number) for one in bill.issued if one.due]
    kinds = {DepositKind.TAKEN: Foot.DEPOSIT, DepositKind.REFUNDED: Foot.REFUND, DepositKind.APPLIED: Foot.APPLIED}
    for row in _held_rows(rd, bill, admission_id):
        method = METHOD_WORDS.get(row.method, "") if row.method else ""
        what = ", ".join(part for part in (row.number, method) if part)
        foot.append(StatementFoot(kinds[row.kind], -row.amount, row.day, what, row.deposit_id, row.number))
    return StayStatement(
        admission_id=admission_id,
        patient_id=bill.patient.id,
        groups=_groups(bill.ledger),
        foot=tuple(foot),
        payable=bill.totals.payable,
        held=bill.held,
        rest=bill.rest,
        bills=tuple((one.invoice_id, one.number) for one in bill.issued),
        refused=bill.refused,
    )


def _held_rows(rd: Reading, bill: LedgerBill, admission_id: str) -> list[DepositRow]:
    """Movements of the stay's account, then of each package that is owed on this stay: its deposit pays for it."""
    sales = dict.fromkeys(line.package_sale_id for line in bill.ledger if line.package_sale_id and line.amount)
    rows = deposits(rd, bill.patient.id, admission_id=admission_id)
    return rows + [row for sale in sales for row in deposits(rd, bill.patient.id, package_sale_id=sale)]


def _groups(ledger: tuple[LedgerLine, ...]) -> tuple[StatementGroup, ...]:
    return tuple(
        StatementGroup(heading, tuple(sorted(map(_line, lines), key=_day)))
        for heading, lines in groupby(ledger, key=_heading)
    )


def _heading(line: LedgerLine) -> str:
    return heading_of(line.of_kind)


def _day(line: StatementLine) -> date:
    return line.day


def _line(line: LedgerLine) -> StatementLine:
    return StatementLine(
        line.charge_id,
        line.day,
        told(line.of_kind, line.description),
        _quantity(line),
        line.amount,
        line.covered,
        line.taken_back,
        tuple(bill.number for bill in line.bills),
        says_day(line.of_kind),
        line.kind,
    )


def _quantity(line: LedgerLine) -> str:
    """ "3 days", "half a day", "50 ml", "2"."""
    if line.base_unit == "day":
        whole, half = divmod(line.quantity * 2 // line.pack_size, 2)
        words = f"{whole or ''}{'½' if half else ''}"
        return f"{words} {'day' if line.quantity <= line.pack_size else 'days'}"
    unit = "nos" if line.base_unit == "count" else line.base_unit or ""
    return f"{line.quantity} {unit}".rstrip()


def _note(line: StatementLine) -> str:
    notes = []
    if line.taken_back > ZERO:
        notes.append("less what was returned")
    if line.covered:
        notes.append("paid by package")
    if line.bills:
        notes.append(f"on bill {', '.join(line.bills)}")
    return ", ".join(notes)


_FOOT_WORDS = {
    Foot.CHARGES: "Charges",
    Foot.ON_BILLS: "On bill",
    Foot.TAX: "GST",
    Foot.ROUND_OFF: "Round off",
    Foot.DUE: "Due of bill",
    Foot.DEPOSIT: "Deposit",
    Foot.REFUND: "Deposit given back",
    Foot.APPLIED: "Deposit used on the bill",
}


_OF_THE_BILL = (Foot.CHARGES, Foot.ON_BILLS, Foot.TAX, Foot.ROUND_OFF)


def _foot_rows(statement: StayStatement, bill: LedgerBill) -> tuple[FootRow, ...]:
    """What a bill made now would come to, told after what leads to it; then what was paid for it."""
    totals = bill.totals
    tax = totals.cgst + totals.sgst + totals.igst
    rows = [_foot_row(row) for row in statement.foot if row.kind in _OF_THE_BILL]
    if bill.lines:
        rows.append(FootRow("Total with GST" if bill.gstin is not None else "Total", totals.payable, is_sum=True))
    if bill.lines and bill.gstin is not None:
        parts = (("Taxable value", totals.taxable), ("Exempt value", totals.exempt), ("GST in it", tax))
        rows += [FootRow(label, amount, is_part=True) for label, amount in parts if amount or label == "GST in it"]
    rows += [_foot_row(row) for row in statement.foot if row.kind not in _OF_THE_BILL]
    return tuple(rows)


def _foot_row(row: StatementFoot) -> FootRow:
    return FootRow(_FOOT_WORDS[row.kind], row.amount, row.day, row.what)
