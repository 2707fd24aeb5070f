"""The search for everything (Ctrl K): what the clinic finds, as suggestions that open pages."""

from __future__ import annotations

from collections.abc import Sequence

from narayaneeyam_clinic.store.search_index import Found, search
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.frame.everywhere_search import Destination
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.widgets.suggest_field import Suggestion
from narayaneeyam_desktop.wording import translated

# Kind of what was found -> the page that shows it, the name of its argument, and the word beside it.
_PAGES = {
    "patient": ("patient", "patient_id", "patient"),
    "medicine": ("medicine", "medicine_id", "medicine"),
    "invoice": ("bill", "invoice_id", "bill"),
}


def look_everywhere(reading: Reading, text: str) -> Sequence[Suggestion]:
    """The first few that match, of what this person may see."""
    return [_suggestion(found) for found in search(reading, text) if found.kind in _PAGES]


def _suggestion(found: Found) -> Suggestion:
    page, argument, word = _PAGES[found.kind]
    return Suggestion(
        text=found.title,
        tail=found.detail,
        state=translated("kinds", word),
        tone=Tone.LEAF if found.kind == "patient" else Tone.PLAIN,
        value=Destination(page, {argument: found.ref_id}),
    )
