"""The clinic's name at the top left is whole as long as two lines can hold it, at every text size."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from narayaneeyam_desktop.frame.clinic_name import fitted
from narayaneeyam_desktop.theme.theme import apply_theme


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
@pytest.mark.parametrize(
    "name",
    ["Narayaneeyam Demo Clinic", "Sree Narayaneeyam Ayurveda Chikitsalayam and Panchakarma Centre", "നാരായണീയം ആയുർവേദം"],
)
def test_a_name_is_whole(qapp: QApplication, name: str, scale: float):
    apply_theme(qapp, scale=scale)
    lines, _letters, _width = fitted(name)
    assert len(lines) <= 2
    assert " ".join(lines) == name


def test_only_a_name_without_end_is_cut(qapp: QApplication):
    lines, _letters, _width = fitted("Sree Dhanwanthari Ayurveda Hospital " * 5)
    assert len(lines) == 2
    assert lines[1].endswith("…")
