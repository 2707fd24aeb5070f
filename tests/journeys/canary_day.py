"""A whole marked day in a process with a home of its own: `python -m tests.journeys.canary_day OUT [cheap]`.

OUT is the folder of chosen outputs. By verbs of the console, by actions, by papers, and in the windows; with a refused
action and two defects whose messages quote a patient.
"""

from __future__ import annotations

import io
import logging
import os
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from narayaneeyam_clinic.billing.invoice_paper import invoice_paper
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.consultations.consultation_page import consultation_page
from narayaneeyam_clinic.papers.invoice import invoice_pdf
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.prescription import prescription_pdf
from narayaneeyam_clinic.patients.register_patient import NewPatient
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.permissions import Role
from narayaneeyam_clinic.people.records import StaffKind, User
from narayaneeyam_clinic.people.roles import actor_of
from narayaneeyam_clinic.people.sign_in import clinics_on_this_pc, open_clinic, sign_in
from narayaneeyam_clinic.people.staff import StaffDetails, add_staff
from narayaneeyam_clinic.people.users import NewUser, add_user
from narayaneeyam_clinic.prescriptions.prescription_paper import prescription_paper
from narayaneeyam_clinic.shared.clock import INDIA, business_date, system_clock
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.places import data_home
from narayaneeyam_desktop.__main__ import main
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.crash_reports import report_uncaught
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.startup import Program, make_application
from tests import hashes
from tests.journeys import marked_day as marks
from tests.journeys.marked_day import MarkedDay, play_marked_day

PASSWORD = "XQZ-password-9281"
LOGIN = "xqzadministrator"
CLINIC_NAME = "Canary Clinic"


def verb(*arguments: str) -> int:
    """As typed at the terminal, the password on standard input."""
    sys.stdin = io.StringIO(PASSWORD + "\n")
    return main([*arguments, "--password-stdin"])


def by_eight() -> datetime:
    """Today, and not after the hours of treatment, whenever the tests are run."""
    now = system_clock()
    return min(now, datetime.combine(business_date(now), time(8), INDIA).astimezone(UTC))


def play(out: Path) -> None:
    created = verb(
        "clinic", "create", "--name", CLINIC_NAME, "--state", "32", "--admin-name", "Asha", "--admin-login", LOGIN,
        "--recovery-file", str(out / "recovery.txt"),
    )  # fmt: skip
    assert created == 0
    folder = clinics_on_this_pc(data_home())[0].folder
    clinic, administrator = open_clinic(folder, LOGIN, PASSWORD, clock=by_eight)
    people = add_people(clinic, administrator)
    day = play_marked_day(clinic, lambda role: people[role])
    write_papers(clinic, people, day, out)
    be_refused(clinic, people["receptionist"], day)
    clinic.close()
    by_verbs(day, out)
    in_windows(folder, day.patient_id)


def add_people(clinic: Clinic, administrator: Actor) -> dict[str, Actor]:
    """One user of each role, who signs in."""
    with clinic.transaction(by=administrator, why="people.add_user") as tx:
        doctor = add_staff(tx, StaffDetails(name="Hari Kumar", kind=StaffKind.DOCTOR, council_number="1234"))
        for role in set(Role) - {Role.ADMINISTRATOR}:
            staff_id = doctor if role is Role.DOCTOR else None
            add_user(tx, NewUser(name=role, login=role, password=PASSWORD, roles=(role,), staff_id=staff_id))
    with clinic.reading(by=PROGRAM) as rd:
        users = rd.session.query(User).all()
        return {user.login: actor_of(rd.session, user) for user in users}


def write_papers(clinic: Clinic, people: dict[str, Actor], day: MarkedDay, out: Path) -> None:
    with clinic.reading(by=people["doctor"]) as rd:
        (out / "prescription.pdf").write_bytes(prescription_pdf(prescription_paper(rd, day.prescription_id)))
    with clinic.reading(by=people["pharmacist"]) as rd:
        (out / "bill.pdf").write_bytes(invoice_pdf(invoice_paper(rd, day.invoice_id), PaperSize.A5))


def be_refused(clinic: Clinic, by: Actor, day: MarkedDay) -> None:
    """A wrong person, a wrong password, and a form that pydantic refuses."""
    with pytest.raises(Refused, match="not_permitted"), clinic.reading(by=by) as rd:
        consultation_page(rd, day.visit_id)
    with pytest.raises(Refused, match="wrong_password"):
        sign_in(clinic, LOGIN, marks.NOTE)
    try:
        NewPatient.model_validate({"name": marks.NAME, "phone": [marks.PHONE]})
    except ValueError as error:
        logging.getLogger(__name__).error("refused by the form: %s", error)


def by_verbs(day: MarkedDay, out: Path) -> None:
    people = out / "people.csv"
    people.write_text(
        f"Name,Sex,Age,Phone\n{marks.OTHER_NAME} Amma,F,61,9847055509\n{marks.NAME},,,\n", encoding="utf-8"
    )
    assert verb("import", "patients", str(people), "--user", "manager", "--bad-rows", str(out / "bad.csv")) == 0
    for kind in ("patients", "invoices", "day"):
        assert verb("export", kind, str(out / f"{kind}.xlsx"), "--user", "manager") == 0
    paper = str(out / "again.pdf")
    assert verb("print", "invoice", day.invoice_number, "--pdf", paper, "--user", "pharmacist") == 0
    assert verb("backup", str(out / "stick"), "--user", "manager") == 0
    assert verb("check", "--deep", "--user", "manager") == 0
    assert verb("export", "patients", str(out / "no.csv"), "--user", "therapist") == 1


def in_windows(folder: Path, patient_id: str) -> None:
    """The main window on the patients and one patient, then two defects of ours: in a slot and in background work."""
    application = make_application([])
    program = Program()
    report_uncaught(program.tell_of_defect)
    steps = WindowSteps(program, patient_id)
    program.ready.connect(steps.begin)
    program.start()
    form = program.sign_in_window
    assert form is not None
    opened = open_clinic(folder, "doctor", PASSWORD)
    program._opened(opened)
    QTimer.singleShot(60_000, application.quit)
    application.exec()
    program.end()
    assert steps.done, "the windows did not come"


class WindowSteps:
    """What happens in the main window, one step after the other."""

    def __init__(self, program: Program, patient_id: str) -> None:
        self.program = program
        self.patient_id = patient_id
        self.done = False
        self._steps: list[Callable[[], None]] = [
            self._patients,
            self._patient,
            self._break_slot,
            self._break_work,
            self._end,
        ]

    def begin(self, window: MainWindow) -> None:
        self.window = window
        self._next()

    def _next(self) -> None:
        QTimer.singleShot(300, self._step)

    def _step(self) -> None:
        step = self._steps.pop(0)
        if self._steps:
            self._next()
        step()

    def _patients(self) -> None:
        self.window.open_page("patients", {})

    def _patient(self) -> None:
        self.window.open_page("patient", {"patient_id": self.patient_id})

    def _lock(self) -> None:
        self.window.lock()

    def _break_slot(self) -> None:
        raise ValueError(f"cannot show {marks.NAME}: {marks.NOTE}")

    def _break_work(self) -> None:
        background: Background = self.program.background
        background.read(self.window, self._fail, done=print)
        thread = threading.Thread(target=self._fail)
        thread.start()
        thread.join()

    def _fail(self) -> None:
        raise KeyError(marks.NAME, marks.INTERNAL)

    def _end(self) -> None:
        self.done = True
        self.window.close()
        from PySide6.QtWidgets import QApplication

        QApplication.quit()


if __name__ == "__main__":
    if "cheap" in sys.argv:
        hashes.make_cheap()
    play(Path(sys.argv[1]))
    sys.stdout.write(f"pid {os.getpid()}\n")
