"""Two windows of the real application on two data folders, and a real server: the whole of many PCs by keys (LINK-15, LINK-16)."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.people.roles import actor_of
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.sync.digest import table_digests
from narayaneeyam_clinic.sync.link_row import reading_raw
from tests import forked
from tests.clinic.shelf import Shelf
from tests.clinic_of_roles import TemplateClinic
from tests.server.served import Served

ROOT = Path(__file__).resolve().parents[2]


class Pc:
    """One process of the application, with a data folder of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home
        home.mkdir(parents=True, exist_ok=True)
        environment = {
            **os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "NARAYANEEYAM_HOME": str(home / "data"),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring", "PYTHONPATH": str(ROOT),
        }  # fmt: skip
        self._log = (home / "stderr").open("w", encoding="utf-8")
        pipe = subprocess.PIPE
        self._process = forked.begin(
            "tests.journeys.a_window", screen=True,
            cwd=ROOT, env=environment, stdin=pipe, stdout=pipe, stderr=self._log, text=True,
        )  # fmt: skip

    def begin(self, what: str, *given: object) -> None:
        """Somebody begins something there; `answer` waits for it."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([what, *given]) + "\n")
        self._process.stdin.flush()

    def answer(self) -> object:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, (self.home / "stderr").read_text(encoding="utf-8")
        told = json.loads(line)
        assert "trouble" not in told, told["trouble"]
        assert told["defects"] == []
        return told["answer"]

    def does(self, what: str, *given: object) -> object:
        self.begin(what, *given)
        return self.answer()

    def end(self) -> tuple[Path, bytes]:
        """The window is closed; where its clinic lies, and its key."""
        folder = Path(str(self.does("folder")))
        key = bytes.fromhex(str(self.does("end")))
        assert self._process.wait(10) == 0
        self.kill()
        return folder, key

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout, self._log):
            assert pipe is not None
            pipe.close()


@pytest.fixture
def pcs() -> Iterator[list[Pc]]:
    """Those that are begun; none is left."""
    begun: list[Pc] = []
    yield begun
    for one in begun:
        one.kill()


@pytest.fixture
def clinic_home(tmp_path: Path, template_clinic: TemplateClinic) -> Path:
    """A first PC with a clinic that has one medicine on its shelf."""
    folder = tmp_path / "desk" / "data" / "clinics" / template_clinic.folder.name
    shutil.copytree(template_clinic.folder, folder)
    clinic = Clinic.open(folder, template_clinic.key)
    with clinic.reading(by=PROGRAM) as rd:
        pharmacist = actor_of(rd.session, rd.session.query(User).filter_by(login="pharmacist").one())
    Shelf(clinic, pharmacist).stocked("Dasamoolarishtam", mrp="165")
    clinic.close()
    return tmp_path / "desk"


@pytest.mark.journey
def test_two_windows_and_a_server(tmp_path: Path, clinic_home: Path, pcs: list[Pc]):
    """LINK-15, LINK-16"""
    # The server comes back at the address that the PCs know.
    server = Served(tmp_path / "server", tls=True, options=("--port", str(free_port())))
    desk, doctor = Pc(clinic_home), Pc(tmp_path / "doctor")
    pcs += [desk, doctor]
    desk.begin("sign_in", "administrator")
    with server:
        desk.answer()
        desk.does("join_server", server.address, server.told("device", "code", "--new-clinic")["text"])
        desk.does("until_status", "Up to date")
        doctor.does("join", server.address, server.told("device", "code")["text"], "doctor")
        doctor.does("until_status", "Up to date")

        # Registered on one, seen by the doctor on the other, billed on the first.
        desk.does("switch", "receptionist")
        desk.does("register", "Lakshmi Nair")
        doctor.does("until", "visit", 1)
        doctor.does("consult", "Lakshmi Nair")
        desk.does("until", "prescription_line", 1)
        desk.does("switch", "pharmacist")
        desk.does("bill", "Lakshmi Nair")
        doctor.does("until", "invoice", 1)
        desk.does("switch", "receptionist")
        desk.does("register", "Ravi Menon")
        doctor.does("until", "visit", 2)
    # The server is away, and both work on.
    desk.begin("until_status", "Offline")
    doctor.does("consult", "Ravi Menon")
    desk.answer()
    desk.does("register", "Meenakshi Amma")
    doctor.does("until_status", "Offline ·")
    with server:
        desk.does("try_now")
        doctor.does("try_now")
        desk.does("until", "prescription_line", 2)
        doctor.does("until", "visit", 3)
        desk.does("until_status", "Up to date")
        doctor.does("until_status", "Up to date")
        # The doctor's PC is lost; another one takes its place.
        doctor.kill()
        shutil.rmtree(tmp_path / "doctor")
        doctor = Pc(tmp_path / "doctor2")
        pcs[1] = doctor
        doctor.does("join", server.address, server.told("device", "code")["text"], "doctor")
        assert [doctor.does("count", table) for table in ("patient", "invoice", "prescription")] == [3, 1, 2]
    # The server is lost; a new one gets everything from the PCs.
    doctor.does("until_status", "Offline")
    with Served(tmp_path / "server2", tls=True) as another:
        desk.does("switch", "administrator")
        desk.does("join_server", another.address, another.told("device", "code", "--new-clinic")["text"])
        desk.does("until_status", "Up to date")
        doctor.does("switch", "administrator")
        doctor.does("join_server", another.address, another.told("device", "code")["text"])
        doctor.does("until_status", "Up to date")
        doctor.does("switch", "receptionist")
        doctor.does("register", "Joseph K.")
        desk.does("until", "visit", 4)
        assert desk.does("status") == doctor.does("until_status", "Up to date")
        ends = [desk.end(), doctor.end()]
        digests = [digests_of(*end) for end in ends]
        assert digests[0] == digests[1]
        assert another.command("check").code == 0


def free_port() -> int:
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        port: int = tried.getsockname()[1]
        return port


def digests_of(folder: Path, key: bytes) -> dict[str, int]:
    """Of every table, when the file is whole."""
    clinic = Clinic.open(folder, key)
    try:
        assert check(clinic, PROGRAM) == []
        with reading_raw(clinic) as raw:
            return table_digests(raw)
    finally:
        clinic.close()
