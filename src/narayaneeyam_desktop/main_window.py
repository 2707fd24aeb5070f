"""The frame of the program: navigation, search, person, footer, and the pages of whoever is signed in.

It knows no feature: pages come from a list, search results from a callback, signing in from the composition root.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedLayout, QVBoxLayout, QWidget

from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.frame.busy_bar import BusyBar
from narayaneeyam_desktop.frame.ctrl_watch import CtrlWatch
from narayaneeyam_desktop.frame.everywhere_search import Destination
from narayaneeyam_desktop.frame.footer import Footer
from narayaneeyam_desktop.frame.frame_words import FrameKeys, FrameWords
from narayaneeyam_desktop.frame.idle_watch import IdleWatch
from narayaneeyam_desktop.frame.keys_overlay import KeysOverlay, keys_everywhere, keys_of_page
from narayaneeyam_desktop.frame.link_status import LinkLine, LinkStatus
from narayaneeyam_desktop.frame.lock_screen import LockScreen
from narayaneeyam_desktop.frame.message_bar import MessagePlace
from narayaneeyam_desktop.frame.navigation import Navigation
from narayaneeyam_desktop.frame.opened_pages import OpenedPages
from narayaneeyam_desktop.frame.page_stack import PageStack
from narayaneeyam_desktop.frame.people_at_work import PeopleAtWork
from narayaneeyam_desktop.frame.person_menu import PersonMenu
from narayaneeyam_desktop.frame.top_bar import TopBar
from narayaneeyam_desktop.frame.waiting_counts import WaitingCounts
from narayaneeyam_desktop.news import News
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.pages import PageSpec
from narayaneeyam_desktop.theme.theme import dress, theme
from narayaneeyam_desktop.widgets.suggest_field import Suggestion
from narayaneeyam_desktop.wording import sentence, translated

if TYPE_CHECKING:
    from narayaneeyam_clinic.clinic import Clinic
    from narayaneeyam_clinic.people.actor import Actor
    from narayaneeyam_clinic.store.transaction import Reading
    from narayaneeyam_desktop.link_keeper import LinkKeeper

Lookup = Callable[["Reading", str], Sequence[Suggestion]]


class MainWindow(QMainWindow):
    """The window of an opened clinic. Call `show_person` when somebody has signed in.

    Signals:
        sign_in_requested: Credentials, from the lock; answered by `show_person` or by `lock_screen.form.show_refusal`.
        lock_wanted: the person asks to lock or switch; answered by `lock`.
        clinic_wanted: this clinic is to be left for one of this PC, after some work with its file ((folder, login name, work or None)).
        closing: the window was closed.
    """

    sign_in_requested = Signal(object)
    lock_wanted = Signal()
    clinic_wanted = Signal(object)
    closing = Signal()

    def __init__(
        self,
        clinic: Clinic,
        background: Background,
        news: News,
        specs: Sequence[PageSpec],
        *,
        clinic_name: str,
        motto: str = "",
        is_demo: bool = False,
        link: LinkKeeper | None = None,
    ) -> None:
        super().__init__()
        dress(self)
        self._clinic, self._background, self._news, self._link = clinic, background, news, link
        self._person: OpenedPages | None = None
        self._lookup: Lookup | None = None
        self.top_bar = TopBar(is_demo=is_demo)
        self.top_bar.search.keep_while(background.is_answering)
        self.show_clinic(clinic_name, motto)
        self.navigation = Navigation()
        self.stack = PageStack()
        self.people = PeopleAtWork(self._new_desk, specs, self.stack, self)
        self.footer = Footer()
        self.lock_screen = LockScreen()
        message_place = MessagePlace()
        self.message_bar = message_place.bar
        self.link_line = LinkLine()
        self.link_status = LinkStatus(self.top_bar.status, self.link_line, self, clinic.clock, link)
        self._lay_out(message_place)
        self.person_menu = PersonMenu(self.top_bar.menu)
        self.idle_watch = IdleWatch(self)
        self.keys_overlay = KeysOverlay(self._whole)
        self.busy_bar = BusyBar(self._middle, background, self.stack.currentWidget)
        self._ctrl_watch = CtrlWatch(self)
        self._waiting = WaitingCounts(news, (self.navigation.show_counts, self.link_status.show_counts), self)
        self._connect()
        self.resize(1366, 768)

    @property
    def desk(self) -> Desk | None:
        """The desk of whoever is signed in and not locked."""
        person = self.person_in_front()
        return None if person is None else person.desk

    def set_search(self, lookup: Lookup) -> None:
        """Where the results of the search come from: suggestions whose value is a Destination."""
        self._lookup = lookup

    def show_clinic(self, name: str, motto: str) -> None:
        """The clinic's name and motto, at the top and in the window's title."""
        self.setWindowTitle(f"{name} – Narayaneeyam")
        self.top_bar.show_clinic(name, motto)

    def show_person(self, actor: Actor) -> None:
        """Somebody has signed in: their pages as they left them, or the first page of their work."""
        self._person = person = self.people.meet(actor)
        self._layers.setCurrentWidget(self._work)
        self.top_bar.show_work_parts(True)
        roles = ", ".join(translated("roles", role.capitalize()) for role in actor.roles)
        self.top_bar.person.show_person(actor.name, roles)
        if self._lookup is not None:
            self.top_bar.search.suggest_from(person.desk, self._lookup)
        listed = person.navigation()
        self.navigation.show_pages(listed)
        self.top_bar.stand_over(self.navigation.width())
        if person.has_opened():
            person.show_again()
        elif (first := person.first_page()) is not None:
            person.open(first, {})
        self._waiting.follow(person.desk, listed)
        self.link_status.look()

    def lock(self, others: Sequence[tuple[str, str]] = ()) -> None:
        """Takes everything off the screen; the page and what was typed in it stay."""
        if self._person is None or self.is_locked():
            return
        self._person.leave()
        self.top_bar.search.take(None)
        self.top_bar.show_work_parts(False)
        self.message_bar.hide()
        self.keys_overlay.put_away()
        self._waiting.rest()
        # The stack must not hold the page even unseen: a screen reader or a picture of the window would still find it.
        self.stack.show_nothing()
        self._layers.setCurrentWidget(self.lock_screen)
        actor = self._person.desk.actor
        self.lock_screen.show_lock(actor.name, actor.login, others)

    def sign_out(self) -> None:
        """Closes the pages of the person and locks; whoever comes next begins anew."""
        if self._person is None:
            return
        self.lock()
        self.people.part_from(self._person)

    def is_locked(self) -> bool:
        return self._layers.currentWidget() is self.lock_screen

    def person_in_front(self) -> OpenedPages | None:
        """The pages of whoever is signed in and not locked."""
        return None if self._person is None or self.is_locked() else self._person

    def current_page(self) -> Page | None:
        person = self.person_in_front()
        return None if person is None else person.current()

    def place(self) -> tuple[str, dict[str, object]] | None:
        """Where the person is: the key and the arguments of the page in front."""
        return None if self._person is None else self._person.place()

    def has_unsaved(self) -> bool:
        """Whether anybody at this PC has typed something that is not saved."""
        return self.people.has_unsaved()

    # What a desk asks of its frame.

    def open_page(self, key: str, arguments: dict[str, object]) -> None:
        if self._person is not None and not self.is_locked():
            self._person.open(key, arguments)

    def go_back(self) -> None:
        if self._person is not None and not self.is_locked():
            self._person.back()

    def say(self, message: str, undo: Callable[[], None] | None = None, link: str = "") -> None:
        if not self.is_locked():
            self.message_bar.say(message, undo, link)

    def go_to_clinic(self, folder: Path, login: str, work: Callable[..., None] | None = None) -> None:
        self.clinic_wanted.emit((folder, login, work))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Esc comes here only when the field or the list that has the focus had no use for it.
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        # What was typed in the last second is kept too (DRAFT-2).
        if (person := self.person_in_front()) is not None:
            person.leave()
        self.people.rest()
        self.closing.emit()
        super().closeEvent(event)

    def _lay_out(self, message_place: QWidget) -> None:
        self._work = QWidget()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.link_line)
        right.addWidget(self.stack, 1)
        right.addWidget(message_place)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.navigation)
        middle.addLayout(right, 1)
        work = QVBoxLayout(self._work)
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(0)
        work.addLayout(middle, 1)
        work.addWidget(self.footer)
        self._middle = QWidget()
        self._layers = QStackedLayout(self._middle)
        self._layers.addWidget(self._work)
        self._layers.addWidget(self.lock_screen)
        self._whole = QWidget()
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self._middle, 1)
        self.setCentralWidget(self._whole)
        self.setMinimumSize(theme().size(960), theme().size(600))

    def _connect(self) -> None:
        self.navigation.page_wanted.connect(self._open_from_navigation)
        self.top_bar.search.destination_wanted.connect(self._go)
        self.lock_screen.form.sign_in_requested.connect(self.sign_in_requested)
        self.people.shown.connect(self._page_shown)
        self._background.refused.connect(self._refused)
        self._background.saved.connect(self.link_status.show_saved)
        self.person_menu.lock_wanted.connect(self.lock_wanted)
        self.person_menu.sign_out_wanted.connect(self.sign_out)
        self._ctrl_watch.held.connect(self._show_keys)
        self._ctrl_watch.released.connect(self.keys_overlay.put_away)
        keys = FrameKeys(
            self, search=self._search, lock=self.lock_wanted.emit, back=self.go_back, undo=self.message_bar.follow,
            help_=self._show_or_hide_keys,
        )  # fmt: skip
        parts = (keys, self.top_bar, self.person_menu, self.navigation, self.lock_screen, self.link_status)
        FrameWords(self, [part.show_words for part in parts])

    def _new_desk(self, actor: Actor) -> Desk:
        return Desk(self._clinic, actor, self._background, self._news, self, self, link=self._link)

    def _search(self) -> None:
        if not self.is_locked():
            self.top_bar.search.begin()

    def _show_keys(self) -> None:
        page = self.current_page()
        # Another window in front (a question) has keys of its own.
        if page is not None and self.isActiveWindow():
            self.keys_overlay.show_keys(page.title, keys_of_page(page), keys_everywhere(self.actions()))

    def _show_or_hide_keys(self) -> None:
        if self.keys_overlay.isVisible():
            self.keys_overlay.put_away()
        else:
            self._show_keys()

    def _open_from_navigation(self, key: str) -> None:
        self.open_page(key, {})

    def _go(self, destination: Destination) -> None:
        self.open_page(destination.key, destination.arguments)

    def _page_shown(self, shown: tuple[str, Page]) -> None:
        key, page = shown
        if self._person is not None:
            self.navigation.mark(self._person.came_through())
        self.footer.show_actions(page.actions())
        self.link_status.show_page(key)
        self.keys_overlay.put_away()
        self.busy_bar.follow()

    def _refused(self, refused: object) -> None:
        self.say(sentence(refused))  # type: ignore[arg-type]  # the signal carries a Refused
