"""Everything the counter's page shows of a bill, in finished words, made of the draft and the last look at it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.billing.open_charges import OpenCharge
from narayaneeyam_clinic.billing.services_to_bill import OpenFee
from narayaneeyam_clinic.pharmacy.sale_draft import Quote, SaleDraft, StillToGive
from narayaneeyam_clinic.shared.money import ZERO, total
from narayaneeyam_desktop.charge_words import charge_names
from narayaneeyam_desktop.counter.bill_rows import (
    ItemWords,
    amount_to_pay,
    bill_rows,
    bill_sums,
    problem_words,
    warning_words,
)
from narayaneeyam_desktop.counter.counter_page import BillShown
from narayaneeyam_desktop.counter.counter_reads import BillLook
from narayaneeyam_desktop.counter.draft_edits import is_empty
from narayaneeyam_desktop.counter.still_card import StillRow
from narayaneeyam_desktop.formats import quantity_text, rupees_text, unit_text
from narayaneeyam_desktop.safety_words import question_words
from narayaneeyam_desktop.widgets.small_parts import Tone


@dataclass(frozen=True, slots=True)
class Around:
    """What waits beside the bill: bills on hold, prescriptions, and earlier ones of this patient that are not finished."""

    on_hold: int = 0
    waiting: int = 0
    left_over: int = 0


def bill_shown(
    draft: SaleDraft, look: BillLook | None, items: dict[str, ItemWords], around: Around, *, is_current: bool
) -> BillShown:
    """`look` is None while a new bill is empty, or before its first quote; one that is not current belongs to an earlier step."""
    quote = None if look is None else look.quote
    to_pay = rupees_text(amount_to_pay(quote))
    return BillShown(
        # Rows of an earlier step would belong to other lines; sums may stand until the new ones come.
        rows=bill_rows(draft, quote if is_current else None, items),
        sums=bill_sums(quote),
        to_pay=to_pay,
        finish_words=finish_words(quote),
        problem=problem_words(quote, draft, items, money_too=False),
        warning=_warning(look),
        in_question=question_words(look.customer.in_question) if look is not None else "",
        still=[] if look is None else still_rows(look),
        still_empty=_still_empty(draft, look, around.left_over),
        customer="" if look is None else look.customer.words,
        prescription=_prescription(look),
        state=QCoreApplication.translate("counter", "New bill") if is_empty(draft) else "",
        on_hold=_count(around.on_hold, QCoreApplication.translate("counter", "{count} on hold")),
        waiting=_count(around.waiting, QCoreApplication.translate("counter", "{count} waiting")),
    )


def still_rows(look: BillLook) -> list[StillRow]:
    """Lines of the prescription of which something remains after this bill, and those that the list does not have."""
    return [_still(each, look) for each in look.quote.still_to_give if (each.remaining or 0) > 0 or _is_open_end(each)]


def _is_open_end(each: StillToGive) -> bool:
    return each.prescribed is None and not each.given and not each.now


def _still(each: StillToGive, look: BillLook) -> StillRow:
    found = look.medicines.get(each.medicine_id or "")
    unit = unit_text(found.base_unit) if found else ""
    words = QCoreApplication.translate("counter", "prescribed {prescribed} · given {given} · left {left}").format(
        prescribed=quantity_text(each.prescribed, unit),
        given=quantity_text(each.given + each.now, unit),
        left=quantity_text(each.remaining, unit),
    )
    if each.prescribed is None:
        words = QCoreApplication.translate("counter", "as needed, no quantity given")
    if found is None:
        return StillRow(each.name, words, QCoreApplication.translate("counter", "not kept here"), Tone.AMBER)
    if found.sellable <= 0:
        if (other := look.substitutes.get(each.prescription_line_id)) is not None:
            instead = QCoreApplication.translate("counter", "F3 gives {name} instead ({maker})").format(
                name=other.found.name, maker=other.maker or "–"
            )
            words = f"{words}\n{instead}"
        return StillRow(each.name, words, QCoreApplication.translate("counter", "out of stock"), Tone.RED)
    if each.now:
        return StillRow(each.name, words, QCoreApplication.translate("counter", "a part"), Tone.AMBER)
    return StillRow(each.name, words)


def finish_words(quote: Quote | None) -> str:
    """What F9 does with this bill."""
    if quote is None or not quote.lines:
        return QCoreApplication.translate("counter", "Take money and print")
    to_pay, taken = rupees_text(amount_to_pay(quote)), quote.paid - quote.from_deposit
    if not taken and quote.from_deposit and not quote.due:
        return QCoreApplication.translate("counter", "Finish and print")
    if not taken:
        return QCoreApplication.translate("counter", "Finish with {amount} due").format(amount=to_pay)
    return QCoreApplication.translate("counter", "Take {amount} and print").format(
        amount=rupees_text(taken) if quote.due > ZERO else to_pay
    )


def no_link_words() -> str:
    """Why there is no code to pay by UPI."""
    return QCoreApplication.translate(
        "CounterController", "There is no code: the clinic has no UPI id yet, or nothing is left to pay."
    )


def no_lines_words() -> str:
    return QCoreApplication.translate("CounterController", "There is nothing on the bill yet.")


def _warning(look: BillLook | None) -> str:
    if look is None:
        return ""
    told = warning_words(look.quote.warnings)
    if look.customer.allergies:
        allergic = QCoreApplication.translate("counter", "Allergies: {substances}.").format(
            substances=", ".join(look.customer.allergies)
        )
        told = f"{allergic}  {told}".rstrip()
    open_ = _open_words(look.open_charges)
    return "  ".join(part for part in (told, *(_fee_words(fee) for fee in look.open_fees), open_) if part)


def _open_words(charges: Sequence[OpenCharge]) -> str:
    """What was done or sold and is not billed yet (SELL-35)."""
    if not charges:
        return ""
    return QCoreApplication.translate("counter", "Not billed yet: {what}, {amount}. F5 puts it on the bill.").format(
        what=charge_names(one.description for one in charges),
        amount=rupees_text(total([one.amount for one in charges])),
    )


def _fee_words(fee: OpenFee) -> str:
    return QCoreApplication.translate(
        "counter", "The consultation fee of {doctor}, {amount}, is not paid yet. Type “fee” to add it."
    ).format(doctor=fee.doctor_name, amount=rupees_text(fee.fee))


def _still_empty(draft: SaleDraft, look: BillLook | None, left_over: int) -> str:
    if draft.prescription_id is None and left_over:
        return QCoreApplication.translate(
            "counter", "Something is left of an earlier prescription of this patient. F5 shows it."
        )
    if draft.prescription_id is None or look is None:
        return QCoreApplication.translate("counter", "No prescription on this bill. F5 shows those that wait.")
    return QCoreApplication.translate("counter", "Everything prescribed is on this bill or was given.")


def _prescription(look: BillLook | None) -> str:
    if look is None or not look.prescription_day:
        return ""
    return QCoreApplication.translate("counter", "Rx of {day}, {doctor}").format(
        day=look.prescription_day, doctor=look.doctor
    )


def _count(count: int, words: str) -> str:
    return words.format(count=count) if count else ""
