"""Answers the day of treatments."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from narayaneeyam_clinic.papers.paper_kinds import PaperKind
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.treatments.finish_session import FinishedSession, SessionNotes, finish_session
from narayaneeyam_clinic.treatments.material_needs import MaterialNeed, material_needs
from narayaneeyam_clinic.treatments.session_steps import (
    cancel_session,
    miss_session,
    session_arrives,
    start_session,
    take_back_arrival,
    take_back_start,
)
from narayaneeyam_clinic.treatments.sessions_of_day import SessionRow, sessions_of_day
from narayaneeyam_clinic.treatments.take_back_end import take_back_end
from narayaneeyam_clinic.treatments.therapy_list import MaterialRow, therapy_list
from narayaneeyam_clinic.treatments.treatment_states import SessionState
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import date_text, quantity_text, rupees_text, unit_text
from narayaneeyam_desktop.paper_out import PaperOut
from narayaneeyam_desktop.treatments.day_page import TreatmentDayPage, day_title
from narayaneeyam_desktop.widgets.ask import ask_reason

_SHORT_SHOWN = 3


@dataclass(frozen=True, slots=True)
class _Day:
    """What one look reads."""

    sessions: list[SessionRow]
    materials: dict[str, tuple[MaterialRow, ...]]
    short: list[MaterialNeed]


class TreatmentDayController(Controller):
    """Argument: `day` (ISO) to look at another day than today."""

    def __init__(self, page: TreatmentDayPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._out = PaperOut(desk, self)
        self._materials: dict[str, tuple[MaterialRow, ...]] = {}
        self._asked: SessionRow | None = None
        self._only_mine = desk.may(Permission.TREAT) and desk.actor.staff_id is not None
        page.mine.setChecked(self._only_mine)
        page.day_wanted.connect(self._look_at)
        page.mine_wanted.connect(self._mine)
        page.step_wanted.connect(self._step)
        page.miss_wanted.connect(self._ask_missed)
        page.cancel_wanted.connect(self._ask_cancelled)
        page.move_wanted.connect(self._move)
        page.course_wanted.connect(self._open_course)
        page.courses_wanted.connect(self._open_courses)
        page.sheet_wanted.connect(self._print)
        page.table.row_chosen.connect(self._chosen)
        for signal in (desk.news.treatments_changed, desk.news.calendar_changed, desk.news.stock_changed):
            signal.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        given = arguments.get("day")
        self._look_at(date.fromisoformat(str(given)) if given else self._page.day())

    def _changed(self, _news: object) -> None:
        if self._page.isVisible():
            self._read()

    def _mine(self, wanted: bool) -> None:
        self._only_mine = wanted
        self._read()

    def _look_at(self, day: date) -> None:
        self._page.show_day(day)
        self._read()

    def _read(self) -> None:
        day = self._page.day()
        staff_id = self.desk.actor.staff_id if self._only_mine else None

        def work(rd: Reading) -> _Day:
            sessions = sessions_of_day(rd, day, staff_id=staff_id)
            materials = {row.therapy_id: row.materials for row in therapy_list(rd, also_ended=True) if row.materials}
            return _Day(sessions, materials, [need for need in material_needs(rd) if need.short_by])

        self.desk.read(self, work, done=self._show, replaces="day")

    def _show(self, read: _Day) -> None:
        self._materials = read.materials
        self._page.show_sessions(read.sessions)
        self._chosen(self._page.table.selected_row())
        parts = [
            self.tr("{medicine}: {missing} short, from {day}").format(
                medicine=need.medicine,
                missing=quantity_text(need.short_by, unit_text(need.base_unit)),
                day=date_text(need.short_on),
            )
            for need in read.short[:_SHORT_SHOWN]
        ]
        self._page.show_short("; ".join(parts))

    def _chosen(self, row: SessionRow | None) -> None:
        if row is not None and row.state is SessionState.STARTED:
            self._page.show_materials(row.session_id, self._materials.get(row.therapy_id, ()))

    def _step(self, wanted: tuple[SessionRow, SessionNotes | None]) -> None:
        row, notes = wanted

        def work(tx: Transaction) -> FinishedSession | None:
            if row.state is SessionState.PLANNED:
                session_arrives(tx, row.session_id)
            elif row.state is SessionState.ARRIVED:
                start_session(tx, row.session_id)
            elif notes is not None:
                return finish_session(tx, row.session_id, notes)
            return None

        self.desk.change(
            self,
            work,
            why="treatments.step",
            done=_Stepped(self, row).tell,
            failed=self._refused,
            disables=self._page.step_action,
        )

    def stepped_on(self, row: SessionRow, finished: FinishedSession | None, back: Callable[[], None]) -> None:
        """What the step was; `back` takes this one back, whatever was stepped on since."""
        if finished is None:
            words = (
                self.tr("{patient} has come.") if row.state is SessionState.PLANNED else self.tr("{patient}: begun.")
            )
            self.desk.say(words.format(patient=row.patient), back)
            return
        self._page.card.form.mark_saved()
        if finished.short:
            missing = ", ".join(
                f"{one.medicine} {quantity_text(one.missing, unit_text(one.base_unit))}" for one in finished.short
            )
            words = self.tr("Done. Not on the shelf: {missing}. Tell the pharmacy.")
            self.desk.say(words.format(missing=missing), back)
        elif finished.covered_by is not None:
            self.desk.say(self.tr("Done, from the package {package}.").format(package=finished.covered_by), back)
        else:
            self.desk.say(self.tr("Done, {amount} charged.").format(amount=rupees_text(finished.amount)), back)

    def take_back(self, row: SessionRow) -> None:
        """The step that was taken from this state."""
        reason = self.tr("ended by mistake")

        def work(tx: Transaction) -> None:
            if row.state is SessionState.PLANNED:
                take_back_arrival(tx, row.session_id)
            elif row.state is SessionState.ARRIVED:
                take_back_start(tx, row.session_id)
            else:
                take_back_end(tx, row.session_id, reason)

        self.desk.change(self, work, why="treatments.take_back")

    def _ask_missed(self, row: SessionRow) -> None:
        self._asked = row
        if row.state is SessionState.DONE:
            ask_reason(
                self._page,
                self.tr("{therapy} of {patient} was not done?").format(therapy=row.therapy, patient=row.patient),
                self.tr(
                    "Its charge and what it used are taken back. It is under way again: end it, break it off or move it."
                ),
                self.tr("Why"),
                self._not_done,
                verb=self.tr("It was not done"),
            )
            return
        begun = row.state is SessionState.STARTED
        words = (
            self.tr("{therapy} of {patient} was broken off?")
            if begun
            else self.tr("{therapy} of {patient} was missed?")
        )
        ask_reason(
            self._page,
            words.format(therapy=row.therapy, patient=row.patient),
            self.tr("Nothing is charged. It can be moved to another day afterwards."),
            self.tr("Why"),
            self._missed,
            verb=self.tr("It was broken off") if begun else self.tr("It was missed"),
        )

    def _missed(self, reason: str) -> None:
        if self._asked is not None:
            session_id = self._asked.session_id
            self.desk.change(self, lambda tx: miss_session(tx, session_id, reason), why="treatments.miss")

    def _not_done(self, reason: str) -> None:
        if self._asked is not None:
            session_id = self._asked.session_id
            self.desk.change(self, lambda tx: take_back_end(tx, session_id, reason), why="treatments.take_back")

    def _ask_cancelled(self, row: SessionRow) -> None:
        self._asked = row
        ask_reason(
            self._page,
            self.tr("Cancel {therapy} of {patient}?").format(therapy=row.therapy, patient=row.patient),
            self.tr("It will not take place; nothing is charged."),
            self.tr("Why"),
            self._cancelled,
            verb=self.tr("Cancel the session"),
        )

    def _cancelled(self, reason: str) -> None:
        if self._asked is not None:
            session_id = self._asked.session_id
            self.desk.change(self, lambda tx: cancel_session(tx, session_id, reason), why="treatments.cancel")

    def _move(self, row: SessionRow) -> None:
        self.desk.open_page("session_place", session_id=row.session_id)

    def _open_course(self, row: SessionRow) -> None:
        self.desk.open_page("course", course_id=row.course_id)

    def _open_courses(self) -> None:
        self.desk.open_page("courses")

    def _print(self) -> None:
        from narayaneeyam_clinic.papers.paper_size import PaperSize
        from narayaneeyam_clinic.papers.therapy_day_sheet import therapy_day_sheet_pdf
        from narayaneeyam_clinic.treatments.day_sheet import day_sheet

        day = self._page.day()
        staff_id = self.desk.actor.staff_id if self._only_mine else None

        def make(rd: Reading, size: PaperSize) -> bytes:
            return therapy_day_sheet_pdf(day_sheet(rd, day, staff_id=staff_id), size)

        self._out.print(PaperKind.DAY, day_title(day), make)

    def _refused(self, refused: Refused) -> None:
        self._page.show_problem(refused.field, self.desk.refused(refused))
        if refused.field is None:
            self.desk.say(self.desk.refused(refused))


@dataclass(frozen=True, slots=True)
class _Stepped:
    """One step of one session: its Undo is its own, also when another session was stepped on since."""

    controller: TreatmentDayController
    row: SessionRow

    def tell(self, finished: FinishedSession | None) -> None:
        self.controller.stepped_on(self.row, finished, self.back)

    def back(self) -> None:
        self.controller.take_back(self.row)


def make_treatment_day(desk: Desk) -> TreatmentDayPage:
    """The page with its controller."""
    page = TreatmentDayPage(
        business_date(desk.clinic.clock()),
        may_plan=desk.may(Permission.PLAN_TREATMENTS),
        treats=desk.may(Permission.TREAT),
    )
    TreatmentDayController(page, desk)
    return page
