"""The prescription: its lines in a table, and under it the line that is being typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.prescriptions.line_rules import PrescriptionLineDraft
from narayaneeyam_clinic.prescriptions.medicine_choices import MedicineChoice
from narayaneeyam_desktop.prescribing.line_editor import LineEditor
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.small_parts import Banner, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable

# From this size of letters on, room is saved for the note.
LARGE = 1.1


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line in finished words; `is_wrong` when it is not understood."""

    line: PrescriptionLineDraft
    medicine: str
    to_take: str
    dose: str
    when: str
    anupana: str
    days: str
    stock: str
    stock_tone: Tone | None
    is_wrong: bool = False


class PrescriptionPanel(QWidget):
    """Enter on a line changes it, Del takes it away, Ctrl Z brings it back, Ins begins a new one.

    Signals:
        edited: the lines have changed.
        line_edited: the line that is being typed (PrescriptionLineDraft).
        line_taken: the line was taken into the list (PrescriptionLineDraft).
        line_chosen: a line is to be changed (PrescriptionLineDraft).
        line_taken_off: Del took a line away (PrescriptionLineDraft); `put_back` undoes it.
        counted: how many lines there are.
    """

    edited = Signal()
    line_edited = Signal(object)
    line_taken = Signal(object)
    line_chosen = Signal(object)
    line_taken_off = Signal(object)
    counted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = theme().size
        self._lines: list[PrescriptionLineDraft] = []
        self._taken_off: list[tuple[int, PrescriptionLineDraft]] = []
        self._changing: int | None = None
        self._read_only = False
        heading = QHBoxLayout()
        heading.addWidget(small_text(self.tr("Prescription"), "label"))
        self.repeated = small_text("", "label")
        heading.addStretch(1)
        heading.addWidget(self.repeated)
        # Without an empty state: the line below already says what to do, and the room is needed for the note.
        self.table: RowsTable[LineRow] = RowsTable(self._columns(), name="prescription")
        self.table.set_accessible_name(self.tr("Lines of the prescription"))
        self.table.row_opened.connect(self._open)
        self.table.view.installEventFilter(self)
        self.table.setMinimumHeight(size(28 + 34))
        self.warnings = Banner(tone=Tone.AMBER)
        self.editor = LineEditor()
        self.editor.edited.connect(self._typed)
        self.editor.committed.connect(self._take)
        self.editor.given_up.connect(self._give_up)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size(4))
        column.addLayout(heading)
        column.addWidget(self.table, 1)
        column.addWidget(self.warnings)
        column.addWidget(self.editor)

    def lines(self) -> tuple[PrescriptionLineDraft, ...]:
        """The lines, and the one that is being typed, at its place."""
        typed = self.editor.typed()
        lines = list(self._lines)
        if self._changing is not None:
            if not typed.is_empty:
                lines[self._changing] = typed
        elif not typed.is_empty and not self._read_only:
            lines.append(typed)
        return tuple(lines)

    def taken_lines(self) -> tuple[PrescriptionLineDraft, ...]:
        """The lines of the table alone."""
        return tuple(self._lines)

    def show_lines(self, lines: Sequence[PrescriptionLineDraft]) -> None:
        """These lines, without a signal; `show_rows` follows with their words."""
        self._lines = [line for line in lines if not line.is_empty]
        self._taken_off = []
        self._changing = None
        self.editor.begin()

    def add_lines(self, lines: Sequence[PrescriptionLineDraft]) -> None:
        """These after what is there and what is being typed, without a signal."""
        self._lines = [*self.lines(), *lines]
        self._changing = None
        self.editor.begin()

    def show_rows(self, rows: Sequence[LineRow]) -> None:
        """The words of the lines, in their order."""
        self.table.show_rows(rows)
        # Some lines stay in sight whatever else is said; with large letters the tab scrolls, so a few more may.
        in_sight = min(max(len(rows), 1), 2 if theme().scale < LARGE else 3)
        self.table.setMinimumHeight(theme().size(30 + 34 * in_sight))
        self.counted.emit(len(rows))

    def show_warnings(self, sentences: Sequence[str], *, severe: bool) -> None:
        """What to look at; an allergy in red."""
        self.warnings.say("\n".join(sentences), Tone.RED if severe else Tone.AMBER)

    def change_line(self, position: int, choice: MedicineChoice | None) -> None:
        """Puts a line of the table into the fields."""
        if 0 <= position < len(self._lines):
            self._changing = position
            self.editor.begin(self._lines[position], choice)

    def begin_line(self) -> None:
        """A new line; what was being changed stays as it was."""
        self._changing = None
        self.editor.begin()
        self.editor.medicine.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_line(self) -> None:
        """Takes what is typed, and goes on with a new line."""
        self.editor.commit()
        self.begin_line()

    def put_back(self, line: PrescriptionLineDraft | None = None) -> None:
        """Undo of Del for this line, or for the one taken off last: it stands where it was. Nothing is changed once it is signed."""
        found = [entry for entry in self._taken_off if line is None or entry[1] is line]
        if self._read_only or not found:
            return
        self._taken_off.remove(found[-1])
        at, back = found[-1]
        at = min(at, len(self._lines))
        self._lines.insert(at, back)
        if self._changing is not None and self._changing >= at:
            self._changing += 1
        self.edited.emit()
        self.table.select(at)

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self.editor.setVisible(not read_only)

    def eventFilter(self, watched: object, event: object) -> bool:
        if (
            watched is self.table.view
            and isinstance(event, QKeyEvent)
            and event.type() == QKeyEvent.Type.KeyPress
            and not self._read_only
        ):
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self._remove(self.table.view.currentIndex().row())
                return True
            if event.matches(QKeySequence.StandardKey.Undo):
                self.put_back()
                return True
        return False

    def _typed(self, line: PrescriptionLineDraft) -> None:
        self.line_edited.emit(line)
        self.edited.emit()

    def _take(self, line: PrescriptionLineDraft) -> None:
        at = len(self._lines) if self._changing is None else self._changing
        self._lines[at : at + 1] = [line]
        self.begin_line()
        self.line_taken.emit(line)
        self.edited.emit()
        view = self.table.view
        # The rows were just shown anew: how far down they go is known after their layout only.
        view.doItemsLayout()
        view.scrollTo(view.model().index(at, 0))

    def _give_up(self) -> None:
        self.begin_line()
        self.edited.emit()

    def _open(self, _row: LineRow) -> None:
        if not self._read_only:
            at = self.table.view.currentIndex().row()
            self._changing = at
            self.line_chosen.emit(self._lines[at])

    def _remove(self, at: int) -> None:
        if not 0 <= at < len(self._lines):
            return
        line = self._lines.pop(at)
        if self._changing == at:
            self._changing = None
            self.editor.begin()
        elif self._changing is not None and self._changing > at:
            self._changing -= 1
        self.edited.emit()
        self._taken_off.append((at, line))
        self.line_taken_off.emit(line)

    def _columns(self) -> list[Column[LineRow]]:
        """In large letters the times stand as they were typed, so that the medicine and its packs have the room."""
        is_large = theme().scale >= LARGE
        return [
            Column(self.tr("Medicine"), _medicine, width=230, stretch=True, tail=_to_take, tone=_wrong),
            Column(self.tr("Dose"), _dose, width=62 if is_large else 80),
            Column(self.tr("When"), _when_typed if is_large else _when, width=106 if is_large else 215),
            Column(self.tr("With"), _anupana, width=86 if is_large else 110),
            Column(self.tr("Days"), _days, width=50 if is_large else 56, right=True),
            Column(self.tr("In stock"), _stock, width=74 if is_large else 80, right=True, tone=_stock_tone),
        ]


def _medicine(row: LineRow) -> str:
    return row.medicine


def _to_take(row: LineRow) -> str:
    return row.to_take


def _wrong(row: LineRow) -> Tone | None:
    return Tone.RED if row.is_wrong else None


def _dose(row: LineRow) -> str:
    return row.dose


def _when(row: LineRow) -> str:
    return row.when


def _when_typed(row: LineRow) -> str:
    return row.line.when or row.when


def _anupana(row: LineRow) -> str:
    return row.anupana


def _days(row: LineRow) -> str:
    return row.days


def _stock(row: LineRow) -> str:
    return row.stock


def _stock_tone(row: LineRow) -> Tone | None:
    return row.stock_tone
