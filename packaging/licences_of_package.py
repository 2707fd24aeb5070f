"""The list of parts that goes into the package, with the licences of what the operating system gave (PACK-40, PACK-41)."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Iterable
from importlib.metadata import distribution
from pathlib import Path

from narayaneeyam_clinic.shared import program_parts
from narayaneeyam_clinic.shared.program_parts import Part, installed_parts, own_parts

ROOT = Path(__file__).resolve().parent.parent
# Named by a library and not taken along.
_LEFT_OUT = ("psycopg", "psycopg-binary", "setuptools")
_SYSTEM = ("/usr/lib", "/lib")


class NoLicence(Exception):
    """A part that says under no licence how it may be passed on."""


def write_parts(file: Path, binaries: Iterable[str]) -> Path:
    """`binaries` are the files as they lie on this machine. Raises NoLicence."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = [*project["dependencies"], *extras["desktop"], *extras["server"]]
    libraries = installed_parts(wanted, without=_LEFT_OUT)
    parts = [*own_parts(), *sorted([_starter(), *libraries, *_of_the_system(binaries)], key=_name)]
    nameless = [part.name for part in parts if not part.text.strip()]
    if nameless:
        raise NoLicence(f"no licence text is found for {', '.join(nameless)}")
    program_parts.write_parts(parts, file)
    return file


def _name(part: Part) -> str:
    return part.name.lower()


def _starter() -> Part:
    """The small program that starts ours is PyInstaller's; its licence excepts what it starts."""
    installed = distribution("pyinstaller")
    text = next(file for file in installed.files or () if file.name.upper().startswith(("COPYING", "LICENSE")))
    return Part(
        "PyInstaller bootloader",
        installed.version,
        "GPL-2.0-or-later WITH Bootloader-exception",
        Path(str(text.locate())).read_text(encoding="utf-8"),
    )


def _of_the_system(binaries: Iterable[str]) -> list[Part]:
    """The Debian packages from which libraries are taken along; on other systems there are none."""
    if not sys.platform.startswith("linux"):
        return []
    files = sorted({str(Path(file).resolve()) for file in binaries if str(Path(file).resolve()).startswith(_SYSTEM)})
    names = sorted({name for file in files for name in _package_of(file)})
    return [_debian_part(name) for name in names]


def _package_of(file: str) -> list[str]:
    """Debian knows a file by the path under which it was installed, with or without /usr."""
    for path in (file, file.removeprefix("/usr")):
        told = subprocess.run(["dpkg", "-S", path], capture_output=True, text=True, check=False)
        if told.returncode == 0:
            return [told.stdout.split(":", 1)[0].strip()]
    raise NoLicence(f"no package of this system brought {file}")


def _debian_part(name: str) -> Part:
    asked = ["dpkg-query", "-W", "-f", "${Version}\n", name]
    version = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split("\n")[0]
    notice = Path("/usr/share/doc") / name / "copyright"
    return Part(f"{name} (Debian)", version, "see its notice", notice.read_text(encoding="utf-8", errors="replace"))
