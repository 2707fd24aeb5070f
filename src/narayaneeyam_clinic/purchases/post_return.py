"""The head of a return to a supplier, whether its lots came with a bill or without (BUY-30, BUY-34)."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import BaseModel

from narayaneeyam_clinic.billing.document_numbers import DocumentKind
from narayaneeyam_clinic.purchases.records import PurchaseReturn, ReturnKind
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.shared.news import PurchasesChanged
from narayaneeyam_clinic.store.draft_hash import hash_of_draft
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.sync.number_series import draw_document_number


@dataclass(frozen=True, slots=True)
class ReturnedGoods:
    """What was posted."""

    return_id: str
    number: str
    payable: Money
    is_repeat: bool = False


@dataclass(frozen=True, slots=True)
class ReturnHead:
    """What the paper says above and below its lines. Amounts are positive: what the supplier owes."""

    kind: ReturnKind
    supplier_id: str
    receipt_id: str | None
    supplier_gstin: str | None
    is_inter_state: bool
    taxable: Money
    cgst: Money
    sgst: Money
    igst: Money
    exempt: Money
    round_off: Money
    payable: Money


def posted_before(tx: Transaction, draft_id: str, draft: BaseModel) -> ReturnedGoods | None:
    """The return that this draft was made into already. Refused: return_differs (another one has this id)."""
    earlier = tx.session.get(PurchaseReturn, draft_id)
    if earlier is None:
        return None
    if earlier.draft_hash != hash_of_draft(draft):
        raise Refused("return_differs", number=earlier.number)
    return ReturnedGoods(earlier.id, earlier.number, earlier.payable, is_repeat=True)


def write_head(tx: Transaction, draft_id: str, draft: BaseModel, head: ReturnHead, reason: str) -> ReturnedGoods:
    """Draws the number. The lines are for whoever calls to write."""
    number = draw_document_number(tx, DocumentKind.PURCHASE_RETURN, tx.today)
    tx.add(
        PurchaseReturn(
            id=draft_id,
            series_key=number.series_key,
            sequence=number.sequence,
            number=number.text,
            day=tx.today,
            at=tx.now,
            by=tx.by.user_id,
            device_id=tx.device.id,
            reason=reason,
            draft_hash=hash_of_draft(draft),
            **{name: getattr(head, name) for name in ReturnHead.__slots__},
        )
    )
    tx.tell(PurchasesChanged(head.supplier_id))
    return ReturnedGoods(draft_id, number.text, head.payable)
