"""Documents on two PCs of one clinic: the row comes at once, the file when it is opened."""

from __future__ import annotations

from datetime import timedelta

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.documents.document_files import DocumentFiles
from narayaneeyam_clinic.documents.document_kinds import DocumentKind
from narayaneeyam_clinic.documents.document_list import documents_of, open_document
from narayaneeyam_clinic.documents.exchange_files import fetch_file
from narayaneeyam_clinic.documents.keep_document import DocumentDraft, keep_document, keep_file
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.people.roles import actor_of
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.sync.link_state import LinkKind
from tests.clinic.documents.papers import pdf
from tests.clinic.sync.linked import Pc, World, another_pc, first_pc, settle
from tests.clinic_of_roles import TemplateClinic


@pytest.fixture
def world(tmp_path):
    made = World(tmp_path)
    yield made
    made.close()


def doctor(clinic: Clinic) -> Actor:
    with clinic.reading(by=PROGRAM) as rd:
        return actor_of(rd.session, rd.session.query(User).filter_by(login="doctor").one())


def kept_on(pc: Pc, patient_id: str) -> str:
    by = doctor(pc.clinic)
    file = keep_file(pc.clinic, by, pdf(3))
    with pc.clinic.transaction(by=by, why="documents.keep") as tx:
        draft = DocumentDraft(patient_id=patient_id, kind=DocumentKind.LAB, title="Blood count", day=tx.today)
        return keep_document(tx, draft, file)


def test_a_file_comes_when_it_is_opened(world: World, template_clinic: TemplateClinic):
    """DOC-8: added without a network, sent with the next exchange, fetched by the other PC alone."""
    desk = first_pc(world, template_clinic)
    desk.exchange()
    world.with_replicas()
    laptop = another_pc(world, 2, desk.row.clinic_id)
    patient_id = desk.register("Lakshmi Amma")
    desk.line.down = True
    document_id = kept_on(desk, patient_id)
    assert desk.exchange().kind is LinkKind.OFFLINE
    files = DocumentFiles(desk.clinic.folder, desk.clinic.key)
    assert len(files.waiting()) == 1
    desk.line.down = False
    world.advance(60)
    settle(desk, laptop)
    assert files.waiting() == []
    by = doctor(laptop.clinic)
    with laptop.clinic.reading(by=by) as rd:
        (row,) = documents_of(rd, patient_id)
    with pytest.raises(Refused, match="document_elsewhere") as elsewhere:
        open_document(laptop.clinic, by, document_id)
    assert elsewhere.value.facts["file_name"] == row.file_name
    laptop.link.ask(lambda transport, who: fetch_file(laptop.clinic, transport, who, row.file_name))
    assert open_document(laptop.clinic, by, document_id).content == pdf(3)
    # What was fetched is not sent again.
    assert DocumentFiles(laptop.clinic.folder, laptop.clinic.key).waiting() == []


def test_a_new_server_gets_the_files_again(world: World, template_clinic: TemplateClinic):
    """DOC-8: the file is with the new server although it was sent to the old one."""
    desk = first_pc(world, template_clinic)
    patient_id = desk.register("Lakshmi Amma")
    kept_on(desk, patient_id)
    desk.exchange()
    files = DocumentFiles(desk.clinic.folder, desk.clinic.key)
    assert files.waiting() == []
    (name,) = files.names()
    files.send_all_again()
    assert files.waiting() == [name]
    world.advance(timedelta(minutes=5).total_seconds())
    desk.exchange()
    assert files.waiting() == []
