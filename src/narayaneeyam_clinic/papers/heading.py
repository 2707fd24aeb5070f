"""What all papers of a clinic have in common: the letterhead, a line with label and value, the foot and the marks."""

from __future__ import annotations

from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.sheet import HAIR, INK, LEAF, MUTED, RED, WHITE, Align, Colour, Sheet
from narayaneeyam_clinic.papers.typeface import NO_BREAK, SEPARATOR, set_line

DEMO = "DEMO · not a real document"


def draw_letterhead(
    sheet: Sheet, head: Letterhead, top: float, size: float, width: float, *, left: float | None = None
) -> float:
    """Logo, name, motto and particulars from the left. `size` is that of plain text. Returns the top of what comes next."""
    x = sheet.left if left is None else left
    below_logo = top
    if head.logo_png:
        side = size * 6.2
        taken = sheet.picture(x, top + size * 0.3, head.logo_png, side * 1.6, side) + size
        x, width, below_logo = x + taken, width - taken, top + side + size * 0.5
    # A name that nearly fits on one line is set a little smaller.
    name_size = max(min(size * 1.75, width / set_line(head.name, True).width), size * 1.35)
    y = sheet.paragraph(x, top, head.name, name_size, width, bold=True, colour=LEAF)
    if head.motto:
        y = sheet.text(x, y, head.motto, size * 1.05, colour=MUTED, width=width) + size * 0.2
    for line in head.address_lines:
        y = sheet.paragraph(x, y, line, size * 0.94, width)
    y = sheet.paragraph(x, y, SEPARATOR.join(_particulars(head)), size * 0.94, width)
    return max(y, below_logo)


def draw_centred_letterhead(sheet: Sheet, head: Letterhead, top: float, size: float) -> float:
    """The letterhead of a narrow paper: centred, black, one under the other."""
    middle, width = sheet.width / 2, sheet.right - sheet.left
    y = top
    if head.logo_png:
        side = size * 5
        sheet.picture(middle - side / 2, y, head.logo_png, side, side)
        y += side + size * 0.4
    y = sheet.paragraph(middle, y, head.name, size * 1.5, width, bold=True, align=Align.CENTRE)
    for text in (head.motto, *head.address_lines, *_particulars(head)):
        y = sheet.paragraph(middle, y, text, size, width, align=Align.CENTRE)
    return y


def _particulars(head: Letterhead) -> list[str]:
    """Phone, GSTIN and licence, as far as the clinic has them."""
    known = (("Phone", head.phone), ("GSTIN", head.gstin), ("Lic.", head.licence))
    return [f"{name} {value}".replace(" ", NO_BREAK) for name, value in known if value]


def draw_labelled(
    sheet: Sheet,
    x: float,
    top: float,
    label: str,
    value: str,
    size: float,
    width: float,
    *,
    label_width: float,
    colour: Colour = MUTED,
) -> float:
    """A muted label and, beside it, its value, wrapped. Returns the top of the next; nothing is drawn for no value."""
    if not value:
        return top
    below = sheet.paragraph(x, top, label, size, label_width - size * 0.6, colour=colour)
    return max(below, sheet.paragraph(x + label_width, top, value, size, width - label_width))


def draw_mark(sheet: Sheet, right: float, top: float, text: str, size: float, colour: Colour = INK) -> float:
    """A word in a quiet frame, standing left of `right`. Returns the top of what comes next."""
    height = size * 1.75
    box_width = set_line(text, True).width * size + size * 1.4
    sheet.tint(right - box_width, top, box_width, height, WHITE, round_by=size * 0.4, outline=colour)
    sheet.text(right - box_width / 2, top + size * 0.2, text, size, bold=True, align=Align.CENTRE, colour=colour)
    return top + height


def draw_feet(
    sheet: Sheet, number: str, head: Letterhead, size: float, *, foot_top: float, watermark: bool = True
) -> None:
    """Under each page: its number among all, and what the paper is. Marks each page of a demo clinic. PAPER-16."""

    def draw(page: int, pages: int) -> None:
        sheet.rule(foot_top, colour=HAIR)
        y = foot_top + size * 0.5
        sheet.text(sheet.left, y, number, size, colour=MUTED)
        sheet.text(sheet.right, y, f"Page {page} of {pages}", size, align=Align.RIGHT, colour=MUTED)
        if head.is_demo:
            sheet.text(sheet.width / 2, y, DEMO, size, bold=True, align=Align.CENTRE, colour=RED)
            if watermark:
                sheet.watermark("DEMO", sheet.width * 0.16)

    sheet.on_each_page(draw)


def draw_demo(sheet: Sheet, head: Letterhead, top: float, size: float) -> float:
    """The first line of a narrow paper of a demo clinic. PAPER-16."""
    if not head.is_demo:
        return top
    return sheet.text(sheet.width / 2, top, DEMO, size, bold=True, align=Align.CENTRE)
