"""Labels for what is handed out: whose it is, how it is taken in English and in the patient's language, batch, expiry, caution.

A label of 50 x 25 mm each on a page of its own, or one under the other on the 80 mm roll. Letters are drawn as shapes, so a
thermal printer that knows no Malayalam prints them as a picture (PAPER-22).
"""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.prescription import SCHEDULE_E1_CAUTION, PrescriptionPaperLine, dose_texts
from narayaneeyam_clinic.papers.sheet import INK, Align, Sheet
from narayaneeyam_clinic.papers.typeface import SEPARATOR
from narayaneeyam_clinic.papers.wordlist import Language, in_language

_EXTERNAL = "For external use only"
# The largest in which everything stands on the label.
_SIZES = (6.4, 6.0, 5.6, 5.2, 4.8, 4.4, 4.0, 3.6)
_ROLL_SIZE = 8.4


@dataclass(frozen=True, slots=True)
class MedicineLabel:
    """One label; `dose_words` as on the prescription, none without one. `expiry` is "06/2027"."""

    medicine: str
    dose_words: tuple[str, ...] = ()
    note: str = ""
    batch: str = ""
    expiry: str = ""
    is_external: bool = False
    is_schedule_e1: bool = False


@dataclass(frozen=True, slots=True)
class MedicineLabelsPaper:
    """All labels of one bill, `number`."""

    letterhead: Letterhead
    number: str
    patient: str
    labels: tuple[MedicineLabel, ...]
    language: Language = Language.ENGLISH


def medicine_labels_pdf(paper: MedicineLabelsPaper, size: PaperSize = PaperSize.LABEL_50) -> bytes:
    """The PDF; the same labels always give the same bytes."""
    return medicine_labels_document(paper, size).pdf()


def medicine_labels_document(paper: MedicineLabelsPaper, size: PaperSize = PaperSize.LABEL_50) -> Sheet:
    """The labels with everything placed, before they become a PDF."""
    margin_mm = 4.0 if size.is_roll else 1.5
    sheet = Sheet.of(size, margin_mm=margin_mm, title=paper.number, author=paper.letterhead.name)
    y = sheet.margin
    for at, label in enumerate(paper.labels):
        if size.is_roll:
            y = _draw(sheet, paper, label, y, _ROLL_SIZE) + _ROLL_SIZE
            sheet.rule(y, colour=INK, dashed=True)
            y += _ROLL_SIZE
            continue
        if at:
            sheet.new_page()
        _draw(sheet, paper, label, sheet.margin, _fitting(paper, label, sheet))
    return sheet


def _fitting(paper: MedicineLabelsPaper, label: MedicineLabel, sheet: Sheet) -> float:
    for size in _SIZES:
        trial = Sheet(sheet.width, sheet.height, margin=sheet.margin, title="", author="")
        _draw(trial, paper, label, sheet.margin, size)
        if not trial.is_overfull:
            return size
    return _SIZES[-1]


def _draw(sheet: Sheet, paper: MedicineLabelsPaper, label: MedicineLabel, top: float, size: float) -> float:
    """All black; whose it is and how it is taken stand whole, however small."""
    width = sheet.right - sheet.left
    y = sheet.text(sheet.left, top, paper.patient, size, bold=True, width=width) if paper.patient else top
    y = sheet.paragraph(sheet.left, y, label.medicine, size * 1.12, width, bold=True)
    line = PrescriptionPaperLine(label.medicine, label.dose_words)
    for text in (*dose_texts(paper.language, line), label.note):
        y = sheet.paragraph(sheet.left, y, text, size, width)
    for caution in _cautions(paper.language, label):
        y = sheet.paragraph(sheet.left, y, caution, size * 0.86, width, bold=True)
    small = size * 0.82
    known = [f"B. {label.batch}" if label.batch else "", f"Exp {label.expiry}" if label.expiry else ""]
    made = " ".join(part for part in ("DEMO" if paper.letterhead.is_demo else "", paper.letterhead.name) if part)
    sheet.text(sheet.right, y, made, small, align=Align.RIGHT, width=width * 0.46)
    return sheet.text(sheet.left, y, SEPARATOR.join(part for part in known if part), small, width=width * 0.52)


def _cautions(language: Language, label: MedicineLabel) -> list[str]:
    """Rule 161 of the Drugs Rules: external use; Schedule E(1), in English and Hindi whatever the patient reads."""
    if label.is_external:
        return [_EXTERNAL, in_language(_EXTERNAL, language)]
    if label.is_schedule_e1:
        languages = dict.fromkeys((Language.HINDI, language))
        return [SCHEDULE_E1_CAUTION, *(in_language(SCHEDULE_E1_CAUTION, one) for one in languages)]
    return []
