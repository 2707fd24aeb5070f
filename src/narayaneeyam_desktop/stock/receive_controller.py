"""Answers the page of taking goods in: lines are checked as they are entered, and posted whole (STOCK-7, STOCK-14)."""

from __future__ import annotations

from dataclasses import replace

from narayaneeyam_clinic.pharmacy.find_medicine import FoundMedicine, find_medicine, found_medicines
from narayaneeyam_clinic.pharmacy.medicine_page import dosage_forms
from narayaneeyam_clinic.pharmacy.receive_stock import ReceiptDraft, ReceivedLine, ReceivedStock, receive_stock
from narayaneeyam_clinic.pharmacy.stock_rules import ShelfLife, parse_expiry, proposed_expiry
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.draft_keeper import DraftKeeper
from narayaneeyam_desktop.formats import grouped, money_text, text_or_dash, unit_text
from narayaneeyam_desktop.stock.receipt_draft import RECEIPT, EnteredLine, Receipt, kept_receipt
from narayaneeyam_desktop.stock.receive_page import ReceivedRow, ReceivePage, TypedLine
from narayaneeyam_desktop.stock.stock_words import amount_words, pack_words
from narayaneeyam_desktop.widgets.suggest_field import Suggestion


class ReceiveController(Controller):
    """One receipt at a time; its id is made beforehand, so that posting it twice takes the goods in once."""

    def __init__(self, page: ReceivePage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._lines: list[EnteredLine] = []
        self._receipt_id = new_id()
        self._months: dict[str, int | None] = {}
        self._is_begun = False
        self._is_posting = False
        self._keeper = DraftKeeper(desk, RECEIPT, self._receipt, self)
        for field in (page.supplier, page.supplier_bill):
            field.edited.connect(self._keeper.touched)
        page.medicine.suggest_from(desk, _suggest)
        page.medicine_chosen.connect(self._chosen)
        page.expiry_typed.connect(self._tidy_expiry)
        page.line_entered.connect(self._enter)
        page.line_wanted.connect(self._change_line)
        page.line_removed.connect(self._remove_line)
        page.posting.connect(self._post)
        page.left.connect(self._keeper.save)

    def opened(self, arguments: dict[str, object]) -> None:
        """With `medicine_id` that medicine stands in the entry row."""
        if not self._is_begun:
            self._is_begun = True
            self.desk.read(self, _shelf_lives, done=self._keep_months)
            self._keeper.look_for_kept(kept_receipt, self._kept_found)
        medicine_id = arguments.get("medicine_id")
        if isinstance(medicine_id, str):

            def work(rd: Reading) -> list[FoundMedicine]:
                return found_medicines(rd, [medicine_id])

            self.desk.read(self, work, done=self._propose)

    def _keep_months(self, months: dict[str, int | None]) -> None:
        self._months = months

    def _kept_found(self, receipt: Receipt | None) -> None:
        if receipt is None or self._lines:
            return
        self._receipt_id = receipt.id
        self._lines = list(receipt.lines)
        self._page.show_head(receipt.supplier, receipt.supplier_bill, is_opening=receipt.is_opening)
        self._show()
        self.desk.say(self.tr("What was being received is here again."))

    def _receipt(self) -> Receipt:
        page = self._page
        is_opening = page.is_opening.isChecked()
        return Receipt(
            self._receipt_id,
            "" if is_opening else page.supplier.text(),
            "" if is_opening else page.supplier_bill.text(),
            is_opening,
            tuple(self._lines),
        )

    def _propose(self, found: list[FoundMedicine]) -> None:
        if found and not self._page.medicine.text():
            suggestion = _suggestion(found[0])
            self._page.medicine.take(suggestion)
            self._chosen(suggestion)

    def _chosen(self, suggestion: Suggestion) -> None:
        medicine = suggestion.value
        if not isinstance(medicine, FoundMedicine):
            return
        unit = unit_text(medicine.base_unit)
        self._page.packs.set_hint(self.tr("of {size} {unit}").format(size=grouped(medicine.pack_size), unit=unit))
        months = self._months.get(medicine.form)
        self._page.expiry.set_hint(self.tr("made in: m 11/26") if months else "")
        if medicine.location and not self._page.place.text():
            self._page.place.set_text(medicine.location)
        if medicine.mrp is not None and self._page.mrp.value() is None:
            self._page.mrp.set_value(medicine.mrp)

    def _tidy_expiry(self, text: str) -> None:
        try:
            self._page.expiry.set_text(self._expiry(text))
        except Refused as refused:
            self._page.expiry.show_problem(self.desk.refused(refused))

    def _expiry(self, text: str) -> str:
        """As it is kept, "03/2028". "m 11/26" is the month of making: the expiry is proposed from the form's shelf life."""
        typed = text.strip()
        if not typed.lower().startswith("m") or typed[1:2].isalpha():
            day = parse_expiry(typed)
            is_month = (day.month, day) == (day.month, parse_expiry(f"{day.month}/{day.year}"))
            return day.strftime("%m/%Y") if is_month else day.strftime("%d/%m/%Y")
        made = parse_expiry(typed[1:].strip(" :/-."))
        medicine = self._page.medicine.value()
        months = self._months.get(medicine.form) if isinstance(medicine, FoundMedicine) else None
        proposed = proposed_expiry(ShelfLife("", months), made)
        return "" if proposed is None else proposed.strftime("%m/%Y")

    def _enter(self, typed: TypedLine) -> None:
        page = self._page
        page.clear_problems()
        if not isinstance(typed.medicine, FoundMedicine):
            page.show_problem(
                "medicine", self.tr("Choose the medicine from the list. A new one is added in Stock (F2).")
            )
            return
        try:
            tidy = replace(typed, expiry=self._expiry(typed.expiry) if typed.expiry else "")
            self._refuse_incomplete(tidy, typed.medicine)
        except Refused as refused:
            page.show_problem(refused.field, self.desk.refused(refused))
            return
        self._lines.append(EnteredLine(typed.medicine, tidy))
        self._show()
        page.show_entry(None, None)
        for field in (page.packs, page.expiry):
            field.set_hint("")

    def _refuse_incomplete(self, typed: TypedLine, medicine: FoundMedicine) -> None:
        """What the clinic would refuse in the end is said at once, at the field."""
        if not typed.batch_number:
            raise Refused("batch_number_missing", field="batch_number", medicine=medicine.name)
        if typed.mrp is None or typed.mrp <= ZERO:
            raise Refused("mrp_not_positive", field="mrp", medicine=medicine.name)
        if not (typed.packs or 0) + (typed.free or 0):
            raise Refused("quantity_not_positive", field="quantity", quantity=0)

    def _change_line(self, at: int) -> None:
        if 0 <= at < len(self._lines):
            line = self._lines.pop(at)
            self._show()
            self._page.show_entry(line.typed, _suggestion(line.medicine))

    def _remove_line(self, at: int) -> None:
        if 0 <= at < len(self._lines):
            del self._lines[at]
            self._show()

    def _show(self) -> None:
        self._show_rows()
        self._keeper.touched()

    def _show_rows(self) -> None:
        self._page.show_rows([self._row(number, line) for number, line in enumerate(self._lines, 1)])

    def _row(self, number: int, line: EnteredLine) -> ReceivedRow:
        medicine, typed = line.medicine, line.typed
        is_above = typed.cost is not None and typed.mrp is not None and typed.cost > typed.mrp
        return ReceivedRow(
            number=str(number),
            name=medicine.name,
            pack=pack_words(medicine.name, medicine.pack_size, medicine.base_unit),
            batch=typed.batch_number,
            expiry=text_or_dash(typed.expiry.replace("/", "-")),
            mrp=money_text(typed.mrp),
            cost=money_text(typed.cost),
            packs=grouped(typed.packs or 0),
            free=grouped(typed.free) if typed.free else "–",
            place=text_or_dash(typed.place),
            warning=self.tr("cost above MRP") if is_above else "",
        )

    def _post(self) -> None:
        page = self._page
        if self._is_posting:
            return
        page.clear_problems()
        if page.medicine.text() or page.batch.text():
            self._enter(page.entry())
            if page.medicine.text() or page.batch.text():
                return
        receipt = self._receipt()
        draft = ReceiptDraft(
            id=receipt.id,
            supplier=receipt.supplier,
            supplier_bill=receipt.supplier_bill,
            is_opening=receipt.is_opening,
            lines=tuple(_received(line) for line in receipt.lines),
        )
        self._is_posting = True
        self._keeper.pause()

        def work(tx: Transaction) -> ReceivedStock:
            return receive_stock(tx, draft)

        self.desk.change(
            self, work, why="stock.receive", done=self._posted, failed=self._not_posted, disables=page.post_action
        )

    def _posted(self, received: ReceivedStock) -> None:
        self._is_posting = False
        self._receipt_id = new_id()
        self._lines = []
        self._show_rows()
        self._keeper.forget()
        self._page.show_head(is_opening=self._page.is_opening.isChecked())
        self._page.show_entry(None, None)
        self._page.focus_first()
        self.desk.say(self.tr("Taken in: {count} batches.").format(count=len(received.batch_ids)))

    def _not_posted(self, refused: Refused) -> None:
        self._is_posting = False
        self._page.show_problem(refused.field if refused.field == "supplier" else None, self.desk.refused(refused))


def _received(line: EnteredLine) -> ReceivedLine:
    typed = line.typed
    return ReceivedLine(
        medicine_id=line.medicine.medicine_id,
        batch_number=typed.batch_number,
        expiry=typed.expiry,
        mrp=typed.mrp or ZERO,
        purchase_price=typed.cost,
        packs=typed.packs or 0,
        free_packs=typed.free or 0,
        location=typed.place,
    )


def _suggest(rd: Reading, text: str) -> list[Suggestion]:
    return [_suggestion(found) for found in find_medicine(rd, text)] if len(text) > 1 else []


def _suggestion(found: FoundMedicine) -> Suggestion:
    there = amount_words(found.packs, found.loose, found.base_unit)
    return Suggestion(found.name, found, pack_words(found.name, found.pack_size, found.base_unit), there)


def _shelf_lives(rd: Reading) -> dict[str, int | None]:
    return {form.name: form.shelf_life_months for form in dosage_forms(rd)}


def make_receive(desk: Desk) -> ReceivePage:
    """The page with its controller."""
    page = ReceivePage()
    ReceiveController(page, desk)
    return page
