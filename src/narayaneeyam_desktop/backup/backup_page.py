"""Backup now: where to, how far, and the backups that are there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_desktop.backup.file_field import FileField
from narayaneeyam_desktop.formats import grouped, moment_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.work_strip import Progress, WorkStrip

_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One backup in the folder."""

    path: Path
    made_at: datetime
    size_bytes: int


class BackupPage(Page):
    """The folder above, the list of backups below.

    Signals:
        backup_wanted: a backup into the folder that is written there.
        folder_changed: another folder; its backups are to be listed.
        restore_wanted: from this backup (Path, or None to choose one there).
    """

    backup_wanted = Signal()
    folder_changed = Signal()
    restore_wanted = Signal(object)

    def __init__(self, *, may_restore: bool, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Backup"), parent)
        self.folder = FileField(
            self.tr("Folder for backups"),
            hint=self.tr("Best on another disk or a stick that does not stay at the PC. The backup is encrypted."),
        )
        self.result = Banner("", Tone.LEAF)
        self.strip = WorkStrip()
        self.table: RowsTable[BackupRow] = RowsTable(
            [
                Column(self.tr("Backup"), _name, width=420, stretch=True),
                Column(self.tr("Made"), _made, width=180),
                Column(self.tr("Size"), _size, width=100, right=True),
            ],
            name="backups",
            empty=EmptyState(
                self.tr("No backup in this folder"),
                self.tr("Choose a folder above; F9 makes the first one there."),
                icon_name="hard-drive",
            ),
        )
        self.table.set_accessible_name(self.tr("Backups"))
        above = Card()
        above.body.addWidget(self.folder)
        above.body.addWidget(self.strip)
        above.body.addWidget(self.result)
        self.body.addWidget(above)
        self.body.addWidget(small_text(self.tr("Backups in this folder, the newest first"), "label"))
        below = Card(margin=0)
        below.body.addWidget(self.table)
        self.body.addWidget(below, 1)
        self.restore_action = self.add_page_action(self.tr("Restore…"), "F6", self._restore)
        self.restore_action.setVisible(may_restore)
        self.backup_action = self.add_page_action(self.tr("Backup now"), "F9", self._backup, primary=True)
        self.folder.finished.connect(self.folder_changed)
        if may_restore:
            self.table.row_opened.connect(self._restore_row)

    def show_backups(self, rows: Sequence[BackupRow]) -> None:
        self.table.show_rows(rows)

    def show_work(self, progress: Progress) -> None:
        """A backup is being made."""
        self.result.say("")
        self.strip.follow(progress, self.tr("Copying and verifying. Work can go on."))

    def show_done(self, name: str, rows: int, size_bytes: int) -> None:
        self.strip.end()
        self.result.say(
            self.tr("Backed up and verified: {rows} rows, {size}, in {file}.").format(
                rows=grouped(rows), size=size_text(size_bytes), file=name
            ),
            Tone.LEAF,
        )

    def show_problem(self, sentence: str) -> None:
        self.strip.end()
        self.result.say(
            self.tr("{sentence} The backups that were there are whole.").format(sentence=sentence), Tone.RED
        )

    def focus_first(self) -> None:
        self.folder.setFocus()

    def _backup(self) -> None:
        if self.folder.path() is None:
            self.folder.show_problem(self.tr("Choose the folder in which the backup is to lie."))
            self.folder.setFocus()
        else:
            self.backup_wanted.emit()

    def _restore_row(self, row: BackupRow) -> None:
        self.restore_wanted.emit(row.path)

    def _restore(self) -> None:
        row = self.table.selected_row()
        self.restore_wanted.emit(None if row is None else row.path)


def size_text(size_bytes: int) -> str:
    """ "3.2 MB"."""
    return f"{size_bytes / _MEGABYTE:.1f} MB"


def _name(row: BackupRow) -> str:
    return row.path.name


def _made(row: BackupRow) -> str:
    return moment_text(row.made_at)


def _size(row: BackupRow) -> str:
    return size_text(row.size_bytes)
