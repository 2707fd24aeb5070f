"""The one search for everything, in the top bar (Ctrl K)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from narayaneeyam_desktop.theme.icons import icon
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.recoloured import Recoloured
from narayaneeyam_desktop.widgets.small_parts import Pill
from narayaneeyam_desktop.widgets.suggest_field import SuggestField, Suggestion


@dataclass(frozen=True, slots=True)
class Destination:
    """The page a search result opens: what a Suggestion of this search carries as its value."""

    key: str
    arguments: dict[str, object] = field(default_factory=dict)


class EverywhereSearch(SuggestField):
    """Patients, medicines, bills: whatever the clinic's search answers.

    Signals:
        destination_wanted: a result was taken (Destination).
    """

    destination_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._before: QWidget | None = None
        self._asked = ""
        self._is_answering: Callable[[], bool] = bool
        # Qt itself gives the focus to this first field when a window opens, or when what had it is hidden.
        self._is_meant = False
        self.input.textEdited.connect(self._is_typed_in)
        self._back_soon = QTimer(self, singleShot=True, interval=0)
        self._back_soon.timeout.connect(self._come_back)
        self.input.setProperty("role", "search")
        self._glass = QAction("", self)
        Recoloured(self, self._colour_glass)
        self.input.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._cap = Pill("Ctrl K", parent=self.input)
        self.input.textChanged.connect(self._show_cap)
        self.chosen.connect(self._go)
        self.show_words()

    def show_words(self) -> None:
        """The words in the language of now."""
        words = self.tr("Find a patient, medicine, bill…")
        self.input.setPlaceholderText(words)
        self.input.setAccessibleName(words)
        self._glass.setText(words)

    def _colour_glass(self) -> None:
        self._glass.setIcon(icon("search", theme().colours.muted))

    def keep_while(self, is_answering: Callable[[], bool]) -> None:
        """A page that was read meanwhile puts the focus into its first field: whoever types here goes on typing here."""
        self._is_answering = is_answering

    def begin(self) -> None:
        """Takes the focus; Esc gives it back to who has it now."""
        self._note_before()
        self._is_meant = True
        self.input.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.input.selectAll()

    def _is_typed_in(self, _text: str) -> None:
        self._is_meant = True

    def _come_back(self) -> None:
        """Where the typing was; Esc goes to the field that the page has chosen."""
        if self.input.isVisible():
            self._note_before()
            self.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note_before(self) -> None:
        before = QApplication.focusWidget()
        if before is not None and before is not self.input:
            self._before = before

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.input and isinstance(event, QFocusEvent):
            if event.gotFocus():
                self._is_meant = self._is_meant or event.reason() == Qt.FocusReason.MouseFocusReason
            elif self._is_meant and self._is_answering():
                self._back_soon.start()
                return False
            else:
                self._is_meant = False
        return super().eventFilter(watched, event)

    def offer(self, text: str, suggestions: Sequence[Suggestion]) -> None:
        """An empty answer is said, too."""
        self._asked = text
        super().offer(text, suggestions or ([Suggestion(self.tr("Nothing was found"))] if text else []))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        hint = self._cap.sizeHint()
        left = self.width() - hint.width() - theme().size(8)
        self._cap.setGeometry(left, (self.input.height() - hint.height()) // 2, hint.width(), hint.height())

    def _show_cap(self, text: str) -> None:
        self._cap.setVisible(not text)

    def _key_taken(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and not self.is_list_open() and self._has_where_to_go():
            self.take(None)
            if self._before is not None:
                self._before.setFocus(Qt.FocusReason.OtherFocusReason)
            self._before = None
            return True
        return super()._key_taken(event)

    def _has_where_to_go(self) -> bool:
        return self._before is not None and isValid(self._before) and self._before.isVisible()

    def _go(self, suggestion: Suggestion) -> None:
        if isinstance(suggestion.value, Destination):
            self.take(None)
            self.destination_wanted.emit(suggestion.value)
        else:
            # "Nothing was found" is no result: what was asked for stands there again, to be corrected.
            self.take(Suggestion(self._asked))
