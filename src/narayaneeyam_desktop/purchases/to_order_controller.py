"""Answers the page of what to order: proposals of a supplier, corrected by hand, placed as one order (BUY-50, BUY-51)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.find_medicine import FoundMedicine, find_medicine
from narayaneeyam_clinic.purchases.order_proposals import SupplierProposal, order_proposals
from narayaneeyam_clinic.purchases.order_rules import COVER_DAYS, Need
from narayaneeyam_clinic.purchases.place_order import OrderDraft, OrderedLine, PlacedOrder, place_order
from narayaneeyam_clinic.purchases.supplier_list import SupplierRow, supplier_list
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import grouped, money_text, quantity_text, unit_text
from narayaneeyam_desktop.purchases.purchase_words import base_units_text
from narayaneeyam_desktop.purchases.to_order_page import ToOrderPage, ToOrderRow, TypedOrderLine, warning_words
from narayaneeyam_desktop.widgets.suggest_field import Suggestion
from narayaneeyam_desktop.wording import translated


@dataclass(frozen=True, slots=True)
class _Line:
    """A medicine of the order that is being made; without `need` it was added by hand."""

    medicine_id: str
    name: str
    base_unit: str
    pack_size: int
    packs: int
    rate: Money | None
    need: Need | None = None
    maker_why: str = ""


Opened = tuple[list[SupplierProposal], list[SupplierRow]]


class ToOrderController(Controller):
    """What was corrected stays until the order is placed or another supplier is chosen."""

    def __init__(self, page: ToOrderPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._proposals: list[SupplierProposal] = []
        self._suppliers: list[SupplierRow] = []
        self._lines: list[_Line] = []
        self._order_id = new_id()
        self._is_edited = False
        page.more.suggest_from(desk, _medicines)
        page.place_action.setVisible(desk.may(Permission.BUY))
        page.supplier_chosen.connect(self._supplier_chosen)
        page.line_chosen.connect(self._line_chosen)
        page.line_typed.connect(self._typed)
        page.medicine_added.connect(self._add)
        page.placing.connect(self._place)

    def opened(self, arguments: dict[str, object]) -> None:
        if not self._is_edited:
            self._read()

    def _read(self) -> None:
        self.desk.read(self, _opened, done=self._show, replaces="proposals")

    def _show(self, opened: Opened) -> None:
        self._proposals, self._suppliers = opened
        proposed = {one.supplier_id: len(one.lines) for one in self._proposals}
        choices: list[tuple[object, str]] = [
            (one.supplier_id, _choice(one.supplier, len(one.lines))) for one in self._proposals
        ]
        choices += [
            (one.supplier_id, one.name)
            for one in self._suppliers
            if one.supplier_id not in proposed and not one.blacklisted_why
        ]
        before = self._page.supplier.value()
        chosen = before if any(value == before for value, _ in choices) else choices[0][0] if choices else None
        self._page.show_suppliers(choices, chosen)
        self._take_proposals()

    def _supplier_chosen(self) -> None:
        """Lines without a supplier go with the one that is chosen for them."""
        self._take_proposals()

    def _take_proposals(self) -> None:
        chosen = self._page.supplier.value()
        proposal = next((one for one in self._proposals if one.supplier_id == chosen), None)
        self._lines = [
            _Line(one.medicine_id, one.name, one.base_unit, one.pack_size, one.need.packs, one.rate, one.need,
                  one.maker_why)
            for one in (proposal.lines if proposal else ())
        ]  # fmt: skip
        self._is_edited = False
        self._show_rows()

    def _show_rows(self) -> None:
        self._page.show_rows([_row(line) for line in self._lines])
        if not self._lines:
            self._page.show_line(None, None, "")

    def _line_chosen(self, medicine_id: str) -> None:
        line = next((one for one in self._lines if one.medicine_id == medicine_id), None)
        if line is not None:
            self._page.show_line(line.packs, line.rate, _why(line))

    def _typed(self, typed: TypedOrderLine) -> None:
        self._is_edited = True
        self._lines = [
            replace(line, packs=typed.packs or 0, rate=typed.rate) if line.medicine_id == typed.medicine_id else line
            for line in self._lines
            if line.medicine_id != typed.medicine_id or typed.packs
        ]
        self._show_rows()

    def _add(self, suggestion: Suggestion) -> None:
        found = suggestion.value
        if not isinstance(found, FoundMedicine):
            return
        at = next((at for at, line in enumerate(self._lines) if line.medicine_id == found.medicine_id), None)
        if at is None:
            at = len(self._lines)
            self._lines.append(_Line(found.medicine_id, found.name, found.base_unit, found.pack_size, 1, None))
            self._is_edited = True
            self._show_rows()
        self._page.table.select(at)
        self._page.packs.setFocus()
        self._page.packs.input.selectAll()

    def _place(self) -> None:
        if self._page.expected.is_wrong():
            return
        draft = OrderDraft(
            id=self._order_id,
            supplier_id=str(self._page.supplier.value() or ""),
            expected_on=self._page.expected.value(),
            note=self._page.note.text(),
            lines=tuple(
                OrderedLine(medicine_id=line.medicine_id, packs=line.packs, rate=line.rate) for line in self._lines
            ),
        )

        def work(tx: Transaction) -> PlacedOrder:
            return place_order(tx, draft)

        self.desk.change(
            self, work, why="purchases.order", done=self._placed, failed=self._not_placed,
            disables=self._page.place_action,
        )  # fmt: skip

    def _placed(self, placed: PlacedOrder) -> None:
        self._order_id, self._is_edited = new_id(), False
        self._page.note.set_text("")
        self._page.expected.set_value(None)
        self._read()
        self.desk.open_page("order", order_id=placed.order_id)

    def _not_placed(self, refused: Refused) -> None:
        self._page.show_problem(refused.field, self.desk.refused(refused))


def _opened(rd: Reading) -> Opened:
    return order_proposals(rd), supplier_list(rd)


def _choice(supplier: str, count: int) -> str:
    name = supplier or translated("purchases", "Bought of nobody yet")
    return f"{name}  ·  {grouped(count)}"


def _row(line: _Line) -> ToOrderRow:
    need, unit = line.need, unit_text(line.base_unit)
    blacklisted, unused = warning_words()

    def measure(quantity: int) -> str:
        return base_units_text(quantity, line.pack_size, line.base_unit)

    return ToOrderRow(
        medicine_id=line.medicine_id,
        name=line.name,
        pack=quantity_text(line.pack_size, unit),
        there=measure(need.usable) if need else "–",
        coming=measure(need.on_order) if need and need.on_order else "–",
        level=measure(need.level) if need and need.level else "–",
        used=measure(need.used) if need and need.used else "–",
        wanted=measure(need.wanted) if need else "–",
        rate=money_text(line.rate),
        packs=grouped(line.packs),
        why=_why(line),
        warning=blacklisted if line.maker_why else unused if need and need.wasted else "",
    )


def _why(line: _Line) -> str:
    """Each number of the proposal, in a sentence."""
    need = line.need
    if need is None:
        return translated("purchases", "Added by hand.")

    def measure(quantity: int) -> str:
        return quantity_text(quantity, unit_text(line.base_unit))

    parts = [
        translated("purchases", "{used} went out in 90 days: for {lead} days until goods come and {cover} after, or the"
                   " level of {level}, {wanted} should be there.").format(
            used=measure(need.used), lead=need.lead_days, cover=COVER_DAYS, level=measure(need.level),
            wanted=measure(need.wanted),
        ),
        translated("purchases", "There are {sellable}, on their way {coming}.").format(
            sellable=measure(need.sellable), coming=measure(need.on_order)
        ),
    ]  # fmt: skip
    if need.wasted:
        parts.append(
            translated("purchases", "{wasted} of them expire before they are used.").format(wasted=measure(need.wasted))
        )
    return " ".join(parts)


def _medicines(rd: Reading, text: str) -> list[Suggestion]:
    if len(text) < 2:
        return []
    return [
        Suggestion(one.name, one, quantity_text(one.pack_size, unit_text(one.base_unit)), grouped(one.packs))
        for one in find_medicine(rd, text)
    ]


def make_to_order(desk: Desk) -> ToOrderPage:
    """The page with its controller."""
    page = ToOrderPage(business_date(desk.clinic.clock()))
    ToOrderController(page, desk)
    return page
