"""The invoice on A4 and A5: letterhead, parties, a table that runs over pages, and the closing block."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from narayaneeyam_clinic.papers.figures import NOTHING, date_text, rupees, rupees_or_nothing
from narayaneeyam_clinic.papers.heading import draw_feet, draw_labelled, draw_letterhead, draw_mark
from narayaneeyam_clinic.papers.invoice_closing import draw_closing
from narayaneeyam_clinic.papers.invoice_paper import InvoiceLine, InvoicePaper
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.sheet import INK, LEAF, LINE_HEIGHT, MM, MUTED, RED, Align, Sheet
from narayaneeyam_clinic.papers.typeface import NO_BREAK, SEPARATOR, set_line, wrapped
from narayaneeyam_clinic.papers.wordlist import beside, in_language
from narayaneeyam_clinic.shared.money import ZERO, Money

_PALE_RED = "0.98 0.91 0.90"


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of the table; `under` stands small below the value. A width of 0 takes what is left."""

    head: str
    width_mm: float
    value: Callable[[int, InvoiceLine], str]
    total: str = ""
    under: Callable[[InvoiceLine], str] | None = None
    align: Align = Align.RIGHT


class _Table:
    """Where the columns stand on this sheet. The particulars of a line run under its description and the next two columns."""

    def __init__(self, sheet: Sheet, paper: InvoicePaper, size: float, *, wide: bool) -> None:
        self.sheet, self.paper, self.size, self.wide = sheet, paper, size, wide
        self.columns = columns = _wide_columns(paper) if wide else _narrow_columns(paper)
        self.small = size * 0.82
        self.gap = size * 0.7
        fixed = sum(column.width_mm * MM for column in columns)
        room = sheet.right - sheet.left - fixed
        self.widths = [column.width_mm * MM or room for column in columns]
        self.lefts = [sheet.left + sum(self.widths[:index]) for index in range(len(columns))]
        self.description = next(index for index, column in enumerate(columns) if not column.width_mm)
        self.under_width = sum(self.widths[self.description : self.description + 3]) - self.gap

    def draw_head(self, top: float) -> float:
        """The headings, in both languages, on a tint."""
        other = [in_language(column.head, self.paper.language) for column in self.columns]
        rows = 2 if any(other) else 1
        height = (self.size * 0.92 + self.small * (rows - 1)) * LINE_HEIGHT + self.size * 0.7
        self.sheet.tint(self.sheet.left, top, self.sheet.right - self.sheet.left, height)
        y = top + self.size * 0.35
        for index, column in enumerate(self.columns):
            x = self._x(index)
            below = self.sheet.text(x, y, column.head, self.size * 0.92, bold=True, align=column.align, colour=LEAF)
            if other[index]:
                width = self.widths[index] - self.gap
                self.sheet.text(x, below, other[index], self.small, align=column.align, colour=MUTED, width=width)
        return top + height

    def row_height(self, line: InvoiceLine) -> float:
        names = wrapped(line.description, (self.widths[self.description] - self.gap) / self.size)
        particulars = self._particulars(line)
        below = wrapped(particulars, self.under_width / self.small) if particulars else ()
        return self._height(len(names), len(below))

    def group_height(self) -> float:
        return self.size * LINE_HEIGHT + self.size * 0.7

    def draw_group(self, top: float, group: str, amount: str) -> float:
        """The heading of the lines below it, with their sum at the right."""
        y = top + self.size * 0.45
        words = beside(group, self.paper.language)
        self.sheet.text(self._x(self.description), y, words, self.size, bold=True, colour=LEAF)
        last = len(self.columns) - 1
        self.sheet.text(self._x(last), y, amount, self.size, bold=True, align=Align.RIGHT, colour=LEAF)
        self.sheet.rule(top + self.group_height())
        return top + self.group_height()

    def draw_row(self, top: float, number: int, line: InvoiceLine) -> float:
        """One line of the bill, at `top`."""
        y = top + self.size * 0.45
        height = self.row_height(line)
        for index, column in enumerate(self.columns):
            x, width = self._x(index), self.widths[index] - self.gap
            if index == self.description:
                below = self.sheet.paragraph(x, y, line.description, self.size, width)
                self.sheet.paragraph(x, below, self._particulars(line), self.small, self.under_width, colour=MUTED)
                continue
            text = column.value(number, line)
            if column.align is Align.LEFT:
                self.sheet.text(x, y, text, self.size)
                continue
            below = self.sheet.figure(x, y, text, self.size, width + self.gap * 0.5)
            if column.under is not None and text != NOTHING:
                self.sheet.text(x, below, column.under(line), self.small, align=column.align, colour=MUTED)
        self.sheet.rule(top + height)
        return top + height

    def draw_totals(self, top: float) -> float:
        y = top + self.size * 0.45
        for index, column in enumerate(self.columns):
            if column.align is Align.LEFT:
                self.sheet.text(self._x(index), y, column.total, self.size, bold=True)
            else:
                self.sheet.figure(self._x(index), y, column.total, self.size, self.widths[index], bold=True)
        below = y + self.size * LINE_HEIGHT + self.size * 0.45
        self.sheet.rule(below, colour=INK)
        return below

    def _particulars(self, line: InvoiceLine) -> str:
        """ "HSN 30049011 · Batch DA2407 · Exp 06/2027 · MRP 165.00", what there is of it; on A5 what has no column there."""
        known = [(line.code_name, line.hsn), ("Batch", line.batch), ("Exp", line.expiry)]
        known.append(("MRP", rupees(line.mrp) if line.mrp else ""))
        if not self.wide:
            known.append(("Disc", rupees(line.discount) if line.discount else ""))
            # Beside the amounts of the heads stand their rates; without them the rate is told here.
            known.append(("GST", line.gst_rate if self.paper.shows_tax and not line.half_rate else ""))
        return SEPARATOR.join(f"{name} {value}".replace(" ", NO_BREAK) for name, value in known if value)

    def _x(self, index: int) -> float:
        if self.columns[index].align is Align.RIGHT:
            return self.lefts[index] + self.widths[index] - self.gap * 0.5
        return self.lefts[index] + self.gap * 0.5

    def _height(self, names: int, below: int) -> float:
        tax_note = any(column.under for column in self.columns)
        lines = max(names * self.size + below * self.small, self.size + self.small * tax_note)
        return lines * LINE_HEIGHT + self.size * 0.9


def invoice_sheet(paper: InvoicePaper, size: PaperSize) -> Sheet:
    """The whole invoice on A4 or A5 sheets. PAPER-9: headings are repeated on each page."""
    wide = size is PaperSize.A4
    margin_mm, type_size = (12.0, 8.6) if wide else (8.0, 7.4)
    sheet = Sheet.of(size, margin_mm=margin_mm, title=paper.number, author=paper.letterhead.name)
    table = _Table(sheet, paper, type_size, wide=wide)
    foot_top = size.height_mm * MM - margin_mm * MM - type_size * 1.2
    y = table.draw_head(_draw_first_head(sheet, paper, type_size))
    tail = table.size * (LINE_HEIGHT + 0.9) + _closing_height(sheet, paper, type_size)
    group = ""
    sums = _sums_by_group(paper)
    for number, line in enumerate(paper.lines, start=1):
        heading = table.group_height() if line.group != group else 0.0
        # The last line never leaves the sum alone on a page, and no heading stands alone at its foot.
        needed = heading + table.row_height(line) + (tail if number == len(paper.lines) else type_size)
        if y + needed > foot_top and number > 1:
            sheet.new_page()
            y = table.draw_head(_draw_next_head(sheet, paper, type_size))
            group = ""
        if line.group != group:
            group = line.group
            y = table.draw_group(y, group, rupees(sums[group]))
        y = table.draw_row(y, number, line)
    y = table.draw_totals(y)
    draw_closing(sheet, paper, y, type_size)
    # One large word across the page is enough: a cancelled demo invoice says DEMO in its foot only.
    what = f"{paper.title.capitalize()} {paper.number}"
    whole = paper.cancelled is None
    draw_feet(sheet, what, paper.letterhead, type_size * 0.86, foot_top=foot_top, watermark=whole)
    return sheet


def _sums_by_group(paper: InvoicePaper) -> dict[str, Money]:
    sums: dict[str, Money] = {}
    for line in paper.lines:
        sums[line.group] = sums.get(line.group, ZERO) + line.amount
    return sums


def _closing_height(sheet: Sheet, paper: InvoicePaper, size: float) -> float:
    """Found by drawing it on a trial sheet: one description of the block instead of two."""
    trial = Sheet(sheet.width, sheet.height, margin=sheet.margin, title="", author="")
    return draw_closing(trial, paper, 0, size)


def _draw_first_head(sheet: Sheet, paper: InvoicePaper, size: float) -> float:
    """Letterhead on the left, what this paper is on the right, then the two parties."""
    width = sheet.right - sheet.left
    left_below = draw_letterhead(sheet, paper.letterhead, sheet.margin, size, width * 0.6)
    title_width = width * 0.38
    title_size = max(min(size * 1.45, title_width / set_line(paper.title, True).width), size)
    y = sheet.paragraph(sheet.right, sheet.margin, paper.title, title_size, title_width, bold=True, align=Align.RIGHT)
    y = sheet.text(sheet.right, y + size * 0.2, f"No. {paper.number}", size * 1.1, bold=True, align=Align.RIGHT)
    y = sheet.text(sheet.right, y, f"{date_text(paper.on)}  {paper.time}", size, align=Align.RIGHT)
    if paper.is_duplicate:
        y = draw_mark(sheet, sheet.right, y + size * 0.4, "DUPLICATE", size * 0.9)
    if paper.cancelled is not None:
        y = draw_mark(sheet, sheet.right, y + size * 0.4, "CANCELLED", size * 0.9, RED)
        sheet.watermark("CANCELLED", sheet.width * 0.12, _PALE_RED)
    y = max(left_below, y) + size * 0.7
    sheet.rule(y, colour=LEAF, thick=0.8)
    y = _draw_cancelled(sheet, paper, y + size * 0.6, size)
    return _draw_parties(sheet, paper, y, size) + size * 0.8


def _draw_cancelled(sheet: Sheet, paper: InvoicePaper, top: float, size: float) -> float:
    if paper.cancelled is None:
        return top
    text = f"Cancelled on {date_text(paper.cancelled.on)}: {paper.cancelled.reason}"
    return sheet.paragraph(sheet.left, top, text, size, sheet.right - sheet.left, bold=True, colour=RED) + size * 0.3


def _draw_parties(sheet: Sheet, paper: InvoicePaper, top: float, size: float) -> float:
    """The patient on the left; doctor and place of supply on the right."""
    width = sheet.right - sheet.left
    left_width, right_x = width * 0.54, sheet.left + width * 0.58
    whose = "Billed to" if paper.recipient_gstin else beside("Patient", paper.language)
    y = sheet.text(sheet.left, top, whose, size * 0.86, colour=MUTED)
    y = sheet.paragraph(sheet.left, y, paper.patient_name, size * 1.15, left_width, bold=True)
    known = [text for text in (paper.patient_number, paper.patient_age_sex, paper.patient_phone) if text]
    y = sheet.paragraph(sheet.left, y, " · ".join(known), size, left_width)
    y = sheet.paragraph(sheet.left, y, paper.recipient_address, size, left_width)
    if paper.recipient_gstin:
        y = sheet.text(sheet.left, y, f"GSTIN {paper.recipient_gstin}", size)
    supply = paper.place_of_supply + (f" ({paper.place_of_supply_code})" if paper.place_of_supply_code else "")
    right = top
    for label, value in (
        (beside("Doctor", paper.language), paper.doctor),
        ("Place of supply", supply if paper.shows_tax else ""),
        ("Delivered to", paper.delivery_address),
    ):
        right = draw_labelled(sheet, right_x, right, label, value, size, width * 0.42, label_width=width * 0.2)
    return max(y, right)


def _draw_next_head(sheet: Sheet, paper: InvoicePaper, size: float) -> float:
    """The short head of every page after the first."""
    if paper.cancelled is not None:
        sheet.watermark("CANCELLED", sheet.width * 0.12, _PALE_RED)
    half = (sheet.right - sheet.left) / 2 - size
    name = f"{paper.title} {paper.number}"
    sheet.text(sheet.right, sheet.margin, name, size, bold=True, align=Align.RIGHT, width=half)
    y = sheet.text(sheet.left, sheet.margin, paper.letterhead.name, size, bold=True, colour=LEAF, width=half)
    sheet.text(sheet.right, y, date_text(paper.on), size, align=Align.RIGHT)
    y = sheet.text(sheet.left, y, paper.patient_name, size, colour=MUTED, width=half * 1.4)
    return y + size * 0.5


def _wide_columns(paper: InvoicePaper) -> list[_Column]:
    totals = paper.totals
    columns = [
        _Column("#", 7, lambda number, line: str(number), align=Align.LEFT),
        _Column("Description", 0, lambda number, line: line.description, "Total", align=Align.LEFT),
        _Column("Qty", 18, lambda number, line: line.quantity or NOTHING),
        _Column("Rate", 16, lambda number, line: rupees(line.rate)),
    ]
    if any(line.discount for line in paper.lines):
        columns.append(_Column("Discount", 15, lambda number, line: rupees_or_nothing(line.discount)))
    if paper.shows_tax:
        columns.append(
            _Column("Taxable", 18, lambda number, line: rupees_or_nothing(line.taxable), rupees(totals.taxable))
        )
        columns.append(_Column("GST", 15, lambda number, line: line.gst_rate or NOTHING))
        columns.extend(_tax_columns(paper, 14.5))
    columns.append(_Column("Amount", 19, lambda number, line: rupees(line.amount), rupees(totals.total)))
    return columns


def _narrow_columns(paper: InvoicePaper) -> list[_Column]:
    """A5: rate of tax and discount go under the description."""
    totals = paper.totals
    columns = [
        _Column("#", 5.5, lambda number, line: str(number), align=Align.LEFT),
        _Column("Description", 0, lambda number, line: line.description, "Total", align=Align.LEFT),
        _Column("Qty", 15, lambda number, line: line.quantity or NOTHING),
        _Column("Rate", 14, lambda number, line: rupees(line.rate)),
    ]
    if paper.shows_tax:
        columns.append(
            _Column("Taxable", 15.5, lambda number, line: rupees_or_nothing(line.taxable), rupees(totals.taxable))
        )
        columns.extend(_tax_columns(paper, 13))
    columns.append(_Column("Amount", 17, lambda number, line: rupees(line.amount), rupees(totals.total)))
    return columns


def _tax_columns(paper: InvoicePaper, width_mm: float) -> list[_Column]:
    """CGST and SGST, or IGST; the rate of each head under its amount (Rule 46(l), (m))."""
    totals = paper.totals
    if paper.is_inter_state:
        return [
            _Column(
                "IGST",
                width_mm,
                lambda number, line: rupees_or_nothing(line.igst),
                rupees(totals.igst),
                lambda line: line.gst_rate,
            )
        ]
    return [
        _Column("CGST", width_mm, lambda number, line: rupees_or_nothing(line.cgst), rupees(totals.cgst),
                lambda line: line.half_rate),
        _Column(paper.state_tax_label, width_mm, lambda number, line: rupees_or_nothing(line.sgst), rupees(totals.sgst),
                lambda line: line.half_rate),
    ]  # fmt: skip
