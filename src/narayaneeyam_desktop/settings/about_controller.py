"""Reads what stands on the page about the program."""

from __future__ import annotations

from narayaneeyam_clinic.people.clinic_heading import clinic_heading
from narayaneeyam_clinic.shared.program_parts import program_parts
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.store.upgrade import program_revision
from narayaneeyam_clinic.version import __version__
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.settings.about_page import About, AboutPage


class AboutController(Controller):
    """The parts are told by files of theirs: they are read beside the screen."""

    def __init__(self, page: AboutPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page

    def opened(self, arguments: dict[str, object]) -> None:
        self.desk.read(self, about, done=self.page.show_about, replaces="about")


def make_about(desk: Desk) -> AboutPage:
    """The page with its controller."""
    page = AboutPage()
    AboutController(page, desk)
    return page


def about(reading: Reading) -> About:
    """An opened file has the program's revision: an older one was upgraded, a newer one refused (STORE)."""
    device = reading.device
    return About(
        version=__version__,
        file_version=program_revision(),
        clinic_name=clinic_heading(reading).name,
        device_id=device.id,
        device_number=device.number,
        counter_code=device.counter_code,
        patient_code=device.patient_code,
        parts=program_parts(),
    )
