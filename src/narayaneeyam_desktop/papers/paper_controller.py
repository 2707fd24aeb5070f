"""Answers the page of one paper: prints it on the printer of choice, or writes the PDF (PAPER-13, PAPER-14)."""

from __future__ import annotations

import re
from pathlib import Path

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.preferences import choose_preference
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.paper_out import MadePaper
from narayaneeyam_desktop.papers.paper_page import PaperPage
from narayaneeyam_desktop.printing import print_pdf, printer_names, save_pdf
from narayaneeyam_desktop.widgets.small_parts import Tone


class PaperController(Controller):
    """The paper comes with the opening of the page, as the argument `paper`."""

    def __init__(self, page: PaperPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._paper: MadePaper | None = None
        page.print_wanted.connect(self._print)
        page.file_chosen.connect(self._save)
        page.came_back.connect(self._show)

    def opened(self, arguments: dict[str, object]) -> None:
        paper = arguments.get("paper")
        if isinstance(paper, MadePaper):
            self._paper = paper
            self._show()

    def _show(self) -> None:
        paper = self._paper
        if paper is not None:
            file_name = re.sub(r"[^A-Za-z0-9]+", "-", paper.title).strip("-") + ".pdf"
            self._page.show_paper(paper.title, paper.pdf, file_name)
            self._page.show_printers(printer_names(), paper.printer)

    def _print(self, wanted: tuple[str, bool]) -> None:
        printer, keep = wanted
        paper = self._paper
        if paper is None:
            return
        if keep:
            self.desk.change(self, _Choosing(f"printer.{paper.kind}", printer), why="preference.choose")
        self.desk.apart(
            self,
            lambda _clinic: print_pdf(paper.pdf, paper.title, printer or None),
            done=self._printed,
            failed=self._refused,
            disables=self._page.print_action,
        )

    def _printed(self, _nothing: object) -> None:
        if self._paper is not None:
            self.desk.say(self.tr("{title} was sent to the printer.").format(title=self._paper.title))

    def _save(self, file: Path) -> None:
        paper = self._paper
        if paper is not None:
            self.desk.apart(self, lambda _clinic: save_pdf(paper.pdf, file), done=self._saved, failed=self._refused)

    def _saved(self, _nothing: object) -> None:
        self.desk.say(self.tr("The paper was saved."))

    def _refused(self, refused: Refused) -> None:
        self._page.problem.say(self.desk.refused(refused), Tone.AMBER)


def make_paper(desk: Desk) -> PaperPage:
    """The page with its controller."""
    page = PaperPage()
    PaperController(page, desk)
    return page


class _Choosing:
    def __init__(self, key: str, value: str) -> None:
        self._key, self._value = key, value

    def __call__(self, tx: Transaction) -> None:
        choose_preference(tx, self._key, self._value)
