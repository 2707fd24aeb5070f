"""Answers the page of vitals: who is here, what was taken of them, and keeping what is measured now."""

from __future__ import annotations

from narayaneeyam_clinic.consultations.record_vitals import (
    RecordedVitals,
    VisitForVitals,
    VitalsOfVisit,
    record_vitals,
    visits_for_vitals,
    vitals_of_visit,
)
from narayaneeyam_clinic.consultations.vitals_draft import FIELD_OF, VitalsDraft, read_vitals
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.consultations.vitals_page import VitalsPage
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.vitals_words import refusal_words, unlikely_words


class VitalsController(Controller):
    """What is being typed for one patient stays when the list changes around it."""

    def __init__(self, page: VitalsPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        self._visit: VisitForVitals | None = None
        self._before = VitalsDraft()
        page.visit_chosen.connect(self._chosen)
        page.edited.connect(self._look)
        page.save_wanted.connect(self._save)
        desk.news.queue_changed.connect(self._queue_changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._read()

    def _queue_changed(self, _news: object) -> None:
        self._read()

    def _read(self) -> None:
        self.desk.read(self, visits_for_vitals, done=self.page.show_visits, replaces="visits")

    def _chosen(self, visit: VisitForVitals | None) -> None:
        if visit is None or (self._visit is not None and visit.visit_id == self._visit.visit_id):
            return
        self._visit = visit
        self._before = VitalsDraft()
        self.page.show_vitals(f"{visit.token}  {visit.patient_name}", self._before)
        self._look()
        visit_id = visit.visit_id
        self.desk.read(self, lambda rd: vitals_of_visit(rd, visit_id), done=self._show, replaces="vitals")

    def _show(self, taken: VitalsOfVisit | None) -> None:
        if taken is not None and self._visit is not None and self.page.vitals.typed() == self._before:
            self._before = taken.latest
            self.page.show_vitals(f"{self._visit.token}  {self._visit.patient_name}", taken.latest)
            self._look()

    def _look(self) -> None:
        read = read_vitals(self.page.vitals.typed())
        problems = {refused.field or "": refusal_words(refused) for refused in read.problems}
        remarks = {FIELD_OF[unlikely.vital]: unlikely_words(unlikely) for unlikely in read.unlikely}
        self.page.vitals.show_remarks("" if read.bmi is None else str(read.bmi), problems, remarks)
        self.page.problem.say("")

    def _save(self) -> None:
        if self._visit is None:
            return
        visit_id, typed = self._visit.visit_id, self.page.vitals.typed()
        self.desk.change(
            self,
            lambda tx: record_vitals(tx, visit_id, typed),
            why="vitals.record",
            done=self._saved,
            failed=self._refused,
            disables=self.page.save_action,
        )

    def _saved(self, _recorded: RecordedVitals) -> None:
        if self._visit is not None:
            self._before = self.page.vitals.typed()
            self.desk.say(self.tr("Kept for token {token}.").format(token=self._visit.token))
        self.page.focus_first()

    def _refused(self, refused: Refused) -> None:
        self.page.problem.say(refusal_words(refused))
        field = self.page.vitals.fields.get(refused.field or "")
        if field is not None:
            field.input.setFocus()


def make_vitals(desk: Desk) -> VitalsPage:
    """The page with its controller."""
    page = VitalsPage()
    VitalsController(page, desk)
    return page
