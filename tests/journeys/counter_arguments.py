"""What a stranger would try at the doors to the drawer, to exceptions and to labels."""

from __future__ import annotations

from typing import Any

from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shifts.close_shift import ShiftCountDraft
from narayaneeyam_clinic.shifts.open_shift import CashMove, OpeningDraft

# Nobody opened a drawer on the marked day.
NO_SHIFT = "00000000-0000-7000-8000-000000000002"


def counter_values() -> dict[str, list[Any]]:
    """By "function.parameter", by parameter, or by type."""
    return {
        "OpeningDraft": [OpeningDraft(opening_float=Money.rupees(500))],
        "CashMove": [CashMove(amount=Money.rupees(-10), reason="milk")],
        "ShiftCountDraft": [ShiftCountDraft(shift_id=NO_SHIFT, cash=ZERO)],
        "shift_id": [NO_SHIFT],
        "basis_points": [1000],
        "pin": ["2846"],
        "set_own_pin.password": ["pass-word-1"],
    }
