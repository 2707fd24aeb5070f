"""The list of suppliers with what is owed to each (BUY-4)."""

from __future__ import annotations

from operator import attrgetter

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.purchases.supplier_list import SupplierRow, supplier_list
from narayaneeyam_clinic.shared.money import ZERO, total
from narayaneeyam_clinic.shared.phone import phone_text
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import cash_text, date_text, money_text, quantity_text, text_or_dash
from narayaneeyam_desktop.purchases.searched_list import RowsListPage
from narayaneeyam_desktop.widgets.small_parts import EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.wording import translated

ALL, OWED = "all", "owed"


class SuppliersController(Controller):
    """Typing filters; Enter opens the account."""

    def __init__(self, page: RowsListPage[SupplierRow], desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._which = page.add_choice(
            translated("purchases", "Which suppliers"),
            [(ALL, translated("purchases", "All suppliers")), (OWED, translated("purchases", "With something due"))],
        )
        page.searched.connect(self._read)
        page.row_opened.connect(self._open)
        page.tell_enter(translated("purchases", "Open"))
        new = page.add_page_action(translated("purchases", "New supplier"), "F2", self._new)
        new.setVisible(desk.may(Permission.BUY))
        page.add_page_action(translated("purchases", "Makers"), "F4", self._makers)
        desk.news.purchases_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._read()

    def _read(self) -> None:
        typed = self._page.box.text()

        def work(rd: Reading) -> list[SupplierRow]:
            return supplier_list(rd, typed)

        self.desk.read(self, work, done=self._show, replaces="suppliers")

    def _show(self, rows: list[SupplierRow]) -> None:
        if self._which.value() == OWED:
            rows = sorted((row for row in rows if row.balance > ZERO), key=_oldest_first)
        self._page.table.show_rows(rows)
        owed, late = total([row.balance for row in rows if row.balance > ZERO]), total([row.late for row in rows])
        words = translated("purchases", "{amount} owed in all").format(amount=cash_text(owed)) if owed else ""
        if late:
            words += "  ·  " + translated("purchases", "{amount} late").format(amount=cash_text(late))
        self._page.told.setText(words)

    def _open(self, row: SupplierRow) -> None:
        self.desk.open_page("supplier", supplier_id=row.supplier_id)

    def _new(self) -> None:
        self.desk.open_page("supplier_form", supplier_id=None)

    def _makers(self) -> None:
        self.desk.open_page("makers")

    def _changed(self, _news: object) -> None:
        self._read()


def _oldest_first(row: SupplierRow) -> tuple[bool, str]:
    return (row.due_since is None, str(row.due_since))


def _state(row: SupplierRow) -> str:
    if row.blacklisted_why:
        return translated("purchases", "black list")
    return translated("purchases", "late") if row.late else ""


def _tone(row: SupplierRow) -> Tone | None:
    if row.blacklisted_why:
        return Tone.RED
    return Tone.AMBER if row.late else None


def _gstin(row: SupplierRow) -> str:
    return text_or_dash(row.gstin)


def _phone(row: SupplierRow) -> str:
    return text_or_dash(phone_text(row.phone) if row.phone else "")


def _terms(row: SupplierRow) -> str:
    return quantity_text(row.terms_days)


def _balance(row: SupplierRow) -> str:
    return money_text(row.balance) if row.balance else "–"


def _late(row: SupplierRow) -> str:
    return money_text(row.late) if row.late else "–"


def _since(row: SupplierRow) -> str:
    return date_text(row.due_since)


def make_suppliers(desk: Desk) -> RowsListPage[SupplierRow]:
    """The page with its controller."""
    page: RowsListPage[SupplierRow] = RowsListPage(
        translated("purchases", "Suppliers"),
        translated("purchases", "Name, GSTIN or phone"),
        [
            Column(translated("purchases", "Supplier"), attrgetter("name"), width=200, stretch=True, strong=True),
            Column(translated("purchases", "GSTIN"), _gstin, width=160),
            Column(translated("purchases", "Phone"), _phone, width=130, may_hide=2),
            Column(translated("purchases", "Days to pay"), _terms, width=96, right=True, may_hide=1),
            Column(translated("purchases", "Owed"), _balance, width=116, right=True),
            Column(translated("purchases", "Late"), _late, width=116, right=True),
            Column(translated("purchases", "Due since"), _since, width=110),
            Column("", _state, width=96, tone=_tone),
        ],
        name="suppliers",
        empty=EmptyState(
            translated("purchases", "No supplier here"),
            translated("purchases", "F2 adds one. The name on a bill that comes in makes one too."),
            icon_name="users",
        ),
        identity=attrgetter("supplier_id"),
    )
    SuppliersController(page, desk)
    return page
