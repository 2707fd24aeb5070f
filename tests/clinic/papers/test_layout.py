"""PAPER-9, PAPER-21: whatever stands on a paper, no two texts touch and none leaves the page."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import combinations

import pytest
from pypdf import PdfReader

from narayaneeyam_clinic.papers.invoice import Cancelled, PaperSize, invoice_document
from narayaneeyam_clinic.papers.op_ticket import op_ticket_document
from narayaneeyam_clinic.papers.patient_card import patient_card_document
from narayaneeyam_clinic.papers.prescription import prescription_document
from narayaneeyam_clinic.papers.receipt import receipt_document
from narayaneeyam_clinic.papers.sheet import Box, Sheet
from narayaneeyam_clinic.papers.wordlist import Language
from tests.clinic.papers.samples import (
    CARD,
    LETTERHEAD,
    LONG_NAME,
    PRESCRIPTION,
    RECEIPT,
    TICKET,
    UPI_LINK,
    invoice,
    lines,
    long_invoice,
    rs,
)


def square_png() -> bytes:
    """An eight by eight green picture."""
    rows = b"".join(b"\x00" + b"\x2f\x6b\x4f" * 8 for _ in range(8))

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


MALAYALAM_NAME = "ശ്രീ നാരായണ പണിക്കർ മാധവൻ ഉണ്ണികൃഷ്ണൻ നമ്പൂതിരിപ്പാട്, പുത്തൻപുരയ്ക്കൽ തെക്കേടത്ത് വീട്, ഗുരുവായൂർ, തൃശ്ശൂർ"
FULL_HEAD = replace(
    LETTERHEAD, name=f"{LETTERHEAD.name} & Panchakarma Research Hospital", is_demo=True, logo_png=square_png()
)
LONG_WORD = "Mahamanjishthadikashayam" * 5

INVOICES = {
    "plain": invoice(),
    "long names": long_invoice(
        12,
        patient_name=LONG_NAME,
        doctor=f"Dr. {LONG_NAME}",
        recipient_address=LONG_NAME,
        recipient_gstin="29AABCU9603R1ZX",
        letterhead=FULL_HEAD,
        is_duplicate=True,
        cancelled=Cancelled(date(2026, 11, 21), LONG_NAME),
        upi_link=UPI_LINK,
        upi_amount=rs("99999.99"),
        notes=(LONG_NAME, "Goods once sold are not taken back."),
        signatory=LONG_NAME,
    ),
    "long lines": long_invoice(
        3,
        lines=tuple(
            replace(line, description=LONG_NAME, discount=rs("99999.99"), batch=LONG_WORD) for line in lines(3)
        ),
    ),
    "one long word": long_invoice(2, lines=tuple(replace(line, description=LONG_WORD) for line in lines(2))),
    "Malayalam": long_invoice(
        2, patient_name=MALAYALAM_NAME, lines=tuple(replace(line, description=MALAYALAM_NAME) for line in lines(2))
    ),
    "forty": long_invoice(40),
    "large amounts": long_invoice(
        2, lines=tuple(replace(line, amount=rs("99999999.99"), taxable=rs("99999999.99")) for line in lines(2))
    ),
}

assert len(LONG_NAME) >= 110


def all_documents() -> dict[str, Callable[[], Sheet]]:
    """Each document by a name, made when it is its turn."""
    made: dict[str, Callable[[], Sheet]] = {}
    for name, paper in INVOICES.items():
        for language in Language:
            for size in (PaperSize.A4, PaperSize.A5, PaperSize.ROLL_80):
                made[f"invoice {name} {language} {size}"] = partial(
                    invoice_document, replace(paper, language=language), size
                )
    for who, patient in {"short": "Om", "long": LONG_NAME, "Malayalam": MALAYALAM_NAME}.items():
        for what, head in {"plain": LETTERHEAD, "full": FULL_HEAD}.items():
            sheets: list[tuple[Callable[..., Sheet], object, tuple[PaperSize | None, ...]]] = [
                (prescription_document, PRESCRIPTION, (PaperSize.A4, PaperSize.A5, PaperSize.ROLL_80)),
                (op_ticket_document, TICKET, (PaperSize.A6, PaperSize.ROLL_80)),
                (receipt_document, RECEIPT, (PaperSize.A5, PaperSize.A6, PaperSize.ROLL_80)),
                (patient_card_document, CARD, (None, PaperSize.A4)),
            ]
            for draw, sample, sizes in sheets:
                for each in sizes:
                    changed = replace(sample, patient_name=patient, letterhead=head)  # type: ignore[type-var]
                    made[f"{draw.__name__} {who} {what} {each}"] = partial(draw, changed, each)
    many = replace(
        PRESCRIPTION, lines=PRESCRIPTION.lines * 8, diagnoses=(LONG_NAME,), allergies=LONG_NAME, avoid=LONG_NAME
    )
    made["prescription of 24 lines"] = partial(prescription_document, many, PaperSize.A5)
    return made


DOCUMENTS = all_documents()


def overlap(first: Box, second: Box) -> bool:
    return (
        min(first.right, second.right) - max(first.left, second.left) > 0.3
        and min(first.bottom, second.bottom) - max(first.top, second.top) > 0.3
    )


@pytest.mark.parametrize("name", DOCUMENTS)
def test_nothing_overlaps_or_leaves_the_page(name: str) -> None:
    document = DOCUMENTS[name]()
    for number, boxes in enumerate(document.boxes, start=1):
        touching = [(one.text, two.text) for one, two in combinations(boxes, 2) if overlap(one, two)]
        assert not touching, (number, touching[:3])
        edge = document.margin * 0.5
        outside = [box.text for box in boxes if box.left < edge - 0.5 or box.right > document.width - edge + 0.5]
        assert not outside, (number, outside)
        if document.height is not None:
            assert max(box.bottom for box in boxes) <= document.height - document.margin * 0.4, number


def test_a_prescription_over_pages_repeats_who_it_is_for() -> None:
    many = replace(PRESCRIPTION, lines=PRESCRIPTION.lines * 8)
    texts = [page.extract_text() for page in PdfReader(io.BytesIO(prescription_document(many).pdf())).pages]
    assert len(texts) > 1
    assert all(
        "Lakshmi Nair" in text and f"Page {number} of {len(texts)}" in text for number, text in enumerate(texts, 1)
    )
