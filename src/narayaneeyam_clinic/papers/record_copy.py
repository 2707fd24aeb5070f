"""A copy of the whole record for the patient on A4: headings in both languages, everything in the order of time. RIGHT-1."""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.papers.heading import draw_feet, draw_letterhead
from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.sheet import HAIR, INK, LEAF, LINE_HEIGHT, MUTED, RED, Align, Colour, Sheet
from narayaneeyam_clinic.papers.typeface import wrapped
from narayaneeyam_clinic.papers.wordlist import Language, beside

TITLE = "Copy of the record"
_SIZE = 9.2
_LABEL = 0.27


@dataclass(frozen=True, slots=True)
class CopyLine:
    """A label, which the word list may know, and its text; without a label the text stands over the whole width."""

    text: str
    label: str = ""
    # A day or a name that begins something new within a part.
    is_heading: bool = False
    is_red: bool = False
    # The same in the patient's language, below.
    other: str = ""


@dataclass(frozen=True, slots=True)
class CopyPart:
    """A part of the record. Without lines it says that nothing is kept."""

    heading: str
    lines: tuple[CopyLine, ...]


@dataclass(frozen=True, slots=True)
class RecordCopy:
    """The copy as finished texts."""

    letterhead: Letterhead
    patient_name: str
    patient_number: str
    patient_age_sex: str
    parts: tuple[CopyPart, ...]
    made_at: str
    left_out: str
    language: Language = Language.ENGLISH


def record_copy_pdf(paper: RecordCopy) -> bytes:
    """The PDF; the same record at the same moment always gives the same bytes."""
    return record_copy_document(paper).pdf()


def record_copy_document(paper: RecordCopy) -> Sheet:
    """The copy with everything placed, before it becomes a PDF."""
    sheet = Sheet.of(
        PaperSize.A4, margin_mm=14.0, title=f"{TITLE} {paper.patient_number}", author=paper.letterhead.name
    )
    assert sheet.height is not None
    foot_top = sheet.height - sheet.margin - _SIZE * 1.4
    pages = _Pages(sheet, paper, foot_top)
    y = pages.head()
    for part in paper.parts:
        y = pages.part(part, y)
    y = pages.room(y + _SIZE * 0.6, 2)
    sheet.paragraph(sheet.left, y, paper.left_out, _SIZE * 0.9, pages.width, colour=MUTED)
    draw_feet(sheet, f"{TITLE} {paper.patient_number}", paper.letterhead, _SIZE * 0.84, foot_top=foot_top)
    return sheet


class _Pages:
    """The sheet with its lower end; a heading never stands alone."""

    def __init__(self, sheet: Sheet, paper: RecordCopy, foot_top: float) -> None:
        self.sheet, self.paper, self.foot_top = sheet, paper, foot_top
        self.width = sheet.right - sheet.left

    def head(self) -> float:
        sheet, paper = self.sheet, self.paper
        y = draw_letterhead(sheet, paper.letterhead, sheet.margin, _SIZE, self.width * 0.55)
        room, top = self.width * 0.42, sheet.margin
        top = sheet.paragraph(
            sheet.right,
            top,
            beside(TITLE, paper.language),
            _SIZE * 1.5,
            room,
            bold=True,
            align=Align.RIGHT,
            colour=LEAF,
        )
        who = f"{paper.patient_name}\n{paper.patient_number}"
        top = sheet.paragraph(sheet.right, top + 2, who, _SIZE * 1.1, room, bold=True, align=Align.RIGHT)
        top = sheet.paragraph(sheet.right, top, paper.patient_age_sex, _SIZE, room, align=Align.RIGHT)
        top = sheet.paragraph(sheet.right, top, paper.made_at, _SIZE * 0.9, room, align=Align.RIGHT, colour=MUTED)
        y = max(y, top) + 5
        sheet.rule(y, colour=INK)
        return y + _SIZE * 0.6

    def room(self, top: float, lines: float) -> float:
        if top + lines * _SIZE * LINE_HEIGHT <= self.foot_top:
            return top
        self.sheet.new_page()
        sheet, paper = self.sheet, self.paper
        y = sheet.text(sheet.left, sheet.margin, f"{paper.patient_name} · {paper.patient_number}", _SIZE, bold=True)
        sheet.rule(y + 2, colour=HAIR)
        return y + _SIZE * 0.8

    def part(self, part: CopyPart, top: float) -> float:
        sheet, language = self.sheet, self.paper.language
        y = self.room(top + _SIZE * 0.5, 4.2)
        y = sheet.text(sheet.left, y, beside(part.heading, language), _SIZE * 1.25, bold=True, colour=LEAF)
        sheet.rule(y + 1, colour=HAIR)
        y += _SIZE * 0.6
        for line in part.lines or (CopyLine(beside("Nothing is kept", language)),):
            y = self.line(line, y)
        return y

    def line(self, line: CopyLine, top: float) -> float:
        sheet = self.sheet
        if line.is_heading:
            y = self.room(top + _SIZE * 0.35, 3)
            return sheet.paragraph(sheet.left, y, line.text, _SIZE * 1.05, self.width, bold=True)
        indent = self.width * _LABEL if line.label else _SIZE * 0.9
        y = self.room(top, 1)
        if line.label:
            words = beside(line.label, self.paper.language)
            below = sheet.paragraph(sheet.left, y, words, _SIZE * 0.95, indent - _SIZE * 0.6, colour=MUTED)
        else:
            below = y
        y = self._running(line.text, sheet.left + indent, y, RED if line.is_red else INK)
        if line.other:
            y = self._running(line.other, sheet.left + indent, y, INK)
        return max(y, below) if y > top else y

    def _running(self, text: str, x: float, top: float, colour: Colour) -> float:
        """A text that goes on over the page line by line."""
        y = top
        for line in wrapped(text, (self.sheet.right - x) / _SIZE):
            y = self.room(y, 1)
            y = self.sheet.text(x, y, line.text, _SIZE, colour=colour)
        return y
