"""The demo's drawer: on its last days it was opened with a float and closed with a count; once ten rupees were missing."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from narayaneeyam_clinic.billing.records import PaymentMethod
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.demo.demo_days import DemoClock, Team
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shifts.close_shift import ShiftCountDraft, close_shift
from narayaneeyam_clinic.shifts.open_shift import CashMove, OpeningDraft, move_cash, open_shift
from narayaneeyam_clinic.shifts.records import CashShift
from narayaneeyam_clinic.shifts.shift_money import money_of_shift

DAYS = 6
_FLOAT = Money.rupees(2000)
_SHORT_ON = 2  # days before today
_BEFORE_NINE, _AT_EIGHT = -20, 11 * 60


class DemoShifts:
    """Of the days before today; the day that goes on has the drawer still closed."""

    def __init__(self, clinic: Clinic, clock: DemoClock, team: Team, today: date) -> None:
        self._clinic, self._clock, self._team, self._today = clinic, clock, team, today
        self._shift_id = ""

    def open(self, day: date) -> None:
        """In the morning, before anybody comes."""
        if day.weekday() == 6 or not timedelta(0) < self._today - day <= timedelta(days=DAYS):
            return
        self._clock.at(day, _BEFORE_NINE)
        with self._clinic.transaction(by=self._team.pharmacist, why="shifts.open") as tx:
            self._shift_id = open_shift(tx, OpeningDraft(opening_float=_FLOAT))
            move_cash(tx, CashMove(amount=Money.rupees(-150), reason="Flowers and camphor"))

    def close(self, day: date) -> None:
        """In the evening, after the last payment."""
        if not self._shift_id:
            return
        self._clock.now = max(self._clock.now, _evening(day))
        with self._clinic.transaction(by=self._team.pharmacist, why="shifts.close") as tx:
            shift = tx.session.get_one(CashShift, self._shift_id)
            money = money_of_shift(tx.session, shift, tx.now)
            cash, upi, card = (
                money.expected(method) for method in (PaymentMethod.CASH, PaymentMethod.UPI, PaymentMethod.CARD)
            )
            is_short = (self._today - day).days == _SHORT_ON
            close_shift(
                tx,
                ShiftCountDraft(
                    shift_id=shift.id,
                    cash=cash - Money.rupees(10) if is_short else cash,
                    upi=upi,
                    card=card,
                    reasons={PaymentMethod.CASH: "A coin was given too much"} if is_short else {},
                    left_in=min(_FLOAT, cash) if not is_short else ZERO,
                ),
            )
        self._shift_id = ""


def _evening(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 9, tzinfo=INDIA) + timedelta(minutes=_AT_EIGHT)
