"""What this program is: its version, that of the clinic's file, which PC this is, and what it is made of, with every licence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from narayaneeyam_clinic.shared.program_parts import Part
from narayaneeyam_desktop.formats import text_or_dash
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import TextField
from narayaneeyam_desktop.widgets.small_parts import Card, TableCard, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable

# Qt's QWIDGETSIZE_MAX, which Qt for Python does not have.
_AS_HIGH_AS_IT_MAY_BE = (1 << 24) - 1


@dataclass(frozen=True, slots=True)
class About:
    """What the controller read; `parts` by name."""

    version: str
    file_version: str
    clinic_name: str
    device_id: str
    device_number: int
    counter_code: str
    patient_code: str
    parts: Sequence[Part]


class AboutPage(Page):
    """Facts above, the parts below with the licence of the chosen one beside them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About Narayaneeyam"), parent)
        self.facts: dict[str, QLabel] = {}
        facts = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().size(24))
        for row, (key, words) in enumerate(
            (
                ("version", self.tr("Version of the program")),
                ("file", self.tr("Version of the clinic's file")),
                ("clinic", self.tr("Clinic")),
                ("pc", self.tr("This PC")),
            )
        ):
            self.facts[key] = QLabel()
            grid.addWidget(small_text(words), row, 0)
            grid.addWidget(self.facts[key], row, 1)
        grid.setColumnStretch(1, 1)
        facts.body.addLayout(grid)
        self.parts: RowsTable[Part] = RowsTable(
            [
                Column(self.tr("Part"), _name, width=230, stretch=True, strong=True),
                Column(self.tr("Version"), _version, width=150),
                Column(self.tr("Licence"), _licence, width=210),
            ],
            name="parts",
        )
        self.parts.set_accessible_name(self.tr("Parts of the program"))
        self.licence = TextField(self.tr("Licence"), lines=6)
        self.licence.input.setReadOnly(True)
        # As high as the list beside it.
        self.licence.input.setMaximumHeight(_AS_HIGH_AS_IT_MAY_BE)
        beside = Card()
        beside.body.addWidget(self.licence)
        below = QHBoxLayout()
        below.addWidget(TableCard(self.parts, self.tr("What it is made of")), 3)
        below.addWidget(beside, 2)
        self.body.addWidget(facts)
        self.body.addLayout(below, 1)
        self.parts.row_chosen.connect(self._show_licence)

    def show_about(self, about: About) -> None:
        self.facts["version"].setText(about.version)
        self.facts["file"].setText(about.file_version)
        self.facts["clinic"].setText(about.clinic_name)
        words = self.tr("number {number}, bills {counter}, patients {patient}, {id}")
        self.facts["pc"].setText(
            words.format(
                number=about.device_number,
                counter=about.counter_code,
                patient=about.patient_code,
                id=about.device_id,
            )
        )
        self.parts.show_rows(about.parts)
        self.parts.select(0)

    def focus_first(self) -> None:
        self.parts.setFocus()

    def _show_licence(self, part: Part | None) -> None:
        self.licence.set_text("" if part is None else part.text)


def _name(part: Part) -> str:
    return part.name


def _version(part: Part) -> str:
    return text_or_dash(part.version)


def _licence(part: Part) -> str:
    return text_or_dash(part.licence)
