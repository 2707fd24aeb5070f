"""The real program, read and worked by a client of the accessibility bus (REACH-4, REACH-6)."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import forked
from tests.clinic_of_roles import PASSWORD
from tests.desktop.screen_reader import PATIENCE_SECONDS, Node, ScreenReader, lacking, screen_and_buses

pytestmark = [
    pytest.mark.machine,
    pytest.mark.skipif(bool(lacking()), reason=f"needs a screen of its own and AT-SPI; missing: {lacking()}"),
]


@pytest.fixture
def reader(clinic_folder: Path, tmp_path: Path) -> Iterator[ScreenReader]:
    """At the sign-in window of a program in a process of its own."""
    home = clinic_folder.parents[1]
    with screen_and_buses(tmp_path) as environment:
        # No keyring: the person opens the file by their own slot.
        environment |= {"NARAYANEEYAM_HOME": str(home), "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
        program = forked.begin("narayaneeyam_desktop", screen=True, env=environment, stdout=subprocess.DEVNULL)
        read = ScreenReader(environment["DBUS_SESSION_BUS_ADDRESS"])
        try:
            yield read
        finally:
            read.close()
            program.terminate()
            program.wait(PATIENCE_SECONDS)


def test_somebody_signs_in_by_a_screen_reader(reader: ScreenReader, tmp_path: Path):
    """REACH-4, REACH-5, REACH-6: window, fields and buttons have names and roles; the button is pressed.

    What is wrong is said, and what the quiet bar and a banner tell.
    """
    login = reader.wait_for("text", "Login name")
    password = reader.wait_for("text", "Password")
    button = reader.wait_for("push button", "Sign in")
    assert (reader.is_of_a_password(login), reader.is_of_a_password(password)) == (False, True)
    assert [window.name for window in reader.windows()] == ["Narayaneeyam"]

    reader.write(login, "administrator")
    reader.write(password, "not-my-password")
    reader.press(button)
    wrong = reader.until("a sentence under the password", lambda: reader.description(password))
    reader.until("the sentence, said", lambda: reader.has_announced(wrong))

    reader.write(password, PASSWORD)
    reader.press(reader.wait_for("push button", "Sign in"))
    reader.wait_for("text", "Find a patient, medicine, bill…")
    reader.press(reader.wait_for("check box", "Staff"))
    reader.wait_for("table", "Staff")
    every = reader.until("the tree of the main window", lambda: _tree(reader))
    # A cell may be empty.
    unnamed = [node for node in every if not node.name and node.role != "cell"]
    assert [node for node in unnamed if reader.can_have_focus(node)] == []
    assert {"frame", "text", "push button", "check box", "table", "column header"} <= {node.role for node in every}
    assert "Dr. Hari Kumar" in {node.name for node in every if node.role in ("cell", "table cell")}

    reader.write(reader.wait_for("text", "Name"), "Ravi Menon")
    reader.press(reader.wait_for("push button", "Save"))
    reader.until("the sentence of the quiet bar", lambda: reader.has_announced("Saved."))
    reader.press(reader.wait_for("check box", "Backup"))
    reader.write(reader.wait_for("text", "Another folder"), str(tmp_path / "backups"))
    reader.press(reader.wait_for("push button", "Add the folder"))
    reader.until("the sentence of the banner", lambda: reader.has_announced("Backed up and verified"))


def _tree(reader: ScreenReader) -> list[Node]:
    return [node for window in reader.windows() for node in reader.tree(window)]
