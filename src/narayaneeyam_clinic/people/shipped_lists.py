"""The lists that come with the program and that every clinic needs from its first minute: forms, GST rates, a few diagnoses, therapies."""

from __future__ import annotations

from narayaneeyam_clinic.billing.records import GstRate
from narayaneeyam_clinic.catalogue import read_catalogue
from narayaneeyam_clinic.consultations.records import DiagnosisTerm
from narayaneeyam_clinic.pharmacy.records import DosageForm
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.treatments.shipped_therapies import add_shipped_therapies


def add_shipped_lists(tx: Transaction) -> None:
    """Ids are made from natural keys, so that two PCs, or a later release, add the same rows."""
    tx.add_all(
        [
            DosageForm(
                id=natural_id("dosage_form", form.code),
                code=form.code,
                name=form.name,
                base_unit=str(form.base_unit),
                route=str(form.route),
                loose_allowed=form.loose_allowed,
                shelf_life_months=None if form.shelf_life_years is None else form.shelf_life_years * 12,
            )
            for form in read_catalogue.dosage_forms()
        ]
    )
    tx.add_all(
        [
            GstRate(
                id=natural_id("gst_rate", rate.code),
                hsn=rate.hsn,
                nature=rate.nature,
                rate_basis_points=rate.rate_basis_points,
                is_exempt=rate.exempt,
                valid_from=rate.valid_from,
                valid_to=rate.valid_to,
                source=rate.source,
                is_confirmed=False,
            )
            for rate in read_catalogue.gst_rates()
        ]
    )
    tx.add_all(
        [
            DiagnosisTerm(
                id=natural_id("diagnosis_term", diagnosis.code),
                term=diagnosis.term,
                namaste_code=diagnosis.code,
                tm2_code=diagnosis.tm2_code,
                devanagari=diagnosis.devanagari,
            )
            for diagnosis in read_catalogue.diagnoses()
        ]
    )
    add_shipped_therapies(tx)
