"""Malayalam and Hindi in letters of 125 % have room on every page of a clinic that has lived, at 1366x768 (LANG-7)."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.people.roles import actor_of
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.demo import shots
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.news import News
from narayaneeyam_desktop.pages import all_pages
from narayaneeyam_desktop.remembered import remembered
from narayaneeyam_desktop.theme.theme import apply_theme
from narayaneeyam_desktop.translations import use_language
from tests.clinic_of_roles import StandingClock
from tests.desktop.cut_off import cut_off


@pytest.mark.parametrize("language", ["ml", "hi"])
def test_no_words_are_cut_off(
    language: str, qapp: QApplication, qtbot: QtBot, background: Background, lived_clinic, screen_home: Path
):
    """LANG-7, HOUSE-46: what is open in English at 100 % is looked at by the test of every page."""
    folder = screen_home / "clinics" / lived_clinic.folder.name
    shutil.copytree(lived_clinic.folder, folder)
    clinic = Clinic(folder, lived_clinic.key, StandingClock())
    with clinic.reading(by=PROGRAM) as rd:
        doctor = actor_of(rd.session, rd.session.query(User).filter_by(login="hari").one())
    actor = Actor(doctor.user_id, doctor.name, frozenset(Permission), doctor.roles, doctor.staff_id, doctor.login)
    # Whoever asks again how large letters are wanted at this PC hears the same.
    remembered().setValue("look/percent", 125)
    apply_theme(qapp, scale=1.25)
    use_language(language)
    pages = all_pages()
    window = MainWindow(clinic, background, News(background), pages, clinic_name="Sree Dhanwanthari Ayurveda")
    try:
        window.show_person(actor)
        window.resize(*shots.SCREEN)
        window.show()
        assert cut_off(window.navigation) == []
        cut = {spec.key: cut_on(spec.key, window, clinic, actor, background, qtbot) for spec in pages}
        assert {key: words for key, words in cut.items() if words} == {}
    finally:
        background.shutdown()
        shiboken6.delete(window)
        clinic.close()
        use_language("en")
        apply_theme(qapp)


def cut_on(
    key: str, window: MainWindow, clinic: Clinic, actor: Actor, background: Background, qtbot: QtBot
) -> list[str]:
    """What is cut on the page once it has come to rest; nothing when the clinic has nothing to show there."""
    spec = next(spec for spec in all_pages() if spec.key == key)
    arguments: dict[str, object] | None = {}
    if spec.example is not None:
        with clinic.reading(by=actor) as rd:
            arguments = spec.example(rd)
    if arguments is None:
        return []
    window.open_page(key, arguments)
    qtbot.waitUntil(background.is_idle)
    page = window.current_page()
    assert page is not None

    def found() -> list[str]:
        needed = page.minimumSizeHint()
        too_large = needed.width() > page.width() or needed.height() > page.height()
        return [*cut_off(page), *cut_off(window.footer), *([f"the page needs {needed}"] if too_large else [])]

    # What was read is laid out in events of its own.
    try:
        qtbot.waitUntil(lambda: not found(), timeout=3000)
    except Exception as late:
        if "timed out" not in str(late):
            raise
    return found()
