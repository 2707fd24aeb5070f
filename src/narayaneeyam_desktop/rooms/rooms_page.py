"""The clinic's rooms with their beds; categories with their tariffs by date; the list of meals (STAY-1, STAY-61)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.rooms.categories_tab import CategoriesTab
from narayaneeyam_desktop.rooms.meals_tab import MealsTab
from narayaneeyam_desktop.rooms.rooms_tab import RoomsTab
from narayaneeyam_desktop.widgets.small_parts import Card


class RoomsPage(Page):
    """Three lists, each with its form beside; F2 begins a new one, F9 saves the form in front.

    Signals:
        room_wanted: (room id or None, RoomDraft).
        category_wanted: (category id or None, CategoryDraft).
        tariff_wanted: TariffDraft.
        withdraw_wanted: tariff id.
        meal_wanted: (meal id or None, MealDraft).
    """

    room_wanted = Signal(object)
    category_wanted = Signal(object)
    tariff_wanted = Signal(object)
    withdraw_wanted = Signal(object)
    meal_wanted = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Rooms"))
        self.rooms = RoomsTab()
        self.categories = CategoriesTab(today)
        self.meals = MealsTab()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.rooms, self.tr("Rooms and beds"))
        self.tabs.addTab(self.categories, self.tr("Categories and tariffs"))
        self.tabs.addTab(self.meals, self.tr("Meals"))
        card = Card()
        card.body.addWidget(self.tabs, 1)
        self.body.addWidget(card, 1)
        self.new_action = self.add_page_action(self.tr("New"), "F2", self._new)
        self.tariff_action = self.add_page_action(self.tr("Add the tariff"), "F8", self._add_tariff, button=False)
        self.withdraw_action = self.add_page_action(self.tr("Withdraw the tariff"), "Del", self._withdraw, button=False)
        self.save_action = self.add_page_action(self.tr("Save"), "F9", self._save, primary=True)
        self.tabs.currentChanged.connect(self._tab_changed)
        self.categories.tariff_chosen.connect(self._tariff_chosen)
        self.categories.add_tariff.clicked.connect(self._add_tariff)
        self._tab_changed(0)

    def focus_first(self) -> None:
        self._current().focus_list()

    def _current(self) -> RoomsTab | CategoriesTab | MealsTab:
        parts: tuple[RoomsTab | CategoriesTab | MealsTab, ...] = (self.rooms, self.categories, self.meals)
        return parts[self.tabs.currentIndex()]

    def _tab_changed(self, _index: int) -> None:
        is_categories = self._current() is self.categories
        self.tariff_action.setVisible(is_categories)
        self._tariff_chosen()

    def _tariff_chosen(self) -> None:
        self.withdraw_action.setVisible(
            self._current() is self.categories and self.categories.chosen_tariff() is not None
        )

    def _new(self) -> None:
        self._current().begin_new()

    def _save(self) -> None:
        if self._current() is self.rooms:
            self.room_wanted.emit(self.rooms.wish())
        elif self._current() is self.categories:
            self.category_wanted.emit(self.categories.wish())
        elif (meal := self.meals.wish()) is not None:
            self.meal_wanted.emit(meal)

    def _add_tariff(self) -> None:
        tariff = self.categories.tariff_wish()
        if tariff is not None:
            self.tariff_wanted.emit(tariff)

    def _withdraw(self) -> None:
        tariff = self.categories.chosen_tariff()
        if tariff is not None:
            self.withdraw_wanted.emit(tariff.tariff_id)
