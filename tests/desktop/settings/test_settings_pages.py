"""The pages of settings on a real clinic: letterhead, rates, rules, printers, one's own password, the code, the log, the check."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.billing.gst_rate import gst_rate_list
from narayaneeyam_clinic.billing.rate_table import read_rate_table
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.papers.paper_kinds import PaperKind
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.pc_choices import PaperChoice, paper_choice
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import SettingKey, clinic_profile, number_setting
from narayaneeyam_clinic.people.sign_in import sign_in
from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.store.search_index import clear_search_index, search
from narayaneeyam_clinic.store.search_rebuild import rebuild_search_index
from narayaneeyam_clinic.store.upgrade import program_revision
from narayaneeyam_clinic.store.vault import Vault
from narayaneeyam_clinic.version import __version__
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.formats import date_text
from narayaneeyam_desktop.office_pages import office_pages
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.settings.check_page import fault_text
from narayaneeyam_desktop.theme.theme import apply_theme
from narayaneeyam_desktop.wording import SENTENCES
from tests.clinic.shelf import Shelf
from tests.clinic_of_roles import PASSWORD, RECOVERY_CODE

AsRole = Callable[[str], Actor]
Open = Callable[..., Any]


@pytest.fixture
def open_page(window_for, as_role: AsRole, qtbot: QtBot, background: Background) -> Open:
    """`open_page("gst_rates")`: the page as the administrator sees it, when its reads are answered."""
    windows: dict[str, Any] = {}

    def opened(key: str, role: str = "administrator") -> Any:
        window = windows.setdefault(role, window_for(as_role(role), office_pages()))
        window.open_page(key, {})
        qtbot.waitUntil(background.is_idle)
        return window.current_page()

    return opened


def test_everybody_finds_what_is_theirs(open_page: Open):
    """DAY-7: the administrator's list; a receptionist has a password and printers, and nothing more."""
    assert {entry.key for entry in open_page("settings").table.rows()} == {
        "own_account", "printers", "clinic_profile", "gst_rates", "clinic_rules", "recovery_code", "access_log", "check",
        "rooms", "certificate_texts", "packages", "therapies", "who_did_what", "keys", "diagnostics", "breaches", "about",
    }  # fmt: skip
    assert [entry.key for entry in open_page("settings", "receptionist").table.rows()] == [
        "own_account",
        "printers",
        "about",
    ]


def test_the_letterhead_is_changed(open_page: Open, qtbot: QtBot, background: Background, clinic: Clinic, as_role):
    """DAY-7, HOUSE-37: licence and UPI id; a wrong GSTIN is blamed under its field and nothing is saved."""
    page = open_page("clinic_profile")
    assert page.upi_code.link().startswith("upi://pay?pa=clinic@okaxis")
    assert page.preview.page_count == 1
    page._lines["licence"].set_text("KL-MLP-1234")
    page._lines["gstin"].set_text("32ABCDE1234F1Z8")
    page.save_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert page._lines["gstin"].message() == SENTENCES["gstin_check_character"]
    page._lines["gstin"].set_text("32ABCDE1234F1Z9")
    page.upi_id.set_text("new@okaxis")
    page.save_action.trigger()
    qtbot.waitUntil(background.is_idle)
    with clinic.reading(by=as_role("administrator")) as rd:
        profile = clinic_profile(rd)
    assert (profile.licence, profile.upi_id, profile.is_demo) == ("KL-MLP-1234", "new@okaxis", False)
    assert "pa=new@okaxis" in page.upi_code.link()


def test_a_further_rate_changes_no_bill(open_page: Open, qtbot: QtBot, background: Background, clinic: Clinic, as_role):
    """DAY-8, GST-25: a dated row beside the old one; the bill that was made keeps its tax; the mark comes off by F6."""
    shelf = Shelf(clinic, as_role("pharmacist"))
    sold = shelf.sell_packs(shelf.stocked("Dasamoolarishtam", mrp="105"))
    tax = "SELECT cgst, rate_basis_points FROM invoice_line WHERE invoice_id = :i"
    before = shelf.rows(tax, i=sold.invoice_id)
    page = open_page("gst_rates")
    assert "not yet confirmed" in page.unconfirmed.text()
    page.hsn.set_text("30049011")
    page.nature.set_value("classical")
    page.percent.set_text("12")
    page.valid_from.set_text("31-02-2027")
    page.add_action.trigger()
    assert page.valid_from.has_problem()
    page.valid_from.set_text("1/1/2027")
    page.add_action.trigger()
    qtbot.waitUntil(background.is_idle)
    with clinic.reading(by=as_role("administrator")) as rd:
        rates = read_rate_table(rd.session)
        assert rates.on("30049011", "classical", date(2026, 12, 31)).rate.basis_points == 500
        assert rates.on("30049011", "classical", date(2027, 1, 1)).rate.basis_points == 1200
    assert shelf.rows(tax, i=sold.invoice_id) == before
    at = next(n for n, row in enumerate(page.table.rows()) if row.valid_from == date(2027, 1, 1))
    page.table.select(at)
    page.confirm_action.trigger()
    qtbot.waitUntil(background.is_idle)
    with clinic.reading(by=as_role("administrator")) as rd:
        assert [row.is_confirmed for row in gst_rate_list(rd) if row.valid_from == date(2027, 1, 1)] == [True]


def test_rules_are_saved_together_or_not_at_all(open_page: Open, qtbot: QtBot, background, clinic: Clinic, as_role):
    """The minutes until the screen locks itself; 999 is refused under its field."""
    page = open_page("clinic_rules")
    page.lock.set_value(5)
    page.near_expiry.set_value(999)
    page.save_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert "730" in page.near_expiry.message()
    with clinic.reading(by=as_role("manager")) as rd:
        assert number_setting(rd, SettingKey.LOCK_AFTER_MINUTES) == 10
    page.near_expiry.set_value(120)
    page.save_action.trigger()
    qtbot.waitUntil(background.is_idle)
    with clinic.reading(by=as_role("manager")) as rd:
        assert number_setting(rd, SettingKey.LOCK_AFTER_MINUTES) == 5


def test_printers_are_this_pcs(open_page: Open, qtbot: QtBot, background: Background, clinic: Clinic, as_role):
    """PAPER-12: a sheet is chosen and kept; a trial page without a printer says so."""
    page = open_page("printers")
    page.sizes[PaperKind.INVOICE].set_value(PaperSize.ROLL_80)
    page.save_action.trigger()
    qtbot.waitUntil(background.is_idle)
    with clinic.reading(by=as_role("pharmacist")) as rd:
        assert paper_choice(rd, PaperKind.INVOICE) == PaperChoice("", PaperSize.ROLL_80)
    page.trial_wanted.emit((PaperKind.INVOICE, PaperChoice("No such printer", PaperSize.A5)))
    qtbot.waitUntil(background.is_idle)
    assert "No such printer" in page.result.text()


def test_ones_own_password(open_page: Open, qtbot: QtBot, background: Background, clinic: Clinic):
    """PEOPLE-17: with the old one; a wrong old one is said; nothing of it stays on the page."""
    page = open_page("own_account", "receptionist")
    for field, text in ((page.old_password, "wrong"), (page.new_password, "new-word-12"), (page.again, "new-word-12")):
        field.set_text(text)
    page.save_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert page.old_password.has_problem()
    page.old_password.set_text(PASSWORD)
    page.save_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert sign_in(clinic, "receptionist", "new-word-12").login == "receptionist"
    assert page.new_password.text() == ""


def test_a_new_recovery_code(open_page: Open, qtbot: QtBot, background: Background, clinic: Clinic):
    """KEY-4, KEY-5: shown, not to be copied, typed back; until then the old one counts."""
    page = open_page("recovery_code")
    page.go_action.trigger()
    code = page.code.text().replace("\n", " ")
    assert page.code.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction
    qtbot.keyClick(page.code, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert code not in QGuiApplication.clipboard().text()
    page.print_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert page.said.text() == SENTENCES["printer_not_chosen"]
    page.typed_back.set_text("something else")
    page.go_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert page.typed_back.message() == SENTENCES["recovery_code_differs"]
    vault = Vault(clinic.folder)
    assert vault.open_by_recovery(RECOVERY_CODE) == clinic.key
    page.typed_back.set_text(code.lower())
    page.go_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert vault.open_by_recovery(code) == clinic.key
    with pytest.raises(ClinicFileError, match="wrong_recovery_code"):
        vault.open_by_recovery(RECOVERY_CODE)
    assert page.code.text() == ""


def test_the_code_goes_when_the_page_is_left(open_page: Open):
    page = open_page("recovery_code")
    page.go_action.trigger()
    open_page("settings")
    assert page.code.text() == ""


def test_the_access_log_tells_who(open_page: Open, qtbot: QtBot, background: Background, clinic: Clinic):
    """PEOPLE-16: sign-ins and refusals, the newest first."""
    sign_in(clinic, "pharmacist", PASSWORD)
    page = open_page("access_log")
    row = page.table.model.row(0)
    assert (row.who, row.kind, date_text(row.at.date())) == ("Pharmacist of the clinic", "signed_in", "21-11-2026")


def is_laid_out(page: Page) -> bool:
    return page.header.height() >= page.header.minimumSizeHint().height()


def cut_parts(page: Page) -> list[str]:
    """What has less room than its words need."""
    too_wide = page.minimumSizeHint().width() - page.width()
    buttons = [button for button in page.findChildren(QPushButton) if button.isVisible()]
    return [f"the page by {too_wide}"] * (too_wide > 0) + [
        button.text() for button in buttons if button.width() < button.minimumSizeHint().width()
    ]


def test_the_pages_of_the_office_are_whole_in_letters_of_150_percent(
    qapp, window_for, as_role: AsRole, qtbot: QtBot, background: Background
):
    """HOUSE-46: on the commonest screen no page is wider than its place and no button is cut."""
    apply_theme(qapp, scale=1.5)
    actor = as_role("administrator")
    everybody = replace(actor, permissions=frozenset(Permission))
    window = window_for(everybody, office_pages())
    window.setFixedSize(1366, 768)
    for spec in office_pages():
        if spec.identity or spec.example is not None:
            continue
        window.open_page(spec.key, {})
        qtbot.waitUntil(background.is_idle)
        page = window.current_page()
        assert page is not None
        qtbot.waitUntil(partial(is_laid_out, page))
        assert cut_parts(page) == [], spec.key


def test_totals_and_search_are_made_anew(
    open_page: Open, qtbot: QtBot, background: Background, clinic: Clinic, as_role
):
    """CAP-20: a wrong total is told in words, and mended from the page."""
    shelf = Shelf(clinic, as_role("pharmacist"))
    shelf.stocked("Dasamoolarishtam", mrp="165")
    with clinic._writer.begin() as connection:
        connection.exec_driver_sql("UPDATE stock_on_hand SET quantity = quantity + 5")
        clear_search_index(connection)  # type: ignore[arg-type]  # a connection executes as a session does
    page = open_page("check")
    page.check_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert [fault_text(fault) for fault in page.table.rows()] == ["The total of stock differs from its movements"]
    assert "F7 makes the totals" in page.result.text()
    page.anew_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert page.result.text().startswith("Stock totals and search were made anew")
    page.check_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert page.table.rows() == []
    with clinic.reading(by=as_role("pharmacist")) as rd:
        assert [found.title for found in search(rd, "dasamool")] == ["Dasamoolarishtam"]


def test_making_anew_needs_its_permission(clinic: Clinic, as_role):
    """CAP-20"""
    with pytest.raises(Refused, match="not_permitted"), clinic.transaction(by=as_role("pharmacist"), why="test") as tx:
        rebuild_search_index(tx)


@pytest.mark.parametrize("deep", [False, True])
def test_the_check_finds_a_row_changed_by_hand(
    open_page: Open, qtbot: QtBot, background: Background, clinic: Clinic, as_role, deep: bool
):
    """CAP-13, CAP-17: healthy at first; a line changed past the triggers is listed."""
    shelf = Shelf(clinic, as_role("pharmacist"))
    shelf.sell_packs(shelf.stocked("Dasamoolarishtam", mrp="165"))
    page = open_page("check")
    page.check_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert page.table.rows() == []
    assert page.result.text().startswith("All is as it should be")
    with clinic._writer.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER IF EXISTS capture_invoice_line_update")
        for (name,) in connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'invoice_line'"
        ).fetchall():
            connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
        connection.exec_driver_sql("UPDATE invoice_line SET amount = amount + 100")
    (page.deep_action if deep else page.check_action).trigger()
    qtbot.waitUntil(background.is_idle)
    checks = {fault.check for fault in page.table.rows()}
    assert {"trigger", "invoice"} <= checks
    assert ("replay" in checks) is deep


def test_about_tells_versions_this_pc_and_every_licence(open_page: Open, clinic: Clinic, qtbot: QtBot):
    """PACK-40: to everybody; the licence of the chosen part stands beside the list."""
    page = open_page("about", "receptionist")
    qtbot.waitUntil(lambda: bool(page.parts.rows()), timeout=30_000)
    assert (page.facts["version"].text(), page.facts["file"].text()) == (__version__, program_revision())
    assert clinic.device.id in page.facts["pc"].text()
    parts = {part.name.lower(): (number, part) for number, part in enumerate(page.parts.rows())}
    assert {"python", "noto fonts", "lucide icons", "sqlcipher3", "pyside6_essentials", "fastapi"} <= set(parts)
    number, part = parts["zeroconf"]
    page.parts.select(number)
    assert part.licence == "LGPL-2.1-or-later"
    assert page.licence.text() == part.text.strip()
