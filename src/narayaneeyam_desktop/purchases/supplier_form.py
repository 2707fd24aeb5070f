"""The form of a supplier, and what answers it: a new one, or a correction (BUY-1)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from narayaneeyam_clinic.purchases.keep_supplier import SupplierDraft, add_supplier, change_supplier
from narayaneeyam_clinic.purchases.supplier_list import SupplierPage, supplier_page
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.states import STATES
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField, TextField
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.typed_fields import PhoneField, QuantityEdit
from narayaneeyam_desktop.wording import translated


class SupplierFormPage(Page):
    """One card of fields; F9 saves.

    Signals:
        saving: the form is to be saved (SupplierDraft).
    """

    saving = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.form = FormCard()
        self.form.setMinimumWidth(theme().size(720))
        self.form.setMaximumWidth(theme().size(860))
        self.name = LineField(translated("purchases", "Name"), max_length=120)
        self.gstin = LineField(
            translated("purchases", "GSTIN"),
            hint=translated("purchases", "Without one the supplier charges no tax."),
            max_length=20,
        )
        states: list[tuple[object, str]] = [("", translated("purchases", "as the GSTIN says"))]
        self.state_code = ChoiceField(
            translated("purchases", "State"), [*states, *((code, f"{name} ({code})") for code, name in STATES.items())]
        )
        self.phone = PhoneField(translated("purchases", "Phone"))
        self.email = LineField(translated("purchases", "E-mail"), max_length=120)
        self.licence = LineField(translated("purchases", "Licence number"), max_length=60)
        self.terms_days = QuantityEdit(
            translated("purchases", "Days to pay"), hint=translated("purchases", "From the date of the bill.")
        )
        self.lead_days = QuantityEdit(
            translated("purchases", "Days until goods come"), hint=translated("purchases", "From the order.")
        )
        self.address = TextField(translated("purchases", "Address"), lines=3)
        self.note = TextField(translated("purchases", "Note"), lines=2)
        form = self.form
        form.add(name=self.name)
        form.add(gstin=self.gstin, state_code=self.state_code)
        form.add(phone=self.phone, email=self.email)
        form.add(licence=self.licence, terms_days=self.terms_days, lead_days=self.lead_days)
        form.add(address=self.address, note=self.note)
        form.close_with_problem()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        column.addStretch(1)
        self.body.addWidget(Scrolled(inside), 1)
        self.save_action = self.add_page_action(translated("purchases", "Save"), "F9", self._save, primary=True)

    def show_supplier(self, draft: SupplierDraft | None) -> None:
        """A supplier to correct; None for a new one."""
        self.set_title(translated("purchases", "New supplier") if draft is None else draft.name)
        shown = draft or SupplierDraft(name="")
        for name in ("name", "gstin", "phone", "email", "licence", "address", "note"):
            getattr(self, name).set_text(getattr(shown, name))
        self.state_code.set_value("" if shown.gstin else shown.state_code)
        self.terms_days.set_value(shown.terms_days)
        self.lead_days.set_value(shown.lead_days)
        self.form.mark_saved()

    def draft_state(self) -> object | None:
        return self.form.is_edited() or None

    def focus_first(self) -> None:
        self.name.setFocus()

    def _save(self) -> None:
        self.saving.emit(
            SupplierDraft(
                name=self.name.text(),
                gstin=self.gstin.text(),
                state_code=str(self.state_code.value() or ""),
                phone=self.phone.text(),
                email=self.email.text(),
                address=self.address.text(),
                licence=self.licence.text(),
                terms_days=self.terms_days.value(),
                lead_days=self.lead_days.value(),
                note=self.note.text(),
            )
        )


class SupplierFormController(Controller):
    """Adds without `supplier_id`, corrects with it."""

    def __init__(self, page: SupplierFormPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._supplier_id: str | None = None
        self._is_open = False
        page.saving.connect(self._save)

    def opened(self, arguments: dict[str, object]) -> None:
        if self._is_open and self._page.form.is_edited():
            return
        self._is_open = True
        supplier_id = arguments.get("supplier_id")
        self._supplier_id = known = supplier_id if isinstance(supplier_id, str) else None
        if known is None:
            self._page.show_supplier(None)
            self._page.focus_first()
            return

        def work(rd: Reading) -> SupplierPage:
            return supplier_page(rd, known)

        self.desk.read(self, work, done=self._show, replaces="form")

    def _show(self, found: SupplierPage) -> None:
        self._page.show_supplier(found.particulars)
        self._page.focus_first()

    def _save(self, draft: SupplierDraft) -> None:
        self._page.form.clear_problems()
        supplier_id = self._supplier_id

        def work(tx: Transaction) -> str:
            if supplier_id is None:
                return add_supplier(tx, draft)
            change_supplier(tx, supplier_id, draft)
            return supplier_id

        self.desk.change(
            self, work, why="purchases.supplier", done=self._saved, failed=self._not_saved,
            disables=self._page.save_action,
        )  # fmt: skip

    def _saved(self, supplier_id: str) -> None:
        was_new = self._supplier_id is None
        self._page.form.mark_saved()
        self._is_open = False
        self.desk.go_back()
        self.desk.say(translated("purchases", "The supplier is saved."))
        if was_new:
            self.desk.open_page("supplier", supplier_id=supplier_id)

    def _not_saved(self, refused: Refused) -> None:
        self._page.form.show_problem(refused.field, self.desk.refused(refused))


def make_supplier_form(desk: Desk) -> SupplierFormPage:
    """The page with its controller."""
    page = SupplierFormPage()
    SupplierFormController(page, desk)
    return page
