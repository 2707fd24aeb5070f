"""How it stands with the other PCs: a few words at the top of the window, and a line above the page when it lasts (LINK-2 to LINK-5)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from narayaneeyam_clinic.sync.link_state import LinkKind, LinkState
from narayaneeyam_desktop.formats import time_text
from narayaneeyam_desktop.link_words import all_of_it, state_words, trouble_words, worry_words
from narayaneeyam_desktop.theme.theme import restyle, theme
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.small_parts import Banner, Tone

if TYPE_CHECKING:
    from narayaneeyam_desktop.desk import Desk
    from narayaneeyam_desktop.link_keeper import LinkKeeper

_LOOKS_EACH_MS = 30_000
# Who is told that a PC's work has been on it alone for a day: the manager's and the administrator's rights.
_MANAGERS = frozenset({"figures.see", "settings.change"})
_EXCHANGING = (LinkKind.UP_TO_DATE, LinkKind.SENDING, LinkKind.RECEIVING)


class StateButton(QPushButton):
    """A state in a few words that leads to its page; no words, no button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "state")
        self.setAutoDefault(False)
        self.hide()

    def show_state(self, text: str, tone: Tone = Tone.PLAIN, *, more: str = "") -> None:
        """`more` stands in the tooltip."""
        self.setText(f"●  {text}" if text else "")
        self.setAccessibleName(text)
        self.setAccessibleDescription(more)
        self.setToolTip(more)
        restyle(self, "tone", tone.value)
        appear(self, bool(text))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)


class LinkLine(QWidget):
    """The line above the page, with the page's margins; without words it takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = theme().size
        self.banner = Banner("", Tone.AMBER)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(size(16), size(12), size(16), 0)
        self._column.setSpacing(size(8))
        self._column.addWidget(self.banner)
        self._banners = [self.banner]
        self.hide()

    def add(self, banner: Banner) -> None:
        """Another part of the window has something to say above the page."""
        self._banners.append(banner)
        self._column.addWidget(banner)

    def say(self, words: str, tone: Tone, *, link: str = "") -> None:
        self.say_in(self.banner, words, tone, link=link)

    def say_in(self, banner: Banner, words: str, tone: Tone, *, link: str = "") -> None:
        banner.say(words, tone, link=link)
        appear(self, any(each.text() for each in self._banners))


class Window(Protocol):
    """What is asked of the window."""

    @property
    def desk(self) -> Desk | None: ...

    def open_page(self, key: str, arguments: dict[str, object]) -> None: ...


class LinkStatus(QObject):
    """Shows what the link tells; for a clinic that stands alone, when something was last saved here."""

    def __init__(
        self,
        button: StateButton,
        line: LinkLine,
        window: Window,
        clock: Callable[[], datetime],
        link: LinkKeeper | None,
    ) -> None:
        super().__init__(button)
        self._button, self._line, self._window, self._clock = button, line, window, clock
        self._state = LinkState(LinkKind.NOT_JOINED)
        self._to_settle = 0
        self._leads_to = "sync"
        self._is_on_sync = False
        self._saved_at: datetime | None = None
        self._waits_since: datetime | None = None
        # Time passes without news: after a quarter of an hour the line is due.
        self._timer = QTimer(self, interval=_LOOKS_EACH_MS)
        self._timer.timeout.connect(self.look)
        button.clicked.connect(self.open_what_it_says)
        line.banner.followed.connect(self.open_sync)
        if link is not None:
            link.state_changed.connect(self.show_state)
            # When the window stands: the line asks it who sits here.
            QTimer.singleShot(0, self, partial(self.show_state, link.state))

    def show_state(self, state: LinkState) -> None:
        """The link has told something new."""
        self._state = state
        if state.kind in _EXCHANGING or not state.waiting:
            self._waits_since = None
        elif self._waits_since is None:
            self._waits_since = self._clock()
        # What is to settle is what the navigation counts: things of every kind that this person may settle (INBOX-1).
        state = replace(state, to_settle=self._to_settle)
        text, tone = state_words(state)
        self._leads_to = "sync" if state_words(replace(state, to_settle=0)) == (text, tone) else "inbox"
        self._button.show_state(text, tone, more=all_of_it(state) if text else "")
        if state.kind is LinkKind.NOT_JOINED:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
        self.look()

    def show_counts(self, counts: dict[str, int]) -> None:
        """What waits on the pages of whoever sits here now."""
        self._to_settle = counts.get("inbox", 0)
        if self._state.kind is not LinkKind.NOT_JOINED:
            self.show_state(self._state)

    def show_saved(self) -> None:
        """Something was committed. With other PCs it is their state that matters."""
        if self._state.kind is LinkKind.NOT_JOINED:
            self._saved_at = self._clock()
            self.show_words()

    def show_words(self) -> None:
        """The words in the language of now."""
        if self._state.kind is not LinkKind.NOT_JOINED:
            self.show_state(self._state)
        elif self._saved_at is not None:
            words = self.tr("Saved on this PC · {time}").format(time=time_text(self._saved_at))
            self._button.show_state(words, Tone.LEAF)

    def open_what_it_says(self) -> None:
        """What is to settle is settled in the Inbox; all else stands on the Sync page."""
        self._window.open_page(self._leads_to, {})

    def open_sync(self) -> None:
        """To the page that says it all."""
        self._window.open_page("sync", {})

    def show_page(self, key: str) -> None:
        """Which page is in front: the Sync page says itself what stops the exchange."""
        self._is_on_sync = key == "sync"
        self.look()

    def look(self) -> None:
        """Whether a line above the page is due, for whoever sits here now."""
        since = self._state.last_success_at or self._waits_since
        desk = self._window.desk
        is_manager = desk is not None and not _MANAGERS.isdisjoint(desk.actor.permissions)
        worry = worry_words(self._state, since, self._clock(), is_manager=is_manager)
        if self._is_on_sync and trouble_words(self._state) is not None:
            worry = None
        words, tone = worry or ("", Tone.AMBER)
        self._line.say(words, tone, link=self.tr("Open Sync") if words and not self._is_on_sync else "")
