"""What one PC saves, the other shows, while the person there goes on undisturbed."""

from __future__ import annotations

import threading
import time
from datetime import date
from functools import partial

import pytest
from PySide6.QtTest import QTest

from narayaneeyam_clinic.consultations.start_visit import start_visit
from narayaneeyam_clinic.patients.age_rules import BirthDate, BirthPrecision
from narayaneeyam_clinic.patients.records import Sex
from narayaneeyam_clinic.patients.register_patient import NewPatient, register_patient
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.sync.link_state import LinkKind
from narayaneeyam_desktop.formats import time_text
from narayaneeyam_desktop.stall_watchdog import StallWatchdog
from tests.clinic.sync.linked import Pc, World
from tests.clinic_of_roles import actor_with
from tests.desktop.sync.conftest import StationOf
from tests.desktop.sync.stations import Station

BIRTH = BirthDate(date(1984, 5, 12), BirthPrecision.DAY)


@pytest.fixture
def two(station_of: StationOf, desk_pc: Pc, counter_pc: Pc) -> tuple[Station, Station]:
    """Reception at both PCs, linked and listening."""
    made = station_of(desk_pc.clinic, "receptionist"), station_of(counter_pc.clinic, "receptionist")
    for one in made:
        one.until_up_to_date()
        one.until(one.line.listening.is_set)
    return made


def came(station: Station, *names: str) -> list[str]:
    """These people are registered there and get a token; done behind its screen, told to its link as any save is."""
    by = actor_with(station.clinic, "receptionist")
    with station.clinic.reading(by=PROGRAM) as rd:
        doctor = rd.session.query(Staff.id).filter_by(kind=StaffKind.DOCTOR).scalar()
    visits: list[str] = []

    def work() -> None:
        for name in names:
            with station.clinic.transaction(by=by, why="patients.register") as tx:
                registered = register_patient(tx, NewPatient(name=name, sex=Sex.FEMALE, birth=BIRTH, phone=None))
                visits.append(start_visit(tx, registered.patient_id, doctor).visit_id)

    station.background.change(station.window, work)
    station.settle()
    return visits


def test_a_save_is_seen_on_the_other_pc_within_a_second(two: tuple[Station, Station], world: World):
    """LINK-11, LINK-2"""
    desk, counter = two
    assert desk.status == counter.status == f"Up to date · {time_text(world.now)}"
    patients = counter.open("patients")
    before = patients.table.model.rowCount()
    begun = time.monotonic()
    came(desk, "Lakshmi Nair")
    counter.until(lambda: patients.table.model.rowCount() == before + 1)
    assert time.monotonic() - begun < 15  # a second on a machine that does nothing else: the bench of sync measures it
    desk.until_up_to_date()


def test_what_comes_leaves_focus_selection_place_and_words_alone(two: tuple[Station, Station]):
    """LINK-6"""
    desk, counter = two
    came(counter, *(f"Patient {letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    today = counter.open("today")
    counter.until(lambda: len(today.queue.rows()) == 26)
    today.queue.select(20)
    chosen = today.queue.selected_row().visit_id
    scrolled = today.queue.view.verticalScrollBar().value()
    assert scrolled > 0
    counter.window.activateWindow()
    today.panel.name.setFocus()
    QTest.keyClicks(today.panel.name.input, "Lakshmi N")
    came(desk, "Zeenath", "Ravi")
    counter.until(lambda: len(today.queue.rows()) == 28)
    assert today.queue.selected_row().visit_id == chosen
    assert today.queue.view.verticalScrollBar().value() == scrolled
    assert counter.window.focusWidget() is today.panel.name.input
    QTest.keyClicks(today.panel.name.input, "air")
    assert today.panel.name.text() == "Lakshmi Nair"


def test_details_that_are_being_corrected_stay(two: tuple[Station, Station]):
    """LINK-6: while others work, a record that is typed in stays as it is typed."""
    desk, counter = two
    came(counter, "Lakshmi Nair")
    with counter.clinic.reading(by=PROGRAM) as rd:
        patient_id = rd.session.connection().exec_driver_sql("SELECT id FROM patient").scalar_one()
    page = counter.open("patient", patient_id=patient_id)
    page.open_details()
    place = page.details.fields["place"]
    place.setFocus()
    QTest.keyClicks(place.input, "Kottakkal")
    heard: list[object] = []
    counter.news.patient_changed.connect(heard.append)
    came(desk, "Somebody else")
    counter.until(lambda: bool(heard))
    counter.settle()
    assert page.details.is_changed()
    assert place.text() == "Kottakkal"


def test_a_server_that_is_away_and_comes_back(two: tuple[Station, Station], world: World):
    """LINK-2, LINK-4"""
    desk, counter = two
    for one in two:
        for line in one.lines:
            line.down = True
    desk.until(lambda: desk.link.state.kind is LinkKind.OFFLINE)
    came(desk, "Lakshmi Nair", "Ravi Menon")
    desk.until(lambda: desk.status == "Offline · 2 waiting" or desk.status == "Offline · 1 waiting")
    above = desk.window.link_line
    assert not above.isVisible()
    world.advance(16 * 60)
    desk.window.link_status.look()
    assert above.isVisible()
    assert "wait on this PC" in above.banner.text()
    for one in two:
        for each in one.lines:
            each.down = False
    desk.link.try_now(desk.window, done=lambda _state: None)
    counter.link.try_now(counter.window, done=lambda _state: None)
    desk.until_up_to_date()
    assert not above.isVisible()
    patients = counter.open("patients")
    counter.until(lambda: patients.table.model.rowCount() == 2)


def test_two_thousand_rows_come_in_while_somebody_types(two: tuple[Station, Station]):
    """LINK-10, HOUSE-35: letters are there at once, saves wait for no more than one piece of what comes."""
    desk, counter = two
    today = counter.open("today")
    counter.window.activateWindow()
    today.panel.name.setFocus()
    for line in desk.lines:
        line.down = True
    desk.until(lambda: desk.link.state.kind is LinkKind.OFFLINE)
    _insert(desk, 2000)
    for line in desk.lines:
        line.down = False
    watchdog = StallWatchdog()
    saves: list[float] = []
    desk.link.try_now(desk.window, done=lambda _state: None)
    patients = _count(counter)
    letters, until = 0, time.monotonic() + 60
    while _count(counter) < patients + 2000 and time.monotonic() < until:
        QTest.keyClicks(today.panel.name.input, "a")
        letters += 1
        begun = time.perf_counter()
        answers: list[object] = []
        counter.window.desk.change(today, _nothing, why="test", done=answers.append)
        counter.until(partial(bool, answers))
        saves.append(time.perf_counter() - begun)
    stalls = watchdog.stop()
    assert [stall for stall in stalls if stall.own_seconds > 0.1] == []
    assert today.panel.name.text().casefold() == "a" * letters
    assert _count(counter) == patients + 2000
    assert max(saves) < 1
    counter.until_up_to_date()


def _nothing(_tx: object) -> str:
    return "saved"


def _insert(station: Station, count: int) -> None:
    by = actor_with(station.clinic, "receptionist")

    def work() -> None:
        for begin in range(0, count, 500):
            with station.clinic.transaction(by=by, why="imports.patients") as tx:
                for number in range(begin, begin + 500):
                    register_patient(tx, NewPatient(name=f"Patient {number}", sex=Sex.FEMALE, birth=BIRTH, phone=None))

    station.background.change(station.window, work)
    station.until(station.background.is_idle, timeout=60_000)


def _count(station: Station) -> int:
    with station.clinic.reading(by=PROGRAM) as rd:
        return int(rd.session.connection().exec_driver_sql("SELECT count(*) FROM patient").scalar_one())


def test_closing_ends_at_once_and_leaves_no_thread(two: tuple[Station, Station]):
    """LINK-9: while both listen."""
    desk, _ = two
    own = {thread for thread in threading.enumerate() if thread.name.startswith(("network", "writer", "reader"))}
    begun = time.monotonic()
    desk.background.shutdown()
    assert time.monotonic() - begun < 1
    assert len([thread for thread in own if thread.is_alive()]) == len(own) // 2
