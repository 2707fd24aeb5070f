"""What is typed for the GST rate of a supplier's bill: "5", "12%", "0.25"; nothing leaves it to the dated table (BUY-11)."""

from __future__ import annotations

from narayaneeyam_clinic.billing.supply_rules import TaxRate


def parse_rate(text: str) -> int | None:
    """In basis points; None for nothing typed. Refused: rate_not_understood."""
    typed = text.strip().rstrip("%").strip()
    return TaxRate.percent(typed).basis_points if typed else None
