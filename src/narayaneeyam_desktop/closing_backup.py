"""The backup on closing: seen, skipped with one key, and over after three minutes whatever happens (BAK-16)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_desktop.theme.theme import dress, theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.small_parts import Banner, Tone, small_text
from narayaneeyam_desktop.widgets.work_strip import Progress, WorkStrip
from narayaneeyam_desktop.wording import sentence

if TYPE_CHECKING:
    from narayaneeyam_desktop.background import Background
    from narayaneeyam_desktop.backup_keeper import BackupKeeper
    from narayaneeyam_desktop.backup_work import HowFar, Outcome
    from narayaneeyam_desktop.main_window import MainWindow

_AT_MOST_MS = 180_000
# A sentence that nobody waits for is read, or not; the PC is switched off by somebody who has gone home.
_READ_MS = 15_000


class ClosingWindow(QWidget):
    """What stands there while the program ends.

    Signals:
        skip_wanted: no backup now; or what was said is read.
    """

    skip_wanted = Signal()

    def __init__(self, before: QWidget) -> None:
        # In front of the window that is closed: were that hidden, its closing would not end the program.
        super().__init__(before, Qt.WindowType.Dialog)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        dress(self)
        size = theme().size
        self.setWindowTitle("Narayaneeyam")
        self.strip = WorkStrip()
        self.problem = Banner("", Tone.RED)
        self.progress = Progress()
        self.skip_action = QAction(self.tr("Skip the backup"), self)
        self.skip_action.setShortcut(QKeySequence("Esc"))
        self.skip_action.triggered.connect(self.skip_wanted)
        self.addAction(self.skip_action)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(ActionButton.for_action(self.skip_action))
        column = QVBoxLayout(self)
        column.setContentsMargins(size(24), size(20), size(24), size(20))
        column.setSpacing(size(12))
        column.addWidget(small_text(self.tr("Backing up before the program ends"), "title"))
        column.addWidget(self.strip)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumSize(size(520), size(190))
        self.strip.follow(self.progress, self.tr("Copying the clinic and checking the copy."), can_stop=False)

    def show_problem(self, words: str) -> None:
        self.strip.end()
        self.problem.say(words, Tone.RED)
        self.skip_action.setText(self.tr("Close"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed a second time, it is skipped."""
        self.strip.end()
        self.skip_wanted.emit()
        super().closeEvent(event)


class ClosingBackup(QObject):
    """Stands before the end of a main window that a person closes, when something was written that no backup has."""

    def __init__(self, window: MainWindow, keeper: BackupKeeper, background: Background) -> None:
        super().__init__(window)
        self._window, self._keeper, self._background = window, keeper, background
        self.shown: ClosingWindow | None = None
        self._is_over = False
        self._bound = QTimer(self, singleShot=True)
        self._bound.timeout.connect(self._skip)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A window that the program itself closes (another text size, another clinic) is no end of the day.
        if event.type() == QEvent.Type.Close and event.spontaneous() and self.hold():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def hold(self) -> bool:
        """Whether the end waits for a backup; whether one is wanted is found out beside the screen, behind a window that says so."""
        state = self._keeper.state
        if self._is_over or _is_logging_out() or state is None or not state.on_close:
            return False
        if not any(one.place.kind.value == "folder" for one in state.places):
            return False
        if self.shown is None:
            self.shown = shown = ClosingWindow(self._window)
            shown.skip_wanted.connect(self._skip)
            self._keeper.went_on.connect(self._went_on)
            self._keeper.ended.connect(self._ended)
            self._bound.start(_AT_MOST_MS)
            shown.show()
            self._background.read(self, _Wanted(self._keeper), done=self._found, failed=self._not_found)
        return True

    def _found(self, wanted: frozenset[str]) -> None:
        if self._is_over or self._keeper.is_working():
            return  # skipped meanwhile; or one is under way, whose end is waited for
        if wanted:
            self._keeper.back_up_on_closing(wanted)
        else:
            self._leave()

    def _not_found(self, _refused: object) -> None:
        self._leave()

    def _went_on(self, far: HowFar) -> None:
        if self.shown is not None:
            self.shown.progress.told(far.done, far.all_, far.part)

    def _ended(self, outcomes: tuple[Outcome, ...]) -> None:
        problem = next((one.refused for one in outcomes if one.refused is not None), None)
        if self.shown is None or self._is_over or problem is None or problem.code in ("stopped", "place_gone"):
            self._leave()
        else:
            self.shown.show_problem(sentence(problem))
            self._bound.start(_READ_MS)

    def _skip(self) -> None:
        if not self._is_over:
            self._is_over = True
            self._keeper.stop()
            self._leave()

    def _leave(self) -> None:
        self._is_over = True
        self._bound.stop()
        shown, self.shown = self.shown, None
        if shown is not None:
            shown.hide()
            shown.deleteLater()
            self._window.close()


def _is_logging_out() -> bool:
    application = QGuiApplication.instance()
    return isinstance(application, QGuiApplication) and application.isSavingSession()


class _Wanted:
    """The places that are plugged in and lack something; nothing of Qt is in it."""

    def __init__(self, keeper: BackupKeeper) -> None:
        self._clinic = keeper.clinic

    def __call__(self) -> frozenset[str]:
        from narayaneeyam_clinic.store.backup_due import places_that_lack
        from narayaneeyam_clinic.store.backup_places import how_places_stand

        clinic = self._clinic
        return places_that_lack(clinic, how_places_stand(clinic.folder, clinic.clock()))
