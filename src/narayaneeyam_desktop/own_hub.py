"""The clinic's server as a program on this PC: started, looked after and ended from here, at work when the window is closed (LINK-18).

It is a process of its own, under this account, with its data where `narayaneeyam-server` keeps it. What was started is
noted in `hub.json` there, with the moment at which the process began, so that nobody else's is ever ended (LINK-20). Begun
by the system instead (a service), it is told as running and left to the system. Windows and macOS: written, not tried.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import signal
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path
from typing import Any, BinaryIO

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.process_mark import process_mark

PORT = 8447
SERVER = "narayaneeyam-server"
_NOTE, _OUT, _LOG = "hub.json", "hub.out", "hub.log"
_CERTIFICATE = "own-certificate.pem"
_PATIENCE_SECONDS, _LOOK_EACH_SECONDS, _ANSWER_SECONDS = 60.0, 0.1, 3.0
_started: dict[int, subprocess.Popen[bytes]] = {}


class HubKind(StrEnum):
    """How it is."""

    STOPPED = "stopped"
    RUNNING = "running"
    OF_THE_SYSTEM = "of_the_system"  # it answers, and was not started from here
    NOT_ANSWERING = "not_answering"


@dataclass(frozen=True, slots=True)
class HubState:
    """`address` is for this PC, `for_others` for the other PCs of the network; both None while it is stopped."""

    kind: HubKind
    address: str | None = None
    for_others: str | None = None
    begins_with_pc: bool = False


class OwnHub:
    """Each call takes up to seconds: on a worker."""

    def __init__(self, data: Path | None = None, *, port: int = PORT, name: str = "Clinic") -> None:
        given = os.environ.get("NARAYANEEYAM_SERVER_DATA")
        self._data = data or (Path(given) if given else default_data())
        self._port, self._name = port, name

    def state(self) -> HubState:
        """Looked at now."""
        port = self._own_port()
        kind = HubKind.STOPPED
        if port is not None:
            kind = HubKind.RUNNING if self._answers(port) else HubKind.NOT_ANSWERING
        elif self._port and self._answers(self._port):
            port, kind = self._port, HubKind.OF_THE_SYSTEM
        begins = autostart_file().exists()
        if port is None:
            return HubState(kind, begins_with_pc=begins)
        return HubState(kind, f"https://127.0.0.1:{port}", f"https://{own_address()}:{port}", begins)

    def start(self) -> HubState:
        """Returns when it answers. Refused: hub_not_here, hub_not_started."""
        now = self.state()
        if now.kind is not HubKind.STOPPED:
            return now
        self._data.mkdir(parents=True, exist_ok=True, mode=0o700)
        out, log = self._data / _OUT, self._data / _LOG
        if log.exists():
            log.replace(log.with_suffix(".log.1"))
        words: tuple[str, ...] = ("serve", "--json", "--data", str(self._data), "--port", str(self._port))
        words += ("--announce", self._name) if self._name else ()
        with _private(out) as written, _private(log) as told:
            process = subprocess.Popen(
                [*server_program(), *words], stdin=subprocess.DEVNULL, stdout=written, stderr=told, **_apart()
            )
        _started[process.pid] = process
        until = time.monotonic() + _PATIENCE_SECONDS
        while time.monotonic() < until and process.poll() is None:
            port = _port_told(out)
            if port is not None:
                note = {"pid": process.pid, "began": process_mark(process.pid), "port": port}
                with _private(self._data / _NOTE) as file:
                    file.write(json.dumps(note).encode())
                if self._answers(port):
                    return self.state()
            time.sleep(_LOOK_EACH_SECONDS)
        if process.poll() is None:
            process.terminate()
        raise Refused("hub_not_started", file=log.name)

    def stop(self) -> HubState:
        """Returns when it has ended; PCs that wait are let go first. One that the system began is left alone: hub_of_the_system."""
        pid = self._own_pid()
        if pid is None:
            if self.state().kind is HubKind.OF_THE_SYSTEM:
                raise Refused("hub_of_the_system")
        else:
            mark = process_mark(pid)
            os.kill(pid, signal.SIGTERM)
            until = time.monotonic() + _PATIENCE_SECONDS
            while _is_alive(pid, mark) and time.monotonic() < until:
                time.sleep(_LOOK_EACH_SECONDS)
            if _is_alive(pid, mark):
                raise Refused("hub_not_stopped")
        (self._data / _NOTE).unlink(missing_ok=True)
        return self.state()

    def code(self, *, new_clinic: bool) -> str:
        """A joining code, good for ten minutes. Refused: hub_not_here, hub_gives_no_code."""
        words = ["device", "code", "--json", "--data", str(self._data), *(["--new-clinic"] if new_clinic else [])]
        done = subprocess.run(
            [*server_program(), *words],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE_SECONDS,
            check=False,
        )
        if done.returncode != 0:
            raise Refused("hub_gives_no_code")
        return str(json.loads(done.stdout)["text"])

    def begin_with_pc(self, *, wanted: bool) -> None:
        """With this person's signing in to the PC, or no more."""
        file = autostart_file()
        if not wanted:
            file.unlink(missing_ok=True)
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(autostart_text(), encoding="utf-8")

    def _own_port(self) -> int | None:
        return None if self._own_pid() is None else int(self._note()["port"])

    def _own_pid(self) -> int | None:
        note = self._note()
        pid = note.get("pid")
        return int(pid) if pid is not None and _is_alive(int(pid), note.get("began")) else None

    def _note(self) -> dict[str, Any]:
        try:
            found = json.loads((self._data / _NOTE).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) and {"pid", "began", "port"} <= found.keys() else {}

    def _answers(self, port: int) -> bool:
        """Whether it is the server of this data folder: by its own certificate, and no other."""
        try:
            trusted = ssl.create_default_context(cafile=str(self._data / _CERTIFICATE))
            trusted.check_hostname = False
            asked = http.client.HTTPSConnection("127.0.0.1", port, timeout=_ANSWER_SECONDS, context=trusted)
            with contextlib.closing(asked):
                asked.request("GET", "/ready")
                return asked.getresponse().status == http.client.OK
        except (OSError, http.client.HTTPException):
            return False


def server_program() -> list[str]:
    """How it is called here. Refused: hub_not_here."""
    if getattr(sys, "frozen", False):
        name = f"{SERVER}.exe" if sys.platform == "win32" else SERVER
        beside = Path(sys.executable).with_name(name)
        installed = Path("/usr/bin") / SERVER
        for one in (beside, installed):
            if one.exists():
                return [str(one)]
        raise Refused("hub_not_here")
    if find_spec("narayaneeyam_server") is None or find_spec("uvicorn") is None:
        raise Refused("hub_not_here")
    return [sys.executable, "-m", "narayaneeyam_server"]


def default_data() -> Path:
    """Where `narayaneeyam-server`, or the installer, keeps it on this system."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "Narayaneeyam Server"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Narayaneeyam Server"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "narayaneeyam-server"


def own_address() -> str:
    """This PC's address in its network, by the way that the system would take; nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        try:
            asked.connect(("192.0.2.1", 9))
            return str(asked.getsockname()[0])
        except OSError:
            return "127.0.0.1"


def autostart_file() -> Path:
    """What this person's signing in to the PC starts."""
    if sys.platform == "win32":
        roaming = Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
        return roaming / "Microsoft" / "Windows" / "Start Menu" / "Programs" / "Startup" / "Narayaneeyam server.cmd"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / "in.narayaneeyam.hub.plist"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "autostart" / "narayaneeyam-hub.desktop"


def autostart_text() -> str:
    """Calls `hub start`, which does nothing when it is at work already."""
    words = [*_this_program(), "hub", "start"]
    if sys.platform == "win32":
        return '@start "" /min ' + subprocess.list2cmdline(words) + "\r\n"
    if sys.platform == "darwin":
        items = "".join(f"<string>{word}</string>" for word in words)
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict><key>Label</key><string>in.narayaneeyam.hub'
            f"</string><key>ProgramArguments</key><array>{items}</array><key>RunAtLoad</key><true/></dict></plist>\n"
        )
    quoted = " ".join('"' + word.replace("\\", "\\\\").replace('"', '\\"') + '"' for word in words)
    return (
        f"[Desktop Entry]\nType=Application\nName=Narayaneeyam server\nExec={quoted}\nTerminal=false\nNoDisplay=true\n"
    )


def _this_program() -> Sequence[str]:
    return (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "narayaneeyam_desktop")


def _is_alive(pid: int, mark: object) -> bool:
    """Whether it is still that process and no other that has its number now."""
    child = _started.get(pid)
    if child is not None and child.poll() is not None:
        del _started[pid]
    found = process_mark(pid)
    return found is not None and found == mark


def _port_told(out: Path) -> int | None:
    try:
        return int(json.loads(out.read_text(encoding="utf-8").splitlines()[0])["port"])
    except (OSError, ValueError, IndexError, KeyError):
        return None


@contextlib.contextmanager
def _private(path: Path) -> Iterator[BinaryIO]:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        yield file


def _apart() -> dict[str, Any]:
    """It outlives the window, and no key pressed at its terminal reaches it."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}
