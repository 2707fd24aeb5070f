"""What many PCs and a server must survive, each by itself and by seed; afterwards SIM-1 to SIM-8 hold."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, SaleDraft
from narayaneeyam_clinic.pharmacy.sell_medicine import sell_medicine
from narayaneeyam_clinic.shared.clock import next_stamp
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.store.capture_triggers import CaptureContext
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.sync.change_group import GENESIS, GroupHeader, chain_hash, salted_hash
from narayaneeyam_clinic.sync.messages import PROTOCOL, JoinAsk
from narayaneeyam_clinic.sync.segment import pack_segment
from narayaneeyam_clinic.sync.transport import Credentials, ServerSaysNo
from narayaneeyam_clinic.sync.travelling import Segment, TravellingGroup
from tests.clinic.shelf import CASH
from tests.simulator import work
from tests.simulator.invariants import all_hold, come_to_rest, nothing_half
from tests.simulator.line import BAD_LINE, NO_FAULTS, Faults
from tests.simulator.meetings import Make, all_meet, everywhere
from tests.simulator.pc import Pc
from tests.simulator.world import World


def test_power_cut_at_every_point_of_a_save(make_world: Make):
    """SIM-9"""
    world = make_world(1, pcs=2)
    desk = world.pcs[0]
    for steps in (1, 2, 3, 5, 8, 13, 21, 34, 55, 89):
        desk.cut_power_after(steps)
        work.sell(desk, world.template.medicines[0])
        nothing_half(desk)
    for _ in range(2):
        desk.cut_after_commit = True
        work.sell(desk, world.template.medicines[0])
    all_hold(world)
    numbers = [row[0] for row in desk.rows("SELECT sequence FROM invoice ORDER BY sequence")]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) >= 2


def test_power_cut_at_every_point_of_an_exchange(make_world: Make):
    """SIM-9: before and after each call, and in the middle of what is written of it."""
    world = make_world(2, pcs=2)
    desk, counter = world.pcs
    for cut in range(12):
        work.register(desk, f"Patient {cut}")
        work.register(counter, f"Other {cut}")
        counter.exchange()
        world.advance(seconds=400)
        if cut % 2:
            desk.line.cut_at = cut // 2
        else:
            desk.cut_power_after(cut * cut + 1)
        desk.exchange()
        desk.line.cut_at = None
        nothing_half(desk)
    all_hold(world)
    assert everywhere(world, "SELECT count(*) FROM patient") == [(24,)]


def test_lost_answers_repeats_and_another_order(make_world: Make):
    """SIM-10"""
    world = make_world(3)
    world.faults = Faults(dropped=100, answer_lost=250, repeated=300, late=200)
    for turn in range(6):
        for pc in world.pcs:
            work.register(pc, f"{pc.name} {turn}")
            world.advance(seconds=400)
            pc.exchange()
            world.deliver_late()
    all_hold(world)
    assert everywhere(world, "SELECT count(*) FROM patient") == [(18,)]


def test_power_cut_just_after_printing(make_world: Make):
    """SIM-11: the mark is not written yet; the number is used up, and the next is the next."""
    world = make_world(4, pcs=2)
    counter = world.pcs[1]
    assert work.sell(counter, world.template.medicines[0])
    counter.cut_after_commit = True
    assert work.sell(counter, world.template.medicines[0]) is None
    third = work.sell(counter, world.template.medicines[0])
    assert third is not None
    assert third.endswith("000003")
    counter.exchange()
    all_hold(world)


def test_clocks_of_2010_and_2035_and_one_that_jumps_back(make_world: Make):
    """SIM-14: an edit made after seeing a value holds over it, whatever the clocks say; 2035 wins over nobody silently."""
    world = make_world(12)
    past, future, third = world.pcs
    patient = work.register(third)
    all_meet(world)
    past.clock.wrong_by = datetime(2010, 1, 1, tzinfo=UTC) - world.now
    future.clock.wrong_by = datetime(2035, 1, 1, tzinfo=UTC) - world.now
    world.advance(minutes=1)
    work.edit(past, patient, "place", "By 2010")
    work.edit(future, patient, "place", "By 2035")
    work.edit(third, patient, "place", "In time")
    all_hold(world)
    assert everywhere(world, "SELECT place FROM patient WHERE id = ?", patient) == [("In time",)]
    assert everywhere(world, "SELECT field, is_open, kind FROM rival_heads") == [("place", 1, "differs")]
    third.clock.wrong_by = timedelta(hours=-1)
    work.edit(future, patient, "name", "By 2035")
    all_meet(world)
    work.edit(third, patient, "name", "After seeing 2035")
    work.edit(past, patient, "phone", "first")
    work.edit(past, patient, "phone", "second")
    all_hold(world)
    assert everywhere(world, "SELECT name, phone FROM patient WHERE id = ?", patient) == [
        ("After seeing 2035", "second")
    ]


def test_ten_days_offline_and_one_patient_on_three_pcs(make_world: Make):
    """SIM-15: phone, allergy, blood group, removal."""
    world = make_world(13)
    desk, counter, doctor = world.pcs
    patient = work.register(desk)
    all_meet(world)
    for pc in world.pcs:
        pc.is_offline = True
    world.advance(days=5)
    work.edit(desk, patient, "phone", "+919847000001")
    work.edit(counter, patient, "phone", "+919847000002")
    work.edit(desk, patient, "blood_group", "O+")
    work.edit(doctor, patient, "blood_group", "A+")
    for pc, substance in ((desk, "Ghee"), (doctor, "Peanut")):
        pc.change(
            work.run_sql(
                "INSERT INTO allergy (id, patient_id, substance, noted_on, noted_by) VALUES (?, ?, ?, '2026-11-21', 'x')",
                new_id(), patient, substance,
            ),
            "patients.allergy",
        )  # fmt: skip
    work.edit(counter, patient, "is_active", 0)
    world.advance(days=5)
    all_hold(world)
    assert everywhere(world, "SELECT field, is_open, kind FROM rival_heads ORDER BY field") == [
        ("blood_group", 1, "differs"), ("is_active", 1, "deleted"), ("phone", 0, "differs"),
    ]  # fmt: skip
    assert everywhere(world, "SELECT is_active FROM patient WHERE id = ?", patient) == [(1,)]
    assert len(everywhere(world, "SELECT id FROM allergy ORDER BY id")) == 2


def test_the_last_strip_is_sold_twice_during_a_return_and_a_stock_take(make_world: Make):
    """SIM-16"""
    world = make_world(14)
    desk, counter, doctor = world.pcs
    last = world.template.medicines[2]
    (batch,) = work.batches_of(desk, last)
    for pc in world.pcs:
        pc.is_offline = True
    for pc in (desk, counter, doctor):
        assert work.sell(pc, last)
    (invoice,) = doctor.rows("SELECT id FROM invoice")[0]
    doctor.change(lambda tx: cancel_invoice(tx, invoice, "brought back"), "billing.cancel")
    (pack,) = doctor.rows("SELECT quantity FROM stock_on_hand WHERE batch_id = ?", batch)[0]
    work.adjust(doctor, batch, -pack)
    all_hold(world)
    assert everywhere(world, "SELECT quantity FROM stock_on_hand WHERE batch_id = ?", batch) == [(-2 * pack,)]
    assert everywhere(world, "SELECT count(*) FROM invoice") == [(3,)]


def test_series_over_the_end_of_the_year_two_programs_and_a_replaced_pc(make_world: Make):
    """SIM-17"""
    world = make_world(15, pcs=2)
    desk, counter = world.pcs
    # In India it is midnight at half past six in the evening of UTC.
    world.now = datetime(2027, 3, 31, 18, 29, tzinfo=UTC)
    for pc in world.pcs:
        pc.is_offline = True
        work.sell(pc, world.template.medicines[0])
    world.advance(minutes=2)
    for pc in world.pcs:
        work.sell(pc, world.template.medicines[0])
    second = Clinic.open(counter.folder, counter.key, clock=counter.clock)
    for clinic in (second, counter.clinic, second):
        draft = SaleDraft(medicines=(MedicineLine(medicine_id=world.template.medicines[1], packs=1),), payments=CASH)
        with clinic.transaction(by=PROGRAM, why="pharmacy.sell") as tx:
            work.note_printed(world, sell_medicine(tx, draft).number, draft.id)
    second.close()
    world.saw_commits(counter)
    (last,) = counter.rows("SELECT id FROM invoice ORDER BY id DESC LIMIT 1")[0]
    counter.change(lambda tx: cancel_invoice(tx, last, "wrong medicine"), "billing.cancel")
    all_hold(world)
    codes = {row[0].split("/")[0] for row in counter.rows("SELECT number FROM invoice")}
    world.lose(counter)
    replaced = world.another_pc("Counter's successor")
    work.sell(replaced, world.template.medicines[0])
    all_hold(world)
    assert {row[0].split("/")[0] for row in desk.rows("SELECT number FROM invoice")} > codes
    years = {row[0].split("/")[1] for row in desk.rows("SELECT number FROM invoice")}
    assert years == {"26-27", "27-28"}


class Stranger:
    """A device of the clinic whose program is not ours, or not of today: it sends whatever it likes."""

    def __init__(self, world: World) -> None:
        code = world.service().make_code(world.clinic_id)
        answer = world.service().join(JoinAsk(protocol=PROTOCOL, code=code, pc_name="Stranger"))
        self.world, self.lease = world, answer.lease
        self.who = Credentials(answer.clinic_id, answer.lease.device_id, answer.token)
        self.seq, self.head = 0, GENESIS

    def sends(self, *rows: dict[str, object], rev: str = "9999", payload: bytes | None = None) -> None:
        """Raises ServerSaysNo."""
        content = json.dumps({"rows": rows}).encode() if payload is None else payload
        stamp = next_stamp(self.world.now, self.lease.number) + (self.seq << 12)
        header = GroupHeader(self.lease.device_id, self.seq + 1, stamp, PROGRAM.user_id, "test.stranger", rev)
        group = TravellingGroup(header, bytes(16), content, salted_hash(bytes([self.seq]) * 16, content))
        group = TravellingGroup(header, bytes([self.seq]) * 16, content, group.payload_hash)
        own = chain_hash(self.head, header, group.payload_hash)
        packed = pack_segment(Segment(self.lease.device_id, self.head, own, (group,)))
        self.world.service().push(self.who, packed)
        self.seq, self.head = self.seq + 1, own


def patient_row(row_id: str, **more: object) -> dict[str, object]:
    given = {
        "registration_number": "N9-1",
        "public_code": row_id,
        "registered_at": 0,
        "name": "Lakshmi",
        "is_active": 1,
    }
    return {"t": "patient", "id": row_id, "new": {**given, **more}}


def test_an_older_and_a_newer_program_among_the_pcs(make_world: Make):
    """SIM-18: what the newer one wrote and nobody has a place for waits; the older one's row is as it would be here."""
    world = make_world(16)
    older, newer = Stranger(world), Stranger(world)
    row, other = new_id(), new_id()
    older.sends(patient_row(row), rev="0001")
    newer.sends(patient_row(other, nickname="Amma"), {"t": "hammock", "id": new_id(), "new": {"number": 4}})
    all_meet(world)
    work.edit(world.pcs[0], other, "place", "Kottakkal")
    all_hold(world)
    assert everywhere(world, "SELECT table_name, field FROM waiting_part ORDER BY 1") == [
        ("hammock", ""),
        ("patient", "nickname"),
    ]
    assert everywhere(world, "SELECT name, place FROM patient WHERE id = ?", other) == [("Lakshmi", "Kottakkal")]


def test_poisoned_groups_are_parked_alike_and_the_rest_flows(make_world: Make):
    """SIM-19: a broken rule, a missing parent, a long note, bytes that are no text, and a bomb."""
    world = make_world(17)
    stranger, good = Stranger(world), new_id()
    stranger.sends(patient_row(new_id(), name=None))
    stranger.sends({"t": "allergy", "id": new_id(), "new": {"patient_id": new_id(), "substance": "Ghee",
                                                             "noted_on": "2026-11-21", "noted_by": "x"}})  # fmt: skip
    stranger.sends(payload=b"\xff\xfe\x00")
    stranger.sends(payload=b"[" * 50_000)
    stranger.sends(payload=b'{"rows":[{"t":"patient","id":"x","new":{"address":"' + b"n" * 20_000_000 + b'"}}]}')
    with pytest.raises(ServerSaysNo, match="too_large"):
        stranger.sends(payload=bytes(70_000_000))
    for pc in world.pcs:
        work.register(pc, "While the poison is there")
    stranger.sends(patient_row(good))
    all_hold(world)
    assert everywhere(world, "SELECT count(*) FROM patient") == [(4,)]
    reasons = [row[0] for row in everywhere(world, "SELECT reason FROM parked_group ORDER BY seq")]
    assert reasons == ["not_null", "foreign_key", "malformed", "malformed", "too_large"]


def test_a_bill_of_300_lines_while_the_link_dies(make_world: Make):
    """SIM-20: it comes whole or not at all."""
    world = make_world(18, pcs=2)
    desk, counter = world.pcs
    lines = tuple(MedicineLine(medicine_id=world.template.medicines[n % 2], packs=1) for n in range(300))
    draft = SaleDraft(medicines=lines, payments=CASH)
    assert counter.change(lambda tx: sell_medicine(tx, draft), "pharmacy.sell") is not None
    for cut in (0, 1, 2, 3):
        counter.line.cut_at = cut
        counter.exchange()
    world.faults = BAD_LINE
    for steps in (5, 40, 200, 1000):
        world.advance(seconds=400)
        counter.exchange()
        desk.cut_power_after(steps)
        desk.exchange()
        (count,) = desk.rows("SELECT count(*) FROM invoice_line")[0]
        assert count in (0, 300)
        nothing_half(desk)
    all_hold(world)
    assert everywhere(world, "SELECT count(*) FROM invoice_line") == [(300,)]


def test_a_first_sync_that_is_cut_and_spoilt(make_world: Make):
    """SIM-21: a new PC goes through the whole order on a line that cuts and spoils; the server's replica made anew is the same."""
    world = make_world(19, pcs=2)
    for number in range(30):
        work.register(world.pcs[number % 2], f"Patient {number}")
    all_meet(world)
    new = world.another_pc("New")
    world.faults = Faults(cut_short=600, dropped=100, power_cut=50)
    for _ in range(10):
        world.advance(seconds=400)
        work.register(world.pcs[0], "Meanwhile")
        world.pcs[0].exchange()
        new.exchange()
    world.faults = NO_FAULTS
    world.workshop().discard(world.clinic_id)
    all_hold(world)


def by_hand(pc: Pc, sql: str, *values: object) -> None:
    raw = connect(pc.clinic.path, pc.key)
    CaptureContext(log_writes=True).register(raw)
    raw.execute(sql, values)
    raw.close()


def test_rows_changed_by_hand_are_found_and_put_right(make_world: Make):
    """SIM-23: from the log, never from the other side; a missing trigger is told by the check."""
    world = make_world(21, pcs=2)
    desk, counter = world.pcs
    patient = work.register(desk)
    come_to_rest(world)
    by_hand(counter, "UPDATE patient SET name = 'Somebody else' WHERE id = ?", patient)
    world.advance(seconds=4000)
    for _ in range(3):
        counter.tried(lambda: counter.link.exchange(compare_now=True))
    all_hold(world)
    assert everywhere(world, "SELECT name FROM patient WHERE id = ?", patient) == [("Lakshmi Amma",)]
    assert counter.rows("SELECT table_name, row_id FROM incident WHERE kind = 'repaired'") == [("patient", patient)]
    by_hand(counter, "DROP TRIGGER captured_patient_update")
    assert [fault.subject for fault in check(counter.clinic, PROGRAM)] == ["captured_patient_update"]
