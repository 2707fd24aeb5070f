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
    from narayaneeyam_desktop.consultations.diagnosis_list_controller import make_diagnosis_list

    return make_diagnosis_list(desk)


def _drawer(desk: Desk) -> Page:
    from narayaneeyam_desktop.shifts.drawer_controller import make_drawer

    return make_drawer(desk)


def _shifts(desk: Desk) -> Page:
    from narayaneeyam_desktop.shifts.shifts_controller import make_shifts

    return make_shifts(desk)


def _cash(desk: Desk) -> Page:
    from narayaneeyam_desktop.day.cash_controller import make_cash

    return make_cash(desk)


def _day(desk: Desk) -> Page:
    from narayaneeyam_desktop.day.day_controller import make_day

    return make_day(desk)


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
    from narayaneeyam_desktop.inbox.inbox_controller import make_inbox

    return make_inbox(desk)


def _waiting_in_inbox(reading: Reading) -> int:
    from narayaneeyam_clinic.inbox.inbox_items import has_inbox, inbox_count

    return inbox_count(reading) if has_inbox(reading.by) else 0


def _staff(desk: Desk) -> Page:
    from narayaneeyam_desktop.staff.staff_controller import make_staff

    return make_staff(desk)


def _users(desk: Desk) -> Page:
    from narayaneeyam_desktop.staff.users_controller import make_users

    return make_users(desk)


def _roles(desk: Desk) -> Page:
    from narayaneeyam_desktop.staff.roles_controller import make_roles

    return make_roles(desk)


def _backup(desk: Desk) -> Page:
    from narayaneeyam_desktop.backup.backup_controller import make_backup

    return make_backup(desk)


def _restore(desk: Desk) -> Page:
    from narayaneeyam_desktop.backup.restore_controller import make_restore

    return make_restore(desk)


def _settings(desk: Desk) -> Page:
    from narayaneeyam_desktop.settings.settings_controller import make_settings

    return make_settings(desk)


def _own_account(desk: Desk) -> Page:
    from narayaneeyam_desktop.settings.own_account_controller import make_own_account

    return make_own_account(desk)


def _printers(desk: Desk) -> Page:
    from narayaneeyam_desktop.settings.printers_controller import make_printers

    return make_printers(desk)


def _clinic_profile(desk: Desk) -> Page:
    from narayaneeyam_desktop.settings.clinic_profile_controller import make_clinic_profile

    return make_clinic_profile(desk)


def _gst_rates(desk: Desk) -> Page:
    from narayaneeyam_desktop.settings.gst_rates_controller import make_gst_rates

    return make_gst_rates(desk)


def _clinic_rules(desk: Desk) -> Page:
    from narayaneeyam_desktop.settings.clinic_rules_controller import make_clinic_rules

    return make_clinic_rules(desk)


def _recovery_code(desk: Desk) -> Page:
    from narayaneeyam_desktop.settings.recovery_code_controller import make_recovery_code

    return make_recovery_code(desk)


def _keys(desk: Desk) -> Page:
    from narayaneeyam_desktop.settings.keys_controller import make_keys

    return make_keys(desk)


def _access_log(desk: Desk) -> Page:
    from narayaneeyam_desktop.settings.access_log_controller import make_access_log

    return make_access_log(desk)


def _diagnostics(desk: Desk) -> Page:
    from narayaneeyam_desktop.settings.diagnostics_controller import make_diagnostics

    return make_diagnostics(desk)


def _check(desk: Desk) -> Page:
    from narayaneeyam_desktop.settings.check_controller import make_check

    return make_check(desk)


def _about(desk: Desk) -> Page:
    from narayaneeyam_desktop.settings.about_controller import make_about

    return make_about(desk)
