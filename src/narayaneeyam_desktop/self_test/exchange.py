"""Two PCs and a hub, all on this machine, worked from the console: a clinic is made, joined, copied, and a change arrives."""

from __future__ import annotations

import json
import secrets
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from narayaneeyam_desktop.self_test.outcome import Findings
from narayaneeyam_desktop.self_test.programs import application, hub, surroundings

_PATIENCE_SECONDS = 180
_MEDICINES = "Name,Form,Pack size,Unit,MRP\nSelf-test Arishtam,arishtam,450,ml,250\n"

# Of clinics that are thrown away at the end.
_LOGIN, _PASSWORD = "selftest", secrets.token_urlsafe(16)


class Ended(Exception):
    """A command did not do what it was asked for; the text is what it said."""


def exchange(folder: Path) -> Findings:
    """Everything lies below `folder`."""
    folder.mkdir(parents=True)
    found = Findings()
    first, second = _Pc(folder / "first"), _Pc(folder / "second")
    listed = folder / "medicines.csv"
    listed.write_text(_MEDICINES, encoding="utf-8")
    try:
        first.made()
        first.does("import", "medicines", str(listed))
        with _hub(folder / "hub") as (address, code):
            first.does("sync", "join", address, code("--new-clinic"))
            second.does("sync", "join", address, code(), "--new-pc", "--recovery-file", str(folder / "code-2"))
            again = second.does("import", "medicines", str(listed), "--dry-run")
            found.expect(again.get("same") == 1, f"the second PC lacks what the first has: {again}")
            state = first.does("sync", "now")
            found.expect(state.get("kind") == "up_to_date", f"the first PC stands as {state.get('kind')}")
        faults = second.does("check", "--deep").get("faults")
        found.expect(not faults, f"the second PC's copy is not whole: {faults}")
        backups = folder / "backups"
        backups.mkdir()
        first.does("backup", str(backups))
        found.expect(any(backups.iterdir()), "no backup was written")
    except Ended as ended:
        found.faults.append(str(ended))
    else:
        found.told = "a clinic made, joined to a hub, copied to a second PC, checked and backed up, from the console"
    return found


class _Pc:
    """A data folder of its own, and the console program on it."""

    def __init__(self, home: Path) -> None:
        self._home = home
        home.mkdir()

    def made(self) -> None:
        created = ["clinic", "create", "--name", "Self-test", "--state", "32", "--admin-name", "Self-test"]
        created += ["--admin-login", _LOGIN, "--recovery-file", str(self._home / "code")]
        self._said(created)

    def does(self, *words: str) -> dict[str, object]:
        """What it told. Raises Ended."""
        return self._said([*words, "--user", _LOGIN])

    def _said(self, words: list[str]) -> dict[str, object]:
        return _told_by([*application(), *words, "--json", "--password-stdin"], self._home, _PASSWORD + "\n")


@contextmanager
def _hub(data: Path) -> Iterator[tuple[str, _Codes]]:
    """A server of our own at a free port; its address, and what makes joining codes."""
    data.mkdir()
    told = surroundings(data, offscreen=True)
    served = [*hub(), "serve", "--host", "127.0.0.1", "--port", "0", "--data", str(data), "--json"]
    with (data / "log").open("w") as log:
        process = subprocess.Popen(served, env=told, stdout=subprocess.PIPE, stderr=log, text=True)
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        if not line:
            raise Ended(f"the hub did not start: {(data / 'log').read_text(encoding='utf-8')[-500:]}")
        yield json.loads(line)["address"], _Codes(data)
    finally:
        process.terminate()
        try:
            process.wait(_PATIENCE_SECONDS)
        finally:
            process.kill()
            process.stdout.close()


class _Codes:
    def __init__(self, data: Path) -> None:
        self._data = data

    def __call__(self, *words: str) -> str:
        asked = [*hub(), "device", "code", *words, "--data", str(self._data), "--json"]
        return str(_told_by(asked, self._data, "")["text"])


def _told_by(command: list[str], home: Path, typed: str) -> dict[str, object]:
    done = subprocess.run(
        command, env=surroundings(home, offscreen=True), input=typed, capture_output=True, text=True,
        encoding="utf-8", timeout=_PATIENCE_SECONDS, check=False,
    )  # fmt: skip
    if done.returncode or not done.stdout.strip():
        words = " ".join(command)
        raise Ended(f"“{words}” ended with {done.returncode}: {done.stderr.strip()[-500:]}")
    answer: dict[str, object] = json.loads(done.stdout.strip().splitlines()[-1])
    return answer
