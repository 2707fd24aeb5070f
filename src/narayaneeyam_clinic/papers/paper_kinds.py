"""The kinds of paper that have a printer and a sheet of their own on each PC (PAPER-12)."""

from __future__ import annotations

from enum import StrEnum

from narayaneeyam_clinic.papers.paper_size import PaperSize


class PaperKind(StrEnum):
    """The value stands in the keys `printer.<kind>` and `size.<kind>` of a PC's choices."""

    INVOICE = "invoice"
    RECEIPT = "receipt"
    OP_TICKET = "op_ticket"
    PATIENT_CARD = "patient_card"
    PRESCRIPTION = "prescription"
    DAY = "day"
    VOUCHER = "voucher"
    STAY = "stay"
    CERTIFICATE = "certificate"
    SHIFT = "shift"
    LABEL = "label"
    PURCHASE = "purchase"


SIZES: dict[PaperKind, tuple[PaperSize, ...]] = {
    PaperKind.INVOICE: (PaperSize.A5, PaperSize.A4, PaperSize.ROLL_80),
    PaperKind.RECEIPT: (PaperSize.A5, PaperSize.A6, PaperSize.ROLL_80),
    PaperKind.OP_TICKET: (PaperSize.ROLL_80, PaperSize.A6),
    PaperKind.PATIENT_CARD: (PaperSize.A4,),
    PaperKind.PRESCRIPTION: (PaperSize.A5, PaperSize.A4),
    PaperKind.DAY: (PaperSize.A4, PaperSize.A5),
    PaperKind.VOUCHER: (PaperSize.A5, PaperSize.A4, PaperSize.ROLL_80),
    PaperKind.STAY: (PaperSize.A4, PaperSize.A5),
    PaperKind.CERTIFICATE: (PaperSize.A5, PaperSize.A4),
    PaperKind.SHIFT: (PaperSize.A4, PaperSize.ROLL_80),
    PaperKind.LABEL: (PaperSize.LABEL_50, PaperSize.ROLL_80),
    PaperKind.PURCHASE: (PaperSize.A4, PaperSize.A5),
}
"""The sheets each kind exists on; the first one is used unless another was chosen."""
