"""How long a write keeps the next one waiting, in processor time: the disk and the neighbours of the test are not counted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import thread_time

from narayaneeyam_clinic.imports.headers import ImportKind, propose_mapping
from narayaneeyam_clinic.imports.import_table import batches
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, SaleDraft
from narayaneeyam_clinic.pharmacy.sell_medicine import sell_medicine
from narayaneeyam_clinic.purchases.receive_stock import ReceiptDraft, ReceivedLine, receive_stock
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Transaction
from tests.clinic.imports.tables import csv_file
from tests.clinic.shelf import CASH, Shelf


def held(shelf: Shelf, work: Callable[[Transaction], object]) -> float:
    """Milliseconds of this thread from asking for the write lock to giving it back."""
    began = thread_time()
    with shelf.clinic.transaction(by=shelf.by, why="test.lock") as tx:
        work(tx)
    return (thread_time() - began) * 1000


def test_a_sale_holds_the_lock_shortly(shelf: Shelf):
    """STORE-8: at most 50 ms, for a bill of five lines."""
    medicines = [shelf.stocked(f"Medicine {letter}", mrp="100", packs=100) for letter in "ABCDE"]
    lines = tuple(MedicineLine(medicine_id=medicine, packs=1) for medicine in medicines)
    times = [
        held(shelf, lambda tx: sell_medicine(tx, SaleDraft(customer_name="Om", medicines=lines, payments=CASH)))
        for _ in range(9)
    ]
    assert median(times) <= 50


def test_one_long_document_holds_it_longer_but_not_long(shelf: Shelf):
    """STORE-8: at most 300 ms, for a receipt of a hundred batches."""
    medicine = shelf.add("Dasamoolarishtam")
    lines = tuple(
        ReceivedLine(medicine_id=medicine, batch_number=f"B{n}", expiry="12/2028", mrp=Money.rupees("100"), packs=10)
        for n in range(100)
    )
    times = [
        held(shelf, lambda tx: receive_stock(tx, ReceiptDraft(supplier="Arya Depot", lines=lines))) for _ in range(3)
    ]
    assert median(times) <= 300


def test_a_long_list_comes_in_by_short_portions(shelf: Shelf, as_role, tmp_path: Path):
    """STORE-8: each portion is a commit of its own, and holds the lock no longer than a sale may."""
    manager = Shelf(shelf.clinic, as_role("manager"))
    table = csv_file(tmp_path, "OP No,Name\n" + "".join(f"{n},Patient {'abcdefghij'[n % 10]}\n" for n in range(2000)))
    mapping = propose_mapping(ImportKind.PATIENTS, table.header)
    today = business_date(shelf.clinic.clock())
    times = [held(manager, batch) for batch in batches(ImportKind.PATIENTS, table, mapping, today)]
    assert len(times) >= 4
    assert median(times) <= 50
