"""What the store does on the days of a year, by the program's own actions, with the pencil beside them."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from narayaneeyam_clinic.pharmacy.add_medicine import add_medicine
from narayaneeyam_clinic.pharmacy.medicine_draft import MedicineDraft, Nature
from narayaneeyam_clinic.purchases.keep_supplier import add_supplier
from narayaneeyam_clinic.purchases.pay_supplier import PaymentToSupplier, pay_supplier
from narayaneeyam_clinic.purchases.receive_stock import ReceiptDraft, ReceivedLine, receive_stock
from narayaneeyam_clinic.purchases.return_to_supplier import GoesBack, SupplierReturn, return_to_supplier
from narayaneeyam_clinic.purchases.supplier_draft import SupplierDraft
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.stock_room.begin_stock_take import StockTakeDraft, begin_stock_take
from narayaneeyam_clinic.stock_room.count_stock import CountDraft, count_lot
from narayaneeyam_clinic.stock_room.post_stock_take import PostingDraft, Uncounted, post_stock_take
from narayaneeyam_clinic.stock_room.transfer_stock import TransferDraft, TransferLine, transfer_stock
from narayaneeyam_clinic.stock_room.write_off_expired import WriteOffDraft, write_off_expired
from tests.clinic.consultations.invented import add_patient
from tests.journeys.year_book import Goods
from tests.journeys.year_shop import COUNTER, LOOSE, SHELF, STORE, SUPPLIER, Lot, Year


def fill_shelf(year: Year) -> None:
    """The medicines, some people, and the first goods."""
    for name, form, pack, mrp, rate in SHELF:
        draft = MedicineDraft(
            name=name, dosage_form=form, pack_size=pack, nature=Nature.CLASSICAL, hsn="30049011",
            loose_allowed=name in LOOSE,
        )  # fmt: skip
        medicine_id = year.do(year.store, "test.add", partial(add_medicine, draft=draft))
        year.medicines[medicine_id] = Goods(medicine_id, pack, mrp, rate)
    for number in range(6):
        year.patients.append(add_patient(year.store.clinic, f"Patient {number}", f"N1-{number:05}"))
    # Registered in the clinic's own state: its bills hold CGST and SGST.
    depot = SupplierDraft(name=SUPPLIER, gstin="32ABCDE1234F1Z9", terms_days=30)
    year.supplier_id = year.do(year.store, "purchases.supplier", lambda tx: add_supplier(tx, depot))
    for _ in range(2):
        goods_come(year)
    year.pcs.settle()


def goods_come(year: Year) -> None:
    """A supplier's bill of some lines, with goods free of charge beside one."""
    chosen = year.chance.sample(sorted(year.medicines), k=3)
    lines, parts = [], []
    for at, medicine_id in enumerate(chosen):
        goods = year.medicines[medicine_id]
        year.batches += 1
        number = f"B{year.batches:04}"
        expires = year.today + timedelta(days=year.chance.choice((45, 200, 700)))
        packs, free = year.chance.randint(8, 30) * year.size, (2 if at == 0 else 0)
        lines.append(
            ReceivedLine(
                medicine_id=medicine_id, batch_number=number, expiry=f"{expires:%m/%Y}", mrp=Money(goods.mrp),
                purchase_price=Money(goods.rate), packs=packs, free_packs=free, location=STORE,
            )
        )  # fmt: skip
        parts.append((goods, number, packs, free))
    bill = ReceiptDraft(supplier_id=year.supplier_id, supplier_bill=f"MD-{year.batches}", lines=tuple(lines))
    came = year.do(year.store, "pharmacy.receive", lambda tx: receive_stock(tx, bill))
    known = year.store.rows(
        "SELECT l.id, l.batch_id, b.expires_on FROM stock_receipt_line l JOIN batch b ON b.id = l.batch_id"
        " WHERE l.receipt_id = ? ORDER BY l.position",
        came.receipt_id,
    )
    posted = []
    for (line_id, batch_id, expires_on), (goods, number, packs, free) in zip(known, parts, strict=True):
        year.lots[batch_id] = Lot(batch_id, goods, number, date.fromisoformat(expires_on), line_id, packs)
        posted.append((goods, batch_id, packs, free))
    worth = year.book.bought(SUPPLIER, year.today, posted)
    assert came.payable.paise == worth


def goods_go_back(year: Year) -> None:
    """A pack of a lot that nobody has touched yet, to its supplier."""
    for lot in reversed(year.lots.values()):
        if lot.receipt_line and year.book.stock[lot.batch_id] > lot.goods.pack and lot.packs > 2:
            break
    else:
        return
    (receipt_id,) = year.store.rows("SELECT receipt_id FROM stock_receipt_line WHERE id = ?", lot.receipt_line)[0]
    packs = year.chance.randint(1, min(2, year.book.stock[lot.batch_id] // lot.goods.pack))
    back = SupplierReturn(
        receipt_id=receipt_id,
        reason="Seal broken",
        lines=(GoesBack(receipt_line_id=lot.receipt_line, quantity=packs * lot.goods.pack),),
    )
    written = year.do(year.store, "purchases.return", lambda tx: return_to_supplier(tx, back))
    worth = year.book.sent_back(SUPPLIER, year.today, lot.goods, lot.batch_id, packs, lot.packs)
    assert written.payable.paise == worth
    # A line goes back once here: what is left of it after two returns is the program's own sum to prove elsewhere.
    lot.receipt_line = ""


def supplier_is_paid(year: Year) -> None:
    amount = year.book.owed[SUPPLIER] // 2
    if amount > 0:
        paid = PaymentToSupplier(supplier_id=year.supplier_id, amount=Money(amount), reference="NEFT")
        year.do(year.store, "purchases.pay", lambda tx: pay_supplier(tx, paid))
        year.book.paid_supplier(SUPPLIER, amount)


def expired_is_written_off(year: Year) -> None:
    gone = [
        lot.batch_id for lot in year.lots.values() if lot.expires_on < year.today and year.book.stock[lot.batch_id] > 0
    ]
    if gone:
        thrown = WriteOffDraft(batch_ids=tuple(gone), reason="Expired")
        year.do(year.store, "stock_room.write_off", lambda tx: write_off_expired(tx, thrown))
        for lot in gone:
            year.book.wrote_off(lot)


def something_is_carried(year: Year) -> None:
    """A pack or two of a lot of the store, to a shelf of the counters."""
    there = [
        lot for lot in year.lots.values() if lot.place == STORE and year.book.stock[lot.batch_id] > 3 * lot.goods.pack
    ]
    if not there:
        return
    lot = year.chance.choice(there)
    quantity = year.chance.randint(1, 2) * lot.goods.pack
    carried = TransferDraft(to_place=COUNTER, lines=(TransferLine(batch_id=lot.batch_id, quantity=quantity),))
    written = year.do(year.store, "stock_room.transfer", lambda tx: transfer_stock(tx, carried))
    ((to,),) = year.store.rows("SELECT to_batch_id FROM stock_transfer_line WHERE transfer_id = ?", written.transfer_id)
    year.lots.setdefault(to, Lot(to, lot.goods, lot.number, lot.expires_on, place=COUNTER))
    year.book.moved(lot.batch_id, to, quantity)


def counting_begins(year: Year) -> dict[str, int]:
    """All lots are counted in the morning; a few have lost something. By lot: how much is missing."""
    begun = year.do(year.store, "stock_room.begin", lambda tx: begin_stock_take(tx, StockTakeDraft(is_blind=True)))
    year.stock_take_id = begun.stock_take_id
    missing = {}
    for lot, quantity in sorted(year.book.stock.items()):
        if quantity <= 0:
            continue
        # Of lots that the day's sales cannot empty.
        gone = 1 if quantity > 12 * year.lots[lot].goods.pack and year.chance.random() < 0.3 else 0
        # Two people count one shelf.
        first = (quantity - gone) // 2
        for found in (first, quantity - gone - first):
            counted = CountDraft(stock_take_id=year.stock_take_id, batch_id=lot, quantity=found)
            year.do(year.store, "stock_room.count", partial(count_lot, draft=counted))
        if gone:
            missing[lot] = gone
    return missing


def counting_ends(year: Year, missing: dict[str, int]) -> None:
    """With sales between the counting and this."""
    posting = PostingDraft(stock_take_id=year.stock_take_id, reason="Broken", uncounted=Uncounted.LEFT)
    posted = year.do(year.store, "stock_room.post", lambda tx: post_stock_take(tx, posting))
    assert posted.differences == len(missing)
    for lot, gone in missing.items():
        year.book.broken(lot, gone)
