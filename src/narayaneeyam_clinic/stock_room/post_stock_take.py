"""Posting a stock-take: every difference becomes one movement with its reason, once (SHELF-15 to SHELF-18)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine, MovementKind, StockMovement, StockOnHand
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.news import StockChanged, StockRoomChanged
from narayaneeyam_clinic.stock_room.movement_documents import taken_by
from narayaneeyam_clinic.stock_room.records import StockTake, StockTakeDifference, StockTakeState
from narayaneeyam_clinic.stock_room.stock_take_rules import LotFigures
from narayaneeyam_clinic.stock_room.take_figures import TakenLot, taken_lots, the_stock_take
from narayaneeyam_clinic.store.transaction import Transaction


class Uncounted(StrEnum):
    """What becomes of the lots that nobody counted."""

    LEFT = "left"
    NONE = "none"


class PostingDraft(BaseModel):
    """`reasons` by lot, `reason` for all other differences."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)

    stock_take_id: str
    reason: str = ""
    reasons: Mapping[str, str] = Field(default_factory=dict)
    uncounted: Uncounted | None = None


@dataclass(frozen=True, slots=True)
class PostedStockTake:
    """`differences`: how many lots were corrected."""

    stock_take_id: str
    number: str
    differences: int
    is_repeat: bool = False


def post_stock_take(tx: Transaction, draft: PostingDraft) -> PostedStockTake:
    """Write the differences whole or not at all. Identities come from the stock-take and the lot, so two PCs write them once.

    Refused: not_permitted, stock_take_not_found, stock_take_ended (cancelled), stock_take_uncounted (no choice was made),
    nothing_counted, difference_without_reason, sold_since_counted (with `held_by`).
    """
    tx.require(Permission.ADJUST_STOCK)
    take = the_stock_take(tx, draft.stock_take_id)
    if take.state is StockTakeState.POSTED:
        return PostedStockTake(take.id, take.number, 0, is_repeat=True)
    if take.state is not StockTakeState.COUNTING:
        raise Refused("stock_take_ended", number=take.number)
    lots = _to_post(taken_lots(tx, take), draft.uncounted)
    written = [_difference(tx, take, draft, batch_id, figures) for batch_id, figures in sorted(lots.items())]
    tx.add_all(written)
    corrected = [one for one in written if one.counted != one.expected]
    tx.add_all([_movement(tx, take, one) for one in corrected])
    take.state, take.ended_at, take.ended_by = StockTakeState.POSTED, tx.now, tx.by.user_id
    tx.session.flush()
    if corrected:
        tx.tell(StockChanged(tuple(sorted({one.medicine_id for one in corrected}))))
    tx.tell(StockRoomChanged())
    return PostedStockTake(take.id, take.number, len(corrected))


def _to_post(lots: dict[str, TakenLot], uncounted: Uncounted | None) -> dict[str, LotFigures]:
    missing = [lot for lot in lots.values() if lot.figures.counted is None and lot.figures.expected != 0]
    if missing and uncounted is None:
        raise Refused("stock_take_uncounted", field="uncounted", count=len(missing))
    figures = {lot.batch_id: lot.figures for lot in lots.values() if lot.figures.counted is not None}
    if uncounted is Uncounted.NONE:
        figures |= {lot.batch_id: LotFigures(lot.figures.expected, 0, 0, 0) for lot in missing}
    if not figures:
        raise Refused("nothing_counted")
    return figures


def _difference(
    tx: Transaction, take: StockTake, draft: PostingDraft, batch_id: str, figures: LotFigures
) -> StockTakeDifference:
    lot = tx.session.get_one(Batch, batch_id)
    medicine = tx.session.get_one(Medicine, lot.medicine_id)
    reason = draft.reasons.get(batch_id, "").strip() or draft.reason
    if figures.difference and not reason:
        raise Refused("difference_without_reason", field="reason", medicine=medicine.name, batch=lot.number)
    there = tx.session.get(StockOnHand, batch_id)
    left = (there.quantity if there is not None else 0) + figures.difference
    if figures.difference < 0 and left < 0:
        raise Refused(
            "sold_since_counted", field="lines", medicine=medicine.name, batch=lot.number, missing_units=-left,
            unit=medicine.base_unit, held_by=taken_by(tx, batch_id, after_stamp=figures.last_stamp),
        )  # fmt: skip
    return StockTakeDifference(
        id=natural_id("stock_take_difference", take.id, batch_id),
        stock_take_id=take.id,
        medicine_id=medicine.id,
        batch_id=batch_id,
        expected=figures.expected,
        counted=figures.counted,
        reason=reason if figures.difference else "",
    )


def _movement(tx: Transaction, take: StockTake, difference: StockTakeDifference) -> StockMovement:
    return StockMovement(
        id=natural_id("stock_take_movement", take.id, difference.batch_id),
        batch_id=difference.batch_id,
        medicine_id=difference.medicine_id,
        kind=MovementKind.STOCK_TAKE,
        quantity=difference.counted - difference.expected,
        day=tx.today,
        at=tx.now,
        by=tx.by.user_id,
        document_id=take.id,
        line_id=difference.id,
        reason=difference.reason,
    )
