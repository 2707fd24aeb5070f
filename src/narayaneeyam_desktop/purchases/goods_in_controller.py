"""Answers the page of goods in: lines are checked as they are entered, summed against the bill, and posted whole (BUY-10)."""

from __future__ import annotations

from dataclasses import replace

from narayaneeyam_clinic.pharmacy.find_medicine import FoundMedicine, find_by_code, find_medicine, found_medicines
from narayaneeyam_clinic.pharmacy.medicine_page import dosage_forms
from narayaneeyam_clinic.pharmacy.stock_rules import ShelfLife, parse_expiry, proposed_expiry
from narayaneeyam_clinic.purchases.last_prices import LastPrice, last_prices
from narayaneeyam_clinic.purchases.order_list import OrderPage, order_page
from narayaneeyam_clinic.purchases.quote_receipt import ReceiptQuote, quote_receipt
from narayaneeyam_clinic.purchases.receive_stock import ReceivedStock, receive_stock
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.draft_keeper import DraftKeeper
from narayaneeyam_desktop.formats import date_text, grouped, money_text, unit_text
from narayaneeyam_desktop.purchases.goods_in_draft import (
    RECEIPT,
    EnteredLine,
    Receipt,
    kept_receipt,
    receipt_draft,
    received_line,
)
from narayaneeyam_desktop.purchases.goods_in_entry import TypedLine
from narayaneeyam_desktop.purchases.goods_in_page import GoodsInPage, TypedHead
from narayaneeyam_desktop.purchases.goods_in_shown import goods_row, pack_text, totals_shown
from narayaneeyam_desktop.purchases.supplier_suggestions import supplier_suggestions
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.widgets.suggest_field import Suggestion
from narayaneeyam_desktop.wording import counted, translated

# Of what is wrong with a bill while it is typed, this is said at once; the rest when it is posted.
_SAID_AT_ONCE = {
    "supplier_blacklisted", "supplier_bill_taken", "bill_day_ahead", "hsn_missing", "medicine_has_no_rate",
    "discount_too_large",
}  # fmt: skip


class GoodsInController(Controller):
    """One bill at a time; its id is made beforehand, so that posting it twice takes the goods in once."""

    def __init__(self, page: GoodsInPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._lines: list[EnteredLine] = []
        self._quote: ReceiptQuote | None = None
        self._receipt_id = new_id()
        self._months: dict[str, int | None] = {}
        self._is_begun = False
        self._is_posting = False
        self._keeper = DraftKeeper(desk, RECEIPT, self._receipt, self)
        page.supplier.suggest_from(desk, supplier_suggestions)
        page.entry.medicine.suggest_from(desk, _medicines)
        page.head_changed.connect(self._head_changed)
        page.medicine_chosen.connect(self._chosen)
        page.code_typed.connect(self._code)
        page.expiry_typed.connect(self._tidy_expiry)
        page.line_entered.connect(self._enter)
        page.line_wanted.connect(self._change_line)
        page.line_removed.connect(self._remove_line)
        page.posting.connect(self._post)
        page.left.connect(self._keeper.save)

    def opened(self, arguments: dict[str, object]) -> None:
        """With `medicine_id` that medicine stands in the entry; with `order_id` what is left of the order is entered."""
        order_id, medicine_id = arguments.get("order_id"), arguments.get("medicine_id")
        if not self._is_begun:
            self._is_begun = True
            self.desk.read(self, _shelf_lives, done=self._keep_months)
            if not isinstance(order_id, str):
                self._keeper.look_for_kept(kept_receipt, self._kept_found)
        if isinstance(order_id, str):
            self.desk.read(self, _OrderedGoods(order_id), done=self._take_order)
        elif isinstance(medicine_id, str):
            self.desk.read(self, _Medicines([medicine_id]), done=self._propose)

    def _keep_months(self, months: dict[str, int | None]) -> None:
        self._months = months

    def _kept_found(self, receipt: Receipt | None) -> None:
        if receipt is None or self._lines:
            return
        self._receipt_id = receipt.id
        self._lines = list(receipt.lines)
        self._page.show_head(receipt.head)
        self._show()
        self.desk.say(translated("purchases", "What was being received is here again."))

    def _take_order(self, ordered: tuple[OrderPage, list[FoundMedicine]]) -> None:
        """Another bill that was being typed is not mixed with it."""
        order, medicines = ordered
        if self._lines:
            self.desk.say(
                translated("purchases", "Another bill is being entered. Take it in first, or take its lines out.")
            )
            return
        found = {one.medicine_id: one for one in medicines}
        row = order.row
        self._page.show_head(TypedHead(row.supplier, row.supplier_id, "", None, None, False))
        for line in order.lines:
            if line.left and line.medicine_id in found:
                medicine = found[line.medicine_id]
                typed = TypedLine(
                    medicine, "", "", medicine.mrp, line.rate, str(line.left), None,
                    place=medicine.location, order_line_id=line.line_id,
                )  # fmt: skip
                self._lines.append(EnteredLine(medicine, typed))
        self._show()
        self._page.supplier_bill.input.setFocus()

    def _receipt(self) -> Receipt:
        return Receipt(self._receipt_id, self._page.head(), tuple(self._lines))

    def _head_changed(self) -> None:
        self._keeper.touched()
        self._ask_quote()

    def _propose(self, found: list[FoundMedicine]) -> None:
        if found and not self._page.entry.medicine.text():
            suggestion = _suggestion(found[0])
            self._page.entry.medicine.take(suggestion)
            self._page.entry.batch.input.setFocus()
            self._chosen(suggestion)

    def _code(self, code: str) -> None:
        """A scanned code, or letters whose list was not there yet."""

        def work(rd: Reading) -> FoundMedicine | None:
            return find_by_code(rd, code) or next(iter(find_medicine(rd, code, limit=1)), None)

        self.desk.read(self, work, done=self._code_found, replaces="code")

    def _code_found(self, found: FoundMedicine | None) -> None:
        if found is None:
            self._page.entry.show_problem(
                "medicine",
                translated("purchases", "No medicine has this code or name. A new one is added in Stock (F2)."),
            )
        else:
            self._propose_anew(found)

    def _propose_anew(self, found: FoundMedicine) -> None:
        self._page.entry.medicine.take(None)
        self._propose([found])

    def _chosen(self, suggestion: Suggestion) -> None:
        medicine, entry = suggestion.value, self._page.entry
        if not isinstance(medicine, FoundMedicine):
            return
        unit = unit_text(medicine.base_unit)
        entry.packs.set_hint(
            translated("purchases", "of {size} {unit}").format(size=grouped(medicine.pack_size), unit=unit)
        )
        entry.expiry.set_hint(translated("purchases", "made in: m 11/26") if self._months.get(medicine.form) else "")
        if medicine.location and not entry.place.text():
            entry.place.set_text(medicine.location)
        if medicine.mrp is not None and entry.mrp.value() is None:
            entry.mrp.set_value(medicine.mrp)
        medicine_id = medicine.medicine_id

        def work(rd: Reading) -> LastPrice | None:
            return last_prices(rd, [medicine_id]).get(medicine_id)

        self.desk.read(self, work, done=self._show_last, replaces="last")

    def _show_last(self, last: LastPrice | None) -> None:
        entry = self._page.entry
        medicine = entry.medicine.value()
        if last is None or not isinstance(medicine, FoundMedicine) or medicine.medicine_id != last.medicine_id:
            return
        words = translated("purchases", "Last: rate {rate}, MRP {mrp}, {supplier}, {day}")
        if last.is_listed:
            words = translated("purchases", "Price list from {day}: rate {rate}, MRP {mrp}")
            if entry.mrp.value() in (None, medicine.mrp):
                entry.mrp.set_value(last.mrp)
        entry.last.setText(
            words.format(
                rate=money_text(last.rate), mrp=money_text(last.mrp), supplier=last.supplier, day=date_text(last.day)
            )
        )
        if entry.rate.value() is None and not entry.rate.text():
            entry.rate.set_value(last.rate)

    def _tidy_expiry(self, text: str) -> None:
        try:
            self._page.entry.expiry.set_text(self._expiry(text))
        except Refused as refused:
            self._page.entry.expiry.show_problem(self.desk.refused(refused))

    def _expiry(self, text: str) -> str:
        """As it is kept, "03/2028". "m 11/26" is the month of making: the expiry is proposed from the form's shelf life."""
        typed = text.strip()
        if not typed.lower().startswith("m") or typed[1:2].isalpha():
            day = parse_expiry(typed)
            is_month = (day.month, day) == (day.month, parse_expiry(f"{day.month}/{day.year}"))
            return day.strftime("%m/%Y") if is_month else day.strftime("%d/%m/%Y")
        made = parse_expiry(typed[1:].strip(" :/-."))
        medicine = self._page.entry.medicine.value()
        months = self._months.get(medicine.form) if isinstance(medicine, FoundMedicine) else None
        proposed = proposed_expiry(ShelfLife("", months), made)
        return "" if proposed is None else proposed.strftime("%m/%Y")

    def _enter(self, typed: TypedLine) -> None:
        page = self._page
        page.clear_problems()
        if not isinstance(typed.medicine, FoundMedicine):
            page.entry.show_problem(
                "medicine",
                translated("purchases", "Choose the medicine from the list. A new one is added in Stock (F2)."),
            )
            return
        try:
            tidy = replace(typed, expiry=self._expiry(typed.expiry) if typed.expiry else "")
            _refuse_incomplete(tidy, typed.medicine)
        except Refused as refused:
            sentence = self.desk.refused(refused)
            if not page.entry.show_problem(refused.field, sentence):
                page.show_problem(refused.field, sentence)
            return
        self._lines.append(EnteredLine(typed.medicine, tidy))
        self._show()
        page.entry.show_line(None, None)

    def _change_line(self, at: int) -> None:
        if 0 <= at < len(self._lines):
            line = self._lines.pop(at)
            self._show()
            suggestion = _suggestion(line.medicine)
            self._page.entry.show_line(line.typed, suggestion)
            self._chosen(suggestion)

    def _remove_line(self, at: int) -> None:
        if 0 <= at < len(self._lines):
            del self._lines[at]
            self._show()

    def _show(self) -> None:
        self._quote = None
        self._show_rows()
        self._keeper.touched()
        self._ask_quote()

    def _ask_quote(self) -> None:
        receipt = self._receipt()
        head = receipt.head
        if not any(line.is_filled for line in self._lines) or (not head.is_opening and not head.supplier):
            self._quote = None
            self._page.show_totals("", "", "", Tone.PLAIN)
            return
        draft = receipt_draft(receipt)

        def work(rd: Reading) -> ReceiptQuote:
            return quote_receipt(rd, draft)

        self.desk.read(self, work, done=self._quoted, failed=self._not_quoted, replaces="quote")

    def _quoted(self, quote: ReceiptQuote) -> None:
        self._quote = quote
        self._show_rows()
        if self._page.head().is_opening:
            self._page.show_totals("", "", "", Tone.PLAIN)
        else:
            self._page.show_totals(*totals_shown(quote))

    def _not_quoted(self, refused: Refused) -> None:
        if refused.code in _SAID_AT_ONCE:
            self._page.show_problem(refused.field, self.desk.refused(refused))

    def _show_rows(self) -> None:
        quoted = iter(self._quote.lines if self._quote else ())
        self._page.show_rows(
            [
                goods_row(number, line, next(quoted, None) if line.is_filled else None)
                for number, line in enumerate(self._lines, 1)
            ]
        )

    def _post(self) -> None:
        page = self._page
        if self._is_posting:
            return
        page.clear_problems()
        if page.entry.is_begun():
            self._enter(page.entry.typed())
            if page.entry.is_begun():
                return
        if any(not line.is_filled for line in self._lines):
            page.show_problem(
                None,
                translated("purchases", "Lines of the order have no batch yet. Fill them with Enter, or take out with Del "
                           "what did not come."),
            )  # fmt: skip
            return
        receipt = self._receipt()
        head = receipt.head
        if page.bill_day.is_wrong():
            return
        has_prices = any(line.typed.rate for line in receipt.lines)
        if has_prices and not head.is_opening and head.total is None:
            page.show_problem("printed_total", translated("purchases", "Write what the bill comes to."))
            return
        draft = receipt_draft(receipt)
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
        self._lines, self._quote = [], None
        self._show_rows()
        self._keeper.forget()
        self._page.show_head(None)
        self._page.show_totals("", "", "", Tone.PLAIN)
        self._page.entry.show_line(None, None)
        self._page.focus_first()
        self.desk.say(
            counted(
                translated("purchases", "Taken in as {number}: {count} batch."),
                translated("purchases", "Taken in as {number}: {count} batches."),
                count=len(received.batch_ids),
                number=received.number,
            )
            if received.number
            else counted(
                translated("purchases", "Taken in: {count} batch."),
                translated("purchases", "Taken in: {count} batches."),
                count=len(received.batch_ids),
            )
        )

    def _not_posted(self, refused: Refused) -> None:
        self._is_posting = False
        self._page.show_problem(refused.field, self.desk.refused(refused))


def _refuse_incomplete(typed: TypedLine, medicine: FoundMedicine) -> None:
    """What the clinic would refuse in the end is said at once, at the field."""
    line = received_line(medicine.medicine_id, typed)
    if not line.batch_number:
        raise Refused("batch_number_missing", field="batch_number", medicine=medicine.name)
    if line.mrp <= ZERO:
        raise Refused("mrp_not_positive", field="mrp", medicine=medicine.name)
    if not line.packs + line.units + line.free_packs:
        raise Refused("quantity_not_positive", field="quantity", quantity=0)
    if line.short_packs > line.packs:
        raise Refused("more_short_than_billed", field="short_packs", medicine=medicine.name, packs=line.packs)


class _Medicines:
    def __init__(self, ids: list[str]) -> None:
        self._ids = ids

    def __call__(self, rd: Reading) -> list[FoundMedicine]:
        return found_medicines(rd, self._ids)


class _OrderedGoods:
    def __init__(self, order_id: str) -> None:
        self._order_id = order_id

    def __call__(self, rd: Reading) -> tuple[OrderPage, list[FoundMedicine]]:
        page = order_page(rd, self._order_id)
        return page, found_medicines(rd, [line.medicine_id for line in page.lines])


def _medicines(rd: Reading, text: str) -> list[Suggestion]:
    return [_suggestion(found) for found in find_medicine(rd, text)] if len(text) > 1 else []


def _suggestion(found: FoundMedicine) -> Suggestion:
    return Suggestion(found.name, found, pack_text(found), grouped(found.packs))


def _shelf_lives(rd: Reading) -> dict[str, int | None]:
    return {form.name: form.shelf_life_months for form in dosage_forms(rd)}


def make_goods_in(desk: Desk) -> GoodsInPage:
    """The page with its controller."""
    page = GoodsInPage(business_date(desk.clinic.clock()))
    GoodsInController(page, desk)
    return page
