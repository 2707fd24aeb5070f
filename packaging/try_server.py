"""The wheel with its extra for the server, in an environment that has nothing else (PACK-30).

    python3 dev.py exec python packaging/try_server.py [--in FOLDER]

A hub is started from it, two PCs of a clinic exchange, its data is backed up; then it is lost. What was restored into an empty
folder goes on at the same address: it takes back what was written after the backup, and a third PC joins it.
"""

from __future__ import annotations

import argparse
import json
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Of clinics that are thrown away at the end.
_LOGIN, _PASSWORD = "tried", secrets.token_urlsafe(16)
_PATIENCE_SECONDS = 120


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when everything was as it must be."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--in", dest="place", type=Path, help="a new folder, kept afterwards; else one that is removed")
    given = parser.parse_args(arguments)
    if given.place is not None:
        given.place.mkdir(parents=True)
        return tried(given.place.resolve())
    with tempfile.TemporaryDirectory() as place:
        return tried(Path(place))


def tried(place: Path) -> int:
    """Raises CalledProcessError, or AssertionError with what is not as it must be."""
    say("The wheel")
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(place)], place=ROOT)
    wheel = next(place.glob("*.whl"))
    say(f"A clean environment with {wheel.name}[server]")
    venv.create(place / "environment", with_pip=True)
    scripts = place / "environment" / ("Scripts" if os.name == "nt" else "bin")
    install = [str(scripts / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    # What the lock names, and of the wheel no more than itself: as the Dockerfile does it.
    run([*install, "--require-hashes", "-r", str(ROOT / "requirements-server.lock")], place=place)
    run([*install, f"{wheel}[server]"], place=place)
    lost_and_restored(place, scripts)
    return 0


def lost_and_restored(place: Path, scripts: Path) -> None:
    """What a clinic counts on: the server's disk dies after its backup, and nothing is lost."""
    server = str(scripts / "narayaneeyam-server")
    data, other, backup = place / "data", place / "other", place / "backup.nys"
    first, second, third = (Pc(scripts, place / name) for name in ("first", "second", "third"))
    first.begin()
    say("Two PCs exchange through it")
    first.take_in("Arishtam")
    with serving(server, data) as hub:
        first.does("sync", "join", hub.address, hub.code("--new-clinic"))
        second.does("sync", "join", hub.address, hub.code(), "--new-pc", "--recovery-file", str(place / "code-2"))
        assert second.knows("Arishtam")
        say("It is backed up while it works; after that more is written; then its folder is gone")
        run([server, "backup", str(backup), "--data", str(data)], place=place)
        first.take_in("Tailam")
        assert first.does("sync", "now")["kind"] == "up_to_date"
    key = (data / "master.key").read_bytes()
    shutil.rmtree(data)
    say("Restored into an empty folder, with the master key that was kept elsewhere")
    other.mkdir(mode=0o700)
    (other / "master.key").write_bytes(key)
    (other / "master.key").chmod(0o600)
    run([server, "restore", str(backup), "--data", str(other)], place=place)
    checked = json.loads(run([server, "check", "--data", str(other), "--json"], place=place))
    with serving(server, other, port=hub.port) as again:
        assert again.address == hub.address
        first.does("sync", "now")
        assert second.does("sync", "now")["kind"] == "up_to_date"
        assert second.knows("Tailam"), "what was written after the backup did not come back"
        third.does("sync", "join", again.address, again.code(), "--new-pc", "--recovery-file", str(place / "code-3"))
    assert third.knows("Arishtam")
    assert third.knows("Tailam")
    assert not third.does("check", "--deep")["faults"]
    say(f"As it must be: {checked}")


@dataclass(frozen=True)
class Pc:
    """A data folder of its own, and the console program of the environment on it."""

    scripts: Path
    home: Path

    def begin(self) -> None:
        self._said("clinic", "create", "--name", "Tried", "--state", "32", "--admin-name", "Tried",
                   "--admin-login", _LOGIN, "--recovery-file", str(self.home.with_name("code-1")))  # fmt: skip

    def does(self, *words: str) -> dict[str, object]:
        return self._said(*words, "--user", _LOGIN)

    def take_in(self, name: str) -> None:
        self.does("import", "medicines", str(self._list_of(name)))

    def knows(self, name: str) -> bool:
        return self.does("import", "medicines", str(self._list_of(name)), "--dry-run")["same"] == 1

    def _list_of(self, name: str) -> Path:
        listed = self.home.with_name(f"{name}.csv")
        listed.write_text(f"Name,Form,Pack size,Unit,MRP\nTried {name},arishtam,450,ml,250\n", encoding="utf-8")
        return listed

    def _said(self, *words: str) -> dict[str, object]:
        command = [str(self.scripts / "narayaneeyam"), *words, "--json", "--password-stdin"]
        told = run(command, place=self.home.parent, typed=f"{_PASSWORD}\n", home=self.home)
        answer: dict[str, object] = json.loads(told.splitlines()[-1])
        return answer


@dataclass(frozen=True)
class Hub:
    """A server that runs."""

    program: str
    data: Path
    address: str
    port: int

    def code(self, *words: str) -> str:
        told = run([self.program, "device", "code", *words, "--data", str(self.data), "--json"], place=self.data.parent)
        return str(json.loads(told)["text"])


@contextmanager
def serving(program: str, data: Path, port: int = 0) -> Iterator[Hub]:
    """Ended as the operating system ends it."""
    data.mkdir(mode=0o700, exist_ok=True)
    command = [program, "serve", "--host", "127.0.0.1", "--port", str(port), "--data", str(data), "--json"]
    with (data.parent / "serving.log").open("a") as log:
        process = subprocess.Popen(command, cwd=data.parent, env=plain(), stdout=subprocess.PIPE, stderr=log, text=True)
    assert process.stdout is not None
    try:
        told = json.loads(process.stdout.readline())
        yield Hub(program, data, told["address"], told["port"])
    finally:
        process.terminate()
        try:
            process.wait(_PATIENCE_SECONDS)
        finally:
            process.kill()
            process.stdout.close()


def run(command: Sequence[str], *, place: Path, typed: str | None = None, home: Path | None = None) -> str:
    """What it said. Raises CalledProcessError."""
    done = subprocess.run(
        list(command), cwd=place, env=plain(home), input=typed, stdout=subprocess.PIPE, text=True, check=True
    )
    sys.stderr.write(done.stdout)
    return done.stdout


def plain(home: Path | None = None) -> dict[str, str]:
    """The surroundings of somebody who has nothing of this project; `home` is where a PC keeps its clinics."""
    told = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "VIRTUAL_ENV", "NARAYANEEYAM"))
    }
    if home is not None:
        told |= {"NARAYANEEYAM_HOME": str(home), "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    return told


def say(text: str) -> None:
    print(f"== {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
