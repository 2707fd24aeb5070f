"""The mapping a person chose for a file's headings, remembered on this PC for the next file with the same headings (IMP-2)."""

from __future__ import annotations

import json

from narayaneeyam_clinic.imports.headers import (
    ColumnMapping,
    ImportKind,
    checked_mapping,
    header_signature,
    propose_mapping,
)
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.local_records import Preference
from narayaneeyam_clinic.store.transaction import Reading, Transaction


def known_mapping(rd: Reading, kind: ImportKind, header: tuple[str, ...]) -> ColumnMapping:
    """What was chosen for these headings before, else what the headings say. Refused: not_permitted."""
    rd.require(Permission.IMPORT)
    row = rd.session.get(Preference, _key(kind, header))
    proposed = propose_mapping(kind, header)
    if row is None:
        return proposed
    remembered = ColumnMapping.of(json.loads(row.value))
    try:
        return checked_mapping(kind, header, remembered)
    except Refused:
        # Remembered by a program that knew other fields: the headings speak again.
        return proposed


def remember_mapping(tx: Transaction, kind: ImportKind, header: tuple[str, ...], mapping: ColumnMapping) -> None:
    """Keep the choice. Refused: not_permitted, and all of `checked_mapping`."""
    tx.require(Permission.IMPORT)
    checked_mapping(kind, header, mapping)
    value = json.dumps(dict(mapping.columns), sort_keys=True)
    row = tx.session.get(Preference, _key(kind, header))
    if row is None:
        tx.add(Preference(key=_key(kind, header), value=value))
    else:
        row.value = value


def _key(kind: ImportKind, header: tuple[str, ...]) -> str:
    return f"import_mapping/{kind}/{header_signature(header)}"
