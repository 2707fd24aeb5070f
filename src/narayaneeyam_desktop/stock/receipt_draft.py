"""What the page of taking in goods keeps: the receipt that one person is entering, with its lines."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from narayaneeyam_clinic.pharmacy.find_medicine import FoundMedicine, found_medicines
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.drafts import discard_drafts, load_draft, save_draft
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.draft_keeper import DraftKind
from narayaneeyam_desktop.stock.receive_page import TypedLine

_PAGE = "receive"


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


def _keep(tx: Transaction, receipt: Receipt) -> None:
    save_draft(tx, _PAGE, _body(receipt))


def _forget(tx: Transaction, _receipt: Receipt) -> None:
    discard_drafts(tx, _PAGE)


def _is_empty(receipt: Receipt) -> bool:
    return not receipt.lines


RECEIPT: DraftKind[Receipt] = DraftKind(_keep, _forget, _is_empty)


def kept_receipt(rd: Reading) -> Receipt | None:
    """What this person was entering when the program ended, or None."""
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
