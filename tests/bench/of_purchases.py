"""A supplier's bill of 200 lines, posted with lots, movements and lines beside ten years of sales (BUY-62)."""

from __future__ import annotations

from sqlalchemy import select

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.pharmacy.records import Medicine, Supplier
from narayaneeyam_clinic.purchases.keep_supplier import SupplierDraft, add_supplier
from narayaneeyam_clinic.purchases.receive_stock import ReceiptDraft, ReceivedLine, receive_stock
from narayaneeyam_clinic.shared.money import Money
from tests.bench.generated_clinic import EVERYTHING
from tests.bench.results import Result, milliseconds, p95

LINES = 200
RUNS = 7


def goods_in(clinic: Clinic) -> Result:
    """Each run posts another bill: every lot is new, and all lines are taxed by the table."""
    with clinic.transaction(by=EVERYTHING, why="bench.supplier") as tx:
        known = tx.session.scalars(select(Supplier.id).where(Supplier.gstin == "32ABCDE1234F1Z9")).first()
        supplier = known or add_supplier(tx, SupplierDraft(name="Bench Depot", gstin="32ABCDE1234F1Z9"))
        medicines = tx.session.scalars(
            select(Medicine.id).where(Medicine.is_active, Medicine.hsn.is_not(None)).order_by(Medicine.id).limit(LINES)
        ).all()
    drafts = iter([_bill(supplier, list(medicines), run) for run in range(RUNS + 1)])

    def one() -> None:
        with clinic.transaction(by=EVERYTHING, why="stock.receive") as tx:
            assert len(receive_stock(tx, next(drafts)).batch_ids) == LINES

    one()
    times = [milliseconds(one) for _ in range(RUNS)]
    return Result("goods in, 200 lines", p95(times), "ms", "at most 300 ms", 300, note=f"{len(medicines)} medicines")


def _bill(supplier: str, medicines: list[str], run: int) -> ReceiptDraft:
    return ReceiptDraft(
        supplier_id=supplier,
        supplier_bill=f"BENCH/{run}",
        lines=tuple(
            ReceivedLine(
                medicine_id=medicines[n % len(medicines)],
                batch_number=f"R{run}L{n}",
                expiry="12/2029",
                mrp=Money.rupees(145),
                # Another price in each bill: what the stock is worth depends on what lay there when it came.
                purchase_price=Money.rupees(98 + run),
                packs=20,
                free_packs=n % 2,
                discount_basis_points=250,
                location="Store",
            )
            for n in range(LINES)
        ),
    )
