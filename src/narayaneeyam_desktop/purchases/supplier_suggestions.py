"""Suppliers for a field, by what is typed; one on the black list says so."""

from __future__ import annotations

from narayaneeyam_clinic.purchases.supplier_list import supplier_choices
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.widgets.suggest_field import Suggestion
from narayaneeyam_desktop.wording import translated


def supplier_suggestions(rd: Reading, text: str) -> list[Suggestion]:
    """Its value is the supplier's id."""
    return [
        Suggestion(
            one.name,
            one.supplier_id,
            one.gstin,
            translated("purchases", "black list") if one.blacklisted_why else "",
            Tone.RED if one.blacklisted_why else Tone.PLAIN,
        )
        for one in supplier_choices(rd, text)
    ]
