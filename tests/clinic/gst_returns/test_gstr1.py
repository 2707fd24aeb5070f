"""GSTR-1 of a month: the worked bills on a real clinic, and the rules by themselves."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest

from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.billing.invoice_paper import invoice_paper
from narayaneeyam_clinic.billing.returnable import ReturnDraft, ReturnedLine, returnable_bill
from narayaneeyam_clinic.billing.take_back import take_back
from narayaneeyam_clinic.gst_returns.codes_register import codes_of
from narayaneeyam_clinic.gst_returns.export_registers import Register, export_register
from narayaneeyam_clinic.gst_returns.gstr1_csv import csv_files
from narayaneeyam_clinic.gst_returns.gstr1_json import as_json, file_name
from narayaneeyam_clinic.gst_returns.gstr1_rules import ExemptKey, Section, SmallKey, gstr1, section_of
from narayaneeyam_clinic.gst_returns.gstr1_warnings import LookAt, warnings_of
from narayaneeyam_clinic.gst_returns.make_gstr1 import MadeReturn, Period, export_gstr1, made_gstr1
from narayaneeyam_clinic.gst_returns.supplies import NumberRun, Supply, SupplyDocument, SupplyPart
from narayaneeyam_clinic.people.profile import SettingKey, change_setting
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


def part(
    taxable: int, rate: int = 500, *, hsn: str = "30049011", igst: bool = False, exempt: bool = False
) -> SupplyPart:
    tax = taxable * rate // 10_000
    half = 0 if igst else tax // 2
    if exempt:
        return SupplyPart(hsn, "Room", "", 0, True, 1, 0, 0, 0, 0, taxable)
    return SupplyPart(
        hsn, "Taila, 'fine'", "ml", rate, False, 450, taxable, half, half, tax if igst else 0, taxable + tax
    )


def bill(number: str, parts: tuple[SupplyPart, ...], **more: object) -> Supply:
    given: dict = {
        "document_id": number, "document": SupplyDocument.INVOICE, "number": number, "day": date(2026, 11, 5),
        "value": sum(one.value for one in parts), "place_of_supply": "32", "is_inter_state": False, "recipient_gstin": "",
        "recipient_name": "", "parts": parts,
    }  # fmt: skip
    return Supply(**given | more)


@pytest.mark.parametrize(
    ("value", "day", "inter", "gstin", "section"),
    [
        (100_000_00, date(2026, 11, 5), True, "", Section.B2CS),
        (100_000_01, date(2026, 11, 5), True, "", Section.B2CL),
        (100_000_01, date(2026, 11, 5), False, "", Section.B2CS),
        (100_000_01, date(2024, 7, 31), True, "", Section.B2CS),
        (250_000_01, date(2024, 7, 31), True, "", Section.B2CL),
        (100_000_01, date(2024, 8, 1), True, "", Section.B2CL),
        (1_00, date(2026, 11, 5), False, THEIRS, Section.B2B),
    ],
)
def test_where_a_bill_stands(value: int, day: date, inter: bool, gstin: str, section: Section):
    """GSTR-2, and GSTR-3: a note stands where its bill does, whatever its own value and day are."""
    one = bill("A1/26-27/000001", (part(100),), value=value, day=day, is_inter_state=inter, recipient_gstin=gstin)
    assert section_of(one) is section
    note = bill(
        "A1C/26-27/00001", (part(100),), document=SupplyDocument.CREDIT_NOTE, day=date(2026, 11, 30), value=100,
        is_inter_state=inter, recipient_gstin=gstin, bill_value=value, bill_day=day, bill_number="A1/26-27/000001",
    )  # fmt: skip
    of_notes = {Section.B2B: Section.CDNR, Section.B2CL: Section.CDNUR, Section.B2CS: Section.B2CS}
    assert section_of(note) is of_notes[section]


def test_registered_persons_large_bills_and_their_notes():
    """GSTR-2, GSTR-3, GSTR-6, GSTR-8: told one by one; of one rate one item; exempt parts stand apart."""
    registered = bill(
        "A1/26-27/000007", (part(10_000), part(20_000, hsn="3304"), part(5_000, 1800), part(4_000, exempt=True)),
        recipient_gstin=THEIRS, recipient_name="=Arya Vaidya Sala",
    )  # fmt: skip
    large = bill(
        "A1/26-27/000008",
        (part(10_000_000, igst=True),),
        is_inter_state=True,
        place_of_supply="33",
        recipient_name="Selvi",
    )
    notes = [
        bill(
            f"A1C/26-27/0000{at}", (part(1_000, igst=of.is_inter_state),), document=SupplyDocument.CREDIT_NOTE,
            recipient_gstin=of.recipient_gstin, is_inter_state=of.is_inter_state, place_of_supply=of.place_of_supply,
            bill_number=of.number, bill_day=of.day, bill_value=of.value,
        )
        for at, of in enumerate((registered, large), 1)
    ]  # fmt: skip
    told = gstr1(OURS, NOVEMBER, [large, registered, *notes], [])
    written = as_json(told)
    assert list(written) == ["gstin", "fp", "version", "hash", "b2b", "b2cl", "nil", "cdnr", "cdnur", "hsn"]
    (invoice,) = written["b2b"][0]["inv"]
    assert written["b2b"][0]["ctin"] == THEIRS
    assert invoice == {
        "inum": "A1/26-27/000007", "idt": "05-11-2026", "val": 414, "pos": "32", "rchrg": "N", "inv_typ": "R",
        "itms": [
            {"num": 501, "itm_det": {"txval": 300, "rt": 5, "camt": 7.5, "samt": 7.5, "csamt": 0}},
            {"num": 1801, "itm_det": {"txval": 50, "rt": 18, "camt": 4.5, "samt": 4.5, "csamt": 0}},
        ],
    }  # fmt: skip
    assert written["b2cl"] == [
        {
            "pos": "33",
            "inv": [
                {
                    "inum": "A1/26-27/000008", "idt": "05-11-2026", "val": 105000,
                    "itms": [{"num": 501, "itm_det": {"txval": 100000, "rt": 5, "iamt": 5000, "csamt": 0}}],
                }
            ],
        }
    ]  # fmt: skip
    assert written["cdnr"][0]["nt"][0]["nt_num"] == "A1C/26-27/00001"
    (to_others,) = written["cdnur"]
    assert (to_others["typ"], to_others["ntty"], to_others["itms"][0]["itm_det"]["iamt"]) == ("B2CL", "C", 0.5)
    assert told.exempt == {ExemptKey(is_inter_state=False, is_registered=True): told.exempt[ExemptKey(False, True)]}
    assert list(written["hsn"]) == ["hsn_b2b", "hsn_b2c"]
    files = csv_files(told)
    rows = list(csv.DictReader(io.StringIO(files["b2b,sez,de.csv"])))
    assert [(row["Rate"], row["Taxable Value"], row["Invoice Type"]) for row in rows] == [
        ("5.00", "300.00", "Regular B2B"),
        ("18.00", "50.00", "Regular B2B"),
    ]
    # A name that a spreadsheet could take for a formula, and the date as the tool wants it.
    assert (rows[0]["Receiver Name"], rows[0]["Invoice date"]) == ("'=Arya Vaidya Sala", "05-Nov-26")
    assert set(files) >= {"b2cl.csv", "cdnr.csv", "cdnur.csv", "hsn(b2b).csv", "hsn(b2c).csv"}
    codes = {row["HSN"]: row for row in csv.DictReader(io.StringIO(files["hsn(b2b).csv"]))}
    assert codes["30049011"]["Description"] == "Taila fine"
    assert codes["3304"]["UQC"] == "MLT-MILLILITRE"


def test_until_april_2025_codes_are_one_table():
    """GSTR-6."""
    supplies = [bill("1", (part(10_000),), recipient_gstin=THEIRS), bill("2", (part(10_000),))]
    old, new = (gstr1(OURS, Period(2025, month), supplies, []) for month in (4, 5))
    assert list(as_json(old)["hsn"]) == ["data"]
    assert as_json(old)["hsn"]["data"][0]["txval"] == 200
    assert list(as_json(new)["hsn"]) == ["hsn_b2b", "hsn_b2c"]
    assert "hsn.csv" in csv_files(old)


def test_what_to_look_at():
    """GSTR-9: each warning names its document, and no figure changes."""
    note = bill(
        "A1C/26-27/00009", (part(1_000),), document=SupplyDocument.CREDIT_NOTE, day=date(2027, 12, 1),
        bill_number="A1/26-27/000002", bill_day=date(2026, 11, 5), bill_value=5_000,
    )  # fmt: skip
    odd = SupplyPart("30049011", "Arishtam", "ml", 500, False, 450, 1999, 49, 49, 0, 2097)
    supplies = [
        bill("3", (part(1_000, hsn=""),)),
        bill("4", (part(1_000, 700),)),
        bill("5", (part(1_000),), recipient_gstin="33ABCDE1234F1Z8"),
        bill("6", (odd,)),
        note,
    ]
    run = NumberRun(1, "A1/26-27", "A1/26-27/000001", "A1/26-27/000009", 7, 0, (4, 6))
    found = {(one.kind, one.number, one.detail, one.difference) for one in warnings_of(supplies, [run])}
    assert found == {
        (LookAt.HSN_MISSING, "3", "Taila, 'fine'", 0),
        (LookAt.RATE_NOT_TAKEN, "4", "7", 0),
        (LookAt.WRONG_GSTIN, "5", "33ABCDE1234F1Z8", 0),
        (LookAt.TAX_DIFFERS, "6", "", 2),
        (LookAt.NOTE_TOO_LATE, "A1C/26-27/00009", "A1/26-27/000002", 0),
        (LookAt.GAP, "A1/26-27", "4, 6", 0),
    }
    assert gstr1(OURS, NOVEMBER, supplies, [run]).b2cs[SmallKey(False, "32", 500)].taxable == 1_000 + 1_999 - 1_000


@pytest.mark.parametrize("text", ["", "132026", "002026", "11-2026", "1120266", "112016", "११२०२६", "nov26x"])
def test_a_period_that_is_none(text: str):
    """GSTR-10."""
    with pytest.raises(Refused, match="month_not_understood"):
        Period.parse(text)


def test_the_months_days():
    """GSTR-1."""
    assert (Period.parse(" 122026 ").first_day, Period.parse("122026").day_after) == (
        date(2026, 12, 1),
        date(2027, 1, 1),
    )
    assert Period.parse("042026").text == "042026"


def test_codes_that_are_too_short():
    """GSTR-18: four digits for registered persons, six for everybody above five crore; each code is told once."""
    supplies = [
        bill("1", (part(1_000, hsn="30"), part(1_000, hsn="3004"))),
        bill("2", (part(1_000, hsn="30"), part(1_000, hsn="3004")), recipient_gstin=THEIRS),
        bill("3", (part(1_000, hsn="30"),), recipient_gstin=THEIRS),
    ]
    small, large = (
        [
            (one.number, one.detail, one.difference)
            for one in warnings_of(supplies, [], turnover_above_five_crore=above)
            if one.kind is LookAt.HSN_SHORT
        ]
        for above in (False, True)
    )
    assert small == [("2", "30", 4)]
    assert large == [("1", "30", 6), ("1", "3004", 6)]


def test_the_portals_units():
    """GSTR-6: tablets are numbers, milligrams are told in grammes with two decimals, together with grammes."""
    own = [
        SupplyPart("30049011", "x", unit, 500, False, quantity, 1_000, 25, 25, 0, 1_050)
        for unit, quantity in (("count", 30), ("mg", 2_515), ("g", 250), ("drops", 40))
    ]
    rows = as_json(gstr1(OURS, NOVEMBER, [bill("1", tuple(own))], []))["hsn"]["hsn_b2c"]
    assert {row["uqc"]: row["qty"] for row in rows} == {"NOS": 30, "GMS": 252.52, "OTH": 40}


def test_papers_print_as_many_digits_as_the_turnover_asks_for(shelf: Shelf):
    """GSTR-18: four, and six above five crore; on the lines and in the sums by code."""
    bottle = shelf.stocked("Dasamoolarishtam", mrp="210")
    sold = shelf.sell_packs(bottle)
    printed = []
    for turnover in ("up_to_5_crore", "above_5_crore"):
        with shelf.clinic.transaction(by=EVERYTHING, why="settings") as tx:
            change_setting(tx, SettingKey.AGGREGATE_TURNOVER, turnover)
        with shelf.clinic.reading(by=EVERYTHING) as rd:
            paper = invoice_paper(rd, sold.invoice_id)
        printed.append((paper.lines[0].hsn, paper.hsn_rows[0].hsn))
    assert printed == [("3004", "3004"), ("300490", "300490")]
