"""The discharge summary on A4 or A5: English beside the patient's language, medicines to continue, diet, and when to come again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from narayaneeyam_clinic.papers.figures import date_text
from narayaneeyam_clinic.papers.heading import draw_feet
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.prescription import PrescriptionPaperLine, dose_texts
from narayaneeyam_clinic.papers.sheet import LEAF, LINE_HEIGHT, MUTED, RED, TINT, Align, Sheet
from narayaneeyam_clinic.papers.typeface import wrapped
from narayaneeyam_clinic.papers.ward_head import (
    StayHead,
    draw_next_ward_head,
    draw_signature,
    draw_ward_head,
    foot_top_of,
)
from narayaneeyam_clinic.papers.wordlist import beside, in_language

TITLE = "Discharge summary"
COME_AT_ONCE = "Come at once if you feel worse"


@dataclass(frozen=True, slots=True)
class DischargePaper:
    """One version of the summary. Long texts keep their lines; what is empty has no heading."""

    head: StayHead
    diagnosis: str = ""
    allergies: str = ""
    condition_at_admission: str = ""
    course_in_hospital: str = ""
    treatments_given: str = ""
    condition_at_discharge: str = ""
    medicines: tuple[PrescriptionPaperLine, ...] = ()
    pathya: str = ""
    apathya: str = ""
    follow_up: date | None = None
    doctor_name: str = ""
    doctor_qualification: str = ""
    doctor_registration: str = ""
    version: int = 1
    amended_why: str = ""


def discharge_pdf(paper: DischargePaper, size: PaperSize = PaperSize.A4) -> bytes:
    """The PDF; the same summary always gives the same bytes."""
    return discharge_document(paper, size).pdf()


def discharge_document(paper: DischargePaper, size: PaperSize = PaperSize.A4) -> Sheet:
    """The summary with everything placed, over as many pages as it needs."""
    type_size, margin_mm = (9.4, 14.0) if size is PaperSize.A4 else (8.0, 9.0)
    head = paper.head
    sheet = Sheet.of(size, margin_mm=margin_mm, title=f"{TITLE} {head.stay_number}", author=head.letterhead.name)
    y = draw_ward_head(sheet, head, TITLE, type_size)
    pages = _Pages(sheet, paper, type_size, foot_top_of(sheet, type_size))
    if paper.amended_why:
        words = f"Version {paper.version}, in place of the one before: {paper.amended_why}"
        y = sheet.paragraph(sheet.left, y, words, type_size, pages.width, bold=True, colour=RED) + type_size * 0.5
    for heading, text, is_red in (
        ("Allergies", paper.allergies, True),
        ("Diagnosis", paper.diagnosis, False),
        ("Condition at admission", paper.condition_at_admission, False),
        ("Course in hospital", paper.course_in_hospital, False),
        ("Treatments given", paper.treatments_given, False),
        ("Condition at discharge", paper.condition_at_discharge, False),
    ):
        y = pages.draw_part(heading, text, y, is_red=is_red)
    y = pages.draw_medicines(y)
    y = pages.draw_part("Diet advice", paper.pathya, y)
    y = pages.draw_part("Avoid", paper.apathya, y)
    pages.draw_end(y)
    draw_feet(sheet, f"{TITLE} {head.stay_number}", head.letterhead, type_size * 0.84, foot_top=pages.foot_top)
    return sheet


class _Pages:
    """The sheet with its lower end: a heading never stands alone, a paragraph goes on over the page line by line."""

    def __init__(self, sheet: Sheet, paper: DischargePaper, size: float, foot_top: float) -> None:
        self.sheet, self.paper, self.size, self.foot_top = sheet, paper, size, foot_top
        self.width = sheet.right - sheet.left
        self.language = paper.head.language

    def room(self, top: float, lines: float) -> float:
        if top + lines * self.size * LINE_HEIGHT <= self.foot_top:
            return top
        self.sheet.new_page()
        return draw_next_ward_head(self.sheet, self.paper.head, TITLE, self.size)

    def heading(self, words: str, top: float, *, colour: str = LEAF) -> float:
        y = self.sheet.text(self.sheet.left, top, beside(words, self.language), self.size, bold=True, colour=colour)
        return y + self.size * 0.1

    def draw_part(self, heading: str, text: str, top: float, *, is_red: bool = False) -> float:
        if not text.strip():
            return top
        y = self.room(top, 2.6)
        y = self.heading(heading, y, colour=RED if is_red else LEAF)
        for line in wrapped(text, self.width / self.size):
            y = self.room(y, 1)
            y = self.sheet.text(self.sheet.left, y, line.text, self.size)
        return y + self.size * 0.6

    def draw_medicines(self, top: float) -> float:
        """Each medicine with its dose in words, in both languages."""
        if not self.paper.medicines:
            return top
        sheet, size = self.sheet, self.size
        y = self.heading("Medicines to continue", self.room(top, 5))
        for number, line in enumerate(self.paper.medicines, start=1):
            english, other = dose_texts(self.language, line)
            texts = [text for text in (english, other, line.note) if text]
            y = self.room(y, 1.3 + len(texts) * 1.2)
            indent = sheet.left + size * 1.8
            quantity_width = self.width * 0.2
            sheet.text(sheet.left, y, f"{number}.", size, bold=True)
            sheet.text(sheet.right, y, line.quantity, size, align=Align.RIGHT, colour=MUTED)
            y = sheet.paragraph(indent, y, line.medicine, size, self.width - quantity_width - size * 2, bold=True)
            for text in texts:
                y = sheet.paragraph(indent, y, text, size, sheet.right - indent)
            y += size * 0.25
        return y + size * 0.4

    def draw_end(self, top: float) -> float:
        """When to come again, large; then who signs."""
        sheet, size, paper = self.sheet, self.size, self.paper
        y = self.room(top, 9.6)
        if paper.follow_up is not None:
            height = size * 1.5 * LINE_HEIGHT + size * 0.6
            sheet.tint(sheet.left, y, self.width, height, TINT, round_by=size * 0.4)
            middle = y + height / 2
            sheet.text(sheet.left + size, middle - size * LINE_HEIGHT / 2, beside("Follow-up", self.language), size,
                       bold=True, colour=LEAF)  # fmt: skip
            sheet.text(sheet.right - size, y + size * 0.3, date_text(paper.follow_up), size * 1.5, bold=True,
                       align=Align.RIGHT)  # fmt: skip
            y += height + size * 0.4
        y = sheet.paragraph(sheet.left, y, f"{COME_AT_ONCE}.", size, self.width)
        other = in_language(COME_AT_ONCE, self.language)
        y = sheet.paragraph(sheet.left, y, f"{other}." if other else "", size, self.width)
        registered = f"Reg. No. {paper.doctor_registration}" if paper.doctor_registration else ""
        known = [text for text in (paper.doctor_name, paper.doctor_qualification, registered) if text]
        half = self.width * 0.44
        draw_signature(sheet, sheet.left, half, y, "Received by patient or bystander", size)
        return draw_signature(sheet, sheet.right - half, half, y, "\n".join(known) or "Doctor", size)
