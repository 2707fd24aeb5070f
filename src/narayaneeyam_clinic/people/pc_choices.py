"""What is chosen for one PC alone: the printer and the sheet for each kind of paper (PAPER-12). It is not synced."""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.papers.paper_kinds import SIZES, PaperKind
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.preferences import choose_preference, preference
from narayaneeyam_clinic.store.transaction import Reading, Transaction


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """Where a paper goes; an empty printer is the PC's default one."""

    printer: str
    size: PaperSize


def paper_choice(rd: Reading, paper: PaperKind) -> PaperChoice:
    """This PC's choice for a paper; whoever prints may know it."""
    size = preference(rd, f"size.{paper}")
    return PaperChoice(preference(rd, f"printer.{paper}"), PaperSize(size) if size in SIZES[paper] else SIZES[paper][0])


def choose_paper(tx: Transaction, paper: PaperKind, choice: PaperChoice) -> None:
    """Whoever works at this PC may. Refused: a sheet on which this paper does not exist."""
    if choice.size not in SIZES[paper]:
        raise Refused("paper_size_not_possible", field=f"size.{paper}", size=str(choice.size))
    choose_preference(tx, f"printer.{paper}", choice.printer)
    choose_preference(tx, f"size.{paper}", str(choice.size))
