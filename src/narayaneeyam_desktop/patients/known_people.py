"""People who may be meant, under the field that is typed in: Down goes into the list, Enter takes one, Up goes back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from narayaneeyam_clinic.patients.people_rows import PersonRow
from narayaneeyam_desktop.person_words import person_tail
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import Field
from narayaneeyam_desktop.widgets.small_parts import small_text
from narayaneeyam_desktop.widgets.suggest_field import Suggestion
from narayaneeyam_desktop.widgets.suggestion_list import SuggestionDelegate, SuggestionModel

_MOST_SHOWN = 4


class _List(QListView):
    """Signals: taken: Enter on a line; left_upwards: Up on the first line."""

    taken = Signal()
    left_upwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))


class KnownPeople(QFrame):
    """The list under one field; hidden while there is nobody to show.

    Signals:
        picked: this person is meant (PersonRow).
    """

    picked = Signal(object)

    def __init__(self, heading: str, under: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setProperty("tone", "blue")
        self._under = under
        self._people: tuple[PersonRow, ...] = ()
        self._model = SuggestionModel(self)
        self._list = _List()
        self._list.setProperty("role", "timeline")
        self._list.setModel(self._model)
        self._list.setItemDelegate(SuggestionDelegate(self._list))
        self._list.setUniformItemSizes(True)
        # Tab and Enter go from field to field; only Down goes in here, so nobody is chosen by accident.
        self._list.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(heading)
        size = theme().size
        column = QVBoxLayout(self)
        column.setContentsMargins(size(8), size(6), size(8), size(8))
        column.setSpacing(size(4))
        column.addWidget(small_text(heading, "small"))
        column.addWidget(self._list)
        self._list.taken.connect(self._take)
        self._list.clicked.connect(self._clicked)
        self._list.left_upwards.connect(self._go_back)
        under.input.installEventFilter(self)
        self.hide()

    def show_people(self, people: Sequence[PersonRow], today: date) -> None:
        """Shows them; nobody hides the list."""
        had_focus = self._list.hasFocus()
        self._people = tuple(people)
        self._model.show([Suggestion(row.name, row, tail=person_tail(row, today)) for row in people])
        rows = min(len(people), _MOST_SHOWN)
        self._list.setFixedHeight(rows * theme().size(34) + theme().size(10))
        self.setVisible(bool(people))
        if had_focus and not people:
            self._go_back()

    def has_focus(self) -> bool:
        """Whether somebody is being chosen from the list."""
        return self._list.hasFocus()

    def people(self) -> tuple[PersonRow, ...]:
        """Who is shown now."""
        return self._people

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self._under.input
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Down
            and self.isVisible()
        ):
            self._list.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _go_back(self) -> None:
        self._under.setFocus()

    def _clicked(self, _index: QModelIndex) -> None:
        self._take()

    def _take(self) -> None:
        at = self._list.currentIndex().row()
        if 0 <= at < len(self._people):
            self.picked.emit(self._people[at])
