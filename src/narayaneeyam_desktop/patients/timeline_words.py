"""The columns of a patient's timeline."""

from __future__ import annotations

from narayaneeyam_clinic.patients.patient_timeline import TimelineEntry
from narayaneeyam_desktop.formats import moment_text, rupees_text, text_or_dash
from narayaneeyam_desktop.timeline_words import kind_tone, kind_words, state_words, what_words, who_words
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.wording import translated


def timeline_columns() -> list[Column[TimelineEntry]]:
    return [
        Column(translated("timeline", "When"), _when, width=170),
        Column(translated("timeline", "What"), kind_words, width=120, tone=kind_tone),
        Column(translated("timeline", "In words"), _words, width=340, stretch=True, tail=state_words),
        Column(translated("timeline", "Doctor"), _who, width=160),
        Column(translated("timeline", "Amount"), _amount, width=110, right=True),
    ]


def _when(entry: TimelineEntry) -> str:
    return moment_text(entry.at)


def _words(entry: TimelineEntry) -> str:
    return text_or_dash(what_words(entry))


def _who(entry: TimelineEntry) -> str:
    return text_or_dash(who_words(entry))


def _amount(entry: TimelineEntry) -> str:
    return rupees_text(entry.amount)
