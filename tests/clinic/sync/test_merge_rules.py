"""What a field holds after writes on several PCs (MERGE)."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narayaneeyam_clinic.billing.records import Invoice
from narayaneeyam_clinic.consultations.records import Visit
from narayaneeyam_clinic.store.base import Merge
from narayaneeyam_clinic.sync.merge_rules import Merged, Rule, Value, Write, heads_of, merged

LWW = Rule(Merge.LWW)
SAFETY = Rule(Merge.SAFETY)
VISIT = Rule(Merge.STATE, Visit.__table__.c.state.info["lattice"])
BILL = Rule(Merge.STATE, Invoice.__table__.c.state.info["lattice"])


def write(stamp: int, value: Value, *replaces: int, parked: bool = False, ahead: bool = False) -> Write:
    return Write(stamp, value, frozenset(replaces), parked, ahead)


def outcome(rule: Rule, *writes: Write) -> Merged:
    found = merged(writes, rule)
    assert found is not None
    return found


def test_an_edit_that_saw_the_value_before_it_is_no_conflict():
    """MERGE-1"""
    found = outcome(LWW, write(1, "9847"), write(2, "9848", 1), write(3, "9849", 2))
    assert (found.value, found.stamp, found.is_open) == ("9849", 3, False)


@pytest.mark.parametrize("merge", [Merge.LWW, Merge.CLAIM, Merge.CENTRAL])
def test_the_latest_of_two_that_knew_nothing_of_each_other_holds(merge):
    """MERGE-2"""
    found = outcome(Rule(merge), write(1, "a"), write(5, "late", 1), write(4, "early", 1))
    assert (found.value, found.stamp) == ("late", 5)
    assert [head.value for head in found.heads] == ["early", "late"]


def test_a_blood_group_given_twice_stays_open():
    """MERGE-3"""
    found = outcome(SAFETY, write(1, None), write(2, "O+", 1), write(3, "A+", 1))
    assert found.value == "A+"
    assert {head.value for head in found.heads if found.is_open} == {"O+", "A+"}


def test_a_visit_goes_forward_whatever_came_last():
    """MERGE-4"""
    found = outcome(VISIT, write(1, "waiting"), write(2, "done", 1), write(3, "with_doctor", 1))
    assert (found.value, found.is_open) == ("done", False)


def test_a_visit_cancelled_here_and_seen_there_is_asked_about():
    """MERGE-4"""
    found = outcome(VISIT, write(1, "waiting"), write(2, "with_doctor", 1), write(3, "cancelled", 1))
    assert found.value == "with_doctor"
    assert {head.value for head in found.heads if found.is_open} == {"with_doctor", "cancelled"}


def test_a_state_that_only_a_newer_program_knows_holds_and_is_asked_about():
    """MERGE-4"""
    found = outcome(VISIT, write(1, "waiting"), write(2, "in_therapy", 1), write(3, "done", 1))
    assert found.value == "in_therapy"
    assert found.is_open


def test_a_bill_that_two_counters_cancel_is_cancelled_once_by_the_first():
    """MERGE-4"""
    assert not outcome(BILL, write(1, "issued"), write(2, "cancelled", 1), write(3, "cancelled", 1)).is_open
    by_whom = outcome(Rule(Merge.STATE), write(1, None), write(2, "Anitha", 1), write(3, "Deepa", 1))
    assert (by_whom.value, by_whom.is_open) == ("Anitha", False)


def test_a_patient_that_was_merged_into_two_others_is_asked_about():
    """MERGE-4"""
    found = outcome(Rule(Merge.STATE, is_pointer=True), write(1, None), write(2, "p1", 1), write(3, "p2", 1))
    assert found.is_open


def test_what_is_written_once_keeps_the_first_writers_values():
    """MERGE-5"""
    found = outcome(Rule(Merge.LEDGER), write(7, "second"), write(4, "first"))
    assert (found.value, found.stamp, found.is_open) == ("first", 4, False)


def test_the_same_value_from_two_pcs_is_no_conflict():
    """MERGE-6"""
    assert not outcome(SAFETY, write(1, None), write(2, "O+", 1), write(3, "O+", 1)).is_open


def test_a_decision_settles_what_it_saw():
    """MERGE-7"""
    found = outcome(SAFETY, write(1, None), write(2, "O+", 1), write(3, "A+", 1), write(9, "O+", 2, 3))
    assert (found.value, found.is_open) == ("O+", False)


def test_an_edit_that_saw_one_of_two_leaves_the_question_open():
    """MERGE-8"""
    found = outcome(SAFETY, write(1, None), write(2, "O+", 1), write(3, "A+", 1), write(4, "B+", 3))
    assert {head.value for head in found.heads if found.is_open} == {"O+", "B+"}


def test_a_clock_that_ran_ahead_does_not_win_by_that():
    """MERGE-9"""
    found = outcome(LWW, write(1, "a"), write(2, "b", 1), write(99, "from 2035", 1, ahead=True))
    assert found.value == "b"
    assert found.is_open
    alone = outcome(LWW, write(1, "a"), write(99, "from 2035", 1, ahead=True))
    assert (alone.value, alone.is_open) == ("from 2035", False)


def test_a_parked_write_replaces_but_does_not_hold():
    """MERGE-10"""
    found = outcome(LWW, write(1, "a"), write(2, "broken", 1, parked=True), write(3, "c", 2))
    assert (found.value, found.is_open) == ("c", False)
    assert merged([write(1, "a"), write(2, "broken", 1, parked=True)], LWW) is None


WRITES = st.lists(
    st.tuples(st.sampled_from(["waiting", "skipped", "cancelled", "done"]), st.sets(st.integers(1, 6)), st.booleans()),
    min_size=1,
    max_size=6,
).map(
    lambda drawn: [
        write(stamp, value, *(one for one in replaces if one < stamp), ahead=ahead)
        for stamp, (value, replaces, ahead) in enumerate(drawn, 1)
    ]
)


@given(WRITES, st.sampled_from([LWW, SAFETY, VISIT, BILL, Rule(Merge.LEDGER), Rule(Merge.STATE)]))
def test_the_order_in_which_writes_become_known_changes_nothing(writes, rule):
    """MERGE-11"""
    assert len({merged(order, rule) for order in list(permutations(writes))[:60]}) == 1


@given(WRITES)
def test_a_decision_over_all_heads_leaves_one(writes):
    """MERGE-7"""
    decided = write(100, "done", *(head.stamp for head in heads_of(writes)))
    assert heads_of([*writes, decided]) == [decided]
