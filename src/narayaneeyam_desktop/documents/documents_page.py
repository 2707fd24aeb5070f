"""A patient's documents: the list at the left, the one that is chosen at the right, and the form for a new one over it (DOC-1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QShowEvent
from PySide6.QtWidgets import QFileDialog, QSplitter, QVBoxLayout, QWidget

from narayaneeyam_clinic.documents.document_kinds import DocumentKind
from narayaneeyam_clinic.documents.document_list import DocumentRow, OpenedDocument
from narayaneeyam_desktop.documents.document_pictures import LookedAt
from narayaneeyam_desktop.documents.document_shelf import DocumentShelf
from narayaneeyam_desktop.documents.document_viewer import DocumentViewer
from narayaneeyam_desktop.documents.document_words import kind_words, kinds
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.date_field import DateField
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Tone


@dataclass(frozen=True, slots=True)
class Typed:
    """What was said of the paper that is being added, or corrected."""

    kind: DocumentKind
    title: str
    day: date


@dataclass(frozen=True, slots=True)
class BroughtFile:
    """A file that was chosen and is not kept yet; `looked_at` is what will be kept, to be seen before."""

    name: str
    content: bytes = field(repr=False)
    looked_at: LookedAt | None = field(default=None, repr=False)


class DocumentsPage(Page):
    """Shows and signals.

    Signals:
        file_chosen: a file of the disk is to be read (Path).
        clipboard_wanted, scanner_wanted: what lies there is to be added.
        keep_wanted: what was typed, for the file that was brought, or (correcting) for the chosen document (Typed).
        document_chosen: to be shown (DocumentRow).
        withdraw_wanted: the chosen document, with a reason to be asked for (DocumentRow).
        folder_chosen: where the scanner leaves its files (str).
        given_up: the file that was brought is not kept.
        came_back: the page is on the screen again and holds nothing.
    """

    file_chosen = Signal(object)
    clipboard_wanted = Signal()
    scanner_wanted = Signal()
    keep_wanted = Signal(object)
    document_chosen = Signal(object)
    withdraw_wanted = Signal(object)
    folder_chosen = Signal(str)
    given_up = Signal()
    came_back = Signal()

    def __init__(self, today: date, *, adds: bool, sees: bool, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Documents"), parent)
        self._today, self._adds = today, adds
        self._proposed = ""
        self.shelf = DocumentShelf()
        self.viewer = DocumentViewer(
            EmptyState(
                self.tr("No document is open") if sees else self.tr("Documents are opened by doctors"),
                self.tr("Ctrl+O adds a PDF or a picture, Ctrl+V what was copied, F6 what was scanned last.")
                if adds
                else "",
                icon_name="file-text",
            )
        )
        self.problem = Banner("", Tone.AMBER)
        self._make_form()
        self._arrange()
        self._add_actions()
        self.shelf.document_chosen.connect(self.document_chosen)
        self.close_form()

    def show_documents(self, rows: Sequence[DocumentRow]) -> None:
        self.shelf.show_rows(rows)
        for action in (self.correct_action, self.withdraw_action):
            action.setVisible(self._adds and bool(rows))

    def show_document(self, opened: OpenedDocument, levels: tuple[QImage, ...]) -> None:
        self.problem.say("")
        self.viewer.show_document(opened, levels)

    def show_no_document(self, sentence: str) -> None:
        """Why the chosen one is not shown."""
        self.viewer.clear()
        self.problem.say(sentence, Tone.AMBER)

    def ask_about(self, name: str) -> None:
        """The file is whole and of a kind that is kept: what is it?"""
        self._open_form(self.tr("Keep {file}").format(file=name) if name else self.tr("Keep the picture"))
        self.kind.set_value(DocumentKind.LAB)
        # A picture that was copied has no name of its own: it is called what it is.
        self._proposed = "" if name else kind_words(DocumentKind.LAB)
        self.name.set_text(Path(name).stem.replace("_", " ") or self._proposed)
        self.day.set_value(self._today)
        self.kind.setFocus()

    def close_form(self) -> None:
        self.form.setVisible(False)
        self.form.mark_saved()
        self.keep_action.setVisible(False)
        self.give_up_action.setVisible(False)

    def ask_folder(self) -> None:
        """Where the scanner's program leaves its files."""
        dialog = QFileDialog(self, self.tr("The folder into which the scanner writes"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.folder_chosen)
        dialog.open()

    def correct(self) -> None:
        """The kind, title and date of the chosen document."""
        row = self.shelf.selected()
        if row is None:
            return
        self._open_form(self.tr("Correct {title}").format(title=row.title))
        self._proposed = ""
        self.kind.set_value(row.kind)
        self.name.set_text(row.title)
        self.day.set_value(row.day)
        self.name.setFocus()

    def focus_first(self) -> None:
        self.shelf.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.came_back.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        # Left or locked: a paper of a patient does not stay in the memory of a widget.
        self.viewer.clear()
        super().hideEvent(event)

    def _make_form(self) -> None:
        self.kind = ChoiceField(self.tr("Kind"), kinds())
        self.name = LineField(self.tr("Title"), hint=self.tr("As it will be looked for: “Blood count”, “MRI knee”."))
        self.day = DateField(self.tr("Date on the paper"), self._today)
        self.form = FormCard()
        self.form.add(kind=self.kind, day=self.day)
        self.form.add(title=self.name)
        self.form.body.addWidget(self.form.problem)
        for one in (self.kind, self.day, self.name):
            one.enter_pressed.connect(one.go_to_next)
        self.kind.edited.connect(self._kind_chosen)

    def _arrange(self) -> None:
        left = Card(margin=0)
        left.body.addWidget(self.shelf)
        right = Card(margin=0)
        right.body.addWidget(self.viewer)
        beside = QSplitter(Qt.Orientation.Horizontal)
        beside.setChildrenCollapsible(False)
        beside.setHandleWidth(theme().size(12))
        beside.addWidget(left)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(12))
        for widget in (self.form, self.problem):
            column.addWidget(widget)
        column.addWidget(right, 1)
        beside.addWidget(side)
        beside.setSizes([theme().size(380), theme().size(900)])
        beside.setStretchFactor(1, 1)
        self.body.addWidget(beside, 1)

    def _add_actions(self) -> None:
        add = self.add_page_action
        self.withdraw_action = add(self.tr("Withdraw"), "Del", self._withdraw, button=False)
        self.correct_action = add(self.tr("Correct"), "F2", self.correct, button=False)
        add(self.tr("Larger"), "Ctrl+=", self.viewer.zoom_in, button=False)
        add(self.tr("Smaller"), "Ctrl+-", self.viewer.zoom_out, button=False)
        add(self.tr("Fit"), "Ctrl+0", self.viewer.fit, button=False)
        self.give_up_action = add(self.tr("Do not keep it"), "Esc", self._give_up)
        self.scanner_action = add(self.tr("From the scanner"), "F6", self.scanner_wanted.emit)
        self.paste_action = add(self.tr("From the clipboard"), "Ctrl+V", self.clipboard_wanted.emit, button=False)
        self.add_action = add(self.tr("Add a file"), "Ctrl+O", self._choose_file)
        self.keep_action = add(self.tr("Keep"), "F9", self._keep, primary=True)
        for action in (self.scanner_action, self.paste_action, self.add_action):
            action.setVisible(self._adds)

    def _kind_chosen(self) -> None:
        kind = self.kind.value()
        if self._proposed and self.name.text() == self._proposed and isinstance(kind, DocumentKind):
            self._proposed = kind_words(kind)
            self.name.set_text(self._proposed)

    def _give_up(self) -> None:
        self.close_form()
        self.given_up.emit()

    def _open_form(self, heading: str) -> None:
        self.form.clear_problems()
        self.form.set_heading(heading)
        self.form.setVisible(True)
        self.keep_action.setVisible(True)
        self.give_up_action.setVisible(True)

    def _keep(self) -> None:
        day, kind = self.day.value(), self.kind.value()
        if not self.name.text():
            self.form.show_problem("title", self.tr("Write what it is."))
        elif day is None:
            self.form.show_problem("day", self.tr("Write the date that stands on the paper."))
        elif isinstance(kind, DocumentKind):
            self.keep_wanted.emit(Typed(kind, self.name.text(), day))

    def _withdraw(self) -> None:
        row = self.shelf.selected()
        if row is not None:
            self.withdraw_wanted.emit(row)

    def _choose_file(self) -> None:
        dialog = QFileDialog(
            self,
            self.tr("Add a document"),
            str(Path.home()),
            self.tr("Papers (*.pdf *.jpg *.jpeg *.png);;All files (*)"),
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._file_chosen)
        dialog.open()

    def _file_chosen(self, name: str) -> None:
        self.file_chosen.emit(Path(name))
