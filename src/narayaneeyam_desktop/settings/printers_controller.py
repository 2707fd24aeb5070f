"""Answers the page of printers."""

from __future__ import annotations

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.papers.paper_kinds import PaperKind
from narayaneeyam_clinic.papers.trial import TrialPaper, trial_pdf
from narayaneeyam_clinic.people.clinic_letterhead import letterhead
from narayaneeyam_clinic.people.pc_choices import PaperChoice, choose_paper, paper_choice
from narayaneeyam_clinic.people.profile import clinic_profile
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import moment_text
from narayaneeyam_desktop.printing import print_pdf, printer_names
from narayaneeyam_desktop.settings.printers_page import PrintersPage, paper_text
from narayaneeyam_desktop.widgets.small_parts import Tone

_Choices = dict[PaperKind, PaperChoice]


class PrintersController(Controller):
    """The choices are this PC's and are not synced."""

    def __init__(self, page: PrintersPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        page.save_wanted.connect(self._save)
        page.trial_wanted.connect(self._try)

    def opened(self, arguments: dict[str, object]) -> None:
        self.desk.read(self, _choices, done=self._show, replaces="printers")

    def _show(self, choices: _Choices) -> None:
        self.page.show_choices(printer_names(), choices)

    def _save(self, choices: _Choices) -> None:
        def work(tx: Transaction) -> None:
            for paper, choice in choices.items():
                choose_paper(tx, paper, choice)

        self.desk.change(self, work, why="preference.printers", done=self._saved, disables=self.page.save_action)

    def _saved(self, _nothing: object) -> None:
        self.desk.say(self.tr("Saved for this PC."))

    def _try(self, wanted: tuple[PaperKind, PaperChoice]) -> None:
        paper, choice = wanted
        actor, words = self.desk.actor, paper_text(paper)

        def work(clinic: Clinic) -> str:
            with clinic.reading(by=actor) as rd:
                lines = (words, choice.printer, choice.size.value, moment_text(rd.now))
                pdf = trial_pdf(TrialPaper(letterhead(clinic_profile(rd)), tuple(filter(None, lines))), choice.size)
            print_pdf(pdf, "Trial page", choice.printer or None)
            return choice.printer

        self.desk.apart(self, work, done=self._tried, failed=self._refused)

    def _tried(self, _printer: str) -> None:
        self.page.result.say(self.tr("The trial page was sent. Look whether it came out whole."), Tone.LEAF)

    def _refused(self, refused: Refused) -> None:
        self.page.result.say(self.desk.refused(refused), Tone.RED)


def make_printers(desk: Desk) -> PrintersPage:
    """The page with its controller."""
    page = PrintersPage()
    PrintersController(page, desk)
    return page


def _choices(rd: Reading) -> _Choices:
    return {paper: paper_choice(rd, paper) for paper in PaperKind}
