"""Which column of the file holds what: proposed, shown, and put right by the person (IMP-2)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from narayaneeyam_clinic.imports.headers import ColumnMapping, ImportField
from narayaneeyam_desktop.field_words import field_words
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import ChoiceField
from narayaneeyam_desktop.widgets.small_parts import Card, small_text

_NOWHERE = -1


class ColumnsCard(Card):
    """One choice a field, over the headings of the file.

    Signals:
        changed: the person chose another column (the whole ColumnMapping).
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_heading(self.tr("Columns of the file"))
        self.fields: dict[str, ChoiceField] = {}
        self._headings: list[tuple[int, str]] = []
        self._unused = small_text("")
        self._unused.setWordWrap(True)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, theme().size(8), 0)
        self._column.setSpacing(theme().size(8))
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self._unused)
        self.body.addWidget(area, 1)

    def show_columns(self, fields: tuple[ImportField, ...], header: tuple[str, ...], mapping: ColumnMapping) -> None:
        """The fields of this kind with the columns they are taken from."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.fields = {}
        self._headings = headings = [(place, heading) for place, heading in enumerate(header) if heading]
        for field in fields:
            label = field_words(field.name) + (" *" if field.needed else "")
            choice = ChoiceField(label, [(_NOWHERE, self.tr("not in the file")), *headings])
            place = mapping.column(field.name)
            choice.set_value(_NOWHERE if place is None else place)
            choice.edited.connect(self._edited)
            self.fields[field.name] = choice
            self._column.addWidget(choice)
        self._column.addStretch(1)
        self._say_unused()

    def mapping(self) -> ColumnMapping:
        """As it is chosen now."""
        chosen = {name: choice.value() for name, choice in self.fields.items()}
        return ColumnMapping.of(
            {name: place for name, place in chosen.items() if isinstance(place, int) and place >= 0}
        )

    def show_problem(self, field: str | None, sentence: str) -> bool:
        """Under the choice to blame; False when it is none of these."""
        choice = self.fields.get(field or "")
        if choice is not None:
            choice.show_problem(sentence)
        return choice is not None

    def set_busy(self, *, busy: bool) -> None:
        for choice in self.fields.values():
            choice.setEnabled(not busy)

    def _edited(self) -> None:
        self._say_unused()
        self.changed.emit(self.mapping())

    def _say_unused(self) -> None:
        used = {place for _, place in self.mapping().columns}
        unused = [heading for place, heading in self._headings if place not in used]
        self._unused.setText(
            self.tr("Left out: {columns}").format(columns=", ".join(unused))
            if unused
            else self.tr("Every column is used.")
        )
