"""Where each supply stands in the return, what is to be looked at before it is made, months and codes."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest

from narayaneeyam_clinic.billing.invoice_paper import invoice_paper
from narayaneeyam_clinic.gst_returns.gstr1_csv import csv_files
from narayaneeyam_clinic.gst_returns.gstr1_json import as_json
from narayaneeyam_clinic.gst_returns.gstr1_rules import ExemptKey, Section, SmallKey, gstr1, section_of
from narayaneeyam_clinic.gst_returns.gstr1_warnings import LookAt, warnings_of
from narayaneeyam_clinic.gst_returns.make_gstr1 import Period
from narayaneeyam_clinic.gst_returns.supplies import NumberRun, Supply, SupplyDocument, SupplyPart
from narayaneeyam_clinic.people.profile import SettingKey, change_setting
from narayaneeyam_clinic.shared.errors import Refused
from tests.clinic.consultations.invented import EVERYTHING
from tests.clinic.shelf import Shelf

NOVEMBER = Period(2026, 11)
OURS, THEIRS = "32ABCDE1234F1Z9", "33ABCDE1234F1Z7"


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
