"""Money of a row, for who reads it from outside."""

from typing import Any

_MONEY = frozenset(
    {
        "taxable", "cgst", "sgst", "igst", "exempt", "round_off", "payable", "paid", "due", "price", "discount", "amount",
        "mrp",
    }
)  # fmt: skip


def paise_of(row: Any) -> dict[str, Any]:
    """A row's values with money as whole paise, under names that say so."""
    return {
        f"{name}_paise" if name in _MONEY else name: value.paise if name in _MONEY else value
        for name, value in row._asdict().items()
    }
