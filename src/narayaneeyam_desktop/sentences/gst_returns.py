"""Refusals of returns that were filed."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "month_filed": (
        "The return of this month was filed on {filed_on}: nothing new is dated {day}. "
        "If that is not today's date, put this PC's clock right."
    ),
    "bill_of_filed_month": (
        "Bill {number} stands in a return that was filed on {filed_on}. It is not cancelled any more: take it back by a credit note."
    ),
    "month_not_over": "This month is not over. Its return can be marked as filed from {until}.",
    "filed_too_early": "A return is filed after its month, on {day} at the earliest.",
    "day_in_future": "{day} is still to come. Enter the day on which it was filed.",
    "month_filed_already": "The return of this month was filed on {filed_on}.",
    "month_not_filed": "The return of this month is not marked as filed.",
    "later_month_filed": "A later return was filed too, and told what came to this month. Open the later one first.",
}
