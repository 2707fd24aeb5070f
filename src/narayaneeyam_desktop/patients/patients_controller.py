"""Answers the list of patients."""

from __future__ import annotations

from collections.abc import Sequence

from narayaneeyam_clinic.patients.patient_list import PatientOrder, PatientRow, patient_count, patient_list
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.patients.patients_page import PatientsPage


class PatientsController(Controller):
    """Filter and order are the clinic's, in SQL; the table asks for what it paints."""

    def __init__(self, page: PatientsPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._typed = ""
        self._order = PatientOrder.NEWEST
        self._descending = False
        self._shown = False
        page.show_rights(registers=desk.may(Permission.REGISTER_PATIENTS), runs_queue=desk.may(Permission.RUN_QUEUE))
        page.filtered.connect(self._filter)
        page.sorted_by.connect(self._sort)
        page.patient_opened.connect(self._open)
        page.token_wanted.connect(self._give_token)
        page.new_wanted.connect(self._new)
        desk.news.patient_changed.connect(self._changed)
        desk.news.queue_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._page.show_day(business_date(self.desk.clinic.clock()))
        if self._shown:
            self._page.table.refresh()
        else:
            self._shown = True
            self._show()

    def _show(self) -> None:
        typed, order, descending = self._typed, self._order, self._descending

        def count(rd: Reading) -> int:
            return patient_count(rd, typed)

        def rows(rd: Reading, offset: int, limit: int) -> Sequence[PatientRow]:
            return patient_list(rd, typed, order=order, descending=descending, offset=offset, limit=limit)

        self._page.table.show_rows(self.desk, count, rows)

    def _filter(self, typed: str) -> None:
        if typed != self._typed:
            self._typed = typed
            self._show()

    def _sort(self, wanted: tuple[str, bool]) -> None:
        self._order, self._descending = PatientOrder(wanted[0]), wanted[1]
        self._show()

    def _changed(self, _news: object) -> None:
        if self._page.isVisible():
            self._page.table.refresh()

    def _open(self, row: PatientRow) -> None:
        self.desk.open_page("patient", patient_id=row.person.patient_id)

    def _give_token(self, row: PatientRow) -> None:
        self.desk.open_page("today", person=row.person)

    def _new(self) -> None:
        self.desk.open_page("today")


def make_patients(desk: Desk) -> PatientsPage:
    """The page with its controller."""
    page = PatientsPage()
    PatientsController(page, desk)
    return page
