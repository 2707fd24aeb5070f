"""Answers the page of therapies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from narayaneeyam_clinic.pharmacy.find_medicine import find_medicine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.treatments.change_therapy import TherapyDraft, change_therapy
from narayaneeyam_clinic.treatments.shipped_therapies import take_shipped_therapies
from narayaneeyam_clinic.treatments.staff_skills import TherapistRow, set_skills, therapists
from narayaneeyam_clinic.treatments.therapy_list import TherapyRow, therapy_list
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.history_door import HistoryDoor
from narayaneeyam_desktop.treatments.therapies_page import SkillsTyped, TherapiesPage
from narayaneeyam_desktop.widgets.suggest_field import Suggestion
from narayaneeyam_desktop.wording import counted


@dataclass(frozen=True, slots=True)
class _Lists:
    therapies: list[TherapyRow]
    people: list[TherapistRow]


class TherapiesController(Controller):
    """The lists are read when the page opens and after any news of treatments or people."""

    def __init__(self, page: TherapiesPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        HistoryDoor(page, desk, "therapy", self._chosen)
        page.material.suggest_from(desk, _medicines)
        page.save_wanted.connect(self._save)
        page.skills_wanted.connect(self._set_skills)
        page.shipped_wanted.connect(self._take_shipped)
        desk.news.treatments_changed.connect(self._changed)
        desk.news.people_changed.connect(self._changed)

    def _chosen(self) -> tuple[str, str] | None:
        row = self._page.table.selected_row()
        return (row.therapy_id, row.name) if row is not None and self._page.table.isVisible() else None

    def opened(self, arguments: dict[str, object]) -> None:
        self._read()

    def _changed(self, _news: object) -> None:
        self._read()

    def _read(self) -> None:
        self.desk.read(
            self,
            lambda rd: _Lists(therapy_list(rd, also_ended=True), therapists(rd)),
            done=self._show,
            replaces="therapies",
        )

    def _show(self, lists: _Lists) -> None:
        self._page.show_therapies(lists.therapies, lists.people)

    def _save(self, wanted: tuple[str | None, TherapyDraft]) -> None:
        therapy_id, draft = wanted

        def work(tx: Transaction) -> str:
            return change_therapy(tx, therapy_id, draft)

        self.desk.change(
            self, work, why="therapies.change", done=self._saved, failed=self._refused, disables=self._page.save_action
        )

    def _set_skills(self, typed: SkillsTyped) -> None:
        self.desk.change(
            self,
            lambda tx: set_skills(tx, typed.staff_id, typed.skills),
            why="therapies.skills",
            done=self._saved,
            failed=self._refused,
            disables=self._page.save_action,
        )

    def _take_shipped(self) -> None:
        self.desk.change(self, take_shipped_therapies, why="therapies.shipped", done=self._taken)

    def _taken(self, count: int) -> None:
        self.desk.say(
            counted(self.tr("{count} therapy was added."), self.tr("{count} therapies were added."), count=count)
        )

    def _saved(self, _id: object) -> None:
        self._page.saved()
        self.desk.say(self.tr("Saved."))

    def _refused(self, refused: Refused) -> None:
        self._page.show_problem(refused.field, self.desk.refused(refused))


def _medicines(rd: Reading, text: str) -> Sequence[Suggestion]:
    return [Suggestion(one.name, one.medicine_id, one.base_unit) for one in find_medicine(rd, text)]


def make_therapies(desk: Desk) -> TherapiesPage:
    """The page with its controller."""
    page = TherapiesPage()
    TherapiesController(page, desk)
    return page
