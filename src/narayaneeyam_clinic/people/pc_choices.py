"""What is chosen for one PC alone: the printer and the sheet for each kind of paper (PAPER-12). It is not synced."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.local_records import Preference
from narayaneeyam_clinic.store.transaction import Reading, Transaction


class Paper(StrEnum):
    """The kinds of paper; the value stands in the keys `printer.<paper>` and `paper_size.<paper>`."""

    INVOICE = "invoice"
    RECEIPT = "receipt"
    OP_TICKET = "op_ticket"
    PATIENT_CARD = "patient_card"
    PRESCRIPTION = "prescription"
    DAY = "day"


SIZES: dict[Paper, tuple[PaperSize, ...]] = {
    Paper.INVOICE: (PaperSize.A5, PaperSize.A4, PaperSize.ROLL_80),
    Paper.RECEIPT: (PaperSize.ROLL_80, PaperSize.A6, PaperSize.A5),
    Paper.OP_TICKET: (PaperSize.ROLL_80, PaperSize.A6),
    Paper.PATIENT_CARD: (PaperSize.A6,),
    Paper.PRESCRIPTION: (PaperSize.A5, PaperSize.A4),
    Paper.DAY: (PaperSize.A4, PaperSize.A5),
}
"""The sheets each paper exists on; the first one is used unless another was chosen."""


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """Where a paper goes; without a printer it is the PC's default one."""

    printer: str | None
    size: PaperSize


def paper_choice(rd: Reading, paper: Paper) -> PaperChoice:
    """This PC's choice for a paper; whoever prints may know it."""
    printer = preference(rd, f"printer.{paper}")
    size = preference(rd, f"paper_size.{paper}")
    return PaperChoice(printer or None, PaperSize(size) if size in SIZES[paper] else SIZES[paper][0])


def choose_paper(tx: Transaction, paper: Paper, choice: PaperChoice) -> None:
    """Needs MANAGE_SETTINGS. Refused: a sheet on which this paper does not exist."""
    tx.require(Permission.MANAGE_SETTINGS)
    if choice.size not in SIZES[paper]:
        raise Refused("paper_size_not_possible", field=f"paper_size.{paper}", size=str(choice.size))
    set_preference(tx, f"printer.{paper}", choice.printer or "")
    set_preference(tx, f"paper_size.{paper}", str(choice.size))


def preference(rd: Reading, key: str) -> str | None:
    """A choice of this PC by its key."""
    row = rd.session.get(Preference, key)
    return None if row is None else row.value


def set_preference(tx: Transaction, key: str, value: str) -> None:
    """Within an action that has checked the right."""
    row = tx.session.get(Preference, key)
    if row is None:
        tx.add(Preference(key=key, value=value))
    elif row.value != value:
        row.value = value
