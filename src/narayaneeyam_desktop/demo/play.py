"""`python3 dev.py run` without a display: the main job of the clinic, played through the real screens by typing and keys.

A person walks in, is registered and gets a token, sees the doctor, gets a prescription, takes the medicines at the
counter, pays, and leaves with a printed GST invoice. Pictures, papers and a summary go to `out/demo/`. It ends with 0
only if the totals on the invoice's paper are those written by hand in `papers_of_the_play.py`.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from pathlib import Path

from narayaneeyam_clinic.demo.demo_staff import DEMO_PASSWORD
from narayaneeyam_clinic.demo.make_demo_clinic import DemoSize
from narayaneeyam_desktop.crash_reports import report_uncaught
from narayaneeyam_desktop.demo.demo_home import HOME, OUT, use_demo_home
from narayaneeyam_desktop.demo.main_job import MainJob
from narayaneeyam_desktop.demo.papers_of_the_play import PlayedPapers, differences
from narayaneeyam_desktop.demo.player import Player, Stuck
from narayaneeyam_desktop.demo.summary import summary
from narayaneeyam_desktop.stall_watchdog import StallWatchdog
from narayaneeyam_desktop.startup import Program, make_application

SMALL = DemoSize(patients=30, days=3)


def main() -> int:
    """Exit code 0 when the whole job was done and the paper is right."""
    parser = argparse.ArgumentParser(prog="dev.py run", description="Play the main job on the demo clinic.")
    parser.add_argument("--keep", action="store_true", help="go on with the demo clinic of the last run")
    parser.add_argument("--small", action="store_true", help="a demo clinic of three days")
    parser.add_argument("--into", type=Path, default=OUT / "demo", help="where pictures and papers go")
    asked = parser.parse_args()
    home = asked.into / "home" if asked.small else HOME
    if asked.into.exists() and not asked.keep:
        shutil.rmtree(asked.into)
    asked.into.mkdir(parents=True, exist_ok=True)
    folder = use_demo_home(fresh=not asked.keep, home=home, size=SMALL if asked.small else None)
    (home / "screen.ini").unlink(missing_ok=True)
    return play(asked.into, folder)


def play(into: Path, folder: Path) -> int:
    """Plays on the clinic that NARAYANEEYAM_HOME points at; writes pictures, papers and summary."""
    make_application([])
    defects: list[Path] = []
    report_uncaught(defects.append)
    program = Program()
    watchdog = StallWatchdog()
    player = Player(program.background, into, unwatched=watchdog.unwatched)
    trouble: list[str] = []
    papers: PlayedPapers | None = None
    try:
        MainJob(program, player, DEMO_PASSWORD).play()
        papers = PlayedPapers.read(program, into)
    except Stuck as stuck:
        player.give_up()
        trouble.append(str(stuck))
    finally:
        stalls = watchdog.stop()
        program.end()
    trouble += [f"a report was written: {report.name}" for report in defects]
    if papers is not None:
        trouble += differences(papers)
    text = summary(player.steps, papers, stalls, trouble, folder)
    (into / "summary.md").write_text(text, encoding="utf-8")
    sys.stdout.write(text)
    return 1 if trouble else 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    # The interpreter's own end takes Qt objects apart in an order that Qt for Python does not always survive.
    os._exit(code)
