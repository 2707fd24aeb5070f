"""Answers the page of how this PC is."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import qVersion

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.diagnostics.facts import Diagnostics, diagnostics
from narayaneeyam_clinic.diagnostics.support_file import write_support_file
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.crash_reports import reports_kept
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.printing import printer_names
from narayaneeyam_desktop.settings.diagnostics_page import DiagnosticsPage


class DiagnosticsController(Controller):
    """Everything is read beside the screen."""

    def __init__(self, page: DiagnosticsPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        page.read_wanted.connect(self._read)
        page.check_wanted.connect(self._open_check)
        page.export_wanted.connect(self._export)

    def opened(self, arguments: dict[str, object]) -> None:
        self._read()

    def _read(self) -> None:
        self.desk.apart(self, partial(_facts, self.desk.actor), done=self.page.show_facts, failed=self._refused)

    def _open_check(self) -> None:
        self.desk.open_page("check")

    def _export(self, file: Path) -> None:
        actor = self.desk.actor

        def work(clinic: Clinic) -> Path:
            return write_support_file(file, _facts(actor, clinic), reports_kept())

        self.desk.apart(self, work, done=self._written, failed=self._refused, disables=self.page.export_action)

    def _written(self, file: Path) -> None:
        self.desk.say(self.tr("{file} is written. No patient and no name is in it.").format(file=file.name))

    def _refused(self, refused: Refused) -> None:
        self.page.show_problem(self.desk.refused(refused))


def make_diagnostics(desk: Desk) -> DiagnosticsPage:
    """The page with its controller."""
    page = DiagnosticsPage()
    DiagnosticsController(page, desk)
    return page


def _facts(actor: Actor, clinic: Clinic) -> Diagnostics:
    return diagnostics(clinic, actor, reports_kept(), printers=len(printer_names()), screen=f"Qt {qVersion()}")
