"""The pages of the office in the list of pages: the day, staff and users, backups, settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.pages import PageSpec, Section

if TYPE_CHECKING:
    from narayaneeyam_clinic.store.transaction import Reading


def office_pages() -> list[PageSpec]:
    """In the order of the navigation; those of the settings are opened from their list."""
    from narayaneeyam_clinic.people.permissions import Permission as May
    from narayaneeyam_desktop.calendar_pages import schedule_pages
    from narayaneeyam_desktop.report_pages import report_pages

    elsewhere = Section.ELSEWHERE
    return [
        PageSpec("drawer", "Drawer", "banknote", May.RUN_SHIFT, Section.SHOP, _drawer, dear=1),
        PageSpec("cash", "Cash", "banknote", May.TAKE_FEES, elsewhere, _cash),
        PageSpec("shifts", "Shifts", "banknote", May.SEE_FIGURES, elsewhere, _shifts),
        PageSpec("day", "The day", "chart-column", May.SEE_FIGURES, Section.OFFICE, _day, dear=2),
        *report_pages(),
        PageSpec("gstr1", "GSTR-1", "receipt", May.SEE_FIGURES, Section.OFFICE, _gstr1),
        PageSpec("gstr3b", "GSTR-3B", "receipt", May.SEE_FIGURES, elsewhere, _gstr3b),
        PageSpec("gst_registers", "GST registers", "receipt", May.SEE_FIGURES, elsewhere, _gst_registers),
        PageSpec("staff", "Staff", "users", May.MANAGE_STAFF, Section.OFFICE, _staff),
        *schedule_pages(),
        PageSpec("users", "Users", "user-cog", May.MANAGE_USERS, Section.OFFICE, _users),
        PageSpec("roles", "What roles may do", "user-cog", May.MANAGE_USERS, elsewhere, _roles),
        PageSpec("backup", "Backup", "hard-drive", May.BACK_UP, Section.OFFICE, _backup),
        PageSpec("restore", "Restore a backup", "hard-drive", May.RESTORE, elsewhere, _restore),
        PageSpec("inbox", "Inbox", "inbox", None, Section.OFFICE, _inbox, waiting=_waiting_in_inbox),
        PageSpec("sync", "Sync", "refresh-cw", None, Section.OFFICE, _sync),
        PageSpec("hub", "Server on this PC", "refresh-cw", May.MANAGE_SETTINGS, elsewhere, _hub),
        PageSpec("import", "Import", "upload", May.IMPORT, Section.OFFICE, _import),
        PageSpec("diagnosis_list", "Diagnoses", "clipboard-list", May.IMPORT, Section.OFFICE, _diagnosis_list),
        PageSpec("settings", "Settings", "settings", None, Section.OFFICE, _settings),
        PageSpec("own_account", "My password and language", "key-round", None, elsewhere, _own_account),
        PageSpec("printers", "Printers of this PC", "printer", None, elsewhere, _printers),
        PageSpec(
            "clinic_profile", "Clinic and letterhead", "settings", May.MANAGE_SETTINGS, elsewhere, _clinic_profile
        ),
        PageSpec("gst_rates", "GST rates", "receipt", May.MANAGE_SETTINGS, elsewhere, _gst_rates),
        PageSpec("clinic_rules", "Rules of the clinic", "settings", May.MANAGE_SETTINGS, elsewhere, _clinic_rules),
        PageSpec("recovery_code", "Recovery code", "key-round", May.MANAGE_USERS, elsewhere, _recovery_code),
        PageSpec("keys", "Who can open the file", "key-round", May.MANAGE_USERS, elsewhere, _keys),
        PageSpec("access_log", "Access log", "history", May.SEE_ACCESS_LOG, elsewhere, _access_log),
        PageSpec("diagnostics", "How this PC is", "settings", May.CHECK, elsewhere, _diagnostics),
        PageSpec("check", "Check the clinic's file", "check", May.CHECK, elsewhere, _check),
        PageSpec("about", "About Narayaneeyam", "info", None, elsewhere, _about),
    ]


def _sync(desk: Desk) -> Page:
    from narayaneeyam_desktop.sync.sync_controller import make_sync

    return make_sync(desk)


def _hub(desk: Desk) -> Page:
    from narayaneeyam_desktop.sync.hub_controller import make_hub

    return make_hub(desk)


def _import(desk: Desk) -> Page:
    from narayaneeyam_desktop.imports.import_controller import make_import

    return make_import(desk)


def _diagnosis_list(desk: Desk) -> Page:
    from narayaneeyam_desktop.consultations.diagnosis_list_controller import DiagnosisListController
    from narayaneeyam_desktop.consultations.diagnosis_list_page import DiagnosisListPage

    page = DiagnosisListPage()
    DiagnosisListController(page, desk)
    return page


def _drawer(desk: Desk) -> Page:
    from narayaneeyam_desktop.shifts.drawer_controller import make_drawer

    return make_drawer(desk)


def _shifts(desk: Desk) -> Page:
    from narayaneeyam_desktop.shifts.shifts_controller import make_shifts

    return make_shifts(desk)


def _cash(desk: Desk) -> Page:
    from narayaneeyam_desktop.day.cash_controller import CashController
    from narayaneeyam_desktop.day.cash_page import CashPage

    page = CashPage()
    CashController(page, desk)
    return page


def _day(desk: Desk) -> Page:
    from narayaneeyam_clinic.people.permissions import Permission
    from narayaneeyam_clinic.shared.clock import business_date
    from narayaneeyam_desktop.day.day_controller import DayController
    from narayaneeyam_desktop.day.day_page import DayPage

    page = DayPage(
        business_date(desk.clinic.clock()),
        may_export=desk.may(Permission.EXPORT),
        may_count=desk.may(Permission.TAKE_FEES),
    )
    DayController(page, desk)
    return page


def _gstr1(desk: Desk) -> Page:
    from narayaneeyam_desktop.gst_returns.gstr1_controller import make_gstr1

    return make_gstr1(desk)


def _gstr3b(desk: Desk) -> Page:
    from narayaneeyam_desktop.gst_returns.gstr3b_controller import make_gstr3b

    return make_gstr3b(desk)


def _gst_registers(desk: Desk) -> Page:
    from narayaneeyam_desktop.gst_returns.registers_controller import make_gst_registers

    return make_gst_registers(desk)


def _inbox(desk: Desk) -> Page:
    from narayaneeyam_desktop.inbox.inbox_controller import InboxController
    from narayaneeyam_desktop.inbox.inbox_page import InboxPage

    page = InboxPage()
    InboxController(page, desk)
    return page


def _waiting_in_inbox(reading: Reading) -> int:
    from narayaneeyam_clinic.inbox.inbox_items import has_inbox, inbox_count

    return inbox_count(reading) if has_inbox(reading.by) else 0


def _staff(desk: Desk) -> Page:
    from narayaneeyam_clinic.shared.clock import business_date
    from narayaneeyam_desktop.staff.staff_controller import StaffController
    from narayaneeyam_desktop.staff.staff_page import StaffPage

    page = StaffPage(business_date(desk.clinic.clock()))
    StaffController(page, desk)
    return page


def _users(desk: Desk) -> Page:
    from narayaneeyam_desktop.staff.users_controller import UsersController
    from narayaneeyam_desktop.staff.users_page import UsersPage

    page = UsersPage()
    UsersController(page, desk)
    return page


def _roles(desk: Desk) -> Page:
    from narayaneeyam_desktop.staff.roles_controller import RolesController
    from narayaneeyam_desktop.staff.roles_page import RolesPage

    page = RolesPage()
    RolesController(page, desk)
    return page


def _backup(desk: Desk) -> Page:
    from narayaneeyam_clinic.people.permissions import Permission
    from narayaneeyam_desktop.backup.backup_controller import BackupController
    from narayaneeyam_desktop.backup.backup_page import BackupPage

    page = BackupPage(may_restore=desk.may(Permission.RESTORE))
    BackupController(page, desk)
    return page


def _restore(desk: Desk) -> Page:
    from narayaneeyam_desktop.backup.restore_controller import RestoreController
    from narayaneeyam_desktop.backup.restore_page import RestorePage

    page = RestorePage()
    RestoreController(page, desk)
    return page


def _settings(desk: Desk) -> Page:
    from narayaneeyam_desktop.settings.settings_controller import SettingsController
    from narayaneeyam_desktop.settings.settings_page import SettingsPage

    page = SettingsPage()
    SettingsController(page, desk)
    return page


def _own_account(desk: Desk) -> Page:
    from narayaneeyam_desktop.settings.own_account_controller import OwnAccountController
    from narayaneeyam_desktop.settings.own_account_page import OwnAccountPage

    page = OwnAccountPage()
    OwnAccountController(page, desk)
    return page


def _printers(desk: Desk) -> Page:
    from narayaneeyam_desktop.settings.printers_controller import PrintersController
    from narayaneeyam_desktop.settings.printers_page import PrintersPage

    page = PrintersPage()
    PrintersController(page, desk)
    return page


def _clinic_profile(desk: Desk) -> Page:
    from narayaneeyam_clinic.shared.states import STATES
    from narayaneeyam_desktop.settings.clinic_profile_controller import ClinicProfileController
    from narayaneeyam_desktop.settings.clinic_profile_page import ClinicProfilePage

    page = ClinicProfilePage(sorted(STATES.items(), key=lambda state: state[1]))
    ClinicProfileController(page, desk)
    return page


def _gst_rates(desk: Desk) -> Page:
    from narayaneeyam_clinic.shared.clock import business_date
    from narayaneeyam_desktop.settings.gst_rates_controller import GstRatesController
    from narayaneeyam_desktop.settings.gst_rates_page import GstRatesPage

    page = GstRatesPage(business_date(desk.clinic.clock()))
    GstRatesController(page, desk)
    return page


def _clinic_rules(desk: Desk) -> Page:
    from narayaneeyam_desktop.settings.clinic_rules_controller import ClinicRulesController
    from narayaneeyam_desktop.settings.clinic_rules_page import ClinicRulesPage

    page = ClinicRulesPage()
    ClinicRulesController(page, desk)
    return page


def _recovery_code(desk: Desk) -> Page:
    from narayaneeyam_desktop.settings.recovery_code_controller import RecoveryCodeController
    from narayaneeyam_desktop.settings.recovery_code_page import RecoveryCodePage

    page = RecoveryCodePage()
    RecoveryCodeController(page, desk)
    return page


def _keys(desk: Desk) -> Page:
    from narayaneeyam_desktop.settings.keys_controller import KeysController
    from narayaneeyam_desktop.settings.keys_page import KeysPage

    page = KeysPage()
    KeysController(page, desk)
    return page


def _access_log(desk: Desk) -> Page:
    from narayaneeyam_desktop.settings.access_log_controller import AccessLogController
    from narayaneeyam_desktop.settings.access_log_page import AccessLogPage

    page = AccessLogPage()
    AccessLogController(page, desk)
    return page


def _diagnostics(desk: Desk) -> Page:
    from narayaneeyam_desktop.settings.diagnostics_controller import DiagnosticsController
    from narayaneeyam_desktop.settings.diagnostics_page import DiagnosticsPage

    page = DiagnosticsPage()
    DiagnosticsController(page, desk)
    return page


def _check(desk: Desk) -> Page:
    from narayaneeyam_desktop.settings.check_controller import CheckController
    from narayaneeyam_desktop.settings.check_page import CheckPage

    page = CheckPage()
    CheckController(page, desk)
    return page


def _about(desk: Desk) -> Page:
    from narayaneeyam_desktop.settings.about_controller import AboutController
    from narayaneeyam_desktop.settings.about_page import AboutPage

    page = AboutPage()
    AboutController(page, desk)
    return page
