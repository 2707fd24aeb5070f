"""Answers the page of who can open the file."""

from __future__ import annotations

from functools import partial

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.change_key import KeyChange, carry_out_key_change, prepare_key_change
from narayaneeyam_clinic.people.key_slots import (
    KeyRow,
    add_user_slot,
    keep_in_keyring,
    key_rows,
    remove_user_slot,
    take_from_keyring,
)
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.settings.keys_page import KeySecrets, KeysPage


class KeysController(Controller):
    """Each change is followed by a new reading. Another key is written when the clinic is closed (`Program`)."""

    def __init__(self, page: KeysPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        page.add_wanted.connect(self._add)
        page.remove_wanted.connect(self._remove)
        page.code_wanted.connect(self._open_code)
        page.change_wanted.connect(self._prepare)
        desk.news.people_changed.connect(self._people_changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._read()

    def _people_changed(self, _news: object) -> None:
        if self.page.isVisible():
            self._read()

    def _read(self) -> None:
        actor = self.desk.actor

        def work(clinic: Clinic) -> list[KeyRow]:
            return key_rows(clinic, actor)

        self.desk.apart(self, work, done=self.page.show_rows)

    def _add(self, wanted: tuple[str, str]) -> None:
        user_id, password = wanted
        actor = self.desk.actor

        def work(clinic: Clinic) -> None:
            if user_id:
                add_user_slot(clinic, actor, user_id, password)
            else:
                keep_in_keyring(clinic, actor)

        self.desk.apart(self, work, done=self._done, failed=self._refused, disables=self.page.go_action)

    def _remove(self, user_id: str) -> None:
        actor = self.desk.actor

        def work(clinic: Clinic) -> None:
            if user_id:
                remove_user_slot(clinic, actor, user_id)
            else:
                take_from_keyring(clinic, actor)

        self.desk.apart(self, work, done=self._done, failed=self._refused, disables=self.page.remove_action)

    def _done(self, _nothing: object) -> None:
        self.page.show_done()
        self._read()

    def _refused(self, refused: Refused) -> None:
        self.page.show_problem(refused.field, self.desk.refused(refused))

    def _open_code(self) -> None:
        self.desk.open_page("recovery_code")

    def _prepare(self, typed: KeySecrets) -> None:
        self.desk.apart(
            self,
            partial(_prepared, self.desk.actor, typed),
            done=self._leave,
            failed=self._refused,
            disables=self.page.go_action,
        )

    def _leave(self, change: KeyChange) -> None:
        self.page.show_done()
        self.desk.leave_for(change.folder, change.login, partial(carry_out_key_change, change))


def make_keys(desk: Desk) -> KeysPage:
    """The page with its controller."""
    page = KeysPage()
    KeysController(page, desk)
    return page


def _prepared(actor: Actor, typed: KeySecrets, clinic: Clinic) -> KeyChange:
    return prepare_key_change(clinic, actor, typed.password, typed.recovery_code)
