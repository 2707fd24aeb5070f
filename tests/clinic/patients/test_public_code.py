"""Public codes are the hashids library's own, made without its way for each (PAT-12, PAT-13)."""

from __future__ import annotations

from hashids import Hashids
from hypothesis import given
from hypothesis import strategies as st

from narayaneeyam_clinic.patients.public_code import public_code


@given(
    salt=st.text(min_size=1, max_size=40),
    device=st.integers(min_value=0, max_value=4095),
    sequence=st.one_of(st.integers(min_value=0, max_value=3000), st.integers(min_value=0, max_value=10**9)),
)
def test_every_code_is_the_librarys(salt: str, device: int, sequence: int):
    """PAT-12: another program can read the codes with the same library and salt."""
    library = Hashids(salt=salt, min_length=8, alphabet="ABCDEFGHJKMNPQRSTUVWXYZ23456789")
    code = public_code(salt, device, sequence)
    assert code == library.encode(device, sequence)
    assert library.decode(code) == (device, sequence)


def test_no_two_of_a_clinic_are_alike():
    codes = {public_code("a salt of the clinic", device, number) for device in (1, 2) for number in range(5000)}
    assert len(codes) == 10_000
