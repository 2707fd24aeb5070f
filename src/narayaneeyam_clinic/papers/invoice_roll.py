"""The invoice on the 80 mm roll of a thermal printer: all black, one column, as long as it needs to be."""

from __future__ import annotations

from narayaneeyam_clinic.papers.amount_words import amount_in_words
from narayaneeyam_clinic.papers.figures import date_text, rupees, with_sign
from narayaneeyam_clinic.papers.heading import draw_centred_letterhead, draw_demo
from narayaneeyam_clinic.papers.invoice_closing import closing_notes, payment_rows, sum_rows
from narayaneeyam_clinic.papers.invoice_paper import InvoiceLine, InvoicePaper
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.sheet import INK, MM, Align, Sheet
from narayaneeyam_clinic.papers.typeface import NO_BREAK, SEPARATOR
from narayaneeyam_clinic.papers.wordlist import beside, in_language

_SIZE = 8.0
_SMALL = 7.0
_AMOUNT_WIDTH = 20 * MM


def invoice_roll(paper: InvoicePaper) -> Sheet:
    """One page, printed 72 mm wide. Greys do not print on thermal paper, so there are none."""
    sheet = Sheet.of(PaperSize.ROLL_80, margin_mm=4.0, title=paper.number, author=paper.letterhead.name)
    middle, width = sheet.width / 2, sheet.right - sheet.left
    y = draw_demo(sheet, paper.letterhead, sheet.margin, _SIZE)
    y = draw_centred_letterhead(sheet, paper.letterhead, y, _SMALL)
    y = sheet.paragraph(middle, y + 3, paper.title, _SIZE * 1.2, width, bold=True, align=Align.CENTRE)
    if paper.is_duplicate:
        y = sheet.text(middle, y, "DUPLICATE", _SIZE, bold=True, align=Align.CENTRE)
    if paper.cancelled is not None:
        text = f"CANCELLED on {date_text(paper.cancelled.on)}: {paper.cancelled.reason}"
        y = sheet.paragraph(middle, y, text, _SIZE, width, bold=True, align=Align.CENTRE)
    y = _draw_parties(sheet, paper, _divide(sheet, y))
    y = _divide(sheet, y)
    for number, line in enumerate(paper.lines, start=1):
        y = _draw_line(sheet, paper, y, number, line)
    y = _draw_sum(sheet, paper, _divide(sheet, y))
    y = _draw_hsn(sheet, paper, y)
    y = _draw_upi(sheet, paper, y)
    for note in closing_notes(paper):
        y = sheet.paragraph(middle, y, note, _SMALL, width, align=Align.CENTRE)
    return sheet


def _draw_parties(sheet: Sheet, paper: InvoicePaper, top: float) -> float:
    width = sheet.right - sheet.left
    when_width = _SMALL * 9.5
    sheet.text(sheet.right, top, f"{date_text(paper.on)} {paper.time}", _SMALL, align=Align.RIGHT)
    y = sheet.text(sheet.left, top, paper.number, _SMALL, bold=True, width=width - when_width - 4)
    y = sheet.paragraph(sheet.left, y, paper.patient_name, _SIZE, width, bold=True)
    known = [text for text in (paper.patient_number, paper.patient_age_sex, paper.patient_phone) if text]
    y = sheet.paragraph(sheet.left, y, " · ".join(known), _SMALL, width)
    y = sheet.paragraph(sheet.left, y, paper.recipient_address, _SMALL, width)
    if paper.recipient_gstin:
        y = sheet.text(sheet.left, y, f"GSTIN {paper.recipient_gstin}", _SMALL)
    if paper.delivery_address:
        y = sheet.paragraph(sheet.left, y, f"Delivered to: {paper.delivery_address}", _SMALL, width)
    if paper.doctor:
        y = sheet.paragraph(sheet.left, y, f"{beside('Doctor', paper.language)}: {paper.doctor}", _SMALL, width)
    if paper.shows_tax and paper.place_of_supply:
        code = f" ({paper.place_of_supply_code})" if paper.place_of_supply_code else ""
        y = sheet.paragraph(sheet.left, y, f"Place of supply: {paper.place_of_supply}{code}", _SMALL, width)
    return y


def _draw_line(sheet: Sheet, paper: InvoicePaper, top: float, number: int, line: InvoiceLine) -> float:
    """Name over the whole width; below it quantity and rate, the amount on the right; then the particulars."""
    indent = sheet.left + _SIZE * 1.6
    room = sheet.right - indent
    sheet.text(sheet.left, top, f"{number}", _SIZE)
    y = sheet.paragraph(indent, top, line.description, _SIZE, room)
    quantity = f"{line.quantity} × {rupees(line.rate)}" if line.quantity else rupees(line.rate)
    if paper.shows_tax and line.gst_rate:
        quantity += f" · GST {line.gst_rate}"
    sheet.text(sheet.right, y, rupees(line.amount), _SIZE, align=Align.RIGHT)
    y = sheet.paragraph(indent, y, quantity, _SIZE, room - _AMOUNT_WIDTH)
    known = [(line.code_name, line.hsn), ("Batch", line.batch), ("Exp", line.expiry)]
    known.append(("MRP", rupees(line.mrp) if line.mrp and line.mrp != line.rate else ""))
    known.append(("Disc", rupees(line.discount) if line.discount else ""))
    particulars = SEPARATOR.join(f"{name} {value}".replace(" ", NO_BREAK) for name, value in known if value)
    return sheet.paragraph(indent, y, particulars, _SMALL, room) + 2


def _draw_sum(sheet: Sheet, paper: InvoicePaper, top: float) -> float:
    y = top
    for label, amount in sum_rows(paper):
        y = _draw_pair(sheet, y, label, rupees(amount))
    y += 2
    other = in_language(paper.payable_words, paper.language)
    size = _SIZE * 2
    label_top = y + (size * 1.36 - _SIZE * 1.36 * (2 if other else 1)) / 2
    below = sheet.text(sheet.left, label_top, paper.payable_words, _SIZE, bold=True)
    if other:
        sheet.text(sheet.left, below, other, _SIZE * 0.9)
    y = sheet.text(sheet.right, y, with_sign(paper.totals.payable), size, bold=True, align=Align.RIGHT)
    y = sheet.paragraph(sheet.left, y + 2, amount_in_words(paper.totals.payable), _SMALL, sheet.right - sheet.left)
    rows = payment_rows(paper)
    y = _divide(sheet, y) if rows else y
    for label, amount in rows:
        y = _draw_pair(sheet, y, label, rupees(amount))
    return _divide(sheet, y)


def _draw_hsn(sheet: Sheet, paper: InvoicePaper, top: float) -> float:
    if not paper.shows_tax or not paper.hsn_rows:
        return top
    columns = (sheet.left + 26 * MM, sheet.left + 42 * MM, sheet.left + 57 * MM, sheet.right)
    heads = (
        "GST",
        "Taxable",
        "IGST" if paper.is_inter_state else "CGST",
        "" if paper.is_inter_state else paper.state_tax_label,
    )
    y = top
    rows = [("HSN/SAC", *heads)]
    for row in paper.hsn_rows:
        taxes = (rupees(row.igst), "") if paper.is_inter_state else (rupees(row.cgst), rupees(row.sgst))
        rows.append((row.hsn, row.gst_rate, rupees(row.taxable), *taxes))
    for first, *others in rows:
        sheet.text(sheet.left, y, first, _SMALL)
        for right, text in zip(columns, others, strict=True):
            sheet.text(right, y, text, _SMALL, align=Align.RIGHT)
        y += _SMALL * 1.36
    return _divide(sheet, y)


def _draw_upi(sheet: Sheet, paper: InvoicePaper, top: float) -> float:
    if not paper.upi_link:
        return top
    side = 32 * MM
    sheet.qr((sheet.width - side) / 2, top, side, paper.upi_link)
    middle = sheet.width / 2
    y = sheet.text(middle, top + side, beside("Scan to pay", paper.language), _SMALL, align=Align.CENTRE)
    return sheet.text(middle, y, with_sign(paper.upi_amount), _SIZE, align=Align.CENTRE, bold=True) + 3


def _draw_pair(sheet: Sheet, top: float, label: str, value: str) -> float:
    sheet.text(sheet.right, top, value, _SIZE, align=Align.RIGHT)
    return sheet.paragraph(sheet.left, top, label, _SIZE, sheet.right - sheet.left - _AMOUNT_WIDTH)


def _divide(sheet: Sheet, top: float) -> float:
    sheet.rule(top + 3, colour=INK, dashed=True, thick=0.6)
    return top + 6
