"""After a crash or a power cut: tells each person once what of their typing was kept, and writes the report (DIAG-2, DIAG-3)."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, qVersion

from narayaneeyam_clinic.diagnostics.recovered import Recovered, recovered_work
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.crash_reports import reports_kept
from narayaneeyam_desktop.frame.recovered_line import RecoveredLine
from narayaneeyam_desktop.wording import sentence

if TYPE_CHECKING:
    from narayaneeyam_clinic.clinic import Clinic
    from narayaneeyam_clinic.people.actor import Actor


class AfterACrash(QObject):
    """One for each window of a clinic that was cut off."""

    def __init__(self, line: RecoveredLine, clinic: Clinic, background: Background, told: set[str]) -> None:
        """`told` are the users who have had the sentence, for a window that takes the place of another."""
        super().__init__(line)
        self._line, self._clinic, self._background, self._told = line, clinic, background, told
        self._actor: Actor | None = None
        line.report_wanted.connect(self._write)
        line.put_away.connect(self._put_away)

    def meet(self, actor: Actor) -> None:
        """This person sits here now."""
        self._actor = actor
        self._line.hide_words()
        if actor.user_id in self._told:
            return
        clinic = self._clinic

        def work() -> Recovered:
            with clinic.reading(by=actor) as rd:
                return recovered_work(rd)

        self._background.read(self, work, done=self._line.show_recovered, replaces="recovered")

    def _put_away(self) -> None:
        if self._actor is not None:
            self._told.add(self._actor.user_id)

    def _write(self, file: Path) -> None:
        if self._actor is not None:
            work = partial(_report, self._clinic, self._actor, file)
            self._background.read(self, work, done=self._written, failed=self._refused, bulk=True)

    def _written(self, file: Path) -> None:
        self._line.show_words(self.tr("{file} is written. No patient and no name is in it.").format(file=file.name))

    def _refused(self, refused: Refused) -> None:
        self._line.show_words(sentence(refused))


def _report(clinic: Clinic, actor: Actor, file: Path) -> Path:
    from narayaneeyam_clinic.diagnostics.facts import gather
    from narayaneeyam_clinic.diagnostics.support_file import write_support_file

    reports = reports_kept()
    return write_support_file(file, gather(clinic, actor, reports, screen=f"Qt {qVersion()}"), reports)
