"""Opening stock from a file; it never doubles (IMP-1, IMP-4 to IMP-7)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select

from narayaneeyam_clinic.imports.headers import ImportKind
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine, MovementKind, StockMovement, StockOnHand
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.check import check
from tests.clinic.imports.tables import codes, csv_file, foretold, imported, verdicts, xlsx_file

STOCK = ImportKind.STOCK
MEDICINES = """Code,Name,Pack,Form
D1,Dasamoolarishtam,450 ml,arishtam
T1,Triphala Choornam 50 g,50 g,choornam
T2,Triphala Choornam 100 g,100 g,choornam
G1,Chandraprabha Gulika,100 tab,gulika
"""
TEXT = """Particulars,Batch No,Exp,MRP,Purchase Rate,Closing Stock,Loose,Rack
Dashamoolarishta,DM1,12/2027,"1,145.00",100.50,12,,A1
Triphala Choornam 50g,TC1,31/12/2027,60,,3,,
Triphala Choornam,TC2,Dec-27,110,,1,,
G1,GU1,,250,,2,15,
Chandraprabha Gulika,GU2,11/2027,250,,0.5,,
Dasamoolarishtam,DM2,10/2026,145,,4,,
Dasamoolarishtam,DM3,12/2027,145,,0,,
Unheard of,U1,12/2027,10,,1,,
Dasamoolarishtam,,12/2027,145,,1,,
"""


@pytest.fixture
def by(clinic, as_role, tmp_path: Path):
    actor = as_role("administrator")
    imported(clinic, actor, ImportKind.MEDICINES, csv_file(tmp_path, MEDICINES, name="medicines.csv"))
    return actor


def on_hand(clinic, by):
    with clinic.reading(by=by) as rd:
        rows = rd.session.execute(
            select(Batch.number, Medicine.sku, StockOnHand.quantity, Batch.expires_on)
            .join(Batch, Batch.id == StockOnHand.batch_id)
            .join(Medicine, Medicine.id == Batch.medicine_id)
        )
        return {number: (sku, quantity, expires_on) for number, sku, quantity, expires_on in rows}


def test_lots_come_in_by_name_pack_and_code(clinic, by, tmp_path: Path):
    table = csv_file(tmp_path, TEXT)
    assert [(one.row, str(one.verdict), codes(one)) for one in foretold(clinic, by, STOCK, table)] == [
        (2, "new", []),
        (3, "new", []),
        (4, "bad", ["medicine_ambiguous"]),
        (5, "bad", ["medicine_not_in_list"]),
        (6, "new", []),
        (7, "bad", ["received_expired"]),
        (8, "same", []),
        (9, "bad", ["medicine_not_in_list"]),
        (10, "bad", ["batch_number_missing"]),
    ]
    assert imported(clinic, by, STOCK, table)[0] == {"new": 3, "same": 1, "bad": 5}
    assert on_hand(clinic, by) == {
        "DM1": ("D1", 12 * 450, date(2027, 12, 31)),
        "TC1": ("T1", 150, date(2027, 12, 31)),
        "GU2": ("G1", 50, date(2027, 11, 30)),
    }
    with clinic.reading(by=by) as rd:
        lot = rd.session.query(Batch).filter_by(number="DM1").one()
        assert (lot.mrp, lot.purchase_price, lot.location) == (Money(114500), Money(10050), "A1")
        assert {one.kind for one in rd.session.query(StockMovement)} == {MovementKind.OPENING}
    assert check(clinic, by) == []


def test_opening_stock_never_doubles(clinic, by, tmp_path: Path):
    table = csv_file(tmp_path, TEXT)
    imported(clinic, by, STOCK, table)
    before = on_hand(clinic, by)
    assert imported(clinic, by, STOCK, table)[0] == {"same": 4, "bad": 5}
    header = ["Code", "Batch", "Expiry", "MRP", "Qty"]
    again = xlsx_file(tmp_path, [[*header, "Rack"], ["D1", "dm1", date(2027, 12, 31), 1145, 12, "a1"]])
    assert verdicts(clinic, by, STOCK, again) == ["same"]
    more = xlsx_file(tmp_path, [[*header, "Rack"], ["D1", "DM1", date(2027, 12, 31), 1145, 14, "A1"]], name="b.xlsx")
    _, bad = imported(clinic, by, STOCK, more)
    assert (codes(bad[0]), bad[0].faults[0].facts["taken_in"]) == (["opening_stock_differs"], 12 * 450)
    twice = xlsx_file(
        tmp_path, [header, ["D1", "N", None, 10, 1], ["D1", "N", None, 10, 1], ["D1", "N", None, 10, 2]], name="c.xlsx"
    )
    assert [(str(one.verdict), codes(one)) for one in foretold(clinic, by, STOCK, twice)] == [
        ("new", []), ("same", []), ("bad", ["lot_twice"]),
    ]  # fmt: skip
    assert on_hand(clinic, by) == before
    with clinic.reading(by=by) as rd:
        assert rd.session.scalar(select(func.count()).select_from(StockMovement)) == len(before)


def test_everything_that_is_wrong_with_a_lot_is_said_at_once(clinic, by, tmp_path: Path):
    """IMP-5, IMP-11."""
    table = csv_file(tmp_path, "Code,Batch,Expiry,MRP,Qty\nD1,,soon,x,-2\n")
    (row,) = foretold(clinic, by, STOCK, table)
    assert {fault.field for fault in row.faults} == {"batch", "expiry", "mrp", "packs"}


def test_a_lot_that_was_received_by_hand_is_not_opened_again(clinic, by, tmp_path: Path):
    table = csv_file(tmp_path, "Code,Batch,Expiry,MRP,Qty\nD1,H1,12/2027,145,3\n")
    with clinic.transaction(by=by, why="test") as tx:
        medicine = tx.session.query(Medicine).filter_by(sku="D1").one()
        tx.add(
            Batch(
                medicine_id=medicine.id, number="H1", expires_on=date(2027, 12, 31), mrp=Money(14500), location="",
                received_on=tx.today,
            )
        )  # fmt: skip
    assert [codes(one) for one in foretold(clinic, by, STOCK, table)] == [["lot_in_stock_already"]]


def test_who_may_not_is_refused(clinic, by, as_role, tmp_path: Path):
    for role in ("doctor", "pharmacist", "receptionist"):
        with pytest.raises(Refused) as refused:
            imported(clinic, as_role(role), STOCK, csv_file(tmp_path, TEXT))
        assert refused.value.code == "not_permitted"
