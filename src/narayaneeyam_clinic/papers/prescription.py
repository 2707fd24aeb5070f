"""The prescription on A4, A5 or 80 mm: each dose in plain English words and, below, in the patient's language. PAPER-2."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from math import inf

from narayaneeyam_clinic.papers.figures import date_text
from narayaneeyam_clinic.papers.heading import (
    draw_centred_letterhead,
    draw_demo,
    draw_feet,
    draw_labelled,
    draw_letterhead,
    draw_mark,
)
from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.sheet import INK, LEAF, LINE_HEIGHT, MM, MUTED, RED, Align, Sheet
from narayaneeyam_clinic.papers.typeface import NO_BREAK, SEPARATOR, wrapped
from narayaneeyam_clinic.papers.wordlist import Language, beside, in_language, phrase_in_language

SCHEDULE_E1_CAUTION = "Caution: to be taken under medical supervision"


@dataclass(frozen=True, slots=True)
class PrescriptionPaperLine:
    """One medicine. `dose_words` are the English phrases in the order they are read: "15 ml", "morning", "night",
    "after food", "with warm water", "15 days"; those of the word list are repeated in the patient's language."""

    medicine: str
    dose_words: tuple[str, ...] = ()
    quantity: str = ""
    """How much to take from the counter: "1 × 450 ml"."""
    note: str = ""
    is_schedule_e1: bool = False


@dataclass(frozen=True, slots=True)
class PrescriptionPaper:
    """Everything on the paper; what is absent is empty. `number` is the visit's or the prescription's own."""

    letterhead: Letterhead
    number: str
    on: date
    patient_name: str
    patient_number: str
    patient_age_sex: str
    doctor_name: str
    lines: tuple[PrescriptionPaperLine, ...]
    doctor_qualification: str = ""
    doctor_registration: str = ""
    public_id: str = ""
    """The patient's public id, in the QR code; no code without it."""
    diagnoses: tuple[str, ...] = ()
    allergies: str = ""
    vitals: str = ""
    diet_advice: str = ""
    avoid: str = ""
    follow_up: date | None = None
    advice: str = ""
    is_duplicate: bool = False
    language: Language = Language.ENGLISH


def prescription_pdf(paper: PrescriptionPaper, size: PaperSize = PaperSize.A5) -> bytes:
    """The PDF; the same paper always gives the same bytes."""
    return prescription_document(paper, size).pdf()


def prescription_document(paper: PrescriptionPaper, size: PaperSize = PaperSize.A5) -> Sheet:
    """The prescription with everything placed, before it becomes a PDF."""
    margin_mm, type_size = {PaperSize.A4: (14.0, 9.6), PaperSize.ROLL_80: (4.0, 7.6)}.get(size, (9.0, 8.4))
    sheet = Sheet.of(size, margin_mm=margin_mm, title=paper.number, author=paper.letterhead.name)
    foot_top = inf if size.is_roll else size.height_mm * MM - sheet.margin - type_size * 1.2
    y = _draw_narrow_head(sheet, paper, type_size) if size.is_roll else _draw_head(sheet, paper, type_size)
    y = sheet.text(sheet.left, y, "℞", type_size * 1.7, bold=True, colour=LEAF)
    for number, line in enumerate(paper.lines, start=1):
        if y + _line_height(sheet, paper, line, type_size) > foot_top:
            y = _next_page(sheet, paper, type_size)
        y = _draw_line(sheet, paper, y, number, line, type_size)
    trial = Sheet(sheet.width, sheet.height, margin=sheet.margin, title="", author="")
    if y + _draw_end(trial, paper, 0, type_size) > foot_top:
        y = _next_page(sheet, paper, type_size)
    _draw_end(sheet, paper, y, type_size)
    if not size.is_roll:
        draw_feet(sheet, f"Prescription {paper.number}", paper.letterhead, type_size * 0.84, foot_top=foot_top)
    return sheet


def _draw_head(sheet: Sheet, paper: PrescriptionPaper, size: float) -> float:
    """Clinic on the left, doctor on the right; then the patient with the code of the card."""
    width = sheet.right - sheet.left
    left_below = draw_letterhead(sheet, paper.letterhead, sheet.margin, size * 0.92, width * 0.58)
    doctor_width = width * 0.38
    y = sheet.paragraph(
        sheet.right, sheet.margin, paper.doctor_name, size * 1.2, doctor_width, bold=True, align=Align.RIGHT
    )
    y = sheet.paragraph(sheet.right, y, paper.doctor_qualification, size * 0.92, doctor_width, align=Align.RIGHT)
    if paper.doctor_registration:
        text = f"Reg. No. {paper.doctor_registration}"
        y = sheet.paragraph(sheet.right, y, text, size * 0.92, doctor_width, align=Align.RIGHT)
    if paper.is_duplicate:
        y = draw_mark(sheet, sheet.right, y + size * 0.3, "DUPLICATE", size * 0.85)
    y = max(left_below, y) + size * 0.6
    sheet.rule(y, colour=LEAF, thick=0.8)
    return _draw_patient(sheet, paper, y + size * 0.6, size)


def _draw_narrow_head(sheet: Sheet, paper: PrescriptionPaper, size: float) -> float:
    """On the roll clinic and doctor stand under each other, in the middle."""
    width, middle = sheet.right - sheet.left, sheet.width / 2
    y = draw_demo(sheet, paper.letterhead, sheet.margin, size)
    y = draw_centred_letterhead(sheet, paper.letterhead, y, size * 0.92) + size * 0.3
    y = sheet.paragraph(middle, y, paper.doctor_name, size * 1.15, width, bold=True, align=Align.CENTRE)
    registration = f"Reg. No. {paper.doctor_registration}" if paper.doctor_registration else ""
    for text in (paper.doctor_qualification, registration, "DUPLICATE" if paper.is_duplicate else ""):
        y = sheet.paragraph(middle, y, text, size, width, align=Align.CENTRE)
    sheet.rule(y + size * 0.3, colour=INK)
    return _draw_patient(sheet, paper, y + size * 0.7, size)


def _draw_patient(sheet: Sheet, paper: PrescriptionPaper, top: float, size: float) -> float:
    side = 15 * MM if paper.public_id else 0.0
    if paper.public_id:
        sheet.qr(sheet.right - side, top, side, paper.public_id)
    date_width = size * 9
    right = sheet.right - side - (size if side else 0)
    below = sheet.text(right, top, beside("Prescription", paper.language), size * 0.86, align=Align.RIGHT, colour=MUTED)
    below = sheet.text(right, below, date_text(paper.on), size, bold=True, align=Align.RIGHT)
    below = sheet.text(right, below, paper.number, size * 0.86, align=Align.RIGHT, colour=MUTED)
    width = right - sheet.left - date_width
    y = sheet.text(sheet.left, top, beside("Patient", paper.language), size * 0.86, colour=MUTED)
    y = sheet.paragraph(sheet.left, y, paper.patient_name, size * 1.2, width, bold=True)
    known = [text for text in (paper.patient_number, paper.patient_age_sex) if text]
    y = sheet.paragraph(sheet.left, y, SEPARATOR.join(known), size, width)
    y = max(y, below, top + side) + size * 0.5
    sheet.rule(y)
    y += size * 0.5
    rows = (
        ("Allergies", paper.allergies),
        ("Diagnosis", "; ".join(paper.diagnoses)),
        ("Vitals", paper.vitals),
    )
    for label, value in rows:
        words = beside(label, paper.language)
        y = draw_labelled(sheet, sheet.left, y, words, value, size, sheet.right - sheet.left, label_width=size * 13.5)
    return y + size * 0.2


def _next_page(sheet: Sheet, paper: PrescriptionPaper, size: float) -> float:
    sheet.new_page()
    half = (sheet.right - sheet.left) / 2 - size
    sheet.text(sheet.right, sheet.margin, f"{paper.number}  {date_text(paper.on)}", size, align=Align.RIGHT, width=half)
    y = sheet.text(
        sheet.left, sheet.margin, f"{paper.patient_name} · {paper.patient_number}", size, bold=True, width=half
    )
    sheet.rule(y + size * 0.3)
    return y + size * 0.8


def dose_texts(language: Language, line: PrescriptionPaperLine) -> tuple[str, str]:
    """The dose in English and in the patient's language; the second is empty where it would say nothing new."""
    english = SEPARATOR.join(word.replace(" ", NO_BREAK) for word in line.dose_words)
    if language == Language.ENGLISH:
        return english, ""
    # What the list does not know stays in English between the words it knows: a dose is never shortened.
    others = [phrase_in_language(word, language) or word for word in line.dose_words]
    known = any(other != word for other, word in zip(others, line.dose_words, strict=True))
    return english, SEPARATOR.join(others) if known else ""


def _line_texts(paper: PrescriptionPaper, line: PrescriptionPaperLine) -> list[tuple[str, bool]]:
    """What stands under the name, and whether it is a caution."""
    english, other = dose_texts(paper.language, line)
    texts = [(english, False), (other, False), (line.note, False)]
    if line.is_schedule_e1:
        # PAPER-19: the caution is due in English and Hindi whatever the patient reads.
        languages = dict.fromkeys((Language.HINDI, paper.language))
        cautions = [SCHEDULE_E1_CAUTION, *(in_language(SCHEDULE_E1_CAUTION, language) for language in languages)]
        texts.extend((caution, True) for caution in cautions)
    return [(text, caution) for text, caution in texts if text]


def _line_height(sheet: Sheet, paper: PrescriptionPaper, line: PrescriptionPaperLine, size: float) -> float:
    trial = Sheet(sheet.width, sheet.height, margin=sheet.margin, title="", author="")
    return _draw_line(trial, paper, 0, 1, line, size)


def _draw_line(
    sheet: Sheet, paper: PrescriptionPaper, top: float, number: int, line: PrescriptionPaperLine, size: float
) -> float:
    """The medicine in bold with its quantity on the right; the dose under it, in one language and then the other."""
    indent = sheet.left + size * 2
    quantity_width = (sheet.right - sheet.left) * 0.22
    y = top + size * 0.3
    sheet.text(sheet.left, y, f"{number}.", size * 1.05, bold=True)
    below = sheet.paragraph(sheet.right, y, line.quantity, size, quantity_width, align=Align.RIGHT, colour=MUTED)
    name_width = sheet.right - indent - quantity_width - size
    y = max(below, sheet.paragraph(indent, y, line.medicine, size * 1.05, name_width, bold=True))
    for text, is_caution in _line_texts(paper, line):
        y = sheet.paragraph(indent, y, text, size, sheet.right - indent, colour=RED if is_caution else INK)
    y += size * 0.4
    sheet.rule(y)
    return y


def _draw_end(sheet: Sheet, paper: PrescriptionPaper, top: float, size: float) -> float:
    """Advice, follow-up and the doctor's signature. Returns where it ends."""
    width = sheet.right - sheet.left
    follow_up = date_text(paper.follow_up) if paper.follow_up else ""
    rows = (
        (beside("Diet advice", paper.language), paper.diet_advice),
        (beside("Avoid", paper.language), paper.avoid),
        ("Advice", paper.advice),
        (beside("Follow-up", paper.language), follow_up),
    )
    y = top + size * 0.7
    for label, value in rows:
        y = draw_labelled(sheet, sheet.left, y, label, value, size, width, label_width=size * 13.5) + size * 0.15
    y += size * 3.2
    sheet.rule(y, left=sheet.right - width * 0.4)
    lines = wrapped(paper.doctor_name, width * 0.5 / size)
    sheet.paragraph(sheet.right, y + size * 0.2, paper.doctor_name, size, width * 0.5, align=Align.RIGHT)
    return y + size * LINE_HEIGHT * len(lines) + size
