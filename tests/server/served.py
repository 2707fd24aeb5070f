"""A real server process on this machine, started by its own command, and what it wrote in its log."""

from __future__ import annotations

import contextlib
import io
import json
import os
import signal
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

from narayaneeyam_clinic.sync.join_code import parse_join_code
from narayaneeyam_clinic.sync.server_address import certificate_at
from narayaneeyam_clinic.sync.wire import HttpTransport
from narayaneeyam_server.command_line.run import run
from narayaneeyam_server.running import open_service
from narayaneeyam_server.settings import Settings
from tests import forked

# It ends what it has begun: a first copy for a new PC takes some seconds, on a busy machine more.
ENDS_IN_SECONDS = 120


@dataclass(frozen=True)
class Said:
    """What became of a command."""

    code: int
    out: str
    err: str


@dataclass
class Served:
    """`with Served(folder) as server: …`; `--plain-http` at 127.0.0.1 unless `tls`."""

    folder: Path
    tls: bool = False
    options: tuple[str, ...] = ()
    environment: dict[str, str] = field(default_factory=dict)
    address: str = ""
    process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Served:
        plain = () if self.tls else ("--plain-http",)
        command = ["serve", "--host", "127.0.0.1", "--port", "0", "--json", *plain, *self._where(), *self.options]
        with (self.folder.parent / f"{self.folder.name}.log").open("a", encoding="utf-8") as log:
            self.process = forked.begin(
                "narayaneeyam_server", *command, stdout=subprocess.PIPE, stderr=log, text=True, env=self._environment()
            )
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            self.__exit__(None, None, None)
            raise AssertionError(self.log())
        self.address = json.loads(line)["address"]
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        assert self.process is not None
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(ENDS_IN_SECONDS)
        finally:
            self.process.kill()
            self.process.wait()
            assert self.process.stdout is not None
            self.process.stdout.close()

    def transport(self, text: str = "") -> HttpTransport:
        """As a PC speaks; with the joining text it trusts the server's own certificate."""
        return HttpTransport(self.address, certificate_at(self.address, parse_join_code(text)) if text else None)

    def command(self, *words: str) -> Said:
        """`narayaneeyam-server …` on the same data, beside the process that serves."""
        out, err = io.StringIO(), io.StringIO()
        before = os.umask(0o022)
        try:
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
                code = run([*words, *self._where()])
        finally:
            os.umask(before)
        return Said(code, out.getvalue(), err.getvalue())

    def told(self, *words: str) -> dict[str, Any]:
        """What a command that must succeed says as JSON."""
        said = self.command(*words, "--json")
        assert said.code == 0, said.err
        told: dict[str, Any] = json.loads(said.out)
        return told

    def code(self, clinic_id: str | None = None) -> str:
        """A joining code's digits, made beside the running server as the command does."""
        service = open_service(Settings(data=self.folder))
        try:
            return service.make_code(clinic_id)
        finally:
            service.close()
            service.database.close()

    def log(self) -> str:
        """Everything the process wrote on stderr."""
        return (self.folder.parent / f"{self.folder.name}.log").read_text(encoding="utf-8")

    def _where(self) -> tuple[str, ...]:
        return ("--data", str(self.folder))

    def _environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("NARAYANEEYAM_")}
        return kept | self.environment
