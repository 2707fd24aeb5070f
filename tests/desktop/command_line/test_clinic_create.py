"""`clinic create`, unattended and at a real terminal; no secret ever stands among the arguments (HOUSE-24, HOUSE-26)."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from narayaneeyam_desktop.command_line.arguments import parser
from tests.desktop.command_line.console_script import PASSWORD, ConsoleScript

CREATE = (
    "clinic", "create", "--name", "Vaidya Sala", "--state", "32", "--admin-name", "Asha", "--admin-login", "asha",
)  # fmt: skip


@pytest.fixture
def script(tmp_path: Path) -> ConsoleScript:
    """The script on a home that is still empty."""
    return ConsoleScript(tmp_path / "home")


def test_unattended_the_recovery_code_goes_to_a_new_file(script: ConsoleScript, tmp_path: Path):
    """HOUSE-26, HOUSE-25."""
    file = tmp_path / "recovery.txt"
    said = script(*CREATE, "--password-stdin", "--json", "--recovery-file", file, typed=PASSWORD + "\n")
    assert (said.code, said.err) == (0, "")
    assert said.facts["name"] == "Vaidya Sala"
    code = file.read_text().strip()
    assert code.count("-") == 5
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert code not in said.out
    assert script("check", "--user", "asha", "--password-stdin", typed=PASSWORD + "\n").code == 0
    again = script(*CREATE, "--password-stdin", "--recovery-file", file, typed=PASSWORD + "\n")
    assert (again.code, again.err) == (1, "recovery.txt is there already. Name a new file for the recovery code.\n")
    assert file.read_text().strip() == code


def test_what_is_refused_leaves_nothing(script: ConsoleScript, tmp_path: Path):
    """HOUSE-26, PEOPLE-1."""
    file = tmp_path / "recovery.txt"
    assert script(*CREATE, "--password-stdin", "--recovery-file", file, typed="short\n").code == 1
    for wrong in (("--gstin", "32ABC"), ("--phone", "12345"), ("--email", "asha"), ("--upi", "asha")):
        assert script(*CREATE, *wrong, "--password-stdin", "--recovery-file", file, typed=PASSWORD).code == 1
    assert not file.exists()
    assert script("clinic", "list", "--json").facts == {"clinics": []}
    assert script(*CREATE, "--password-stdin", typed=PASSWORD + "\n").code == 2


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal of POSIX")
def test_at_the_terminal_the_code_is_asked_back(script: ConsoleScript):
    """HOUSE-26."""
    passwords: dict[str, str | None] = {"administrator:": PASSWORD, "same again:": PASSWORD}
    wrong = script.at_terminal(*CREATE, answers={**passwords, "Type it back:": "AAAAA-BBBBB"})
    assert wrong.code == 1
    assert script("clinic", "list", "--json").facts == {"clinics": []}
    right = script.at_terminal(*CREATE, answers={**passwords, "Type it back:": None})
    assert right.code == 0, right.out
    assert PASSWORD not in right.out
    assert script.at_terminal("check", answers={"User:": "asha", "Password:": PASSWORD}).code == 0


def test_no_verb_takes_a_secret_as_an_argument():
    """HOUSE-24."""
    texts = []
    parsers = [parser()]
    while parsers:
        one = parsers.pop()
        texts += [option for action in one._actions for option in action.option_strings]
        for action in one._actions:
            if isinstance(action.choices, dict):
                parsers += action.choices.values()
    flags = {option for option in texts if "password" in option or "recovery" in option}
    # A flag and a file's name; never the secret itself.
    assert flags == {"--password-stdin", "--recovery-file", "--recovery"}
