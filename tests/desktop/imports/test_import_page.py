"""The page of imports, with a real controller, a real clinic and real files (IMP-1, IMP-2, IMP-4, IMP-5, IMP-8, IMP-10)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.imports.headers import ImportKind
from narayaneeyam_clinic.imports.row_verdict import Verdict
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.imports.import_page import ImportPage
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.office_pages import office_pages

TEXT = "OP No,Patient Name,Sex,Age,Mobile,Place\n1,Ramesh,M,42,9847012345,Tirur\n2,സീത,F,31/02/1984,,Kochi\n3,Om,,7,,\n"


@pytest.fixture
def window(window_for, as_role) -> MainWindow:
    made = window_for(as_role("administrator"), [spec for spec in office_pages() if spec.key == "import"])
    made.resize(1366, 768)
    made.open_page("import", {})
    return made


@pytest.fixture
def page(window: MainWindow) -> ImportPage:
    found = window.findChild(ImportPage)
    assert found is not None
    return found


@pytest.fixture
def settle(qtbot: QtBot, background: Background):
    """Waits until every answer is on the screen."""

    def wait() -> None:
        qtbot.waitUntil(background.is_idle)

    return wait


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "patients.csv"
    path.write_text(TEXT, encoding="utf-8")
    return path


def names(clinic: Clinic, as_role) -> list[str]:
    with clinic.reading(by=as_role("manager")) as rd:
        return sorted(patient.name for patient in rd.session.query(Patient))


def press(qtbot: QtBot, page: ImportPage, key: Qt.Key) -> None:
    page.table.view.setFocus()
    qtbot.keyClick(page.table.view, key)


def test_a_file_is_mapped_foretold_imported_and_corrected(
    page: ImportPage, clinic: Clinic, as_role, file: Path, qtbot: QtBot, settle
):
    assert not page.import_action.isEnabled()
    page.file_chosen.emit(file)
    settle()
    assert page.columns.mapping().column("name") == 1
    assert [(row.number, row.verdict, row.name) for row in page.table.rows()] == [
        (2, Verdict.NEW, "Ramesh"),
        (3, Verdict.BAD, "സീത"),
        (4, Verdict.NEW, "Om"),
    ]
    assert "29" in page.table.rows()[1].why
    assert names(clinic, as_role) == []
    press(qtbot, page, Qt.Key.Key_F9)
    settle()
    qtbot.waitUntil(lambda: bool(page.banner.text()))
    assert names(clinic, as_role) == ["Om", "Ramesh"]
    assert (
        page.banner.text()
        == "Taken in: 2. Rows that could not be imported: 1. Save them, correct them, and import that file."
    )
    bad = Path(page.bad_rows_name)
    assert bad.name == "patients-not-imported.csv"
    page.bad_rows_wanted.emit(bad)
    settle()
    bad.write_text(bad.read_text(encoding="utf-8-sig").replace("31/02", "28/02"), encoding="utf-8")
    page.file_chosen.emit(bad)
    settle()
    press(qtbot, page, Qt.Key.Key_F9)
    settle()
    qtbot.waitUntil(lambda: page.banner.text() == "Taken in: 1.")
    assert names(clinic, as_role) == ["Om", "Ramesh", "സീത"]
    page.file_chosen.emit(file)
    settle()
    assert not page.import_action.isEnabled()  # only known and bad rows are left


def test_the_keys_live_on_after_an_import(page: ImportPage, file: Path, qtbot: QtBot, settle, window: MainWindow):
    """Everything that could have the focus is switched off meanwhile."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.file_chosen.emit(file)
    settle()
    page.focus_first()
    qtbot.waitUntil(page.kind.input.hasFocus)
    qtbot.keyClick(page.kind.input, Qt.Key.Key_F9)
    settle()
    qtbot.waitUntil(lambda: bool(page.banner.text()))
    qtbot.waitUntil(page.kind.input.hasFocus)


def test_a_column_is_put_right_and_remembered(page: ImportPage, tmp_path: Path, qtbot: QtBot, settle, clinic, as_role):
    path = tmp_path / "odd.csv"
    path.write_text("Who,Name\nRamesh,Temple House\n", encoding="utf-8")
    page.file_chosen.emit(path)
    settle()
    assert page.table.rows()[0].name == "Temple House"
    choice = page.columns.fields["name"]
    choice.set_value(0)
    choice.edited.emit()
    settle()
    assert page.table.rows()[0].name == "Ramesh"
    press(qtbot, page, Qt.Key.Key_F9)
    settle()
    qtbot.waitUntil(lambda: page.banner.text() == "Taken in: 1.")
    assert names(clinic, as_role) == ["Ramesh"]
    page.file_chosen.emit(path)
    settle()
    assert page.columns.mapping().column("name") == 0
    choice = page.columns.fields["name"]
    choice.set_value(-1)
    choice.edited.emit()
    settle()
    assert choice.has_problem()
    assert not page.import_action.isEnabled()


def test_known_ones_that_differ_are_changed_only_when_ticked(
    page: ImportPage, file: Path, qtbot: QtBot, settle, clinic, as_role
):
    page.file_chosen.emit(file)
    settle()
    press(qtbot, page, Qt.Key.Key_F9)
    settle()
    qtbot.waitUntil(lambda: bool(page.banner.text()))
    file.write_text(TEXT.replace("Tirur", "Thrissur"), encoding="utf-8")
    page.file_chosen.emit(file)
    settle()
    assert page.update_known.isVisible()
    page.update_known.setChecked(True)
    press(qtbot, page, Qt.Key.Key_F9)
    settle()
    with clinic.reading(by=as_role("manager")) as rd:
        assert rd.session.query(Patient).filter_by(name="Ramesh").one().place == "Thrissur"


def test_a_long_import_can_be_stopped(page: ImportPage, tmp_path: Path, qtbot: QtBot, settle, clinic, as_role):
    path = tmp_path / "many.csv"
    path.write_text("OP No,Name\n" + "".join(f"{n},Ramesh Kumar\n" for n in range(3000)), encoding="utf-8")
    page.file_chosen.emit(path)
    settle()
    page.import_action.trigger()
    qtbot.waitUntil(lambda: page.work.isVisible() and "%" in page.work._words.text())
    page.work._stop_pressed()
    settle()
    qtbot.waitUntil(lambda: page.banner.text().startswith("Stopped."))
    assert 0 < len(names(clinic, as_role)) < 3000
    assert not page.work.isVisible()


def test_what_cannot_be_read_is_said(page: ImportPage, tmp_path: Path, settle):
    page.file_chosen.emit(tmp_path / "none.csv")
    settle()
    assert page.banner.text().startswith("none.csv cannot be opened.")


def test_each_person_is_offered_what_they_may_import(window_for, as_role):
    manager = as_role("manager")
    without_stock = replace(manager, permissions=manager.permissions - {Permission.RECEIVE_STOCK})
    for person, kinds in (
        (as_role("administrator"), list(ImportKind)),
        (without_stock, [ImportKind.PATIENTS, ImportKind.MEDICINES, ImportKind.PRICES]),
    ):
        window = window_for(person, [spec for spec in office_pages() if spec.key == "import"])
        window.open_page("import", {})
        page = window.findChild(ImportPage)
        assert page is not None
        assert [page.kind.input.itemText(at) for at in range(page.kind.input.count())] == [
            {"patients": "Patients", "medicines": "Medicines", "stock": "Opening stock", "prices": "Price list"}[kind]
            for kind in kinds
        ]
