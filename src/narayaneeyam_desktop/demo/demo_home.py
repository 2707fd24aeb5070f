"""Where the demo clinic lies: `out/demo-home`, made once a day, so that its last day is today."""

from __future__ import annotations

import os
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

from narayaneeyam_clinic.demo.make_demo_clinic import DemoSize, make_demo_clinic
from narayaneeyam_clinic.shared.clock import business_date

OUT = Path(__file__).resolve().parents[3] / "out"
# A program without a checkout around it (a wheel) keeps its demo in the folder one stands in.
if not (OUT.parent / "pyproject.toml").exists():
    OUT = Path.cwd() / "out"
HOME = OUT / "demo-home"


def use_demo_home(*, fresh: bool = False, home: Path = HOME, size: DemoSize | None = None) -> Path:
    """Make the demo clinic unless today's lies there, and point NARAYANEEYAM_HOME at it; returns the clinic's folder."""
    os.environ["NARAYANEEYAM_HOME"] = str(home)
    now = datetime.now(UTC)
    today = home / f"made-on-{business_date(now)}"
    found = list((home / "clinics").glob("[!.]*/clinic.db"))
    if found and today.exists() and not fresh:
        return found[0].parent
    if home.exists():
        shutil.rmtree(home)
    home.mkdir(parents=True, mode=0o700)
    folder = make_demo_clinic(home, now, size=size, told=_tell)
    today.touch()
    return folder


def _tell(done: int, days: int) -> None:
    if sys.stderr.isatty() or done in (0, days):
        end = "\n" if done == days else "\r"
        sys.stderr.write(f"The demo clinic lives its last {days} days: {done} of {days}{end}")
        sys.stderr.flush()
