"""Joining: a clinic that began alone, and a new PC of a clinic (WIRE-1 to WIRE-4, SYNC-15, SYNC-16, LEAK-13)."""

from __future__ import annotations

import shutil

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.sign_in import clinics_on_this_pc, find_key, sign_in
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.store.access_log import access_log
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.search_index import search
from narayaneeyam_clinic.store.vault import Vault
from narayaneeyam_clinic.sync.join import join_server
from narayaneeyam_clinic.sync.join_code import fingerprint_of, join_text, parse_join_code
from narayaneeyam_clinic.sync.join_new_pc import give_up_joining
from narayaneeyam_clinic.sync.messages import ClinicToJoin, JoinAsk, SnapshotManifest
from narayaneeyam_clinic.sync.new_device import own_leases
from narayaneeyam_clinic.sync.number_series import become_new_device
from narayaneeyam_clinic.sync.server_address import server_address
from narayaneeyam_clinic.sync.transport import ServerSaysNo, Unreachable
from tests.clinic.sync.linked import (
    ADDRESS,
    Line,
    Pc,
    World,
    administrator,
    alike,
    another_pc,
    first_pc,
    join_pc,
    meeting,
    settle,
)
from tests.clinic_of_roles import PASSWORD, RECOVERY_CODE


def refused(expected, work, /, *given, **named):
    with pytest.raises(Refused) as no:
        work(*given, **named)
    assert no.value.code == expected
    return no.value


def joins(clinic: Clinic, world: World, code: str, **more) -> None:
    by = more.pop("by", None) or administrator(clinic)
    join_server(clinic, ADDRESS, code, by=by, meet=meeting(more.pop("line", None) or Line(world)), **more)


def test_the_joining_text_is_read_as_people_type_it():
    """WIRE-1"""
    certificate = b"a certificate"
    shown = join_text("12345678", certificate)
    letters = fingerprint_of(certificate)
    assert len(letters) == 20
    assert shown.startswith("1234 5678-")
    for typed in (shown, shown.lower(), shown.replace(" ", ""), f" {shown.replace('-', '  ')} "):
        assert (parse_join_code(typed).code, parse_join_code(typed).fingerprint) == ("12345678", letters)
    misread = letters.replace("O", "0").replace("I", "1").replace("B", "8")
    assert parse_join_code(f"12345678 {misread}").fingerprint == letters
    assert parse_join_code("1234-5678").fingerprint is None
    for wrong in ("", "1234567", "123456789", shown[:-1], shown + "A", "1234567A", "१२३४५६७८"):
        refused("join_code_not_understood", parse_join_code, wrong)


def test_an_address_is_encrypted_or_this_pc():
    assert server_address(" 192.168.1.10:8447/ ") == "https://192.168.1.10:8447"
    assert server_address("https://Clinic.Example") == "https://clinic.example"
    assert server_address("https://[fe80::1]:8443") == "https://[fe80::1]:8443"
    for address in ("http://127.0.0.1:8000", "http://localhost:8000", "http://[::1]:8000"):
        assert server_address(address) == address
    refused("server_address_not_safe", server_address, "http://192.168.1.10:8000")
    refused("server_address_not_safe", server_address, "http://127.0.0.1.evil.example")
    for wrong in ("", "ftp://x", "https://", "https://a/b", "a b", "https://u@h", "https://h:99999", "https://h?x=1"):
        refused("server_address_not_understood", server_address, wrong)


def test_a_clinic_that_began_alone_brings_its_whole_log(empty_world, template_clinic):
    """WIRE-2: also of the devices that it was before."""
    desk = first_pc(empty_world, template_clinic)
    assert desk.link.state().waiting > 0
    assert desk.exchange().waiting == 0
    counter = another_pc(empty_world, 2, desk.row.clinic_id)
    alike(desk, counter)
    assert counter.row.place == len(counter.log())


def test_a_new_pc_with_an_older_program_than_the_servers_takes_the_log(world, two):
    """SKEW-10: the snapshot is of another program's tables; the log says itself what it holds."""

    class OfALaterServer(Line):
        def manifest(self, who):
            contents = {"epoch": 1, "order": 1, "schema_rev": "9999", "bytes": 1, "counts": {}, "format": 9}
            return SnapshotManifest(snapshot_id="0" * 32, sha256="0" * 64, key="0" * 64, **contents)

    desk, _ = two
    desk.register("Lakshmi Nair")
    settle(desk)
    joined = join_pc(world, 3, desk.row.clinic_id, line=OfALaterServer(world))
    third = Pc.of(world.keep(joined.clinic), world, seed=3)
    alike(desk, third)
    with third.clinic.reading(by=PROGRAM) as rd:
        assert [found.title for found in search(rd, "laksh")] == ["Lakshmi Nair"]


def test_a_lone_clinic_that_was_restored_before_brings_all_its_devices(empty_world, template_clinic):
    """WIRE-2, WIRE-15"""
    folder = empty_world.home / "alone"
    shutil.copytree(template_clinic.folder, folder)
    clinic = empty_world.keep(Clinic.open(folder, template_clinic.key, clock=lambda: empty_world.now))
    become_new_device(clinic, "restored from a backup")
    joins(clinic, empty_world, empty_world.service.make_code(None))
    desk = Pc.of(clinic, empty_world)
    desk.register("Lakshmi Nair")
    settle(desk)
    counter = another_pc(empty_world, 2, desk.row.clinic_id)
    alike(desk, counter)
    assert len({row[0] for row in counter.log()}) == 3
    codes = counter.rows("SELECT number, patient_code, counter_code, reserve_code FROM device ORDER BY number")
    for column in zip(*codes, strict=True):
        assert len(set(column)) == len(codes) == 3


def test_a_demo_clinic_never_joins(empty_world, lived_clinic, tmp_path):
    """LEAK-13, WIRE-2: refused here before anything is sent, and by the server too."""
    folder = tmp_path / "demo"
    shutil.copytree(lived_clinic.folder, folder)
    clinic = empty_world.keep(Clinic.open(folder, lived_clinic.key))
    line = Line(empty_world, down=True)
    code = empty_world.service.make_code(None)
    refused("demo_cannot_join", joins, clinic, empty_world, code, by=PROGRAM, line=line)
    asked = ClinicToJoin(
        clinic_id=new_id(), name="Demo", is_demo=True, devices=own_leases(clinic), device_id=clinic.device.id
    )
    with pytest.raises(ServerSaysNo) as no:
        empty_world.service.join(JoinAsk(protocol=1, code=code, pc_name="PC", clinic=asked))
    assert no.value.code == "demo_clinic"


def test_joining_needs_a_right_and_is_noted(empty_world, template_clinic, as_role):
    """SYNC-16"""
    folder = empty_world.home / "alone"
    shutil.copytree(template_clinic.folder, folder)
    clinic = empty_world.keep(Clinic.open(folder, template_clinic.key, clock=lambda: empty_world.now))
    code = empty_world.service.make_code(None)
    refused("not_permitted", joins, clinic, empty_world, code, by=as_role("doctor"))
    joins(clinic, empty_world, code)
    refused("already_joined", joins, clinic, empty_world, code)
    with clinic.reading(by=PROGRAM) as rd:
        assert next((row.kind, row.detail) for row in access_log(rd)) == ("joined_server", ADDRESS)


def test_what_is_wrong_with_a_code_is_told(world, two, clinic):
    """WIRE-1, WIRE-4: a clinic that was started apart never becomes part of another."""
    desk, _ = two
    refused("join_code_wrong", joins, clinic, world, "00000000")
    Vault(clinic.folder).belongs_to(new_id(), "Another clinic")
    refused("join_clinic_differs", joins, clinic, world, world.service.make_code(desk.row.clinic_id))
    late = world.service.make_code(None)
    world.advance(601)
    refused("join_code_expired", joins, clinic, world, late)
    refused("join_clinic_is_there", joins, desk.clinic, world, world.service.make_code(None), again=True)
    refused("server_unreachable", joins, clinic, world, late, line=Line(world, down=True))


def test_a_new_pc_is_one_of_the_clinic(world, two):
    """WIRE-3, SYNC-15: a device of its own with its own codes and its own key; its person signs in, everything is found."""
    desk, counter = two
    patient = desk.register("Lakshmi Nair")
    settle(desk, counter)
    joined = join_pc(world, 3, desk.row.clinic_id)
    third = Pc.of(world.keep(joined.clinic), world)
    assert joined.person.login == "receptionist"
    assert third.clinic.key not in (desk.clinic.key, counter.clinic.key)
    assert third.clinic.device.number not in (desk.clinic.device.number, counter.clinic.device.number)
    with third.clinic.reading(by=PROGRAM) as rd:
        assert [found.ref_id for found in search(rd, "nair")] == [patient]
    assert check(third.clinic, PROGRAM) == []
    vault = Vault(third.clinic.folder)
    assert (vault.clinic_id, vault.clinic_name) == (desk.row.clinic_id, "Sree Dhanwanthari Ayurveda")
    assert vault.open_by_recovery(RECOVERY_CODE) == third.clinic.key
    assert find_key(third.clinic.folder, "receptionist", PASSWORD) == third.clinic.key
    # Another user of the clinic signs in on the new PC too.
    assert sign_in(third.clinic, "doctor", PASSWORD).login == "doctor"
    third.register("Ravi Menon")
    settle(third, desk, counter)
    alike(desk, counter, third)
    names = desk.rows("SELECT name FROM device ORDER BY number")
    assert ("PC 3",) in names


@pytest.mark.parametrize("answers", [1, 2])
def test_a_joining_that_is_cut_goes_on_where_it_was(world, two, answers):
    """SYNC-15, WIRE-14: cut after each answer in turn; the code is good once, and one device is leased."""
    desk, _ = two
    desk.register("Lakshmi Nair")
    desk.exchange()
    home = world.home / "pc3"
    code = world.service.make_code(desk.row.clinic_id)
    refused("server_unreachable", join_pc, world, 3, "", line=Cut(world, answers=answers), code=code)
    assert clinics_on_this_pc(home) == []
    joined = join_pc(world, 3, "", code=code)
    third = Pc.of(world.keep(joined.clinic), world)
    assert [one.folder for one in clinics_on_this_pc(home)] == [third.clinic.folder]
    assert list((home / "clinics").glob(".*")) == []
    settle(third, desk)
    assert third.clinic.device.number == 3  # the spares count down from above
    assert third.names() == ["Lakshmi Nair"]
    assert not (third.clinic.folder / "joining").exists()


class Cut(Line):
    """Goes down after so many answers."""

    def __init__(self, world: World, answers: int) -> None:
        super().__init__(world)
        self.answers = answers

    def _through(self, work):
        if self.answers == 0:
            raise Unreachable("no_connection")
        self.answers -= 1
        return super()._through(work)


def test_a_wrong_password_opens_nothing_and_a_right_one_later_does(world, two):
    """SYNC-15: what came stays; only the recovery code of that joining goes on with it."""
    desk, _ = two
    code = world.service.make_code(desk.row.clinic_id)
    home = world.home / "pc3"
    refused("wrong_password", join_pc, world, 3, "", code=code, password="not it at all")
    assert clinics_on_this_pc(home) == []
    other = RECOVERY_CODE.replace("A", "Z")
    refused(
        "recovery_code_of_begun_joining", join_pc, world, 3, "", code=code, recovery_code=other,
        recovery_typed_back=other,
    )  # fmt: skip
    refused("recovery_code_differs", join_pc, world, 3, "", code=code, recovery_typed_back=other)
    world.keep(join_pc(world, 3, "", code=code).clinic)
    assert len(clinics_on_this_pc(home)) == 1


def test_a_refused_joining_leaves_nothing_behind(world, two):
    """SYNC-15: and it says why: a code that brings a clinic is none for a further PC, and after guessing one waits."""
    clinics = world.home / "pc3" / "clinics"
    refused("join_code_is_for_clinic", join_pc, world, 3, "", code=world.service.make_code(None))
    refused("server_unreachable", join_pc, world, 3, "", code="00000000", line=Line(world, down=True))
    assert list(clinics.iterdir()) == []
    for _ in range(5):
        refused("join_code_wrong", join_pc, world, 3, "", code="00000000")
    assert 0 < refused("join_wait", join_pc, world, 3, "", code="00000000").facts["minutes"] <= 20
    assert not clinics.exists() or list(clinics.iterdir()) == []


def test_a_joining_can_be_given_up(world, two):
    desk, _ = two
    code = world.service.make_code(desk.row.clinic_id)
    refused("wrong_password", join_pc, world, 3, "", code=code, password="not it at all")
    give_up_joining(world.home / "pc3")
    assert list((world.home / "pc3" / "clinics").iterdir()) == []
