"""Allergies and long-standing conditions: rows with who and when, one line to add, a reason to end (PAT-8)."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.patients.allergies import AllergyRow, ConditionRow
from narayaneeyam_desktop.formats import date_text, text_or_dash
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.ask import ask_reason
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.small_parts import EmptyState, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


class HealthTab(QWidget):
    """Allergies above, conditions below; Enter on a row asks why it ends.

    Signals:
        allergy_added: (substance, reaction). condition_added: (name, since).
        allergy_ended: (AllergyRow, reason). condition_ended: (ConditionRow, reason).
    """

    allergy_added = Signal(object)
    condition_added = Signal(object)
    allergy_ended = Signal(object)
    condition_ended = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ending: AllergyRow | ConditionRow | None = None
        self.substance, self.reaction = LineField(self.tr("Allergic to")), LineField(self.tr("What happens"))
        self.condition, self.since = LineField(self.tr("Condition")), LineField(self.tr("Since"))
        self.allergies: RowsTable[AllergyRow] = RowsTable(
            self._allergy_columns(),
            name="allergies",
            empty=EmptyState(self.tr("No allergy is known")),
            identity=attrgetter("allergy_id"),
        )
        self.conditions: RowsTable[ConditionRow] = RowsTable(
            self._condition_columns(),
            name="conditions",
            empty=EmptyState(self.tr("No condition is noted")),
            identity=attrgetter("condition_id"),
        )
        self.add_allergy_button = ActionButton(self.tr("Add allergy"))
        self.add_condition_button = ActionButton(self.tr("Add condition"))
        size = theme().size
        inside = QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scrolled(inside))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, size(8), 0, 0)
        column.setSpacing(size(8))
        self._allergy_part = self._part(
            self.tr("Allergies"), self.allergies, self.substance, self.reaction, self.add_allergy_button
        )
        self._condition_part = self._part(
            self.tr("Conditions"), self.conditions, self.condition, self.since, self.add_condition_button
        )
        column.addWidget(self._allergy_part, 1)
        column.addWidget(self._condition_part, 1)
        self.add_allergy_button.clicked.connect(self._add_allergy)
        self.add_condition_button.clicked.connect(self._add_condition)
        self.allergies.row_opened.connect(self._ask_why)
        self.conditions.row_opened.connect(self._ask_why)

    def show_rows(
        self,
        allergies: Sequence[AllergyRow] | None,
        conditions: Sequence[ConditionRow] | None,
        *,
        treats: bool,
    ) -> None:
        """None is what the person may not see; only who treats may add conditions."""
        self._allergy_part.setVisible(allergies is not None)
        self._condition_part.setVisible(conditions is not None)
        self.allergies.show_rows(allergies or ())
        self.conditions.show_rows(conditions or ())
        for widget in (self.condition, self.since, self.add_condition_button):
            widget.setVisible(treats)

    def clear_typed(self) -> None:
        for field in (self.substance, self.reaction, self.condition, self.since):
            field.set_text("")

    def show_problem(self, field: str | None, words: str) -> bool:
        blamed = {"substance": self.substance, "condition": self.condition}.get(field or "")
        if blamed is None:
            return False
        blamed.show_problem(words)
        blamed.setFocus()
        return True

    def _part(
        self,
        heading: str,
        table: RowsTable[AllergyRow] | RowsTable[ConditionRow],
        first: LineField,
        second: LineField,
        button: ActionButton,
    ) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(small_text(heading, "heading"))
        column.addWidget(table, 1)
        row = QHBoxLayout()
        row.setSpacing(theme().size(8))
        row.addWidget(first, 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(second, 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        table.set_accessible_name(heading)
        return part

    def _allergy_columns(self) -> list[Column[AllergyRow]]:
        return [
            Column(self.tr("Allergic to"), lambda row: row.substance, width=220, stretch=True, strong=True),
            Column(self.tr("What happens"), lambda row: text_or_dash(row.reaction), width=200),
            Column(self.tr("Noted"), lambda row: date_text(row.noted_on), width=110),
            Column(self.tr("By"), lambda row: row.noted_by, width=160),
            Column(self.tr("Ended, because"), lambda row: text_or_dash(row.ended_why), width=220),
        ]

    def _condition_columns(self) -> list[Column[ConditionRow]]:
        return [
            Column(self.tr("Condition"), lambda row: row.name, width=260, stretch=True, strong=True),
            Column(self.tr("Since"), lambda row: text_or_dash(row.since), width=160),
        ]

    def _add_allergy(self) -> None:
        self.allergy_added.emit((self.substance.text(), self.reaction.text()))

    def _add_condition(self) -> None:
        self.condition_added.emit((self.condition.text(), self.since.text()))

    def _ask_why(self, row: AllergyRow | ConditionRow) -> None:
        if row.ended_why is not None:
            return
        self._ending = row
        ask_reason(
            self,
            row.substance if isinstance(row, AllergyRow) else row.name,
            "",
            self.tr("Why does this no longer hold? The row stays with your reason."),
            self._end,
            verb=self.tr("End it"),
        )

    def _end(self, reason: str) -> None:
        if isinstance(self._ending, AllergyRow):
            self.allergy_ended.emit((self._ending, reason))
        elif self._ending is not None:
            self.condition_ended.emit((self._ending, reason))
