"""GSTR-1 of a month: the worked bills on a real clinic."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest

from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.billing.returnable import ReturnDraft, ReturnedLine, returnable_bill
from narayaneeyam_clinic.billing.take_back import take_back
from narayaneeyam_clinic.gst_returns.codes_register import codes_of
from narayaneeyam_clinic.gst_returns.export_registers import Register, export_register
from narayaneeyam_clinic.gst_returns.gstr1_json import as_json, file_name
from narayaneeyam_clinic.gst_returns.make_gstr1 import MadeReturn, Period, export_gstr1, made_gstr1
from narayaneeyam_clinic.pharmacy.sale_draft import LineKind, MedicineLine, SaleDraft, ServiceLine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from tests.clinic.billing.test_worked_bills import exclusive, packs
from tests.clinic.consultations.invented import EVERYTHING
from tests.clinic.shelf import CASH, Shelf

NOVEMBER = Period(2026, 11)
OURS, THEIRS = "32ABCDE1234F1Z9", "33ABCDE1234F1Z7"


@pytest.fixture
def month(shelf: Shelf, started) -> MadeReturn:
    """W2, W6, W7, the credit note W8 against W2, and a bill that was cancelled."""
    first, second = shelf.stocked("Dasamoolarishtam", mrp="210"), shelf.stocked("Amrutharishtam", mrp="145")
    w2 = shelf.sell(SaleDraft(medicines=(packs(first, 1), packs(second, 3)), payments=CASH))
    third, fourth = shelf.stocked("Kashayam", mrp="178"), shelf.stocked("Ghrutham", mrp="262")
    services = (
        ServiceLine(kind=LineKind.CONSULTATION, description="Consultation", price=Money.rupees(300)),
        ServiceLine(kind=LineKind.THERAPY, description="Abhyangam", price=Money.rupees(1200)),
    )
    shelf.sell(
        SaleDraft(
            patient_id=started.patient_id, visit_id=started.visit_id, medicines=(packs(third, 2), packs(fourth, 1)),
            services=services, payments=CASH,
        )
    )  # fmt: skip
    shelf.sell(
        SaleDraft(
            customer_name="Selvi", address="Madurai", state_code="33", is_sent=True,
            others=(exclusive("428.57", 3), exclusive("300.00", 1)), payments=CASH,
        )
    )  # fmt: skip
    wrong = shelf.sell(SaleDraft(medicines=(MedicineLine(medicine_id=first, packs=1),), payments=CASH))
    with shelf.clinic.transaction(by=shelf.by, why="t") as tx:
        cancel_invoice(tx, wrong.invoice_id, "wrong bottle")
        line = returnable_bill(tx, w2.invoice_id).lines[1]
        take_back(
            tx,
            ReturnDraft(
                invoice_id=w2.invoice_id,
                lines=(ReturnedLine(invoice_line_id=line.invoice_line_id, quantity=line.pack_size),),
            ),
        )
    return made(shelf)


def made(shelf: Shelf, period: Period = NOVEMBER) -> MadeReturn:
    with shelf.clinic.reading(by=EVERYTHING) as rd:
        return made_gstr1(rd, period)


def test_the_worked_month(month: MadeReturn):
    """GSTR-1, GSTR-4, GSTR-5, GSTR-7, GSTR-8: the file as the portal's tool writes it, by hand from the worked bills."""
    told = as_json(month.told)
    assert list(told) == ["gstin", "fp", "version", "hash", "b2cs", "nil", "doc_issue", "hsn"]
    assert (told["gstin"], told["fp"], told["version"], told["hash"]) == (OURS, "112026", "GST3.2.4", "hash")
    assert told["b2cs"] == [
        {
            "sply_ty": "INTRA",
            "rt": 5,
            "typ": "OE",
            "pos": "32",
            "txval": 1064.74,
            "camt": 26.63,
            "samt": 26.63,
            "csamt": 0,
        },
        {"sply_ty": "INTER", "rt": 5, "typ": "OE", "pos": "33", "txval": 1585.71, "iamt": 79.29, "csamt": 0},
    ]
    assert told["nil"] == {"inv": [{"sply_ty": "INTRAB2C", "expt_amt": 1500, "nil_amt": 0, "ngsup_amt": 0}]}
    assert told["doc_issue"]["doc_det"] == [
        {
            "doc_num": 1,
            "doc_typ": "Invoices for outward supply",
            "docs": [
                {
                    "num": 1, "from": "A1/26-27/000001", "to": "A1/26-27/000004", "totnum": 4, "cancel": 1, "net_issue": 3,
                }
            ],
        },
        {
            "doc_num": 5,
            "doc_typ": "Credit Note",
            "docs": [
                {"num": 1, "from": "A1C/26-27/00001", "to": "A1C/26-27/00001", "totnum": 1, "cancel": 0, "net_issue": 1}
            ],
        },
        {
            "doc_num": 8,
            "doc_typ": "Refund Voucher",
            "docs": [
                {"num": 1, "from": "A1F/26-27/00001", "to": "A1F/26-27/00001", "totnum": 1, "cancel": 0, "net_issue": 1}
            ],
        },
    ]  # fmt: skip


def test_codes_of_the_worked_month(month: MadeReturn):
    """GSTR-6, GSTR-11: goods with quantity, services without; all rows together are the month."""
    told = as_json(month.told)["hsn"]
    # Nobody registered bought: one row of zeros, because the portal asks for one.
    assert told["hsn_b2b"] == [
        {
            "num": 1, "hsn_sc": "30049011", "user_desc": told["hsn_b2b"][0]["user_desc"], "desc": "OF AYURVEDIC SYSTEM",
            "uqc": "MLT", "qty": 0, "rt": 0, "txval": 0, "iamt": 0, "samt": 0, "camt": 0, "csamt": 0,
        }
    ]  # fmt: skip
    assert list(told) == ["hsn_b2b", "hsn_b2c"]
    rows = {(row["hsn_sc"], row["uqc"]): row for row in told["hsn_b2c"]}
    assert [row["num"] for row in told["hsn_b2c"]] == [1, 2, 3, 4]
    millilitres = rows[("30049011", "MLT")]
    # Bottles of 450 ml: 1 + 3 - 1 of W2 and W8, 2 + 1 of W6.
    assert (millilitres["qty"], millilitres["txval"], millilitres["camt"]) == (6 * 450, 1064.74, 26.63)
    assert (rows[("30049011", "OTH")]["iamt"], rows[("30049011", "OTH")]["txval"]) == (79.29, 1585.71)
    assert (rows[("999312", "NA")]["qty"], rows[("999312", "NA")]["txval"], rows[("999312", "NA")]["rt"]) == (0, 300, 0)
    assert rows[("999319", "NA")]["txval"] == 1200
    for key, row in month.told.b2cs.items():
        behind = [month.supplies[one] for one in row.documents]
        parts = [
            (-1 if supply.is_note else 1, part)
            for supply in behind
            for part in supply.parts
            if not part.is_exempt and part.rate_basis_points == key.rate_basis_points
        ]
        assert sum(sign * part.taxable for sign, part in parts) == row.taxable
        assert sum(sign * part.tax for sign, part in parts) == row.cgst + row.sgst + row.igst


def test_codes_of_any_months(shelf: Shelf, month: MadeReturn, tmp_path: Path):
    """GSTR-20: of one month they are those of its return, of the year the same; as a table too."""
    with shelf.clinic.reading(by=EVERYTHING) as rd:
        rows = codes_of(rd, NOVEMBER, NOVEMBER)
        assert codes_of(rd, Period(2026, 4), Period(2027, 3)) == rows
        assert codes_of(rd, Period(2026, 4), Period(2026, 10)) == []
        written = export_register(rd, Register.CODES, NOVEMBER, NOVEMBER, tmp_path / "codes.csv")
    told = {
        (key.hsn, key.unit, key.rate_basis_points): (
            row.quantity if key.unit != "NA" else 0,
            row.value,
            row.cgst,
            row.igst,
        )
        for key, row in month.told.codes_others.items()
    }
    assert {
        (row.hsn, row.unit, row.rate_basis_points): (row.quantity, row.value, row.taxes.cgst, row.taxes.igst)
        for row in rows
    } == told
    assert written == len(rows) == 4
    table = list(csv.DictReader(io.StringIO((tmp_path / "codes.csv").read_text(encoding="utf-8-sig"))))
    assert ("30049011", "MLT", "2700") in {(row["HSN/SAC"], row["UQC"], row["Quantity"]) for row in table}


def test_the_files(shelf: Shelf, month: MadeReturn, tmp_path: Path, as_role):
    """GSTR-10: the portal's JSON under the tool's name, and CSV files with its headers; both say the same."""
    folder = tmp_path / "november"
    with shelf.clinic.reading(by=EVERYTHING) as rd:
        exported = export_gstr1(rd, NOVEMBER, folder)
    day = shelf.rows("SELECT max(day) AS d FROM invoice")[0]["d"]
    assert exported.files[0].name == file_name(OURS, date.fromisoformat(day))
    assert json.loads(exported.files[0].read_text()) == as_json(month.told)
    assert {file.name for file in exported.files[1:]} == {
        "b2cs.csv", "exemp.csv", "hsn(b2b).csv", "hsn(b2c).csv", "docs.csv",
    }  # fmt: skip
    assert sorted(folder.iterdir()) == sorted(exported.files)
    small = list(csv.DictReader(io.StringIO((folder / "b2cs.csv").read_text())))
    assert [(row["Type"], row["Place Of Supply"], row["Rate"], row["Taxable Value"]) for row in small] == [
        ("OE", "32-Kerala", "5.00", "1064.74"),
        ("OE", "33-Tamil Nadu", "5.00", "1585.71"),
    ]
    exempt = list(csv.reader(io.StringIO((folder / "exemp.csv").read_text())))
    assert exempt[-1] == ["Intra-State supplies to unregistered persons", "0.00", "1500.00", "0.00"]
    for role in ("pharmacist", "doctor"):
        with pytest.raises(Refused, match="not_permitted"), shelf.clinic.reading(by=as_role(role)) as rd:
            export_gstr1(rd, NOVEMBER, tmp_path / role)
    assert not (tmp_path / "doctor").exists()
    blocked = tmp_path / "a file"
    blocked.write_text("x")
    with pytest.raises(Refused, match="file_not_written"), shelf.clinic.reading(by=EVERYTHING) as rd:
        export_gstr1(rd, NOVEMBER, blocked)


def test_a_clinic_without_gstin_makes_no_return(shelf: Shelf):
    """GSTR-10."""
    with shelf.clinic.transaction(by=shelf.by, why="t") as tx:
        tx.session.connection().exec_driver_sql("UPDATE clinic_profile SET gstin = NULL")
    with pytest.raises(Refused, match="no_gstin"):
        made(shelf)
