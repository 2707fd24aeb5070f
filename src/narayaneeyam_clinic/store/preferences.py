"""The choices of this PC that are kept in the clinic's file: which printer for which paper, which size. Local, not logged."""

from __future__ import annotations

from narayaneeyam_clinic.store.local_records import Preference
from narayaneeyam_clinic.store.transaction import Reading, Transaction


def preference(rd: Reading, key: str, default: str = "") -> str:
    """What was chosen on this PC under the key ("printer.op_ticket"), or the default."""
    row = rd.session.get(Preference, key)
    return default if row is None else row.value


def choose_preference(tx: Transaction, key: str, value: str) -> None:
    """Keep the choice; anybody who works at this PC may."""
    row = tx.session.get(Preference, key)
    if row is None:
        tx.add(Preference(key=key, value=value))
    else:
        row.value = value
        tx.session.flush()
