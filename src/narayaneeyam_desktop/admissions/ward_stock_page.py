"""The pharmacy's side of the ward: who is in which bed, what was prescribed and not issued yet, and what comes back (STAY-68)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.admissions.ward_orders import AskedLine, WardPatient
from narayaneeyam_clinic.admissions.ward_stock import IssuedMedicine
from narayaneeyam_desktop.dose_words import dose_words
from narayaneeyam_desktop.formats import EMPTY, date_text, quantity_text, text_or_dash, unit_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Tone, small_text
from narayaneeyam_desktop.widgets.suggest_field import SuggestField, Suggestion
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.typed_fields import QuantityEdit


@dataclass(frozen=True, slots=True)
class IssueTyped:
    """What goes to the ward: a medicine, whole packs and loose units; `line_id` where a doctor asked for it."""

    medicine_id: str | None
    packs: int
    units: int
    line_id: str | None


class WardStockPage(Page):
    """Patients at the left; what is asked, the issue and what is on the ward at the right.

    Signals:
        patient_chosen: WardPatient or None.
        issue_wanted: IssueTyped.
        return_wanted: (IssuedMedicine, quantity).
    """

    patient_chosen = Signal(object)
    issue_wanted = Signal(object)
    return_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Ward medicines"))
        size = theme().size
        self._line_id: str | None = None
        self.patients: RowsTable[WardPatient] = RowsTable(
            self._patient_columns(),
            name="ward_patients",
            empty=EmptyState(self.tr("Nobody is in house"), icon_name="bed"),
            identity=attrgetter("admission_id"),
        )
        self.patients.set_accessible_name(self.tr("Patients on the ward"))
        left = Card(margin=0)
        left.body.addWidget(self.patients)
        left.setMaximumWidth(size(370))
        across = QHBoxLayout()
        across.setSpacing(size(12))
        across.addWidget(left, 1)
        across.addWidget(self._right(), 2)
        self.body.addLayout(across, 1)
        self.return_action = self.add_page_action(self.tr("Take back…"), "F7", self._return, button=False)
        self._comes_back.addWidget(ActionButton.for_action(self.return_action), 0, Qt.AlignmentFlag.AlignBottom)
        self._comes_back.addStretch(1)
        self.issue_action = self.add_page_action(self.tr("Issue to the ward"), "F9", self._issue, primary=True)
        self.patients.row_chosen.connect(self._patient_chosen)
        self.asked.row_opened.connect(self._take_line)
        self.medicine.chosen.connect(self._to_packs)
        self.medicine.edited.connect(self._no_line)

    def show_patients(self, rows: Sequence[WardPatient]) -> None:
        self.patients.show_rows(rows)
        if rows and self.patients.selected_row() is None:
            self.patients.select(0)
        elif not rows:
            self.patient_chosen.emit(None)

    def show_stay(
        self,
        patient: WardPatient,
        allergies: Sequence[str],
        asked: Sequence[AskedLine],
        issued: Sequence[IssuedMedicine],
    ) -> None:
        """One patient: what is asked, and what is there."""
        self.who.setText(" · ".join(part for part in (patient.patient_name, patient.bed, patient.number) if part))
        words = self.tr("Allergic to: {allergies}").format(allergies=", ".join(allergies)) if allergies else ""
        self.allergies.say(words)
        self.asked.show_rows(asked)
        self.issued.show_rows(issued)

    def issued_now(self) -> None:
        """It went: the row is empty again."""
        self._line_id = None
        self.medicine.take(None)
        self.packs.set_value(None)
        self.units.set_value(None)
        self.problem.say("")
        self.asked.setFocus()

    def show_problem(self, field: str | None, sentence: str) -> None:
        found = {"medicine": self.medicine, "quantity": self.packs, "packs": self.packs, "units": self.units}
        if (blamed := found.get(field or "")) is not None:
            blamed.show_problem(sentence)
            blamed.setFocus()
        else:
            self.problem.say(sentence)

    def focus_first(self) -> None:
        self.patients.setFocus()

    def _right(self) -> Card:
        size = theme().size
        card = Card()
        self.who = small_text("", "heading")
        self.allergies = Banner("", Tone.RED)
        self.problem = Banner("", Tone.RED)
        self.asked: RowsTable[AskedLine] = RowsTable(
            self._asked_columns(),
            name="ward_asked",
            empty=EmptyState(
                self.tr("Nothing is prescribed"), self.tr("A medicine can be issued without: type it below.")
            ),
            identity=attrgetter("line_id"),
        )
        self.asked.set_accessible_name(self.tr("Prescribed"))
        self.medicine = SuggestField(self.tr("Medicine"), at_least=2)
        self.packs = QuantityEdit(self.tr("Packs"))
        self.units = QuantityEdit(self.tr("Loose"))
        row = QHBoxLayout()
        row.setSpacing(size(12))
        row.addWidget(self.medicine, 1, Qt.AlignmentFlag.AlignTop)
        for field in (self.packs, self.units):
            field.setFixedWidth(size(90))
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        self.issued: RowsTable[IssuedMedicine] = RowsTable(
            self._issued_columns(),
            name="ward_issued",
            empty=EmptyState(self.tr("Nothing was issued yet")),
            identity=attrgetter("issue_id"),
        )
        self.issued.set_accessible_name(self.tr("On the ward"))
        self.back = QuantityEdit(self.tr("Comes back"))
        self.back.setFixedWidth(size(120))
        column: QVBoxLayout = card.body
        for widget in (self.who, self.allergies, self.problem):
            column.addWidget(widget)
        column.addWidget(small_text(self.tr("Prescribed; Enter takes a line"), "label"))
        column.addWidget(self.asked, 3)
        column.addLayout(row)
        column.addWidget(small_text(self.tr("On the ward"), "label"))
        column.addWidget(self.issued, 3)
        self._comes_back = QHBoxLayout()
        self._comes_back.setSpacing(size(8))
        self._comes_back.addWidget(self.back)
        column.addLayout(self._comes_back)
        return card

    def _patient_chosen(self, row: WardPatient | None) -> None:
        self.patient_chosen.emit(row)

    def _take_line(self, line: AskedLine) -> None:
        """What is still missing of the line, in whole packs and the rest."""
        if line.medicine_id is None:
            self.problem.say(self.tr("The pharmacy does not keep this medicine. Ask the doctor for another."))
            return
        self.medicine.take(Suggestion(line.name, line.medicine_id))
        self._line_id = line.line_id
        packs, units = divmod(line.missing, line.pack_size)
        self.packs.set_value(packs or None)
        self.units.set_value(units or None)
        self.packs.setFocus()
        self.packs.input.selectAll()

    def _to_packs(self, _suggestion: object) -> None:
        self._line_id = None
        self.packs.setFocus()

    def _no_line(self) -> None:
        self._line_id = None

    def _issue(self) -> None:
        chosen = self.medicine.value()
        self.issue_wanted.emit(
            IssueTyped(
                None if chosen is None else str(chosen), self.packs.value() or 0, self.units.value() or 0, self._line_id
            )
        )

    def _return(self) -> None:
        row = self.issued.selected_row()
        if row is not None:
            self.return_wanted.emit((row, self.back.value() or max(row.returnable, 0)))

    def _patient_columns(self) -> list[Column[WardPatient]]:
        return [
            Column(self.tr("Bed"), _bed, width=86, strong=True),
            Column(self.tr("Patient"), attrgetter("patient_name"), stretch=True),
            Column("", self._asked_words, width=86, tone=_asked_tone),
        ]

    def _asked_words(self, row: WardPatient) -> str:
        return self.tr("{count} asked").format(count=row.open_lines) if row.open_lines else ""

    def _asked_columns(self) -> list[Column[AskedLine]]:
        return [
            Column(self.tr("Medicine"), attrgetter("name"), stretch=True, strong=True),
            Column(self.tr("Dose"), _dose, width=220, may_hide=1),
            Column(self.tr("Of"), _day, width=96, may_hide=2),
            Column(self.tr("Asked"), _asked, width=90, right=True),
            Column(self.tr("Issued"), _line_issued, width=90, right=True),
            Column("", self._line_state, width=104, tone=_line_tone),
        ]

    def _line_state(self, row: AskedLine) -> str:
        if row.medicine_id is None:
            return self.tr("not kept")
        return self.tr("to issue") if row.missing else self.tr("issued")

    def _issued_columns(self) -> list[Column[IssuedMedicine]]:
        return [
            Column(self.tr("Medicine"), attrgetter("medicine"), stretch=True),
            Column(self.tr("Batch"), attrgetter("batch_number"), width=100),
            Column(self.tr("Issued"), _issued, width=90, right=True),
            Column(self.tr("Given"), _given, width=80, right=True),
            Column(self.tr("Refused"), _refused, width=80, right=True, may_hide=2),
            Column(self.tr("Returned"), _returned, width=80, right=True, may_hide=1),
            Column(self.tr("May come back"), _returnable, width=120, right=True),
        ]


def _bed(row: WardPatient) -> str:
    return text_or_dash(row.bed)


def _asked_tone(row: WardPatient) -> Tone | None:
    return Tone.AMBER if row.open_lines else None


def _dose(row: AskedLine) -> str:
    return text_or_dash(dose_words(row.dose.split(", ")))


def _day(row: AskedLine) -> str:
    return date_text(row.day)


def _asked(row: AskedLine) -> str:
    return EMPTY if row.wanted is None else quantity_text(row.wanted, unit_text(row.base_unit))


def _line_issued(row: AskedLine) -> str:
    return quantity_text(row.issued or None, unit_text(row.base_unit) if row.issued else "")


def _line_tone(row: AskedLine) -> Tone | None:
    if row.medicine_id is None:
        return Tone.PLAIN
    return Tone.AMBER if row.missing else Tone.LEAF


def _issued(row: IssuedMedicine) -> str:
    return quantity_text(row.quantity, unit_text(row.base_unit))


def _given(row: IssuedMedicine) -> str:
    return quantity_text(row.given or None)


def _refused(row: IssuedMedicine) -> str:
    return quantity_text(row.refused or None)


def _returned(row: IssuedMedicine) -> str:
    return quantity_text(row.returned or None)


def _returnable(row: IssuedMedicine) -> str:
    return quantity_text(max(row.returnable, 0) or None, unit_text(row.base_unit))
