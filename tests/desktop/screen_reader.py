"""A screen reader of our own: it finds the program on the accessibility bus as Orca does, reads its tree, and presses its buttons.

AT-SPI is D-Bus: https://gnome.pages.gitlab.gnome.org/at-spi2-core/devel-docs/. Screen and buses are this test's own.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from jeepney import DBusAddress, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

T = TypeVar("T")

PATIENCE_SECONDS = 60.0
_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
_XCB_LIBRARIES = ("libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-keysyms.so.1", "libxkbcommon-x11.so.0")
_ACCESSIBLE, _ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
_EDITABLE, _EVENT = "org.a11y.atspi.EditableText", "org.a11y.atspi.Event.Object"
_REGISTRY, _ROOT = "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"
# Of AtspiRole and AtspiStateType.
_PASSWORD_TEXT = 40
_FOCUSABLE, _SHOWING = 11, 25


def lacking() -> str:
    """What of the machine is missing for this, in a word; "" when nothing is."""
    programs = [name for name in ("Xvfb", "dbus-daemon") if shutil.which(name) is None]
    if not _LAUNCHER.exists():
        programs.append("at-spi2-core")
    return ", ".join([*programs, *(name for name in _XCB_LIBRARIES if not _loads(name))])


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


@dataclass(frozen=True, slots=True)
class Node:
    """One thing in the tree."""

    bus_name: str
    path: str
    role: str
    name: str


class ScreenReader:
    """`announced` are the sentences that were to be said at once, in order."""

    def __init__(self, session_bus: str) -> None:
        asked = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        with open_dbus_connection(bus=session_bus) as session:
            reply = session.send_and_get_reply(new_method_call(asked, "GetAddress"), timeout=PATIENCE_SECONDS)
        self._line: DBusConnection = open_dbus_connection(bus=reply.body[0])
        self.announced: list[str] = []
        rule = MatchRule(type="signal", interface=_EVENT, member="Announcement")
        self._line.send_and_get_reply(message_bus.AddMatch(rule))
        # For as long as the line stands: a signal may come before any answer.
        self._told: deque[Any] = deque()
        self._heard = self._line.filter(rule, queue=self._told)
        registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
        self._call(registry, "RegisterEvent", "sass", ("object:announcement", [], ""))

    def close(self) -> None:
        self._line.close()

    def windows(self) -> list[Node]:
        applications = self._call(DBusAddress(_ROOT, _REGISTRY, _ACCESSIBLE), "GetChildren")
        return [window for name, path in applications for window in self.children(self._node(name, path))]

    def children(self, node: Node) -> list[Node]:
        found = self._call(DBusAddress(node.path, node.bus_name, _ACCESSIBLE), "GetChildren")
        return [self._node(name, path) for name, path in found]

    def tree(self, node: Node) -> Iterator[Node]:
        """The node and all below it that is shown."""
        yield node
        for child in self.children(node):
            if self._has_state(child, _SHOWING):
                yield from self.tree(child)

    def find(self, role: str, name: str) -> Node | None:
        """The one that is shown with this role and name."""
        every = (node for window in self.windows() for node in self.tree(window))
        return next((node for node in every if node.role == role and node.name == name), None)

    def wait_for(self, role: str, name: str) -> Node:
        return self.until(f"{role} {name!r}", lambda: self.find(role, name))

    def until(self, what: str, found: Callable[[], T | None]) -> T:
        """What is found at last; asks again and again, as the program draws its tree anew."""
        until = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                answer = found()
            except Gone:
                answer = None  # what was just read is no more
            if answer:
                return answer
            if time.monotonic() > until:
                every = [f"{node.role} {node.name}" for window in self.windows() for node in self.tree(window)]
                raise AssertionError(f"waited in vain for {what}; there is {every}")
            self._hear(0.05)

    def is_of_a_password(self, node: Node) -> bool:
        return bool(self._call(DBusAddress(node.path, node.bus_name, _ACCESSIBLE), "GetRole") == _PASSWORD_TEXT)

    def can_have_focus(self, node: Node) -> bool:
        return self._has_state(node, _FOCUSABLE)

    def description(self, node: Node) -> str:
        return str(self._property(node.bus_name, node.path, "Description"))

    def write(self, node: Node, text: str) -> None:
        """In place of what stands there."""
        self._call(DBusAddress(node.path, node.bus_name, _EDITABLE), "SetTextContents", "s", (text,))

    def press(self, node: Node) -> None:
        """Its first action."""
        self._call(DBusAddress(node.path, node.bus_name, _ACTION), "DoAction", "i", (0,))

    def has_announced(self, words: str) -> bool:
        self._hear(0.05)
        return any(words in sentence for sentence in self.announced)

    def _node(self, bus_name: str, path: str) -> Node:
        role = self._call(DBusAddress(path, bus_name, _ACCESSIBLE), "GetRoleName")
        return Node(bus_name, path, str(role), str(self._property(bus_name, path, "Name")))

    def _has_state(self, node: Node, number: int) -> bool:
        low, high = self._call(DBusAddress(node.path, node.bus_name, _ACCESSIBLE), "GetState")
        return bool((low | high << 32) >> number & 1)

    def _property(self, bus_name: str, path: str, name: str) -> Any:
        asked = Properties(DBusAddress(path, bus_name, _ACCESSIBLE)).get(name)
        return self._answer(asked)[1]

    def _call(self, at: DBusAddress, method: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> Any:
        return self._answer(new_method_call(at, method, signature, body))

    def _answer(self, message: Any) -> Any:
        reply = self._line.send_and_get_reply(message, timeout=PATIENCE_SECONDS)
        if reply.header.message_type is not MessageType.method_return:
            raise Gone(reply.body)
        return reply.body[0] if reply.body else None

    def _hear(self, seconds: float) -> None:
        """What is told meanwhile."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            with suppress(TimeoutError):
                self._line.recv_messages(timeout=left)
        while self._told:
            self.announced.append(str(self._told.popleft().body[3][1]))


class Gone(Exception):
    """The node is no more."""


@contextmanager
def screen_and_buses(home: Path) -> Iterator[dict[str, str]]:
    """The environment of a program that is read: a screen, a session bus and, when it is first asked for, the accessibility bus."""
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    environment = {**os.environ, "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "XDG_CACHE_HOME": str(home)}
    environment.pop("AT_SPI_BUS_ADDRESS", None)
    with ExitStack() as ending:
        screen = ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
        environment["DISPLAY"] = f":{_begun(ending, screen, environment)}"
        bus = ["dbus-daemon", "--session", "--nofork", "--nosyslog", "--print-address=1"]
        environment["DBUS_SESSION_BUS_ADDRESS"] = _begun(ending, bus, environment)
        yield {**environment, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}


def _begun(ending: ExitStack, command: list[str], environment: dict[str, str]) -> str:
    """The first line that the program says, when it is ready."""
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, text=True
    )
    ending.callback(_end, process)
    assert process.stdout is not None
    return process.stdout.readline().strip()


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    process.wait(PATIENCE_SECONDS)
    assert process.stdout is not None
    process.stdout.close()
