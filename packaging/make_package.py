"""`python3 dev.py package`: the folder of the program, its size looked at, and what is made of it for this system (PACK-1).

make_package.py [--into FOLDER] [--only folder|tar|deb|installer]
"""

from __future__ import annotations

import argparse
import platform
import shutil
import subprocess
import sys
import tarfile
import time
from collections.abc import Sequence
from pathlib import Path

from debian_package import Undeclared, make_deb
from start_application import HUB

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from narayaneeyam_clinic.version import __version__  # noqa: E402

MOST_MEGABYTES = 220
ON_LINUX = sys.platform.startswith("linux")
KINDS = ("folder", "tar", "deb", "installer")


class CannotPackage(Exception):
    """Said in one line; nothing is handed over."""


def main(arguments: Sequence[str] | None = None) -> int:
    """0, or 1 with the reason in one line."""
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__.splitlines()[0])
    parser.add_argument("--into", type=Path, default=ROOT / "out" / "package", metavar="FOLDER")
    parser.add_argument("--only", choices=KINDS, action="append", help="the folder is made always")
    given = parser.parse_args(arguments)
    wanted = set(given.only or KINDS)
    try:
        folder = make_folder(given.into)
        made = [folder]
        if "tar" in wanted:
            made.append(make_archive(folder, given.into))
        if "deb" in wanted and ON_LINUX:
            made.append(make_deb(folder, given.into, __version__, ROOT))
        if "installer" in wanted and sys.platform == "win32":
            made.append(make_installer(given.into))
    except (CannotPackage, Undeclared) as reason:
        print(f"Not packaged: {reason}", file=sys.stderr)
        return 1
    for path in made:
        print(f"{path}  {megabytes(path):.0f} MB")
    return 0


def make_folder(into: Path) -> Path:
    """By PyInstaller, from build.spec. Raises CannotPackage."""
    into.mkdir(parents=True, exist_ok=True)
    scratch, folder = into / "build", into / "narayaneeyam"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    command += ["--distpath", str(into), "--workpath", str(scratch), str(ROOT / "build.spec")]
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        raise CannotPackage("PyInstaller stopped.")
    if ON_LINUX:
        (folder / HUB).symlink_to("narayaneeyam")
    take_modes_from_nobody(folder)
    size = megabytes(folder)
    if size > MOST_MEGABYTES:
        raise CannotPackage(f"the folder takes {size:.0f} MB, more than {MOST_MEGABYTES}.")
    shutil.rmtree(scratch)
    return folder


def take_modes_from_nobody(folder: Path) -> None:
    """Files are readable and programs can be started by everybody, whatever the mask was of who made the package."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            is_program = path.is_dir() or (path.suffix == "" and path.stat().st_mode & 0o100)
            path.chmod(0o755 if is_program else 0o644)


def make_archive(folder: Path, into: Path) -> Path:
    """The same folder as one file, owned by nobody in particular."""
    system = {"linux": "linux", "darwin": "macos"}.get(sys.platform, "windows")
    file = into / f"narayaneeyam-{__version__}-{system}-{platform.machine().lower()}.tar.gz"
    made_at = int(time.time())

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = made_at
        return entry

    with tarfile.open(file, "w:gz", compresslevel=6) as archive:
        archive.add(folder, f"narayaneeyam-{__version__}", filter=plain)
    return file


def make_installer(into: Path) -> Path:
    """For Windows, by Inno Setup. Untried. Raises CannotPackage."""
    from PIL import Image

    compiler = shutil.which("ISCC")
    if compiler is None:
        raise CannotPackage("ISCC.exe of Inno Setup is not on the path; the folder is made.")
    Image.open(ROOT / "resources" / "program" / "narayaneeyam.png").save(into / "narayaneeyam.ico")
    script = ROOT / "packaging" / "windows" / "narayaneeyam.iss"
    if subprocess.run([compiler, "/Q", f"/DAppVersion={__version__}", str(script)], check=False).returncode:
        raise CannotPackage("Inno Setup stopped.")
    return into / f"narayaneeyam-{__version__}-windows.exe"


def megabytes(path: Path) -> float:
    """As `du` counts, in millions of bytes: whole blocks on the disk, links as themselves."""
    files = [path] if path.is_file() else [path, *path.rglob("*")]
    return sum(_blocks(file) for file in files) / 1e6


def _blocks(file: Path) -> int:
    about = file.lstat()
    return int(getattr(about, "st_blocks", (about.st_size + 511) // 512)) * 512


if __name__ == "__main__":
    sys.exit(main())
