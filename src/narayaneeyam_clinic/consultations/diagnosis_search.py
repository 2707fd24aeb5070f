"""Diagnoses to choose from while one types: the coded list, and what this clinic has written before (CONS-6)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import func, or_, select

from narayaneeyam_clinic.consultations.records import Diagnosis, DiagnosisTerm
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.search_text import fold, fold_tokens
from narayaneeyam_clinic.store.transaction import Reading

_OLDER_LOOKED_AT = 2000


@dataclass(frozen=True, slots=True)
class DiagnosisChoice:
    """One choice; without codes it is a clinic's own wording."""

    term: str
    namaste_code: str | None
    tm2_code: str | None
    devanagari: str | None = None


def diagnosis_search(rd: Reading, typed: str, limit: int = 8) -> list[DiagnosisChoice]:
    """By any part of the term in any spelling or script, or by code; those used most often first. Refused: not_permitted."""
    rd.require(Permission.SEE_CLINICAL)
    wanted = fold_tokens(typed)
    if not wanted:
        return []
    used = _used_before(rd)
    found = {choice.term.casefold(): choice for choice in _own_words(used, wanted)}
    found |= {choice.term.casefold(): choice for choice in _coded(rd, typed, wanted)}
    ordered = sorted(found.values(), key=lambda one: (-used.get(one.term, 0), one.namaste_code is None, one.term))
    return ordered[:limit]


def _coded(rd: Reading, typed: str, wanted: tuple[str, ...]) -> list[DiagnosisChoice]:
    code = f"{typed.strip().upper()}%"
    rows = rd.session.execute(
        select(
            DiagnosisTerm.term,
            DiagnosisTerm.namaste_code,
            DiagnosisTerm.tm2_code,
            DiagnosisTerm.devanagari,
            or_(DiagnosisTerm.namaste_code.like(code), DiagnosisTerm.tm2_code.like(code)).label("by_code"),
        )
    )
    return [
        DiagnosisChoice(term, namaste, tm2, devanagari)
        for term, namaste, tm2, devanagari, by_code in rows
        if by_code or _fits(f"{term} {devanagari or ''}", wanted)
    ]


def _own_words(used: dict[str, int], wanted: tuple[str, ...]) -> list[DiagnosisChoice]:
    return [DiagnosisChoice(term, None, None) for term in used if _fits(term, wanted)]


def _used_before(rd: Reading) -> dict[str, int]:
    rows = rd.session.execute(
        select(Diagnosis.term, func.count().label("times"))
        .group_by(Diagnosis.term)
        .order_by(func.count().desc())
        .limit(_OLDER_LOOKED_AT)
    )
    return {row.term: row.times for row in rows}


def _fits(text: str, wanted: tuple[str, ...]) -> bool:
    keys = _keys(text)
    return all(any(key.startswith(want) for key in keys) for want in wanted)


# The official list has some three thousand terms; each is folded once in the life of the program.
@lru_cache(maxsize=8192)
def _keys(text: str) -> tuple[str, ...]:
    return tuple(fold(text).split())
