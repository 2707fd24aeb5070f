"""A paper from the clinic to the printer that was chosen for it on this PC; without a printer nothing is lost (PAPER-12, PAPER-14).

A controller keeps one `PaperOut` and asks it after the commit (PAPER-20). The PDF is made and sent beside the screen.
What cannot be printed is said in the quiet bar, with a button that opens the paper to look at, print elsewhere or save.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from narayaneeyam_clinic.papers.paper_kinds import PaperKind
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.printing import print_pdf

if TYPE_CHECKING:
    from narayaneeyam_clinic.clinic import Clinic
    from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class MadePaper:
    """A finished paper. `title` is what the print queue shows: a number of ours, never a name (PAPER-17)."""

    kind: PaperKind
    title: str
    pdf: bytes = field(repr=False)
    printer: str = ""
    size: PaperSize = PaperSize.A4


@dataclass(frozen=True, slots=True)
class _Sent:
    paper: MadePaper
    refused: Refused | None


MakePdf = Callable[["Reading", PaperSize], bytes]


class PaperOut(QObject):
    """Prints for one controller."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def print(self, kind: PaperKind, title: str, make: MakePdf) -> None:
        """Makes the paper in the size chosen for its kind and sends it to the printer chosen for it."""
        desk = self._desk

        def work(clinic: Clinic) -> _Sent:
            paper = made_paper(clinic, desk, kind, title, make)
            try:
                print_pdf(paper.pdf, paper.title, paper.printer or None)
            except Refused as refused:
                return _Sent(paper, refused)
            return _Sent(paper, None)

        desk.apart(self, work, done=self._sent)

    def show(self, kind: PaperKind, title: str, make: MakePdf) -> None:
        """Opens the paper to look at, without printing it."""
        desk = self._desk
        desk.apart(self, lambda clinic: made_paper(clinic, desk, kind, title, make), done=self._open)

    def _sent(self, sent: _Sent) -> None:
        if sent.refused is None:
            self._desk.say(self.tr("{title} was sent to the printer.").format(title=sent.paper.title))
        else:
            # The paper goes with the button: closing this page does not lose it.
            self._desk.say(
                self._desk.refused(sent.refused), _Opening(self._desk, sent.paper), self.tr("Open the paper")
            )

    def _open(self, paper: MadePaper) -> None:
        _Opening(self._desk, paper)()


def made_paper(clinic: Clinic, desk: Desk, kind: PaperKind, title: str, make: MakePdf) -> MadePaper:
    """The PDF with the choices of this PC; on a worker."""
    from narayaneeyam_clinic.people.pc_choices import paper_choice

    with clinic.reading(by=desk.actor) as rd:
        choice = paper_choice(rd, kind)
        return MadePaper(kind, title, make(rd, choice.size), choice.printer, choice.size)


class _Opening:
    """Opens the page that shows one paper."""

    def __init__(self, desk: Desk, paper: MadePaper) -> None:
        self._desk = desk
        self._paper = paper

    def __call__(self) -> None:
        self._desk.open_page("paper", paper=self._paper)
