"""Taking vitals before the doctor: who is here, and the row of fields for the one who is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import Signal

from narayaneeyam_clinic.consultations.record_vitals import VisitForVitals
from narayaneeyam_clinic.consultations.vitals_draft import VitalsDraft
from narayaneeyam_desktop.formats import time_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.person_words import who_it_is
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.vitals_row import VitalsRow


class VitalsPage(Page):
    """Enter on a patient goes to the fields, F9 keeps them and goes on to the list.

    Signals:
        visit_chosen: another patient is chosen (VisitForVitals or None).
        edited: something was typed.
        save_wanted: the fields are to be kept.
    """

    visit_chosen = Signal(object)
    edited = Signal()
    save_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Vitals"))
        self.table: RowsTable[VisitForVitals] = RowsTable(
            [
                Column(self.tr("Token"), _token, width=70, strong=True),
                Column(self.tr("Patient"), _name, width=240, stretch=True, tail=_age_and_sex),
                Column(self.tr("Doctor"), _doctor, width=200),
                Column(self.tr("Taken"), _taken, width=110, tone=_taken_tone),
            ],
            name="vitals",
            identity=attrgetter("visit_id"),
            empty=EmptyState(
                self.tr("Nobody waits"), self.tr("When reception gives a token, the patient appears here.")
            ),
        )
        self.table.set_accessible_name(self.tr("Patients of today"))
        self.table.row_chosen.connect(self.visit_chosen)
        self.table.row_opened.connect(self._to_fields)
        listing = Card(margin=0)
        listing.body.addWidget(self.table)
        self.body.addWidget(listing, 1)
        self.card = Card()
        self.problem = Banner(tone=Tone.RED)
        self.vitals = VitalsRow()
        self.vitals.edited.connect(self.edited)
        self.card.body.addWidget(self.problem)
        self.card.body.addWidget(self.vitals)
        self.body.addWidget(self.card)
        self._focus_is_due = False
        self.save_action = self.add_page_action(self.tr("Keep vitals"), "F9", self.save_wanted.emit, primary=True)

    def show_visits(self, visits: Sequence[VisitForVitals]) -> None:
        """Who is here now."""
        self.table.show_rows(visits)
        if visits and self.table.selected_row() is None:
            self.table.select(0)
        if visits and self._focus_is_due:
            self.focus_first()
        self.card.setVisible(bool(visits))
        self.save_action.setEnabled(bool(visits))

    def show_vitals(self, heading: str, vitals: VitalsDraft) -> None:
        """The fields of the chosen patient."""
        self.card.set_heading(heading)
        self.problem.say("")
        self.vitals.show_vitals(vitals)

    def focus_first(self) -> None:
        self._focus_is_due = not self.table.rows()
        self.table.view.setFocus()

    def _to_fields(self, _row: VisitForVitals) -> None:
        self.vitals.fields["blood_pressure"].input.setFocus()


def _token(row: VisitForVitals) -> str:
    return row.token


def _name(row: VisitForVitals) -> str:
    return row.patient_name


def _age_and_sex(row: VisitForVitals) -> str:
    return who_it_is(row.age, row.sex)


def _doctor(row: VisitForVitals) -> str:
    return row.doctor_name


def _taken(row: VisitForVitals) -> str:
    return time_text(row.taken_at)


def _taken_tone(row: VisitForVitals) -> Tone | None:
    return Tone.LEAF if row.taken_at else None
