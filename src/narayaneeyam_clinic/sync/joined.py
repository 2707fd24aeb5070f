"""Whether this clinic has a server: asked at each start, before anything of the network is read in (SPEED-8)."""

from __future__ import annotations

from sqlalchemy import exists, select

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.sync.link_records import ServerLink


def has_joined(clinic: Clinic) -> bool:
    """Also while the server cannot be reached."""
    with clinic.reading(by=PROGRAM) as rd:
        return bool(rd.session.scalar(select(exists(select(ServerLink.n)))))
