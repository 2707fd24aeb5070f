"""What is typed of a supplier, and the checks that adding and correcting one share (BUY-1)."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict
from sqlalchemy import func, select

from narayaneeyam_clinic.billing.gstin import gstin
from narayaneeyam_clinic.pharmacy.records import Supplier
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.limits import LONGEST_TEXT, refuse_long, refuse_long_of
from narayaneeyam_clinic.shared.phone import phone
from narayaneeyam_clinic.shared.states import STATES
from narayaneeyam_clinic.store.transaction import Reading

LONGEST_TERMS = 365


class SupplierDraft(BaseModel):
    """A supplier as typed. `terms_days` until a bill is to be paid; `lead_days` from an order until the goods usually come.
    With a GSTIN the state is that of the GSTIN.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)

    name: str
    gstin: str = ""
    state_code: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    licence: str = ""
    terms_days: int | None = None
    lead_days: int | None = None
    note: str = ""


def supplier_columns(rd: Reading, draft: SupplierDraft, *, besides: str = "") -> dict[str, object]:
    """What is kept of it. Refused: name_missing, supplier_known (name or GSTIN of another one), a wrong GSTIN, phone or
    state, state_is_not_the_gstins, terms_out_of_range, text_too_long.
    """
    if not draft.name:
        raise Refused("name_missing", field="name")
    refuse_long_of(draft, "name", "email", "licence")
    refuse_long(LONGEST_TEXT, address=draft.address, note=draft.note)
    checked = gstin(draft.gstin) if draft.gstin else None
    if draft.state_code and draft.state_code not in STATES:
        raise Refused("state_unknown", field="state_code", state=draft.state_code)
    if checked is not None and draft.state_code and draft.state_code != checked.state:
        raise Refused("state_is_not_the_gstins", field="state_code", state=checked.state)
    for field in ("terms_days", "lead_days"):
        days = getattr(draft, field)
        if days is not None and not 0 <= days <= LONGEST_TERMS:
            raise Refused("terms_out_of_range", field=field, most=LONGEST_TERMS)
    _refuse_known(rd, draft.name, checked.text if checked else None, besides)
    return {
        "name": draft.name,
        "gstin": checked.text if checked else None,
        "state_code": checked.state if checked else draft.state_code or None,
        "phone": phone(draft.phone) if draft.phone else None,
        "email": draft.email or None,
        "address": draft.address or None,
        "licence": draft.licence or None,
        "terms_days": draft.terms_days,
        "lead_days": draft.lead_days,
        "note": draft.note or None,
    }


def _refuse_known(rd: Reading, name: str, number: str | None, besides: str) -> None:
    is_same = func.lower(Supplier.name) == name.lower()
    if number:
        is_same = is_same | (Supplier.gstin == number)
    other = rd.session.scalars(select(Supplier).where(is_same, Supplier.id != besides).limit(1)).first()
    if other is not None:
        field = "name" if other.name.lower() == name.lower() else "gstin"
        raise Refused("supplier_known", field=field, name=other.name)
