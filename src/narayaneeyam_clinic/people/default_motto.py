"""The motto of a clinic that names no other; apart from what makes clinics, because the first window shows it at once."""

from __future__ import annotations

DEFAULT_MOTTO = "त्रायस्व सर्वामयात्"
