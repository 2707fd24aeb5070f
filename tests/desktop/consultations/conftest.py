"""A doctor at a window with the real pages, and a small clinic to work in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_desktop.consultations.consultation_page import ConsultationPage
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.pages import all_pages
from tests.clinic.consultations.invented import add_medicine, add_patient, add_stock, begin
from tests.desktop.consultations.keyboard import Keys


@dataclass
class Room:
    """The doctor's window and who waits."""

    window: MainWindow
    clinic: Clinic
    doctor: Actor
    visits: list[str]
    patients: list[str]
    medicines: dict[str, str]

    def page(self) -> ConsultationPage:
        page = self.window.current_page()
        assert isinstance(page, ConsultationPage)
        return page


@pytest.fixture
def room(qtbot, clinic: Clinic, as_role: Callable[[str], Actor], window_for: Callable[..., MainWindow]) -> Room:
    """Two patients wait for the doctor; four medicines, one of them out of stock."""
    desk, doctor = as_role("receptionist"), as_role("doctor")
    patients = [add_patient(clinic, allergy="Milk"), add_patient(clinic, "Ravi Menon", "N1-00043")]
    assert doctor.staff_id is not None
    visits = [begin(clinic, desk, patient, doctor.staff_id).visit_id for patient in patients]
    medicines = {
        "Dasamoolarishtam": add_medicine(clinic, "Dasamoolarishtam"),
        "Dhanwantharam Gulika": add_medicine(clinic, "Dhanwantharam Gulika", "gulika", pack=100),
        "Balarishtam": add_medicine(clinic, "Balarishtam"),
        "Agnitundi Vati": add_medicine(clinic, "Agnitundi Vati", "gulika", pack=100, e1=True),
    }
    add_stock(clinic, medicines["Dasamoolarishtam"], 38 * 450, date(2027, 6, 30))
    add_stock(clinic, medicines["Dhanwantharam Gulika"], 412, date(2027, 3, 31))
    window = window_for(doctor, all_pages())
    window.activateWindow()
    return Room(window, clinic, doctor, visits, patients, medicines)


@pytest.fixture
def keys(qtbot):
    """Types into whatever has the focus, and counts the control keys."""
    return Keys(qtbot)
