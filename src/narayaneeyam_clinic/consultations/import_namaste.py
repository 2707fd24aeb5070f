"""The clinic's own copy of the official NAMASTE list becomes its list of coded diagnoses (CONS-7)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy import func, select

from narayaneeyam_clinic.consultations.namaste_import import NamasteList, NamasteTerm
from narayaneeyam_clinic.consultations.records import DiagnosisTerm
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.store.transaction import Reading, Transaction

BATCH = 200


@dataclass(frozen=True, slots=True)
class ImportedTerms:
    """How many terms of a batch were new, and how many replaced what was there."""

    added: int
    changed: int


def import_namaste(tx: Transaction, terms: Sequence[NamasteTerm]) -> ImportedTerms:
    """Take over these terms by their code; chapters are headings and no diagnoses. Refused: not_permitted."""
    tx.require(Permission.IMPORT)
    added: list[DiagnosisTerm] = []
    changed = 0
    for term in terms:
        if term.is_chapter:
            continue
        key = natural_id("diagnosis_term", term.code)
        known = tx.session.get(DiagnosisTerm, key)
        if known is None:
            added.append(DiagnosisTerm(id=key, namaste_code=term.code, **_values(term)))
        elif any(getattr(known, name) != value for name, value in _values(term).items()):
            changed += 1
            for name, value in _values(term).items():
                setattr(known, name, value)
    tx.add_all(added)
    return ImportedTerms(len(added), changed)


def count_coded_terms(rd: Reading) -> int:
    """How many coded diagnoses the clinic can choose from. Refused: not_permitted."""
    rd.require(Permission.IMPORT)
    return rd.session.scalar(select(func.count()).select_from(DiagnosisTerm)) or 0


def namaste_batches(read: NamasteList) -> Iterator[Callable[[Transaction], ImportedTerms]]:
    """The whole list in pieces that do not keep others waiting, for `desk.change_in_batches`."""
    for start in range(0, len(read.terms), BATCH):
        yield partial(import_namaste, terms=read.terms[start : start + BATCH])


def _values(term: NamasteTerm) -> dict[str, str | None]:
    return {
        "term": term.term,
        "tm2_code": term.tm2_code,
        "devanagari": term.devanagari or None,
        "definition": term.definition or None,
    }
