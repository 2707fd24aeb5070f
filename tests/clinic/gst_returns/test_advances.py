"""Deposits of stays: a part of one may be an advance on a taxed room."""

from __future__ import annotations

from narayaneeyam_clinic.admissions.order_discharge import order_discharge
from narayaneeyam_clinic.billing.finish_bill import finish_bill
from narayaneeyam_clinic.gst_returns.gstr1_warnings import LookAt
from narayaneeyam_clinic.gst_returns.make_gstr1 import made_gstr1
from narayaneeyam_clinic.gst_returns.supplies import Period
from tests.clinic.billing.test_stay_bill import R, draft_of
from tests.clinic.ward import Ward
from tests.clinic_of_roles import StandingClock


def test_a_deposit_for_a_dear_room_is_named_until_it_is_billed(ward: Ward, clock: StandingClock):
    """GSTR-21: not one for a room at exactly 5,000, and none once the bill of the stay stands in the month."""
    ward.rooms("101", per_day="5000.01")
    ward.rooms("201", per_day="5000", category="Ward")
    dear = ward.admit("101 A", deposit=R(9000)).admission_id
    ward.admit("201 A", deposit=R(7000))

    def named() -> list[tuple[LookAt, int]]:
        return [(one.kind, one.difference) for one in ward.see(made_gstr1, Period(2026, 11)).warnings]

    assert named() == [(LookAt.ADVANCE_ON_ROOM, 9000_00)]
    clock.advance(hours=24)
    ward.do(order_discharge, dear)
    ward.do(finish_bill, draft_of(ward, dear))
    assert (LookAt.ADVANCE_ON_ROOM, 9000_00) not in named()
