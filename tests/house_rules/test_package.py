"""The recipes of the package, read: what cannot be tried on this machine is at least consistent with what can."""

from __future__ import annotations

import configparser
import re
import shutil
import sys
from pathlib import Path

import pytest

from narayaneeyam_clinic.shared.program_parts import OURS, installed_parts, own_parts
from narayaneeyam_clinic.version import __version__
from tests.house_rules.source import ROOT

PACKAGING = ROOT / "packaging"
sys.path.append(str(PACKAGING))

import debian_package  # noqa: E402
import left_out  # noqa: E402

ISS = (PACKAGING / "windows" / "narayaneeyam.iss").read_text(encoding="utf-8")


def section(name: str) -> list[str]:
    """The lines of a section of the Windows script, without its comments."""
    found = re.search(rf"^\[{name}\]\n(.*?)(?=^\[|\Z)", ISS, re.MULTILINE | re.DOTALL)
    lines = found[1].splitlines() if found else []
    return [line for line in lines if line.strip() and not line.startswith((";", "#"))]


def unit(path: str) -> configparser.ConfigParser:
    """A systemd unit or a menu entry."""
    read = configparser.ConfigParser(strict=False, interpolation=None, delimiters=("=",))
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read(PACKAGING / path, encoding="utf-8")
    return read


def test_the_windows_installer_asks_for_no_administrator():
    """PACK-12: per user, an icon on the desktop, the hub as a choice that is not made for anybody."""
    setup = dict(line.split("=", 1) for line in section("Setup"))
    assert (setup["PrivilegesRequired"], setup["PrivilegesRequiredOverridesAllowed"]) == ("lowest", "")
    assert setup["DefaultDirName"].startswith("{localappdata}")
    assert setup["AppVersion"] == "{#AppVersion}"
    tasks = {line.split('"')[1]: line for line in section("Tasks")}
    assert set(tasks) == {"desktopicon", "hub"}
    assert "unchecked" in tasks["hub"]
    icons = "\n".join(section("Icons"))
    assert "{autodesktop}" in icons
    started = next(line for line in section("Icons") if "Tasks: hub" in line)
    assert '{app}\\narayaneeyam.exe"; Parameters: "hub start"' in started


def test_removing_the_program_leaves_the_clinic():
    """PACK-13: neither on Windows nor on Debian does anything reach for where the data is."""
    assert section("UninstallDelete") == section("UninstallRun") == []
    assert all("{app}" in line for line in section("InstallDelete"))
    assert not [file for file in PACKAGING.rglob("*") if file.name in ("postrm", "prerm", "postinst", "preinst")]


def test_every_program_is_called_as_it_is_named():
    """PACK-4: the console scripts, the package, the menu entry and the hub's unit."""
    spec = (ROOT / "build.spec").read_text(encoding="utf-8")
    for program in debian_package.PROGRAMS:
        assert f'"{program}"' in spec
        assert f"\n{program} = " in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    entry = unit("linux/narayaneeyam.desktop")["Desktop Entry"]
    assert (entry["Exec"], entry["Icon"], entry["Terminal"]) == ("narayaneeyam", "narayaneeyam", "false")
    assert unit("linux/narayaneeyam-hub.service")["Service"]["ExecStart"].startswith(
        "/usr/bin/narayaneeyam-server serve"
    )


def test_the_server_starts_with_the_folder_that_is_named():
    """PACK-31: Dockerfile and unit; what the text beside them says to type names the same."""
    service = unit("server/narayaneeyam-server.service")["Service"]
    docker = (PACKAGING / "server" / "Dockerfile").read_text(encoding="utf-8")
    told = (PACKAGING / "server" / "README.md").read_text(encoding="utf-8")
    assert service["ExecStart"] == "/opt/narayaneeyam/bin/narayaneeyam-server serve"
    assert service["Environment"] == "NARAYANEEYAM_SERVER_DATA=/var/lib/narayaneeyam-server"
    assert service["StateDirectory"] == "narayaneeyam-server"
    assert service["Environment"] in told.replace("-E ", "")
    assert 'ENTRYPOINT ["narayaneeyam-server"]\nCMD ["serve"]' in docker
    assert "NARAYANEEYAM_SERVER_DATA=/data" in docker
    assert "requirements-server.lock" in docker


def test_the_version_stands_in_one_place():
    """PACK-6: nowhere else in what makes programs and packages."""
    control = debian_package.control_text(__version__, "amd64", 1, ["libc6"])
    assert f"\nVersion: {__version__}\n" in control
    others = [path for path in PACKAGING.rglob("*") if path.is_file() and path.suffix != ".pyc"]
    written = [
        path
        for path in (*others, ROOT / "build.spec", ROOT / "pyproject.toml")
        if __version__ in path.read_text("utf-8")
    ]
    assert written == []


@pytest.mark.skipif(shutil.which("objdump") is None, reason="binutils are not installed")
def test_each_library_that_is_loaded_is_declared(tmp_path: Path):
    """PACK-10: what is brought is not asked for, what is not brought is; what nobody declared is refused."""
    import uharfbuzz

    binary = next(Path(uharfbuzz.__file__).parent.glob("_harfbuzz*.so"))
    shutil.copyfile(binary, tmp_path / binary.name)
    asked = debian_package.depends(tmp_path)
    assert re.fullmatch(r"libc6 \(>= 2\.\d+\)", asked[0])
    assert set(asked[1:]) <= {"libstdc++6", "libgcc-s1"}
    content = (tmp_path / binary.name).read_bytes()
    (tmp_path / binary.name).write_bytes(content.replace(b"\0libc.so.6\0", b"\0libq.so.6\0"))
    with pytest.raises(debian_package.Undeclared, match=r"libq\.so\.6"):
        debian_package.depends(tmp_path)


def test_no_gpl_and_nothing_that_only_tests_goes_along():
    """PACK-5: the libraries by what they say of themselves; a font of one of them by its file."""
    unwelcome = [part.name for part in installed_parts(OURS) if re.search(r"(?<![AL])GPL", part.licence)]
    assert unwelcome == []
    assert not left_out.is_used("reportlab/fonts/DarkGardenMK.pfb")
    assert {"pytest", "psycopg", "tkinter"} <= set(left_out.unused_modules())
    assert left_out.is_used("PySide6/Qt/plugins/platforms/libqxcb.so")
    assert not left_out.is_used("libX11.so.6", "/usr/lib/x86_64-linux-gnu/libX11.so.6")


def test_every_part_has_a_licence_text():
    """PACK-41, for what is installed here; the package is made by the same reading."""
    assert [part.name for part in (*own_parts(), *installed_parts(OURS)) if not part.text.strip()] == []
