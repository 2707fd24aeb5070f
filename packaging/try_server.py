"""The wheel with its extra for the server, in an environment that has nothing else (PACK-30).

    python3 dev.py exec python packaging/try_server.py [--in FOLDER]

A hub is started from it, two PCs join and exchange, the server's data is backed up and restored into an empty folder.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import venv
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


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
    say("Two PCs exchange through it")
    run([str(scripts / "narayaneeyam"), "self-test", "--only", "exchange"], place=place)
    say("What it knows is backed up and restored")
    data, other = place / "data", place / "other"
    server = str(scripts / "narayaneeyam-server")
    run([server, "device", "code", "--new-clinic", "--data", str(data)], place=place)
    run([server, "backup", str(place / "backup.nys"), "--data", str(data)], place=place)
    other.mkdir(mode=0o700)
    key = other / "master.key"
    key.write_bytes((data / "master.key").read_bytes())
    key.chmod(0o600)
    run([server, "restore", str(place / "backup.nys"), "--data", str(other)], place=place)
    checked = json.loads(run([server, "check", "--data", str(other), "--json"], place=place))
    say(f"As it must be: {checked}")
    return 0


def run(command: Sequence[str], *, place: Path) -> str:
    """What it said. Raises CalledProcessError."""
    told = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "VIRTUAL_ENV", "NARAYANEEYAM"))
    }
    done = subprocess.run(list(command), cwd=place, env=told, stdout=subprocess.PIPE, text=True, check=True)
    sys.stderr.write(done.stdout)
    return done.stdout


def say(text: str) -> None:
    print(f"== {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
