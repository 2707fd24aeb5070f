"""`diagnostics` and `hub` as a person or a script gives them (DIAG-4, DIAG-6, LINK-18)."""

from __future__ import annotations

import zipfile
from pathlib import Path

from tests.desktop.command_line.console_script import ConsoleScript


def test_how_this_pc_is(script: ConsoleScript, tmp_path: Path):
    """DIAG-4, DIAG-6, DIAG-8: a check is noted and told; the file for support is written; a receptionist is refused."""
    assert script("check", user="administrator").code == 0
    facts = script("diagnostics", "--json", user="administrator").facts
    assert (facts["last_check"]["faults"], facts["sync"]) == (0, "not_joined")
    said = script("diagnostics", "--out", tmp_path / "support.zip", user="manager")
    assert "no record is in it" in said.out
    assert zipfile.ZipFile(tmp_path / "support.zip").namelist() == ["diagnostics.json"]
    refused = script("diagnostics", user="receptionist")
    assert (refused.code, refused.out) == (1, "")


def test_no_server_runs_here(script: ConsoleScript, tmp_path: Path):
    """LINK-18: what answers under another certificate is none of this account's."""
    script.environment["NARAYANEEYAM_SERVER_DATA"] = str(tmp_path / "server")
    assert script("hub", "status", "--json").facts == {"kind": "stopped", "address": None, "for_others": None}
    assert script("hub", "stop").out.strip() == "The server does not run on this PC."
