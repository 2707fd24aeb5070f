"""`narayaneeyam self-test` where it was made; the whole of it runs on the package (PACK-23)."""

from __future__ import annotations

from pathlib import Path

from tests.desktop.command_line.console_script import ConsoleScript


def test_it_tells_what_it_saw_and_leaves_nothing(tmp_path: Path):
    """PACK-20, PACK-21, PACK-22: fonts, translations and licences; then a screen that does not exist."""
    home, scratch = tmp_path / "home", tmp_path / "scratch"
    scratch.mkdir()
    script = ConsoleScript(home, {"TMPDIR": str(scratch), "DISPLAY": ":none", "QT_QPA_PLATFORM": "offscreen"})
    green = script("self-test", "--only", "parts", "--json")
    assert green.code == 0, green.err
    assert (green.facts["green"], [step["step"] for step in green.facts["steps"]]) == (True, ["parts"])
    script.environment["QT_QPA_PLATFORM"] = "none"
    red = script("self-test", "--only", "parts")
    assert red.code == 1
    assert "FAULT parts" in red.out
    assert list(scratch.iterdir()) == []
    assert not home.exists() or list(home.iterdir()) == []


def test_only_steps_that_exist(tmp_path: Path):
    """PACK-20"""
    assert ConsoleScript(tmp_path)("self-test", "--only", "dancing").code == 2
