"""The choices that hold for the whole clinic."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.people.profile import SettingKey
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.typed_fields import QuantityEdit


class ClinicRulesPage(Page):
    """One small form.

    Signals:
        save_wanted: {setting: value}.
    """

    save_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Rules of the clinic"), parent)
        self._make_fields_of_the_day()
        self._make_fields_of_rooms_and_law()
        self.form = self._make_form()
        self.form.setFixedWidth(theme().size(560))
        self.body.addWidget(Scrolled(self.form), 1)
        self.save_action = self.add_page_action(self.tr("Save"), "F9", self._save, primary=True)

    def show_rules(self, values: dict[SettingKey, str]) -> None:
        self.lock.set_value(int(values[SettingKey.LOCK_AFTER_MINUTES]))
        self.near_expiry.set_value(int(values[SettingKey.NEAR_EXPIRY_DAYS]))
        self.schedule_e1.set_value(values[SettingKey.SCHEDULE_E1_WITHOUT_PRESCRIPTION])
        self.without_shift.set_value(values[SettingKey.SELLING_WITHOUT_SHIFT])
        self.calls_by.set_value(values[SettingKey.WAITING_ROOM_CALLS_BY])
        self.therapy_hours.set_text(values[SettingKey.THERAPY_HOURS])
        self.sunday_hours.set_text(values[SettingKey.THERAPY_HOURS_SUNDAY])
        self.meals.set_text(values[SettingKey.MEAL_TIMES])
        self.room_days.set_value(values[SettingKey.ROOM_DAY_RULE])
        self.away.set_value(values[SettingKey.ROOM_WHILE_AWAY])
        self.turnover.set_value(values[SettingKey.AGGREGATE_TURNOVER])
        self.input_tax.set_value(values[SettingKey.INPUT_TAX_SHARE])
        self.grace.set_value(int(values[SettingKey.ROOM_GRACE_MINUTES]))
        self.half_day.set_value(int(values[SettingKey.HALF_DAY_HOURS]))
        self.keep_clinical.set_value(int(values[SettingKey.KEEP_CLINICAL_YEARS]))
        self.keep_bills.set_value(int(values[SettingKey.KEEP_BILLS_YEARS]))
        self.form.mark_saved()

    def focus_first(self) -> None:
        self.lock.setFocus()

    def _make_fields_of_the_day(self) -> None:
        self.lock = QuantityEdit(
            self.tr("Lock the screen after"), unit=self.tr("minutes"), hint=self.tr("0 never locks by itself.")
        )
        self.near_expiry = QuantityEdit(
            self.tr("Near expiry begins"), unit=self.tr("days before"), hint=self.tr("For the list and the warnings.")
        )
        self.schedule_e1 = ChoiceField(
            self.tr("Schedule E(1) medicine without a prescription"),
            [("warn", self.tr("warn, and let the pharmacist decide")), ("refuse", self.tr("refuse to sell"))],
        )
        self.without_shift = ChoiceField(
            self.tr("A bill while the drawer is not open"),
            [("remind", self.tr("made, with a reminder")), ("refuse", self.tr("refused"))],
        )
        self.calls_by = ChoiceField(
            self.tr("The screen in the waiting room calls"),
            [("token", self.tr("by token alone")), ("name", self.tr("by token and name"))],
        )
        self.therapy_hours = LineField(self.tr("Treatments are given"), hint="07:00-13:00, 14:00-18:00", max_length=60)
        self.sunday_hours = LineField(self.tr("On Sundays"), hint=self.tr("Nothing: closed."), max_length=60)
        self.meals = LineField(self.tr("Patients eat at"), hint="08:00, 13:00, 19:30", max_length=60)

    def _make_fields_of_rooms_and_law(self) -> None:
        self.room_days = ChoiceField(
            self.tr("A day in a room is"),
            [
                ("hours_24", self.tr("24 hours from admission")),
                ("calendar_day", self.tr("a date, without the day of leaving")),
                ("half_day", self.tr("24 hours, the last may be half")),
            ],
        )
        self.grace = QuantityEdit(self.tr("Nothing more is due for"), unit=self.tr("minutes"))
        self.half_day = QuantityEdit(self.tr("A half day lasts"), unit=self.tr("hours"))
        self.away = ChoiceField(
            self.tr("Days that a patient is away"),
            [("charged", self.tr("cost as the others")), ("free", self.tr("cost nothing"))],
        )
        self.turnover = ChoiceField(
            self.tr("Turnover of the year before"),
            [
                ("up_to_5_crore", self.tr("up to 5 crore")),
                ("above_5_crore", self.tr("above 5 crore: codes need 6 digits")),
            ],
        )
        self.input_tax = ChoiceField(
            self.tr("Input tax is blocked by the exempt share of"),
            [("turnover", self.tr("all supplies (Rule 42)")), ("medicines", self.tr("medicines alone"))],
        )
        self.keep_clinical = QuantityEdit(
            self.tr("Clinical records are kept for"),
            unit=self.tr("years"),
            hint=self.tr("At least 3; of children until 21."),
        )
        self.keep_bills = QuantityEdit(
            self.tr("Bills are kept for"), unit=self.tr("years"), hint=self.tr("At least 8, for the tax law.")
        )

    def _make_form(self) -> FormCard:
        form = FormCard()
        form.add(
            **{SettingKey.LOCK_AFTER_MINUTES.value: self.lock, SettingKey.NEAR_EXPIRY_DAYS.value: self.near_expiry}
        )
        form.add(**{SettingKey.SCHEDULE_E1_WITHOUT_PRESCRIPTION.value: self.schedule_e1})
        form.add(**{SettingKey.SELLING_WITHOUT_SHIFT.value: self.without_shift})
        form.add(**{SettingKey.WAITING_ROOM_CALLS_BY.value: self.calls_by})
        form.add(
            **{
                SettingKey.THERAPY_HOURS.value: self.therapy_hours,
                SettingKey.THERAPY_HOURS_SUNDAY.value: self.sunday_hours,
            }
        )
        form.add(**{SettingKey.MEAL_TIMES.value: self.meals})
        form.add(**{SettingKey.ROOM_DAY_RULE.value: self.room_days})
        form.add(**{SettingKey.ROOM_GRACE_MINUTES.value: self.grace, SettingKey.HALF_DAY_HOURS.value: self.half_day})
        form.add(**{SettingKey.ROOM_WHILE_AWAY.value: self.away})
        form.add(**{SettingKey.AGGREGATE_TURNOVER.value: self.turnover})
        form.add(**{SettingKey.INPUT_TAX_SHARE.value: self.input_tax})
        form.add(
            **{
                SettingKey.KEEP_CLINICAL_YEARS.value: self.keep_clinical,
                SettingKey.KEEP_BILLS_YEARS.value: self.keep_bills,
            }
        )
        form.close_with_problem()
        return form

    def _save(self) -> None:
        self.save_wanted.emit(
            {
                SettingKey.LOCK_AFTER_MINUTES: self.lock.text().replace(",", ""),
                SettingKey.NEAR_EXPIRY_DAYS: self.near_expiry.text().replace(",", ""),
                SettingKey.SCHEDULE_E1_WITHOUT_PRESCRIPTION: str(self.schedule_e1.value()),
                SettingKey.SELLING_WITHOUT_SHIFT: str(self.without_shift.value()),
                SettingKey.WAITING_ROOM_CALLS_BY: str(self.calls_by.value()),
                SettingKey.THERAPY_HOURS: self.therapy_hours.text(),
                SettingKey.THERAPY_HOURS_SUNDAY: self.sunday_hours.text(),
                SettingKey.MEAL_TIMES: self.meals.text(),
                SettingKey.ROOM_DAY_RULE: str(self.room_days.value()),
                SettingKey.ROOM_WHILE_AWAY: str(self.away.value()),
                SettingKey.AGGREGATE_TURNOVER: str(self.turnover.value()),
                SettingKey.INPUT_TAX_SHARE: str(self.input_tax.value()),
                SettingKey.ROOM_GRACE_MINUTES: self.grace.text().replace(",", ""),
                SettingKey.HALF_DAY_HOURS: self.half_day.text().replace(",", ""),
                SettingKey.KEEP_CLINICAL_YEARS: self.keep_clinical.text().replace(",", ""),
                SettingKey.KEEP_BILLS_YEARS: self.keep_bills.text().replace(",", ""),
            }
        )
