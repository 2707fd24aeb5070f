"""Answers the page of a stay: reads its header, and each part when it is looked at."""

from __future__ import annotations

from narayaneeyam_clinic.admissions.stay_header import StayHeader, stay_header
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.admissions.charges_tab import ChargesTab
from narayaneeyam_desktop.admissions.diet_tab import DietTab
from narayaneeyam_desktop.admissions.leaving_answers import LeavingAnswers
from narayaneeyam_desktop.admissions.medicines_tab import MedicinesTab
from narayaneeyam_desktop.admissions.money_answers import MoneyAnswers
from narayaneeyam_desktop.admissions.round_answers import RoundAnswers, VitalsAnswers
from narayaneeyam_desktop.admissions.rounds_tab import RoundsTab
from narayaneeyam_desktop.admissions.stay_answers import StayAnswers
from narayaneeyam_desktop.admissions.stay_page import StayPage
from narayaneeyam_desktop.admissions.stay_papers import StayPapers
from narayaneeyam_desktop.admissions.stay_parts import Tab
from narayaneeyam_desktop.admissions.stay_round import StayRound
from narayaneeyam_desktop.admissions.tasks_tab import TasksTab
from narayaneeyam_desktop.admissions.vitals_tab import VitalsTab
from narayaneeyam_desktop.admissions.ward_work_answers import DietAnswers, MedicineAnswers, TaskAnswers
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.document_door import DocumentDoor, PapersOf
from narayaneeyam_desktop.history_door import HistoryDoor


class StayController(Controller):
    """One page belongs to one stay for as long as it lives. Only the part in front is read again after news."""

    def __init__(self, page: StayPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        self.papers = StayPapers(desk, self)
        self.parts: dict[Tab, StayAnswers] = {}
        self._admission_id = ""
        self._tab = ""  # which part is to come to the front
        page.part_made.connect(self._answer)
        may = desk.may
        page.show_rights(
            writes=may(Permission.WARD_NOTES),
            vitals=may(Permission.RECORD_VITALS),
            works=may(Permission.WARD_WORK),
            returns=may(Permission.ISSUE_TO_WARD),
            bills=may(Permission.SEE_BILLS),
            takes=may(Permission.TAKE_FEES),
            refunds=may(Permission.REFUND),
            moves=may(Permission.ADMIT),
            discharges=may(Permission.DISCHARGE),
            clinical=may(Permission.SEE_CLINICAL),
            internal=may(Permission.SEE_INTERNAL_NOTES),
            consults=may(Permission.CONSULT),
        )
        HistoryDoor(page, desk, "admission", self._chosen)
        page.tab_shown.connect(self._part_shown)
        page.summary_wanted.connect(self._summary)
        page.patient_wanted.connect(self._patient)
        page.consult_wanted.connect(self._consult)
        self.round = StayRound(page, desk)
        self.documents = DocumentDoor(page, desk, self._papers, "Ctrl+D")
        desk.news.ward_changed.connect(self._news)
        desk.news.ledger_changed.connect(self._news)
        desk.news.queue_changed.connect(self._news)

    def _chosen(self) -> tuple[str, str] | None:
        return (self._admission_id, self.page.title) if self._admission_id else None

    def opened(self, arguments: dict[str, object]) -> None:
        admission_id = str(arguments.get("admission_id", ""))
        is_refresh = admission_id == self._admission_id
        self._tab = str(arguments.get("tab", ""))
        self._admission_id = admission_id
        for part in self.parts.values():
            part.show_for(admission_id)
        self._read(is_refresh=is_refresh)

    def _news(self, _news: object) -> None:
        if self._admission_id and self.page.isVisible():
            self._read(is_refresh=True)

    def _read(self, *, is_refresh: bool) -> None:
        admission_id = self._admission_id

        def work(rd: Reading) -> StayHeader:
            return stay_header(rd, admission_id, is_refresh=is_refresh)

        self.desk.read(self, work, done=self._show, failed=self._refused, replaces="stay")

    def _show(self, stay: StayHeader) -> None:
        first = self.page.stay is None
        self.page.show_stay(stay)
        if self._tab:
            tab, self._tab = self._tab, ""
            self.page.show_tab(tab)
        self.parts[self.page.current()].refresh()
        if first:
            self.page.focus_first()

    def _refused(self, refused: Refused) -> None:
        self.page.problem.say(self.desk.refused(refused))

    def _answer(self, part: Tab) -> None:
        """A part that is looked at for the first time gets who answers it."""
        page, desk = self.page, self.desk
        answers: StayAnswers
        if isinstance(part, RoundsTab):
            answers = RoundAnswers(page, desk, self)
        elif isinstance(part, VitalsTab):
            answers = VitalsAnswers(page, desk, self)
        elif isinstance(part, DietTab):
            answers = DietAnswers(page, desk, self)
        elif isinstance(part, MedicinesTab):
            answers = MedicineAnswers(page, desk, self)
        elif isinstance(part, TasksTab):
            answers = TaskAnswers(page, desk, self)
        elif isinstance(part, ChargesTab):
            answers = MoneyAnswers(page, desk, self.papers, self)
        else:
            answers = LeavingAnswers(page, desk, self)
        answers.show_for(self._admission_id)
        self.parts[part] = answers

    def _part_shown(self, part: Tab) -> None:
        if self._admission_id:
            self.parts[part].refresh()

    def _summary(self) -> None:
        self.desk.open_page("discharge_summary", admission_id=self._admission_id)

    def _patient(self) -> None:
        if self.page.stay is not None:
            self.desk.open_page("patient", patient_id=self.page.stay.patient.patient_id)

    def _papers(self) -> PapersOf | None:
        stay = self.page.stay
        if stay is None:
            return None
        return PapersOf(stay.patient.patient_id, stay.patient.name, admission_id=stay.admission_id)

    def _consult(self) -> None:
        if self.page.stay is not None:
            self.desk.open_page("consultation", visit_id=self.page.stay.visit_id)


def make_stay(desk: Desk) -> StayPage:
    """The page with its controller."""
    page = StayPage(business_date(desk.clinic.clock()))
    StayController(page, desk)
    return page
