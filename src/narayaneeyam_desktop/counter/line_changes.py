"""Changing one line of the bill: quantity, batch or price, discount, through the strip under the lines (SELL-6, SELL-11, SELL-26)."""

from __future__ import annotations

from PySide6.QtCore import QObject

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.batch_list import BatchRow, batch_list
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.counter.bill_on_counter import BillOnCounter
from narayaneeyam_desktop.counter.bill_rows import BillRow, ItemWords, piece_words
from narayaneeyam_desktop.counter.counter_page import CounterPage
from narayaneeyam_desktop.counter.draft_edits import (
    change_price,
    change_quantity,
    choose_batch,
    discount_bill,
    discount_line,
    discount_words,
    line_count,
    parse_discount,
    remove_line,
    service_at,
)
from narayaneeyam_desktop.counter.strips import LineShown
from narayaneeyam_desktop.formats import expiry_text, rupees_text
from narayaneeyam_desktop.typed_quantity import parse_quantity, quantity_words


class LineChanges(QObject):
    """Opens the strip for a line and takes what it says."""

    def __init__(self, page: CounterPage, bill: BillOnCounter, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._bill = bill
        self._wanted: tuple[int, str, str] = (0, "", "quantity")
        page.line_wanted.connect(self._line_wanted)
        page.remove_wanted.connect(self._remove)
        page.discount_wanted.connect(self._discount_wanted)
        page.line_strip.taken.connect(self.take)

    def take(self) -> bool:
        """What the strip says goes onto the bill; True when it was closed or could be understood."""
        strip = self._page.line_strip
        wish = strip.wish()
        if wish is None:
            return True
        field = "quantity"
        try:
            draft = change_quantity(self._bill.draft, wish.at, parse_quantity(wish.quantity))
            if strip.batch.isEnabled():
                draft = choose_batch(draft, wish.at, wish.batch_id)
            field = "price"
            draft = change_price(draft, wish.at, wish.price)
            field = "discount"
            draft = discount_line(draft, wish.at, *parse_discount(wish.discount))
            field = "bill_discount"
            draft = discount_bill(draft, *parse_discount(wish.bill_discount))
        except Refused as refused:
            strip.show_problem(field, self._bill.desk.refused(refused))
            return False
        self._page.show_lines()
        self._bill.change(draft)
        return True

    def _line_wanted(self, wanted: tuple[BillRow, str]) -> None:
        row, typed = wanted
        self._open(row.draft_line, typed, "quantity")

    def _discount_wanted(self) -> None:
        """For the selected line, or the last one."""
        rows = self._page.lines.rows()
        if rows and self._bill.desk.may(Permission.GIVE_DISCOUNT):
            row = self._page.lines.selected_row() or rows[-1]
            self._open(row.draft_line, "", "discount")

    def ask_price(self, at: int) -> None:
        """A therapy that was never billed here: what one costs is asked before anything else."""
        self._open(at, "", "price")

    def _open(self, at: int, typed: str, field: str) -> None:
        draft = self._bill.draft
        self._wanted = (at, typed, field)
        if at >= line_count(draft):
            return
        # The strip is there at once, so that the next digit finds its field; the batches come when they are read.
        self._show([])
        if at < len(draft.medicines):
            medicine_id = draft.medicines[at].medicine_id

            def work(rd: Reading) -> list[BatchRow]:
                return batch_list(rd, medicine_id)

            self._bill.desk.read(self, work, done=self._batches_read, replaces="batches")

    def _batches_read(self, batches: list[BatchRow]) -> None:
        at = self._wanted[0]
        strip = self._page.line_strip
        wish = strip.wish()
        if wish is not None and wish.at == at and at < len(self._bill.draft.medicines):
            strip.show_batches(self._batch_choices(batches), self._bill.draft.medicines[at].batch_id)

    def _show(self, batches: list[BatchRow]) -> None:
        at, typed, first = self._wanted
        draft, strip = self._bill.draft, self._page.line_strip
        self._page.close_strips()
        line = draft.lines[at]
        name, quantity, unit, batch_id = "", "", "", None
        service = service_at(draft, at)
        if at < len(draft.medicines):
            medicine = draft.medicines[at]
            words = self._bill.items.get(medicine.medicine_id, ItemWords("", 1, ""))
            name, unit, batch_id = words.name, words.base_unit, medicine.batch_id
            if medicine.packs or medicine.units:
                quantity = quantity_words(medicine.packs, medicine.units, unit)
        else:
            name, pieces = piece_words(draft, at)
            quantity = str(pieces)
        strip.show_line(
            LineShown(
                at=at,
                name=name,
                quantity=typed or quantity,
                unit_hint=self.tr("packs; loose: 3 {unit}").format(unit=unit) if unit else "",
                batches=self._batch_choices(batches),
                batch_id=batch_id,
                discount=discount_words(line.discount_basis_points, line.discount),
                bill_discount=discount_words(draft.discount_basis_points, draft.discount),
                may_discount=self._bill.desk.may(Permission.GIVE_DISCOUNT),
                is_service=service is not None,
                price=(service.price or None) if service else getattr(line, "price", None),
                has_price=at < len(draft.medicines) and self._bill.desk.may(Permission.SELL),
            )
        )
        field = {"discount": strip.discount, "price": strip.price}.get(first, strip.quantity)
        field.input.setFocus()
        if not typed:
            field.input.selectAll()

    def _batch_choices(self, batches: list[BatchRow]) -> tuple[tuple[str | None, str], ...]:
        """Expired ones are seen in the medicine's page; here only what may be sold (SELL-4). The place stands with it (STOCK-13)."""
        first = (None, self.tr("Earliest first"))
        return (first, *((each.batch_id, self._batch_words(each)) for each in batches if each.is_sellable))

    def _batch_words(self, batch: BatchRow) -> str:
        left = self.tr("{packs} left").format(packs=batch.packs)
        parts = (batch.number, expiry_text(batch.expires_on), rupees_text(batch.mrp), left, batch.location)
        return "  ·  ".join(part for part in parts if part)

    def _remove(self, row: BillRow) -> None:
        if row.draft_line < line_count(self._bill.draft):
            self._bill.change(remove_line(self._bill.draft, row.draft_line))
            if not line_count(self._bill.draft):
                self._page.focus_first()
