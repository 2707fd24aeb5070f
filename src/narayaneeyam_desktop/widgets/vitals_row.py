"""The row of vitals: what was measured, a word under what is unusual or cannot be, and the BMI beside."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from narayaneeyam_clinic.consultations.vitals_draft import VitalsDraft
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import LineField

# Shares of the width: a pressure is two numbers.
_WIDE, _USUAL = 5, 4


class VitalsRow(QWidget):
    """One small field for each, in one row, or in two where letters are large; the field of a height that is known already stays
    empty with a hint.

    Signals:
        edited: something was typed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, LineField] = {
            "blood_pressure": LineField(self.tr("BP"), max_length=9),
            "pulse": LineField(self.tr("Pulse"), max_length=7),
            "temperature": LineField(self.tr("Temp °C"), max_length=8),
            "spo2": LineField(self.tr("SpO₂ %"), max_length=6),
            "respiration": LineField(self.tr("Resp /min"), max_length=6),
            "height": LineField(self.tr("Height cm"), max_length=9),
            "weight": LineField(self.tr("Weight kg"), max_length=9),
            "pain": LineField(self.tr("Pain 0–10"), max_length=5),
        }
        self.bmi = LineField(self.tr("BMI"))
        self.bmi.input.setReadOnly(True)
        self.bmi.input.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme().size(8))
        self._columns = 0
        self._arrange(len(self._all()))
        # The row may be narrower than its fields beside each other: then there are two.
        self.setMinimumWidth(theme().size(240))
        for field in self.fields.values():
            field.edited.connect(self.edited)

    def typed(self) -> VitalsDraft:
        """What stands in the fields."""
        return VitalsDraft(**{name: field.text() for name, field in self.fields.items()})

    def show_vitals(self, vitals: VitalsDraft) -> None:
        """These values, without a signal."""
        for name, field in self.fields.items():
            field.set_text(getattr(vitals, name))

    def show_remarks(self, bmi: str, problems: Mapping[str, str], remarks: Mapping[str, str]) -> None:
        """What cannot be in red and what is unusual as a quiet hint, each by the name of its field."""
        self.bmi.set_text(bmi)
        for name, field in self.fields.items():
            if name in problems:
                field.show_problem(problems[name])
            else:
                field.clear_problem()
                field.set_hint(remarks.get(name, ""))

    def set_read_only(self, read_only: bool) -> None:
        for field in self.fields.values():
            field.input.setReadOnly(read_only)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fields = self._all()
        needed = sum(field.minimumSizeHint().width() for field in fields) + self._grid.spacing() * (len(fields) - 1)
        self._arrange(len(fields) if needed <= event.size().width() else (len(fields) + 1) // 2)

    def _all(self) -> list[LineField]:
        return [*self.fields.values(), self.bmi]

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, field in enumerate(self._all()):
            self._grid.addWidget(field, at // columns, at % columns, Qt.AlignmentFlag.AlignTop)
        for column in range(len(self._all())):
            share = _WIDE if column == 0 else _USUAL
            self._grid.setColumnStretch(column, share if column < columns else 0)
