"""What a check of a clinic's file finds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not as it must be: which check, which record (an id or number, never a name), what is wrong."""

    check: str
    subject: str
    what: str
