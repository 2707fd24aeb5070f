"""A bystander told in one line (STAY-62)."""

from __future__ import annotations

import pytest

from narayaneeyam_clinic.admissions.bystander_rules import Bystander, bystander_of


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Sarada Nair", Bystander("Sarada Nair")),
        ("Sarada Nair, sister", Bystander("Sarada Nair, sister")),
        ("Sarada Nair 98470 12345 sister", Bystander("Sarada Nair", "98470 12345", "sister")),
        ("Sarada Nair, sister, +91 98470-12345", Bystander("Sarada Nair", "+91 98470-12345", "sister")),
        ("K. P. Raman (9847012345) father in law", Bystander("K. P. Raman", "9847012345", "father in law")),
        ("9847012345 Sarada", Bystander("Sarada", "9847012345")),
        ("ശാരദ 9847012345 സഹോദരി", Bystander("ശാരദ", "9847012345", "സഹോദരി")),
        ("Raman 2", Bystander("Raman 2")),
        ("", Bystander("")),
    ],
)
def test_name_number_and_relation_are_told_apart(line: str, told: Bystander):
    assert bystander_of(line) == told
