"""A trial page: the clinic's letterhead, what is being tried, letters of each script, and the edges of the sheet. PAPER-12."""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.papers.heading import draw_centred_letterhead, draw_demo, draw_letterhead
from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.sheet import HAIR, INK, Sheet

_SCRIPTS = ("₹1,23,456.00", "ആയുർവേദ വൈദ്യശാല", "आयुर्वेद चिकित्सालय", "The quick brown fox 0123456789")


@dataclass(frozen=True, slots=True)
class TrialPaper:
    """What stands on it: the head, and a few lines such as the printer's name and the time."""

    letterhead: Letterhead
    lines: tuple[str, ...] = ()


def trial_pdf(paper: TrialPaper, size: PaperSize) -> bytes:
    """The PDF; the same content always gives the same bytes."""
    return trial_document(paper, size).pdf()


def trial_document(paper: TrialPaper, size: PaperSize) -> Sheet:
    """The page with everything placed, before it becomes a PDF."""
    if size is PaperSize.LABEL_50:
        return _label(paper)
    type_size = 9.0 if size is PaperSize.A4 else 8.0
    sheet = Sheet.of(size, margin_mm=4.0 if size.is_roll else 10.0, title="Trial page", author=paper.letterhead.name)
    width = sheet.right - sheet.left
    y = draw_demo(sheet, paper.letterhead, sheet.margin, type_size)
    if size.is_roll:
        y = draw_centred_letterhead(sheet, paper.letterhead, y, type_size)
    else:
        y = draw_letterhead(sheet, paper.letterhead, y, type_size, width)
    sheet.rule(y + 4, colour=INK)
    y += type_size * 1.6
    for line in (*paper.lines, *_SCRIPTS):
        y = sheet.paragraph(sheet.left, y, line, type_size * 1.1, width) + 2
    sheet.rule(y + 4, colour=HAIR, dashed=True)
    return sheet


def _label(paper: TrialPaper) -> Sheet:
    """No letterhead finds room on a label: the letters of each script alone."""
    sheet = Sheet.of(PaperSize.LABEL_50, margin_mm=1.5, title="Trial page", author=paper.letterhead.name)
    y = sheet.margin
    for line in (*(("DEMO",) if paper.letterhead.is_demo else ()), *_SCRIPTS, *paper.lines)[:6]:
        y = sheet.text(sheet.left, y, line, 6.5, width=sheet.right - sheet.left)
    return sheet
