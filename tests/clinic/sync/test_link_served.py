"""Two PCs and a real server process, over TLS with its own certificate (SYNC-6, WIRE-1, WIRE-10)."""

from __future__ import annotations

import shutil
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.sync.join import join_server
from narayaneeyam_clinic.sync.join_code import join_text
from narayaneeyam_clinic.sync.join_new_pc import join_clinic
from narayaneeyam_clinic.sync.link import Link
from narayaneeyam_clinic.sync.link_row import read_link, reading_raw
from narayaneeyam_clinic.sync.link_state import LinkKind
from narayaneeyam_clinic.sync.open_link import open_link
from tests.clinic.sync.linked import PATIENT, administrator
from tests.clinic_of_roles import PASSWORD, RECOVERY_CODE, TemplateClinic
from tests.server.served import Served


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Served]:
    with Served(tmp_path / "server", tls=True) as served:
        yield served


def code_of(server: Served, clinic_id: str | None = None) -> str:
    host, _, port = server.address.removeprefix("https://").rpartition(":")
    return join_text(server.code(clinic_id), ssl.PEM_cert_to_DER_cert(ssl.get_server_certificate((host, int(port)))))


def names(clinic: Clinic) -> list[str]:
    with reading_raw(clinic) as raw:
        return [name for (name,) in raw.execute("SELECT name FROM patient ORDER BY name")]


def link_of(clinic: Clinic) -> Link:
    link = open_link(clinic)
    assert link is not None
    return link


def test_a_save_is_seen_on_the_other_pc_at_once_and_the_end_is_not_waited_for(
    server: Served, template_clinic: TemplateClinic, tmp_path: Path
):
    folder = tmp_path / "pc1" / "clinics" / "clinic"
    shutil.copytree(template_clinic.folder, folder)
    desk = Clinic.open(folder, template_clinic.key)
    join_server(desk, server.address, code_of(server), by=administrator(desk))
    at_desk = link_of(desk)
    assert at_desk.exchange().kind is LinkKind.UP_TO_DATE
    with reading_raw(desk) as raw:
        row = read_link(raw)
    assert row is not None
    joined = join_clinic(
        tmp_path / "pc2", server.address, code_of(server, row.clinic_id), "receptionist", PASSWORD,
        recovery_code=RECOVERY_CODE, recovery_typed_back=RECOVERY_CODE, use_keyring=False,
    )  # fmt: skip
    at_counter = link_of(joined.clinic)
    assert at_counter.exchange().problem is None
    # Both have each other's device rows.
    at_desk.exchange()

    came = threading.Event()
    joined.clinic.listen(lambda _fact: came.set())
    waiting = threading.Thread(target=at_counter.wait)
    waiting.start()
    with desk.transaction(by=PROGRAM, why="test.change") as tx:
        raw_connection(tx.session).execute(PATIENT, (new_id(), "N1-1", "1", "Lakshmi Nair"))
    assert at_desk.exchange().waiting == 0
    assert came.wait(20), "the waiting PC heard nothing"
    waiting.join(20)
    assert names(joined.clinic) == ["Lakshmi Nair"]

    waiting = threading.Thread(target=at_counter.wait)
    waiting.start()
    at_counter.stop()
    waiting.join(10)
    assert not waiting.is_alive()
    at_desk.stop()
    joined.clinic.close()
    desk.close()
