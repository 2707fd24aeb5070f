"""The head of every paper, from what the clinic says of itself (PAPER-4)."""

from __future__ import annotations

import base64

from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.people.profile import Profile
from narayaneeyam_clinic.shared.phone import phone_text


def letterhead(profile: Profile) -> Letterhead:
    """The head of every paper, from the clinic's profile."""
    place = " ".join(part for part in (profile.place, profile.pin) if part)
    return Letterhead(
        name=profile.name,
        motto=profile.motto,
        address_lines=tuple(line for line in (*profile.address.splitlines(), place) if line),
        phone=phone_text(profile.phone) if profile.phone.startswith("+") else profile.phone,
        gstin=profile.gstin or "",
        licence=profile.licence or "",
        logo_png=base64.b64decode(profile.logo_base64) if profile.logo_base64 else None,
        is_demo=profile.is_demo,
    )
