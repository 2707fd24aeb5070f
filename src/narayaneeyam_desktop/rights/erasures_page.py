"""The ledger of erasures: who asked when, what stays until when, and what need not be kept any longer (RIGHT-11, RIGHT-16)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.rights.rights_kinds import ErasureScope
from narayaneeyam_clinic.rights.rights_lists import ErasureRow
from narayaneeyam_desktop.formats import date_text, grouped, moment_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.rights.rights_words import asked_by_words, reason_words, scope_words
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


class ErasuresPage(Page):
    """One row an erasure.

    Signals:
        purge_wanted: what of this person need not be kept any longer (ErasureRow).
    """

    purge_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Erasures"), parent)
        self.due = Banner("", Tone.AMBER)
        self.body.addWidget(self.due)
        self.table: RowsTable[ErasureRow] = RowsTable(
            [
                Column(self.tr("When"), _at, width=160),
                Column(self.tr("Number"), _number, width=110, strong=True),
                Column(self.tr("What"), _what, width=150),
                Column(self.tr("Asked by"), _asked_by, width=140),
                Column(self.tr("Reason"), _reason, width=150, stretch=True),
                Column(self.tr("Decided by"), _decided_by, width=140),
                Column(self.tr("Clinical until"), _clinical, width=110, tone=_tone),
                Column(self.tr("Bills until"), _bills, width=110),
            ],
            name="erasures",
            empty=EmptyState(self.tr("Nobody was erased"), self.tr("Who asks for it is erased from their own page.")),
            identity=_identity,
        )
        self.table.set_accessible_name(self.tr("Erasures"))
        card = Card(margin=0)
        card.body.addWidget(self.table)
        self.body.addWidget(card, 1)
        self.purge_action = self.add_page_action(self.tr("Purge what need not be kept"), "F8", self._purge)

    def show_rows(self, rows: Sequence[ErasureRow]) -> None:
        self.table.show_rows(rows)
        due = sum(row.may_purge for row in rows)
        words = self.tr("Of {count} erased patients something need not be kept any longer.").format(count=grouped(due))
        self.due.say(words if due else "")
        self.purge_action.setEnabled(due > 0)

    def focus_first(self) -> None:
        self.table.setFocus()

    def _purge(self) -> None:
        row = self.table.selected_row()
        if row is not None:
            self.purge_wanted.emit(row)


def _identity(row: ErasureRow) -> object:
    return row.patient_id, row.scope


def _at(row: ErasureRow) -> str:
    return moment_text(row.at)


def _number(row: ErasureRow) -> str:
    return row.registration_number


def _what(row: ErasureRow) -> str:
    return scope_words(row.scope)


def _asked_by(row: ErasureRow) -> str:
    return asked_by_words(row.asked_by)


def _reason(row: ErasureRow) -> str:
    return reason_words(row.reason)


def _decided_by(row: ErasureRow) -> str:
    return row.decided_by


def _clinical(row: ErasureRow) -> str:
    return date_text(row.keeps_clinical_until)


def _bills(row: ErasureRow) -> str:
    return date_text(row.keeps_bills_until)


def _tone(row: ErasureRow) -> Tone:
    return Tone.AMBER if row.may_purge and row.scope is ErasureScope.CONTACT else Tone.PLAIN
