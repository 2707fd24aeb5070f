"""A card that is a form: fields in rows, known by the names the clinic uses, so that a refusal finds its field."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QWidget

from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.blame import blame
from narayaneeyam_desktop.widgets.field import Field
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone


class FormColumn(QScrollArea):
    """A form beside a list: of one width, and scrolled within its card where large letters or a low screen leave too little room."""

    def __init__(self, form: FormCard, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The sheet and its line stay where they are while the fields move.
        self.setProperty("role", "card")
        form.setProperty("role", "scrolled")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(form)
        self.setFixedWidth(theme().size(width))


class FormCard(Card):
    """Add the rows, then call `close_with_problem`. Knows whether anything was typed since `mark_saved`.

    Signals:
        edited: the person changed something.
    """

    edited = Signal()

    def __init__(self, heading: str = "", *, margin: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(heading, margin=margin, parent=parent)
        self.body.setSpacing(theme().size(10))
        self.fields: dict[str, Field] = {}
        self.problem = Banner("", Tone.RED)
        self._is_edited = False

    def add(self, **fields: Field) -> None:
        """Fields beside each other, in one row."""
        row = QHBoxLayout()
        row.setSpacing(theme().size(12))
        for name, field in fields.items():
            self.fields[name] = field
            field.edited.connect(self._edited)
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def add_checks(self, checks: Iterable[QCheckBox]) -> None:
        """Boxes to tick, one under the other."""
        for check in checks:
            check.clicked.connect(self._edited)
            self.body.addWidget(check)

    def close_with_problem(self) -> None:
        """Ends the form: the place for what belongs to no field, and the room that is left."""
        self.body.addWidget(self.problem)
        self.body.addStretch(1)

    def show_problem(self, field: str | None, sentence: str) -> None:
        """Under the field to blame when it is on the form and shown, else at the end of the form."""
        blame(self.fields.get(field or ""), sentence, self.problem)

    def clear_problems(self) -> None:
        self.problem.say("")
        for field in self.fields.values():
            field.clear_problem()

    def is_edited(self) -> bool:
        """Something was typed that is not saved."""
        return self._is_edited

    def mark_saved(self) -> None:
        """What stands in the form now is what is saved."""
        self._is_edited = False
        self.clear_problems()

    def _edited(self) -> None:
        self._is_edited = True
        self.problem.say("")
        self.edited.emit()
