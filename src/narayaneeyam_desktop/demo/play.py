"""`python3 dev.py run` without a display: the main job of the clinic, played through the real screens by typing and keys.

A person walks in, is registered and gets a token, sees the doctor, gets a prescription, takes the medicines at the
counter, pays, and leaves with a printed GST invoice. Pictures, papers and a summary go to `out/demo/`. It ends with 0
only if the totals on the invoice's paper are those written here by hand.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from narayaneeyam_clinic.demo.demo_staff import DEMO_PASSWORD
from narayaneeyam_desktop.crash_reports import report_uncaught
from narayaneeyam_desktop.demo.demo_home import OUT, use_demo_home
from narayaneeyam_desktop.demo.main_job import MainJob
from narayaneeyam_desktop.demo.papers_of_the_play import PlayedPapers, differences
from narayaneeyam_desktop.demo.player import Player, Stuck
from narayaneeyam_desktop.demo.summary import summary
from narayaneeyam_desktop.stall_watchdog import StallWatchdog
from narayaneeyam_desktop.startup import Program, make_application

FOLDER = OUT / "demo"


def main() -> int:
    """Exit code 0 when the whole job was done and the paper is right."""
    folder = use_demo_home(fresh="--keep" not in sys.argv)
    (folder.parent.parent / "screen.ini").unlink(missing_ok=True)
    if FOLDER.exists():
        shutil.rmtree(FOLDER)
    FOLDER.mkdir(parents=True)
    make_application([])
    defects: list[Path] = []
    report_uncaught(defects.append)
    program = Program()
    watchdog = StallWatchdog()
    player = Player(program.background, FOLDER)
    job = MainJob(program, player, DEMO_PASSWORD)
    trouble: list[str] = []
    papers: PlayedPapers | None = None
    try:
        job.play()
        papers = PlayedPapers.read(program, FOLDER)
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
    (FOLDER / "summary.md").write_text(text, encoding="utf-8")
    sys.stdout.write(text)
    return 1 if trouble else 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    # The interpreter's own end takes Qt objects apart in an order that Qt for Python does not always survive.
    os._exit(code)
