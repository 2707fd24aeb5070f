"""Answers the page of the clinic's rules."""

from __future__ import annotations

from narayaneeyam_clinic.people.profile import SettingKey, change_setting, setting
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.settings.clinic_rules_page import ClinicRulesPage

_Values = dict[SettingKey, str]


class ClinicRulesController(Controller):
    """All are saved together, or none."""

    def __init__(self, page: ClinicRulesPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        page.save_wanted.connect(self._save)

    def opened(self, arguments: dict[str, object]) -> None:
        if not self.page.form.is_edited():
            self.desk.read(self, _values, done=self.page.show_rules, replaces="rules")

    def _save(self, values: _Values) -> None:
        def work(tx: Transaction) -> _Values:
            for key, value in values.items():
                if setting(tx, key) != value:
                    change_setting(tx, key, value)
            tx.session.flush()
            return _values(tx)

        self.desk.change(
            self,
            work,
            why="settings.rules",
            done=self._saved,
            failed=self._refused,
            disables=self.page.save_action,
        )

    def _saved(self, values: _Values) -> None:
        self.page.show_rules(values)
        self.desk.say(self.tr("Saved."))

    def _refused(self, refused: Refused) -> None:
        self.page.form.show_problem(refused.field, self.desk.refused(refused))


def make_clinic_rules(desk: Desk) -> ClinicRulesPage:
    """The page with its controller."""
    page = ClinicRulesPage()
    ClinicRulesController(page, desk)
    return page


def _values(rd: Reading) -> _Values:
    return {key: setting(rd, key) for key in SettingKey}
