"""The conversation of PCs with a server: joining, tokens, forks, pulling with waiting (WIRE, SERVER)."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.sync.messages import JoinAsk
from narayaneeyam_clinic.sync.segment import pack_segment, read_segment
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_server import registry
from narayaneeyam_server.database import Database
from narayaneeyam_server.service import SyncService
from tests.server.log_of_pcs import Pc, another_pc, begun_clinic, clinic_to_join, first_lease


def refused(code, work, *given, **named):
    with pytest.raises(ServerSaysNo) as no:
        work(*given, **named)
    assert no.value.code == code
    return no.value


def test_a_clinic_joins_and_another_pc_follows(service):
    """WIRE-2, WIRE-3: what the first PC wrote alone comes to the second, and the other way round."""
    desk = begun_clinic(service)
    desk.writes(3)
    desk.hello()
    desk.push()
    counter = another_pc(service, desk)
    assert counter.clinic_id == desk.clinic_id
    counter.hello()
    frames = counter.pull().frames
    assert [read_segment(packed or b"").last_seq for _, packed in frames] == [3]
    counter.writes(2)
    counter.push()
    assert [(head.device_id, packed is None) for head, packed in desk.pull().frames] == [
        (desk.lease.device_id, True),
        (counter.lease.device_id, False),
    ]


def test_no_number_or_code_is_leased_twice(service):
    """WIRE-3"""
    desk = begun_clinic(service)
    leases = [desk.lease, desk.hello().spare]
    for _ in range(6):
        pc = another_pc(service, desk)
        answer = pc.hello()
        leases += [pc.lease, answer.spare]
        assert pc.hello().spare == answer.spare
    for name in ("device_id", "number", "patient_code", "counter_code", "reserve_code", "token_letter"):
        assert len({getattr(lease, name) for lease in leases}) == len(leases)


def test_codes_that_a_clinic_brings_are_passed_over(service):
    """WIRE-2: the clinic chose its first counter's code itself."""
    own = first_lease(1).model_copy(update={"counter_code": "A3", "patient_code": "N4"})
    desk = Pc.joins(service, service.make_code(None), clinic_to_join(own))
    codes = [desk.hello().spare, another_pc(service, desk).lease, another_pc(service, desk).lease]
    assert [(lease.number, lease.counter_code, lease.patient_code) for lease in codes] == [
        (99, "A99", "N99"),
        (2, "A2", "N2"),
        (5, "A5", "N5"),
    ]


def test_pcs_count_up_and_their_spares_down(service):
    """WIRE-3: so that a clinic's PCs are 1, 2, 3; where the two meet, both go on above, and nothing is given twice."""
    desk = begun_clinic(service)
    pcs = [desk, another_pc(service, desk), another_pc(service, desk)]
    assert [pc.lease.number for pc in pcs] == [1, 2, 3]
    assert [pc.lease.token_letter for pc in pcs] == ["A", "B", "C"]
    assert [pc.hello().spare.number for pc in pcs] == [99, 98, 97]
    with service.database.writing() as connection:
        registry.set_clinic(connection, desk.clinic_id, next_number=95)
    more = [another_pc(service, desk) for _ in range(4)]
    numbers = [lease.number for pc in more for lease in (pc.lease, pc.hello().spare)]
    assert numbers == [95, 96, 100, 101, 102, 103, 104, 105]


def test_a_code_is_good_once_for_ten_minutes(service, clock):
    """WIRE-1"""
    desk = begun_clinic(service)
    code = service.make_code(desk.clinic_id)
    assert len(code) == 8
    Pc.joins(service, code)
    refused("code_wrong", Pc.joins, service, code)
    late = service.make_code(desk.clinic_id)
    clock.advance(minutes=10)
    refused("code_expired", Pc.joins, service, late)


def test_a_code_is_good_for_five_tries(service):
    """WIRE-1: who mistypes uses the code up, from whatever address."""
    code = service.make_code(None)
    wrong = code[:4] + f"{(int(code[4:]) + 1) % 10000:04d}"
    ask = JoinAsk(protocol=1, code=wrong, pc_name="Desk", clinic=clinic_to_join())
    for address in range(5):
        refused("code_wrong", service.join, ask, f"address {address}")
    assert refused("too_many_tries", service.join, ask.model_copy(update={"code": code}), "another").facts == {}


def test_an_address_may_guess_five_times(service, clock):
    """WIRE-1: whatever it guesses."""
    codes = {service.make_code(None) for _ in range(3)}
    guesses = [f"{number:08d}" for number in range(10)]
    ask = JoinAsk(protocol=1, code="0" * 8, pc_name="Desk", clinic=clinic_to_join())
    for guess in [guess for guess in guesses if guess not in codes][:5]:
        refused("code_wrong", service.join, ask.model_copy(update={"code": guess}), "guesser")
    good = ask.model_copy(update={"code": codes.pop()})
    # As long as the server says, and not longer.
    wait = refused("too_many_tries", service.join, good, "guesser").facts["minutes"]
    assert 10 < wait <= 20
    clock.advance(minutes=wait - 1)
    assert refused("too_many_tries", service.join, good, "guesser").facts == {"minutes": 1}
    clock.advance(minutes=1)
    refused("code_expired", service.join, good, "guesser")
    good = ask.model_copy(update={"code": service.make_code(None)})
    assert service.join(good, "guesser").token


def test_a_lost_answer_to_joining_wastes_no_number(service):
    """WIRE-3: the same PC asks again; anybody else does not get what it got."""
    desk = begun_clinic(service)
    ask = JoinAsk(protocol=1, code=service.make_code(desk.clinic_id), pc_name="Counter", attempt="ab" * 16)
    answer = service.join(ask)
    assert service.join(ask) == answer
    refused("code_wrong", service.join, ask.model_copy(update={"attempt": "cd" * 16}))
    Pc.of(service, answer).hello()
    refused("code_wrong", service.join, ask)


def test_a_demo_clinic_and_a_strange_clinic_are_refused(service):
    """WIRE-2, WIRE-4"""
    desk = begun_clinic(service)
    refused("demo_clinic", Pc.joins, service, service.make_code(None), clinic_to_join(is_demo=True))
    code = service.make_code(desk.clinic_id)
    assert refused("clinic_differs", Pc.joins, service, code, clinic_to_join()).facts == {}
    refused("clinic_differs", Pc.joins, service, service.make_code(None))
    refused("clinic_differs", Pc.joins, service, service.make_code(None), clinic_to_join(clinic_id=desk.clinic_id))
    # A code is not used up by a clinic that it was not meant for.
    assert Pc.joins(service, code).clinic_id == desk.clinic_id


def test_a_lost_answer_is_no_clone(service):
    """WIRE-5"""
    pc = begun_clinic(service)
    first = pc.token
    second = pc.hello().next_token
    pc.token = first
    assert pc.hello().next_token == second
    pc.hello()
    pc.token = second
    pc.writes()
    pc.push()
    assert pc.pull().last_order == 1
    pc.writes()
    pc.token = first
    for work in (pc.hello, pc.pull, pc.push):
        refused("forked", work)


def test_a_token_that_was_never_given(service):
    """WIRE-5"""
    pc, other = begun_clinic(service), begun_clinic(service)
    for token in (
        "",
        "1.1.x",
        other.token,
        pc.token[:-1] + ("A" if pc.token[-1] != "A" else "E"),
        "9" + pc.token,
        "١" + pc.token[1:],
    ):
        strange = replace(pc, token=token)
        refused("bad_token", strange.hello)
        refused("bad_token", strange.pull)
    # The token of one clinic opens no other.
    refused("bad_token", service.pull, replace(pc.who, clinic_id=other.clinic_id), 0, 0, 0)


def test_what_is_issued_again_comes_only_at_the_end_of_the_order_that_the_pc_has_seen(service):
    """WIRE-17: what the server has already is answered as ever."""
    desk = begun_clinic(service)
    counter = another_pc(service, desk)
    for pc in (desk, counter):
        pc.hello()
        pc.writes(2)
    first, second = pack_segment(counter.segment(1, 1)), pack_segment(counter.segment(2, 2))
    service.push(counter.who, first, (1, 0))
    desk.push()
    refused("order_went_on", service.push, counter.who, second, (1, 1))
    refused("order_went_on", service.push, counter.who, second, (2, 3))
    assert service.push(counter.who, first, (1, 0)).last_seq == 1
    assert service.push(counter.who, second, (1, 3)).first_order == 4


def test_another_past_is_forked_and_leases_a_new_device(service):
    """WIRE-6"""
    pc = begun_clinic(service)
    pc.writes(3)
    pc.hello()
    image = pc.cloned()
    pc.writes(1)
    pc.push()
    image.writes(2, "other")
    refused("forked", image.push)
    older = begun_clinic(service)
    older.writes(2)
    before = older.cloned()
    older.writes(1)
    older.push()
    assert refused("forked", before.hello).facts == {"last_seq": 3}
    answer = before.lease_new()
    again = before.lease_new()
    assert again == answer
    assert answer.lease.number not in (older.lease.number, older.hello().spare.number)
    new = Pc.of(service, answer)
    new.hello()
    # The other groups are issued again under the new device with their old stamps; a stranger's stamp is refused.
    new.log, new.hashes = [], new.hashes[:1]
    carried = replace(
        new, lease=new.lease.model_copy(update={"number": older.lease.number}), log=[], hashes=list(new.hashes)
    )
    carried.writes(2)
    assert carried.push().new_groups == 2
    strange = replace(carried, lease=new.lease.model_copy(update={"number": 77}))
    strange.writes(1)
    refused("bad_segment", strange.push)


def test_the_spare_is_taken_once(service):
    """WIRE-6: two images of one PC take the same spare while they are offline."""
    pc = begun_clinic(service)
    spare = pc.hello().spare
    image = pc.cloned()
    pc.hello()
    first = image.lease_new(taken=spare)
    assert first.lease == spare
    assert first.spare != spare
    assert image.lease_new(taken=spare) == first
    Pc.of(service, first).hello()
    second = pc.lease_new(taken=spare)
    assert second.lease.device_id != spare.device_id
    made_up = first_lease(77)
    assert pc.lease_new(taken=made_up).lease.device_id != made_up.device_id


def test_hello_tells_of_the_others_and_the_time(service, clock):
    """WIRE-7"""
    desk = begun_clinic(service)
    counter = another_pc(service, desk)
    counter.hello(waiting=4, to_settle=2)
    answer = desk.hello(clock=service.now() - 3 * 3_600_000)
    assert answer.time == service.now()
    assert [(one.name, one.waiting, one.to_settle, one.is_revoked) for one in answer.devices] == [
        ("Reception", 0, 0, False),
        ("Counter", 4, 2, False),
    ]


def test_a_pull_waits_and_is_woken(service):
    """WIRE-10: by a push in the same process."""
    desk = begun_clinic(service)
    counter = another_pc(service, desk)
    found = []
    waiting = threading.Thread(target=lambda: found.append(counter.pull(wait=20)))
    waiting.start()
    while not service.bell.waiting():
        pass
    desk.writes()
    desk.push()
    waiting.join(10)
    assert len(found[0].frames) == 1


def test_a_pull_is_woken_by_another_process(service, database_url, master_key, clock):
    """WIRE-10, SERVER-8: two services on one database behave as one."""
    other_database = Database.open(database_url)
    other = SyncService(other_database, master_key, clock=clock)
    desk = begun_clinic(service)
    counter = replace(another_pc(service, desk), server=other)
    found = []
    waiting = threading.Thread(target=lambda: found.append(counter.pull(wait=20)))
    waiting.start()
    while not other.bell.waiting():
        pass
    desk.writes()
    desk.push()
    waiting.join(10)
    assert len(found[0].frames) == 1
    # Hello at one, push and pull at the other.
    counter.hello()
    counter.server = service
    counter.writes()
    assert counter.push().first_order == 2
    other.close()
    other_database.close()


def test_nothing_new_is_an_empty_answer(service):
    """WIRE-10"""
    pc = begun_clinic(service)
    assert pc.pull(wait=0.01).frames == ()
    assert refused("another_epoch", service.pull, pc.who, 7, 0, 0).facts == {"epoch": 1}


def test_a_huge_log_comes_in_portions(service):
    """WIRE-13: also a PC's own, of which only the places come."""
    pc = begun_clinic(service)
    pc.writes(40)
    for number in range(40):
        service.push(pc.who, pack_segment(pc.segment(number + 1, number + 1)))
    _, frames = service.log_store.after(pc.clinic_id, 1, 0, but_of=pc.lease.device_id, at_most=256 * 10)
    assert len(frames) == 10
    _, frames = service.log_store.after(pc.clinic_id, 1, 0, at_most=1)
    assert len(frames) == 1


def test_too_much_at_once_is_refused(service):
    """WIRE-13"""
    pc = begun_clinic(service)
    assert refused("too_large", service.push, pc.who, bytes(1024 * 1024 + 1)).facts == {"bytes": 1024 * 1024}
    refused("bad_segment", service.push, pc.who, b"NS1" + bytes(100))
    assert service.pull(pc.who, 1, 0, 0).last_order == 0


def test_nobody_speaks_for_a_device_of_another_clinic(service):
    """WIRE-4"""
    one, two = begun_clinic(service), begun_clinic(service)
    one.writes()
    one.push()
    stolen = replace(two, lease=one.lease)
    refused("bad_token", stolen.pull)
    nowhere = replace(one, clinic_id=new_id())
    refused("bad_token", nowhere.pull)


def test_what_was_issued_again_is_not_taken_from_its_first_author(service):
    """WIRE-19: the PC comes back although its backup works as another device; of the same stamp alone nothing is refused."""
    desk = begun_clinic(service)
    desk.hello()
    desk.writes(2)
    desk.push()
    restored = desk.cloned()
    # Both have a third group; the restored one brings it under its new device, first.
    desk.writes(1, "unsent")
    lease = restored.lease_new()
    as_new = Pc.of(service, lease, "Restored")
    as_new.hello()
    as_new.issues_again(desk.log[2])
    assert as_new.push().new_groups == 1
    desk.writes(1, "after")
    with pytest.raises(ServerSaysNo) as no:
        desk.push()
    assert (no.value.code, no.value.facts) == ("forked", {"issued_again": 3})
    # Another group of that stamp is another group.
    other = desk.cloned()
    del other.log[2:], other.hashes[3:]
    other.writes(1, "other")
    assert service.push(desk.who, pack_segment(other.segment(3))).new_groups == 1
