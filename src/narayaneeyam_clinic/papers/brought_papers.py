"""Papers as patients bring and sign them, for the demo clinic: the report of an invented laboratory, and a consent.

No page prints them; they stand for what comes from outside.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from narayaneeyam_clinic.papers.figures import date_text
from narayaneeyam_clinic.papers.heading import draw_feet, draw_labelled
from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.sheet import HAIR, INK, MM, MUTED, Align, Sheet

_LABORATORY = Letterhead(
    name="Invented Diagnostics", motto="", address_lines=("Main Road, Kottakkal",), phone="", gstin="", licence="",
    logo_png=None, is_demo=True,
)  # fmt: skip
# Test, result, unit, what is usual.
RESULTS = (
    ("Haemoglobin", "11.4", "g/dL", "12.0 to 15.0"),
    ("Total leucocytes", "7,200", "/µL", "4,000 to 11,000"),
    ("Platelets", "2.6", "lakh/µL", "1.5 to 4.0"),
    ("ESR, first hour", "34", "mm", "up to 20"),
    ("Fasting glucose", "104", "mg/dL", "70 to 100"),
    ("Creatinine", "0.8", "mg/dL", "0.6 to 1.1"),
    ("Uric acid", "5.1", "mg/dL", "2.6 to 6.0"),
    ("C-reactive protein", "9", "mg/L", "up to 5"),
)
_PROMISES = (
    "The treatment, what it is for, how it is done and what may happen with it were told to me in a language that I know.",
    "I was told of other ways of treatment, and that I may end this one at any time.",
    "I have told the doctor of my allergies, of my medicines and of earlier illnesses.",
    "I agree to the treatment and to the diet and rest that belong to it.",
)


@dataclass(frozen=True, slots=True)
class BroughtPaper:
    """Whose paper it is. `about` is the treatment agreed to; a report has none."""

    name: str
    age_sex: str
    on: date
    about: str = ""
    signed_by: str = "Patient"


def lab_report_pdf(paper: BroughtPaper) -> bytes:
    """One A4 page: tests, results and what is usual."""
    sheet, y = _begin("Report", paper, "Laboratory report")
    columns = (sheet.left, sheet.left + 78 * MM, sheet.left + 104 * MM, sheet.left + 126 * MM)
    for x, words in zip(columns, ("Test", "Result", "Unit", "Usual"), strict=True):
        sheet.text(x, y, words, 9, colour=MUTED)
    y += 16
    sheet.rule(y, colour=HAIR)
    y += 8
    for row in RESULTS:
        for x, words in zip(columns, row, strict=True):
            sheet.text(x, y, words, 11, bold=x == columns[1])
        y += 22
    sheet.rule(y, colour=HAIR)
    sheet.text(sheet.right, y + 40, "Laboratory technician", 10, align=Align.RIGHT, colour=MUTED)
    return sheet.pdf()


def consent_pdf(paper: BroughtPaper) -> bytes:
    """One A4 page: what is agreed to, and who signed."""
    sheet, y = _begin("Consent", paper, "Consent to treatment")
    width = sheet.right - sheet.left
    y = draw_labelled(sheet, sheet.left, y, "Treatment", paper.about, 11, width, label_width=34 * MM) + 10
    for sentence in _PROMISES:
        y = sheet.paragraph(sheet.left, y + 6, sentence, 11, width)
    y += 44
    for at, (signed, words) in enumerate(((paper.name, paper.signed_by), ("", "Witness"))):
        x = sheet.left + at * width / 2
        if signed:
            sheet.text(x, y, signed, 13, bold=True)
        sheet.rule(y + 20, left=x, right=x + width * 0.42, colour=INK)
        sheet.text(x, y + 26, words, 9, colour=MUTED)
    return sheet.pdf()


def _begin(title: str, paper: BroughtPaper, heading: str) -> tuple[Sheet, float]:
    sheet = Sheet.of(PaperSize.A4, margin_mm=20, title=title, author=_LABORATORY.name)
    y = sheet.margin
    if not paper.about:
        y = sheet.text(sheet.left, y, _LABORATORY.name, 16, bold=True)
        y = sheet.text(sheet.left, y, ", ".join(_LABORATORY.address_lines), 10, colour=MUTED) + 8
        sheet.rule(y, colour=INK)
        y += 12
    y = sheet.text(sheet.left, y, heading, 18, bold=True) + 8
    width = sheet.right - sheet.left
    for label, value in (("Name", paper.name), ("Age, sex", paper.age_sex), ("Date", date_text(paper.on))):
        y = draw_labelled(sheet, sheet.left, y, label, value, 11, width, label_width=34 * MM)
    assert sheet.height is not None  # A4
    draw_feet(sheet, heading, _LABORATORY, 9, foot_top=sheet.height - sheet.margin)
    return sheet, y + 18
