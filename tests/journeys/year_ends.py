"""What the program says at the end of the days, on every PC, beside the pencil (YEAR-1 to YEAR-7)."""

from __future__ import annotations

from collections import Counter
from datetime import date

from narayaneeyam_clinic.billing.invoice_list import due_in_all
from narayaneeyam_clinic.gst_returns.make_gstr1 import made_gstr1
from narayaneeyam_clinic.gst_returns.supplies import Period
from narayaneeyam_clinic.purchases.open_bills import supplier_accounts
from narayaneeyam_clinic.reports.board_figures import BoardDays, Tile, manager_board, manager_board_later
from narayaneeyam_clinic.reports.day_figures import PaymentMethod, day_figures
from narayaneeyam_clinic.reports.make_report import made_report
from narayaneeyam_clinic.reports.report import Asked
from narayaneeyam_clinic.stock_room.stock_on_day import stock_on_day
from narayaneeyam_clinic.store.check import check
from tests.clinic.sync.replicas import Replica, content
from tests.journeys.year_book import month
from tests.journeys.year_shop import FLOAT, Year, values

_BILLS = ("invoice", "credit_note", "shift_close")
_STORE = ("stock_receipt", "purchase_return", "supplier_payment", "stock_transfer", "stock_take")


def compare(year: Year) -> None:
    """YEAR-6: all PCs alike, clean, and as by pencil."""
    year.pcs.settle()
    first, *others = year.pcs.pcs
    assert all(content(pc) == content(first) for pc in others)
    for pc in year.pcs.pcs:
        assert check(pc.clinic, year.manager) == []
        stock_is_as_by_pencil(year, pc)
    money_is_as_by_pencil(year, first)
    tax_is_as_by_pencil(year, first)
    suppliers_are_as_by_pencil(year, first)
    boards_are_as_by_pencil(year, first)
    series_have_no_gaps(first)


def stock_is_as_by_pencil(year: Year, pc: Replica) -> None:
    """YEAR-1: by the movements and by the fast totals."""
    wanted = {lot: quantity for lot, quantity in year.book.stock.items() if quantity}
    moved = values(pc, "SELECT batch_id, sum(quantity) FROM stock_movement GROUP BY batch_id")
    fast = values(pc, "SELECT batch_id, quantity FROM stock_on_hand")
    assert {lot: q for lot, q in moved.items() if q} == wanted
    assert {lot: q for lot, q in fast.items() if q} == wanted
    for day in year.days[:: max(len(year.days) // 5, 1)]:
        with pc.clinic.reading(by=year.manager) as rd:
            then = stock_on_day(rd, day)
        assert {lot.batch_id: lot.quantity for lot in then.lots} == year.book.evenings[day], day


def money_is_as_by_pencil(year: Year, pc: Replica) -> None:
    """YEAR-2: every drawer of every day, UPI, and what is due."""
    counters = {row[0]: row[1] for row in pc.rows("SELECT counter_code, id FROM device")}
    for day in year.days:
        with pc.clinic.reading(by=year.manager) as rd:
            figures = day_figures(rd, day)
        drawers = {counters[cash.counter]: cash.expected.paise for cash in figures.cash}
        # With what lay in the drawer when it was opened.
        by_pencil = {pc.device_id: FLOAT + year.book.drawer[pc.device_id, day] for pc in year.counters}
        assert drawers == by_pencil, day
        by_upi = sum(paise for (_counter, when), paise in year.book.upi.items() if when == day)
        assert figures.by_method[PaymentMethod.UPI].paise == by_upi, day
    with pc.clinic.reading(by=year.manager) as rd:
        assert due_in_all(rd).paise == year.book.due


def tax_is_as_by_pencil(year: Year, pc: Replica) -> None:
    """YEAR-3: the row of all small bills of each month, notes taken off."""
    for text in sorted({month(day) for day in year.days}):
        with pc.clinic.reading(by=year.manager) as rd:
            told = made_gstr1(rd, Period.parse(text)).told
        rows = list(told.b2cs.values())
        assert sum(row.taxable for row in rows) == year.book.taxable[text]
        assert sum(row.cgst + row.sgst + row.igst for row in rows) == year.book.tax[text]


def suppliers_are_as_by_pencil(year: Year, pc: Replica) -> None:
    """YEAR-4: what is owed, and the tax on what was bought."""
    with pc.clinic.reading(by=year.manager) as rd:
        owed = {account.name: account.balance.paise for account in supplier_accounts(rd)}
    assert _some(owed) == _some(year.book.owed)
    found: Counter[str] = Counter()
    for sign, table in ((1, "stock_receipt"), (-1, "purchase_return")):
        for day, tax in pc.rows(f"SELECT day, cgst + sgst + igst FROM {table}"):
            found[month(date.fromisoformat(day))] += sign * tax
    assert _some(found) == _some(year.book.input_tax)


def boards_are_as_by_pencil(year: Year, pc: Replica) -> None:
    """YEAR-7: the manager's first page on the last day, and the registers of what was sold, credited and bought of each month."""
    book, last = year.book, year.days[-1]
    collected: Counter[date] = Counter()
    for (_counter, day), paise in (*book.drawer.items(), *book.upi.items()):
        collected[day] += paise
    standing = [bill for bill in book.bills.values() if not bill.is_cancelled]
    billed: Counter[date] = Counter()
    for bill in standing:
        billed[bill.day] += bill.payable
    days = BoardDays.of(last)
    spans = ((days.today, days.today), (days.week_ago, days.week_ago), days.month, days.before)
    with pc.clinic.reading(by=year.manager) as rd:
        board, later = manager_board(rd, days), manager_board_later(rd, days)
        told = {one.tile: one for one in (*board.figures, *later)}
        for tile, by_pencil in ((Tile.COLLECTED, collected), (Tile.BILLED, billed)):
            figure = told[tile]
            wanted = tuple(sum(by_pencil[day] for day in by_pencil if since <= day <= until) for since, until in spans)
            assert (figure.today, figure.week_ago, figure.month, figure.before) == wanted, tile
        assert [paise for _day, paise in board.chart] == [collected[day] for day, _paise in board.chart]
        assert told[Tile.DUE].today == book.due
        whole = Asked(year.days[0], last)
        assert made_report(rd, "sales", whole).total("payable") == sum(bill.payable for bill in standing)
        assert made_report(rd, "dues", whole).total("due") == book.due
        assert made_report(rd, "collections", whole).total("amount") == sum(collected.values())
        assert made_report(rd, "credit_notes", whole).total("notes") == sum(book.notes.values())
        assert made_report(rd, "cancelled_bills", whole).total("bills") == len(book.bills) - len(standing)
        assert made_report(rd, "supplier_dues", whole).total("owed") == sum(book.owed.values())


def series_have_no_gaps(pc: Replica) -> None:
    """YEAR-5: every number from the first to the last, once."""
    for table in (*_BILLS, *_STORE):
        rows = pc.rows(
            f"SELECT series_key, count(*), count(DISTINCT sequence), min(sequence), max(sequence) FROM {table}"
            " WHERE series_key IS NOT NULL GROUP BY series_key"
        )
        assert [row for row in rows if not row[1] == row[2] == row[4] or row[3] != 1] == []


def _some(counted: dict[str, int] | Counter[str]) -> dict[str, int]:
    return {key: number for key, number in counted.items() if number}
