"""The form of a medicine: a new one, or a correction (STOCK-1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from narayaneeyam_clinic.pharmacy.medicine_draft import Nature
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.stock.stock_words import level_words, nature_words
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import CheckField, ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.typed_fields import QuantityEdit


@dataclass(frozen=True, slots=True)
class FormWords:
    """A dosage form to choose, and what it proposes."""

    code: str
    name: str
    base_unit: str
    unit_words: str
    loose_allowed: bool


@dataclass(frozen=True, slots=True)
class TypedMedicine:
    """The form as typed. Numbers are None where nothing is typed."""

    name: str
    dosage_form: str
    pack_size: int | None
    sku: str
    barcode: str
    formulation: str
    nature: Nature
    loose_allowed: bool
    hsn: str
    manufacturer: str
    licence: str
    schedule_e1: bool
    is_external: bool
    reorder_level: int | None


class MedicineFormPage(Page):
    """Two columns of fields; F9 saves.

    Signals:
        saving: the form is to be saved (TypedMedicine).
    """

    saving = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.form = FormCard()
        self.form.setMinimumWidth(theme().size(720))
        self.form.setMaximumWidth(theme().size(860))
        self.name = LineField(self.tr("Name"), max_length=120)
        self.dosage_form = ChoiceField(self.tr("Form"))
        self.pack_size = QuantityEdit(self.tr("Pack size"))
        self.nature = ChoiceField(self.tr("Kind"), [(nature, nature_words(nature)) for nature in Nature])
        self.sku = LineField(self.tr("SKU"), hint=self.tr("Empty: made from the name."), max_length=30)
        self.barcode = LineField(self.tr("Barcode"), hint=self.tr("Scan it here."), max_length=60)
        self.hsn = LineField(self.tr("HSN"), max_length=8)
        self.reorder_level = QuantityEdit(self.tr("Order again at"))
        self.manufacturer = LineField(self.tr("Maker"), max_length=120)
        self.licence = LineField(self.tr("Maker's licence number"), max_length=60)
        self.formulation = LineField(
            self.tr("Other names"), hint=self.tr("Spellings and languages it is searched by."), max_length=300
        )
        self.loose = CheckField(self.tr("May be sold loose"))
        self.schedule_e1 = CheckField(self.tr("Schedule E(1): only under medical supervision"))
        self.external = CheckField(self.tr("For external use"))
        form = self.form
        form.add(name=self.name)
        form.add(dosage_form=self.dosage_form, nature=self.nature, pack_size=self.pack_size)
        form.add(hsn=self.hsn, sku=self.sku, barcode=self.barcode)
        form.add(manufacturer=self.manufacturer, licence=self.licence, reorder_level=self.reorder_level)
        form.add(formulation=self.formulation)
        form.add_checks([self.loose, self.schedule_e1, self.external])
        form.close_with_problem()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        column.addStretch(1)
        self.body.addWidget(Scrolled(inside), 1)
        self._forms: dict[str, FormWords] = {}
        self._is_new = True
        self.dosage_form.edited.connect(self._form_chosen)
        for field in (self.pack_size, self.reorder_level):
            field.edited.connect(self._tell_level)
        self.save_action = self.add_page_action(self.tr("Save"), "F9", self._save, primary=True)

    def show_forms(self, forms: Sequence[FormWords]) -> None:
        self._forms = {form.code: form for form in forms}
        self.dosage_form.set_choices([(form.code, form.name) for form in forms])

    def show_medicine(self, medicine: TypedMedicine | None) -> None:
        """A medicine to correct; None for a new one."""
        self._is_new = medicine is None
        self.set_title(self.tr("New medicine") if medicine is None else medicine.name)
        shown = medicine or TypedMedicine(
            "", str(self.dosage_form.value() or ""), None, "", "", "", Nature.CLASSICAL, False, "30049011", "", "",
            False, False, None,
        )  # fmt: skip
        for field, text in (
            (self.name, shown.name),
            (self.sku, shown.sku),
            (self.barcode, shown.barcode),
            (self.formulation, shown.formulation),
            (self.hsn, shown.hsn),
            (self.manufacturer, shown.manufacturer),
            (self.licence, shown.licence),
        ):
            field.set_text(text)
        self.dosage_form.set_value(shown.dosage_form)
        self.nature.set_value(shown.nature)
        self.pack_size.set_value(shown.pack_size)
        self.reorder_level.set_value(shown.reorder_level)
        self.schedule_e1.setChecked(shown.schedule_e1)
        self.external.setChecked(shown.is_external)
        self._form_chosen()
        if medicine is not None:
            self.loose.setChecked(shown.loose_allowed)
        self.form.mark_saved()

    def draft_state(self) -> object | None:
        return self.form.is_edited() or None

    def focus_first(self) -> None:
        self.name.setFocus()

    def _form_chosen(self) -> None:
        chosen = self._forms.get(str(self.dosage_form.value()))
        if chosen is None:
            return
        self.pack_size.set_hint(self.tr("in {unit}").format(unit=chosen.unit_words))
        self._tell_level()
        if self._is_new:
            self.loose.setChecked(chosen.loose_allowed)

    def _tell_level(self) -> None:
        """Shelves are counted in packs: whoever types five for five bottles sees that it is less than one (STOCK-15)."""
        chosen = self._forms.get(str(self.dosage_form.value()))
        if chosen is None:
            return
        level, pack = self.reorder_level.value(), self.pack_size.value()
        if level is None or not pack:
            hint = self.tr("in {unit}; empty: never").format(unit=chosen.unit_words)
        elif level < pack:
            hint = self.tr("in {unit}: less than one pack").format(unit=chosen.unit_words)
        else:
            packs = level_words(level, pack, chosen.base_unit)
            hint = self.tr("in {unit}; in packs {packs}").format(unit=chosen.unit_words, packs=packs)
        self.reorder_level.set_hint(hint)

    def _save(self) -> None:
        nature = self.nature.value()
        self.saving.emit(
            TypedMedicine(
                name=self.name.text(),
                dosage_form=str(self.dosage_form.value() or ""),
                pack_size=self.pack_size.value(),
                sku=self.sku.text(),
                barcode=self.barcode.text(),
                formulation=self.formulation.text(),
                nature=nature if isinstance(nature, Nature) else Nature.CLASSICAL,
                loose_allowed=self.loose.isChecked(),
                hsn=self.hsn.text(),
                manufacturer=self.manufacturer.text(),
                licence=self.licence.text(),
                schedule_e1=self.schedule_e1.isChecked(),
                is_external=self.external.isChecked(),
                reorder_level=self.reorder_level.value(),
            )
        )
