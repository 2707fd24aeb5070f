"""A new recovery code and its sheet, printed or saved whenever the step asks for it (KEY-4)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.recovery_sheet import RecoverySheetPaper, recovery_sheet_pdf
from narayaneeyam_clinic.shared.clock import business_date, system_clock
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.vault import new_recovery_code
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.first_run.recovery_step import RecoveryStep
from narayaneeyam_desktop.printing import print_pdf, printer_names, save_pdf
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.wording import sentence


class RecoverySheet(QObject):
    """Answers the recovery step of a window, for as long as the step lives.

    Attributes:
        code: made once: going back and forth, or on after a broken line, must not change what was written down.
    """

    def __init__(self, step: RecoveryStep, background: Background, letterhead: Callable[[], Letterhead]) -> None:
        """`letterhead` is asked when a sheet is made."""
        super().__init__(step)
        self.code = new_recovery_code()
        self._step = step
        self._background = background
        self._letterhead = letterhead
        step.print_wanted.connect(self._print)
        step.file_chosen.connect(self._save)

    def offer_printers(self) -> None:
        """The step is about to be shown: the printers of this PC, as soon as they are known."""
        self._background.read(self, printer_names, done=self._step.show_printers)

    def _print(self, printer: str) -> None:
        paper = self._paper()

        def sent() -> None:
            print_pdf(recovery_sheet_pdf(paper), "Recovery code", printer or None)

        self._background.read(self, sent, done=self._printed, failed=self._not_printed)

    def _save(self, file: Path) -> None:
        paper = self._paper()
        self._background.read(
            self, lambda: save_pdf(recovery_sheet_pdf(paper), file), done=self._saved, failed=self._not_printed
        )

    def _paper(self) -> RecoverySheetPaper:
        return RecoverySheetPaper(self._letterhead(), business_date(system_clock()), self.code)

    def _printed(self, _nothing: object) -> None:
        self._step.say(
            self.tr("The sheet was sent to the printer. Look that it is readable, then type the code from it."),
            Tone.LEAF,
        )

    def _saved(self, _nothing: object) -> None:
        self._step.say(
            self.tr("The sheet was saved. Print it, or move it to a stick: on this PC it protects nothing."), Tone.LEAF
        )

    def _not_printed(self, refused: Refused) -> None:
        self._step.say(sentence(refused), Tone.AMBER)
