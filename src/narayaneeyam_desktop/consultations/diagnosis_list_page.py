"""The clinic's list of coded diagnoses: how many there are, and taking over the official NAMASTE list (CONS-7)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog

from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone, small_text
from narayaneeyam_desktop.widgets.work_strip import Progress, WorkStrip
from narayaneeyam_desktop.wording import counted


class DiagnosisListPage(Page):
    """F9 asks for the file.

    Signals:
        file_chosen: the official list, as .xlsx or .csv (Path).
        stop_wanted: the import is to stop.
    """

    file_chosen = Signal(object)
    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Diagnoses"))
        self._count = small_text("", "heading")
        about = small_text(
            self.tr(
                "The official list of NAMASTE codes may not be passed on with this program. Download it, save it as .xlsx or"
                " .csv, and choose the file here. Terms that are there already are brought up to date."
            ),
            "",
        )
        about.setWordWrap(True)
        self.result = Banner()
        self.work = WorkStrip()
        self.work.stop_wanted.connect(self.stop_wanted)
        card = Card()
        card.setMaximumWidth(theme().size(720))
        for widget in (self._count, about, self.work, self.result):
            card.body.addWidget(widget)
        self.body.addWidget(card)
        self.body.addStretch(1)
        self.choose_action = self.add_page_action(self.tr("Choose the file…"), "F9", self._ask, primary=True)

    def show_count(self, count: int) -> None:
        self._count.setText(
            counted(self.tr("{count} coded diagnosis"), self.tr("{count} coded diagnoses"), count=count)
        )

    def show_work(self, progress: Progress) -> None:
        """The import has begun."""
        self.result.say("")
        self.choose_action.setEnabled(False)
        self.work.follow(progress, self.tr("The list is taken over"))

    def show_result(self, sentence: str, tone: Tone) -> None:
        """It is over."""
        self.work.end()
        self.choose_action.setEnabled(True)
        self.result.say(sentence, tone)

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the NAMASTE list"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Sheets (*.xlsx *.csv *.txt)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, file: str) -> None:
        self.file_chosen.emit(Path(file))
