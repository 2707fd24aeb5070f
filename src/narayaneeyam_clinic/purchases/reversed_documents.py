"""How a document of buying is reversed: by another one that carries its number with an R, the same on every PC.

Two PCs that reverse the same document apart write one row: its identity and number follow from the document.
"""

from __future__ import annotations

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.limits import refuse_long

REVERSED_MARK = "R"


def reversal_id(document_id: str) -> str:
    """The identity of the document that reverses this one."""
    return natural_id("reversal", document_id)


def reversal_number(number: str | None) -> str:
    """As it is printed: A1G/26-27/00012R."""
    return f"{number or ''}{REVERSED_MARK}"


def checked_reason(reason: str) -> str:
    """Refused: reason_missing, text_too_long."""
    if not reason.strip():
        raise Refused("reason_missing", field="reason")
    refuse_long(reason=reason)
    return reason.strip()
