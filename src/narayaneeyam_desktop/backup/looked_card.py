"""What a backup holds beside what this PC's clinic has, before it is restored (BAK-17)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.store.restore import LookedInto
from narayaneeyam_clinic.store.restore_compared import Content
from narayaneeyam_desktop.formats import EMPTY, date_text, grouped, moment_text, text_or_dash
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


@dataclass(frozen=True, slots=True)
class _Row:
    what: str
    in_backup: str
    here: str


class LookedCard(Card):
    """A table of the two, and one sentence that says what would be missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._about = small_text("", "")
        self._about.setWordWrap(True)
        self.table: RowsTable[_Row] = RowsTable(
            [
                Column("", _what, width=170, stretch=True),
                Column(self.tr("In the backup"), _in_backup, width=170, right=True),
                Column(self.tr("On this PC now"), _here, width=170, right=True),
            ],
            name="backup-compared",
        )
        self.table.set_accessible_name(self.tr("The backup and this PC compared"))
        self.table.setFixedHeight(theme().size(312))
        self.verdict = Banner("", Tone.LEAF)
        self.warning = Banner("", Tone.AMBER)
        for part in (self._about, self.verdict, self.warning, self.table):
            self.body.addWidget(part)

    def show_looked(self, looked: LookedInto) -> None:
        about, lacks = looked.about, looked.lacks
        self.set_heading(about.clinic)
        words = self.tr("Made {moment} on the PC of bills {counter}, by version {version}. Nothing was changed yet.")
        self._about.setText(
            words.format(
                moment=moment_text(about.made_at),
                counter=text_or_dash(about.counter_code),
                version=text_or_dash(about.program),
            )
        )
        self.table.show_rows(self._rows(looked.holds, None if lacks is None else lacks.present))
        self._say_verdict(looked)
        warnings = []
        if looked.faults:
            warnings.append(self.tr("The check finds faults in it: {count}.").format(count=grouped(looked.faults)))
        if looked.documents_missing:
            words = self.tr(
                "Documents that do not lie beside it: {count}. Put the folder narayaneeyam-documents there."
            )
            warnings.append(words.format(count=grouped(looked.documents_missing)))
        self.warning.say(" ".join(warnings), Tone.AMBER)

    def show_problem(self, sentence: str) -> None:
        self.warning.say(sentence, Tone.RED)

    def _say_verdict(self, looked: LookedInto) -> None:
        lacks = looked.lacks
        if lacks is None and looked.present is None:
            self.verdict.say(self.tr("This PC has no such clinic yet."), Tone.BLUE)
        elif lacks is None:
            self.verdict.say(
                self.tr("This PC's own file of the clinic cannot be read; it is kept as it is."), Tone.AMBER
            )
        elif lacks.nothing:
            self.verdict.say(self.tr("This PC has nothing that the backup lacks."), Tone.LEAF)
        else:
            words = self.tr(
                "Since then this PC has written what the backup lacks: {patients} patients, {visits} visits, {invoices}"
                " bills. After the restore it is only in the file that is kept beside."
            )
            self.verdict.say(
                words.format(
                    patients=grouped(lacks.patients), visits=grouped(lacks.visits), invoices=grouped(lacks.invoices)
                ),
                Tone.RED,
            )

    def _rows(self, holds: Content, here: Content | None) -> Sequence[_Row]:
        def row(what: str, in_backup: str, present: str) -> _Row:
            return _Row(what, in_backup, present if here is not None else EMPTY)

        now = here or holds
        return [
            row(self.tr("Patients"), grouped(holds.patients), grouped(now.patients)),
            row(self.tr("Visits"), grouped(holds.visits), grouped(now.visits)),
            row(self.tr("Bills"), grouped(holds.invoices), grouped(now.invoices)),
            row(self.tr("Documents"), grouped(holds.documents), grouped(now.documents)),
            row(self.tr("Last bill"), text_or_dash(holds.last_invoice), text_or_dash(now.last_invoice)),
            row(self.tr("Day of the last bill"), date_text(holds.last_invoice_day), date_text(now.last_invoice_day)),
            row(self.tr("Last patient"), text_or_dash(holds.last_patient), text_or_dash(now.last_patient)),
            row(self.tr("Last written"), moment_text(holds.written_at), moment_text(now.written_at)),
        ]


def _what(row: _Row) -> str:
    return row.what


def _in_backup(row: _Row) -> str:
    return row.in_backup


def _here(row: _Row) -> str:
    return row.here
