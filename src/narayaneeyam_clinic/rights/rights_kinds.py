"""The words for erasures and breaches, as the tables keep them and the pages choose from them."""

from __future__ import annotations

from enum import StrEnum


class ErasureScope(StrEnum):
    """What of a person's record is taken away; each is a row of its own, the later ones when their time has come."""

    CONTACT = "contact"  # who it was and how to reach them; at once when it is asked for
    CLINICAL = "clinical"  # what was found and done; when the clinic need not keep it any longer
    BILLS = "bills"  # what bills say of the person beside their sums; when the tax law lets go


class AskedBy(StrEnum):
    """Who wanted it."""

    PATIENT = "patient"
    GUARDIAN = "guardian"
    NOMINEE = "nominee"
    CLINIC = "clinic"


class ErasureReason(StrEnum):
    """Why it was decided."""

    CONSENT_WITHDRAWN = "consent_withdrawn"
    ASKED = "asked"
    NO_LONGER_NEEDED = "no_longer_needed"
    TIME_IS_OVER = "time_is_over"


class BreachKind(StrEnum):
    """What happened to patients' data."""

    LOST_DEVICE = "lost_device"
    WRONG_RECIPIENT = "wrong_recipient"
    UNALLOWED_ACCESS = "unallowed_access"
    MALWARE = "malware"
    RECORDS_LOST = "records_lost"
    OTHER = "other"


class BreachState(StrEnum):
    """Whether anything is still to be done."""

    OPEN = "open"
    CLOSED = "closed"
