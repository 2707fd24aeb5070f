"""Where the demo clinic lies (in `out/`, never among real clinics), made when it is not there."""

from __future__ import annotations

import os
from pathlib import Path

from narayaneeyam_clinic.demo.make_demo_clinic import make_demo_clinic
from narayaneeyam_clinic.shared.clock import system_clock

DEMO_HOME = Path("out") / "demo-home"


def demo_clinic() -> Path:
    """The folder of the demo clinic; from now on this program keeps everything beside it."""
    home = DEMO_HOME.resolve()
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.environ["NARAYANEEYAM_HOME"] = str(home)
    there = sorted((home / "clinics").glob("[!.]*/clinic.db"))
    return there[0].parent if there else make_demo_clinic(home, system_clock())
