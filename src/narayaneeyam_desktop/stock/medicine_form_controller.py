"""Answers the form of a medicine."""

from __future__ import annotations

from dataclasses import asdict

from narayaneeyam_clinic.pharmacy.add_medicine import add_medicine
from narayaneeyam_clinic.pharmacy.change_medicine import change_medicine
from narayaneeyam_clinic.pharmacy.medicine_draft import MedicineDraft
from narayaneeyam_clinic.pharmacy.medicine_page import FormChoice, dosage_forms, medicine_page
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import unit_text
from narayaneeyam_desktop.stock.medicine_form_page import FormWords, MedicineFormPage, TypedMedicine

Opened = tuple[list[FormChoice], MedicineDraft | None]


class MedicineFormController(Controller):
    """Adds without `medicine_id`, corrects with it."""

    def __init__(self, page: MedicineFormPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._medicine_id: str | None = None
        self._base_unit = ""
        self._is_open = False
        page.saving.connect(self._save)

    def opened(self, arguments: dict[str, object]) -> None:
        if self._is_open and self._page.form.is_edited():
            return
        self._is_open = True
        medicine_id = arguments.get("medicine_id")
        self._medicine_id = known = medicine_id if isinstance(medicine_id, str) else None

        def work(rd: Reading) -> Opened:
            return dosage_forms(rd), medicine_page(rd, known).particulars if known else None

        self.desk.read(self, work, done=self._show, replaces="form")

    def _show(self, opened: Opened) -> None:
        forms, draft = opened
        self._page.show_forms(
            [
                FormWords(form.code, form.name, form.base_unit, unit_text(form.base_unit), form.loose_allowed)
                for form in forms
            ]
        )
        self._base_unit = "" if draft is None else draft.base_unit
        self._page.show_medicine(None if draft is None else _typed(draft))
        self._page.focus_first()

    def _save(self, typed: TypedMedicine) -> None:
        self._page.form.clear_problems()
        draft = MedicineDraft(**{**asdict(typed), "pack_size": typed.pack_size or 0, "base_unit": self._base_unit})
        medicine_id = self._medicine_id

        def work(tx: Transaction) -> str:
            if medicine_id is None:
                return add_medicine(tx, draft)
            change_medicine(tx, medicine_id, draft)
            return medicine_id

        why = "medicines.add" if medicine_id is None else "medicines.change"
        self.desk.change(self, work, why=why, done=self._saved, failed=self._not_saved, disables=self._page.save_action)

    def _saved(self, medicine_id: str) -> None:
        was_new = self._medicine_id is None
        self._page.form.mark_saved()
        self._is_open = False
        self.desk.go_back()
        if was_new:
            self.desk.say(self.tr("The medicine is on the list."))
            self.desk.open_page("medicine", medicine_id=medicine_id)
        else:
            self.desk.say(self.tr("The medicine is corrected. Bills that were made keep what they had."))

    def _not_saved(self, refused: Refused) -> None:
        self._page.form.show_problem(refused.field, self.desk.refused(refused))


def _typed(draft: MedicineDraft) -> TypedMedicine:
    kept = draft.model_dump(exclude={"base_unit", "import_key"})
    return TypedMedicine(**{**kept, "nature": draft.nature, "loose_allowed": bool(draft.loose_allowed)})


def make_medicine_form(desk: Desk) -> MedicineFormPage:
    """The page with its controller."""
    page = MedicineFormPage()
    MedicineFormController(page, desk)
    return page
