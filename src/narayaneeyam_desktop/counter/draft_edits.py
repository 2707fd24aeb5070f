"""What a person may do to a bill while it is made: each step gives another draft and leaves the one before as it was."""

from __future__ import annotations

from collections.abc import Sequence

from narayaneeyam_clinic.billing.open_charges import OpenCharge
from narayaneeyam_clinic.billing.services_to_bill import OpenFee
from narayaneeyam_clinic.pharmacy.find_medicine import FoundMedicine
from narayaneeyam_clinic.pharmacy.sale_draft import (
    LineKind,
    MedicineLine,
    PaymentDraft,
    SaleDraft,
    ServiceLine,
    StillToGive,
)
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.typed_discount import discount_words as discount_words
from narayaneeyam_desktop.typed_discount import parse_discount as parse_discount
from narayaneeyam_desktop.typed_quantity import TypedQuantity


def add_medicine(draft: SaleDraft, medicine_id: str, quantity: TypedQuantity, batch_id: str | None = None) -> SaleDraft:
    """One more line; the same medicine again (without another batch chosen) grows the line it has."""
    for at, line in enumerate(draft.medicines):
        if line.medicine_id == medicine_id and batch_id in (None, line.batch_id):
            more = line.model_copy(update={"packs": line.packs + quantity.packs, "units": line.units + quantity.units})
            return _with_line(draft, at, more)
    added = MedicineLine(medicine_id=medicine_id, packs=quantity.packs, units=quantity.units, batch_id=batch_id)
    return draft.model_copy(update={"medicines": (*draft.medicines, added)})


def add_therapy(draft: SaleDraft, line: ServiceLine, times: int) -> SaleDraft:
    """So many of a therapy; the same one again grows the line it has, at that line's price."""
    for at, known in enumerate(draft.services):
        if known.kind is LineKind.THERAPY and known.charge_id is None and known.description == line.description:
            return _with_service(draft, at, known.model_copy(update={"quantity": known.quantity + times}))
    return draft.model_copy(update={"services": (*draft.services, line.model_copy(update={"quantity": times}))})


def add_charges(draft: SaleDraft, charges: Sequence[OpenCharge]) -> SaleDraft:
    """What stands open in the ledger, each once (SELL-35)."""
    there = {line.charge_id for line in draft.services}
    added = [one.line for one in charges if one.charge_id not in there]
    return draft.model_copy(update={"services": (*draft.services, *added)})


def line_of_charge(draft: SaleDraft, charge_id: str) -> int:
    """The line that bills this row of the ledger; -1 when there is none."""
    found = [at for at, line in enumerate(draft.services) if line.charge_id == charge_id]
    return len(draft.medicines) + found[0] if found else -1


def add_fee(draft: SaleDraft, fee: OpenFee) -> SaleDraft:
    """A consultation fee; the bill belongs to its visit from now on (SELL-20)."""
    return draft.model_copy(
        update={
            "services": (*draft.services, fee.line),
            "visit_id": fee.visit_id,
            "doctor_id": draft.doctor_id or fee.doctor_id,
        }
    )


def line_of_service(draft: SaleDraft, description: str) -> int:
    """The last line of this therapy or fee; -1 when there is none."""
    found = [at for at, line in enumerate(draft.services) if line.description == description]
    return len(draft.medicines) + found[-1] if found else -1


def service_at(draft: SaleDraft, at: int) -> ServiceLine | None:
    """The fee or therapy of this line; None when it is something else."""
    line = draft.lines[at] if 0 <= at < line_count(draft) else None
    return line if isinstance(line, ServiceLine) else None


def line_of_medicine(draft: SaleDraft, medicine_id: str) -> int:
    """The last line of this medicine; -1 when there is none."""
    found = [at for at, line in enumerate(draft.medicines) if line.medicine_id == medicine_id]
    return found[-1] if found else -1


def change_quantity(draft: SaleDraft, at: int, quantity: TypedQuantity) -> SaleDraft:
    """For a line of a medicine; services count pieces. Refused: loose units of a service, another number than the ledger's."""
    if at < len(draft.medicines):
        line = draft.medicines[at].model_copy(update={"packs": quantity.packs, "units": quantity.units})
        return _with_line(draft, at, line)
    if quantity.units:
        raise Refused("service_counts_whole", field="quantity")
    if (service := service_at(draft, at)) is not None and service.charge_id is not None:
        if quantity.packs != service.quantity:
            raise Refused("charge_stays_as_it_is", field="quantity", description=service.description)
        return draft
    group, within = _group_of(draft, at)
    parts = list(getattr(draft, group))
    parts[within] = parts[within].model_copy(update={"quantity": quantity.packs})
    return draft.model_copy(update={group: tuple(parts)})


def change_price(draft: SaleDraft, at: int, price: Money | None) -> SaleDraft:
    """What one of a therapy or fee costs, or a pack below its MRP (SELL-38); other lines keep theirs.

    Refused: no price of a service, another one than the ledger's.
    """
    if at < len(draft.medicines):
        return _with_line(draft, at, draft.medicines[at].model_copy(update={"price": price or None}))
    if (service := service_at(draft, at)) is None:
        return draft
    if service.charge_id is not None:
        if price != service.price:
            raise Refused("charge_stays_as_it_is", field="price", description=service.description)
        return draft
    if not price:
        raise Refused("price_missing", field="price")
    return _with_service(draft, at - len(draft.medicines), service.model_copy(update={"price": price}))


def substitute(draft: SaleDraft, still: StillToGive, found: FoundMedicine, why: str) -> SaleDraft:
    """What remains of a prescribed medicine is given as another maker's (SELL-42), as much of it as there is."""
    wanted = min(still.remaining or found.pack_size, found.sellable)
    packs, units = divmod(wanted, found.pack_size)
    if not found.loose_allowed:
        packs, units = min(-(-wanted // found.pack_size), found.sellable // found.pack_size), 0
    line = MedicineLine(
        medicine_id=found.medicine_id, packs=packs, units=units, prescription_line_id=still.prescription_line_id,
        substitutes_id=still.medicine_id, substitution_why=why,
    )  # fmt: skip
    return draft.model_copy(update={"medicines": (*draft.medicines, line)})


def choose_batch(draft: SaleDraft, at: int, batch_id: str | None) -> SaleDraft:
    """The batch chosen by hand (SELL-6); None picks by expiry again."""
    if at >= len(draft.medicines):
        return draft
    return _with_line(draft, at, draft.medicines[at].model_copy(update={"batch_id": batch_id}))


def discount_line(draft: SaleDraft, at: int, basis_points: int, amount: Money) -> SaleDraft:
    group, within = _group_of(draft, at)
    parts = list(getattr(draft, group))
    parts[within] = parts[within].model_copy(update={"discount_basis_points": basis_points, "discount": amount})
    return draft.model_copy(update={group: tuple(parts)})


def discount_bill(draft: SaleDraft, basis_points: int, amount: Money) -> SaleDraft:
    return draft.model_copy(update={"discount_basis_points": basis_points, "discount": amount})


def remove_line(draft: SaleDraft, at: int) -> SaleDraft:
    """Without its fee, a bill that comes from no prescription belongs to no visit any more."""
    group, within = _group_of(draft, at)
    parts = list(getattr(draft, group))
    removed = parts.pop(within)
    changes: dict[str, object] = {group: tuple(parts)}
    if draft.prescription_id is None and getattr(removed, "kind", None) is LineKind.CONSULTATION:
        changes |= {"visit_id": None, "doctor_id": None}
    return draft.model_copy(update=changes)


def set_customer(
    draft: SaleDraft, *, patient_id: str | None, name: str, address: str = "", state_code: str | None = None,
    gstin: str = "", delivery: str = "",
) -> SaleDraft:  # fmt: skip
    """For whom the bill is; with a state it is sent there (GST by place of supply). Another patient's prescription, fee and
    open charges are left."""
    changes: dict[str, object] = {
        "patient_id": patient_id,
        "customer_name": name if patient_id is None else "",
        "recipient_gstin": gstin,
        "delivery_address": delivery,
        "address": address,
        "state_code": state_code,
        "is_sent": state_code is not None,
    }
    if patient_id != draft.patient_id:
        changes |= {"prescription_id": None, "visit_id": None, "doctor_id": None}
        changes["medicines"] = tuple(
            line.model_copy(update={"prescription_line_id": None, "substitutes_id": None, "substitution_why": ""})
            for line in draft.medicines
        )
        changes["services"] = tuple(
            line for line in draft.services if line.kind is not LineKind.CONSULTATION and line.charge_id is None
        )
    return draft.model_copy(update=changes)


def set_payments(draft: SaleDraft, payments: Sequence[PaymentDraft]) -> SaleDraft:
    return draft.model_copy(update={"payments": tuple(payments)})


def line_count(draft: SaleDraft) -> int:
    return len(draft.medicines) + len(draft.services) + len(draft.others)


def is_empty(draft: SaleDraft) -> bool:
    """Nothing on it and for nobody: not worth keeping."""
    return not line_count(draft) and draft.patient_id is None and not draft.customer_name


def _with_line(draft: SaleDraft, at: int, line: MedicineLine) -> SaleDraft:
    lines = list(draft.medicines)
    lines[at] = line
    return draft.model_copy(update={"medicines": tuple(lines)})


def _with_service(draft: SaleDraft, at: int, line: ServiceLine) -> SaleDraft:
    services = list(draft.services)
    services[at] = line
    return draft.model_copy(update={"services": tuple(services)})


def _group_of(draft: SaleDraft, at: int) -> tuple[str, int]:
    """Lines are counted medicines first, then services, then others."""
    for group in ("medicines", "services", "others"):
        count = len(getattr(draft, group))
        if at < count:
            return group, at
        at -= count
    raise IndexError(at)
