"""The main job from the door to the invoice, through the real screens (HOUSE-11 to HOUSE-13, DAY-9, DAY-10)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from narayaneeyam_clinic.demo.last_papers import LastPapers
from narayaneeyam_desktop.demo.papers_of_the_play import PlayedPapers, differences
from tests import forked

PAPERS = ("op-ticket.pdf", "prescription.pdf", "invoice.pdf", "op-ticket.png", "prescription.png", "invoice.png")


@pytest.mark.journey
def test_a_person_walks_in_and_leaves_with_an_invoice(tmp_path: Path):
    """HOUSE-11, HOUSE-12, HOUSE-13, DAY-9: reception, doctor and pharmacist on one PC by quick switch."""
    into = tmp_path / "demo"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    play = ("narayaneeyam_desktop.demo.play", "--small", "--into", into)
    played = forked.run(*play, screen=True, env=environment, timeout=240)
    assert played.returncode == 0, played.stdout + played.stderr
    for paper in PAPERS:
        assert (into / paper).stat().st_size > 1000, paper
    assert len(list(into.glob("[0-9][0-9]-*.png"))) >= 10
    assert "to pay 1,140.00: yes" in (into / "summary.md").read_text(encoding="utf-8")


def test_wrong_totals_are_noticed(tmp_path: Path):
    """HOUSE-13: the play's own check can fail."""
    played = PlayedPapers(
        LastPapers("A1/26-27/000001", b"", b"", b""), (), "A1/26-27/000001 800.02 19.99 300.00 1,141.00"
    )
    assert differences(played) == [
        "the invoice does not say to pay 1,140.00",
        "the invoice does not say in words One Thousand One Hundred and Forty",
    ]
