"""What comes in from other PCs and is not as usual: shared stamps, removals, what a newer program or nobody of ours wrote."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import next_stamp
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id, new_id
from narayaneeyam_clinic.store.base import synced_tables
from narayaneeyam_clinic.store.replay import check_deep
from narayaneeyam_clinic.sync.apply import Taken
from narayaneeyam_clinic.sync.change_group import GENESIS, MAX_GROUP_BYTES, GroupHeader, chain_hash, salted_hash
from narayaneeyam_clinic.sync.decide import decide
from narayaneeyam_clinic.sync.payload_form import NotARow, Row, read_rows
from narayaneeyam_clinic.sync.segment import pack_segment, read_segment
from narayaneeyam_clinic.sync.take_in import take_in
from narayaneeyam_clinic.sync.travelling import Segment, TravellingGroup
from tests.clinic.sync.replicas import BEGIN, Replica, Replicas, content, replicas, retry_parked

SOMEBODY = "00000000-0000-4000-8000-0000000000aa"
PATIENT = {"registration_number": "N9-1", "public_code": "Q", "registered_at": 0, "name": "Lakshmi", "is_active": 1}


@pytest.fixture
def pcs(template_clinic, tmp_path: Path) -> Iterator[Replicas]:
    made = replicas(template_clinic.folder, template_clinic.key, tmp_path, 3)
    yield made
    made.close()


class Elsewhere:
    """A device of which only the groups come: what a program may send that is newer, broken or hostile."""

    def __init__(self, number: int) -> None:
        self.id, self.number, self.seq, self.head = new_id(), number, 0, GENESIS

    def writes(self, *rows: Row, user: str = PROGRAM.user_id, stamp: int = 0, rev: str = "9999") -> Segment:
        return self.sends(json.dumps({"rows": list(rows)}).encode(), user=user, stamp=stamp, rev=rev)

    def sends(self, payload: bytes, *, user: str = PROGRAM.user_id, stamp: int = 0, rev: str = "9999") -> Segment:
        self.seq += 1
        stamp = stamp or next_stamp(BEGIN, self.number) + (self.seq << 22)
        header = GroupHeader(self.id, self.seq, stamp, user, "test.elsewhere", rev)
        group = TravellingGroup(header, bytes(16), payload, salted_hash(bytes(16), payload))
        before, self.head = self.head, chain_hash(self.head, header, group.payload_hash)
        return Segment(self.id, before, self.head, (group,))


def new(row_id: str, **values: object) -> Row:
    return {"t": "patient", "id": row_id, "new": {**PATIENT, **values}}


def change(row_id: str, **edits: tuple[object, object]) -> Row:
    return {"t": "patient", "id": row_id, "set": {name: list(edit) for name, edit in edits.items()}}


def parked(pc: Replica) -> list[tuple[object, ...]]:
    return pc.rows("SELECT reason, waits_for FROM parked_group ORDER BY stamp")


def known_everywhere(pcs: Replicas) -> str:
    patient = new_id()
    pcs.pcs[0].change(
        "INSERT INTO patient (id, registration_number, public_code, registered_at, name, is_active)"
        " VALUES (?, 'N1-1', ?, 0, 'Lakshmi', 1)", patient, patient,
    )  # fmt: skip
    pcs.settle()
    pcs.advance(60)
    return patient


def edit(pc: Replica, patient: str, field: str, value: object) -> None:
    pc.change(f'UPDATE patient SET "{field}" = ? WHERE id = ?', value, patient)


def everywhere(pcs: Replicas, sql: str, *values: object) -> list[tuple[object, ...]]:
    """What all PCs answer alike."""
    answers = [pc.rows(sql, *values) for pc in pcs.pcs]
    assert all(answer == answers[0] for answer in answers)
    return answers[0]


def alike(pcs: Replicas) -> None:
    first, *others = (content(pc) for pc in pcs.pcs)
    for other in others:
        assert other == first


REMOVED = "SELECT is_active, phone FROM patient WHERE id = ?"
QUESTIONS = "SELECT field, kind, is_open FROM rival_heads WHERE is_open ORDER BY field"


class TestSharedStamps:
    def test_two_devices_groups_of_one_stamp_are_both_kept(self, pcs):
        """MERGE-14: in either order, with the tie broken by device; a later edit replaces both."""
        patient, stamp = new_id(), next_stamp(BEGIN, 9) + (99 << 22)
        one, other = Elsewhere(9), Elsewhere(9)
        born = one.writes(new(patient))
        first = born.groups[0].header.stamp
        segments = [
            one.writes(change(patient, blood_group=(first, "O+")), stamp=stamp),
            other.writes(change(patient, blood_group=(first, "A+")), stamp=stamp),
        ]
        for pc, order in zip(pcs.pcs, (segments, segments[::-1], segments), strict=True):
            for segment in (born, *order):
                assert take_in(pc.clinic, segment).parked == 0
        winner = "O+" if one.id > other.id else "A+"
        assert everywhere(pcs, "SELECT blood_group FROM patient WHERE id = ?", patient) == [(winner,)]
        assert everywhere(pcs, QUESTIONS) == [("blood_group", "differs", 1)]
        alike(pcs)
        with pcs.pcs[0].clinic.transaction(by=PROGRAM, why="inbox.decide") as tx:
            decide(tx, "patient", patient, "blood_group", "A+")
        pcs.settle()
        assert everywhere(pcs, QUESTIONS) == []
        alike(pcs)

    def test_the_same_group_issued_again_is_no_conflict(self, pcs):
        """MERGE-14"""
        patient = new_id()
        old, again = Elsewhere(9), Elsewhere(9)
        born = old.writes(new(patient))
        stamp = born.groups[0].header.stamp
        for segment in (born, again.writes(new(patient), stamp=stamp)):
            for pc in pcs.pcs:
                assert take_in(pc.clinic, segment).parked == 0
        assert everywhere(pcs, "SELECT count(*) FROM rival_heads") == [(0,)]
        assert check_deep(pcs.pcs[0].clinic, PROGRAM) == []

    def test_a_poisoned_group_of_the_same_stamp_stops_nothing(self, pcs):
        """MERGE-14, MERGE-17"""
        patient = known_everywhere(pcs)
        (stamp,) = pcs.pcs[0].rows("SELECT _v FROM patient WHERE id = ?", patient)[0]
        for payload in (
            b"{",
            b"\xff\xfe",
            b"[" * 100_000,
            json.dumps({"rows": [{"t": "patient", "id": patient, "set": {"place": "ab"}}]}).encode(),
        ):
            for pc in pcs.pcs:
                assert take_in(pc.clinic, Elsewhere(9).sends(payload, stamp=stamp)).parked == 1
        edit(pcs.pcs[0], patient, "blood_group", "O+")
        edit(pcs.pcs[1], patient, "blood_group", "A+")
        pcs.settle()
        assert everywhere(pcs, QUESTIONS) == [("blood_group", "differs", 1)]

    def test_a_place_that_comes_later_tells_a_clock_that_ran_ahead(self, pcs):
        """MERGE-9, MERGE-14: also when a restored server gives another place."""
        patient = known_everywhere(pcs)
        pcs.pcs[1].clock.wrong_by = timedelta(hours=3)
        edit(pcs.pcs[1], patient, "phone", "ahead")
        edit(pcs.pcs[0], patient, "phone", "in time")
        pcs.settle()
        assert everywhere(pcs, "SELECT phone FROM patient WHERE id = ?", patient) == [("in time",)]
        packed, taken = next(
            one for one in reversed(pcs.ordered) if read_segment(one[0]).device_id == pcs.pcs[1].device_id
        )
        for pc in pcs.pcs:
            take_in(pc.clinic, read_segment(packed), Taken(2, taken.first_order, taken.at + 4 * 3_600_000))
        assert everywhere(pcs, "SELECT phone FROM patient WHERE id = ?", patient) == [("ahead",)]
        alike(pcs)


class TestRemovals:
    def test_a_removal_that_did_not_see_an_edit_keeps_the_record(self, pcs):
        """MERGE-16: whichever came first; a person decides, once for everyone."""
        patient = known_everywhere(pcs)
        edit(pcs.pcs[0], patient, "is_active", 0)
        edit(pcs.pcs[1], patient, "phone", "+919847000001")
        pcs.settle()
        assert everywhere(pcs, REMOVED, patient) == [(1, "+919847000001")]
        assert everywhere(pcs, QUESTIONS) == [("is_active", "deleted", 1)]
        alike(pcs)
        with pcs.pcs[2].clinic.transaction(by=PROGRAM, why="inbox.decide") as tx:
            decide(tx, "patient", patient, "is_active", 0)
        pcs.settle()
        assert everywhere(pcs, REMOVED, patient) == [(0, "+919847000001")]
        assert everywhere(pcs, QUESTIONS) == []
        alike(pcs)
        assert check_deep(pcs.pcs[0].clinic, PROGRAM) == []

    def test_it_may_also_be_kept(self, pcs):
        """MERGE-16"""
        patient = known_everywhere(pcs)
        edit(pcs.pcs[0], patient, "is_active", 0)
        edit(pcs.pcs[1], patient, "phone", "+919847000001")
        pcs.settle()
        with pcs.pcs[0].clinic.transaction(by=PROGRAM, why="inbox.decide") as tx:
            decide(tx, "patient", patient, "is_active", 1)
        pcs.settle()
        assert everywhere(pcs, REMOVED, patient) == [(1, "+919847000001")]
        assert everywhere(pcs, QUESTIONS) == []
        alike(pcs)

    def test_a_removal_after_the_edit_and_an_edit_after_the_removal_are_no_question(self, pcs):
        """MERGE-16"""
        patient = known_everywhere(pcs)
        edit(pcs.pcs[1], patient, "phone", "+919847000001")
        pcs.settle()
        edit(pcs.pcs[0], patient, "is_active", 0)
        pcs.settle()
        edit(pcs.pcs[2], patient, "place", "Kottakkal")
        pcs.settle()
        assert everywhere(pcs, REMOVED, patient) == [(0, "+919847000001")]
        assert everywhere(pcs, "SELECT 1 FROM rival_heads") == []
        alike(pcs)
        assert check_deep(pcs.pcs[0].clinic, PROGRAM) == []

    def test_who_was_disabled_stays_disabled(self, pcs):
        """MERGE-16: an unseen change of the own name brings nobody back."""
        user = pcs.pcs[0].rows("SELECT id FROM app_user WHERE login = 'doctor'")[0][0]
        pcs.pcs[0].change("UPDATE app_user SET is_active = 0 WHERE id = ?", user)
        pcs.pcs[1].change("UPDATE app_user SET name = 'Hari' WHERE id = ?", user)
        pcs.settle()
        assert everywhere(pcs, "SELECT is_active, name FROM app_user WHERE id = ?", user) == [(0, "Hari")]


class TestNewerPrograms:
    def test_known_fields_are_applied_and_the_unknown_wait(self, pcs):
        """MERGE-15"""
        patient, pc = new_id(), pcs.pcs[0]
        newer = Elsewhere(9)
        result = take_in(
            pc.clinic, newer.writes(new(patient, nickname="Amma"), {"t": "hammock", "id": "b1", "new": {"n": 1}})
        )
        assert result.parked == 0
        stamp = pc.rows("SELECT _v FROM patient WHERE id = ?", patient)[0][0]
        take_in(pc.clinic, newer.writes(change(patient, nickname=(stamp, "Ammu"), place=(stamp, "Thrissur"))))
        assert pc.rows("SELECT name, place FROM patient WHERE id = ?", patient) == [("Lakshmi", "Thrissur")]
        assert pc.rows("SELECT seq, table_name, field FROM waiting_part ORDER BY 1, 2") == [
            (1, "hammock", ""), (1, "patient", "nickname"), (2, "patient", "nickname"),
        ]  # fmt: skip
        assert check_deep(pc.clinic, PROGRAM) == []

    def test_after_the_upgrade_they_are_applied(self, pcs):
        """MERGE-15: in a process of its own, whose records have the new column and the new table."""
        patient, pc, newer = new_id(), pcs.pcs[0], Elsewhere(9)
        born = newer.writes(new(patient, nickname="Amma"), {"t": "hammock", "id": "b1", "new": {"number": 4}})
        take_in(pc.clinic, born)
        stamp = born.groups[0].header.stamp
        take_in(pc.clinic, newer.writes(change(patient, nickname=(stamp, "Ammu"))))
        folder, key = pc.clinic.folder, pc.clinic.key
        pc.clinic.close()
        done = subprocess.run(
            [sys.executable, "-m", "tests.clinic.sync.newer_program", str(folder), key.hex(), patient],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.stdout.split() == ["Ammu", "gentle", "4", "0"], done.stderr

    def test_an_older_programs_rows_are_cast_up(self):
        """MERGE-15"""

        def renamed(row: Row) -> Row | None:
            return None if row["t"] == "gone" else {**row, "t": "patient"}

        payload = json.dumps(
            {"rows": [{"t": "person", "id": "p", "new": {}}, {"t": "gone", "id": "g", "new": {}}]}
        ).encode()
        assert [row["t"] for row in read_rows(payload, "0003", {"0004": renamed})] == ["patient"]
        assert [row["t"] for row in read_rows(payload, "0004", {"0004": renamed})] == ["person", "gone"]

    def test_a_column_with_a_default_is_never_empty(self):
        """MERGE-15: what is empty is not said in a group, and would be taken for the default."""
        doubtful = [
            f"{table.name}.{column.name}"
            for table in synced_tables()
            for column in table.columns
            if column.server_default is not None and column.nullable
        ]
        assert doubtful == []


class TestCentral:
    def test_what_only_administrators_write_is_refused_from_others(self, pcs):
        """MERGE-18: visibly, and once the author has the right, it is applied."""
        pc, setting = pcs.pcs[0], natural_id("setting", "closing_time")
        (pharmacist,) = pc.rows("SELECT id FROM app_user WHERE login = 'pharmacist'")[0]
        row = {"t": "setting", "id": setting, "new": {"key": "closing_time", "value": "17:00"}}
        author = Elsewhere(9)
        assert take_in(pc.clinic, author.writes(row, user=pharmacist)).parked == 1
        assert parked(pc) == [("central", pharmacist)]
        assert take_in(pc.clinic, author.writes(new(new_id()), user=pharmacist)).parked == 0
        allowed = natural_id("role_permission", "pharmacist", Permission.MANAGE_SETTINGS)
        pcs.push(pcs.pcs[1])
        pcs.pcs[1].change("UPDATE role_permission SET is_allowed = 1 WHERE id = ?", allowed)
        pcs.settle()
        assert parked(pc) == []
        assert pc.rows("SELECT value FROM setting WHERE id = ?", setting) == [("17:00",)]

    def test_who_had_the_right_and_lost_it_wrote_rightly(self, pcs):
        """MERGE-18: so that the order in which groups come makes no difference."""
        pc, allowed = pcs.pcs[0], natural_id("role_permission", "pharmacist", Permission.MANAGE_SETTINGS)
        (pharmacist,) = pc.rows("SELECT id FROM app_user WHERE login = 'pharmacist'")[0]
        for value in (1, 0):
            pc.change("UPDATE role_permission SET is_allowed = ? WHERE id = ?", value, allowed)
        row = {"t": "setting", "id": natural_id("setting", "x"), "new": {"key": "x", "value": "y"}}
        assert take_in(pc.clinic, Elsewhere(9).writes(row, user=pharmacist)).parked == 0

    @pytest.mark.parametrize("user", [SOMEBODY, "", "' OR 1=1 --"])
    def test_nobody_we_know_gives_no_rights(self, pcs, user):
        """MERGE-18"""
        pc = pcs.pcs[0]
        (doctor,) = pc.rows("SELECT id FROM app_user WHERE login = 'doctor'")[0]
        role = natural_id("role", "administrator")
        made = natural_id("user_role", doctor, "administrator")
        row = {"t": "user_role", "id": made, "new": {"user_id": doctor, "role_id": role, "is_active": 1}}
        assert take_in(pc.clinic, Elsewhere(9).writes(row, user=user)).parked == 1
        assert pc.rows("SELECT 1 FROM user_role WHERE id = ?", made) == []


class TestPoison:
    def test_a_row_that_names_a_later_one_of_its_group_is_applied(self, pcs):
        """MERGE-13"""
        one, other = new_id(), new_id()
        segment = Elsewhere(9).writes(new(one, merged_into=other), new(other))
        assert take_in(pcs.pcs[0].clinic, segment).parked == 0
        assert pcs.pcs[0].rows("SELECT merged_into FROM patient WHERE id = ?", one) == [(other,)]

    def test_too_long_a_note_is_refused_where_it_is_written(self, clinic: Clinic):
        """MERGE-17: so that it can never stop a PC's sending."""
        with (
            pytest.raises(Refused, match="change_too_large"),
            clinic.transaction(by=PROGRAM, why="test.note") as tx,
        ):
            raw = tx.session.connection().connection.driver_connection
            raw.execute("INSERT INTO setting (id, key, value) VALUES (?, 'note', ?)", (new_id(), "n" * 20_000_000))
        with clinic.reading(by=PROGRAM) as rd:
            raw = rd.session.connection().connection.driver_connection
            assert raw.execute("SELECT count(*) FROM setting WHERE key = 'note'").fetchone() == (0,)

    def test_too_long_a_note_of_another_program_is_parked(self, pcs):
        """MERGE-17: 20 MB, which travel as a few kilobytes."""
        author, after = Elsewhere(9), new_id()
        segment = author.writes(new(new_id(), address="n" * 20_000_000))
        assert take_in(pcs.pcs[0].clinic, read_segment(pack_segment(segment))).parked == 1
        assert take_in(pcs.pcs[0].clinic, author.writes(new(after))).parked == 0
        assert parked(pcs.pcs[0]) == [("too_large", None)]
        assert pcs.pcs[0].rows("SELECT 1 FROM patient WHERE id = ?", after) == [(1,)]

    def test_the_limit_is_of_bytes(self):
        """MERGE-17"""
        with pytest.raises(NotARow, match="too_large"):
            read_rows(b" " * (MAX_GROUP_BYTES + 1), "0004")

    def test_waiting_groups_are_tried_when_what_they_wait_for_comes(self, pcs):
        """MERGE-10: a chain of three hundred, the last first; nothing is tried while nothing has come."""
        pc, author = pcs.pcs[0], Elsewhere(9)
        people = [new_id() for _ in range(300)]
        chain = zip(people[::-1], people[-2::-1], strict=False)
        for person, older in chain:
            assert take_in(pc.clinic, author.writes(new(person, merged_into=older))).parked == 1
        statements: list[str] = []
        with pc.clinic.taking_in() as raw:
            raw.set_trace_callback(statements.append)
        assert retry_parked(pc.clinic).parked == 299
        assert not any(said.startswith("SAVEPOINT") for said in statements)
        statements.clear()
        assert take_in(pc.clinic, author.writes(new(people[0]))).parked == 0
        tried = sum(said.startswith("SAVEPOINT") for said in statements)
        with pc.clinic.taking_in() as raw:
            raw.set_trace_callback(None)
        assert parked(pc) == []
        assert tried == 299
        assert pc.rows("SELECT count(*) FROM patient WHERE merged_into IS NOT NULL") == [(299,)]
