"""A paper on the screen: saved as PDF, printed on another printer, gone from the page when it is locked (PAPER-12, PAPER-13)."""

from __future__ import annotations

import pytest

from narayaneeyam_clinic.papers.invoice import PaperSize, invoice_pdf
from narayaneeyam_clinic.papers.paper_kinds import PaperKind
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.preferences import preference
from narayaneeyam_desktop.pages import all_pages
from narayaneeyam_desktop.paper_out import MadePaper
from narayaneeyam_desktop.papers import paper_controller
from tests.clinic.papers.samples import invoice

PDF = invoice_pdf(invoice(), PaperSize.A5)


@pytest.fixture
def printers(monkeypatch):
    """The printers, which are outside; what was sent to them."""
    sent: list[tuple[str, str | None]] = []

    def take(_pdf, title, printer=None):
        if printer == "Jammed":
            raise Refused("printing_failed", printer=printer, reason="it is jammed")
        sent.append((title, printer))

    monkeypatch.setattr(paper_controller, "printer_names", lambda: ["Laser", "Roll", "Jammed"])
    monkeypatch.setattr(paper_controller, "print_pdf", take)
    return sent


@pytest.fixture
def window(window_for, as_role, qtbot):
    made = window_for(as_role("pharmacist"), [spec for spec in all_pages() if spec.key in ("patients", "paper")])
    made.open_page("paper", {"paper": MadePaper(PaperKind.INVOICE, "A1/26-27/000123", PDF, "Roll")})
    return made


def test_it_is_shown_with_the_chosen_printer(printers, window):
    """PAPER-13"""
    page = window.current_page()
    assert (page.title, page.printer.value()) == ("A1/26-27/000123", "Roll")
    assert page.preview.page_count >= 1


def test_it_is_saved_where_the_person_chose(printers, window, qtbot, tmp_path):
    """PAPER-13"""
    file = tmp_path / "bill.pdf"
    window.current_page().file_chosen.emit(file)
    qtbot.waitUntil(lambda: "saved" in window.message_bar.text())
    assert file.read_bytes() == PDF


def test_another_printer_can_be_kept_for_such_papers(clinic, as_role, printers, window, qtbot):
    """PAPER-12"""
    page = window.current_page()
    page.printer.set_value("Laser")
    page.keep.setChecked(True)
    page.print_action.trigger()
    qtbot.waitUntil(lambda: printers == [("A1/26-27/000123", "Laser")])

    def kept():
        with clinic.reading(by=as_role("pharmacist")) as rd:
            return preference(rd, "printer.invoice")

    qtbot.waitUntil(lambda: kept() == "Laser")


def test_what_the_printer_says_stands_beside_the_paper(printers, window, qtbot):
    """PAPER-14"""
    page = window.current_page()
    page.printer.set_value("Jammed")
    page.print_action.trigger()
    qtbot.waitUntil(lambda: "jammed" in page.problem.text())
    assert page.preview.page_count >= 1


def test_the_paper_leaves_the_screen_with_its_page(printers, window, qtbot):
    """PEOPLE-14"""
    page = window.current_page()
    window.lock()
    assert page.preview.page_count == 0
