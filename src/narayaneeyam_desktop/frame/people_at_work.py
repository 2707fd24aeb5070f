"""Everybody who has signed in at this window and not signed out: each with their own desk and their own pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.frame.opened_pages import OpenedPages
from narayaneeyam_desktop.frame.page_stack import PageStack
from narayaneeyam_desktop.pages import PageSpec
from narayaneeyam_desktop.translations import language

if TYPE_CHECKING:
    from narayaneeyam_clinic.people.actor import Actor


class PeopleAtWork(QObject):
    """Who comes back finds their pages as they were left.

    Signals:
        shown: another page is in front ((key, Page)).
    """

    shown = Signal(object)

    def __init__(
        self,
        new_desk: Callable[[Actor], Desk],
        specs: Sequence[PageSpec],
        stack: PageStack,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._new_desk = new_desk
        self._specs = specs
        self._stack = stack
        self._people: dict[str, OpenedPages] = {}

    def meet(self, actor: Actor) -> OpenedPages:
        """The pages of this person, with what they may do now; for who comes anew, their first page is made, not shown."""
        person = self._people.get(actor.user_id)
        if person is not None:
            person.change_actor(actor)
        else:
            person = OpenedPages(self._new_desk(actor), self._specs, self._stack, self)
            person.shown.connect(self.shown)
            self._people[actor.user_id] = person
        for each in self._people.values():
            each.hear(language())
            each.look_at_the_day()
        person.reword()
        person.make_current_ahead()
        first = person.first_page()
        if first is not None and not person.has_opened():
            person.make_ahead(first)
        return person

    def part_from(self, person: OpenedPages) -> None:
        """Their pages are gone; whoever comes next begins anew."""
        person.close_all()
        self._people.pop(person.desk.actor.user_id, None)

    def rest(self) -> None:
        """The window closes: no page is on its way any more."""
        for person in self._people.values():
            person.rest()

    def has_unsaved(self) -> bool:
        """Whether anybody has typed something that is not saved."""
        return any(person.has_unsaved() for person in self._people.values())
