"""What a measured promise says of itself (SPEED-11). The measures themselves run in `dev.py bench`, never here."""

from __future__ import annotations

import json

from tests.bench.generated_clinic import LINES_PER_BILL, TENTH, WHOLE
from tests.bench.results import Result, p95


def test_one_object_a_line_with_its_reference():
    """SPEED-11"""
    told = json.loads(Result("sale", 6.0, "ms", "at most 3x", 3, "bare", 1.5).as_json())
    assert told == {
        "bench": "sale", "value": 6.0, "unit": "ms", "promise": "at most 3x",
        "reference": {"name": "bare", "value": 1.5}, "ratio": 4.0, "kept": False,
    }  # fmt: skip
    assert "\n" not in Result("a", 1, "ms", "b", 1).as_json()


def test_a_bound_is_kept_or_missed_on_its_own_side():
    """SPEED-11"""
    assert Result("search", 15.9, "ms", "at most 16 ms", 16).kept
    assert not Result("search", 16.1, "ms", "at most 16 ms", 16).kept
    assert Result("import", 12_000, "rows/s", "at least", 12_000, at_least=True).kept
    assert not Result("import", 11_999, "rows/s", "at least", 12_000, at_least=True).kept
    assert Result("pdf", 7, "ms", "at least 10x faster", 10, "other", 71, at_least=True).kept
    assert not Result("pdf", 7, "ms", "at least 10x faster", 10, "other", 69, at_least=True).kept


def test_quick_is_a_tenth_of_the_promised_size():
    """SPEED-11"""
    assert (WHOLE.patients, WHOLE.visits) == (200_000, 500_000)
    assert WHOLE.bills * LINES_PER_BILL >= 1_000_000
    assert (TENTH.patients * 10, TENTH.visits * 10) == (WHOLE.patients, WHOLE.visits)
    assert p95([float(n) for n in range(100)]) == 95.0
