"""The words of therapies, courses, sessions and packages: what stands in their rows, for rules and screens alike."""

from __future__ import annotations

from enum import StrEnum


class TaxContext(StrEnum):
    """As what a therapy is supplied: treatment of an illness is exempt, wellness is taxed."""

    TREATMENT = "treatment"
    WELLNESS = "wellness"


class Phase(StrEnum):
    """The part of a course: preparing, the main procedure, what follows it."""

    PURVA = "purva"
    PRADHANA = "pradhana"
    PASCHAT = "paschat"


class CourseState(StrEnum):
    """Where a course stands: ordered by the doctor, planned in time, ended as done or stopped."""

    ORDERED = "ordered"
    PLANNED = "planned"
    DONE = "done"
    STOPPED = "stopped"


class SessionState(StrEnum):
    PLANNED = "planned"
    ARRIVED = "arrived"
    STARTED = "started"
    DONE = "done"
    MISSED = "missed"
    MOVED = "moved"
    CANCELLED = "cancelled"


# Sessions that the patient still has to come to, or is in.
OPEN_SESSIONS = (SessionState.PLANNED, SessionState.ARRIVED, SessionState.STARTED)


class PackageState(StrEnum):
    SOLD = "sold"
    REFUNDED = "refunded"
