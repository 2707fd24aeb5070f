"""What the person's button offers: lock or switch, the look, the language."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.translations import language

LANGUAGES = (("en", "English"), ("ml", "മലയാളം"), ("hi", "हिन्दी"))
TEXT_SIZES = (100, 125, 150)


class PersonMenu(QObject):
    """Fills the menu; the choices of the look hold for this PC.

    Signals:
        lock_wanted, sign_out_wanted
        look_chosen: (dark, text size in percent).
        language_chosen: "en", "ml" or "hi"; it holds for the person, at every PC.
    """

    lock_wanted = Signal()
    sign_out_wanted = Signal()
    look_chosen = Signal(object)
    language_chosen = Signal(str)

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._lock = menu.addAction("")
        self._lock.triggered.connect(self.lock_wanted)
        menu.addSeparator()
        self._dark = menu.addAction("")
        self._dark.setCheckable(True)
        self._dark.setChecked(theme().colours.is_dark)
        self._dark.triggered.connect(self._chosen)
        self._sizes_menu = sizes = menu.addMenu("")
        self._sizes = QActionGroup(self)
        for each in TEXT_SIZES:
            action = QAction(f"{each} %", self, checkable=True, checked=each == round(theme().scale * 100))
            action.setData(each)
            action.triggered.connect(self._chosen)
            self._sizes.addAction(action)
            sizes.addAction(action)
        self._languages_menu = menu.addMenu("")
        self._languages = QActionGroup(self)
        for key, words in LANGUAGES:
            action = QAction(words, self, checkable=True)
            action.setData(key)
            action.triggered.connect(self._language_chosen)
            self._languages.addAction(action)
            self._languages_menu.addAction(action)
        menu.addSeparator()
        self._sign_out = menu.addAction("")
        self._sign_out.triggered.connect(self.sign_out_wanted)
        self.show_words()

    def show_words(self) -> None:
        """The words in the language of now."""
        self._lock.setText(self.tr("Lock or switch person") + "\tCtrl L")
        self._dark.setText(self.tr("Dark colours"))
        self._sizes_menu.setTitle(self.tr("Text size"))
        self._languages_menu.setTitle(self.tr("Language"))
        for action in self._languages.actions():
            action.setChecked(action.data() == language())
        self._sign_out.setText(self.tr("Sign out"))

    def _language_chosen(self) -> None:
        chosen = self._languages.checkedAction()
        if chosen is not None:
            self.language_chosen.emit(chosen.data())

    def _chosen(self) -> None:
        size = self._sizes.checkedAction()
        self.look_chosen.emit((self._dark.isChecked(), 100 if size is None else size.data()))
