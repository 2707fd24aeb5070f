"""Answers the register of breaches."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from pydantic import ValidationError

from narayaneeyam_clinic.rights.breaches import (
    BreachDraft,
    Told,
    add_people,
    change_breach,
    close_breach,
    note_breach,
    note_person_told,
    note_told,
    take_person_out,
)
from narayaneeyam_clinic.rights.rights_lists import AffectedPerson, BreachRead, BreachRow, breach, breach_list
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.patient_suggestions import patient_suggestions
from narayaneeyam_desktop.rights.breaches_page import BreachesPage, BreachTyped


class BreachesController(Controller):
    """One breach is open at a time, or a new one is being written."""

    def __init__(self, page: BreachesPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._breach_id = ""
        page.patient.suggest_from(desk, patient_suggestions)
        page.breach_opened.connect(self._open)
        page.new_wanted.connect(self._new)
        page.save_wanted.connect(self._save)
        page.board_told.connect(self._board_told)
        page.details_given.connect(self._details_given)
        page.people_told.connect(self._people_told)
        page.person_chosen.connect(self._add_person)
        page.person_out.connect(self._person_out)
        page.person_told.connect(self._person_told)
        page.close_wanted.connect(self._close)
        desk.news.rights_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._look()

    def _changed(self, _news: object) -> None:
        self._look()

    def _look(self) -> None:
        self.desk.read(self, breach_list, done=self._page.show_rows, replaces="breaches")
        if self._breach_id and not self._page.form.is_edited():
            self._read()

    def _open(self, row: BreachRow) -> None:
        self._breach_id = row.breach_id
        self._read()

    def _read(self) -> None:
        breach_id = self._breach_id
        self.desk.read(self, lambda rd: breach(rd, breach_id), done=self._show, replaces="breach")

    def _show(self, read: BreachRead) -> None:
        if read.row.breach_id == self._breach_id:
            self._page.show_breach(read)

    def _new(self) -> None:
        self._breach_id = ""
        self._page.show_new(self.desk.clinic.clock())

    def _save(self, typed: BreachTyped) -> None:
        if typed.found_at is None:
            self._page.form.show_problem("found_at", self.tr("Say when the clinic knew of it."))
            return
        # Typed to the minute: "now" would else lie after the moment of saving.
        found_at = min(typed.found_at, self.desk.clinic.clock()) if self._is_now(typed) else typed.found_at
        try:
            draft = BreachDraft(
                kind=typed.kind,
                account=typed.account,
                found_at=found_at,
                happened_at=typed.happened_at,
                affects_all=typed.affects_all,
                **typed.texts,
            )
        except ValidationError:
            self._page.form.show_problem("account", self.tr("Say what happened, in at most 2,000 letters a field."))
            return
        breach_id = self._breach_id

        def work(tx: Transaction) -> str:
            if not breach_id:
                return note_breach(tx, draft)
            change_breach(tx, breach_id, draft)
            return breach_id

        self._change(work, "rights.breach", done=self._saved)

    def _is_now(self, typed: BreachTyped) -> bool:
        at = typed.found_at
        return at is not None and timedelta() < at - self.desk.clinic.clock() < timedelta(minutes=1)

    def _saved(self, breach_id: str) -> None:
        self._breach_id = breach_id
        self._page.form.mark_saved()
        self.desk.say(self.tr("The breach was noted."))
        self._look()

    def _board_told(self, reference: str) -> None:
        self._note(Told.BOARD, reference)

    def _details_given(self, reference: str) -> None:
        self._note(Told.BOARD_DETAILS, reference)

    def _people_told(self) -> None:
        self._note(Told.PEOPLE, "")

    def _note(self, whom: Told, reference: str) -> None:
        breach_id = self._breach_id
        self._change(lambda tx: note_told(tx, breach_id, whom, reference), "rights.told")

    def _add_person(self, patient_id: str) -> None:
        breach_id = self._breach_id
        self._change(lambda tx: add_people(tx, breach_id, (patient_id,)), "rights.affected")

    def _person_out(self, person: AffectedPerson) -> None:
        self._change(lambda tx: take_person_out(tx, person.person_id), "rights.not_affected")

    def _person_told(self, person: AffectedPerson, how: str) -> None:
        self._change(lambda tx: note_person_told(tx, person.person_id, how), "rights.person_told")

    def _close(self, why: str) -> None:
        breach_id = self._breach_id
        self._change(lambda tx: close_breach(tx, breach_id, why), "rights.close")

    def _change(self, work: Callable[[Transaction], Any], why: str, done: Callable[[Any], None] | None = None) -> None:
        self.desk.change(self, work, why=why, done=done or self._done, failed=self._refused)

    def _done(self, _result: object) -> None:
        self._page.form.mark_saved()
        self._look()

    def _refused(self, refused: Refused) -> None:
        self._page.form.show_problem(refused.field, self.desk.refused(refused))


def make_breaches(desk: Desk) -> BreachesPage:
    """The page with its controller."""
    from narayaneeyam_clinic.shared.clock import business_date

    page = BreachesPage(business_date(desk.clinic.clock()))
    BreachesController(page, desk)
    return page
