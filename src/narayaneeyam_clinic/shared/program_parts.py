"""What the program is made of: each part with its version and licence (PACK-40).

The packaged program brings a list that was written when it was made; elsewhere what is installed tells of itself.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import Distribution, PackageMetadata, PackageNotFoundError, distribution
from pathlib import Path

from narayaneeyam_clinic.shared.places import packaged_parts, resources

OURS = ("narayaneeyam[desktop,server]",)
_NAME = re.compile(r"^\s*(?P<name>[A-Za-z0-9._-]+)\s*(?:\[(?P<extras>[^\]]*)\])?")
_EXTRA = re.compile(r"""extra\s*==\s*['"](?P<extra>[^'"]+)['"]""")
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
# Qt for Python brings no text of its own; it is used under the LGPL, which adds to the GPL.
_QT = ("pyside6", "shiboken6")
_LONGEST_NAME_OF_LICENCE = 60


@dataclass(frozen=True, slots=True)
class Part:
    """A library, font or set of pictures; `licence` is its short name, `text` all of it."""

    name: str
    version: str
    licence: str
    text: str


def program_parts() -> list[Part]:
    """Every part, by name."""
    packaged = packaged_parts()
    if packaged is not None:
        return [Part(**part) for part in json.loads(packaged.read_text(encoding="utf-8"))]
    return [*own_parts(), *installed_parts(OURS)]


def write_parts(parts: Sequence[Part], file: Path) -> None:
    """For the package, read back by `program_parts`."""
    file.write_text(json.dumps([asdict(part) for part in parts], ensure_ascii=False), encoding="utf-8")


def own_parts() -> list[Part]:
    """What stands in our own folders, and Python itself."""
    shipped = resources()
    return [
        Part("Python", sys.version.split()[0], "PSF-2.0", _python_licence()),
        Part("Noto fonts", "", "OFL-1.1", _text(shipped / "fonts" / "OFL.txt")),
        Part("Lucide icons", "", "ISC", _text(shipped / "icons" / "LICENSE-lucide.txt")),
        Part("Catalogue", "", "", _text(shipped / "catalogue" / "NOTICE.md")),
    ]


def installed_parts(wanted: Sequence[str], *, without: Sequence[str] = ()) -> list[Part]:
    """The distributions behind these requirements and theirs, as far as they are installed, by name; our own is left out."""
    found: dict[str, Distribution] = {}
    open_ends = list(wanted)
    seen: set[tuple[str, frozenset[str]]] = set()
    while open_ends:
        name, extras = _read(open_ends.pop())
        if (name, extras) in seen or name in without:
            continue
        seen.add((name, extras))
        try:
            installed = distribution(name)
        except PackageNotFoundError:
            continue  # for another system, or another Python
        found[name] = installed
        open_ends += [one for one in installed.requires or () if _is_asked_for(one, extras)]
    return [_part(found[name]) for name in sorted(found) if not name.startswith("narayaneeyam")]


def _read(requirement: str) -> tuple[str, frozenset[str]]:
    match = _NAME.match(requirement)
    if match is None:
        raise ValueError(f"not a requirement: {requirement}")
    extras = frozenset(extra.strip() for extra in (match["extras"] or "").split(",") if extra.strip())
    return re.sub(r"[-_.]+", "-", match["name"]).lower(), extras


def _is_asked_for(requirement: str, extras: frozenset[str]) -> bool:
    """What belongs to an extra only when that was asked for; other conditions show by what is installed."""
    extra = _EXTRA.search(requirement)
    return extra is None or extra["extra"] in extras


def _part(installed: Distribution) -> Part:
    about = installed.metadata  # read anew each time it is asked for
    name, version = about["Name"], about["Version"]
    if name.lower().startswith(_QT):
        folder = resources() / "licences"
        texts = [_text(folder / "LGPL-3.0.txt"), _text(folder / "GPL-3.0.txt")]
        return Part(name, version, "LGPL-3.0-only", "\n\n".join(texts))
    texts = [text for text in _licence_texts(installed) if text]
    return Part(name, version, _licence(about), "\n\n".join(texts))


def _licence(about: PackageMetadata) -> str:
    """As the part itself says: by expression, in a word, or by classifiers."""
    for field in ("License-Expression", "License"):
        word = about[field].strip() if field in about else ""
        if word and word != "UNKNOWN" and "\n" not in word and len(word) <= _LONGEST_NAME_OF_LICENCE:
            return word
    classes = [one.split("::")[-1].strip() for one in about.get_all("Classifier") or () if one.startswith("License")]
    return ", ".join(classes)


def _licence_texts(installed: Distribution) -> Iterator[str]:
    for file in installed.files or ():
        # Of its own description, or at the top of its folder: a font inside has its own.
        is_its_own = len(file.parts) <= 2 or ".dist-info" in file.parts[0]
        if is_its_own and _LICENCE_FILE.search(file.name) and not file.name.endswith((".py", ".pyc")):
            yield Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")


def _python_licence() -> str:
    """Beside the interpreter, where its builders put it; its short notice where they did not."""
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    base = Path(sys.base_prefix)
    for file in (
        base / "LICENSE.txt",
        base / "lib" / version / "LICENSE.txt",
        Path("/usr/lib") / version / "LICENSE.txt",
    ):
        if file.is_file():
            return _text(file)
    return sys.copyright


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace")
