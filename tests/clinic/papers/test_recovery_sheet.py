"""The sheet of the recovery code: every group can be read, nothing overlaps, and the code stands nowhere else in the file."""

from __future__ import annotations

import io
from datetime import date

from pypdf import PdfReader

from narayaneeyam_clinic.papers.recovery_sheet import RecoverySheetPaper, recovery_sheet_document, recovery_sheet_pdf
from narayaneeyam_clinic.papers.sheet import MM
from narayaneeyam_clinic.store.vault import new_recovery_code
from tests.clinic.papers.samples import LETTERHEAD

CODE = new_recovery_code()
PAPER = RecoverySheetPaper(LETTERHEAD, date(2026, 11, 21), CODE)


def test_each_group_can_be_read_and_nothing_overlaps():
    """KEY-4."""
    sheet = recovery_sheet_document(PAPER)
    assert sheet.page_count == 1
    assert not sheet.is_overfull
    boxes = sheet.boxes[0]
    for group in CODE.split("-"):
        assert " ".join(group) in [box.text for box in boxes]
    for one in boxes:
        for other in boxes:
            if one is not other:
                apart = one.right <= other.left or other.right <= one.left
                assert apart or one.bottom <= other.top + 1 or other.bottom <= one.top + 1, (one.text, other.text)


def test_the_square_holds_the_code_and_no_word_lies_in_it():
    """KEY-17: for a scanner."""
    sheet = recovery_sheet_document(PAPER)
    top = min(box.top for box in sheet.boxes[0] if box.text.startswith("If every password"))
    beside = [box for box in sheet.boxes[0] if top <= box.top < top + 34 * MM and box.right > sheet.right - 34 * MM]
    assert beside == []


def test_the_files_particulars_do_not_hold_the_code():
    pdf = recovery_sheet_pdf(PAPER)
    reader = PdfReader(io.BytesIO(pdf))
    assert len(reader.pages) == 1
    assert reader.metadata is not None
    assert reader.metadata.title == "Recovery code"
    assert CODE not in repr(PAPER)
    assert not any(group in str(reader.metadata) for group in CODE.split("-"))
