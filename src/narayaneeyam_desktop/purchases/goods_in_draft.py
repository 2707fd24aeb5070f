"""What the page of goods in keeps: the bill that one person is entering, with its lines (BUY-18)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from narayaneeyam_clinic.pharmacy.find_medicine import FoundMedicine, found_medicines
from narayaneeyam_clinic.purchases.receive_stock import ReceiptDraft, ReceivedLine
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.store.drafts import discard_drafts, load_draft, save_draft
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.draft_keeper import DraftKind
from narayaneeyam_desktop.purchases.goods_in_entry import TypedLine
from narayaneeyam_desktop.purchases.goods_in_page import TypedHead
from narayaneeyam_desktop.purchases.typed_rate import parse_rate
from narayaneeyam_desktop.typed_discount import parse_discount
from narayaneeyam_desktop.typed_quantity import parse_quantity_or_none

_PAGE = "receive"
_NO_HEAD = TypedHead("", None, "", None, None, False)


@dataclass(frozen=True, slots=True)
class EnteredLine:
    """One line with the medicine it is of."""

    medicine: FoundMedicine
    typed: TypedLine

    @property
    def is_filled(self) -> bool:
        """A line that came with an order has no batch yet."""
        return bool(self.typed.batch_number and self.typed.mrp)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was entered so far. `id` makes posting it twice harmless."""

    id: str = field(default_factory=new_id)
    head: TypedHead = _NO_HEAD
    lines: tuple[EnteredLine, ...] = ()


def receipt_draft(receipt: Receipt) -> ReceiptDraft:
    """What is posted, or quoted: lines that are filled."""
    head = receipt.head
    known = isinstance(head.supplier_value, str)
    return ReceiptDraft(
        id=receipt.id,
        supplier="" if known else head.supplier,
        supplier_id=str(head.supplier_value) if known else "",
        supplier_bill=head.bill,
        supplier_bill_day=head.day,
        printed_total=head.total,
        is_opening=head.is_opening,
        lines=tuple(received_line(line.medicine.medicine_id, line.typed) for line in receipt.lines if line.is_filled),
    )


def received_line(medicine_id: str, typed: TypedLine) -> ReceivedLine:
    """Refused: quantity_not_understood, discount_not_understood, rate_not_understood."""
    quantity = parse_quantity_or_none(typed.packs)
    basis_points, discount = parse_discount(typed.discount)
    return ReceivedLine(
        medicine_id=medicine_id,
        batch_number=typed.batch_number,
        expiry=typed.expiry,
        mrp=typed.mrp or ZERO,
        purchase_price=typed.rate,
        packs=quantity.packs,
        units=quantity.units,
        free_packs=typed.free or 0,
        short_packs=typed.short or 0,
        discount=discount,
        discount_basis_points=basis_points,
        tax_basis_points=parse_rate(typed.gst),
        location=typed.place,
        order_line_id=typed.order_line_id or None,
    )


def _keep(tx: Transaction, receipt: Receipt) -> None:
    save_draft(tx, _PAGE, _body(receipt))


def _forget(tx: Transaction, _receipt: Receipt) -> None:
    discard_drafts(tx, _PAGE)


def _is_empty(receipt: Receipt) -> bool:
    return not receipt.lines


RECEIPT: DraftKind[Receipt] = DraftKind(_keep, _forget, _is_empty)


def kept_receipt(rd: Reading) -> Receipt | None:
    """What this person was entering when the program ended, or None; also what an older program kept."""
    kept = load_draft(rd, _PAGE)
    if kept is None:
        return None
    body = kept.body
    known = {one.medicine_id: one for one in found_medicines(rd, [line["medicine_id"] for line in body["lines"]])}
    lines = tuple(
        EnteredLine(known[line["medicine_id"]], _typed(known[line["medicine_id"]], line))
        for line in body["lines"]
        if line["medicine_id"] in known
    )
    head = TypedHead(
        supplier=body["supplier"],
        supplier_value=body.get("supplier_id") or None,
        bill=body["supplier_bill"],
        day=date.fromisoformat(body["bill_day"]) if body.get("bill_day") else None,
        total=_money(body.get("total")),
        is_opening=body["is_opening"],
    )
    return Receipt(body["id"], head, lines) if lines else None


def _body(receipt: Receipt) -> dict[str, Any]:
    head = receipt.head
    return {
        "id": receipt.id,
        "supplier": head.supplier,
        "supplier_id": head.supplier_value if isinstance(head.supplier_value, str) else "",
        "supplier_bill": head.bill,
        "bill_day": head.day.isoformat() if head.day else None,
        "total": head.total.paise if head.total else None,
        "is_opening": head.is_opening,
        "lines": [_line_body(line) for line in receipt.lines],
    }


def _line_body(line: EnteredLine) -> dict[str, Any]:
    typed = line.typed
    return {
        "medicine_id": line.medicine.medicine_id,
        "batch_number": typed.batch_number,
        "expiry": typed.expiry,
        "mrp": None if typed.mrp is None else typed.mrp.paise,
        "cost": None if typed.rate is None else typed.rate.paise,
        "packs": typed.packs,
        "free": typed.free,
        "place": typed.place,
        "discount": typed.discount,
        "gst": typed.gst,
        "short": typed.short,
        "order_line_id": typed.order_line_id,
    }


def _typed(medicine: FoundMedicine, line: dict[str, Any]) -> TypedLine:
    return TypedLine(
        medicine=medicine,
        batch_number=line["batch_number"],
        expiry=line["expiry"],
        mrp=_money(line["mrp"]),
        rate=_money(line["cost"]),
        packs=str(line["packs"] or ""),
        free=line["free"],
        discount=line.get("discount", ""),
        place=line["place"],
        gst=line.get("gst", ""),
        short=line.get("short"),
        order_line_id=line.get("order_line_id", ""),
    )


def _money(paise: int | None) -> Money | None:
    return None if paise is None else Money(paise)
