"""What a file is, found by its content and not by its name; and the same file without what a camera wrote into it (DOC-2, DOC-3)."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from narayaneeyam_clinic.shared.errors import Refused

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_BYTES = 20 * 1024 * 1024
# A page photographed at 12,000 x 8,000; more is a picture made to fill the memory.
MAX_PIXELS = 100_000_000
_QUALITY_WHEN_TURNED = 92


class MediaType(StrEnum):
    """The kinds of file that are kept."""

    PDF = "application/pdf"
    JPEG = "image/jpeg"
    PNG = "image/png"


_BEGINS = {MediaType.PDF: b"%PDF-", MediaType.JPEG: b"\xff\xd8\xff", MediaType.PNG: b"\x89PNG\r\n\x1a\n"}
# Readers of PDF look for the mark in the first kilobyte: some scanners write something before it.
_PDF_MARK_WITHIN = 1024


@dataclass(frozen=True, slots=True)
class CleanFile:
    """What is kept of a file: its bytes, their kind, and how many pages it has (a picture: one)."""

    content: bytes
    media_type: MediaType
    pages: int


def media_type_of(content: bytes) -> MediaType:
    """Refused: document_empty, document_too_large (megabytes), document_type_unknown."""
    if not content:
        raise Refused("document_empty", field="file")
    if len(content) > MAX_BYTES:
        raise Refused("document_too_large", field="file", megabytes=MAX_BYTES // 1024 // 1024)
    for kind, mark in _BEGINS.items():
        if content.startswith(mark) or (kind is MediaType.PDF and mark in content[:_PDF_MARK_WITHIN]):
            return kind
    raise Refused("document_type_unknown", field="file")


def clean_file(content: bytes) -> CleanFile:
    """The file as it is kept. A picture loses place, camera and time; it is turned as the camera was held.

    Refused: as `media_type_of`; document_damaged, document_locked (a PDF with a password), document_too_many_pixels.
    """
    kind = media_type_of(content)
    with warnings.catch_warnings():
        # What is wrong with a camera's notes is nothing to us: they are thrown away. Sizes we refuse ourselves.
        warnings.simplefilter("ignore")
        if kind is MediaType.PDF:
            return CleanFile(content, kind, _pdf_pages(content))
        return CleanFile(_clean_picture(content, kind), kind, 1)


def open_picture(content: bytes) -> Image:
    """A picture whose size is bearable, not yet decoded. Refused: document_damaged, document_too_many_pixels."""
    from PIL import Image, UnidentifiedImageError
    from PIL.JpegImagePlugin import JpegImageFile

    try:
        # Many phones put a second picture (depth, preview) behind the first: theirs is a JPEG like any other, and the first is it.
        is_jpeg = content.startswith(_BEGINS[MediaType.JPEG])
        picture = JpegImageFile(io.BytesIO(content)) if is_jpeg else Image.open(io.BytesIO(content), formats=("PNG",))
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise Refused("document_damaged", field="file") from None
    if picture.width * picture.height > MAX_PIXELS:
        raise Refused("document_too_many_pixels", field="file")
    return picture


def _clean_picture(content: bytes, kind: MediaType) -> bytes:
    from PIL import ImageOps

    picture = open_picture(content)
    kept = io.BytesIO()
    try:
        picture.load()
        turned = ImageOps.exif_transpose(picture)
        colours = picture.info.get("icc_profile")
        if kind is MediaType.PNG:
            turned.info.clear()
            turned.save(kept, "PNG", icc_profile=colours)
        elif turned.size == picture.size and picture.getexif().get(0x0112, 1) == 1:
            # As the camera packed it: no second loss. An empty Exif block, or the file's own would go with it.
            picture.save(kept, "JPEG", quality="keep", exif=b"", icc_profile=colours, comment=b"")
        else:
            turned.save(kept, "JPEG", quality=_QUALITY_WHEN_TURNED, exif=b"", icc_profile=colours, comment=b"")
    except (OSError, ValueError, SyntaxError):
        raise Refused("document_damaged", field="file") from None
    return kept.getvalue()


def _pdf_pages(content: bytes) -> int:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        reader = PdfReader(io.BytesIO(content))
        if reader.is_encrypted:
            raise Refused("document_locked", field="file")
        pages = len(reader.pages)
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError):
        raise Refused("document_damaged", field="file") from None
    if not pages:
        raise Refused("document_damaged", field="file")
    return pages
