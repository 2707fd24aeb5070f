"""Refusals of copies, erasures and the register of breaches."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "copy_not_written": "{file} could not be written: {reason}.",
    "no_consent_to_withdraw": "There is no consent in force that could be withdrawn.",
    "asked_in_the_future": "The day on which it was asked for is in the future.",
    "erase_admitted": "The patient is in a bed of the house. Erase after the stay has ended and was billed.",
    "erase_expected": "The patient is expected: cancel the bookings first.",
    "erase_waiting": "The patient has a visit today that is not over.",
    "erase_money_open": "Money is owed or held: settle bills, charges and deposits first.",
    "not_erased": "This patient was not erased.",
    "still_to_be_kept": "What is left must still be kept (until {until}).",
    "breach_not_found": "This breach is not in the register.",
    "breach_is_closed": "This breach is closed. Note a new one if there is more to say.",
    "breach_in_the_future": "The clinic cannot have known of it in the future.",
    "breach_found_before": "It cannot have happened after it was found out.",
    "board_not_told": "The Board was not told, or has no details yet: note both before you close it.",
    "people_not_told": "Not every patient whom it concerns was told ({count} are left).",
    "not_said_how": "Say how the patient was told.",
    "not_said_why": "Say why nothing is left to be done.",
}
