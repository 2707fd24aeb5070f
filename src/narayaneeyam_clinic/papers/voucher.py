"""The vouchers of a deposit: money that was taken (receipt voucher) and money that was given back (refund voucher). A5 or 80 mm.

GST Rules 50 and 51 name the two papers; a deposit for healthcare that is exempt carries no tax, and the paper says none.
"""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.papers.amount_words import amount_in_words
from narayaneeyam_clinic.papers.figures import date_text, rupees, with_sign
from narayaneeyam_clinic.papers.heading import draw_centred_letterhead, draw_demo, draw_feet, draw_labelled
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.sheet import INK, LEAF, LINE_HEIGHT, MUTED, TINT, Align, Sheet, fitted
from narayaneeyam_clinic.papers.typeface import SEPARATOR
from narayaneeyam_clinic.papers.ward_head import StayHead, draw_signature, draw_ward_head, foot_top_of
from narayaneeyam_clinic.papers.wordlist import beside, in_language
from narayaneeyam_clinic.shared.money import Money

_KEEP = "Please keep this paper safe and bring it when you leave"


@dataclass(frozen=True, slots=True)
class VoucherPaper:
    """One voucher. `purpose` is "Deposit for the stay", `method` "Cash"; `held` is what the clinic holds after it."""

    head: StayHead
    purpose: str
    amount: Money
    method: str
    held: Money
    is_refund: bool = False
    reference: str = ""
    reason: str = ""
    by: str = ""

    @property
    def title(self) -> str:
        return "Refund voucher" if self.is_refund else "Receipt voucher"


def voucher_pdf(paper: VoucherPaper, size: PaperSize = PaperSize.A5) -> bytes:
    """The PDF; the same voucher always gives the same bytes."""
    return voucher_document(paper, size).pdf()


def voucher_document(paper: VoucherPaper, size: PaperSize = PaperSize.A5) -> Sheet:
    """The voucher with everything placed, before it becomes a PDF."""
    if size.is_roll:
        return _roll(paper, size)
    sizes = (9.6, 9.0) if size is PaperSize.A4 else (8.6, 8.0, 7.4)
    return fitted(lambda type_size: _sheet(paper, size, type_size), sizes)


def _sheet(paper: VoucherPaper, paper_size: PaperSize, size: float) -> Sheet:
    head = paper.head
    margin_mm = 14.0 if paper_size is PaperSize.A4 else 9.0
    sheet = Sheet.of(paper_size, margin_mm=margin_mm, title=head.number, author=head.letterhead.name)
    y = draw_ward_head(sheet, head, paper.title, size)
    width = sheet.right - sheet.left
    for label, value in _rows(paper):
        y = draw_labelled(sheet, sheet.left, y, label, value, size, width, label_width=width * 0.36) + size * 0.25
    y = _draw_amount(sheet, paper, y + size * 0.5, size)
    y = sheet.paragraph(sheet.left, y, amount_in_words(paper.amount), size, width, bold=True)
    y = draw_labelled(
        sheet, sheet.left, y + size * 0.4, beside("Left of the deposit", head.language), f"₹{rupees(paper.held)}",
        size, width, label_width=width * 0.5,
    )  # fmt: skip
    if not paper.is_refund:
        y = sheet.paragraph(sheet.left, y + size * 0.6, f"{_KEEP}.", size * 0.9, width, colour=MUTED)
        other = in_language(_KEEP, head.language)
        y = sheet.paragraph(sheet.left, y, f"{other}." if other else "", size * 0.9, width, colour=MUTED)
    signer = "Received by patient or bystander" if paper.is_refund else f"For {head.letterhead.name}"
    half = width * 0.42
    draw_signature(sheet, sheet.left, half, y, paper.by or "Cashier", size)
    draw_signature(sheet, sheet.right - half, half, y, signer, size)
    draw_feet(sheet, f"{paper.title} {head.number}", head.letterhead, size * 0.84, foot_top=foot_top_of(sheet, size))
    return sheet


def _rows(paper: VoucherPaper) -> list[tuple[str, str]]:
    language = paper.head.language
    payment = f"{beside(paper.method, language)} {paper.reference}".strip()
    return [
        ("For", beside(paper.purpose, language)),
        (beside("Payment", language), payment),
        ("Reason", paper.reason),
    ]


def _draw_amount(sheet: Sheet, paper: VoucherPaper, top: float, size: float) -> float:
    label = "Given back" if paper.is_refund else "Received"
    height = size * 2.1 * LINE_HEIGHT + size * 0.7
    sheet.tint(sheet.left, top, sheet.right - sheet.left, height, TINT, round_by=size * 0.4)
    other = in_language(label, paper.head.language)
    label_top = top + (height - size * LINE_HEIGHT * (2 if other else 1)) / 2
    below = sheet.text(sheet.left + size, label_top, label, size, bold=True, colour=LEAF)
    if other:
        sheet.text(sheet.left + size, below, other, size * 0.92, colour=LEAF)
    amount = with_sign(paper.amount)
    sheet.text(sheet.right - size, top + size * 0.3, amount, size * 2.1, bold=True, align=Align.RIGHT)
    return top + height + size * 0.6


def _roll(paper: VoucherPaper, paper_size: PaperSize) -> Sheet:
    """All black: greys do not print on thermal paper."""
    head, size = paper.head, 8.0
    sheet = Sheet.of(paper_size, margin_mm=4.0, title=head.number, author=head.letterhead.name)
    middle, width = sheet.width / 2, sheet.right - sheet.left
    y = draw_demo(sheet, head.letterhead, sheet.margin, size)
    y = draw_centred_letterhead(sheet, head.letterhead, y, size * 0.9)
    y = sheet.paragraph(
        middle, y + 4, beside(paper.title, head.language), size * 1.2, width, bold=True, align=Align.CENTRE
    )
    if head.is_duplicate:
        y = sheet.text(middle, y, "DUPLICATE", size, bold=True, align=Align.CENTRE)
    sheet.rule(y + 3, colour=INK)
    y += 7
    rows = [
        ("No.", head.number),
        (beside("Date", head.language), f"{date_text(head.on)}  {head.time}".strip()),
        (beside("Patient", head.language), SEPARATOR.join((head.patient_name, head.patient_number))),
        (beside("Admission", head.language), head.stay_number),
        *_rows(paper),
        (beside("Received" if not paper.is_refund else "Given back", head.language), with_sign(paper.amount)),
        (beside("Left of the deposit", head.language), f"₹{rupees(paper.held)}"),
    ]
    for label, value in rows:
        y = draw_labelled(sheet, sheet.left, y, label, value, size, width, label_width=width * 0.4, colour=INK) + 1
    y = sheet.paragraph(sheet.left, y + 3, amount_in_words(paper.amount), size, width, bold=True)
    return _signed(sheet, y + size * 3, paper, size)


def _signed(sheet: Sheet, y: float, paper: VoucherPaper, size: float) -> Sheet:
    sheet.rule(y, left=sheet.left + (sheet.right - sheet.left) * 0.4, colour=INK)
    words = "Received by" if not paper.is_refund else "Received by patient or bystander"
    sheet.text(sheet.right, y + 1, words, size * 0.9, align=Align.RIGHT)
    return sheet
