"""What stands in the inbox, in the clinic's words: the kind as a pill, what it is about, and what is to be done."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.gst_returns.supplies import ChangeKind, Period
from narayaneeyam_clinic.inbox.inbox_rules import InboxItem, InboxKind, Side
from narayaneeyam_clinic.patients.age_rules import BirthDate, BirthPrecision
from narayaneeyam_clinic.shared.clock import from_milliseconds
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.shared.phone import phone_text
from narayaneeyam_desktop.field_words import field_words, value_words
from narayaneeyam_desktop.formats import date_text, grouped, moment_text, rupees_text, text_or_dash, unit_text
from narayaneeyam_desktop.incident_words import incident_words, kinds_words, parked_words
from narayaneeyam_desktop.translations import month_and_year
from narayaneeyam_desktop.visit_words import visit_state_words
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.wording import counted

_HOUR_MS = 3_600_000
LETTERS = "ABCD"
_TRADED = (InboxKind.TAKEN_BACK, InboxKind.DEBITED, InboxKind.BOUGHT_TWICE, InboxKind.SENT_BACK, InboxKind.FILED_LATE)
# Whose sides are records with a name or number of their own, not values of a field.
_CALLED = (
    InboxKind.STOCK, InboxKind.BOOKING, InboxKind.ACCOUNT, InboxKind.LATE_MONEY, InboxKind.BILLED_TWICE, InboxKind.UNBILLED,
    InboxKind.TAKEN_BACK, InboxKind.DEBITED, InboxKind.BOUGHT_TWICE, InboxKind.SENT_BACK, InboxKind.FILED_LATE,
)  # fmt: skip


def kind_words(kind: InboxKind) -> tuple[str, Tone]:
    """The pill of a kind."""
    return {
        InboxKind.SAFETY: (QCoreApplication.translate("inbox", "safety"), Tone.RED),
        InboxKind.STATE: (QCoreApplication.translate("inbox", "two states"), Tone.AMBER),
        InboxKind.BOOKING: (QCoreApplication.translate("inbox", "booked twice"), Tone.AMBER),
        InboxKind.STOCK: (QCoreApplication.translate("inbox", "count stock"), Tone.AMBER),
        InboxKind.ACCOUNT: (QCoreApplication.translate("inbox", "money"), Tone.RED),
        InboxKind.LATE_MONEY: (QCoreApplication.translate("inbox", "give back"), Tone.RED),
        InboxKind.BILLED_TWICE: (QCoreApplication.translate("inbox", "billed twice"), Tone.RED),
        InboxKind.TAKEN_BACK: (QCoreApplication.translate("inbox", "taken back twice"), Tone.RED),
        InboxKind.DEBITED: (QCoreApplication.translate("inbox", "debited twice"), Tone.RED),
        InboxKind.BOUGHT_TWICE: (QCoreApplication.translate("inbox", "taken in twice"), Tone.RED),
        InboxKind.SENT_BACK: (QCoreApplication.translate("inbox", "sent back twice"), Tone.RED),
        InboxKind.FILED_LATE: (QCoreApplication.translate("inbox", "after filing"), Tone.AMBER),
        InboxKind.UNBILLED: (QCoreApplication.translate("inbox", "on no bill"), Tone.RED),
        InboxKind.CLAIM: (QCoreApplication.translate("inbox", "given twice"), Tone.AMBER),
        InboxKind.DELETED: (QCoreApplication.translate("inbox", "removed or kept"), Tone.AMBER),
        InboxKind.FIELD: (QCoreApplication.translate("inbox", "two values"), Tone.AMBER),
        InboxKind.DUPLICATE: (QCoreApplication.translate("inbox", "same person?"), Tone.AMBER),
        InboxKind.NUMBER: (QCoreApplication.translate("inbox", "numbers"), Tone.RED),
        InboxKind.REPAIR: (QCoreApplication.translate("inbox", "incident"), Tone.BLUE),
        InboxKind.REFUSED: (QCoreApplication.translate("inbox", "refused"), Tone.AMBER),
        InboxKind.PARKED: (QCoreApplication.translate("inbox", "set aside"), Tone.AMBER),
        InboxKind.CLOCK: (QCoreApplication.translate("inbox", "wrong clock"), Tone.AMBER),
        InboxKind.NOTICE: (QCoreApplication.translate("inbox", "notice"), Tone.BLUE),
    }[kind]


def all_kind_words() -> tuple[str, ...]:
    """Every pill of the list, so that its column is wide enough in each language."""
    return tuple(kind_words(kind)[0] for kind in InboxKind)


def what_words(item: InboxItem) -> str:
    """What it is about, beside the name: the field, the number, the batch."""
    if item.kind is InboxKind.STOCK:
        words = QCoreApplication.translate("inbox", "Batch {number}: {amount} too many sold")
        return words.format(number=item.about, amount=amount_words(-item.amount, item))
    if item.kind in (InboxKind.ACCOUNT, InboxKind.LATE_MONEY, InboxKind.UNBILLED):
        return _account_words(item)
    if item.kind is InboxKind.BILLED_TWICE:
        return QCoreApplication.translate("inbox", "The same stands on {numbers}").format(numbers=item.about)
    if item.kind in _TRADED:
        return _trade_words(item)
    if item.kind is InboxKind.BOOKING:
        when = moment_text(from_milliseconds(item.amount))
        return f"{when} · {item.about}" if item.about else when
    if item.kind is InboxKind.CLAIM:
        return f"{field_words(item.field)} {item.about}"
    if item.kind is InboxKind.DUPLICATE:
        return QCoreApplication.translate("inbox", "And {number}").format(number=item.about)
    if item.kind is InboxKind.NUMBER:
        return _number_words(item)
    if item.kind is InboxKind.PARKED:
        return parked_words(item.about)
    if item.kind is InboxKind.CLOCK:
        hours = max(1, round(item.amount / _HOUR_MS))
        return QCoreApplication.translate("inbox", "{hours} h ahead").format(hours=grouped(hours))
    if item.kind is InboxKind.REPAIR:
        return incident_words(item.about)
    if item.kind is InboxKind.REFUSED:
        return QCoreApplication.translate("inbox", "The server refuses")
    if item.kind is InboxKind.DELETED:
        return QCoreApplication.translate("inbox", "Removed and edited")
    about = f" ({item.about})" if item.about else ""
    return f"{field_words(item.field)}{about}"


def subject_words(item: InboxItem) -> str:
    """Whom or what it is about."""
    if item.kind is InboxKind.REPAIR:
        return kinds_words([item.field]) if item.field else QCoreApplication.translate("inbox", "This PC")
    if item.kind is InboxKind.REFUSED:
        return QCoreApplication.translate("inbox", "This PC")
    return item.subject or kinds_words([item.table])


def side_value(item: InboxItem, side: Side) -> str:
    """The value of a side, large."""
    if side.is_hidden:
        return QCoreApplication.translate("inbox", "not shown")
    if item.kind is InboxKind.DELETED:
        removed = QCoreApplication.translate("inbox", "Removed")
        return QCoreApplication.translate("inbox", "Edited") if side.facts else removed
    if item.kind is InboxKind.REPAIR:
        before = QCoreApplication.translate("inbox", "Before")
        return QCoreApplication.translate("inbox", "Now") if side.holds else before
    if item.kind in _CALLED:
        return text_or_dash(side.value)
    if (item.table, item.field) == ("visit", "state"):
        return visit_state_words(str(side.value))
    return shown_value(item.field, side.value)


def keep_words(item: InboxItem, side: Side, letter: str) -> str:
    """What the letter of a side does."""
    if item.kind is InboxKind.DELETED:
        remove = QCoreApplication.translate("inbox", "Remove it")
        return QCoreApplication.translate("inbox", "Keep it") if side.facts else remove
    return QCoreApplication.translate("inbox", "Keep {letter}").format(letter=letter)


def merge_words(item: InboxItem) -> str:
    """What M does."""
    if item.kind is InboxKind.BOOKING:
        return QCoreApplication.translate("inbox", "Move B")
    if item.kind is InboxKind.UNBILLED:
        return QCoreApplication.translate("inbox", "Reopen the stay")
    return QCoreApplication.translate("inbox", "Merge")


def reverse_words(item: InboxItem) -> str:
    """What R does."""
    if item.kind is InboxKind.UNBILLED:
        return QCoreApplication.translate("inbox", "Take the charges back")
    return QCoreApplication.translate("inbox", "Give it back")


def seen_words(item: InboxItem) -> str:
    """What S does."""
    if item.kind is InboxKind.DUPLICATE:
        return QCoreApplication.translate("inbox", "They are two")
    if item.kind in (InboxKind.BOOKING, InboxKind.BILLED_TWICE, InboxKind.BOUGHT_TWICE):
        return QCoreApplication.translate("inbox", "Leave both")
    return QCoreApplication.translate("inbox", "Seen")


def side_facts(item: InboxItem, side: Side) -> str:
    """Further fields of a side, one to a line."""
    if item.kind is InboxKind.STOCK:
        taken = sum(value for _, value in side.facts)
        words = QCoreApplication.translate("inbox", "{amount} taken")
        return words.format(amount=amount_words(taken, item))
    if item.kind is InboxKind.BOOKING:
        return _booking_words(dict(side.facts))
    if item.kind in (InboxKind.ACCOUNT, InboxKind.LATE_MONEY, InboxKind.UNBILLED):
        return "\n".join(rupees_text(value) for _, value in side.facts)
    if item.kind in _TRADED:
        return _traded_facts(dict(side.facts))
    if item.kind is InboxKind.BILLED_TWICE:
        facts = {field: rupees_text(value) for field, value in side.facts}
        return QCoreApplication.translate("inbox", "{payable}, of it {paid} paid").format(**facts)
    return "\n".join(f"{field_words(field)}: {shown_value(field, value)}" for field, value in side.facts)


def _booking_words(facts: dict[str, Any]) -> str:
    """When and how long; with whom and where."""
    minutes = counted(
        QCoreApplication.translate("inbox", "{minutes} minute"),
        QCoreApplication.translate("inbox", "{minutes} minutes"),
        minutes=facts["minutes"],
    )
    places = [str(facts[field]) for field in ("doctor_id", "room_id") if field in facts]
    return f"{moment_text(facts['starts_at'])} · {minutes}\n{' · '.join(places)}"


def side_origin(side: Side) -> str:
    """Who, when, and at which PC."""
    return " · ".join(part for part in (side.by, moment_text(side.at), side.device) if part)


def shown_value(field: str, value: Any) -> str:
    """A value as it is read."""
    if isinstance(value, BirthDate):
        return {
            BirthPrecision.DAY: date_text(value.day),
            BirthPrecision.MONTH: value.day.strftime("%m-%Y"),
        }.get(value.precision, str(value.day.year))
    if field.endswith("phone") and isinstance(value, str) and value.startswith("+"):
        return phone_text(value)
    return value_words(field, value)


def amount_words(quantity: int, item: InboxItem) -> str:
    """Of stock below zero: "1", "1 + 5 ml"."""
    packs, loose = divmod(quantity, item.pack_size or 1)
    unit = f"{grouped(loose)} {unit_text(item.unit)}"
    if not loose:
        return grouped(packs)
    return f"{grouped(packs)} + {unit}" if packs else unit


def _account_words(item: InboxItem) -> str:
    """How much money it is about, and of which stay, package or bill."""
    if item.kind is InboxKind.LATE_MONEY and item.table == "charge":
        words = QCoreApplication.translate("inbox", "{amount} billed, and taken back")
    elif item.kind is InboxKind.LATE_MONEY:
        words = QCoreApplication.translate("inbox", "{amount} for a cancelled bill")
    elif item.unit == "deposit":
        words = QCoreApplication.translate("inbox", "{amount} held for a cancelled stay")
    elif item.kind is InboxKind.UNBILLED and item.field == "state":
        words = QCoreApplication.translate("inbox", "{amount} on a cancelled stay")
    elif item.kind is InboxKind.UNBILLED:
        words = QCoreApplication.translate("inbox", "{amount} after the patient left")
    else:
        words = QCoreApplication.translate("inbox", "{amount} too much went out")
    told = words.format(amount=rupees_text(Money(abs(item.amount))))
    return f"{told} ({item.about})" if item.about else told


def _trade_words(item: InboxItem) -> str:
    """What two PCs did with goods and their papers, or to a month that was filed."""
    if item.kind is InboxKind.FILED_LATE:
        words = QCoreApplication.translate("inbox", "{count} documents of {month}, which was filed")
        if item.amount == 1:
            words = QCoreApplication.translate("inbox", "{count} document of {month}, which was filed")
        month = month_and_year(Period.parse(item.about).first_day)
        return words.format(count=grouped(item.amount), month=month)
    if item.kind is InboxKind.BOUGHT_TWICE:
        return QCoreApplication.translate("inbox", "Bill {number} came in twice").format(number=item.about)
    if item.kind is InboxKind.SENT_BACK:
        words = QCoreApplication.translate("inbox", "{amount} more went back than came with {number}")
    elif item.kind is InboxKind.DEBITED:
        words = QCoreApplication.translate("inbox", "{amount} may be debited too much for {number}")
    else:
        words = QCoreApplication.translate("inbox", "{amount} more was taken back than billed on {number}")
    return words.format(amount=rupees_text(Money(item.amount)), number=item.about)


def _traded_facts(facts: dict[str, Any]) -> str:
    cancelled = QCoreApplication.translate("inbox", "cancelled")
    state = cancelled if facts.get("state") == ChangeKind.CANCELLED else ""
    return " · ".join(part for part in (rupees_text(facts["amount"]), state) if part)


def _number_words(item: InboxItem) -> str:
    if item.amount == 1:
        return QCoreApplication.translate("inbox", "A number is missing behind {number}").format(number=item.about)
    if item.amount:
        words = QCoreApplication.translate("inbox", "{count} numbers are missing behind {number}")
        return words.format(count=grouped(item.amount), number=item.about)
    return QCoreApplication.translate("inbox", "{number} stands twice").format(number=item.about)
