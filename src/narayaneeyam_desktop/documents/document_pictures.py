"""Documents as pictures on the screen, made on a worker from memory and never by way of a file (DOC-6)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter
from PySide6.QtPdf import QPdfDocument

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.documents.document_list import OpenedDocument, document_content, open_document, thumbnail
from narayaneeyam_clinic.documents.file_rules import MediaType
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.printing import opened_buffer

THUMBNAIL_PIXELS = 96
# More points than anybody reads on a screen; what has more is made smaller while it is unpacked.
_MOST_POINTS = 24_000_000
_SMALLEST_SIDE = 500


@dataclass(frozen=True, slots=True)
class LookedAt:
    """A document that was opened; of a picture with its likenesses, each half as large as the one before."""

    opened: OpenedDocument
    levels: tuple[QImage, ...] = ()


def looked_at(clinic: Clinic, by: Actor, document_id: str) -> LookedAt:
    """To be called on a worker: a photograph takes longer to unpack than a page may stand still.

    Refused: as `open_document`; document_too_many_pixels.
    """
    return shown(open_document(clinic, by, document_id))


def shown(opened: OpenedDocument) -> LookedAt:
    """With its likenesses, to be called on a worker as well. Refused: document_too_many_pixels."""
    return LookedAt(opened, () if opened.media_type == MediaType.PDF else levels_of(opened.content))


def levels_of(content: bytes) -> tuple[QImage, ...]:
    """Refused: document_too_many_pixels."""
    buffer = opened_buffer(content)
    reader = QImageReader(buffer)
    size = reader.size()
    if (points := size.width() * size.height()) > _MOST_POINTS:
        reader.setScaledSize(size * (_MOST_POINTS / points) ** 0.5)
    image = reader.read()
    if image.isNull():
        raise Refused("document_too_many_pixels", field="file")
    levels = [image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)]
    while max(levels[-1].width(), levels[-1].height()) > _SMALLEST_SIDE:
        half = QSize(max(1, levels[-1].width() // 2), max(1, levels[-1].height() // 2))
        levels.append(
            levels[-1].scaled(half, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        )
    return tuple(levels)


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A small picture of one document; None where its file is not on this PC."""

    document_id: str
    image: QImage | None


def thumbnail_of(clinic: Clinic, by: Actor, document_id: str) -> Thumbnail:
    """What is missing or damaged has none: it is said when the document is opened."""
    try:
        return Thumbnail(document_id, small_image(document_content(clinic, by, document_id)))
    except Refused:
        return Thumbnail(document_id, None)


def small_image(content: OpenedDocument) -> QImage | None:
    """Of a picture, or of the first page of a PDF."""
    if content.media_type != MediaType.PDF:
        png = thumbnail(content, THUMBNAIL_PIXELS)
        return None if png is None else QImage.fromData(QByteArray(png))
    buffer = opened_buffer(content.content)
    document = QPdfDocument()
    document.load(buffer)
    try:
        if document.status() is not QPdfDocument.Status.Ready:
            return None
        page = document.pagePointSize(0).toSize()
        size = page.scaled(QSize(THUMBNAIL_PIXELS, THUMBNAIL_PIXELS), Qt.AspectRatioMode.KeepAspectRatio)
        rendered = document.render(0, size)
        return None if rendered.isNull() else _on_white(rendered)
    finally:
        document.close()


def png_of(image: QImage) -> bytes:
    """A picture of the clipboard as a file that can be kept."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(content.data())


def _on_white(image: QImage) -> QImage:
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    with QPainter(paper) as painter:
        painter.drawImage(0, 0, image)
    return paper
