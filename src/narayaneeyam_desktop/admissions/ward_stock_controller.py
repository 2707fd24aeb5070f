"""Answers the pharmacy's page of the ward: issues what was asked, takes back what was not used (STAY-17, STAY-18)."""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.admissions.issue_to_ward import IssueDraft, issue_to_ward, return_from_ward
from narayaneeyam_clinic.admissions.ward_orders import AskedLine, WardPatient, allergies_of, asked_lines, ward_patients
from narayaneeyam_clinic.admissions.ward_stock import IssuedMedicine, ward_medicines
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.prescriptions.medicine_choices import medicine_choices
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.admissions.ward_stock_page import IssueTyped, WardStockPage
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.prescribing.medicine_words import choice_tail, stock_state
from narayaneeyam_desktop.widgets.ask import ask_reason
from narayaneeyam_desktop.widgets.suggest_field import Suggestion

_LEAST_LETTERS = 2


@dataclass(frozen=True, slots=True)
class _Stay:
    patient: WardPatient
    allergies: tuple[str, ...]
    asked: list[AskedLine]
    issued: list[IssuedMedicine]


class WardStockController(Controller):
    """One issue has one id from the first press on: pressing twice issues once."""

    def __init__(self, page: WardStockPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        self._patient: WardPatient | None = None
        self._issue_id = new_id()
        self._comes_back: tuple[IssuedMedicine, int] | None = None
        page.medicine.suggest_from(desk, _medicines)
        page.patient_chosen.connect(self._chosen)
        page.issue_wanted.connect(self._issue)
        page.return_wanted.connect(self._ask_why)
        may_issue = desk.may(Permission.ISSUE_TO_WARD)
        for action in (page.issue_action, page.return_action):
            action.setVisible(may_issue)
        desk.news.ward_changed.connect(self._ward_changed)
        desk.news.prescription_changed.connect(self._ward_changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._read()

    def _ward_changed(self, _news: object) -> None:
        self._read()

    def _read(self) -> None:
        self.desk.read(self, ward_patients, done=self._show_patients, replaces="patients")

    def _show_patients(self, rows: list[WardPatient]) -> None:
        self.page.show_patients(rows)
        self._chosen(self.page.patients.selected_row())

    def _chosen(self, patient: WardPatient | None) -> None:
        self._patient = patient
        if patient is None:
            return

        def work(rd: Reading) -> _Stay:
            return _Stay(
                patient,
                allergies_of(rd, patient.patient_id),
                asked_lines(rd, patient.admission_id),
                ward_medicines(rd, patient.admission_id),
            )

        self.desk.read(self, work, done=self._show_stay, replaces="stay")

    def _show_stay(self, stay: _Stay) -> None:
        self.page.show_stay(stay.patient, stay.allergies, stay.asked, stay.issued)

    def _issue(self, typed: IssueTyped) -> None:
        if self._patient is None:
            return
        if typed.medicine_id is None:
            self.page.show_problem("medicine", self.tr("Choose a medicine from the list."))
            return
        draft = IssueDraft(
            id=self._issue_id,
            admission_id=self._patient.admission_id,
            medicine_id=typed.medicine_id,
            packs=typed.packs,
            units=typed.units,
            prescription_line_id=typed.line_id,
        )

        def work(tx: Transaction) -> tuple[str, ...]:
            return issue_to_ward(tx, draft)

        self.desk.change(
            self, work, why="ward.issue", done=self._issued, failed=self._refused, disables=self.page.issue_action
        )

    def _issued(self, _ids: tuple[str, ...]) -> None:
        self._issue_id = new_id()
        self.page.issued_now()
        self.desk.say(self.tr("Issued to the ward."))

    def _refused(self, refused: Refused) -> None:
        self.page.show_problem(refused.field, self.desk.refused(refused))

    def _ask_why(self, wanted: tuple[IssuedMedicine, int]) -> None:
        self._comes_back = wanted
        ask_reason(
            self.page,
            self.tr("Take {medicine} back?").format(medicine=wanted[0].medicine),
            self.tr("It goes on the shelf again and off the bill."),
            self.tr("Why"),
            self._take_back,
            verb=self.tr("Take it back"),
        )

    def _take_back(self, reason: str) -> None:
        if self._comes_back is None:
            return
        issued, quantity = self._comes_back
        event_id = new_id()

        def work(tx: Transaction) -> str:
            return return_from_ward(tx, issued.issue_id, quantity, reason, event_id=event_id)

        self.desk.change(self, work, why="ward.returned", done=self._taken_back, failed=self._refused)

    def _taken_back(self, _event_id: str) -> None:
        self.page.back.set_value(None)
        self.desk.say(self.tr("It is on the shelf again."))


def _medicines(rd: Reading, text: str) -> list[Suggestion]:
    if len(text) < _LEAST_LETTERS:
        return []
    found = []
    for choice in medicine_choices(rd, text):
        words, tone = stock_state(choice)
        found.append(Suggestion(choice.facts.name, choice.facts.medicine_id, choice_tail(choice), words, tone))
    return found


def make_ward_stock(desk: Desk) -> WardStockPage:
    """The page with its controller."""
    page = WardStockPage()
    WardStockController(page, desk)
    return page
