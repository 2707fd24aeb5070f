"""The clinic's own words of certificates (DOC-11)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.documents.certificate_templates import PLACES
from narayaneeyam_clinic.documents.document_kinds import CertificateKind
from narayaneeyam_desktop.documents.document_words import certificate_kinds, languages
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import ChoiceField, TextField
from narayaneeyam_desktop.widgets.form_card import FormCard


@dataclass(frozen=True, slots=True)
class TextTyped:
    """The words of one kind in one language."""

    kind: CertificateKind
    language: str
    body: str


class CertificateTextsPage(Page):
    """One text at a time.

    Signals:
        chosen: another kind or language (TextTyped; its body is what stood there).
        save_wanted: TextTyped.
        shipped_wanted: the text that came with the program (TextTyped).
    """

    chosen = Signal(object)
    save_wanted = Signal(object)
    shipped_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Words of certificates"), parent)
        self.kind = ChoiceField(self.tr("Certificate"), certificate_kinds())
        self.language = ChoiceField(self.tr("Language"), languages())
        places = "  ".join(f"{{{place}}}" for place in PLACES)
        self.words = TextField(
            self.tr("Words"), lines=10, hint=self.tr("Filled in by the program: {places}").format(places=places)
        )
        self.form = FormCard()
        self.form.add(kind=self.kind, language=self.language)
        self.form.add(body=self.words)
        self.form.close_with_problem()
        self.form.setFixedWidth(theme().size(640))
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.shipped_action = self.add_page_action(self.tr("As it came"), "F6", self._as_shipped)
        self.save_action = self.add_page_action(self.tr("Save"), "F9", self._save, primary=True)
        for field in (self.kind, self.language):
            field.finished.connect(self._choose)

    def show_text(self, body: str) -> None:
        self.words.set_text(body)
        self.form.mark_saved()

    def now(self) -> TextTyped:
        """What stands in the form."""
        kind = self.kind.value()
        return TextTyped(
            kind if isinstance(kind, CertificateKind) else CertificateKind.MEDICAL,
            str(self.language.value()),
            self.words.text(),
        )

    def focus_first(self) -> None:
        self.kind.setFocus()

    def _choose(self) -> None:
        self.chosen.emit(self.now())

    def _as_shipped(self) -> None:
        self.shipped_wanted.emit(self.now())

    def _save(self) -> None:
        self.save_wanted.emit(self.now())
