"""The examination: eightfold, tenfold, agni, koshtha and the rest. Each field takes a choice of its list or one's own words (CONS-4)."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from narayaneeyam_clinic.catalogue.catalogue_rows import ExaminationField, ExaminationPart
from narayaneeyam_clinic.catalogue.read_catalogue import examination_fields
from narayaneeyam_clinic.consultations.examination import SEPARATOR, finding_words
from narayaneeyam_clinic.shared.names import is_found
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.small_parts import small_text
from narayaneeyam_desktop.widgets.suggest_field import SuggestField, Suggestion

_ACROSS = 3


class FindingField(SuggestField):
    """One field. Down shows its choices; where several can be found they stand with commas between."""

    def __init__(self, field: ExaminationField) -> None:
        super().__init__(field.name)
        self._field = field
        self._codes = {label.casefold(): code for code, label in field.choices}
        self.wanted.connect(self._offer_choices)
        self.chosen.connect(self._taken_one)
        self.entered.connect(self._own_words)

    def finding(self) -> str:
        """Codes of what was chosen and words of one's own, as they are kept."""
        parts = [part.strip() for part in self.text().split(",")] if self._field.several else [self.text()]
        return SEPARATOR.join(self._codes.get(part.casefold(), part) for part in parts if part)

    def show_finding(self, value: str) -> None:
        self.take(Suggestion(finding_words(self._field.code, value)) if value else None)

    def _offer_choices(self, text: str) -> None:
        before, comma, begun = text.rpartition(",") if self._field.several else ("", "", text)
        kept = f"{before}{comma} ".lstrip() if before else ""
        offered = [
            Suggestion(f"{kept}{label}")
            for _code, label in self._field.choices
            if not begun.strip() or is_found(label, begun)
        ]
        self.offer(text, offered)

    def _taken_one(self, _suggestion: Suggestion) -> None:
        self.edited.emit()
        self.go_to_next()

    def _own_words(self, _text: str) -> None:
        self.go_to_next()


class ExaminationTab(QScrollArea):
    """All fields, three across, in their groups. They are made when they are first looked at: the note opens faster without.

    Signals:
        edited: something was typed or chosen.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        self._column = QVBoxLayout(inside)
        size = theme().size
        self._column.setContentsMargins(0, size(4), size(12), size(4))
        self._column.setSpacing(size(8))
        self._fields: dict[str, FindingField] = {}
        self._findings: dict[str, str] = {}
        self._last_found: dict[str, str] = {}
        self._read_only = False
        self.setWidget(inside)

    @property
    def fields(self) -> dict[str, FindingField]:
        """By the code of what is examined."""
        if not self._fields:
            self._make_fields()
        return self._fields

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._fields:
            self._make_fields()

    def _make_fields(self) -> None:
        for part, heading in (
            (ExaminationPart.ASHTAVIDHA, self.tr("Ashtavidha: the eightfold examination")),
            (ExaminationPart.DASHAVIDHA, self.tr("Dashavidha: the tenfold examination")),
            (ExaminationPart.OTHER, self.tr("Agni, koshtha and more")),
        ):
            self._add_part(part, heading)
        self._column.addStretch(1)
        self.show_findings(self._findings)
        self.show_last_found(self._last_found)
        self.set_read_only(self._read_only)

    def findings(self) -> dict[str, str]:
        """What was found, by the code of the field."""
        if not self._fields:
            return dict(self._findings)
        return {code: found for code, field in self._fields.items() if (found := field.finding())}

    def show_findings(self, findings: Mapping[str, str]) -> None:
        self._findings = dict(findings)
        for code, field in self._fields.items():
            field.show_finding(findings.get(code, ""))

    def show_last_found(self, remarks: Mapping[str, str]) -> None:
        """Under a field what a clinician found before, by its code; a field without is left bare."""
        self._last_found = dict(remarks)
        for code, field in self._fields.items():
            field.set_hint(remarks.get(code, ""))

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        for field in self._fields.values():
            field.input.setReadOnly(read_only)

    def _add_part(self, part: ExaminationPart, heading: str) -> None:
        self._column.addWidget(small_text(heading, "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().size(12))
        grid.setVerticalSpacing(theme().size(8))
        for at, field in enumerate(field for field in examination_fields() if field.part is part):
            made = FindingField(field)
            made.edited.connect(self.edited)
            self._fields[field.code] = made
            grid.addWidget(made, at // _ACROSS, at % _ACROSS)
        for across in range(_ACROSS):
            grid.setColumnStretch(across, 1)
        self._column.addLayout(grid)
