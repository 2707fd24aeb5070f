"""Which other doctor sees the patient: one question over Today, answered with the arrows and Enter (QUEUE-4)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from narayaneeyam_clinic.consultations.queue import DoctorChoice, QueueRow
from narayaneeyam_desktop.formats import rupees_text
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton, PrimaryButton
from narayaneeyam_desktop.widgets.small_parts import small_text
from narayaneeyam_desktop.widgets.suggest_field import Suggestion
from narayaneeyam_desktop.widgets.suggestion_list import SuggestionDelegate, SuggestionModel

_WIDTH = 420
_ROW = 34
_MOST_SHOWN = 8


class ChooseDoctor(QDialog):
    """Who waits, and the doctors who could see the patient with how many wait for each. Gone when it is closed.

    Signals:
        chosen: the doctor (DoctorChoice); never when the person goes back.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget, row: QueueRow, doctors: Sequence[DoctorChoice]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Move token {token} to another doctor").format(token=row.token)
        words = self.tr("{name} waits for {doctor}. The token gets a new number, the time of arrival stays.").format(
            name=row.patient_name, doctor=row.doctor_name
        )
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        size = theme().size
        heading, sentence = small_text(title, "title"), small_text(words)
        for label in (heading, sentence):
            label.setWordWrap(True)
            label.setFixedWidth(size(_WIDTH))
        self.doctors = _Doctors(self)
        self.doctors.show_doctors(doctors, self.tr("Doctor"))
        self.back = ActionButton(self.tr("Back"))
        self.yes = PrimaryButton(self.tr("Move the token"))
        self.back.clicked.connect(self.reject)
        self.yes.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(size(20), size(16), size(20), size(16))
        column.setSpacing(size(12))
        buttons = QHBoxLayout()
        buttons.setSpacing(size(12))
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.yes)
        for widget in (heading, sentence, self.doctors):
            column.addWidget(widget)
        column.addLayout(buttons)
        yes = QAction(self.yes.text(), self)
        yes.setShortcut(QKeySequence("F9"))
        yes.triggered.connect(self._choose)
        self.addAction(yes)
        self.doctors.taken.connect(self._choose)
        self.doctors.setFocus()

    def _choose(self) -> None:
        doctor = self.doctors.current()
        self.accept()
        self.chosen.emit(doctor)


class _Doctors(QListView):
    """Signals: taken: Enter on a line, or two clicks."""

    taken = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = SuggestionModel(self)
        self.setModel(self._model)
        self.setItemDelegate(SuggestionDelegate(self))
        self.setProperty("role", "timeline")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._clicked)

    def show_doctors(self, doctors: Sequence[DoctorChoice], name: str) -> None:
        self.setAccessibleName(name)
        self._model.show([Suggestion(one.name, one, tail=self._tail(one)) for one in doctors])
        self.setFixedHeight(min(len(doctors), _MOST_SHOWN) * theme().size(_ROW) + theme().size(10))
        self.setCurrentIndex(self._model.index(0, 0))

    def current(self) -> DoctorChoice:
        suggestion: Suggestion = self.currentIndex().data(Qt.ItemDataRole.UserRole)
        doctor = suggestion.value
        assert isinstance(doctor, DoctorChoice)
        return doctor

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    def _clicked(self, _index: QModelIndex) -> None:
        self.taken.emit()

    def _tail(self, doctor: DoctorChoice) -> str:
        waiting = self.tr("{count} waiting").format(count=doctor.waiting)
        return waiting if doctor.fee is None else f"{waiting} · {rupees_text(doctor.fee)}"
