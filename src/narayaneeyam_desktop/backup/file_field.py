"""A path that is typed or chosen: a folder, or a file of one kind."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.field import LineField


class FileField(LineField):
    """A line with a button beside it. `pattern` ("*.backup") makes it a file; without one it is a folder."""

    def __init__(self, label: str, *, pattern: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint=hint, parent=parent)
        self._pattern = pattern
        self._button = ActionButton(self.tr("Choose…"))
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        at = column.indexOf(self.input)
        column.removeWidget(self.input)
        row = QHBoxLayout()
        row.setSpacing(theme().size(8))
        row.addWidget(self.input, 1)
        row.addWidget(self._button)
        column.insertLayout(at, row)
        self._button.clicked.connect(self._ask)

    def path(self) -> Path | None:
        """What is written; None when nothing is."""
        text = self.text()
        return Path(text).expanduser() if text else None

    def set_path(self, path: Path | None) -> None:
        self.set_text("" if path is None else str(path))

    def _ask(self) -> None:
        start = str(self.path() or Path.home())
        dialog = QFileDialog(self, self.label(), start)
        if self._pattern:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.setNameFilter(f"{self.label()} ({self._pattern})")
        else:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, path: str) -> None:
        self.set_text(path)
        self._edited()
        self.finished.emit()
