"""The papers of a stay: nothing touches, long ones go on over pages, and each says what it is (STAY-70 to STAY-73)."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import combinations

import pytest
from pypdf import PdfReader

from narayaneeyam_clinic.papers.discharge import discharge_document, discharge_pdf
from narayaneeyam_clinic.papers.interim_bill import interim_bill_document, interim_bill_pdf
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.sheet import Sheet
from narayaneeyam_clinic.papers.stay_estimate import estimate_document
from narayaneeyam_clinic.papers.voucher import voucher_document, voucher_pdf
from narayaneeyam_clinic.papers.wordlist import Language
from tests.clinic.papers.samples import LONG_NAME, rs
from tests.clinic.papers.test_layout import FULL_HEAD, MALAYALAM_NAME, overlap
from tests.clinic.papers.ward_samples import DISCHARGE, ESTIMATE, HEAD, INTERIM, MALAYALAM_DISCHARGE, REFUND, VOUCHER

_LONG = replace(
    HEAD, letterhead=FULL_HEAD, patient_name=LONG_NAME, bystander=LONG_NAME, doctor=LONG_NAME, bed=LONG_NAME
)
_HEADS = {
    "plain": HEAD,
    "long": _LONG,
    "Malayalam": replace(_LONG, language=Language.MALAYALAM, patient_name=MALAYALAM_NAME),
    "Hindi": replace(HEAD, language=Language.HINDI),
}
_PAPERS: dict[str, tuple[Callable[..., Sheet], object, tuple[PaperSize, ...]]] = {
    "receipt voucher": (voucher_document, VOUCHER, (PaperSize.A4, PaperSize.A5, PaperSize.ROLL_80)),
    "refund voucher": (voucher_document, REFUND, (PaperSize.A5, PaperSize.ROLL_80)),
    "estimate": (estimate_document, ESTIMATE, (PaperSize.A4, PaperSize.A5)),
    "bill so far": (interim_bill_document, INTERIM, (PaperSize.A4, PaperSize.A5)),
    "discharge": (discharge_document, DISCHARGE, (PaperSize.A4, PaperSize.A5)),
}
DOCUMENTS = {
    f"{name} {who} {size}": partial(draw, replace(paper, head=head), size)  # type: ignore[type-var]
    for name, (draw, paper, sizes) in _PAPERS.items()
    for who, head in _HEADS.items()
    for size in sizes
}


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


def _text(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_vouchers_say_which_they_are_with_number_amount_and_words() -> None:
    """STAY-70"""
    taken, given_back = _text(voucher_pdf(VOUCHER)), _text(voucher_pdf(REFUND))
    assert "Receipt voucher" in taken
    assert "A1R/26-27/000012" in taken
    assert "10,000.00" in taken
    assert "Ten Thousand" in taken
    assert "Refund voucher" in given_back
    assert "1,360.00" in given_back
    assert "DUPLICATE" in given_back


def test_the_bill_so_far_is_no_tax_document_and_its_balance_is_the_sum_of_its_rows() -> None:
    """STAY-72"""
    text = _text(interim_bill_pdf(INTERIM))
    assert "This is not a tax document" in text
    assert INTERIM.balance == rs("19500") + rs("24300") + rs("201.63") + rs("3200") + rs("0.37") - rs("10000")
    assert "37,202.00" in text
    assert "GSTIN" in text  # of the letterhead only
    assert "CGST" not in text


def test_a_long_summary_goes_on_over_pages_that_each_say_whose_it_is() -> None:
    """STAY-73"""
    long = replace(DISCHARGE, course_in_hospital="\n".join(["Slept well, ate with appetite, walked twice."] * 70))
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(discharge_pdf(long))).pages]
    assert len(pages) > 1
    assert all("Lakshmi Nair" in page for page in pages)


def test_a_draft_says_so_and_doses_stand_in_the_patients_language() -> None:
    """STAY-73"""
    document = discharge_document(MALAYALAM_DISCHARGE)
    texts = [box.text for boxes in document.boxes for box in boxes]
    assert "DRAFT" in texts
    assert any("രാവിലെ" in text for text in texts)
