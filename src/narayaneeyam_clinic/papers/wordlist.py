"""The few words that papers say in the patient's language, beside English."""

from __future__ import annotations

from enum import StrEnum


class Language(StrEnum):
    """A language a patient can read papers in."""

    ENGLISH = "en"
    MALAYALAM = "ml"
    HINDI = "hi"
