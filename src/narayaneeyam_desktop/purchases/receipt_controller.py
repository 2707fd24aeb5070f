"""One supplier's bill as it was posted: what can still be done with it (BUY-16, BUY-17)."""

from __future__ import annotations

from functools import partial

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.purchases.bought_lines import ReceivedGoods
from narayaneeyam_clinic.purchases.receipt_list import ReceiptPage, receipt_page
from narayaneeyam_clinic.purchases.reverse_receipt import ReversedReceipt, reverse_receipt
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import cash_text, date_text, expiry_text, grouped, money_text, text_or_dash
from narayaneeyam_desktop.purchases.goods_in_rows import gst_text
from narayaneeyam_desktop.purchases.posted_page import PostedColumn, PostedPage, PostedRow, PostedShown
from narayaneeyam_desktop.purchases.purchase_words import kind_words, packs_text, tax_sums
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.wording import translated


class ReceiptController(Controller):
    """Return, claim, pay, reverse; each is a document of its own."""

    def __init__(self, page: PostedPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._receipt_id = ""
        self._shown: ReceiptPage | None = None
        self._reverse_action = page.add_page_action(translated("purchases", "Reverse…"), "Ctrl+Del", self._ask_reverse)
        self._supplier_action = page.add_page_action(translated("purchases", "Supplier"), "F3", self._supplier)
        self._back_action = page.add_page_action(translated("purchases", "Send back…"), "F6", self._send_back)
        page.reason_given.connect(self._reason)
        desk.news.purchases_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        receipt_id = arguments.get("receipt_id")
        if isinstance(receipt_id, str):
            self._receipt_id = receipt_id
            self._read()

    def _read(self) -> None:
        self.desk.read(self, partial(_receipt, self._receipt_id), done=self._show, replaces="receipt")

    def _show(self, found: ReceiptPage) -> None:
        self._shown = found
        row = found.row
        stands = not row.is_reversed and not row.is_reversal
        self._reverse_action.setVisible(stands and self.desk.may(Permission.RECEIVE_STOCK))
        self._back_action.setVisible(stands and self.desk.may(Permission.BUY))
        self._page.show_document(_shown(found))

    def _send_back(self) -> None:
        self.desk.open_page("give_back", receipt_id=self._receipt_id)

    def _supplier(self) -> None:
        if self._shown is not None:
            self.desk.open_page("supplier", supplier_id=self._shown.row.supplier_id)

    def _ask_reverse(self) -> None:
        self._page.ask_why(
            "reverse",
            translated("purchases", "Reverse this receipt?"),
            translated("purchases", "All its goods leave the stock again, and nothing is owed for it."),
            translated("purchases", "Reverse"),
        )

    def _reason(self, answer: tuple[str, str]) -> None:
        receipt_id, reason = self._receipt_id, answer[1]

        def work(tx: Transaction) -> ReversedReceipt:
            return reverse_receipt(tx, receipt_id, reason)

        self.desk.change(
            self, work, why="purchases.reverse", done=self._reversed, failed=self._refused,
            disables=self._reverse_action,
        )  # fmt: skip

    def _reversed(self, done: ReversedReceipt) -> None:
        self.desk.say(translated("purchases", "Reversed by {number}.").format(number=done.number))

    def _refused(self, refused: Refused) -> None:
        self._page.show_problem(self.desk.refused(refused))

    def _changed(self, _news: object) -> None:
        if self._receipt_id:
            self._read()


def _receipt(receipt_id: str, rd: Reading) -> ReceiptPage:
    return receipt_page(rd, receipt_id)


def _shown(found: ReceiptPage) -> PostedShown:
    row = found.row
    facts = [
        row.supplier,
        translated("purchases", "bill {number}").format(number=text_or_dash(row.supplier_bill)),
        date_text(row.supplier_bill_day) if row.supplier_bill_day else "",
        found.supplier_gstin,
        translated("purchases", "came on {day}, taken in by {name}").format(day=date_text(row.day), name=row.by),
    ]
    state, tone, notice = "", Tone.PLAIN, ""
    if row.is_reversal:
        state, tone = translated("purchases", "reversal"), Tone.RED
        notice = translated("purchases", "Reverses another receipt: {why}").format(why=found.reason)
    elif row.is_reversed:
        state, tone = translated("purchases", "reversed"), Tone.RED
    beside = [(kind_words(one.kind) + f" {one.number}", money_text(-one.payable)) for one in found.returns]
    if not row.is_reversal:
        beside.append((translated("purchases", "Still open"), money_text(found.open)))
        if found.open > ZERO:
            beside.append((translated("purchases", "Due on"), date_text(found.due_on)))
    return PostedShown(
        title=text_or_dash(row.number),
        facts="   ".join(fact for fact in facts if fact),
        rows=[_line(one) for one in found.lines],
        sums=tax_sums(found.taxable, found.exempt, found.cgst, found.sgst, found.igst, found.round_off),
        total_words=translated("purchases", "To pay"),
        total=cash_text(row.payable),
        state=state,
        tone=tone,
        notice=notice,
        beside=beside,
    )


def _line(one: ReceivedGoods) -> PostedRow:
    bought = one.bought
    return PostedRow(
        one.line_id,
        (
            one.medicine,
            one.batch,
            expiry_text(one.expires_on),
            text_or_dash(one.location),
            packs_text(one.packs, one.units, one.base_unit),
            grouped(one.free_packs) if one.free_packs else "–",
            grouped(one.short_packs) if one.short_packs else "–",
            money_text(one.rate),
            money_text(one.discount) if one.discount else "–",
            gst_text(bought.rate.basis_points),
            money_text(one.mrp),
            money_text(bought.worth.amount),
        ),
    )


def make_receipt(desk: Desk) -> PostedPage:
    """The page with its controller."""
    page = PostedPage(
        [
            PostedColumn(translated("purchases", "Medicine"), 170, stretch=True),
            PostedColumn(translated("purchases", "Batch"), 84),
            PostedColumn(translated("purchases", "Expiry"), 72),
            PostedColumn(translated("purchases", "Place"), 70, may_hide=3),
            PostedColumn(translated("purchases", "Packs"), 70, right=True),
            PostedColumn(translated("purchases", "Free"), 48, right=True),
            PostedColumn(translated("purchases", "Short"), 52, right=True, may_hide=4),
            PostedColumn(translated("purchases", "Rate"), 76, right=True),
            PostedColumn(translated("purchases", "Discount"), 76, right=True, may_hide=2),
            PostedColumn(translated("purchases", "GST"), 48, right=True),
            PostedColumn(translated("purchases", "MRP"), 76, right=True, may_hide=1),
            PostedColumn(translated("purchases", "Amount"), 92, right=True),
        ],
        "receipt",
        translated("purchases", "Lines of the bill"),
    )
    ReceiptController(page, desk)
    return page
