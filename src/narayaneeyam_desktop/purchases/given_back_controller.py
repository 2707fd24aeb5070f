"""A return to a supplier as it was posted: its paper, the supplier's credit note, its reversal (BUY-33)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt

from narayaneeyam_clinic.papers.paper_kinds import PaperKind
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.purchase_paper import purchase_pdf
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.purchases.post_return import ReturnedGoods
from narayaneeyam_clinic.purchases.purchase_papers import return_paper
from narayaneeyam_clinic.purchases.return_page import ReturnedLineRow, ReturnPage, return_page
from narayaneeyam_clinic.purchases.return_to_supplier import note_credit_of_supplier
from narayaneeyam_clinic.purchases.reverse_return import reverse_return
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import cash_text, date_text, expiry_text, money_text, text_or_dash
from narayaneeyam_desktop.paper_out import PaperOut
from narayaneeyam_desktop.purchases.goods_in_rows import gst_text
from narayaneeyam_desktop.purchases.posted_page import PostedColumn, PostedPage, PostedRow, PostedShown
from narayaneeyam_desktop.purchases.purchase_words import base_units_text, kind_words, tax_sums
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.date_field import DateField
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.small_parts import Card, Tone
from narayaneeyam_desktop.wording import translated


class GivenBackController(Controller):
    """Print, note the credit note, reverse."""

    def __init__(self, page: PostedPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._out = PaperOut(desk, self)
        self._return_id = ""
        self._shown: ReturnPage | None = None
        may = desk.may(Permission.BUY)
        self._reverse_action = page.add_page_action(translated("purchases", "Reverse…"), "Ctrl+Del", self._ask_reverse)
        page.add_page_action(translated("purchases", "Receipt"), "F3", self._receipt)
        page.add_page_action(translated("purchases", "Look at the paper"), "F7", self._look)
        page.add_page_action(translated("purchases", "Print"), "F9", self._print, primary=True)
        self._note_card = Card(translated("purchases", "Their credit note"))
        self._note = LineField(translated("purchases", "Number"), max_length=40)
        self._note_day = DateField(translated("purchases", "Date"), business_date(desk.clinic.clock()))
        self._note_button = ActionButton(translated("purchases", "Note it"))
        self._note_button.clicked.connect(self._note_credit)
        for widget in (self._note, self._note_day):
            self._note_card.body.addWidget(widget)
        self._note_card.body.addWidget(self._note_button, 0, Qt.AlignmentFlag.AlignRight)
        page.side.insertWidget(2, self._note_card)
        # In the page by now: a part without one would flash up as a window, and take the focus with it.
        self._note_card.setVisible(may)
        page.reason_given.connect(self._reason)
        desk.news.purchases_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        return_id = arguments.get("return_id")
        if isinstance(return_id, str):
            self._return_id = return_id
            self._read()

    def _read(self) -> None:
        self.desk.read(self, partial(_returned, self._return_id), done=self._show, replaces="return")

    def _show(self, found: ReturnPage) -> None:
        self._shown = found
        stands = not found.reverses_id and not found.reversal_id
        self._reverse_action.setVisible(stands and self.desk.may(Permission.BUY))
        self._note.set_text(found.supplier_note)
        self._note_day.set_value(found.supplier_note_day)
        self._page.show_document(_document(found))

    def _note_credit(self) -> None:
        if self._note_day.is_wrong():
            return
        return_id, number, day = self._return_id, self._note.text(), self._note_day.value()

        def work(tx: Transaction) -> None:
            note_credit_of_supplier(tx, return_id, number, day)

        self.desk.change(
            self, work, why="purchases.credit_note", done=self._noted, failed=self._refused, disables=self._note_button
        )

    def _noted(self, _nothing: None) -> None:
        self.desk.say(translated("purchases", "Their credit note is noted."))

    def _receipt(self) -> None:
        if self._shown is not None and self._shown.receipt_id:
            self.desk.open_page("receipt", receipt_id=self._shown.receipt_id)

    def _print(self) -> None:
        if self._shown is not None:
            self._out.print(PaperKind.PURCHASE, self._shown.number, partial(_paper, self._return_id))

    def _look(self) -> None:
        if self._shown is not None:
            self._out.show(PaperKind.PURCHASE, self._shown.number, partial(_paper, self._return_id))

    def _ask_reverse(self) -> None:
        self._page.ask_why(
            "reverse",
            translated("purchases", "Reverse this return?"),
            translated("purchases", "The goods are there again, and what was taken off is owed again."),
            translated("purchases", "Reverse"),
        )

    def _reason(self, answer: tuple[str, str]) -> None:
        return_id, reason = self._return_id, answer[1]

        def work(tx: Transaction) -> ReturnedGoods:
            return reverse_return(tx, return_id, reason)

        self.desk.change(self, work, why="purchases.reverse", done=self._reversed, failed=self._refused)

    def _reversed(self, done: ReturnedGoods) -> None:
        self.desk.say(translated("purchases", "Reversed by {number}.").format(number=done.number))

    def _refused(self, refused: Refused) -> None:
        self._page.show_problem(self.desk.refused(refused))

    def _changed(self, _news: object) -> None:
        if self._return_id:
            self._read()


def _returned(return_id: str, rd: Reading) -> ReturnPage:
    return return_page(rd, return_id)


def _paper(return_id: str, rd: Reading, size: PaperSize) -> bytes:
    return purchase_pdf(return_paper(rd, return_id), size)


def _document(found: ReturnPage) -> PostedShown:
    facts = (
        kind_words(found.kind),
        found.supplier,
        translated("purchases", "bill {number}").format(number=text_or_dash(found.supplier_bill))
        if found.receipt_id
        else translated("purchases", "without a bill"),
        date_text(found.day),
        found.by,
        found.reason,
    )
    state, tone = "", Tone.PLAIN
    if found.reverses_id:
        state, tone = translated("purchases", "reversal"), Tone.RED
    elif found.reversal_id:
        state, tone = translated("purchases", "reversed"), Tone.RED
    return PostedShown(
        title=found.number,
        facts="   ".join(fact for fact in facts if fact),
        rows=[_line(at, one) for at, one in enumerate(found.lines)],
        sums=tax_sums(found.taxable, found.exempt, found.cgst, found.sgst, found.igst, found.round_off),
        total_words=translated("purchases", "Taken off"),
        total=cash_text(found.payable),
        state=state,
        tone=tone,
    )


def _line(at: int, one: ReturnedLineRow) -> PostedRow:
    return PostedRow(
        str(at),
        (
            one.medicine,
            one.batch,
            expiry_text(one.expires_on),
            base_units_text(one.quantity, one.pack_size, one.base_unit) if one.quantity else "–",
            base_units_text(one.free_quantity, one.pack_size, one.base_unit) if one.free_quantity else "–",
            gst_text(one.rate_basis_points),
            money_text(one.amount),
        ),
    )


def make_given_back(desk: Desk) -> PostedPage:
    """The page with its controller."""
    page = PostedPage(
        [
            PostedColumn(translated("purchases", "Medicine"), 200, stretch=True),
            PostedColumn(translated("purchases", "Batch"), 100),
            PostedColumn(translated("purchases", "Expiry"), 84),
            PostedColumn(translated("purchases", "Packs"), 100, right=True),
            PostedColumn(translated("purchases", "Free"), 80, right=True),
            PostedColumn(translated("purchases", "GST"), 60, right=True),
            PostedColumn(translated("purchases", "Amount"), 110, right=True),
        ],
        "given_back",
        translated("purchases", "Lines that went back"),
    )
    GivenBackController(page, desk)
    return page
