"""Which printer and which sheet each paper uses on this PC."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.papers.paper_kinds import SIZES, PaperKind
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.people.pc_choices import PaperChoice
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.field import ChoiceField
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone, small_text
from narayaneeyam_desktop.wording import translated

_PAPERS = {
    PaperKind.INVOICE: "Bills",
    PaperKind.RECEIPT: "Receipts",
    PaperKind.OP_TICKET: "OP tickets",
    PaperKind.PATIENT_CARD: "Patient cards",
    PaperKind.PRESCRIPTION: "Prescriptions",
    PaperKind.DAY: "The day",
    PaperKind.VOUCHER: "Vouchers of deposits",
    PaperKind.STAY: "Papers of a stay",
    PaperKind.CERTIFICATE: "Certificates",
    PaperKind.SHIFT: "Z reports",
    PaperKind.LABEL: "Labels of medicines",
    PaperKind.PURCHASE: "Orders and returns to suppliers",
}


class PrintersPage(Page):
    """One row a paper: printer, sheet, and a trial page.

    Signals:
        save_wanted: {paper: choice}.
        trial_wanted: (paper, choice).
    """

    save_wanted = Signal(object)
    trial_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Printers of this PC"), parent)
        self.result = Banner("", Tone.BLUE)
        self.printers: dict[PaperKind, ChoiceField] = {}
        self.sizes: dict[PaperKind, ChoiceField] = {}
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().size(12))
        grid.setVerticalSpacing(theme().size(8))
        for column, words in ((1, self.tr("Printer")), (2, self.tr("Sheet"))):
            grid.addWidget(small_text(words, "label"), 0, column)
        for row, paper in enumerate(PaperKind, start=1):
            words = paper_text(paper)
            printer, size = ChoiceField(""), ChoiceField("", [(each, each.value) for each in SIZES[paper]])
            printer.input.setAccessibleName(self.tr("Printer for: {paper}").format(paper=words))
            size.input.setAccessibleName(self.tr("Sheet for: {paper}").format(paper=words))
            printer.keep_words_whole()
            trial = _TrialButton(self.tr("Trial page"), paper)
            trial.setAccessibleName(self.tr("Trial page for: {paper}").format(paper=words))
            trial.wanted.connect(self._trial)
            self.printers[paper], self.sizes[paper] = printer, size
            grid.addWidget(small_text(words, ""), row, 0)
            grid.addWidget(printer, row, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(size, row, 2, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(trial, row, 3)
        grid.setColumnMinimumWidth(0, theme().size(140))
        grid.setColumnMinimumWidth(2, theme().size(100))
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)
        card.setMaximumWidth(theme().size(900))
        self.body.addWidget(self.result)
        inside = QWidget()
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(card)
        inner.addStretch(1)
        self.body.addWidget(Scrolled(inside), 1)
        self.save_action = self.add_page_action(self.tr("Save"), "F9", self._save, primary=True)

    def show_choices(self, names: Sequence[str], choices: Mapping[PaperKind, PaperChoice]) -> None:
        """The printers this PC has; a chosen one that is not connected now stays chosen and says so."""
        for paper, choice in choices.items():
            known = [("", self.tr("Printer of this PC")), *((name, name) for name in names)]
            if choice.printer and choice.printer not in names:
                known.append((choice.printer, self.tr("{name} (not connected)").format(name=choice.printer)))
            self.printers[paper].set_choices(known)
            self.printers[paper].set_value(choice.printer)
            self.sizes[paper].set_value(choice.size)
        if not names:
            self.result.say(
                self.tr("This PC has no printer now. Papers can be looked at and saved as PDF all the same."),
                Tone.AMBER,
            )
        else:
            self.result.say("")

    def choice(self, paper: PaperKind) -> PaperChoice:
        return PaperChoice(str(self.printers[paper].value() or ""), PaperSize(str(self.sizes[paper].value())))

    def focus_first(self) -> None:
        self.printers[PaperKind.INVOICE].setFocus()

    def _trial(self, paper: PaperKind) -> None:
        self.trial_wanted.emit((paper, self.choice(paper)))

    def _save(self) -> None:
        self.save_wanted.emit({paper: self.choice(paper) for paper in PaperKind})


class _TrialButton(ActionButton):
    wanted = Signal(object)

    def __init__(self, text: str, paper: PaperKind) -> None:
        super().__init__(text)
        self._paper = paper
        self.clicked.connect(self._pressed)

    def _pressed(self) -> None:
        self.wanted.emit(self._paper)


def paper_text(paper: PaperKind) -> str:
    return translated("papers", _PAPERS[paper])
