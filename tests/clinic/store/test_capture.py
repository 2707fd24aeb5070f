"""The log is written by the database itself: nothing synced changes without a group (CAP-1 to CAP-8)."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text, update
from sqlalchemy.exc import IntegrityError

from narayaneeyam_clinic.people.records import Setting, Staff, StaffKind
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.store.columns import canonical_json
from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.store.log_records import ChangeGroup
from narayaneeyam_clinic.sync.change_group import GroupHeader, chain_hash, payload_hash, payload_rows, unpack

ROW = text("SELECT name, kind, phone, is_active FROM staff WHERE id = :id")


def groups(clinic, by):
    with clinic.reading(by=by) as rd:
        found = rd.session.scalars(select(ChangeGroup).order_by(ChangeGroup.seq)).all()
        rd.session.expunge_all()
        return found


@pytest.fixture
def administrator(as_role):
    return as_role("administrator")


def add_staff(clinic, by, name="Latha", **more):
    with clinic.transaction(by=by, why="test.staff") as tx:
        return tx.add(Staff(name=name, kind=StaffKind.COOK, is_active=True, **more)).id


def test_one_transaction_leaves_one_group_with_the_whole_row(clinic, administrator):
    """CAP-1, CAP-2, CAP-11"""
    before = groups(clinic, administrator)
    staff_id = add_staff(clinic, administrator, name="ലത")
    after = groups(clinic, administrator)
    assert len(after) == len(before) + 1
    new = after[-1]
    assert (new.seq, new.why, new.user_id) == (before[-1].seq + 1, "test.staff", administrator.user_id)
    assert payload_rows(new.payload) == [
        {"t": "staff", "id": staff_id, "new": {"name": "ലത", "kind": "cook", "is_active": 1}}
    ]
    packed = unpack(new.payload).decode()
    assert packed == json.dumps(json.loads(packed), sort_keys=True, separators=(",", ":"), ensure_ascii=False)


@given(
    name=st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1, max_size=30),
    phone=st.one_of(st.none(), st.text(st.sampled_from("\x01\x08\t\n\x0b\x0c\r\x1f \"'/\\\x7f\u2028₹ക्"))),
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_whatever_is_typed_stands_in_the_log_in_the_one_canonical_form(clinic, administrator, name: str, phone):
    """CAP-2: the database writes the rows that were inserted, and writes them as Python would."""
    staff_id = add_staff(clinic, administrator, name=name, phone=phone)
    packed = unpack(groups(clinic, administrator)[-1].payload).decode()
    with clinic.reading(by=administrator) as rd:
        kept = {
            key: one
            for key, one in dict(rd.session.execute(ROW, {"id": staff_id}).mappings().one()).items()
            if one is not None
        }
    assert packed == canonical_json({"rows": [{"t": "staff", "id": staff_id, "new": kept}]})


def test_bulk_statements_are_captured_with_what_they_replace(clinic, administrator):
    """CAP-1, CAP-11"""
    ids = {add_staff(clinic, administrator, name=name) for name in ("One", "Two")}
    with clinic.transaction(by=administrator, why="test.bulk") as tx:
        tx.session.execute(update(Staff).where(Staff.kind == StaffKind.COOK).values(phone="+914832742001"))
    rows = payload_rows(groups(clinic, administrator)[-1].payload)
    assert {row["id"] for row in rows} == ids
    assert all(row["set"]["phone"][1] == "+914832742001" and row["set"]["phone"][0] > 0 for row in rows)


def test_rolled_back_work_leaves_no_group_and_no_gap(clinic, administrator):
    """CAP-4"""
    before = groups(clinic, administrator)
    with pytest.raises(RuntimeError), clinic.transaction(by=administrator, why="test.fail") as tx:
        tx.add(Staff(name="Nobody", kind=StaffKind.COOK, is_active=True))
        raise RuntimeError("stop")
    add_staff(clinic, administrator)
    after = groups(clinic, administrator)
    assert [group.seq for group in after] == list(range(1, len(before) + 2))


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO setting (id, key, value) VALUES ('a', 'b', 'c')",
        "INSERT INTO setting (id, _v, key, value) VALUES ('a', 5, 'b', 'c')",
        "UPDATE staff SET name = 'changed by hand'",
        "DELETE FROM staff",
        "INSERT OR REPLACE INTO staff (id, _v, name, kind, is_active) SELECT id, _v, 'x', kind, 1 FROM staff",
    ],
)
def test_a_raw_connection_cannot_write(clinic, clinic_folder, template_clinic, statement):
    """CAP-3, CAP-6: without the program's functions, or without its context, the database refuses."""
    raw = connect(clinic_folder / "clinic.db", template_clinic.key)
    try:
        with pytest.raises(Exception, match=r"transaction_stamp|capture|NOT NULL|no such function|log_is_writing"):
            raw.execute(statement)
    finally:
        raw.close()


def test_a_commit_that_was_not_sealed_is_refused(clinic, administrator):
    """CAP-3"""
    with (
        pytest.raises(IntegrityError, match="FOREIGN KEY"),
        clinic.transaction(by=administrator, why="test.raw") as tx,
    ):
        tx.add(Staff(name="Unsealed", kind=StaffKind.COOK, is_active=True))
        tx.session.execute(text("COMMIT"))


@pytest.mark.parametrize("assignment", ["_v = _v + 1", "_fv = '{}'", "id = 'other'"])
def test_versions_cannot_be_forged(clinic, administrator, assignment):
    """CAP-5"""
    add_staff(clinic, administrator)
    with (
        pytest.raises(IntegrityError, match="identity and versions"),
        clinic.transaction(by=administrator, why="test.forge") as tx,
    ):
        tx.session.execute(text(f"UPDATE staff SET {assignment}"))


def test_a_ledger_column_is_written_once(clinic, administrator):
    """CAP-9, STORE-11: the merge rule is enforced by the file itself."""
    with clinic.transaction(by=administrator, why="test.setting") as tx:
        tx.add(Setting(id=natural_id("setting", "k"), key="k", value="1"))
    with pytest.raises(IntegrityError, match="ledger"), clinic.transaction(by=administrator, why="test.setting") as tx:
        tx.session.execute(text("UPDATE setting SET key = 'other'"))


def test_groups_are_chained_and_survive_a_wiped_payload(clinic, administrator):
    """CAP-7, CAP-8"""
    add_staff(clinic, administrator)
    chain = groups(clinic, administrator)
    previous = bytes(32)
    for group in chain:
        header = GroupHeader(group.device_id, group.seq, group.stamp, group.user_id, group.why, group.schema_rev)
        assert payload_hash(group.salt, group.payload) == group.payload_hash
        assert group.prev_hash == previous
        assert chain_hash(previous, header, group.payload_hash) == group.hash
        previous = group.hash


def test_a_stamp_is_later_than_what_it_replaces_whatever_the_clock_says(clinic, administrator, clock):
    """CAP-10: an edit made after seeing a value from 2035 wins over it."""
    clock.advance(days=3000)
    staff_id = add_staff(clinic, administrator)
    clock.advance(days=-3000)
    with clinic.transaction(by=administrator, why="test.edit") as tx:
        late = tx.add(Staff(name="New beside it", kind=StaffKind.COOK, is_active=True)).id
        staff = tx.session.get(Staff, staff_id)
        staff.name = "Changed later"
    with clinic.reading(by=administrator) as rd:
        inserted, edited = rd.session.execute(text("SELECT _v, _fv FROM staff WHERE id = :i"), {"i": staff_id}).one()
        (beside,) = rd.session.execute(text("SELECT _v FROM staff WHERE id = :i"), {"i": late}).one()
    assert json.loads(edited)["name"] > inserted
    assert beside == json.loads(edited)["name"] == groups(clinic, administrator)[-1].stamp


def test_an_edit_without_a_difference_leaves_no_group(clinic, administrator):
    """CAP-2"""
    staff_id = add_staff(clinic, administrator)
    before = len(groups(clinic, administrator))
    with clinic.transaction(by=administrator, why="test.same") as tx:
        tx.session.execute(text("UPDATE staff SET name = name WHERE id = :i"), {"i": staff_id})
    assert len(groups(clinic, administrator)) == before
