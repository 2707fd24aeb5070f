"""Words of a medicine while it is prescribed: its pack, what is in stock, what to beware of."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.prescriptions.medicine_choices import MedicineChoice
from narayaneeyam_clinic.prescriptions.warning_rules import PrescriptionWarning, WarningKind
from narayaneeyam_desktop.formats import expiry_text, grouped
from narayaneeyam_desktop.widgets.small_parts import Tone


def stock_words(choice: MedicineChoice) -> str:
    """What can be sold: packs, or pieces where it is sold loose."""
    return grouped(choice.on_hand if choice.facts.loose_allowed else choice.packs_on_hand)


def choice_tail(choice: MedicineChoice) -> str:
    """ "Arishtam 450 ml · expires 06-2027"."""
    facts = choice.facts
    unit = "" if facts.base_unit == "count" else f" {facts.base_unit}"
    pack = f"{facts.form_name} {facts.pack_size}{unit}"
    if choice.nearest_expiry is None:
        return pack
    return (
        pack
        + " · "
        + QCoreApplication.translate("prescription", "expires {month}").format(month=expiry_text(choice.nearest_expiry))
    )


def stock_state(choice: MedicineChoice) -> tuple[str, Tone]:
    """The pill beside a medicine while prescribing."""
    if choice.on_hand <= 0:
        return QCoreApplication.translate("prescription", "out of stock"), Tone.RED
    return QCoreApplication.translate("prescription", "{count} in stock").format(count=stock_words(choice)), Tone.LEAF


def warning_words(warning: PrescriptionWarning) -> str:
    """One sentence for a warning."""
    if warning.kind is WarningKind.TWICE and warning.medicine == warning.about:
        return QCoreApplication.translate("prescription", "{medicine} is there twice.").format(
            medicine=warning.medicine
        )
    return {
        WarningKind.ALLERGY: QCoreApplication.translate(
            "prescription", "{medicine}: the patient is allergic to {about}."
        ),
        WarningKind.TWICE: QCoreApplication.translate("prescription", "{medicine} is the same formulation as {about}."),
        WarningKind.SCHEDULE_E1: QCoreApplication.translate(
            "prescription", "{medicine} has a Schedule E(1) ingredient: only under supervision."
        ),
        WarningKind.HONEY_AND_GHEE: QCoreApplication.translate(
            "prescription", "{medicine}: honey and ghee are not taken together in equal weight."
        ),
        WarningKind.HONEY_AND_HEAT: QCoreApplication.translate(
            "prescription", "{medicine}: honey is not taken with anything hot."
        ),
    }[warning.kind].format(medicine=warning.medicine, about=warning.about)
