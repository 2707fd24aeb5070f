"""A program that nobody closes in the evening knows in the morning which day it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.pages import PageSpec, Section


class DayPage(Page):
    """Has the day it was made on as its title, and a field."""

    def __init__(self, day: str) -> None:
        super().__init__(day)
        self.words = QLineEdit()
        self.body.addWidget(self.words)

    def draft_state(self) -> object | None:
        return self.words.text() or None


def make_day(desk: Desk) -> Page:
    return DayPage(business_date(desk.clinic.clock()).isoformat())


def test_pages_left_open_over_midnight_know_the_new_day(window_for: Callable[..., MainWindow], as_role, clock):
    """HOUSE-47: made anew when somebody comes back to them; what was typed stays until it is saved."""
    specs = [PageSpec(key, key, "users", None, Section.DESK, make_day) for key in ("today", "calendar")]
    person: Actor = as_role("receptionist")
    window = window_for(person, specs)

    def opened(key: str) -> DayPage:
        window.open_page(key, {})
        page = window.current_page()
        assert isinstance(page, DayPage)
        return page

    opened("calendar")
    typed = opened("today")
    typed.words.setText("half a sentence")
    clock.advance(days=1)
    assert opened("calendar").title == "2026-11-22"
    again = opened("today")
    assert (again.title, again.words.text()) == ("2026-11-21", "half a sentence")
    again.words.clear()
    opened("calendar")
    assert opened("today").title == "2026-11-22"
