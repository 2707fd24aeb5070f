"""The Debian package in a Debian that has nothing else: installed, tried under Xvfb, removed again (PACK-10, PACK-13, PACK-23).

    sudo python3 packaging/try_deb.py [--deb FILE] [--in FOLDER] [--suite bookworm] [--mirror URL]

It needs root and debootstrap. The folder is kept for the next time: what was installed in it is removed at the end.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MIRROR = "http://deb.debian.org/debian"
HOME = "/home/clinic"
# The window of the menu entry, without anybody's display.
UNDER_XVFB = ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24"]
FORBIDDEN_TO_REMAIN = ("usr/lib/narayaneeyam", "usr/bin/narayaneeyam", "usr/share/applications/narayaneeyam.desktop")


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when everything was as it must be."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--deb", type=Path, help="else the newest in out/package")
    parser.add_argument("--in", dest="place", type=Path, default=ROOT / "out" / "clean-debian")
    parser.add_argument("--suite", default="bookworm")
    parser.add_argument("--mirror", default=MIRROR)
    given = parser.parse_args(arguments)
    found = sorted((ROOT / "out" / "package").glob("*.deb"), key=lambda file: file.stat().st_mtime)
    deb = given.deb or (found[-1] if found else None)
    if deb is None or os.geteuid() != 0 or shutil.which("debootstrap") is None:
        print("It needs a .deb (dev.py package), root, and debootstrap.", file=sys.stderr)
        return 2
    place = given.place.resolve()
    if not (place / "usr" / "bin" / "dpkg").exists():
        say(f"A clean Debian in {place}")
        run(["debootstrap", "--variant=minbase", given.suite, str(place), given.mirror])
    with devices(place):
        return tried(Debian(place), deb)


class Debian:
    """Commands inside it: as root, or as somebody who works at the PC."""

    def __init__(self, place: Path) -> None:
        self.place = place

    def root(self, *command: str) -> None:
        """Raises CalledProcessError."""
        run(["chroot", str(self.place), "/usr/bin/env", "-i", *_PLAIN, "DEBIAN_FRONTEND=noninteractive", *command])

    def person(self, *command: str) -> int:
        """The exit code."""
        inside = ["/usr/bin/env", "-i", *_PLAIN, f"HOME={HOME}", "LANG=C.UTF-8", *command]
        return subprocess.run(["chroot", "--userspec=clinic:clinic", str(self.place), *inside], check=False).returncode


_PLAIN = ("PATH=/usr/sbin:/usr/bin:/sbin:/bin",)


def tried(debian: Debian, deb: Path) -> int:
    """Installs with nothing but what the package asks for, tries it as an ordinary person, removes it."""
    place = debian.place
    debian.root("apt-get", "-qq", "update")
    if not (place / "usr" / "bin" / "Xvfb").exists():
        # The screen is ours, not the program's.
        debian.root("apt-get", "-qq", "install", "-y", "--no-install-recommends", "xvfb", "xauth")
    if not (place / HOME.lstrip("/")).exists():
        debian.root("useradd", "--create-home", "--user-group", "clinic")
    brought = place / "tmp" / deb.name
    shutil.copyfile(deb, brought)
    say(f"Installing {deb.name}")
    debian.root("apt-get", "-qq", "install", "-y", "--no-install-recommends", f"/tmp/{deb.name}")  # noqa: S108
    brought.unlink()
    faults = []
    said = debian.person("narayaneeyam", "--version") | debian.person("narayaneeyam-server", "--version")
    if said:
        faults.append("the programs do not tell their version")
    say("narayaneeyam self-test, under Xvfb")
    if debian.person(*UNDER_XVFB, "narayaneeyam", "self-test"):
        faults.append("the self-test is not green")
    left = [str(file) for file in (place / "tmp").glob("narayaneeyam*")] + sorted(_files_in(place / HOME.lstrip("/")))
    if left:
        faults.append(f"the self-test left {', '.join(left)}")
    kept = place / HOME.lstrip("/") / ".local" / "share" / "Narayaneeyam" / "clinics" / "kept"
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.touch()
    debian.root("apt-get", "-qq", "purge", "-y", "narayaneeyam")
    faults += [f"/{path} is still there" for path in FORBIDDEN_TO_REMAIN if os.path.lexists(place / path)]
    if not kept.exists():
        faults.append("removing the program took a clinic away")
    shutil.rmtree(place / HOME.lstrip("/") / ".local")
    for fault in faults:
        say(f"FAULT: {fault}")
    say("In a clean Debian nothing is as it should not be." if not faults else "NOT as it should be.")
    return 1 if faults else 0


def _files_in(home: Path) -> set[str]:
    """Beside what every new home has."""
    return (
        {
            str(path.relative_to(home))
            for path in home.rglob("*")
            if path.is_file() and not path.name.startswith(".bash")
        }
        - {".profile", ".cache/fontconfig/CACHEDIR.TAG"}
        - _font_caches(home)
    )


def _font_caches(home: Path) -> set[str]:
    """Of fontconfig, whose own they are."""
    return {str(path.relative_to(home)) for path in (home / ".cache" / "fontconfig").glob("*")}


@contextmanager
def devices(place: Path) -> Iterator[None]:
    """What every process may count on, taken away again at the end."""
    # The devices that matter are made by debootstrap; those of this machine are not lent.
    shared = place / "dev" / "shm"
    shared.mkdir(exist_ok=True)
    mounts = [("proc", place / "proc", "proc"), ("tmpfs", shared, "tmpfs")]
    done: list[Path] = []
    try:
        for what, where, kind in mounts:
            run(["mount", "-t", kind, what, str(where)])
            done.append(where)
        yield
    finally:
        for where in reversed(done):
            run(["umount", str(where)])


def run(command: Sequence[str]) -> None:
    subprocess.run(list(command), check=True, stdout=sys.stderr)


def say(text: str) -> None:
    print(f"== {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
