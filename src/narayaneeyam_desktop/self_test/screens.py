"""A demo clinic of three days: every page opened for everybody, and a visit played from the token to the printed invoice."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.demo.demo_staff import DEMO_PASSWORD
from narayaneeyam_clinic.demo.make_demo_clinic import DemoSize, make_demo_clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.clinic_heading import clinic_heading
from narayaneeyam_clinic.people.sign_in import open_clinic, sign_in
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.replay import check_deep
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.crash_reports import report_uncaught, write_report
from narayaneeyam_desktop.demo.main_job import MainJob
from narayaneeyam_desktop.demo.papers_of_the_play import PlayedPapers, differences
from narayaneeyam_desktop.demo.player import Player, Stuck
from narayaneeyam_desktop.everywhere import look_everywhere
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.news import News
from narayaneeyam_desktop.pages import PageSpec, all_pages
from narayaneeyam_desktop.self_test.outcome import Findings
from narayaneeyam_desktop.startup import Program, make_application

SMALL = DemoSize(patients=30, days=3)
# Whose eyes: together they may open every page.
LOGINS = ("admin", "hari", "deepa", "anitha", "latha")
# A slow PC under other work.
_PATIENCE_SECONDS = 120


def make_demo(home: Path) -> Findings:
    """Makes it, and replays its log."""
    found = Findings()
    folder = make_demo_clinic(home, datetime.now(UTC), size=SMALL)
    clinic, administrator = open_clinic(folder, LOGINS[0], DEMO_PASSWORD)
    try:
        faults = [*check(clinic, administrator), *check_deep(clinic, administrator)]
    finally:
        clinic.close()
    found.faults += [f"the clinic that was made is not whole: {fault.check} {fault.what}" for fault in faults]
    found.told = f"{SMALL.patients} patients, {SMALL.days} days, the log replayed"
    return found


def open_every_page(home: Path) -> Findings:
    """As each person of the demo clinic sees them; a page that nobody there can open yet is told as such."""
    os.environ["NARAYANEEYAM_HOME"] = str(home)
    found, opened, empty = Findings(), set[str](), set[str]()
    application = make_application([])
    application.setQuitOnLastWindowClosed(False)
    report_uncaught(lambda report: found.faults.append(f"a page failed: {report.read_text(encoding='utf-8')}"))
    clinic, first = open_clinic(_only_clinic(home), LOGINS[0], DEMO_PASSWORD)
    specs = all_pages()
    try:
        people = [*(sign_in(clinic, login, DEMO_PASSWORD) for login in LOGINS[1:]), first]
        for actor in people:
            _open_pages_of(clinic, actor, specs, found, opened, empty)
    finally:
        clinic.close()
    never = {spec.key for spec in specs} - opened
    found.expect(not never - empty, f"nobody could open {', '.join(sorted(never - empty))}")
    found.told = f"{len(opened)} pages"
    if never & empty:
        found.told += f"; nothing to show yet: {', '.join(sorted(never & empty))}"
    return found


def play_a_visit(home: Path, folder: Path) -> Findings:
    """Registration, token, doctor, prescription, sale, payment, and the papers, by typing into the real windows."""
    os.environ["NARAYANEEYAM_HOME"] = str(home)
    found = Findings()
    make_application([])
    report_uncaught(lambda report: found.faults.append(f"a page failed: {report.read_text(encoding='utf-8')}"))
    program = Program()
    player = Player(program.background, None, patience_seconds=_PATIENCE_SECONDS)
    try:
        MainJob(program, player, DEMO_PASSWORD).play()
        papers = PlayedPapers.read(program, folder)
    except Stuck as stuck:
        found.faults.append(f"the visit stuck: {stuck}")
    else:
        found.faults += differences(papers)
        keys = sum(step.keys for step in player.steps)
        found.told = f"invoice {papers.papers.number} printed, {len(papers.files)} files of papers, {keys} keys"
    finally:
        program.end()
    return found


def _open_pages_of(
    clinic: Clinic, actor: Actor, specs: list[PageSpec], found: Findings, opened: set[str], empty: set[str]
) -> None:
    """Only pages that nobody before could open."""
    background, news = Background(), News()
    background.crashed.connect(write_report)
    clinic.listen(news.hear)
    with clinic.reading(by=actor) as reading:
        heading = clinic_heading(reading)
    window = MainWindow(
        clinic, background, news, specs, clinic_name=heading.name, motto=heading.motto, is_demo=heading.is_demo
    )
    window.set_search(look_everywhere)
    window.show_person(actor)
    window.show()
    player = Player(background, None, patience_seconds=_PATIENCE_SECONDS)
    try:
        for key, arguments in _places(clinic, actor, specs, opened, empty):
            # By the event loop: a page that cannot be made is reported, and the next one is opened.
            QTimer.singleShot(0, partial(window.open_page, key, arguments))
            player.settle()
            place = window.place()
            found.expect(place is not None and place[0] == key, f"the page {key} did not open")
            opened.add(key)
    except Stuck as stuck:
        found.faults.append(f"a page never came to rest: {stuck}")
    finally:
        window.close()
        background.shutdown()
        window.deleteLater()


def _places(
    clinic: Clinic, actor: Actor, specs: list[PageSpec], opened: set[str], empty: set[str]
) -> Iterator[tuple[str, dict[str, object]]]:
    for spec in specs:
        if spec.key in opened or (spec.permission is not None and not actor.may(spec.permission)):
            continue
        arguments: dict[str, object] | None = {}
        if spec.example is not None:
            with clinic.reading(by=actor) as reading:
                arguments = spec.example(reading)
        if arguments is None:
            empty.add(spec.key)
        else:
            yield spec.key, arguments


def _only_clinic(home: Path) -> Path:
    return next((home / "clinics").glob("[!.]*/clinic.db")).parent
