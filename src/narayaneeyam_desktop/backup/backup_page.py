"""Where backups of this PC go and how they stand, how often they are made, and the backups at a place (BAK-10, BAK-14)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from narayaneeyam_clinic.store.backup_places import PlaceStands
from narayaneeyam_desktop.backup.file_field import FileField
from narayaneeyam_desktop.backup_words import (
    PARTS,
    backup_state_words,
    part_words,
    place_name,
    problem_words,
    size_text,
    state_words,
)
from narayaneeyam_desktop.formats import EMPTY, grouped, moment_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import CheckField, ChoiceField
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, TableCard, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.work_strip import Progress, WorkStrip
from narayaneeyam_desktop.wording import counted

_HOURS = (1, 2, 4, 8, 24, 0)


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One backup at a place; `name` at the server is not a path."""

    path: Path
    made_at: datetime
    size_bytes: int
    clinic: str
    is_verified: bool


class BackupPage(Page):
    """Places above, the backups of the chosen one below.

    Signals:
        backup_wanted: a backup to every place now.
        place_wanted: backups are to go to this folder, too (Path).
        server_wanted: and to the clinic's server.
        removed: no more to this place (its id).
        times_chosen: (hours, on closing).
        place_chosen: its backups are to be listed (PlaceStands, or None).
        restore_wanted: from this backup (Path, or None to choose one there).
    """

    backup_wanted = Signal()
    place_wanted = Signal(object)
    server_wanted = Signal()
    removed = Signal(object)
    times_chosen = Signal(object)
    place_chosen = Signal(object)
    restore_wanted = Signal(object)

    def __init__(self, *, may_restore: bool, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Backup"), parent)
        self.result = Banner("", Tone.LEAF)
        self.strip = WorkStrip()
        self.places: RowsTable[PlaceStands] = RowsTable(
            [
                Column(self.tr("Backups go to"), _place, width=420, stretch=True),
                Column(self.tr("Last verified"), _verified, width=170),
                Column(self.tr("State"), _state, width=150, tone=_tone),
                Column(self.tr("Size"), _size_of_last, width=100, right=True),
            ],
            name="backup-places",
            empty=EmptyState(
                self.tr("No backup is made by itself yet"),
                self.tr("Choose a folder below, best on another disk or a stick. The backup is encrypted."),
                icon_name="hard-drive",
            ),
        )
        self.places.set_accessible_name(self.tr("Places for backups"))
        self.table: RowsTable[BackupRow] = RowsTable(
            [
                Column(self.tr("Backup"), _name, width=360, stretch=True),
                Column(self.tr("Clinic"), _clinic, width=220),
                Column(self.tr("Made"), _made, width=170),
                Column(self.tr("State"), _state_of_backup, width=150, tone=_tone_of_backup),
                Column(self.tr("Size"), _size, width=100, right=True),
            ],
            name="backups",
            empty=EmptyState(
                self.tr("No backup at this place"), self.tr("F9 makes the first one there."), icon_name="hard-drive"
            ),
        )
        self.table.set_accessible_name(self.tr("Backups"))
        self.body.addWidget(self.result)
        self.body.addWidget(self.strip)
        self.body.addWidget(TableCard(self.places), 1)
        self.body.addWidget(self._make_choices())
        self.body.addWidget(TableCard(self.table, self.tr("Backups at this place, the newest first")), 1)
        self.remove_action = self.add_page_action(self.tr("Remove the place"), "Del", self._remove, button=False)
        self.server_action = self.add_page_action(self.tr("To the server too"), "F7", self.server_wanted.emit)
        self.add_action = self.add_page_action(self.tr("Add the folder"), "F2", self._add)
        self.restore_action = self.add_page_action(self.tr("Restore…"), "F6", self._restore)
        self.restore_action.setVisible(may_restore)
        self.backup_action: QAction = self.add_page_action(self.tr("Backup now"), "F9", self._backup, primary=True)
        self.server_action.setVisible(False)
        self.remove_action.setEnabled(False)
        self.places.row_chosen.connect(self._place_selected)
        if may_restore:
            self.table.row_opened.connect(self._restore_row)

    def show_places(self, places: Sequence[PlaceStands], *, hours: int, on_close: bool, can_add_server: bool) -> None:
        """How they stand now."""
        chosen = self.places.selected_row()
        self.places.show_rows(places)
        at = next((n for n, one in enumerate(places) if chosen and one.place.id == chosen.place.id), 0)
        if places:
            self.places.select(at)
        self.hours.set_value(hours)
        self.on_close.setChecked(on_close)
        self.server_action.setVisible(can_add_server)
        self._place_selected(places[at] if places else None)
        if not self.strip.is_working():
            problem = next((words for one in places if (words := problem_words(one))), "")
            if problem or not self._is_said:
                self.result.say(problem, Tone.RED)

    def show_backups(self, rows: Sequence[BackupRow]) -> None:
        self.table.show_rows(rows)

    def show_work(self, progress: Progress) -> None:
        """A backup is being made."""
        self.result.say("")
        self.strip.follow(progress, part_words("copy"), of_parts={part: part_words(part) for part in PARTS})

    def show_done(self, rows: int, size_bytes: int) -> None:
        """All of it is verified."""
        self.strip.end()
        self._is_said = True
        words = self.tr("Backed up and verified: {rows} rows, {size}.")
        self.result.say(words.format(rows=grouped(rows), size=size_text(size_bytes)), Tone.LEAF)

    def show_problem(self, sentence: str) -> None:
        self.strip.end()
        self._is_said = True
        words = self.tr("{sentence} The backups that were there are whole.")
        self.result.say(words.format(sentence=sentence), Tone.RED)

    def show_field_problem(self, sentence: str) -> None:
        """The folder cannot be a place."""
        self.folder.show_problem(sentence)
        self.folder.setFocus()

    def focus_first(self) -> None:
        (self.places if self.places.rows() else self.folder).setFocus()

    def _make_choices(self) -> QWidget:
        self._is_said = False
        self.folder = FileField(self.tr("Another folder"), hint=self.tr("On a disk, a stick, or shared by another PC."))
        self.hours = ChoiceField(self.tr("By itself"), [(hours, self._hours_words(hours)) for hours in _HOURS])
        self.on_close = CheckField(self.tr("and when the program is closed"))
        self.hours.edited.connect(self._times_edited)
        self.on_close.clicked.connect(self._times_edited)
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(theme().size(16))
        self.hours.keep_words_whole()
        row.addWidget(self.folder, 3)
        row.addWidget(self.hours, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.on_close)
        card.body.addLayout(row)
        return card

    def _hours_words(self, hours: int) -> str:
        if not hours:
            return self.tr("never")
        if hours == 1:
            return self.tr("every hour")
        if hours == 24:
            return self.tr("once a day")
        return counted(self.tr("every hour"), self.tr("every {hours} hours"), hours=hours)

    def _times_edited(self) -> None:
        self.times_chosen.emit((self.hours.value(), self.on_close.isChecked()))

    def _add(self) -> None:
        path = self.folder.path()
        if path is None:
            self.show_field_problem(self.tr("Choose the folder in which the backups are to lie."))
        else:
            self.place_wanted.emit(path)

    def _backup(self) -> None:
        if self.folder.path() is not None:
            self._add()
        elif not self.places.rows():
            self.show_field_problem(self.tr("Choose the folder in which the backups are to lie."))
        else:
            self.backup_wanted.emit()

    def _remove(self) -> None:
        chosen = self.places.selected_row()
        if chosen is not None:
            self.removed.emit(chosen.place.id)

    def _place_selected(self, stands: PlaceStands | None) -> None:
        self.remove_action.setEnabled(stands is not None)
        self.place_chosen.emit(stands)

    def _restore_row(self, row: BackupRow) -> None:
        self.restore_wanted.emit(row.path)

    def _restore(self) -> None:
        row = self.table.selected_row()
        self.restore_wanted.emit(None if row is None else row.path)


def _place(stands: PlaceStands) -> str:
    return place_name(stands.place)


def _verified(stands: PlaceStands) -> str:
    return moment_text(stands.result.verified_at)


def _state(stands: PlaceStands) -> str:
    return state_words(stands)[0]


def _tone(stands: PlaceStands) -> Tone | None:
    return state_words(stands)[1]


def _size_of_last(stands: PlaceStands) -> str:
    return size_text(stands.result.size_bytes) if stands.result.size_bytes else EMPTY


def _name(row: BackupRow) -> str:
    return row.path.name


def _clinic(row: BackupRow) -> str:
    return row.clinic


def _made(row: BackupRow) -> str:
    return moment_text(row.made_at)


def _state_of_backup(row: BackupRow) -> str:
    return backup_state_words(is_verified=row.is_verified)[0]


def _tone_of_backup(row: BackupRow) -> Tone | None:
    return backup_state_words(is_verified=row.is_verified)[1]


def _size(row: BackupRow) -> str:
    return size_text(row.size_bytes)
