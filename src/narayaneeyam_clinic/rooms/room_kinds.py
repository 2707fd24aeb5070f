"""The words for rooms, for who may stay in them, and for beds."""

from __future__ import annotations

from enum import StrEnum


class RoomKind(StrEnum):
    """What is done in a room."""

    STAY = "stay"
    CONSULTING = "consulting"
    THERAPY = "therapy"


class GenderRule(StrEnum):
    """Who may stay in a room: `SAME` is whoever came first decides for the others."""

    ANY = "any"
    FEMALE = "female"
    MALE = "male"
    SAME = "same"


class BedCondition(StrEnum):
    """Whether a bed could be given. Free, reserved and occupied follow from reservations and stays and are not stored."""

    READY = "ready"
    TO_CLEAN = "to_clean"
    CLOSED = "closed"
