"""A field that suggests while one types: patients, medicines, diagnoses. Reading goes on beside the screen; typing never waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.paged_table_model import Reads
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.widgets.suggestion_list import SuggestionDelegate, SuggestionModel

if TYPE_CHECKING:
    from narayaneeyam_clinic.store.transaction import Reading

_REST_MILLISECONDS = 40
_ROWS_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One line of the list: the text that goes into the field, quieter facts after it, a state, and what was meant."""

    text: str
    value: object = None
    tail: str = ""
    state: str = ""
    tone: Tone = Tone.PLAIN


class SuggestField(LineField):
    """A line with a list of suggestions under it. Down and Up choose, Enter or Tab takes, Esc closes the list.

    Signals:
        chosen: a suggestion was taken (Suggestion).
        unchosen: what was taken before no longer stands, because the text was changed.
        wanted: suggestions for this text are wanted (str), when `suggest_from` was not given.
        entered: Enter with the list closed and nothing to take (str): free text, or a scanned code.
    """

    chosen = Signal(object)
    unchosen = Signal()
    wanted = Signal(str)
    entered = Signal(str)

    def __init__(
        self, label: str, *, hint: str = "", placeholder: str = "", at_least: int = 1, parent: QWidget | None = None
    ) -> None:
        super().__init__(label, hint=hint, placeholder=placeholder, parent=parent)
        self._at_least = at_least
        self._taken: Suggestion | None = None
        self._reads: Reads | None = None
        self._lookup: Callable[[Reading, str], Sequence[Suggestion]] | None = None
        self._list_frame: QListView | None = None
        self._model = SuggestionModel(self)
        self._rest = QTimer(self, interval=_REST_MILLISECONDS, singleShot=True)
        self._rest.timeout.connect(self._want)
        self.input.textEdited.connect(self._typed)
        # Tab takes a suggestion, and comes to no input by itself.
        self.input.installEventFilter(self)

    def suggest_from(self, reads: Reads, lookup: Callable[[Reading, str], Sequence[Suggestion]]) -> None:
        """Suggestions come from `lookup(reading, text)`, read through the desk; an older answer never replaces a newer."""
        self._reads, self._lookup = reads, lookup

    def offer(self, text: str, suggestions: Sequence[Suggestion]) -> None:
        """Shows these suggestions, if the field still holds `text` and has the focus."""
        if text != self.text() or not self.input.hasFocus() or self._taken is not None:
            return
        self._model.show(suggestions)
        if suggestions:
            self._open_list()
        else:
            self._close_list()

    def value(self) -> object:
        """What was meant by the suggestion taken; None for free text."""
        return None if self._taken is None else self._taken.value

    def take(self, suggestion: Suggestion | None) -> None:
        """Puts a suggestion into the field without a signal; None clears it."""
        self._taken = suggestion
        self.set_text("" if suggestion is None else suggestion.text)
        self._close_list()

    def is_list_open(self) -> bool:
        return self._list_frame is not None and self._list_frame.isVisible()

    def suggestions(self) -> list[Suggestion]:
        """What the list holds now."""
        return self._model.suggestions()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.input:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key_taken(event):
                return True
            if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
                self._close_list()
        return super().eventFilter(watched, event)

    def _key_taken(self, event: QKeyEvent) -> bool:
        key = event.key()
        is_open = self.is_list_open()
        if is_open and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if not is_open and key == Qt.Key.Key_Down:
            self._want()
            return True
        if is_open and key == Qt.Key.Key_Escape:
            self._close_list()
            return True
        if is_open and (self._is_enter(event) or key == Qt.Key.Key_Tab):
            self._take_current()
            return self._is_enter(event)
        if not is_open and self._is_enter(event) and self._taken is None and self.text():
            self.entered.emit(self.text())
            return True
        return False

    def _typed(self, _text: str) -> None:
        if self._taken is not None:
            self._taken = None
            self.unchosen.emit()
        if len(self.text()) < self._at_least:
            self._rest.stop()
            self._close_list()
        else:
            self._rest.start()

    def _want(self) -> None:
        text, lookup = self.text(), self._lookup
        if self._reads is None or lookup is None:
            self.wanted.emit(text)
            return

        def work(reading: Reading) -> tuple[str, Sequence[Suggestion]]:
            return text, lookup(reading, text)

        self._reads.read(self, work, done=self._answered, replaces="suggestions")

    def _answered(self, answer: tuple[str, Sequence[Suggestion]]) -> None:
        self.offer(*answer)

    def _open_list(self) -> None:
        if self._list_frame is None:
            # A child of the window, not a window of its own: no window manager is involved and the focus stays here.
            made = QListView(self.window())
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.setModel(self._model)
            # A page that goes takes the field first: the list would be left with a model that is no more.
            self._model.setParent(made)
            made.setItemDelegate(SuggestionDelegate(made))
            made.setUniformItemSizes(True)
            made.setFrameShape(QFrame.Shape.NoFrame)
            made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            made.setAccessibleName(self.label())
            made.clicked.connect(self._clicked)
            self.destroyed.connect(made.deleteLater)
            self._list_frame = made
        shown = self._list_frame
        rows = min(_ROWS_SHOWN, self._model.rowCount())
        corner = self.input.mapTo(self.window(), QPoint(0, self.input.height() + theme().size(2)))
        width = max(self.input.width(), min(theme().size(540), self.window().width() - corner.x() - theme().size(8)))
        height = rows * theme().size(34) + theme().size(10)
        if corner.y() + height > self.window().height():
            corner.setY(max(0, corner.y() - self.input.height() - theme().size(4) - height))
        shown.setGeometry(corner.x(), corner.y(), width, height)
        shown.setCurrentIndex(self._model.index(0, 0))
        shown.show()
        shown.raise_()

    def _close_list(self) -> None:
        self._rest.stop()
        if self._list_frame is not None:
            self._list_frame.hide()

    def _step(self, by: int) -> None:
        if self._list_frame is None:
            return
        row = (self._list_frame.currentIndex().row() + by) % max(1, self._model.rowCount())
        self._list_frame.setCurrentIndex(self._model.index(row, 0))

    def _clicked(self, _index: QModelIndex) -> None:
        self._take_current()

    def _take_current(self) -> None:
        if self._list_frame is None:
            return
        at = self._list_frame.currentIndex().row()
        offered = self._model.suggestions()
        if 0 <= at < len(offered):
            self.take(offered[at])
            self.chosen.emit(offered[at])
