"""The pages one person has open, and the way back through them. Two people at one PC have two of these."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.frame.page_maker import PageMaker
from narayaneeyam_desktop.frame.page_stack import PageStack
from narayaneeyam_desktop.frame.rewording import Rewording
from narayaneeyam_desktop.frame.unsaved_words import holds_words, would_lose_words
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.pages import PageSpec, Section
from narayaneeyam_desktop.translations import language
from narayaneeyam_desktop.widgets.key_catcher import KeyCatcher

if TYPE_CHECKING:
    from narayaneeyam_clinic.people.actor import Actor

_HISTORY = 30
# Milliseconds; less would not give what waits for the screen its turn.
_BREATH = 1

Identity = tuple[str, tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class _Place:
    identity: Identity
    arguments: dict[str, object]


class OpenedPages(QObject):
    """Makes pages when they are first opened or shortly before (HOUSE-35), keeps them with what was typed, and goes back.

    A page that is not there comes in several events: it is made, in as many as it has steps, laid among the others, which styles
    it, and shown. Whoever asks for the page in front, or presses a key, does not see the steps: the page is finished for them
    at once. A page that cannot be made or shown is reported, and the one before stays (HOUSE-52): nobody who asks for the page
    in front, the lock above all, ever meets its exception.

    Signals:
        shown: another page is in front ((key, Page)).
    """

    shown = Signal(object)

    def __init__(self, desk: Desk, specs: Sequence[PageSpec], stack: PageStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._all_specs = specs
        self._specs = self._allowed()
        self._stack = stack
        self._pages: dict[Identity, Page] = {}
        # Made before another language was spoken at this PC, or before midnight.
        self._mixed: set[Identity] = set()
        self._made_in = language()
        self._made_on = business_date(desk.clinic.clock())
        self._maker = PageMaker(desk, stack)
        self._history: list[_Place] = []
        self._coming: _Place | None = None
        self._next_step = QTimer(self, singleShot=True, interval=_BREATH)
        self._next_step.timeout.connect(self._take_step)
        self._keys = KeyCatcher(stack)
        self._keys.key_came.connect(self._finish)

    def navigation(self) -> list[PageSpec]:
        """The pages for the navigation, of those this person may open."""
        order = list(Section)
        listed = [spec for spec in self._specs.values() if spec.section is not Section.ELSEWHERE]
        return sorted(listed, key=lambda spec: order.index(spec.section))

    def first_page(self) -> str | None:
        """The key of the page on which this person's day begins; None for who may open none."""
        listed = self.navigation()
        return max(listed, key=attrgetter("begins")).key if listed else None

    def has_opened(self) -> bool:
        """Whether there is a page to come back to."""
        return bool(self._history)

    def place(self) -> tuple[str, dict[str, object]] | None:
        """The key and the arguments of the page in front."""
        return (self._history[-1].identity[0], self._history[-1].arguments) if self._history else None

    def came_through(self) -> str:
        """The key of the navigation's page through which the page in front was reached; "" when there is none."""
        listed = {spec.key for spec in self.navigation()}
        keys = (place.identity[0] for place in reversed(self._history))
        return next((key for key in keys if key in listed), "")

    def has_unsaved(self) -> bool:
        """Whether something is typed that is nowhere but on a page."""
        return any(would_lose_words(page) for page in self._pages.values())

    def current(self) -> Page | None:
        """The page in front."""
        self._finish()
        return self._pages.get(self._history[-1].identity) if self._history else None

    def is_coming(self) -> bool:
        """Whether a page is on its way to the front."""
        return self._coming is not None

    def lacks(self, key: str) -> bool:
        """Whether opening this page would mean making it first."""
        spec = self._specs.get(key)
        is_there = self._maker.is_ready(key) or (spec is not None and not spec.identity and (key, ()) in self._pages)
        return spec is not None and not is_there

    def dearest(self) -> str | None:
        """The key of the page that should be made next while nobody waits; None when one stands ready."""
        missing = [spec for spec in self._specs.values() if spec.dear and self._is_wanted_ahead(spec.key)]
        return max(missing, key=attrgetter("dear")).key if missing and not self._maker.has_ready() else None

    def make_ahead(self, key: str) -> None:
        """The next step of the page that the next opening of this key will show: all at once would hold the screen up too long."""
        if self._is_wanted_ahead(key):
            self._maker.step_ahead(self._specs[key])

    def make_rest(self) -> bool:
        """The next step of a page that is half made; False when there is none."""
        key = self._maker.begun()
        if key is not None:
            self._maker.step_ahead(self._specs[key])
        return key is not None

    def put_by(self) -> bool:
        """Lays a page that was made ahead behind the others; False when there is none to lay."""
        return self._maker.lay()

    def open(self, key: str, arguments: dict[str, object]) -> None:
        """Brings the page of this key (and identity) to the front, making it when it is not there."""
        spec = self._specs.get(key)
        if spec is None:
            return
        identity = (key, tuple(arguments.get(name) for name in spec.identity))
        before = self._history[-1] if self._history else None
        place = _Place(identity, arguments)
        if before is None or before.identity != identity:
            self.leave()
            self._history.append(place)
            del self._history[:-_HISTORY]
        else:
            self._history[-1] = place
        self._show(place)

    def back(self) -> None:
        """To the page before; from the first page nowhere."""
        self._finish()
        if len(self._history) < 2:
            return
        self.leave()
        self._history.pop()
        self._show(self._history[-1])

    def leave(self) -> None:
        """The person goes elsewhere than the page in front, locks the screen or closes the window."""
        page = self.current()
        if page is not None:
            page.closed()

    def show_again(self) -> None:
        """After a lock or a switch: the page as it was left."""
        page = self.current()
        if page is None and self._history:
            self._show(self._history[-1])
        elif page is not None:
            self._stack.setCurrentWidget(page)
            self.shown.emit((self._history[-1].identity[0], page))
            (page.focusWidget() or page).setFocus()

    def change_actor(self, actor: Actor) -> None:
        """The person as they are now. Pages they may no longer open go; of the others only what holds unsaved words stays as it is,
        the rest is made anew when it is opened, with the buttons of now."""
        self._finish()
        is_changed = self.desk.actor.permissions != actor.permissions
        self.desk.actor = actor
        if not is_changed:
            return
        self._specs = self._allowed()
        self._remove_ahead()
        for identity, page in list(self._pages.items()):
            if identity[0] not in self._specs or not holds_words(page):
                self._remove(identity)
        self._history = [place for place in self._history if place.identity[0] in self._specs]

    def hear(self, spoken: str) -> None:
        """Another language is spoken at this PC, by this person or by who came in front: pages of before would be half in each.
        They are made anew when they are opened; what holds unsaved words stays until these are saved (PEOPLE-22)."""
        if spoken != self._made_in:
            self._made_in = spoken
            self._make_anew()

    def reword(self) -> None:
        """What could not be made anew says its words in the language of now; what is typed in it stays (LANG-5)."""
        if self._mixed:
            rewording = Rewording(business_date(self.desk.clinic.clock()))
            for identity in self._mixed:
                rewording.reword(self._pages[identity])

    def look_at_the_day(self) -> None:
        """Pages know which day is today from when they were made: after midnight they are made anew, as above (HOUSE-47)."""
        today = business_date(self.desk.clinic.clock())
        if today != self._made_on:
            self._made_on = today
            self._make_anew()

    def _make_anew(self) -> None:
        self._finish()
        self._remove_ahead()
        self._mixed.update(self._pages)
        for identity in list(self._pages):
            self._remove_if_mixed(identity)

    def make_current_ahead(self) -> None:
        """The page to come back to, if it is not there any more: with the showing it would hold the screen up too long."""
        if self._history and self._history[-1].identity not in self._pages:
            self.make_ahead(self._history[-1].identity[0])

    def rest(self) -> None:
        """What is on its way is not waited for any more."""
        self._come(None)
        self._next_step.stop()

    def close_all(self) -> None:
        """Signs the person out: their pages are gone."""
        self.rest()
        self._keys.deleteLater()
        for identity in list(self._pages):
            self._remove(identity)
        self._remove_ahead()
        self._history.clear()

    def _show(self, place: _Place) -> None:
        self.look_at_the_day()
        self._remove_if_mixed(place.identity)
        self._come(place)
        if place.identity in self._pages or self._stack.is_empty():
            # It stands ready, or nobody sees anything before it comes.
            self._finish()
        else:
            self._keys.catch(self._specs[place.identity[0]].title)
            self._next_step.start()

    def _come(self, place: _Place | None) -> None:
        """This page is on its way now, or none is any more."""
        if (place is None) != (self._coming is None):
            self.desk.step(begins=place is not None)
        self._coming = place

    def _finish(self) -> None:
        """What is on its way to the front comes now."""
        self._next_step.stop()
        while self._coming is not None:
            self._go_on()

    def _take_step(self) -> None:
        self._go_on()
        if self._coming is not None:
            self._next_step.start()

    def _go_on(self) -> None:
        """The next step of the page that is coming."""
        place = self._coming
        if place is None:
            return
        page = self._pages.get(place.identity)
        try:
            if page is None:
                made = self._maker.step(self._specs[place.identity[0]])
                if made is not None:
                    self._pages[place.identity] = made
            elif self._stack.indexOf(page) < 0:
                self._stack.addWidget(page)
            else:
                self._come(None)
                self._bring_to_front(page, place)
        except Exception as defect:  # noqa: BLE001  # reported; whoever asked goes on
            self.desk.tell_defect(defect)
            if self._coming is place:
                self._come(None)
            if page is None:
                self._go_without(place)

    def _go_without(self, place: _Place) -> None:
        """This page cannot be made: the one before is in front again."""
        self._history = [each for each in self._history if each is not place]
        if self._history:
            self._show(self._history[-1])

    def _bring_to_front(self, page: Page, place: _Place) -> None:
        # Who has meanwhile gone elsewhere than to a page, to the search for instance, stays there.
        elsewhere = self._keys.left_for()
        self._stack.setCurrentWidget(page)
        self.shown.emit((place.identity[0], page))
        page.opened(place.arguments)
        if elsewhere is not None:
            elsewhere.setFocus()
        self._close_what_is_done()

    def _close_what_is_done(self) -> None:
        """A page of one record goes when nobody goes back to it and nothing would be lost with it; the others stay. Those of all who
        were looked up in a day would fill the memory (SPEED-8)."""
        led_to = {place.identity for place in self._history}
        for identity, page in list(self._pages.items()):
            if identity not in led_to and self._specs[identity[0]].identity and not would_lose_words(page):
                self._remove(identity)

    def _is_wanted_ahead(self, key: str) -> bool:
        return self.lacks(key) and not self._maker.fails(key)

    def _allowed(self) -> dict[str, PageSpec]:
        return {spec.key: spec for spec in self._all_specs if spec.permission is None or self.desk.may(spec.permission)}

    def _remove_if_mixed(self, identity: Identity) -> None:
        page = self._pages.get(identity)
        if identity in self._mixed and page is not None and not holds_words(page):
            self._remove(identity)

    def _remove(self, identity: Identity) -> None:
        self._mixed.discard(identity)
        self._take_down(self._pages.pop(identity))

    def _remove_ahead(self) -> None:
        for page in self._maker.clear():
            self._take_down(page)

    def _take_down(self, page: Page) -> None:
        self._stack.take(page)
        page.deleteLater()
