"""What the counters do on the days of a year, by the program's own actions, with the pencil beside them."""

from __future__ import annotations

from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.billing.debitable import DebitDraft, DebitedLine
from narayaneeyam_clinic.billing.returnable import ReturnDraft, ReturnedLine, ReturnsTo
from narayaneeyam_clinic.billing.take_back import take_back
from narayaneeyam_clinic.billing.take_payment import take_payment
from narayaneeyam_clinic.billing.write_debit_note import write_debit_note
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, PaymentDraft, PaymentMethod, SaleDraft
from narayaneeyam_clinic.pharmacy.sell_medicine import sell_medicine
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.shifts.close_shift import ShiftCountDraft, close_shift
from narayaneeyam_clinic.shifts.open_shift import OpeningDraft, open_shift
from tests.clinic.sync.replicas import Replica
from tests.journeys.year_book import PencilBill
from tests.journeys.year_shop import FLOAT, Year


def somebody_buys(year: Year, pc: Replica) -> PencilBill | None:
    """One to three medicines; paid in cash, by UPI, both, or left due in part."""
    lines = []
    for medicine_id in year.chance.sample(sorted(year.medicines), k=year.chance.randint(1, 3)):
        goods = year.medicines[medicine_id]
        asked = year.chance.randint(1, 2) * goods.pack
        if goods.key in year.loose and year.chance.random() < 0.5:
            asked = year.chance.randint(1, goods.pack - 1)
        if year.for_sale(medicine_id) < asked:
            continue
        packs, units = divmod(asked, goods.pack)
        discount = year.chance.choice((0, 0, 0, 1000))
        lines.append(MedicineLine(medicine_id=medicine_id, packs=packs, units=units, discount_basis_points=discount))
    if not lines:
        return None
    how = year.chance.choice(("cash", "cash", "upi", "due"))
    payments = {
        "cash": (PaymentDraft(method=PaymentMethod.CASH),),
        "upi": (PaymentDraft(method=PaymentMethod.UPI),),
        "due": (),
    }[how]
    draft = SaleDraft(patient_id=year.chance.choice(year.patients), medicines=tuple(lines), payments=payments)
    sold = year.do(pc, "pharmacy.sell", lambda tx: sell_medicine(tx, draft))
    discounts = {line.medicine_id: line.discount_basis_points for line in lines}
    taken = [
        (line_id, year.medicines[medicine_id], batch_id, quantity, discounts[medicine_id])
        for line_id, medicine_id, batch_id, quantity in pc.rows(
            "SELECT id, medicine_id, batch_id, quantity FROM invoice_line WHERE invoice_id = ? ORDER BY position",
            sold.invoice_id,
        )
    ]
    payable = sold.payable.paise
    bill = year.book.sold(
        sold.invoice_id, year.today, pc.device_id, taken,
        cash=payable if how == "cash" else 0, upi=payable if how == "upi" else 0,
    )  # fmt: skip
    assert bill.payable == payable
    return bill


def a_due_is_paid(year: Year, pc: Replica) -> None:
    open_bills = [bill for bill in year.book.bills.values() if bill.due > 0 and year.knows(pc, bill)]
    if open_bills:
        bill = year.chance.choice(open_bills)
        amount = bill.due if year.chance.random() < 0.7 else max(bill.due // 2, 1)
        paid = PaymentDraft(method=PaymentMethod.CASH, amount=Money(amount))
        year.do(pc, "billing.pay", lambda tx: take_payment(tx, bill.bill_id, paid))
        year.book.took(bill, year.today, pc.device_id, cash=amount)


def something_comes_back(year: Year, pc: Replica) -> None:
    """A line or the whole of a bill, to the shelf it came from; once for each bill."""
    candidates = [
        bill
        for bill in list(year.book.bills.values())[-40:]
        if not bill.is_cancelled and not bill.credited and not bill.is_debit_note and year.knows(pc, bill)
        if all(year.lots[line.lot].expires_on >= year.today for line in bill.lines)
    ]
    if not candidates:
        return
    bill = year.chance.choice(candidates)
    if year.chance.random() < 0.4:
        back = [(at, line.quantity, line.lot) for at, line in enumerate(bill.lines)]
    else:
        at = year.chance.randrange(len(bill.lines))
        line = bill.lines[at]
        loose = line.goods.key in year.loose
        back = [(at, year.chance.randint(1, line.quantity) if loose else line.goods.pack, line.lot)]
    draft = ReturnDraft(
        invoice_id=bill.bill_id,
        lines=tuple(
            ReturnedLine(invoice_line_id=bill.lines[at].line_id, quantity=quantity, returns_to=ReturnsTo.SHELF)
            for at, quantity, _lot in back
        ),
    )
    written = year.do(pc, "billing.take_back", lambda tx: take_back(tx, draft))
    assert written.payable.paise == year.book.came_back(bill, year.today, pc.device_id, back)


def a_bill_was_too_low(year: Year, pc: Replica) -> None:
    """The discount of an earlier bill should not have been: it is asked for by a debit note and stays due."""
    candidates = [
        bill
        for bill in year.book.bills.values()
        if not bill.is_cancelled and not bill.credited and not bill.is_debit_note and not bill.has_debit_note
        if bill.day < year.today and year.knows(pc, bill) and sum(line.discount for line in bill.lines) >= 100
    ]
    if not candidates:
        return
    bill = year.chance.choice(candidates)
    more = {line.line_id: line.discount for line in bill.lines if line.discount}
    draft = DebitDraft(
        invoice_id=bill.bill_id,
        lines=tuple(DebitedLine(invoice_line_id=line_id, amount=Money(paise)) for line_id, paise in more.items()),
    )
    written = year.do(pc, "billing.debit", lambda tx: write_debit_note(tx, draft))
    note = year.book.was_too_low(bill, written.debit_note_id, year.today, pc.device_id)
    assert (written.payable.paise, written.due.paise) == (note.payable, note.due)


def a_bill_is_cancelled(year: Year, pc: Replica, bill: PencilBill) -> None:
    paid = {row[0]: row[1] for row in pc.rows("SELECT method, amount FROM payment WHERE invoice_id = ?", bill.bill_id)}
    year.do(pc, "billing.cancel", lambda tx: cancel_invoice(tx, bill.bill_id, "Wrong patient"))
    year.book.cancelled(bill, year.today, cash=paid.get("cash", 0), upi=paid.get("upi", 0), counter=pc.device_id)


def drawer_opens(year: Year, pc: Replica) -> str:
    return year.do(pc, "shifts.open", lambda tx: open_shift(tx, OpeningDraft(opening_float=Money(FLOAT))))


def drawer_closes(year: Year, pc: Replica, shift_id: str) -> None:
    """Counted by pencil: a paisa more or less would ask for a reason."""
    cash = FLOAT + year.book.drawer[pc.device_id, year.today]
    draft = ShiftCountDraft(
        shift_id=shift_id, cash=Money(cash), upi=Money(year.book.upi[pc.device_id, year.today]), card=Money(0)
    )
    year.do(pc, "shifts.close", lambda tx: close_shift(tx, draft))
