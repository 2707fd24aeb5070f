"""What was shipped is found, and what people make is kept where only they can look."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from narayaneeyam_clinic.shared.places import data_home, migrations, resources


def test_what_was_shipped_is_found() -> None:
    assert (resources() / "fonts" / "NotoSans-Regular.ttf").is_file()
    assert migrations().is_dir()


def test_the_chosen_home_is_made_and_closed_to_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = tmp_path / "deep" / "home"
    monkeypatch.setenv("NARAYANEEYAM_HOME", str(chosen))
    assert data_home() == chosen
    if sys.platform != "win32":
        assert chosen.stat().st_mode & 0o777 == 0o700
        chosen.chmod(0o755)
        assert data_home().stat().st_mode & 0o777 == 0o700


@pytest.mark.skipif(sys.platform != "linux", reason="the place is the platform's own")
def test_without_a_choice_it_is_the_platform_s_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NARAYANEEYAM_HOME", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert data_home() == tmp_path / "Narayaneeyam"
    assert data_home().is_dir()


def test_a_frozen_program_looks_beside_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    resources.cache_clear()
    try:
        assert resources() == tmp_path / "resources"
    finally:
        resources.cache_clear()
