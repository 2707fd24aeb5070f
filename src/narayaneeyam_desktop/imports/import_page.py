"""The page of imports: the file, its columns, what will become of each row, and the import itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.imports.headers import ColumnMapping, ImportField, ImportKind
from narayaneeyam_clinic.imports.row_verdict import Verdict
from narayaneeyam_desktop.formats import grouped, text_or_dash
from narayaneeyam_desktop.imports.columns_card import ColumnsCard
from narayaneeyam_desktop.imports.import_words import kind_words, verdict_words
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.field import CheckField, ChoiceField
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.work_strip import WorkStrip


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One row of the preview; `why` is the sentence of a bad one."""

    number: int
    verdict: Verdict
    name: str
    why: str


@dataclass(frozen=True, slots=True)
class FileShown:
    """What is known of a chosen file."""

    name: str
    written_as: str
    fields: tuple[ImportField, ...]
    header: tuple[str, ...]
    mapping: ColumnMapping


class ImportPage(Page):
    """Left the columns, right the rows.

    Signals:
        kind_chosen: another kind (ImportKind).
        file_chosen: a file to import (Path).
        mapping_changed: another column for a field (ColumnMapping).
        import_wanted: F9.
        bad_rows_wanted: where to write the bad rows (Path).
        shown_rows_wanted: rows of which verdict (Verdict or None).
    """

    kind_chosen = Signal(object)
    file_chosen = Signal(object)
    mapping_changed = Signal(object)
    import_wanted = Signal()
    bad_rows_wanted = Signal(object)
    shown_rows_wanted = Signal(object)

    def __init__(self, kinds: Sequence[ImportKind], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Import"))
        size = theme().size
        self.bad_rows_name = ""
        self.kind = ChoiceField("", [(kind, kind_words(kind)) for kind in kinds])
        self.kind.input.setAccessibleName(self.tr("What the file is about"))
        self.kind.setFixedWidth(size(180))
        self.kind.edited.connect(self._choose_kind)
        self.file_line = small_text("")
        self.banner = Banner()
        self.work = WorkStrip()
        top = QHBoxLayout()
        top.setSpacing(size(12))
        top.addWidget(self.kind)
        top.addWidget(self.file_line, 1)
        self.body.addLayout(top)
        self.body.addWidget(self.banner)
        self.body.addWidget(self.work)
        self.columns = ColumnsCard()
        self.columns.setFixedWidth(size(300))
        self.columns.changed.connect(self.mapping_changed)
        self._columns_and_rows = QWidget()
        sides = QHBoxLayout(self._columns_and_rows)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(size(12))
        sides.addWidget(self.columns)
        sides.addWidget(self._rows_card(), 1)
        self.body.addWidget(self._columns_and_rows, 1)
        self.empty = EmptyState(
            self.tr("No file chosen"),
            self.tr(
                "Take in patients, medicines, opening stock or a price list from a CSV or Excel file. "
                "Nothing is written before you have seen what will happen."
            ),
            icon_name="upload",
            link=self.tr("Choose a file"),
        )
        self.empty.action_requested.connect(self.ask_for_file)
        self.body.addWidget(self.empty, 1)
        self.file_action = self.add_page_action(self.tr("Choose file"), "F2", self.ask_for_file)
        self.bad_action = self.add_page_action(self.tr("Save bad rows"), "F7", self.ask_where_bad_rows_go)
        self.import_action = self.add_page_action(self.tr("Import"), "F9", self.import_wanted.emit, primary=True)
        self.show_no_file()

    def show_no_file(self) -> None:
        """As the page begins."""
        appear(self._columns_and_rows, False)
        appear(self.empty, True)
        self.banner.say("")
        self.file_line.setText("")
        self.import_action.setEnabled(False)
        self.bad_action.setVisible(False)

    def show_file(self, file: FileShown) -> None:
        """The file and its columns."""
        appear(self.empty, False)
        appear(self._columns_and_rows, True)
        self.file_line.setText(self.tr("{file} · {written_as}").format(file=file.name, written_as=file.written_as))
        self.columns.show_columns(file.fields, file.header, file.mapping)

    def show_rows(self, counts: Mapping[Verdict, int], rows: Sequence[PreviewRow], *, is_result: bool = False) -> None:
        """The rows with their verdicts, and how many there are of each; with `is_result` the import is done."""
        total = sum(counts.values())
        self._counted.setText(
            " · ".join(
                f"{grouped(counts.get(verdict, 0))} {verdict_words(verdict)[0]}"
                for verdict in Verdict
                if counts.get(verdict, 0)
            )
            or self.tr("no rows")
        )
        self.table.show_rows(rows)
        appear(self.update_known, bool(counts.get(Verdict.CHANGE, 0)) and not is_result)
        will_write = counts.get(Verdict.NEW, 0) + counts.get(Verdict.CHANGE, 0)
        self.import_action.setEnabled(bool(will_write) and not is_result)
        self.bad_action.setVisible(bool(counts.get(Verdict.BAD, 0)) and total > 0)

    def set_busy(self, *, busy: bool) -> None:
        """While a file is read or imported nothing else is begun."""
        self.columns.set_busy(busy=busy)
        self.kind.setEnabled(not busy)
        self.file_action.setEnabled(not busy)
        self.update_known.setEnabled(not busy)
        if busy:
            self.import_action.setEnabled(False)
            self.bad_action.setVisible(False)
        elif self.isVisible() and self.window().isActiveWindow() and QApplication.focusWidget() is None:
            # What had the focus was switched off meanwhile; without one the page's keys would be dead.
            self.focus_first()

    def ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a file"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Tables (*.csv *.txt *.tsv *.xlsx)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._choose_file)
        dialog.open()

    def ask_where_bad_rows_go(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the bad rows"), self.bad_rows_name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(self.bad_rows_name).suffix.removeprefix("."))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._choose_bad_rows)
        dialog.open()

    def focus_first(self) -> None:
        self.kind.setFocus()

    def _rows_card(self) -> Card:
        self._counted = small_text("", "heading")
        choices = [(verdict, verdict_words(verdict)[0].capitalize()) for verdict in Verdict]
        self.only = ChoiceField("", [(None, self.tr("All rows")), *choices])
        self.only.input.setAccessibleName(self.tr("Which rows"))
        self.only.setFixedWidth(theme().size(130))
        self.only.edited.connect(self._choose_rows)
        self.update_known = CheckField(self.tr("Bring known ones up to the file"))
        self.table: RowsTable[PreviewRow] = RowsTable(
            [
                Column(self.tr("Row"), _number, width=70, right=True),
                Column("", _verdict, width=90, tone=_tone),
                Column(self.tr("Name"), _name, width=240),
                Column(self.tr("Why not"), _why, stretch=True),
            ],
            name="imports",
            empty=EmptyState(self.tr("No such rows"), self.tr("Choose other rows above.")),
        )
        self.table.set_accessible_name(self.tr("Rows of the file"))
        card = Card(margin=0)
        head = QHBoxLayout()
        head.setContentsMargins(theme().size(12), theme().size(8), theme().size(12), 0)
        head.setSpacing(theme().size(12))
        head.addWidget(self._counted, 1)
        head.addWidget(self.update_known)
        head.addWidget(self.only)
        inside = QVBoxLayout()
        inside.addLayout(head)
        inside.addWidget(self.table, 1)
        card.body.addLayout(inside)
        return card

    def _choose_kind(self) -> None:
        self.kind_chosen.emit(self.kind.value())

    def _choose_file(self, path: str) -> None:
        self.file_chosen.emit(Path(path))

    def _choose_bad_rows(self, path: str) -> None:
        self.bad_rows_wanted.emit(Path(path))

    def _choose_rows(self) -> None:
        self.shown_rows_wanted.emit(self.only.value())

    def show_problem(self, field: str | None, sentence: str) -> None:
        """Under the column to blame, else at the top of the page."""
        if not self.columns.show_problem(field, sentence):
            self.banner.say(sentence, Tone.RED)


def _number(row: PreviewRow) -> str:
    return grouped(row.number)


def _verdict(row: PreviewRow) -> str:
    return verdict_words(row.verdict)[0]


def _tone(row: PreviewRow) -> Tone | None:
    return verdict_words(row.verdict)[1]


def _name(row: PreviewRow) -> str:
    return text_or_dash(row.name)


def _why(row: PreviewRow) -> str:
    return row.why
