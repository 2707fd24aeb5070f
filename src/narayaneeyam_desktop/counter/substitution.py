"""F3: the same formulation of another maker for the first prescribed medicine that is out of stock (SELL-42)."""

from __future__ import annotations

from PySide6.QtCore import QObject

from narayaneeyam_desktop.counter.bill_on_counter import BillOnCounter
from narayaneeyam_desktop.counter.counter_page import CounterPage
from narayaneeyam_desktop.counter.draft_edits import line_of_medicine, substitute


class Substitution(QObject):
    """What can be given instead is read with each look at the bill."""

    def __init__(self, page: CounterPage, bill: BillOnCounter, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._bill = page, bill
        page.substitute_wanted.connect(self._give)

    def _give(self) -> None:
        look = self._bill.look
        offered = look.substitutes if look is not None else {}
        still = (
            next((one for one in look.quote.still_to_give if one.prescription_line_id in offered), None)
            if look
            else None
        )
        if still is None:
            self._bill.desk.say(
                self.tr("Nothing of a prescription on this bill is out of stock and kept from another maker.")
            )
            return
        found = offered[still.prescription_line_id].found
        self._bill.know(found)
        self._bill.change(substitute(self._bill.draft, still, found, self.tr("out of stock")))
        self._page.select_line(line_of_medicine(self._bill.draft, found.medicine_id))
