"""The demo clinic's shelf: medicines with batches bought over the months, some of which expire soon or have expired."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from random import Random

from sqlalchemy import select

from narayaneeyam_clinic.catalogue import read_catalogue
from narayaneeyam_clinic.pharmacy.records import Medicine
from narayaneeyam_clinic.pharmacy.start_from_catalogue import start_from_catalogue
from narayaneeyam_clinic.purchases.receive_stock import ReceiptDraft, ReceivedLine
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Transaction

# With the three herbs of the stock room and what is made of them 180.
KEPT_MEDICINES = 176
SUPPLIERS = ("Kottakkal Oushadhi Traders", "Nila Ayurveda Agencies", "Malabar Herbals")
# What the journey of a day needs on the shelf, whatever chance brings.
ALWAYS_KEPT = ("dasamoolarishtam", "dhanwantharam-gulika", "triphala-choornam", "kottamchukkadi-tailam", "balarishtam")
_RUPEES_BY_UNIT = {"ml": 0.55, "g": 0.9, "mg": 0.02, "count": 2.2, "drops": 1.0}
_LINES_PER_RECEIPT = 30


def keep_medicines(tx: Transaction, random: Random) -> None:
    """Take medicines of the starter list in, one pack size each."""
    listed = [row.code for row in read_catalogue.medicines()]
    first = [code for code in ALWAYS_KEPT if code in listed]
    others = [code for code in listed if code not in first]
    random.shuffle(others)
    taken = 0
    for code in (*first, *others):
        if taken >= KEPT_MEDICINES:
            break
        taken += start_from_catalogue(tx, [code])


def shelf_receipts(tx: Transaction, random: Random, today: date) -> list[ReceiptDraft]:
    """Supplier bills that fill the shelf: two batches of most medicines, a soon-expiring one of every twelfth."""
    rows = tx.session.execute(
        select(Medicine.id, Medicine.pack_size, Medicine.base_unit, Medicine.name).order_by(Medicine.name)
    ).all()
    lines: list[ReceivedLine] = []
    for n, row in enumerate(rows):
        mrp = Money.rupees(max(5 * round(row.pack_size * _RUPEES_BY_UNIT.get(row.base_unit, 1.0) / 5), 25))
        months = [random.randrange(8, 30)] + ([random.randrange(14, 34)] if n % 3 else [])
        if n % 12 == 5:
            months.append(1)
        for m in months:
            expiry = today + timedelta(days=30 * m)
            lines.append(
                ReceivedLine(
                    medicine_id=row.id,
                    batch_number=f"{''.join(word[0] for word in row.name.split())[:3].upper()}{random.randrange(1000, 9999)}",
                    expiry=f"{expiry:%m/%Y}",
                    mrp=mrp,
                    purchase_price=mrp.times(Fraction(7, 10)),
                    packs=random.randrange(3, 9) if m == 1 else random.randrange(30, 90),
                    location="Shelf " + random.choice("ABCDEFGH"),
                )
            )
    random.shuffle(lines)
    return [
        ReceiptDraft(
            supplier=random.choice(SUPPLIERS),
            supplier_bill=f"S/{random.randrange(1000, 9999)}",
            lines=tuple(lines[start : start + _LINES_PER_RECEIPT]),
        )
        for start in range(0, len(lines), _LINES_PER_RECEIPT)
    ]
