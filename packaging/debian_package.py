"""The `.deb` of the packaged folder: menu entry, icon, and every library that it loads and does not bring declared (PACK-10)."""

from __future__ import annotations

import re
import shutil
import subprocess
import textwrap
from collections.abc import Sequence
from pathlib import Path

HOME = Path("usr/lib/narayaneeyam")
PROGRAMS = ("narayaneeyam", "narayaneeyam-server")
# The library that a program asks for -> the Debian package that has it.
LIBRARIES = {
    "ld-linux-x86-64.so.2": "libc6",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libICE.so.6": "libice6",
    "libSM.so.6": "libsm6",
    "libXext.so.6": "libxext6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libzstd.so.1": "libzstd1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# A newer Debian gave these another name, for the width of its clock.
_ALSO = {"libglib2.0-0": "libglib2.0-0t64", "libcups2": "libcups2t64"}
# Used when it is there: the keyring of the desktop, and printing without Qt's own way.
_RECOMMENDED = ("gnome-keyring | kwalletmanager", "cups-client", "xdg-desktop-portal")
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")
_ELF = b"\x7fELF"


class Undeclared(Exception):
    """A library is loaded that the folder does not bring and no package is known to have."""


def make_deb(folder: Path, into: Path, version: str, project: Path) -> Path:
    """Lays out what is installed, and packs it. Raises Undeclared."""
    laid = into / "deb"
    shutil.rmtree(laid, ignore_errors=True)
    shutil.copytree(folder, laid / HOME, symlinks=True)
    for name in PROGRAMS:
        link = laid / "usr" / "bin" / name
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(Path("../lib/narayaneeyam") / name)
    places = {
        project / "packaging" / "linux" / "narayaneeyam.desktop": "usr/share/applications/narayaneeyam.desktop",
        project
        / "resources"
        / "program"
        / "narayaneeyam.svg": "usr/share/icons/hicolor/scalable/apps/narayaneeyam.svg",
        project / "resources" / "program" / "narayaneeyam.png": "usr/share/icons/hicolor/256x256/apps/narayaneeyam.png",
        project / "packaging" / "linux" / "narayaneeyam-hub.service": "usr/lib/systemd/user/narayaneeyam-hub.service",
        project / "LICENSE": "usr/share/doc/narayaneeyam/copyright",
        project / "CHANGELOG.md": "usr/share/doc/narayaneeyam/CHANGELOG.md",
    }
    for source, place in places.items():
        target = laid / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
        target.chmod(0o644)
    for made in laid.rglob("*"):
        if made.is_dir() and not made.is_symlink():
            made.chmod(0o755)
    laid.chmod(0o755)
    control = laid / "DEBIAN" / "control"
    control.parent.mkdir(mode=0o755)
    kilobytes = sum(file.lstat().st_size for file in laid.rglob("*") if not file.is_dir()) // 1024
    control.write_text(control_text(version, architecture(), kilobytes, depends(folder)), encoding="utf-8")
    file = into / f"narayaneeyam_{version}_{architecture()}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zzstd", "-z12", "--build", str(laid), str(file)],
                   check=True, stdout=subprocess.DEVNULL)  # fmt: skip
    shutil.rmtree(laid)
    return file


def control_text(version: str, machine: str, kilobytes: int, needed: Sequence[str]) -> str:
    """What apt reads. Nothing is done at removal: a clinic's files are its people's."""
    return textwrap.dedent(
        f"""\
        Package: narayaneeyam
        Version: {version}
        Section: misc
        Priority: optional
        Architecture: {machine}
        Installed-Size: {kilobytes}
        Maintainer: Narayaneeyam <maintainers@narayaneeyam.invalid>
        Depends: {", ".join(needed)}
        Recommends: {", ".join(_RECOMMENDED)}
        Description: software for Ayurvedic clinics that works without a network
         Reception, doctor, pharmacy and manager, each with their own PC, each with
         the whole clinic in one encrypted file.
        """
    )


def architecture() -> str:
    """Debian's name of this machine's kind."""
    told = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    return told.stdout.strip()


def depends(folder: Path) -> list[str]:
    """The packages of what is loaded and not brought, the C library with the least version. Raises Undeclared."""
    told = {file.name: _about(file) for file in folder.rglob("*") if _is_binary(file)}
    asked = {name for text in told.values() for name in _NEEDED.findall(text)} - set(told)
    unknown = sorted(asked - set(LIBRARIES))
    if unknown:
        raise Undeclared(f"no package is declared for {', '.join(unknown)}; see LIBRARIES in debian_package.py")
    packages = {LIBRARIES[name] for name in asked} - {"libc6"}
    newest = max((int(a), int(b)) for text in told.values() for a, b in _GLIBC.findall(text))
    named = [f"{name} | {_ALSO[name]}" if name in _ALSO else name for name in sorted(packages)]
    return [f"libc6 (>= {newest[0]}.{newest[1]})", *named]


def _about(file: Path) -> str:
    return subprocess.run(["objdump", "-p", str(file)], capture_output=True, text=True, check=True).stdout


def _is_binary(file: Path) -> bool:
    if file.is_dir() or file.is_symlink():
        return False
    with file.open("rb") as opened:
        return opened.read(4) == _ELF
