"""What somebody pastes by mistake into a small field is refused or not found, quickly; nothing breaks and nothing waits."""

from __future__ import annotations

import time

import pytest

from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.prescriptions.dose_rules import parse_days
from narayaneeyam_clinic.prescriptions.when_rules import parse_when
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.search_index import search


@pytest.mark.parametrize("pasted", ["x" * 20_000, "1" * 5_000, "a b " * 500, "1-0-1 " * 500])
def test_a_page_in_a_small_field_is_answered_at_once(clinic, pasted):
    began = time.perf_counter()
    with pytest.raises(Refused):
        parse_when(pasted)
    with pytest.raises(Refused):
        parse_days(pasted)
    with clinic.reading(by=PROGRAM) as rd:
        assert search(rd, pasted) == []
    assert time.perf_counter() - began < 5
