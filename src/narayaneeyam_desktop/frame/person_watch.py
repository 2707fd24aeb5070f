"""Keeps an open window true to the clinic: the minutes until it locks, its name at the top, and what the person may do now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.news import News
from narayaneeyam_desktop.own_language import own_language
from narayaneeyam_desktop.translations import use_language

if TYPE_CHECKING:
    from narayaneeyam_clinic.clinic import Clinic
    from narayaneeyam_clinic.people.actor import Actor
    from narayaneeyam_clinic.people.clinic_heading import ClinicHeading
    from narayaneeyam_desktop.main_window import MainWindow


class PersonWatch(QObject):
    """Looks at sign-in, and again whenever somebody has changed people, roles or settings, here or on another PC."""

    def __init__(self, window: MainWindow, clinic: Clinic, background: Background, news: News) -> None:
        super().__init__(window)
        self._window, self._clinic, self._background = window, clinic, background
        window.person_menu.language_chosen.connect(self._change_language)
        news.settings_changed.connect(self.look_at_settings)
        news.people_changed.connect(self.look_at_person)

    def look_at_settings(self, _news: object = None) -> None:
        """The minutes and the clinic's name, read beside the screen."""
        from narayaneeyam_clinic.people.actor import PROGRAM
        from narayaneeyam_clinic.people.clinic_heading import clinic_heading
        from narayaneeyam_clinic.people.profile import SettingKey, number_setting

        clinic = self._clinic

        def settings() -> tuple[int, ClinicHeading]:
            with clinic.reading(by=PROGRAM) as rd:
                return number_setting(rd, SettingKey.LOCK_AFTER_MINUTES), clinic_heading(rd)

        self._background.read(self, settings, done=self._show_settings, replaces="settings")

    def look_at_person(self, _news: object = None) -> None:
        """What the person may do now. Whoever may no longer sign in is signed out."""
        from narayaneeyam_clinic.people.sign_in import refresh_actor

        clinic, desk = self._clinic, self._window.desk
        if desk is None:  # locked: the next sign-in brings what holds then
            return
        before = desk.actor

        def now() -> tuple[Actor, Actor | None]:
            return before, refresh_actor(clinic, before)

        self._background.read(self, now, done=self._show_person, replaces="person")

    def _change_language(self, language: str) -> None:
        desk = self._window.desk
        if desk is not None:
            own_language(self, desk, language)

    def _show_settings(self, settings: tuple[int, ClinicHeading]) -> None:
        minutes, heading = settings
        self._window.idle_watch.set_minutes(minutes)
        self._window.show_clinic(heading.name, heading.motto)

    def _show_person(self, found: tuple[Actor, Actor | None]) -> None:
        before, now = found
        desk = self._window.desk
        if desk is None or desk.actor.user_id != before.user_id:
            return
        if now is None:
            self._window.sign_out()
        elif now != desk.actor:
            # A language that was chosen is spoken at once (LANG-5).
            use_language(now.language)
            self._window.show_person(now)
