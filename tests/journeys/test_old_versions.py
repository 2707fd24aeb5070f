"""The program of the version before, taken out of the history, beside the present one: real processes over HTTP (SKEW)."""

from __future__ import annotations

import io
import shutil
import subprocess
import tarfile
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from narayaneeyam_clinic.store.upgrade import program_revision
from narayaneeyam_clinic.version import __version__
from tests.processes.agreement import settle, whole
from tests.processes.faulty_proxy import FaultyProxy
from tests.processes.running import ROOT, PcProcess, ServerProcess

pytestmark = pytest.mark.journey

VERSIONS = tomllib.loads((ROOT / "tests" / "old_versions.toml").read_text(encoding="utf-8"))["version"]
BEFORE = VERSIONS[-1]
WAITING = "SELECT table_name, field, count(*) FROM waiting_part GROUP BY 1, 2"
PROGRAMS = "SELECT number, program FROM device ORDER BY number"


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the version before."""
    commit = BEFORE["commit"]
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("there is no history here to take an older program from")
    known = subprocess.run(
        ["git", "cat-file", "-e", f"{commit}^{{commit}}"], cwd=ROOT, check=False, capture_output=True
    )
    if known.returncode:
        pytest.skip(f"the history here does not reach back to {commit[:9]}")
    packed = subprocess.run(
        ["git", "archive", commit, "src", "migrations", "resources"], cwd=ROOT, check=True, capture_output=True
    ).stdout
    folder = tmp_path_factory.mktemp("before")
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(folder, filter="data")
    return folder


class Clinic:
    """A server, a line to it, and PCs, each with its program."""

    def __init__(self, home: Path, server_program: Path) -> None:
        self.home = home
        self.server = ServerProcess(home / "server", program=server_program).start()
        self.line = FaultyProxy(self.server.port, seed=1)
        self.pcs: list[PcProcess] = []

    def begins(self, name: str, program: Path) -> PcProcess:
        """The PC on which the clinic began, joined with its log."""
        pc = self.pc(name, program)
        assert "refused" not in pc.ask("create")
        pc.ask("work", 8, seed=1)
        assert pc.ask("join_server", self.line.address, self.server.code("--new-clinic")) == {}
        return pc

    def joins(self, name: str, program: Path) -> PcProcess:
        pc = self.pc(name, program)
        joined = pc.ask("join_clinic", self.line.address, self.server.code())
        assert "refused" not in joined, joined
        return pc

    def upgrade(self, pc: PcProcess) -> None:
        """The next start is with the present program."""
        pc.end()
        pc.program = ROOT
        pc.start()

    def upgrade_server(self) -> None:
        self.server.end()
        self.server.program = ROOT
        self.server.start()

    def end(self) -> None:
        for pc in self.pcs:
            pc.end()
        self.server.end()
        self.line.end()

    def pc(self, name: str, program: Path) -> PcProcess:
        pc = PcProcess(self.home / name, program=program).start()
        self.pcs.append(pc)
        return pc


@pytest.fixture
def clinic_of(tmp_path: Path) -> Iterator[list[Clinic]]:
    made: list[Clinic] = []
    yield made
    for clinic in made:
        clinic.end()


def test_the_version_before_is_another_one(before: Path, tmp_path: Path):
    """What follows would prove nothing otherwise."""
    pc = PcProcess(tmp_path / "pc", program=before).start()
    told = pc.ask("program")
    pc.end()
    assert (told["version"], told["revision"]) == (BEFORE["version"], BEFORE["schema_rev"])
    assert Path(told["from"]).is_relative_to(before)
    assert told["version"] != __version__
    assert told["revision"] < program_revision()


def test_a_pc_of_the_version_before_works_with_this_server(before: Path, tmp_path: Path, clinic_of: list[Clinic]):
    """SKEW-1, SKEW-3, SKEW-4, SKEW-5, SKEW-7, SKEW-8, SKEW-9: it works beside a PC of this version, is away, comes back, and is
    upgraded with work that it has not sent."""
    clinic = Clinic(tmp_path, ROOT)
    clinic_of.append(clinic)
    old = clinic.begins("old", before)
    settle([old])
    new = clinic.joins("new", ROOT)
    patient = old.ask("register", "Lakshmi Amma")["patient"]
    settle([old, new])
    for pc, seed in ((old, 2), (new, 3)):
        pc.ask("work", 10, seed=seed)
    # Both write to one person, each something else.
    old.ask("correct", patient, phone="+919847000011")
    new.ask("correct", patient, place="Thrissur")
    settle([old, new])
    asked = "SELECT phone, place FROM patient WHERE id = ?"
    for pc in (old, new):
        assert pc.ask("rows", asked, patient)["rows"] == [["+919847000011", "Thrissur"]]
    # The old program has no place for what the new one says of itself: it waits, and holds up nothing.
    assert old.ask("rows", WAITING)["rows"] == [["device", "program", 1]]
    assert old.ask("state")["parked"] == 0
    assert new.ask("rows", PROGRAMS)["rows"] == [[1, None], [2, __version__]]
    old.ask("work", 40, seed=4)
    new.ask("work", 10, seed=5)
    settle([new])
    settle([old])
    # Away again, and upgraded before it comes back.
    old.ask("work", 15, seed=6)
    clinic.upgrade(old)
    assert list((tmp_path / "old" / "clinics").glob("*/before-upgrade-*.db"))
    assert old.ask("rows", PROGRAMS)["rows"][-1] == [2, __version__]
    assert old.ask("rows", WAITING)["rows"] == []
    # A PC that would begin with the older program is not given a copy that it cannot read.
    late = clinic.pc("late", before)
    assert late.ask("join_clinic", clinic.line.address, clinic.server.code()) == {"refused": "join_update_needed"}
    facts = whole([old, new], clinic.server)
    assert facts["revision"] == program_revision()
    assert len(facts["bills"]) == len(old.printed) + len(new.printed)
    for pc in (old, new):
        assert pc.ask("rows", PROGRAMS)["rows"] == [[1, __version__], [2, __version__]]


def test_this_version_works_with_a_server_of_the_version_before(before: Path, tmp_path: Path, clinic_of: list[Clinic]):
    """SKEW-2, SKEW-3, SKEW-6, SKEW-7: PCs of both versions, then the server is upgraded on its own files, and a PC that
    joins afterwards has what the others have."""
    clinic = Clinic(tmp_path, before)
    clinic_of.append(clinic)
    first = clinic.begins("first", ROOT)
    settle([first])
    old = clinic.joins("old", before)
    later = clinic.joins("later", ROOT)
    for seed, pc in enumerate(clinic.pcs):
        pc.ask("work", 12, seed=seed)
    settle(clinic.pcs)
    # A server with other tables compares no rows; it never says that they differ.
    first.ask("exchange", compare_now=True)
    clinic.upgrade_server()
    for seed, pc in enumerate(clinic.pcs):
        pc.ask("work", 6, seed=10 + seed)
    settle(clinic.pcs)
    clinic.joins("newest", ROOT)
    clinic.upgrade(old)
    whole(clinic.pcs, clinic.server)
    for pc in (first, old, later):
        assert pc.ask("exchange", compare_now=True)["kind"] == "up_to_date"
        assert pc.ask("rows", "SELECT kind, table_name FROM incident")["rows"] == []
    told = clinic.server.told("clinic", "show", clinic.server.told("clinic", "list")["clinics"][0]["clinic_id"])
    assert [one["kind"] for one in told["incidents"]] == []
