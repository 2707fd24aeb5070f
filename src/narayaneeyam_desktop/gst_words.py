"""What to look at before a return is made, in finished words. No Qt is imported here: the console says them too."""

from __future__ import annotations

from narayaneeyam_clinic.gst_returns.gstr1_warnings import LookAt, ReturnWarning
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.formats import money_text
from narayaneeyam_desktop.wording import translated


def warning_words(warning: ReturnWarning) -> str:
    """One sentence that names the document and says what to do."""
    words = {
        LookAt.WRONG_GSTIN: translated(
            "gst", "{number}: the recipient's GSTIN {detail} is not a valid one. Ask the customer for it."
        ),
        LookAt.HSN_MISSING: translated(
            "gst", "{number}: “{detail}” has no HSN or SAC and is missing in the table of codes."
        ),
        LookAt.HSN_SHORT: translated(
            "gst", "{number}: the code {detail} has too few digits; {digits} are asked for. Correct it at the medicine."
        ),
        LookAt.RATE_NOT_TAKEN: translated("gst", "{number}: the portal does not take the rate {detail} %."),
        LookAt.GAP: translated("gst", "Series {number}: no document stands at {detail}."),
        LookAt.ADVANCE_ON_ROOM: translated(
            "gst",
            "{number}: a part of {amount} may be an advance on a room above 5,000 a day (table 11A). Ask your accountant.",
        ),
        LookAt.NOTE_TOO_LATE: translated(
            "gst", "{number}: too late to lessen the tax of bill {detail} (30 November after its year)."
        ),
        LookAt.TAX_DIFFERS: translated(
            "gst",
            "{number}: the portal's own arithmetic comes to {amount} more or less. That is normal; nothing to do.",
        ),
    }[warning.kind]
    return words.format(
        number=warning.number,
        detail=warning.detail,
        digits=warning.difference,
        amount=money_text(Money(abs(warning.difference))),
    )
