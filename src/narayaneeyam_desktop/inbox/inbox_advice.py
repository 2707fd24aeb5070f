"""What happened and what to do: one or two sentences for each thing of the inbox."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.inbox.inbox_rules import Answer, InboxItem, InboxKind
from narayaneeyam_desktop.link_words import refused_words


def advice(item: InboxItem) -> str:
    """For who has to settle it."""
    for told in (_of_claim, _of_money, _of_trade, _of_bookings_and_stock, _of_records, _of_the_program):
        if words := told(item):
            return words
    return refused_words(item.about)


def _of_claim(item: InboxItem) -> str:
    """Two have what only one may have."""
    if item.kind is not InboxKind.CLAIM:
        return ""
    if item.table == "bed_reservation":
        return QCoreApplication.translate(
            "inbox", "Two PCs kept one bed for the same night. Cancel one on the board and keep another bed."
        )
    if item.table == "treatment_session":
        return QCoreApplication.translate(
            "inbox", "Two PCs planned two treatments at one time. Move one of them on its course, or leave both."
        )
    if item.table in ("bed_stay", "admission"):
        return QCoreApplication.translate(
            "inbox", "Two PCs gave one bed, or admitted one patient, twice. Transfer one of them, or cancel one stay."
        )
    return QCoreApplication.translate(
        "inbox", "Two have what only one may have. Say who keeps it; the other gets a free one."
    )


def _of_money(item: InboxItem) -> str:
    if item.kind is InboxKind.ACCOUNT:
        return QCoreApplication.translate(
            "inbox",
            "More was given back or used than was there: two PCs did not know of each other. Nothing is changed by itself;"
            " ask the patient for what is missing and take it as a deposit, or say seen.",
        )
    if item.kind is InboxKind.LATE_MONEY and item.table == "charge":
        return QCoreApplication.translate(
            "inbox", "One PC took this back while the other billed it. Open the bill and take it back by a credit note."
        )
    if item.kind is InboxKind.LATE_MONEY:
        return QCoreApplication.translate(
            "inbox",
            "One PC cancelled the bill while the other took money for it. Give it back: cash and UPI to the patient, what a"
            " deposit paid is held again.",
        )
    if item.kind is InboxKind.BILLED_TWICE:
        return QCoreApplication.translate(
            "inbox",
            "Two PCs billed the same. Keep one bill; the other is cancelled, and what was paid for it goes back. After the end"
            " of its month take one of them back by a credit note.",
        )
    return _of_unbilled(item) if item.kind is InboxKind.UNBILLED else ""


def _of_trade(item: InboxItem) -> str:
    """Goods and their papers, and months that were filed."""
    return {
        InboxKind.BOUGHT_TWICE: QCoreApplication.translate(
            "inbox",
            "Two PCs took in one bill of the supplier. Keep one receipt: the other is reversed, and its goods leave the stock."
            " If the supplier sent two bills with one number, leave both.",
        ),
        InboxKind.TAKEN_BACK: QCoreApplication.translate(
            "inbox",
            "Two PCs took the same goods back. Both credit notes stand. Bill again what was given back too much, count what"
            " lies on the shelf, then say seen.",
        ),
        InboxKind.DEBITED: QCoreApplication.translate(
            "inbox",
            "Two PCs wrote debit notes for one line, or one of them cancelled the bill meanwhile. Open the note that was not"
            " meant: cancel it on its day, later take it back by a credit note. If both are right, say seen.",
        ),
        InboxKind.SENT_BACK: QCoreApplication.translate(
            "inbox",
            "Two PCs sent the same goods back to the supplier. Open the return that was not meant and reverse it.",
        ),
        InboxKind.FILED_LATE: QCoreApplication.translate(
            "inbox",
            "These came from another PC after the return of their month was filed. They are told with the next month that is"
            " open; let your accountant know.",
        ),
    }.get(item.kind, "")


def _of_unbilled(item: InboxItem) -> str:
    """What was charged, or given, while another PC ended the stay."""
    if item.unit == "deposit":
        return QCoreApplication.translate(
            "inbox",
            "One PC cancelled the stay while the other took a deposit for it. Reopen the stay, or give the deposit back on the"
            " patient's page.",
        )
    if item.field != "state":
        return QCoreApplication.translate(
            "inbox",
            "The patient had left at one PC when the other charged this. Bill it on the page of the stay, or take it back.",
        )
    if Answer.REOPEN in item.answers:
        return QCoreApplication.translate(
            "inbox",
            "One PC cancelled the stay while the other charged this. If the patient was here, reopen the stay and bill it;"
            " otherwise take the charges back.",
        )
    return QCoreApplication.translate(
        "inbox",
        "One PC cancelled the stay while the other charged this. If it belongs to another stay of the patient, charge it"
        " there; then take it back here.",
    )


def _of_bookings_and_stock(item: InboxItem) -> str:
    if item.kind is InboxKind.BOOKING:
        return QCoreApplication.translate(
            "inbox",
            "Two PCs booked one doctor, room or patient at the same time. Keep one and the other is cancelled, move the"
            " later one to the next free slot, or leave both. Call whoever is moved or cancelled.",
        )
    if item.kind is InboxKind.STOCK:
        return QCoreApplication.translate(
            "inbox", "The last of it was sold at two counters. Both bills stand. Count what lies on the shelf."
        )
    return ""


def _of_records(item: InboxItem) -> str:
    """Two values, two states, or two records of one person."""
    return {
        InboxKind.SAFETY: QCoreApplication.translate(
            "inbox", "Two PCs wrote different values. Ask the patient; until you decide, every page shows both in red."
        ),
        InboxKind.STATE: QCoreApplication.translate(
            "inbox", "Two PCs said what cannot both be true. Say which of it happened."
        ),
        InboxKind.DELETED: QCoreApplication.translate(
            "inbox", "One PC removed the record while another edited it. It is kept until you decide."
        ),
        InboxKind.FIELD: QCoreApplication.translate(
            "inbox", "Two PCs wrote different values, one with a wrong clock. Say which is right."
        ),
        InboxKind.NOTICE: QCoreApplication.translate(
            "inbox", "Two PCs wrote different values. The later one holds; if that is right, say seen."
        ),
        InboxKind.DUPLICATE: QCoreApplication.translate(
            "inbox",
            "Two PCs registered what is likely one person. Merged, A is kept and finds everything of both; that can be"
            " taken back. Or say that they are two.",
        ),
    }.get(item.kind, "")


def _of_the_program(item: InboxItem) -> str:
    """Numbers, clocks, and what the program found, repaired or set aside."""
    return {
        InboxKind.NUMBER: QCoreApplication.translate(
            "inbox", "A series of documents must be without gaps, each number once. Tell your accountant."
        ),
        InboxKind.REPAIR: QCoreApplication.translate(
            "inbox", "Something was found that must not be. What stood here and what stands now is below."
        ),
        InboxKind.PARKED: QCoreApplication.translate(
            "inbox", "A change of another PC cannot be applied here yet. It is tried again by itself."
        ),
        InboxKind.CLOCK: QCoreApplication.translate(
            "inbox", "Set the clock of that PC. What it wrote does not win over others by being later."
        ),
    }.get(item.kind, "")
