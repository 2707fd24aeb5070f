"""What the person's button offers: lock or switch, the look, the language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu

from narayaneeyam_desktop.look import TEXT_SIZES, Colouring, Look, chosen_look, look_keeper
from narayaneeyam_desktop.look_words import colouring_words
from narayaneeyam_desktop.translations import language

LANGUAGES = (("en", "English"), ("ml", "മലയാളം"), ("hi", "हिन्दी"))


class PersonMenu(QObject):
    """Fills the menu; the choices of the look hold for this PC.

    Signals:
        lock_wanted, sign_out_wanted
        language_chosen: "en", "ml" or "hi"; it holds for the person, at every PC.
    """

    lock_wanted = Signal()
    sign_out_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        # Made here and not by the menu: the Python half of what a menu makes may end before the action does.
        self._lock = QAction(self)
        menu.addAction(self._lock)
        self._lock.triggered.connect(self.lock_wanted)
        menu.addSeparator()
        self._colours_menu, self._colours = self._choices(menu, [(each, "") for each in Colouring])
        self._sizes_menu, self._sizes = self._choices(menu, [(each, f"{each} %") for each in TEXT_SIZES])
        self._still = QAction(self)
        menu.addAction(self._still)
        self._still.setCheckable(True)
        self._still.triggered.connect(self._chosen)
        self._languages_menu = QMenu(menu)
        menu.addMenu(self._languages_menu)
        self._languages = QActionGroup(self)
        for key, words in LANGUAGES:
            action = QAction(words, self, checkable=True)
            action.setData(key)
            action.triggered.connect(self._language_chosen)
            self._languages.addAction(action)
            self._languages_menu.addAction(action)
        menu.addSeparator()
        self._sign_out = QAction(self)
        menu.addAction(self._sign_out)
        self._sign_out.triggered.connect(self.sign_out_wanted)
        menu.aboutToShow.connect(self._show_look)
        self.show_words()

    def _choices(self, menu: QMenu, choices: Sequence[tuple[object, str]]) -> tuple[QMenu, QActionGroup]:
        """A menu of which one is chosen."""
        inner, group = QMenu(menu), QActionGroup(self)
        menu.addMenu(inner)
        for value, words in choices:
            action = QAction(words, self, checkable=True)
            action.setData(value)
            action.triggered.connect(self._chosen)
            group.addAction(action)
            inner.addAction(action)
        return inner, group

    def show_words(self) -> None:
        """The words in the language of now."""
        self._lock.setText(self.tr("Lock or switch person") + "\tCtrl L")
        self._colours_menu.setTitle(self.tr("Colours"))
        for action, words in zip(self._colours.actions(), colouring_words(), strict=True):
            action.setText(words)
        self._still.setText(self.tr("Nothing moves"))
        self._sizes_menu.setTitle(self.tr("Text size"))
        self._languages_menu.setTitle(self.tr("Language"))
        for action in self._languages.actions():
            action.setChecked(action.data() == language())
        self._sign_out.setText(self.tr("Sign out"))

    def _language_chosen(self) -> None:
        chosen = self._languages.checkedAction()
        if chosen is not None:
            self.language_chosen.emit(chosen.data())

    def _show_look(self) -> None:
        """As it is now; it may have been chosen elsewhere."""
        look = chosen_look()
        for group, value in ((self._colours, look.colouring), (self._sizes, look.percent)):
            for action in group.actions():
                action.setChecked(action.data() == value)
        self._still.setChecked(look.is_still)

    def _chosen(self) -> None:
        colours, size = self._colours.checkedAction(), self._sizes.checkedAction()
        application = QApplication.instance()
        if colours is not None and size is not None and isinstance(application, QApplication):
            look = Look(Colouring(colours.data()), int(size.data()), self._still.isChecked())
            look_keeper(application).choose(look)
