"""A draft bill and its quote as finished words: the rows of the table, the totals, the sentences under it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.pharmacy.sale_draft import (
    DocumentTitle,
    LineKind,
    MedicineLine,
    Problem,
    Quote,
    QuoteLine,
    SaleDraft,
    SaleWarning,
    WarningKind,
)
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_desktop.counter.draft_edits import discount_words, service_at
from narayaneeyam_desktop.formats import EMPTY, date_text, expiry_text, grouped, money_text, text_or_dash, unit_text
from narayaneeyam_desktop.typed_quantity import quantity_words
from narayaneeyam_desktop.wording import sentence


@dataclass(frozen=True, slots=True)
class ItemWords:
    """What the counter must know of a medicine on the bill even while it cannot be priced."""

    name: str
    pack_size: int
    base_unit: str


@dataclass(frozen=True, slots=True)
class BillRow:
    """One row of the lines table. `draft_line` is the line of the draft it belongs to; several batches give several rows."""

    number: str
    draft_line: int
    name: str
    tail: str
    batch: str
    location: str
    expiry: str
    is_near_expiry: bool
    quantity: str
    mrp: str
    discount: str
    gst: str
    amount: str
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Sum:
    """One line of the totals: the words and the amount."""

    words: str
    amount: str


def bill_rows(draft: SaleDraft, quote: Quote | None, items: Mapping[str, ItemWords]) -> list[BillRow]:
    """In the order of the draft. A line that cannot be priced (yet) still stands there, with what is wrong."""
    by_line: dict[int, list[QuoteLine]] = {}
    problems: dict[int, Problem] = {}
    near: set[tuple[int, str]] = set()
    if quote is not None:
        for line in quote.lines:
            by_line.setdefault(line.draft_line, []).append(line)
        problems = {each.draft_line: each for each in reversed(quote.problems) if each.draft_line is not None}
        near = {
            (each.draft_line, each.batch_number)
            for each in quote.warnings
            if each.kind is WarningKind.NEAR_EXPIRY and each.draft_line is not None
        }
    takes_tax = quote is not None and quote.title is not DocumentTitle.BILL
    rows: list[BillRow] = []
    for at in range(len(draft.medicines) + len(draft.services) + len(draft.others)):
        problem = sentence(problems[at].refused) if at in problems else ""
        priced = by_line.get(at, [])
        if priced:
            first = str(at + 1)
            for line in priced:
                tail = ""
                if not line.medicine_id:
                    tail = service_tail(line.kind, is_exempt=line.is_exempt and takes_tax, done_on=line.done_on)
                rows.append(_priced_row(first, draft, line, (at, line.batch_number or "") in near, problem, tail))
                first = ""
        else:
            rows.append(_bare_row(at, draft, items, problem))
    return rows


def bill_sums(quote: Quote | None) -> list[Sum]:
    """The lines above the amount to pay: only those that say something."""
    if quote is None:
        return [Sum(_words("Taxable value"), money_text(ZERO)), Sum(_words("Round off"), money_text(ZERO))]
    totals = quote.totals
    rates = {line.rate_basis_points for line in quote.lines if not line.is_exempt}
    only = rates.pop() if len(rates) == 1 else None
    sums = []
    if totals.discount:
        sums.append(Sum(_words("Discount"), money_text(-totals.discount)))
    if totals.taxable or not totals.exempt:
        sums.append(Sum(_words("Taxable value"), money_text(totals.taxable)))
        if totals.igst or quote.is_inter_state:
            sums.append(Sum(_with_rate(_words("IGST"), only), money_text(totals.igst)))
        if not quote.is_inter_state:
            half = None if only is None else only // 2 if only % 2 == 0 else None
            sums.append(Sum(_with_rate(_words("CGST"), half), money_text(totals.cgst)))
            sums.append(Sum(_with_rate(_words("SGST"), half), money_text(totals.sgst)))
    if totals.exempt and quote.title is not DocumentTitle.BILL:
        sums.append(Sum(_words("Exempt"), money_text(totals.exempt)))
    sums.append(Sum(_words("Round off"), money_text(totals.round_off)))
    if quote.from_deposit:
        sums.append(Sum(QCoreApplication.translate("counter", "From the deposit"), money_text(-quote.from_deposit)))
    return sums


def kind_words(kind: LineKind) -> str:
    """What a line is when its name does not say it and it is no medicine; empty for one."""
    return {
        LineKind.THERAPY: QCoreApplication.translate("counter", "therapy"),
        LineKind.PACKAGE: QCoreApplication.translate("counter", "package"),
    }.get(kind, "")


def service_tail(kind: LineKind, *, is_exempt: bool, done_on: date | None = None) -> str:
    """What stands after the name of a therapy or fee: when it was done, and that it is exempt only where other lines are
    taxed."""
    exempt = QCoreApplication.translate("counter", "exempt") if is_exempt else ""
    day = date_text(done_on) if done_on else ""
    return ", ".join(words for words in (kind_words(kind), day, exempt) if words)


def rate_words(basis_points: int) -> str:
    """500 is "5%", 250 is "2.5%"."""
    return discount_words(basis_points, ZERO) or "0%"


def problem_words(quote: Quote | None, draft: SaleDraft, items: Mapping[str, ItemWords], *, money_too: bool) -> str:
    """The first thing that keeps the bill from being finished, with the item it is about. What concerns only the money is
    told when it is asked for."""
    if quote is None:
        return ""
    for problem in quote.problems:
        if problem.refused.code == "bill_has_no_lines":
            continue
        if money_too or problem.draft_line is not None or problem.refused.code not in MONEY_PROBLEMS:
            return _about(_item_name(draft, problem.draft_line, items), sentence(problem.refused))
    return ""


def _item_name(draft: SaleDraft, at: int | None, items: Mapping[str, ItemWords]) -> str:
    if at is None or not 0 <= at < len(draft.lines):
        return ""
    line = draft.lines[at]
    return (
        items.get(line.medicine_id, ItemWords("", 1, "")).name if isinstance(line, MedicineLine) else line.description
    )


def _about(name: str, told: str) -> str:
    """A sentence that does not name its item has the name before it."""
    return told if not name or name in told else f"{name}: {told}"


MONEY_PROBLEMS = frozenset(
    {"received_too_little", "due_needs_patient", "amount_not_positive", "paid_too_much", "upi_reference_not_understood"}
)


def warning_words(warnings: Sequence[SaleWarning]) -> str:
    """What to look at, in sentences; the bill can be finished all the same."""
    return "  ".join(
        dict.fromkeys(_warning(each) for each in warnings if each.kind is not WarningKind.RATE_NOT_CONFIRMED)
    )


def _warning(warning: SaleWarning) -> str:
    if warning.kind is WarningKind.NEAR_EXPIRY:
        text = QCoreApplication.translate("counter", "{medicine}, batch {batch}, is good only until {day}.")
    elif warning.kind is WarningKind.SCHEDULE_E1:
        text = QCoreApplication.translate(
            "counter", "{medicine} is of Schedule E(1): only under medical supervision. There is no prescription."
        )
    elif warning.kind is WarningKind.CHOSEN_BATCH_SHORT:
        text = QCoreApplication.translate(
            "counter", "Batch {batch} of {medicine} holds only {quantity}; the rest comes from other batches."
        )
    elif warning.kind is WarningKind.BILLED_BY_HAND:
        text = QCoreApplication.translate(
            "counter",
            "{medicine} of {day} may be paid already: it was typed onto bill {batch}. F5 and Del take it back.",
        )
    else:
        text = QCoreApplication.translate("counter", "UPI payments above 1,00,000 may not go through.")
    return text.format(
        medicine=warning.medicine,
        batch=warning.batch_number,
        day=date_text(warning.expires_on),
        quantity=grouped(warning.quantity),
    )


def _priced_row(number: str, draft: SaleDraft, line: QuoteLine, is_near: bool, problem: str, tail: str) -> BillRow:
    unit = unit_text(line.base_unit)
    packs, loose = divmod(line.quantity, line.pack_size)
    is_loose = bool(loose) and bool(unit)
    pack = pack_tail(line.description, f"{grouped(line.pack_size)} {unit}" if unit else "")
    return BillRow(
        number=number,
        draft_line=line.draft_line,
        name=line.description,
        tail=QCoreApplication.translate("counter", "{pack}, loose").format(pack=pack).lstrip(", ")
        if is_loose
        else pack or tail,
        batch=text_or_dash(line.batch_number),
        location=line.location,
        expiry=expiry_text(line.expires_on),
        is_near_expiry=is_near,
        quantity=f"{grouped(line.quantity)} {unit}" if is_loose else grouped(packs),
        mrp=money_text(line.mrp or line.price),
        discount=_discount(draft, line),
        gst=EMPTY if line.is_exempt else rate_words(line.rate_basis_points),
        amount=money_text(line.amount),
        problem=problem,
    )


def _bare_row(at: int, draft: SaleDraft, items: Mapping[str, ItemWords], problem: str) -> BillRow:
    if at < len(draft.medicines):
        line = draft.medicines[at]
        words = items.get(line.medicine_id, ItemWords("…", 1, ""))
        name, tail = words.name, pack_tail(words.name, f"{grouped(words.pack_size)} {words.base_unit}")
        quantity = quantity_words(line.packs, line.units, words.base_unit) if line.packs or line.units else EMPTY
    else:
        name, pieces = piece_words(draft, at)
        service = service_at(draft, at)
        tail, quantity = kind_words(service.kind) if service else "", grouped(pieces)
    return BillRow(str(at + 1), at, name, tail, EMPTY, "", EMPTY, False, quantity, EMPTY, EMPTY, EMPTY, EMPTY, problem)


def first_item(draft: SaleDraft, items: Mapping[str, ItemWords]) -> str:
    """What a bill is known by when nobody's name is on it."""
    if draft.medicines:
        return items.get(draft.medicines[0].medicine_id, ItemWords("", 1, "")).name
    return piece_words(draft, 0)[0] if draft.lines else ""


def piece_words(draft: SaleDraft, at: int) -> tuple[str, int]:
    """What a service or other line is called, and how many of it."""
    line = draft.lines[at]
    return ("", 0) if isinstance(line, MedicineLine) else (line.description, line.quantity)


def pack_tail(name: str, pack: str) -> str:
    """The pack after a name; left out where the name ends with it already."""
    return "" if name.casefold().endswith(pack.casefold()) else pack


def _discount(draft: SaleDraft, line: QuoteLine) -> str:
    """In percent where it was given so and nothing of the whole bill's discount is in it."""
    own = draft.lines[line.draft_line]
    if own.discount_basis_points and not draft.discount_basis_points and not draft.discount:
        return discount_words(own.discount_basis_points, ZERO)
    return money_text(line.discount) if line.discount else EMPTY


def _with_rate(words: str, basis_points: int | None) -> str:
    return words if not basis_points else f"{words} {rate_words(basis_points)}"


def _words(text: str) -> str:
    return {
        "Taxable value": QCoreApplication.translate("counter", "Taxable value"),
        "Round off": QCoreApplication.translate("counter", "Round off"),
        "Discount": QCoreApplication.translate("counter", "Discount"),
        "Exempt": QCoreApplication.translate("counter", "Exempt"),
    }.get(text, text)


def amount_to_pay(quote: Quote | None) -> Money:
    """What is left to pay after what is held for the patient."""
    return ZERO if quote is None else quote.totals.payable - quote.from_deposit
