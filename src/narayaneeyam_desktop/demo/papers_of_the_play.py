"""The papers that the play left in the clinic: made by the clinic, looked at by Qt, and read back from the PDF's text."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from narayaneeyam_clinic.demo.last_papers import LastPapers, last_papers
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_desktop.startup import Program

# By hand. MRP of 450 ml arishtam ₹250, of 100 g choornam ₹90, GST 5 % inside (Rule 35, half up, per line):
#   Dasamoolarishtam 25 ml x 2 x 15 days = 750 ml = 2 bottles   500.00 = 476.20 + 11.90 + 11.90
#   Balarishtam      15 ml x 2 x 15 days = 450 ml = 1 bottle    250.00 = 238.10 +  5.95 +  5.95
#   Triphala         5 g x 1 x 15 days   =  75 g  = 1 pack       90.00 =  85.72 +  2.14 +  2.14
#   Consultation, exempt                                        300.00
EXPECTED = {
    "taxable value": "800.02",
    "CGST": "19.99",
    "SGST": "19.99",
    "exempt": "300.00",
    "to pay": "1,140.00",
    "in words": "One Thousand One Hundred and Forty",
}


@dataclass(frozen=True, slots=True)
class PlayedPapers:
    """The files written and the words read back from the invoice."""

    papers: LastPapers
    files: tuple[Path, ...]
    invoice_text: str

    @classmethod
    def read(cls, program: Program, folder: Path) -> PlayedPapers:
        """Makes the papers of the last visit, writes them as PDF and PNG, reads the invoice back."""
        clinic = program.clinic
        assert clinic is not None
        with clinic.reading(by=PROGRAM) as rd:
            papers = last_papers(rd)
        files: list[Path] = []
        text = ""
        for name, pdf in (
            ("op-ticket", papers.ticket),
            ("prescription", papers.prescription),
            ("invoice", papers.invoice),
        ):
            file = folder / f"{name}.pdf"
            file.write_bytes(pdf)
            document, pictures = _looked_at(file, pdf)
            files += [file, *pictures]
            if name == "invoice":
                text = " ".join(document.getAllText(page).text() for page in range(document.pageCount()))
            document.close()
        return cls(papers, tuple(files), " ".join(text.split()))


def differences(played: PlayedPapers) -> list[str]:
    """What the paper does not say that it must say."""
    found = [
        f"the invoice does not say {what} {value}"
        for what, value in EXPECTED.items()
        if value not in played.invoice_text
    ]
    if played.papers.number not in played.invoice_text:
        found.append(f"the invoice does not bear its number {played.papers.number}")
    return found


def _looked_at(file: Path, pdf: bytes) -> tuple[QPdfDocument, list[Path]]:
    document = QPdfDocument()
    buffer = QBuffer(document)
    buffer.setData(QByteArray(pdf))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(buffer)
    pictures = []
    for page in range(document.pageCount()):
        points = document.pagePointSize(page)
        picture = file.with_suffix(".png") if page == 0 else file.with_name(f"{file.stem}-{page + 1}.png")
        drawn = document.render(page, QSize(round(points.width() * 2), round(points.height() * 2)))
        white = QImage(drawn.size(), QImage.Format.Format_RGB32)
        white.fill(0xFFFFFFFF)
        _paint(white, drawn)
        white.save(str(picture))
        pictures.append(picture)
    return document, pictures


def _paint(target: QImage, drawn: QImage) -> None:
    painter = QPainter(target)
    painter.drawImage(0, 0, drawn)
    painter.end()
