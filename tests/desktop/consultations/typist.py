"""A program of its own for the test of the power cut: a doctor types into a consultation and never finishes.

It is started with the clinic's folder, its key and the visit; it prints "kept" once what was typed is in the file, then
"typing" while a further word is in the fields only, and goes on until it is killed.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.people.roles import actor_of
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.consultations.consultation_controller import ConsultationController
from narayaneeyam_desktop.consultations.consultation_page import ConsultationPage
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.news import News
from narayaneeyam_desktop.pages import all_pages
from narayaneeyam_desktop.theme.theme import apply_theme


class Typist(QObject):
    """Types one sentence, waits until it is kept, and types another word."""

    def __init__(self, page: ConsultationPage, visit_id: str) -> None:
        super().__init__(page)
        self._page = page
        self._visit_id = visit_id
        controller = page.findChild(ConsultationController)
        assert controller is not None
        controller.keeper.kept.connect(self._kept)
        page.title_changed.connect(self._shown)

    def _shown(self, _title: str) -> None:
        if self._page.typed().visit_id == self._visit_id and not self._page.concern.text():
            QTest.keyClicks(self._page.concern.input, "Pain since Monday")

    def _kept(self) -> None:
        say("kept")
        QTest.keyClicks(self._page.notes.input, "lost")
        say("typing")


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def main(folder: str, key: str, visit_id: str) -> None:
    application = QApplication([])
    apply_theme(application)
    clinic = Clinic.open(Path(folder), bytes.fromhex(key))
    with clinic.reading(by=PROGRAM) as rd:
        doctor = actor_of(rd.session, rd.session.query(User).filter_by(login="doctor").one())
    background = Background()
    window = MainWindow(clinic, background, News(background), all_pages(), clinic_name="Clinic")
    window.show_person(doctor)
    window.show()
    window.open_page("consultation", {"visit_id": visit_id})
    page = window.current_page()
    assert isinstance(page, ConsultationPage)
    typist = Typist(page, visit_id)
    assert typist is not None
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
