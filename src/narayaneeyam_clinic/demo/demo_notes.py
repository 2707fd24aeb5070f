"""What the demo clinic mended after it was billed: now and then a bottle comes back, or a fee had been too low."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import select

from narayaneeyam_clinic.billing.debitable import DebitDraft, DebitedLine
from narayaneeyam_clinic.billing.records import Invoice, InvoiceState, LineKind
from narayaneeyam_clinic.billing.returnable import ReturnDraft, ReturnedLine, returnable_bill
from narayaneeyam_clinic.billing.take_back import take_back
from narayaneeyam_clinic.billing.write_debit_note import write_debit_note
from narayaneeyam_clinic.demo.demo_days import DemoDays
from narayaneeyam_clinic.pharmacy.sale_draft import PaymentDraft, PaymentMethod
from narayaneeyam_clinic.shared.money import Money

_COMES_BACK_EVERY, _WAS_TOO_LOW_EVERY, _FIRST = 9, 17, 3  # days
_LATER = timedelta(minutes=4)
_NEWEST = 30


class DemoNotes:
    """Of earlier days on which people came; the day that goes on is left to whoever tries the program."""

    def __init__(self, days: DemoDays, today: date) -> None:
        self._days, self._today = days, today

    def live(self, day: date, number: int) -> None:
        """After the last visit of the day, the `number`th of the demo."""
        if day == self._today or day.weekday() == 6:
            return
        if number % _COMES_BACK_EVERY == _FIRST:
            self._take_back(day)
        if number % _WAS_TOO_LOW_EVERY == _FIRST:
            self._ask_for_more(day)

    def _take_back(self, day: date) -> None:
        """One pack of an earlier bill, unopened."""
        for invoice_id in self._bills_before(day):
            with self._days.clinic.reading(by=self._days.team.pharmacist) as rd:
                lines = returnable_bill(rd, invoice_id).lines
            back = next((one for one in lines if one.is_goods and one.left >= one.pack_size), None)
            if back is None:
                continue
            draft = ReturnDraft(
                invoice_id=invoice_id,
                lines=(ReturnedLine(invoice_line_id=back.invoice_line_id, quantity=back.pack_size),),
                note="Not opened",
            )
            self._days.clock.now += _LATER
            with self._days.clinic.transaction(by=self._days.team.pharmacist, why="billing.take_back") as tx:
                take_back(tx, draft)
            return

    def _ask_for_more(self, day: date) -> None:
        """A fee that was billed fifty rupees too low."""
        for invoice_id in self._bills_before(day):
            with self._days.clinic.reading(by=self._days.team.pharmacist) as rd:
                bill = returnable_bill(rd, invoice_id)
            fee = next((one for one in bill.lines if one.kind is LineKind.CONSULTATION), None)
            if fee is None or bill.notes:
                continue
            draft = DebitDraft(
                invoice_id=invoice_id,
                lines=(DebitedLine(invoice_line_id=fee.invoice_line_id, amount=Money.rupees(50)),),
                note="Billed as a review",
                payment=PaymentDraft(method=PaymentMethod.CASH),
            )
            self._days.clock.now += _LATER
            with self._days.clinic.transaction(by=self._days.team.pharmacist, why="billing.debit") as tx:
                write_debit_note(tx, draft)
            return

    def _bills_before(self, day: date) -> list[str]:
        """The newest first."""
        with self._days.clinic.reading(by=self._days.team.pharmacist) as rd:
            found = rd.session.scalars(
                select(Invoice.id)
                .where(Invoice.day < day, Invoice.state == InvoiceState.ISSUED, Invoice.debits_id.is_(None))
                .order_by(Invoice.id.desc())
                .limit(_NEWEST)
            )
            return list(found)
