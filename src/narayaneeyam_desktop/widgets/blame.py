"""Where a refusal is said: under the field that is to blame, else on the page."""

from __future__ import annotations

from narayaneeyam_desktop.widgets.field import Field
from narayaneeyam_desktop.widgets.small_parts import Banner, Tone


def blame(field: Field | None, sentence: str, otherwise: Banner) -> None:
    """Under the field, which gets the focus, when there is one and it is shown; else in the banner."""
    if field is None or field.isHidden():
        otherwise.say(sentence, Tone.RED)
    else:
        field.show_problem(sentence)
        field.setFocus()
