"""Lists the pages of settings that the person may open."""

from __future__ import annotations

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.settings.settings_page import SettingsEntry, SettingsPage


class SettingsController(Controller):
    """Everybody has their own password and this PC's printers; the rest by permission."""

    def __init__(self, page: SettingsPage, desk: Desk) -> None:
        super().__init__(page, desk)
        page.show_entries(self._entries())
        page.page_wanted.connect(desk.open_page)

    def _entries(self) -> list[SettingsEntry]:
        entries: list[tuple[Permission | None, str, str, str]] = [
            (None, "own_account", self.tr("My password and language"), self.tr("Change how you sign in")),
            (None, "printers", self.tr("Printers of this PC"), self.tr("Which printer and sheet for each paper")),
            (
                Permission.MANAGE_SETTINGS,
                "clinic_profile",
                self.tr("Clinic and letterhead"),
                self.tr("Name, address, GSTIN, licence, UPI id, logo: what stands on papers"),
            ),
            (
                Permission.MANAGE_SETTINGS,
                "gst_rates",
                self.tr("GST rates"),
                self.tr("By code and date; a new rate changes no bill that was made"),
            ),
            (
                Permission.MANAGE_SETTINGS,
                "clinic_rules",
                self.tr("Rules of the clinic"),
                self.tr("Locking, near expiry, Schedule E(1), the screen in the waiting room"),
            ),
            (
                Permission.MANAGE_ROOMS,
                "rooms",
                self.tr("Rooms and beds"),
                self.tr("Rooms, beds, categories and what a day in them costs"),
            ),
            (
                Permission.MANAGE_SETTINGS,
                "certificate_texts",
                self.tr("Words of certificates"),
                self.tr("In English, Malayalam and Hindi"),
            ),
            (
                Permission.MANAGE_THERAPIES,
                "therapies",
                self.tr("Therapies"),
                self.tr("Minutes, therapists, rooms, prices, oils; what therapists have learned"),
            ),
            (
                Permission.MANAGE_THERAPIES,
                "packages",
                self.tr("Packages"),
                self.tr("Therapies sold together at one price"),
            ),
            (
                Permission.MANAGE_USERS,
                "keys",
                self.tr("Who can open the file"),
                self.tr("Keyring, passwords and recovery code of this PC; another key"),
            ),
            (
                Permission.MANAGE_USERS,
                "recovery_code",
                self.tr("Recovery code"),
                self.tr("A new code for the day when every password is lost"),
            ),
            (
                Permission.SEE_ACCESS_LOG,
                "access_log",
                self.tr("Access log"),
                self.tr("Who signed in, opened a patient's record, or was refused"),
            ),
            (
                Permission.MANAGE_BREACHES,
                "breaches",
                self.tr("Register of breaches"),
                self.tr("What happened to patients' data, the 72 hours, and who must be told"),
            ),
            (
                Permission.ERASE,
                "erasures",
                self.tr("Erasures"),
                self.tr("Who asked to be erased, and what is kept until when"),
            ),
            (
                Permission.CHECK,
                "who_did_what",
                self.tr("Who did what"),
                self.tr("How often each person did what, told from the log"),
            ),
            (
                Permission.CHECK,
                "check",
                self.tr("Check the clinic's file"),
                self.tr("Whether the file, the log, the stock and the bills are whole"),
            ),
            (
                Permission.CHECK,
                "diagnostics",
                self.tr("How this PC is"),
                self.tr("Disk, clock, printers, versions; a file for whoever helps"),
            ),
            (
                None,
                "about",
                self.tr("About Narayaneeyam"),
                self.tr("Version, this PC's number, what the program is made of and every licence"),
            ),
        ]
        return [
            SettingsEntry(*rest) for permission, *rest in entries if permission is None or self.desk.may(permission)
        ]


def make_settings(desk: Desk) -> SettingsPage:
    """The page with its controller."""
    page = SettingsPage()
    SettingsController(page, desk)
    return page
