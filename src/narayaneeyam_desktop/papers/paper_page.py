"""One paper to look at before it is printed or saved (PAPER-13)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import CheckField, ChoiceField
from narayaneeyam_desktop.widgets.pdf_preview import PdfPreview
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone


class PaperPage(Page):
    """Preview at the left, the printer at the right.

    Signals:
        print_wanted: (printer name, whether this printer is to be used for such papers from now on).
        file_chosen: where the PDF is to be written (Path).
        came_back: the page is on the screen again and has no paper.
    """

    print_wanted = Signal(object)
    file_chosen = Signal(object)
    came_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.preview = PdfPreview()
        self.printer = ChoiceField(self.tr("Printer"))
        self.keep = CheckField(self.tr("Use this printer for such papers from now on"))
        self.problem = Banner("", Tone.AMBER)
        self._file_name = ""
        choices = Card()
        choices.setFixedWidth(theme().size(360))
        choices.body.addWidget(self.printer)
        choices.body.addWidget(self.keep)
        choices.body.addWidget(self.problem)
        choices.body.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(theme().size(12))
        row.addWidget(self.preview, 1)
        side = QVBoxLayout()
        side.addWidget(choices, 1)
        row.addLayout(side)
        self.body.addLayout(row, 1)
        self.save_action = self.add_page_action(self.tr("Save as PDF"), "Ctrl+S", self._choose_file)
        self.print_action = self.add_page_action(self.tr("Print"), "F9", self._print, primary=True)

    def show_paper(self, title: str, pdf: bytes, file_name: str) -> None:
        """Another paper; `file_name` is proposed when it is saved."""
        self.set_title(title)
        self._file_name = file_name
        self.preview.show_pdf(pdf)
        self.problem.say("")

    def show_printers(self, names: list[str], chosen: str) -> None:
        """The printers of this PC. Without one there is nothing to choose, and a sentence says so."""
        self.printer.set_choices([(name, name) for name in names])
        if chosen in names:
            self.printer.set_value(chosen)
        for widget in (self.printer, self.keep):
            widget.setVisible(bool(names))
        self.print_action.setVisible(bool(names))
        if not names:
            self.problem.say(
                self.tr("This PC has no printer. Save the paper as a PDF, or connect a printer and open it again.")
            )

    def focus_first(self) -> None:
        self.preview.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.preview.page_count:
            self.came_back.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        # Left or locked: a paper of a patient does not stay in the memory of a widget.
        self.preview.clear()
        super().hideEvent(event)

    def _print(self) -> None:
        self.print_wanted.emit((str(self.printer.value() or ""), self.keep.isChecked()))

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save as PDF"), str(Path.home() / self._file_name), self.tr("PDF (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self._file_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _file_chosen(self, name: str) -> None:
        self.file_chosen.emit(Path(name))
