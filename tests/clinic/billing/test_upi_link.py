"""The UPI link, character by character."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narayaneeyam_clinic.billing.upi_link import (
    is_above_usual_limit,
    payment_reference,
    upi_id,
    upi_link,
    upi_reference,
)
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money


def test_a_bill_to_be_paid() -> None:
    link = upi_link(
        "clinic@okaxis",
        "Sree Dhanwanthari Ayurveda",
        Money.rupees(645),
        reference="INV2627-000123",
        note="Invoice INV/26-27/000123",
    )
    assert link == (
        "upi://pay?pa=clinic@okaxis&pn=Sree%20Dhanwanthari%20Ayurveda&tr=INV2627-000123"
        "&tn=Invoice%20INV%2F26-27%2F000123&am=645.00&cu=INR"
    )
    assert len(link) == 129


def test_a_standing_code_has_no_amount() -> None:
    assert upi_link("clinic@okaxis", "Clinic", category="8062") == "upi://pay?pa=clinic@okaxis&pn=Clinic&mc=8062&cu=INR"


def test_a_document_number_as_reference() -> None:
    assert upi_reference("A1/26-27/000123") == "A1-26-27-000123"
    assert len(upi_reference("x" * 60)) == 35


@given(st.text(min_size=1).filter(str.strip), st.text(max_size=80), st.integers(1, 10**9))
def test_whatever_the_name_and_note_the_link_reads_back(name: str, note: str, paise: int) -> None:
    link = upi_link("clinic@okaxis", name, Money(paise), note=note)
    assert link.isascii()
    assert "+" not in link
    read = parse_qs(urlsplit(link).query)
    assert read["pn"] == [name.strip()]
    assert read["am"] == [str(Money(paise).as_decimal())]
    assert len(read.get("tn", [""])[0]) <= 50


@pytest.mark.parametrize("text", ["", "clinic", "c@okaxis", "clinic@", "clinic@1ax", "clinic@ok axis", "a b@okaxis"])
def test_what_is_not_a_upi_id(text: str) -> None:
    with pytest.raises(Refused, match="upi_id_not_understood"):
        upi_id(text)


def test_refused() -> None:
    assert upi_id(" dr.rao-1@ybl ") == "dr.rao-1@ybl"
    with pytest.raises(Refused, match="amount_not_positive"):
        upi_link("clinic@okaxis", "Clinic", Money(0))
    with pytest.raises(Refused, match="payee_name_missing"):
        upi_link("clinic@okaxis", " ")
    with pytest.raises(Refused, match="merchant_category_not_understood"):
        upi_link("clinic@okaxis", "Clinic", category="80620")


def test_the_payers_reference() -> None:
    assert payment_reference("4321 0987 6543") == "432109876543"
    with pytest.raises(Refused, match="upi_reference_not_understood"):
        payment_reference("43210987654")
    assert is_above_usual_limit(Money.rupees("100000.01"))
    assert not is_above_usual_limit(Money.rupees(100_000))
