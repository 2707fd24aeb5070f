"""The clinic as it stands on papers, with the head of a paper to look at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.people.profile import Profile
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_beside import FormBeside
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.logo_field import LogoField
from narayaneeyam_desktop.widgets.pdf_preview import PdfPreview
from narayaneeyam_desktop.widgets.small_parts import Card, small_text
from narayaneeyam_desktop.widgets.typed_fields import PhoneField
from narayaneeyam_desktop.widgets.upi_code import UpiCode


@dataclass(frozen=True, slots=True)
class ProfileTyped:
    """The form as typed; the names are those of the clinic's own form."""

    name: str
    motto: str
    address: str
    place: str
    pin: str | None
    state_code: str
    phone: str
    gstin: str | None
    licence: str | None
    upi_id: str | None
    logo_base64: str | None


class ClinicProfilePage(Page):
    """The form at the left, the UPI code and the head of a paper at the right.

    Signals:
        save_wanted: ProfileTyped.
        upi_id_typed: the UPI id was changed; answered by `show_upi_link`.
        paper_changed: something that stands on papers was changed; answered by `show_letterhead`.
    """

    save_wanted = Signal(object)
    upi_id_typed = Signal()
    paper_changed = Signal()

    def __init__(self, states: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Clinic and letterhead"), parent)
        self.form = self._make_form(states)
        self.upi_code = UpiCode()
        self.preview = PdfPreview()
        self.preview.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        upi_card = Card(self.tr("UPI code of the clinic"))
        inside = QHBoxLayout()
        inside.addWidget(self.upi_code)
        self._upi_words = small_text("", "muted")
        self._upi_words.setWordWrap(True)
        inside.addWidget(self._upi_words, 1)
        upi_card.body.addLayout(inside)
        paper_card = Card(self.tr("A paper with this head"))
        paper_card.body.addWidget(self.preview, 1)
        papers = QWidget()
        right = QVBoxLayout(papers)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(theme().size(12))
        right.addWidget(upi_card)
        right.addWidget(paper_card, 1)
        self.body.addWidget(FormBeside(papers, self.form, 560, form_first=True), 1)
        self.save_action = self.add_page_action(self.tr("Save"), "F9", self._save, primary=True)
        self.upi_id.finished.connect(self.upi_id_typed)
        for field in self.form.fields.values():
            field.finished.connect(self.paper_changed)
        self.logo.edited.connect(self.paper_changed)

    def show_profile(self, profile: Profile) -> None:
        for name, field in self._lines.items():
            field.set_text(getattr(profile, name))
        self.state.set_value(profile.state_code)
        self.logo.set_picture(profile.logo_base64)
        self.form.mark_saved()

    def show_upi_link(self, link: str) -> None:
        """The code of this link; none without one."""
        self.upi_code.show_link(link)
        self._upi_words.setText(
            self.tr("Scan it with your own phone: the app must show the clinic's name.")
            if link
            else self.tr("Write the clinic's UPI id, such as clinic@bank, to print codes on bills.")
        )

    def show_letterhead(self, pdf: bytes) -> None:
        self.preview.show_pdf(pdf)

    def typed(self) -> ProfileTyped:
        text = {name: field.text() for name, field in self._lines.items()}
        return ProfileTyped(
            name=text["name"],
            motto=text["motto"],
            address=text["address"],
            place=text["place"],
            pin=text["pin"] or None,
            state_code=str(self.state.value()),
            phone=text["phone"],
            gstin=text["gstin"].upper() or None,
            licence=text["licence"] or None,
            upi_id=text["upi_id"] or None,
            logo_base64=self.logo.picture_base64(),
        )

    def focus_first(self) -> None:
        self._lines["name"].setFocus()

    def draft_state(self) -> object | None:
        return "typed" if self.form.is_edited() else None

    def _make_form(self, states: Sequence[tuple[str, str]]) -> FormCard:
        self.upi_id = LineField(self.tr("UPI id"), hint=self.tr("clinic@bank"), max_length=120)
        self._lines: dict[str, LineField] = {
            "name": LineField(self.tr("Name of the clinic"), max_length=80),
            "motto": LineField(self.tr("Motto"), max_length=80),
            "address": LineField(self.tr("Address"), max_length=160),
            "place": LineField(self.tr("Place"), max_length=60),
            "pin": LineField(self.tr("PIN code"), max_length=6),
            "phone": PhoneField(self.tr("Phone")),
            "gstin": LineField(self.tr("GSTIN (optional)"), max_length=15),
            "licence": LineField(self.tr("Drug licence"), max_length=60),
            "upi_id": self.upi_id,
        }
        self.state = ChoiceField(self.tr("State"), states)
        self.logo = LogoField(self.tr("Logo"))
        of = self._lines
        form = FormCard()
        form.add(name=of["name"])
        form.add(motto=of["motto"])
        form.add(address=of["address"])
        form.add(place=of["place"], pin=of["pin"])
        form.add(state_code=self.state, phone=of["phone"])
        form.add(gstin=of["gstin"], licence=of["licence"])
        form.add(upi_id=of["upi_id"])
        form.add(logo_base64=self.logo)
        form.close_with_problem()
        return form

    def _save(self) -> None:
        self.save_wanted.emit(self.typed())
