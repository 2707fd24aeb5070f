"""What a file is, and what is kept of it."""

from __future__ import annotations

import contextlib
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from narayaneeyam_clinic.documents.file_rules import MAX_BYTES, MediaType, clean_file, media_type_of
from narayaneeyam_clinic.shared.errors import Refused
from tests.clinic.documents.papers import pdf, photograph, screenshot


def test_the_content_says_what_it_is():
    """DOC-2"""
    assert [media_type_of(one) for one in (pdf(), photograph(), screenshot(), b"scanner 1.0\n" + pdf())] == [
        MediaType.PDF,
        MediaType.JPEG,
        MediaType.PNG,
        MediaType.PDF,
    ]
    assert clean_file(pdf(3)).pages == 3
    assert clean_file(pdf(3)).content == pdf(3)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "document_empty"),
        (b"MZ\x90\x00 a program called scan.pdf", "document_type_unknown"),
        (b"<svg onload='x()'/>", "document_type_unknown"),
        (b"%PDF-" + b"0" * MAX_BYTES, "document_too_large"),
        (b"%PDF-1.7 and nothing more", "document_damaged"),
        (pdf()[:200], "document_damaged"),
        (photograph()[:700], "document_damaged"),
        (screenshot()[:60], "document_damaged"),
        (pdf(password="secret"), "document_locked"),
    ],
    ids=["empty", "program", "svg", "large", "no-pdf", "cut-pdf", "cut-jpeg", "cut-png", "locked"],
)
def test_what_cannot_be_kept_is_refused(content: bytes, code: str):
    """DOC-2"""
    with pytest.raises(Refused) as refused:
        clean_file(content)
    assert refused.value.code == code
    assert refused.value.field == "file"


def test_a_picture_that_fills_the_memory_is_refused_before_it_does():
    """DOC-2: a PNG of a few kilobytes that says 40,000 x 40,000."""
    small = bytearray(screenshot())
    small[16:24] = (40_000).to_bytes(4, "big") * 2
    with pytest.raises(Refused) as refused:
        clean_file(bytes(small))
    assert refused.value.code in ("document_too_many_pixels", "document_damaged")


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([pdf(), photograph(), screenshot()]), st.integers(0, 10_000), st.binary(min_size=1, max_size=8))
def test_rubbish_is_kept_or_refused_and_nothing_else(content: bytes, at: int, rubbish: bytes):
    """DOC-2"""
    at %= len(content)
    with contextlib.suppress(Refused):
        assert clean_file(content[:at] + rubbish + content[at + len(rubbish) :]).pages >= 1


def test_the_first_of_two_pictures_in_one_file_is_kept():
    """DOC-2, DOC-3: as many phones write them, with a second picture behind the one that was taken."""
    taken = io.BytesIO()
    first, second = Image.new("RGB", (60, 40), "red"), Image.new("RGB", (30, 20), "blue")
    first.save(taken, "MPO", save_all=True, append_images=[second])
    assert Image.open(taken).format == "MPO"
    kept = clean_file(taken.getvalue())
    picture = Image.open(io.BytesIO(kept.content))
    assert (kept.media_type, picture.format, picture.size) == (MediaType.JPEG, "JPEG", (60, 40))
    assert len(kept.content) < len(taken.getvalue())


@pytest.mark.parametrize("held", [1, 3, 6, 8])
def test_a_photograph_loses_where_and_when_and_is_turned(held: int):
    """DOC-3"""
    kept = clean_file(photograph(held=held)).content
    picture = Image.open(io.BytesIO(kept))
    assert dict(picture.getexif()) == {}
    assert b"telephone" not in kept
    assert b"taken at home" not in kept
    assert picture.size == ((60, 40) if held in (1, 3) else (40, 60))
    # Where the red half is when it is looked at.
    red_at = {1: (5, 20), 3: (55, 20), 6: (20, 5), 8: (20, 55)}[held]
    point = picture.convert("RGB").getpixel(red_at)
    assert isinstance(point, tuple)
    assert point[0] > 200 > 60 > point[1]


def test_a_screenshot_loses_its_notes():
    """DOC-3"""
    kept = clean_file(screenshot()).content
    assert b"Madhavan" not in kept
    assert Image.open(io.BytesIO(kept)).size == (20, 30)
