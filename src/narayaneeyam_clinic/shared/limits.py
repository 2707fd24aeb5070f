"""What nobody in a clinic means: a day centuries away, a name of a page, an amount that no patient ever paid.

Each is refused with the field it was typed into, before it stands in a row that every PC has to live with (STAY-31).
"""

from __future__ import annotations

from datetime import date

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money

# A crore: far above any bill, and a slip of the finger all the same.
LARGEST_AMOUNT = Money.rupees(10_000_000)
LONGEST_LINE = 300
LONGEST_TEXT = 20_000
# Days that anybody looks through at once.
LONGEST_LOOK = 3660
# Years before and after this one that somebody may mean, unless an action knows it better.
_BACK, _AHEAD = 10, 5


def refuse_far_day(day: date | None, today: date, field: str, *, back: int = _BACK, ahead: int = _AHEAD) -> None:
    """`back` and `ahead` are whole years. Refused: day_far_off."""
    if day is not None and not today.year - back <= day.year <= today.year + ahead:
        raise Refused("day_far_off", field=field, day=day)


def refuse_amount(amount: Money | None, field: str) -> None:
    """Nothing is no slip. Refused: amount_negative, amount_too_large."""
    if amount is not None and amount < ZERO:
        raise Refused("amount_negative", field=field)
    if amount is not None and amount > LARGEST_AMOUNT:
        raise Refused("amount_too_large", field=field, largest=LARGEST_AMOUNT)


def refuse_long(longest: int = LONGEST_LINE, /, **texts: str | None) -> None:
    """Of texts by their fields. Refused: text_too_long, text_has_nul."""
    for field, text in texts.items():
        if text is not None and len(text) > longest:
            raise Refused("text_too_long", field=field, longest=longest)
        if text is not None and "\x00" in text:
            raise Refused("text_has_nul", field=field)


def refuse_long_of(draft: object, *fields: str, longest: int = LONGEST_LINE) -> None:
    """The same of some fields of a draft. Refused: text_too_long, text_has_nul."""
    refuse_long(longest, **{field: getattr(draft, field) for field in fields})
