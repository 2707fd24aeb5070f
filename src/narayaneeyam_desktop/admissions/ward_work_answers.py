"""Answers diet and meals, ward medicines and tasks of a stay (STAY-65)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QObject

from narayaneeyam_clinic.admissions.issue_to_ward import (
    note_given,
    note_refused,
    return_from_ward,
    take_back_note,
)
from narayaneeyam_clinic.admissions.stay_states import WardEventKind
from narayaneeyam_clinic.admissions.ward_meals import (
    MealRow,
    ServeDraft,
    ServedRow,
    meal_list,
    meals_served,
    serve_meal,
    take_meal_back,
)
from narayaneeyam_clinic.admissions.ward_notes import DietDraft, DietRow, diet_orders, order_diet
from narayaneeyam_clinic.admissions.ward_stock import IssuedMedicine, WardEventRow, ward_events, ward_medicines
from narayaneeyam_clinic.admissions.ward_tasks import TaskDraft, TaskRow, add_task, end_task, reopen_task, ward_tasks
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.admissions.diet_tab import MealWish
from narayaneeyam_desktop.admissions.medicines_tab import MedicineWish
from narayaneeyam_desktop.admissions.stay_answers import StayAnswers
from narayaneeyam_desktop.admissions.stay_page import StayPage
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import quantity_text, unit_text
from narayaneeyam_desktop.widgets.ask import ask_reason


@dataclass(frozen=True, slots=True)
class _Diet:
    orders: list[DietRow]
    meals: list[MealRow]
    served: list[ServedRow]
    today: date


@dataclass(frozen=True, slots=True)
class _Medicines:
    issued: list[IssuedMedicine]
    events: list[WardEventRow]


class DietAnswers(StayAnswers):
    """A diet from a day on; meals by one key each."""

    def __init__(self, page: StayPage, desk: Desk, parent: QObject) -> None:
        super().__init__(page, desk, parent)
        self._taken_back: ServedRow | None = None
        page.order_diet.connect(self._order)
        page.diet.served.connect(self._serve)
        page.diet.taken_back.connect(self._ask_back)

    def refresh(self) -> None:
        admission_id = self.admission_id

        def work(rd: Reading) -> _Diet:
            served = meals_served(rd, rd.today, admission_id)
            return _Diet(diet_orders(rd, admission_id), meal_list(rd), served, rd.today)

        self.desk.read(self, work, done=self._show, failed=self.say_refused, replaces="diet")

    def _show(self, read: _Diet) -> None:
        self.page.diet.show_diet(read.orders, read.today)
        self.page.diet.show_meals(read.meals, read.served)

    def _order(self) -> None:
        tab = self.page.diet
        draft = DietDraft(
            admission_id=self.admission_id,
            pathya=tab.pathya.text(),
            apathya=tab.apathya.text(),
            from_day=tab.from_day.value(),
        )

        def work(tx: Transaction) -> str:
            return order_diet(tx, draft)

        self.change(work, "ward.diet", done=self._ordered, failed=self._refused, disables=self.page.main_action)

    def _ordered(self, _diet_id: str) -> None:
        self.page.diet.ordered()
        self.desk.say(self.tr("The diet is ordered."))

    def _refused(self, refused: Refused) -> None:
        self.page.diet.show_problem(refused.field, self.desk.refused(refused))

    def _serve(self, wish: MealWish) -> None:
        draft = ServeDraft(
            admission_id=self.admission_id,
            meal_id=wish.meal_id,
            for_bystander=wish.for_bystander,
            another=wish.another,
        )

        def work(tx: Transaction) -> str:
            return serve_meal(tx, draft)

        self.change(work, "ward.meal")

    def _ask_back(self, served: ServedRow) -> None:
        self._taken_back = served
        ask_reason(
            self.page,
            self.tr("Take {meal} back?").format(meal=served.name),
            self.tr("It is taken off the bill."),
            self.tr("Why"),
            self._take_back,
            verb=self.tr("Take it back"),
        )

    def _take_back(self, reason: str) -> None:
        served = self._taken_back
        if served is None:
            return

        def work(tx: Transaction) -> None:
            take_meal_back(tx, served.served_id, reason)

        self.change(work, "ward.meal_back")


class MedicineAnswers(StayAnswers):
    """Given by one key; refused and returned with a reason."""

    def __init__(self, page: StayPage, desk: Desk, parent: QObject) -> None:
        super().__init__(page, desk, parent)
        self._wish: MedicineWish | None = None
        self._slip: WardEventRow | None = None
        page.medicines.noted.connect(self._note)
        page.medicines.taken_back.connect(self._ask_back)

    def refresh(self) -> None:
        admission_id = self.admission_id

        def work(rd: Reading) -> _Medicines:
            return _Medicines(ward_medicines(rd, admission_id), ward_events(rd, admission_id))

        self.desk.read(self, work, done=self._show, failed=self.say_refused, replaces="medicines")

    def _show(self, read: _Medicines) -> None:
        self.page.medicines.show_medicines(read.issued, read.events)

    def _note(self, wish: MedicineWish) -> None:
        if wish.kind is WardEventKind.GIVEN:
            issue_id, quantity = wish.issue.issue_id, wish.quantity

            def work(tx: Transaction) -> str:
                return note_given(tx, issue_id, quantity)

            self.change(work, "ward.given", done=partial(self._given, wish), failed=self._refused)
            return
        self._wish = wish
        title = (
            self.tr("{medicine} was refused")
            if wish.kind is WardEventKind.REFUSED
            else self.tr("{medicine} goes back to the pharmacy")
        )
        ask_reason(
            self.page,
            title.format(medicine=wish.issue.medicine),
            "",
            self.tr("Why"),
            self._note_with_reason,
            verb=self.tr("Note it"),
        )

    def _given(self, wish: MedicineWish, event_id: str) -> None:
        amount = quantity_text(wish.quantity, unit_text(wish.issue.base_unit))
        self.desk.say(
            self.tr("{medicine}, {amount}: given.").format(medicine=wish.issue.medicine, amount=amount),
            partial(self._take_back, event_id, ""),
        )

    def _ask_back(self, row: WardEventRow) -> None:
        self._slip = row
        ask_reason(
            self.page,
            self.tr("It was a slip?"),
            f"{row.medicine} · {quantity_text(row.quantity, unit_text(row.base_unit))}",
            self.tr("Why"),
            self._take_slip_back,
            verb=self.tr("Take it back"),
        )

    def _take_slip_back(self, reason: str) -> None:
        if self._slip is not None:
            self._take_back(self._slip.event_id, reason)

    def _take_back(self, event_id: str, reason: str) -> None:
        def work(tx: Transaction) -> None:
            take_back_note(tx, event_id, reason)

        self.change(work, "ward.note_back")

    def _note_with_reason(self, reason: str) -> None:
        wish = self._wish
        if wish is None:
            return
        event_id = new_id()

        def work(tx: Transaction) -> None:
            if wish.kind is WardEventKind.REFUSED:
                note_refused(tx, wish.issue.issue_id, wish.quantity, reason)
            else:
                return_from_ward(tx, wish.issue.issue_id, wish.quantity, reason, event_id=event_id)

        self.change(work, f"ward.{wish.kind}", failed=self._refused)

    def _refused(self, refused: Refused) -> None:
        if refused.field == "quantity":
            self.page.medicines.show_problem(self.desk.refused(refused))
        else:
            self.say_refused(refused)


class TaskAnswers(StayAnswers):
    """Tasks: done by one key."""

    def __init__(self, page: StayPage, desk: Desk, parent: QObject) -> None:
        super().__init__(page, desk, parent)
        self._task_id = ""
        page.add_task.connect(self._add)
        page.tasks.done.connect(self._done)
        page.tasks.not_done.connect(self._ask_not_done)
        page.tasks.reopened.connect(self._reopen)

    def refresh(self) -> None:
        admission_id = self.admission_id

        def work(rd: Reading) -> list[TaskRow]:
            return ward_tasks(rd, admission_id=admission_id)

        self.desk.read(self, work, done=self.page.tasks.show_tasks, failed=self.say_refused, replaces="tasks")

    def _add(self) -> None:
        wish = self.page.tasks.wish()
        if wish is None:
            return
        draft = TaskDraft(admission_id=self.admission_id, what=wish.what, day=wish.day, due_minute=wish.due_minute)

        def work(tx: Transaction) -> str:
            return add_task(tx, draft)

        self.change(work, "ward.task", done=self._added, disables=self.page.main_action)

    def _added(self, _task_id: str) -> None:
        self.page.tasks.added()

    def _done(self, row: TaskRow) -> None:
        def work(tx: Transaction) -> None:
            end_task(tx, row.task_id)

        self.change(work, "ward.task_done")

    def _ask_not_done(self, row: TaskRow) -> None:
        self._task_id = row.task_id
        ask_reason(self.page, self.tr("Not done"), row.what, self.tr("Why"), self._not_done, verb=self.tr("Note it"))

    def _not_done(self, reason: str) -> None:
        task_id = self._task_id

        def work(tx: Transaction) -> None:
            end_task(tx, task_id, done=False, reason=reason)

        self.change(work, "ward.task_not_done")

    def _reopen(self, row: TaskRow) -> None:
        def work(tx: Transaction) -> None:
            reopen_task(tx, row.task_id)

        self.change(work, "ward.task_reopen")
