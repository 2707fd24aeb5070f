"""Answers the page of a patient's measures."""

from __future__ import annotations

from narayaneeyam_clinic.patients.patient_page import patient_banner
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.treatments.measures_page import MeasuresPage
from narayaneeyam_desktop.trends_card import TrendsCard


class MeasuresController(Controller):
    """Argument: `patient_id`."""

    def __init__(self, page: MeasuresPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page

    def opened(self, arguments: dict[str, object]) -> None:
        patient_id = str(arguments.get("patient_id") or "")
        self.desk.read(self, lambda rd: patient_banner(rd, patient_id), done=self._page.show_patient, replaces="banner")
        self._page.trends.look_at(patient_id)


def make_measures(desk: Desk) -> MeasuresPage:
    """The page with its controller."""
    page = MeasuresPage(TrendsCard(desk))
    MeasuresController(page, desk)
    return page
