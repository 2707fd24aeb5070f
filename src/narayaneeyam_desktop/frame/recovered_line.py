"""The line above the page after a crash or a power cut: what was recovered, a report to save, and a way to put it away (DIAG-2)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from narayaneeyam_clinic.diagnostics.recovered import Recovered, RecoveredKind
from narayaneeyam_desktop.formats import grouped, moment_text
from narayaneeyam_desktop.frame.link_status import LinkLine
from narayaneeyam_desktop.widgets.action_button import LinkButton
from narayaneeyam_desktop.widgets.small_parts import Banner, Tone


class RecoveredLine(QObject):
    """A banner of its own beside the link's; without words it takes no room.

    Signals:
        report_wanted: a report without anybody's data is to be written there (Path).
        put_away: the person has read it.
    """

    report_wanted = Signal(object)
    put_away = Signal()

    def __init__(self, line: LinkLine) -> None:
        self.banner = Banner("", Tone.BLUE)
        super().__init__(self.banner)
        self._line = line
        self.away = LinkButton(self.tr("Put away"))
        row = self.banner.layout()
        assert row is not None
        row.addWidget(self.away)
        line.add(self.banner)
        self.banner.followed.connect(self._ask_file)
        self.away.clicked.connect(self._put_away)

    def show_recovered(self, found: Recovered) -> None:
        """One sentence for whoever sits here."""
        if found.counts:
            words = self.tr(
                "The program did not end in order the last time. It kept what you were typing until {moment}: {what}."
            ).format(moment=moment_text(found.last_saved), what=", ".join(self._kind(*one) for one in found.counts))
        else:
            words = self.tr("The program did not end in order the last time. Everything that was saved is there.")
        self._say(words)

    def show_words(self, words: str) -> None:
        """What became of the report."""
        self._line.say_in(self.banner, words, Tone.BLUE)

    def hide_words(self) -> None:
        self._say("")

    def _say(self, words: str) -> None:
        self._line.say_in(self.banner, words, Tone.BLUE, link=self.tr("Save a report") if words else "")

    def _kind(self, kind: RecoveredKind, count: int) -> str:
        words = {
            RecoveredKind.BILL: self.tr("unfinished bills: {count}"),
            RecoveredKind.NOTE: self.tr("notes: {count}"),
            RecoveredKind.REGISTRATION: self.tr("registrations: {count}"),
            RecoveredKind.GOODS: self.tr("goods coming in: {count}"),
            RecoveredKind.OTHER: self.tr("other pages: {count}"),
        }
        return words[kind].format(count=grouped(count))

    def _ask_file(self) -> None:
        dialog = QFileDialog(
            self.banner.window(), self.tr("Save a report"), str(Path.home() / "narayaneeyam-report.zip")
        )
        dialog.setNameFilters(["ZIP (*.zip)"])
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._file_chosen)
        dialog.open()

    def _file_chosen(self, path: str) -> None:
        self.report_wanted.emit(Path(path))

    def _put_away(self) -> None:
        self.hide_words()
        self.put_away.emit()
