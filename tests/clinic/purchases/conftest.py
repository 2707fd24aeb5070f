"""The clinic that buys."""

from __future__ import annotations

import pytest

from tests.clinic.purchases.buying import Buying
from tests.clinic.shelf import Shelf


@pytest.fixture
def buying(shelf: Shelf) -> Buying:
    return Buying(shelf)
