"""The top bar: the clinic, the search, what the program is doing in plain words, and the person."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from narayaneeyam_desktop.frame.clinic_name import ClinicName
from narayaneeyam_desktop.frame.everywhere_search import EverywhereSearch
from narayaneeyam_desktop.frame.link_status import StateButton
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.small_parts import Pill, Tone, small_text


class PersonButton(QPushButton):
    """Initials, name and role; pressing it opens the person's menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        size = theme().size
        row = QHBoxLayout(self)
        row.setContentsMargins(size(8), 0, size(8), 0)
        row.setSpacing(size(8))
        self._initials = QLabel()
        self._initials.setProperty("role", "initials")
        self._initials.setFixedSize(size(28), size(28))
        self._initials.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = small_text("", "")
        self._role = small_text("", "motto")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.setContentsMargins(0, 0, 0, 0)
        words.addWidget(self._name)
        words.addWidget(self._role)
        row.addWidget(self._initials)
        row.addLayout(words)
        for label in (self._initials, self._name, self._role):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedHeight(size(44))

    def show_person(self, name: str, role: str) -> None:
        self._initials.setText(initials(name))
        self._name.setText(name)
        self._role.setText(role)
        self._role.setVisible(bool(role))
        self.setAccessibleName(f"{name}, {role}" if role else name)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        # A button takes its size from its text; this one has its words in labels.
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class TopBar(QFrame):
    """The bar of the main window.

    Attributes:
        search: the search for everything.
        person: the person's button.
    """

    def __init__(self, *, is_demo: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "topBar")
        size = theme().size
        self.setFixedHeight(size(48))
        row = QHBoxLayout(self)
        row.setContentsMargins(size(16), 0, size(8), 0)
        row.setSpacing(size(12))
        self.clinic = ClinicName()
        row.addWidget(self.clinic)
        row.addSpacing(size(4))
        self.search = EverywhereSearch()
        # As wide as on a large screen where there is room, and not wider; it is the first to give way.
        self.search.setMaximumWidth(size(444))
        self.search.setMinimumWidth(size(180))
        row.addWidget(self.search, 100)
        row.addStretch(1)
        self.demo = Pill(self.tr("DEMO"), Tone.AMBER)
        if not is_demo:
            self.demo.hide()
        row.addWidget(self.demo)
        self.status = StateButton()
        row.addWidget(self.status)
        self.person = PersonButton()
        row.addWidget(self.person)
        self.menu = QMenu(self)
        self.person.setMenu(self.menu)

    def show_clinic(self, name: str, motto: str) -> None:
        self.clinic.show_clinic(name, motto)

    def stand_over(self, navigation_width: int) -> None:
        """The search begins where the pages below begin, unless the clinic's name needs more room."""
        self.clinic.widen_to(navigation_width - theme().size(16))

    def show_words(self) -> None:
        """The words in the language of now."""
        self.search.show_words()
        self.demo.setText(self.tr("DEMO"))

    def show_work_parts(self, shown: bool) -> None:
        """Hides the search and the person while the screen is locked."""
        self.search.setVisible(shown)
        self.person.setVisible(shown)


def initials(name: str) -> str:
    """Two letters for a round mark: "Dr. Hari K." -> "HK"."""
    parts = [part.strip(".") for part in name.split() if part.strip(".") and part.lower() not in ("dr.", "dr")]
    return "".join(part[0] for part in (parts[:1] + parts[-1:] if len(parts) > 1 else parts)).upper()
