"""What a printed paper leaves behind in the print system: nothing that tells of anybody (LEAK-8, PAPER-17).

A real scheduler of this test's own, which keeps no files of finished jobs. One that keeps them (CUPS does for a day, unless
told otherwise) holds the paper itself, readable by root alone.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from narayaneeyam_clinic.billing.invoice_paper import invoice_paper
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.papers.invoice import invoice_pdf
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.prescription import prescription_pdf
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.prescriptions.prescription_paper import prescription_paper
from tests.house_rules.source import ROOT
from tests.journeys import marked_day as marks
from tests.journeys.marked_day import NAMED, play_marked_day

PATH = f"{os.environ['PATH']}:/usr/sbin"
QUEUE = "Canary"
PRINT = """
import sys
from narayaneeyam_desktop.printing import _spool
_spool(sys.argv[1], sys.stdin.buffer.read(), sys.argv[2], sys.argv[3])
"""
CUPSD = """
Listen {socket}
LogLevel debug
AccessLogLevel all
PreserveJobFiles No
PreserveJobHistory Yes
Browsing No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
FILES = """
FileDevice Yes
ServerRoot {root}
RequestRoot {root}/spool
CacheDir {root}/cache
StateDir {root}/state
TempDir {root}/tmp
AccessLog {root}/access_log
ErrorLog {root}/error_log
PageLog {root}/page_log
"""


@dataclass(frozen=True, slots=True)
class Scheduler:
    """Where it keeps its things, and the environment in which `lp` finds it."""

    root: Path
    environment: dict[str, str]

    def does(self, *command: str) -> str:
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=30, check=False)
        return done.stdout + done.stderr


@pytest.fixture
def scheduler(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scheduler]:
    cupsd = shutil.which("cupsd", path=PATH)
    if cupsd is None or os.geteuid() != 0:
        pytest.skip("only root can start a print scheduler")
    root = tmp_path_factory.mktemp("cups")
    # A socket's path may have about a hundred characters.
    for folder in ("spool", "cache", "state", "tmp", "ppd"):
        (root / folder).mkdir()
    (root / "cupsd.conf").write_text(CUPSD.format(socket=root / "s"), encoding="utf-8")
    (root / "cups-files.conf").write_text(FILES.format(root=root), encoding="utf-8")
    started = subprocess.Popen(
        [cupsd, "-f", "-c", str(root / "cupsd.conf"), "-s", str(root / "cups-files.conf")],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    made = Scheduler(root, {"PATH": PATH, "CUPS_SERVER": str(root / "s"), "LC_ALL": "C", "HOME": str(root / "tmp"),
                            "PYTHONPATH": f"{ROOT}:{ROOT / 'src'}", "QT_QPA_PLATFORM": "offscreen"})  # fmt: skip
    try:
        until(lambda: "is running" in made.does("lpstat", "-r"))
        yield made
    finally:
        started.terminate()
        started.wait(timeout=20)


def until(happens: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not happens():
        assert time.monotonic() < end, "the print scheduler does not answer"


@pytest.mark.machine
def test_a_finished_print_job_leaves_no_trace_of_anybody(
    scheduler: Scheduler, clinic: Clinic, as_role: Callable[[str], Actor]
) -> None:
    """LEAK-8, PAPER-17: bill and prescription of the marked day go through; then spool, cache and logs are looked through."""
    day = play_marked_day(clinic, as_role)
    scheduler.does("lpadmin", "-p", QUEUE, "-E", "-v", "file:/dev/null", "-m", "raw")
    with clinic.reading(by=as_role("doctor")) as rd:
        prescription = prescription_pdf(prescription_paper(rd, day.prescription_id))
    with clinic.reading(by=as_role("pharmacist")) as rd:
        paper = invoice_paper(rd, day.invoice_id)
        bill = invoice_pdf(paper, PaperSize.A5)
    lp = shutil.which("lp", path=PATH) or ""
    for title, pdf in (("A1/26-27/000001", bill), ("Prescription", prescription)):
        subprocess.run(
            [sys.executable, "-c", PRINT, lp, title, QUEUE],
            input=pdf, env=scheduler.environment, timeout=60, check=True,
        )  # fmt: skip
    until(lambda: scheduler.does("lpstat", "-W", "completed", "-o").count(QUEUE) == 2)
    taken = (scheduler.root / "access_log").read_text(encoding="utf-8").count("Send-Document successful-ok")
    assert taken == 2, "the papers did go through"
    wanted = [value for name, value in vars(marks).items() if name.isupper() and isinstance(value, str)]
    left = [path for path in scheduler.root.rglob("*") if path.is_file()]
    told = {str(path): [word for word in [*wanted, *NAMED] if word.encode() in path.read_bytes()] for path in left}
    assert {path: words for path, words in told.items() if words} == {}
    papers = [path for path in left if b"%PDF" in path.read_bytes()[:1024]]
    assert papers == [], "the paper itself is gone with the job"
