"""The treatments of a day on paper: when, who, what, where and by whom, with a place to sign (TREAT-20)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from narayaneeyam_clinic.papers.figures import date_text
from narayaneeyam_clinic.papers.heading import draw_feet, draw_letterhead
from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.sheet import INK, LEAF, LINE_HEIGHT, MM, MUTED, RED, Align, Sheet
from narayaneeyam_clinic.papers.typeface import wrapped
from narayaneeyam_clinic.papers.wordlist import Language, beside

# Shares of the width: time, patient, therapy, room, therapists, signature.
_SHARES = (0.17, 0.235, 0.205, 0.12, 0.17, 0.10)
_COLUMNS = ("Time", "Patient", "Therapy", "Room", "Therapists", "Signature")


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One session as finished texts; what the patient is allergic to stands under the name."""

    time: str
    patient: str
    number: str
    therapy: str
    dose: str
    room: str
    therapists: str
    allergies: str = ""
    is_over: bool = False


@dataclass(frozen=True, slots=True)
class TherapyDaySheet:
    """A day, of one person when `of` names them."""

    letterhead: Letterhead
    day: date
    of: str
    lines: tuple[SheetLine, ...]
    printed: str
    language: Language = Language.ENGLISH

    @property
    def number(self) -> str:
        """The title of the print job."""
        return f"Treatments {date_text(self.day)}"


def therapy_day_sheet_pdf(paper: TherapyDaySheet, size: PaperSize = PaperSize.A4) -> bytes:
    """The PDF; the same lines always give the same bytes."""
    return therapy_day_sheet(paper, size).pdf()


def therapy_day_sheet(paper: TherapyDaySheet, size: PaperSize = PaperSize.A4) -> Sheet:
    """The paper with everything placed."""
    type_size = 9.0 if size is PaperSize.A4 else 7.0
    sheet = Sheet.of(
        size, margin_mm=14.0 if size is PaperSize.A4 else 9.0, title=paper.number, author=paper.letterhead.name
    )
    foot_top = sheet.height - sheet.margin - type_size * 1.6 if sheet.height else 0.0
    width = sheet.right - sheet.left
    y = draw_letterhead(sheet, paper.letterhead, sheet.margin, type_size, width * 0.58)
    heading = beside("Treatments", paper.language)
    right = sheet.text(sheet.right, sheet.margin, heading, type_size * 1.5, bold=True, align=Align.RIGHT, colour=LEAF)
    right = sheet.text(sheet.right, right + 2, date_text(paper.day), type_size * 1.3, align=Align.RIGHT)
    right = sheet.paragraph(sheet.right, right + 2, paper.of, type_size, width * 0.38, align=Align.RIGHT, colour=MUTED)
    y = max(y, right) + 4
    sheet.rule(y, colour=INK)
    y = _head(sheet, paper.language, y + type_size * 0.6, type_size)
    for line in paper.lines:
        if foot_top and y + _height(sheet, paper.language, line, type_size) > foot_top:
            sheet.new_page()
            y = _head(sheet, paper.language, sheet.margin + 2 * MM, type_size)
        y = _line(sheet, paper.language, line, y, type_size)
    if foot_top and y + type_size * 2.5 > foot_top:
        sheet.new_page()
        y = sheet.margin
    sheet.text(sheet.left, y + type_size, paper.printed, type_size * 0.85, colour=MUTED)
    draw_feet(sheet, paper.number, paper.letterhead, type_size * 0.85, foot_top=foot_top)
    return sheet


def _lefts(sheet: Sheet) -> list[float]:
    width, at, lefts = sheet.right - sheet.left, 0.0, []
    for share in _SHARES:
        lefts.append(sheet.left + at * width)
        at += share
    return lefts


def _head(sheet: Sheet, language: Language, top: float, size: float) -> float:
    below = top
    for left, share, words in zip(_lefts(sheet), _SHARES, _COLUMNS, strict=True):
        room = (sheet.right - sheet.left) * share - size * 0.6
        below = max(below, sheet.paragraph(left, top, beside(words, language), size * 0.85, room, colour=MUTED))
    sheet.rule(below + 1)
    return below + size * 0.5


def _texts(line: SheetLine) -> tuple[str, ...]:
    dose = f" · {line.dose}" if line.dose else ""
    return line.time, f"{line.patient} · {line.number}", f"{line.therapy}{dose}", line.room, line.therapists, ""


def _allergy_words(line: SheetLine, language: Language) -> str:
    return f"{beside('Allergic to', language)}: {line.allergies}" if line.allergies else ""


def _height(sheet: Sheet, language: Language, line: SheetLine, size: float) -> float:
    """What a line needs, before it is drawn: it never goes on over two pages."""
    width = sheet.right - sheet.left
    lines = [
        len(wrapped(words, (width * share - size * 0.6) / size, at == 0))
        for at, (share, words) in enumerate(zip(_SHARES, _texts(line), strict=True))
        if words
    ]
    allergies = _allergy_words(line, language)
    room = width * (_SHARES[1] + _SHARES[2]) - size * 0.6
    below = len(wrapped(allergies, room / (size * 0.9))) if allergies else 0
    return (max(lines, default=1) + below) * size * LINE_HEIGHT + size


def _line(sheet: Sheet, language: Language, line: SheetLine, top: float, size: float) -> float:
    width = sheet.right - sheet.left
    colour = MUTED if line.is_over else INK
    below = top
    bottoms = []
    for left, share, words in zip(_lefts(sheet), _SHARES, _texts(line), strict=True):
        room = width * share - size * 0.6
        bottom = sheet.paragraph(left, top, words, size, room, bold=left == sheet.left, colour=colour)
        bottoms.append(bottom)
        below = max(below, bottom)
    if line.allergies:
        room = width * (_SHARES[1] + _SHARES[2]) - size * 0.6
        words = _allergy_words(line, language)
        below = max(below, sheet.paragraph(_lefts(sheet)[1], max(bottoms[1:3]), words, size * 0.9, room, colour=RED))
    below += size * 0.5
    sheet.rule(below)
    return below + size * 0.5
