"""The shop of a clinic on three PCs, as the days of a year find it: what lies where, who is who, and the pencil (`year_book`)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from random import Random
from typing import Any, TypeVar

from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.store.transaction import Transaction
from tests.clinic.sync.replicas import Replica, Replicas
from tests.journeys.year_book import Book, Goods, PencilBill

T = TypeVar("T")
SUPPLIER = "Malabar Depot"
STORE, COUNTER = "Store", "Counter"
# So many bills after the counting its differences are written.
NOON = 7
FLOAT = 5_000_00
# Name, dosage form, pack, MRP and cost of a pack in paise: packs that divide their price, and packs that do not.
SHELF = (
    ("Dasamoolarishtam", "arishtam", 450, 165_00, 118_37),
    ("Chandraprabha Gulika", "gulika", 100, 85_00, 61_20),
    ("Ksheerabala Tailam", "tailam", 200, 333_33, 240_00),
    ("Triphala Choornam", "choornam", 50, 1_00, 71),
    ("Indukantham Kashayam", "kashayam", 200, 145_00, 99_99),
)
LOOSE = {"Chandraprabha Gulika"}


@dataclass
class Lot:
    """A batch as the store put it away."""

    batch_id: str
    goods: Goods
    number: str
    expires_on: date
    receipt_line: str = ""
    packs: int = 0
    place: str = STORE


@dataclass
class Year:
    pcs: Replicas
    chance: Random
    book: Book = field(default_factory=Book)
    medicines: dict[str, Goods] = field(default_factory=dict)
    lots: dict[str, Lot] = field(default_factory=dict)
    patients: list[str] = field(default_factory=list)
    supplier_id: str = ""
    batches: int = 0
    # How much more comes at once than to a shop of ten bills a day.
    size: int = 1
    stock_take_id: str = ""
    days: list[date] = field(default_factory=list)
    # Why something was written: each kind of work that was done.
    done: set[str] = field(default_factory=set)
    manager: Actor = PROGRAM
    pharmacist: Actor = PROGRAM

    @property
    def store(self) -> Replica:
        return self.pcs.pcs[0]

    @property
    def counters(self) -> list[Replica]:
        return self.pcs.pcs[1:]

    @property
    def today(self) -> date:
        return business_date(self.pcs.now)

    def do(self, pc: Replica, why: str, work: Callable[[Transaction], T]) -> T:
        self.pcs.advance(self.chance.uniform(5, 90))
        by = self.manager if why == "purchases.pay" else self.pharmacist
        with pc.clinic.transaction(by=by, why=why) as tx:
            done = work(tx)
        self.done.add(why)
        return done

    def happens(self, chance: float, surely: bool) -> bool:
        return self.chance.random() < chance or surely

    @property
    def loose(self) -> set[str]:
        names = [name for name, *_ in SHELF]
        return {key for key, name in zip(self.medicines, names, strict=True) if name in LOOSE}

    def for_sale(self, medicine_id: str) -> int:
        """Of what is not sold loose each lot gives whole packs only: a bottle that was found a drop short stays."""
        step = 1 if medicine_id in self.loose else self.medicines[medicine_id].pack
        return sum(
            max(self.book.stock[lot.batch_id], 0) // step * step
            for lot in self.lots.values()
            if lot.goods.key == medicine_id and lot.expires_on >= self.today
        )

    def short_of_something(self) -> bool:
        return any(self.for_sale(key) < 6 * self.size * goods.pack for key, goods in self.medicines.items())

    def knows(self, pc: Replica, bill: PencilBill) -> bool:
        return bool(pc.rows("SELECT 1 FROM invoice WHERE id = ?", bill.bill_id))


def values(pc: Replica, sql: str, *given: Any) -> dict[str, Any]:
    """First column -> second column."""
    return {row[0]: row[1] for row in pc.rows(sql, *given)}
