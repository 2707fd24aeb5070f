"""One recall: its lots, and everybody who got something of the batch (SHELF-41, SHELF-42)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from narayaneeyam_desktop.stock_room.shown_table import Shown, TablePage
from narayaneeyam_desktop.widgets.small_parts import EmptyState, Pill, small_text
from narayaneeyam_desktop.wording import translated


class RecallPage(TablePage):
    """Signals: block_wanted, end_wanted, print_wanted; list_chosen: the file for the list (Path)."""

    block_wanted = Signal()
    print_wanted = Signal()
    list_chosen = Signal(object)
    end_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translated("stock_room", "Recall"),
            [
                Shown(translated("stock_room", "Patient")),
                Shown(translated("stock_room", "Phone"), 160),
                Shown(translated("stock_room", "Got it by"), 130),
                Shown(translated("stock_room", "Document"), 170),
                Shown(translated("stock_room", "Date"), 110),
                Shown(translated("stock_room", "Quantity"), 120, right=True),
            ],
            name="recall",
            empty=EmptyState(translated("stock_room", "Nobody got anything of it"), "", icon_name="users"),
            parent=parent,
        )
        self.state = Pill()
        self.add_beside_title(self.state)
        self.lots = small_text("")
        self.lots.setWordWrap(True)
        self.above.addWidget(self.lots)
        self.tell_enter(translated("stock_room", "Open the document"))
        self.block_action = self.add_page_action(
            translated("stock_room", "Block the lots that came since"), "F6", self.block_wanted.emit
        )
        self.list_action = self.add_page_action(translated("stock_room", "List as a file"), "F8", self._choose_file)
        self.print_action = self.add_page_action(
            translated("stock_room", "Print the list"), "F9", self.print_wanted.emit, primary=True
        )
        self.end_action = self.add_page_action(translated("stock_room", "End the recall"), "F7", self.end_wanted.emit)

    def _choose_file(self) -> None:
        name = translated("stock_room", "Recall")
        dialog = QFileDialog(self, translated("stock_room", "List as a file"), str(Path.home() / f"{name}.csv"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["CSV (*.csv)", "XLSX (*.xlsx)"])
        dialog.fileSelected.connect(self._file_chosen)
        dialog.open()

    def _file_chosen(self, name: str) -> None:
        self.list_chosen.emit(Path(name))
