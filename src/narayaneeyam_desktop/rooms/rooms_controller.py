"""Answers the page of rooms: what is typed of a room, a category, a tariff or a meal is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from narayaneeyam_clinic.admissions.ward_meals import MealDraft, MealRow, add_meal, change_meal, meal_list
from narayaneeyam_clinic.rooms.change_rooms import (
    CategoryDraft,
    RoomDraft,
    TariffDraft,
    add_category,
    add_room,
    change_category,
    change_room,
    set_tariff,
    withdraw_tariff,
)
from narayaneeyam_clinic.rooms.room_list import CategoryRow, RoomRow, category_list, room_list
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.history_door import HistoryDoor
from narayaneeyam_desktop.rooms.rooms_page import RoomsPage
from narayaneeyam_desktop.widgets.form_card import FormCard


@dataclass(frozen=True, slots=True)
class _All:
    rooms: list[RoomRow]
    categories: list[CategoryRow]
    meals: list[MealRow]


class RoomsController(Controller):
    """Each form is kept by itself; the lists follow the news of the ward."""

    def __init__(self, page: RoomsPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        HistoryDoor(page, desk, "room", self._chosen)
        page.room_wanted.connect(self._keep_room)
        page.category_wanted.connect(self._keep_category)
        page.tariff_wanted.connect(self._add_tariff)
        page.withdraw_wanted.connect(self._withdraw)
        page.meal_wanted.connect(self._keep_meal)
        desk.news.ward_changed.connect(self._ward_changed)

    def _chosen(self) -> tuple[str, str] | None:
        table = self.page.rooms.table
        row = table.selected_row()
        return (row.room_id, row.name) if row is not None and table.isVisible() else None

    def opened(self, arguments: dict[str, object]) -> None:
        self._read()

    def _ward_changed(self, _news: object) -> None:
        self._read()

    def _read(self) -> None:
        def work(rd: Reading) -> _All:
            return _All(
                room_list(rd, all_of_them=True), category_list(rd, all_of_them=True), meal_list(rd, all_of_them=True)
            )

        self.desk.read(self, work, done=self._show, replaces="rooms")

    def _show(self, read: _All) -> None:
        self.page.rooms.show_rooms(read.rooms, [one for one in read.categories if one.is_active])
        self.page.categories.show_categories(read.categories)
        self.page.meals.show_meals(read.meals)

    def _keep_room(self, wish: tuple[str | None, RoomDraft]) -> None:
        room_id, draft = wish

        def work(tx: Transaction) -> None:
            if room_id is None:
                add_room(tx, draft)
            else:
                change_room(tx, room_id, draft)

        self._change(work, "rooms.change", self.page.rooms.form, self._room_kept)

    def _room_kept(self, _nothing: object) -> None:
        self.page.rooms.saved()
        self.desk.say(self.tr("The room is saved."))

    def _keep_category(self, wish: tuple[str | None, CategoryDraft]) -> None:
        category_id, draft = wish

        def work(tx: Transaction) -> None:
            if category_id is None:
                add_category(tx, draft)
            else:
                change_category(tx, category_id, draft)

        self._change(work, "rooms.change_category", self.page.categories.form, self._category_kept)

    def _category_kept(self, _nothing: object) -> None:
        self.page.categories.saved()
        self.desk.say(self.tr("The category is saved."))

    def _add_tariff(self, draft: TariffDraft) -> None:
        def work(tx: Transaction) -> None:
            set_tariff(tx, draft)

        self._change(work, "rooms.tariff", self.page.categories.form, self._tariff_added)

    def _tariff_added(self, _nothing: object) -> None:
        self.page.categories.tariff_added()
        self.desk.say(self.tr("The tariff is added."))

    def _withdraw(self, tariff_id: str) -> None:
        def work(tx: Transaction) -> None:
            withdraw_tariff(tx, tariff_id)

        self._change(work, "rooms.withdraw_tariff", self.page.categories.form, self._withdrawn)

    def _withdrawn(self, _nothing: object) -> None:
        self.desk.say(self.tr("The tariff counts no more; what was charged by it stays."))

    def _keep_meal(self, wish: tuple[str | None, MealDraft]) -> None:
        meal_id, draft = wish

        def work(tx: Transaction) -> None:
            if meal_id is None:
                add_meal(tx, draft)
            else:
                change_meal(tx, meal_id, draft)

        self._change(work, "rooms.meal", self.page.meals.form, self._meal_kept)

    def _meal_kept(self, _nothing: object) -> None:
        self.page.meals.saved()
        self.desk.say(self.tr("The meal is saved."))

    def _change(
        self, work: Callable[[Transaction], None], why: str, form: FormCard, done: Callable[[object], None]
    ) -> None:
        def refused(one: Refused) -> None:
            form.show_problem(one.field, self.desk.refused(one))

        self.desk.change(self, work, why=why, done=done, failed=refused, disables=self.page.save_action)


def make_rooms(desk: Desk) -> RoomsPage:
    """The page with its controller."""
    page = RoomsPage(business_date(desk.clinic.clock()))
    RoomsController(page, desk)
    return page
