"""The line above every page when no verified backup was made for three days, for those who may make one (BAK-14)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, SignalInstance

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.backup_rules import WARN_AFTER, PlaceState
from narayaneeyam_desktop.backup_words import place_name
from narayaneeyam_desktop.formats import moment_text
from narayaneeyam_desktop.widgets.small_parts import Banner, Tone

if TYPE_CHECKING:
    from narayaneeyam_desktop.backup_work import BackupState
    from narayaneeyam_desktop.desk import Desk
    from narayaneeyam_desktop.frame.link_status import LinkLine
    from narayaneeyam_desktop.frame.people_at_work import PeopleAtWork


class Window(Protocol):
    """What is asked of the window."""

    people: PeopleAtWork
    link_line: LinkLine

    @property
    def desk(self) -> Desk | None: ...

    def open_page(self, key: str, arguments: dict[str, object]) -> None: ...


class BackupLine(QObject):
    """A banner of its own beside the link's. The Backup page says it itself."""

    def __init__(self, window: Window, state_changed: SignalInstance, *, is_demo: bool) -> None:
        self._banner = Banner("", Tone.AMBER)
        super().__init__(self._banner)
        self._window, self._is_demo = window, is_demo
        self._state: BackupState | None = None
        self._page = ""
        window.link_line.add(self._banner)
        window.people.shown.connect(self._page_shown)
        state_changed.connect(self._show)
        self._banner.followed.connect(self._open)

    def text(self) -> str:
        """What stands there."""
        return self._banner.text()

    def _show(self, state: BackupState) -> None:
        self._state = state
        self._look()

    def _page_shown(self, shown: tuple[str, object]) -> None:
        self._page = shown[0]
        self._look()

    def _look(self) -> None:
        desk = self._window.desk
        may = desk is not None and desk.may(Permission.BACK_UP)
        words, tone = self._worry() if may and self._page != "backup" else ("", Tone.AMBER)
        self._window.link_line.say_in(self._banner, words, tone, link=self.tr("Open Backup") if words else "")

    def _worry(self) -> tuple[str, Tone]:
        state = self._state
        if state is None or self._is_demo:
            return "", Tone.AMBER
        if not state.places:
            if state.since is None or state.now - state.since < WARN_AFTER:
                return "", Tone.AMBER
            return self.tr("No backup of this clinic is made by itself. Choose a place for backups today."), Tone.AMBER
        late = [one for one in state.places if one.state is PlaceState.LATE]
        if not late and state.all_on_own_disk and state.since is not None and state.now - state.since >= WARN_AFTER:
            words = self.tr(
                "All backups lie on this PC's own disk: who takes the PC takes them along. Choose a stick or another disk."
            )
            return words, Tone.AMBER
        if not late:
            return "", Tone.AMBER
        tone = Tone.RED if len(late) == len(state.places) else Tone.AMBER
        place, verified_at = place_name(late[0].place), late[0].result.verified_at
        if verified_at is None:
            return self.tr("No backup to {place} has been verified yet.").format(place=place), tone
        words = self.tr("The last verified backup to {place} was made {moment}.")
        return words.format(place=place, moment=moment_text(verified_at)), tone

    def _open(self) -> None:
        self._window.open_page("backup", {})
