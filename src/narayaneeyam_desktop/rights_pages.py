"""The pages of patients' rights in the list of pages."""

from __future__ import annotations

from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.pages import PageSpec, Section, somebody_here


def rights_pages() -> list[PageSpec]:
    """One opened from a patient; the ledger of erasures and the register of breaches from the settings."""
    from narayaneeyam_clinic.people.permissions import Permission as May

    elsewhere = Section.ELSEWHERE
    return [
        PageSpec(
            "patient_rights", "The patient's rights", "file-text", May.SEE_PATIENTS, elsewhere, _patient_rights,
            identity=("patient_id",), example=somebody_here,
        ),
        PageSpec("erasures", "Erasures", "history", May.ERASE, elsewhere, _erasures),
        PageSpec("breaches", "Register of breaches", "history", May.MANAGE_BREACHES, elsewhere, _breaches),
    ]  # fmt: skip


def _patient_rights(desk: Desk) -> Page:
    from narayaneeyam_desktop.rights.patient_rights_controller import make_patient_rights

    return make_patient_rights(desk)


def _erasures(desk: Desk) -> Page:
    from narayaneeyam_desktop.rights.erasures_controller import make_erasures

    return make_erasures(desk)


def _breaches(desk: Desk) -> Page:
    from narayaneeyam_desktop.rights.breaches_controller import make_breaches

    return make_breaches(desk)
