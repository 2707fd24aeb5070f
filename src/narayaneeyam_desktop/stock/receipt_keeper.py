"""Keeps a receipt that is being entered, one second after the last line: after a crash it is there again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QTimer

from narayaneeyam_clinic.pharmacy.find_medicine import FoundMedicine, found_medicines
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.drafts import discard_drafts, load_draft, save_draft
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.stock.receive_page import TypedLine

_PAGE = "receive"
_REST_MILLISECONDS = 1000


@dataclass(frozen=True, slots=True)
class EnteredLine:
    """One line with the medicine it is of."""

    medicine: FoundMedicine
    typed: TypedLine


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was entered so far. `id` makes posting it twice harmless."""

    id: str = field(default_factory=new_id)
    supplier: str = ""
    supplier_bill: str = ""
    is_opening: bool = False
    lines: tuple[EnteredLine, ...] = ()


class ReceiptKeeper(QObject):
    """Saves and forgets the receipt of one person."""

    def __init__(self, desk: Desk, receipt: Callable[[], Receipt], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._receipt = receipt
        self._is_kept = False
        self._rest = QTimer(self, interval=_REST_MILLISECONDS, singleShot=True)
        self._rest.timeout.connect(self._save)

    def touched(self) -> None:
        """Something was entered or taken away."""
        self._rest.start()

    def pause(self) -> None:
        """It is being taken in: nothing is kept behind it."""
        self._rest.stop()

    def forget(self) -> None:
        """It was taken in, or nothing is left of it."""
        self._rest.stop()
        if self._is_kept:
            self._is_kept = False
            self._desk.change(self, _forget, why="stock.forget_receipt")

    def look_for_kept(self, done: Callable[[Receipt | None], None]) -> None:
        """What was being entered when the program ended, or None."""

        def found(receipt: Receipt | None) -> None:
            self._is_kept = receipt is not None
            done(receipt)

        self._desk.read(self, _kept, done=found)

    def _save(self) -> None:
        receipt = self._receipt()
        if not receipt.lines:
            self.forget()
            return
        self._is_kept = True
        body = _body(receipt)

        def work(tx: Transaction) -> None:
            save_draft(tx, _PAGE, body)

        self._desk.change(self, work, why="stock.keep_receipt")


def _forget(tx: Transaction) -> None:
    discard_drafts(tx, _PAGE)


def _kept(rd: Reading) -> Receipt | None:
    kept = load_draft(rd, _PAGE)
    if kept is None:
        return None
    known = {one.medicine_id: one for one in found_medicines(rd, [line["medicine_id"] for line in kept.body["lines"]])}
    lines = tuple(
        EnteredLine(known[line["medicine_id"]], _typed(known[line["medicine_id"]], line))
        for line in kept.body["lines"]
        if line["medicine_id"] in known
    )
    head = {name: kept.body[name] for name in ("id", "supplier", "supplier_bill", "is_opening")}
    return Receipt(lines=lines, **head) if lines else None


def _body(receipt: Receipt) -> dict[str, Any]:
    return {
        "id": receipt.id,
        "supplier": receipt.supplier,
        "supplier_bill": receipt.supplier_bill,
        "is_opening": receipt.is_opening,
        "lines": [_line_body(line) for line in receipt.lines],
    }


def _line_body(line: EnteredLine) -> dict[str, Any]:
    typed = line.typed
    return {
        "medicine_id": line.medicine.medicine_id,
        "batch_number": typed.batch_number,
        "expiry": typed.expiry,
        "mrp": None if typed.mrp is None else typed.mrp.paise,
        "cost": None if typed.cost is None else typed.cost.paise,
        "packs": typed.packs,
        "free": typed.free,
        "place": typed.place,
    }


def _typed(medicine: FoundMedicine, line: dict[str, Any]) -> TypedLine:
    return TypedLine(
        medicine=medicine,
        medicine_text=medicine.name,
        batch_number=line["batch_number"],
        expiry=line["expiry"],
        mrp=None if line["mrp"] is None else Money(line["mrp"]),
        cost=None if line["cost"] is None else Money(line["cost"]),
        packs=line["packs"],
        free=line["free"],
        place=line["place"],
    )
