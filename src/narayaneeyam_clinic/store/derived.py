"""Derived local tables: sums that triggers keep beside a ledger, by whatever path a ledger row comes in."""

from __future__ import annotations

_statements: dict[str, str] = {}


def derived_by(name: str, statement: str) -> None:
    """Declare a trigger, beside the record it feeds."""
    _statements[name] = statement


def derived_triggers() -> dict[str, str]:
    """Trigger name -> CREATE statement."""
    return dict(_statements)
