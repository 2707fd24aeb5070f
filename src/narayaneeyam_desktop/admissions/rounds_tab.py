"""The rounds: what was written each day, the newest first, and the note of today beside it."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.admissions.ward_notes import RoundNoteRow
from narayaneeyam_desktop.formats import date_text, time_text
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import LineField, TextField
from narayaneeyam_desktop.widgets.form_card import FormCard, FormColumn
from narayaneeyam_desktop.widgets.small_parts import Banner, EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


class RoundsTab(QWidget):
    """Notes at the left with the chosen one in full below; the editor at the right.

    Signals:
        edited: something was typed.
        discard_wanted: the restored draft is not wanted.
    """

    edited = Signal()
    discard_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_loading = False
        self._amends: RoundNoteRow | None = None
        self.table: RowsTable[RoundNoteRow] = RowsTable(
            self._columns(),
            name="rounds",
            empty=EmptyState(self.tr("No note yet"), self.tr("Write the first at the right; F9 saves it.")),
            identity=attrgetter("note_id"),
        )
        self.table.set_accessible_name(self.tr("Notes of the rounds"))
        self.whole = TextField(self.tr("The chosen note"), lines=6)
        self.whole.input.setReadOnly(True)
        left = QVBoxLayout()
        left.setSpacing(theme().size(8))
        left.addWidget(self.table, 1)
        left.addWidget(self.whole)
        self.form = FormCard(self.tr("Today's note"))
        self.restored = Banner(tone=Tone.BLUE)
        self.note = TextField(self.tr("Note"), lines=8)
        self.internal_note = TextField(self.tr("Internal note, for doctors only"), lines=2)
        self.reason = LineField(self.tr("Reason for the amendment"), max_length=300)
        self.reason.hide()
        self.form.body.addWidget(self.restored)
        self.form.add(note=self.note)
        self.form.add(internal_note=self.internal_note)
        self.form.add(reason=self.reason)
        self.form.close_with_problem()
        self.column = FormColumn(self.form, 380)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, theme().size(8), 0, 0)
        across.setSpacing(theme().size(12))
        across.addLayout(left, 1)
        across.addWidget(self.column)
        self.table.row_chosen.connect(self._chosen)
        for field in (self.note, self.internal_note, self.reason):
            field.edited.connect(self._edited)
        self.restored.followed.connect(self.discard_wanted)

    def show_rights(self, *, writes: bool, sees_internal: bool) -> None:
        self.column.setVisible(writes)
        self.internal_note.setVisible(sees_internal)

    def show_notes(self, rows: Sequence[RoundNoteRow]) -> None:
        self.table.show_rows(rows)
        if rows and self.table.selected_row() is None:
            self.table.select(0)
        self._chosen(self.table.selected_row())

    def show_typed(self, note: str, internal_note: str, *, restored: str = "") -> None:
        """Fills the editor without a signal; `restored` says that it was being typed before."""
        self._is_loading = True
        self.note.set_text(note)
        self.internal_note.set_text(internal_note)
        self._is_loading = False
        self.restored.say(restored, Tone.BLUE, link=self.tr("Discard it"))

    def begin(self) -> None:
        """An empty note."""
        self._amends = None
        self.form.set_heading(self.tr("Today's note"))
        self.reason.hide()
        self.reason.set_text("")
        self.show_typed("", "")
        self.form.mark_saved()

    def begin_amendment(self) -> None:
        """The chosen note again, to be written otherwise with a reason; one that was amended is left alone."""
        row = self.table.selected_row()
        if row is None or row.is_amended:
            return
        self._amends = row
        self.form.set_heading(self.tr("Amend the note of {day}").format(day=date_text(row.day)))
        self.reason.show()
        self.show_typed(row.note, row.internal_note)
        self.reason.setFocus()

    def amends_id(self) -> str | None:
        return None if self._amends is None else self._amends.note_id

    def focus_first(self) -> None:
        (self.note if self.column.isVisible() else self.table).setFocus()

    def _edited(self) -> None:
        if not self._is_loading:
            self.edited.emit()

    def _chosen(self, row: RoundNoteRow | None) -> None:
        if row is None:
            self.whole.set_text("")
            return
        parts = [row.note]
        if row.internal_note:
            parts.append(self.tr("Internal: {note}").format(note=row.internal_note))
        if row.amended_why:
            parts.append(self.tr("Amended: {reason}").format(reason=row.amended_why))
        self.whole.set_text("\n".join(parts))

    def _columns(self) -> list[Column[RoundNoteRow]]:
        return [
            Column(self.tr("Day"), _day, width=96),
            Column(self.tr("Time"), _time, width=80, may_hide=1),
            Column(self.tr("Note"), _first_line, stretch=True),
            Column(self.tr("By"), attrgetter("by"), width=140, may_hide=2),
            Column("", self._state, width=90, tone=_tone),
        ]

    def _state(self, row: RoundNoteRow) -> str:
        if row.is_amended:
            return self.tr("replaced")
        return self.tr("amended") if row.amends_id else ""


def _tone(row: RoundNoteRow) -> Tone | None:
    return Tone.PLAIN if row.is_amended else Tone.BLUE if row.amends_id else None


def _day(row: RoundNoteRow) -> str:
    return date_text(row.day)


def _time(row: RoundNoteRow) -> str:
    return time_text(row.at)


def _first_line(row: RoundNoteRow) -> str:
    return row.note.splitlines()[0] if row.note else ""
