"""What the papers of a stay have in common: the clinic at the left, what the paper is at the right, then whose stay it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from narayaneeyam_clinic.papers.figures import date_text
from narayaneeyam_clinic.papers.heading import draw_labelled, draw_letterhead, draw_mark
from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.sheet import INK, LEAF, MM, MUTED, Align, Sheet
from narayaneeyam_clinic.papers.typeface import SEPARATOR, set_line
from narayaneeyam_clinic.papers.wordlist import Language, beside, in_language


@dataclass(frozen=True, slots=True)
class StayHead:
    """Whose paper it is. Texts are finished; what is absent is empty. `number` is the paper's own, `stay_number` the stay's."""

    letterhead: Letterhead
    number: str
    on: date
    patient_name: str
    patient_number: str
    patient_age_sex: str = ""
    patient_phone: str = ""
    time: str = ""
    stay_number: str = ""
    bed: str = ""
    doctor: str = ""
    bystander: str = ""
    admitted: str = ""
    left: str = ""
    expected: str = ""
    is_duplicate: bool = False
    mark: str = ""
    language: Language = Language.ENGLISH


def draw_ward_head(sheet: Sheet, head: StayHead, title: str, size: float) -> float:
    """Letterhead, title with number and date, patient and stay. Returns the top of what comes next."""
    width = sheet.right - sheet.left
    below = draw_letterhead(sheet, head.letterhead, sheet.margin, size * 0.94, width * 0.58)
    title_width = width * 0.4
    title_size = max(min(size * 1.6, title_width / set_line(title, True).width), size)
    y = sheet.paragraph(sheet.right, sheet.margin, title, title_size, title_width, bold=True, align=Align.RIGHT)
    other = in_language(title, head.language)
    y = sheet.paragraph(sheet.right, y, other, size * 0.95, title_width, align=Align.RIGHT, colour=MUTED)
    if head.number:
        y = sheet.text(sheet.right, y + size * 0.1, f"No. {head.number}", size * 1.1, bold=True, align=Align.RIGHT)
    y = sheet.text(sheet.right, y, f"{date_text(head.on)}  {head.time}".strip(), size, align=Align.RIGHT)
    for mark in (head.mark, "DUPLICATE" if head.is_duplicate else ""):
        if mark:
            y = draw_mark(sheet, sheet.right, y + size * 0.4, mark, size * 0.88)
    y = max(below, y) + size * 0.7
    sheet.rule(y, colour=LEAF, thick=0.8)
    return _draw_person(sheet, head, y + size * 0.6, size) + size * 0.5


def _draw_person(sheet: Sheet, head: StayHead, top: float, size: float) -> float:
    width = sheet.right - sheet.left
    left_width, right_x = width * 0.46, sheet.left + width * 0.5
    y = sheet.text(sheet.left, top, beside("Patient", head.language), size * 0.86, colour=MUTED)
    y = sheet.paragraph(sheet.left, y, head.patient_name, size * 1.2, left_width, bold=True)
    known = [text for text in (head.patient_number, head.patient_age_sex, head.patient_phone) if text]
    y = sheet.paragraph(sheet.left, y, SEPARATOR.join(known), size, left_width)
    if head.bystander:
        y = draw_labelled(sheet, sheet.left, y + size * 0.2, beside("Bystander", head.language), head.bystander,
                          size, left_width, label_width=left_width * 0.38)  # fmt: skip
    right = top
    for label, value in (
        ("Admission", head.stay_number),
        ("Admitted", head.admitted),
        ("Discharged", head.left),
        ("Expected until", head.expected),
        ("Room and bed", head.bed),
        ("Doctor", head.doctor),
    ):
        right = draw_labelled(sheet, right_x, right, beside(label, head.language), value, size, width * 0.5,
                              label_width=max(width * (0.25 if head.language != Language.ENGLISH else 0.15), size * 8))  # fmt: skip
    y = max(y, right) + size * 0.5
    sheet.rule(y)
    return y


def draw_next_ward_head(sheet: Sheet, head: StayHead, title: str, size: float) -> float:
    """The short head of every page after the first."""
    half = (sheet.right - sheet.left) / 2 - size
    what = f"{title} {head.number or head.stay_number}".strip()
    sheet.text(sheet.right, sheet.margin, f"{what}  {date_text(head.on)}", size, align=Align.RIGHT, width=half)
    who = f"{head.patient_name}{SEPARATOR}{head.patient_number}"
    y = sheet.text(sheet.left, sheet.margin, who, size, bold=True, width=half)
    sheet.rule(y + size * 0.3)
    return y + size


def foot_top_of(sheet: Sheet, size: float) -> float:
    """Where the foot of the page begins; only of sheets with a height."""
    return (sheet.height or 0.0) - sheet.margin - size * 1.2


def draw_signature(sheet: Sheet, left: float, width: float, top: float, words: str, size: float) -> float:
    """A line to sign on with what it is for under it. Returns where it ends."""
    y = top + 12 * MM
    sheet.rule(y, left=left, right=left + width, colour=INK)
    return sheet.paragraph(left, y + size * 0.2, words, size * 0.9, width, colour=MUTED)
