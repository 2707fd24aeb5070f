"""Diagnoses: those chosen as chips, the first one being the main one, and a field that suggests more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from narayaneeyam_clinic.consultations.consultation_draft import DiagnosisDraft
from narayaneeyam_desktop.theme.icons import icon
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.recoloured import Recoloured
from narayaneeyam_desktop.widgets.small_parts import Pill, Tone, small_text
from narayaneeyam_desktop.widgets.suggest_field import SuggestField, Suggestion


class DiagnosisChip(QWidget):
    """One chosen diagnosis with its codes.

    Signals:
        removed: its cross was pressed (the chip).
    """

    removed = Signal(object)

    def __init__(self, diagnosis: DiagnosisDraft, *, is_main: bool) -> None:
        super().__init__()
        self.diagnosis = diagnosis
        size = theme().size
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, size(8), 0)
        row.setSpacing(size(6))
        row.addWidget(small_text(diagnosis.term, "heading" if is_main else ""))
        if diagnosis.namaste_code:
            row.addWidget(_code("NAMASTE", diagnosis.namaste_code))
        if diagnosis.tm2_code:
            row.addWidget(_code("ICD-11 TM2", diagnosis.tm2_code))
        self._cross = QPushButton()
        self._cross.setProperty("role", "link")
        Recoloured(self._cross, self._colour_cross)
        self._cross.setFixedWidth(size(24))
        self._cross.setAccessibleName(self.tr("Remove {term}").format(term=diagnosis.term))
        self._cross.clicked.connect(self._remove)
        row.addWidget(self._cross)

    def _colour_cross(self) -> None:
        self._cross.setIcon(icon("x", theme().colours.muted, theme().size(14)))

    def set_read_only(self, read_only: bool) -> None:
        self._cross.setVisible(not read_only)

    def _remove(self) -> None:
        self.removed.emit(self)


class DiagnosisField(QWidget):
    """Enter takes the suggestion or one's own words; Backspace in the empty field takes the last one away.

    Signals:
        edited: a diagnosis was added or removed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SuggestField("", placeholder=self.tr("Type a term or a code"))
        self.search.input.setAccessibleName(self.tr("Diagnosis"))
        self.search.chosen.connect(self._chosen)
        self.search.entered.connect(self._entered)
        self.search.input.installEventFilter(self)
        self._read_only = False
        self._chips: list[DiagnosisChip] = []
        # The chips stand before the field, in one line with it.
        self._row = QHBoxLayout()
        self._row.setSpacing(theme().size(4))
        self._row.addWidget(self.search, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(4))
        column.addWidget(small_text(self.tr("Diagnosis"), "label"))
        column.addLayout(self._row)
        self.setFocusProxy(self.search)

    def diagnoses(self) -> tuple[DiagnosisDraft, ...]:
        """Those chosen, and what is typed but not taken yet, so that nothing typed is lost."""
        rest = self.search.text()
        typed = (DiagnosisDraft(term=rest),) if rest and not self._read_only else ()
        return (*(chip.diagnosis for chip in self._chips), *typed)

    def show_diagnoses(self, diagnoses: Sequence[DiagnosisDraft]) -> None:
        """These, without a signal."""
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for diagnosis in diagnoses:
            self._add_chip(diagnosis)
        self.search.take(None)

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self.search.input.setReadOnly(read_only)
        self.search.input.setPlaceholderText("" if read_only else self.tr("Type a term or a code"))
        for chip in self._chips:
            chip.set_read_only(read_only)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.search.input
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Backspace
            and not self.search.input.text()
            and self._chips
        ):
            self._remove(self._chips[-1])
            return True
        return super().eventFilter(watched, event)

    def _chosen(self, suggestion: Suggestion) -> None:
        value = suggestion.value
        self._take(value if isinstance(value, DiagnosisDraft) else DiagnosisDraft(term=suggestion.text))

    def _entered(self, text: str) -> None:
        self._take(DiagnosisDraft(term=text))

    def _take(self, diagnosis: DiagnosisDraft) -> None:
        if all(chip.diagnosis.term.casefold() != diagnosis.term.casefold() for chip in self._chips):
            self._add_chip(diagnosis)
        self.search.take(None)
        self.edited.emit()

    def _add_chip(self, diagnosis: DiagnosisDraft) -> None:
        chip = DiagnosisChip(diagnosis, is_main=not self._chips)
        chip.set_read_only(self._read_only)
        chip.removed.connect(self._remove)
        self._row.insertWidget(len(self._chips), chip)
        self._chips.append(chip)

    def _remove(self, chip: DiagnosisChip) -> None:
        self.show_diagnoses([other.diagnosis for other in self._chips if other is not chip])
        self.edited.emit()


def _code(system: str, code: str) -> Pill:
    pill = Pill(system, Tone.PLAIN)
    pill.setToolTip(code)
    pill.setAccessibleName(f"{system} {code}")
    return pill
