"""Where the server is and the code for it; the hubs that answer on the clinic's own network are offered (LINK-13)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_desktop.found_hubs import HubShown
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_card import FormCard


@dataclass(frozen=True, slots=True)
class JoinTyped:
    """Address and code as typed; the code is never logged."""

    address: str
    code: str

    def __repr__(self) -> str:
        return f"JoinTyped({self.address})"


class JoinFields(FormCard):
    """The two fields that every joining begins with; more may be added below before the form is closed.

    Signals:
        hubs_wanted: somebody wants the network searched; answered by `show_hubs`.
    """

    hubs_wanted = Signal()

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(heading, parent=parent)
        self.found = ChoiceField(self.tr("Found on this network"))
        self.address = LineField(
            self.tr("Address of the server"), hint=self.tr("For example 192.168.1.10:8447"), max_length=120
        )
        self.code = LineField(
            self.tr("Code from its administrator"),
            hint=self.tr("Eight digits, then letters; blanks and dashes do not matter. It counts for ten minutes."),
            max_length=60,
        )
        self.add(found=self.found)
        self.add(address=self.address)
        self.add(code=self.code)
        appear(self.found, False)
        self.found.edited.connect(self._take_found)

    def show_hubs(self, hubs: Sequence[HubShown]) -> None:
        """What was found; the first is taken when nothing was typed."""
        self.found.set_choices([(hub.address, f"{hub.name} · {hub.address}") for hub in hubs])
        appear(self.found, bool(hubs))
        if hubs and not self.address.text():
            self.address.set_text(hubs[0].address)

    def typed(self) -> JoinTyped | None:
        """What was typed; None, with a message under the field, when one is missing."""
        self.clear_problems()
        for field, words in (
            (self.address, self.tr("Type the address of the server.")),
            (self.code, self.tr("Type the code.")),
        ):
            if not field.text():
                field.show_problem(words)
                field.setFocus()
                return None
        return JoinTyped(self.address.text(), self.code.text())

    def _take_found(self) -> None:
        self.address.set_text(str(self.found.value() or ""))
        self.code.setFocus()
