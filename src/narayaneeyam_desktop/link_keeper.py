"""Keeps this PC in touch with the clinic's server for as long as the clinic is open: one worker listens, another does what is
asked at once (LINK-8). What the link tells on its threads is heard on the screen's thread only.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.sync.link_state import LinkKind, LinkState
from narayaneeyam_desktop.background import Background, Closing
from narayaneeyam_desktop.desk import Held
from narayaneeyam_desktop.found_hubs import HubShown, found_hubs

if TYPE_CHECKING:
    from narayaneeyam_clinic.clinic import Clinic
    from narayaneeyam_clinic.people.actor import Actor
    from narayaneeyam_clinic.sync.join import ServerMet
    from narayaneeyam_clinic.sync.join_code import JoinCode
    from narayaneeyam_clinic.sync.link import Link
    from narayaneeyam_clinic.sync.link_row import LinkRow
    from narayaneeyam_clinic.sync.transport import Credentials, Transport

T = TypeVar("T")


class LinkKeeper(QObject):
    """One for each opened clinic. It does nothing, and has no thread, while the clinic stands alone (LINK-1).

    Signals:
        state_changed: how it stands now (LinkState).
        ended: the link is closed and nothing of it runs any more; the clinic may be closed.
    """

    state_changed = Signal(object)
    ended = Signal()
    _told = Signal(object)

    def __init__(
        self,
        clinic: Clinic,
        background: Background,
        parent: QObject | None = None,
        *,
        meet: Callable[[str, JoinCode], ServerMet] | None = None,
        connect: Callable[[LinkRow], Transport] | None = None,
        search: Callable[[], list[HubShown]] | None = None,
    ) -> None:
        """`meet` and `connect` are the ways to a server, HTTPS without them; `search` looks for servers on this network."""
        super().__init__(parent)
        self._meet, self._connect, self._search = meet, connect, search
        self.state = LinkState(LinkKind.NOT_JOINED)
        self._clinic, self._background = clinic, background
        self._link: Link | None = None
        self._listening: _Listening | None = None
        self._is_sending = self._is_more_to_send = self._has_ended = False
        self._told.connect(self._hear)
        background.saved.connect(self._send)

    def begin(self) -> None:
        """Links a clinic that has joined a server; asked beside the screen."""
        clinic, run, tell, way = self._clinic, self._background.in_turn, self._told.emit, self._connect

        def opened() -> Link | None:
            from narayaneeyam_clinic.sync.joined import has_joined

            if not has_joined(clinic):
                return None
            # Imported here: what speaks with a server is read in where there is one (SPEED-8).
            from narayaneeyam_clinic.sync.open_link import open_link, over_https

            waits = self._background.someone_waits
            return open_link(clinic, run=run, tell=tell, someone_waits=waits, connect=way or over_https)

        self._background.read(self, opened, done=self._follow)

    def try_now(
        self, owner: QObject, *, done: Callable[[LinkState], None], disables: QWidget | QAction | None = None
    ) -> None:
        """An exchange at once, whatever pause is under way; also compares the rows with the server's."""
        link = self._link
        if link is None:
            return

        def tried() -> LinkState:
            link.wake()
            return link.exchange(compare_now=True)

        self._on_network(owner, tried, done=done, disables=disables)

    def join(
        self,
        owner: QObject,
        address: str,
        code: str,
        *,
        by: Actor,
        done: Callable[[object], None],
        failed: Callable[[Refused], None],
        disables: QWidget | QAction | None = None,
    ) -> None:
        """Brings this clinic with its whole log to a server, also to another one than before; the exchange begins at once."""
        clinic, run, again, meet = self._clinic, self._background.in_turn, self._link is not None, self._meet

        def joined() -> None:
            from narayaneeyam_clinic.sync.join import join_server, meet_server

            join_server(clinic, address, code, by=by, run=run, again=again, meet=meet or meet_server)

        # On the worker that listens: a link to another server has ended when this begins.
        self._stop_listening()
        self._on_network(
            owner,
            joined,
            done=_Then(self.begin, done),
            failed=_Then(self.begin, failed),
            disables=disables,
            waits=True,
        )

    def can_fetch(self) -> bool:
        """Whether there is a server that may have a document's file."""
        return self._link is not None

    def fetch(
        self,
        owner: QObject,
        file_name: str,
        *,
        done: Callable[[None], None],
        failed: Callable[[Refused], None],
    ) -> None:
        """Brings the file of a document from the server. Refused: document_elsewhere, document_nowhere, disk_full…"""
        link, clinic = self._link, self._clinic
        if link is None:
            return

        def fetched() -> None:
            from narayaneeyam_clinic.documents.exchange_files import fetch_file
            from narayaneeyam_clinic.sync.transport import ServerSaysNo, Unreachable

            try:
                link.ask(lambda transport, who: fetch_file(clinic, transport, who, file_name))
            except (ServerSaysNo, Unreachable):
                raise Refused("document_elsewhere", file_name=file_name) from None

        self._on_network(owner, fetched, done=done, failed=failed)

    def ask_server(
        self,
        owner: QObject,
        work: Callable[[Transport, Credentials], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Refused], None],
    ) -> None:
        """One question to the server, on a network worker. Refused: server_unreachable, server_says_no, and what `work` refuses."""
        link = self._link
        if link is None:
            return

        def asked() -> T:
            from narayaneeyam_clinic.sync.transport import ServerSaysNo, Unreachable

            try:
                return link.ask(work)
            except Unreachable:
                raise Refused("server_unreachable") from None
            except ServerSaysNo as no:
                raise Refused("server_says_no", problem=no.code) from None

        self._on_network(owner, asked, done=done, failed=failed)

    def find_hubs(self, owner: QObject, *, done: Callable[[list[HubShown]], None]) -> None:
        """Servers that answer on this network."""
        self._on_network(owner, self._search or found_hubs, done=done)

    def end(self) -> None:
        """The clinic is left. `ended` follows when nothing of the link runs any more."""
        self._has_ended = True
        self._background.saved.disconnect(self._send)
        if self._listening is None:
            self.ended.emit()
        else:
            self._stop_listening()

    def _follow(self, link: Link | None) -> None:
        if link is None or self._has_ended:
            self._hear(LinkState(LinkKind.NOT_JOINED))
            return
        self._link = link
        self._listening = _Listening(link)
        self._background.stop_with(self._listening.stop)
        self._hear(LinkState(LinkKind.CONNECTING, last_success_at=self.state.last_success_at))
        self._background.network(self, self._listening, settled=self._listening_ended, waits=True)

    def _hear(self, state: LinkState) -> None:
        self.state = state
        self.state_changed.emit(state)

    def _send(self) -> None:
        """Something was saved here: it goes at once (LINK-11), unless the server is away; then what waits is counted anew."""
        link = self._link
        if link is None:
            return
        if self._is_sending:
            self._is_more_to_send = True
            return
        self._is_sending, self._is_more_to_send = True, False
        self._background.network(self, _Sending(link, self._told.emit), settled=self._sent)

    def _sent(self) -> None:
        self._is_sending = False
        if self._is_more_to_send:
            self._send()

    def _stop_listening(self) -> None:
        if self._listening is not None:
            self._listening.stop()

    def _listening_ended(self) -> None:
        listening, self._listening, self._link = self._listening, None, None
        if listening is not None:
            self._background.stop_no_more(listening.stop)
        if self._has_ended:
            self.ended.emit()

    def _on_network(
        self,
        owner: QObject,
        work: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Refused], None] | None = None,
        disables: QWidget | QAction | None = None,
        waits: bool = False,
    ) -> None:
        self._background.network(owner, work, done=done, failed=failed, settled=Held(disables).release, waits=waits)


class _Listening:
    """Exchange, wait until others did something, and again, until it is stopped. Nothing of Qt is in it."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._stopped = threading.Event()

    def __call__(self) -> None:
        try:
            while not self._stopped.is_set():
                self._link.exchange()
                if not self._stopped.is_set():
                    self._link.wait()
        except Closing:
            return

    def stop(self) -> None:
        self._stopped.set()
        self._link.stop()


class _Sending:
    def __init__(self, link: Link, tell: Callable[[LinkState], None]) -> None:
        self._link, self._tell = link, tell

    def __call__(self) -> None:
        if self._link.pause_left() > 0:
            self._tell(self._link.state())
            return
        try:
            self._link.exchange()
        except Closing:
            return


class _Then:
    """First this, then the answer."""

    def __init__(self, first: Callable[[], None], done: Callable[[Any], None]) -> None:
        self._first, self._done = first, done

    def __call__(self, result: Any) -> None:
        self._first()
        self._done(result)
