"""Debit notes in the returns: against a bill of a registered person, a large one, and all others (GSTR-2, GSTR-3)."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime

import pytest

from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.billing.debitable import DebitDraft, DebitedLine
from narayaneeyam_clinic.billing.returnable import ReturnDraft, ReturnedLine
from narayaneeyam_clinic.billing.take_back import take_back
from narayaneeyam_clinic.billing.write_debit_note import Debited, write_debit_note
from narayaneeyam_clinic.gst_returns.codes_register import codes_of
from narayaneeyam_clinic.gst_returns.documents_behind import documents_of_code
from narayaneeyam_clinic.gst_returns.file_return import file_return
from narayaneeyam_clinic.gst_returns.gstr1_csv import csv_files
from narayaneeyam_clinic.gst_returns.gstr1_json import as_json
from narayaneeyam_clinic.gst_returns.gstr3b_rules import Line3b
from narayaneeyam_clinic.gst_returns.make_gstr1 import made_gstr1
from narayaneeyam_clinic.gst_returns.make_gstr3b import made_gstr3b
from narayaneeyam_clinic.gst_returns.supplies import Period
from narayaneeyam_clinic.pharmacy.sale_draft import LineKind, SaleDraft, ServiceLine, Sold
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.check import check
from tests.clinic.billing.test_worked_bills import exclusive, packs
from tests.clinic.consultations.invented import EVERYTHING
from tests.clinic.shelf import CASH, Shelf
from tests.clinic_of_roles import StandingClock

OCTOBER, NOVEMBER = Period(2026, 10), Period(2026, 11)
THEIRS = "33ABCDE1234F1Z7"
R = Money.rupees


def debit(shelf: Shelf, sold: Sold, *amounts: str) -> Debited:
    rows = shelf.rows("SELECT id FROM invoice_line WHERE invoice_id = :i ORDER BY position", i=sold.invoice_id)
    lines = tuple(
        DebitedLine(invoice_line_id=row["id"], amount=R(amount))
        for row, amount in zip(rows, amounts, strict=False)
        if amount
    )
    with shelf.clinic.transaction(by=EVERYTHING, why="billing.debit") as tx:
        return write_debit_note(tx, DebitDraft(invoice_id=sold.invoice_id, lines=lines))


@pytest.fixture
def notes(shelf: Shelf, clock: StandingClock) -> list[Debited]:
    """Bills of October, and in November what they were too low by: two bottles at 210 less 10 % with a therapy; 1,285.71 + IGST
    to a registered buyer in Tamil Nadu; the worked bill W14 of 1,05,000 to somebody there who is not registered.
    """
    clock.now = datetime(2026, 10, 30, 6, 0, tzinfo=UTC)
    bottle = shelf.stocked("Dasamoolarishtam", mrp="210")
    therapy = ServiceLine(kind=LineKind.THERAPY, description="Abhyangam", price=R(1200))
    small = shelf.sell(
        SaleDraft(medicines=(packs(bottle, 2, discount_basis_points=1000),), services=(therapy,), payments=CASH)
    )
    sent = {"address": "Madurai", "state_code": "33", "is_sent": True, "payments": CASH}
    registered = shelf.sell(
        SaleDraft(customer_name="Selvi Stores", recipient_gstin=THEIRS, others=(exclusive("428.57", 3),), **sent)
    )
    large = shelf.sell(SaleDraft(customer_name="Selvi", others=(exclusive("100000", 1),), **sent))
    clock.now = datetime(2026, 11, 21, 6, 0, tzinfo=UTC)
    return [debit(shelf, small, "42", "300"), debit(shelf, registered, "105"), debit(shelf, large, "10.50")]


def test_each_in_its_table(shelf: Shelf, notes: list[Debited]):
    """DEBIT-10, GSTR-2, GSTR-3, GSTR-4, GSTR-7, by hand: 42 is 40.00 + 1.00 + 1.00, 105 is 100.00 + 5.00, 10.50 is 10.00 + 0.50
    and rounds to 11; no quantity a second time.
    """
    with shelf.clinic.reading(by=EVERYTHING) as rd:
        made = made_gstr1(rd, NOVEMBER)
        summary = made_gstr3b(rd, NOVEMBER).told
        (code,) = [one for one in codes_of(rd, NOVEMBER, NOVEMBER) if one.unit == "MLT"]
        behind = documents_of_code(rd, NOVEMBER, NOVEMBER, code)
    told = as_json(made.told)
    assert list(told)[4:] == ["b2cs", "nil", "cdnr", "cdnur", "doc_issue", "hsn"]
    assert told["b2cs"] == [
        {"sply_ty": "INTRA", "rt": 5, "typ": "OE", "pos": "32", "txval": 40, "camt": 1, "samt": 1, "csamt": 0}
    ]
    assert told["nil"]["inv"] == [{"sply_ty": "INTRAB2C", "expt_amt": 300, "nil_amt": 0, "ngsup_amt": 0}]
    assert told["cdnr"] == [
        {
            "ctin": THEIRS,
            "nt": [
                {
                    "nt_num": "A1N/26-27/00002", "nt_dt": "21-11-2026", "ntty": "D", "val": 105, "pos": "33", "rchrg": "N",
                    "inv_typ": "R",
                    "itms": [{"num": 501, "itm_det": {"txval": 100, "rt": 5, "iamt": 5, "csamt": 0}}],
                }
            ],
        }
    ]  # fmt: skip
    assert told["cdnur"] == [
        {
            "nt_num": "A1N/26-27/00003", "nt_dt": "21-11-2026", "ntty": "D", "val": 11, "typ": "B2CL", "pos": "33",
            "itms": [{"num": 501, "itm_det": {"txval": 10, "rt": 5, "iamt": 0.5, "csamt": 0}}],
        }
    ]  # fmt: skip
    (numbers,) = told["doc_issue"]["doc_det"]
    assert (numbers["doc_num"], numbers["doc_typ"]) == (4, "Debit Note")
    assert numbers["docs"][0]["to"] == "A1N/26-27/00003"
    (millilitres,) = [row for row in told["hsn"]["hsn_b2c"] if row["uqc"] == "MLT"]
    assert (millilitres["qty"], millilitres["txval"], millilitres["camt"]) == (0, 40, 1)
    assert (code.quantity, code.net, behind.value, behind.tax) == (0, 4000, 4000, 200)
    (taxable,) = summary.of(Line3b.TAXABLE)
    assert (taxable.value, taxable.taxes.whole) == (4000 + 10000 + 1000, 200 + 500 + 50)
    assert [one.value for one in summary.of(Line3b.EXEMPT)] == [30000]
    # No day by which a note that adds has to be told (s.34(4)).
    assert made.warnings == ()
    rows = list(csv.DictReader(io.StringIO(csv_files(made.told)["cdnr.csv"])))
    assert [(row["Note Type"], row["Note Value"]) for row in rows] == [("D", "105.00")]


def test_credited_in_the_table_of_its_bill(shelf: Shelf, notes: list[Debited]):
    """DEBIT-8, GSTR-3: a credit note against the debit note of a large bill is told by itself; both come to nothing."""
    (line,) = shelf.rows("SELECT id FROM invoice_line WHERE invoice_id = :i", i=notes[2].debit_note_id)
    back = ReturnDraft(invoice_id=notes[2].debit_note_id, lines=(ReturnedLine(invoice_line_id=line["id"], quantity=1),))
    with shelf.clinic.transaction(by=EVERYTHING, why="billing.take_back") as tx:
        take_back(tx, back)
    with shelf.clinic.reading(by=EVERYTHING) as rd:
        told = as_json(made_gstr1(rd, NOVEMBER).told)
    assert [(one["ntty"], one["val"]) for one in told["cdnur"]] == [("C", 11), ("D", 11)]
    assert check(shelf.clinic, EVERYTHING) == []


def test_a_month_that_was_filed(shelf: Shelf, notes: list[Debited], clock: StandingClock):
    """DEBIT-10, GSTR-13: nothing is dated into it, and what it told is not cancelled."""
    with shelf.clinic.transaction(by=EVERYTHING, why="gst.file") as tx:
        file_return(tx, OCTOBER, reference="AA3210260000001")
    clock.now = datetime(2026, 12, 5, 6, 0, tzinfo=UTC)
    with shelf.clinic.transaction(by=EVERYTHING, why="gst.file") as tx:
        file_return(tx, NOVEMBER, reference="AA3211260000001")
    clock.now = datetime(2026, 11, 21, 7, 0, tzinfo=UTC)
    bill = shelf.rows("SELECT debits_id AS i FROM invoice WHERE id = :i", i=notes[1].debit_note_id)[0]["i"]
    (line,) = shelf.rows("SELECT id FROM invoice_line WHERE invoice_id = :i", i=bill)
    draft = DebitDraft(invoice_id=bill, lines=(DebitedLine(invoice_line_id=line["id"], amount=R(21)),))
    with (
        pytest.raises(Refused, match="month_filed") as refused,
        shelf.clinic.transaction(by=EVERYTHING, why="billing.debit") as tx,
    ):
        write_debit_note(tx, draft)
    assert refused.value.facts["filed_on"] == date(2026, 12, 5)
    with pytest.raises(Refused, match="bill_of_filed_month"), shelf.clinic.transaction(by=EVERYTHING, why="t") as tx:
        cancel_invoice(tx, notes[1].debit_note_id, "typed twice")
