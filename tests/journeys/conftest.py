"""What journeys in this process ask for: a PC with a printer that keeps what it was given, and hands at its keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.theme.theme import apply_theme
from tests.clinic_of_roles import StandingClock
from tests.desktop.patient_bot import PatientBot
from tests.journeys.hands import Hands, hands_at


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bytes]]:
    """The printer, which is outside: title and PDF of each paper."""
    papers: list[tuple[str, bytes]] = []

    def take(pdf: bytes, title: str, _printer: str | None = None) -> None:
        papers.append((title, pdf))

    monkeypatch.setattr("narayaneeyam_desktop.paper_out.print_pdf", take)
    monkeypatch.setattr("narayaneeyam_desktop.invoice_printer.print_pdf", take)
    return papers


@pytest.fixture
def hands(
    qapp: QApplication,
    request: pytest.FixtureRequest,
    clinic: Clinic,
    clock: StandingClock,
    printed: list[tuple[str, bytes]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Hands]:
    """The application on the clinic; a defect in it fails the journey."""
    monkeypatch.setenv("NARAYANEEYAM_HOME", str(tmp_path / "home"))
    qapp.setStyle("Fusion")
    apply_theme(qapp)
    background = Background()
    crashes: list[BaseException] = []
    background.crashed.connect(crashes.append)
    yield from hands_at(PatientBot(request), clinic, clock, background, printed)
    assert crashes == []
