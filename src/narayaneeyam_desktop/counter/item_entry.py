"""Items onto the bill, therapies and open fees too: by suggestion, by Enter before the list has come, by scan (SELL-2, SELL-9, SELL-20)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from narayaneeyam_clinic.billing.open_charges import OpenCharge
from narayaneeyam_clinic.billing.services_to_bill import FoundTherapy
from narayaneeyam_clinic.pharmacy.find_medicine import FoundMedicine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.counter.bill_on_counter import BillOnCounter
from narayaneeyam_desktop.counter.counter_page import CounterPage
from narayaneeyam_desktop.counter.draft_edits import (
    add_charges,
    add_fee,
    add_medicine,
    add_therapy,
    line_of_charge,
    line_of_medicine,
    line_of_service,
)
from narayaneeyam_desktop.counter.item_words import (
    FoundItem,
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
        price_wanted: the line that was added has no price yet (its number in the draft).
    """

    failed = Signal()
    price_wanted = Signal(object)

    def __init__(self, page: CounterPage, bill: BillOnCounter, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._bill = bill
        page.item.suggest_from(bill.desk, self._suggest)
        page.item.chosen.connect(self._chosen)
        page.item.entered.connect(self._entered)
        page.scanned.connect(self._scanned)

    def _suggest(self, rd: Reading, text: str) -> Sequence[Suggestion]:
        return suggest_items(rd, text, self._bill.draft)

    def _chosen(self, suggestion: Suggestion) -> None:
        wanted = suggestion.value
        self._page.item.clear()
        self._page.focus_first()
        if isinstance(wanted, ItemWanted):
            self._add(wanted.item, wanted.quantity)

    def _entered(self, text: str) -> None:
        try:
            parse_item(text)
        except Refused as refused:
            self._page.item.show_problem(self._bill.desk.refused(refused))
            return

        draft = self._bill.draft

        def work(rd: Reading) -> LookedUp:
            return look_up_item(rd, text, draft)

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
            self._page.item.show_problem(self._nothing_words(answer))

    def _nothing_words(self, answer: LookedUp) -> str:
        if answer.is_number:
            words = self.tr(
                "No medicine has the SKU or barcode {typed}. If it is the cash received, F7 takes it there."
            )
        else:
            words = self.tr("Nothing is found for {typed}.")
        return words.format(typed=answer.typed)

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

    def _add(self, item: FoundItem, quantity: TypedQuantity | None) -> None:
        draft, pieces = self._bill.draft, quantity or ONE_PACK
        if isinstance(item, FoundMedicine):
            self._bill.know(item)
            draft = add_medicine(draft, item.medicine_id, pieces)
            at = line_of_medicine(draft, item.medicine_id)
        elif isinstance(item, OpenCharge):
            draft = add_charges(draft, [item])
            at = line_of_charge(draft, item.charge_id)
        elif isinstance(item, FoundTherapy):
            draft = add_therapy(draft, item.line, pieces.packs or 1)
            at = line_of_service(draft, item.line.description)
        else:
            draft = add_fee(draft, item)
            at = line_of_service(draft, item.line.description)
        self._page.show_bill_lines()
        self._bill.change(draft)
        self._page.select_line(at)
        if isinstance(item, FoundTherapy) and item.price is None:
            self.price_wanted.emit(at)
