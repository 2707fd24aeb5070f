"""The frame with small pages of its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_desktop.main_window import MainWindow
from tests.desktop.frame.note_page import SPECS


@pytest.fixture
def window(window_for: Callable[..., MainWindow], as_role: Callable[[str], Actor]) -> MainWindow:
    return window_for(as_role("receptionist"), SPECS)
