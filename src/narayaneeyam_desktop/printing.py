"""From the bytes of a PDF to a printer, without a viewer and without a temporary file. PAPER-12, PAPER-17.

Where CUPS is (Linux, macOS) `lp` takes the PDF from its standard input and keeps letters as letters; elsewhere the pages
are painted as pictures. Both block until the system has taken the job, a second at most: call them on a worker.
"""

from __future__ import annotations

import logging
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPoint, QSize
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

from narayaneeyam_clinic.shared.errors import Refused

if TYPE_CHECKING:  # imported where something is printed: nothing else needs them (SPEED-8)
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

logger = logging.getLogger(__name__)

_MAX_DOTS_PER_INCH = 300
_SPOOLING_SECONDS = 30
_POINTS_PER_INCH = 72


def printer_names() -> list[str]:
    """The printers this PC has now, the default one first."""
    from PySide6.QtPrintSupport import QPrinterInfo

    default = QPrinterInfo.defaultPrinterName()
    return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != default, name.lower()))


def print_pdf(pdf: bytes, title: str, printer_name: str | None = None) -> None:
    """Sends the document to the printer, or to the PC's default one. `title` is the document's number, never a name.

    Refused: printer_missing, printer_not_chosen, printing_failed.
    """
    printer = _existing(printer_name)
    lp = None if sys.platform == "win32" else shutil.which("lp")
    if lp is not None:
        _spool(lp, pdf, title, printer)
    else:
        paint_pdf(pdf, _qt_printer(printer, title), printer)
    logger.info("printed %s", title)


def save_pdf(pdf: bytes, file: Path) -> None:
    """Writes the document where the person chose. Refused: paper_not_saved."""
    try:
        file.write_bytes(pdf)
    except OSError as error:
        raise Refused("paper_not_saved", file=file.name, reason=error.strerror or "the disk refused it") from error


def paint_pdf(pdf: bytes, printer: QPrinter, name: str = "") -> None:
    """Paints each page as a picture of at most 300 dots per inch. Refused: printing_failed."""
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

    buffer = opened_buffer(pdf)
    document = QPdfDocument()
    document.load(buffer)
    if document.status() is not QPdfDocument.Status.Ready:
        raise ValueError("not a PDF")
    printer.setFullPage(True)
    printer.setResolution(min(printer.resolution(), _MAX_DOTS_PER_INCH))
    _set_page(printer, document, 0)
    painter = QPainter()
    # A printer that cannot be opened still says isValid(); only begin() tells.
    if not painter.begin(printer):
        raise Refused("printing_failed", printer=name, reason="it cannot be opened")
    try:
        for page in range(document.pageCount()):
            if page:
                _set_page(printer, document, page)
                printer.newPage()
            painter.drawImage(QPoint(0, 0), _picture(document, page, printer.resolution()))
    finally:
        painter.end()
        document.close()
    if printer.printerState() is QPrinter.PrinterState.Error:
        raise Refused("printing_failed", printer=name, reason="it reports an error")


def opened_buffer(pdf: bytes) -> QBuffer:
    """The bytes as something a QPdfDocument can read; it must live as long as the document."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return buffer


def _existing(printer_name: str | None) -> str:
    """The printer's name, after looking that it is there: Qt prints to a file for a name it does not know, and says all is well."""
    from PySide6.QtPrintSupport import QPrinterInfo

    chosen = printer_name or QPrinterInfo.defaultPrinterName()
    if not chosen:
        raise Refused("printer_not_chosen")
    if chosen not in QPrinterInfo.availablePrinterNames():
        raise Refused("printer_missing", printer=chosen)
    return chosen


def _spool(lp: str, pdf: bytes, title: str, printer: str) -> None:
    try:
        done = subprocess.run(
            [lp, "-d", printer, "-t", title, "-"],
            input=pdf,
            capture_output=True,
            timeout=_SPOOLING_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise Refused("printing_failed", printer=printer, reason="it does not answer") from error
    if done.returncode != 0:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        reason = said[-1].removeprefix("lp: ").rstrip(".") if said else "no reason was given"
        raise Refused("printing_failed", printer=printer, reason=reason)


def _qt_printer(name: str, title: str) -> QPrinter:
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(name)
    printer.setDocName(title)
    return printer


def _set_page(printer: QPrinter, document: QPdfDocument, page: int) -> None:
    size = document.pagePointSize(page)
    orientation = QPageLayout.Orientation.Portrait
    page_size = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setPageLayout(QPageLayout(page_size, orientation, QMarginsF(0, 0, 0, 0)))


def _picture(document: QPdfDocument, page: int, dots_per_inch: int) -> QImage:
    """The page on white: what a PDF leaves empty is transparent, and some printers print that black."""
    points = document.pagePointSize(page)
    scale = dots_per_inch / _POINTS_PER_INCH
    size = QSize(round(points.width() * scale), round(points.height() * scale))
    drawn = document.render(page, size)
    white = QImage(drawn.size(), QImage.Format.Format_RGB32)
    white.fill(0xFFFFFFFF)
    painter = QPainter(white)
    painter.drawImage(QPoint(0, 0), drawn)
    painter.end()
    return white
