"""The shop of a clinic through many days: a store and two counters on three PCs, all by the program's own actions, with the
pencil (`year_book`) beside them. What is done and when is decided by a seed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import Any, TypeVar

from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.billing.returnable import ReturnDraft, ReturnedLine, ReturnsTo
from narayaneeyam_clinic.billing.take_back import take_back
from narayaneeyam_clinic.billing.take_payment import take_payment
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.people.roles import actor_of
from narayaneeyam_clinic.pharmacy.add_medicine import add_medicine
from narayaneeyam_clinic.pharmacy.medicine_draft import MedicineDraft, Nature
from narayaneeyam_clinic.pharmacy.receive_stock import ReceiptDraft, ReceivedLine, receive_stock
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, PaymentDraft, PaymentMethod, SaleDraft
from narayaneeyam_clinic.pharmacy.sell_medicine import sell_medicine
from narayaneeyam_clinic.purchases.keep_supplier import add_supplier
from narayaneeyam_clinic.purchases.pay_supplier import PaymentToSupplier, pay_supplier
from narayaneeyam_clinic.purchases.return_to_supplier import GoesBack, SupplierReturn, return_to_supplier
from narayaneeyam_clinic.purchases.supplier_draft import SupplierDraft
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.shifts.close_shift import ShiftCountDraft, close_shift
from narayaneeyam_clinic.shifts.open_shift import OpeningDraft, open_shift
from narayaneeyam_clinic.stock_room.begin_stock_take import StockTakeDraft, begin_stock_take
from narayaneeyam_clinic.stock_room.count_stock import CountDraft, count_lot
from narayaneeyam_clinic.stock_room.post_stock_take import PostingDraft, Uncounted, post_stock_take
from narayaneeyam_clinic.stock_room.transfer_stock import TransferDraft, TransferLine, transfer_stock
from narayaneeyam_clinic.stock_room.write_off_expired import WriteOffDraft, write_off_expired
from narayaneeyam_clinic.store.transaction import Transaction
from tests.clinic.consultations.invented import add_patient
from tests.clinic.sync.replicas import Replica, Replicas, replicas
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

    # The store

    def fill_shelf(self) -> None:
        """The medicines, some people, and the first goods."""
        for name, form, pack, mrp, rate in SHELF:
            draft = MedicineDraft(
                name=name, dosage_form=form, pack_size=pack, nature=Nature.CLASSICAL, hsn="30049011",
                loose_allowed=name in LOOSE,
            )  # fmt: skip
            medicine_id = self.do(self.store, "test.add", partial(add_medicine, draft=draft))
            self.medicines[medicine_id] = Goods(medicine_id, pack, mrp, rate)
        for number in range(6):
            self.patients.append(add_patient(self.store.clinic, f"Patient {number}", f"N1-{number:05}"))
        # Registered in the clinic's own state: its bills hold CGST and SGST.
        depot = SupplierDraft(name=SUPPLIER, gstin="32ABCDE1234F1Z9", terms_days=30)
        self.supplier_id = self.do(self.store, "purchases.supplier", lambda tx: add_supplier(tx, depot))
        for _ in range(2):
            self.goods_come()
        self.pcs.settle()

    def goods_come(self) -> None:
        """A supplier's bill of some lines, with goods free of charge beside one."""
        chosen = self.chance.sample(sorted(self.medicines), k=3)
        lines, parts = [], []
        for at, medicine_id in enumerate(chosen):
            goods = self.medicines[medicine_id]
            self.batches += 1
            number = f"B{self.batches:04}"
            expires = self.today + timedelta(days=self.chance.choice((45, 200, 700)))
            packs, free = self.chance.randint(8, 30) * self.size, (2 if at == 0 else 0)
            lines.append(
                ReceivedLine(
                    medicine_id=medicine_id, batch_number=number, expiry=f"{expires:%m/%Y}", mrp=Money(goods.mrp),
                    purchase_price=Money(goods.rate), packs=packs, free_packs=free, location=STORE,
                )
            )  # fmt: skip
            parts.append((goods, number, packs, free))
        bill = ReceiptDraft(supplier_id=self.supplier_id, supplier_bill=f"MD-{self.batches}", lines=tuple(lines))
        came = self.do(self.store, "pharmacy.receive", lambda tx: receive_stock(tx, bill))
        known = self.store.rows(
            "SELECT l.id, l.batch_id, b.expires_on FROM stock_receipt_line l JOIN batch b ON b.id = l.batch_id"
            " WHERE l.receipt_id = ? ORDER BY l.position",
            came.receipt_id,
        )
        posted = []
        for (line_id, batch_id, expires_on), (goods, number, packs, free) in zip(known, parts, strict=True):
            self.lots[batch_id] = Lot(batch_id, goods, number, date.fromisoformat(expires_on), line_id, packs)
            posted.append((goods, batch_id, packs, free))
        worth = self.book.bought(SUPPLIER, self.today, posted)
        assert came.payable.paise == worth

    def goods_go_back(self) -> None:
        """A pack of a lot that nobody has touched yet, to its supplier."""
        for lot in reversed(self.lots.values()):
            if lot.receipt_line and self.book.stock[lot.batch_id] > lot.goods.pack and lot.packs > 2:
                break
        else:
            return
        (receipt_id,) = self.store.rows("SELECT receipt_id FROM stock_receipt_line WHERE id = ?", lot.receipt_line)[0]
        packs = self.chance.randint(1, min(2, self.book.stock[lot.batch_id] // lot.goods.pack))
        back = SupplierReturn(
            receipt_id=receipt_id,
            reason="Seal broken",
            lines=(GoesBack(receipt_line_id=lot.receipt_line, quantity=packs * lot.goods.pack),),
        )
        written = self.do(self.store, "purchases.return", lambda tx: return_to_supplier(tx, back))
        worth = self.book.sent_back(SUPPLIER, self.today, lot.goods, lot.batch_id, packs, lot.packs)
        assert written.payable.paise == worth
        # A line goes back once here: what is left of it after two returns is the program's own sum to prove elsewhere.
        lot.receipt_line = ""

    def supplier_is_paid(self) -> None:
        amount = self.book.owed[SUPPLIER] // 2
        if amount > 0:
            paid = PaymentToSupplier(supplier_id=self.supplier_id, amount=Money(amount), reference="NEFT")
            self.do(self.store, "purchases.pay", lambda tx: pay_supplier(tx, paid))
            self.book.paid_supplier(SUPPLIER, amount)

    def expired_is_written_off(self) -> None:
        gone = [
            lot.batch_id
            for lot in self.lots.values()
            if lot.expires_on < self.today and self.book.stock[lot.batch_id] > 0
        ]
        if gone:
            thrown = WriteOffDraft(batch_ids=tuple(gone), reason="Expired")
            self.do(self.store, "stock_room.write_off", lambda tx: write_off_expired(tx, thrown))
            for lot in gone:
                self.book.wrote_off(lot)

    def something_is_carried(self) -> None:
        """A pack or two of a lot of the store, to a shelf of the counters."""
        there = [
            lot
            for lot in self.lots.values()
            if lot.place == STORE and self.book.stock[lot.batch_id] > 3 * lot.goods.pack
        ]
        if not there:
            return
        lot = self.chance.choice(there)
        quantity = self.chance.randint(1, 2) * lot.goods.pack
        carried = TransferDraft(to_place=COUNTER, lines=(TransferLine(batch_id=lot.batch_id, quantity=quantity),))
        written = self.do(self.store, "stock_room.transfer", lambda tx: transfer_stock(tx, carried))
        ((to,),) = self.store.rows(
            "SELECT to_batch_id FROM stock_transfer_line WHERE transfer_id = ?", written.transfer_id
        )
        self.lots.setdefault(to, Lot(to, lot.goods, lot.number, lot.expires_on, place=COUNTER))
        self.book.moved(lot.batch_id, to, quantity)

    def counting_begins(self) -> dict[str, int]:
        """All lots are counted in the morning; a few have lost something. By lot: how much is missing."""
        begun = self.do(self.store, "stock_room.begin", lambda tx: begin_stock_take(tx, StockTakeDraft(is_blind=True)))
        self.stock_take_id = begun.stock_take_id
        missing = {}
        for lot, quantity in sorted(self.book.stock.items()):
            if quantity <= 0:
                continue
            # Of lots that the day's sales cannot empty.
            gone = 1 if quantity > 12 * self.lots[lot].goods.pack and self.chance.random() < 0.3 else 0
            # Two people count one shelf.
            first = (quantity - gone) // 2
            for found in (first, quantity - gone - first):
                counted = CountDraft(stock_take_id=self.stock_take_id, batch_id=lot, quantity=found)
                self.do(self.store, "stock_room.count", partial(count_lot, draft=counted))
            if gone:
                missing[lot] = gone
        return missing

    def counting_ends(self, missing: dict[str, int]) -> None:
        """With sales between the counting and this."""
        posting = PostingDraft(stock_take_id=self.stock_take_id, reason="Broken", uncounted=Uncounted.LEFT)
        posted = self.do(self.store, "stock_room.post", lambda tx: post_stock_take(tx, posting))
        assert posted.differences == len(missing)
        for lot, gone in missing.items():
            self.book.broken(lot, gone)

    # The counters

    def somebody_buys(self, pc: Replica) -> PencilBill | None:
        """One to three medicines; paid in cash, by UPI, both, or left due in part."""
        lines = []
        for medicine_id in self.chance.sample(sorted(self.medicines), k=self.chance.randint(1, 3)):
            goods = self.medicines[medicine_id]
            asked = self.chance.randint(1, 2) * goods.pack
            if goods.key in self._loose and self.chance.random() < 0.5:
                asked = self.chance.randint(1, goods.pack - 1)
            if self._for_sale(medicine_id) < asked:
                continue
            packs, units = divmod(asked, goods.pack)
            discount = self.chance.choice((0, 0, 0, 1000))
            lines.append(
                MedicineLine(medicine_id=medicine_id, packs=packs, units=units, discount_basis_points=discount)
            )
        if not lines:
            return None
        how = self.chance.choice(("cash", "cash", "upi", "due"))
        payments = {
            "cash": (PaymentDraft(method=PaymentMethod.CASH),),
            "upi": (PaymentDraft(method=PaymentMethod.UPI),),
            "due": (),
        }[how]
        draft = SaleDraft(patient_id=self.chance.choice(self.patients), medicines=tuple(lines), payments=payments)
        sold = self.do(pc, "pharmacy.sell", lambda tx: sell_medicine(tx, draft))
        discounts = {line.medicine_id: line.discount_basis_points for line in lines}
        taken = [
            (line_id, self.medicines[medicine_id], batch_id, quantity, discounts[medicine_id])
            for line_id, medicine_id, batch_id, quantity in pc.rows(
                "SELECT id, medicine_id, batch_id, quantity FROM invoice_line WHERE invoice_id = ? ORDER BY position",
                sold.invoice_id,
            )
        ]
        payable = sold.payable.paise
        bill = self.book.sold(
            sold.invoice_id, self.today, pc.device_id, taken,
            cash=payable if how == "cash" else 0, upi=payable if how == "upi" else 0,
        )  # fmt: skip
        assert bill.payable == payable
        return bill

    def a_due_is_paid(self, pc: Replica) -> None:
        open_bills = [bill for bill in self.book.bills.values() if bill.due > 0 and self._knows(pc, bill)]
        if open_bills:
            bill = self.chance.choice(open_bills)
            amount = bill.due if self.chance.random() < 0.7 else max(bill.due // 2, 1)
            paid = PaymentDraft(method=PaymentMethod.CASH, amount=Money(amount))
            self.do(pc, "billing.pay", lambda tx: take_payment(tx, bill.bill_id, paid))
            self.book.took(bill, self.today, pc.device_id, cash=amount)

    def something_comes_back(self, pc: Replica) -> None:
        """A line or the whole of a bill, to the shelf it came from; once for each bill."""
        candidates = [
            bill
            for bill in list(self.book.bills.values())[-40:]
            if not bill.is_cancelled and not bill.credited and self._knows(pc, bill)
            if all(self.lots[line.lot].expires_on >= self.today for line in bill.lines)
        ]
        if not candidates:
            return
        bill = self.chance.choice(candidates)
        if self.chance.random() < 0.4:
            back = [(at, line.quantity, line.lot) for at, line in enumerate(bill.lines)]
        else:
            at = self.chance.randrange(len(bill.lines))
            line = bill.lines[at]
            loose = line.goods.key in self._loose
            back = [(at, self.chance.randint(1, line.quantity) if loose else line.goods.pack, line.lot)]
        draft = ReturnDraft(
            invoice_id=bill.bill_id,
            lines=tuple(
                ReturnedLine(invoice_line_id=bill.lines[at].line_id, quantity=quantity, returns_to=ReturnsTo.SHELF)
                for at, quantity, _lot in back
            ),
        )
        written = self.do(pc, "billing.take_back", lambda tx: take_back(tx, draft))
        assert written.payable.paise == self.book.came_back(bill, self.today, pc.device_id, back)

    def a_bill_is_cancelled(self, pc: Replica, bill: PencilBill) -> None:
        paid = {
            row[0]: row[1] for row in pc.rows("SELECT method, amount FROM payment WHERE invoice_id = ?", bill.bill_id)
        }
        self.do(pc, "billing.cancel", lambda tx: cancel_invoice(tx, bill.bill_id, "Wrong patient"))
        self.book.cancelled(bill, self.today, cash=paid.get("cash", 0), upi=paid.get("upi", 0), counter=pc.device_id)

    # Days

    def drawer_opens(self, pc: Replica) -> str:
        return self.do(pc, "shifts.open", lambda tx: open_shift(tx, OpeningDraft(opening_float=Money(FLOAT))))

    def drawer_closes(self, pc: Replica, shift_id: str) -> None:
        """Counted by pencil: a paisa more or less would ask for a reason."""
        cash = FLOAT + self.book.drawer[pc.device_id, self.today]
        draft = ShiftCountDraft(
            shift_id=shift_id, cash=Money(cash), upi=Money(self.book.upi[pc.device_id, self.today]), card=Money(0)
        )
        self.do(pc, "shifts.close", lambda tx: close_shift(tx, draft))

    def day(self, bills: int, *, full: bool = False) -> None:
        """From morning to evening; the PCs meet every few bills. On a full day everything happens that can."""
        self.pcs.now = (self.pcs.now + timedelta(days=1)).replace(hour=4, minute=0)
        self.days.append(self.today)
        self.expired_is_written_off()
        if self._happens(0.4, full) or self._short_of_something():
            self.goods_come()
        if self._happens(0.15, full):
            self.goods_go_back()
        if self._happens(0.1, full):
            self.supplier_is_paid()
        if self._happens(0.2, full):
            self.something_is_carried()
        missing = self.counting_begins() if self._happens(0.1, full) else None
        self.pcs.settle()
        shifts = [self.drawer_opens(pc) for pc in self.counters]
        for at in range(bills):
            pc = self.counters[at % len(self.counters)]
            bill = self.somebody_buys(pc)
            if bill is not None and self._happens(0.03, full and at == 1):
                self.a_bill_is_cancelled(pc, bill)
            if self._happens(0.05, full and at == 5):
                self.something_comes_back(pc)
            if self._happens(0.12, full and at == 6):
                self.a_due_is_paid(pc)
            if at % 4 == 3:
                self.pcs.settle()
            if at == NOON and missing is not None:
                self.counting_ends(missing)
                missing = None
        for pc, shift_id in zip(self.counters, shifts, strict=True):
            self.drawer_closes(pc, shift_id)
        self.pcs.settle()
        self.book.evening(self.today)

    def _happens(self, chance: float, surely: bool) -> bool:
        return self.chance.random() < chance or surely

    @property
    def _loose(self) -> set[str]:
        names = [name for name, *_ in SHELF]
        return {key for key, name in zip(self.medicines, names, strict=True) if name in LOOSE}

    def _for_sale(self, medicine_id: str) -> int:
        return sum(
            self.book.stock[lot.batch_id]
            for lot in self.lots.values()
            if lot.goods.key == medicine_id and lot.expires_on >= self.today
        )

    def _short_of_something(self) -> bool:
        return any(self._for_sale(key) < 6 * self.size * goods.pack for key, goods in self.medicines.items())

    def _knows(self, pc: Replica, bill: PencilBill) -> bool:
        return bool(pc.rows("SELECT 1 FROM invoice WHERE id = ?", bill.bill_id))


def begin_year(template: Path, key: bytes, home: Path, seed: int) -> Year:
    """Three PCs of a fresh clinic, the shelf filled."""
    year = Year(replicas(template, key, home, 3), Random(seed))
    with year.store.clinic.reading(by=PROGRAM) as rd:
        users = {user.login: actor_of(rd.session, user) for user in rd.session.query(User)}
    year.manager, year.pharmacist = users["manager"], users["pharmacist"]
    year.fill_shelf()
    return year


def values(pc: Replica, sql: str, *given: Any) -> dict[str, Any]:
    """First column -> second column."""
    return {row[0]: row[1] for row in pc.rows(sql, *given)}


def live(year: Year, *, days: int, bills: int) -> None:
    """So many days, the last of them full."""
    year.size = max(1, bills // 10)
    for day in range(1, days + 1):
        year.day(bills, full=day == days)
