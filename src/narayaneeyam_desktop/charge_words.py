"""What stands open in the ledger in a few words, wherever a page tells of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable


def charge_names(descriptions: Iterable[str]) -> str:
    """ "3 × Abhyangam, Lepam"."""
    counts = Counter(descriptions)
    return ", ".join(f"{count} × {name}" if count > 1 else name for name, count in counts.items())
