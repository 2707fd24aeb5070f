"""The bill of a stay so far: all charges by kind and day, deposits, and what is still open. No tax document, and it says so. A4."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from narayaneeyam_clinic.papers.figures import date_text, rupees, with_sign
from narayaneeyam_clinic.papers.heading import draw_feet
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.sheet import INK, LEAF, LINE_HEIGHT, MUTED, RED, TINT, Align, Sheet
from narayaneeyam_clinic.papers.stay_estimate import draw_in_both
from narayaneeyam_clinic.papers.ward_head import StayHead, draw_next_ward_head, draw_ward_head, foot_top_of
from narayaneeyam_clinic.papers.wordlist import beside
from narayaneeyam_clinic.shared.money import ZERO, Money, total

TITLE = "Bill so far"
NO_TAX_DOCUMENT = "This is not a tax document"


@dataclass(frozen=True, slots=True)
class InterimLine:
    """One charge or several alike of one day. What is given back is negative; `note` is small ("returned", "package")."""

    day: date
    description: str
    quantity: str
    amount: Money
    note: str = ""


@dataclass(frozen=True, slots=True)
class InterimGroup:
    """The charges of one kind in their order, under one heading."""

    heading: str
    lines: tuple[InterimLine, ...]

    @property
    def amount(self) -> Money:
        return total([line.amount for line in self.lines])


@dataclass(frozen=True, slots=True)
class FootRow:
    """A row under the charges, signed: what is owed is positive, what was paid or is held is negative.

    A sum of the rows above it, or what is in that sum, only tells and is not added again.
    """

    label: str
    amount: Money
    day: date | None = None
    what: str = ""
    is_sum: bool = False
    is_part: bool = False

    @property
    def is_added(self) -> bool:
        return not (self.is_sum or self.is_part)


@dataclass(frozen=True, slots=True)
class InterimBillPaper:
    """Everything on it. The balance is the sum of the foot, whose first row is the sum of the groups."""

    head: StayHead
    groups: tuple[InterimGroup, ...]
    foot: tuple[FootRow, ...]

    def __post_init__(self) -> None:
        charges = total([group.amount for group in self.groups])
        assert not self.foot or self.foot[0].amount == charges, "the foot begins with the sum of the charges"

    @property
    def balance(self) -> Money:
        """Still to pay; negative is what is left of the deposit."""
        return total([row.amount for row in self.foot if row.is_added])


def interim_bill_pdf(paper: InterimBillPaper, size: PaperSize = PaperSize.A4) -> bytes:
    """The PDF; the same figures always give the same bytes."""
    return interim_bill_document(paper, size).pdf()


def interim_bill_document(paper: InterimBillPaper, size: PaperSize = PaperSize.A4) -> Sheet:
    """The bill so far with everything placed, over as many pages as it needs."""
    head = paper.head
    type_size, margin_mm = (8.8, 13.0) if size is PaperSize.A4 else (7.4, 9.0)
    sheet = Sheet.of(size, margin_mm=margin_mm, title=f"{TITLE} {head.stay_number}", author=head.letterhead.name)
    y = draw_ward_head(sheet, head, TITLE, type_size)
    pages = _Pages(sheet, paper, type_size, foot_top_of(sheet, type_size))
    for group in paper.groups:
        y = pages.draw_group(group, y)
    pages.draw_sum(y)
    draw_feet(sheet, f"{TITLE} {head.stay_number}", head.letterhead, type_size * 0.86, foot_top=pages.foot_top)
    return sheet


class _Pages:
    """The sheet with its lower end: what does not fit goes on the next page."""

    def __init__(self, sheet: Sheet, paper: InterimBillPaper, size: float, foot_top: float) -> None:
        self.sheet, self.paper, self.size, self.foot_top = sheet, paper, size, foot_top
        self.width = sheet.right - sheet.left

    def room(self, top: float, lines: float) -> float:
        if top + lines * self.size * LINE_HEIGHT <= self.foot_top:
            return top
        self.sheet.new_page()
        return draw_next_ward_head(self.sheet, self.paper.head, TITLE, self.size)

    def draw_group(self, group: InterimGroup, top: float) -> float:
        """The heading with the sum of the kind at the right, then its days."""
        sheet, size = self.sheet, self.size
        y = self.room(top, 4)
        height = size * LINE_HEIGHT + size * 0.5
        sheet.tint(sheet.left, y, self.width, height, TINT)
        words = beside(group.heading, self.paper.head.language)
        sheet.text(sheet.left + size * 0.5, y + size * 0.25, words, size, bold=True, colour=LEAF)
        sheet.text(sheet.right, y + size * 0.25, rupees(group.amount), size, bold=True, align=Align.RIGHT)
        y += height + size * 0.15
        before: date | None = None
        for line in group.lines:
            at = self.room(y, 1.6)
            y = self._draw_line(line, at, says_day=line.day != before or at != y)
            before = line.day
        return y + size * 0.5

    def _draw_line(self, line: InterimLine, top: float, *, says_day: bool) -> float:
        sheet, size = self.sheet, self.size
        if says_day:
            sheet.text(sheet.left + size * 0.5, top, date_text(line.day), size * 0.92, colour=MUTED)
        x = sheet.left + size * 7.4
        words = f"{line.description} · {line.note}" if line.note else line.description
        below = sheet.paragraph(x, top, words, size, self.width * 0.52)
        quantity_right = sheet.left + self.width * 0.82
        sheet.text(quantity_right, top, line.quantity, size, align=Align.RIGHT, colour=MUTED)
        sheet.text(sheet.right, top, rupees(line.amount), size, align=Align.RIGHT)
        return below + size * 0.1

    def draw_sum(self, top: float) -> float:
        """The rows of the foot and the balance; then what this paper is not."""
        sheet, size, paper = self.sheet, self.size, self.paper
        language = paper.head.language
        y = self.room(top, 9 + 2 * len(paper.foot))
        left = sheet.left + self.width * 0.42
        sheet.rule(y, colour=INK)
        y += size * 0.5
        for row in paper.foot:
            y = self._draw_foot_row(row, left, y)
        owed = paper.balance >= ZERO
        height = size * 1.8 * LINE_HEIGHT + size * 0.6
        y += size * 0.3
        sheet.tint(left - size, y, sheet.right - left + size, height, TINT, round_by=size * 0.4)
        words = beside("Still to pay" if owed else "Left of the deposit", language)
        sheet.text(left, y + height / 2 - size * LINE_HEIGHT / 2, words, size, bold=True, colour=LEAF,
                   width=sheet.right - left - size * 10)  # fmt: skip
        balance = with_sign(paper.balance if owed else -paper.balance)
        sheet.text(sheet.right - size * 0.5, y + size * 0.3, balance, size * 1.8, bold=True, align=Align.RIGHT)
        y += height + size
        y = sheet.paragraph(sheet.left, y, f"{NO_TAX_DOCUMENT}.", size, self.width, bold=True, colour=RED)
        return draw_in_both(
            sheet, y, "The bill is made when the patient leaves", language, size, self.width, muted=True
        )

    def _draw_foot_row(self, row: FootRow, left: float, top: float) -> float:
        """A sum stands out under a line; what is in it stands further in, and its amounts in a column of their own."""
        sheet, size = self.sheet, self.size
        parts = [beside(row.label, self.paper.head.language), date_text(row.day) if row.day else "", row.what]
        label = " ".join(part for part in parts if part)
        if row.is_sum:
            sheet.rule(top, left=left, colour=INK)
            top += size * 0.35
        right = sheet.right - size * 7 if row.is_part else sheet.right
        x = left + size * 1.2 if row.is_part else left
        colour = INK if row.is_sum else MUTED
        below = sheet.paragraph(x, top, label, size, right - x - size * 7, bold=row.is_sum, colour=colour)
        sheet.text(
            right, top, rupees(row.amount), size, bold=row.is_sum, align=Align.RIGHT,
            colour=MUTED if row.is_part else INK,
        )  # fmt: skip
        return below
