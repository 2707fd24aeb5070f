"""Paper goes to a real print queue, a missing printer says so, and a preview shows every page."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.papers.invoice import PaperSize, invoice_pdf
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.printing import opened_buffer, paint_pdf, print_pdf, printer_names, save_pdf
from narayaneeyam_desktop.widgets.pdf_preview import PdfPreview
from narayaneeyam_desktop.wording import sentence
from tests.clinic.papers.samples import invoice, long_invoice

QUEUE = "NarayaneeyamTest"
PPD = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
PDF_PRINTER = Path("/usr/lib/cups/backend/cups-pdf")


def scheduler_runs() -> bool:
    told = subprocess.run(
        ["lpstat", "-r"], capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"}, check=False
    )
    return "is running" in told.stdout


@pytest.fixture(scope="module")
def scheduler() -> Iterator[None]:
    """The print scheduler of this machine, started when none runs and then ended again."""
    is_root = os.geteuid() == 0
    cupsd = shutil.which("cupsd", path=f"{os.environ['PATH']}:/usr/sbin")
    if not is_root and (cupsd is None or not PPD.is_file()):
        pytest.skip("no print scheduler is installed, and only root can install one")
    assert cupsd is not None, "cups is missing: python3 dev.py setup installs it"
    started: subprocess.Popen[bytes] | None = None
    if not scheduler_runs():
        if not is_root:
            pytest.skip("the print scheduler does not run, and only root can start it")
        Path("/run/cups").mkdir(exist_ok=True)
        started = subprocess.Popen([cupsd, "-f"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = time.monotonic() + 20
        while not scheduler_runs():
            assert time.monotonic() < end, "cupsd did not start"
    yield
    if started is not None:
        started.terminate()
        started.wait(timeout=20)


@pytest.fixture
def queue(scheduler: None) -> Iterator[str]:
    """A real queue that prints into files in the home of who prints."""
    made = subprocess.run(
        ["lpadmin", "-p", QUEUE, "-E", "-v", "cups-pdf:/", "-P", str(PPD), "-o", "PageSize=A4"],
        capture_output=True, text=True, env={**os.environ, "PATH": f"{os.environ['PATH']}:/usr/sbin"}, check=False,
    )  # fmt: skip
    if made.returncode != 0 and os.geteuid() != 0:
        pytest.skip("only an administrator of this machine can make a print queue")
    assert made.returncode == 0, made.stderr
    yield QUEUE
    subprocess.run(["cancel", "-a", "-x", QUEUE], capture_output=True, check=False)
    subprocess.run(["lpadmin", "-x", QUEUE], capture_output=True, env={**os.environ, "PATH": f"{os.environ['PATH']}:/usr/sbin"},
                   check=False)  # fmt: skip


def printed_folder() -> Path:
    return Path(pwd.getpwuid(os.geteuid()).pw_dir) / "PDF"


def files_called(words: str) -> list[Path]:
    """What the queue has written whole, by the words of the job's title."""
    folder = printed_folder()
    if not folder.is_dir():
        return []
    return [file for file in folder.iterdir() if words in file.name and file.read_bytes().rstrip().endswith(b"%%EOF")]


def picture_of(pdf: bytes) -> QImage:
    """The first page, small, in greys."""
    document = QPdfDocument()
    buffer = opened_buffer(pdf)
    document.load(buffer)
    drawn = document.render(0, QSize(420, 594))
    document.close()
    white = QImage(drawn.size(), QImage.Format.Format_RGB32)
    white.fill(0xFFFFFFFF)
    painter = QPainter(white)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return white.convertToFormat(QImage.Format.Format_Grayscale8)


def unlike(one: QImage, other: QImage) -> float:
    """How many points clearly differ, for each dark point of the second picture; a blank page gives 1."""
    first, second = bytes(one.constBits()), bytes(other.constBits())
    differing = sum(abs(a - b) > 96 for a, b in zip(first, second, strict=True))
    return differing / sum(point < 160 for point in second)


@pytest.mark.machine
def test_a_real_queue_receives_the_page(queue: str, qtbot: QtBot) -> None:
    """PAPER-15, PAPER-17: the job carries the number, the page the letters."""
    serial = f"T{os.getpid()}"
    number = f"A1/26-27/{serial}"
    assert queue in printer_names()
    pdf = invoice_pdf(invoice(number=number), PaperSize.A4)
    print_pdf(pdf, number, queue)
    try:
        qtbot.waitUntil(lambda: bool(files_called(serial)))
        [file] = files_called(serial)
        assert "Lakshmi" not in file.name
        page = PdfReader(file).pages[0]
        assert (round(float(page.mediabox.width)), round(float(page.mediabox.height))) == (595, 842)
        assert "/Font" in str(page["/Resources"].get_object()), "letters stay letters"
        assert unlike(picture_of(file.read_bytes()), picture_of(pdf)) < 0.05
    finally:
        for file in files_called(serial):
            file.unlink()


@pytest.mark.machine
def test_the_painted_way_reaches_the_same_queue(queue: str, qtbot: QtBot) -> None:
    """What Windows does: the pages as pictures through Qt."""
    serial = f"P{os.getpid()}"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(queue)
    printer.setDocName(serial)
    paint_pdf(invoice_pdf(invoice(), PaperSize.A4), printer, queue)
    try:
        qtbot.waitUntil(lambda: bool(files_called(serial)))
        [file] = files_called(serial)
        assert len(PdfReader(file).pages) == 1
    finally:
        for file in files_called(serial):
            file.unlink()


@pytest.mark.machine
def test_a_printer_that_refuses_jobs_says_so(queue: str) -> None:
    subprocess.run(["cupsreject", queue], check=True, env={**os.environ, "PATH": f"{os.environ['PATH']}:/usr/sbin"})
    with pytest.raises(Refused) as caught:
        print_pdf(invoice_pdf(invoice(), PaperSize.A4), "A1/26-27/000123", queue)
    assert caught.value.code == "printing_failed"
    assert queue in sentence(caught.value)


@pytest.mark.usefixtures("qtbot")
def test_a_missing_printer_says_so_and_nothing_is_printed_elsewhere() -> None:
    """PAPER-14."""
    with pytest.raises(Refused) as caught:
        print_pdf(b"%PDF-", "A1/26-27/000123", "Counter printer")
    assert caught.value.code == "printer_missing"
    assert "Counter printer" in sentence(caught.value)


@pytest.mark.usefixtures("qtbot")
def test_each_page_is_painted_in_its_own_size(tmp_path: Path) -> None:
    file = tmp_path / "painted.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    paper = invoice_pdf(long_invoice(40), PaperSize.A5)
    paint_pdf(paper, printer)
    pages = PdfReader(file).pages
    assert len(pages) > 1
    assert float(pages[0].mediabox.width) == pytest.approx(148 / 25.4 * 72, abs=1.5)
    assert unlike(picture_of(file.read_bytes()), picture_of(paper)) < 0.3


def test_the_preview_shows_every_page_and_can_be_emptied(qtbot: QtBot) -> None:
    """PAPER-13."""
    preview = PdfPreview()
    qtbot.addWidget(preview)
    preview.resize(400, 500)
    preview.show_pdf(invoice_pdf(long_invoice(40), PaperSize.A4))
    assert preview.page_count == 3
    assert preview.grab().size().width() >= 400
    preview.show_pdf(invoice_pdf(invoice(), PaperSize.A4))
    assert preview.page_count == 1
    preview.clear()
    assert preview.page_count == 0


def test_save_as_pdf(tmp_path: Path) -> None:
    """PAPER-13."""
    pdf = invoice_pdf(invoice(), PaperSize.A4)
    save_pdf(pdf, tmp_path / "invoice.pdf")
    assert (tmp_path / "invoice.pdf").read_bytes() == pdf
    with pytest.raises(Refused) as caught:
        save_pdf(pdf, tmp_path / "nowhere" / "invoice.pdf")
    assert caught.value.code == "paper_not_saved"
    assert "invoice.pdf" in sentence(caught.value)
