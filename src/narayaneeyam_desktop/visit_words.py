"""How the state of a visit is said: the same at the desk, with the doctor and in a patient's timeline."""

from __future__ import annotations

from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.wording import translated

# State of a visit -> its words and their tone.
_STATES = {
    "waiting": ("waiting", Tone.AMBER),
    "with_doctor": ("with doctor", Tone.LEAF),
    "to_bill": ("to bill", Tone.BLUE),
    "done": ("done", Tone.PLAIN),
    "skipped": ("skipped", Tone.PLAIN),
    "cancelled": ("cancelled", Tone.RED),
}


def visit_state_words(state: str) -> str:
    """ "with doctor"."""
    return translated("queue", _STATES[state][0])


def all_visit_states() -> tuple[str, ...]:
    """Every word a column of states may show, so that it is wide enough in each language."""
    return tuple(map(visit_state_words, _STATES))


def visit_state_tone(state: str) -> Tone:
    return _STATES[state][1]
