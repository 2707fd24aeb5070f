"""What stands under the lines of an invoice: totals, the amount in words, HSN summary, payments, UPI code, signature."""

from __future__ import annotations

from narayaneeyam_clinic.papers.amount_words import amount_in_words
from narayaneeyam_clinic.papers.figures import rupees, rupees_or_nothing, with_sign
from narayaneeyam_clinic.papers.invoice_paper import HsnRow, InvoicePaper
from narayaneeyam_clinic.papers.sheet import HAIR, INK, LEAF, LINE_HEIGHT, MUTED, TINT, Align, Sheet
from narayaneeyam_clinic.papers.wordlist import beside, in_language
from narayaneeyam_clinic.shared.money import Money


def draw_closing(sheet: Sheet, paper: InvoicePaper, top: float, size: float) -> float:
    """Two columns under the table: words, codes and payment on the left, the sum on the right. Returns where it ends."""
    width = sheet.right - sheet.left
    left_width, right_left = width * 0.56, sheet.left + width * 0.61
    start = top + size * 0.8
    right = _draw_sum(sheet, paper, right_left, start, size)
    y = sheet.text(sheet.left, start, "Amount in words", size * 0.86, colour=MUTED)
    y = sheet.paragraph(sheet.left, y, amount_in_words(paper.totals.payable), size, left_width, bold=True)
    y = _draw_hsn(sheet, paper, y + size * 0.8, size * 0.86, left_width)
    y = _draw_upi(sheet, paper, y + size * 0.8, size, left_width)
    y += size * 0.4
    for note in closing_notes(paper):
        y = sheet.paragraph(sheet.left, y, note, size * 0.86, left_width, colour=MUTED)
    return max(y, _draw_signature(sheet, paper, right_left, right, size)) + size * 0.5


def closing_notes(paper: InvoicePaper) -> list[str]:
    """The small print: reverse charge (Rule 46(p)) and the clinic's own notes."""
    return [*(["Tax payable on reverse charge: No"] if paper.shows_tax else []), *paper.notes]


def payment_rows(paper: InvoicePaper) -> list[tuple[str, Money]]:
    """How it was paid, what was given back and what is still due, each with its label in both languages."""
    rows = [
        (beside(row.method, paper.language) + (f" ({row.reference})" if row.reference else ""), row.amount)
        for row in paper.payments
    ]
    if paper.change_given:
        rows.append(("Change given", paper.change_given))
    if paper.due:
        rows.append((beside("Balance due", paper.language), paper.due))
    return rows


def sum_rows(paper: InvoicePaper) -> list[tuple[str, Money]]:
    """What the payable amount is made of."""
    totals = paper.totals
    rows: list[tuple[str, Money]] = []
    if totals.discount:
        rows.append((beside("Discount", paper.language), totals.discount))
    if paper.shows_tax:
        rows.append(("Taxable value", totals.taxable))
        if totals.exempt:
            rows.append(("Exempt value", totals.exempt))
        if paper.is_inter_state:
            rows.append(("IGST", totals.igst))
        else:
            rows.extend([("CGST", totals.cgst), (paper.state_tax_label, totals.sgst)])
    rows.append((beside("Total", paper.language), totals.total))
    if totals.round_off:
        rows.append(("Round off", totals.round_off))
    return rows


def _draw_sum(sheet: Sheet, paper: InvoicePaper, left: float, top: float, size: float) -> float:
    pad = size * 0.8
    y = top
    for label, amount in sum_rows(paper):
        sheet.text(left + pad, y, label, size, colour=MUTED)
        y = sheet.text(sheet.right - pad, y, rupees(amount), size, align=Align.RIGHT) + size * 0.12
    y += size * 0.4
    other = in_language(paper.payable_words, paper.language)
    height = size * 2.0 * LINE_HEIGHT + size * 0.6
    sheet.tint(left, y, sheet.right - left, height, TINT, round_by=size * 0.4)
    label_top = y + (height - size * LINE_HEIGHT * (2 if other else 1)) / 2
    below = sheet.text(left + pad, label_top, paper.payable_words, size, bold=True, colour=LEAF)
    if other:
        sheet.text(left + pad, below, other, size * 0.9, colour=LEAF)
    sheet.text(
        sheet.right - pad, y + size * 0.25, with_sign(paper.totals.payable), size * 2.0, bold=True, align=Align.RIGHT
    )
    y += height + size * 0.5
    for label, amount in payment_rows(paper):
        amount_left = sheet.right - pad - size * 6
        below = sheet.paragraph(left + pad, y, label, size, amount_left - left - pad, colour=MUTED)
        sheet.text(sheet.right - pad, y, rupees(amount), size, align=Align.RIGHT)
        y = below + size * 0.12
    return y


def _draw_hsn(sheet: Sheet, paper: InvoicePaper, top: float, size: float, width: float) -> float:
    """The summary by code and rate; its sums are those of the lines. PAPER-6."""
    if not paper.shows_tax or not paper.hsn_rows:
        return top
    heads = ["HSN/SAC", "GST", "Taxable", *(["IGST"] if paper.is_inter_state else ["CGST", paper.state_tax_label])]
    first = width * 0.24
    step = (width - first) / (len(heads) - 1)
    rights = [sheet.left + first + step * index for index in range(len(heads))]
    y = top
    for row in [heads, *(_hsn_cells(paper, row) for row in paper.hsn_rows)]:
        is_head = row is heads
        sheet.text(sheet.left, y, row[0], size, bold=is_head, colour=MUTED if is_head else INK)
        for right, text in zip(rights[1:], row[1:], strict=True):
            sheet.text(right, y, text, size, bold=is_head, align=Align.RIGHT, colour=MUTED if is_head else INK)
        y += size * LINE_HEIGHT + size * 0.3
        sheet.rule(y - size * 0.1, left=sheet.left, right=sheet.left + width, colour=HAIR)
    return y


def _hsn_cells(paper: InvoicePaper, row: HsnRow) -> list[str]:
    taxes = [row.igst] if paper.is_inter_state else [row.cgst, row.sgst]
    return [row.hsn or "–", row.gst_rate, rupees_or_nothing(row.taxable), *(rupees_or_nothing(tax) for tax in taxes)]


def _draw_upi(sheet: Sheet, paper: InvoicePaper, top: float, size: float, width: float) -> float:
    if not paper.upi_link:
        return top
    side = size * 8.6
    sheet.qr(sheet.left, top, side, paper.upi_link)
    x = sheet.left + side + size
    y = sheet.text(x, top + side * 0.22, "Scan to pay by UPI", size, bold=True)
    y = sheet.text(x, y, in_language("Scan to pay", paper.language), size, width=width - side - size)
    sheet.text(x, y, with_sign(paper.upi_amount), size * 1.3, bold=True)
    return top + side


def _draw_signature(sheet: Sheet, paper: InvoicePaper, left: float, top: float, size: float) -> float:
    """Room to sign (Rule 46(q))."""
    width = sheet.right - left
    y = sheet.paragraph(sheet.right, top + size, f"For {paper.letterhead.name}", size, width, align=Align.RIGHT)
    y += size * 2.2
    sheet.rule(y, left=left + width * 0.35)
    text = paper.signatory or "Authorised signatory"
    return sheet.paragraph(sheet.right, y + size * 0.2, text, size * 0.86, width, align=Align.RIGHT, colour=MUTED)
