"""What one patient may ask for: a copy of the record, to withdraw the consent, to be erased (RIGHT-3, RIGHT-5, RIGHT-6, RIGHT-11)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.rights.rights_kinds import AskedBy, ErasureReason
from narayaneeyam_clinic.rights.rights_lists import GivenConsent, PatientRights
from narayaneeyam_desktop.field_words import value_words
from narayaneeyam_desktop.formats import date_text, moment_text, text_or_dash
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.rights.rights_words import asked_by_words, given_by_words, reason_words
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Pill, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


@dataclass(frozen=True, slots=True)
class CopyWanted:
    """A file that the person chose, and the form of the copy ("pdf", "fhir")."""

    form: str
    path: Path


@dataclass(frozen=True, slots=True)
class ErasureTyped:
    """What stands in the form of erasure; `number` was typed from the patient's card."""

    asked_by: AskedBy
    reason: ErasureReason
    number: str


class PatientRightsPage(Page):
    """One patient.

    Signals:
        copy_wanted: CopyWanted.
        withdrawal_wanted: by whom and why (two texts).
        erasure_wanted: ErasureTyped.
    """

    copy_wanted = Signal(object)
    withdrawal_wanted = Signal(str, str)
    erasure_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The patient's rights"), parent)
        self.number = Pill(tone=Tone.LEAF)
        self.add_beside_title(self.number)
        self.number.show_state("")
        inside = QWidget()
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(theme().size(12))
        left = QVBoxLayout()
        left.setSpacing(theme().size(12))
        left.addWidget(self._copy_card())
        left.addWidget(self._consent_card(), 1)
        columns.addLayout(left, 1)
        columns.addWidget(self._erasure_card(), 1)
        self.body.addWidget(Scrolled(inside), 1)
        self.pdf_action = self.add_page_action(self.tr("Copy as PDF"), "F6", self._ask_pdf)
        self.fhir_action = self.add_page_action(self.tr("Copy as FHIR"), "F7", self._ask_fhir)
        self.withdraw_action = self.add_page_action(self.tr("Withdraw the consent"), "F8", self._withdraw)
        self.erase_action = self.add_page_action(self.tr("Erase"), "F12", self._erase)

    def show_rights(self, *, copies: bool, withdraws: bool, erases: bool) -> None:
        """What the person may not do is not there."""
        for action in (self.pdf_action, self.fhir_action):
            action.setVisible(copies)
        self.copy_card.setVisible(copies)
        self._may_withdraw = withdraws
        self.erasure.setVisible(erases)
        self.erase_action.setVisible(erases)

    def show_patient(self, read: PatientRights) -> None:
        self.set_title(self.tr("Rights of {name}").format(name=read.name))
        self.number.show_state(read.registration_number, Tone.LEAF)
        self.consents.show_rows(read.consents)
        in_force = any(one.withdrawn_at is None for one in read.consents)
        self.withdraw_action.setVisible(in_force and self._may_withdraw)
        self.withdrawal.setVisible(in_force and self._may_withdraw)
        view = read.erasure
        if view is None:
            return
        clinical = self.tr(
            "Name, phones, addresses, contacts and the day of birth go at once, on every PC and on the server. What was"
            " found and done stays under the number {number} until {day}."
        ).format(number=view.registration_number, day=date_text(view.keeps_clinical_until))
        bills = (
            self.tr("Bills stay until {day}; those for which the tax law wants it keep the name.").format(
                day=date_text(view.keeps_bills_until)
            )
            if view.keeps_bills_until
            else ""
        )
        self.kept.say("\n".join(part for part in (clinical, bills) if part))

    def show_hindrances(self, sentences: list[str]) -> None:
        """Why nothing can be erased now."""
        self.hindered.say("\n".join(sentences))
        self.erase_action.setEnabled(not sentences)

    def clear_withdrawal(self) -> None:
        self.by.set_text("")
        self.why.set_text("")
        self.withdrawal.mark_saved()

    def focus_first(self) -> None:
        self.consents.setFocus()

    def _copy_card(self) -> Card:
        self.copy_card = Card(self.tr("A copy of the whole record"))
        words = small_text(
            self.tr(
                "For the patient alone: the PDF to read, the FHIR file for another clinic's program. Whoever gets the file can"
                " read it; it is not encrypted. Internal notes of doctors are not in it."
            ),
            "muted",
        )
        words.setWordWrap(True)
        self.copy_card.body.addWidget(words)
        return self.copy_card

    def _consent_card(self) -> Card:
        card = Card(self.tr("Consents"))
        self.consents: RowsTable[GivenConsent] = RowsTable(
            [
                Column(self.tr("Given"), _given, width=150),
                Column(self.tr("Notice"), _notice, width=140),
                Column(self.tr("By"), _given_by, width=110, stretch=True),
                Column(self.tr("Withdrawn"), _withdrawn, width=150),
            ],
            name="consents",
            empty=EmptyState(self.tr("No consent was given")),
        )
        self.consents.set_accessible_name(self.tr("Consents"))
        card.body.addWidget(self.consents, 1)
        self.withdrawal = FormCard(margin=0)
        # Within a card already.
        self.withdrawal.setProperty("role", "scrolled")
        self.by = LineField(
            self.tr("Withdrawn by"), hint=self.tr("Empty: the patient. Or the guardian's name."), max_length=120
        )
        self.why = LineField(self.tr("Why"), hint=self.tr("Nobody has to say it."), max_length=400)
        self.withdrawal.add(withdrawn_by=self.by, why=self.why)
        self.effect = Banner(
            self.tr(
                "What was done until now stays lawful. Nothing more is done with the data but what the law asks and what keeps"
                " the patient from harm; the records are kept as long as the law says. Erasure can be asked for besides."
            ),
            Tone.BLUE,
        )
        self.withdrawal.body.addWidget(self.effect)
        self.withdrawal.close_with_problem()
        card.body.addWidget(self.withdrawal)
        self._may_withdraw = False
        return card

    def _erasure_card(self) -> Card:
        self.erasure = Card(self.tr("Erasure"))
        self.kept = Banner("", Tone.BLUE)
        self.hindered = Banner("", Tone.AMBER)
        self.form = FormCard(margin=0)
        self.form.setProperty("role", "scrolled")
        self.asked_by = ChoiceField(
            self.tr("Asked by"), [(one, asked_by_words(one)) for one in AskedBy if one is not AskedBy.CLINIC]
        )
        self.reason = ChoiceField(
            self.tr("Reason"),
            [(one, reason_words(one)) for one in ErasureReason if one is not ErasureReason.TIME_IS_OVER],
        )
        self.typed_number = LineField(
            self.tr("The patient's number"),
            hint=self.tr("Typed from the card: it cannot be undone."),
            max_length=20,
        )
        self.form.add(asked_by=self.asked_by, reason=self.reason)
        self.form.add(number=self.typed_number)
        self.form.close_with_problem()
        for widget in (self.kept, self.hindered, self.form):
            self.erasure.body.addWidget(widget)
        self.erasure.body.addStretch(1)
        return self.erasure

    def _ask_pdf(self) -> None:
        self._ask("pdf", self.tr("PDF (*.pdf)"), "pdf")

    def _ask_fhir(self) -> None:
        self._ask("fhir", self.tr("FHIR (*.json)"), "json")

    def _ask(self, form: str, kind: str, suffix: str) -> None:
        self._form = form
        name = self.tr("Record {number}").format(number=self.number.text())
        dialog = QFileDialog(self, self.tr("A copy of the whole record"), str(Path.home() / f"{name}.{suffix}"))
        dialog.setNameFilters([kind])
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._file_chosen)
        dialog.open()

    def _file_chosen(self, path: str) -> None:
        self.copy_wanted.emit(CopyWanted(self._form, Path(path)))

    def _withdraw(self) -> None:
        self.withdrawal_wanted.emit(self.by.text(), self.why.text())

    def _erase(self) -> None:
        asked, reason = self.asked_by.value(), self.reason.value()
        if isinstance(asked, AskedBy) and isinstance(reason, ErasureReason):
            self.erasure_wanted.emit(ErasureTyped(asked, reason, self.typed_number.text().strip()))


def _given(row: GivenConsent) -> str:
    return moment_text(row.given_at)


def _notice(row: GivenConsent) -> str:
    return f"{row.notice_version} {value_words('language', row.language)}"


def _given_by(row: GivenConsent) -> str:
    return given_by_words(row.given_by)


def _withdrawn(row: GivenConsent) -> str:
    return text_or_dash(moment_text(row.withdrawn_at) if row.withdrawn_at else None)
