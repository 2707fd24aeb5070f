"""A supplier's price list from a file: what a pack of each medicine costs from a day on, and its MRP there (IMP-13).

The list is what is proposed when the medicine is ordered and when it comes in next. What lies on the shelf keeps the MRP
that is printed on it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from sqlalchemy import select

from narayaneeyam_clinic.imports.cell_rules import date_cell, money_cell
from narayaneeyam_clinic.imports.cells_by_field import Cells, by_field
from narayaneeyam_clinic.imports.headers import ColumnMapping, ImportKind, checked_mapping
from narayaneeyam_clinic.imports.in_batches import MOST_ROWS, in_batches
from narayaneeyam_clinic.imports.medicine_names import KeptMedicine, MedicineFinder, Pack, pack_cell
from narayaneeyam_clinic.imports.read_table import Table, TableRow
from narayaneeyam_clinic.imports.row_verdict import Batch, BatchDone, RowFaults, RowVerdict, Verdict, bad_row
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Medicine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.limits import refuse_far_day
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.news import MedicineChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction


@dataclass(frozen=True, slots=True)
class _Row:
    """A row as understood, before its medicine is looked up. `since` is None where the file has no day: it holds from today."""

    number: int
    cells: tuple[str, ...]
    label: str
    sku: str | None
    name: str | None
    pack: Pack | None
    mrp: Money
    rate: Money | None
    since: date | None


# The prices of a medicine: MRP, rate, from when.
_Listed = tuple[Money | None, Money | None, date | None]


class _Prices:
    """Medicines with their list prices, as one reading or transaction sees them."""

    def __init__(self, rd: Reading) -> None:
        m = Medicine
        self._today = rd.today
        self._kept: dict[str, _Listed] = {}
        found = []
        for row in rd.session.execute(
            select(m.id, m.sku, m.barcode, m.name, m.pack_size, m.list_mrp, m.list_rate, m.listed_on).where(m.is_active)
        ):
            found.append(KeptMedicine(*row[:5]))
            self._kept[row.id] = (row.list_mrp, row.list_rate, row.listed_on)
        self._finder = MedicineFinder(found)

    def judged(self, row: _Row, seen: dict[str, tuple[int, Money, Money | None]]) -> tuple[str, Verdict]:
        """The medicine, and what becomes of its price. A price list older than the kept one is left alone.

        Refused: as `MedicineFinder.find`; price_twice, day_far_off.
        """
        medicine = self._finder.find(row.sku, row.name, row.pack)
        refuse_far_day(row.since, self._today, "listed_on")
        before = seen.setdefault(medicine.medicine_id, (row.number, row.mrp, row.rate))
        if before != (row.number, row.mrp, row.rate) and before[1:] != (row.mrp, row.rate):
            raise Refused("price_twice", field="mrp", medicine=medicine.name, row=before[0])
        mrp, rate, since = self._kept[medicine.medicine_id]
        if (mrp, rate) == (row.mrp, row.rate) and row.since in (None, since):
            return medicine.medicine_id, Verdict.SAME
        is_older = since is not None and (row.since or self._today) < since
        return medicine.medicine_id, Verdict.CHANGE if is_older else Verdict.NEW


def preview(rd: Reading, table: Table, mapping: ColumnMapping) -> Iterator[RowVerdict]:
    """Row by row what an import would do. Refused: not_permitted, and all of `checked_mapping`."""
    _require(rd)
    checked_mapping(ImportKind.PRICES, table.header, mapping)
    rows = _read(table, mapping)
    seen: dict[str, tuple[int, Money, Money | None]] = {}
    while some := list(islice(rows, MOST_ROWS)):
        prices = _Prices(rd)
        for row in some:
            if isinstance(row, RowVerdict):
                yield row
                continue
            try:
                yield RowVerdict(row.number, prices.judged(row, seen)[1], row.label)
            except Refused as refused:
                yield bad_row(row.number, row.cells, row.label, refused)


def batches(table: Table, mapping: ColumnMapping) -> Iterator[Batch]:
    """The import as transactions."""
    checked_mapping(ImportKind.PRICES, table.header, mapping)
    seen: dict[str, tuple[int, Money, Money | None]] = {}

    def write(tx: Transaction, some: list[_Row | RowVerdict]) -> BatchDone:
        return _write(tx, some, seen)

    return in_batches(_read(table, mapping), write)


def _require(rd: Reading) -> None:
    rd.require(Permission.IMPORT)
    rd.require(Permission.EDIT_MEDICINES)


def _write(
    tx: Transaction, some: Sequence[_Row | RowVerdict], seen: dict[str, tuple[int, Money, Money | None]]
) -> BatchDone:
    _require(tx)
    prices = _Prices(tx)
    bad: list[RowVerdict] = []
    new = same = left = 0
    for row in some:
        if isinstance(row, RowVerdict):
            bad.append(row)
            continue
        try:
            medicine_id, verdict = prices.judged(row, seen)
        except Refused as refused:
            bad.append(bad_row(row.number, row.cells, row.label, refused))
            continue
        same += verdict is Verdict.SAME
        left += verdict is Verdict.CHANGE
        if verdict is Verdict.NEW:
            new += 1
            medicine = tx.session.get_one(Medicine, medicine_id)
            medicine.list_mrp, medicine.list_rate, medicine.listed_on = row.mrp, row.rate, row.since or tx.today
            tx.tell(MedicineChanged(medicine_id))
    last = some[-1]
    up_to = last.row if isinstance(last, RowVerdict) else last.number
    return BatchDone(up_to, new=new, same=same, left=left, bad=tuple(bad))


def _read(table: Table, mapping: ColumnMapping) -> Iterator[_Row | RowVerdict]:
    take = by_field(ImportKind.PRICES, mapping)
    for table_row in table.rows():
        faults = RowFaults()
        cells = take(table_row.cells, faults)
        row = _row(table_row, cells, faults)
        label = cells["medicine"] or cells["sku"] or ""
        yield bad_row(table_row.number, table_row.cells, label, faults) if row is None else row


def _row(table_row: TableRow, cells: Cells, faults: RowFaults) -> _Row | None:
    """None when something is wrong with the row; then `faults` has all of it."""
    name, sku = cells["medicine"], cells["sku"]
    if not name and not sku:
        faults.add(Refused("medicine_missing", field="medicine"))
    mrp = faults.read(money_cell, cells["mrp"], field="mrp")
    if not cells["mrp"] or (mrp is not None and mrp <= ZERO):
        faults.add(Refused("mrp_not_positive", field="mrp", medicine=name or sku or "–"))
    rate = faults.read(money_cell, cells["purchase_price"], field="purchase_price")
    pack = faults.read(pack_cell, cells["pack"])
    since = faults.read(date_cell, cells["listed_on"], field="listed_on")
    if faults or mrp is None:
        return None
    return _Row(table_row.number, table_row.cells, name or sku or "", sku, name, pack, mrp, rate, since)
