"""Opening stock from a file: what lay on the shelves on the first day, lot by lot, and never twice (IMP-1, IMP-7).

A lot is known by medicine, batch number, expiry, MRP and place. The quantity is not part of that, so a file with a
corrected quantity does not make a second lot: the row is bad, and a stock adjustment puts the quantity right.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import islice

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from narayaneeyam_clinic.imports.cell_rules import date_cell, money_cell, number_cell, whole_cell
from narayaneeyam_clinic.imports.cells_by_field import Cells, by_field
from narayaneeyam_clinic.imports.headers import ColumnMapping, ImportKind, checked_mapping
from narayaneeyam_clinic.imports.in_batches import MOST_ROWS, in_batches
from narayaneeyam_clinic.imports.medicine_names import KeptMedicine, MedicineFinder, Pack, pack_cell
from narayaneeyam_clinic.imports.read_table import Table, TableRow
from narayaneeyam_clinic.imports.row_verdict import Batch, BatchDone, RowFaults, RowVerdict, Verdict, bad_row
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Batch as Lot
from narayaneeyam_clinic.pharmacy.records import Medicine, MovementKind, StockMovement
from narayaneeyam_clinic.pharmacy.stock_rules import is_expired, parse_expiry
from narayaneeyam_clinic.purchases.receive_stock import ReceiptDraft, ReceivedLine, receive_stock
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.import_keys import row_hash
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.store.transaction import Reading, Transaction


@dataclass(frozen=True, slots=True)
class _Row:
    """A row as understood, before its medicine is looked up. `packs` may be a fraction when it makes whole base units."""

    number: int
    cells: tuple[str, ...]
    label: str
    sku: str | None
    name: str | None
    pack: Pack | None
    batch: str
    expires_on: date | None
    mrp: Money
    purchase_price: Money | None
    packs: Decimal
    loose: int
    location: str


@dataclass(frozen=True, slots=True)
class _Lot:
    """A row with its medicine: `key` tells the lot again, `quantity` is in base units."""

    row: _Row
    medicine: KeptMedicine
    key: str
    quantity: int


class _Shelves:
    """What is kept and what was taken in already, as one reading or transaction sees it."""

    def __init__(self, session: Session, today: date, rows: Sequence[_Row | RowVerdict]) -> None:
        self._today = today
        m = Medicine
        kept = session.execute(select(m.id, m.sku, m.barcode, m.name, m.pack_size).where(m.is_active))
        self._finder = MedicineFinder(KeptMedicine(*one) for one in kept)
        batches = {row.batch.upper() for row in rows if isinstance(row, _Row)}
        self._lots: dict[tuple[object, ...], tuple[str | None, int]] = {}
        opening = (
            select(StockMovement.batch_id, func.sum(StockMovement.quantity).label("opened"))
            # Sales are told out in words, so that the index of all other movements is used.
            .where(StockMovement.kind == MovementKind.OPENING, text("kind <> 'sale'"))
            .group_by(StockMovement.batch_id)
            .subquery()
        )
        found = session.execute(
            select(
                Lot.medicine_id, Lot.number, Lot.expires_on, Lot.mrp, Lot.location, Lot.import_key,
                func.coalesce(opening.c.opened, 0),
            )
            .outerjoin(opening, opening.c.batch_id == Lot.id)
            .where(func.upper(Lot.number).in_(batches))
        )  # fmt: skip
        for medicine_id, number, expires_on, mrp, location, import_key, opened in found:
            identity = (medicine_id, number.upper(), expires_on, mrp, location.casefold())
            self._lots[identity] = (import_key, opened)

    def lot(self, row: _Row) -> _Lot:
        """Refused: as `MedicineFinder.find`; received_expired, quantity_not_whole, quantity_not_positive."""
        medicine = self._finder.find(row.sku, row.name, row.pack)
        if is_expired(row.expires_on, self._today):
            raise Refused(
                "received_expired", field="expiry", medicine=medicine.name, batch=row.batch, expiry=row.expires_on
            )
        in_packs = row.packs * medicine.pack_size
        if in_packs != in_packs.to_integral_value():
            raise Refused("quantity_not_whole", field="packs", medicine=medicine.name, pack_size=medicine.pack_size)
        quantity = int(in_packs) + row.loose
        if quantity <= 0:
            raise Refused("quantity_not_positive", field="packs", quantity=quantity)
        identity = [medicine.medicine_id, row.batch, str(row.expires_on or ""), str(row.mrp.paise), row.location]
        return _Lot(row, medicine, row_hash(identity), quantity)

    def verdict(self, lot: _Lot) -> Verdict:
        """Refused: the lot came in with another quantity, or by another document than an import."""
        row = lot.row
        identity = (lot.medicine.medicine_id, row.batch.upper(), row.expires_on, row.mrp, row.location.casefold())
        if identity not in self._lots:
            return Verdict.NEW
        import_key, opened = self._lots[identity]
        if import_key != lot.key:
            raise Refused("lot_in_stock_already", field="batch", medicine=lot.medicine.name, batch=row.batch)
        if opened != lot.quantity:
            raise Refused(
                "opening_stock_differs", field="packs", medicine=lot.medicine.name, batch=row.batch, taken_in=opened
            )
        return Verdict.SAME


def preview(rd: Reading, table: Table, mapping: ColumnMapping) -> Iterator[RowVerdict]:
    """Row by row what an import would do. Refused: not_permitted, and all of `checked_mapping`."""
    _require(rd)
    checked_mapping(ImportKind.STOCK, table.header, mapping)
    rows = _read(table, mapping)
    seen: dict[str, tuple[int, int]] = {}
    while some := list(islice(rows, MOST_ROWS)):
        shelves = _Shelves(rd.session, rd.today, some)
        for row in some:
            judged = _judged(row, shelves, seen)
            yield RowVerdict(judged.row.number, Verdict.NEW, judged.row.label) if isinstance(judged, _Lot) else judged


def batches(table: Table, mapping: ColumnMapping) -> Iterator[Batch]:
    """The import as transactions, each one posted document of opening stock."""
    checked_mapping(ImportKind.STOCK, table.header, mapping)
    seen: dict[str, tuple[int, int]] = {}

    def write(tx: Transaction, some: list[_Row | RowVerdict]) -> BatchDone:
        return _write(tx, some, seen)

    return in_batches(_read(table, mapping), write)


def _require(rd: Reading) -> None:
    rd.require(Permission.IMPORT)
    rd.require(Permission.RECEIVE_STOCK)


def _write(tx: Transaction, some: Sequence[_Row | RowVerdict], seen: dict[str, tuple[int, int]]) -> BatchDone:
    _require(tx)
    shelves = _Shelves(tx.session, tx.today, some)
    judged = [_judged(row, shelves, seen) for row in some]
    lots = [one for one in judged if isinstance(one, _Lot)]
    if lots:
        receive_stock(tx, ReceiptDraft(lines=tuple(_line(lot) for lot in lots), is_opening=True))
    others = [one for one in judged if isinstance(one, RowVerdict)]
    bad = tuple(one for one in others if one.verdict is Verdict.BAD)
    last = some[-1]
    up_to = last.row if isinstance(last, RowVerdict) else last.number
    return BatchDone(up_to, new=len(lots), same=len(others) - len(bad), bad=bad)


def _line(lot: _Lot) -> ReceivedLine:
    row = lot.row
    return ReceivedLine(
        medicine_id=lot.medicine.medicine_id,
        batch_number=row.batch,
        expiry=row.expires_on.isoformat() if row.expires_on else "",
        mrp=row.mrp,
        purchase_price=row.purchase_price,
        units=lot.quantity,
        location=row.location,
        import_key=lot.key,
    )


def _judged(row: _Row | RowVerdict, shelves: _Shelves, seen: dict[str, tuple[int, int]]) -> _Lot | RowVerdict:
    """The lot when it is new, else the verdict."""
    if isinstance(row, RowVerdict):
        return row
    try:
        lot = shelves.lot(row)
        before = seen.setdefault(lot.key, (row.number, lot.quantity))
        if before[0] != row.number:
            if before[1] != lot.quantity:
                raise Refused("lot_twice", field="batch", batch=row.batch, row=before[0])
            return RowVerdict(row.number, Verdict.SAME, row.label)
        verdict = shelves.verdict(lot)
    except Refused as refused:
        return bad_row(row.number, row.cells, row.label, refused)
    return lot if verdict is Verdict.NEW else RowVerdict(row.number, verdict, row.label)


def _read(table: Table, mapping: ColumnMapping) -> Iterator[_Row | RowVerdict]:
    take = by_field(ImportKind.STOCK, mapping)
    for table_row in table.rows():
        faults = RowFaults()
        cells = take(table_row.cells, faults)
        label = cells["medicine"] or cells["sku"] or ""
        packs = faults.read(_packs, cells["packs"])
        loose = faults.read(whole_cell, cells["loose"], field="loose")
        if not faults and not packs and not loose and (cells["packs"] or cells["loose"]):
            # A line of the clinic's list of which nothing is left: there is nothing to take in.
            yield RowVerdict(table_row.number, Verdict.SAME, label)
            continue
        row = _row(table_row, cells, packs or Decimal(0), loose or 0, faults)
        yield bad_row(table_row.number, table_row.cells, label, faults) if row is None else row


def _row(table_row: TableRow, cells: Cells, packs: Decimal, loose: int, faults: RowFaults) -> _Row | None:
    """None when something is wrong with the row; then `faults` has all of it."""
    name, sku, batch = cells["medicine"], cells["sku"], cells["batch"]
    called = name or sku or "–"
    if not name and not sku:
        faults.add(Refused("medicine_missing", field="medicine"))
    if not batch:
        faults.add(Refused("batch_number_missing", field="batch", medicine=called))
    if not cells["mrp"]:
        faults.add(Refused("mrp_not_positive", field="mrp", medicine=called))
    mrp = faults.read(money_cell, cells["mrp"], field="mrp")
    if mrp is not None and mrp <= ZERO:
        faults.add(Refused("mrp_not_positive", field="mrp", medicine=called))
    pack = faults.read(pack_cell, cells["pack"])
    expires_on = faults.read(_expiry, cells["expiry"])
    purchase_price = faults.read(money_cell, cells["purchase_price"], field="purchase_price")
    if faults or batch is None or mrp is None:
        return None
    return _Row(
        number=table_row.number,
        cells=table_row.cells,
        label=" ".join(part for part in (name or sku, batch) if part),
        sku=sku,
        name=name,
        pack=pack,
        batch=batch,
        expires_on=expires_on,
        mrp=mrp,
        purchase_price=purchase_price,
        packs=packs,
        loose=loose,
        location=cells["location"] or "",
    )


def _packs(text: str) -> Decimal:
    packs = number_cell(text, field="packs")
    if packs < 0:
        raise Refused("amount_negative", field="packs")
    return packs


def _expiry(text: str) -> date:
    """12/2026, Dec-26, 31/12/2026; a cell that a spreadsheet program made a date of comes as that date."""
    try:
        return parse_expiry(text)
    except Refused as refused:
        if refused.code != "expiry_not_understood":
            raise
        try:
            return date_cell(text, field="expiry")
        except Refused:
            raise refused from None
