"""A price list from a file: proposed when the medicine is ordered or comes in, and never written on a shelf (IMP-13)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from narayaneeyam_clinic.imports.headers import ImportKind
from narayaneeyam_clinic.pharmacy.medicine_page import medicine_page
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine
from narayaneeyam_clinic.purchases.keep_supplier import add_supplier
from narayaneeyam_clinic.purchases.last_prices import last_prices
from narayaneeyam_clinic.purchases.receive_stock import ReceiptDraft, ReceivedLine, receive_stock
from narayaneeyam_clinic.purchases.supplier_draft import SupplierDraft
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from tests.clinic.imports.tables import codes, csv_file, foretold, imported, xlsx_file

PRICES = ImportKind.PRICES
MEDICINES = """Code,Name,Pack,Form
D1,Dasamoolarishtam,450 ml,arishtam
T1,Triphala Choornam 50 g,50 g,choornam
"""
LIST = """Product,Packing,New MRP,Rate,W.E.F.
Dashamoolarishta,450 ml,"1,185.00",131.25,01/11/2026
T1,,62,,01/12/2026
T1,,63,,01/12/2026
Unheard of,,10,8,
Dasamoolarishtam,,,100,
"""


@pytest.fixture
def by(clinic, as_role, tmp_path: Path):
    actor = as_role("administrator")
    imported(clinic, actor, ImportKind.MEDICINES, csv_file(tmp_path, MEDICINES, name="medicines.csv"))
    return actor


def test_prices_come_in_once_and_an_older_list_is_left(clinic, by, tmp_path: Path):
    """IMP-13, IMP-4, IMP-5, IMP-7: bad rows say why; the same file again changes nothing; an older list changes nothing."""
    table = csv_file(tmp_path, LIST)
    told = [(one.row, str(one.verdict), codes(one)) for one in foretold(clinic, by, PRICES, table)]
    assert told == [
        (2, "new", []),
        (3, "bad", ["medicine_not_in_list"]),  # a code stands in a column of codes
        (4, "bad", ["medicine_not_in_list"]),
        (5, "bad", ["medicine_not_in_list"]),
        (6, "bad", ["mrp_not_positive"]),
    ]
    coded = xlsx_file(
        tmp_path,
        [
            ["Code", "MRP", "PTR", "From"],
            ["D1", 1185, 131.25, date(2026, 11, 1)],
            ["T1", 62, 40, None],
            ["T1", 63, 40, None],
        ],
    )
    assert imported(clinic, by, PRICES, coded)[0] == {"new": 2, "bad": 1}
    assert imported(clinic, by, PRICES, coded)[0] == {"same": 2, "bad": 1}
    older = csv_file(tmp_path, "Code,MRP,From\nD1,999,01/10/2026\n", name="old.csv")
    assert imported(clinic, by, PRICES, older)[0] == {"left": 1}
    with clinic.reading(by=by) as rd:
        kept = rd.session.execute(select(Medicine.sku, Medicine.list_mrp, Medicine.list_rate, Medicine.listed_on)).all()
    assert sorted(tuple(row) for row in kept) == [
        ("D1", Money(1185_00), Money(131_25), date(2026, 11, 1)),
        ("T1", Money(62_00), Money(40_00), clinic.clock().date()),
    ]


def test_the_list_is_proposed_and_the_shelf_keeps_its_price(clinic, as_role, by, tmp_path: Path):
    """IMP-13, BUY-14: a list as new as the last receipt counts, one for later does not yet; the lot's MRP stays."""
    with clinic.transaction(by=as_role("manager"), why="test.buy") as tx:
        (medicine_id,) = tx.session.scalars(select(Medicine.id).where(Medicine.sku == "D1"))
        supplier_id = add_supplier(tx, SupplierDraft(name="Depot"))
        line = ReceivedLine(
            medicine_id=medicine_id, batch_number="B1", expiry="12/2028", mrp=Money(165_00),
            purchase_price=Money(118_00), packs=4,
        )  # fmt: skip
        receive_stock(tx, ReceiptDraft(supplier_id=supplier_id, supplier_bill="1", lines=(line,)))

    def proposed() -> tuple[Money | None, Money, bool]:
        with clinic.reading(by=by) as rd:
            last = last_prices(rd, [medicine_id])[medicine_id]
            return last.rate, last.mrp, last.is_listed

    assert proposed() == (Money(118_00), Money(165_00), False)
    later = csv_file(tmp_path, "Code,MRP,From\nD1,180,01/12/2026\n", name="later.csv")
    imported(clinic, by, PRICES, later)
    assert proposed() == (Money(118_00), Money(165_00), False)
    clinic.clock.advance(days=20)
    assert proposed() == (Money(118_00), Money(180_00), True)
    with clinic.reading(by=by) as rd:
        assert rd.session.scalars(select(Batch.mrp)).all() == [Money(165_00)]
        shown = medicine_page(rd, medicine_id)
    assert (shown.list_mrp, shown.list_rate, shown.listed_on) == (Money(180_00), None, date(2026, 12, 1))


def test_prices_need_the_right_to_change_medicines(clinic, as_role, by, tmp_path: Path):
    table = csv_file(tmp_path, "Code,MRP\nD1,180\n", name="l.csv")
    with pytest.raises(Refused, match="not_permitted"):
        imported(clinic, as_role("receptionist"), PRICES, table)
