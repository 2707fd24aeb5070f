"""Items onto the bill: by suggestion, by Enter before the list has come, by scan (SELL-2, SELL-9)."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from narayaneeyam_clinic.pharmacy.find_medicine import FoundMedicine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.counter.bill_on_counter import BillOnCounter
from narayaneeyam_desktop.counter.counter_page import CounterPage
from narayaneeyam_desktop.counter.draft_edits import add_medicine, line_of_medicine
from narayaneeyam_desktop.counter.item_words import (
    ItemWanted,
    LookedUp,
    look_up_code,
    look_up_item,
    suggest_items,
    suggestion_of,
)
from narayaneeyam_desktop.counter.scanner import Scan
from narayaneeyam_desktop.typed_quantity import ONE_PACK, TypedQuantity, parse_item
from narayaneeyam_desktop.widgets.suggest_field import Suggestion


class ItemEntry(QObject):
    """Answers the item field.

    Signals:
        failed: what was typed or scanned gave no item.
    """

    failed = Signal()

    def __init__(self, page: CounterPage, bill: BillOnCounter, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._bill = bill
        page.item.suggest_from(bill.desk, suggest_items)
        page.item.chosen.connect(self._chosen)
        page.item.entered.connect(self._entered)
        page.scanned.connect(self._scanned)

    def _chosen(self, suggestion: Suggestion) -> None:
        wanted = suggestion.value
        self._page.item.clear()
        if isinstance(wanted, ItemWanted):
            self._add(wanted.medicine, wanted.quantity)
        self._page.focus_first()

    def _entered(self, text: str) -> None:
        try:
            parse_item(text)
        except Refused as refused:
            self._page.item.show_problem(self._bill.desk.refused(refused))
            return

        def work(rd: Reading) -> LookedUp:
            return look_up_item(rd, text)

        self._bill.await_read(work, self._found)

    def _found(self, answer: LookedUp) -> None:
        if len(answer.found) == 1:
            self._page.item.clear()
            self._add(answer.found[0], answer.quantity)
            return
        self.failed.emit()
        if answer.found:
            self._page.item.offer(answer.typed, [suggestion_of(found, answer.quantity) for found in answer.found])
        else:
            self._page.item.show_problem(self.tr("Nothing is found for {typed}.").format(typed=answer.typed))

    def _scanned(self, scan: Scan) -> None:
        """A scan counts wherever the cursor stands; `3*` before it in the item field is its quantity."""
        before = scan.before if scan.into is self._page.item.input else ""

        def work(rd: Reading) -> LookedUp:
            return look_up_code(rd, scan.code, before)

        self._page.item.clear()
        self._page.focus_first()
        self._bill.await_read(work, self._scan_found)

    def _scan_found(self, answer: LookedUp) -> None:
        if answer.found:
            self._add(answer.found[0], answer.quantity)
        else:
            self.failed.emit()
            self._page.item.show_problem(self.tr("No medicine has the code {code}.").format(code=answer.typed))

    def _add(self, medicine: FoundMedicine, quantity: TypedQuantity | None) -> None:
        self._bill.know(medicine)
        draft = add_medicine(self._bill.draft, medicine.medicine_id, quantity or ONE_PACK)
        self._bill.change(draft)
        self._page.select_line(line_of_medicine(draft, medicine.medicine_id))
