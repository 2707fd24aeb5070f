"""Runs the console script in a process of its own, as a person or a scheduled job does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests import forked, hashes

SCRIPT = Path(sys.executable).with_name("narayaneeyam")
PASSWORD = "pass-word-1"
PATIENCE_SECONDS = 60
_WITH_CHEAP_HASHES = """
import sys
from tests import hashes
from narayaneeyam_desktop.__main__ import main
hashes.make_cheap()
sys.exit(main())
"""


@dataclass
class Said:
    """What came of a command."""

    code: int
    out: str
    err: str

    @property
    def facts(self) -> dict[str, Any]:
        facts: dict[str, Any] = json.loads(self.out)
        return facts


@dataclass
class ConsoleScript:
    """The script with a home of its own. Passwords go in by standard input unless told otherwise."""

    home: Path
    environment: dict[str, str] = field(default_factory=dict)

    def __call__(self, *arguments: object, user: str | None = None, typed: str | None = None) -> Said:
        """With `user` the command signs in as that user by --password-stdin."""
        words = [str(one) for one in arguments]
        if user is not None:
            words += ["--user", user, "--password-stdin"]
            typed = PASSWORD + "\n" if typed is None else typed
        done = forked.run(
            "narayaneeyam_desktop", *words, typed=typed or "", timeout=PATIENCE_SECONDS, env=self._environment()
        )
        return Said(done.returncode, done.stdout, done.stderr)

    def installed(self, *arguments: object) -> Said:
        """As the installation put it there."""
        done = subprocess.run(
            [SCRIPT, *(str(one) for one in arguments)],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, env=self._environment(), timeout=PATIENCE_SECONDS,
            check=False,
        )  # fmt: skip
        return Said(done.returncode, done.stdout, done.stderr)

    def at_terminal(self, *arguments: object, answers: dict[str, str | None]) -> Said:
        """At a real terminal: each prompt gets its answer; None answers with the recovery code that was shown."""
        import pty  # only POSIX has it

        mine, theirs = pty.openpty()
        script = [sys.executable, "-c", _WITH_CHEAP_HASHES] if hashes.are_cheap() else [SCRIPT]
        process = subprocess.Popen(
            [*script, *(str(one) for one in arguments)], stdin=theirs, stdout=theirs, stderr=theirs, cwd=forked.ROOT,
            env=self._environment(), start_new_session=True, close_fds=True, preexec_fn=_take_terminal,
        )  # fmt: skip
        os.close(theirs)
        seen = ""
        waiting = dict(answers)
        while True:
            try:
                some = os.read(mine, 4096).decode()
            except OSError:  # the terminal of a process that has ended
                break
            if not some:
                break
            seen += some
            for prompt, answer in list(waiting.items()):
                if seen.rstrip().endswith(prompt):
                    code = next((line.strip() for line in seen.splitlines() if line.strip().count("-") == 5), "")
                    os.write(mine, f"{code if answer is None else answer}\n".encode())
                    del waiting[prompt]
        os.close(mine)
        return Said(process.wait(timeout=PATIENCE_SECONDS), seen, "")

    def _environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("NARAYANEEYAM")}
        return {
            **kept,
            "NARAYANEEYAM_HOME": str(self.home),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            "QT_QPA_PLATFORM": "none of them: a verb needs no screen",
            **self.environment,
        }


def _take_terminal() -> None:
    import fcntl
    import termios

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
