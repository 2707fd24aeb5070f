"""A year of a shop kept with a pencil: stock, drawer, dues, tax and suppliers in whole paise, worked out by the rules as the
law and the clinic tell them and by nothing of the program's own arithmetic.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date


def half_up(numerator: int, denominator: int) -> int:
    """Nearest whole number, halves up; both at least 0."""
    return (2 * numerator + denominator) // (2 * denominator)


def to_rupee(paise: int) -> int:
    return half_up(paise, 100) * 100


def spread(discount: int, amounts: dict[str, int]) -> dict[str, int]:
    """A discount over what it is on, by value; what is left over goes where most was cut off."""
    whole = sum(amounts.values())
    shares = {key: amount * discount // whole for key, amount in amounts.items()}
    most_cut = sorted(amounts, key=lambda key: -(amounts[key] * discount % whole))
    for key in most_cut[: discount - sum(shares.values())]:
        shares[key] += 1
    return shares


@dataclass(frozen=True)
class Goods:
    """A medicine as the pencil knows it. The price of a pack holds 5 % of GST; what it cost does not."""

    key: str
    pack: int
    mrp: int
    rate: int
    tax: int = 500


@dataclass(frozen=True)
class PencilLine:
    """One line of a bill: so many base units of a lot."""

    line_id: str
    goods: Goods
    lot: str
    quantity: int
    amount: int
    half_tax: int

    @property
    def taxable(self) -> int:
        return self.amount - 2 * self.half_tax

    @property
    def discount(self) -> int:
        return half_up(self.goods.mrp * self.quantity, self.goods.pack) - self.amount

    def part(self, quantity: int) -> PencilLine:
        """What so many of it are worth: shared out by quantity, half up; the whole line is worth the whole."""
        if quantity == self.quantity:
            return self
        share = half_up(self.half_tax * quantity, self.quantity)
        return PencilLine(
            self.line_id, self.goods, self.lot, quantity, half_up(self.amount * quantity, self.quantity), share
        )


@dataclass
class PencilBill:
    """A bill, what was paid for it, and what came back of it."""

    bill_id: str
    day: date
    counter: str
    lines: list[PencilLine]
    paid: int = 0
    credited: int = 0
    is_cancelled: bool = False
    is_debit_note: bool = False
    has_debit_note: bool = False

    @property
    def payable(self) -> int:
        return to_rupee(sum(line.amount for line in self.lines))

    @property
    def due(self) -> int:
        return 0 if self.is_cancelled else self.payable - self.credited - self.paid


@dataclass
class Book:
    """All of it."""

    stock: Counter[str] = field(default_factory=Counter)
    drawer: Counter[tuple[str, date]] = field(default_factory=Counter)
    upi: Counter[tuple[str, date]] = field(default_factory=Counter)
    bills: dict[str, PencilBill] = field(default_factory=dict)
    # By month: taxable value and tax of all bills less all credit notes.
    taxable: Counter[str] = field(default_factory=Counter)
    tax: Counter[str] = field(default_factory=Counter)
    notes: Counter[str] = field(default_factory=Counter)
    owed: Counter[str] = field(default_factory=Counter)
    input_tax: Counter[str] = field(default_factory=Counter)
    # What lay on the shelves at the end of each day.
    evenings: dict[date, dict[str, int]] = field(default_factory=dict)

    # The supplier

    def bought(self, supplier: str, day: date, parts: list[tuple[Goods, str, int, int]]) -> int:
        """(goods, lot, billed packs, free packs) came with a bill; what it comes to."""
        total = 0
        for goods, lot, packs, free in parts:
            self.stock[lot] += (packs + free) * goods.pack
            value = packs * goods.rate
            half = half_up(value * goods.tax, 20_000)
            self.input_tax[month(day)] += 2 * half
            total += value + 2 * half
        self.owed[supplier] += to_rupee(total)
        return to_rupee(total)

    def sent_back(self, supplier: str, day: date, goods: Goods, lot: str, packs: int, of_packs: int) -> int:
        """Some of the billed packs of a line went back to the supplier; what that is worth, not rounded to the rupee."""
        self.stock[lot] -= packs * goods.pack
        whole_value = of_packs * goods.rate
        whole_half = half_up(whole_value * goods.tax, 20_000)
        half = half_up(whole_half * packs, of_packs)
        amount = half_up((whole_value + 2 * whole_half) * packs, of_packs)
        self.input_tax[month(day)] -= 2 * half
        self.owed[supplier] -= amount
        return amount

    def paid_supplier(self, supplier: str, amount: int) -> None:
        self.owed[supplier] -= amount

    # The counter

    def sold(
        self, bill_id: str, day: date, counter: str, taken: list[tuple[str, Goods, str, int, int]], cash: int, upi: int
    ) -> PencilBill:
        """(line, goods, lot, base units, discount in 1/100 of a per cent) left the shelf. A medicine's discount is
        on all of it, whichever lots it comes from.
        """
        gross = {line_id: half_up(goods.mrp * quantity, goods.pack) for line_id, goods, _, quantity, _ in taken}
        off: dict[str, int] = {}
        for key, discount in {goods.key: discount for _, goods, _, _, discount in taken}.items():
            own = {line_id: gross[line_id] for line_id, goods, *_ in taken if goods.key == key}
            off |= spread(half_up(sum(own.values()) * discount, 10_000), own)
        lines = []
        for line_id, goods, lot, quantity, _ in taken:
            amount = gross[line_id] - off[line_id]
            half = half_up(amount * goods.tax, 2 * (10_000 + goods.tax))
            lines.append(PencilLine(line_id, goods, lot, quantity, amount, half))
            self.stock[lot] -= quantity
        bill = self.bills[bill_id] = PencilBill(bill_id, day, counter, lines)
        self._taxed(day, lines, 1)
        self.took(bill, day, counter, cash=cash, upi=upi)
        return bill

    def took(self, bill: PencilBill, day: date, counter: str, *, cash: int = 0, upi: int = 0) -> None:
        bill.paid += cash + upi
        self.drawer[counter, day] += cash
        self.upi[counter, day] += upi

    def came_back(self, bill: PencilBill, day: date, counter: str, back: list[tuple[int, int, str]]) -> int:
        """(line, base units, lot it was put to); what goes out of the drawer. A bill takes goods back once here."""
        parts = [(bill.lines[at].part(quantity), lot) for at, quantity, lot in back]
        whole = len(back) == len(bill.lines) and all(bill.lines[at].quantity == q for at, q, _ in back)
        worth = bill.payable if whole else to_rupee(sum(part.amount for part, _ in parts))
        for part, lot in parts:
            self.stock[lot] += part.quantity
        self._taxed(day, [part for part, _ in parts], -1)
        self.notes[month(day)] += 1
        bill.credited += worth
        back_in_cash = max(0, -bill.due)
        bill.paid -= back_in_cash
        self.drawer[counter, day] -= back_in_cash
        return worth

    def was_too_low(self, bill: PencilBill, note_id: str, day: date, counter: str) -> PencilBill:
        """The whole discount of a bill is asked for after all: a bill of its own, of which nothing leaves the shelf."""
        lines = []
        for line in bill.lines:
            if more := line.discount:
                half = half_up(more * line.goods.tax, 2 * (10_000 + line.goods.tax))
                lines.append(PencilLine(line.line_id, line.goods, line.lot, 0, more, half))
        bill.has_debit_note = True
        note = self.bills[note_id] = PencilBill(note_id, day, counter, lines, is_debit_note=True)
        self._taxed(day, lines, 1)
        return note

    def cancelled(self, bill: PencilBill, day: date, *, cash: int, upi: int, counter: str) -> None:
        """The same day, and paid by one method alone."""
        for line in bill.lines:
            self.stock[line.lot] += line.quantity
        self._taxed(bill.day, bill.lines, -1)
        self.drawer[counter, day] -= cash
        self.upi[counter, day] -= upi
        bill.is_cancelled = True

    def _taxed(self, day: date, lines: list[PencilLine], sign: int) -> None:
        self.taxable[month(day)] += sign * sum(line.taxable for line in lines)
        self.tax[month(day)] += sign * sum(2 * line.half_tax for line in lines)

    # The stock room

    def moved(self, lot: str, to: str, quantity: int) -> None:
        self.stock[lot] -= quantity
        self.stock[to] += quantity

    def broken(self, lot: str, quantity: int) -> None:
        """So many were missing when it was counted."""
        self.stock[lot] -= quantity

    def wrote_off(self, lot: str) -> None:
        self.stock[lot] = 0

    def evening(self, day: date) -> None:
        """What lies on the shelves is written down."""
        self.evenings[day] = {lot: quantity for lot, quantity in self.stock.items() if quantity}

    @property
    def due(self) -> int:
        return sum(bill.due for bill in self.bills.values())


def month(day: date) -> str:
    return f"{day:%m%Y}"
