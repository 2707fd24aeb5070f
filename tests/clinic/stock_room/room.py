"""What one person does in one clinic's stock room, by the actions themselves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.stock_room.begin_stock_take import BegunStockTake, StockTakeDraft, begin_stock_take
from narayaneeyam_clinic.stock_room.count_stock import CountDraft, CountedLot, count_lot
from narayaneeyam_clinic.stock_room.post_stock_take import PostedStockTake, PostingDraft, post_stock_take
from narayaneeyam_clinic.stock_room.stock_take_page import StockTakePageRow, stock_take_page
from narayaneeyam_clinic.stock_room.transfer_stock import TransferDraft, TransferLine, Transferred, transfer_stock
from narayaneeyam_clinic.store.transaction import Transaction
from tests.clinic.shelf import Shelf

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Room:
    clinic: Clinic
    by: Actor

    @property
    def shelf(self) -> Shelf:
        return Shelf(self.clinic, self.by)

    def does(self, action: Callable[..., T], *args: object, **more: object) -> T:
        with self.clinic.transaction(by=self.by, why=f"test.{action.__name__}") as tx:
            return action(tx, *args, **more)

    def reads(self, read: Callable[..., T], *args: object, **more: object) -> T:
        with self.clinic.reading(by=self.by) as rd:
            return read(rd, *args, **more)

    def with_tx(self, work: Callable[[Transaction], T]) -> T:
        return self.does(work)

    def carry(self, to_place: str, *lots: tuple[str, int], **more: object) -> Transferred:
        lines = tuple(TransferLine(batch_id=batch_id, quantity=quantity) for batch_id, quantity in lots)
        return self.does(transfer_stock, TransferDraft(to_place=to_place, lines=lines, **more))

    def begin(self, place: str = "", **more: object) -> BegunStockTake:
        return self.does(begin_stock_take, StockTakeDraft(place=place, **more))

    def count(self, take: str, batch_id: str, quantity: int, **more: object) -> CountedLot:
        return self.does(count_lot, CountDraft(stock_take_id=take, batch_id=batch_id, quantity=quantity, **more))

    def post(self, take: str, **more: object) -> PostedStockTake:
        return self.does(post_stock_take, PostingDraft(stock_take_id=take, **more))

    def page(self, take: str, **more: bool) -> StockTakePageRow:
        return self.reads(stock_take_page, take, **more)

    def on_hand(self, batch_id: str) -> int:
        """By the movements themselves."""
        rows = self.shelf.rows(
            "SELECT coalesce(sum(quantity), 0) AS q FROM stock_movement WHERE batch_id = :b", b=batch_id
        )
        return int(rows[0]["q"])
