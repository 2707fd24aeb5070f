"""`keys …` as a person or a script gives it (KEY-14 to KEY-18)."""

from __future__ import annotations

from pathlib import Path

from tests.clinic_of_roles import RECOVERY_CODE
from tests.desktop.command_line.console_script import PASSWORD, ConsoleScript


def opening(script: ConsoleScript) -> set[str]:
    rows = script("keys", "list", "--json", user="administrator").facts["keys"]
    return {row["login"] or row["kind"] for row in rows if row["state"] == "opens"}


def test_keys_are_listed_added_taken_away_and_changed(script: ConsoleScript, tmp_path: Path):
    """KEY-14, KEY-15, KEY-17, KEY-18"""
    assert script("keys", "remove", "doctor", user="administrator").code == 0
    assert "doctor" not in opening(script)
    both = f"{PASSWORD}\n{PASSWORD}\n"
    assert script("keys", "add", "doctor", user="administrator", typed=both).code == 0
    assert {"administrator", "doctor", "recovery"} <= opening(script)
    refused = script("keys", "list", user="manager")
    assert (refused.code, refused.out) == (1, "")
    unknown = script("keys", "remove", "nobody", user="administrator")
    assert unknown.err.strip() == "Nobody signs in with the name nobody."
    wrong = script("keys", "change", user="administrator", typed=f"{PASSWORD}\nABCDE\n")
    assert wrong.code == 1
    file = tmp_path / "code"
    assert script("keys", "recovery", "--recovery-file", file, user="administrator").code == 0
    old = script("keys", "change", user="administrator", typed=f"{PASSWORD}\n{RECOVERY_CODE}\n")
    assert (old.code, "recovery code" in old.err) == (1, True)
    changed = script("keys", "change", "--json", user="administrator", typed=f"{PASSWORD}\n{file.read_text()}")
    assert (changed.facts, changed.err) == ({"changed": True}, "")
    assert opening(script) == {"administrator", "recovery"}
