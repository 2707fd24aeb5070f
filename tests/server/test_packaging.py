"""What is shipped to run the server names settings, commands and files that exist (SERVER-27)."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys

import pytest

from narayaneeyam_server.command_line.arguments import parser
from narayaneeyam_server.settings import PORT, Settings
from tests.house_rules.source import ROOT

FOLDER = ROOT / "packaging" / "server"
FILES = sorted(path for path in FOLDER.iterdir() if path.is_file())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_settings_and_commands_exist(path):
    """SERVER-27"""
    written = path.read_text(encoding="utf-8")
    named = set(re.findall(r"NARAYANEEYAM_SERVER_([A-Z_]+)", written))
    assert {name.lower() for name in named} <= Settings.model_fields.keys()
    commands = re.findall(r"narayaneeyam-server ((?:serve|device|clinic|backup|restore)[^`\n]*)", written)
    for command in commands:
        words = [word.strip(".,") for word in command.split()]
        parser().parse_args([word for word in words if word != "…"])
    assert commands or path.name == "Dockerfile"


def test_the_image_takes_what_is_there():
    """SERVER-27"""
    written = (FOLDER / "Dockerfile").read_text(encoding="utf-8")
    taken = [words.split()[:-1] for words in re.findall(r"^COPY (?!--from)(.+)$", written, re.MULTILINE)]
    assert taken
    assert [name for names in taken for name in names if not (ROOT / name).exists()] == []
    assert f"EXPOSE {PORT}" in written


def test_the_unit_is_understood():
    """SERVER-27"""
    if shutil.which("systemd-analyze") is None:
        pytest.skip("no systemd on this machine")
    unit = FOLDER / "narayaneeyam-server.service"
    said = subprocess.run(["systemd-analyze", "verify", unit], capture_output=True, text=True, check=False).stderr
    assert [line for line in said.splitlines() if unit.name in line and "not executable" not in line] == []


def test_the_server_needs_no_screen():
    """SERVER-27: neither Qt nor the desktop is imported, whatever it does."""
    code = (
        "import sys, pkgutil, importlib, narayaneeyam_server as s\n"
        "for m in pkgutil.walk_packages(s.__path__, 'narayaneeyam_server.'):\n"
        "    m.name.endswith('__main__') or importlib.import_module(m.name)\n"
        "print([n for n in sys.modules if n.startswith(('PySide6', 'narayaneeyam_desktop'))])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
