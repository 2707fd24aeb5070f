"""Who signed in, opened a patient's record, or was refused: a list of any length (PEOPLE-16)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.people.access_page import AccessLine
from narayaneeyam_desktop.formats import moment_text, text_or_dash
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, Pill, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import PagedTable
from narayaneeyam_desktop.wording import translated

KINDS = {
    "signed_in": ("signed in", Tone.LEAF),
    "sign_in_refused": ("sign-in refused", Tone.AMBER),
    "refused": ("refused", Tone.AMBER),
    "patient_opened": ("patient's record opened", Tone.PLAIN),
    "pin_refused": ("PIN refused", Tone.AMBER),
    "exception_allowed": ("exception allowed", Tone.PLAIN),
    "backed_up": ("backup made", Tone.BLUE),
    "exported": ("list exported", Tone.BLUE),
    "key_added": ("may open the file", Tone.BLUE),
    "key_removed": ("may open the file no more", Tone.BLUE),
    "key_changed": ("another key", Tone.BLUE),
    "document_opened": ("document opened", Tone.PLAIN),
    "record_copied_pdf": ("copy of the record made", Tone.BLUE),
    "record_copied_fhir": ("copy of the record made", Tone.BLUE),
    "joined_server": ("joined to a server", Tone.BLUE),
}


class AccessLogPage(Page):
    """The newest line first; read page by page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Access log"), parent)
        self.table: PagedTable[AccessLine] = PagedTable(
            [
                Column(self.tr("When"), _at, width=170),
                Column(self.tr("Who"), _who, width=220),
                Column(self.tr("What"), _kind, width=200, tone=_tone),
                Column(self.tr("About"), _about, width=300, stretch=True),
            ],
            name="access_log",
            empty=EmptyState(
                self.tr("Nothing yet"),
                self.tr("Every sign-in, every opened record and every refusal on this PC will stand here."),
            ),
        )
        self.table.set_accessible_name(self.tr("Access log"))
        card = Card(margin=0)
        card.body.addWidget(self.table)
        self.body.addWidget(card, 1)
        self.add_beside_title(Pill(self.tr("of this PC"), Tone.BLUE))
        self.refresh_action = self.add_page_action(self.tr("Read again"), "F5", self.table.refresh)

    def focus_first(self) -> None:
        self.table.setFocus()


def _at(line: AccessLine) -> str:
    return moment_text(line.at)


def _who(line: AccessLine) -> str:
    return text_or_dash(line.who)


def _kind(line: AccessLine) -> str:
    return translated("access", KINDS[line.kind][0]) if line.kind in KINDS else line.kind


def _tone(line: AccessLine) -> Tone:
    return KINDS[line.kind][1] if line.kind in KINDS else Tone.PLAIN


def _about(line: AccessLine) -> str:
    return text_or_dash(line.about)
