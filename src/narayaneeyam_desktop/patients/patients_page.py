"""All patients: filtered as one types, opened with Enter."""

from __future__ import annotations

from datetime import date
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from narayaneeyam_clinic.patients.patient_list import PatientRow
from narayaneeyam_desktop.formats import date_text, grouped, text_or_dash
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.person_words import age_and_sex, phone_words
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.search_box import SearchBox
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import PagedTable
from narayaneeyam_desktop.wording import counted


class PatientsPage(Page):
    """A search box over a table of any length.

    Signals:
        filtered: what is typed in the box (str).
        sorted_by: (key, descending).
        patient_opened, token_wanted: for one row (PatientRow).
        new_wanted: a new patient.
    """

    filtered = Signal(str)
    sorted_by = Signal(object)
    patient_opened = Signal(object)
    token_wanted = Signal(object)
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Patients"))
        self._today = date.min
        self.box = SearchBox(self.tr("Name, phone, number or place"))
        self.box.setFixedWidth(theme().size(420))
        self.counted = small_text("", "muted")
        self.empty = EmptyState("", icon_name="users")
        self.table: PagedTable[PatientRow] = PagedTable(
            self._columns(), name="patients", empty=self.empty, identity=attrgetter("person.patient_id")
        )
        self.table.set_accessible_name(self.tr("Patients"))
        row = QHBoxLayout()
        row.setSpacing(theme().size(12))
        row.addWidget(self.box)
        row.addWidget(self.counted, 1)
        self.body.addLayout(row)
        card = Card(margin=0)
        card.body.addWidget(self.table)
        self.body.addWidget(card, 1)
        self.table.filter_with(self.box)
        self.box.searched.connect(self.filtered)
        self.table.row_opened.connect(self.patient_opened)
        self.table.sort_requested.connect(self.sorted_by)
        self.table.model.counted.connect(self._show_count)
        self.tell_enter(self.tr("Open"))
        self.new_action = self.add_page_action(self.tr("New patient"), "F2", self.new_wanted.emit)
        self.token_action = self.add_page_action(self.tr("Give token"), "F9", self._token, primary=True)

    def show_rights(self, *, registers: bool, runs_queue: bool) -> None:
        self.new_action.setVisible(registers)
        self.token_action.setVisible(runs_queue)

    def show_day(self, today: date) -> None:
        """The day on which ages are told."""
        self._today = today

    def focus_first(self) -> None:
        self.box.setFocus()
        self.box.selectAll()

    def _columns(self) -> list[Column[PatientRow]]:
        return [
            Column(self.tr("Number"), _number, width=110, sort="number"),
            Column(self.tr("Name"), _name, width=280, stretch=True, strong=True, tail=self._tail, sort="name"),
            Column(self.tr("Mobile"), _phone, width=160),
            Column(self.tr("Place"), _place, width=180, may_hide=True),
            Column(self.tr("Last visit"), _last_visit, width=120, right=True),
        ]

    def _tail(self, row: PatientRow) -> str:
        return age_and_sex(row.person.birth, row.person.sex, self._today)

    def _show_count(self, count: int) -> None:
        typed = self.box.text().strip()
        if typed:
            self.counted.setText(self.tr("{count} found").format(count=grouped(count)))
            self.empty.say(self.tr("Nobody is found"), self.tr("Try fewer letters, or a part of the phone number."))
        else:
            self.counted.setText(counted(self.tr("{count} patient"), self.tr("{count} patients"), count=count))
            self.empty.say(self.tr("No patient yet"), self.tr("Press F2 to register the first one."))

    def _token(self) -> None:
        row = self.table.selected_row()
        if row is not None:
            self.token_wanted.emit(row)


def _number(row: PatientRow) -> str:
    return row.person.registration_number


def _name(row: PatientRow) -> str:
    return row.person.name


def _phone(row: PatientRow) -> str:
    return text_or_dash(phone_words(row.person.phone))


def _place(row: PatientRow) -> str:
    return text_or_dash(row.person.place)


def _last_visit(row: PatientRow) -> str:
    return date_text(row.last_visit_on)
