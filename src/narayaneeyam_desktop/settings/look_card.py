"""The look of this PC, chosen on one's own page: colours, size of the letters, movement (REACH-24)."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from narayaneeyam_desktop.look import TEXT_SIZES, Colouring, Look, chosen_look, look_keeper
from narayaneeyam_desktop.look_words import colouring_words
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.field import CheckField, ChoiceField
from narayaneeyam_desktop.widgets.form_card import FormCard


class LookCard(FormCard):
    """Nothing of the clinic's records: the look is remembered by the PC and put on at once."""

    def __init__(self) -> None:
        super().__init__("")
        self.set_heading(self.tr("How this PC shows it"))
        self.colours = ChoiceField(self.tr("Colours"), list(zip(Colouring, colouring_words(), strict=True)))
        self.letters = ChoiceField(self.tr("Text size"), [(each, f"{each} %") for each in TEXT_SIZES])
        self.still = CheckField(self.tr("Nothing moves"))
        self.colours.keep_words_whole()
        self.add(colours=self.colours)
        self.add(percent=self.letters)
        self.add_checks([self.still])
        self.button = ActionButton(self.tr("Show it like this"))
        self.body.addWidget(self.button)
        self.close_with_problem()
        self.button.clicked.connect(self._choose)

    def show_look(self) -> None:
        """As it is now."""
        look = chosen_look()
        self.colours.set_value(look.colouring)
        self.letters.set_value(look.percent)
        self.still.setChecked(look.is_still)

    def _choose(self) -> None:
        colouring, percent = self.colours.value(), self.letters.value()
        application = QApplication.instance()
        if isinstance(colouring, Colouring) and isinstance(percent, int) and isinstance(application, QApplication):
            look_keeper(application).choose(Look(colouring, percent, self.still.isChecked()))
