"""What a patient is found by: name, registration number, every phone, place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.patients.records import Patient, PatientPhone
from narayaneeyam_clinic.shared.import_keys import old_number_of
from narayaneeyam_clinic.shared.phone import phone_text
from narayaneeyam_clinic.shared.search_text import fold
from narayaneeyam_clinic.store.search_index import (
    PATIENT,
    Searchable,
    code_keys,
    code_words,
    drop_entry,
    index_entry,
)
from narayaneeyam_clinic.store.transaction import Transaction


def index_patient(tx: Transaction, patient: Patient) -> None:
    """After a registration, a correction or a merge. One who is no longer kept is not found; one who was merged is found
    under the record that is kept, by all their names and numbers (PAT-23).
    """
    if patient.merged_into is not None:
        drop_entry(tx, PATIENT, patient.id)
        kept = tx.session.get(Patient, same_person(tx, patient.id)[0])
        if kept is not None and kept.merged_into is None:
            index_patient(tx, kept)
        return
    if not patient.is_active:
        drop_entry(tx, PATIENT, patient.id)
        return
    ids = same_person(tx, patient.id)
    others = tx.session.scalars(
        select(PatientPhone.phone).where(PatientPhone.patient_id.in_(ids), PatientPhone.is_active)
    )
    also = _also_known_as(tx.session.execute(_NAMES.where(Patient.id.in_(ids), Patient.id != patient.id)))
    entry = searchable_patient(
        patient.id,
        patient.name,
        patient.registration_number,
        patient.phone,
        patient.place,
        list(others),
        patient.import_key,
        also,
    )
    index_entry(tx, PATIENT, entry.ref_id, entry.title, entry.detail, entry.words, entry.folded)


def searchable_patients(session: Session) -> Iterator[Searchable]:
    """Every patient that can be found, for a rebuild."""
    others: dict[str, list[str]] = {}
    for patient_id, number in session.execute(
        select(PatientPhone.patient_id, PatientPhone.phone).where(PatientPhone.is_active)
    ):
        others.setdefault(patient_id, []).append(number)
    also = _merged_words(session, others)
    rows = session.execute(
        select(Patient.id, Patient.name, Patient.registration_number, Patient.phone, Patient.place, Patient.import_key)
        .where(Patient.is_active, Patient.merged_into.is_(None))
        .order_by(Patient.registered_at)
    )
    for row in rows:
        yield searchable_patient(*row[:5], others.get(row.id, []), row.import_key, also.get(row.id, ""))


def searchable_patient(
    patient_id: str,
    name: str,
    number: str,
    main_phone: str | None,
    place: str | None,
    other_phones: list[str],
    import_key: str | None = None,
    also: str = "",
) -> Searchable:
    """One patient's entry; phones are stored numbers (E.164). The number on an old card of the clinic finds its patient too.

    `also`: folded words of records that were merged into this one.
    """
    folded, detail = found_by(name, main_phone, place, other_phones, import_key)
    return numbered(patient_id, name, number, f"{folded} {also}" if also else folded, detail)


_NAMES = select(Patient.id, Patient.name, Patient.registration_number, Patient.phone, Patient.import_key)


def _also_known_as(rows: Iterable[Any]) -> str:
    """What further records of one person are found by."""
    return " ".join(f"{found_by(row[1], row[3], None, [], row[4])[0]} {code_keys(row[2])}" for row in rows)


def _merged_words(session: Session, phones: dict[str, list[str]]) -> dict[str, str]:
    """Kept patient -> the words of those that were merged into them; their phones go over to the kept one's."""
    rows = session.execute(_NAMES.add_columns(Patient.merged_into).where(Patient.merged_into.is_not(None))).all()
    into: dict[str, str] = {row[0]: row[5] for row in rows}
    by_kept: dict[str, list[Any]] = {}
    for row in rows:
        kept = row[5]
        while kept in into:  # ends: a pointer leads to who was registered earlier
            kept = into[kept]
        by_kept.setdefault(kept, []).append(row)
        phones.setdefault(kept, []).extend(phones.get(row[0], []))
    return {kept: _also_known_as(merged) for kept, merged in by_kept.items()}


def found_by(
    name: str, main_phone: str | None, place: str | None, other_phones: Sequence[str], import_key: str | None
) -> tuple[str, str]:
    """The keys a patient is found by and what is shown, both without the registration number, which an import draws last."""
    folded, detail = _folded_name(name), ""
    if place:
        folded, detail = f"{folded} {_folded_place(place)}", f" · {place}"
    if main_phone:
        keys, shown = _phone(main_phone)
        folded, detail = f"{folded} {keys}", f"{detail} · {shown}"
    for number in other_phones:
        folded = f"{folded} {_phone(number)[0]}"
    if old_number := old_number_of(import_key):
        folded = f"{folded} {fold(old_number if old_number.isdecimal() else code_words(old_number))}"
    return folded, detail


# A clinic's people come from some hundred places, many share a name, and families a phone.
_folded_place = lru_cache(maxsize=5_000)(fold)
_folded_name = lru_cache(maxsize=20_000)(fold)


@lru_cache(maxsize=5_000)
def _phone(stored: str) -> tuple[str, str]:
    """The keys that find a number, and the number as it is read."""
    return fold(stored), phone_text(stored)


def numbered(patient_id: str, name: str, number: str, folded: str, detail: str) -> Searchable:
    """The entry of a patient whose number is known now; `folded` and `detail` are those of `found_by`."""
    return Searchable(PATIENT, patient_id, name, number + detail, "", f"{folded} {code_keys(number)}")
