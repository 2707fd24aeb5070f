"""The invoice on paper: what can be read on it, on which sheets, and that it is always the same paper."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from narayaneeyam_clinic.papers.invoice import (
    Cancelled,
    HsnRow,
    InvoiceTotals,
    PaperSize,
    PaymentRow,
    hsn_summary,
    invoice_document,
    invoice_pdf,
)
from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.shared.money import total
from tests.clinic.papers.samples import LETTERHEAD, UPI_LINK, W2_LINES, invoice, lines, long_invoice, rs

SHEETS = [PaperSize.A4, PaperSize.A5, PaperSize.ROLL_80]


def pages(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


@pytest.mark.parametrize("size", SHEETS)
def test_the_particulars_of_rule_46_can_be_read(size: PaperSize) -> None:
    """PAPER-1, PAPER-4, PAPER-5."""
    [text] = pages(invoice_pdf(invoice(), size))
    for particular in (
        "TAX INVOICE",
        "A1/26-27/000123",
        "21-11-2026",
        "GSTIN 32AABCN1234F1Z5",
        "Lic. KL-TSR-AY-0417",
        "Lakshmi Nair",
        "N1-00042",
        "Dr. Hari Namboothiri",
        "Kerala (32)",
        "Indukantham",
        "HSN 30049011",
        "Batch IK1190",
        "Exp 06/2027",
        "614.28",
        "15.36",
        "435.00",
        "₹645.00",
        "Rupees Six Hundred and Forty-Five Only",
        "Tax payable on reverse charge: No",
    ):
        assert particular in text, particular


@pytest.mark.parametrize("size", SHEETS)
@pytest.mark.parametrize("title", ["BILL", "BILL OF SUPPLY"])
def test_a_bill_without_tax_has_no_tax_columns(size: PaperSize, title: str) -> None:
    """Rule 49: a bill of supply shows neither rates nor amounts of tax."""
    [text] = pages(invoice_pdf(invoice(title=title, shows_tax=False), size))
    assert title in text
    for word in ("CGST", "SGST", "Taxable", "Place of supply", "reverse charge", "TAX INVOICE", "2.5 %"):
        assert word not in text


@pytest.mark.parametrize("size", SHEETS)
def test_between_states_there_is_igst_alone(size: PaperSize) -> None:
    """W7: two lines to Tamil Nadu, IGST 79.29."""
    sold = tuple(
        replace(line, cgst=rs("0"), sgst=rs("0"), half_rate="", igst=igst)
        for line, igst in zip(W2_LINES, (rs("64.29"), rs("15.00")), strict=True)
    )
    totals = InvoiceTotals(taxable=rs("1585.71"), igst=rs("79.29"), total=rs("1665.00"), payable=rs("1665.00"))
    row = HsnRow("30049011", "5 %", rs("1585.71"), igst=rs("79.29"))
    paper = invoice(lines=sold, totals=totals, hsn_rows=(row,), is_inter_state=True, place_of_supply="Tamil Nadu")
    [text] = pages(invoice_pdf(paper, size))
    assert "IGST" in text
    assert "79.29" in text
    assert "1,585.71" in text
    assert "CGST" not in text
    assert "SGST" not in text


def test_exempt_and_taxable_lines_on_one_paper() -> None:
    """W6: an exempt consultation has no taxable value and no tax."""
    exempt = replace(
        W2_LINES[0], description="Consultation", hsn="999312", gst_rate="Exempt", half_rate="", taxable=rs("0"),
        cgst=rs("0"), sgst=rs("0"), amount=rs("300.00"), rate=rs("300.00"), mrp=None, batch="", expiry="",
    )  # fmt: skip
    totals = InvoiceTotals(
        taxable=rs("414.28"),
        exempt=rs("300.00"),
        cgst=rs("10.36"),
        sgst=rs("10.36"),
        total=rs("735.00"),
        payable=rs("735.00"),
    )
    paper = invoice(title="INVOICE-CUM-BILL OF SUPPLY", lines=(exempt, W2_LINES[1]), totals=totals)
    [text] = pages(invoice_pdf(paper, PaperSize.A4))
    assert "INVOICE-CUM-BILL OF SUPPLY" in text
    assert "Exempt value" in text
    assert "SAC 999312" in text
    assert "300.00" in text


@pytest.mark.parametrize("size", SHEETS)
def test_marks_of_a_reprint_a_cancelled_invoice_and_the_demo_clinic(size: PaperSize) -> None:
    """PAPER-8, PAPER-16, PAPER-18."""
    plain = pages(invoice_pdf(invoice(), size))[0]
    marked = invoice(
        is_duplicate=True,
        cancelled=Cancelled(date(2026, 11, 21), "Wrong patient"),
        letterhead=replace(LETTERHEAD, is_demo=True),
    )
    [text] = pages(invoice_pdf(marked, size))
    for word in ("DUPLICATE", "CANCELLED", "Wrong patient", "DEMO"):
        assert word in text
        assert word not in plain


def test_payments_change_and_what_is_due() -> None:
    """PAPER-7: the code to pay by is beside the amount that is due."""
    paper = invoice(
        payments=(PaymentRow("Cash", rs("200.00")), PaymentRow("UPI", rs("345.00"), "412345678901")),
        change_given=rs("0.00"),
        due=rs("100.00"),
        upi_link=UPI_LINK,
        upi_amount=rs("100.00"),
    )
    [text] = pages(invoice_pdf(paper, PaperSize.A4))
    for word in ("Cash", "200.00", "UPI", "412345678901", "345.00", "Balance due", "Scan to pay by UPI", "₹100.00"):
        assert word in text


def test_forty_lines_repeat_the_headings_and_count_the_pages() -> None:
    """PAPER-9."""
    texts = pages(invoice_pdf(long_invoice(40), PaperSize.A4))
    assert len(texts) == 3
    for number, text in enumerate(texts, start=1):
        assert f"Page {number} of 3" in text
        assert "Description" in text
        assert "Amount" in text
        assert "A1/26-27/000123" in text
        assert "Dhanwantharam Gulika" in text
    whole = "".join(texts)
    assert all(f"DG{number:04d}" in whole for number in range(1, 41))
    assert whole.count("Amount in words") == 1
    assert "Amount in words" in texts[-1]


def test_a_roll_is_as_long_as_its_content() -> None:
    heights = [float(PdfReader(io.BytesIO(invoice_pdf(long_invoice(count), PaperSize.ROLL_80))).pages[0].mediabox.height)
               for count in (1, 2, 40)]  # fmt: skip
    one_line = heights[1] - heights[0]
    assert one_line > 20
    assert heights[2] == pytest.approx(heights[0] + 39 * one_line, abs=40)
    document = invoice_document(long_invoice(40), PaperSize.ROLL_80)
    assert document.page_count == 1


def test_an_amount_is_never_cut() -> None:
    large = rs("98765432.10")
    line = replace(W2_LINES[0], amount=large, rate=large, taxable=large, cgst=large, sgst=large)
    totals = InvoiceTotals(taxable=large, cgst=large, sgst=large, total=large, payable=large)
    for size in SHEETS:
        [text] = pages(invoice_pdf(invoice(lines=(line,), totals=totals, hsn_rows=()), size))
        assert "9,87,65,432.10" in text
        assert "…" not in text


def test_the_file_tells_its_number_and_no_name() -> None:
    """PAPER-17: the particulars of the file carry nothing of the patient."""
    pdf = invoice_pdf(invoice(), PaperSize.A4)
    about = PdfReader(io.BytesIO(pdf)).metadata
    assert about is not None
    assert about.title == "A1/26-27/000123"
    assert about.author == LETTERHEAD.name
    assert not any("Lakshmi" in str(value) or "N1-00042" in str(value) for value in about.values())


@pytest.mark.parametrize("size", SHEETS)
def test_the_same_paper_is_the_same_bytes(size: PaperSize) -> None:
    first = invoice_pdf(invoice(upi_link=UPI_LINK), size)
    invoice_pdf(invoice(patient_name="മറ്റൊരു രോഗി"), size)
    assert invoice_pdf(invoice(upi_link=UPI_LINK), size) == first


def test_a_clinic_with_little_to_say() -> None:
    paper = invoice(letterhead=Letterhead("Vaidyasala"), title="BILL", shows_tax=False, doctor="", patient_number="")
    for size in SHEETS:
        [text] = pages(invoice_pdf(paper, size))
        assert "Vaidyasala" in text
        assert "GSTIN" not in text


def test_the_hsn_summary_adds_up_to_the_lines() -> None:
    """PAPER-6, with two rates, two codes and an exempt line."""
    taxed = lines(3)
    other_rate = replace(taxed[0], gst_rate="18 %")
    other_code = replace(taxed[0], hsn="33049910")
    exempt = replace(taxed[0], hsn="999312", gst_rate="Exempt", taxable=rs("0"), cgst=rs("0"), sgst=rs("0"))
    sold = (*taxed, other_rate, exempt, other_code)
    summary = hsn_summary(sold)
    assert [(row.hsn, row.gst_rate) for row in summary] == [
        ("30049011", "5 %"),
        ("30049011", "18 %"),
        ("33049910", "5 %"),
    ]
    for head in ("taxable", "cgst", "sgst", "igst"):
        assert total([getattr(row, head) for row in summary]) == total([getattr(line, head) for line in sold])
    assert summary[0] == HsnRow("30049011", "5 %", rs("150.00"), rs("3.75"), rs("3.75"))
