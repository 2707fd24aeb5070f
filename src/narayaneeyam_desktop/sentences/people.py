"""Refusals of signing in, people, the clinic's file and this PC."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "not_permitted": "Your role does not allow this. Ask the administrator of the clinic.",
}
