"""The invoice on paper beside WeasyPrint making the same page (SPEED-5). WeasyPrint is an extra of the bench, not of the program."""

from __future__ import annotations

from datetime import date

from narayaneeyam_clinic.papers.invoice import invoice_pdf
from narayaneeyam_clinic.papers.invoice_paper import InvoiceLine, InvoicePaper, InvoiceTotals
from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.shared.places import resources
from tests.bench.results import Result, median, milliseconds

PAGES = 30
HEADING = "ശ്രീ ധന്വന്തരി ആയുർവേദം"


def paper() -> InvoicePaper:
    lines = tuple(
        InvoiceLine(
            description=f"Dasamoolarishtam {n}", quantity="2 x 450 ml", rate=Money(16500), amount=Money(33000),
            taxable=Money(31428), hsn="30049011", batch="DA2407", expiry="06/2027", mrp=Money(16500), gst_rate="5 %",
            cgst=Money(786), sgst=Money(786), half_rate="2.5 %",
        )
        for n in range(10)
    )  # fmt: skip
    return InvoicePaper(
        letterhead=Letterhead(HEADING, "", ("Temple Road", "Kottakkal"), "+91 483 2742000", "32ABCDE1234F1Z9", "", None, False),
        title="TAX INVOICE", number="A1/26-27/000123", on=date(2026, 11, 21), time="10:42 AM", patient_name="Lakshmi Nair",
        lines=lines, shows_tax=True,
        totals=InvoiceTotals(Money(314280), Money(330000), Money(330000), cgst=Money(7860), sgst=Money(7860)),
    )  # fmt: skip


def invoice_beside_weasyprint() -> Result | None:
    """None when WeasyPrint is not installed."""
    try:
        import weasyprint
    except (ImportError, OSError):
        return None
    made = paper()
    page = _page(made)
    invoice_pdf(made, PaperSize.A4)
    weasyprint.HTML(string=page).write_pdf()
    ours, theirs = [], []
    for _ in range(PAGES):
        ours.append(milliseconds(lambda: invoice_pdf(made, PaperSize.A4)))
        theirs.append(milliseconds(lambda: weasyprint.HTML(string=page).write_pdf()))
    return Result(
        "invoice PDF, 10 lines", median(ours), "ms", "at least 10x faster than WeasyPrint", 10, "WeasyPrint",
        median(theirs), at_least=True,
    )  # fmt: skip


def _page(made: InvoicePaper) -> str:
    fonts = "".join(
        f"@font-face {{ font-family: N{n}; src: url('{font.as_uri()}') }}"
        for n, font in enumerate(sorted((resources() / "fonts").glob("*Regular*.ttf")))
    )
    rows = "".join(
        f"<tr><td>{n}<td>{line.description}<td>{line.hsn}<td>{line.batch}<td>{line.expiry}<td>{line.quantity}"
        f"<td>{line.rate.as_decimal()}<td>{line.taxable.as_decimal()}<td>{line.cgst.as_decimal()}<td>{line.sgst.as_decimal()}"
        f"<td>{line.amount.as_decimal()}"
        for n, line in enumerate(made.lines, 1)
    )
    return (
        f"<style>{fonts} @page {{ size: A4 }} body {{ font: 9pt N0, N1, N2 }} td {{ border-bottom: 1px solid #ccc }}</style>"
        f"<h1>{made.letterhead.name}</h1><p>{made.title} {made.number}</p><table>{rows}</table>"
        f"<h2>₹{made.totals.payable.as_decimal()}</h2>"
    )
