"""Answers the page with the words of certificates."""

from __future__ import annotations

from pydantic import ValidationError

from narayaneeyam_clinic.documents.certificate_templates import (
    SHIPPED,
    Template,
    TemplateDraft,
    change_template,
    template,
)
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.documents.certificate_texts_page import CertificateTextsPage, TextTyped


class CertificateTextsController(Controller):
    """A text that is as it came is no text of the clinic's own."""

    def __init__(self, page: CertificateTextsPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        page.chosen.connect(self._look)
        page.save_wanted.connect(self._save)
        page.shipped_wanted.connect(self._show_shipped)

    def opened(self, arguments: dict[str, object]) -> None:
        self._look(self._page.now())

    def _look(self, typed: TextTyped) -> None:
        self.desk.read(
            self, lambda rd: template(rd, typed.kind, typed.language), done=self._show, replaces="certificate_text"
        )

    def _show(self, found: Template) -> None:
        now = self._page.now()
        if (now.kind, now.language) == (found.kind, found.language):
            self._page.show_text(found.body)

    def _show_shipped(self, typed: TextTyped) -> None:
        self._page.show_text(SHIPPED[typed.kind, typed.language])

    def _save(self, typed: TextTyped) -> None:
        try:
            draft = TemplateDraft(kind=typed.kind, language=typed.language, body=typed.body)
        except ValidationError:
            self._page.form.show_problem("body", self.tr("Write the words of the certificate, at most 2,000 letters."))
            return
        self.desk.change(
            self,
            lambda tx: change_template(tx, draft),
            why="certificates.template",
            done=self._saved,
            failed=self._refused,
            disables=self._page.save_action,
        )

    def _saved(self, _nothing: object) -> None:
        self._page.form.mark_saved()
        self.desk.say(self.tr("The words were saved. Certificates that were signed stay as they are."))

    def _refused(self, refused: Refused) -> None:
        self._page.form.show_problem(refused.field, self.desk.refused(refused))


def make_certificate_texts(desk: Desk) -> CertificateTextsPage:
    """The page with its controller."""
    page = CertificateTextsPage()
    CertificateTextsController(page, desk)
    return page
