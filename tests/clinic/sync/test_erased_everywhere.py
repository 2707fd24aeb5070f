"""An erasure on one PC: the other PC, one that was away and wrote meanwhile, the server's log and new PCs all lose the values."""

from __future__ import annotations

import pytest

from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.store.pages import read_pages
from narayaneeyam_clinic.store.replay import check_deep
from narayaneeyam_clinic.sync.change_group import unpack
from narayaneeyam_clinic.sync.erased_marks import MARKS_NAME
from narayaneeyam_clinic.sync.segment import read_segment
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_server.registry import set_device
from narayaneeyam_server.replicas import Replicas
from tests.clinic.sync.linked import Pc, World, alike, another_pc, settle

ERASURE = (
    "INSERT INTO erasure (id, patient_id, scope, asked_by, asked_on, reason, decided_by, at) VALUES"
    " (?, ?, 'contact', 'patient', '2026-11-21', 'asked', 'somebody', 0)"
)
WORDS = ("Marykutty", "+919847012345", "+919847099999", "Kottarakkara")


def erased(pc: Pc, patient: str) -> None:
    pc.change(ERASURE, natural_id("erasure", patient, "contact"), patient)


def told_of(pc: Pc) -> list[str]:
    """Which of the words stand anywhere in the rows of patients or in the log of a PC."""
    log = [unpack(row[0]).decode() for row in pc.rows("SELECT payload FROM change_group WHERE payload IS NOT NULL")]
    rows = [str(row) for row in pc.rows("SELECT * FROM patient")]
    return [word for word in WORDS if any(word in text for text in (*log, *rows))]


def told_by_pages(pc: Pc) -> list[str]:
    """Which of them stand in any page of a PC's file, those that nobody uses any more among them."""
    pc.clinic.fold_log()
    pages = b"\n".join(read_pages(pc.clinic.path, pc.clinic.key))
    return [word for word in WORDS if word.encode() in pages]


def told_by(world: World, clinic_id: str) -> list[str]:
    """Which of them stand in the server's log."""
    _, found = world.service.log_store.after(clinic_id, 0, 0, at_most=1 << 30)
    payloads = [(group.payload or b"").decode() for one in found for group in read_segment(one.packed or b"").groups]
    return [word for word in WORDS if any(word in payload for payload in payloads)]


def test_two_pcs_a_server_and_one_that_was_away(two: tuple[Pc, Pc], world: World):
    """RIGHT-12, RIGHT-13, RIGHT-17: what the other PC wrote meanwhile is erased too; nobody is asked to decide."""
    desk, counter = two
    world.with_replicas()
    patient = desk.register("Marykutty")
    desk.change("UPDATE patient SET phone = ? WHERE id = ?", "+919847012345", patient)
    settle(desk, counter)
    counter.line.down = True
    counter.change("UPDATE patient SET phone = ?, place = ? WHERE id = ?", "+919847099999", "Kottarakkara", patient)
    counter.change("UPDATE patient SET address = ? WHERE id = ?", "Kottarakkara", patient)
    erased(desk, patient)
    desk.exchange()
    assert told_of(desk) == []
    assert told_of(counter) == list(WORDS)
    counter.line.down = False
    alike(desk, counter)
    assert told_of(desk) == told_of(counter) == []
    clinic_id = desk.row.clinic_id
    assert isinstance(world.service.replicas, Replicas)
    world.service.replicas.brought_up_to(clinic_id)
    assert told_by(world, clinic_id) == []
    assert desk.rows("SELECT name, phone, is_active FROM patient WHERE id = ?", patient) == [("(erased)", None, 0)]
    assert desk.rows("SELECT count(*) FROM rival_heads WHERE is_open") == [(0,)]
    assert world.service.pull_now(counter.row.who, 1, 0).frames
    with world.service.database.writing() as connection:
        set_device(connection, clinic_id, counter.device_id, schema_rev="0009")
    with pytest.raises(ServerSaysNo, match="update_needed"):
        # A program that knows nothing of erasures could not read what was filtered.
        world.service.pull_now(counter.row.who, 1, 0)
    assert told_by_pages(desk) == told_by_pages(counter) == []
    later = another_pc(world, 3, clinic_id)
    alike(desk, counter, later)
    assert told_of(later) == []
    for pc in (desk, later):
        assert check_deep(pc.clinic, PROGRAM) == []


def test_a_pc_that_was_away_is_erased_when_it_meets_the_server(two: tuple[Pc, Pc]):
    """RIGHT-12: the note beside its database is written too, so that an older copy of it is erased again."""
    desk, counter = two
    patient = desk.register("Marykutty")
    settle(desk, counter)
    erased(desk, patient)
    desk.exchange()
    assert "Marykutty" in told_of(counter)
    counter.exchange()
    assert told_of(counter) == []
    assert patient in (counter.clinic.folder / MARKS_NAME).read_text(encoding="utf-8")
