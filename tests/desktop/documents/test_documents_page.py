"""Documents and certificates on the screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.consultations.start_visit import StartedVisit, start_visit
from narayaneeyam_clinic.documents.document_files import DocumentFiles
from narayaneeyam_clinic.documents.document_kinds import DocumentKind
from narayaneeyam_clinic.documents.document_list import OpenedDocument, documents_of
from narayaneeyam_clinic.documents.file_rules import MediaType
from narayaneeyam_clinic.documents.issue_certificate import certificate_log
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_desktop import paper_out
from narayaneeyam_desktop.documents.certificates_page import CertificatesPage
from narayaneeyam_desktop.documents.document_pictures import levels_of
from narayaneeyam_desktop.documents.document_viewer import DocumentViewer
from narayaneeyam_desktop.documents.documents_page import DocumentsPage
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.pages import all_pages
from narayaneeyam_desktop.remembered import remembered
from narayaneeyam_desktop.widgets.ask import Question
from narayaneeyam_desktop.widgets.small_parts import EmptyState
from tests.clinic.consultations.invented import add_patient
from tests.clinic.documents.papers import pdf, photograph
from tests.desktop.conftest import WindowFor

AsRole = Callable[[str], Actor]


@pytest.fixture
def visit(clinic: Clinic, as_role: AsRole) -> StartedVisit:
    doctor = as_role("doctor")
    assert doctor.staff_id is not None
    patient_id = add_patient(clinic)
    with clinic.transaction(by=as_role("receptionist"), why="queue.start") as tx:
        return start_visit(tx, patient_id, doctor.staff_id)


@pytest.fixture
def window(window_for: WindowFor, as_role: AsRole, background: object) -> MainWindow:
    return window_for(
        as_role("doctor"), [one for one in all_pages() if one.key in ("patient", "documents", "certificates")]
    )


def documents(window: MainWindow, visit: StartedVisit) -> DocumentsPage:
    window.open_page("documents", {"patient_id": visit.patient_id, "patient_name": visit.patient_name})
    page = window.current_page()
    assert isinstance(page, DocumentsPage)
    return page


def test_a_paper_is_added_looked_at_and_withdrawn(
    clinic: Clinic, as_role: AsRole, window: MainWindow, visit: StartedVisit, qtbot: QtBot, tmp_path: Path
):
    """DOC-1, DOC-6, DOC-7: from a file; the title is proposed from its name."""
    page = documents(window, visit)
    assert not page.keep_action.isVisible()
    (tmp_path / "blood_count.jpeg").write_bytes(photograph(width=1600, height=1200))
    page.file_chosen.emit(tmp_path / "blood_count.jpeg")
    qtbot.waitUntil(page.form.isVisible)
    assert page.name.text() == "blood count"
    page.name.set_text("")
    page.keep_action.trigger()
    assert page.name.has_problem()
    page.name.set_text("Blood count")
    page.keep_action.trigger()
    qtbot.waitUntil(lambda: page.shelf.count() == 1)
    assert not page.form.isVisible()
    qtbot.waitUntil(lambda: page.shelf.without_images() == [])
    fitting = page.viewer.shown_size
    page.viewer.zoom_in()
    assert page.viewer.shown_size.width() > fitting.width()
    page.viewer.fit()
    assert page.viewer.shown_size == fitting
    # Locked, nothing of it stays; unlocked, it is there again.
    page.correct()
    page.name.set_text("Haemogram")
    page.kind.set_value(DocumentKind.OTHER)
    page.keep_action.trigger()
    row = page.shelf.selected
    qtbot.waitUntil(lambda: (chosen := row()) is not None and chosen.title == "Haemogram")
    page.withdraw_action.trigger()
    question = window.findChild(Question)
    assert question is not None
    question.reason.set_text("Another patient's")
    question.accept()
    question.answered.emit("Another patient's")
    qtbot.waitUntil(lambda: page.shelf.count() == 0)
    assert page.viewer.shown_size.isEmpty()
    with clinic.reading(by=as_role("doctor")) as rd:
        (kept,) = documents_of(rd, visit.patient_id, withdrawn_too=True)
        assert kept.withdrawn_why == "Another patient's"


def test_a_photograph_is_enlarged_without_more_memory(qtbot: QtBot):
    """DOC-15: more points than anybody reads are not kept, and at eight times its size it would be a picture of six gigabytes."""
    levels = levels_of(photograph(width=6000, height=4200))
    whole = levels[0].size()
    assert 5000 < whole.width() < 6000
    assert [one.width() for one in levels[1:3]] == [whole.width() // 2, whole.width() // 2 // 2]
    viewer = DocumentViewer(EmptyState("Nothing"))
    qtbot.addWidget(viewer)
    viewer.resize(800, 600)
    opened = OpenedDocument("1", "X-ray", MediaType.JPEG, b"")
    with qtbot.waitExposed(viewer):
        viewer.show()
    viewer.show_document(opened, levels)
    fitting = viewer.shown_size
    for _ in range(30):
        viewer.zoom_in()
    assert viewer.shown_size == whole * 8
    # The photograph is red at the left and something else at the right: at its left edge everything in sight is red.
    seen = viewer.grab().toImage()
    left, right = seen.pixelColor(200, 200), seen.pixelColor(600, 400)
    assert left == right
    assert left.red() > 200
    viewer.fit()
    assert viewer.shown_size == fitting


def test_a_wrong_file_is_refused_before_anything_is_typed(
    window: MainWindow, visit: StartedVisit, qtbot: QtBot, tmp_path: Path
):
    """DOC-2"""
    page = documents(window, visit)
    (tmp_path / "report.pdf").write_bytes(b"MZ a program")
    page.file_chosen.emit(tmp_path / "report.pdf")
    qtbot.waitUntil(lambda: "no PDF, JPEG or PNG" in page.problem.text())
    assert not page.form.isVisible()
    page.file_chosen.emit(tmp_path / "gone.pdf")
    qtbot.waitUntil(lambda: "gone.pdf cannot be read" in page.problem.text())


def test_what_was_copied_and_what_was_scanned(
    clinic: Clinic, as_role: AsRole, window: MainWindow, visit: StartedVisit, qtbot: QtBot, tmp_path: Path
):
    """DOC-1, DOC-16: the newest file of the scanner's folder; a picture of the clipboard. It is seen before it is kept."""
    page = documents(window, visit)
    (tmp_path / "scans").mkdir()
    remembered().setValue("documents/scanner_folder", str(tmp_path / "scans"))
    page.scanner_action.trigger()
    qtbot.waitUntil(lambda: "Scan the paper" in page.problem.text())
    (tmp_path / "scans" / "scan0001.pdf").write_bytes(pdf(2))
    page.scanner_action.trigger()
    qtbot.waitUntil(page.form.isVisible)
    assert page.viewer.is_showing()
    page.give_up_action.trigger()
    assert not page.viewer.is_showing()
    copied = QImage(300, 200, QImage.Format.Format_RGB32)
    copied.fill("green")
    QGuiApplication.clipboard().setImage(copied)
    page.paste_action.trigger()
    qtbot.waitUntil(page.form.isVisible)
    assert page.viewer.is_showing()
    # A picture that was copied is called what it is, until somebody writes a title.
    page.kind.set_value(DocumentKind.SCAN)
    page.kind.edited.emit()
    assert page.name.text() == "X-ray or scan"
    # Behind another page and back it is still what would be kept.
    window.open_page("patient", {"patient_id": visit.patient_id})
    qtbot.waitUntil(lambda: not page.isVisible())
    assert not page.viewer.is_showing()
    window.go_back()
    qtbot.waitUntil(page.viewer.is_showing)
    assert page.form.isVisible()
    page.name.set_text("X-ray")
    page.keep_action.trigger()
    qtbot.waitUntil(lambda: page.shelf.count() == 1)
    QGuiApplication.clipboard().clear()
    with clinic.reading(by=as_role("doctor")) as rd:
        (row,) = documents_of(rd, visit.patient_id)
    assert (row.media_type, row.title) == ("image/png", "X-ray")
    # Without a server, what another PC has cannot be brought.
    qtbot.waitUntil(lambda: not page.viewer.shown_size.isEmpty())
    DocumentFiles(clinic.folder, clinic.key).path_of(row.file_name).unlink()
    page.shelf.document_chosen.emit(row)
    qtbot.waitUntil(lambda: "on another PC" in page.problem.text())


def test_a_certificate_is_written_signed_and_cancelled(
    clinic: Clinic, as_role: AsRole, window: MainWindow, visit: StartedVisit, qtbot: QtBot, monkeypatch
):
    """DOC-10"""
    printed: list[str] = []
    monkeypatch.setattr(paper_out, "print_pdf", lambda _pdf, title, _printer: printed.append(title))
    window.open_page("certificates", {"patient_id": visit.patient_id, "patient_name": visit.patient_name})
    page = window.current_page()
    assert isinstance(page, CertificatesPage)
    page.sign_action.trigger()
    assert page.diagnosis.has_problem()
    qtbot.keyClicks(page.diagnosis.input, "Sandhigatavata")
    page.to_day.set_value(business_date(clinic.clock()))
    page.diagnosis.finished.emit()
    qtbot.waitUntil(lambda: "Sandhigatavata" in page.words.text())
    page.sign_action.trigger()
    qtbot.waitUntil(lambda: printed == ["A1M/26-27/00001"])
    qtbot.waitUntil(lambda: len(page.table.rows()) == 1)
    page.table.setFocus()
    page.cancel_wanted.emit(page.table.rows()[0])
    question = window.findChild(Question)
    assert question is not None
    question.answered.emit("Wrong patient")
    question.reject()

    def reasons() -> list[str | None]:
        with clinic.reading(by=as_role("doctor")) as rd:
            return [row.cancelled_why for row in certificate_log(rd, patient_id=visit.patient_id)]

    qtbot.waitUntil(lambda: reasons() == ["Wrong patient"])
