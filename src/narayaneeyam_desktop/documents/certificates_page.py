"""A patient's certificates: the form at the left, those that were signed at the right (DOC-10)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from narayaneeyam_clinic.documents.document_kinds import CertificateKind, CertificateState
from narayaneeyam_clinic.documents.issue_certificate import CertificateRow
from narayaneeyam_desktop.documents.document_words import certificate_kinds, certificate_words, languages
from narayaneeyam_desktop.formats import date_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.date_field import DateField
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField, TextField
from narayaneeyam_desktop.widgets.form_card import FormCard, FormColumn
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


@dataclass(frozen=True, slots=True)
class CertificateTyped:
    """What stands in the form; a missing date is None."""

    kind: CertificateKind
    language: str
    diagnosis: str
    from_day: date | None
    to_day: date | None


class CertificatesPage(Page):
    """Shows and signals.

    Signals:
        typed: what decides the words has changed (CertificateTyped).
        sign_wanted: as it stands in the form (CertificateTyped).
        print_wanted, cancel_wanted: the certificate on which the person stands (CertificateRow).
    """

    typed = Signal(object)
    sign_wanted = Signal(object)
    print_wanted = Signal(object)
    cancel_wanted = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Certificates"), parent)
        self.kind = ChoiceField(self.tr("Certificate"), certificate_kinds())
        self.kind.keep_words_whole()
        self.language = ChoiceField(self.tr("Language"), languages())
        self.diagnosis = LineField(self.tr("Diagnosis"))
        self.from_day = DateField(self.tr("From"), today)
        self.to_day = DateField(self.tr("Until"), today)
        self.words = TextField(self.tr("As it will be signed"), lines=9)
        self.words.input.setReadOnly(True)
        self.form = FormCard()
        self.form.add(kind=self.kind, language=self.language)
        self.form.add(diagnosis=self.diagnosis)
        self.form.add(from_day=self.from_day, to_day=self.to_day)
        self.form.add(body=self.words)
        self.form.close_with_problem()
        self.table: RowsTable[CertificateRow] = RowsTable(
            [
                Column(self.tr("Number"), _number, width=170, strong=True),
                Column(self.tr("Date"), _day, width=110),
                Column(self.tr("Certificate"), _kind, width=230),
                Column(self.tr("Doctor"), _doctor, width=150),
                Column(self.tr("State"), self._state, width=200, stretch=True, tone=_tone),
            ],
            name="certificates",
            empty=EmptyState(
                self.tr("No certificate yet"), self.tr("Fill the form; F9 signs and prints it."), icon_name="file-text"
            ),
        )
        self.table.set_accessible_name(self.tr("Certificates"))
        row = QHBoxLayout()
        row.setSpacing(theme().size(12))
        row.addWidget(FormColumn(self.form, 420))
        card = Card(margin=0)
        card.body.addWidget(self.table)
        row.addWidget(card, 1)
        self.body.addLayout(row, 1)
        self.cancel_action = self.add_page_action(self.tr("Cancel it…"), "Del", self._cancel, button=False)
        self.print_action = self.add_page_action(self.tr("Print again"), "F8", self._print)
        self.sign_action = self.add_page_action(self.tr("Sign and print"), "F9", self._sign, primary=True)
        self.from_day.set_value(today)
        self.to_day.set_value(today)
        for field in (self.kind, self.language, self.diagnosis, self.from_day, self.to_day):
            field.finished.connect(self._typed)
            field.enter_pressed.connect(field.go_to_next)
        self.show_rows(())

    def show_rows(self, rows: Sequence[CertificateRow]) -> None:
        self.table.show_rows(rows)
        for action in (self.cancel_action, self.print_action):
            action.setVisible(bool(rows))

    def show_proposal(self, diagnosis: str, language: str) -> None:
        """What the last consultation found, and the language in which the patient reads."""
        if not self.form.is_edited():
            self.diagnosis.set_text(diagnosis)
            self.language.set_value(language)
            self._typed()

    def show_words(self, words: str) -> None:
        self.form.clear_problems()
        self.words.set_text(words)

    def focus_first(self) -> None:
        self.kind.setFocus()

    def now(self) -> CertificateTyped:
        """What stands in the form."""
        kind = self.kind.value()
        return CertificateTyped(
            kind if isinstance(kind, CertificateKind) else CertificateKind.MEDICAL,
            str(self.language.value()),
            self.diagnosis.text(),
            self.from_day.value(),
            self.to_day.value(),
        )

    def _typed(self) -> None:
        self.typed.emit(self.now())

    def _sign(self) -> None:
        self.sign_wanted.emit(self.now())

    def _print(self) -> None:
        row = self.table.selected_row()
        if row is not None:
            self.print_wanted.emit(row)

    def _cancel(self) -> None:
        row = self.table.selected_row()
        if row is not None:
            self.cancel_wanted.emit(row)

    def _state(self, row: CertificateRow) -> str:
        if row.state is CertificateState.CANCELLED:
            return self.tr("Cancelled: {why}").format(why=row.cancelled_why or "")
        return self.tr("Signed")


def _tone(row: CertificateRow) -> Tone | None:
    return Tone.RED if row.state is CertificateState.CANCELLED else None


def _number(row: CertificateRow) -> str:
    return row.number


def _day(row: CertificateRow) -> str:
    return date_text(row.day)


def _kind(row: CertificateRow) -> str:
    return certificate_words(row.kind)


def _doctor(row: CertificateRow) -> str:
    return row.doctor_name
