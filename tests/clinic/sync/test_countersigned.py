"""The server countersigns the head of a PC's chain; the PC verifies it, keeps it, and `check` holds the log against it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.store.check import check, countersigned_head
from narayaneeyam_clinic.store.check_heads import check_paper
from narayaneeyam_clinic.sync.change_group import GroupHeader, chain_hash, salted_hash, seal_payload, unpack
from narayaneeyam_clinic.sync.countersigned import is_signed, read_from_paper
from narayaneeyam_clinic.sync.messages import HelloAnswer, Pushed
from narayaneeyam_server.backup import back_up, restore
from narayaneeyam_server.countersigning import Countersigning
from narayaneeyam_server.database import Database
from narayaneeyam_server.sealing import new_key
from tests.clinic.sync.linked import Pc, World, settle

KEPT = "SELECT seq, hash, day, is_given_up FROM countersigned_head WHERE device_id = ? ORDER BY day, seq"


def head_of(pc: Pc):
    with pc.clinic.reading(by=PROGRAM) as rd:
        return countersigned_head(rd)


def of_countersigning(pc: Pc) -> list[str]:
    """What the check says of the heads."""
    return [fault.what for fault in check(pc.clinic, PROGRAM) if fault.check == "countersigned"]


def by_hand(pc: Pc, *statements: str) -> None:
    with pc.clinic.taking_in() as raw:
        for statement in statements:
            raw.execute(statement)


def answers_with(pc: Pc, monkeypatch: pytest.MonkeyPatch, said: str, changed) -> None:
    """The server's answers to a push or a greeting come changed to this PC."""
    answers = getattr(type(pc.line), said)
    monkeypatch.setattr(type(pc.line), said, lambda line, *asked: changed(answers(line, *asked)))


def test_each_push_is_countersigned_and_the_last_of_each_day_is_kept(world: World, two: tuple[Pc, Pc]):
    """WIRE-18, SERVER-32: verified with the key that the server told at joining."""
    desk, _ = two
    key = world.service.log_store.countersigning.key
    assert desk.row.server_key == key
    before = len(desk.rows(KEPT, desk.device_id))
    for name in ("First", "Second"):
        desk.register(name)
        desk.exchange()
    world.advance(86_400)
    desk.register("Next day")
    desk.exchange()
    days = [str(row[2]) for row in desk.rows(KEPT, desk.device_id)]
    assert len(days) == len(set(days)) == before + 1
    head = head_of(desk)
    (last,) = desk.rows("SELECT max(seq) FROM change_group WHERE device_id = ?", desk.device_id)[0]
    assert (head.said.seq, head.server_key) == (last, key)
    assert is_signed(desk.row.clinic_id, head.said, key)
    for other in ({"seq": last + 1}, {"hash": "0" * 64}, {"order": 1}, {"at": 0}, {"epoch": 9}):
        assert not is_signed(desk.row.clinic_id, head.said.model_copy(update=other), key)
    assert not is_signed(two[1].device_id, head.said, key)
    assert of_countersigning(desk) == []


def test_a_lost_answer_brings_its_countersignature_with_the_next_greeting(two: tuple[Pc, Pc]):
    """WIRE-18"""
    desk, _ = two
    desk.register("Answer lost")
    desk.line.lose_pushes = 1
    desk.exchange()
    before = head_of(desk).said.seq
    desk.link.wake()
    desk.exchange()
    assert head_of(desk).said.seq == before + 1


def test_a_forged_signature_is_not_kept_and_is_told(two: tuple[Pc, Pc], monkeypatch):
    """WIRE-18: also one that another key has made; what was sent is at the server, and the exchange goes on."""
    desk, _ = two
    strange = Countersigning(new_key())
    before = head_of(desk)

    def forged(answer: Pushed) -> Pushed:
        head = answer.countersigned
        again = strange.signed(
            desk.row.clinic_id, head.device_id, head.seq, bytes.fromhex(head.hash), head.epoch, head.order, head.at
        )
        return answer.model_copy(update={"countersigned": again})

    answers_with(desk, monkeypatch, "push", forged)
    answers_with(desk, monkeypatch, "hello", lambda said: said.model_copy(update={"signing_key": strange.key}))
    for name in ("One", "Two"):
        desk.register(name)
        desk.link._greeted_at = None
        assert desk.exchange().problem is None
    assert head_of(desk) == before
    assert desk.row.server_key == before.server_key
    kinds = [kind for (kind,) in desk.rows("SELECT kind FROM incident ORDER BY kind")]
    assert kinds == ["head_not_signed", "server_key_differs"]


def test_a_signature_under_another_chain_is_told(world: World, two: tuple[Pc, Pc], monkeypatch):
    """WIRE-18: the server's own signature, but not under what this PC has there."""
    desk, _ = two
    signs = world.service.log_store.countersigning

    def of_another(answer: Pushed) -> Pushed:
        head = answer.countersigned
        again = signs.signed(desk.row.clinic_id, head.device_id, head.seq, b"\1" * 32, head.epoch, head.order, head.at)
        return answer.model_copy(update={"countersigned": again})

    answers_with(desk, monkeypatch, "push", of_another)
    before = head_of(desk)
    desk.register("One")
    assert desk.exchange().problem is None
    assert head_of(desk) == before
    assert desk.rows("SELECT kind FROM incident") == [("head_differs",)]


def test_an_older_server_countersigns_nothing_and_nothing_is_missed(two: tuple[Pc, Pc], monkeypatch):
    """WIRE-18, SKEW-2: when it is upgraded, the next greeting brings key and head."""
    desk, _ = two
    by_hand(desk, "UPDATE server_link SET server_key = NULL", "DELETE FROM countersigned_head")
    with monkeypatch.context() as older:
        answers_with(
            desk, older, "push", lambda said: Pushed.model_validate(said.model_dump(exclude={"countersigned"}))
        )
        answers_with(
            desk, older, "hello",
            lambda said: HelloAnswer.model_validate(said.model_dump(exclude={"countersigned", "signing_key"})),
        )  # fmt: skip
        desk.register("With the older one")
        desk.link._greeted_at = None
        assert desk.exchange().problem is None
        assert (head_of(desk), desk.row.server_key) == (None, None)
        assert of_countersigning(desk) == []
    desk.link._greeted_at = None
    assert desk.exchange().problem is None
    assert head_of(desk).said.seq == desk.row.sent_seq
    assert desk.rows("SELECT kind FROM incident") == []


def rewrite(pc: Pc) -> None:
    """What whoever holds the key could do: another reason for the last group, and a chain that is right again."""
    (group,) = pc.rows(
        "SELECT device_id, seq, stamp, user_id, payload, schema_rev, prev_hash FROM change_group WHERE device_id = ?"
        " ORDER BY seq DESC LIMIT 1", pc.device_id,
    )  # fmt: skip
    device_id, seq, stamp, user_id, payload, schema_rev, prev = group
    salt = seal_payload([]).salt
    hashed = salted_hash(salt, unpack(payload))
    own = chain_hash(prev, GroupHeader(device_id, seq, stamp, user_id, "another why", schema_rev), hashed)
    with pc.clinic.taking_in() as raw:
        raw.execute(
            "UPDATE change_group SET why = 'another why', salt = ?, payload_hash = ?, hash = ? WHERE device_id = ? AND seq = ?",
            (salt, hashed, own, device_id, seq),
        )


def test_a_rewritten_chain_is_found(two: tuple[Pc, Pc]):
    """CAP-22: the chain itself is right, so nothing else shows it; on paper it shows even without what this PC has kept."""
    desk, counter = two
    desk.register("To be rewritten")
    settle(desk, counter)
    paper = head_of(desk).on_paper
    for pc in two:
        assert check(pc.clinic, PROGRAM) == check_paper(pc.clinic, PROGRAM, paper) == []
    rewrite(desk)
    (fault,) = check(desk.clinic, PROGRAM)
    assert fault.check == "countersigned"
    assert "rewritten" in fault.what
    assert fault in check_paper(desk.clinic, PROGRAM, paper)
    by_hand(desk, "DELETE FROM countersigned_head")
    assert check(desk.clinic, PROGRAM) == []
    assert check_paper(desk.clinic, PROGRAM, paper) == [fault]


def test_a_head_that_the_server_never_signed_is_found(two: tuple[Pc, Pc]):
    """CAP-22"""
    desk, _ = two
    by_hand(desk, "UPDATE countersigned_head SET seq = 1")
    assert set(of_countersigning(desk)) == {"its countersignature is not the server's"}


def test_a_paper_that_is_not_the_servers_is_told(two: tuple[Pc, Pc]):
    """CAP-22"""
    desk, _ = two
    head = head_of(desk)
    assert read_from_paper(head.on_paper) == head
    other = replace(head, said=head.said.model_copy(update={"order": 77}))
    strange = replace(head, server_key=Countersigning(new_key()).key)
    for text, word in ((other.on_paper, "not the server's"), (strange.on_paper, "not of this"), ("NH1 x", "no head")):
        (fault,) = check_paper(desk.clinic, PROGRAM, text)
        assert word in fault.what


def test_a_restored_server_signs_with_the_same_key(world: World, two: tuple[Pc, Pc]):
    """WIRE-18, SERVER-32: what it had signed before it lost it is still what this PC has."""
    desk, counter = two
    back_up(world.service.database, world.master_key, world.home / "backup")
    desk.register("After the backup")
    settle(desk, counter)
    signed = head_of(desk)
    world.service.database.close()
    database = Database.open(f"sqlite:///{world.home / 'restored.db'}")
    restore(database, world.master_key, world.home / "backup")
    database.close()
    world.begin_server("restored", world.master_key)
    for pc in two:
        pc.link._greeted_at = None
    settle(desk, counter)
    assert desk.row.server_key == signed.server_key
    assert desk.rows("SELECT kind FROM incident") == []
    desk.register("With the restored one")
    settle(desk, counter)
    assert head_of(desk).said.epoch > signed.said.epoch
    assert of_countersigning(desk) == []
