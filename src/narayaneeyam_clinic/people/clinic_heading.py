"""What the frame of the screen shows of the clinic: anybody who has signed in may see it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from narayaneeyam_clinic.people.records import ClinicProfile
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class ClinicHeading:
    """Name and motto of the clinic, and whether it is invented."""

    name: str
    motto: str
    is_demo: bool


def clinic_heading(rd: Reading) -> ClinicHeading:
    """The heading as it is now."""
    row = rd.session.execute(select(ClinicProfile.name, ClinicProfile.motto, ClinicProfile.is_demo)).one()
    return ClinicHeading(*row)
