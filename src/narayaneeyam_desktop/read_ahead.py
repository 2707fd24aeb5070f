"""Reads in the rest of the program while a person types their name and password, so that no page waits for its modules.

Of the pages only those that the person can open and that a day needs: the others' modules would lie in memory for nothing
(SPEED-8). Before somebody has signed in these are the pages of whoever signed in here last. Only modules are read on the reader's thread;
nothing of the screen is made there. Qt's own names, of which PySide makes each when it is first met, are met on the
screen's thread, a few at a time.
"""

from __future__ import annotations

import dis
import time
from collections.abc import Collection, Iterator
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QObject, QTimer

from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.remembered import remember, remembered

if TYPE_CHECKING:
    from narayaneeyam_clinic.people.actor import Actor

# Milliseconds. The first window is on the screen by then: what is read in would share the processor with its painting.
AFTER_THE_FIRST_PAINT = 60
_SLICE_EVERY = 10
_SLICE_SECONDS = 0.003

# The features of an office's rarer hours: each of their pages is read in within some 30 ms, when it is opened.
_SELDOM = tuple(
    f"narayaneeyam_desktop.{feature}."
    for feature in (
        "settings",
        "imports",
        "backup",
        "rights",
        "self_test",
        "staff",
        "sync",
        "gst_returns",
        "purchases",
        "reports",
        "stock_room",
    )
)
_LAST_PAGES = "sign_in/pages"
# What the pages use of QtWidgets; a test compares. The rest, some two hundred classes, would take five megabytes.
WIDGETS = (
    "QAbstractButton", "QAbstractItemView", "QAbstractScrollArea", "QApplication", "QBoxLayout", "QButtonGroup",
    "QCheckBox", "QComboBox", "QDialog", "QFileDialog", "QFrame", "QGridLayout", "QHBoxLayout", "QHeaderView",
    "QLabel", "QLayout", "QLayoutItem", "QLineEdit", "QListView", "QListWidget", "QListWidgetItem", "QMainWindow",
    "QMenu", "QPlainTextEdit", "QProgressBar", "QPushButton", "QScrollArea", "QSizePolicy", "QSplitter",
    "QStackedLayout", "QStackedWidget", "QStyle", "QStyleOptionButton", "QStyleOptionViewItem", "QStylePainter",
    "QStyledItemDelegate", "QTabBar", "QTabWidget", "QTableView", "QToolTip", "QVBoxLayout", "QWidget",
)  # fmt: skip


class ReadAhead(QObject):
    """Begins a moment after it was made; goes on as long as its parent, a window, lives."""

    def __init__(self, background: Background, parent: QObject, actor: Actor | None = None) -> None:
        """With `actor`, who has signed in, the pages that they can open; they are remembered for the next start."""
        super().__init__(parent)
        self._background = background
        self._actor = actor
        self._timer = QTimer(self, singleShot=True, interval=AFTER_THE_FIRST_PAINT)
        self._timer.timeout.connect(self._begin)
        self._timer.start()
        self._names = _names_of_qt()
        self._slices = QTimer(self, interval=_SLICE_EVERY)
        self._slices.timeout.connect(self._meet_some)

    def _meet_some(self) -> None:
        until = time.perf_counter() + _SLICE_SECONDS
        while time.perf_counter() < until:
            if next(self._names, None) is None:
                self._slices.stop()
                return

    def _begin(self) -> None:
        self._slices.start()
        actor, last = self._actor, remembered().value(_LAST_PAGES)
        keys = str(last).split() if last else None

        def needed() -> list[str]:
            wanted = keys if actor is None else pages_of(actor)
            if actor is not None and wanted is not None:
                # Not on the screen's thread: it would wait for the disk.
                remember(_LAST_PAGES, " ".join(sorted(wanted)))
            return page_modules(wanted)

        self._background.read(self, needed, done=self._read_in, bulk=True)

    def _read_in(self, modules: list[str]) -> None:
        # One by one, after whatever a person waits for.
        for name in modules:
            self._background.read(self, partial(import_module, name), done=None, bulk=True)


def _names_of_qt() -> Iterator[str]:
    """One name after the other: the first page would otherwise meet hundreds at once, for some 30 ms."""
    # Without Python's own: to be asked for the help of a class, PySide reads in all its signatures, which takes 50 ms.
    enums = [name for name in dir(QtCore.Qt) if not name.startswith("_")]
    for module, names in ((QtWidgets, WIDGETS), (QtCore.Qt, enums)):
        for name in names:
            getattr(module, name)
            yield name


def pages_of(actor: Actor) -> set[str]:
    """The keys of the pages that this person may open."""
    from narayaneeyam_desktop.pages import all_pages

    return {spec.key for spec in all_pages() if spec.permission is None or spec.permission in actor.permissions}


def page_modules(keys: Collection[str] | None = None) -> list[str]:
    """The frame's modules are read in here; returned are those of the pages with these keys, of all daily pages without, in the
    order of the navigation."""
    import_module("narayaneeyam_desktop.clinic_session")
    from narayaneeyam_desktop.pages import all_pages

    named = (
        step.argval
        for spec in all_pages()
        if keys is None or spec.key in keys
        for step in dis.get_instructions(spec.make)
        # Each `make` imports its feature when it is called.
        if step.opname == "IMPORT_NAME" and not step.argval.startswith(_SELDOM)
    )
    return list(dict.fromkeys(named))
