"""Who buys, as the bill needs them: name, address, state, and the GSTIN of somebody registered (SELL-39, GST-24)."""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.billing.gstin import gstin
from narayaneeyam_clinic.pharmacy.sale_draft import Problem, SaleDraft
from narayaneeyam_clinic.pharmacy.sale_facts import PatientFacts
from narayaneeyam_clinic.shared.errors import Refused


@dataclass(frozen=True, slots=True)
class RecipientOfSale:
    """`gstin` is empty for the unregistered; `state` is the one of the address that goods are sent to."""

    name: str
    address: str
    state: str | None
    gstin: str = ""
    problems: tuple[Problem, ...] = ()

    @property
    def is_complete(self) -> bool:
        return bool(self.name and self.address and self.state)


def recipient_of_sale(draft: SaleDraft, patient: PatientFacts | None) -> RecipientOfSale:
    """What was typed goes before what is known of the patient. A registered buyer has a name and an address (CGST Rule 46(d)).

    Sent goods are supplied where they arrive (IGST Act s.10(1)(a), (ca)): the state that was chosen, else the one of the
    GSTIN, else the patient's.
    """
    name = draft.customer_name or (patient.name if patient else "")
    address = draft.address or ((patient.address or "") if patient else "")
    state = draft.state_code or (patient.state_code if patient else None)
    if not draft.recipient_gstin:
        return RecipientOfSale(name, address, state)
    try:
        number = gstin(draft.recipient_gstin, field="recipient_gstin")
    except Refused as refused:
        return RecipientOfSale(name, address, state, problems=(Problem(None, refused),))
    problems = () if name and address else (Problem(None, Refused("registered_needs_address", field="address")),)
    return RecipientOfSale(name, address, draft.state_code or number.state, number.text, problems)
