"""What the pages of a month's return share: the month, what it says of itself, figures with their documents, the files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from narayaneeyam_desktop.gst_returns.figures_view import DocumentRow, FigureRow, FiguresView
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import ChoiceField
from narayaneeyam_desktop.widgets.small_parts import Banner, Tone, small_text


class ReturnPage(Page):
    """A page of one month at a time; the one that is of it adds its own strips and its view.

    Signals:
        month_wanted: another month (the value of its choice).
        figure_chosen: the place of the figure in the list.
        document_opened: DocumentRow.
        files_wanted: the folder (Path).
    """

    month_wanted = Signal(object)
    figure_chosen = Signal(object)
    document_opened = Signal(object)
    files_wanted = Signal(object)

    def __init__(self, title: str, months: Sequence[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(title)
        size = theme().size
        self.month = ChoiceField(self.tr("Month"), months)
        self.month.setFixedWidth(size(200))
        self.month.edited.connect(self._month_chosen)
        self.facts = small_text("")
        self.facts.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(size(16))
        head.addWidget(self.month)
        head.addWidget(self.facts, 1)
        self.body.addLayout(head)
        self.warnings = Banner("", Tone.AMBER)

    def add_view(self, view: FiguresView, *, may_export: bool) -> None:
        """The warnings, the figures with their documents, and the notes under them."""
        self.body.addWidget(self.warnings)
        self.view = view
        self.figures, self.documents, self.sums = view.figures, view.documents, view.sums
        view.figure_chosen.connect(self.figure_chosen)
        view.document_opened.connect(self.document_opened)
        self.body.addWidget(view, 1)
        self.problem = Banner("", Tone.RED)
        self.body.addWidget(self.problem)
        # Said plainly beside the files, because nobody has tried them in the portal.
        self.notes = small_text("")
        self.notes.setWordWrap(True)
        self.body.addWidget(self.notes)
        self.files_action = self.add_page_action(self.tr("Write the files…"), "F9", self._ask_folder, primary=True)
        self.files_action.setVisible(may_export)

    def show_return(self, facts: str, figures: Sequence[FigureRow], warnings: Sequence[str], notes: str) -> None:
        self.facts.setText(facts)
        self.view.show_figures(figures)
        self.warnings.say("\n".join(warnings))
        self.notes.setText(notes)
        self.problem.say("")
        self.files_action.setEnabled(True)

    def show_documents(self, heading: str, rows: Sequence[DocumentRow], sums: str) -> None:
        self.view.show_documents(heading, rows, sums)

    def show_problem(self, sentence: str) -> None:
        """Why there is no return of this month."""
        self.view.show_figures([])
        self.warnings.say("")
        self.facts.setText("")
        self.notes.setText("")
        self.files_action.setEnabled(False)
        self.problem.say(sentence)

    def focus_first(self) -> None:
        self.figures.setFocus()

    def _month_chosen(self) -> None:
        self.month_wanted.emit(self.month.value())

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the files"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._folder_chosen)
        dialog.open()

    def _folder_chosen(self, folder: str) -> None:
        self.files_wanted.emit(Path(folder))
